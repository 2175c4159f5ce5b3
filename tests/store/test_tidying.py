"""What is not needed any more goes in slices, and its room is given back."""

import os
import sqlite3
import threading
from contextlib import closing, nullcontext

import pytest
from sqlalchemy import delete

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.session.session import Session
from curriculum_studio.store import journal, schema, tidying
from curriculum_studio.store.verification import verify
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, rows, sound


def write(session, document, number):
    session.edit(document.id, [SetCell(document.id, "en", Cell(f"Theme {number}"))], LABEL)
    session.end_typing()


def free(workspace):
    with workspace._database.read() as connection:
        return connection.exec_driver_sql("PRAGMA freelist_count").scalar()


@pytest.fixture
def emptied(workspace, session, unit):
    """A library with 2 MB of free pages."""
    session.add(unit, LABEL)
    for each in range(20):
        workspace.attachments.put(os.urandom(100_000), "image/png", str(each))
    with workspace._database.write() as connection:
        connection.execute(delete(schema.attachment))
    assert free(workspace) > 450
    workspace._database.write_back()
    return workspace


def test_old_steps_leave_the_stacks_at_once_and_the_file_in_slices(
    workspace, session, path, unit, standard, monkeypatch
):
    for each in (standard, unit):
        session.add(each, LABEL)
    for number in range(60):
        write(session, unit, number)
    workspace.close()
    monkeypatch.setattr(journal.trim, "__defaults__", (10, journal.KEPT_BYTES, 5))
    monkeypatch.setattr(tidying, "STEPS", 8)
    with open_workspace(path) as again:
        stack = again.documents.stack(unit.id).applied
        assert len(stack) == 10
        ((left,),) = rows(path, "SELECT count(*) FROM journal")
        assert left == 62 - 8
        write(Session(again.documents, lambda: 0.0), unit, 60)
        slices = sum(1 for _ in again.tidy())
        assert slices >= 5
        assert rows(path, "SELECT count(*) FROM journal") == [(11,)]
        assert len(again.documents.stack(unit.id).applied) == 11, "what was done meanwhile stays"
    assert verify(path) == []


def test_free_pages_are_given_back_beside_writing(emptied, session, unit, path):
    before = path.stat().st_size
    slices = 0
    for slices, _ in enumerate(emptied.tidy(), 1):
        write(session, unit, slices)
    assert slices >= 7
    assert free(emptied) <= tidying.SPARE + 8
    emptied.close()
    assert path.stat().st_size < before / 4
    assert sound(path)
    assert verify(path) == []


def test_it_works_in_a_thread_beside_a_writer(emptied, session, unit):
    thread = threading.Thread(target=lambda: list(emptied.tidy()))
    thread.start()
    for number in range(30):
        write(session, unit, number)
    thread.join(120)  # where the disk is slow, as in Wine, it takes more than a moment
    assert not thread.is_alive()
    assert free(emptied) <= tidying.SPARE + 8
    assert emptied.documents.load(unit.id).root.text("en") == "Theme 29"


def test_some_are_given_back_on_closing(emptied, path):
    emptied.close()
    (pages,) = rows(path, "PRAGMA freelist_count")[0]
    assert pages <= tidying.SPARE


def test_a_file_that_cannot_give_pages_back_keeps_them(emptied, path):
    """As one that was brought to this schema on a full disk."""
    emptied.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA auto_vacuum = NONE")
        raw.execute("VACUUM")
        raw.execute("CREATE TABLE much (content)")
        raw.execute("INSERT INTO much VALUES (zeroblob(1000000))")
        raw.execute("DROP TABLE much")
    with open_workspace(path) as again:
        assert list(again.tidy()) == []
        assert free(again) > 200
    assert sound(path)


def parts(workspace):
    """How many parts the search index has, which a search goes through."""
    with workspace._database.read() as connection:
        wanted = "SELECT count(DISTINCT segid) FROM search_idx"
        return connection.exec_driver_sql(wanted).scalar()


def test_the_search_index_is_joined_by_tidying_and_by_no_commit(workspace, session, unit, path):
    session.add(unit, LABEL)
    for number in range(40):
        write(session, unit, number)
    assert parts(workspace) > 40, "a commit joined them, which takes long beside much text"
    listed = session.entries()
    found = workspace.search.search("theme")
    told = []
    workspace._database._raw.set_trace_callback(told.append)
    joined = sum(1 for _ in workspace.tidy_index())
    workspace._database._raw.set_trace_callback(None)
    assert 1 <= joined <= len(told)
    assert parts(workspace) < 10
    assert workspace.search.search("theme") == found != []
    told.clear()
    workspace._database._raw.set_trace_callback(told.append)
    assert session.entries() == listed
    workspace._database._raw.set_trace_callback(None)
    assert not [each for each in told if "FROM document" in each], "nothing is other than it was"
    assert verify(path) == []


def test_pages_go_into_the_file_in_pauses_and_by_no_commit(workspace, session, unit, path):
    session.add(unit, LABEL)

    def in_the_file():
        """What stands in the file itself, without its log."""
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as raw:
            return raw.execute("SELECT count(*) FROM journal").fetchone()[0]

    workspace.attachments.put(os.urandom(5_000_000), "image/png", "much")
    for number in range(3):
        write(session, unit, number)
    assert in_the_file() == 0, "a commit wrote a thousand pages twice"
    listed = session.entries()
    state = workspace._database.stands
    with workspace._database.read():
        before = workspace._database.state()
        assert list(workspace.tidy_index()) is not None
    assert in_the_file() == 4
    assert state(before), "nothing is other than it was"
    assert session.entries() == listed


def test_where_the_file_was_moved_away_no_page_goes_into_another(workspace, session, unit, path):
    session.add(unit, LABEL)
    windows = os.name == "nt"
    # Windows refuses to move a file that is open, so that nobody can.
    with pytest.raises(PermissionError) if windows else nullcontext():
        path.rename(path.with_name("elsewhere"))
    workspace._database.write_back()
    assert path.exists() == windows


def test_a_library_that_is_closed_joins_what_commits_left(workspace, session, unit, path):
    session.add(unit, LABEL)
    for number in range(12):
        write(session, unit, number)
    before = parts(workspace)
    workspace.close()
    with open_workspace(path) as again:
        assert parts(again) < before
