"""The one undo stack of schema 2, parted into one for each document; frozen with its step."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PartedStep:
    """A step with the documents that it touched, and those in whose stacks it stands."""

    position: int
    label: str
    content: str
    documents: tuple[str, ...]
    stacks: tuple[str, ...]
    undone: bool
    order: int


@dataclass(slots=True)
class Stacked:
    """All steps, when the stacks of documents ended, and documents that only undo knew.

    `lost` holds the nodes of each such document, its root first. `order` was given last.
    """

    steps: list[PartedStep] = field(default_factory=list)
    ended: dict[str, int] = field(default_factory=dict)
    lost: list[list[Raw]] = field(default_factory=list)
    order: int = 0


def parted(steps: Sequence[tuple[int, str, str, bool]], present: set[str]) -> Stacked:
    """Return the steps by document.

    `steps` are position, label, content and whether it is applied; `present` are the documents of
    the library. Where a document came or went, its stack ends: that is no step of undo any more.
    What can be redone on top of such a step cannot be redone either.
    """
    told = Stacked()
    gone: dict[str, list[Raw]] = {}
    redo = [each for each in steps if not each[3]]
    for position, label, content, applied in steps:
        raw: Raw = json.loads(content)
        if not applied:
            continue
        told.order += 1
        came = _ends(raw["forward"])
        for each in came:
            told.ended[each] = told.order
        gone |= _added(raw["backward"])
        _file(told, position, label, raw, came, undone=False, order=told.order)
    for _, _, content, _ in redo:
        gone |= _added(json.loads(content)["forward"])
    # The next one to be redone is the oldest, so it has to be the newest of the stack.
    whole: list[tuple[int, str, Raw]] = []
    for position, label, content, _ in redo:
        raw = json.loads(content)
        if _ends(raw["forward"]):
            break
        whole.append((position, label, raw))
    for position, label, raw in reversed(whole):
        told.order += 1
        _file(told, position, label, raw, set(), undone=True, order=told.order)
    # Positions and orders are given by one counter.
    told.order = max([told.order, *(each[0] for each in steps)])
    told.lost = [nodes for identity, nodes in gone.items() if identity not in present]
    return told


def _file(
    told: Stacked,
    position: int,
    label: str,
    raw: Raw,
    came: set[str],
    *,
    undone: bool,
    order: int,
) -> None:
    documents = tuple(dict.fromkeys(map(_document_of, raw["forward"])))
    stacks = tuple(each for each in documents if each not in came)
    if came:
        told.steps[:] = [_without(each, came) for each in told.steps]
    kept = {
        name: [each for each in raw[name] if _document_of(each) in stacks]
        for name in ("forward", "backward")
    }
    content = _json({"label": raw["label"], **kept}) if stacks else ""
    told.steps.append(PartedStep(position, label, content, documents, stacks, undone, order))


def _without(step: PartedStep, ended: set[str]) -> PartedStep:
    if not ended.intersection(step.stacks):
        return step
    left = tuple(each for each in step.stacks if each not in ended)
    return PartedStep(
        step.position, step.label, step.content, step.documents, left, step.undone, step.order
    )


def _ends(changes: Sequence[Raw]) -> set[str]:
    """Return the documents that come or go in changes."""
    return {_document_of(each) for each in changes if "add" in each or "remove" in each}


def _added(changes: Sequence[Raw]) -> dict[str, list[Raw]]:
    return {each["add"][0]["id"]: each["add"] for each in changes if each.get("add")}


def _document_of(change: Raw) -> str:
    return next(_named(change))


def _named(change: Raw) -> Iterator[str]:
    if "add" in change:
        yield change["add"][0]["id"]
    elif "remove" in change:
        yield change["remove"]
    elif "comment" in change:
        both = change["comment"]
        yield (both.get("after") or both["before"])["document"]
    else:
        yield change["document"]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
