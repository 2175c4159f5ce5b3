"""The sheet of scored items and bonus: values, points of both sides, what is missing."""

from collections.abc import Mapping

from curriculum_studio.core.kinds import is_evidence
from curriculum_studio.core.payloads.indicators import Band
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedColumn,
    KeyedSheet,
    WorkbookContext,
    literal,
    number,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    FIRST_ROW,
    HEADER_ROW,
    row_id,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    CATEGORIES,
    CHOICES,
    SHEETS,
    STATES,
    TEXTS,
    Choice,
    choice,
)
from curriculum_studio.features.assessment.model.indicator_system import (
    DECIMALS,
    LEVELS,
    ScoredIndicator,
    ScoredPart,
    as_share,
)
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import (
    AMBER,
    AMBER_FILL,
    ERROR,
    GREY_FILL,
    MUTED,
    WRONG_FILL,
    marked,
)
from curriculum_studio.values import dataclass

# --- formulas of the eight ways of scoring ----------------------------------------------------
# They say cell by cell what `model.indicator_system` calculates.


@dataclass(frozen=True, slots=True)
class FormulaPlaces:
    """Where the formula of a row finds things: the value that counts, and the maximum."""

    value: str
    maximum: str


def fits_formula(item: ScoredIndicator, places: FormulaPlaces, language: Language) -> str:
    """Return a formula that is TRUE if the value can be an answer."""
    value = places.value
    payload = item.payload
    match payload.mode:
        case "met":
            yes, no = _judged(item, language)
            return f"OR({value}={literal(yes)},{value}={literal(no)})"
        case "points" | "capped" if not payload.step:
            return _numeric(value, f"AND({value}>=0,{value}<={places.maximum})")
        case "grade":
            return _numeric(value, _one_of(value, payload.grades))
        case "weighted":
            return _numeric(value, _one_of(value, LEVELS))
        case "metric":
            return _numeric(value, _or([_inside(value, band) for band in payload.bands]))
        case _:
            return _numeric(value, f"AND({value}>=0,{value}=INT({value}))")


def points_formula(item: ScoredIndicator, places: FormulaPlaces, language: Language) -> str:
    """Return the points of a value that fits, as a formula; parts are summed elsewhere."""
    value, maximum = places.value, places.maximum
    payload = item.payload
    match payload.mode:
        case "met":
            yes, _ = _judged(item, language)
            return f"IF({value}={literal(yes)},{maximum},0)"
        case "points" | "capped" if not payload.step:
            return value
        case "grade":
            return f"{value}*{maximum}"
        case "weighted":
            return f"MIN({maximum},{value}*{number(payload.weight)})"
        case "deduction":
            return f"MAX(0,{maximum}-{value}*{number(payload.step)})"
        case "metric":
            return _ladder(value, payload.bands)
        case _:
            return f"MIN({maximum},{value}*{number(payload.step)})"


def _judged(item: ScoredIndicator, language: Language) -> tuple[str, str]:
    names: dict[str, tuple[Choice, Choice]] = {
        "veto": ("occurred", "occurred_not"),
        "gate": ("met", "met_not"),
    }
    yes, no = names.get(item.payload.category, ("yes", "no"))
    return choice(yes, language), choice(no, language)


def _numeric(value: str, condition: str) -> str:
    """Texts compare as larger than numbers, so the type is asked first."""
    return f"IF(ISNUMBER({value}),{condition},FALSE)"


def _one_of(value: str, numbers: tuple[float, ...]) -> str:
    return _or([f"{value}={number(each)}" for each in numbers])


def _or(conditions: list[str]) -> str:
    return f"OR({','.join(conditions)})" if conditions else "FALSE"


def _inside(value: str, band: Band) -> str:
    exact = f"ROUND({value},{DECIMALS})"
    bounds = []
    if band.lower is not None:
        bounds.append(f"{exact}>={number(band.lower)}")
    if band.upper is not None:
        bounds.append(f"{exact}<{number(band.upper)}")
    return f"AND({','.join(bounds)})" if bounds else "TRUE"


def _ladder(value: str, bands: tuple[Band, ...]) -> str:
    formula = "0"
    for band in reversed(bands):
        formula = f"IF({_inside(value, band)},{number(band.points)},{formula})"
    return formula


# --- the sheet --------------------------------------------------------------------------------

