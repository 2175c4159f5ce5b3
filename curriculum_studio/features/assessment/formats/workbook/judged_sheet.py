"""The sheet of vetoes and prerequisites, which are only judged."""

from curriculum_studio.core.kinds import is_evidence, is_indicator_note
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedColumn,
    KeyedSheet,
    WorkbookContext,
    literal,
)
from curriculum_studio.features.assessment.formats.workbook.layout import FIRST_ROW, HEADER_ROW
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    SHEETS,
    STATES,
    TEXTS,
    Choice,
    choice,
)
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import AMBER, AMBER_FILL, ERROR, WRONG_FILL, marked
from curriculum_studio.values import dataclass

#: Status of a row: 1 as it has to be, 0 not so, blank while nothing is said.
OK, NOT_OK = "1", "0"


@dataclass(frozen=True, slots=True)
class JudgedPlaces:
    """Ranges that the summary asks: category, status by the school and by the reviewers."""

    category: str
    own: str
    verified: str
    empty: bool


def write_judged(context: WorkbookContext) -> JudgedPlaces:
    """Write the sheet and return where its answers stand."""
    items = list(context.order.system.of("veto", "gate"))
    sheet = context.sheet(
        "gates",
        [
            context.column("code", 8, "centre"),
            context.column("kind", 13, "centre"),
            context.column("text", 44),
            context.column("notes", 34, "muted"),
            context.column("wanted", 34, "muted"),
            context.column("methods", 14, "muted"),
            context.column("applies", 12, "own"),
            context.column("own", 16, "own", "own_judged"),
            context.column("evidence", 24, "own_text"),
            context.column("v_applies", 12, "review"),
            context.column("v_value", 13, "review", "v_judged"),
            context.column("remark", 26, "review_text"),
            context.column("state", 9, "centre"),
            KeyedColumn("category"),
            KeyedColumn("own_status"),
            KeyedColumn("v_status"),
        ],
    )
    sheet.head(SHEETS["gates"][context.language], TEXTS["gates_note"][context.language])
    for row, item in enumerate(items, start=FIRST_ROW):
        _row(context, sheet, item, row)
    last = max(FIRST_ROW, FIRST_ROW + len(items) - 1)
    _mark(sheet, last)
    sheet.finish(paper="A3", frozen=f"D{HEADER_ROW + 1}")
    names = ("category", "own_status", "v_status")
    places = [sheet.elsewhere(sheet.range(name, FIRST_ROW, last)) for name in names]
    return JudgedPlaces(places[0], places[1], places[2], not items)


def _row(context: WorkbookContext, sheet: KeyedSheet, item: ScoredIndicator, row: int) -> None:
    texts, payload = context.texts, item.payload
    veto = payload.category == "veto"
    wanted, notes = texts.listed(item.id, is_evidence), texts.listed(item.id, is_indicator_note)
    sheet.name_row(row, item.id)
    sheet.put(row, "code", payload.code)
    sheet.put(row, "kind", texts.category(payload))
    sheet.put(row, "text", texts.of(item.id))
    sheet.put(row, "notes", notes)
    sheet.put(row, "wanted", wanted)
    sheet.put(row, "methods", texts.methods(payload))
    for key in ("own", "evidence", "v_value", "remark"):
        sheet.put(row, key, None)
    for key in ("applies", "v_applies"):
        sheet.put(row, key, None, "blocked" if veto else "")
        if not veto:
            sheet.choose(row, key, context.lists["applies", "applies_not"])
    choices = ("occurred", "occurred_not") if veto else ("met", "met_not")
    sheet.choose(row, "own", context.lists[choices])
    sheet.choose(row, "v_value", context.lists[choices])
    sheet.put(row, "category", payload.category, "hidden")
    _status(context, sheet, item, row)
    sheet.fit(row, [(texts.of(item.id), 44.0), (notes, 34.0), (wanted, 34.0)], least=30.0)


def _status(context: WorkbookContext, sheet: KeyedSheet, item: ScoredIndicator, row: int) -> None:
    language = context.language
    veto = item.payload.category == "veto"
    names: tuple[Choice, Choice] = ("met", "met_not")
    if veto:
        names = ("occurred_not", "occurred")
    good, bad = (literal(choice(name, language)) for name in names)
    absent = literal(choice("applies_not", language))

    def status(value: str, applies: str, otherwise: str) -> str:
        said = f"IF({value}={good},{OK},IF({value}={bad},{NOT_OK},{otherwise}))"
        if not veto:
            present = literal(choice("applies", language))
            said = f'IF(OR({applies}="",{applies}={present}),{said},"")'
            said = f"IF({applies}={absent},{OK},{said})"
            if item.payload.baseline:
                first = f"{context.first_year}={literal(choice('yes', language))}"
                said = f"IF({first},{OK},{said})"
        return said

    own, applies = sheet.at("own", row), sheet.at("applies", row)
    reviewed, review_applies = sheet.at("v_value", row), sheet.at("v_applies", row)
    effective = f'IF({review_applies}="",{applies},{review_applies})'
    sheet.put(row, "own_status", CellFormula(status(own, applies, '""')), "hidden")
    # An answer of the reviewers that cannot be read is no reason to take the school's instead.
    fallback = f'IF({reviewed}="",{status(own, effective, literal(""))},"")'
    sheet.put(row, "v_status", CellFormula(status(reviewed, effective, fallback)), "hidden")
    words = {name: literal(STATES[name][language]) for name in STATES}
    state = sheet.at("own_status", row)
    wrong = f'IF({own}="",{words["open"]},{words["wrong"]})'
    sheet.put(row, "state", CellFormula(f'IF({state}="",{wrong},{words["done"]})'))


def _mark(sheet: KeyedSheet, last: int) -> None:
    first = FIRST_ROW
    own, verified = sheet.at("own_status", first), sheet.at("v_status", first)
    sheet.mark(
        sheet.range("own", first, last), f'AND({own}<>"",{own}=0)', marked(ERROR, WRONG_FILL)
    )
    differs = f'AND({sheet.at("v_value", first)}<>"",{own}<>{verified})'
    sheet.mark(sheet.range("v_value", first, last), differs, marked(ERROR, WRONG_FILL, bold=True))
    sheet.mark(sheet.range("state", first, last), f'{own}=""', marked(AMBER, AMBER_FILL))
