"""The entries of a terms chapter: designations in two languages, definition, notes, source."""

import re
from collections.abc import Sequence
from typing import Literal

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import example_of, note_of
from curriculum_studio.features.word_import.formats.tree_builder import cut, without_weight
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell

_HAN = "\u3400-\u9fff"
_HAN_FIRST = re.compile(
    rf"(?=[^\n]*[{_HAN}])([^\n]*?[{_HAN}）)])[\s\u3000]*[;；]?[\s\u3000]+([A-Za-zÀ-ÿ(][^{_HAN}\n]*)"
)
_LATIN_FIRST = re.compile(rf"([A-Za-zÀ-ÿ][^{_HAN}\n]*?)[\s\u3000]+([{_HAN}][^A-Za-z\n]*)")
_STATUS = re.compile(
    r"(?:(DEPRECATED|弃用|拒用术语|拒用|ABGELEHNT)|(ADMITTED|许用术语|同义词|ZUGELASSEN)"
    r"|(缩略语|简称|ABBREVIATION))\s*[:：]\s*",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"[\[［【]\s*(?:来源|SOURCE|Source|QUELLE|Quelle)\s*[:：]?\s*(.*?)\s*[\]］】]$", re.DOTALL
)
_CITED = re.compile(r"[\[［][A-Z][^\]］]*\d{3,}[^\]］]*[\]］][^。]*$")

#: A further designation is at most so long in Chinese, twice as long elsewhere.
_LONGEST = 40


def bilingual(cell: Cell) -> tuple[Cell, Cell] | None:
    """Return the Chinese and the Latin part of a designation, if it has both."""
    text = cell.text
    found = _HAN_FIRST.fullmatch(text)
    if found is not None:
        return trimmed(part(cell, 0, found.end(1))), trimmed(part(cell, found.start(2)))
    found = _LATIN_FIRST.fullmatch(text)
    if found is not None:
        return trimmed(part(cell, found.start(2))), trimmed(part(cell, 0, found.end(1)))
    return None


class TermBuilder:
    """Builds term entries."""

    def __init__(self, context: BuildContext, builder: BlockNodeBuilder) -> None:
        """Build entries; their tables, figures and formulas go to `builder`."""
        self._context = context
        self._tree = context.tree
        self._builder = builder

    def build(self, home: str, head: Cell, blocks: Sequence[Block]) -> str:
        """Build a term below a clause: its head line, or the first line if that is empty."""
        run = [each for each in blocks if isinstance(each, WordTable) or not each.empty]
        if not head.text and run and isinstance(run[0], WordParagraph) and not run[0].pictures:
            first = run.pop(0)
            head = trimmed(first.cell) if isinstance(first, WordParagraph) else head
        term = self._tree.add(home, "term")
        self._designate(term, head)
        run = self._further(term, run)
        definition = ""
        for block in run:
            definition = self._block(home, term, block, definition)
        return term

    def _designate(self, node: str, cell: Cell) -> None:
        cell = without_weight(cell)
        parts = bilingual(cell)
        if parts is None:
            self._tree.write(node, cell)
            return
        chinese, latin = (without_weight(each) for each in parts)
        language = self._tree.language
        other: Language = "de" if language == "de" else "en"
        for each, text in sorted(
            [("zh", chinese), (other, latin)], key=lambda pair: pair[0] != language
        ):
            self._tree.write(node, text, each)

    def _further(self, term: str, run: list[Block]) -> list[Block]:
        """Build the designations that follow the first one; return the rest."""
        at = 0
        while at < len(run) and isinstance(line := run[at], WordParagraph) and not line.pictures:
            status = _STATUS.match(line.text)
            rest = any(isinstance(each, WordParagraph) for each in run[at + 1 :])
            short = len(line.text) <= _LONGEST * (
                1 if re.search(f"[{_HAN}]", line.text) else 2
            ) and not line.text.endswith(("。", ".", "；"))
            named = "designation" in line.style or bilingual(trimmed(line.cell)) is not None
            plain = rest and short and named and _SOURCE.match(line.text) is None
            if status is None and not plain:
                break
            self._designation(term, line, status)
            at += 1
        return run[at:]

    def _designation(self, term: str, line: WordParagraph, status: re.Match[str] | None) -> None:
        kinds: tuple[Literal["deprecated", "admitted", "abbreviation"], ...]
        kinds = ("deprecated", "admitted", "abbreviation")
        said = (at for at in range(3) if status is not None and status[at + 1])
        kind = kinds[next(said, 1)]
        node = self._tree.add(term, "designation", payload=Designation(status=kind))
        if status is not None:
            self._context.tally.resolve("label", status[0])
        self._designate(node, cut(trimmed(line.cell), status.end() if status else 0))
        self._tree.mark_places(line.bookmarks, node)

    def _block(self, home: str, term: str, block: Block, definition: str) -> str:
        """Build a block of an entry; return the definition that goes on."""
        if isinstance(block, WordTable) or block.pictures or (definition and block.only_formula):
            self._builder.build(term if isinstance(block, WordParagraph) else home, [block])
            return definition
        cell = trimmed(block.cell)
        note, example = note_of(block), example_of(block)
        source = _SOURCE.match(cell.text)
        if note is not None:
            self._context.labelled(term, "note", note)
        elif example is not None:
            self._context.labelled(term, "example", example)
        elif source is not None:
            self._tree.add(term, "source", part(cell, source.start(1), source.end(1)))
            label = cell.text[: source.start(1)] + cell.text[source.end(1) :]
            self._context.tally.resolve("label", label)
        elif _CITED.match(cell.text):
            self._tree.add(term, "source", cell)
        elif definition and block.place is not None and block.place.label:
            # A list has no place in a term: its items are lines of the definition.
            whole = one_cell([self._tree.cell(definition), with_label(block)])
            self._tree.write(definition, whole)
        else:
            definition = self._tree.add(term, "definition", with_label(block))
        self._tree.mark_places(block.bookmarks, term)
        return definition
