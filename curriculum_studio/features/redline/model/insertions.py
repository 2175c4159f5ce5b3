"""Paragraphs of a returned draft that did not go out."""

from collections import Counter
from dataclasses import replace

from curriculum_studio.core.ids import new_id
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.node import Node
from curriculum_studio.core.pending_changes import (
    Add,
    Kind,
)
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.core.text import Cell
from curriculum_studio.features.redline.model.moves_and_splits import MoveSplitFinder
from curriculum_studio.features.redline.model.text_mapping import plain_cell, rewritten


class InsertionFinder(MoveSplitFinder):
    """Tells what came: paragraphs, rows, words in cells that were empty."""

    def _came(self, at: int, line: DraftParagraph) -> None:
        origin = self._matches.copies.get(at)
        guess = self._matches.asked.get(at)
        if line.note:
            self._put(line.text, "nowhere", line.author)
        elif guess is not None:
            name = self._name(guess)
            self._put(line.text, "doubtful", line.author, name.node if name else "")
        elif line.spot is not None:
            self._in_table(at, line, origin)
        else:
            self._add(line, origin)

    def _in_table(self, at: int, line: DraftParagraph, origin: int | None) -> None:
        """Take what came in a table: a row, or words in a cell that was empty."""
        spot = line.spot
        if spot is not None and (spot.table, spot.row) in self._rows:
            return
        row = self._tables.new_row(at)
        if row is not None:
            self._rows.add(row[0])
            self._change("added", row[1].behind, self._first, "", row[2], row[1], line)
            return
        if self._tables.holder(at) is not None:
            # A cell with paragraphs of its own, such as the steps of an activity.
            self._add(line, origin)
            return
        filled = self._tables.filled(at)
        if filled is not None:
            before = self._base.nodes[filled.node].cell(self._first)
            self._write(filled.node, self._first, before, filled.cell, line)
        else:
            self._put(line.text, "nowhere", line.author)

    def _add(self, line: DraftParagraph, origin: int | None) -> None:
        like = self._like(line, origin)
        text = plain_cell(line.cell)
        own = None if origin is None else self._own[origin]
        kind: Kind = "added" if origin is None else "copied"
        if own is not None and origin is not None:
            text = rewritten(own[2], self._before[origin], line.cell).cell
        text = Cell(text.text, text.marks)
        node = replace(like, id=new_id(), parent="", rank="i", cells={self._first: text})
        depth = 0 if like.id not in self._base else self._base.depth(like.id)
        act = Add((node,), tuple(self._behind), depth)
        at = self._behind[0] if self._behind else ""
        self._change(kind, at, self._first, "", text.text, act, line)
        self._follow(node.id)

    def _like(self, line: DraftParagraph, origin: int | None) -> Node:
        """Return a node of ours that a new paragraph is like: by its style, or a paragraph."""
        if origin is not None and (name := self._name(origin)) is not None:
            return self._base.nodes[name.node]
        kinds = Counter(
            self._base.nodes[name.node].kind
            for at, each in enumerate(self._before)
            if each.style == line.style and (name := self._name(at))
        )
        usual = kinds.most_common(1)[0][0] if kinds else "paragraph"
        previous = next((each for each in self._behind if each in self._base), "")
        if previous and kinds[self._base.nodes[previous].kind]:
            usual = self._base.nodes[previous].kind
        sample = next(
            (
                self._base.nodes[name.node]
                for at in self._nearest(line)
                if (name := self._name(at)) and self._base.nodes[name.node].kind == usual
            ),
            None,
        )
        if sample is not None and KINDS[sample.kind].text:
            return sample
        return Node("", "paragraph", lead=self._first, payload=KINDS["paragraph"].payload())

    def _nearest(self, line: DraftParagraph) -> list[int]:
        """Return paragraphs of the same style that went out, those before the place first."""
        inside = [at for at, each in enumerate(self._before) if each.style == line.style]
        previous = self._behind[0] if self._behind else ""
        here = next(
            (at for at in range(len(self._before)) if (n := self._name(at)) and n.node == previous),
            0,
        )
        return sorted(inside, key=lambda at: (at > here, abs(at - here)))
