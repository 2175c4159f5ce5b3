"""Paragraphs that moved, were cut, or went into another one."""

from itertools import pairwise

from curriculum_studio.core.ids import new_id
from curriculum_studio.core.node import Node
from curriculum_studio.core.pending_changes import (
    Join,
    Move,
    Split,
)
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.redline.model.collector import ChangeCollector
from curriculum_studio.features.redline.model.normalize import branch_words
from curriculum_studio.features.redline.model.text_mapping import OwnedText, rewritten


class MoveSplitFinder(ChangeCollector):
    """Tells what became of paragraphs that are not where or what they were."""

    def _move(self, node: str, line: DraftParagraph) -> None:
        words = branch_words(self._base, node, self._first)
        other = None
        ours = self._ours.nodes.get(node)
        then = self._base.nodes[node]
        if ours is not None and (ours.parent, ours.rank) != (then.parent, then.rank):
            other = words
        act = Move(node, tuple(self._behind), self._base.depth(node))
        self._change("moved", node, self._first, words, words, act, line, other)

    def _part(self, at: int) -> None:
        """Tell of a paragraph that was cut, where its first piece stands."""
        whole = next((new for new, parts in self._matches.parts.items() if at in parts), None)
        if whole is not None and self._matches.parts[whole][0] == at:
            self._split(whole)

    def _split(self, at: int) -> None:
        old = self._matches.pairs[at]
        parts = self._matches.parts[at]
        own = self._own[old]
        lines = [self._now[each] for each in parts]
        if own is None:
            for line in lines:
                self._put(line.text, "outside", line.author)
            return
        node, language, held = own
        cell = lines[0].cell
        cuts = [len(cell)]
        for line in lines[1:]:
            cell = joined(cell, line.cell)
            cuts.append(len(cell))
        made = rewritten(held, self._before[old], cell, cuts[:-1])
        edges = [0, *made.cuts, len(made.cell)]
        pieces = [part(made.cell, a, b) for a, b in pairwise(edges)]
        like = self._base.nodes[node]
        rest = tuple(
            Node(new_id(), like.kind, "", "i", like.lead, like.payload, {language: piece})
            for piece in pieces[1:]
        )
        line = next((each for each in lines if each.author), lines[0])
        ours = self._changed_here(node, language)
        after = "\n".join(piece.text for piece in pieces)
        act = Split(node, language, pieces[0], rest)
        self._change("split", node, language, held.cell.text, after, act, line, ours)
        self._behind = [each.id for each in reversed(rest)] + [node, *self._behind]

    def _join(self, at: int, old: int, line: DraftParagraph) -> None:
        """Tell of a text that took in others: what is written now, over all of them."""
        olds = [old, *self._matches.joined[at]]
        owns = [own for each in olds if (own := self._own[each]) is not None]
        if len(owns) < len(olds):
            self._put(line.text, "outside", line.author)
            return
        (node, language, first), *others = owns
        cell, shown = first.cell, self._before[old].text[first.start : first.end]
        places = list(first.at)
        for _, _, held in others:
            places += [len(cell) + each for each in held.at]
            cell = joined(cell, held.cell)
        for each, (_, _, held) in zip(olds[1:], others, strict=True):
            shown += self._before[each].text[held.start : held.end]
        whole = OwnedText(0, len(shown), cell, tuple(places))
        made = rewritten(whole, DraftParagraph(Cell(shown)), line.cell)
        nodes = tuple(each for each, _, _ in others)
        texts = [self._base.nodes[each].text(language) for each in (node, *nodes)]
        act = Join(node, nodes, language, made.cell)
        ours = next(
            (other for each in (node, *nodes) if (other := self._changed_here(each, language))),
            None,
        )
        self._change("joined", node, language, "\n".join(texts), made.cell.text, act, line, ours)
