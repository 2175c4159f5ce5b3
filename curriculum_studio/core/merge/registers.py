"""Three-way merge of single values, and of the fields of payloads and comments."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

import msgspec

from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.sibling_order import merge_order
from curriculum_studio.core.versions import digest
from curriculum_studio.languages import PerLanguage

#: Stands for the base of what both sides made anew.
ABSENT: Any = object()

_encode = msgspec.json.Encoder(order="deterministic", enc_hook=repr).encode


def spelt(value: object) -> bytes:
    """Return a value as bytes that are the same in every copy of the library."""
    return b"-" if value is ABSENT else _encode(value)


def first_of(mine: Any, theirs: Any) -> int:
    """Return which of two values is shown until somebody decides: 0 or 1, alike on both sides."""
    return 0 if digest(spelt(mine)) <= digest(spelt(theirs)) else 1


def merge_value(base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """Return the value out of three, and whether both sides want something else.

    What both made of it is kept where it fits: languages and fields of a value by themselves, lists
    of things that have names by their names.
    """
    if theirs in (mine, base):
        return mine, False
    if mine == base:
        return theirs, False
    if base is not ABSENT and type(base) is type(mine) is type(theirs):
        if is_dataclass(base) or isinstance(base, PerLanguage):
            return _merge_fields(base, mine, theirs)
        if isinstance(base, tuple) and (keys := _keys(base, mine, theirs)) is not None:
            return _merge_items(keys)
    return (mine, theirs)[first_of(mine, theirs)], True


def merge_payload(
    base: Payload, mine: Payload, theirs: Payload, unknown: Container[str] = ()
) -> tuple[Payload, list[str]]:
    """Return the payload out of three of one class, and the fields that somebody has to decide.

    `unknown`: fields of which the base does not tell what they were.
    """
    changes: dict[str, Any] = {}
    contested: list[str] = []
    for field in fields(base):
        was, one, two = (getattr(each, field.name) for each in (base, mine, theirs))
        changes[field.name], both = merge_value(ABSENT if field.name in unknown else was, one, two)
        if both:
            contested.append(field.name)
    return replace(mine, **changes), contested


def _merge_fields(base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    values: dict[Any, Any] = {}
    for field in fields(base):
        three = (getattr(each, field.name) for each in (base, mine, theirs))
        values[field.name], both = merge_value(*three)
        if both:
            return (mine, theirs)[first_of(mine, theirs)], True
    made: Any = type(mine)(values) if isinstance(mine, PerLanguage) else replace(mine, **values)
    return made, False


def _merge_items(keyed: Sequence[Mapping[str, Any]]) -> tuple[Any, bool]:
    """Return a list out of three whose things have names; one that both want otherwise is told."""
    base, mine, theirs = keyed
    values: dict[str, Any] = {}
    # A thing without a name of its own was altered if it went and another one came.
    replaced = (
        (base.keys() - mine.keys() - theirs.keys())
        and mine.keys() - base.keys()
        and theirs.keys() - base.keys()
    )
    contested = bool(replaced) and set(mine) != set(theirs)
    for key in dict.fromkeys((*mine, *theirs)):
        three = [each.get(key, ABSENT) for each in keyed]
        before, one, two = three
        if one is ABSENT or two is ABSENT:
            present = two if one is ABSENT else one
            # Who took out what the other side altered takes out nothing.
            contested = contested or (before is not ABSENT and before != present)
            if before is ABSENT or before != present:
                values[key] = present
        else:
            values[key], both = merge_value(*three)
            contested = contested or both
    if contested:
        sides = tuple(tuple(each.values()) for each in (mine, theirs))
        return sides[first_of(*sides)], True
    order = merge_order(tuple(base), (tuple(mine), tuple(theirs)), values)
    return tuple(values[key] for key in order.children), False


def _keys(*lists: tuple[Any, ...]) -> list[dict[str, Any]] | None:
    """Return the things of lists by their names, None where they have none or share them."""
    found: list[dict[str, Any]] = []
    for each in lists:
        keyed = {name: item for item in each if (name := _name(item)) is not None}
        if len(keyed) != len(each):
            return None
        found.append(keyed)
    return found


def _name(item: Any) -> str | None:
    """Return what tells a thing of a list from the others; numbers stand for their place alone."""
    if isinstance(item, str):
        return item
    if isinstance(identity := getattr(item, "id", None), str):
        return identity or None
    if isinstance(item, tuple) and item and isinstance(item[0], str):
        return item[0]
    if is_dataclass(item) or isinstance(item, PerLanguage):
        return spelt(item).decode()
    return None
