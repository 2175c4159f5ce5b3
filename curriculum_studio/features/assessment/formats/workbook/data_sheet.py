"""The data report: months, annual data, calculated figures, the factors behind them."""

from collections.abc import Mapping

from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedColumn,
    KeyedSheet,
    Measured,
    WorkbookContext,
    literal,
    number,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    FIRST_ROW,
    HEADER_ROW,
    MONTHS,
    row_id,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    COLUMNS,
    SHEETS,
    STATES,
    TEXTS,
    choice,
    text,
)
from curriculum_studio.features.assessment.model.carbon import (
    FALL,
    FIGURES,
    SUMS,
    AccountFigure,
    converted_from,
    items_of,
)
from curriculum_studio.features.assessment.model.data_doubts import LARGEST_CHANGE, WATCHED
from curriculum_studio.features.assessment.model.data_items import (
    ANNUAL,
    DATA_ITEMS,
    MONTHLY,
    SURVEY,
    DataItem,
    FactorNeed,
    needed,
    unit_name,
)
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import AMBER, AMBER_FILL, ERROR, WRONG_FILL, marked

# --- doubts as formulas -----------------------------------------------------------------------
# A spreadsheet leaves a text such as "803.5 m³" out of a sum without a word, so what rests on such
# a cell would look better than it is.

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
            sheet.put(row, key, CellFormula(formula), "hidden")
        can_be_confirmed = item.id in LARGEST_CHANGE
        sheet.put(row, "confirm", None, "" if can_be_confirmed else "blocked")
        if can_be_confirmed:
            sheet.choose(row, "confirm", self._context.lists["confirmed",])
        sheet.put(row, "state", CellFormula(self._state(row)))

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
        words = {name: literal(STATES[name][self._language]) for name in STATES}
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


# --- the sheet --------------------------------------------------------------------------------

_DIGITS = {0: "integer", 2: "two", 4: "four"}


def write_data(context: WorkbookContext) -> None:
    """Write the data report; the cells of its figures are kept in the context."""
    _DataSheet(context).write()


