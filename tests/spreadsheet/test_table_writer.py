"""The streaming table writer: what users write stays text, and the sheet is fit to be used."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from lxml import etree
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from curriculum_studio.core.text import cleaned
from curriculum_studio.spreadsheet import sheets
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import LOOKS, WorkbookStyles, wrong_style
from curriculum_studio.spreadsheet.table_writer import Book, Styled, TableColumn
from tests.helpers import strategies
from tests.spreadsheet.workbooks import reopened

#: Texts that a spreadsheet could take for a formula, a command or something else than text.
PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\n=1+1",
    "\r=1+1",
    "\x00=1+1",
    "=",
    "==1",
    " =1+1",
    "'=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    '=WEBSERVICE("http://example.org")',
    '=DDE("cmd";"/C calc";"x")',
    "#REF!",
    "TRUE",
    "１２",
    "2026-01-01",
)


def one_column(*values, style="text", intro=()):
    book = Book("Title")
    table = book.table("Sheet", [TableColumn("Column", 20, style)], "zh", intro=intro)
    for value in values:
        table.add([value])
    table.finish()
    return reopened(book.content())


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("wrapped", [str, lambda text: Styled(text, "foreign")])
def test_what_looks_like_a_formula_stays_text(payload, wrapped):
    cell = one_column(wrapped(payload))["Sheet"]["A2"]
    assert cell.data_type == "s"
    assert cell.value == cleaned(payload)


def test_titles_and_intro_are_text_too():
    book = Book("=1+1")
    table = book.table("=1+1", [TableColumn("=2+2", 20)], "en", intro=["=3+3"])
    table.add_group(["=4+4"])
    table.finish()
    workbook = reopened(book.content())
    assert [cell.data_type for cell in workbook["=1+1"]["A"]] == ["s", "s", "s"]
    assert workbook.properties.title == "=1+1"


@pytest.mark.parametrize("text", ["=1+1", "-3", "@x", "＝1"])
def test_editing_such_a_text_keeps_it_a_text(text):
    assert one_column(text)["Sheet"]["A2"].quotePrefix
    assert not one_column("plain")["Sheet"]["A2"].quotePrefix


def test_formulas_are_ours_alone():
    cell = one_column(CellFormula("1+1"))["Sheet"]["A2"]
    assert (cell.data_type, cell.value) == ("f", "=1+1")


@given(text=strategies.texts)
def test_every_text_comes_back_as_it_was_written(text):
    expected = cleaned(text) or None
    assert one_column(text)["Sheet"]["A2"].value == expected


def test_many_rows_come_back_in_their_order_each_on_its_sheet():
    book = Book("x")
    for name, rows in (("first", 1201), ("second", 3), ("third", 0)):
        table = book.table(name, [TableColumn("a", 5), TableColumn("b", 5, "number")], "en")
        for at in range(rows):
            table.add([f"{name} {at}", at])
        if name != "second":
            # A table that nobody finished is written as it stands.
            table.finish()
    workbook = reopened(book.content())
    for name, rows in (("first", 1201), ("second", 3), ("third", 0)):
        values = list(workbook[name].iter_rows(min_row=2, values_only=True))
        assert values == [(f"{name} {at}", at) for at in range(rows)]


def test_rows_are_what_openpyxl_writes():
    values = ["a & b < c > d", " edge", "two\nlines", "", 1, -0.1, 1e300, 1 / 3, None, "=x", "学校"]
    limit = Workbook(write_only=True)
    sheet = limit.create_sheet("Sheet")
    styles = WorkbookStyles(limit, sheet, "zh")
    for row, value in enumerate(("Column", *values)):
        cell = WriteOnlyCell(sheet)
        quoted = value == "=x"
        cell._style = styles.make("text" if row else "header", quoted=quoted)
        cell._value, cell.data_type = value, "s" if isinstance(value, str) else "n"
        sheet.append([cell])
    written = BytesIO()
    limit.save(written)
    book = Book("Title")
    table = book.table("Sheet", [TableColumn("Column", 20)], "zh")
    for value in values:
        table.add([value])
    table.finish(filtered=False)
    assert _rows(book.content()) == _rows(written.getvalue())


def _rows(content):
    """The rows of the first sheet, without the numbers of styles: each book counts its own."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    data = sheet.find("{*}sheetData")
    for cell in data.iter("{*}c"):
        del cell.attrib["s"]
    return etree.tostring(data, method="c14n")


def test_numbers_stay_numbers_and_nothing_stays_nothing():
    workbook = one_column(3, 0.5, 0, None, style="number")
    cells = [cell.value for cell in workbook["Sheet"]["A"][1:]]
    assert cells == [3, 0.5, 0, None]


def test_a_text_longer_than_a_cell_ends_with_a_sign():
    value = one_column("文" * 40_000)["Sheet"]["A2"].value
    assert len(value) == sheets.LONGEST_TEXT
    assert value.endswith("文…")


def test_names_of_sheets_are_short_allowed_and_different():
    book = Book("x")
    for name in ("A" * 40, "a" * 40, "a/b:c*d?[e]\\", "''", "\x07"):
        table = book.table(name, [TableColumn("c", 5)], "en")
        table.finish()
    names = reopened(book.content()).sheetnames
    assert names == ["A" * 31, "a" * 29 + " 2", "a b c d  e", "-", "- 2"]


def test_ranges_on_other_sheets_are_quoted():
    book = Book("x")
    table = book.table("Kita's", [TableColumn("a", 5), TableColumn("b", 5)], "de")
    table.add(["x", 1])
    table.add(["y", 2])
    assert table.title == "Kita's"
    assert table.elsewhere(1) == "'Kita''s'!$B$2:$B$3"
    assert table.range(0, 2, 2) == "$A$2:$A$2"
    table.finish()


def test_a_sheet_is_fit_for_screen_and_paper():
    book = Book("x")
    columns = [TableColumn("a", 12), TableColumn("b", 30)]
    table = book.table("Sheet", columns, "zh", intro=["标题", "说明"], frozen_columns=1)
    table.add(["x", "y"])
    table.add_group(["sum", 1])
    table.warn("A4:B5", '$A4="x"', wrong_style())
    table.finish(last_row=4)
    sheet = reopened(book.content())["Sheet"]
    assert sheet.freeze_panes == "B4"
    assert sheet.auto_filter.ref == "A3:B4"
    assert sheet.print_title_rows == "$3:$3"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert (sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width) == (12, 30)
    assert sheet["B4"].alignment.wrap_text
    assert sheet["A1"].font.bold
    (area,) = sheet.conditional_formatting
    assert str(area.sqref) == "A4:B5"
    assert area.rules[0].formula == ['$A4="x"']


@pytest.mark.parametrize(("language", "font"), [("zh", "微软雅黑"), ("en", "Calibri")])
def test_the_font_has_the_characters_of_the_language(language, font):
    book = Book("x")
    table = book.table("Sheet", [TableColumn("a", 12)], language)
    table.add(["x"])
    table.finish()
    assert reopened(book.content())["Sheet"]["A2"].font.name == font


def test_styles_are_shared():
    book = Book("x")
    table = book.table("Sheet", [TableColumn("a", 12), TableColumn("b", 12)], "zh")
    for _ in range(50):
        table.add(["x", "y"])
    table.finish()
    workbook = reopened(book.content())
    assert len(workbook._cell_styles) <= len(LOOKS)


def test_a_sheet_without_filter_has_none():
    book = Book("x")
    book.table("Sheet", [TableColumn("a", 12)], "zh").finish(filtered=False)
    assert reopened(book.content())["Sheet"].auto_filter.ref is None
