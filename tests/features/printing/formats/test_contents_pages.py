"""Pages of headings, read from bookmarks as LibreOffice writes them."""

from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.printing.formats.libreoffice_files import (
    contents_pages,
    read_sheets,
    roman,
)
from tests.helpers.documents import nested, paragraph


def made(sheets, headings, linked=1):
    """A PDF of so many sheets with headings as (title, sheet)."""
    pages = [
        f"\n{at + 1} 0 obj\n<</Type/Page/Parent 90 0 R"
        f"{'/Annots[ 95 0 R]' if at >= linked >= 0 else ''}/Group<</S/Transparency>>>>\nendobj\n"
        for at in range(sheets)
    ]
    kids = " ".join(f"{at + 1} 0 R" for at in range(sheets))
    tree = f"\n90 0 obj\n<</Type/Pages\n/Resources 91 0 R\n/Kids[ {kids} ]\n/Count {sheets}>>\n"
    bookmarks = [
        f"\n100 0 obj\n<</Count 0/Title<FEFF{title.encode('utf-16-be').hex().upper()}>\n"
        f"/Dest[{sheet + 1} 0 R/XYZ 56.7 771.039 0]/Parent 99 0 R>>\nendobj\n"
        for title, sheet in headings
    ]
    return "".join(["%PDF-1.7", *pages, tree, *bookmarks]).encode("latin-1")


def standard(*before):
    return read_nested(
        nested(
            "standard",
            nested("foreword", paragraph("前。")),
            *before,
            nested("clause", nested("clause", nested("clause", text="三"), text="二"), text="一"),
            nested("annex", nested("clause", text="总则"), text="核算"),
            nested("bibliography", nested("bibliography_entry", text="书")),
            text="规范",
        ),
        "t",
    )


HEADINGS = [
    ("前言", 3),
    ("1 一", 4),
    ("1.1 二", 4),
    ("1.1.1 三", 5),
    ("附录A （规范性） 核算", 6),
    ("A.1 总则", 6),
    ("参考文献", 7),
]


def pages(headings, document=None, languages=("zh",), **options):
    bundle = ExportRequest((document or standard(),), languages, lambda _: b"")
    found = contents_pages(bundle, made(8, headings, **options))
    return None if found is None else list(found.values())


def test_sheets_are_read_in_their_order():
    sheets = read_sheets(made(3, [("前言", 1), ("1 a", 2)]))
    assert (sheets.count, sheets.first_links) == (3, 1)
    assert [(each.title, each.sheet) for each in sheets.headings] == [("前言", 1), ("1 a", 2)]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.5 /ObjStm", b"/Type/Pages /Kids[]"])
def test_what_is_not_understood_has_no_headings(content):
    sheets = read_sheets(content)
    assert (sheets.count, sheets.headings, sheets.first_links) == (0, (), -1)


def test_preliminary_pages_are_roman_and_the_text_begins_with_one():
    assert pages(HEADINGS) == ["III", "1", "1", "3", "3", "4"]


def test_the_cover_has_no_number():
    assert pages(HEADINGS, linked=2)[0] == "II"


def test_without_all_headings_no_page_is_told():
    for at in (0, 1, 2, 4, 5, 6):
        assert pages([*HEADINGS[:at], *HEADINGS[at + 1 :]]) is None
    assert pages([HEADINGS[1], HEADINGS[0], *HEADINGS[2:]]) is None


@pytest.mark.parametrize("languages", [("zh",), ("zh", "en")])
@pytest.mark.parametrize(
    "untitled",
    [nested("clause", paragraph("正文。")), nested("clause"), nested("clause", text="  ")],
)
def test_a_clause_without_a_title_takes_no_page_from_the_others(untitled, languages):
    before = standard()
    annex = next(each for each in before.walk() if each.kind == "annex")
    branch = read_nested(nested("standard", nested("annex", untitled), text="x"), "u")
    place = next(each for each in branch.walk() if each.kind == "clause")
    new = [each if each is not place else replace(each, parent=annex.id, rank="z") for each in
           branch.walk(place.id)]  # fmt: skip
    assert pages(HEADINGS, assembled([*before.walk(), *new]), languages) == pages(HEADINGS)


def test_a_text_without_headings_has_no_pages():
    assert pages([], read_nested(nested("standard", text="规范"), "t")) == []


def test_a_text_that_does_not_begin_with_a_chapter_has_no_certain_pages():
    assert pages(HEADINGS, standard(nested("unsorted", paragraph("杂。")))) is None


def test_of_several_languages_the_first_one_tells():
    alone = ExportRequest((standard(),), ("zh",), lambda _: b"")
    both = ExportRequest((standard(),), ("zh", "en"), lambda _: b"")
    pdf = made(8, HEADINGS)
    assert contents_pages(alone, pdf)
    assert contents_pages(both, pdf) == contents_pages(alone, pdf)


@pytest.mark.parametrize(
    ("number", "spelled"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX"), (0, "")]
)
def test_roman_numbers(number, spelled):
    assert roman(number) == spelled
