"""Waivers as records: given out without persons, and merged by id."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from curriculum_studio.core.payloads.review import Waiver
from curriculum_studio.core.transactions import SetWaiver


def unsigned(waiver: Waiver) -> Waiver:
    """Return a waiver as it is given out: without who gave it."""
    return replace(waiver, author="", actor="")


def merge_waivers(
    base: Iterable[Waiver], ours: Iterable[Waiver], theirs: Iterable[Waiver]
) -> Iterator[SetWaiver]:
    """Tell what makes ours say what both sides say, seen from what both knew.

    What one side gave, altered or took back since holds. Where both altered one, the later counts,
    and one that is altered outlives one that is taken back: no reason is lost. Whoever left persons
    out did not alter anything.
    """
    known, own, other = _by_id(base), _by_id(ours), _by_id(theirs)
    for identity in dict.fromkeys((*own, *other)):
        mine, came = own.get(identity), other.get(identity)
        wanted = _merged(known.get(identity), mine, came)
        if wanted != mine:
            yield SetWaiver(mine, wanted)


def _merged(base: Waiver | None, ours: Waiver | None, theirs: Waiver | None) -> Waiver | None:
    if _same(ours, theirs) or _same(base, theirs):
        return ours
    if _same(base, ours):
        return theirs
    if ours is None or theirs is None:
        return ours or theirs
    return max(ours, theirs, key=lambda each: each.time)


def _same(one: Waiver | None, two: Waiver | None) -> bool:
    if one is None or two is None:
        return one is two
    return unsigned(one) == unsigned(two)


def _by_id(waivers: Iterable[Waiver]) -> Mapping[str, Waiver]:
    return {each.id: each for each in waivers}
