"""The session over a store in memory that keeps its promises and nothing more."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.edits import EditError, Remove, SetCell, Touched
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import (
    AddDocument,
    EditDocument,
    RemoveDocument,
    SetComment,
    SetDecision,
    SetWaiver,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import Binned, Entry, Filed, Stack
from curriculum_studio.session.session import KEPT_DOCUMENTS, MERGE_PAUSE, NamedEdits, Session
from tests.helpers.documents import random_edits, small_standard, small_unit
from tests.helpers.strategies import randoms

LABEL = message("Tests", "Do {what}")


class FakeStore:
    """Documents, recycle bin and journal in dictionaries; counts what it is asked."""

    def __init__(self):
        self.documents = {}
        self.bin = {}
        self.steps = {}
        self.stacks = []
        self.ends = {}
        self.order = 0
        self.loads = 0
        self.comments = {}
        self.waivers = {}
        self.decisions = {}
        self.kept = {
            SetComment: self.comments, SetWaiver: self.waivers, SetDecision: self.decisions,
        }  # fmt: skip
        self.full = False
        self.commits = 0

    def entries(self):
        return [Entry(each.id, each.kind, {}, "") for each in self.documents.values()]

    def binned(self):
        return [Binned(Entry(e.id, e.kind, {}, ""), "today") for e in self.bin.values()]

    def load(self, document):
        self.loads += 1
        return self._found(self.documents, document)

    def load_binned(self, document):
        return self._found(self.bin, document)

    def _found(self, among, document):
        if document not in among:
            raise StudioError(message("Tests", "There is none."))
        return among[document]

    def commit(self, written, steps):
        self._write(written)
        self.commits += 1
        return [self._file(*each) for each in steps]

    def _file(self, step, filing):
        self.order += 1
        identity = filing.joins or self.order
        self.steps[identity] = step
        if not filing.joins:
            self.stacks = [e for e in self.stacks if not (e[0] in filing.stacks and e[2])]
            self.stacks += [(each, identity, False, self.order) for each in filing.stacks]
        self.stacks = [each for each in self.stacks if each[0] not in filing.ended]
        self.ends |= dict.fromkeys(filing.ended, self.order)
        return Filed(identity, self.order, step)

    def commit_undo(self, written, filed, documents, *, undone, rest=None):
        self._write(written)
        self.order += 1
        identity = filed.id if rest is None else self.order
        if rest is not None:
            self.steps |= {filed.id: rest, identity: filed.step}
        moved = [(each, filed.id) for each in documents]
        self.stacks = [each for each in self.stacks if each[:2] not in moved]
        self.stacks += [(each, identity, undone, self.order) for each in documents]
        return Filed(identity, self.order, filed.step)

    def stack(self, document):
        found = sorted((e for e in self.stacks if e[0] == document), key=lambda each: each[3])
        filed = [(undone, Filed(i, order, self.steps[i])) for _, i, undone, order in found]
        applied = [each for undone, each in filed if not undone]
        return Stack(applied, [e for undone, e in filed if undone], self.ends.get(document, 0))

    def newest(self, *, undone):
        found = [(each[0], each[3]) for each in self.stacks if each[2] is undone]
        return sorted(dict(sorted(found, key=lambda e: e[1])).items(), key=lambda e: -e[1])

    def recent(self, most):
        return [self.steps[each] for each in sorted(self.steps, reverse=True)][:most]

    def lead_text(self, wanted):
        return None

    def _write(self, written):
        if self.full:
            raise StudioError(message("Tests", "The disk is full."))
        for each in written:
            identity = each.changes.document
            assert self.documents.get(identity) == each.before
            if each.after is None:
                if identity in self.documents:
                    self.bin[identity] = self.documents.pop(identity)
            else:
                self.documents[identity] = each.after
                self.bin.pop(identity, None)
            for change in each.records:
                kept = self.kept[type(change)]
                identity = (change.after or change.before).id
                kept.pop(identity, None)
                if change.after is not None:
                    kept[identity] = change.after


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def store():
    return FakeStore()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session(store, clock):
    return Session(store, clock)


@pytest.fixture
def unit(session):
    document = small_unit()
    session.add(document, LABEL.fill(what="add"))
    return document


def title(session, unit, text, **options):
    cell = SetCell(unit.id, "en", Cell(text))
    return session.edit(unit.id, [cell], LABEL.fill(what=text), **options)


def english(session, unit):
    return session.document(unit.id).root.text("en")


def test_an_edit_is_in_memory_and_in_the_store_when_it_returns(session, store, unit):
    changes = title(session, unit, "One")
    assert changes == Touched(unit.id, cells=frozenset({(unit.id, "en")}))
    assert store.documents[unit.id] == session.document(unit.id)
    assert english(session, unit) == "One"


def test_no_edits_are_no_step(session, store, unit):
    assert session.edit(unit.id, [], LABEL) == Touched(unit.id)
    assert len(store.steps) == 1


def test_undo_and_redo_name_the_step(session, unit):
    title(session, unit, "One")
    title(session, unit, "Two")
    assert session.undo_state.undo == LABEL.fill(what="Two")
    session.undo()
    assert session.undo_state.undo == LABEL.fill(what="One")
    assert session.undo_state.redo == LABEL.fill(what="Two")
    assert english(session, unit) == "One"
    session.redo()
    assert english(session, unit) == "Two"
    assert session.undo_state.redo is None


def test_nothing_to_undo_or_redo(session):
    assert session.undo() == []
    assert session.redo() == []
    assert session.undo_state.undo is None


def test_a_new_change_ends_what_could_be_redone(session, store, unit):
    title(session, unit, "One")
    session.undo()
    title(session, unit, "Two")
    assert session.redo() == []
    assert len(store.stacks) == 1


def test_a_document_that_was_removed_comes_back_whole(session, store, unit):
    session.remove(unit.id, LABEL)
    assert store.documents == {}
    with pytest.raises(StudioError):
        session.document(unit.id)
    assert session.undo() == []
    assert [each.entry.id for each in session.binned()] == [unit.id]
    session.restore(unit.id, LABEL)
    assert session.document(unit.id) == unit
    assert session.binned() == []


def test_a_document_that_came_is_no_step_of_undo(session, store, unit):
    title(session, unit, "One")
    for _ in range(5):
        session.undo()
    assert session.document(unit.id) == unit


# --- typing -----------------------------------------------------------------------------------


def test_quick_typing_in_one_place_is_one_step(session, store, clock, unit):
    for number in range(5):
        clock.now += MERGE_PAUSE - 0.1
        title(session, unit, f"Text {number}", merge_key="here")
    assert len(store.steps) == 2
    session.undo()
    assert session.document(unit.id) == unit
    session.redo()
    assert english(session, unit) == "Text 4"


@pytest.mark.parametrize("pause", [MERGE_PAUSE + 0.1, -1.0, 1e9])
def test_after_a_pause_or_a_leap_of_the_clock_typing_begins_anew(
    session, store, clock, unit, pause
):
    title(session, unit, "One", merge_key="here")
    clock.now += pause
    title(session, unit, "Two", merge_key="here")
    assert len(store.steps) == 3


def test_typing_elsewhere_or_without_a_key_does_not_join(session, store, unit):
    for key in ("here", "there", "", ""):
        title(session, unit, key, merge_key=key)
    assert len(store.steps) == 5


def test_typing_after_leaving_the_field_does_not_join(session, store, unit):
    title(session, unit, "One", merge_key="here")
    session.end_typing()
    title(session, unit, "Two", merge_key="here")
    assert len(store.steps) == 3
    session.undo()
    assert english(session, unit) == "One"


def test_typing_after_undo_does_not_join_what_could_be_redone(session, store, unit):
    title(session, unit, "One", merge_key="here")
    title(session, unit, "elsewhere")
    session.undo()
    title(session, unit, "Two", merge_key="here")
    session.undo()
    assert english(session, unit) == "One"


def test_steps_in_turn_are_one_commit_and_several_steps_of_undo(session, store, unit, clock):
    title(session, unit, "One", merge_key="here")
    told = []
    session.listen(told.append)
    commits = store.commits
    german = SetCell(unit.id, "de", Cell("Zwei"))
    typing = NamedEdits((SetCell(unit.id, "en", Cell("Two")),), LABEL, "here")
    session.edit_in_turn(unit.id, [typing, NamedEdits((german,), LABEL)])
    assert (store.commits - commits, len(store.steps)) == (1, 3)  # typing joined the step before
    assert told == [[Touched(unit.id, cells=frozenset({(unit.id, "en"), (unit.id, "de")}))]]
    again = Session(store, clock)  # who begins anew finds the same steps
    for each in (session, again):
        assert english(each, unit) == "Two"
    session.undo()
    now = session.document(unit.id).root
    assert (now.text("en"), now.text("de")) == ("Two", unit.root.text("de"))
    session.undo()
    assert session.document(unit.id) == unit
    session.redo()
    session.redo()
    assert store.documents[unit.id].root.text("de") == "Zwei"


def test_of_steps_in_turn_none_is_done_where_one_cannot_be_kept(session, store, unit):
    steps = [NamedEdits((SetCell(unit.id, each, Cell("x")),), LABEL) for each in ("en", "de")]
    store.full = True
    with pytest.raises(StudioError):
        session.edit_in_turn(unit.id, steps)
    assert session.document(unit.id) == unit
    store.full = False
    with pytest.raises(EditError):
        session.edit_in_turn(unit.id, [steps[0], NamedEdits((Remove("nobody"),), LABEL)])
    assert (session.document(unit.id), len(store.steps)) == (unit, 1)


def test_steps_in_turn_with_what_goes_along_are_kept_one_after_the_other(session, store, unit):
    other = SetCell(unit.id, "de", Cell("Mit"))
    along = EditDocument(unit.id, (other,))
    session.accompany(lambda _, edits: [along] if edits[0].language == "en" else [])
    steps = [NamedEdits((SetCell(unit.id, each, Cell("x")),), LABEL) for each in ("en", "zh")]
    session.edit_in_turn(unit.id, steps)
    assert (session.document(unit.id).root.text("de"), len(store.steps)) == ("Mit", 3)


def test_the_first_steps_of_a_document_in_turn_are_undone_once_each(session, store, clock, unit):
    fresh = Session(store, clock)  # it has not read any undo stack
    steps = [NamedEdits((SetCell(unit.id, each, Cell("x")),), LABEL) for each in ("en", "de")]
    fresh.edit_in_turn(unit.id, steps)
    fresh.undo()
    fresh.undo()
    assert fresh.document(unit.id) == unit
    assert fresh.undo([unit.id]) == []


def test_ending_what_never_began(session):
    session.end_typing()
    assert session.undo_state.undo is None


# --- several changes --------------------------------------------------------------------------


def test_changes_of_several_documents_are_one_step(session, unit):
    standard = small_standard()
    heard = []
    session.listen(heard.append)
    edit = EditDocument(standard.id, (SetCell(standard.id, "de", Cell("x")),))
    session.apply([AddDocument(standard), edit, RemoveDocument(unit.id)], LABEL)
    assert {each.id for each in session.entries()} == {standard.id}
    (changes,) = heard
    assert {each.document: each.whole for each in changes} == {standard.id: True, unit.id: True}
    assert session.undo() == []
    assert {each.entry.id for each in session.binned()} == {unit.id}


def test_a_document_that_comes_and_goes_in_one_step_leaves_nothing(session, store):
    unit = small_unit()
    session.apply([AddDocument(unit), RemoveDocument(unit.id)], LABEL)
    assert store.documents == {}
    assert session.undo() == []


def test_a_document_that_goes_and_comes_in_one_step_is_there(session, store, unit):
    other = replace(unit, nodes={**unit.nodes, unit.id: unit.root.with_cell("en", Cell("new"))})
    session.apply([RemoveDocument(unit.id), AddDocument(other)], LABEL)
    assert store.documents[unit.id] == other
    assert session.undo() == []


def test_comments_take_part(session, store, unit):
    comment = Comment(id="c", document=unit.id, text="x")
    heard = []
    session.apply([SetComment(None, comment)], LABEL)
    session.listen(heard.append)
    session.apply([SetComment(comment, replace(comment, text="y"))], LABEL)
    assert store.comments["c"].text == "y"
    assert heard == [[Touched(unit.id, comments=frozenset({"c"}))]]
    session.undo()
    session.undo()
    assert store.comments == {}


def test_waivers_take_part_and_want_a_reason(session, store, unit):
    waiver = Waiver(id="w", document=unit.id, rule="VRB-01", reason="已与标委会商定")
    heard = []
    session.listen(heard.append)
    session.apply([SetWaiver(None, waiver)], LABEL)
    assert heard == [[Touched(unit.id, waivers=frozenset({"w"}))]]
    with pytest.raises(StudioError, match="Without a reason"):
        session.apply([SetWaiver(waiver, replace(waiver, reason=" "))], LABEL)
    session.apply([SetWaiver(waiver, None)], LABEL)
    assert store.waivers == {}
    session.undo([unit.id])
    assert store.waivers == {"w": waiver}
    session.undo([unit.id])
    assert store.waivers == {}


def test_decisions_of_a_merge_take_part(session, store, unit):
    open_ = MergeDecision(id="d", document=unit.id, node=unit.id, kind="text", field="zh")
    heard = []
    session.listen(heard.append)
    session.apply([SetDecision(None, open_)], LABEL)
    assert heard == [[Touched(unit.id, decisions=frozenset({"d"}))]]
    session.apply([SetDecision(open_, replace(open_, chosen="first"))], LABEL)
    assert store.decisions["d"].chosen == "first"
    session.undo([unit.id])
    assert store.decisions == {"d": open_}
    session.undo([unit.id])
    assert store.decisions == {}


def test_an_edit_that_does_not_fit_changes_nothing(session, store, unit):
    before = session.document(unit.id)
    first = SetCell(unit.id, "en", Cell("x"))
    with pytest.raises(EditError):
        session.edit(unit.id, [first, Remove("nowhere")], LABEL)
    assert session.document(unit.id) is before
    assert len(store.steps) == 1


@pytest.mark.parametrize("act", ["edit", "undo", "redo"])
def test_what_the_store_could_not_write_did_not_happen(session, store, unit, act):
    title(session, unit, "One")
    title(session, unit, "Two")
    session.undo()
    before = (session.document(unit.id), session.undo_state)
    heard = []
    session.listen(heard.append)
    store.full = True
    with pytest.raises(StudioError):
        title(session, unit, "Three") if act == "edit" else getattr(session, act)()
    assert (session.document(unit.id), session.undo_state) == before
    assert heard == []
    store.full = False
    session.redo()
    assert english(session, unit) == "Two"


# --- listening and memory ---------------------------------------------------------------------


def test_listeners_hear_each_step_until_they_end(session, unit):
    heard = []
    end = session.listen(heard.append)
    title(session, unit, "One")
    session.undo()
    session.redo()
    assert [len(each) for each in heard] == [1, 1, 1]
    end()
    title(session, unit, "Two")
    assert len(heard) == 3


def test_a_listener_finds_the_new_document(session, unit):
    seen = []
    session.listen(lambda _: seen.append(english(session, unit)))
    title(session, unit, "One")
    session.undo()
    assert seen == ["One", unit.root.text("en")]


def test_a_listener_may_end_itself_while_it_listens(session, unit):
    heard = []

    def once(changes):
        heard.append(changes)
        end()

    end = session.listen(once)
    others = []
    session.listen(others.append)
    title(session, unit, "One")
    title(session, unit, "Two")
    assert (len(heard), len(others)) == (1, 2)


def test_only_so_many_documents_stay_in_memory(store, session):
    units = [small_unit(f"unit {number}") for number in range(KEPT_DOCUMENTS + 5)]
    store.documents = {each.id: each for each in units}
    for each in units:
        session.document(each.id)
    assert store.loads == len(units)
    session.document(units[-1].id)
    assert store.loads == len(units)
    session.document(units[0].id)
    assert store.loads == len(units) + 1


def test_the_document_in_use_stays_in_memory(store, session):
    units = [small_unit(f"unit {number}") for number in range(KEPT_DOCUMENTS + 5)]
    store.documents = {each.id: each for each in units}
    for each in units:
        session.document(units[0].id)
        session.document(each.id)
    assert store.loads == len(units)


@pytest.mark.no_cover
@given(randoms, st.integers(1, 10))
def test_undoing_all_and_redoing_all_after_a_restart(random, count):
    store = FakeStore()
    session = Session(store, lambda: 0.0)
    session.add(small_standard(), LABEL)
    identity = small_standard().id
    states = [session.document(identity)]
    for _ in range(count):
        edits = random_edits(session.document(identity), random, random.randint(1, 4))
        session.edit(identity, edits, LABEL, merge_key="")
        states.append(session.document(identity))
    again = Session(store, lambda: 0.0)
    for state in reversed(states[:-1]):
        again.undo()
        assert again.document(identity) == state == store.documents[identity]
    for state in states[1:]:
        again.redo()
        assert again.document(identity) == state
