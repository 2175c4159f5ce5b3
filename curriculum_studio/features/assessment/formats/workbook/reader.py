"""Reading a filled workbook back into an assessment; the file is never written to.

Rows, columns and sheets are told by their hidden ids. What cannot be taken over is listed as
sheet!cell with the reason; where even school, year or system are in doubt, nothing is taken over.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.payloads.indicators import Assessment, DataPoint, EmissionFactor
from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.core.tree import fresh_of, fresh_paragraph, ranks_between
from curriculum_studio.features.assessment.formats.workbook.entries import (
    CellRemark,
    EntryReader,
    FilledSheet,
    FilledWorkbook,
    doubled_rows,
    forms_of,
    plain,
    quoted,
    stray,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    BASIC_ENTRIES,
    BASIC_UNITS,
    FORM,
    IDENTITY_FIELDS,
    MONTHS,
    SEPARATOR,
    Identity,
)
from curriculum_studio.features.assessment.formats.workbook.score_reader import (
    ReadScore,
    read_scores,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import BASIC, CHOICES, SHEETS
from curriculum_studio.features.assessment.model.data_doubts import Doubt, doubts_in
from curriculum_studio.features.assessment.model.data_items import ANNUAL, DATA_ITEMS, MONTHLY
from curriculum_studio.features.assessment.model.indicator_system import System, fingerprint
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.spreadsheet.cell_reader import WorkbookCells, read_contents
from curriculum_studio.untrusted.office_package import open_ooxml
from curriculum_studio.values import dataclass

# --- basic data -------------------------------------------------------------------------------

_BASIC_COLUMNS = frozenset({"entry"})


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
            name = BASIC.of(key)[taking.language]
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
            shown = CHOICES.of(entry)[taking.language] if entry in CHOICES else entry
            yield f"{BASIC[key][taking.language]}{colon}{shown}"


# --- the data report --------------------------------------------------------------------------

_DATA_COLUMNS = frozenset({"previous", "total", "proof", "confirm", *MONTHS})


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
                taking.say(form.grid.name, sentence.fill(name=item.name[taking.language]))
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


# --- the workbook -----------------------------------------------------------------------------

#: Sheets without which a workbook is not taken over.
_NEEDED = ("basic", "gates", "scores", "data")


@dataclass(frozen=True, slots=True)
class FilledBook:
    """A workbook of ours that has been opened, and what it says of itself."""

    name: str
    identity: Identity
    contents: WorkbookCells
    forms: Mapping[str, FilledSheet]
    remarks: tuple[CellRemark, ...]

    def identity_place(self, field: str) -> str:
        """Return the cell in which a part of the identity stands."""
        form = self.forms["id"]
        row = form.rows.get(field)
        return form.grid.name if row is None else form.grid.place(row, form.id_column + 1)


def open_filled(content: bytes, name: str) -> FilledBook:
    """Open a filled workbook and read what it was made from.

    Raises:
        StudioError: if it is no workbook, too large, built to do harm, or none of ours.

    """
    contents = read_contents(open_ooxml(content, name, "excel"))
    forms, remarks = forms_of(contents)
    identity = _identity(forms.get("id"))
    if identity is None:
        raise StudioError(
            message("Workbook", "{name} is not an assessment workbook of this program.").fill(
                name=name
            ),
            safe=message("Workbook", "Nothing was imported; the file itself is unchanged."),
            remedy=message(
                "Workbook",
                "Copy the entries into a fresh workbook: the hidden sheet that says what it belongs"
                " to is missing or incomplete.",
            ),
        )
    if identity.form.isdigit() and int(identity.form) > FORM:
        raise StudioError(
            message("Workbook", "{name} was made by a newer version of this program.").fill(
                name=name
            ),
            remedy=message("Workbook", "Update this program, then import it again."),
        )
    return FilledBook(name, identity, contents, forms, tuple(remarks))


def read_filled(
    book: FilledBook, system: System | None, schools: Mapping[str, str] | None = None
) -> FilledWorkbook:
    """Read an opened workbook against the system that it was made from.

    `system` is the one found for its identity, None if there is none. `schools` are the names of
    the sites in the registers by their ids; None: whatever school it says is taken.
    """
    taking = EntryReader(_language(book.identity), book.contents.from_1904, list(book.remarks))
    _about_file(taking, book)
    if system is None or not _same_system(taking, book, system):
        if system is None:
            reason = message("Workbook", "The standard it was made from is not in this library.")
            taking.say(book.identity_place("document"), reason, "refused")
        return FilledWorkbook(None, tuple(taking.remarks))
    for marker in _NEEDED:
        if marker not in book.forms:
            sentence = message("Workbook", "The sheet “{name}” is missing.")
            name = SHEETS.of(marker)[taking.language]
            taking.say(name, sentence.fill(name=name), "refused")
    if "evidence" not in book.forms:
        sentence = message("Workbook", "The sheet “{name}” is missing.")
        name = SHEETS["evidence"][taking.language]
        taking.say(name, sentence.fill(name=name), "note")
    if any(remark.severity == "refused" for remark in taking.remarks):
        return FilledWorkbook(None, tuple(taking.remarks))
    basic = read_basic(taking, book.forms["basic"])
    _check_school(taking, book, basic, schools)
    scores = read_scores(taking, book.forms, system)
    points = read_points(taking, book.forms["data"], basic)
    confirmed = read_confirmed(taking, book.forms["data"])
    factors = read_factors(taking, book.forms["data"])
    if any(remark.severity == "refused" for remark in taking.remarks):
        return FilledWorkbook(None, tuple(taking.remarks))
    if basic.year is not None:
        ask_about(taking, book.forms["data"], doubts_in(points, basic.year, confirmed))
    head = replace(_head(book.identity, basic), confirmed=confirmed)
    document = _document(book.identity, head, basic, scores, points, factors)
    return FilledWorkbook(document, tuple(taking.remarks))


def _identity(form: FilledSheet | None) -> Identity | None:
    if form is None:
        return None
    identity = Identity()
    for name in IDENTITY_FIELDS:
        row = form.rows.get(name)
        if row is None:
            return None
        value = form.grid.text(row, form.id_column + 1)
        identity = replace(identity, **{name: value})
    return identity if identity.system and identity.fingerprint else None


def _language(identity: Identity) -> Language:
    known = identity.language in LANGUAGES
    return cast("Language", identity.language) if known else "zh"


def _about_file(taking: EntryReader, book: FilledBook) -> None:
    if book.contents.macros:
        reason = message("Workbook", "It contains macros; they were not run.")
        taking.say(book.name, reason, "note")
    if book.contents.links:
        reason = message("Workbook", "It links to other files; the links were not followed.")
        taking.say(book.name, reason, "note")


def _same_system(taking: EntryReader, book: FilledBook, system: System) -> bool:
    if system.id == book.identity.system and fingerprint(system) == book.identity.fingerprint:
        return True
    reason = message(
        "Workbook",
        "It was made from another version of the indicators, in which points or rules differ.",
    )
    taking.say(book.identity_place("fingerprint"), reason, "refused")
    return False


def _check_school(
    taking: EntryReader, book: FilledBook, basic: BasicData, schools: Mapping[str, str] | None
) -> None:
    identity = book.identity
    if not identity.school:
        return
    known = identity.school_name if schools is None else schools.get(identity.school)
    if known is None:
        reason = message("Workbook", "It was made for a school that is not in the register.")
        taking.say(book.identity_place("school"), reason, "refused")
    elif basic.school is not None and plain(basic.school) != plain(known):
        form = book.forms["basic"]
        sentence = message("Workbook", "It was made for {wanted}, but names {found}.")
        place = form.place(form.rows["school"], "entry")
        reason = sentence.fill(wanted=known, found=basic.school[:80])
        taking.say(place, reason, "refused")


def _head(identity: Identity, basic: BasicData) -> Assessment:
    return Assessment(
        document=identity.document,
        version=identity.version,
        system=identity.system,
        school=identity.school,
        period_start=f"{basic.year}-01-01",
        period_end=f"{basic.year}-12-31",
        first_year=basic.first_year,
    )


def _document(
    identity: Identity,
    head: Assessment,
    basic: BasicData,
    scores: list[ReadScore],
    points: list[DataPoint],
    factors: list[EmissionFactor],
) -> Document:
    language = _language(identity)
    root = _said(fresh_of(head, language), basic.school or "")
    below = [_said(fresh_of(each.score, language), each.remark) for each in scores]
    below += [fresh_of(each, language) for each in points]
    below += [fresh_of(each, language) for each in factors]
    below += [_said(fresh_paragraph(language), line) for line in basic.lines]
    ranks = ranks_between(len(below))
    placed = [
        replace(node, parent=root.id, rank=place) for node, place in zip(below, ranks, strict=True)
    ]
    return assembled([root, *placed])


def _said(node: Node, text: str) -> Node:
    words = cleaned(text).strip()
    return node.with_cell(node.lead, Cell(words)) if words else node
