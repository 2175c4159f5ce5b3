"""The comments on the documents of the open library, at hand for page and panel."""

from collections.abc import Iterable, Sequence
from dataclasses import field

from PySide6.QtCore import QObject, Signal

from curriculum_studio.core.anchors import FoundAnchor, find, located_in
from curriculum_studio.core.comments import (
    decided_like,
    is_open,
    is_settled,
    is_to_do,
    marked_words,
)
from curriculum_studio.core.derived import DocumentDifference, ReadingOrder
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.editor.model.comment_markers import CommentMarker, Tone
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass
from curriculum_studio.workbench.open_library import OpenLibrary

#: So many marks are drawn on one text; more lie over each other.
_MOST_MARKS = 24

#: More changed comments than these are read anew all together.
_FEW = 40


@dataclass(slots=True)
class _Shelf:
    """The comments on one document by id, and the ids by node."""

    comments: dict[str, Comment] = field(default_factory=dict)
    nodes: dict[str, list[str]] = field(default_factory=dict)


class SaidPlaces:
    """Who says the places of a document, made when it is asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: Locators | None = None

    def of(self, numbering: Numbering) -> Locators:
        """Return who says the places as they are."""
        if self._known is None:
            self._known = Locators(self._document, numbering)
        return self._known

    def follow(self, difference: DocumentDifference) -> None:
        """Stay with what is known where only the texts of paragraphs differ, as while typing."""
        self._document = difference.after
        other = (node for pair in difference.nodes.values() for node in pair)
        text = all(node is not None and role_of(node) is Role.PARAGRAPH for node in other)
        if self._known is not None:
            same = text and not difference.structure
            self._known = self._known.following(self._document) if same else None


#: An anchor, a text, and where the words of the one are in the other.
_Known = tuple[Anchor, Cell, tuple[int, int] | None]


class CommentIndex(QObject):
    """Reads comments once and keeps them current.

    `read`: comments on a document were read, which a page that is painted does not mark yet.
    `changed`: comments on a document, or where they stand, are others now. `reworded`: only the
    texts of some comments, whose ids it carries, read otherwise, as after every word that is typed.
    `chosen` is the comment that stands out on the page.
    """

    read = Signal(str)
    changed = Signal(str)
    reworded = Signal(str, object)

    def __init__(self, library: OpenLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._shelves: dict[str, _Shelf] = {}
        self._found: dict[str, tuple[_Known, ...]] = {}
        self.chosen = ""
        library.changed.connect(self._told)
        library.closing.connect(self._forget)

    # Looking

    def comments(self, document: str) -> list[Comment]:
        """Return the comments on a document in the order in which they came."""
        return list(self._shelf(document).comments.values())

    def get(self, document: str, identity: str) -> Comment | None:
        """Return a comment, or nothing if it is not there."""
        return self._shelf(document).comments.get(identity)

    def on_node(self, document: str, node: str) -> list[Comment]:
        """Return the comments on a node."""
        shelf = self._shelf(document)
        return [shelf.comments[each] for each in shelf.nodes.get(node, ())]

    def near(self, document: Document, node: str) -> list[Comment]:
        """Return the comments on a node, or on the nearest thing that holds it and has some."""
        if node not in document.nodes:
            return []
        for each in (document.nodes[node], *document.ancestors(node)):
            found = self.on_node(document.id, each.id)
            if found and each.id != document.id:
                return found
        return []

    def open_count(self, document: str) -> int:
        """Return how many comments wait for a decision."""
        return sum(is_open(each) for each in self._shelf(document).comments.values())

    def has_open(self, document: str) -> bool:
        """Whether a comment waits for a decision; asked at each step of the caret."""
        return any(is_open(each) for each in self._shelf(document).comments.values())

    def decision(self, comment: Comment) -> Comment:
        """Return the comment whose decision counts: itself, or the one that it repeats."""
        if not comment.same_as:
            return comment
        return decided_like(comment, self._shelf(comment.document).comments)

    def find(self, comment: Comment) -> FoundAnchor:
        """Say where the words of a comment are now."""
        return find(self._library.session.document(comment.document), comment.anchor)

    def told(self, comment: Comment) -> FoundAnchor:
        """Say where the words of a comment are, as far as anybody has to do something about it.

        What is settled has mostly changed its words itself; that needs no warning.
        """
        found = self.find(comment)
        if found.state == "changed" and is_settled(self.decision(comment)):
            return FoundAnchor("attached")
        return found

    def places(self, document: str) -> Locators:
        """Return who says the places of a document as it stands."""
        derived = self._library.session.derived(document)
        return derived.part(SaidPlaces).of(derived.numbering)

    def marked(self, comment: Comment) -> str:
        """Return the words that were marked as they are read, as far as they are known."""
        if OBJECT not in comment.anchor.quotation:
            return marked_words(comment)
        return self.places(comment.document).quotation(comment.anchor)

    def place(self, document: str, node: str, language: str) -> str:
        """Return where a node is in words, such as 7.2.1 Table 1; only for all of it the whole."""
        own: Language = next((each for each in LANGUAGES if each == language), "zh")
        places = self.places(document)
        said, whole = places.say(node, own), places.say(document, own)
        within = said.element and said.clause == whole.clause
        parts = (said.element,) if within else (said.clause, said.element)
        return " ".join(each for each in parts if each)

    def shown(self, document: str, cell: Cell, language: Language) -> str:
        """Return a text as it is read, references put into words."""
        return self._library.session.derived(document).references.shown(cell, language)

    def in_order(self, comments: Iterable[Comment]) -> list[Comment]:
        """Return comments in the order of the text; what has no place in it comes last."""
        kept = list(comments)
        if not kept:
            return []
        order = self._library.session.derived(kept[0].document).part(ReadingOrder)

        def key(comment: Comment) -> tuple[bool, tuple[int, ...], int, str]:
            anchor = comment.anchor
            place = order.key(anchor.node)
            return place is None, place or (), len(anchor.prefix), comment.time

        return sorted(kept, key=key)

    def step(self, here: Comment | None, comments: Sequence[Comment], by: int) -> Comment | None:
        """Return the next of comments behind (or before) one, going round at the end."""
        if not comments:
            return None
        ids = [each.id for each in comments]
        if here is None or here.id not in ids:
            return comments[0 if by > 0 else -1]
        return comments[(ids.index(here.id) + by) % len(ids)]

    # Marks on the page

    def remarks(
        self, document: str, node: str, language: Language, cell: Cell
    ) -> list[CommentMarker]:
        """Return the marks of the comments on a text as it reads now; `read` tells of the first."""
        shelf = self._shelves.get(document)
        if shelf is None or node not in shelf.nodes:
            return []
        found: list[CommentMarker] = []
        for identity in shelf.nodes[node]:
            if len(found) >= _MOST_MARKS and identity != self.chosen:
                continue
            comment = shelf.comments[identity]
            tone = self._tone(comment)
            if tone is None or comment.anchor.language not in {"", language}:
                continue
            if not comment.anchor.quotation:
                found.append(CommentMarker(identity, 0, 0, tone))
                continue
            place = self._located(comment, cell)
            if place is None:
                changed: Tone = "chosen" if tone == "chosen" else "changed"
                found.append(CommentMarker(identity, 0, 0, changed))
            else:
                found.append(CommentMarker(identity, *place, tone))
        return found

    def _tone(self, comment: Comment) -> Tone | None:
        if comment.id == self.chosen:
            return "chosen"
        if is_open(comment):
            return "open"
        return "to_do" if is_to_do(comment) else None

    def _located(self, comment: Comment, cell: Cell) -> tuple[int, int] | None:
        """Say where words are in a text; what is kept and what is typed are asked for by turns."""
        known = self._found.get(comment.id, ())
        for each in known:
            if each[0] is comment.anchor and each[1] == cell:
                return each[2]
        place = located_in(cell, comment.anchor)
        self._found[comment.id] = ((comment.anchor, cell, place), *known[:1])
        return place

    # Inside

    def _shelf(self, document: str) -> _Shelf:
        shelf = self._shelves.get(document)
        if shelf is None:
            shelf = self._shelves[document] = _Shelf()
            if self._library.is_open:
                for each in self._library.application.reviewing.comments(document):
                    shelf.comments[each.id] = each
            _index(shelf)
            if shelf.comments:
                self.read.emit(document)
        return shelf

    def _forget(self) -> None:
        self._shelves.clear()
        self._found.clear()
        self.chosen = ""

    def _told(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            shelf = self._shelves.get(each.document)
            if each.whole:
                self._shelves.pop(each.document, None)
                self.changed.emit(each.document)
            elif shelf is None:
                if each.comments:
                    self._shelf(each.document)
                    self.changed.emit(each.document)
            elif self._renew(each, shelf) or (each.structure and shelf.nodes):
                self.changed.emit(each.document)
            elif touched := {at for node, _ in each.cells for at in shelf.nodes.get(node, ())}:
                self.reworded.emit(each.document, touched)

    def _renew(self, changes: Touched, shelf: _Shelf) -> bool:
        """Bring a shelf up to date; return whether any comment on it is another one now."""
        if len(changes.comments) > _FEW:
            shelf.comments = {
                each.id: each
                for each in self._library.application.reviewing.comments(changes.document)
            }
        else:
            for identity in changes.comments:
                comment = self._library.application.reviewing.known(identity)
                if comment is None:
                    shelf.comments.pop(identity, None)
                else:
                    shelf.comments[identity] = comment
        if changes.comments:
            _index(shelf)
        return bool(changes.comments)


def _index(shelf: _Shelf) -> None:
    shelf.nodes = {}
    for each in shelf.comments.values():
        if each.anchor.node:
            shelf.nodes.setdefault(each.anchor.node, []).append(each.id)
