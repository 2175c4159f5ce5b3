"""Formulas of the data report that see what domain.assessing.doubts sees, while it is filled in.

A spreadsheet leaves a text such as "803.5 m³" out of a sum without a word, so what rests on such a
cell would look better than it is.
"""

from curriculum_studio.core.languages import Language
from curriculum_studio.features.assessment.formats.workbook.context import WorkbookContext
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedSheet,
    SheetFormula,
    literal,
    number,
)
from curriculum_studio.features.assessment.formats.workbook.layout import FIRST_ROW, MONTHS
from curriculum_studio.features.assessment.formats.workbook.vocabulary import STATES, choice
from curriculum_studio.features.assessment.model.data_doubts import LARGEST_CHANGE, WATCHED
from curriculum_studio.features.assessment.model.data_items import SURVEY, DataItem
from curriculum_studio.spreadsheet.cell_looks import AMBER, AMBER_FILL, ERROR, WRONG_FILL, marked

#: Hidden columns. `unread`: entries of this year that are no amount; `missing`, `vanished`: 1 if
#: so; `doubt`, `doubt_before`: 1 if this year's amount, or that of the year before, is in doubt;
#: `asked`: 1 if a change is to be confirmed.
DOUBT_COLUMNS = ("unread", "missing", "vanished", "doubt", "doubt_before", "asked")


class DoubtColumns:
    """Writes the columns of doubts, row by row; `survey` is the range of the answers to it."""

    def __init__(self, context: WorkbookContext, sheet: KeyedSheet) -> None:
        self._context = context
        self._language: Language = context.language
        self._sheet = sheet
        self._rows, self._last = 0, FIRST_ROW
        self.survey = ""

    def write_monthly(self, row: int, item: DataItem, months: str) -> None:
        """Write the doubts about an item that is reported by month."""
        unread = f'SUMPRODUCT(1-ISNUMBER({months})-ISBLANK({months}))+COUNTIF({months},"<0")'
        said = f'COUNTIF({months},">=0")+{self._sheet.at("unread", row)}'
        self._write(row, item, unread, f"IF(AND({said}>0,{said}<12),1,0)")

    def write_annual(self, row: int, item: DataItem) -> None:
        """Write the doubts about an item that is stated once a year."""
        total = self._sheet.at("total", row)
        missing = "0"
        if item.id in SURVEY:
            asked = f"SUMPRODUCT(1-ISBLANK({self.survey}))"
            missing = f"IF(AND({asked}>0,ISBLANK({total})),1,0)"
        self._write(row, item, _no_amount(total), missing)

    def finish(self) -> None:
        """Count the doubts; colour entries that are no amounts, and rows in doubt."""
        sheet, first = self._sheet, FIRST_ROW
        ranges = (sheet.range(key, first, self._last) for key in ("doubt", "doubt_before"))
        now, before = map(sheet.elsewhere, ranges)
        self._context.doubts = f"SUM({now})+SUM({before})+{self._rows}-COUNT({now})"
        for key in ("previous", *MONTHS, "total"):
            cell = sheet.at(key, first)
            wrong = f"IF(ISBLANK({cell}),FALSE,NOT(ISNUMBER({cell})))"
            watched = f'AND({sheet.at("state", first)}<>"",{wrong})'
            if key == "total":
                watched = f"AND({watched},{sheet.at('unread', first)}>0)"
            sheet.mark(sheet.range(key, first, self._last), watched, marked(ERROR, WRONG_FILL))
        cells = sheet.range("state", first, self._last)
        doubtful = f"{sheet.at('doubt', first)}+{sheet.at('doubt_before', first)}>0"
        sheet.mark(cells, doubtful, marked(ERROR, WRONG_FILL))
        sheet.mark(cells, f"{sheet.at('asked', first)}>0", marked(AMBER, AMBER_FILL))

    def _write(self, row: int, item: DataItem, unread: str, missing: str) -> None:
        sheet = self._sheet
        self._rows, self._last = self._rows + 1, max(self._last, row)
        watched = item.id in WATCHED
        for key, formula in (
            ("unread", unread),
            ("missing", missing if watched else "0"),
            ("vanished", self._vanished(row) if item.id in LARGEST_CHANGE else "0"),
            ("doubt", self._any(row, "unread", "missing", "vanished") if watched else "0"),
            ("doubt_before", _no_amount(sheet.at("previous", row)) if watched else "0"),
            ("asked", self._asked(row, item) if item.id in LARGEST_CHANGE else "0"),
        ):
            sheet.put(row, key, SheetFormula(formula), "hidden")
        can_be_confirmed = item.id in LARGEST_CHANGE
        sheet.put(row, "confirm", None, "" if can_be_confirmed else "blocked")
        if can_be_confirmed:
            sheet.choose(row, "confirm", self._context.lists["confirmed",])
        sheet.put(row, "state", SheetFormula(self._state(row)))

    def _any(self, row: int, *keys: str) -> str:
        return f"IF({'+'.join(self._sheet.at(key, row) for key in keys)}>0,1,0)"

    def _confirmed(self, row: int) -> str:
        return f"{self._sheet.at('confirm', row)}={literal(choice('confirmed', self._language))}"

    def _vanished(self, row: int) -> str:
        sheet = self._sheet
        before, now = (_amount(sheet.at(key, row)) for key in ("previous", "total"))
        calm = f"{sheet.at('unread', row)}+{sheet.at('missing', row)}=0"
        return f"IF(AND({before}>0,{now}<=0,{calm},NOT({self._confirmed(row)})),1,0)"

    def _asked(self, row: int, item: DataItem) -> str:
        sheet = self._sheet
        before, now = (_amount(sheet.at(key, row)) for key in ("previous", "total"))
        most = number(LARGEST_CHANGE[item.id])
        calm = f"{sheet.at('doubt', row)}+{sheet.at('doubt_before', row)}=0"
        far = f"OR({now}>{before}*{most},{now}<{before}/{most})"
        return f"IF(AND({before}>0,{now}>0,{calm},{far},NOT({self._confirmed(row)})),1,0)"

    def _state(self, row: int) -> str:
        sheet = self._sheet
        words = {name: literal(STATES[name].get(self._language)) for name in STATES}
        before, unread, missing, vanished, asked = (
            f"{sheet.at(key, row)}>0"
            for key in ("doubt_before", "unread", "missing", "vanished", "asked")
        )
        return (
            f"IF(OR({before},{unread}),{words['unread']},IF({missing},{words['missing']},"
            f'IF({vanished},{words["vanished"]},IF({asked},{words["changed"]},""))))'
        )


def _no_amount(cell: str) -> str:
    """Return 1 for an entry that is no number of 0 or more; a blank cell is none."""
    return f"IF(ISBLANK({cell}),0,IF(ISNUMBER({cell}),IF({cell}<0,1,0),1))"


def _amount(cell: str) -> str:
    return f"IF(ISNUMBER({cell}),{cell},0)"
