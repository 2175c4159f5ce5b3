"""Each kind is served by each consumer, or the consumer says why not."""

from dataclasses import replace

import pytest

from curriculum_studio.core.descriptors.standards import remark
from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.roles import Kind, MenuEntry, Role
from curriculum_studio.i18n import message
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
def added(monkeypatch):
    """Adds a kind to those that may stand in a clause, in the descriptor alone."""

    def add(kind: Kind) -> Kind:
        clause = KINDS["clause"]
        monkeypatch.setitem(KINDS, kind.name, kind)
        holder = replace(clause, children=clause.children | {kind.name})
        monkeypatch.setitem(KINDS, "clause", holder)
        marked.cache_clear()
        reach.cache_clear()
        return kind

    yield add
    marked.cache_clear()
    reach.cache_clear()


def _told(kind: Kind) -> set[str]:
    """Who misses something of a kind: says nothing of it, or breaks off loudly."""
    found = set()
    for consumer in (each for each in CONSUMERS if "standard" in each.tops):
        try:
            unserved = _asked(consumer, "standard") - consumer.served("standard")
        except KeyError as missing:
            if missing.args != (kind.name,):
                raise
            found.add(consumer.name)
        else:
            if kind.name in _silent(consumer, "standard", unserved):
                found.add(consumer.name)
    return found


#: Who has made tables of the kinds when the program starts, before a test can add one.
EARLY = {"Insert menu", "import of standards"}


def test_a_kind_that_is_added_by_half_is_told_of(added):
    kind = added(Kind("half_added", Role.REMARK))
    assert _told(kind) == EARLY | {
        *("names", "labels", "labels in Word", "elements of STS"),
        *("Word", "STS", "tracked changes", "returned drafts"),
    }


def test_a_remark_is_served_by_what_its_descriptor_tells(added):
    words = message("Test", "hazard")
    kind = added(remark("wholly_added", words, label="warning", menu_entry=MenuEntry(words, words)))
    assert _told(kind) == EARLY
