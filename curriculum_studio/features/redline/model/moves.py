"""Which branches of a document stand elsewhere on paper than they did."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from curriculum_studio.core.document import Document


def steady(places: Sequence[int]) -> set[int]:
    """Return which of some places belong to the longest row that still ascends."""
    tails: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        to = bisect_left(tails, place)
        before.append(at[to - 1] if to else -1)
        if to == len(tails):
            tails.append(place)
            at.append(index)
        else:
            tails[to], at[to] = place, index
    kept: set[int] = set()
    index = at[-1] if at else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept


def moved_branches(
    base: Document, order: Sequence[tuple[int, int, str]]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return by paragraph the branch that begins there and moved, and nodes moved without it all.

    `order` holds paragraph now, paragraph before and node, as they follow each other now. A branch
    moves as a whole if all that is printed of it moved and still stands together.
    """
    kept = steady([old for _, old, _ in order])
    printed: dict[str, list[int]] = {}
    for index, (_, _, node) in enumerate(order):
        for each in (base.nodes[node], *base.ancestors(node)):
            printed.setdefault(each.id, []).append(index)
    moved: dict[int, str] = {}
    broken: dict[int, str] = {}
    index = 0
    while index < len(order):
        new, _, node = order[index]
        if index in kept:
            index += 1
            continue
        top, span = _top(base, order, printed, kept, index)
        if top:
            moved[new] = top
            index += span
        else:
            broken[new] = node
            index += 1
    return moved, broken


def _top(
    base: Document,
    order: Sequence[tuple[int, int, str]],
    printed: Mapping[str, Sequence[int]],
    kept: set[int],
    index: int,
) -> tuple[str, int]:
    """Return the highest branch that begins at a place and moved as a whole, and its length."""
    best = ("", 0)
    node = order[index][2]
    for each in (base.nodes[node], *base.ancestors(node)):
        places = printed[each.id]
        together = list(places) == list(range(index, index + len(places)))
        olds = [order[place][1] for place in places] if together else []
        whole = together and olds == sorted(olds) and not kept & set(places)
        if not whole or not each.parent:
            break
        best = (each.id, len(places))
    return best
