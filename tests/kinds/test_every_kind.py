"""Each kind is served by each consumer, or the consumer says why not."""

from dataclasses import replace

import pytest

from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.roles import Kind, Role
from tests.kinds.consumers import CONSUMERS, Consumer
from tests.kinds.marked import marked, marked_nodes, reach


def _asked(consumer: Consumer, top: str) -> set[str]:
    kinds = reach(top, unsorted=consumer.unsorted)
    return {
        kind
        for kind in kinds
        if (KINDS[kind].text or not consumer.texts) and KINDS[kind].role in consumer.roles
    }


def _silent(consumer: Consumer, top: str, unserved: set[str]) -> set[str]:
    """What a consumer neither serves nor leaves out for a reason."""
    absent = consumer.absent
    return {k for k in unserved if k not in absent and KINDS[k].role not in absent}


def test_every_kind_occurs():
    for top in DOCUMENT_KINDS:
        document = marked(top)
        assert {node.kind for node in document.walk()} == reach(top), top
        assert set(marked_nodes(document)) == {kind for kind in reach(top) if KINDS[kind].text}
    assert set().union(*map(reach, DOCUMENT_KINDS)) == set(KINDS)


@pytest.mark.parametrize("consumer", CONSUMERS, ids=lambda each: each.name)
def test_every_kind_is_served_or_left_out_with_a_reason(consumer):
    asked, left_out = set(), set()
    for top in consumer.tops:
        unserved = _asked(consumer, top) - consumer.served(top)
        silent = _silent(consumer, top, unserved)
        assert not silent, f"{consumer.name} of a {top} neither serves nor leaves out: {silent}"
        asked |= _asked(consumer, top)
        left_out |= unserved
    stale = {
        each
        for each in consumer.absent
        if each not in left_out
        and (each in asked or each in {KINDS[kind].role for kind in asked})
        and each not in {KINDS[kind].role for kind in left_out}
    }
    assert not stale, f"{consumer.name} serves what it says it leaves out: {stale}"


@pytest.fixture
def half_added(monkeypatch):
    """A remark that stands in the descriptor alone, without a name for users."""
    clause = KINDS["clause"]
    kind = Kind("caution", Role.REMARK)
    monkeypatch.setitem(KINDS, "caution", kind)
    holder = replace(clause, children=clause.children | {"caution"})
    monkeypatch.setitem(KINDS, "clause", holder)
    marked.cache_clear()
    reach.cache_clear()
    yield kind
    marked.cache_clear()
    reach.cache_clear()


#: Who has to be told of a new remark. The others serve it by its role.
TOLD = {
    *("names", "labels", "Insert menu", "import of standards"),
    *("Word", "labels in Word", "STS", "elements of STS", "tracked changes", "returned drafts"),
}


def _is_told(consumer: Consumer, kind: Kind) -> bool:
    """Whether a consumer misses something of a kind: says nothing of it, or breaks off loudly."""
    try:
        unserved = _asked(consumer, "standard") - consumer.served("standard")
    except KeyError as missing:
        return missing.args == (kind.name,)
    return kind.name in _silent(consumer, "standard", unserved)


def test_a_kind_that_is_added_by_half_is_told_of(half_added):
    asked = [consumer for consumer in CONSUMERS if "standard" in consumer.tops]
    assert {each.name for each in asked if _is_told(each, half_added)} == TOLD
