"""Paragraphs that went out and did not come back."""

from collections.abc import Mapping

from curriculum_studio.core.pending_changes import (
    Drop,
)
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.core.text import Cell
from curriculum_studio.features.redline.model.collector import BEHIND
from curriculum_studio.features.redline.model.insertions import InsertionFinder
from curriculum_studio.features.redline.model.normalize import branch_words
from curriculum_studio.features.redline.model.paragraph_matching import bare


class DeletionFinder(InsertionFinder):
    """Tells what is missing in a returned draft."""

    def _missing(self) -> int:
        """Tell what of the draft is not in the file any more; returns how many paragraphs."""
        taken_in = {each for joined_in in self._matches.joined.values() for each in joined_in}
        emptied = {old for old, _ in self._gone}
        here = set(self._matches.pairs.values()) - emptied | taken_in
        lines = dict(self._gone)
        present: set[str] = set()
        lost: dict[str, list[int]] = {}
        for at in range(len(self._before)):
            name = self._name(at)
            if name is None or not bare(self._before[at].text):
                continue
            if at in here:
                present.add(name.node)
            else:
                lost.setdefault(name.node, []).append(at)
        above = {up.id for node in present for up in self._base.ancestors(node)}
        done: set[str] = set()
        for node, places in lost.items():
            if node in present:
                self._lost_language(places)
            elif node not in done:
                self._lost(node, places[0], present, above, done, lines)
        return sum(len(each) for each in lost.values())

    def _lost_language(self, places: list[int]) -> None:
        """Tell that one language of a text was deleted beside others that stand."""
        for at in places:
            own = self._own[at]
            if own is not None:
                line = self._line_of(own[0])
                self._write(own[0], own[1], own[2].cell, Cell(), line)

    def _line_of(self, node: str) -> DraftParagraph:
        author, time = self._struck.get(node, ("", ""))
        return DraftParagraph(Cell(), author=author, time=time)

    def _lost(
        self,
        node: str,
        at: int,
        present: set[str],
        above: set[str],
        done: set[str],
        lines: Mapping[int, DraftParagraph],
    ) -> None:
        line = lines.get(at) or self._line_of(node)
        own = self._base.nodes[node]
        if own.kind == "cell" and (own.parent in above or own.parent in present):
            self._write(node, self._first, own.cell(self._first), Cell(), line)
            return
        top = own
        for each in self._base.ancestors(node):
            if each.id in above or each.id in present or not each.parent:
                break
            top = each
        done.update(each.id for each in self._base.walk(top.id))
        left = tuple(
            each.id
            for each in self._base.children_of(top.id)
            if each.id in present or each.id in above
        )
        behind = tuple(
            name.node
            for before in range(at - 1, max(-1, at - BEHIND), -1)
            if (name := self._name(before)) and name.node in present
        )
        words = branch_words(self._base, top.id, self._first)
        ours = None
        if top.id in self._ours and not left:
            now = branch_words(self._ours, top.id, self._first)
            ours = now if now != words else None
        if top.id in self._ours:
            act = Drop(top.id, left, behind)
            self._change("deleted", top.id, self._first, words, "", act, line, ours)