#: Hidden helpers of a row. `e_…`: the value that counts; `a_…`: 1 if applicable; `f_…`: 1 if the
#: value fits; `p_…`: points of a part; `s_…`: 1 if a part was answered; `s_review`: if reviewers
#: said something; `r_…`: points before evidence is asked for; `b_…`: 1 if a part's answer cannot
#: be read; `d_…`: data in doubt on which the value rests; `q_…`: 1 if a change of them is asked.
_HELPERS = (
    "group category parent key e_own e_v a_own a_v f_own f_v p_own p_v s_own s_v s_part s_review"
    " r_own r_v given missing b_own b_v d_own d_v q_own q_v"
)


#: Looks of the cells of a part's row; the others are muted and on one line.
_PART_LOOKS = {
    "text": "text",
    "difference": "centre",
    "code": "muted_centre",
    "kind": "muted_centre",
    "state": "centre",
}


@dataclass(frozen=True, slots=True)
class ScorePlaces:
    """Ranges that the summary sums up, by the key of the column."""

    columns: Mapping[str, str]


def write_scores(context: WorkbookContext, codes: str, names: str) -> ScorePlaces:
    """Write the sheet; `codes` and `names` are the ranges of the list of evidence."""
    return _ScoreSheet(context, codes, names).write()


class _ScoreSheet:
    def __init__(self, context: WorkbookContext, codes: str, names: str) -> None:
        self._context = context
        self._language: Language = context.language
        self._codes, self._names = codes, names
        self._last = FIRST_ROW
        self._sheet: KeyedSheet = context.sheet("scores", self._columns())

    def _columns(self) -> list[KeyedColumn]:
        column = self._context.column
        return [
            column("level_1", 11, "muted"),
            column("level_2", 12, "muted"),
            column("code", 7, "centre"),
            column("text", 34),
            column("kind", 9, "centre"),
            column("max", 6, "points"),
            column("rule", 34, "muted"),
            column("wanted", 26, "muted"),
            column("methods", 12, "muted"),
            column("applies", 10, "own"),
            column("own", 10, "own"),
            column("measured", 10, "blocked"),
            column("points", 8, "points"),
            column("evidence", 20, "own_text"),
            column("v_applies", 10, "review"),
            column("v_value", 10, "review"),
            column("v_points", 8, "points"),
            column("difference", 10.5, "centre"),
            column("remark", 22, "review_text"),
            column("state", 9, "centre"),
            *(KeyedColumn(key) for key in _HELPERS.split()),
        ]

    def write(self) -> ScorePlaces:
        sheet = self._sheet
        sheet.head(SHEETS["scores"][self._language], TEXTS["scores_note"][self._language])
        items = list(self._context.order.system.of("scored", "bonus"))
        count = sum(1 + len(item.parts) * (item.payload.mode == "parts") for item in items)
        self._last = max(FIRST_ROW, FIRST_ROW + count - 1)
        row = FIRST_ROW
        for item in items:
            self._item(item, row)
            row += 1
            if item.payload.mode == "parts":
                for part in item.parts:
                    self._part(item, part, row)
                    row += 1
        self._marks()
        end = sheet.letter("state")
        filtered = f"B{HEADER_ROW}:{end}{self._last}"
        sheet.finish(paper="A3", frozen=f"F{HEADER_ROW + 1}", filtered=filtered)
        keys = ("group", "category", "key", "max", "points", "v_points", "state")
        helpers = ("a_own", "a_v", "f_own", "f_v", "q_own", "q_v")
        return ScorePlaces({key: sheet.elsewhere(self._range(key)) for key in (*keys, *helpers)})

    def _range(self, key: str) -> str:
        return self._sheet.range(key, FIRST_ROW, self._last)

    # Rows

    def _item(self, item: ScoredIndicator, row: int) -> None:
        sheet, texts, payload = self._sheet, self._context.texts, item.payload
        rule, wanted = texts.rules(item), texts.listed(item.id, is_evidence)
        sheet.name_row(row, item.id)
        sheet.put(row, "level_1", texts.group(item.groups[0]))
        sheet.put(row, "level_2", texts.group(item.groups[-1]) if len(item.groups) > 1 else "")
        sheet.put(row, "code", payload.code)
        sheet.put(row, "text", texts.statement(item), "strong")
        sheet.put(row, "kind", texts.category(payload), "star" if payload.key else "")
        sheet.put(row, "max", payload.maximum)
        sheet.put(row, "rule", rule)
        sheet.put(row, "wanted", wanted)
        sheet.put(row, "methods", texts.methods(payload))
        for key in ("evidence", "remark", "applies", "v_applies"):
            sheet.put(row, key, None)
        for key in ("applies", "v_applies"):
            sheet.choose(row, key, self._context.lists["applies", "applies_not"])
        self._entries(item, row)
        self._item_helpers(item, row)
        self._item_points(item, row)
        texts_of_row = [(texts.statement(item), 34.0), (rule, 34.0), (wanted, 26.0)]
        sheet.fit(row, texts_of_row, least=30.0)

    def _entries(self, item: ScoredIndicator, row: int) -> None:
        """The cells for the value: blocked where parts are answered in rows of their own."""
        sheet, payload = self._sheet, item.payload
        if payload.mode == "parts":
            sheet.put(row, "own", None, "blocked")
            sheet.put(row, "v_value", None, "blocked")
        else:
            share = payload.mode == "metric" and as_share(payload)
            sheet.put(row, "own", None, "own_percent" if share else "own")
            sheet.put(row, "v_value", None, "review_percent" if share else "review")
            for key in ("own", "v_value"):
                self._limit(item, row, key)
        measured = self._context.measures.get(payload.measure)
        look = "percent" if as_share(payload) else "two"
        value = CellFormula(measured.value) if measured else None
        sheet.put(row, "measured", value, look if measured else "")

    def _limit(self, item: ScoredIndicator, row: int, key: str) -> None:
        sheet, payload, lists = self._sheet, item.payload, self._context.lists
        match payload.mode:
            case "met":
                sheet.choose(row, key, lists["yes", "no"])
            case "grade":
                sheet.choose(row, key, lists[payload.grades])
            case "weighted":
                sheet.choose(row, key, lists[LEVELS])
            case "metric" if as_share(payload):
                sheet.limit(row, key, "-100", "1", "per_cent")
            case "metric":
                sheet.limit(row, key, "-1E+9", "1E+9", "any_number")
            case "points" | "capped" if not payload.step:
                most = number(payload.maximum)
                sheet.limit(row, key, "0", most, "from_to", maximum=most)
            case _:
                sheet.limit(row, key, "0", "", "whole")

    def _part(self, item: ScoredIndicator, part: ScoredPart, row: int) -> None:
        sheet, texts = self._sheet, self._context.texts
        words = texts.of(part.id)
        sheet.name_row(row, row_id(item.id, part.id))
        for key, value in (
            ("level_1", texts.group(item.groups[0])),
            ("level_2", texts.group(item.groups[-1]) if len(item.groups) > 1 else ""),
            ("code", item.payload.code),
            ("text", f"　· {words}"),
            ("kind", CATEGORIES["part"][self._language]),
            ("rule", ""),
            ("wanted", ""),
            ("methods", ""),
            ("difference", ""),
            ("state", ""),
        ):
            sheet.put(row, key, value, _PART_LOOKS.get(key, "muted_line"))
        sheet.put(row, "max", part.points, "centre")
        for key in ("applies", "v_applies", "measured", "points", "v_points", "evidence"):
            sheet.put(row, key, None, "blocked")
        for key in ("own", "v_value", "remark"):
            sheet.put(row, key, None)
        for key in ("own", "v_value"):
            sheet.choose(row, key, self._context.lists["yes", "no"])
        self._part_helpers(item, part, row)
        sheet.fit(row, [(words, 31.0)], least=19.0)

    # Helpers

    def _part_helpers(self, item: ScoredIndicator, part: ScoredPart, row: int) -> None:
        sheet = self._sheet
        yes, no = (literal(CHOICES[name][self._language]) for name in ("yes", "no"))
        own, reviewed = sheet.at("own", row), sheet.at("v_value", row)
        sheet.put(row, "parent", item.id, "hidden")
        for key, formula in (
            ("e_own", f'IF({own}="","",{own})'),
            ("e_v", f'IF({reviewed}="",{sheet.at("e_own", row)},{reviewed})'),
            ("s_own", f"IF(OR({own}={yes},{own}={no}),1,0)"),
            ("s_part", f'IF({reviewed}="",0,1)'),
            ("s_v", f"IF(OR({sheet.at('e_v', row)}={yes},{sheet.at('e_v', row)}={no}),1,0)"),
            ("b_own", f'IF({own}="",0,1-{sheet.at("s_own", row)})'),
            ("b_v", f'IF({sheet.at("e_v", row)}="",0,1-{sheet.at("s_v", row)})'),
            ("p_own", f"IF({sheet.at('e_own', row)}={yes},{number(part.points)},0)"),
            ("p_v", f"IF({sheet.at('e_v', row)}={yes},{number(part.points)},0)"),
        ):
            sheet.put(row, key, CellFormula(formula), "hidden")

    def _item_helpers(self, item: ScoredIndicator, row: int) -> None:
        sheet, payload = self._sheet, item.payload
        for key, value in (
            ("group", item.group),
            ("category", payload.category),
            ("key", 1 if payload.key else 0),
        ):
            sheet.put(row, key, value, "hidden")
        absent = literal(CHOICES["applies_not"][self._language])
        own, review = sheet.at("applies", row), sheet.at("v_applies", row)
        a_own = f"IF({own}={absent},0,1)"
        a_v = f'IF({review}="",{sheet.at("a_own", row)},IF({review}={absent},0,1))'
        if payload.baseline:
            first = f"{self._context.first_year}={literal(CHOICES['yes'][self._language])}"
            a_own, a_v = f"IF({first},0,{a_own})", f"IF({first},0,{a_v})"
        named = f'SUMPRODUCT(({self._codes}={sheet.at("code", row)})*({self._names}<>""))'
        evidence = f"TRIM({sheet.at('evidence', row)})"
        for key, formula in (
            ("a_own", a_own),
            ("a_v", a_v),
            ("given", f'IF({evidence}<>"",1,IF({named}>0,1,0))'),
        ):
            sheet.put(row, key, CellFormula(formula), "hidden")
        self._item_values(item, row)

    def _item_values(self, item: ScoredIndicator, row: int) -> None:
        sheet = self._sheet
        own, reviewed = sheet.at("own", row), sheet.at("v_value", row)
        measured = sheet.at("measured", row)
        otherwise = f'IF(ISNUMBER({measured}),{measured},"")' if item.payload.measure else '""'
        sheet.put(row, "e_own", CellFormula(f'IF({own}="",{otherwise},{own})'), "hidden")
        e_own = sheet.at("e_own", row)
        sheet.put(row, "e_v", CellFormula(f'IF({reviewed}="",{e_own},{reviewed})'), "hidden")
        reviewed_parts = self._of_parts("s_part", row) if item.payload.mode == "parts" else "0"
        said = f'OR({reviewed}<>"",{sheet.at("v_applies", row)}<>"",{reviewed_parts}>0)'
        sheet.put(row, "s_review", CellFormula(f"IF({said},1,0)"), "hidden")
        measure = self._context.measures.get(item.payload.measure)
        doubts, asked = (measure.doubts, measure.asked) if measure else ("0", "0")
        for key, formula in (
            ("d_own", doubts),
            ("d_v", f'IF({reviewed}="",{sheet.at("d_own", row)},0)'),
            ("q_own", f"IF(AND({sheet.at('a_own', row)}=1,{asked}>0),1,0)"),
            ("q_v", f'IF(AND({sheet.at("a_v", row)}=1,{asked}>0,{reviewed}=""),1,0)'),
        ):
            sheet.put(row, key, CellFormula(formula), "hidden")

    def _of_parts(self, key: str, row: int) -> str:
        """Return the sum over the parts of an item, wherever their rows stand.

        The sum stands in a column of its own kind, never in the one that it sums up: that would be
        a circle.
        """
        return f"SUMIFS({self._range(key)},{self._range('parent')},$A{row})"

    # Points

    def _item_points(self, item: ScoredIndicator, row: int) -> None:
        sheet = self._sheet
        for side, column in (("own", "points"), ("v", "v_points")):
            places = FormulaPlaces(sheet.at(f"e_{side}", row), sheet.at("max", row))
            if item.payload.mode == "parts":
                answered, unread = (self._of_parts(f"{each}_{side}", row) for each in "sb")
                fits = f"AND({answered}>0,{unread}=0)"
                points = f"MIN({places.maximum},{self._of_parts(f'p_{side}', row)})"
            else:
                fits = fits_formula(item, places, self._language)
                points = points_formula(item, places, self._language)
            fitting, raw = sheet.at(f"f_{side}", row), sheet.at(f"r_{side}", row)
            clear = f"AND({sheet.at(f'd_{side}', row)}=0,{self._applies_read(row, side)})"
            fitting_formula = f"IF({clear},IF({fits},1,0),0)"
            sheet.put(row, f"f_{side}", CellFormula(fitting_formula), "hidden")
            counted = f"IF({fitting}=1,ROUND({points},{DECIMALS}),0)"
            sheet.put(row, f"r_{side}", CellFormula(counted), "hidden")
            proven = raw
            if self._context.order.system.rules.evidence_needed and (
                item.payload.category == "scored"
            ):
                proven = f"IF({sheet.at('given', row)}=0,0,{raw})"
            applicable = sheet.at(f"a_{side}", row)
            sheet.put(row, column, CellFormula(f'IF({applicable}=0,"",{proven})'))
        self._row_state(item, row)

    def _applies_read(self, row: int, side: str) -> str:
        """Return whether what is entered as applicable or not can be read."""
        said = ("", *(choice(name, self._language) for name in ("applies", "applies_not")))
        cell, review = self._sheet.at("applies", row), self._sheet.at("v_applies", row)
        own = f"OR({','.join(f'{cell}={literal(each)}' for each in said)})"
        reviewed = f"OR({','.join(f'{review}={literal(each)}' for each in said)})"
        return own if side == "own" else f'IF({review}="",{own},{reviewed})'

    def _row_state(self, item: ScoredIndicator, row: int) -> None:
        sheet = self._sheet
        points, reviewed = sheet.at("points", row), sheet.at("v_points", row)
        differs = f'IF({sheet.at("s_review", row)}=0,"",N({reviewed})-N({points}))'
        sheet.put(row, "difference", CellFormula(differs))
        applicable, fitting = sheet.at("a_own", row), sheet.at("f_own", row)
        lacks = f"AND({applicable}=1,{sheet.at('r_own', row)}>0,{sheet.at('given', row)}=0)"
        sheet.put(row, "missing", CellFormula(f"IF({lacks},1,0)"), "hidden")
        words = {name: literal(STATES[name][self._language]) for name in STATES}
        absent = literal(CHOICES["applies_not"][self._language])
        blank = f'{sheet.at("e_own", row)}=""'
        empty = "TRUE" if item.payload.mode == "parts" else blank
        lacking = f"IF({empty},{words['open']},{words['wrong']})"
        evidence = f"IF({sheet.at('missing', row)}=1,{words['evidence']},{words['done']})"
        doubtful = f"{sheet.at('d_own', row)}>0"
        unfit = f"IF({doubtful},{words['doubt']},{lacking})"
        state = f"IF({applicable}=0,{absent},IF({fitting}=0,{unfit},{evidence}))"
        sheet.put(row, "state", CellFormula(state))

    def _marks(self) -> None:
        sheet, first = self._sheet, FIRST_ROW
        missing = f"{sheet.at('missing', first)}=1"
        sheet.mark(self._range("evidence"), missing, marked(AMBER, AMBER_FILL))
        sheet.mark(self._range("state"), missing, marked(AMBER, AMBER_FILL))
        difference = sheet.at("difference", first)
        differs = f"AND(ISNUMBER({difference}),{difference}<>0)"
        for key in ("v_points", "difference"):
            sheet.mark(self._range(key), differs, marked(ERROR, WRONG_FILL, bold=True))
        lost = (
            f"AND({sheet.at('key', first)}=1,ISNUMBER({{0}}),{{0}}=0,{sheet.at('f_own', first)}=1)"
        )
        points = sheet.at("points", first)
        sheet.mark(self._range("points"), lost.format(points), marked(ERROR, WRONG_FILL, bold=True))
        absent = f'AND({sheet.at("category", first)}<>"",{sheet.at("a_own", first)}=0)'
        rows = f"{sheet.letter('level_1')}{first}:{sheet.letter('measured')}{self._last}"
        sheet.mark(rows, absent, marked(MUTED, GREY_FILL))
        wrong = literal(STATES["wrong"][self._language])
        doubt = literal(STATES["doubt"][self._language])
        unclear = f"OR({sheet.at('state', first)}={wrong},{sheet.at('state', first)}={doubt})"
        sheet.mark(self._range("state"), unclear, marked(ERROR, WRONG_FILL))
