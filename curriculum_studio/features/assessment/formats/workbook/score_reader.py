"""Reading what a school and its reviewers say of each indicator."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.payloads.indicators import Score, ScoreField
from curriculum_studio.features.assessment.formats.workbook.entries import (
    JUDGED,
    TRUE_ANSWERS,
    EntryReader,
    FilledSheet,
    doubled_rows,
    plain,
    quoted,
    stray,
)
from curriculum_studio.features.assessment.formats.workbook.layout import SEPARATOR, row_id
from curriculum_studio.features.assessment.model.indicator_system import (
    ScoredIndicator,
    System,
    as_share,
    fits,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

#: Columns that are filled in.
GATE_ENTRIES = frozenset({"applies", "own", "evidence", "v_applies", "v_value", "remark"})
SCORE_ENTRIES = GATE_ENTRIES
LINE_ENTRIES = frozenset({"code", "name", "date", "issuer", "period", "where", "remark"})

#: Columns that are calculated.
_GATE_FORMULAS = ("state",)
_SCORE_FORMULAS = ("points", "v_points", "difference", "state")

_APPLIES = ("applies", "applies_not")

#: Fields of a score by the column in which they are entered.
_FIELDS: Mapping[ScoreField, str] = {
    "applicable": "applies",
    "value": "own",
    "verified_applicable": "v_applies",
    "verified_value": "v_value",
}

#: Fields of an indicator whose row is there twice.
_FIELDS_LOST: tuple[ScoreField, ...] = ("value", "verified_value")

#: Marks that separate entries of evidence.
_EVIDENCE_MARKS = "；;\n"


@dataclass(frozen=True, slots=True)
class ReadScore:
    """The score of an indicator and the remark on it."""

    score: Score
    remark: str


def read_scores(
    taking: EntryReader, forms: Mapping[str, FilledSheet], system: System
) -> list[ReadScore]:
    """Return the scores of all indicators, blank ones as well, in the order of the system."""
    _look_over(taking, forms["gates"], [*system.of("veto", "gate")], GATE_ENTRIES)
    _look_over(taking, forms["scores"], [*system.of("scored", "bonus")], SCORE_ENTRIES)
    evidence: dict[str, list[str]] = {}
    if "evidence" in forms:
        taking.remarks += stray(forms["evidence"], frozenset())
        evidence = read_lines(taking, forms["evidence"], system)
    return [_score(taking, forms, item, evidence.get(item.id, ())) for item in system.items]


def _look_over(
    taking: EntryReader,
    form: FilledSheet,
    items: Sequence[ScoredIndicator],
    entries: frozenset[str],
) -> None:
    """Tell of rows that are missing, unknown or doubled, and of columns that are gone."""
    wanted = {item.id: item.payload.code for item in items}
    for item in items:
        wanted |= {row_id(item.id, part.id): item.payload.code for part in item.parts}
    there = {*form.rows, *form.doubled}
    for identity, code in wanted.items():
        if identity not in there:
            sentence = message("Workbook", "A row of {code} is missing.")
            taking.say(form.grid.name, sentence.fill(code=code or "—"))
    for identity, row in form.rows.items():
        if identity not in wanted:
            sentence = message("Workbook", "This row belongs to no indicator of the system.")
            taking.say(form.grid.place(row, form.id_column), sentence)
    for key in sorted(entries - set(form.columns)):
        sentence = message("Workbook", "The column “{key}” is missing.")
        taking.say(form.grid.name, sentence.fill(key=key))
    taking.remarks += doubled_rows(form, entries)
    taking.remarks += stray(form, entries)


def _score(
    taking: EntryReader,
    forms: Mapping[str, FilledSheet],
    item: ScoredIndicator,
    evidence: Sequence[str],
) -> ReadScore:
    judged = item.payload.category in {"veto", "gate"}
    form = forms["gates" if judged else "scores"]
    blank = Score(indicator=item.id, evidence=tuple(evidence))
    row = form.rows.get(item.id)
    if row is None:
        twice = _FIELDS_LOST if item.id in form.doubled else ()
        return ReadScore(replace(blank, unread=twice), "")
    taking.calculated(form, row, _GATE_FORMULAS if judged else _SCORE_FORMULAS)
    if not judged:
        _same_maximum(taking, form, row, item)
    if item.payload.measure:
        taking.calculated(form, row, ("measured",))
    own_evidence = _split(taking.text(form, row, "evidence"))
    score = replace(blank, evidence=(*own_evidence, *evidence))
    score = _applicable(taking, form, row, item, score)
    if item.payload.mode == "parts":
        score = _parts(taking, form, row, item, score)
    else:
        own, reviewed = (_value(taking, form, row, item, key) for key in ("own", "v_value"))
        score = replace(score, value=own, verified_value=reviewed)
    score = replace(score, unread=tuple(_unread(taking, form, item)))
    return ReadScore(score, taking.text(form, row, "remark"))


def _same_maximum(taking: EntryReader, form: FilledSheet, row: int, item: ScoredIndicator) -> None:
    found = form.found(row, "max")
    if found is not None and found.value != item.payload.maximum:
        sentence = message("Workbook", "The points were altered: {found} instead of {wanted}.")
        shown = f"{item.payload.maximum:.12g}"
        taking.say(form.place(row, "max"), sentence.fill(found=quoted(found), wanted=shown))


def _applicable(
    taking: EntryReader, form: FilledSheet, row: int, item: ScoredIndicator, score: Score
) -> Score:
    if item.payload.category == "veto":
        reason = message("Workbook", "A veto item always applies.")
        taking.nothing(form, row, ("applies", "v_applies"), reason)
        return score
    own = taking.choice(form, row, "applies", _APPLIES)
    reviewed = taking.choice(form, row, "v_applies", _APPLIES)
    return replace(
        score,
        applicable=own != "applies_not",
        verified_applicable=(reviewed == "applies") if reviewed else None,
    )


def _value(
    taking: EntryReader, form: FilledSheet, row: int, item: ScoredIndicator, key: str
) -> float | None:
    if item.payload.mode == "met":
        said = taking.choice(form, row, key, JUDGED[item.payload.category])
        return float(said in TRUE_ANSWERS) if said else None
    share = item.payload.mode == "metric" and as_share(item.payload)

    def check(value: float) -> Message | None:
        if share and value > 1:
            sentence = message("Workbook", "{number} is more than 100 %; enter per cent: 5%.")
            return sentence.fill(number=f"{value:.12g}")
        return fits(item, value)

    return taking.number(form, row, key, per_cent=share, check=check)


def _parts(
    taking: EntryReader, form: FilledSheet, row: int, item: ScoredIndicator, score: Score
) -> Score:
    reason = message("Workbook", "Answer the parts in the rows below, not here.")
    taking.nothing(form, row, ("own", "v_value"), reason)
    own: dict[str, bool] = {}
    reviewed: dict[str, bool] = {}
    for part in item.parts:
        at = form.rows.get(row_id(item.id, part.id))
        if at is None:
            continue
        reason = message("Workbook", "Nothing is entered here; use the row of the indicator.")
        taking.nothing(form, at, ("applies", "v_applies", "evidence"), reason)
        for key, answers in (("own", own), ("v_value", reviewed)):
            said = taking.choice(form, at, key, ("yes", "no"))
            if said:
                answers[part.id] = said == "yes"
    together = {**own, **reviewed}
    return replace(
        score,
        value=0.0 if own else None,
        ticked=tuple(part.id for part in item.parts if own.get(part.id)),
        verified_value=0.0 if reviewed else None,
        verified_ticked=tuple(part.id for part in item.parts if reviewed and together.get(part.id)),
    )


def _unread(taking: EntryReader, form: FilledSheet, item: ScoredIndicator) -> Iterator[ScoreField]:
    """Yield the fields in which something stood that could not be read, or whose column is gone.

    Without their column nobody can know what the reviewers said, so their side stays open.
    """
    rows = [form.rows[item.id]]
    if item.payload.mode == "parts":
        parts = (row_id(item.id, part.id) for part in item.parts)
        rows += [form.rows[each] for each in parts if each in form.rows]
    for field, key in _FIELDS.items():
        if item.payload.category == "veto" and key in {"applies", "v_applies"}:
            continue
        gone = key not in form.columns and field != "applicable"
        if gone or any(taking.is_unread(form, row, key) for row in rows):
            yield field


def _split(text: str) -> tuple[str, ...]:
    for mark in _EVIDENCE_MARKS:
        text = text.replace(mark, SEPARATOR)
    return tuple(piece.strip() for piece in text.split(SEPARATOR) if piece.strip())


# --- the list of evidence ---------------------------------------------------------------------


def read_lines(taking: EntryReader, form: FilledSheet, system: System) -> dict[str, list[str]]:
    """Return the lines of the list of evidence by indicator."""
    codes = {plain(item.payload.code): item.id for item in system.items if item.payload.code}
    found: dict[str, list[str]] = {}
    for row in _lines(form):
        texts = {key: taking.text(form, row, key) for key in sorted(LINE_ENTRIES)}
        if not any(texts.values()):
            continue
        indicator = codes.get(plain(texts["code"]))
        if indicator is None:
            place = form.place(row, "code")
            if not texts["code"]:
                if form.found(row, "code") is None:
                    taking.say(place, message("Workbook", "The code of the indicator is missing."))
                continue
            sentence = message("Workbook", "There is no indicator with the code {code}.")
            taking.say(place, sentence.fill(code=texts["code"][:40]))
        elif not texts["name"]:
            if form.found(row, "name") is None:
                taking.say(form.place(row, "name"), message("Workbook", "The name is missing."))
        else:
            listed = [texts[key] for key in ("name", "date", "issuer", "period", "where", "remark")]
            line = " · ".join(each for each in listed if each)
            found.setdefault(indicator, []).append(line)
    return found


def _lines(form: FilledSheet) -> list[int]:
    """Return the rows of the list below its head, those that people have added as well."""
    columns = {form.columns[key] for key in LINE_ENTRIES if key in form.columns}
    head = max(form.headings, default=form.key_row)
    rows = {row for row, column in form.grid.cells if column in columns and row > head}
    return sorted(rows)
