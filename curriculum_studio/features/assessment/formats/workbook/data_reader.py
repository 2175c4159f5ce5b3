"""Reading the basic data of a school and what it reports for its carbon account."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from curriculum_studio.core.payloads.indicators import DataPoint, EmissionFactor
from curriculum_studio.features.assessment.formats.workbook.cell_values import quoted
from curriculum_studio.features.assessment.formats.workbook.entry_reader import EntryReader
from curriculum_studio.features.assessment.formats.workbook.filled_sheet import (
    FilledSheet,
    doubled_rows,
    stray,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    BASIC_ENTRIES,
    BASIC_UNITS,
    MONTHS,
    SEPARATOR,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import BASIC, CHOICES
from curriculum_studio.features.assessment.model.data_doubts import Doubt
from curriculum_studio.features.assessment.model.data_items import ANNUAL, DATA_ITEMS, MONTHLY
from curriculum_studio.i18n import message

_BASIC_COLUMNS = frozenset({"entry"})
_DATA_COLUMNS = frozenset({"previous", "total", "proof", "confirm", *MONTHS})


@dataclass(frozen=True, slots=True)
class BasicData:
    """The basic data: name and year are None where they could not be read."""

    school: str | None
    year: int | None
    first_year: bool
    counts: dict[str, float]
    lines: tuple[str, ...]


def read_basic(taking: EntryReader, form: FilledSheet) -> BasicData:
    """Return the basic data; without name or year the workbook cannot be taken over."""
    taking.remarks += doubled_rows(form, _BASIC_COLUMNS)
    taking.remarks += stray(form, _BASIC_COLUMNS)
    texts: dict[str, str] = {}
    counts: dict[str, float] = {}
    year: int | None = None
    for key, (kind, choices) in BASIC_ENTRIES.items():
        row = form.rows.get(key)
        if row is None:
            sentence = message("Workbook", "The row “{name}” is missing.")
            name = BASIC[key][0].get(taking.language)
            taking.say(form.grid.name, sentence.fill(name=name))
        elif kind == "choice":
            texts[key] = taking.choice(form, row, "entry", choices)
        elif kind == "count":
            count = taking.count(form, row, "entry")
            if count is not None:
                counts[key] = count
        elif kind == "year":
            year = _year(taking, form, row)
        else:
            texts[key] = taking.text(form, row, "entry")
    school = texts.get("school") or None
    if school is None:
        reason = message("Workbook", "The name of the school is missing.")
        taking.say(_place(form, "school"), reason, "refused")
    if year is None:
        reason = message("Workbook", "The year is missing.")
        taking.say(_place(form, "year"), reason, "refused")
    lines = tuple(_lines(taking, texts))
    return BasicData(school, year, texts.get("first_year") == "yes", counts, lines)


def _year(taking: EntryReader, form: FilledSheet, row: int) -> int | None:
    value = taking.count(form, row, "entry")
    if value is None:
        return None
    if 2000 <= value <= 2100:
        return int(value)
    sentence = message("Workbook", "{number} is not a year from 2000 to 2100.")
    taking.say(form.place(row, "entry"), sentence.fill(number=f"{value:.12g}"), "refused")
    return None


def _place(form: FilledSheet, key: str) -> str:
    row = form.rows.get(key)
    return form.grid.name if row is None else form.place(row, "entry")


def _lines(taking: EntryReader, texts: dict[str, str]) -> Iterator[str]:
    """Yield what is kept as text: name of the item and its entry."""
    colon = "：" if taking.language == "zh" else ": "
    for key in ("address", "type", "canteen", "reporter", "checker", "date"):
        entry = texts.get(key, "")
        if entry:
            shown = CHOICES[entry].get(taking.language) if entry in CHOICES else entry
            yield f"{BASIC[key][0].get(taking.language)}{colon}{shown}"


# --- the data report --------------------------------------------------------------------------


def read_points(taking: EntryReader, form: FilledSheet, basic: BasicData) -> list[DataPoint]:
    """Return what is reported, by month and year, and with its fault what could not be read."""
    if basic.year is None:
        return []
    taking.remarks += doubled_rows(form, _DATA_COLUMNS)
    taking.remarks += stray(form, _DATA_COLUMNS)
    points = [
        DataPoint(item=key, period=str(basic.year), value=value, unit=BASIC_UNITS[key])
        for key, value in basic.counts.items()
    ]
    for item in (*MONTHLY, *ANNUAL):
        row = form.rows.get(item.id)
        if row is None:
            if item.id not in form.doubled:
                sentence = message("Workbook", "The row “{name}” is missing.")
                taking.say(form.grid.name, sentence.fill(name=item.name.get(taking.language)))
            lost = DataPoint(item=item.id, unit=item.unit, fault="lost")
            points += [replace(lost, period=str(basic.year - at)) for at in (1, 0)]
            continue
        points += _points(taking, form, row, item.id, basic.year)
    for identity, row in form.rows.items():
        if identity.startswith(f"figure{SEPARATOR}"):
            taking.calculated(form, row, sorted(_DATA_COLUMNS))
        if SEPARATOR not in identity and identity not in DATA_ITEMS:
            sentence = message("Workbook", "This row belongs to no item of the data report.")
            taking.say(form.grid.place(row, form.id_column), sentence)
    return points


def _points(
    taking: EntryReader, form: FilledSheet, row: int, item: str, year: int
) -> Iterator[DataPoint]:
    unit = DATA_ITEMS[item].unit
    columns = [("previous", str(year - 1))]
    if DATA_ITEMS[item].yearly == "annual":
        columns.append(("total", str(year)))
        reason = message("Workbook", "This is reported once a year, not by month.")
        taking.nothing(form, row, MONTHS, reason)
    else:
        columns += [(key, f"{year}-{at:02}") for at, key in enumerate(MONTHS, start=1)]
        taking.calculated(form, row, ("total",))
    taking.calculated(form, row, ("state",))
    for key, period in columns:
        point = DataPoint(item=item, period=period, unit=unit)
        value = taking.amount(form, row, key)
        found = form.found(row, key)
        if value is not None:
            yield replace(point, value=value)
        elif key not in form.columns:
            yield replace(point, fault="lost")
        elif taking.is_unread(form, row, key):
            yield replace(point, fault="unread", entered=quoted(found) if found else "")


def read_confirmed(taking: EntryReader, form: FilledSheet) -> tuple[str, ...]:
    """Return the items whose change against the year before the school confirms."""
    return tuple(
        item
        for item in DATA_ITEMS
        if item in form.rows and taking.choice(form, form.rows[item], "confirm", ("confirmed",))
    )


def ask_about(taking: EntryReader, form: FilledSheet, doubts: Iterable[Doubt]) -> None:
    """Ask about data that are missing or changed much, at the first cell that it concerns."""
    for doubt in doubts:
        if doubt.what in {"unread", "lost"}:
            continue
        blank = doubt.what == "missing" and doubt.detail
        key = MONTHS[int(doubt.detail[0]) - 1] if blank else "total"
        place = form.place(form.rows[doubt.item], key)
        taking.say(place, doubt.sentence(taking.language), "question")


def read_factors(taking: EntryReader, form: FilledSheet) -> list[EmissionFactor]:
    """Return the factors with which the workbook calculates; one that was altered is told."""
    factors = []
    for identity, row in form.rows.items():
        kind, *rest = identity.split(SEPARATOR)
        if kind != "factor" or len(rest) != 2:
            continue
        value = taking.amount(form, row, "previous")
        if value is None:
            continue
        original = form.found(row, "original")
        if original is not None and original.value != value:
            sentence = message("Workbook", "The factor was altered: {now} instead of {before}.")
            taking.say(
                form.place(row, "previous"),
                sentence.fill(
                    now=f"{value:.12g}",
                    before=f"{original.value:.12g}"
                    if isinstance(original.value, float)
                    else str(original.value),
                ),
                "note",
            )
        year = form.found(row, "m01")
        factors.append(
            EmissionFactor(
                item=rest[0],
                unit=rest[1],
                value=value,
                year=int(year.value) if year and isinstance(year.value, float) else 0,
                region=form.grid.text(row, form.columns.get("m02", 0)),
                source=form.grid.text(row, form.columns.get("m04", 0)),
            )
        )
    return factors
