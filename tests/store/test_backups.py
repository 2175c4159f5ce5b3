import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.clock import now
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.files import UNFINISHED
from curriculum_studio.session.problems import WorkspaceBusy
from curriculum_studio.session.session import Session
from curriculum_studio.store import backups, schema
from curriculum_studio.store.backups import backup_folder, named_host, restore_workspace
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import long_standard
from tests.store import kill_child
from tests.store.forked import Forked
from tests.store.looking import KEY, LABEL, dump, fingerprint, rows, sound

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def filled(workspace, session, standard, unit):
    session.add(standard, LABEL)
    session.add(unit, LABEL)
    workspace.attachments.put(b"picture", "image/png", "a.png")
    workspace.versions.create(unit, name="一", author="", message="")
    return workspace


def write(workspace, document, text):
    session = Session(workspace.documents, lambda: 0.0)
    session.edit(document.id, [SetCell(document.id, "en", Cell(text))], LABEL)


def english(workspace, document):
    return workspace.documents.load(document.id).root.text("en")


def test_a_backup_is_one_closed_file_that_says_the_same(filled, path):
    copy = filled.backups.backup()
    assert copy.parent == backup_folder(path) == path.parent / "backups"
    assert list(copy.parent.iterdir()) == [copy]
    assert dump(copy) == dump(path)
    assert sound(copy)
    assert rows(copy, "PRAGMA journal_mode") == [("delete",)]
    info = filled.backups.describe(copy)
    assert (info.documents, info.nodes) == (2, len(rows(path, "SELECT 1 FROM node")))
    assert info.time == "2026-09-01T08:04:00+00:00"


def test_a_backup_opens_for_reading_as_any_workspace(filled, standard):
    copy = filled.backups.backup()
    with open_workspace(copy, read_only=True) as reader:
        assert reader.documents.load(standard.id) == standard
        assert reader.search.search("能源")


def test_backups_are_listed_newest_first_whatever_the_clock_says(filled, clock):
    made = [filled.backups.backup()]
    clock.now -= timedelta(days=400)
    made.append(filled.backups.backup())
    clock.now += timedelta(days=4000)
    made.append(filled.backups.backup())
    clock.now -= timedelta(days=4000)
    made.append(filled.backups.backup())
    assert filled.backups.backups() == made[::-1]


def test_old_backups_are_thinned_out(filled):
    for _ in range(25):
        newest = filled.backups.backup()
    kept = filled.backups.backups()
    assert 10 <= len(kept) <= 13
    assert kept[0] == newest


def test_a_folder_of_ones_own_choice(filled, tmp_path):
    folder = tmp_path / "云 盘" / "备份"
    copy = filled.backups.backup(folder)
    assert filled.backups.backups(folder) == [copy]
    assert filled.backups.backups() == []


