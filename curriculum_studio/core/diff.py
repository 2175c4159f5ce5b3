"""Differences: of two texts in words, and of two states of a document as edits.

Of texts a reader sees what was there and what is new. The edits bring one state of a document to
another, for restoring and taking over.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

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
    node_changes,
)
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import (
    Edit,
    EditError,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
    apply,
)
from curriculum_studio.lazy import Lazy, lazy_pattern
from curriculum_studio.values import dataclass

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes


# --- states of a document ---------------------------------------------------------------------


def edits_between(before: Document, after: Document) -> tuple[Edit, ...]:
    """Return edits that turn a state of a document into another one of the same document.

    Raises:
        EditError: if no order of single edits keeps every kind where it may stand; the document has
            to be exchanged as a whole then.

    """
    found = changes_between(before, after)
    edits: tuple[Edit, ...] = (
        *_arrivals(found),
        *_places(before, after),
        *_departures(found),
        *_alterations(found),
    )
    if apply(before, *edits).document.nodes != after.nodes:
        problem = "the states cannot be bridged by single edits"
        raise EditError(problem)
    return edits


def _arrivals(found: ChangeSet) -> Iterator[Insert]:
    """Insert each branch that is new, as a whole."""
    for change in found.changes:
        if isinstance(change, Added):
            yield Insert(change.nodes)


def _places(before: Document, after: Document) -> Iterator[Place]:
    """Put nodes where they stand; a rank may be another one where the order is the same."""
    for node in after.walk():
        old = before.nodes.get(node.id)
        if old is not None and (old.parent, old.rank) != (node.parent, node.rank):
            yield Place(node.id, node.parent, node.rank)


def _departures(found: ChangeSet) -> Iterator[Remove]:
    """Remove what is gone; of a branch that is gone as a whole, its top alone."""
    for change in found.changes:
        if isinstance(change, Removed):
            yield Remove(change.node)


def _alterations(found: ChangeSet) -> Iterator[Edit]:
    for node, changes in found.by_node.items():
        new = found.after.nodes.get(node)
        if new is not None:
            yield from _rewritten(new, changes)


def altered(old: Node, new: Node) -> Iterator[Edit]:
    """Yield the edits by which a node reads as another state of it; its place stays."""
    yield from _rewritten(new, node_changes(old, new))


def _rewritten(new: Node, changes: Iterable[NodeChange]) -> Iterator[Edit]:
    payload = False
    for change in changes:
        match change:
            case KindChanged(node, _, after):
                yield SetKind(node, *after)
            case FieldChanged(node):
                if not payload:  # it is put as a whole, whatever of it changed
                    yield SetPayload(node, new.payload)
                payload = True
            case LeadChanged(node, _, lead):
                yield SetLead(node, lead)
            case TextChanged(node, language, _, cell):
                yield SetCell(node, language, cell)
            case Added() | Removed() | Moved():
                pass


def same_content(one: Document, two: Document) -> bool:
    """Whether two states say the same, whatever the order in which they list their languages."""
    return one.id == two.id and one.nodes == two.nodes


# --- texts ------------------------------------------------------------------------------------
# Chinese is compared character by character, other scripts word by word, so that a reader sees
# whole words struck and added, never crumbs of them.

#: Aligns the words; loaded with the first difference, for few pages begin with one.
OPCODES: Lazy["Callable[[Sequence[str], Sequence[str]], Opcodes]"] = Lazy(
    "rapidfuzz.distance.Indel:opcodes"
)

#: A word of an alphabet (with inner hyphens and apostrophes), a number, or any other character.
TOKEN = lazy_pattern(
    r"[^\W\d_\u3400-\u9fff\uf900-\ufaff]+(?:[-'’][^\W\d_\u3400-\u9fff]+)*|\d+(?:[.,]\d+)*|\s+|.",
    re.DOTALL,
)

PieceKind = Literal["same", "deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A stretch of text that stayed, went or came."""

    kind: PieceKind
    text: str


def tokens(text: str) -> list[str]:
    """Return the text cut into what is compared; joined again it is the text."""
    return TOKEN.findall(text)


def difference(old: str, new: str) -> tuple[DiffPiece, ...]:
    """Return the pieces by which a text became another.

    What stayed and went gives the old text, what stayed and came gives the new one.
    """
    before, after = tokens(old), tokens(new)
    return tuple(_joined(_pieces(before, after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[DiffPiece]:
    for step in OPCODES.load()(before, after):
        went = "".join(before[step.src_start : step.src_end])
        came = "".join(after[step.dest_start : step.dest_end])
        if step.tag == "equal":
            yield DiffPiece("same", went)
            continue
        if went:
            yield DiffPiece("deleted", went)
        if came:
            yield DiffPiece("inserted", came)


def _joined(pieces: Iterator[DiffPiece]) -> Iterator[DiffPiece]:
    """Join neighbours of a kind; between two changes deletions come before insertions."""
    went = came = same = ""
    for piece in pieces:
        if piece.kind == "same":
            yield from _change(went, came)
            went = came = ""
            same += piece.text
            continue
        if same:
            yield DiffPiece("same", same)
            same = ""
        if piece.kind == "deleted":
            went += piece.text
        else:
            came += piece.text
    yield from _change(went, came)
    if same:
        yield DiffPiece("same", same)


def _change(went: str, came: str) -> Iterator[DiffPiece]:
    if went:
        yield DiffPiece("deleted", went)
    if came:
        yield DiffPiece("inserted", came)
