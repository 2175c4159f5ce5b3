"""Two states of a document side by side: the places that differ, in the order one reads them.

A place is a node with all that changed of it; a branch that came or went is one place. Whether a
provision verb or a number is another one is read by the readers of the drafting rules.

Translations whose state alone differs are counted and are no place. One place comes back by the
edits that lead back from its changes, in one step of undo.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from typing import Any, Literal

from curriculum_studio.core.changeset import (
    Added,
    ChangeSet,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
)
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import Numbering, References, number
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.drafting.quantities.reader import read_amounts
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- places -----------------------------------------------------------------------------------

#: What became of a place; what moved and reads otherwise is both.
PlaceKind = Literal["added", "changed", "moved", "deleted"]

#: Texts of a branch beyond so many are counted and not shown one by one.
MOST_TEXTS = 12


@dataclass(frozen=True, slots=True)
class ChangedPlace:
    """A node that differs between two states, with its changes; translation states are left out.

    `languages`: in which its words differ.
    """

    node: str
    changes: tuple[NodeChange, ...]
    kinds: frozenset[PlaceKind]
    languages: frozenset[Language]

    @property
    def moved(self) -> Moved | None:
        """How it moved, if it did."""
        return next((each for each in self.changes if isinstance(each, Moved)), None)

    @property
    def settings(self) -> tuple[FieldChanged | KindChanged | LeadChanged, ...]:
        """What changed beside its words and its place."""
        kinds = (FieldChanged, KindChanged, LeadChanged)
        return tuple(each for each in self.changes if isinstance(each, kinds))

    @property
    def came(self) -> tuple[Node, ...]:
        """The nodes of the branch, if it is new."""
        return next((each.nodes for each in self.changes if isinstance(each, Added)), ())

    @property
    def went(self) -> tuple[Node, ...]:
        """The nodes of the branch, if it was deleted."""
        return next((each.nodes for each in self.changes if isinstance(each, Removed)), ())


@dataclass(frozen=True, slots=True)
class UnchangedRun:
    """Nodes with texts that follow each other and are the same in both states."""

    nodes: tuple[str, ...]


Row = ChangedPlace | UnchangedRun


def _place(node: str, changes: tuple[NodeChange, ...]) -> ChangedPlace | None:
    told = tuple(each for each in changes if not isinstance(each, TextChanged) or each.words)
    if not told:
        return None
    kinds: set[PlaceKind] = set()
    languages: set[Language] = set()
    for each in told:
        match each:
            case Added(nodes=nodes):
                kinds.add("added")
                languages |= _written(nodes)
            case Removed(nodes=nodes):
                kinds.add("deleted")
                languages |= _written(nodes)
            case Moved():
                kinds.add("moved")
            case TextChanged():
                kinds.add("changed")
                languages.add(each.language)
            case FieldChanged() | KindChanged() | LeadChanged():
                kinds.add("changed")
    return ChangedPlace(node, told, frozenset(kinds), frozenset(languages))


def _written(nodes: Collection[Node]) -> set[Language]:
    return {
        language
        for language in LANGUAGES
        for node in nodes
        if language in node.cells and not node.cells[language].blank
    }


# --- the comparison ---------------------------------------------------------------------------


class Comparison:
    """All that differs between two states of a document; nothing of it depends on the window."""

    def __init__(self, before: Document, after: Document) -> None:
        """Compare two states.

        Raises:
            EditError: if these are two documents.

        """
        self.before, self.after = before, after
        self.changes: ChangeSet = changes_between(before, after)
        #: How many texts are the same and have another state of translation.
        self.states = sum(
            isinstance(each, TextChanged) and not each.words for each in self.changes.changes
        )
        self.numbering: tuple[Numbering, Numbering] = (number(before), number(after))
        #: Who says the places of each state.
        self.locators = (
            Locators(before, self.numbering[0]),
            Locators(after, self.numbering[1]),
        )
        self.rows: tuple[Row, ...] = tuple(self._rows())
        self._verbs: dict[str, bool] = {}
        self._numbers: dict[str, bool] = {}

    @cached_property
    def places(self) -> tuple[ChangedPlace, ...]:
        """The places that differ, in reading order."""
        return tuple(each for each in self.rows if isinstance(each, ChangedPlace))

    def count(self, kind: PlaceKind) -> int:
        """Return of how many places something became."""
        return sum(kind in each.kinds for each in self.places)

    # What a place says

    def state_of(self, place: ChangedPlace) -> Document:
        """Return the state in which a place is found: the earlier one where it was deleted."""
        return self.before if place.went else self.after

    def texts(self, place: ChangedPlace, language: Language) -> tuple[str, str]:
        """Return what a place says in a language before and after, references put into words."""
        old, new = (each.references for each in self.locators)
        if place.came:
            return "", branch_text(place.came, language, new)
        if place.went:
            return branch_text(place.went, language, old), ""
        return self.unchanged(place.node, language)

    def unchanged(self, node: str, language: Language) -> tuple[str, str]:
        """Return what a node says in a language before and after."""
        found: list[str] = []
        for state, places in zip((self.before, self.after), self.locators, strict=True):
            own = state.nodes.get(node)
            shown = places.references.shown
            found.append("" if own is None else shown(own.cell(language), language))
        return found[0], found[1]

    def verbs_changed(self, place: ChangedPlace) -> bool:
        """Whether a place requires, recommends or permits otherwise than it did."""
        if place.node not in self._verbs:
            self._verbs[place.node] = _differs(place, _verbs)
        return self._verbs[place.node]

    def numbers_changed(self, place: ChangedPlace) -> bool:
        """Whether other numbers or units stand in a place than did, in digits or in words."""
        if place.node not in self._numbers:
            self._numbers[place.node] = _differs(place, _numbers)
        return self._numbers[place.node]

    # Rows

    def _rows(self) -> Iterator[Row]:
        found = self.changes.by_node
        inside = _below_branches(self.changes)
        same: list[str] = []
        for node in _together(self.before, self.after):
            if node.id in inside:
                continue
            place = _place(node.id, found[node.id]) if node.id in found else None
            if place is None:
                if any(not cell.blank for cell in node.cells.values()):
                    same.append(node.id)
                continue
            if same:
                yield UnchangedRun(tuple(same))
                same = []
            yield place
        if same:
            yield UnchangedRun(tuple(same))


def compare(before: Document, after: Document) -> Work[Comparison]:
    """Compare two states; may run in a thread, where verbs and numbers are read beforehand.

    Raises:
        EditError: if these are two documents.

    """
    what = message("Compare", "Comparing")
    yield Progress(0, 0, what)
    made = Comparison(before, after)
    total = len(made.places)
    for at, place in enumerate(made.places):
        if at % 20 == 0:
            yield Progress(at, total, what)
        made.verbs_changed(place)
        made.numbers_changed(place)
    return made


# --- what a requirement hangs on --------------------------------------------------------------


def _differs(place: ChangedPlace, read: Callable[[str, Language], Iterable[Any]]) -> bool:
    """Whether something else is read in the texts of a place after than before, in any order."""
    return any(
        sorted(each for text in before for each in read(text, language))
        != sorted(each for text in after for each in read(text, language))
        for language in place.languages
        for before, after in (_sides(place, language),)
    )


def _verbs(text: str, language: Language) -> Iterator[tuple[str, bool]]:
    return (each.meaning for each in read_provisions(text, language))


def _numbers(text: str, language: Language) -> Iterator[tuple[tuple[float, ...], str, int]]:
    for each in read_amounts(text, language).quantities:
        if each.strength != "weak":
            yield each.values, each.unit, each.minutes or 0


def _sides(place: ChangedPlace, language: Language) -> tuple[list[str], list[str]]:
    """Return the texts of a place in a language before and after."""
    if place.came or place.went:
        before = [each.text(language) for each in place.went]
        return before, [each.text(language) for each in place.came]
    for each in place.changes:
        if isinstance(each, TextChanged) and each.language == language:
            sides = ([side.text] if side is not None else [] for side in (each.before, each.after))
            before, after = sides
            return before, after
    return [], []


# --- the order of both states -----------------------------------------------------------------


def branch_text(nodes: tuple[Node, ...], language: Language, references: References) -> str:
    """Return the texts of a branch in a language, a line for each; `MOST_TEXTS` at most."""
    lines = [
        references.shown(each.cell(language), language)
        for each in nodes
        if not each.cell(language).blank
    ]
    more = len(lines) - MOST_TEXTS
    if more > 0:
        lines[MOST_TEXTS:] = [f"… (+{more})"]
    return "\n".join(lines)


def _below_branches(changes: ChangeSet) -> frozenset[str]:
    """Return the nodes below the topmost ones of branches that came or went."""
    return frozenset(
        node.id
        for each in changes.changes
        if isinstance(each, Added | Removed)
        for node in each.nodes[1:]
    )


def _together(before: Document, after: Document) -> Iterator[Node]:
    """Yield the nodes of both states in the order of the later one.

    What went stands behind the sibling that it stood behind.
    """
    stack = [after.id]
    while stack:
        identity = stack.pop()
        own = after.nodes.get(identity)
        yield before.nodes[identity] if own is None else own
        stack.extend(reversed(_children(before, after, identity)))


def _children(before: Document, after: Document, parent: str) -> tuple[str, ...]:
    now, old = after.children.get(parent, ()), before.children.get(parent, ())
    if parent not in after:  # what moved out of a branch that went is met where it is now
        return tuple(each for each in old if each not in after)
    if now == old:
        return now
    following: dict[str, list[str]] = {}
    previous = ""
    here = set(now)
    for each in old:
        if each not in after:
            following.setdefault(previous, []).append(each)
        elif each in here:
            previous = each
    found = list(following.get("", ()))
    for each in now:
        found.append(each)
        found += following.get(each, ())
    return tuple(found)
