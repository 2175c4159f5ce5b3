"""Finds the parts of a standard in its lines: elements, chapters and clauses, annexes.

Styles and outline levels are believed first. A typed or automatic number makes a heading only where
it follows from the number before it, so that quantities and list items are not taken for clauses.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, cast

from curriculum_studio.core.numbering import CLAUSE_LEVELS
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    AnnexHead,
    Element,
    annex_of,
    element_of,
    role_of,
)
from curriculum_studio.features.word_import.formats.tree_builder import without_weight
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    LinePrefix,
    WordParagraph,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.list_numbers import letter_value
from curriculum_studio.ooxml.reader.styles import template_level, template_name
from curriculum_studio.values import dataclass

Scheme = Literal["decimal", "han", "none"]

_SENTENCE_END = ("。", "；", "：", ";", ":", "，", "、", ",")
_LATIN_SENTENCE = re.compile(r".{40,}\.$|.{60,}[.?!]\s", re.DOTALL)
_ANNEX_PLACE = re.compile(r"(?:Annex|annex|Appendix|附录)[-_ ]?([A-Z])")
_CONTENTS_LINE = re.compile(r"(?:\s|[.…·]{2,})\s*(?:\d{1,3}|[IVXivx]{1,6})\s*$")

#: Titles without a style are at most so long (characters).
_LONGEST_TITLE = 40
#: A title with a style is taken for a provision beyond this length.
_LONGEST_STYLED = 60
#: So many numbers may be missing between two clauses.
_GAP = 3


@dataclass(frozen=True, slots=True)
class DetectedHeading:
    """The beginning of a chapter or clause; `path` is its printed number, empty if it has none."""

    line: WordParagraph
    level: int
    text: Cell
    path: tuple[int, ...] = ()
    taken: str = ""
    titled: bool = True


@dataclass(frozen=True, slots=True)
class ElementStart:
    """The heading of an element without a number, such as the foreword."""

    line: WordParagraph
    element: Element


@dataclass(frozen=True, slots=True)
class AnnexStart:
    """The beginning of an annex; `level` is that of its style, 0 if it has none."""

    line: WordParagraph
    head: AnnexHead
    level: int


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A line of a table of contents."""

    line: WordParagraph


Piece = DetectedHeading | ElementStart | AnnexStart | ContentsLine | Block


def outlined(blocks: Sequence[Block]) -> Iterator[Piece]:
    """Yield the blocks of a standard, headings recognised."""
    yield from _Outliner([block for block in blocks if isinstance(block, WordParagraph)]).run(
        blocks
    )


