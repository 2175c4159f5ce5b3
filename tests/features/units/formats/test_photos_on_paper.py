"""Photos of a unit on paper: large ones alone, smaller ones side by side, all on one sheet."""

import io
import re
import zipfile
from io import BytesIO

import pytest
from PIL import Image

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Insert, SetCell, SetPayload, apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.text import Cell
from curriculum_studio.features.printing.formats.shown_pictures import shown_picture
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.features.units.formats.unit_docx import unit_or_part
from curriculum_studio.features.units.model.unit_parts import activities_of, with_photos
from curriculum_studio.i18n import finish
from curriculum_studio.render.blocks import FigureBlock, TableBlock
from tests.helpers.documents import small_unit


def jpeg(width: int, height: int) -> bytes:
    target = io.BytesIO()
    picture = Image.effect_noise((width, height), 60).convert("RGB")
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(target, "JPEG", exif=exif)
    return target.getvalue()


#: A lying photo and an upright one.
FILES = {"lying": jpeg(160, 120), "upright": jpeg(120, 160)}


def with_sizes(*sizes: str, caret: str = "") -> Document:
    unit = small_unit()
    names = ["lying" if at % 2 == 0 else "upright" for at in range(len(sizes))]
    _, edits = with_photos(unit, caret or unit.id, names, "zh")
    edits = list(edits)
    photos = [e.nodes[0] for e in edits if isinstance(e, Insert) and e.nodes[0].kind == "photo"]
    for at, (node, size) in enumerate(zip(photos, sizes, strict=True)):
        pictures = Pictures(dict.fromkeys(("zh", "en", "de"), names[at]))
        payload = Photo(pictures=pictures, size=size, consent=at == 0)
        edits += [SetPayload(node.id, payload), SetCell(node.id, "zh", Cell(f"照片{at}"))]
    return apply(unit, *edits).document


def request(document: Document, *languages: str, **options: str) -> ExportRequest:
    return ExportRequest((document,), languages or ("zh",), FILES.__getitem__, {}, options)


def figures(blocks) -> list[FigureBlock]:
    found = []
    for block in blocks:
        if isinstance(block, FigureBlock):
            found.append(block)
        elif isinstance(block, TableBlock):
            found += figures(b for row in block.rows for cell in row for b in cell.blocks)
    return found


def rows_of(document: Document, **options: str) -> list[tuple[int, float, float]]:
    """How many pictures each row has, how wide and how high they may be."""
    outline = unit_or_part(request(document, **options), "zh")
    found = figures(block for part in outline.parts for block in part.blocks)
    return [(len(f.pictures), f.pictures[0].width_mm, f.pictures[0].height_mm) for f in found]


@pytest.mark.parametrize(
    ("sizes", "rows"),
    [
        (["medium"], [(1, 90, 0)]),
        (["large", "large"], [(1, 150, 0), (1, 150, 0)]),
        (["medium"] * 3, [(2, 80, 80), (1, 80, 80)]),
        (["small"] * 4 + ["large"], [(3, 53, 53), (1, 53, 53), (1, 150, 0)]),
    ],
)
def test_photos_that_follow_each_other_share_a_row(sizes, rows):
    assert rows_of(with_sizes(*sizes)) == rows


def test_photos_of_an_activity_stand_side_by_side_in_its_table():
    unit = small_unit()
    document = with_sizes("medium", "medium", caret=activities_of(unit)[0].id)
    assert rows_of(document) == [(2, 80, 80)]


def test_the_sheet_has_all_photos_with_numbers_and_consent():
    document = with_sizes("large", "medium", "small", "small")
    assert rows_of(document, part="photos") == [(3, 53, 53), (1, 53, 53)]
    content = finish(unit_docx.write(request(document, part="photos")))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        xml = archive.read("word/document.xml").decode()
        media = [archive.read(n) for n in archive.namelist() if n.startswith("word/media/")]
    text = re.sub(r"<[^>]+>", "", xml)
    assert "1 照片0 · 家长均已同意" in text
    assert "2 照片1 · 家长是否同意：未注明" in text
    assert xml.count("<w:tbl>") == 2
    widths = [re.findall(r'<w:gridCol w:w="(\d+)"', each) for each in xml.split("<w:tbl>")[1:]]
    assert widths[0][:1] == widths[1], "a short row keeps the columns"
    assert len(media) == 2
    assert not any(b"Exif" in each for each in media), "no photo says where it was taken"
    for each in FILES.values():
        assert b"Exif" in each
        assert b"Exif" not in shown_picture(each)[1], "nor in a PDF"
