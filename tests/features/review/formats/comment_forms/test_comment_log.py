"""The log as a workbook: out, filled in elsewhere, in again."""

import io
from datetime import date

import openpyxl
import pytest

from curriculum_studio.features.review.formats.comment_forms.comment_log import COLUMNS, write
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG_COLUMNS,
    SHADES,
    FormRow,
)
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.model import DECISIONS
from curriculum_studio.languages import LANGUAGES
from tests.features.review.formats.word_comments.office import converted
from tests.helpers.office import needs_libreoffice

FIELDS = tuple(field for field, *_ in COLUMNS)
ROWS = tuple(
    FormRow(
        {field: f"=“{field}” {at}" for field in FIELDS} | {"date": "2026-03-04", "type": "技术"}
    )
    for at in range(30)
)


def test_the_columns_are_those_that_rows_are_made_for():
    assert FIELDS == LOG_COLUMNS


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
    assert sorted(lists.values()) == [
        '"一般,技术,编辑"', '"已落实"', '"采纳,部分采纳,不采纳,已说明"',
    ]  # fmt: skip
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


def test_days_are_days_and_decisions_have_their_colours():
    book = openpyxl.load_workbook(io.BytesIO(write(ROWS, "双碳", "zh")))
    sheet = book.active
    cell = sheet.cell(4, FIELDS.index("date") + 1)
    assert (cell.is_date, cell.value.date()) == (True, date(2026, 3, 4))
    assert sheet.freeze_panes == "B4"
    assert sheet.auto_filter.ref == f"A3:{openpyxl.utils.get_column_letter(len(FIELDS))}33"
    letter = openpyxl.utils.get_column_letter(FIELDS.index("decision") + 1)
    rules = {
        rule.formula[0]: rule.dxf.fill.bgColor.rgb[2:]
        for area in sheet.conditional_formatting
        for rule in area.rules
        if str(area.sqref).startswith(f"{letter}4:")
    }
    assert rules == {f'{letter}4="{DECISIONS[key].zh}"': colour for key, colour in SHADES.items()}
    assert sheet.cell(4, FIELDS.index("comment") + 1).alignment.wrap_text


def test_a_day_that_is_none_stays_as_it_was_written():
    row = FormRow({**ROWS[0].cells, "date": "in spring"})
    (found,) = read_sheet(write([row], "", "en"), "log.xlsx").rows
    assert found.get("date") == "in spring"


@needs_libreoffice
@pytest.mark.libreoffice
def test_a_log_saved_by_libreoffice_comes_back_cell_by_cell(tmp_path):
    content = converted(write(ROWS, "双碳学校", "zh"), tmp_path, "xlsx", "xlsx")
    sheet = read_sheet(content, "log.xlsx")
    assert (sheet.form, sheet.columns, sheet.report) == ("log", FIELDS, ())
    assert [dict(row.cells) for row in sheet.rows] == [dict(row.cells) for row in ROWS]
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert len(book.active.data_validations.dataValidation) == 3


def test_ids_stay_off_the_paper():
    sheet = openpyxl.load_workbook(io.BytesIO(write(ROWS, "双碳学校", "zh"))).active
    assert sheet.print_area == f"'{sheet.title}'!$A$1:$Q${sheet.max_row}"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$3:$3"
