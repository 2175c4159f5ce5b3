"""Tracked changes of a Word file as comments that can be decided and carried out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.comments import TRACKED
from curriculum_studio.core.document import Document, Node, derived_id
from curriculum_studio.core.kinds import is_cell, is_clause, is_row, role_of
from curriculum_studio.core.paragraph_matching import LIKE, bare
from curriculum_studio.core.payloads.review import Anchor, Comment, ProposedChange
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.review.formats.word_comments.content import (
    VisibleText,
    WordComment,
    parted,
)
from curriculum_studio.features.review.service.comment_matching import (
    Match,
    dated,
    marked,
    may_be,
    plain,
)
from curriculum_studio.features.review.service.comment_placement import (
    SHORTEST,
    MatchedPlace,
    ParagraphMatcher,
    Way,
)
from curriculum_studio.features.review.service.proposed_changes import new_node
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.reader.story import AWAY
from curriculum_studio.ooxml.reader.story_text import CommentRange, StreamParagraph
from curriculum_studio.values import dataclass

# --- what reviewers changed, as proposals that can be carried out -----------------------------
# A text that reads otherwise, a paragraph or a row that came or went, a paragraph that stands
# elsewhere: Word tells a move as one, LibreOffice as a deletion and an insertion of the same words.

#: So many paragraphs back, what a new one follows is looked for, and one of its style.
_BACK, _STYLED = 12, 60

#: Pairs of paragraphs that are compared to find moved ones that were rewritten.
_COMPARED = 200_000

#: Roles that a new paragraph can play, if one of the same style does.
_WRITTEN = frozenset({Role.PARAGRAPH, Role.ITEM, Role.REMARK})


@dataclass(frozen=True, slots=True)
class TrackedProposal:
    """What a reviewer changed with tracking on.

    `replaces`: `text` is what shall stand in the place of the quotation of the anchor. `change` is
    what else it does, as a comment says it; `behind` names nodes, or by their number suggestions
    that bring a new one. Without either it is too much to be told in words.
    `paragraph` is the whole text before and after.
    """

    placed: MatchedPlace
    text: str
    replaces: bool
    author: str
    date: str
    paragraph: tuple[str, str] = ("", "")
    change: ProposedChange = ""
    behind: tuple[str | int, ...] = ()
    like: str = ""


class ProposalReader:
    """Tells the suggestions of a file."""

    def __init__(self, placer: ParagraphMatcher) -> None:
        self._placer = placer
        self._document: Document = placer.document
        self._version = placer.version
        self._told: list[TrackedProposal] = []
        #: How many paragraphs were divided or joined, which no suggestion tells.
        self.divided = 0
        #: New paragraphs by part and place, with the number of what is told of them.
        self._came: dict[tuple[str, int], int] = {}
        self._joined: set[int] = set()
        self._rows_above: dict[tuple[str, int], tuple[int, Node | None]] = {}
        self._new_rows: dict[str, int] = {}

    def suggestions(self) -> list[TrackedProposal]:
        """Return what was changed with tracking on, in the order of the file."""
        for part, paragraphs in self._placer.inspection.paragraphs.items():
            self._part(part, paragraphs)
        gone = self._join_moves()
        left = [at for at in range(len(self._told)) if at not in gone]
        number = {at: new for new, at in enumerate(left)}
        return [self._numbered(self._told[at], number) for at in left]

    def _numbered(self, each: TrackedProposal, number: Mapping[int, int]) -> TrackedProposal:
        """Return a suggestion that names others by their numbers now, what moves by its node."""
        behind: list[str | int] = []
        for place in each.behind:
            if isinstance(place, str):
                behind.append(place)
            elif self._told[place].change == "move":
                behind.append(self._told[place].placed.anchor.node)
            else:
                behind.append(number[place])
        return replace(each, behind=tuple(behind))

    def _part(self, part: str, paragraphs: tuple[StreamParagraph, ...]) -> None:
        rows: set[int] = set()
        self.divided += sum(_is_divided(one, other) for one, other in pairwise(paragraphs))
        for at, paragraph in enumerate(paragraphs):
            if paragraph.row_change:
                if paragraph.row not in rows:
                    rows.add(paragraph.row)
                    self._row(part, at, paragraph)
            elif paragraph.revised and bare(paragraph.text) != bare(paragraph.original):
                whole = (paragraph.original, paragraph.text)
                self._told.append(replace(self._suggestion(part, at, paragraph), paragraph=whole))

    def _suggestion(self, part: str, at: int, paragraph: StreamParagraph) -> TrackedProposal:
        author, date = self._by_whom(part, at)
        if not bare(paragraph.original):
            return self._new(part, at, paragraph, author, date)
        shown, way = self._placer.find(part, at, "")
        if shown is None:
            place = CommentRange(paragraph.original, at, 0, at, len(paragraph.text))
            return TrackedProposal(
                self._placer.held(part, place), paragraph.text, False, author, date
            )
        whole = MatchedPlace(anchored(shown.node, shown.language, 0, 0, self._version), way)
        if self._is_removed(shown, part, at):
            return TrackedProposal(whole, "", False, author, date, change="remove")
        change = _change(shown, paragraph)
        if change is None:
            return TrackedProposal(whole, paragraph.text, False, author, date)
        start, end, text = change
        anchor = anchored(shown.node, shown.language, start, end, self._version)
        return TrackedProposal(MatchedPlace(anchor, way), text, True, author, date)

    def _is_removed(self, shown: VisibleText, part: str, at: int) -> bool:
        """Whether a text is struck with its paragraph, and nothing is below it that would go too.

        A cell stays, and so does a text of which the file shows other languages beside.
        """
        paragraphs = self._placer.inspection.paragraphs[part]
        paragraph = paragraphs[at]
        # Word strikes the end of the one before where the deletion began there.
        struck = paragraph.gone or (at > 0 and paragraphs[at - 1].gone)
        alone = not is_cell(shown.node) and not self._document.children_of(shown.node.id)
        one = len(self._placer.languages) == 1
        return struck and not bare(paragraph.text) and alone and one

    # Paragraphs that came

    def _new(
        self, part: str, at: int, paragraph: StreamParagraph, author: str, date: str
    ) -> TrackedProposal:
        if paragraph.row >= 0 and (inside := self._in_cell(part, at, paragraph)) is not None:
            return replace(inside, author=author, date=date)
        placed, behind = self._behind(part, at)
        if not behind:
            return TrackedProposal(placed, paragraph.text, False, author, date)
        self._came[part, at] = len(self._told)
        like = self._like(part, at, paragraph)
        return TrackedProposal(
            placed, paragraph.text, False, author, date, change="insert", behind=behind, like=like
        )

    def _behind(self, part: str, at: int) -> tuple[MatchedPlace, tuple[str | int, ...]]:
        """Return the place of the paragraph that a new one follows, and what stands before it."""
        paragraphs = self._placer.inspection.paragraphs[part]
        behind: list[str | int] = []
        placed: MatchedPlace | None = None
        for earlier in range(at - 1, max(-1, at - 1 - _BACK), -1):
            if (part, earlier) in self._came:
                behind.append(self._came[part, earlier])
                continue
            if not bare(paragraphs[earlier].original):
                continue
            shown, way = self._placer.find(part, earlier, "")
            if shown is None:
                break
            behind.append(shown.node.id)
            placed = placed or MatchedPlace(
                anchored(shown.node, shown.language, 0, 0, self._version), way
            )
            if bare(paragraphs[earlier].text):
                break
        if placed is None:
            place = self._placer.heading(part, at)
            return MatchedPlace(Anchor(version=self._version, place=place), ""), ()
        return placed, tuple(behind)

    def _like(self, part: str, at: int, paragraph: StreamParagraph) -> str:
        """Return a node whose text stands in the same style nearby; "" for running text."""
        paragraphs = self._placer.inspection.paragraphs[part]
        near = (*range(at - 1, max(-1, at - _STYLED), -1), *range(at + 1, at + _STYLED))
        for each in near:
            if each >= len(paragraphs) or paragraphs[each].style != paragraph.style:
                continue
            shown = self._placer.find(part, each, "")[0]
            if shown is not None:
                written = role_of(shown.node) in _WRITTEN or is_clause(shown.node)
                return shown.node.id if written else ""
        return ""

    # Tables

    def _in_cell(self, part: str, at: int, paragraph: StreamParagraph) -> TrackedProposal | None:
        """Return what came in a cell: words in an empty one, or below those of another."""
        paragraphs = self._placer.inspection.paragraphs[part]
        for earlier in range(at - 1, -1, -1):
            other = paragraphs[earlier]
            if (other.row, other.column) != (paragraph.row, paragraph.column):
                break
            shown, way = self._placer.find(part, earlier, "")
            if shown is None or not shown.text or not is_cell(shown.node):
                continue
            last = len(shown.text) - 1
            first, end = shown.within(last, last + 1)
            if shown.text[last] == OBJECT or first + 1 != end:
                continue
            anchor = anchored(shown.node, shown.language, first, end, self._version)
            text = f"{shown.text[last]}\n{paragraph.text}"
            return TrackedProposal(MatchedPlace(anchor, way), text, True, "", "")
        row = self._row_node(part, at)
        cell = None if row is None else self._cell(row, paragraph.column)
        language = self._placer.languages[0]
        if cell is None or cell.text(language):
            return None
        anchor = Anchor(node=cell.id, language=language, version=self._version)
        return TrackedProposal(MatchedPlace(anchor, "bookmark"), paragraph.text, True, "", "")

    def _row_node(self, part: str, at: int) -> Node | None:
        """Return the row of which a row of the file shows texts."""
        paragraphs = self._placer.inspection.paragraphs[part]
        for each in self._placer.row(part, paragraphs[at].row):
            shown = self._placer.find(part, each, "")[0]
            found = None if shown is None else self._document.nearest(shown.node.id, is_row)
            if found is not None and isinstance(self._table(found).payload, Table):
                return found
        return None

    def _table(self, row: Node) -> Node:
        return self._document.nodes[row.parent]

    def _columns(self, row: Node) -> list[str]:
        payload = self._table(row).payload
        return [each.id for each in payload.columns] if isinstance(payload, Table) else []

    def _cell(self, row: Node, column: int) -> Node | None:
        columns = self._columns(row)
        wanted = columns[column] if 0 <= column < len(columns) else ""
        for each in self._document.children_of(row.id):
            if isinstance(each.payload, TableCell) and each.payload.column == wanted and wanted:
                return each
        return None

    def _row(self, part: str, at: int, paragraph: StreamParagraph) -> None:
        """Tell of a row that came or went as a whole."""
        paragraphs = self._placer.inspection.paragraphs[part]
        inside = self._placer.row(part, paragraph.row)
        author, date = next(
            (said for each in inside if (said := self._by_whom(part, each))[0]), ("", "")
        )
        if paragraph.row_change in AWAY:
            row = self._row_node(part, at)
            words = "　".join(t for each in inside if (t := paragraphs[each].original.strip()))
            if row is not None:
                placed = self._at(row)
                self._told.append(
                    TrackedProposal(
                        placed, "", False, author, date, (words, ""), "remove", (row.id,)
                    )
                )
            return
        above = self._above(part, at, paragraph)
        words = "　".join(t for each in inside if (t := paragraphs[each].text.strip()))
        if above is None or not words:
            return
        texts = dict.fromkeys(range(len(self._columns(above))), "")
        for each in inside:
            text = paragraphs[each].text.replace("\t", " ")
            known = texts.get(paragraphs[each].column, "")
            texts[paragraphs[each].column] = f"{known}\n{text}" if known else text
        cells = "\t".join(texts[column] for column in sorted(texts))
        placed = self._at(above)
        behind: list[str | int] = [above.id]
        if above.id in self._new_rows:
            # The order stays: it follows the row that was told before it.
            behind.insert(0, self._new_rows[above.id])
        self._new_rows[above.id] = len(self._told)
        self._told.append(
            TrackedProposal(placed, cells, False, author, date, ("", words), "row", tuple(behind))
        )

    def _above(self, part: str, at: int, paragraph: StreamParagraph) -> Node | None:
        """Return the row that a new one follows."""
        paragraphs = self._placer.inspection.paragraphs[part]
        key = (part, paragraph.table)
        # Where many rows came, each would else look through all of them again.
        until, known = self._rows_above.get(key, (-1, None))
        for earlier in range(at - 1, until, -1):
            other = paragraphs[earlier]
            if other.table != paragraph.table:
                break
            if not other.row_change and (row := self._row_node(part, earlier)) is not None:
                known = row
                break
        self._rows_above[key] = (at, known)
        return known

    def _at(self, row: Node) -> MatchedPlace:
        """Return the place of a row: its first cell with words."""
        language = self._placer.languages[0]
        cells = self._document.children_of(row.id)
        node = next((each for each in cells if each.text(language)), row)
        return MatchedPlace(anchored(node, language, 0, 0, self._version), "bookmark")

    # Moves

    def _join_moves(self) -> frozenset[int]:
        """Make one of a paragraph that went here and came there; return what falls out."""
        went = {at: None for at, each in enumerate(self._told) if self._can_move(each)}
        same: dict[str, list[int]] = {}
        for at in reversed(went):
            same.setdefault(bare(self._told[at].paragraph[0]), []).append(at)
        compared = 0
        for at, came in enumerate(self._told):
            if came.change != "insert":
                continue
            if found := same.get(bare(came.text)):
                best = found.pop()
            elif compared < _COMPARED and went:
                compared += len(went)
                best = max(went, key=lambda each: _alike(self._told[each], came))
                if _alike(self._told[best], came) < LIKE:
                    continue
                same[bare(self._told[best].paragraph[0])].remove(best)
            else:
                continue
            del went[best]
            old = self._told[best]
            rewritten = bare(old.paragraph[0]) != bare(came.text)
            self._told[at] = replace(
                came, placed=self._whole(old.placed), change="move", like="", replaces=rewritten,
                text=came.text if rewritten else "",
                paragraph=(old.paragraph[0], came.text),
            )  # fmt: skip
            self._told[best] = replace(old, change="")
            self._joined.add(best)
        return frozenset(self._joined)

    def _whole(self, placed: MatchedPlace) -> MatchedPlace:
        """Return a place without the words of it that were marked: all of the node is meant."""
        anchor = placed.anchor
        whole = Anchor(node=anchor.node, language=anchor.language, version=anchor.version)
        return replace(placed, anchor=whole)

    def _can_move(self, each: TrackedProposal) -> bool:
        """Whether a suggestion strikes all the words of a node that can stand elsewhere."""
        node = each.placed.anchor.node
        struck = not bare(each.paragraph[1]) and bool(bare(each.paragraph[0]))
        if node not in self._document:
            return False
        fixed = role_of(self._document.nodes[node]) in {Role.CELL, Role.ROW}
        return struck and not fixed and not each.behind

    def _by_whom(self, part: str, at: int) -> tuple[str, str]:
        revisions = self._placer.inspection.revisions
        own = [each for each in revisions if (each.part, each.paragraph) == (part, at)]
        authors = dict.fromkeys(each.author for each in own if each.author)
        return "、".join(authors), max((each.date for each in own), default="")


def _is_divided(one: StreamParagraph, other: StreamParagraph) -> bool:
    """Whether two paragraphs were one before somebody divided it, or are one once joined."""
    both = bool(bare(one.original)) and bool(bare(other.original))
    joined = one.gone and bool(bare(one.text)) and bool(bare(other.text))
    return both and (one.new or joined)


def _alike(went: TrackedProposal, came: TrackedProposal) -> float:
    """Return how alike a paragraph that went and one that came are, in per cent."""
    one, other = bare(went.paragraph[0]), bare(came.text)
    if one == other:
        return 100.0
    return fuzz.ratio(one, other) if min(len(one), len(other)) >= SHORTEST else 0.0


def _change(shown: VisibleText, paragraph: StreamParagraph) -> tuple[int, int, str] | None:
    """Return which characters of a cell shall give way to which text, if that can be told.

    Never across references, footnotes or formulas: they would be lost.
    """
    own = paragraph.original.find(shown.text)
    if own < 0:
        return None
    before = paragraph.original[:own]
    after = paragraph.original[own + len(shown.text) :]
    now = paragraph.text
    if not (now.startswith(before) and now.endswith(after)):
        return None
    if len(now) < len(before) + len(after):
        return None
    text = now[len(before) : len(now) - len(after)]
    start, end, until = _middle(shown.text, text)
    if start == end:
        # An insertion takes a neighbour along, so that there are words to find it by.
        start = max(0, start - 1)
        if start == end:
            end, until = min(len(shown.text), end + 1), min(len(text), until + 1)
    first, last = shown.within(start, end)
    if "".join(shown.node.text(shown.language)[first:last]) != shown.text[start:end]:
        return None
    return first, last, text[start:until]


def _middle(old: str, new: str) -> tuple[int, int, int]:
    """Return where two texts begin to differ, and where their same ends begin in each."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old[start] == new[start]:
        start += 1
    same = 0
    while same < most - start and old[-1 - same] == new[-1 - same]:
        same += 1
    return start, len(old) - same, len(new) - same


