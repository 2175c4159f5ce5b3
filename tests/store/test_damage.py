"""Databases that were truncated, overwritten or mixed up (facts: D1, D3).

Whatever happened: no crash, no wrong text without a word, the file left as it is, a backup named.
What no checksum guards, a flipped bit inside a text, may go unseen; it must not spread.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from random import Random

import msgspec
import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.session.session import Session
from curriculum_studio.store.backups import restore_workspace
from curriculum_studio.store.lock import lock_path
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import long_standard, small_unit
from tests.store.looking import KEY, LABEL, fingerprint, knowing_ids, raw_id, said

UNIT = small_unit()
STANDARD = long_standard(400)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A closed workspace with two documents and a backup."""
    folder = tmp_path_factory.mktemp("damage")
    path = folder / "library.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(UNIT, LABEL)
        session.add(STANDARD, LABEL)
        workspace.versions.create(UNIT, name="一", author="", message="")
        workspace.backups.backup()
    return path


@pytest.fixture
def path(made, tmp_path):
    shutil.copytree(made.parent, tmp_path / "copy")
    copied = tmp_path / "copy" / made.name
    # As after a clean exit on this disk: the lock file knows size and time of the copy.
    os.utime(copied, ns=(made.stat().st_atime_ns, made.stat().st_mtime_ns))
    return copied


