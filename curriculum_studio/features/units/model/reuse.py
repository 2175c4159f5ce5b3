"""Reusing activities, steps and aims: copies that know where they come from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import Activity, Aim, SectionRole, Step
from curriculum_studio.features.units.model.unit_parts import with_section

#: Kinds that can be reused.
PIECES = ("activity", "step", "aim")

_HOMES: dict[str, SectionRole] = {"activity": "activities", "aim": "aims", "step": "process"}


@dataclass(frozen=True, slots=True)
class ReusablePiece:
    """Something that can be reused, and the document in which it stands."""

    document: Document
    node: Node

    @property
    def origin(self) -> str:
        """The id of the node from which all copies of it come."""
        payload = self.node.payload
        own = payload.taken_from if isinstance(payload, Activity | Aim | Step) else ""
        return own or self.node.id


def pieces_of(documents: Iterable[Document]) -> Iterator[ReusablePiece]:
    """Yield what can be reused of documents, in reading order."""
    for document in documents:
        for node in document.walk():
            if node.kind in PIECES and any(not cell.blank for cell in node.cells.values()):
                yield ReusablePiece(document, node)


def fits(piece: ReusablePiece, words: Sequence[str]) -> bool:
    """Whether all words stand in a piece, in any language; case does not matter."""
    text = " ".join(piece.node.text(each) for each in LANGUAGES).casefold()
    return all(word in text for word in words)


def copy_of(piece: ReusablePiece) -> tuple[Node, ...]:
    """Return the branch of a piece under new ids; each part keeps where it comes from."""
    branch = tree.branch_of(piece.document, piece.node.id)
    return tree.copied(_marked(node) for node in branch)


def _marked(node: Node) -> Node:
    payload = node.payload
    if isinstance(payload, Activity | Aim | Step):
        return replace(node, payload=replace(payload, taken_from=payload.taken_from or node.id))
    return node


def inserted(
    document: Document, piece: ReusablePiece, caret: str, language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the copy of a piece, and the edits that put it at the caret.

    It comes behind the nearest node of its kind at the caret, otherwise at the end of the section
    where such things stand: aims and steps of the activity at the caret, activities of the unit.
    """
    branch = copy_of(piece)
    kind = piece.node.kind
    near = document.nearest(caret, (kind,)) if caret in document else None
    if near is not None:
        parent, at = near.parent, document.index(near.id) + 1
        return branch[0].id, tree.inserted_branches(document, parent, at, (branch,))
    if document.kind == "collection":
        at = len(document.children.get(document.id, ()))
        return branch[0].id, tree.inserted_branches(document, document.id, at, (branch,))
    activity = document.nearest(caret, ("activity",)) if caret in document else None
    if kind == "step" and activity is None:
        activity = next((n for n in document.walk() if n.kind == "activity"), None)
        if activity is None:
            return "", ()
    above = activity.id if activity is not None and kind != "activity" else ""
    section, edits = with_section(document, _HOMES[kind], language, above)
    if edits:
        top = replace(branch[0], parent=section, rank="i")
        return branch[0].id, (*edits, Insert((top, *branch[1:])))
    at = len(document.children.get(section, ()))
    return branch[0].id, tree.inserted_branches(document, section, at, (branch,))