def test_backups_of_others_in_the_same_folder_are_left_alone(filled, tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    foreign = [
        folder / "library-OTHER-000001-20200101T000000Z.cstudio-backup",
        folder / "another-HOST-000007-20200101T000000Z.cstudio-backup",
        folder / "library.docx",
    ]
    for each in foreign:
        each.write_bytes(b"x")
    for _ in range(14):
        filled.backups.backup(folder)
    assert all(each.exists() for each in foreign)
    listed = filled.backups.backups(folder)
    assert listed[-1] == foreign[0]
    assert foreign[1] not in listed


def test_a_backup_into_a_folder_that_cannot_be(filled, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StudioError, match="cannot be used for backups"):
        filled.backups.backup(tmp_path / "file" / "folder")


def test_a_backup_while_somebody_writes_is_one_moment(filled, session, standard, path):
    """A long backup beside a writer: the copy is whole, and says what once was true."""
    document = long_standard(3000)
    session.add(document, LABEL)
    with filled.reader() as reader:
        copy = reader.backups.backup()
        write(filled, document, "later")
        assert sound(copy)
        assert len(rows(copy, f"SELECT 1 FROM node WHERE document = {KEY}", document.id)) == len(
            document.nodes
        )


FULL = """
    import sys
    from pathlib import Path
    from curriculum_studio.store.workspace import open_workspace
    from curriculum_studio.i18n import StudioError
    folder = Path(sys.argv[2])
    with open_workspace(Path(sys.argv[1])) as workspace:
        try:
            workspace.backups.backup(folder)
        except StudioError as problem:
            print(problem.what.source, problem.safe.source)
    print(list(folder.iterdir()))
    """
#: Mounts a disk of 300 kB that only this command and what it starts can see.
SMALL_DISK = ("unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=300k x "$0" && exec "$@"')


def test_a_disk_without_room_is_told_rightly_and_gets_no_leftovers(filled, session, path, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    command = [*SMALL_DISK, str(disk)]
    if not shutil.which("unshare") or subprocess.run([*command, "true"], check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    session.add(long_standard(3000), LABEL)
    filled.close()
    answer = subprocess.run(
        [*command, sys.executable, "-c", textwrap.dedent(FULL), path, str(disk)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    said, left = answer.stdout.splitlines()
    assert said.startswith("There is no room for a backup")
    assert "last change" not in said
    assert left == "[]"


def test_a_copy_that_is_not_good_is_no_backup(filled, monkeypatch, path):
    real = backups._copied

    def spoiled(source, target, *watch):
        counts = real(source, target, *watch)
        raw = bytearray(target.read_bytes())
        raw[4096 * 3 : 4096 * 4] = os.urandom(4096)
        target.write_bytes(raw)
        return counts

    monkeypatch.setattr(backups, "_copied", spoiled)
    with pytest.raises(StudioError, match="cannot be used"):
        filled.backups.backup()
    assert list(backup_folder(path).iterdir()) == []


def test_a_copy_that_lacks_something_is_no_backup(filled, monkeypatch, path):
    real = backups._copied
    monkeypatch.setattr(backups, "_copied", lambda *both: (real(*both)[0] + 1, 0))
    with pytest.raises(StudioError, match="cannot be used"):
        filled.backups.backup()


# --- restoring --------------------------------------------------------------------------------


def test_restoring_brings_back_all_and_keeps_what_was(filled, path, unit, standard):
    copy = filled.backups.backup()
    content = dump(copy)
    before = fingerprint(copy)
    write(filled, unit, "afterwards")
    session = Session(filled.documents, lambda: 0.0)
    session.remove(standard.id, LABEL)
    aside = filled.backups.restore(copy)
    assert dump(path) == content
    assert english(filled, unit) == unit.root.text("en")
    session = Session(filled.documents, lambda: 0.0)
    assert {entry.id for entry in session.entries()} == {standard.id, unit.id}
    write(filled, unit, "goes on")
    filled.close()
    with open_workspace(path) as again:
        assert english(again, unit) == "goes on"
    assert aside.name.startswith("library.before-restore-2026")
    with open_workspace(aside) as kept:
        assert english(kept, unit) == "afterwards"
        assert len(kept.documents.entries()) == 1
    assert fingerprint(copy) == before


def test_versions_after_a_restore_do_not_rely_on_what_is_gone(filled, unit):
    copy = filled.backups.backup()
    later = long_standard(100)
    Session(filled.documents, lambda: 0.0).add(later, LABEL)
    filled.versions.create(later, name="", author="", message="")
    filled.backups.restore(copy)
    Session(filled.documents, lambda: 0.0).add(later, LABEL)
    version = filled.versions.create(later, name="", author="", message="")
    assert filled.versions.document_at(version.id) == later


def test_restoring_twice_keeps_both(filled, unit):
    copy = filled.backups.backup()
    filled._backups._clock = lambda: datetime(2026, 9, 2, tzinfo=UTC)
    asides = set()
    for number in range(3):
        write(filled, unit, str(number))
        asides.add(filled.backups.restore(copy))
    assert len(asides) == 3
    assert all(each.exists() for each in asides)


@pytest.mark.parametrize("spoil", [b"", b"text", None], ids=["empty", "text", "page"])
def test_a_bad_copy_is_not_restored(filled, path, unit, spoil):
    copy = filled.backups.backup()
    if spoil is None:
        raw = bytearray(copy.read_bytes())
        raw[4096 * 2 : 4096 * 5] = os.urandom(4096 * 3)
        copy.write_bytes(raw)
    else:
        copy.write_bytes(spoil)
    before = dump(path)
    with pytest.raises(StudioError, match=r"cannot be used|not a library"):
        filled.backups.restore(copy)
    assert dump(path) == before
    write(filled, unit, "goes on")
    assert not list(path.parent.glob("*before-restore*"))
    assert not list(path.parent.glob(f".*{UNFINISHED}*"))


def test_a_missing_or_newer_copy_is_not_restored(filled, path, tmp_path):
    with pytest.raises(StudioError, match="no library"):
        filled.backups.restore(tmp_path / "none.cstudio-backup")
    copy = filled.backups.backup()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
    with pytest.raises(StudioError, match="newer version"):
        filled.backups.restore(copy)


def test_nothing_is_restored_while_somebody_reads(filled, path, unit):
    copy = filled.backups.backup()
    write(filled, unit, "afterwards")
    with filled.reader() as reader:
        assert reader.documents.entries()
        with pytest.raises(StudioError, match="Another program"):
            filled.backups.restore(copy)
        assert english(filled, unit) == "afterwards"
        write(filled, unit, "goes on")
    filled.backups.restore(copy)
    assert english(filled, unit) == unit.root.text("en")


def test_a_reader_cannot_restore(filled):
    copy = filled.backups.backup()
    with filled.reader() as reader, pytest.raises(StudioError, match="read-only"):
        reader.backups.restore(copy)


def test_a_workspace_that_cannot_be_opened_is_restored_and_kept(filled, path, unit):
    copy = filled.backups.backup()
    filled.close()
    path.write_bytes(b"damaged")
    path.with_name(f"{path.name}-wal").write_bytes(b"an old log")
    aside = restore_workspace(path, copy)
    assert aside.read_bytes() == b"damaged"
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"an old log"
    with open_workspace(path) as again:
        assert english(again, unit) == unit.root.text("en")


def test_a_missing_workspace_is_restored(filled, path, unit):
    copy = filled.backups.backup()
    filled.close()
    path.unlink()
    restore_workspace(path, copy)
    with open_workspace(path) as again:
        assert english(again, unit) == unit.root.text("en")


def test_an_open_workspace_is_not_replaced_from_outside(filled, path):
    copy = filled.backups.backup()
    with pytest.raises(WorkspaceBusy):
        restore_workspace(path, copy)


# --- kills ------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="signals are not Windows'")
@pytest.mark.slow
@pytest.mark.parametrize("times", [4, pytest.param(16, marks=pytest.mark.campaign)])
@pytest.mark.parametrize("work", ["backup", "restore"])
def test_a_kill_at_any_moment_leaves_good_files_only(filled, session, path, unit, work, times):
    session.add(long_standard(1000), LABEL)
    write(filled, unit, "in the copy")
    copy = filled.backups.backup(path.parent / "kept")
    content = dump(copy)
    filled.close()
    random = Random(7)
    for _ in range(times):
        process = Forked(kill_child.copy_often, path, work, copy)
        assert process.line() == "open\n"
        time.sleep(random.uniform(0, 0.4))
        process.kill()
        for each in backups.copies(path, backup_folder(path)):
            assert backups.described(each.path) is not None
        for each in path.parent.glob("*before-restore*.cstudio-db"):
            assert sound(each)
        with open_workspace(path) as workspace:
            assert english(workspace, unit) == "in the copy"
        assert dump(path) == content
        assert sound(path)


def test_what_a_kill_left_is_swept_when_it_is_old(filled, path):
    filled.backups.backup()
    filled.close()
    left = []
    for folder in (path.parent, backup_folder(path)):
        for ending in ("", "-journal"):
            old = folder / f".library.abc{UNFINISHED}{ending}"
            old.write_bytes(b"half")
            os.utime(old, (1, 1))
            left.append(old)
    fresh = path.parent / f".library.def{UNFINISHED}"
    fresh.write_bytes(b"somebody is writing this")
    os.utime(fresh, (now().timestamp(), now().timestamp()))
    open_workspace(path).close()
    assert not any(each.exists() for each in left)
    assert fresh.exists()


def test_copies_know_their_time_without_a_name(filled, tmp_path):
    other = tmp_path / "renamed.db"
    shutil.copy(filled.backups.backup(), other)
    os.utime(other, (1_700_000_000, 1_700_000_000))
    assert backups.described(other).time == "2023-11-14T22:13:20+00:00"


def test_computers_with_chinese_names_are_told_apart():
    """The name of each stands in its copies: one that has none would remove those of others."""
    assert named_host("张老师的电脑") == "张老师的电脑"
    assert named_host("李老师的电脑-2") == "李老师的电脑2"
    assert named_host("DESKTOP-4F7A") == "DESKTOP4F7A"
