"""Which rows of a page stay when only texts of a state are to be seen."""

from collections.abc import Iterable, Sequence
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.editor.model.rows import PageRow

#: What is to be seen: whatever is not finished, what has another source now, what lacks a text.
Wanted = Literal["unfinished", "stale", "empty"]

_STATES: dict[Wanted, frozenset[CellState]] = {
    "unfinished": frozenset({CellState.DRAFT, CellState.STALE, CellState.EMPTY}),
    "stale": frozenset({CellState.STALE}),
    "empty": frozenset({CellState.EMPTY}),
}


def counts(document: Document, languages: Iterable[Language]) -> dict[CellState, int]:
    """Return how many translations in these languages are in each state.

    A text without a source is no translation that lacks; a source is none that can be outdated.
    """
    found = dict.fromkeys(CellState, 0)
    wanted = tuple(languages)
    for node in document.nodes.values():
        if node.cell(node.lead).blank:
            continue
        for language in wanted:
            if language != node.lead:
                found[state(node, language)] += 1
    return found


def fits(node: Node, wanted: Wanted, languages: Iterable[Language]) -> bool:
    """Whether a node has a text of a wanted state in one of the languages."""
    states = _STATES[wanted]
    for language in languages:
        own = state(node, language)
        if own not in states:
            continue
        if own is CellState.EMPTY and (language == node.lead or node.cell(node.lead).blank):
            continue
        return True
    return False


def hidden(
    document: Document, rows: Sequence[PageRow], wanted: Wanted, languages: Sequence[Language]
) -> tuple[frozenset[str], int]:
    """Return the keys of the rows to hide, and how many texts fit.

    A table stays whole if one of its cells fits, and the headings above a text stay with it.
    """
    kept: set[str] = {rows[0].key} if rows else set()
    count = 0
    block: list[PageRow] = []
    fitting = False

    def close() -> None:
        if fitting:
            kept.update(row.key for row in block)

    above: set[str] = set()
    for row in rows:
        if row.grid is None:
            close()
            block, fitting = [], False
        nodes = [each for each in _nodes_of(document, row) if fits(each, wanted, languages)]
        count += len(nodes)
        for node in nodes:
            above.update(each.id for each in document.ancestors(node.id))
        if row.grid is not None:
            block.append(row)
            fitting = fitting or bool(nodes)
        elif nodes:
            kept.add(row.key)
    close()
    # Captions and headings that hold what is shown; whatever else lies between is hidden.
    kept.update(row.key for row in rows if row.grid is None and row.node in above)
    return frozenset(row.key for row in rows if row.key not in kept), count


def _nodes_of(document: Document, row: PageRow) -> list[Node]:
    spots = [row.spot] if row.grid is None else [cell.spot for cell in row.cells]
    found = (
        document.nodes.get(spot.node)
        for spot in spots
        if spot is not None and spot.node and not spot.source
    )
    return [node for node in found if node is not None]
