"""First steps: each role has its own, and what was done is told from changes alone."""

import pytest

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.profiles import UserRole
from curriculum_studio.features.onboarding.model import STEPS, acts_of, steps_for
from curriculum_studio.shell.actions.menus import INDEX
from tests.helpers.documents import small_standard, small_unit

UNIT, STANDARD = small_unit(), small_standard()
THERE = {each.id: each for each in (UNIT, STANDARD)}


def acts(*changes, copies=()):
    return set(acts_of(changes, THERE.get, lambda identity: identity in copies))


def node_of(document, kind):
    return next(node.id for node in document.walk() if node.kind == kind)


@pytest.mark.parametrize("role", list(UserRole))
def test_a_role_has_five_steps_that_lead_somewhere(role):
    steps = steps_for(role)
    assert len(steps) == len({step.name for step in steps}) == 5
    for step in steps:
        assert step.acts
        assert step.command in INDEX.actions or step.node, step.name
        assert {step.kind, step.node} - {""} <= set(KINDS)
        for act in step.acts:
            sort, _, name = act.partition(":")
            known = {"ran": INDEX.actions, "made": KINDS, "wrote": KINDS, "added": KINDS}
            assert not name or name in known[sort], act


def test_who_has_not_said_what_they_do_gets_the_steps_of_teachers():
    assert steps_for("") == steps_for("nobody") == STEPS["teacher"]


def test_what_was_done_is_told_from_changes():
    aim, activity = node_of(UNIT, "aim"), node_of(UNIT, "activity")
    assert acts(Touched(UNIT.id, cells=frozenset({(aim, "zh")}))) == {"wrote:aim"}
    assert acts(Touched(UNIT.id, added=frozenset({activity}))) == {"added:activity"}
    assert acts(Touched(STANDARD.id, comments=frozenset({"c"}))) == {"commented"}
    assert acts(Touched(STANDARD.id, whole=True)) == {"made:standard"}
    assert acts(Touched(STANDARD.id, whole=True), copies=(STANDARD.id,)) == {"received"}


def test_what_is_gone_or_came_in_a_heap_was_done_by_nobody():
    assert acts(Touched("gone", whole=True)) == set()
    assert acts(Touched(UNIT.id, added=frozenset({"gone"}))) == set()
    assert acts(Touched(UNIT.id, whole=True), Touched(STANDARD.id, whole=True)) == set()
