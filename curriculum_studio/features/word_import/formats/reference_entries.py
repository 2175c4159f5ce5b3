"""Entries of chapter 2 and of the bibliography: numbers of cited documents and their titles."""

import re
from collections.abc import Sequence

from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.block_builder import BlockBuilderFromWord
from curriculum_studio.features.word_import.formats.build_context import BuildContext
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph
from curriculum_studio.ooxml.reader.line_prefixes import trimmed, with_label

_ORDER = re.compile(r"[\[［【]\s*\d{1,3}\s*[\]］】][\s\u3000]*|\d{1,3}[.、．](?!\d)[\s\u3000]*")
_SIGN = re.compile(r"(?:——|—|–|[-－·•])[\s\u3000]*(?=[A-Z\[])")
_DOCUMENT = re.compile(
    r"\[?([A-Z]{1,8}\d{0,4}(?:[/／][A-Z0-9×]{1,20})?(?:[\s\u3000]+(?:TR|TS|PAS|IWA|Guide|Z))?)"
    r"[\s\u3000]*(\d[\d.]*(?:-\d{1,3}(?!\d))?(?:[（(]所有部分[）)]|\s\(all parts\))?)"
    r"(?:\s*([—–:：-]+)\s*(\d{4}|[×X]{2,4}|--)|(\sEN)(?=[\s\u3000,，]))?\]?"
)
_AFTER = re.compile(r"[\s\u3000]*[,，:：]?[\s\u3000]*")


def read_entry(cell: Cell) -> tuple[ReferenceEntry, Cell, str] | None:
    """Return number and title of a cited document, and what of the text was taken between."""
    order = _ORDER.match(cell.text)
    begin = order.end() if order else 0
    sign = _SIGN.match(cell.text, begin)
    begin = sign.end() if sign else begin
    found = _DOCUMENT.match(cell.text, begin)
    if found is None:
        return None
    after = _AFTER.match(cell.text, found.end())
    end = after.end() if after else found.end()
    if end == found.end() and end < len(cell.text) and cell.text[end] != "《":
        return None
    code = re.sub(r"[\s\u3000]+", " ", found[1]).replace("／", "/")
    number = f"{code} {found[2]}{found[5] or ''}"
    year = found[4] or ""
    taken = cell.text[: found.start()] + (found[3] or "") + cell.text[found.end() : end]
    if cell.text[found.start()] == "[":
        taken += "[]"
    return ReferenceEntry(number=number, year="" if year == "--" else year), cut(cell, end), taken


class EntryBuilder:
    """Plants the blocks of chapter 2 and of the bibliography."""

    def __init__(self, ground: BuildContext, planter: BlockBuilderFromWord) -> None:
        """Take where to plant, and who plants what is no entry."""
        self._ground = ground
        self._planter = planter

    def plant(self, home: str, kind: str, blocks: Sequence[Block]) -> None:
        """Plant entries of a kind below a node; what is none is planted as elsewhere.

        In the bibliography every line is an entry; one without a number has a title only.
        """
        for block in blocks:
            entry = isinstance(block, WordParagraph) and not block.pictures and not block.empty
            if not (entry and isinstance(block, WordParagraph) and self._entry(home, kind, block)):
                self._planter.plant(home, [block])

    def _entry(self, home: str, kind: str, line: WordParagraph) -> bool:
        automatic = line.place is not None and line.place.label
        cell = trimmed(line.cell)
        found = read_entry(cell)
        garden, tally = self._ground.garden, self._ground.tally
        if found is not None:
            payload, title, taken = found
            node = garden.add(home, kind, title, payload)
            tally.resolve("number", taken)
        elif kind == "bibliography_entry":
            order = _ORDER.match(with_label(line).text if automatic else cell.text)
            taken = "" if automatic or order is None else order[0]
            node = garden.add(home, kind, cut(cell, len(taken)))
            tally.resolve("number", taken)
        else:
            return False
        garden.mark_places(line.bookmarks, node)
        return True
