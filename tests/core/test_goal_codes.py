"""Codes of goals: proposed for new ones, and counted anew after moves."""

import pytest

from curriculum_studio.core import goals as goal_codes
from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import apply
from curriculum_studio.core.payloads.framework import Goal
from tests.helpers.documents import nested


def goal(code, *below, **more):
    return nested("goal", *below, text=f"目标 {code}", code=code, named=f"g{code}", **more)


def framework(*goals):
    return read_nested(nested("framework", *goals, text="框架"), "codes")


def codes(document):
    return [node.payload.code for node in document.walk() if node.kind == "goal"]


def named(document, code):
    return next(n.id for n in document.walk() if n.kind == "goal" and n.payload.code == code)


def counted(document):
    return apply(document, *goal_codes.renumbered(document)).document


GREEN = framework(
    goal("1", goal("1.1"), goal("1.2"), goal("1.3")), goal("2", goal("2.1"), goal("2.2"))
)


def test_what_is_counted_already_stays():
    assert goal_codes.renumbered(GREEN) == ()


@pytest.mark.parametrize(
    ("tops", "parent", "code"),
    [
        (GREEN, "1", "1.4"),
        (framework(goal("S", goal("S1"), goal("S2")), goal("T")), "S", "S3"),
        (framework(goal("S", goal("S1"), goal("S2")), goal("T")), "T", "T1"),
        (framework(goal("SCI-08"), goal("SCI-09")), "", "SCI-10"),
        (framework(goal("07"), goal("08")), "", "09"),
        (framework(goal("3")), "3", "3.1"),
        (framework(goal("H"), goal("L")), "", ""),
        (framework(goal("")), "", ""),
    ],
)
def test_a_new_goal_gets_the_next_code(tops, parent, code):
    above = named(tops, parent) if parent else tops.id
    made = goal_codes.next_goal(tops, above, Goal(level="step"))
    assert (made.code, made.level) == (code, "step")


def test_moved_goals_take_the_code_of_their_place_with_all_below():
    second = named(GREEN, "2")
    swapped = apply(GREEN, *tree.moved(GREEN, second, GREEN.id, 0)).document
    assert codes(swapped) == ["2", "2.1", "2.2", "1", "1.1", "1.2", "1.3"]
    after = counted(swapped)
    assert codes(after) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3"]
    assert after.nodes[second].payload.code == "1"
    into = apply(GREEN, *tree.moved(GREEN, named(GREEN, "1.2"), second, 0)).document
    assert codes(counted(into)) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3"]


def test_a_goal_that_is_alone_takes_the_code_of_what_it_stands_in():
    document = framework(goal("1", goal("1.1"), goal("1.2")), goal("2"))
    moved = tree.moved(document, named(document, "1.2"), named(document, "2"), 0)
    assert codes(counted(apply(document, *moved).document)) == ["1", "1.1", "2", "2.1"]


def test_letters_are_names_and_ended_goals_keep_their_codes():
    document = framework(
        goal("T", goal("T2"), goal("T1", status_end="2026-01-01"), goal("T5")), goal("S")
    )
    assert codes(counted(document)) == ["T", "T2", "T1", "T3", "S"]


def test_goals_without_a_code_are_counted_among_those_with_one():
    document = framework(goal("1"), nested("goal", text="新"), goal("2"))
    assert codes(counted(document)) == ["1", "2", "3"]
    assert codes(counted(framework(nested("goal", text="无")))) == [""]


def test_places_that_the_guideline_names_are_counted_too():
    inner = [goal(f"H1.{at}", level="goal", path=f"健康·动作 目标{at}") for at in (1, 2)]
    document = framework(goal("H", goal("H1", *inner)))
    second = named(document, "H1.2")
    moved = apply(document, *tree.moved(document, second, named(document, "H1"), 0)).document
    after = counted(moved)
    payload = after.nodes[second].payload
    assert payload.code == "H1.1"
    assert payload.path == "目标 H·目标 H1 目标1"
