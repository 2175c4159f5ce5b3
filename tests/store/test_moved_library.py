"""A library whose file is renamed, replaced or deleted while it is open, or that lost its log."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.session.problems import WorkspaceMoved
from curriculum_studio.session.session import Session
from curriculum_studio.store.lock import log_path
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.store.looking import LABEL, knowing_ids

UNIT = small_unit()

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of open files")


def typed(session, text):
    session.edit(UNIT.id, [SetCell(UNIT.id, "zh", Cell(text))], LABEL)


def title(path):
    with open_workspace(path) as workspace:
        return workspace.documents.load(UNIT.id).root.text("zh")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.cstudio-db"


@pytest.fixture
def opened(path):
    with open_workspace(path, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(UNIT, LABEL)
        typed(session, "之前")
        yield workspace, session


def renamed(path):
    path.rename(path.with_name("other.cstudio-db"))


def deleted(path):
    path.unlink()


def replaced(path):
    copy = path.with_name("copy")
    shutil.copyfile(path, copy)
    copy.replace(path)


def without_log(path):
    log_path(path).unlink()


@unix
@pytest.mark.parametrize("act", [renamed, deleted, replaced, without_log])
def test_no_change_goes_into_a_file_that_nobody_finds_again(opened, path, act, tmp_path):
    workspace, session = opened
    act(path)
    with pytest.raises(WorkspaceMoved) as caught:
        typed(session, "之后")
    said = " ".join(Catalogue().say(each) for each in caught.value.sentences)
    assert "renamed, replaced or deleted" in said
    assert "Save a copy" in said
    assert session.document(UNIT.id).root.text("zh") == "之前"
    assert workspace.moved
    copy = tmp_path / "elsewhere" / "copy.cstudio-db"
    copy.parent.mkdir()
    workspace.save_as(copy)
    assert workspace.path == copy
    assert not workspace.moved
    typed(session, "副本里")
    assert session.undo()
    typed(session, "副本里")
    workspace.close()
    assert title(copy) == "副本里"


@unix
def test_a_copy_can_take_the_place_of_the_file_that_is_gone(opened, path):
    workspace, session = opened
    path.unlink()
    workspace.save_as(path)
    typed(session, "又在原处")
    workspace.close()
    assert title(path) == "又在原处"


@unix
def test_a_file_that_only_got_another_name_holds_everything(opened, path):
    workspace, _ = opened
    other = path.with_name("other.cstudio-db")
    path.rename(other)
    workspace.close()
    log_path(path).unlink(missing_ok=True)
    assert title(other) == "之前"


@unix
def test_once_the_name_is_back_work_goes_on(opened, path):
    _, session = opened
    other = path.with_name("other.cstudio-db")
    path.rename(other)
    with pytest.raises(WorkspaceMoved):
        typed(session, "之后")
    other.rename(path)
    typed(session, "之后")
    assert session.document(UNIT.id).root.text("zh") == "之后"


def test_a_copy_is_not_put_over_a_library_that_is_open(opened, path, tmp_path):
    workspace, session = opened
    other = tmp_path / "second.cstudio-db"
    with (
        open_workspace(other, create=True) as second,
        pytest.raises(StudioError, match="already open"),
    ):
        workspace.save_as(other)
    assert second.path == other
    assert workspace.path == path
    typed(session, "还在原处")


def crashed(path, target, *, log):
    """The files as they are on the disk while the library is open, with or without its log."""
    for ending in ("", "-lock", *(("-wal",) if log else ())):
        shutil.copyfile(f"{path}{ending}", f"{target}{ending}")


@pytest.fixture
def target(tmp_path):
    found = tmp_path / "after" / "library.cstudio-db"
    found.parent.mkdir()
    return found


@pytest.fixture
def again(opened, path):
    """The library of every day: it was closed and is opened again, and holds what it held."""
    opened[0].close()
    with open_workspace(path) as workspace:
        yield Session(workspace.documents, lambda: 0.0)


def test_a_log_that_is_missing_after_a_crash_is_told(again, path, target):
    typed(again, "只在日志里")
    crashed(path, target, log=False)
    with open_workspace(target) as found:
        assert found.notice is not None
        said = [Catalogue().say(each) for each in found.notice.sentences]
        newest = found.documents.recent(1)[0].at
        assert found.documents.load(UNIT.id).root.text("zh") == "之前"
    assert "library.cstudio-db-wal" in said[0]
    assert newest[:4] in said[1]
    assert "Everything up to" in said[1]
    with open_workspace(target) as again:
        assert again.notice is None, "it is told once"


def test_a_log_that_is_missing_is_told_in_the_first_session_too(opened, path, target):
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(PASSIVE)")
    typed(opened[1], "只在日志里")
    crashed(path, target, log=False)
    with open_workspace(target) as found:
        assert found.notice is not None


def test_a_log_that_is_there_is_not_told(again, path, target):
    typed(again, "只在日志里")
    crashed(path, target, log=True)
    with open_workspace(target) as found:
        assert found.notice is None
        assert found.documents.load(UNIT.id).root.text("zh") == "只在日志里"


def test_nothing_is_told_where_nothing_was_written_before_a_crash(opened, path, target):
    opened[0].close()
    with open_workspace(path):
        crashed(path, target, log=True)
    for _ in range(2):
        with open_workspace(target) as found:
            assert found.notice is None
            crashed(target, target.with_name("again.cstudio-db"), log=True)
        with open_workspace(target.with_name("again.cstudio-db")) as again:
            assert again.notice is None


def test_nothing_is_told_after_a_good_end(opened, path):
    opened[0].close()
    with open_workspace(path) as found:
        assert found.notice is None


@pytest.mark.parametrize("wrong", ["改过的".encode(), b"\xff\xfe"])
def test_a_damaged_title_is_marked_and_the_others_are_listed(opened, path, wrong):
    workspace, session = opened
    standard = small_standard()
    session.add(standard, LABEL)
    workspace.close()
    with closing(knowing_ids(sqlite3.connect(path))) as raw, raw:
        (titles,) = raw.execute(
            "SELECT titles FROM document WHERE id = raw_id(?)", [UNIT.id]
        ).fetchone()
        raw.execute(
            "UPDATE document SET titles = CAST(? AS TEXT) WHERE id = raw_id(?)",
            [titles.encode().replace("之前".encode(), wrong), UNIT.id],
        )
    os.utime(path)
    with open_workspace(path) as found:
        marked = {entry.id: entry.damaged for entry in found.documents.entries()}
    assert marked == {UNIT.id: True, standard.id: False}


def test_a_damaged_kind_is_marked_and_listed(opened, path):
    opened[0].close()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE document SET kind = 'unitt'")
    with open_workspace(path) as found:
        (entry,) = found.documents.entries()
    assert entry.damaged
    assert entry.titles["zh"] == "之前"