class _Outliner:
    def __init__(self, lines: Sequence[WordParagraph]) -> None:
        self._title, self._top = _top_level(lines)
        self._scheme = _scheme(lines)
        self._path: tuple[int, ...] = ()
        self._annex = 0
        self._in_contents = False
        empty = [a for a, b in pairwise(lines) if _opens_untitled(a, b)]
        self._empty_headings = len(empty) >= 2

    def run(self, blocks: Sequence[Block]) -> Iterator[Piece]:
        at = 0
        while at < len(blocks):
            block = blocks[at]
            if not isinstance(block, WordParagraph):
                yield block
                at += 1
                continue
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            if (
                self._empty_headings
                and isinstance(following, WordParagraph)
                and not (block.forced or following.forced)
                and _opens_untitled(block, following)
            ):
                level = self._styled_level(block)
                self._path = self._counted(level)
                yield DetectedHeading(following, level, trimmed(following.cell), titled=False)
                at += 2
                continue
            yield self._line(block)
            at += 1

    def _line(self, line: WordParagraph) -> Piece:
        if line.forced:
            return self._forced(line)
        if line.contents:
            return ContentsLine(line)
        if not line.text and not (line.place and line.place.label):
            return line
        element = element_of(with_label(line).text)
        if element is not None and self._is_element(line, element):
            self._in_contents = element == "contents"
            self._annex = 0
            return ElementStart(line, element)
        if self._in_contents and _CONTENTS_LINE.search(line.cell.text):
            return ContentsLine(line)
        found = self._annex_start(line) or self._heading(line)
        if found is not None:
            self._in_contents = False
            return found
        return line

    def _forced(self, line: WordParagraph) -> Piece:
        """Return a line as what somebody says that it is."""
        kind, _, level = line.forced.partition(":")
        if kind in {"foreword", "introduction", "bibliography"}:
            self._annex = 0
            return ElementStart(line, cast("Element", kind))
        if kind == "annex":
            following = chr(ord("A") + min(self._annex, 25))
            bare = AnnexHead(following, without_weight(with_label(line)), "", "", None)
            return self._begin_annex(line, annex_of(line) or bare, 1)
        if kind == "term":
            return self._forced_heading(line, 2)
        return self._forced_heading(line, int(level)) if kind == "clause" else line

    def _forced_heading(self, line: WordParagraph, level: int) -> DetectedHeading:
        lead = lead_of(line)
        text, taken = with_label(line), ""
        if lead is not None and lead.path and lead.rest.text:
            text, taken = lead.rest, lead.text
        self._path = self._counted(level)
        return DetectedHeading(
            line, level, without_weight(text), (), taken, titled=not is_sentence(text.text)
        )

    def _is_element(self, line: WordParagraph, element: Element) -> bool:
        if element in {"foreword", "contents", "bibliography"}:
            return True
        marked = line.level > 0 or line.bold or line.align == "center" or "标题" in line.style
        return marked or not self._path

    # --- annexes ------------------------------------------------------------------------------

    def _annex_start(self, line: WordParagraph) -> AnnexStart | None:
        level = self._styled_level(line)
        head = annex_of(line)
        if head is not None and self._is_annex(line, head, level):
            return self._begin_annex(line, head, level)
        if level == 0:
            return None
        for name in line.bookmarks:
            place = _ANNEX_PLACE.fullmatch(name)
            if place is not None and letter_value(place[1]) == self._annex + 1:
                title = without_weight(trimmed(line.cell))
                own = AnnexHead(place[1], title, "", "", None)
                return self._begin_annex(line, own, level)
        return None

    def _begin_annex(self, line: WordParagraph, head: AnnexHead, level: int) -> AnnexStart:
        self._annex = letter_value(head.number)
        self._path = (self._annex,)
        return AnnexStart(line, head, level)

    def _is_annex(self, line: WordParagraph, head: AnnexHead, level: int) -> bool:
        if level or "附录标识" in line.style or not head.rest.text or head.normative is not None:
            return True
        plain = len(head.rest.text) <= _LONGEST_TITLE and not head.rest.text[0].islower()
        return plain and with_label(line).text[len(head.printed) :][:1].isspace()

    # --- chapters and clauses -----------------------------------------------------------------

    def _styled_level(self, line: WordParagraph) -> int:
        named, _ = template_level(line.style)
        if named:
            return named
        if line.level == 0 or line is self._title:
            return 0
        return max(1, line.level - self._top + 1)

    def _heading(self, line: WordParagraph) -> DetectedHeading | None:
        level = self._styled_level(line)
        lead = lead_of(line)
        if level:
            return self._styled(line, level, lead)
        if lead is None or line.pictures:
            return None
        level = self._typed_level(line, lead)
        if not level:
            return None
        self._path = lead.path if lead.kind in {"clause", "annex_clause"} else self._counted(level)
        if lead.kind in {"han_bracket", "article", "han", "chapter", "dot"}:
            self._path = (*self._path[:-1], lead.value)
        titled = not is_sentence(lead.rest.text)
        return DetectedHeading(
            line, level, without_weight(lead.rest), self._path, lead.text, titled
        )

    def _styled(self, line: WordParagraph, level: int, lead: LinePrefix | None) -> DetectedHeading:
        named, _ = template_level(line.style)
        text = trimmed(line.cell)
        path: tuple[int, ...] = ()
        taken = ""
        if lead is not None and self._is_number(lead, level):
            text, taken = lead.rest, lead.text
            path = self._numbers(lead, level)
        else:
            text = with_label(line)
        self._path = path or self._counted(level)
        untitled = "无" in template_name(line.style) if named else is_sentence(text.text)
        titled = not untitled and len(text) <= _LONGEST_STYLED * (1 if _is_han(text.text) else 3)
        return DetectedHeading(line, level, without_weight(text), path, taken, titled)

    def _is_number(self, lead: LinePrefix, level: int) -> bool:
        """Whether the sign before a styled heading is its number, and no part of its title."""
        if lead.automatic:
            return lead.kind not in {"dash", "bullet"}
        if lead.kind in {"clause", "annex_clause", "han", "article"}:
            return True
        if lead.kind in {"chapter", "dot", "han_bracket", "paren", "bracket"}:
            return lead.value == self._counted(level)[-1] or lead.kind != "chapter"
        return False

    def _numbers(self, lead: LinePrefix, level: int) -> tuple[int, ...]:
        if lead.kind in {"clause", "annex_clause"}:
            return lead.path
        above = self._counted(level)[:-1]
        return (*above, lead.value)

    def _counted(self, level: int) -> tuple[int, ...]:
        """Return the number that a heading of a level has if it follows what was before."""
        depth = level + (1 if self._annex else 0)
        base = (*self._path, *([1] * depth))[: depth - 1]
        last = self._path[depth - 1] if len(self._path) >= depth else 0
        return (*base, last + 1)

    def _typed_level(self, line: WordParagraph, lead: LinePrefix) -> int:
        """Return the level of a line without a style that a number makes a clause; else 0."""
        if lead.kind == "clause" and not self._annex:
            return len(lead.path) if self._follows(lead.path) else 0
        if lead.kind == "annex_clause" and self._annex == lead.path[0]:
            return len(lead.path) - 1 if self._follows(lead.path) else 0
        if self._annex or is_sentence(lead.rest.text) or len(lead.rest) > _LONGEST_TITLE:
            return 0
        if self._scheme == "decimal" and lead.kind in {"chapter", "dot"}:
            known = role_of(lead.rest.text) != "general"
            expected = lead.value == (self._path[0] if self._path else 0) + 1
            plain = lead.kind == "chapter" or line.bold
            return 1 if expected and (known or plain) else 0
        return self._han_level(lead) if self._scheme == "han" else 0

    def _han_level(self, lead: LinePrefix) -> int:
        if lead.kind == "han" or (lead.kind == "article" and "章" in lead.printed):
            return 1 if lead.value == (self._path[0] if self._path else 0) + 1 else 0
        if lead.kind == "han_bracket" and self._path:
            return 2 if lead.value == (self._path[1] if len(self._path) > 1 else 0) + 1 else 0
        return 0

    def _follows(self, path: tuple[int, ...]) -> bool:
        """Whether a clause number can come after the one before it."""
        own = self._path
        if len(path) > CLAUSE_LEVELS + 1 or not own or path <= own:
            return False
        at = next((i for i, (a, b) in enumerate(zip(path, own, strict=False)) if a != b), len(own))
        if at == 0 or len(path) != at + 1:
            return False
        return path[at] <= (own[at] if at < len(own) else 0) + _GAP


