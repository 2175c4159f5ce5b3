import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Actor, EditDocument
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.store import journal, schema
from curriculum_studio.store.workspace import open_workspace
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
        assert session.undo() == []  # that a document came is no step of undo
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
            connection.execute(schema.journal.update().values(content=b"{}"))
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
        assert len(again.documents.stack(unit.id).applied) == 1
        session = Session(again.documents, lambda: 0.0)
        write(session, unit, 9, merge_key="typing")
        session.undo()
        assert english(session, unit) == "Theme 4"
        session.undo()
        assert session.document(unit.id) == unit


def test_a_step_tells_who_did_what_and_when(workspace, session, path, unit):
    session.actor = Actor("teacher", "laptop")
    session.add(unit, LABEL)
    write(session, unit, 1)
    with reopened(workspace, path) as again:
        (filed,) = again.documents.stack(unit.id).applied
        assert filed.step.label == NAMED.fill(number=1)
        assert filed.step.forward == (
            EditDocument(unit.id, (SetCell(unit.id, "en", Cell("Theme 1")),)),
        )
        (step,) = again.documents.recent(10)
        assert step.actor == Actor("teacher", "laptop")
        assert step.at.endswith("+00:00")
    # That the document came is written down as well, without its words.
    assert rows(path, "SELECT profile, replica, content FROM journal ORDER BY position")[0] == (
        "teacher",
        "laptop",
        b"",
    )


def test_only_the_last_steps_are_kept_over_a_restart(workspace, session, path, unit, monkeypatch):
    monkeypatch.setattr(journal.trim, "__defaults__", (10, journal.KEPT_BYTES, 5))
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


def test_a_document_worked_on_long_ago_keeps_some_steps(
    workspace, session, path, unit, standard, monkeypatch
):
    monkeypatch.setattr(journal.trim, "__defaults__", (10, journal.KEPT_BYTES, 5))
    session.add(standard, LABEL)
    for number in range(8):
        session.edit(standard.id, [SetCell(standard.id, "en", Cell(f"S {number}"))], LABEL)
    session.add(unit, LABEL)
    for number in range(30):
        write(session, unit, number)
    with reopened(workspace, path) as again:
        assert len(again.documents.stack(unit.id).applied) == 10
        assert len(again.documents.stack(standard.id).applied) == 5
        session = Session(again.documents, lambda: 0.0)
        for _ in range(5):
            session.undo([standard.id])
        assert session.document(standard.id).root.text("en") == "S 2"
        assert english(session, unit) == "Theme 29"


def test_large_steps_go_sooner_but_the_newest_stays(workspace, worked, path, unit, monkeypatch):
    monkeypatch.setattr(journal.trim, "__defaults__", (1000, 1, 5))
    with reopened(workspace, path) as again:
        assert len(again.documents.stack(unit.id).applied) == 1


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


def test_a_step_that_is_gone_is_told(workspace, worked, unit):
    applied = workspace.documents.stack(unit.id).applied
    with workspace._database.write() as connection:
        connection.execute(schema.journal.delete())
    with pytest.raises(StudioError, match="no longer be undone"):
        applied[1].step.forward  # noqa: B018


def test_two_sessions_one_after_the_other(workspace, worked, unit):
    session = Session(workspace.documents, lambda: 0.0)
    session.undo()
    write(session, unit, 5)
    session = Session(workspace.documents, lambda: 0.0)
    session.undo()
    assert english(session, unit) == "Theme 2"
