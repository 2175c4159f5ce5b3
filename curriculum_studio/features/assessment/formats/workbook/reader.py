"""Reading a filled workbook back into an assessment; the file is never written to.

Rows, columns and sheets are told by their hidden ids. What cannot be taken over is listed as
sheet!cell with the reason; where even school, year or system are in doubt, nothing is taken over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.common import Payload
from curriculum_studio.core.payloads.indicators import Assessment, DataPoint, EmissionFactor
from curriculum_studio.core.rank import spread
from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.core.tree import fresh
from curriculum_studio.features.assessment.formats.workbook.cell_values import plain
from curriculum_studio.features.assessment.formats.workbook.data_reader import (
    BasicData,
    ask_about,
    read_basic,
    read_confirmed,
    read_factors,
    read_points,
)
from curriculum_studio.features.assessment.formats.workbook.entry_reader import EntryReader
from curriculum_studio.features.assessment.formats.workbook.filled_sheet import (
    FilledSheet,
    forms_of,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    FORM,
    IDENTITY_FIELDS,
    Identity,
)
from curriculum_studio.features.assessment.formats.workbook.read_outcome import (
    CellRemark,
    FilledWorkbook,
)
from curriculum_studio.features.assessment.formats.workbook.score_reader import (
    ReadScore,
    read_scores,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import SHEETS
from curriculum_studio.features.assessment.model.data_doubts import doubts_in
from curriculum_studio.features.assessment.model.indicator_system import System, fingerprint
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.spreadsheet.cell_reader import WorkbookCells, read_contents
from curriculum_studio.untrusted import open_ooxml

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
            safe=message("Workbook", "Nothing of it was taken over; the file itself is unchanged."),
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
            remedy=message("Workbook", "Update this program, then read it again."),
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
            name = SHEETS[marker].get(taking.language)
            taking.say(name, sentence.fill(name=name), "refused")
    if "evidence" not in book.forms:
        sentence = message("Workbook", "The sheet “{name}” is missing.")
        name = SHEETS["evidence"].get(taking.language)
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
    root = _node("assessment", head, language, basic.school or "")
    below = [_node("score", each.score, language, each.remark) for each in scores]
    below += [_node("data_point", each, language) for each in points]
    below += [_node("emission_factor", each, language) for each in factors]
    below += [_node("paragraph", None, language, line) for line in basic.lines]
    ranks = spread(len(below))
    placed = [
        replace(node, parent=root.id, rank=place) for node, place in zip(below, ranks, strict=True)
    ]
    return assembled([root, *placed])


def _node(kind: str, payload: Payload | None, language: Language, text: str = "") -> Node:
    node = fresh(kind, payload, language)
    words = cleaned(text).strip()
    return node.with_cell(language, Cell(words)) if words else node
