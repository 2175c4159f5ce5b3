"""Comments on the texts of a document that is worked on, and what has to hold for each of them."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from curriculum_studio.core.anchors import anchored, find, located_in, quoted
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import OBJECT_MARKS, Cell, part
from curriculum_studio.core.transactions import EditDocument, SetComment
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import RecordStore
from curriculum_studio.session.session import Session
from tests.core.test_anchors import reads_alike


class Comments:
    """The comments on one document, as they are kept."""

    def __init__(self, session: Session, records: RecordStore[Comment], document: str) -> None:
        """Take where they are kept."""
        self._session = session
        self._records = records
        self._document = document
        self._known: dict[str, Comment] | None = None
        session.listen(self._forget)

    def _forget(self, changes: Sequence[Touched]) -> None:
        if any(each.comments or each.whole for each in changes):
            self._known = None

    def make(self, random: Random) -> None:
        """Comment on some words of every text, in each of its languages."""
        document = self._session.document(self._document)
        made = []
        for node in document.walk():
            for language, cell in node.cells.items():
                if cell.text and random.random() < 0.7:
                    start = random.randrange(len(cell.text))
                    end = random.randint(start, min(len(cell.text), start + 8))
                    anchor = anchored(node, language, start, end)
                    identity = f"{node.id} {language}"
                    made.append(Comment(id=identity, document=document.id, anchor=anchor))
        self._session.apply([SetComment(None, each) for each in made], message("Test", "Add"))

    def add(self, node: str, language: Language, start: int, end: int, proposal: str) -> None:
        """Propose other words for marked ones."""
        document = self._session.document(self._document)
        anchor = anchored(document.nodes[node], language, start, end)
        made = Comment(
            id=f"{node} {len(self.now())}",
            document=self._document,
            anchor=anchor,
            proposal=proposal,
            replaces=True,
        )
        self._session.apply([SetComment(None, made)], message("Test", "Comment"))

    def accept(self, random: Random) -> None:
        """Accept a proposal: its words and its decision are one step."""
        document = self._session.document(self._document)
        for each in self.now().values():
            suggestion = suggested(each, document) if not each.decision else None
            if suggestion is not None and random.random() < 0.5:
                edit = EditDocument(self._document, (suggestion.edit(),))
                decided = SetComment(each, replace(each, decision="accepted"))
                self._session.apply([edit, decided], message("Test", "Accept"))
                return

    def now(self) -> dict[str, Comment]:
        """Return the comments as they stand."""
        if self._known is None:
            self._known = {each.id: each for each in self._records.of(self._document)}
        return self._known

    def on(self, node: str, language: str, cell: Cell) -> list[tuple[str, int, int]]:
        """Return the comments on a text as it reads, with the characters that they are on."""
        found = []
        for each in self.now().values():
            anchor = each.anchor
            if (anchor.node, anchor.language) == (node, language):
                place = located_in(cell, anchor) if anchor.quotation else None
                found.append((each.id, *(place or (0, 0))))
        return found

    def check(self, document: Document) -> None:
        """Each comment is on words that read as those that were marked, neighbours included."""
        for comment in self.now().values():
            anchor = comment.anchor
            found = find(document, anchor)
            assert (found.state == "orphan") == (anchor.node not in document)
            if found.state != "attached" or not anchor.quotation:
                continue
            cell = document.nodes[anchor.node].cell(anchor.language)
            words, meant = part(cell, found.start, found.end), quoted(anchor)
            assert words.text == meant.text
            assert objects(words) == objects(meant)
            start = len(anchor.prefix)
            end = start + len(anchor.quotation)
            before = f"{anchor.prefix}{anchor.quotation}{anchor.suffix}"
            assert reads_alike(before, cell.text, start, end, (found.start, found.end))


def objects(cell: Cell) -> list[tuple[str, str]]:
    """Return the objects in a text."""
    return [(mark.kind, mark.value) for mark in cell.marks if mark.kind in OBJECT_MARKS]
