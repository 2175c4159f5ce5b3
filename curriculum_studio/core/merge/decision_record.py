"""Decisions of a merge as records: how they are kept, handed on, and read again.

The alternatives of a record stand in the same order in every copy, so that two offices that merge
the same states keep the same record; which of them is one's own follows from the versions.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

import msgspec

from curriculum_studio.core.codec import (
    cell_from_raw,
    cell_to_raw,
    node_from_raw,
    node_to_raw,
    payload_from_raw,
    payload_to_raw,
)
from curriculum_studio.core.merge.decision import Decision
from curriculum_studio.core.payloads.review import Alternative, Chosen, MergeDecision
from curriculum_studio.core.transactions import SetDecision
from curriculum_studio.values import dataclass

_encode = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class Side:
    """Whose state it is: its version, who wrote it and when (ISO 8601 in UTC)."""

    version: str = ""
    author: str = ""
    time: str = ""


def recorded(
    decision: Decision, document: str, sides: tuple[Side, Side], kind: str
) -> MergeDecision:
    """Return a decision as a record; `kind` is that of its node, by which fields are read."""
    values = [_spelt(decision, each, kind) for each in decision.alternatives]
    order = sorted((0, 1), key=lambda at: (values[at], sides[at].version))
    return MergeDecision(
        id=decision.id,
        document=document,
        node=decision.node,
        kind=decision.kind,
        field=decision.field,
        base=_spelt(decision, decision.base, kind),
        alternatives=tuple(
            Alternative(
                value=values[at],
                version=sides[at].version,
                author=sides[at].author,
                time=sides[at].time,
            )
            for at in order
        ),
        shown=order.index(decision.shown),
    )


def read(record: MergeDecision) -> Decision:
    """Return the decision of a record: `mine` is its first alternative, `theirs` its second.

    Raises:
        msgspec.DecodeError: if it is not what a record of its kind holds.

    """
    if len(record.alternatives) != 2:
        problem = "a decision has two alternatives"
        raise msgspec.ValidationError(problem)
    one, two = (_value(record, each.value) for each in record.alternatives)
    base = _value(record, record.base)
    return Decision(
        record.id, record.node, record.kind, record.field, base, (one, two), record.shown
    )


def _spelt(decision: Decision, value: Any, kind: str) -> str:
    if value is None:
        return ""
    return _encode(_raw(decision, value, kind)).decode()


def _raw(decision: Decision, value: Any, kind: str) -> Any:
    match decision.kind:
        case "text":
            return cell_to_raw(value)
        case "kind":
            return [value[0], payload_to_raw(value[1])]
        case "deleted":
            return [node_to_raw(each) for each in value]
        case "field":
            return {"kind": kind, "value": msgspec.to_builtins(value)}
        case "lead" | "place" | "order" | "content" | "comment":
            return msgspec.to_builtins(value)


def _value(record: MergeDecision, spelt: str) -> Any:
    if not spelt:
        return None
    raw = msgspec.json.decode(spelt)
    match record.kind:
        case "text":
            return cell_from_raw(raw)
        case "kind":
            return raw[0], payload_from_raw(raw[0], raw[1])
        case "deleted":
            return tuple(node_from_raw(each) for each in raw)
        case "field":
            payload = payload_from_raw(raw["kind"], {record.field: raw["value"]})
            if record.field not in {each.name for each in fields(payload)}:
                problem = f"there is no field {record.field}"
                raise msgspec.ValidationError(problem)
            return getattr(payload, record.field)
        case "place" | "order" | "content" | "comment":
            return tuple(raw)
        case "lead":
            return raw


def nobodys(record: MergeDecision) -> MergeDecision:
    """Return a decision as it is given out: without the persons who wrote and decided."""
    alternatives = tuple(replace(each, author="") for each in record.alternatives)
    return replace(record, alternatives=alternatives, decided_by="", actor="")


def merge_decisions(
    base: Iterable[MergeDecision], ours: Iterable[MergeDecision], theirs: Iterable[MergeDecision]
) -> Iterator[SetDecision]:
    """Tell what makes ours know what both sides know, seen from what both knew.

    A decision that was taken is not taken back by who did not know of it. Where both decided
    differently, the same choice counts in both offices (`_ORDER`), unless they come to different
    texts: see `disputes`.
    """
    known, own = by_id(base), by_id(ours)
    for came in theirs:
        mine, before = own.get(came.id), known.get(came.id)
        if mine is None:
            yield SetDecision(None, came)
        elif same_answer(mine, came) or (before is not None and same_answer(before, came)):
            continue
        elif (before is not None and same_answer(before, mine)) or _weight(came) < _weight(mine):
            yield SetDecision(mine, with_names(came, mine))


#: Which of two answers counts that come to the same text; none counts least.
_ORDER: tuple[Chosen, ...] = ("anew", "both", "first", "second", "")


def _weight(record: MergeDecision) -> tuple[int, str]:
    return _ORDER.index(record.chosen), record.reason


def same_answer(one: MergeDecision, two: MergeDecision) -> bool:
    """Whether the same was decided for the same reason, whoever did."""
    return (one.chosen, one.reason) == (two.chosen, two.reason)


def with_names(came: MergeDecision, known: MergeDecision) -> MergeDecision:
    """Return a received record with the authors that are known here, where they were left out."""
    alternatives = tuple(
        replace(each, author=each.author or ours.author)
        for each, ours in zip(came.alternatives, known.alternatives, strict=False)
    )
    return replace(came, alternatives=alternatives)


def by_id(records: Iterable[MergeDecision]) -> Mapping[str, MergeDecision]:
    """Return records by their ids."""
    return {each.id: each for each in records}
