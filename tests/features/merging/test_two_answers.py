"""Whatever two offices decide, the records say what the texts say, alike in both."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import example, given, settings

from curriculum_studio.core.edits import apply
from curriculum_studio.core.merge.decision_record import Side, read, recorded
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetDecision
from curriculum_studio.features.merging.service import Merging, State
from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import open_workspace
from tests.core.merge.test_random_merges import MORE, edited, seeds, starts

SIDES = (Side("1" * 64, "王"), Side("2" * 64, "李"))
CHOICES = {"first": "mine", "second": "theirs", "both": "both", "anew": "anew"}


@pytest.fixture(scope="module")
def merging(tmp_path_factory):
    path = tmp_path_factory.mktemp("answers") / "answers.cstudio-db"
    workspace = open_workspace(path, create=True)
    yield Merging(Session(workspace.documents, lambda: 0.0), workspace, str)
    workspace.close()


def kind_of(document, node):
    return document.nodes[node].kind if node in document else ""


def decided(rng, document, records):
    """Decide some places, as an office does: in the text and in the record at once."""
    found = []
    for record in records:
        if rng.random() < 0.7:
            choices = ["first", "second", "both", *(["anew"] if record.kind == "text" else [])]
            chosen = rng.choice(choices)
            value = Cell(f"新写{rng.randrange(99)}。") if chosen == "anew" else None
            answer = resolution(document, read(record), CHOICES[chosen], value)
            document = apply(document, *answer).document
            found.append(replace(record, chosen=chosen))
        else:
            found.append(record)
    return State(document, Records(decisions=tuple(found)))


def records_after(plan, state):
    """What an office has afterwards: id → what is chosen, and the values."""
    known = {each.id: each for each in state.records.decisions}
    for each in plan.records:
        if isinstance(each, SetDecision):
            known[each.decision.id] = each.decision
    for each in plan.decisions:
        if each.id not in known:
            kind = kind_of(plan.document, each.node)
            known[each.id] = recorded(each, plan.own.id, SIDES, kind)
    return {
        name: (each.chosen, tuple(a.value for a in each.alternatives))
        for name, each in known.items()
    }, known


@settings(max_examples=25)
@given(start=starts, seed=seeds)
@example(start="indicators", seed=196335).via("a branch that moved meanwhile was not known again")
def test_records_and_texts_agree_in_both_offices(merging, start, seed):
    rng = Random(seed)
    base = MORE[start]
    mine, theirs = (edited(base, rng.randrange(10**6), 14) for _ in range(2))
    merged = merge(base, mine, theirs)
    records = tuple(
        recorded(each, base.id, SIDES, kind_of(merged.document, each.node))
        for each in merged.decisions
    )
    common = State(merged.document, Records(decisions=records))
    one, two = (decided(rng, merged.document, records) for _ in range(2))
    here, there = merging.plan(common, one, two), merging.plan(common, two, one)
    if here is None or there is None:
        assert here is there is None
        return
    assert here.document.nodes == there.document.nodes
    said, known = records_after(here, one)
    assert said == records_after(there, two)[0]
    waiting = {(r.node, r.kind, r.field) for r in known.values() if not r.chosen}
    for record in known.values():
        place = (record.node, record.kind, record.field)
        if record.kind != "text" or record.chosen not in {"first", "second"} or place in waiting:
            continue
        wanted = read(record).alternatives[0 if record.chosen == "first" else 1]
        node = here.document.nodes.get(record.node)
        if node is not None:
            now = node.cells.get(record.field)
            assert (now and now.text) == (wanted and wanted.text), record
