"""The log as a workbook: out, filled in elsewhere, in again."""

import io

import openpyxl
import pytest

from curriculum_studio.domain.languages import LANGUAGES
from curriculum_studio.exchange.sheets.log import COLUMNS, write
from curriculum_studio.exchange.sheets.model import Row
from curriculum_studio.exchange.sheets.reader import read_sheet

FIELDS = tuple(field for field, *_ in COLUMNS)
ROWS = tuple(
    Row({field: f"=“{field}” {at}" for field in FIELDS} | {"date": "2026-03-04", "type": "技术"})
    for at in range(30)
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_comes_back_cell_by_cell(language):
    sheet = read_sheet(write(ROWS, "双碳学校", language), "log.xlsx")
    assert sheet.form == "log"
    assert sheet.columns == FIELDS
    assert [dict(row.cells) for row in sheet.rows] == [dict(row.cells) for row in ROWS]
    assert sheet.report == ()


def test_types_and_decisions_are_offered_and_texts_are_no_formulas():
    book = openpyxl.load_workbook(io.BytesIO(write(ROWS, "双碳", "zh")))
    sheet = book.active
    lists = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation}
    assert sorted(lists.values()) == ['"一般,技术,编辑"', '"采纳,部分采纳,不采纳,已说明"']
    assert all(place.split(":")[0][1:] == "4" for place in lists)
    assert not any(cell.data_type == "f" for row in sheet for cell in row)


def test_an_empty_log_can_be_filled_in():
    content = write((), "", "en")
    book = openpyxl.load_workbook(io.BytesIO(content))
    row = [None] * len(FIELDS)
    row[FIELDS.index("clause")], row[FIELDS.index("comment")] = "5.2", "Say why."
    book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    (found,) = read_sheet(written.getvalue(), "log.xlsx").rows
    assert (found.get("clause"), found.get("comment"), found.get("id")) == ("5.2", "Say why.", "")
