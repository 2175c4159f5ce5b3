"""Which node a paragraph belongs to that shows no words of a node: points, types, pictures.

Our files print more than texts: the points of an indicator beside it, "前言" over a foreword, a
picture over its caption. What stands in one row of a table with the text of a node is said of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.features.review.formats.word_comments.inspection import Inspection
from curriculum_studio.ooxml.draft.names import read_text_bookmark
from curriculum_studio.ooxml.reader.paragraph_stream import StreamParagraph

_PICTURED = frozenset({"figure", "subfigure"})

#: What is told of a node in several texts: a row, or a table, that holds some speaks of the node.
_SPOKEN_OF = frozenset({"row", "indicator", "activity"})
_DETAILS = frozenset({"evidence", "indicator_part", "indicator_note"})


@dataclass(frozen=True, slots=True)
class ParagraphOwner:
    """A node, and the language in which the place in the file speaks of it."""

    node: str
    language: Language


class ParagraphOwners:
    """Finds the nodes to which paragraphs belong by what stands around them."""

    def __init__(self, inspection: Inspection, document: Document, first: Language) -> None:
        """Take a file and its document; `first` is the language of bookmarks that name none."""
        self._paragraphs = inspection.paragraphs
        self._document = document
        self._first: Language = first
        self._rows: dict[tuple[str, int], list[int]] = {}
        self._tables: dict[tuple[str, int], list[int]] = {}
        for part, paragraphs in inspection.paragraphs.items():
            for at, paragraph in enumerate(paragraphs):
                if paragraph.row >= 0:
                    self._rows.setdefault((part, paragraph.row), []).append(at)
                    self._tables.setdefault((part, paragraph.table), []).append(at)
        self._common: dict[tuple[str, int], str] = {}

    def row(self, part: str, row: int) -> Sequence[int]:
        """Return the paragraphs of a row of a table, by its number in the story."""
        return self._rows.get((part, row), ())

    def around(self, part: str, at: int) -> str:
        """Return the node of which alone the row of a paragraph speaks, else that of its table.

        An empty string where nothing in the table is marked or it speaks of no one node.
        """
        paragraph = self._paragraphs[part][at]
        if paragraph.row < 0:
            return ""
        if (found := self._row(part, at)) is not None:
            return found.node
        key = (part, paragraph.table)
        if key not in self._common:
            self._common[key] = self._shared(self._in(part, self._tables[key]))
        return self._common[key]

    def holds(self, node: str, inner: str) -> bool:
        """Whether a node is the other one or holds it."""
        return node == inner or any(each.id == node for each in self._document.ancestors(inner))

    def holder(self, part: str, at: int) -> ParagraphOwner | None:
        """Return the node of which a paragraph without words of its own says something."""
        paragraph = self._paragraphs[part][at]
        own = next(self._named(paragraph), None)
        if own is not None:
            return own
        return self._row(part, at) or self._table(part, at) or self._captioned(part, at)

    def _row(self, part: str, at: int) -> ParagraphOwner | None:
        places = self._rows.get((part, self._paragraphs[part][at].row), ())
        marks = list(self._in(part, places))
        node = self._shared(marks)
        if not node:
            return None
        if self._document.nodes[node].kind in _DETAILS:
            node = self._document.nodes[node].parent
        told = node in {each.node for each in marks}
        if not told and self._document.nodes[node].kind not in _SPOKEN_OF:
            return None
        before = list(self._in(part, (each for each in places if each < at)))
        return ParagraphOwner(node, (before[-1] if before else marks[0]).language)

    def _table(self, part: str, at: int) -> ParagraphOwner | None:
        """Return the node of which alone a table speaks, such as an activity with its fields."""
        node = self.around(part, at)
        if not node or self._document.nodes[node].kind not in _SPOKEN_OF:
            return None
        return ParagraphOwner(node, self._first)

    def _captioned(self, part: str, at: int) -> ParagraphOwner | None:
        """Return the figure whose caption follows a paragraph without text, its picture."""
        paragraphs = self._paragraphs[part]
        if paragraphs[at].text.strip() or at + 1 >= len(paragraphs):
            return None
        below = next(self._named(paragraphs[at + 1]), None)
        pictured = below is not None and self._document.nodes[below.node].kind in _PICTURED
        return below if pictured else None

    def _in(self, part: str, places: Iterable[int]) -> Iterator[ParagraphOwner]:
        for at in places:
            yield from self._named(self._paragraphs[part][at])

    def _named(self, paragraph: StreamParagraph) -> Iterator[ParagraphOwner]:
        for name in paragraph.bookmarks:
            read = read_text_bookmark(name)
            if read is not None and read[0] in self._document:
                yield ParagraphOwner(read[0], read[1] or self._first)

    def _shared(self, marks: Iterable[ParagraphOwner]) -> str:
        """Return the lowest node that holds all those marked."""
        common: list[str] | None = None
        for node in dict.fromkeys(each.node for each in marks):
            path = [node, *(each.id for each in self._document.ancestors(node))]
            common = path if common is None else [each for each in common if each in path]
        return common[0] if common else ""
