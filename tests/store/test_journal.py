import pytest

from curriculum_studio.domain.edits import SetCell
from curriculum_studio.domain.text import Cell
from curriculum_studio.domain.transactions import EditDocument, Transaction
from curriculum_studio.services.session import Session
from curriculum_studio.store import journal, schema
from curriculum_studio.store.workspace import open_workspace
from curriculum_studio.words import StudioError, message
from tests.store.looking import LABEL, rows

NAMED = message("Tests", "Write {number}")


def write(session, unit, number, **options):
    cell = Cell(f"Theme {number}")
    label = NAMED.fill(number=number)
    session.edit(unit.id, [SetCell(unit.id, "en", cell)], label, **options)


def english(session, unit):
    return session.document(unit.id).root.text("en")


def reopened(workspace, path):
    workspace.close()
    return open_workspace(path)


@pytest.fixture
def worked(session, unit):
    """A session in which a unit was added and its title written three times."""
    session.add(unit, LABEL)
    for number in (1, 2, 3):
        write(session, unit, number)
    return session


def test_undo_and_redo_after_a_restart(workspace, worked, path, unit):
    worked.undo()
    with reopened(workspace, path) as again:
        session = Session(again.documents, lambda: 0.0)
        assert session.undo_state.undo == NAMED.fill(number=2)
        assert session.undo_state.redo == NAMED.fill(number=3)
        session.redo()
        assert english(session, unit) == "Theme 3"
        for _ in range(3):
            session.undo()
        assert session.document(unit.id) == unit
        session.undo()
        assert session.entries() == []
        assert session.undo_state.undo is None


def test_a_new_change_after_a_restart_ends_what_could_be_redone(workspace, worked, path, unit):
    worked.undo()
    worked.undo()
    with reopened(workspace, path) as again:
        session = Session(again.documents, lambda: 0.0)
        write(session, unit, 4)
        assert session.undo_state.redo is None
        session.undo()
        assert english(session, unit) == "Theme 1"
    with open_workspace(path) as again:
        session = Session(again.documents, lambda: 0.0)
        assert session.undo_state.redo == NAMED.fill(number=4)


def test_a_label_is_read_without_the_step(workspace, worked, path):
    with reopened(workspace, path) as again:
        with again._database.write() as connection:
            connection.execute(schema.journal.update().values(content="{}"))
        session = Session(again.documents, lambda: 0.0)
        assert session.undo_state.undo == NAMED.fill(number=3)
        session.end_typing()
        with pytest.raises(StudioError, match="damaged"):
            session.undo()


def test_joined_typing_is_one_step_also_after_a_restart(workspace, session, path, unit):
    session.add(unit, LABEL)
    for number in range(5):
        write(session, unit, number, merge_key="typing")
    with reopened(workspace, path) as again:
        steps, position = again.documents.journal()
        assert (len(steps), position) == (2, 2)
        session = Session(again.documents, lambda: 0.0)
        write(session, unit, 9, merge_key="typing")
        session.undo()
        assert english(session, unit) == "Theme 4"
        session.undo()
        assert session.document(unit.id) == unit


def test_steps_are_a_sequence_like_any_other(workspace, worked, path, unit):
    with reopened(workspace, path) as again:
        steps, _ = again.documents.journal()
        assert [step.label for step in steps[1:]] == [NAMED.fill(number=n) for n in (1, 2, 3)]
        assert steps[-1].label == steps[3].label
        assert steps[1].forward == (
            EditDocument(unit.id, (SetCell(unit.id, "en", Cell("Theme 1")),)),
        )
        with pytest.raises(IndexError):
            steps[4]
        own = Transaction(LABEL, (), ())
        steps.append(own)
        steps[0] = own
        del steps[1]
        assert (steps[0], steps[-1], len(steps)) == (own, own, 4)
        assert steps[1].label == NAMED.fill(number=2)


def test_only_the_last_steps_are_kept_over_a_restart(workspace, session, path, unit, monkeypatch):
    monkeypatch.setattr(journal.trim, "__defaults__", (10, journal.KEPT_BYTES))
    session.add(unit, LABEL)
    for number in range(30):
        write(session, unit, number)
    assert rows(path, "SELECT count(*) FROM journal") == [(31,)]
    with reopened(workspace, path) as again:
        session = Session(again.documents, lambda: 0.0)
        for _ in range(10):
            session.undo()
        assert english(session, unit) == "Theme 19"
        assert session.undo() == []
        for _ in range(10):
            session.redo()
        assert english(session, unit) == "Theme 29"


def test_large_steps_go_sooner_but_the_newest_stays(workspace, worked, path, monkeypatch):
    monkeypatch.setattr(journal.trim, "__defaults__", (1000, 1))
    with reopened(workspace, path) as again:
        steps, position = again.documents.journal()
        assert (len(steps), position) == (1, 1)


def test_steps_that_lead_nowhere_are_not_kept(workspace, worked, path, unit, monkeypatch):
    """All was undone; the steps that are left begin after one that is not kept."""
    monkeypatch.setattr(journal.trim, "__defaults__", (2, journal.KEPT_BYTES))
    for _ in range(3):
        worked.undo()
    with reopened(workspace, path) as again:
        session = Session(again.documents, lambda: 0.0)
        assert session.undo_state.redo is None
        assert session.document(unit.id) == unit
        write(session, unit, 7)
        session.undo()
        assert session.document(unit.id) == unit
        session.redo()
        assert english(session, unit) == "Theme 7"


def test_a_very_long_session_keeps_a_bounded_journal(workspace, session, path, unit, monkeypatch):
    monkeypatch.setattr(journal, "KEPT_RUNNING", 150)
    session.add(unit, LABEL)
    for number in range(420):
        write(session, unit, number)
    ((count,),) = rows(path, "SELECT count(*) FROM journal")
    assert 150 <= count < 270
    again = Session(workspace.documents, lambda: 0.0)
    for _ in range(150):
        again.undo()
    assert english(again, unit) == "Theme 269"


def test_a_step_that_is_gone_is_told(workspace, worked):
    steps, _ = workspace.documents.journal()
    with workspace._database.write() as connection:
        connection.execute(schema.journal.delete())
    with pytest.raises(StudioError, match="no longer be undone"):
        steps[1].label  # noqa: B018


def test_two_sessions_one_after_the_other(workspace, worked, unit):
    session = Session(workspace.documents, lambda: 0.0)
    session.undo()
    write(session, unit, 5)
    session = Session(workspace.documents, lambda: 0.0)
    session.undo()
    assert english(session, unit) == "Theme 2"
