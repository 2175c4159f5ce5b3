"""Brings what is written to the session: the only way from the page to the document."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetCell, SetLead, SetPayload
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Formula, FrontMatter
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, text_hash, tidy_marks
from curriculum_studio.core.translation_state import minor_change, typed
from curriculum_studio.editor.editing.insertion import made_from
from curriculum_studio.editor.editing.phases import with_phases
from curriculum_studio.editor.editing.typed_lines import read_line
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.render.fixed_sentences import reworded
from curriculum_studio.session.session import NamedEdits, Session
from curriculum_studio.values import dataclass

TYPING = message("PageSteps", "Typing")
MINOR = message("PageSteps", "Minor change")


@dataclass(frozen=True, slots=True)
class TypedEdits:
    """The edits of a text that was typed, the node they are of, and the key for joining steps."""

    edits: tuple[Edit, ...]
    node: str
    merge_key: str = ""


class DocumentWriter:
    """Writes into one document."""

    def __init__(self, session: Session, document: str) -> None:
        self._session = session
        self._document = document

    @property
    def document(self) -> Document:
        """The document as it stands."""
        return self._session.document(self._document)

    def do(self, edits: Sequence[Edit], label: Message, merge_key: str = "") -> None:
        """Apply edits as one step of undo.

        Raises:
            StudioError: if they cannot be kept.

        """
        self._session.edit(self._document, edits, label, merge_key=merge_key)

    def do_in_turn(self, steps: Sequence[NamedEdits]) -> None:
        """Apply edits as several steps of undo, all or none.

        Raises:
            StudioError: if they cannot be kept.

        """
        self._session.edit_in_turn(self._document, steps)

    def end_typing(self) -> None:
        """Let the next typing be a step of its own."""
        self._session.end_typing()

    def earlier(self, node: str, language: Language, wanted: str) -> Cell | None:
        """Return a text that stood in a place before, by its hash, as far as it is known."""
        return self._session.earlier_text(self._document, node, language, wanted)

    def typed(self, spot: TextPlace, language: Language, written: Cell) -> TypedEdits | None:
        """Return what typing a text into a spot does; None if it says nothing new."""
        document = self.document
        if not spot.node:
            return _made(document, spot, language, written)
        node = document.nodes[spot.node]
        if spot.source:
            payload = node.payload
            if not isinstance(payload, Formula) or payload.latex == written.text:
                return None
            changed = replace(payload, latex=written.text)
            return TypedEdits((SetPayload(node.id, changed),), node.id)
        if spot.sentence:
            return self._worded(spot, language, written)
        if same(node.cell(language), written):
            return None
        cell = typed(node, language, written) if written.text else None
        edits: tuple[Edit, ...] = (SetCell(node.id, language, cell),)
        if language != node.lead and all(each.blank for each in node.cells.values()):
            # Who writes first leads; a step of its own, since it does more than set a text.
            lead = SetLead(node.id, language)
            return TypedEdits((lead, SetCell(node.id, language, written)), node.id)
        return TypedEdits(edits, node.id, f"type {node.id} {language}")

    def _worded(self, spot: TextPlace, language: Language, written: Cell) -> TypedEdits | None:
        """Return what writing over a sentence by rule does to the data of the cover."""
        root = self.document.root
        front = root.payload
        if not isinstance(front, FrontMatter):
            return None
        changed = reworded(front, spot.sentence, language, written.text)
        if changed == front:
            return None
        key = f"sentence {spot.sentence} {language}"
        return TypedEdits((SetPayload(root.id, changed),), spot.node, key)

    def left(self, node: str, language: Language) -> None:
        """Read a text that was typed and left: a line of the references becomes its parts, say.

        Raises:
            StudioError: if that cannot be kept.

        """
        document = self.document
        found = read_line(document, node, language) if node in document.nodes else None
        if found is not None:
            self.end_typing()
            self.do(found.edits, found.label)

    def begun(self, spot: TextPlace, language: Language) -> tuple[tuple[Edit, ...], str]:
        """Return edits that make the node of a spot where nothing is written yet, and its id."""
        document = self.document
        parent = document.nodes[spot.parent]
        branch = made_from(document, spot.kind, spot.payload, replace(parent, lead=language))
        first = branch[0] if role_of(branch[0]) is not Role.LIST else branch[1]
        last = len(document.children.get(spot.parent, ()))
        edits = tree.inserted_branches(document, spot.parent, last, [branch])
        return with_phases(document, edits), first.id


def same(cell: Cell, written: Cell) -> bool:
    """Whether a written text says nothing new."""
    marks = tidy_marks(cell.marks, len(cell.text))
    return cell.text == written.text and marks == written.marks


def _made(
    document: Document, spot: TextPlace, language: Language, written: Cell
) -> TypedEdits | None:
    """Return what makes a node where the first text of it is written."""
    if written.blank:
        return None
    parent = document.nodes[spot.parent]
    branch = made_from(document, spot.kind, spot.payload, replace(parent, lead=language))
    first = branch[0] if role_of(branch[0]) is not Role.LIST else branch[1]
    branch = tuple(_with_text(each, first, language, written) for each in branch)
    last = len(document.children.get(spot.parent, ()))
    edits = tree.inserted_branches(document, spot.parent, last, [branch])
    return TypedEdits(with_phases(document, edits), first.id)


def _with_text(node: Node, first: Node, language: Language, written: Cell) -> Node:
    return node.with_cell(language, written) if node is first else node


def minor(node: Node, before: Cell) -> tuple[Edit, ...]:
    """Return edits by which translations of an earlier source text count as made from this one.

    `before` is the source as it read when the caret came.
    """
    old = node.with_cell(node.lead, before)
    if text_hash(before) == text_hash(node.cell(node.lead)):
        return ()
    edits = tuple(minor_change(old, node.cell(node.lead)))
    return edits[1:]
