"""Drawings of Windows programs (MathType, Visio) go out as they came in: no file loses them."""

from hashlib import sha256

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest, ReceivedFile
from curriculum_studio.features.school_forms.formats.field_labels import read_labels
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from curriculum_studio.locations import FolderResources, resource_folder
from tests.features.school_forms.formats import looks
from tests.features.school_forms.formats.test_forms import filled
from tests.features.word_import.formats.making import docx, p, picture
from tests.helpers.documents import nested
from tests.helpers.drawings import emf, placeable_wmf, wmf
from tests.helpers.ooxml import OfficeFile, assert_whole

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

#: A drawing, its content type, and how high it is beside its width.
DRAWINGS = [
    (emf(6000, 1500), "image/x-emf", 0.25),
    (placeable_wmf(1440, 720, 1440), "image/x-wmf", 0.5),
    (wmf(1000, 500), "image/x-wmf", 0.5),
    (wmf(0, 0), "image/x-wmf", 0.75),
]


def media(content: bytes) -> dict[str, tuple[str, bytes]]:
    """Pictures of a file with their content types."""
    file = OfficeFile(content)
    return {
        name: (file.type_of(name), file.archive.read(name))
        for name in file.names
        if name.startswith("word/media/")
    }


@pytest.mark.parametrize(("drawing", "kind", "ratio"), DRAWINGS)
def test_a_drawing_of_a_foreign_file_stands_in_what_is_written(drawing, kind, ratio):
    kept: dict[str, bytes] = {}

    def keep(content: bytes, media_type: str, name: str) -> str:
        identity = sha256(content).hexdigest()
        kept[identity] = content
        return identity

    foreign = docx(p(picture()), p("图1 光伏"), media={"pic1": drawing})
    reading = finish(read_standard(ReceivedFile(foreign, "稿.docx", "zh", keep))).reading
    content = finish(
        standard_docx.write(ExportRequest((reading.document,), ("zh",), kept.__getitem__))
    )
    assert list(media(content).values()) == [(kind, drawing)]
    assert_whole(content)
    text = OfficeFile(content).trees["word/document.xml"]
    assert "图待补" not in "".join(text.itertext())
    size = next(text.iter(f"{WP}extent"))
    assert int(size.get("cy")) / int(size.get("cx")) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(("drawing", "kind", "ratio"), DRAWINGS[:2])
def test_a_drawing_stands_in_a_school_form(drawing, kind, ratio):
    labels = read_labels(FolderResources(resource_folder("resources")).read("forms/labels.json"))
    photos = nested("section", nested("photo", text="图", pictures={"zh": "p"}), role="photos")
    activity = nested("activity", photos, text="四个桶的家")
    unit = nested("unit", nested("section", activity, role="activities"), text="垃圾")
    content = filled(
        looks.photos(), labels, document=read_nested(unit, "u"), pictures={"p": drawing}
    )
    assert (kind, drawing) in media(content).values()
