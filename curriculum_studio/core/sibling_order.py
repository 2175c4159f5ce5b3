"""Merging the order of siblings: as lists of ids, for ranks of two offices cannot be compared."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from curriculum_studio.core.tree import ranks_between
from curriculum_studio.values import dataclass


def longest_ascending(places: Sequence[int]) -> set[int]:
    """Return which of some places belong to the longest row that still ascends, by index."""
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


def steady(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Return which ids of a list did not move among those that stand in both."""
    places = {each: at for at, each in enumerate(before)}
    common = [each for each in after if each in places]
    kept = longest_ascending([places[each] for each in common])
    return {each for at, each in enumerate(common) if at in kept}


@dataclass(frozen=True, slots=True)
class Order:
    """The order of the children of a node, and which of two sides each child follows.

    `followed`: 0 or 1 for who put the child there, None where both left it. `contested` are those
    that both put somewhere else.
    """

    children: tuple[str, ...]
    followed: Mapping[str, int | None]
    contested: tuple[str, ...] = ()


def merge_order(
    base: Sequence[str], sides: tuple[Sequence[str], Sequence[str]], members: Collection[str]
) -> Order:
    """Return the order of `members` out of the lists of both sides and of what they come from.

    What neither side moved stands fast. What a side put between two of those stays together in its
    order; of two such runs in one gap that comes first whose first id is smaller: no clock decides.
    What stands in no list comes last.
    """
    lists = tuple([each for each in side if each in members] for side in sides)
    if lists[0] == lists[1]:
        listed = lists[0]
        followed: dict[str, int | None] = dict.fromkeys(listed)
        return Order((*listed, *sorted(set(members) - set(listed))), followed)
    first = [each for each in base if each in members]
    kept = [steady(first, each) for each in lists]
    fast = kept[0] & kept[1]
    owners, contested = _owners(lists, kept, fast)
    order = _assembled(lists, fast, owners)
    rest = sorted(set(members) - set(order))
    return Order((*order, *rest), {**dict.fromkeys(fast), **owners}, contested)


def _owners(
    lists: Sequence[Sequence[str]], kept: Sequence[set[str]], fast: set[str]
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return which side put each id where it stands; of two the list that is smaller wins."""
    present = [set(each) for each in lists]
    preferred = 0 if tuple(lists[0]) < tuple(lists[1]) else 1
    owners: dict[str, int] = {}
    contested: list[str] = []
    neighbours = [_neighbours(each, fast) for each in lists]
    for each in sorted((present[0] | present[1]) - fast):
        if each not in present[1] or (each in present[0] and each in kept[1]):
            owners[each] = 0
        elif each not in present[0] or each in kept[0]:
            owners[each] = 1
        else:
            owners[each] = preferred
            if neighbours[0][each] != neighbours[1][each]:
                contested.append(each)
    return owners, tuple(contested)


def _neighbours(order: Iterable[str], fast: set[str]) -> dict[str, str]:
    """Return behind which id that stands fast each other one stands."""
    last = ""
    found: dict[str, str] = {}
    for each in order:
        if each in fast:
            last = each
        else:
            found[each] = last
    return found


def _assembled(
    lists: Sequence[Sequence[str]], fast: set[str], owners: Mapping[str, int]
) -> list[str]:
    runs: dict[str, list[list[str]]] = {}
    for side, order in enumerate(lists):
        last = ""
        run: list[str] = []
        for each in order:
            if each in fast:
                last, run = each, []
            elif owners[each] == side:
                if not run:
                    runs.setdefault(last, []).append(run)
                run.append(each)
    whole: list[str] = []
    for each in ("", *(each for each in lists[0] if each in fast)):
        if each:
            whole.append(each)
        for run in sorted(runs.get(each, ())):
            whole += run
    return whole


def ranks_for(order: Sequence[str], ranks: Mapping[str, str]) -> dict[str, str]:
    """Return ranks by which ids stand in an order; as many as can be keep the rank they have."""
    keys = [(ranks[each], each) for each in order]
    if all(one < two for one, two in pairwise(keys)):
        return {each: ranks[each] for each in order}
    known = {each: at for at, each in enumerate(sorted({ranks[each] for each in order}))}
    kept = longest_ascending([known[ranks[each]] for each in order])
    found: dict[str, str] = {}
    waiting: list[str] = []
    lower = ""
    for at, each in enumerate(order):
        if at not in kept:
            waiting.append(each)
            continue
        found |= zip(waiting, ranks_between(len(waiting), lower, ranks[each]), strict=True)
        waiting = []
        found[each] = lower = ranks[each]
    found |= zip(waiting, ranks_between(len(waiting), lower), strict=True)
    return found