class _DataSheet:
    def __init__(self, context: WorkbookContext) -> None:
        self._context = context
        self._language: Language = context.language
        self._rows: dict[str, int] = {}
        self._factors: dict[tuple[str, str], int] = {}
        self._results: dict[str, int] = {}
        months = [
            KeyedColumn(key, text("month", self._language, number=at), 9.5, "own_number")
            for at, key in enumerate(MONTHS, start=1)
        ]
        self._sheet: KeyedSheet = context.sheet(
            "data",
            [
                context.column("item", 33, "strong"),
                context.column("unit", 13, "centre"),
                context.column("previous", 12, "own_number"),
                *months,
                context.column("total", 12, "number"),
                context.column("proof", 26, "own_text"),
                context.column("confirm", 11, "own"),
                context.column("state", 21, "centre"),
                *(KeyedColumn(key) for key in DOUBT_COLUMNS),
                KeyedColumn("original"),
            ],
        )
        self._doubts = DoubtColumns(context, self._sheet)

    def write(self) -> None:
        language = self._language
        self._sheet.head(SHEETS["data"][language], TEXTS["data_note"][language])
        row = self._monthly(FIRST_ROW)
        row = self._annual(row + 1)
        figures = row + 1
        # Formulas of the figures need the rows of the factors, which stand below them.
        self._write_factors(figures + len(FIGURES) + 3)
        self._write_figures(figures)
        self._doubts.finish()
        self._sheet.finish(frozen=f"D{HEADER_ROW + 1}")

    # What the school enters

    def _monthly(self, row: int) -> int:
        sheet = self._sheet
        sheet.section(row, TEXTS["monthly"][self._language])
        for item in MONTHLY:
            row += 1
            self._name(row, item.id)
            for key in ("previous", *MONTHS):
                sheet.put(row, key, None)
                sheet.limit(row, key, "0", "", "amount")
            months = f"{sheet.at(MONTHS[0], row)}:{sheet.at(MONTHS[-1], row)}"
            counted, together = f"COUNT({months})", f"SUM({months})"
            if item.yearly == "mean":
                # Months of 0 are those in which a school is closed: they do not count.
                counted, together = f'COUNTIF({months},">0")', f'AVERAGEIF({months},">0")'
            unread = sheet.at("unread", row)
            total = f'IF(OR({unread}>0,{counted}=0),"",{together})'
            sheet.put(row, "total", CellFormula(total), "two")
            sheet.put(row, "proof", item.proof[self._language], "own_text")
            self._doubts.write_monthly(row, item, months)
        return row + 1

    def _annual(self, row: int) -> int:
        sheet = self._sheet
        sheet.section(row, TEXTS["annual"][self._language])
        self._doubts.survey = sheet.range(
            "total",
            *(row + 1 + at for at, item in enumerate(ANNUAL) if item.id in (SURVEY[0], SURVEY[-1])),
        )
        for item in ANNUAL:
            row += 1
            self._name(row, item.id)
            for key in ("previous", "total"):
                sheet.put(row, key, None, "own_number")
                sheet.limit(row, key, "0", "", "amount")
            for key in MONTHS:
                sheet.put(row, key, None, "blocked")
            proof = item.proof[self._language]
            sheet.put(row, "proof", proof, "own_text")
            self._doubts.write_annual(row, item)
            sheet.fit(row, [(item.name[self._language], 33.0), (proof, 26.0)], least=19.0)
        return row + 1

    def _name(self, row: int, item: str) -> None:
        self._rows[item] = row
        self._sheet.name_row(row, item)
        name = DATA_ITEMS[item].name[self._language]
        self._sheet.put(row, "item", name)
        self._sheet.put(row, "unit", unit_name(DATA_ITEMS[item].unit)[self._language])
        self._sheet.fit(row, [(name, 33.0)], least=19.0)

    # What is calculated

    def _write_figures(self, row: int) -> None:
        sheet = self._sheet
        sheet.section(row, TEXTS["figures"][self._language])
        titles = {"previous": "previous", "m01": "total", "m02": "fall"}
        sheet.titles(row, {key: COLUMNS.of(name)[self._language] for key, name in titles.items()})
        for figure in FIGURES:
            row += 1
            self._results[figure.id] = row
            sheet.name_row(row, row_id("figure", figure.id))
            sheet.put(row, "item", figure.name[self._language])
            sheet.put(row, "unit", unit_name(figure.unit)[self._language])
            look = "percent" if figure.unit == "%" else _DIGITS[figure.digits]
            self._sum_doubts(figure, row)
            for key, year, doubt in (
                ("previous", "previous", "doubt_before"),
                ("m01", "total", "doubt"),
            ):
                value = self._figure(figure, year)
                sheet.put(row, key, CellFormula(f'IF({sheet.at(doubt, row)}>0,"",{value})'), look)
            cell = sheet.elsewhere(sheet.fixed("m01", row))
            rounded = f'IF(ISNUMBER({cell}),ROUND({cell},{figure.digits}),"")'
            doubt, before, asked = (
                sheet.elsewhere(sheet.fixed(key, row)) for key in ("doubt", "doubt_before", "asked")
            )
            self._context.measures[figure.id] = Measured(rounded, doubt, asked)
            if figure.fall:
                sheet.put(row, "m02", CellFormula(self._fall(row)), "percent")
                fall = sheet.elsewhere(sheet.fixed("m02", row))
                both = f"{doubt}+{before}"
                self._context.measures[figure.id + FALL] = Measured(fall, both, asked)

    def _sum_doubts(self, figure: AccountFigure, row: int) -> None:
        """Write how many items on which a figure rests are in doubt, and how many are asked."""
        items = sorted(self._rows[item] for item in items_of(figure.id))
        for key in ("doubt", "doubt_before", "asked"):
            cells = ",".join(self._sheet.fixed(key, each) for each in items)
            # A row that somebody has emptied has no answer here: that is a doubt as well.
            gone = "" if key == "asked" else f"+{len(items)}-COUNT({cells})"
            self._sheet.put(row, key, CellFormula(f"SUM({cells}){gone}"), "hidden")

    def _cell(self, name: str, year: str) -> str:
        """Return the cell of an item or of a figure in a year: "previous" or "total"."""
        if name in self._rows:
            return self._sheet.fixed(year, self._rows[name])
        return self._sheet.fixed("m01" if year == "total" else "previous", self._results[name])

    def _figure(self, figure: AccountFigure, year: str) -> str:
        if figure.over:
            return self._ratio(figure, year)
        if figure.id == "self_used":
            made, fed = self._cell("generation", year), self._cell("feed_in", year)
            return f'IF(ISNUMBER({made}),MAX(0,{made}-N({fed})),"")'
        if figure.id in SUMS:
            cells = ",".join(self._cell(each, year) for each in SUMS[figure.id])
            return f'IF(COUNT({cells})=0,"",SUM({cells}))'
        what = "coal" if figure.id == "energy" else "emission"
        sources = converted_from(figure.id)
        return self._converted({source: getattr(source, what) for source in sources}, year)

    def _converted(self, units: Mapping[FactorNeed, str], year: str) -> str:
        cells = ",".join(self._cell(source.item, year) for source in units)
        terms, lacking = [], []
        for source, unit in units.items():
            amount = self._cell(source.item, year)
            wanted = [unit, source.density] if source.density else [unit]
            rows = [self._factors.get((source.factor_item, each)) for each in wanted]
            if None in rows:
                lacking.append(amount)
                continue
            factors = "*".join(self._sheet.fixed("previous", row) for row in rows if row)
            terms.append(f"N({amount})*{factors}")
        unknown = f",COUNT({','.join(lacking)})>0" if lacking else ""
        return f'IF(OR(COUNT({cells})=0{unknown}),"",{"+".join(terms) or "0"})'

    def _ratio(self, figure: AccountFigure, year: str) -> str:
        part, whole = self._part(figure.of, year), self._part(figure.over, year)
        return f'IF(OR(COUNT({part})=0,SUM({whole})<=0),"",SUM({part})/SUM({whole}))'

    def _part(self, name: str, year: str) -> str:
        """Return the cells whose sum is an item, a figure or a sum of items."""
        if name in self._rows or name in self._results:
            return self._cell(name, year)
        return ",".join(self._cell(each, year) for each in SUMS[name])

    def _fall(self, row: int) -> str:
        now, before = self._sheet.at("m01", row), self._sheet.at("previous", row)
        return (
            f'IF(COUNT({now},{before})<2,"",IF({before}<=0,"",ROUND(({before}-{now})/{before},4)))'
        )

    # What it is calculated with

    def _write_factors(self, row: int) -> None:
        sheet = self._sheet
        sheet.section(row, TEXTS["factors"][self._language])
        titles = {
            "unit": "unit",
            "previous": "value",
            "m01": "year",
            "m02": "region",
            "m04": "source",
        }
        sheet.titles(row, {key: COLUMNS.of(name)[self._language] for key, name in titles.items()})
        for key in needed():
            factor = self._context.order.factors.get(key)
            if factor is None:
                continue
            row += 1
            self._factors[key] = row
            sheet.name_row(row, row_id("factor", *key))
            sheet.put(row, "item", DATA_ITEMS[factor.item].name[self._language])
            sheet.put(row, "unit", unit_name(factor.unit)[self._language])
            sheet.put(row, "previous", factor.value, "four")
            sheet.put(row, "m01", factor.year or None, "centre")
            sheet.put(row, "m02", factor.region, "note")
            sheet.put(row, "m04", factor.source, "note")
            sheet.put(row, "original", factor.value, "hidden")
