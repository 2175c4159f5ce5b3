"""Whatever two offices do to one document, merging it keeps the rules of a merge."""

from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core.diff import tokens
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.merge.decision import Choice, Register
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.tree_merge import Merged, merge
from curriculum_studio.core.sibling_order import merge_order
from curriculum_studio.core.text import Cell
from tests.helpers.documents import random_edits, small_framework, small_standard, small_unit
from tests.helpers.systems import green_kindergarten

STARTS = {"standard": small_standard(), "unit": small_unit()}

#: With documents in which next to all that is changed is an indicator, a goal, a cell.
MORE = STARTS | {"indicators": green_kindergarten(), "framework": small_framework()}


def edited(start: Document, seed: int, count: int) -> Document:
    document = start
    for edit in random_edits(start, Random(seed), count):
        document = apply(document, edit).document
    return document


seeds = st.integers(0, 1_000_000)
counts = st.integers(0, 25)
starts = st.sampled_from(sorted(MORE))


def words(nodes) -> Counter[str]:
    """Every word of raw cells."""
    found: Counter[str] = Counter()
    for node in nodes:
        for cell in node.cells.values():
            found.update(each for each in tokens(cell.text) if not each.isspace())
    return found


def words_of_decisions(result: Merged) -> Counter[str]:
    found: Counter[str] = Counter()
    for each in result.decisions:
        for side in each.alternatives:
            if isinstance(side, Cell):
                found.update(tokens(side.text))
            elif isinstance(side, tuple) and side and isinstance(side[0], Node):
                found += words(side)
    return found


def lost(base: Document, side: Document, result: Merged) -> Counter[str]:
    """Words that a side wrote since the base and that are nowhere."""
    written = Counter()
    for node in side.walk():
        old = base.nodes.get(node.id)
        for language, cell in node.cells.items():
            before = tokens(old.cell(language).text) if old is not None else []
            written += Counter(each for each in tokens(cell.text) if not each.isspace()) - Counter(
                before
            )
    kept = words(result.document.nodes.values()) + words_of_decisions(result)
    for each in result.deletions:
        kept += words(each.nodes)
    return written - kept


def check_tree(document: Document) -> None:
    for node in document.walk():
        kind = KINDS[node.kind]
        assert type(node.payload) is kind.payload
        assert kind.text or not node.cells
        if node.parent:
            assert node.kind in KINDS[document.nodes[node.parent].kind].children


def check(
    base: Document,
    mine: Document,
    theirs: Document,
    contested: frozenset[Register] = frozenset(),
) -> Merged:
    """Whatever both sides did: what has to be true of merging it."""
    here = merge(base, mine, theirs, contested)
    there = merge(base, theirs, mine, contested)
    assert here.document.nodes == there.document.nodes
    assert here.document.children == there.document.children
    assert [each.id for each in here.decisions] == [each.id for each in there.decisions]
    check_tree(here.document)
    assert not lost(base, mine, here)
    assert not lost(base, theirs, here)
    for side in (mine, theirs):
        for result in (merge(side, side, side), merge(base, side, base), merge(base, side, side)):
            assert not result.decisions
            assert result.document.nodes == side.nodes
            assert result.document.children == side.children
        again = merge(side, here.document, side)
        assert again.document.nodes == here.document.nodes
        assert not again.decisions
    for each in here.decisions:
        for choice in get_args(Choice):
            value = Cell("x") if each.kind == "text" else None
            check_tree(
                apply(here.document, *resolution(here.document, each, choice, value)).document
            )
    return here


@pytest.mark.no_cover
@settings(max_examples=100)
@given(start=starts, one=seeds, two=seeds, many=counts, more=counts)
def test_whatever_two_offices_do_comes_together(start, one, two, many, more):
    base = MORE[start]
    check(base, edited(base, one, many), edited(base, two, more))


def check_seed(seed: int, known: Mapping[str, Document] = MORE) -> None:
    rng = Random(seed)
    base = known[rng.choice(sorted(known))]
    sides = [edited(base, rng.randrange(10**6), rng.randint(0, 25)) for _ in range(2)]
    check(base, *sides)


@pytest.mark.parametrize("seed", [106, 684, 729, 1219, 2228, 4608, 10893, 13143])
def test_what_once_had_no_place_has_one(seed):
    check_seed(seed, STARTS)


@pytest.mark.campaign
def test_twenty_thousand_merges():
    for seed in range(20_000):
        check_seed(seed)


# --- the order of siblings --------------------------------------------------------------------

IDS = [f"n{at}" for at in range(8)]


def shuffled(base: list[str], seed: int, new: str) -> list[str]:
    """A list of which some went, some came and some moved."""
    rng = Random(seed)
    order = [each for each in base if rng.random() > 0.2]
    for _ in range(rng.randint(0, 3)):
        order.insert(rng.randint(0, len(order)), f"{new}{rng.randrange(1000)}")
    if order and rng.random() < 0.6:
        each = order.pop(rng.randrange(len(order)))
        order.insert(rng.randint(0, len(order)), each)
    return list(dict.fromkeys(order))


@given(one=seeds, two=seeds)
def test_the_order_of_each_side_is_kept(one, two):
    mine, theirs = shuffled(IDS, one, "a"), shuffled(IDS, two, "b")
    members = (set(mine) | set(theirs)) - (set(IDS) - set(mine)) - (set(IDS) - set(theirs))
    order = merge_order(IDS, (mine, theirs), members)
    assert sorted(order.children) == sorted(members)
    for number, side in enumerate((mine, theirs)):
        follows = [
            each for each in side if each in members and order.followed[each] in {None, number}
        ]
        assert [each for each in order.children if each in set(follows)] == follows
    swapped = merge_order(IDS, (theirs, mine), members)
    assert swapped.children == order.children


@given(one=seeds, two=seeds)
def test_runs_are_not_interleaved(one, two):
    mine = [*IDS[:3], *(f"a{one % 97}{at}" for at in range(3)), *IDS[3:]]
    theirs = [*IDS[:3], *(f"b{two % 97}{at}" for at in range(3)), *IDS[3:]]
    order = merge_order(IDS, (mine, theirs), {*mine, *theirs}).children
    assert "".join(each[0] for each in order[3:9]) in {"aaabbb", "bbbaaa"}
