"""The tree of a CASE package: who stands below whom, and in which order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from curriculum_studio.features.frameworks.formats.case.fields import Raw
from curriculum_studio.features.frameworks.formats.case.schema_types import integer

_DIGITS = re.compile(r"(\d+)")

Key = tuple[int, tuple[tuple[int, int, str], ...]]


@dataclass(slots=True)
class CaseItem:
    """A goal of the file: its key (identifier in lower case), its object, its place in the file.

    `fields` are those worth keeping; `path` is how the framework itself names the place.
    """

    key: str
    raw: Raw
    at: int
    fields: Raw = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True, slots=True)
class ParentLink:
    """An isChildOf: from a goal to what it stands below."""

    child: str
    parent: str
    raw: Raw


@dataclass(frozen=True, slots=True)
class ItemPlacement:
    """Children of each key in order, the link that placed each, and what did not fit a tree.

    `lost` names links to parents that are not there, `more` links to second parents; both keep
    what the file says. `orphans` have no parent and stand at the top.
    """

    children: Mapping[str, tuple[str, ...]]
    placed: Mapping[str, ParentLink]
    orphans: tuple[str, ...]
    lost: tuple[ParentLink, ...]
    more: tuple[ParentLink, ...]


def placement(top: str, items: Sequence[CaseItem], links: Sequence[ParentLink]) -> ItemPlacement:
    """Place items below the top by their links; the first link of an item wins."""
    by_key = {item.key: item for item in items}
    placed: dict[str, ParentLink] = {}
    lost: list[ParentLink] = []
    more: list[ParentLink] = []
    for link in links:
        if link.parent != top and link.parent not in by_key:
            lost.append(link)
        elif link.child in placed:
            more.append(link)
        else:
            placed[link.child] = link
    orphans = tuple(item.key for item in items if item.key not in placed)
    grouped: dict[str, list[CaseItem]] = {}
    for item in items:
        above = placed[item.key].parent if item.key in placed else top
        grouped.setdefault(above, []).append(item)
    children = {
        above: tuple(item.key for item in sorted(group, key=lambda each: _order(each, placed)))
        for above, group in grouped.items()
    }
    return ItemPlacement(children, placed, orphans, tuple(lost), tuple(more))


def circle(top: str, items: Sequence[CaseItem], placed: ItemPlacement) -> tuple[str, ...]:
    """Return goals that stand below each other in a circle, or nothing."""
    reached = {top}
    waiting = [top]
    while waiting:
        for child in placed.children.get(waiting.pop(), ()):
            reached.add(child)
            waiting.append(child)
    start = next((item.key for item in items if item.key not in reached), None)
    if start is None:
        return ()
    path: list[str] = []
    while start not in path:
        path.append(start)
        start = placed.placed[start].parent
    return tuple(path[path.index(start) :])


def _order(item: CaseItem, placed: Mapping[str, ParentLink]) -> tuple[Key, int]:
    """Order by the number of the link, else by enumeration, else by code, else as in the file."""
    link = placed.get(item.key)
    number = integer(link.raw.get("sequenceNumber")) if link else None
    if number is not None:
        return (0, ((0, number, ""),)), item.at
    for level, name in ((1, "listEnumeration"), (2, "humanCodingScheme")):
        text = item.raw.get(name)
        if isinstance(text, str) and text.strip():
            return (level, _natural(text)), item.at
    return (3, ()), item.at


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key by which "2." stands before "10."."""
    parts = _DIGITS.split(text.strip().casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
