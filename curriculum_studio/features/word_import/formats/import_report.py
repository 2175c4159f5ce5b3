"""What the user, and a test, is told about an imported Word file."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ImportResult
from curriculum_studio.core.kinds import is_unsorted, role_of
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.roles import Role
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.reader.body import ReadWordFile
from curriculum_studio.ooxml.reader.statistics import Count, ReadStatistics
from curriculum_studio.values import dataclass

# --- numbers that differ -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """A node whose number in the file is another than the one that is computed."""

    node: str
    printed: str
    computed: str


def differences(numbering: Numbering, printed: Mapping[str, str]) -> tuple[Difference, ...]:
    """Return where the file printed another number than the computed one."""
    found = []
    for node, number in printed.items():
        label = numbering.get(node)
        computed = "" if label is None else label.number
        # A single note has no number here; other rules for drafting number it.
        alone = label is not None and label.series in {"note", "example"} and not computed
        if _plain(computed) != _plain(number) and not (alone and number == "1"):
            found.append(Difference(node, number, computed))
    return tuple(found)


def _plain(number: str) -> str:
    return re.sub(r"[\s()（）]", "", number)


# --- for the user -----------------------------------------------------------------------------

_COUNTS: Mapping[Count, Message] = {
    "inserted": message("WordImport", "Tracked insertions that were accepted: {count}."),
    "deleted": message("WordImport", "Tracked deletions that were left out: {count}."),
    "hidden": message("WordImport", "Hidden passages, imported as visible text: {count}."),
    "endnotes": message("WordImport", "Endnotes that became footnotes: {count}."),
    "moved_pictures": message(
        "WordImport",
        "Pictures from within a line or a table cell that now follow it: {count}.",
    ),
    "nested": message(
        "WordImport", "Tables inside table cells that are now under “Unsorted”: {count}."
    ),
    "drawings": message(
        "WordImport",
        "Drawings (EMF, WMF, SVG) that are in the document but cannot be shown here: {count}.",
    ),
    "bad_pictures": message(
        "WordImport", "Pictures that are missing, damaged or too large and were left out: {count}."
    ),
    "linked_pictures": message(
        "WordImport", "Linked pictures outside the file that were not imported: {count}."
    ),
    "charts": message(
        "WordImport", "Charts, diagrams and embedded files that were left out: {count}."
    ),
    "linear_formulas": message(
        "WordImport", "Formulas that could be read only as a line of text: {count}."
    ),
    "old_formulas": message(
        "WordImport", "Formulas of an older program, imported as pictures: {count}."
    ),
}
_LANGUAGES: Mapping[Language, Message] = {
    "zh": message("WordImport", "The language was taken to be Chinese."),
    "en": message("WordImport", "The language was taken to be English."),
    "de": message("WordImport", "The language was taken to be German."),
}

#: What is said while the tree is built, and after how many lines it is said again.
SORTING = message("WordImport", "Sorting the content of {name}")
STEP = 200

#: Of long texts so much is shown.
_SHOWN = 80


def report(
    file: ReadWordFile,
    document: Document,
    found: tuple[Difference, ...] = (),
    guessed: Language | None = None,
) -> tuple[Message, ...]:
    """Return all that should be known, the most important first."""
    return tuple(_sentences(file, document, found, guessed))


def _sentences(
    file: ReadWordFile,
    document: Document,
    found: tuple[Difference, ...],
    guessed: Language | None,
) -> Iterator[Message]:
    count = unsorted_count(document)
    if count:
        yield message("WordImport", "Passages that are now under “Unsorted”: {count}.").fill(
            count=count
        )
    if found:
        yield message(
            "WordImport",
            "Numbers that are counted differently now: {count}. The first is {printed}, now"
            " {computed}.",
        ).fill(count=len(found), printed=found[0].printed or "—", computed=found[0].computed or "—")
    if file.comments:
        yield message("WordImport", "Comments in the file that were not imported: {count}.").fill(
            count=file.comments
        )
    for kind, sentence in _COUNTS.items():
        if file.tally.counts[kind]:
            yield sentence.fill(count=file.tally.counts[kind])
    if _left_out(file.tally, "contents"):
        yield message("WordImport", "The table of contents was left out; it is generated again.")
    if file.margins:
        shown = " · ".join(file.margins)
        yield message("WordImport", "Headers and footers were left out: {text}").fill(
            text=shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
        )
    if guessed is not None:
        yield _LANGUAGES[guessed]


#: What is counted as one passage.
_PASSAGES = frozenset(
    {Role.PARAGRAPH, Role.ITEM, Role.ROW, Role.FIGURE, Role.FORMULA, Role.REMARK, Role.FOOTNOTE}
)


def unsorted_count(document: Document) -> int:
    """Return how many passages (paragraphs, items, rows, pictures) stand under "unsorted"."""
    return sum(
        1
        for node in document.nodes.values()
        if role_of(node) in _PASSAGES and document.nearest(node.id, is_unsorted) is not None
    )


def _left_out(tally: ReadStatistics, reason: str) -> bool:
    return any(why == reason for why, _ in tally.resolved)


# --- for tests --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """What was read, with the record of all text that was resolved, and the printed numbers."""

    reading: ImportResult
    tally: ReadStatistics
    printed: dict[str, str]
