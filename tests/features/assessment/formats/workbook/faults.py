"""Sixty and more ways in which filled workbooks come back wrong, each with what has to come of it.

A fault changes a well filled workbook of the sample and says which entries of the assessment then
differ, and which cells have to be told. Everything else has to stay as it was.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from curriculum_studio.features.assessment.formats.workbook.layout import row_id
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator, System
from tests.helpers.systems import by_code, sample_system
from tests.helpers.workbooks import Book, Form, Sheet

REJECTED, NOTE, REFUSED = "rejected", "note", "refused"


@dataclass
class Outcome:
    """Entries that differ: (code, field) or ("data", item, period) → value; cells told.

    `refused`: nothing is taken over. `told` holds (place, severity), each as often as it is told.
    """

    changes: dict[tuple[str, ...], Any] = field(default_factory=dict)
    told: list[tuple[str, str]] = field(default_factory=list)
    refused: bool = False


Fault = Callable[[Any], Outcome]
FAULTS: dict[str, Fault] = {}

#: The faults that are entered into cells: a `Form` is enough for them, all others need a `Book`.
ENTERED: set[str] = set()

SYSTEM: System = sample_system()
ITEMS: dict[str, ScoredIndicator] = by_code(SYSTEM)


def fault(made: Fault) -> Fault:
    FAULTS[made.__name__.strip("_")] = made
    return made


def entered(made: Fault) -> Fault:
    ENTERED.add(made.__name__.strip("_"))
    return fault(made)


def sheet_of(book: Book | Form, code: str) -> Any:
    judged = ITEMS[code].payload.category in {"veto", "gate"}
    return book["gates" if judged else "scores"]


def put(book: Book | Form, code: str, key: str, value: Any, part: int | None = None) -> str:
    """Put a value into the cell of an indicator; returns sheet!cell."""
    item = ITEMS[code]
    row = item.id if part is None else row_id(item.id, item.parts[part].id)
    sheet = sheet_of(book, code)
    sheet.cell(row, key).value = value
    return sheet.place(row, key)


def cell_fault(
    name: str,
    code: str,
    value: Any,
    *,
    key: str = "own",
    severity: str = REJECTED,
    taken: Any = None,
    style: str = "",
    text: bool = False,
) -> None:
    """A single cell: rejected (then its field is None), or taken over with a note."""
    fields = {"own": "value", "v_value": "verified_value"}

    def made(book: Book) -> Outcome:
        place = put(book, code, key, value)
        cell = sheet_of(book, code).cell(ITEMS[code].id, key)
        if text:
            cell.data_type = "s"
        if style:
            cell.number_format = style
        return Outcome({(code, fields[key]): taken}, [(place, severity)])

    made.__name__ = name
    whole = text or style or isinstance(value, date)
    (fault if whole else entered)(made)


# --- numbers that are none --------------------------------------------------------------------

cell_fault("formula", "A2.2", "=1+0")
cell_fault("formula_that_links_elsewhere", "A2.2", "=[other.xlsx]Sheet1!A1")
cell_fault("formula_with_a_program", "A2.2", "=cmd|' /C calc'!A0")
cell_fault("error_value", "A2.2", "#DIV/0!")
cell_fault("error_of_a_reference", "B1.4", "#REF!")
cell_fault("text_with_a_comma", "A2.2", "1,5")
cell_fault("text_with_a_comma_of_full_width", "A2.2", "１，５")
cell_fault("text_that_may_be_thousands", "A2.3", "1.000")
cell_fault("text_with_a_unit", "A2.3", "2次")
cell_fault("number_in_words", "A2.3", "两次")
cell_fault("range_of_numbers", "A2.3", "1-2")
cell_fault("about_a_number", "A2.3", "约2")
cell_fault("date_instead_of_a_number", "A2.3", date(2025, 1, 2))
cell_fault("number_shown_as_a_date", "A2.3", 2, style="yyyy-mm-dd")
cell_fault("truth_instead_of_a_number", "B2.2", True)
cell_fault("half_a_finding", "A2.2", 0.5)
cell_fault("fewer_than_no_findings", "A2.2", -1)
cell_fault("level_above_three", "B2.2", 4)
cell_fault("level_between_two", "B2.2", 2.5)
cell_fault("grade_that_is_none", "A1.3", 0.7)
cell_fault("points_instead_of_a_grade", "A1.3", 3.2)
cell_fault("per_cent_without_its_sign", "D2.2", 75)
cell_fault("text_per_cent_above_a_hundred", "D2.2", "120%")
cell_fault("per_cent_where_a_count_belongs", "A2.2", "5%")
cell_fault("long_text_instead_of_a_number", "A2.3", "很多" * 3000)
cell_fault("reviewers_formula", "A2.2", "=1", key="v_value")
cell_fault("reviewers_comma", "A1.3", "0,6", key="v_value")

# --- numbers as texts: taken over where they read as one number only ----------------------------

cell_fault("text_number", "A2.2", "1", severity=NOTE, taken=1.0)
cell_fault("text_number_of_full_width", "A2.2", "１", severity=NOTE, taken=1.0)
cell_fault("text_number_with_blanks", "B2.2", "　2 ", severity=NOTE, taken=2.0)
cell_fault("text_grade_of_full_width", "A1.3", "０．６", severity=NOTE, taken=0.6)
cell_fault("text_per_cent", "D2.2", "55%", severity=NOTE, taken=0.55)
cell_fault("text_per_cent_of_full_width", "D2.2", "５５％", severity=NOTE, taken=0.55)
cell_fault("text_fall_below_zero", "B1.2", "-3.5 %", severity=NOTE, taken=-0.035)
cell_fault("reviewers_text_number", "A2.2", "2", key="v_value", severity=NOTE, taken=2.0)

# --- answers of a list ------------------------------------------------------------------------

cell_fault("gate_answered_with_a_tick", "A1.1", "√")
cell_fault("gate_answered_with_one", "A1.1", 1)
cell_fault("gate_answered_with_truth", "A1.1", True)
cell_fault("gate_answered_in_part", "A1.1", "基本满足")
cell_fault("veto_answered_with_the_words_of_a_gate", "V1", "满足")


@entered
def gate_answered_in_another_language(book: Form) -> Outcome:
    put(book, "A1.1", "own", " Met ")
    put(book, "V1", "own", "liegt nicht vor")
    return Outcome()


@entered
def gate_answered_with_no(book: Form) -> Outcome:
    put(book, "A1.1", "own", "否")
    return Outcome({("A1.1", "value"): 0.0})


@entered
def part_answered_with_a_number(book: Form) -> Outcome:
    place = put(book, "A1.2", "own", 1, part=1)
    ticked = tuple(part.id for at, part in enumerate(ITEMS["A1.2"].parts) if at != 1)
    return Outcome({("A1.2", "ticked"): ticked}, [(place, REJECTED)])


@entered
def points_entered_above_the_parts(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "A1.2", "own", 4), REJECTED)])


@entered
def applicability_entered_at_a_part(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "A1.2", "applies", "不适用", part=0), REJECTED)])


@entered
def applicability_in_other_words(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "B2.1", "applies", "无"), REJECTED)])


@entered
def veto_declared_not_applicable(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "V2", "applies", "不适用"), REJECTED)])


@entered
def not_applicable_with_blanks(book: Form) -> Outcome:
    put(book, "B2.1", "applies", " 不适用　")
    return Outcome({("B2.1", "applicable"): False})


# --- rows, columns, sheets that moved -----------------------------------------------------------


def moved(sheet: Sheet, row: int, to: int) -> None:
    """Cut a row and put it before another, as a drag does; formulas here are not followed."""
    cells = {
        at: [(cell.value, cell._style) for cell in sheet.sheet[at]]
        for at in range(5, sheet.sheet.max_row + 1)
    }
    order = [at for at in cells if at != row]
    order.insert(order.index(to) if to in order else len(order), row)
    for target, source in zip(cells, order, strict=True):
        for cell, (value, style) in zip(sheet.sheet[target], cells[source], strict=True):
            cell.value = value
            cell._style = style


@fault
def rows_moved(book: Book) -> Outcome:
    sheet = book["scores"]
    moved(sheet, sheet.rows[ITEMS["E3.3"].id], 5)
    moved(sheet, sheet.rows[ITEMS["A1.2"].id], 40)
    return Outcome()


@fault
def parts_moved_away_from_their_indicator(book: Book) -> Outcome:
    item = ITEMS["A1.2"]
    moved(book["scores"], book["scores"].rows[row_id(item.id, item.parts[3].id)], 60)
    return Outcome()


@fault
def rows_hidden_and_grouped(book: Book) -> Outcome:
    for row in range(6, 30):
        book["scores"].sheet.row_dimensions[row].hidden = True
        book["data"].sheet.row_dimensions[row].outlineLevel = 1
    return Outcome()


@fault
def blank_row_inserted_above_the_keys(book: Book) -> Outcome:
    book["scores"].sheet.insert_rows(1, 3)
    book["data"].sheet.insert_rows(1, 2)
    return Outcome()


@fault
def columns_inserted(book: Book) -> Outcome:
    book["scores"].sheet.insert_cols(1, 2)
    book["scores"].sheet.insert_cols(15, 1)
    return Outcome()


@fault
def columns_moved(book: Book) -> Outcome:
    sheet = book["scores"]
    own, remark = sheet.columns["own"], sheet.columns["remark"]
    for row in sheet.sheet.iter_rows():
        first, second = row[own - 1], row[remark - 1]
        first.value, second.value = second.value, first.value
    return Outcome()


@fault
def sheets_renamed(book: Book) -> Outcome:
    for at, sheet in enumerate(book.workbook.worksheets):
        sheet.title = f"Tabelle{at}"
    return Outcome()


@fault
def sheets_reordered_and_hidden(book: Book) -> Outcome:
    book.workbook._sheets.reverse()
    book["gates"].sheet.sheet_state = "hidden"
    book["lists"].sheet.sheet_state = "visible"
    return Outcome()


@fault
def sheet_of_the_school_added(book: Book) -> Outcome:
    own = book.workbook.create_sheet("我们的笔记", 0)
    own["A1"], own["B2"] = "=1+1", "笔记"
    return Outcome()


@fault
def sheet_copied(book: Book) -> Outcome:
    copy = book.workbook.copy_worksheet(book["scores"].sheet)
    copy.title = "指标自评表 (2)"
    return Outcome(told=[(copy.title, REFUSED)], refused=True)


@fault
def sheet_deleted(book: Book) -> Outcome:
    name = book["data"].sheet.title
    book.workbook.remove(book["data"].sheet)
    return Outcome(told=[(name, REFUSED)], refused=True)


@fault
def list_of_evidence_deleted(book: Book) -> Outcome:
    name = book["evidence"].sheet.title
    book.workbook.remove(book["evidence"].sheet)
    item = ITEMS["A1.3"]
    evidence = (f"材料{item.payload.code}",)
    return Outcome({("A1.3", "evidence"): evidence}, [(name, NOTE)])


@fault
def row_deleted(book: Book) -> Outcome:
    sheet = book["scores"]
    sheet.sheet.delete_rows(sheet.rows[ITEMS["A1.3"].id])
    changes = {("A1.3", "value"): None, ("A1.3", "verified_value"): None}
    changes[("A1.3", "evidence")] = (LINE_OF_EVIDENCE,)
    return Outcome(changes, [(sheet.sheet.title, REJECTED)])


@fault
def row_copied(book: Book) -> Outcome:
    sheet = book["scores"]
    row, last = sheet.rows[ITEMS["A2.2"].id], sheet.sheet.max_row + 1
    for cell in sheet.sheet[row]:
        sheet.sheet.cell(last, cell.column).value = cell.value
    told = [
        (f"{sheet.sheet.title}!{get_column_letter(sheet.columns[key])}{at}", REJECTED)
        for at in (row, last)
        for key in ("own", "evidence", "v_value")
    ]
    changes = {("A2.2", "value"): None, ("A2.2", "verified_value"): None}
    return Outcome({**changes, ("A2.2", "evidence"): ()}, told)


@fault
def row_added_for_an_own_indicator(book: Book) -> Outcome:
    sheet = book["scores"]
    last = sheet.sheet.max_row + 1
    sheet.sheet.cell(last, sheet.columns["text"]).value = "我们自己的指标"
    cell = sheet.sheet.cell(last, sheet.columns["own"])
    cell.value = 3
    return Outcome(told=[(f"{sheet.sheet.title}!{cell.coordinate}", REJECTED)])


@fault
def row_with_the_id_of_nobody(book: Book) -> Outcome:
    sheet = book["scores"]
    last = sheet.sheet.max_row + 1
    sheet.sheet.cell(last, 1).value = "unknown"
    return Outcome(told=[(f"{sheet.sheet.title}!A{last}", REJECTED)])


@fault
def column_added_by_the_school(book: Book) -> Outcome:
    sheet = book["scores"]
    column = sheet.sheet.max_column + 1
    cell = sheet.sheet.cell(sheet.rows[ITEMS["A2.3"].id], column)
    cell.value = "我们的意见"
    return Outcome(told=[(f"{sheet.sheet.title}!{cell.coordinate}", REJECTED)])


@fault
def column_deleted(book: Book) -> Outcome:
    sheet = book["scores"]
    sheet.sheet.delete_cols(sheet.columns["v_value"])
    changes = {("A2.2", "verified_value"): None, ("A1.3", "verified_value"): None}
    return Outcome(changes, [(sheet.sheet.title, REJECTED)])


# --- merged cells and what stands in the way ----------------------------------------------------


@fault
def entry_merged_over_two_rows(book: Book) -> Outcome:
    sheet = book["scores"]
    rows = [sheet.rows[ITEMS[code].id] for code in ("A2.2", "A2.3")]
    letter = get_column_letter(sheet.columns["own"])
    sheet.sheet.merge_cells(f"{letter}{rows[0]}:{letter}{rows[1]}")
    told = [(f"{sheet.sheet.title}!{letter}{row}", REJECTED) for row in rows]
    return Outcome({("A2.2", "value"): None, ("A2.3", "value"): None}, told)


@fault
def blank_cells_merged(book: Book) -> Outcome:
    sheet = book["scores"]
    letter = get_column_letter(sheet.columns["remark"])
    sheet.sheet.merge_cells(f"{letter}10:{letter}12")
    return Outcome()


@entered
def points_typed_over_the_formula(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "A2.2", "points", 4), REJECTED)])


@entered
def points_of_the_indicator_altered(book: Form) -> Outcome:
    return Outcome(told=[(put(book, "A2.2", "max", 40), REJECTED)])


@entered
def state_and_figures_typed_over(book: Form) -> Outcome:
    figure = row_id("figure", "emissions_per_area")
    book["data"].cell(figure, "m01").value = 1.0
    told = [(put(book, "A1.1", "state", "完成"), REJECTED)]
    return Outcome(told=[*told, (book["data"].place(figure, "m01"), REJECTED)])


@fault
def fonts_and_comments_changed(book: Book) -> Outcome:
    sheet = book["scores"]
    for row in sheet.sheet.iter_rows(min_row=5, max_row=30):
        for cell in row:
            cell.font = Font(name="宋体", size=20, color="FF0000")
    return Outcome()


# --- the data report --------------------------------------------------------------------------


def data_fault(name: str, column: str, value: Any, period: str, **outcome: Any) -> None:
    def made(book: Book) -> Outcome:
        book["data"].cell("water", column).value = value
        told = [(book["data"].place("water", column), outcome.get("severity", REJECTED))]
        return Outcome({("data", "water", period): outcome.get("taken")}, told)

    made.__name__ = name
    (fault if isinstance(value, date) else entered)(made)


data_fault("consumption_as_a_formula", "m03", "=52+1", "2025-03")
data_fault("consumption_below_zero", "m03", -5, "2025-03")
data_fault("consumption_with_thousands", "m04", "1,052", "2025-04")
data_fault("consumption_with_its_unit", "m04", "52吨", "2025-04")
data_fault("consumption_as_a_text", "m05", "５３.5", "2025-05", severity=NOTE, taken=53.5)
data_fault("year_before_as_an_error", "previous", "#N/A", "2024")
data_fault("month_as_a_date", "m06", date(2025, 6, 1), "2025-06")


@entered
def total_typed_over_the_formula(book: Form) -> Outcome:
    book["data"].cell("water", "total").value = 600
    return Outcome(told=[(book["data"].place("water", "total"), REJECTED)])


@entered
def area_reported_by_month(book: Form) -> Outcome:
    book["data"].cell("floor_area", "m01").value = 2000
    return Outcome(told=[(book["data"].place("floor_area", "m01"), REJECTED)])


@entered
def factor_altered(book: Form) -> Outcome:
    row = row_id("factor", "electricity", "kgCO2/kWh")
    book["data"].cell(row, "previous").value = 0.1
    told = [(book["data"].place(row, "previous"), NOTE)]
    return Outcome({("factor", "electricity", "kgCO2/kWh"): 0.1}, told)


@fault
def item_of_the_data_deleted(book: Book) -> Outcome:
    sheet = book["data"]
    sheet.sheet.delete_rows(sheet.rows["water"])
    periods = ["2024", *(f"2025-{month:02}" for month in range(1, 13))]
    changes: dict[tuple[str, ...], Any] = {("data", "water", each): None for each in periods}
    changes |= {("lost", "water", each): True for each in ("2024", "2025")}
    return Outcome(changes, [(sheet.sheet.title, REJECTED)])


# --- evidence and remarks -----------------------------------------------------------------------

LINE_OF_EVIDENCE = "年度检查记录 · 2025-12-20 · 后勤组"


@entered
def evidence_for_an_unknown_code(book: Form) -> Outcome:
    row = row_id("line", "2")
    book["evidence"].cell(row, "code").value = "Z9"
    book["evidence"].cell(row, "name").value = "照片"
    return Outcome(told=[(book["evidence"].place(row, "code"), REJECTED)])


@entered
def evidence_without_a_name(book: Form) -> Outcome:
    row = row_id("line", "2")
    book["evidence"].cell(row, "code").value = "A2.2"
    return Outcome(told=[(book["evidence"].place(row, "name"), REJECTED)])


@entered
def evidence_without_a_code(book: Form) -> Outcome:
    row = row_id("line", "2")
    book["evidence"].cell(row, "name").value = "照片"
    return Outcome(told=[(book["evidence"].place(row, "code"), REJECTED)])


@fault
def evidence_in_a_row_of_its_own(book: Book) -> Outcome:
    sheet = book["evidence"]
    last = sheet.sheet.max_row + 5
    sheet.sheet.cell(last, sheet.columns["code"]).value = "Ａ2.2"
    sheet.sheet.cell(last, sheet.columns["name"]).value = "票据"
    return Outcome({("A2.2", "evidence"): ("材料A2.2", "票据")})


@entered
def evidence_as_a_formula(book: Form) -> Outcome:
    place = put(book, "A2.2", "evidence", '=HYPERLINK("http://x")')
    return Outcome({("A2.2", "evidence"): ()}, [(place, REJECTED)])


@entered
def several_pieces_of_evidence_in_a_cell(book: Form) -> Outcome:
    put(book, "A2.2", "evidence", "台账；票据\n 照片 ")
    return Outcome({("A2.2", "evidence"): ("台账", "票据", "照片")})


@fault
def texts_that_begin_like_formulas(book: Book) -> Outcome:
    sheet = book["scores"]
    cell = sheet.cell(ITEMS["A2.2"].id, "remark")
    cell.value = "=1+1 不是公式"
    cell.data_type = "s"
    return Outcome({("A2.2", "remark"): "=1+1 不是公式"})


# --- whose workbook it is -----------------------------------------------------------------------


def identity_fault(name: str, row: int, value: str) -> None:
    def made(book: Book) -> Outcome:
        sheet = book.workbook["cs_id"]
        sheet.cell(row, 2).value = value
        return Outcome(told=[(f"cs_id!B{row}", REFUSED)], refused=True)

    made.__name__ = name
    fault(made)


identity_fault("points_of_another_version", 6, "0" * 24)
identity_fault("school_that_is_not_registered", 7, "site-of-nobody")


@fault
def system_of_another_standard(book: Book) -> Outcome:
    book.workbook["cs_id"].cell(5, 2).value = "another-system"
    return Outcome(told=[("cs_id!B6", REFUSED)], refused=True)


@entered
def workbook_of_another_school(book: Form) -> Outcome:
    book["basic"].cell("school", "entry").value = "月亮幼儿园"
    return Outcome(told=[(book["basic"].place("school", "entry"), REFUSED)], refused=True)


@entered
def name_of_the_school_deleted(book: Form) -> Outcome:
    book["basic"].cell("school", "entry").value = None
    return Outcome(told=[(book["basic"].place("school", "entry"), REFUSED)], refused=True)


@entered
def year_missing(book: Form) -> Outcome:
    book["basic"].cell("year", "entry").value = None
    return Outcome(told=[(book["basic"].place("year", "entry"), REFUSED)], refused=True)


@entered
def year_as_words(book: Form) -> Outcome:
    book["basic"].cell("year", "entry").value = "2025年"
    place = book["basic"].place("year", "entry")
    return Outcome(told=[(place, REJECTED), (place, REFUSED)], refused=True)


@entered
def year_of_full_width(book: Form) -> Outcome:
    book["basic"].cell("year", "entry").value = "２０２５"
    return Outcome(told=[(book["basic"].place("year", "entry"), NOTE)])


@entered
def first_year_in_other_words(book: Form) -> Outcome:
    book["basic"].cell("first_year", "entry").value = "不知道"
    return Outcome(told=[(book["basic"].place("first_year", "entry"), REJECTED)])


@fault
def days_counted_from_1904(book: Book) -> Outcome:
    book.workbook.epoch = CALENDAR_MAC_1904
    cell = book["basic"].cell("date", "entry")
    cell.value = 44648  # 2026-03-29 from 1904
    cell.number_format = "yyyy-mm-dd"
    return Outcome({("line", "填报日期"): "2026-03-29"})


def names() -> Iterator[str]:
    return iter(FAULTS)
