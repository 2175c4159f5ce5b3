"""Which text of ours a paragraph of a returned draft shows, and which words of it are meant.

By the bookmark of a node, else by its words, else by a number that is written out; and nowhere
else. Which words of a node are meant is said only if they read as they did.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from rapidfuzz import fuzz

from curriculum_studio.core.anchors import CONTEXT, anchored, located
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_activity, role_of
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.paragraph_matching import LIKE, TextFinder, bare, typed_number
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.roles import Role
from curriculum_studio.features.review.formats.word_comments.content import (
    Inspection,
    VisibleText,
    VisibleTexts,
)
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.draft.names import LANGUAGES_PROPERTY, read_text_bookmark
from curriculum_studio.ooxml.reader.story_text import CommentRange, StreamParagraph
from curriculum_studio.values import dataclass

# --- paragraphs without words of a node -------------------------------------------------------
# Our files print more than texts: the points of an indicator beside it, "前言" over a foreword, a
# picture over its caption. What stands in one row of a table with the text of a node is said of it.


def _is_spoken_of(node: Node) -> bool:
    """Whether a node is told in several texts: a row or table that holds some speaks of it."""
    return role_of(node) in {Role.ROW, Role.INDICATOR} or is_activity(node)


@dataclass(frozen=True, slots=True)
class ParagraphOwner:
    """A node, and the language in which the place in the file speaks of it."""

    node: str
    language: Language


class ParagraphOwners:
    """Finds the nodes to which paragraphs belong by what stands around them."""

    def __init__(self, inspection: Inspection, document: Document, first: Language) -> None:
        """Look into a file; `first` is the language of bookmarks that name none."""
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
        if role_of(self._document.nodes[node]) is Role.INDICATOR_PART:
            node = self._document.nodes[node].parent
        told = node in {each.node for each in marks}
        if not told and not _is_spoken_of(self._document.nodes[node]):
            return None
        before = list(self._in(part, (each for each in places if each < at)))
        return ParagraphOwner(node, (before[-1] if before else marks[0]).language)

    def _table(self, part: str, at: int) -> ParagraphOwner | None:
        """Return the node of which alone a table speaks, such as an activity with its fields."""
        node = self.around(part, at)
        if not node or not _is_spoken_of(self._document.nodes[node]):
            return None
        return ParagraphOwner(node, self._first)

    def _captioned(self, part: str, at: int) -> ParagraphOwner | None:
        """Return the figure whose caption follows a paragraph without text, its picture."""
        paragraphs = self._paragraphs[part]
        if paragraphs[at].text.strip() or at + 1 >= len(paragraphs):
            return None
        below = next(self._named(paragraphs[at + 1]), None)
        pictured = below is not None and role_of(self._document.nodes[below.node]) is Role.FIGURE
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


# --- paragraphs with words of a node ----------------------------------------------------------

Way = Literal["bookmark", "text", "number", ""]

#: Shorter paragraphs are looked for as they are only; two short texts are soon alike.
SHORTEST = 8

#: What stands between a printed label and its text, as in "Table 1 — …" or "E——…"; and so much text
#: has to follow.
_LABEL_ENDS = re.compile(r"[\u3000\t\n]+|\s+—\s+|——")
_SHORTEST_LABELLED = 4


@dataclass(frozen=True, slots=True)
class MatchedPlace:
    """Where something in a file belongs, and by what that was found; unplaced without a way.

    An unplaced anchor keeps the quotation, and in `place` the heading under which it stood. `words`
    are those that were marked where they are printed for a node and are not in its text.
    """

    anchor: Anchor
    way: Way
    words: str = ""


#: Comments between two reports of progress.
_STRIDE = 200


class ParagraphMatcher:
    """Finds the places of what stands in a file; `languages` are those of the file."""

    def __init__(self, inspection: Inspection, document: Document, version: str = "") -> None:
        self.inspection = inspection
        self.document = document
        self.version = version
        numbering = number(document)
        self._places = Locators(document, numbering)
        self._texts = VisibleTexts(document, numbering)
        self.languages = _languages(inspection)
        self._holders = ParagraphOwners(inspection, document, self.languages[0])
        self._known: dict[tuple[str, int], tuple[VisibleText | None, Way]] = {}
        self._all = list(self._texts.by_place.values())
        self._finder = TextFinder((each.text for each in self._all), SHORTEST)

    def places(self) -> Work[tuple[MatchedPlace, ...]]:
        """Return the places of the comments of the file, in their order; yields progress."""
        found: list[MatchedPlace] = []
        comments = self.inspection.comments
        for at, comment in enumerate(comments):
            if at % _STRIDE == 0:
                yield Progress(
                    at, len(comments), message("Comments", "Finding the places of comments")
                )
            own = self.comment(comment.part, comment.range)
            if not own.way and comment.parent is not None and comment.parent < at:
                # Some programs give replies no range of their own.
                own = found[comment.parent]
            found.append(own)
        return tuple(found)

    def comment(self, part: str, place: CommentRange | None) -> MatchedPlace:
        """Return the place of a comment that is anchored to a range of a part, if to any."""
        paragraphs = self.inspection.paragraphs.get(part, ())
        if place is None or not 0 <= place.first < len(paragraphs):
            quotation = place.text if place is not None else ""
            return MatchedPlace(Anchor(quotation=quotation, version=self.version), "")
        paragraph = paragraphs[place.first]
        shown, way = self.find(part, place.first, place.text)
        if shown is None:
            return self.held(part, place)
        if way == "text":
            shown = self._spoken(shown, paragraph.text, place.text)
        start = place.start
        end = place.end if place.last == place.first else len(paragraph.text)
        deleted = place.text if place.revised else ""
        anchor = self._before(shown, paragraph, place) if paragraph.revised else None
        if anchor is None:
            anchor = self._anchor(shown, paragraph.text, start, end, deleted)
        return MatchedPlace(anchor, way, "" if anchor.quotation else place.text.strip())

    def _before(
        self, shown: VisibleText, paragraph: StreamParagraph, place: CommentRange
    ) -> Anchor | None:
        """Return the anchor for words as they read before somebody changed them with tracking on.

        Whoever marks words and rewrites some of them means the words that they rewrote as well.
        """
        own = paragraph.original.find(shown.text)
        if own < 0 or paragraph.original.find(shown.text, own + 1) >= 0:
            return None
        end = place.end_before if place.last == place.first else len(paragraph.original)
        first, last = max(place.start_before - own, 0), min(end - own, len(shown.text))
        if first >= last:
            return None
        return anchored(shown.node, shown.language, *shown.within(first, last), self.version)

    def _anchor(self, shown: VisibleText, text: str, start: int, end: int, deleted: str) -> Anchor:
        """Return the anchor for characters of a paragraph that shows a text of ours."""
        own = text.find(shown.text)
        if own >= 0 and text.find(shown.text, own + 1) < 0:
            # All of the node's text is there as it was; what stands around it is no part of it.
            first, last = max(start - own, 0), min(end - own, len(shown.text))
            return anchored(shown.node, shown.language, *shown.within(first, last), self.version)
        quotation = text[start:end].strip("\n") or deleted
        if not quotation.strip():
            return anchored(shown.node, shown.language, 0, 0, self.version)
        words = Anchor(
            node=shown.node.id,
            language=shown.language,
            quotation=quotation,
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
            version=self.version,
        )
        found = located(shown.text, words)
        if found is None:
            return words
        return anchored(shown.node, shown.language, *shown.within(*found), self.version)

    def _spoken(self, shown: VisibleText, text: str, words: str) -> VisibleText:
        """Return the language of a node in which words stand, where a paragraph shows several."""
        if words in shown.text:
            return shown
        others = (self._texts.by_place.get((shown.node.id, each)) for each in LANGUAGES)
        own = (each for each in others if each and each.text in text and words in each.text)
        return next(own, shown)

    def held(self, part: str, place: CommentRange) -> MatchedPlace:
        """Return the place of what is no text of ours: the node that holds it, else none."""
        held = self._holders.holder(part, place.first)
        if held is None:
            return MatchedPlace(self._unplaced(part, place), "")
        anchor = Anchor(node=held.node, language=held.language, version=self.version)
        return MatchedPlace(anchor, "bookmark", place.text.strip())

    def _unplaced(self, part: str, place: CommentRange) -> Anchor:
        return Anchor(
            quotation=place.text, version=self.version, place=self.heading(part, place.first)
        )

    def row(self, part: str, row: int) -> Sequence[int]:
        """Return the paragraphs of a row of a table, by its number in the story."""
        return self._holders.row(part, row)

    def heading(self, part: str, paragraph: int) -> str:
        """Return number and title of the clause under which a paragraph stands."""
        for at in range(paragraph, -1, -1):
            shown = self._known.get((part, at), (None, ""))[0]
            if shown is None:
                shown = next(self._marked(self.inspection.paragraphs[part][at]), None)
            if shown is not None:
                return self._places.say(shown.node.id, shown.language).clause
        return ""

    # Which text a paragraph shows

    def find(self, part: str, at: int, quotation: str) -> tuple[VisibleText | None, Way]:
        """Return the text that a paragraph shows; of joined ones that of the quotation."""
        paragraph = self.inspection.paragraphs[part][at]
        marked = list(self._marked(paragraph))
        if len(marked) > 1 and quotation:
            # Two paragraphs were joined: the one whose words they are.
            own = [each for each in marked if quotation in each.text]
            if len(own) == 1:
                return own[0], "bookmark"
        if (part, at) not in self._known:
            found = self._by_bookmark(paragraph, marked)
            around = "" if marked or found[0] is None else self._holders.around(part, at)
            # Beside an indicator "控制项" is its type, and not the term of that name elsewhere.
            if found[0] and around and not self._holders.holds(around, found[0].node.id):
                found = None, ""
            self._known[part, at] = found
        return self._known[part, at]

    def _by_bookmark(
        self, paragraph: StreamParagraph, marked: list[VisibleText]
    ) -> tuple[VisibleText | None, Way]:
        other = self._same_text(paragraph)
        if marked:
            # What reads as it did before somebody changed it is that text, whatever else now reads
            # like the new words: cells of a table often do.
            fits = [each for each in marked if bare(each.text) in bare(paragraph.original)]
            if paragraph.revised and fits:
                return max(fits, key=lambda each: len(each.text)), "bookmark"
            best = max(marked, key=lambda each: _likeness(paragraph, each))
            # A bookmark can stay behind when its paragraph is overwritten with another one; what is
            # left of a text that was cut may read like another one by chance.
            own = other is None or other.node.id in {each.node.id for each in marked}
            if own or bare(paragraph.text) in bare(best.text):
                return best, "bookmark"
            return other, "text"
        if other is not None:
            return other, "text"
        if (labelled := self._behind_a_label(paragraph)) is not None:
            return labelled, "text"
        return self._by_likeness(paragraph)

    def _marked(self, paragraph: StreamParagraph) -> Iterator[VisibleText]:
        """Yield the texts of ours whose bookmarks are in a paragraph."""
        for name in paragraph.bookmarks:
            read = read_text_bookmark(name)
            if read is None or read[0] not in self.document:
                continue
            shown = self._texts.get(read[0], read[1] or self.languages[0])
            if shown is not None:
                yield shown

    def _same_text(self, paragraph: StreamParagraph) -> VisibleText | None:
        """Return the one text that a paragraph shows unchanged, now or before its changes."""
        found = self._finder.same(paragraph.text, paragraph.original)
        return None if found is None else self._all[found]

    def _behind_a_label(self, paragraph: StreamParagraph) -> VisibleText | None:
        """Return the one text that stands behind what we print before it, such as a number."""
        for text in (paragraph.text, paragraph.original):
            for gap in _LABEL_ENDS.finditer(text):
                rest = bare(text[gap.end() :])
                found = self._finder.same(rest) if len(rest) >= _SHORTEST_LABELLED else None
                if found is not None:
                    return self._all[found]
        return None

    def _by_likeness(self, paragraph: StreamParagraph) -> tuple[VisibleText | None, Way]:
        texts = [paragraph.text, paragraph.original]
        for text in dict.fromkeys(texts):
            if len(text) < SHORTEST:
                continue
            found = self._finder.overlapping(text)
            if found is None:
                like = self._finder.alike(text)
                found = like.at if like is not None and like.certain else None
            if found is not None:
                return self._all[found], "text"
        return self._by_number(paragraph)

    def _by_number(self, paragraph: StreamParagraph) -> tuple[VisibleText | None, Way]:
        """Return the clause whose number is typed before a paragraph."""
        typed = typed_number(paragraph.text)
        found = self._places.find(typed[0]) if typed else None
        if typed is None or found is None or not found.exact:
            return None, ""
        for language in dict.fromkeys((*self.languages, *LANGUAGES)):
            shown = self._texts.by_place.get((found.node, language))
            if shown is not None and fuzz.ratio(shown.text, typed[1]) >= LIKE / 2:
                return shown, "number"
        return None, ""


def _languages(inspection: Inspection) -> tuple[Language, ...]:
    """Return the languages of a file of ours in its order; without a word of it, all."""
    named = inspection.properties.get(LANGUAGES_PROPERTY, "").split()
    return tuple(each for name in named for each in LANGUAGES if each == name) or LANGUAGES


def _likeness(paragraph: StreamParagraph, shown: VisibleText) -> float:
    texts: Iterable[str] = (paragraph.text, paragraph.original)
    return max(fuzz.partial_ratio(text, shown.text) for text in texts)
