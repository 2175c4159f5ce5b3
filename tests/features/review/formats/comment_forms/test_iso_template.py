"""The ISO/IEC/CEN template: ours has its geometry, both are filled and read alike."""

import io
import zipfile

import pytest
from lxml import etree

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.features.review.formats.comment_forms import form_templates
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    FormSource,
    comment_of,
    rows_of,
)
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import SHADES, FormRow
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.i18n import StudioError
from tests.features.review.formats.comment_forms.real import (
    needs_real_data,
    real_comments,
    template,
)
from tests.features.review.formats.word_comments.making import W, docx, lines
from tests.features.review.formats.word_comments.office import converted, part_of
from tests.helpers.documents import nested
from tests.helpers.office import needs_libreoffice

ROWS = (
    FormRow(
        {
            "number": "DE-002", "line": "17", "clause": "5", "element": "Table 1", "type": "te",
            "comment": "Two lines,\nwith  two blanks\tand a tab.", "proposal": "Add “x”.",
            "observation": "Accepted. Now “y”.",
        },
        shade="accepted",
    ),
    FormRow({"number": "**-003", "clause": "全文", "type": "Ge", "comment": "意见"}),
    FormRow({"number": "CC-01-043", "clause": "6", "comment": "<&>", "observation": "Noted."},
        shade="noted"),
)  # fmt: skip
HEAD = {"date": "2026-03-01", "document": "T/ABC 1—2026", "project": "P 1"}
COLUMNS = ("number", "line", "clause", "element", "type", "comment", "proposal", "observation")


def cells(rows):
    return [[row.get(column) for column in COLUMNS] for row in rows]


def widths(part: bytes) -> list[list[int]]:
    root = etree.fromstring(part)
    return [
        [int(each.get(f"{{{W}}}w")) for each in table.iter(f"{{{W}}}gridCol")]
        for table in root.iter(f"{{{W}}}tbl")
    ]


def test_our_template_has_the_geometry_of_2012_03():
    blank = form_templates.iso_template()
    assert widths(part_of(blank, "word/document.xml")) == [
        [606, 908, 1209, 1209, 1115, 4177, 4233, 2419]
    ]
    assert widths(part_of(blank, "word/header1.xml")) == [
        [7740, 2410, 3119, 2607],
        [606, 908, 1209, 1209, 1115, 4177, 4233, 2419],
    ]
    section = etree.fromstring(part_of(blank, "word/document.xml")).find(f".//{{{W}}}sectPr")
    size, margins = section.find(f"{{{W}}}pgSz"), section.find(f"{{{W}}}pgMar")
    assert [size.get(f"{{{W}}}{name}") for name in ("w", "h", "orient")] == [
        *("16840", "11907", "landscape")
    ]
    sides = ("top", "right", "bottom", "left", "header", "footer")
    assert [margins.get(f"{{{W}}}{name}") for name in sides] == ["851"] * 4 + ["567"] * 2


def test_what_is_filled_in_is_read_again_cell_by_cell():
    sheet = read_sheet(form_templates.write_iso(ROWS, HEAD), "comments.docx")
    assert sheet.form == "iso"
    assert sheet.columns == COLUMNS
    assert dict(sheet.head) == HEAD
    assert cells(sheet.rows) == cells(ROWS)
    assert sheet.report == ()


def test_an_empty_template_has_no_rows():
    sheet = read_sheet(form_templates.iso_template(), "empty.docx")
    assert (sheet.form, sheet.rows, sheet.head, sheet.no_comments) == ("iso", (), {}, False)


def test_decisions_are_shaded_and_nothing_else():
    body = etree.fromstring(part_of(form_templates.write_iso(ROWS, {}), "word/document.xml"))
    shades = [
        [shade.get(f"{{{W}}}fill") for shade in row.iter(f"{{{W}}}shd")]
        for row in body.iter(f"{{{W}}}tr")
    ]
    assert shades == [[SHADES["accepted"]], [], [SHADES["noted"]]]
    order = [each.tag.rpartition("}")[2] for each in body.find(f".//{{{W}}}shd").getparent()]
    assert order == ["tcW", "tcBorders", "shd"]


def test_only_forms_can_be_filled():
    with pytest.raises(StudioError):
        fill(docx(lines("x")), "letter.docx", ROWS, {})


