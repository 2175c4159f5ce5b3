"""What a merge makes of the states of texts: which translation was made from which text."""

from collections.abc import Callable, Container, Sequence

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.document import Node
from curriculum_studio.core.text import Cell, Status, text_hash

#: The state of a text that two sides left differently is the one that says least.
_STATES: tuple[Status, ...] = ("draft", "translated", "confirmed")


def stated(mine: Cell | None, base: Cell | None, theirs: Cell | None) -> Cell | None:
    """Return a text that both sides have, with the state that one of them gave it."""
    if mine is None or theirs is None:
        return theirs if mine is None else mine
    if mine == base:
        return theirs
    if theirs == base:
        return mine
    return min((mine, theirs), key=lambda each: (_STATES.index(each.status), each.based_on))


def renew(
    nodes: dict[str, Node],
    unchanged: Container[str],
    sides_of: Callable[[str], Sequence[Node | None]],
) -> None:
    """Let a translation count as made from the merged text if a side made it from just that."""
    for identity, node in nodes.items():
        if identity in unchanged:
            continue
        lead = text_hash(node.cells.get(node.lead))
        for language, cell in node.cells.items():
            if language == node.lead or cell.based_on == lead:
                continue
            fresher = [
                each
                for state in sides_of(identity)
                if state is not None
                and (each := state.cells.get(language)) is not None
                and each.based_on == lead
                and words_of(each) == words_of(cell)
            ]
            if lead and fresher:
                best = min(fresher, key=lambda each: _STATES.index(each.status))
                nodes[identity] = nodes[identity].with_cell(language, best)
