"""A library whose file is renamed, replaced or deleted while it is open, or that lost its log."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.session.problems import WorkspaceBusy, WorkspaceMoved
from curriculum_studio.session.session import Session
from curriculum_studio.store.backups import make_copy
from curriculum_studio.store.listing import entries_of
from curriculum_studio.store.lock import WriterLock, log_path
from curriculum_studio.store.verification import verify
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday
from tests.store.looking import LABEL, knowing_ids

UNIT = small_unit()

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of open files")


def typed(session, text):
    session.edit(UNIT.id, [SetCell(UNIT.id, "zh", Cell(text))], LABEL)


def title(path):
    with open_workspace(path) as workspace:
        return workspace.documents.load(UNIT.id).root.text("zh")


@pytest.fixture
def opened(path):
    with everyday(open_workspace, path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(UNIT, LABEL)
        typed(session, "之前")
        yield workspace, session


def renamed(path):
    path.rename(path.with_name("other.cstudio-db"))


def folder_moved(path):
    path.parent.rename(path.parent.with_name("elsewhere"))


def beside_a_foreign_log(path):
    other = path.with_name("other.cstudio-db")
    log_path(other).write_bytes(log_path(path).read_bytes())
    path.rename(other)


def thrown_away(path):
    """As desktops do it (freedesktop.org, Trash specification 1.0)."""
    bin_ = path.parent / ".Trash-1000" / "files"
    bin_.mkdir(parents=True)
    path.rename(bin_ / path.name)


def deleted(path):
    path.unlink()


def replaced(path):
    copy = path.with_name("copy")
    shutil.copyfile(path, copy)
    copy.replace(path)


def without_log(path):
    log_path(path).unlink()


@unix
@pytest.mark.parametrize("act", [thrown_away, deleted, replaced, without_log])
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


linux = pytest.mark.skipif(sys.platform != "linux", reason="tells where an open file is now")


@linux
@pytest.mark.parametrize("act", [renamed, folder_moved, beside_a_foreign_log])
@pytest.mark.parametrize("again", [True, False])
def test_a_library_that_was_moved_is_found_by_its_number(tmp_path, act, again):
    path = tmp_path / "folder" / "library.cstudio-db"
    path.parent.mkdir()
    with everyday(open_workspace, path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(UNIT, LABEL)
        typed(session, "之前")
        act(path)
        (now,) = tmp_path.glob("*/*.cstudio-db")
        with pytest.raises(WorkspaceMoved) as caught:
            typed(session, "之后")
        said = " ".join(Catalogue().say(each) for each in caught.value.sentences)
        assert str(now) in said
        assert "all before it is still there" in said
        assert caught.value.now == now
        workspace.follow()
        assert workspace.path == now
        assert not workspace.moved
        typed(session, "跟过去")
        assert session.undo()
        assert session.document(UNIT.id).root.text("zh") == "之前"
        typed(session, "跟过去")
        with pytest.raises(WorkspaceBusy):
            WriterLock.acquire(now)
        if path.parent.exists():
            WriterLock.acquire(path).release()
        if again:
            session.undo()
            typed(session, "又写")
    log_path(now).unlink(missing_ok=True)
    assert title(now) == ("又写" if again else "跟过去")
    assert not verify(now)


@linux
def test_a_library_that_another_window_opened_where_it_is_now_is_not_taken(opened, path):
    workspace, session = opened
    now = path.with_name("other.cstudio-db")
    path.rename(now)
    lock = WriterLock.acquire(now)
    with pytest.raises(WorkspaceBusy):
        workspace.follow()
    lock.drop()
    assert workspace.path == path
    workspace.follow()
    typed(session, "跟过去")
    assert workspace.path == now


@linux
def test_one_whose_log_is_still_read_waits_where_it_is(opened, path):
    """What the log alone holds would stay behind, under a name that the file has no more."""
    workspace, session = opened
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM node").fetchone()
        typed(session, "只在日志里")
        now = path.with_name("other.cstudio-db")
        path.rename(now)
        with pytest.raises(StudioError, match="Another program"):
            workspace.follow()
        assert workspace.path == path
    workspace.follow()
    assert session.document(UNIT.id).root.text("zh") == "只在日志里"
    workspace.close()
    log_path(path).unlink(missing_ok=True)
    assert title(now) == "只在日志里"


@unix
@pytest.mark.parametrize("act", [thrown_away, deleted, replaced])
def test_one_that_is_gone_is_not_followed(opened, path, act):
    workspace, _ = opened
    act(path)
    with pytest.raises(WorkspaceMoved, match="renamed, replaced or deleted"):
        workspace.follow()
    assert workspace.path == path


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
        session = Session(workspace.documents, lambda: 0.0)
        session.workspace = workspace
        yield session


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


def test_nothing_is_told_after_a_good_end(opened, path, target):
    opened[0].close()
    with open_workspace(path) as found:
        assert found.notice is None
    shutil.copyfile(path, target)
    assert verify(target) == []
    with open_workspace(target) as copied:
        assert copied.notice is None


def copied_in_use(path, target):
    """What is on a stick when somebody copies the library that is open: one file, no lock."""
    shutil.copyfile(path, target)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_copy_on_a_stick_says_that_its_log_is_not_there(again, path, target, read_only):
    typed(again, "只在日志里")
    copied_in_use(path, target)
    assert {each.what for each in verify(target)} == {"log"}
    with open_workspace(target, read_only=read_only) as found:
        assert found.notice is not None
        said = [Catalogue().say(each) for each in found.notice.sentences]
        assert found.documents.load(UNIT.id).root.text("zh") == "之前"
    assert "library.cstudio-db-wal" in said[0]
    assert "Everything up to" in said[1]
    with open_workspace(target) as once_more:
        assert (once_more.notice is not None) == read_only, "it is told until one writes in it"
    assert verify(target) == []


def test_beside_whoever_writes_nothing_is_missing(again, path):
    typed(again, "只在日志里")
    assert verify(path) == []
    with open_workspace(path, read_only=True) as reader:
        assert reader.notice is None
        assert reader.documents.load(UNIT.id).root.text("zh") == "只在日志里"


def test_copies_that_the_program_makes_miss_nothing(again, path, tmp_path, target):
    typed(again, "只在日志里")
    copy = make_copy(path, tmp_path / "backups", datetime(2026, 9, 1, tzinfo=UTC))
    assert verify(copy) == []
    shutil.copyfile(copy, target)
    with open_workspace(target) as restored:
        assert restored.notice is None
        assert restored.documents.load(UNIT.id).root.text("zh") == "只在日志里"


def test_nothing_is_missing_after_all_was_written_anew(again, path, target):
    """Erasing empties the log; a crash then, before the next change, loses nothing."""
    standard = small_standard()
    again.add(standard, LABEL)
    again.remove(standard.id, LABEL)
    again.workspace.eraser.erase_document(standard.id)
    crashed(path, target, log=True)
    with open_workspace(target) as found:
        assert found.notice is None


def test_a_library_that_an_older_program_closed_misses_nothing(opened, path):
    """It left the file as one that keeps a log, and its lock says that it was closed."""
    opened[0].close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        assert raw.execute("SELECT count(*) FROM node").fetchone()
    WriterLock.acquire(path).release()
    with open_workspace(path) as found:
        assert found.notice is None


def test_one_that_could_not_be_settled_says_what_is_so(again, path, target):
    """Somebody still reads as it is closed: the log stays, and is not missed."""
    typed(again, "之后")
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM node").fetchone()
        again.workspace.close()
    with open_workspace(path) as found:
        assert found.notice is None
        assert found.documents.load(UNIT.id).root.text("zh") == "之后"


def test_the_copy_in_which_work_goes_on_is_guarded_as_well(again, path, tmp_path, target):
    """Where somebody reads the first one it keeps its log, of which the second knows nothing."""
    typed(again, "之后")
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM node").fetchone()
        typed(again, "更后")
        second = tmp_path / "second.cstudio-db"
        again.workspace.save_as(second)
    typed(again, "只在日志里")
    crashed(second, target, log=False)
    with open_workspace(target) as found:
        assert found.notice is not None
        assert found.documents.load(UNIT.id).root.text("zh") == "更后"


def test_whoever_only_reads_leaves_nothing_behind(opened, path):
    opened[0].close()
    there = {each.name for each in path.parent.iterdir()}
    for _ in range(2):
        assert verify(path) == []
        assert entries_of(path)
        with open_workspace(path, read_only=True) as reader:
            assert reader.documents.load(UNIT.id)
            assert {each.name for each in path.parent.iterdir()} == there
    assert {each.name for each in path.parent.iterdir()} == there


def test_whoever_only_reads_a_copy_on_a_stick_leaves_nothing_beside_it(again, path, target):
    """It says that it has a log: SQLite would make an empty one, and what programs carry along."""
    typed(again, "只在日志里")
    copied_in_use(path, target)
    for _ in range(2):
        assert {each.what for each in verify(target)} == {"log"}
        with open_workspace(target, read_only=True) as reader:
            assert reader.documents.load(UNIT.id).root.text("zh") == "之前"
            assert list(target.parent.iterdir()) == [target]
    assert list(target.parent.iterdir()) == [target]
    with open_workspace(target, read_only=True) as reader:
        assert reader.documents.load(UNIT.id).root.text("zh") == "之前"
        with open_workspace(target) as writer:
            typed(Session(writer.documents, lambda: 0.0), "之后")
            assert reader.documents.load(UNIT.id).root.text("zh") == "之后"
        assert reader.documents.load(UNIT.id).root.text("zh") == "之后"


def test_a_reader_sees_what_is_written_after_it_came(opened, path):
    """It came to a closed library; then somebody opens it, writes, and closes."""
    opened[0].close()
    with open_workspace(path, read_only=True) as reader:
        assert reader.documents.load(UNIT.id).root.text("zh") == "之前"
        with open_workspace(path) as writer:
            typed(Session(writer.documents, lambda: 0.0), "之后")
            assert reader.documents.load(UNIT.id).root.text("zh") == "之后"
        assert reader.documents.load(UNIT.id).root.text("zh") == "之后"


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
