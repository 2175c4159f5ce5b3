"""Old states: read without being touched, and brought back by edits."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import OldState, edits_to
from tests.helpers.documents import random_edits, small_framework, small_standard, small_unit


@given(st.integers(0, 2**32), st.integers(0, 12), st.sampled_from([small_standard, small_unit]))
def test_edits_lead_to_any_other_state_and_back(seed, count, make):
    then = make()
    now = apply(then, *random_edits(then, Random(seed), count)).document
    there = apply(now, *edits_to(now, then))
    assert there.document == then
    assert apply(there.document, *there.inverse).document == now


def test_the_same_state_needs_no_edits():
    assert edits_to(small_unit(), small_unit()) == ()


def test_parts_that_are_the_same_stay_untouched():
    then = small_standard()
    clause = next(n for n in then.walk() if n.text("zh") == "能源管理")
    now = apply(then, Remove(clause.id)).document
    edits = edits_to(now, then)
    assert len(edits) == 1


class _Library:
    """A store of one framework."""

    def entries(self):
        return []

    def load(self, document):
        return small_framework()

    def journal(self):
        return [], 0


def test_old_state_can_be_read_but_not_changed():
    unit = small_unit()
    session = Session(OldState(unit, _Library()), lambda: 0.0)
    assert session.document(unit.id) == unit
    assert session.document("framework").kind == "framework"
    with pytest.raises(StudioError) as refused:
        session.remove(unit.id, Message("Tests", "Remove"))
    assert refused.value.remedy is not None
    assert session.document(unit.id) == unit
    assert session.undo_state.undo is None