def use(path):
    """Open, read and search all there is, write; return what was read."""
    with open_workspace(path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        read = {entry.id: session.document(entry.id) for entry in session.entries()}
        for document in (UNIT, STANDARD):
            assert document.id in read
            session.edit(document.id, [SetCell(document.id, "en", Cell("written"))], LABEL)
            session.undo()
        workspace.search.search("节约")
        for version in workspace.versions.versions(UNIT.id):
            workspace.versions.document_at(version.id)
        workspace.links.of(UNIT.id)
        return read


def outcome(path):
    """How damage shows: told at the opening, told later, unseen and harmless, or unseen."""
    before = fingerprint(path) if path.exists() else ""
    try:
        read = use(path)
    except WorkspaceDamaged as problem:
        if "was not opened" in said(problem):
            assert fingerprint(path) == before, "a damaged file is left as it is"
            assert problem.backup is not None  # noqa: PT017
            return "opening"
        return "later"
    except StudioError:
        return "refused"
    same = read[UNIT.id] == UNIT and read[STANDARD.id] == STANDARD
    return "harmless" if same else "unseen"


def test_an_undamaged_copy_is_read(path):
    assert outcome(path) == "harmless"


def test_damage_names_the_newest_good_backup(path):
    newer = path.parent / "backups" / "library-Z-000009-20261231T000000Z.cstudio-backup"
    newer.write_bytes(b"not good")
    with path.open("r+b") as handle:
        handle.truncate(4096 * 5)
    with pytest.raises(WorkspaceDamaged) as caught:
        open_workspace(path)
    (good,) = [each for each in newer.parent.iterdir() if each != newer]
    assert caught.value.backup == good
    sentences = said(caught.value)
    assert "left as it is" in sentences
    assert good.name in sentences
    assert "holds 2 documents" in sentences
    aside = restore_workspace(path, good)
    assert aside.stat().st_size == 4096 * 5
    assert outcome(path) == "harmless"


def test_damage_without_any_backup_is_told_too(path):
    shutil.rmtree(path.parent / "backups")
    with path.open("r+b") as handle:
        handle.truncate(4096 * 5)
    with pytest.raises(WorkspaceDamaged, match="damaged") as caught:
        open_workspace(path)
    assert caught.value.backup is None
    assert "no good backup" in said(caught.value)


@pytest.mark.parametrize("share", [0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_truncated_file_is_never_opened(path, share, read_only):
    length = max(1, int(path.stat().st_size * share))
    with path.open("r+b") as handle:
        handle.truncate(length)
    before = fingerprint(path)
    with pytest.raises(StudioError):
        open_workspace(path, read_only=read_only)
    assert fingerprint(path) == before


def damaged_pages(path, random):
    size = path.stat().st_size // 4096
    with path.open("r+b") as handle:
        handle.seek(4096 * random.randrange(size))
        handle.write(random.choice((bytes(4096), random.randbytes(4096))))


def flip(path, random):
    with path.open("r+b") as handle:
        at = random.randrange(path.stat().st_size)
        handle.seek(at)
        byte = handle.read(1)[0]
        handle.seek(at)
        handle.write(bytes([byte ^ (1 << random.randrange(8))]))


def damaged_copy(made, tmp_path, random, damage, *, silently=False):
    """What comes of a copy with damage; silently: as when the disk itself forgets a bit."""
    folder = tmp_path / "case"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made.parent, folder)
    path = folder / made.name
    damage(path, random)
    if silently:
        os.utime(path, ns=(made.stat().st_atime_ns, made.stat().st_mtime_ns))
    return outcome(path)


def test_overwritten_pages_are_found_before_anything_is_written(made, tmp_path):
    """The time of the file says that another program touched it, so that all is looked at."""
    random = Random(1)
    outcomes = [damaged_copy(made, tmp_path, random, damaged_pages) for _ in range(15)]
    assert outcomes.count("unseen") == 0
    assert outcomes.count("opening") + outcomes.count("refused") >= 14


@pytest.mark.parametrize("silently", [False, True])
def test_flipped_bits_never_crash_and_are_seldom_unseen(made, tmp_path, silently):
    random = Random(2)
    outcomes = [damaged_copy(made, tmp_path, random, flip, silently=silently) for _ in range(24)]
    # Texts carry no checksum: a flip inside one reads as another letter.
    assert outcomes.count("unseen") <= 6


def test_damage_that_shows_only_later_never_crashes(made, tmp_path):
    random = Random(4)
    for _ in range(15):
        damaged_copy(made, tmp_path, random, damaged_pages, silently=True)


@pytest.mark.campaign
def test_much_damage_never_crashes(made, tmp_path):
    random = Random(3)
    for _ in range(1500):
        damage = random.choice((flip, damaged_pages))
        damaged_copy(made, tmp_path, random, damage, silently=random.random() < 0.5)


def test_damage_to_kept_states_shows(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE node_state SET content = replace(content, 'zh', 'en')")
    with open_workspace(path) as workspace:
        (version,) = workspace.versions.versions(UNIT.id)
        with pytest.raises(WorkspaceDamaged):
            workspace.versions.document_at(version.id)


def test_damaged_titles_hide_no_document(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE document SET titles = '{' WHERE id = ?", (raw_id(UNIT.id),))
    with open_workspace(path) as workspace:
        assert {each.id for each in workspace.documents.entries()} == {UNIT.id, STANDARD.id}
        assert workspace.documents.load(UNIT.id) == UNIT


def test_a_log_of_another_database_changes_nothing(path, tmp_path):
    """What a sync tool or a hand may mix up: the log of one database beside another."""
    other = tmp_path / "other" / "other.cstudio-db"
    with open_workspace(other, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(small_unit("other"), LABEL)
        log = other.with_name(f"{other.name}-wal").read_bytes()
    assert len(log) > 4096
    path.with_name(f"{path.name}-wal").write_bytes(log)
    assert outcome(path) == "harmless"
    (aside,) = path.parent.glob("*of-another-database*")
    assert aside.read_bytes() == log


def hot_journal(path):
    """Stop SQLite in the middle of a change without its newer log, as a kill would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE node SET cells = '{}'")
        state = {each: each.read_bytes() for each in path.parent.glob(f"{path.name}*")}
    for each, content in state.items():
        each.write_bytes(content)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 4096


def test_a_change_that_was_interrupted_is_taken_back(path):
    hot_journal(path)
    with pytest.raises(StudioError, match="not closed properly"):
        open_workspace(path, read_only=True)
    assert outcome(path) == "harmless"


def test_a_journal_that_appears_after_a_clean_exit_is_not_taken_in(path, tmp_path):
    other = tmp_path / "other.cstudio-db"
    shutil.copy(path, other)
    hot_journal(other)
    journal = other.with_name(f"{other.name}-journal").read_bytes()
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    assert outcome(path) == "harmless"
    (aside,) = path.parent.glob("*of-another-database*")
    assert aside.read_bytes() == journal


def test_a_log_that_a_reader_kept_open_is_ours(path):
    with open_workspace(path) as workspace:
        reader = workspace.reader()
        with reader._database.read() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM node").all()
            session = Session(workspace.documents, lambda: 0.0)
            session.edit(UNIT.id, [SetCell(UNIT.id, "en", Cell("beside a reader"))], LABEL)
            workspace.close()
    assert path.with_name(f"{path.name}-wal").stat().st_size
    with open_workspace(path) as again:
        assert again.documents.load(UNIT.id).root.text("en") == "beside a reader"
    reader.close()


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1000, b"\x37\x7f\x06\x82" + bytes(5000)])
def test_a_broken_log_is_no_obstacle(path, content):
    path.with_name(f"{path.name}-wal").write_bytes(content)
    assert outcome(path) == "harmless"


def test_a_file_that_another_program_touched_is_looked_through(path, monkeypatch):
    looked = []
    real = open_workspace.__globals__["opening"]._sound

    def looking(each):
        looked.append(each)
        return real(each)

    monkeypatch.setattr("curriculum_studio.store.opening._sound", looking)
    open_workspace(path).close()
    open_workspace(path).close()
    assert looked == [], "after a clean exit nobody waits"
    os.utime(path)
    open_workspace(path).close()
    lock_path(path).unlink()
    open_workspace(path).close()
    assert len(looked) == 2


@pytest.mark.parametrize(
    ("statement", "match"),
    [
        ("UPDATE node SET cells = '{' WHERE parent = x''", "damaged"),
        ("UPDATE node SET kind = 'sermon' WHERE parent = x''", "damaged"),
        ("UPDATE node SET payload = '{\"weeks\": \"many\"}' WHERE parent = x''", "damaged"),
        ("UPDATE node SET parent = raw_id('nowhere') WHERE parent <> x''", "damaged"),
        ("UPDATE node SET parent = x'' WHERE key % 2", "damaged"),
        ("UPDATE node SET cells = CAST(x'ff' AS TEXT) WHERE parent = x''", "damaged"),
        ("DELETE FROM node", "damaged"),
    ],
)
def test_rows_that_make_no_sense_are_told(path, statement, match):
    with sqlite3.connect(path) as connection:
        knowing_ids(connection).execute(statement)
    connection.close()
    with open_workspace(path) as workspace, pytest.raises(StudioError, match=match):
        workspace.documents.load(UNIT.id)


def test_a_damaged_document_takes_no_other_with_it(path):
    with sqlite3.connect(path) as connection:
        statement = f"UPDATE node SET cells = '{{' WHERE document = {KEY}"
        knowing_ids(connection).execute(statement, (UNIT.id,))
    connection.close()
    with open_workspace(path) as workspace:
        with pytest.raises(WorkspaceDamaged):
            workspace.documents.load(UNIT.id)
        assert workspace.documents.load(STANDARD.id) == STANDARD
        session = Session(workspace.documents, lambda: 0.0)
        session.edit(STANDARD.id, [SetCell(STANDARD.id, "de", Cell("geht"))], LABEL)


def test_a_version_that_lacks_a_state_is_told(path):
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM node_state")
    connection.close()
    with open_workspace(path) as workspace:
        (version,) = workspace.versions.versions(UNIT.id)
        with pytest.raises(WorkspaceDamaged):
            workspace.versions.document_at(version.id)


def test_a_broken_record_of_the_lock_is_read_as_unknown(path):
    lock_path(path).write_bytes(msgspec.json.encode({"size": "large"}))
    assert outcome(path) == "harmless"
