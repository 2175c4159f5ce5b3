"""A draft that went out and came back: its paragraphs as they are read, and what became of them.

The first part holds what a reader of files finds, as plain values. The second says what somebody
changed, and the edits that would make it so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Literal

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, EditError, Insert, Place, Remove, SetCell, apply
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.payloads.standard import ListBlock
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.tree import fresh_of, inserted, join, moved
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- what is read -----------------------------------------------------------------------------

#: Stands where a reference was that lost its words on the way; its mark still names the target.
LOST = "\ue000"

#: Stands for a number that every program counts anew, such as that of a table.
COUNTED = "\ue001"


@dataclass(frozen=True, slots=True)
class DraftName:
    """A node whose mark stands in a paragraph, around the characters from `start` to `end`.

    Without a language it is the first one of the file. `copied`: the program that made the file
    says that this is a copy. `goes_on`: the mark began in an earlier paragraph.
    """

    node: str
    language: Language | None
    start: int
    end: int
    copied: bool = False
    goes_on: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is left of what was marked."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class TableSpot:
    """Where in a table a paragraph stands: the table in the file, its row, its cell, its column."""

    table: int
    row: int
    cell: int
    column: int


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph as it reads with all tracked changes accepted.

    `cell` bears the looks; what is not text stands in it as it is shown. `style` is the name of
    its style in small letters. `author` and `time` are those of tracked changes in it, if any.
    `note`: it is a footnote. `made`: it belongs to contents that were counted or gathered.
    """

    cell: Cell
    names: tuple[DraftName, ...] = ()
    style: str = ""
    spot: TableSpot | None = None
    author: str = ""
    time: str = ""
    note: bool = False
    made: bool = False

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return self.cell.text


@dataclass(frozen=True, slots=True)
class DraftOrigin:
    """What a file carries of its origin: the paragraphs that went out and the documents in them.

    Of the documents only what was printed is there. `version` is empty where none was kept.
    """

    version: str
    documents: tuple[Document, ...]
    lines: tuple[DraftParagraph, ...]


