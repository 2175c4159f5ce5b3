"""What a returned draft brings that the document says already: it was taken back before."""

from collections.abc import Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.insertion_point import slot
from curriculum_studio.core.node import Node
from curriculum_studio.core.pending_changes import Add, AddRow, Join, Move, PendingChange, Split
from curriculum_studio.features.redline.model.normalize import same_words
from curriculum_studio.features.redline.model.paragraph_matching import bare

#: Kind and words of a branch, in all its languages.
_Said = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class AlreadyApplied:
    """Knows what the document has that did not go out; each is found once."""

    def __init__(self, base: Document, ours: Document) -> None:
        """Take the document as it went out and as it is now."""
        self._base = base
        self._ours = ours
        self._new: dict[_Said, int] = {}
        self._texts: dict[str, int] = {}
        for node in ours.walk():
            if node.id in base:
                continue
            for said in {_said((node,)), _said(tuple(ours.walk(node.id)))}:
                self._new[said] = self._new.get(said, 0) + 1
            for cell in node.cells.values():
                self._texts[bare(cell.text)] = self._texts.get(bare(cell.text), 0) + 1

    def done(self, change: PendingChange) -> bool:
        """Whether the document is as a change would make it."""
        match change.act:
            case Add(nodes=nodes) | AddRow(nodes=nodes):
                return self._found(nodes)
            case Split() as act:
                return self._split(act)
            case Join() as act:
                gone = all(each not in self._ours for each in act.nodes)
                into = self._ours.nodes.get(act.into)
                return gone and into is not None and same_words(into.cell(act.language), act.cell)
            case Move() as act:
                return self._moved(act)
            case _:
                return False

    def says(self, text: str) -> bool:
        """Whether a paragraph that belonged nowhere was put somewhere since."""
        if not self._texts.get(bare(text)):
            return False
        self._texts[bare(text)] -= 1
        return True

    def _found(self, nodes: Sequence[Node]) -> bool:
        said = _said(nodes)
        if not self._new.get(said):
            return False
        self._new[said] -= 1
        return True

    def _split(self, act: Split) -> bool:
        first = self._ours.nodes.get(act.node)
        if first is None or not same_words(first.cell(act.language), act.cell):
            return False
        found = [self._found((each,)) for each in act.rest]
        return all(found)

    def _moved(self, act: Move) -> bool:
        """Whether nothing that went out stands between a branch and where it would be moved."""
        own = self._ours.nodes.get(act.node)
        place = slot(self._ours, act.behind, own.kind, act.depth) if own is not None else None
        if own is None or place is None or place[0] != own.parent:
            return False
        here, there = self._ours.index(own.id), place[1]
        between = self._ours.children[own.parent][min(here, there) : max(here, there)]
        return all(each == own.id or each not in self._base for each in between)


def _said(nodes: Sequence[Node]) -> _Said:
    return tuple(
        (each.kind, tuple(sorted((str(at), bare(cell.text)) for at, cell in each.cells.items())))
        for each in nodes
    )