# --- proposals as comments --------------------------------------------------------------------

#: What a tracked change is called: of a text, a new paragraph, a move, a paragraph or row away, a
#: new row.
_TRACKED: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "": "修订",
        "insert": "建议在此后增加一段",
        "move": "建议移到“{place}”之后",
        "remove": "建议删除这一段",
        "row away": "建议删除这一行",
        "row": "建议在此行后增加一行",
    },
    "en": {
        "": "Tracked change",
        "insert": "New paragraph suggested after this one",
        "move": "Suggested to stand after “{place}”",
        "remove": "Suggested to delete this paragraph",
        "row away": "Suggested to delete this row",
        "row": "New row suggested after this one",
    },
    "de": {
        "": "Änderung im Text",
        "insert": "Neuer Absatz danach vorgeschlagen",
        "move": "Soll hinter „{place}“ stehen",
        "remove": "Dieser Absatz soll entfallen",
        "row away": "Diese Zeile soll entfallen",
        "row": "Neue Zeile danach vorgeschlagen",
    },
}

#: Characters of the text behind which something shall stand.
_MOST_PLACE = 20


class TrackedMatcher:
    """Makes comments of tracked changes and finds those that are known."""

    def __init__(
        self, document: Document, known: Iterable[Comment], name: str, organisation: str = ""
    ) -> None:
        self._document = document
        self._name = name
        self._organisation = organisation
        self._known = {each.id: each for each in known}
        self._alike: dict[tuple[str, ...], list[Comment]] = {}
        for each in self._known.values():
            if each.type == "editorial":
                self._alike.setdefault(_said(each), []).append(each)

    def match(self, suggestions: Sequence[TrackedProposal]) -> list[tuple[Match, Way]]:
        """Return a match for each tracked change of a file, in its order."""
        found: list[tuple[Match, Way]] = []
        received: list[Comment] = []
        taken: set[str] = set()
        for each in suggestions:
            behind = tuple(
                place if isinstance(place, str) else new_node(received[place].id)
                for place in each.behind
            )
            comment = suggested_comment(
                self._document.id, self._name, each, behind, self._place(each, suggestions)
            )
            comment = self._apart(comment, taken)
            there = self._known.get(comment.id) or self._nameless(comment, each)
            received.append(there or comment)
            taken.add(comment.id)
            found.append((Match(there, there or comment), each.placed.way))
        return found

    def _apart(self, comment: Comment, taken: Collection[str]) -> Comment:
        """Return a comment with an id of its own, where the same was changed at several places."""
        own, count = comment.id, 1
        while own in taken:
            count += 1
            own = derived_id(comment.id, str(count))
        return replace(comment, id=own)

    def _nameless(self, comment: Comment, each: TrackedProposal) -> Comment | None:
        """Return the same change as it was known before its author or its time was taken away."""
        said = WordComment("", each.author, "", each.date, "")
        for known in self._alike.get(_said(comment), ()):
            if may_be(known, each.author, said, self._organisation):
                self._alike[_said(comment)].remove(known)
                return known
        return None

    def _place(self, each: TrackedProposal, suggestions: Sequence[TrackedProposal]) -> str:
        """Return the words behind which something shall stand, cut to what tells the place."""
        first = next(iter(each.behind), "")
        text = ""
        if isinstance(first, int):
            text = suggestions[first].text
        elif first in self._document:
            text = self._document.nodes[first].text(_language(each))
        words = " ".join(text.replace(OBJECT, "…").split())
        return words if len(words) <= _MOST_PLACE else f"{words[:_MOST_PLACE]}…"


