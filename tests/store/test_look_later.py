"""A library that was not closed well is read at once, and looked through meanwhile."""

import sqlite3
import threading
from contextlib import closing

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.problems import WorkspaceBusy, WorkspaceDamaged, WorkspaceProtected
from curriculum_studio.session.session import Session
from curriculum_studio.store import opening
from curriculum_studio.store.lock import log_path
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, fingerprint, sound


@pytest.fixture(autouse=True)
def large(monkeypatch):
    """Every library is a large one."""
    monkeypatch.setattr(opening, "SMALL", 0)


@pytest.fixture
def left(workspace, session, standard, unit, path, tmp_path):
    """A library as a crash leaves it: the newest words stand in the log alone."""
    for each in (standard, unit):
        session.add(each, LABEL)
    session.edit(unit.id, [SetCell(unit.id, "en", Cell("in the log"))], LABEL)
    there = tmp_path / "left" / path.name
    there.parent.mkdir()
    for each in (path, log_path(path)):
        there.with_name(each.name).write_bytes(each.read_bytes())
    return there


def test_it_is_read_at_once_and_written_to_after_the_check(left, unit, clock):
    with open_workspace(left, look_later=True, clock=clock) as reading:
        assert not reading.writable
        assert reading.documents.load(unit.id).root.text("en") == "in the log"
        with pytest.raises(WorkspaceProtected):
            reading.settings.set("a", "b")
        with pytest.raises(WorkspaceBusy):
            open_workspace(left)
        assert reading.check.look()
        assert reading.documents.load(unit.id).root.text("en") == "in the log"
        writing = reading.check.finish()
    with writing:
        assert writing.check is None
        session = Session(writing.documents, lambda: 0.0)
        session.edit(unit.id, [SetCell(unit.id, "de", Cell("geht"))], LABEL)
        assert session.undo([unit.id])
    with open_workspace(left, look_later=True) as again:
        assert again.writable, "it was closed well"
    assert sound(left)


def test_one_that_is_damaged_stays_as_it_is_and_free(left, standard, clock):
    with closing(sqlite3.connect(left)) as raw:
        (page,) = raw.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_node_1'"
        ).fetchone()
    content = bytearray(left.read_bytes())
    content[(page - 1) * 4096 + 200 : page * 4096] = bytes(4096 - 200)
    left.write_bytes(content)
    before = fingerprint(left)
    with open_workspace(left, look_later=True, clock=clock) as reading:
        assert len(reading.documents.entries()) == 2
        with pytest.raises(WorkspaceDamaged):
            reading.check.look()
        reading.check.stop()
    assert fingerprint(left) == before
    with pytest.raises(WorkspaceDamaged):
        open_workspace(left)


def test_who_closes_does_not_wait_and_the_next_looks_again(left, clock, monkeypatch):
    reading = open_workspace(left, look_later=True, clock=clock)
    monkeypatch.setattr(opening, "_STEPS", 1)
    begun, told = threading.Event(), []
    stopped = reading.check._stopped.is_set

    def asked():
        begun.set()
        return stopped()

    monkeypatch.setattr(reading.check._stopped, "is_set", asked)
    thread = threading.Thread(target=lambda: told.append(reading.check.look()))
    thread.start()
    assert begun.wait(10)
    reading.close()
    reading.check.stop()
    thread.join(10)
    assert told in ([False], [True]), "it may have come to its end"
    with open_workspace(left, look_later=True) as again:
        assert again.check is not None
        again.check._stopped.set()
        assert again.check.look() is False
        again.check.stop()


@pytest.mark.parametrize("create", [True, False])
def test_a_small_one_is_looked_through_first(left, create, monkeypatch):
    monkeypatch.setattr(opening, "SMALL", 1 << 30)
    with open_workspace(left, look_later=True, create=create) as workspace:
        assert workspace.writable


def test_one_of_an_older_schema_is_looked_through_first(left, clock, monkeypatch):
    with closing(sqlite3.connect(left)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(left.read_bytes())
    content[60:64] = (3).to_bytes(4, "big")
    left.write_bytes(content)
    looked = []
    monkeypatch.setattr(opening, "_sound", lambda path, *_: looked.append(path))
    with pytest.raises(StudioError):
        open_workspace(left, look_later=True, clock=clock)
    assert looked == [left]
