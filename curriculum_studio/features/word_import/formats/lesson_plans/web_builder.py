"""The theme web (主题网络图) from tables and lines: branches and what hangs on them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.payloads.unit import WebNode
from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import (
    UnitTree,
    bare_name,
)
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell

#: A node of a theme web is at most so long.
_LONGEST_TWIG = 80
#: A branch is a heading.
_LONGEST_BRANCH = 24
#: So many text boxes with a branch in each draw a web.
_BOXES = 2
#: 线索一：, 分支二、 and the like count branches.
COUNTED_THREAD = re.compile(
    r"(?:线索|分支|子主题|小主题|次主题|板块|脉络|Teilthema|Strang)\s*[一二三四五六七八九十\d]+\s*[:：、.．]\s*(?=\S)"
)
_BRANCH = re.compile(r"([^:：。]{1,24}?)\s*(?:[:：]|——?|→|(?<=\s)[–-](?=\s))\s*(?=\S)")
_BETWEEN = re.compile(r"[、，,；;/|｜→]|\s{2,}|\u3000")
#: A branch with its leaves in brackets: 玩泥巴（泥巴画、捏泥人）.
_ENCLOSED = re.compile(r"([^（）():：。]{1,24}?)\s*[（(]([^（）()]+)[）)]\s*$")
#: Lines of a tree that is drawn with signs, and the word before the theme in its middle.
_DRAWN = re.compile(r"[\s\u3000]*[├└│┃┣┗┝╰─━┬┌┐┤|]+[\s\u3000─━]*")
_THEME = re.compile(r"^(?:主题(?:名称)?|Thema)\s*[:：]\s*")
_SIGNS = frozenset(["bullet", "dash", "circle", "bracket", "paren", "letter", "letter_dot"])


class WebBuilder:
    """Builds the web of a theme."""

    def __init__(self, unit: UnitTree) -> None:
        self._unit = unit
        self._tree = unit.tree
        self._tally = unit.tally
        self._last = ""
        #: Whether the plan draws the web itself, with leaves of its own.
        self._drawn = False

    def build(self, section: str, blocks: Sequence[Block]) -> None:
        """Build lines and tables of a web; what is no part of one stays as it is."""
        self._drawn = True
        lines = [b for b in blocks if isinstance(b, WordParagraph) and b.text and not b.pictures]
        draws = len(lines) > 1 and all(len(b.text) <= _LONGEST_TWIG for b in lines)
        draws = draws and not any(b.text.endswith("。") for b in lines)
        theme = bare_name(self._tree.text(self._tree.root))
        own = [line for line in lines if bare_name(_THEME.sub("", line.text)) != theme]
        leaves = _kinds_of_leaves(own)
        deeper = _in_boxes(own) or (_deeper(own) if not leaves else frozenset())
        for block in blocks:
            if isinstance(block, WordTable):
                self._table(section, block)
            elif not draws or not block.text or block.pictures:
                self._unit.builder.build(section, [block])
            elif id(block) in deeper:
                self.leaf(section, block)
            else:
                self._line(section, block, leaves)

    def branch(self, section: str, text: Cell) -> str:
        """Begin a branch, or go on with the one of that name."""
        known = self._named(section, text.text)
        if known:
            self._tally.resolve("value", text.text)
        self._last = known or self._tree.add_of(section, WebNode(), text)
        return self._last

    def branch_of(self, name: str) -> str:
        """Begin a branch of the web that a heading in a list of activities names."""
        return self.branch(self._unit.section_of(self._tree.root, "web"), Cell(name))

    def leaf(self, section: str, line: WordParagraph) -> None:
        """Hang a line on the last branch."""
        lead = lead_of(line)
        text = lead.rest if lead is not None else with_label(line)
        self._tree.add_of(self._last or section, WebNode(), text)
        self._tally.resolve("number", lead.text if lead is not None else "")

    def leaves(self, section: str, line: WordParagraph) -> None:
        """Hang a line on the last branch, the leaves of a line without a sign one by one."""
        if lead_of(line) is None and "、" in line.text and "，" not in line.text:
            self._leaves(section, with_label(line))
        else:
            self.leaf(section, line)

    def link(self, thread: str, activity: str) -> bool:
        """Let an activity carry out a thought of the branch that a list names beside it.

        Returns whether the branch was there already.
        """
        section = self._unit.section_of(self._tree.root, "web")
        name = self._tree.text(activity)
        branch = known = self._named(section, thread)
        if not branch:
            branch = self._tree.add_of(section, WebNode(), Cell(thread))
        leaf = next(
            (each for each in self._tree.children(branch)
             if bare_name(self._tree.text(each)) == bare_name(name)),
            "",
        )  # fmt: skip
        if leaf:
            self._tree.set_payload(leaf, WebNode(activity=activity))
        elif not (known and self._drawn):
            self._tree.add_of(branch, WebNode(activity=activity), self._tree.cell(activity))
        return known != ""

    def _named(self, parent: str, name: str) -> str:
        plain = bare_name(name)
        for node in self._tree.children(parent):
            of_web = isinstance(self._tree.payload(node), WebNode)
            if of_web and bare_name(self._tree.text(node)) == plain:
                return node
        return ""

    # --- lines --------------------------------------------------------------------------------

    def _line(self, section: str, line: WordParagraph, leaves: frozenset[str]) -> None:
        drawn = _DRAWN.match(line.cell.text)
        if drawn is not None:
            self._tally.resolve("value", drawn[0])
            line = replace(line, cell=trimmed(cut(line.cell, drawn.end())))
        lead = lead_of(line)
        full = with_label(line)
        plain = _THEME.sub("", full.text)
        if bare_name(plain) == bare_name(self._tree.text(self._tree.root)):
            self._tally.resolve("value", full.text)
            return
        if self._last and lead is not None and lead.kind in leaves:
            self.leaf(section, line)
            return
        text = lead.rest if lead is not None else full
        self._tally.resolve("number", lead.text if lead is not None else "")
        counted = COUNTED_THREAD.match(text.text)
        if counted is not None:
            self._tally.resolve("heading", counted[0])
            text = trimmed(cut(text, counted.end()))
        within = _ENCLOSED.match(text.text)
        if within is not None and _BETWEEN.search(within[2]):
            self._tally.resolve(
                "label", text.text[within.end(2) :] + text.text[within.start(2) - 1]
            )
            self.branch(section, trimmed(part(text, *within.span(1))))
            self._leaves(section, part(text, *within.span(2)))
            return
        found = _BRANCH.match(text.text)
        if found is None:
            if leaves or not self._last or len(text.text) <= _LONGEST_BRANCH:
                self.branch(section, text)
            else:
                self._tree.add_of(self._last, WebNode(), text)
            return
        self._tally.resolve("value", found[0].removeprefix(found[1]))
        self.branch(section, part(text, *found.span(1)))
        self._leaves(section, cut(text, found.end()))

    def _leaves(self, section: str, text: Cell) -> None:
        start = 0
        for found in [*_BETWEEN.finditer(text.text), None]:
            end = found.start() if found is not None else len(text.text)
            piece = trimmed(part(text, start, end))
            if piece.text:
                self._tree.add_of(self._last or section, WebNode(), piece)
            if found is not None:
                self._tally.resolve("value", found[0])
                start = found.end()

    # --- tables -------------------------------------------------------------------------------

    def _table(self, section: str, grid: WordTable) -> None:
        """Build a web that is drawn as a table: each head is a branch, what is below are twigs."""
        goes_on = self._last != ""
        if not _is_web(grid, 1 if goes_on else 2):
            self._unit.builder.build(section, [grid])
            return
        for head in grid.rows[0]:
            lines = [line for line in head.lines if line.text]
            self._last = self._tree.add_of(section, WebNode(), one_cell([e.cell for e in lines]))
            below = (cell for row in grid.rows[1:] for cell in row if cell.column == head.column)
            for line in (each for cell in below for each in cell.lines if each.text):
                self.leaf(section, line)


def _kinds_of_leaves(lines: Sequence[WordParagraph]) -> frozenset[str]:
    """Return the signs before leaves: of two kinds of numbers, those that do not come first."""
    kinds = [lead.kind if (lead := lead_of(line)) is not None else "" for line in lines]
    counted = [kind for kind in dict.fromkeys(kinds) if kind and kind not in _SIGNS]
    found = {kind for kind in kinds if kind in _SIGNS}
    if kinds and kinds[0] == "":
        found |= set(counted)
    elif not found or kinds[0] in counted:
        found |= set(counted[1:])
    return frozenset(found - {kinds[0]} if kinds else found)


def _deeper(lines: Sequence[WordParagraph]) -> frozenset[int]:
    """Return which lines hang on a branch where all have one sign: they look unlike the first."""
    looks = [_look(line) for line in lines]
    if len(set(looks)) != 2:
        return frozenset()
    return frozenset(id(line) for line, look in zip(lines, looks, strict=True) if look != looks[0])


def _in_boxes(lines: Sequence[WordParagraph]) -> frozenset[int]:
    """Return which lines hang on a branch where each branch stands in a text box of its own."""
    boxes = sum(1 for line in lines if line.boxed == 1)
    if boxes < _BOXES or not all(line.boxed for line in lines):
        return frozenset()
    return frozenset(id(line) for line in lines if line.boxed > 1)


def _look(line: WordParagraph) -> tuple[object, ...]:
    """Return how a line stands: its list, its indentation, its weight."""
    place = line.place
    text = line.cell.text
    blank = len(text) - len(text.lstrip())
    listed = (place.list_id, place.level) if place is not None else ("", 0)
    return (*listed, blank, line.level, line.bold)


def _is_web(grid: WordTable, least: int) -> bool:
    """Whether a table draws a web: columns of short texts, each with a head, nothing merged.

    It has to have at least so many columns; a web that is too wide goes on in a second table.
    """
    columns = [cell.column for cell in grid.rows[0]]
    plain = all(
        [cell.column for cell in row] == columns and all(cell.rows == 1 for cell in row)
        for row in grid.rows
    )
    texts = [line for cell in grid.cells for line in cell.lines]
    short = all(len(line.text) <= _LONGEST_TWIG and not line.pictures for line in texts)
    whole = all(cell.text for cell in grid.rows[0])
    return plain and short and whole and len(columns) >= least and len(grid.rows) > 1