def _language(each: TrackedProposal) -> Language:
    return next((own for own in LANGUAGES if own == each.placed.anchor.language), LANGUAGES[0])


def _said(comment: Comment) -> tuple[str, ...]:
    anchor = comment.anchor
    return (
        anchor.node,
        plain(anchor.quotation),
        plain(comment.proposal),
        comment.change,
        str(comment.replaces),
    )


def suggested_comment(
    document: str, name: str, each: TrackedProposal, behind: tuple[str, ...] = (), place: str = ""
) -> Comment:
    """Return the comment that stands for what was changed with tracking on."""
    anchor = each.placed.anchor
    author, organisation = parted(each.author)
    words = _TRACKED.get(anchor.language, _TRACKED["zh"])
    before = each.paragraph[0].strip()
    whole = replace(each.placed, words="" if each.replaces else before)
    kind: str = each.change
    if not kind and not each.replaces and not before and each.text.strip():
        kind = "insert"
    elif kind == "remove" and behind:
        kind = "row away"
    return Comment(
        id=derived_id("tracked", document, each.author, *each.paragraph),
        document=document,
        anchor=anchor,
        type="editorial",
        author=author,
        organisation=organisation,
        time=dated(each.date),
        text=words[kind].format(place=place),
        proposal=each.text,
        replaces=each.replaces,
        change=each.change,
        behind=behind,
        like=each.like,
        source=name,
        kept=marked(whole) or (((TRACKED, "1"),) if each.replaces else ()),
    )