def _top_level(lines: Sequence[WordParagraph]) -> tuple[WordParagraph | None, int]:
    """Return the line that is the title in the style of a heading, and the level of chapters."""
    found = [line for line in lines if line.level and line.text and not line.contents]
    chapters = [line for line in found if element_of(line.text) is None and annex_of(line) is None]
    if not chapters:
        return None, 1
    top = min(line.level for line in chapters)
    highest = [line for line in chapters if line.level == top]
    rest = [line.level for line in chapters if line.level > top]
    first = highest[0]
    alone = len(highest) == 1 and len(rest) >= 2 and first is found[0]
    if alone and role_of(first.text) == "general" and lead_of(first) is None:
        return first, min(rest)
    return None, top


def _scheme(lines: Sequence[WordParagraph]) -> Scheme:
    """Return how a file without styles numbers its chapters."""
    leads = [lead for line in lines if not line.level and (lead := lead_of(line)) is not None]
    if any(
        lead.kind in {"chapter", "dot"} and role_of(lead.rest.text) != "general" for lead in leads
    ):
        return "decimal"
    if sum(1 for lead in leads if lead.kind == "clause") >= 3 or _counts_chapters(leads):
        return "decimal"
    chapters = sum(1 for lead in leads if lead.kind == "han" or "章" in lead.printed)
    return "han" if chapters >= 2 and not any(line.level for line in lines) else "none"


def _counts_chapters(leads: Sequence[LinePrefix]) -> bool:
    """Whether short lines are counted 1, 2, 3 with a space behind the number, as chapters are."""
    last = 0
    for lead in leads:
        short = len(lead.rest) <= _LONGEST_TITLE and not is_sentence(lead.rest.text)
        if lead.kind == "chapter" and lead.value == last + 1 and short:
            last += 1
    return last >= 3


def _opens_untitled(line: WordParagraph, following: WordParagraph) -> bool:
    """Whether an empty heading stands before a provision that has no title."""
    return (
        line.level > 1
        and not line.text
        and not line.pictures
        and following.level == 0
        and bool(following.text)
    )


def is_sentence(text: str) -> bool:
    """Whether a text is a provision and not a title."""
    plain = text.strip()
    if plain.endswith(_SENTENCE_END) or "。" in plain:
        return True
    if _is_han(plain):
        return len(plain) > _LONGEST_STYLED
    return _LATIN_SENTENCE.search(plain) is not None


def _is_han(text: str) -> bool:
    return sum(1 for each in text if "\u3400" <= each <= "\u9fff") * 4 >= len(text) > 0