@needs_libreoffice
@pytest.mark.libreoffice
def test_a_sheet_saved_by_libreoffice_is_read_alike(tmp_path):
    sheet = read_sheet(converted(form_templates.write_iso(ROWS, HEAD), tmp_path), "comments.docx")
    assert cells(sheet.rows) == cells(ROWS)
    assert dict(sheet.head) == HEAD


def looks_before(part: bytes, words: str) -> list[str]:
    """How the run that holds some words looks, and the one before it."""
    runs = list(etree.fromstring(part).iter(f"{{{W}}}r"))
    at = next(
        at for at, each in enumerate(runs)
        if words in "".join(text.text or "" for text in each.iter(f"{{{W}}}t"))
    )  # fmt: skip
    found = (each.find(f"{{{W}}}rPr") for each in (runs[at - 1], runs[at]))
    return ["".join(child.tag for child in each) if each is not None else "" for each in found]


def headers_of(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [each for each in archive.namelist() if each.startswith("word/header")]
        return [archive.read(each) for each in names]


@pytest.mark.parametrize(
    "blank",
    [
        pytest.param(form_templates.iso_template, id="our template"),
        pytest.param(template, id="the real template",
                     marks=[needs_real_data, pytest.mark.real_data]),
    ],
)  # fmt: skip
def test_the_head_is_written_as_its_labels_are(blank):
    headers = headers_of(fill(blank(), "blank.docx", ROWS, HEAD))
    filled = [each for each in headers if HEAD["document"].encode() in each]
    assert filled
    for header in filled:
        label, value = looks_before(header, HEAD["document"])
        assert label == value


# --- real comments ----------------------------------------------------------------------------


def structure():
    """Clauses 1 to 20 as in ISO 80000-2, with a bibliography."""
    clauses = [nested("clause", text={"en": f"Clause {at}"}) for at in range(1, 21)]
    raw = nested("standard", *clauses, nested("bibliography"), text={"en": "ISO 80000-2"})
    return read_nested(raw, "iso 80000-2")


def real_rows():
    names = {
        "number": "id", "line": "line_number", "clause": "clause", "element": "element",
        "type": "type", "comment": "comments", "proposal": "proposed_change",
        "observation": "observations",
    }  # fmt: skip
    return tuple(
        FormRow({field: each[name] for field, name in names.items()}) for each in real_comments()
    )


@needs_real_data
@pytest.mark.real_data
@pytest.mark.parametrize("ours", [True, False], ids=["our template", "the real template"])
def test_the_real_comments_come_and_go_cell_by_cell(ours):
    rows = real_rows()
    assert len(rows) == 55
    blank = form_templates.iso_template() if ours else template()
    sheet = read_sheet(fill(blank, "blank.docx", rows, HEAD), "comments.docx")
    assert cells(sheet.rows) == cells(rows)
    assert dict(sheet.head) == HEAD
    document = structure()
    places = Locators(document, number(document))
    comments = [comment_of(each, document, places, FormSource("sheet")) for each in sheet.rows]
    assert [each.number for each in comments] == [row.get("number") for row in rows]
    assert sum(each.decision == "accepted" for each in comments) == 48
    assert {each.organisation for each in comments} == {"DE", "PL", "CC"}
    placed = [each for each in comments if each.anchor.node]
    assert len(placed) == 46
    for each, row in zip(comments, rows, strict=True):
        if each.anchor.node and row.get("clause").isdigit():
            assert document.nodes[each.anchor.node].text("en") == f"Clause {row.get('clause')}"
    again = rows_of(comments, lambda _: places, "en", COLUMNS)
    assert cells(again) == cells(rows)
    second = read_sheet(fill(blank, "blank.docx", again, HEAD), "comments.docx")
    assert cells(second.rows) == cells(rows)


@needs_real_data
@pytest.mark.real_data
def test_the_real_template_is_empty_and_known():
    sheet = read_sheet(template(), "template.docx")
    assert (sheet.form, sheet.rows, sheet.head) == ("iso", (), {})
    assert sheet.columns == COLUMNS
    assert widths(part_of(template(), "word/document.xml")) == widths(
        part_of(form_templates.iso_template(), "word/document.xml")
    )
