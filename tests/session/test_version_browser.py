"""Old states: read without being touched, and brought back by edits."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove, SetCell, SetPayload, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.session.ports import Filed
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import OldState, edits_to
from tests.helpers.documents import random_edits, small_framework, small_standard, small_unit
from tests.helpers.libraries import everyday


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


def test_beside_an_old_state_the_library_is_as_it_is_now(tmp_path):
    """Comments, references and earlier texts are looked up in it; it is not changed through it."""
    application = everyday(open_application, tmp_path / "library.cstudio-db")
    store, label = application.workspace.documents, Message("Tests", "Add")
    for document in (small_unit(), small_framework(), small_standard()):
        application.session.add(document, label)
    binned = small_standard().id
    application.session.remove(binned, label)
    old = OldState(small_unit(), store)
    assert [each.id for each in old.entries()] == [each.id for each in store.entries()]
    assert len(old.entries()) == 2
    assert old.binned() == []
    assert old.load_binned(binned) == small_standard()
    clause = small_unit().children_of(small_unit().id)[0].id
    application.session.edit(small_unit().id, [Remove(clause)], label)
    steps = old.recent(9)
    assert list(steps) == list(store.recent(9)) != []
    assert old.lead_text("of nothing") is None
    assert old.newest(undone=False) == old.newest(undone=True) == ()
    with pytest.raises(StudioError, match="old version cannot be changed"):
        old.commit_undo((), Filed(1, 1, steps[0]), (binned,), undone=True)
    assert list(store.recent(9)) == list(steps)
    application.close()


def test_title_and_properties_of_a_document_come_back_too():
    then = small_unit()
    renamed = SetCell(then.id, "zh", Cell("另一个名字"))
    now = apply(
        then, renamed, SetPayload(then.id, replace(then.root.payload, kindergarten="月亮幼儿园"))
    ).document
    assert now.root.payload != then.root.payload
    assert now.title("zh") == "另一个名字"
    assert apply(now, *edits_to(now, then)).document == then
