"""The workbook as it is written: what people may enter, in which language, without surprises."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from curriculum_studio.core.edits import SetCell, SetPayload, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.assessment.formats.workbook import vocabulary
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import literal, number
from curriculum_studio.features.assessment.formats.workbook.layout import (
    MARKER,
    WorkbookContents,
    row_id,
)
from curriculum_studio.features.assessment.formats.workbook.writer import (
    identity_of,
    write_workbook,
)
from curriculum_studio.spreadsheet.cell_reader import LONGEST_TEXT
from curriculum_studio.spreadsheet.sheets import safe
from tests.features.assessment.formats.workbook.making import blank, factors
from tests.helpers.systems import (
    by_code,
    green_kindergarten,
    iowa_scale,
    sample_document,
    sample_system,
    saving_institutions,
    system_in,
)
from tests.helpers.workbooks import Book

ITEMS = by_code(sample_system())
PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    pytest.param("=cmd|' /C calc'!A0", marks=pytest.mark.campaign),
    pytest.param('=HYPERLINK("http://x","y")', marks=pytest.mark.campaign),
    "\t=1",
    "＝1+1",
    "'=1",
    '"=1',
]


@pytest.fixture(scope="module", params=["zh", "en", "de"])
def written(request):
    return request.param, Book(blank(sample_document(), request.param, year=2025))


def test_sheets_stand_in_order_under_their_names(written):
    language, book = written
    wanted = ["guide", "basic", "gates", "scores", "data", "evidence", "summary", "lists"]
    titles = [sheet.title for sheet in book.workbook.worksheets]
    assert titles == [*(vocabulary.SHEETS[each][language] for each in wanted), "cs_id"]
    states = [sheet.sheet_state for sheet in book.workbook.worksheets]
    assert states == ["visible"] * 7 + ["hidden", "veryHidden"]
    assert list(book.sheets) == [*wanted, "id"]


def test_only_entries_are_unlocked(written):
    _, book = written
    scores = book["scores"]
    for code, unlocked in {
        "A2.2": {"applies", "own", "evidence", "v_applies", "v_value", "remark"},
        "A1.2": {"applies", "evidence", "v_applies", "remark"},
    }.items():
        keys = set(scores.columns)
        row = ITEMS[code].id
        assert {key for key in keys if not scores.cell(row, key).protection.locked} == unlocked
    part = row_id(ITEMS["A1.2"].id, ITEMS["A1.2"].parts[0].id)
    open_keys = {key for key in scores.columns if not scores.cell(part, key).protection.locked}
    assert open_keys == {"own", "v_value", "remark"}
    assert book["gates"].cell(ITEMS["V1"].id, "applies").protection.locked
    assert not book["data"].cell("water", "m01").protection.locked
    assert book["data"].cell("floor_area", "m01").protection.locked
    assert all(sheet.sheet.protection.sheet for sheet in book.sheets.values())
    assert book.workbook.security.lockStructure


def test_every_entry_of_a_value_has_a_rule(written):
    _, book = written
    for marker, keys in {
        "scores": ("own", "v_value", "applies", "v_applies"),
        "gates": ("own", "v_value"),
        "data": ("previous", "m01", "m12"),
    }.items():
        sheet = book[marker]
        ruled = set()
        for rule in sheet.sheet.data_validations.dataValidation:
            assert rule.error
            assert rule.showErrorMessage
            for cells in rule.sqref.ranges:
                ruled |= {sheet.sheet.cell(row, column).coordinate for row, column in cells.cells}
        for row, at in sheet.rows.items():
            if row == "~" or row.startswith(("figure", "factor")):
                continue
            for key in keys:
                cell = sheet.sheet.cell(at, sheet.columns[key])
                assert cell.protection.locked or cell.coordinate in ruled, (marker, row, key)


def test_no_macro_and_only_plain_functions(written):
    _, book = written
    allowed = {"ABS", "AND", "AVERAGE", "COUNT", "COUNTIFS", "IF", "INT", "ISNUMBER", "MAX", "MIN"}
    allowed |= {"N", "OR", "ROUND", "SUM", "SUMIFS", "SUMPRODUCT", "TRIM"}
    allowed |= {"AVERAGEIF", "COUNTIF", "ISBLANK", "NOT"}
    used = set()
    for sheet in book.workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    formula = re.sub(r'"[^"]*"', "", str(cell.value))
                    used |= set(re.findall(r"([A-Z][A-Z0-9.]*)\(", formula))
                    assert "{" not in formula
                    assert len(str(cell.value)) < 8000
    assert used <= allowed
    assert {"SUMIFS", "SUMPRODUCT", "COUNTIFS"} <= used
    with zipfile.ZipFile(BytesIO(book.content())) as container:
        assert not [name for name in container.namelist() if "vba" in name.lower()]


def test_frozen_headers_print_titles_and_conditional_formats(written):
    _, book = written
    scores = book["scores"].sheet
    assert scores.freeze_panes == "F5"
    assert scores.auto_filter.ref.startswith("B4:")
    assert scores.merged_cells.ranges == set(), "merged cells break filters"
    assert scores.print_title_rows in {"$4:$4", "4:4"}
    formulas = [
        formula
        for rules in scores.conditional_formatting
        for rule in rules.rules
        for formula in rule.formula
    ]
    assert len(formulas) >= 6


def test_the_summary_has_a_chart():
    with zipfile.ZipFile(BytesIO(blank(sample_document()))) as container:
        charts = [name for name in container.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 1


@pytest.mark.parametrize("payload", PAYLOADS)
def test_texts_that_look_like_formulas_stay_texts(payload):
    document = sample_document()
    item = ITEMS["A2.2"]
    part = ITEMS["A1.2"].parts[0].id
    evidence = next(each for each in document.children_of(item.id) if each.kind == "evidence").id
    note = next(n.id for n in document.children_of(item.id) if n.kind == "indicator_note")
    places = [document.id, item.id, part, evidence, note, item.groups[0], item.groups[1]]
    edits = [SetCell(place, "zh", Cell(payload)) for place in places]
    edits.append(SetPayload(item.id, replace(item.payload, code=payload)))
    changed = apply(document, *edits).document
    order = WorkbookContents(changed, system_in(changed), factors(), "zh", school_name=payload)
    book = Book(write_workbook(order))
    formulas = {
        cell.value
        for sheet in book.workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    assert not [formula for formula in formulas if formula == payload.strip()]
    # In the hidden sheets, too: Excel makes a formula of such a text when a cell is confirmed.
    unguarded = [
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book.workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "s" and cell.value == payload and not cell.quotePrefix
    ]
    assert not unguarded or payload[0] not in "=+-@\t＝"
    found = book["scores"].cell(item.id, "code")
    assert (found.data_type, found.value) == ("s", payload)
    assert book["basic"].cell("school", "entry").data_type == "s"
    if payload[0] in "=+-@":
        assert found._style.quotePrefix == 1


def test_names_with_quotes_do_not_break_formulas():
    document = sample_document()
    levels = sample_system().rules.levels
    named = replace(levels[0], name=levels[0].name.changed("zh", '优"秀'))
    node = document.nodes[sample_system().id]
    rules = replace(sample_system().rules, levels=(named, *levels[1:]))
    changed = apply(document, SetPayload(node.id, rules)).document
    book = Book(blank(changed))
    assert '"优""秀"' in book["summary"].cell("level", "points_own").value


def test_what_is_known_of_the_school_stands_there():
    book = Book(
        blank(
            sample_document(),
            "de",
            school="site",
            school_name="阳光幼儿园",
            year=2025,
            basic={"children": 180.0, "staff": 30.0},
        )
    )
    basic = book["basic"]
    assert basic.cell("school", "entry").value == "阳光幼儿园"
    assert basic.cell("school", "entry").protection.locked, "the register's name stays"
    assert basic.cell("children", "entry").value == 180
    assert basic.cell("year", "entry").value == 2025
    free = Book(blank(sample_document(), school_name="某园"))["basic"].cell("school", "entry")
    assert not free.protection.locked


@pytest.mark.parametrize("made", [saving_institutions, green_kindergarten, iowa_scale])
def test_systems_without_gates_or_bonus_have_a_workbook(made):
    book = Book(blank(made(), "en"))
    assert len(book["scores"].rows) > 5
    assert "passed" in book["summary"].rows


def test_a_system_without_items_has_a_workbook():
    from tests.helpers.systems import group, standard_of  # noqa: PLC0415

    book = Book(blank(standard_of(group("A", 0), name="bare")))
    assert "passed" in book["summary"].rows


def test_the_identity_is_hidden_in_the_workbook():
    document = sample_document()
    order = WorkbookContents(document, sample_system(), factors(), "en", version="v1", school="s")
    sheet = Book(write_workbook(order)).workbook["cs_id"]
    values = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)}
    identity = identity_of(order)
    assert sheet["A1"].value == f"{MARKER}id"
    assert values["fingerprint"] == identity.fingerprint
    assert (values["version"], values["school"], values["language"]) == ("v1", "s", "en")


def test_words_are_there_in_every_language():
    tables = (
        vocabulary.SHEETS,
        vocabulary.CHOICES,
        vocabulary.CATEGORIES,
        vocabulary.COLUMNS,
        vocabulary.STATES,
        vocabulary.TEXTS,
    )
    for table in tables:
        for key, each in table.items():
            assert not each.missing, key
    assert all(
        len(each[language]) <= 31
        for each in vocabulary.SHEETS.values()
        for language in ("zh", "en", "de")
    )


def test_pieces_of_formulas():
    assert literal('a"b') == '"a""b"'
    assert number(0.6) == "0.6"
    assert safe("a" * 40_000).endswith("…")
    assert len(safe("a" * 40_000)) == LONGEST_TEXT
    assert safe("a\x01b") == "ab"