@dataclass(frozen=True, slots=True)
class ReturnedDraft:
    """What was read of a file.

    `documents` and `version` say what it was written from, as far as the file still tells, and
    `options` how it was written. `struck` tells by whom the text of a node was struck with tracking
    on, and when. `compared`: it showed the changes between two versions. `origin` is what it still
    carries of what went out.
    """

    lines: tuple[DraftParagraph, ...]
    documents: tuple[str, ...] = ()
    version: str = ""
    languages: tuple[Language, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    struck: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    compared: bool = False
    origin: DraftOrigin | None = None

    @property
    def marked(self) -> bool:
        """Whether any mark of ours is left in it."""
        return any(line.names for line in self.lines)


# --- places in the tree -----------------------------------------------------------------------

Slot = tuple[str, int]

#: Roles of which the own line stands above what they hold.
_HEADS = frozenset({Role.DOCUMENT, Role.ELEMENT, Role.SECTION, Role.HEADING})


def _has_level(kind: str) -> bool:
    """Whether a kind is a clause of a level, or an annex, which stands on the first."""
    return KINDS[kind].series in {"clause", "annex"}


def slot(document: Document, behind: Sequence[str], kind: str, depth: int = 0) -> Slot | None:
    """Return parent and index for a node of a kind that follows others on paper.

    `behind` names what stands before it, the nearest first; what is not there any more is passed
    over. `depth` is the level that a clause has to have. None if it may stand nowhere there.
    """
    previous = next((each for each in behind if each in document), None)
    if previous is None:
        return None
    if _has_level(kind):
        return _level(document, previous, kind, depth)
    node = document.nodes[previous]
    if role_of(node) in _HEADS and kind in KINDS[node.kind].children:
        return previous, 0
    for each in (node, *document.ancestors(previous)):
        if each.parent and kind in KINDS[document.nodes[each.parent].kind].children:
            return each.parent, document.index(each.id) + 1
    return None


def _level(document: Document, previous: str, kind: str, depth: int) -> Slot | None:
    """Return where a clause of a level stands: behind its like, or below what is one level up."""
    path = [document.nodes[previous], *document.ancestors(previous)]
    for at, each in enumerate(path):
        level = len(path) - 1 - at
        if level == depth and _has_level(each.kind) and each.parent:
            allowed = kind in KINDS[document.nodes[each.parent].kind].children
            return (each.parent, document.index(each.id) + 1) if allowed else None
        if level == depth - 1 and kind in KINDS[each.kind].children:
            below = path[at - 1].id if at else ""
            return each.id, document.index(below) + 1 if below else 0
    return None


# --- changes and their edits ------------------------------------------------------------------

#: Why something has no place: it stands around the texts or in what is made by rule, it is only
#: a little like a text of ours, it may not stand there, its text is not there any more.
Why = Literal["outside", "doubtful", "nowhere", "gone"]

Kind = Literal["changed", "added", "copied", "moved", "split", "joined", "deleted"]


@dataclass(frozen=True, slots=True)
class Write:
    """A text reads otherwise."""

    node: str
    language: Language
    cell: Cell


@dataclass(frozen=True, slots=True)
class Add:
    """A node stands behind others, the nearest first; `depth` is the level of a clause."""

    nodes: tuple[Node, ...]
    behind: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Move:
    """A branch stands behind others now."""

    node: str
    behind: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Split:
    """A text was cut; what follows stands in new nodes behind it."""

    node: str
    language: Language
    cell: Cell
    rest: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """A text took in others, which are no more."""

    into: str
    nodes: tuple[str, ...]
    language: Language
    cell: Cell


@dataclass(frozen=True, slots=True)
class Drop:
    """A branch is no more; what of it is left on paper stands behind others."""

    node: str
    left: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddRow:
    """A row with its cells stands behind another row of a table."""

    nodes: tuple[Node, ...]
    behind: str


Act = Write | Add | Move | Split | Join | Drop | AddRow


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A change to decide on.

    `node` is where to look, `before` and `after` are texts to show. `ours` is what the document
    says now, where that is neither: somebody changed it here as well. `held`: so much is missing
    in the file that this is done only if it is asked for by itself. `unsure`: it is not known what
    went out, so that this may be what was changed here since and not there.
    """

    id: int
    kind: Kind
    node: str
    language: Language
    before: str
    after: str
    act: Act
    author: str = ""
    time: str = ""
    ours: str | None = None
    held: bool = False
    unsure: bool = False

    @property
    def certain(self) -> bool:
        """Whether it can be taken over together with others."""
        return self.ours is None and not self.held and not self.unsure


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A paragraph that belongs nowhere for certain; `why` is told, and nothing done by itself.

    `guess` is the text of which it might be a changed form.
    """

    id: int
    text: str
    why: Why
    behind: tuple[str, ...] = ()
    author: str = ""
    guess: str = ""
    language: Language = "zh"


def edits_of(document: Document, act: Act) -> tuple[Edit, ...] | None:
    """Return the edits of a change in a document as it is now, or None if it is not possible."""
    match act:
        case Write():
            return _write(document, act.node, act.language, act.cell)
        case Add():
            return _add(document, act)
        case Move():
            place = (
                slot(document, act.behind, document.nodes[act.node].kind, act.depth)
                if (act.node in document)
                else None
            )
            return None if place is None else _moved(document, act.node, place)
        case Split():
            written = _write(document, act.node, act.language, act.cell)
            return None if written is None else (*written, *_behind(document, act.node, act.rest))
        case Join():
            return _join(document, act)
        case Drop():
            return _drop(document, act)
        case AddRow():
            if act.behind not in document:
                return None
            top = document.nodes[act.behind]
            first = inserted(document, top.parent, document.index(top.id) + 1, act.nodes[0])
            return (Insert((*first.nodes, *act.nodes[1:])),)


def _write(
    document: Document, node: str, language: Language, cell: Cell
) -> tuple[Edit, ...] | None:
    own = document.nodes.get(node)
    if own is None or not KINDS[own.kind].text:
        return None
    return (SetCell(node, language, typed(own, language, cell)),)


def _moved(document: Document, node: str, place: tuple[str, int]) -> tuple[Edit, ...] | None:
    parent, index = place
    if parent == node or any(each.id == node for each in document.ancestors(parent)):
        return None
    own = document.nodes[node]
    if own.parent == parent and document.index(node) < index:
        index -= 1
    return moved(document, node, parent, index)


def _add(document: Document, act: Add) -> tuple[Edit, ...] | None:
    top = act.nodes[0]
    place = slot(document, act.behind, top.kind, act.depth)
    if place is None and role_of(top) is Role.ITEM:
        holder = fresh_of(ListBlock())
        place = slot(document, act.behind, holder.kind)
        if place is not None:
            first = inserted(document, *place, holder)
            return (first, Insert((replace(top, parent=holder.id, rank="i"), *act.nodes[1:])))
    if place is None:
        return None
    first = inserted(document, *place, top)
    return (Insert((*first.nodes, *act.nodes[1:])),)


def _behind(document: Document, node: str, rest: Sequence[Node]) -> tuple[Edit, ...]:
    """Put new nodes right behind one, in their order."""
    own = document.nodes[node]
    at = document.index(node)
    siblings = document.children[own.parent]
    upper = document.nodes[siblings[at + 1]].rank if at + 1 < len(siblings) else ""
    ranks = tree.ranks_between(len(rest), own.rank, upper if upper > own.rank else "")
    return tuple(
        Insert((replace(each, parent=own.parent, rank=place),))
        for each, place in zip(rest, ranks, strict=True)
    )


def _join(document: Document, act: Join) -> tuple[Edit, ...] | None:
    if act.into not in document or any(each not in document for each in act.nodes):
        return None
    edits: tuple[Edit, ...] = ()
    state = document
    for each in act.nodes:
        joined = join(state, each, act.into)
        if not joined:
            return None
        edits = (*edits, *joined)
        state = apply(state, *joined).document
    own = state.nodes[act.into]
    return (*edits, SetCell(act.into, act.language, typed(own, act.language, act.cell)))


def _drop(document: Document, act: Drop) -> tuple[Edit, ...] | None:
    """Remove a branch; what is left of it follows what stands before it."""
    if act.node not in document or not document.nodes[act.node].parent:
        return None
    edits: list[Edit] = []
    state = document
    behind = act.behind
    for each in act.left:
        if each not in state:
            continue
        kind = state.nodes[each].kind
        depth = state.depth(each)
        place = slot(state, behind, kind, depth) or slot(state, behind, kind, depth - 1)
        if place is None or any(up.id == act.node for up in state.ancestors(place[0])):
            return None
        if place[0] == act.node:
            return None
        step = Place(each, place[0], _rank(state, place))
        edits.append(step)
        state = apply(state, step).document
        behind = (each, *behind)
    return (*edits, Remove(act.node))


def _rank(document: Document, place: tuple[str, int]) -> str:
    parent, index = place
    siblings = document.children.get(parent, ())
    lower = document.nodes[siblings[index - 1]].rank if index else ""
    upper = document.nodes[siblings[index]].rank if index < len(siblings) else ""
    return tree.rank_between(lower, upper if upper > lower else "")


def taken(
    document: Document, changes: Iterable[PendingChange]
) -> tuple[tuple[Edit, ...], tuple[PendingChange, ...]]:
    """Return the edits of several changes, one after the other, and those that are not possible."""
    edits: list[Edit] = []
    refused: list[PendingChange] = []
    state = document
    for change in changes:
        wanted = edits_of(state, change.act)
        if wanted is None:
            refused.append(change)
            continue
        try:
            state = apply(state, *wanted).document
        except (EditError, ValueError):
            refused.append(change)
            continue
        edits += wanted
    return tuple(edits), tuple(refused)
