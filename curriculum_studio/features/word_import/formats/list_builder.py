"""Lists: typed and automatic ones, nested by their signs, continued over what interrupts them."""

from dataclasses import dataclass, field
from typing import Literal

from curriculum_studio.core.payloads.standard import ListBlock
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder
from curriculum_studio.ooxml.reader.blocks import WordParagraph
from curriculum_studio.ooxml.reader.line_prefixes import MARKERS, LeadKind, LinePrefix, lead_of
from curriculum_studio.ooxml.reader.list_numbers import letter
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

Marker = Literal["dash", "dot", "letter", "number"]

#: Signs that make list items; Han numerals are headings or stay in the text as they are.
_KINDS: frozenset[LeadKind] = frozenset(
    ["dash", "bullet", "letter", "letter_dot", "dot", "paren", "bracket", "circle"]
)
#: Signs that begin a list inside an item, wherever they follow it (GB/T 1.1-2020, 7.5).
_INNER = frozenset(
    [
        ("letter", "number"), ("letter", "dash"), ("letter", "dot"),
        ("number", "letter"), ("number", "dash"), ("number", "dot"),
        ("dash", "dot"),
    ]
)  # fmt: skip


@dataclass(slots=True)
class _Level:
    """An open list: its sign, the list Word has it in, and how far it has counted."""

    node: str
    kind: LeadKind
    source: tuple[str, int]
    value: int
    item: str

    @property
    def marker(self) -> Marker:
        return MARKERS[self.kind]


@dataclass(slots=True)
class _Open:
    """The open lists of a place, outermost first, and what has followed them there."""

    levels: list[_Level] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


class ListBuilder:
    """Builds lists in a tree."""

    def __init__(self, tree: TreeBuilder, tally: ReadStatistics) -> None:
        self._tree = tree
        self._tally = tally
        self._open: dict[str, _Open] = {}

    def take(self, home: str, line: WordParagraph) -> bool:
        """Add a line as an item if it is one; else return False."""
        lead = lead_of(line)
        if lead is None or lead.kind not in _KINDS or not lead.rest.text.strip():
            return False
        source = ("", 0)
        if line.place is not None and lead.automatic:
            source = (line.place.list_id, line.place.level)
        opened = self._open.setdefault(home, _Open())
        at = self._level(opened, lead, source)
        if at is None:
            return False
        self._add(home, opened, at, lead, source, line)
        return True

    def follow(self, home: str, node: str) -> None:
        """Remember what stands behind the lists of a place: a next item may reach over it."""
        opened = self._open.get(home)
        if opened is not None and opened.levels:
            opened.tail.append(node)

    def close(self, home: str) -> None:
        """End the lists of a place."""
        self._open.pop(home, None)

    def _level(self, opened: _Open, lead: LinePrefix, source: tuple[str, int]) -> int | None:
        """Return at which level an item stands, or None if it continues nothing and begins nothing.

        A level equal to the number of open lists means: a new list inside the last item; -1: a new
        list on the outermost level.
        """
        counts = bool(lead.path)
        for at in reversed(range(len(opened.levels))):
            level = opened.levels[at]
            if level.kind != lead.kind or (source[0] and level.source != source):
                continue
            if counts and lead.value == level.value + 1 and self._bridges(opened):
                return at
            if not counts and not opened.tail:
                return at
        if counts and lead.value != 1:
            return None
        if opened.tail or not opened.levels:
            return -1
        return self._inner(opened, lead, source)

    def _inner(self, opened: _Open, lead: LinePrefix, source: tuple[str, int]) -> int:
        top = opened.levels[-1]
        if source[0] and source[0] == top.source[0]:
            return len(opened.levels) if source[1] > top.source[1] else -1
        marker = MARKERS[lead.kind]
        if any(level.kind == lead.kind for level in opened.levels):
            return -1
        announced = self._tree.text(top.item).rstrip().endswith(("：", ":"))
        return len(opened.levels) if announced or (top.marker, marker) in _INNER else -1

    def _bridges(self, opened: _Open) -> bool:
        """Whether all that followed may stand in the last item of the outermost list."""
        item = opened.levels[0].item
        return all(self._tree.allows(item, self._tree.kind(node)) for node in opened.tail)

    def _add(
        self,
        home: str,
        opened: _Open,
        at: int,
        lead: LinePrefix,
        source: tuple[str, int],
        line: WordParagraph,
    ) -> None:
        if opened.tail and at >= 0:
            for node in opened.tail:
                self._tree.move(node, opened.levels[at].item)
        opened.tail.clear()
        if at == -1:
            opened.levels.clear()
            at = 0
        del opened.levels[at + 1 :]
        if at == len(opened.levels):
            parent = opened.levels[-1].item if opened.levels else home
            node = self._tree.add(parent, "list", payload=ListBlock(marker=MARKERS[lead.kind]))
            opened.levels.append(_Level(node, lead.kind, source, 0, ""))
        level = opened.levels[at]
        level.value = lead.value
        level.item = self._tree.add(level.node, "item", lead.rest)
        self._tree.mark_places(line.bookmarks, level.item)
        if lead.path:
            sign = letter(lead.value) if level.marker == "letter" else str(lead.value)
            self._tree.printed[level.item] = f"{sign})"
        self._tally.resolve("number", lead.text)
