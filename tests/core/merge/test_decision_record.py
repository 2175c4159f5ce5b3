"""Decisions as records: the same in two offices, read again, handed on without persons."""

from random import Random

import msgspec
from hypothesis import given, settings

from curriculum_studio.core.merge.decision_record import (
    Side,
    merge_decisions,
    nobodys,
    read,
    recorded,
)
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.payloads.review import MergeDecision
from curriculum_studio.core.record_codec import decision_from_raw, decision_to_raw, record_from_json
from curriculum_studio.core.transactions import SetDecision
from tests.core.merge.test_random_merges import MORE, edited, seeds, starts

MINE = Side("1" * 64, "甲", "2026-11-27T08:00:00+00:00")
THEIRS = Side("2" * 64, "B", "2026-11-27T09:00:00+00:00")


@settings(max_examples=50)
@given(start=starts, seed=seeds)
def test_every_decision_is_read_as_it_was_written(start, seed):
    rng = Random(seed)
    base = MORE[start]
    mine, theirs = (edited(base, rng.randrange(10**6), 20) for _ in range(2))
    here, there = merge(base, mine, theirs), merge(base, theirs, mine)
    for one, two in zip(here.decisions, there.decisions, strict=True):
        kind = here.document.nodes[one.node].kind if one.node in here.document else ""
        record = recorded(one, base.id, (MINE, THEIRS), kind)
        assert record == recorded(two, base.id, (THEIRS, MINE), kind)
        assert decision_from_raw(decision_to_raw(record)) == record
        kept = msgspec.json.encode(decision_to_raw(record))
        assert record_from_json(kept) == record
        again = read(record)
        swapped = record.alternatives[0].version != MINE.version
        expected = one.alternatives[::-1] if swapped else one.alternatives
        assert again.alternatives == expected
        assert again.alternatives[again.shown] == one.alternatives[one.shown]
        assert (again.base, again.field, again.kind) == (one.base, one.field, one.kind)


def record(**more) -> MergeDecision:
    return MergeDecision(id="d", document="x", node="n", kind="text", **more)


def test_a_decision_that_was_taken_stays_taken():
    open_, taken = record(), record(chosen="first", decided_by="甲")
    assert list(merge_decisions([], [open_], [taken])) == [SetDecision(open_, taken)]
    assert list(merge_decisions([], [taken], [open_])) == []
    assert list(merge_decisions([], [], [open_])) == [SetDecision(None, open_)]


def test_what_only_one_side_decided_since_counts():
    open_, one, two = record(), record(chosen="first"), record(chosen="second")
    assert list(merge_decisions([two], [two], [one])) == [SetDecision(two, one)]
    assert list(merge_decisions([one], [two], [one])) == []
    assert list(merge_decisions([one], [one], [open_])) == [SetDecision(one, open_)], "open again"
    assert list(merge_decisions([one], [two], [open_])) == []


def test_two_answers_that_lead_to_the_same_text_are_one():
    one, two = record(chosen="first"), record(chosen="second")
    assert list(merge_decisions([], [one], [two])) == []
    assert list(merge_decisions([], [two], [one])) == [SetDecision(two, one)]


def test_names_are_left_out():
    told = nobodys(record(chosen="first", decided_by="甲", actor="p"))
    assert (told.decided_by, told.actor, told.chosen) == ("", "", "first")
