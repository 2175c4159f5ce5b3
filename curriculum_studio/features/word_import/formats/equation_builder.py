"""Formulas on lines of their own, their numbers, and the explanations of their symbols."""

import re
from collections.abc import Sequence

from curriculum_studio.core.payloads.standard import Formula, Variable
from curriculum_studio.core.text import OBJECT, Cell, part
from curriculum_studio.features.word_import.formats.build_context import BuildContext
from curriculum_studio.features.word_import.formats.standard_vocabulary import note_of
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph
from curriculum_studio.ooxml.reader.line_prefixes import trimmed
from curriculum_studio.ooxml.reader.math import latex_text

_NUMBER = re.compile(rf"{OBJECT}[\s.…·]*[（(]\s*((?:[A-Z][.．]?)?\d+)\s*[）)]$")
_WHERE = re.compile(r"(?:式中|其中|where|Dabei ist|dabei ist|Es bedeuten?)\s*[：:]?[\s\u3000]*")
_VARIABLE = re.compile(r"(.{1,40}?)[\s\u3000]*(——|―|—|--|–|\t)[\s\u3000]*(?=\S)", re.DOTALL)
#: Styles in which some converters write a symbol whose explanation is the next line.
DEFINED = frozenset(["definition term", "definitionterm"])


class EquationBuilder:
    """Builds formulas in a tree."""

    def __init__(self, context: BuildContext) -> None:
        self._context = context
        self._tree = context.tree
        self._tally = context.tally

    def take(self, home: str, run: Sequence[Block], at: int, line: WordParagraph) -> int:
        """Build a line that is a formula and return where to go on; 0 if it is none."""
        if not self._tree.allows(home, "formula"):
            return 0
        formulas = [mark.value for mark in line.cell.marks if mark.kind == "formula"]
        numbered = _NUMBER.fullmatch(line.text) if len(formulas) == 1 else None
        node = ""
        if numbered is not None:
            node = self._tree.add(home, "formula", payload=Formula(latex=formulas[0]))
            self._tree.printed[node] = numbered[1].replace("．", ".")
            self._tally.resolve("number", line.text.replace(OBJECT, ""))
        elif line.only_formula:
            for latex in formulas:
                payload = Formula(latex=latex, numbered=False)
                node = self._tree.add(home, "formula", payload=payload)
        if not node:
            return 0
        self._tree.mark_places(line.bookmarks, node)
        self._context.lists.follow(home, node)
        return self._variables(node, run, at + 1)

    def _variables(self, formula: str, run: Sequence[Block], at: int) -> int:
        """Build the explanations of symbols below a formula (式中：)."""
        if at >= len(run) or not isinstance(line := run[at], WordParagraph):
            return at
        where = _WHERE.match(line.text)
        if where is None:
            return at
        first = cut(trimmed(line.cell), where.end())
        if first.text and _split(first) is None:
            return at
        if not first.text and not self._explains(run, at + 1):
            return at
        self._tally.resolve("label", where[0])
        self._variable(formula, first)
        at += 1
        while self._explains(run, at):
            at = self._explained(formula, run, at)
        return at

    def _explains(self, run: Sequence[Block], at: int) -> bool:
        if at >= len(run) or not isinstance(line := run[at], WordParagraph) or line.pictures:
            return False
        if line.style in DEFINED:
            return at + 1 < len(run) and isinstance(run[at + 1], WordParagraph)
        return _split(trimmed(line.cell)) is not None and note_of(line) is None

    def _explained(self, formula: str, run: Sequence[Block], at: int) -> int:
        line = run[at]
        following = run[at + 1] if at + 1 < len(run) else None
        if (
            isinstance(line, WordParagraph)
            and line.style in DEFINED
            and isinstance(following, WordParagraph)
        ):
            symbol = Variable(symbol=latex_of(trimmed(line.cell)))
            self._tree.add(formula, "variable", trimmed(following.cell), symbol)
            return at + 2
        if isinstance(line, WordParagraph):
            self._variable(formula, trimmed(line.cell))
        return at + 1

    def _variable(self, formula: str, cell: Cell) -> None:
        split = _split(cell)
        if split is not None:
            symbol, explanation, sign = split
            self._tree.add(formula, "variable", explanation, Variable(symbol=latex_of(symbol)))
            self._tally.resolve("label", sign)


def _split(cell: Cell) -> tuple[Cell, Cell, str] | None:
    """Return symbol, explanation and the dash between them, if a line explains a symbol."""
    found = _VARIABLE.match(cell.text)
    if found is None or re.search("[。；，、]", found[1]):
        return None
    symbol = trimmed(part(cell, found.start(1), found.end(1)))
    return symbol, cut(cell, found.end()), found[2]


def latex_of(cell: Cell) -> str:
    """Return a short text such as E with a lowered i as LaTeX."""
    latex = ""
    raised = {at: mark for mark in cell.marks for at in range(mark.start, mark.end)
              if mark.kind in {"sub", "sup", "formula"}}  # fmt: skip
    at = 0
    while at < len(cell.text):
        mark = raised.get(at)
        if mark is None:
            latex += latex_text(cell.text[at])
            at += 1
            continue
        inner = mark.value if mark.kind == "formula" else latex_text(cell.text[at : mark.end])
        sign = {"sub": "_", "sup": "^"}.get(mark.kind, "")
        latex += f"{sign}{{{inner.strip()}}}" if sign else inner
        at = mark.end
    return latex.strip()
