"""Differences: of two texts in words, and of two states of a document as edits.

Of texts a reader sees what was there and what is new. The edits bring one state of a document to
another, for restoring and taking over.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from curriculum_studio.core.document import Document
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
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.node import Node
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
    if before.id != after.id:
        problem = "these are two different documents"
        raise EditError(problem)
    edits: tuple[Edit, ...] = (
        *_arrivals(before, after),
        *_places(before, after),
        *_departures(before, after),
    )
    between = apply(before, *edits).document
    edits = (*edits, *_alterations(between, after))
    if apply(before, *edits).document.nodes != after.nodes:
        problem = "the states cannot be bridged by single edits"
        raise EditError(problem)
    return edits


def _arrivals(before: Document, after: Document) -> Iterator[Insert]:
    """Insert what is new, parents before children, each node by itself."""
    for node in after.walk():
        if node.id not in before:
            yield Insert((node,))


def _places(before: Document, after: Document) -> Iterator[Place]:
    for node in after.walk():
        old = before.nodes.get(node.id)
        if old is not None and (old.parent, old.rank) != (node.parent, node.rank):
            yield Place(node.id, node.parent, node.rank)


def _departures(before: Document, after: Document) -> Iterator[Remove]:
    """Remove what is gone; of a branch that is gone as a whole, its top alone."""
    for node in before.walk():
        if node.id not in after and (node.parent in after or not node.parent):
            yield Remove(node.id)


def _alterations(before: Document, after: Document) -> Iterator[Edit]:
    for node in after.walk():
        old = before.nodes[node.id]
        if old is not node and old != node:
            yield from altered(old, node)


def altered(old: Node, new: Node) -> Iterator[Edit]:
    """Yield the edits by which a node reads as another state of it; its place stays."""
    if old.kind != new.kind:
        yield SetKind(new.id, new.kind, new.payload)
    elif old.payload != new.payload:
        yield SetPayload(new.id, new.payload)
    if old.lead != new.lead:
        yield SetLead(new.id, new.lead)
    for language in LANGUAGES:
        if old.cells.get(language) != new.cells.get(language):
            yield SetCell(new.id, language, new.cells.get(language))


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
_TOKEN = lazy_pattern(
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
    return _TOKEN.findall(text)


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
