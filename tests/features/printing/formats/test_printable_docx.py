"""What is printed by LibreOffice has no empty lines behind full ones, and leads where it led."""

import re

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.printing.formats.printable_docx import for_print
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.part_replacement import repacked
from tests.helpers.documents import nested, small_standard
from tests.helpers.office import needs_libreoffice, needs_poppler, text_of_pages
from tests.helpers.samples import sample_bundle
from tests.ooxml.writer.test_libreoffice import converted
from tests.ooxml.writer.wordfile import W, WordFile, text_of


def test_bookmarks_around_texts_become_points_and_all_else_stays():
    before = finish(standard_docx.write(sample_bundle("standard", "zh", "en")))
    old, new = WordFile(before), WordFile(for_print(before))
    assert old.archive.namelist() == new.archive.namelist()
    assert set(old.bookmarks) == set(new.bookmarks)
    assert [text_of(each) for each in new.paragraphs] == [text_of(each) for each in old.paragraphs]
    ends = {each.get(f"{W}id"): each for each in new.document.iter(f"{W}bookmarkEnd")}
    assert len(ends) == len(new.bookmarks)
    for name, start in new.bookmarks.items():
        if name.startswith("c_"):
            assert start.getnext() is ends[start.get(f"{W}id")]
            assert new.inside(name) == ""
        else:
            assert new.inside(name) == old.inside(name)


def test_a_bookmark_whose_words_are_quoted_stays_around_them():
    content = finish(
        standard_docx.write(ExportRequest((small_standard(),), ("zh",), lambda _: b""))
    )
    file = WordFile(content)
    name = next(each for each in file.bookmarks if each.startswith("c_") and file.inside(each))
    quoted = f"<w:instrText> REF {name} \\h </w:instrText>".encode()
    body = file.archive.read("word/document.xml").replace(b"<w:p>", b"<w:p><w:r>" + quoted, 1)
    body = body.replace(quoted, quoted + b"</w:r>", 1)
    printed = WordFile(for_print(repacked(content, {"word/document.xml": body})))
    assert printed.inside(name) == file.inside(name)


@pytest.mark.libreoffice
@needs_libreoffice
@needs_poppler
def test_a_note_that_fills_its_line_is_followed_by_no_empty_one(tmp_path):
    """Notes of 40 to 60 characters: one of them ends where its line does."""
    words = "学校应建立节能管理制度并由专人负责定期检查" * 3
    notes = [nested("note", text=f"{words[:size]}。") for size in range(40, 60)]
    raw = nested("standard", nested("clause", *notes, text="要求"), text="规范")
    bundle = ExportRequest((read_nested(raw, "printed"),), ("zh",), lambda _: b"")
    pdf = converted(for_print(finish(standard_docx.write(bundle))), tmp_path, "pdf")
    pages = text_of_pages(pdf, "-bbox-layout").split("<page ")
    page = next(each for each in pages if "注20" in each)
    tops = [float(at) for at in re.findall(r'<line xMin="[\d.]+" yMin="([\d.]+)"', page)]
    first = next(at for at, top in enumerate(tops) if top > 250)
    steps = [round(b - a) for a, b in zip(tops[first:-1], tops[first + 1 : -1], strict=False)]
    assert len(steps) >= 20
    assert max(steps) <= 20
