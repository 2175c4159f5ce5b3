"""Merging what came from a group: the same result in every copy of the library.

Merging takes one side as one's own. Wherever that could make a difference (which number a comment
keeps, which of two equal answers is kept), both ways are tried and the result whose hash is smaller
counts, so that all copies come to the same state and a group comes to rest.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import msgspec

from curriculum_studio.core.codec import node_to_raw
from curriculum_studio.core.document import Document
from curriculum_studio.core.merge.decision_record import Side, recorded
from curriculum_studio.core.merge.records import Records, merge_records
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import comment_to_raw, decision_to_raw, waiver_to_raw
from curriculum_studio.core.staying import Outgoing, without_staying
from curriculum_studio.core.transactions import SetComment, SetDecision, SetRecord, SetWaiver
from curriculum_studio.core.versions import digest
from curriculum_studio.features.merging.service import MergePlan, Merging, State
from curriculum_studio.values import dataclass

_encode = msgspec.json.Encoder(order="deterministic").encode

_Known = TypeVar("_Known", Comment, Waiver, MergeDecision)


@dataclass(frozen=True, slots=True)
class SharedMerge:
    """What two sides come to, and how many places wait for somebody to decide."""

    document: Document
    records: Records
    waiting: int = 0


def merged(
    merging: Merging, base: State | None, sides: tuple[State, State], whose: tuple[Side, Side]
) -> SharedMerge:
    """Return what two sides come to, the same whichever is called one's own.

    Without a base all that differs waits for somebody to decide.
    """
    both = sides
    if base is not None:
        comments = _removals(base.records.comments, *(each.records.comments for each in sides))
        known, first, second = comments
        base = replace(base, records=replace(base.records, comments=known))
        both = (
            replace(sides[0], records=replace(sides[0].records, comments=first)),
            replace(sides[1], records=replace(sides[1].records, comments=second)),
        )
    found = [
        _one_way(merging, base, both[at], both[1 - at], (whose[at], whose[1 - at])) for at in (0, 1)
    ]
    # The way from one's own side is the same as the other one, but where sides could matter.
    return min(found, key=_digest)


def _one_way(
    merging: Merging, base: State | None, own: State, theirs: State, whose: tuple[Side, Side]
) -> SharedMerge:
    plan: MergePlan | None = None if base is None else merging.plan(base, own, theirs)
    told: Sequence[SetRecord] = () if plan is None else plan.records
    if plan is None:
        # Two paragraphs that read alike are two here: a text that became a question about another
        # paragraph would go with that one, where somebody erases it for good.
        plan = merging.plan_without_base(own, theirs, by_words=False)
        known = Records() if base is None else base.records
        told = merge_records(known, own.records, theirs.records).changes
    if plan is None:
        return SharedMerge(own.document, _after(own.records, told))
    records = _after(own.records, told)
    there = {each.id for each in records.decisions}
    waiting: list[MergeDecision] = []
    for each in plan.decisions:
        if each.id not in there:
            node = plan.document.nodes.get(each.node)
            kind = node.kind if node is not None else ""
            waiting.append(recorded(each, own.document.id, whose, kind))
    decisions = (*records.decisions, *waiting)
    return SharedMerge(plan.document, replace(records, decisions=decisions), len(waiting))


def _digest(one: SharedMerge) -> str:
    # What stays is not the same in every copy of the library: by that alone no way is chosen.
    document = without_staying(one.document)
    said = [node_to_raw(each) for each in document.walk()]
    records = [
        *(comment_to_raw(each) for each in sorted(one.records.comments, key=_identity)),
        *(waiver_to_raw(each) for each in sorted(one.records.waivers, key=_identity)),
        *(decision_to_raw(each) for each in sorted(one.records.decisions, key=_identity)),
    ]
    if document is not one.document:
        going, there = Outgoing(), {*document.nodes, ""}
        records = [each for each in records if going.place(_encode(each)) in there]
    return digest(_encode([said, records]))


def _identity(record: Comment | Waiver | MergeDecision) -> str:
    return record.id


def _removals(
    base: Sequence[Comment], one: Sequence[Comment], two: Sequence[Comment]
) -> tuple[tuple[Comment, ...], tuple[Comment, ...], tuple[Comment, ...]]:
    """Return three states of comments in which those that somebody removed are in all or in none.

    One that one side removed and the other one left as it was is gone; one that the other one
    worked on stays, as if it were new.
    """
    sides = [{each.id: each for each in side} for side in (one, two)]
    known: list[Comment] = []
    gone: set[str] = set()
    for each in base:
        there = [side[each.id] for side in sides if each.id in side]
        if len(there) == len(sides):
            known.append(each)
        elif there == [each]:
            gone.add(each.id)
    left = [tuple(each for each in side if each.id not in gone) for side in (one, two)]
    return tuple(known), left[0], left[1]


def comments_both_ways(
    base: Mapping[str, Comment], one: Mapping[str, Comment], two: Mapping[str, Comment]
) -> tuple[dict[str, Comment], dict[str, Comment]]:
    """Return what the comments of two sides come to, whichever of them is called one's own."""
    known, *sides = _removals(*(tuple(each.values()) for each in (base, one, two)))
    first, second = (Records(each) for each in sides)
    ways = (
        _after(own, merge_records(Records(known), own, other).changes).comments
        for own, other in ((first, second), (second, first))
    )
    there, back = ({each.id: each for each in way} for way in ways)
    return there, back


def _after(own: Records, changes: Iterable[SetRecord]) -> Records:
    """Return records after changes."""
    comments = {each.id: each for each in own.comments}
    waivers = {each.id: each for each in own.waivers}
    decisions = {each.id: each for each in own.decisions}
    for change in changes:
        match change:
            case SetComment(_, after):
                _put(comments, change.comment.id, after)
            case SetWaiver(_, let):
                _put(waivers, change.waiver.id, let)
            case SetDecision(_, decided):
                _put(decisions, change.decision.id, decided)
    return Records(tuple(comments.values()), tuple(waivers.values()), tuple(decisions.values()))


def _put(among: dict[str, _Known], identity: str, record: _Known | None) -> None:
    if record is None:
        among.pop(identity, None)
    else:
        among[identity] = record


def changes_to(own: Records, wanted: Records) -> tuple[SetRecord, ...]:
    """Return the changes that make records of a document say what others say."""
    return (
        *(SetComment(*pair) for pair in _pairs(own.comments, wanted.comments)),
        *(SetWaiver(*pair) for pair in _pairs(own.waivers, wanted.waivers)),
        *(SetDecision(*pair) for pair in _pairs(own.decisions, wanted.decisions)),
    )


def _pairs(
    own: Iterable[_Known], wanted: Iterable[_Known]
) -> list[tuple[_Known | None, _Known | None]]:
    before: Mapping[str, _Known] = {each.id: each for each in own}
    after: Mapping[str, _Known] = {each.id: each for each in wanted}
    return [
        (before.get(each), after.get(each))
        for each in dict.fromkeys((*before, *after))
        if before.get(each) != after.get(each)
    ]
