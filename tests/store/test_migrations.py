import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.core.payloads.review import Waiver
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.session import Session
from curriculum_studio.store import backups, opening, schema
from curriculum_studio.store.backups import backup_folder
from curriculum_studio.store.lock import journal_path, log_path
from curriculum_studio.store.migrations import runner
from curriculum_studio.store.migrations.m0003_actors import parted
from curriculum_studio.store.sqlite_file import read_header
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard
from tests.store import kill_child
from tests.store.forked import Forked
from tests.store.looking import LABEL, dump, fingerprint, rows, sound

#: The present schema, and the one that a later version of the program may bring.
NOW = schema.SCHEMA
NEXT = NOW + 1

ROOT = Path(__file__).resolve().parents[2]

#: Names that SQLite gives by itself, and how a statement is laid out, do not count.
_LAYOUT = re.compile(r"\s+")


def shape(path):
    """All tables and indexes, as SQLite understands them."""
    found = {}
    for kind, name, table, sql in rows(path, "SELECT type, name, tbl_name, sql FROM sqlite_master"):
        if name.startswith("search"):
            found[name] = (kind, _LAYOUT.sub(" ", sql or ""))
        elif kind == "table":
            columns = rows(path, f'PRAGMA table_info("{name}")')
            foreign = rows(path, f'PRAGMA foreign_key_list("{name}")')
            found[name] = (kind, columns, foreign)
        else:
            found[name] = (kind, table, rows(path, f'PRAGMA index_info("{name}")'))
    unique = {
        table: sorted(
            (unique, origin, rows(path, f'PRAGMA index_info("{index}")'))
            for _, index, unique, origin, _ in rows(path, f'PRAGMA index_list("{table}")')
        )
        for (table,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    return found, unique


@pytest.fixture
def old(path):
    """A database of ours before the first step: nothing but its mark."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 0")
        connection.commit()
        connection.execute("VACUUM")
    return path


def test_steps_and_fresh_tables_agree(old, tmp_path):
    fresh = tmp_path / "fresh.cstudio-db"
    opening.create(fresh)
    runner.migrate(old, 0)
    assert shape(old) == shape(fresh)
    assert dump(old) == dump(fresh)
    for pragma in ("application_id", "user_version"):
        assert rows(old, f"PRAGMA {pragma}") == rows(fresh, f"PRAGMA {pragma}")


def test_every_schema_has_its_step():
    assert sorted(runner.STEPS) == list(range(1, schema.SCHEMA + 1))


@pytest.fixture
def second(monkeypatch):
    """A program that is one schema further."""
    monkeypatch.setattr(schema, "SCHEMA", NEXT)
    monkeypatch.setattr("curriculum_studio.store.sqlite_file.SCHEMA", NEXT)
    steps = {**runner.STEPS, NEXT: "tests.store.migration_two"}
    monkeypatch.setattr(runner, "STEPS", steps)


@pytest.fixture
def first(workspace, session, standard):
    """A workspace of the present schema with something in it, closed."""
    session.add(standard, LABEL)
    workspace.waivers.put(Waiver(id="w", document=standard.id, rule="r"))
    workspace.close()
    return workspace.path


def upgraded(path):
    assert rows(path, "PRAGMA user_version") == [(NEXT,)]
    assert rows(path, "SELECT colour FROM waiver") == [("green",)]
    assert rows(path, "SELECT subtitle FROM document") == [("T/ABC 1—2026",)]


def test_an_older_workspace_is_brought_up_to_date_after_a_backup(first, second, clock):
    before = dump(first)
    opening.renew(first, clock)
    upgraded(first)
    assert sound(first)
    (copy,) = backups.copies(first, backup_folder(first))
    assert dump(copy.path) == before
    assert rows(copy.path, "PRAGMA user_version") == [(NOW,)]
    opening.renew(first, clock)
    assert len(backups.copies(first, backup_folder(first))) == 1


def test_an_older_workspace_is_not_changed_by_reading(first, second):
    before = fingerprint(first)
    with pytest.raises(StudioError, match="older version"):
        open_workspace(first, read_only=True)
    assert fingerprint(first) == before


def test_alembic_is_not_loaded_when_nothing_is_due(first):
    script = """
        import sys
        from pathlib import Path
        from curriculum_studio.store.workspace import open_workspace
        open_workspace(Path(sys.argv[1])).close()
        open_workspace(Path(sys.argv[2]), create=True).close()
        assert not [name for name in sys.modules if name.startswith("alembic")]
        """
    command = [
        sys.executable,
        "-c",
        textwrap.dedent(script),
        first,
        first.with_name("new.cstudio-db"),
    ]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


def test_a_step_that_fails_changes_nothing(first, second, monkeypatch, clock):
    def fails(operations):
        operations.execute("UPDATE document SET kind = 'other'")
        operations.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr("tests.store.migration_two.upgrade", fails)
    before = dump(first)
    with pytest.raises(Exception, match="no such table"):
        opening.renew(first, clock)
    assert dump(first) == before
    assert rows(first, "PRAGMA user_version") == [(NOW,)]


def test_a_step_that_breaks_what_refers_is_not_kept(first, second, monkeypatch, clock):
    monkeypatch.setattr(
        "tests.store.migration_two.upgrade",
        lambda operations: operations.execute("DELETE FROM document"),
    )
    before = dump(first)
    with pytest.raises(StudioError, match="damaged"):
        opening.renew(first, clock)
    assert dump(first) == before


def test_without_room_for_the_backup_nothing_is_changed(first, second, clock):
    backup_folder(first).write_text("a file where the folder should be")
    before = dump(first)
    with pytest.raises(StudioError, match="cannot be used for backups"):
        opening.renew(first, clock)
    assert dump(first) == before


@pytest.mark.skipif(os.name == "nt", reason="signals are not Windows'")
def test_an_interrupted_update_begins_again(first, second, clock):
    random = Random(3)
    original = first.read_bytes()
    for _ in range(8):
        first.write_bytes(original)
        process = Forked(kill_child.update, first)
        assert process.line() == "ready\n"
        time.sleep(random.uniform(0, 0.08))
        process.kill()
        for copy in backups.copies(first, backup_folder(first)):
            assert backups.described(copy.path) is not None
        opening.renew(first, clock)
        upgraded(first)
        assert sound(first)


def test_an_update_that_was_killed_as_it_ended_is_made_again(first, second, clock):
    """All its pages stand in the file, the header too, and so do the old ones beside it."""
    with closing(sqlite3.connect(first, isolation_level=None)) as writer:
        # Else the journal says only at the end how many pages it holds.
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute(f"PRAGMA user_version = {NEXT}")
        left = journal_path(first).read_bytes()
        writer.execute("COMMIT")
    journal_path(first).write_bytes(left)
    assert read_header(first).schema == NEXT
    opening.renew(first, clock)
    upgraded(first)
    assert sound(first)


@pytest.fixture
def killed_after_the_update(first, second, clock, tmp_path):
    """A workspace whose program was killed after an update that still stands in the log."""
    folder = tmp_path / "killed"
    folder.mkdir()
    with closing(sqlite3.connect(first)) as reader:
        # It has a log where somebody reads beside whoever closes it, and always had with the
        # programs before. As long as somebody reads, it is not taken in when the update ends.
        reader.execute("PRAGMA journal_mode = WAL")
        reader.execute("SELECT count(*) FROM document").fetchone()
        opening.renew(first, clock)
        for part in (first, log_path(first)):
            shutil.copy(part, folder / part.name)
    left = folder / first.name
    assert read_header(left).schema == NOW
    return left


def test_an_update_that_stands_in_the_log_is_not_made_again(killed_after_the_update, clock):
    opening.renew(killed_after_the_update, clock)
    upgraded(killed_after_the_update)
    assert sound(killed_after_the_update)


def test_a_newer_schema_in_the_log_is_refused(killed_after_the_update, clock, monkeypatch):
    monkeypatch.setattr(schema, "SCHEMA", NOW)
    monkeypatch.setattr("curriculum_studio.store.sqlite_file.SCHEMA", NOW)
    with pytest.raises(StudioError, match="newer"):
        opening.renew(killed_after_the_update, clock)
    assert rows(killed_after_the_update, "SELECT colour FROM waiver") == [("green",)]


def test_an_older_backup_is_brought_up_to_date_when_restored(
    workspace, session, standard, monkeypatch
):
    session.add(standard, LABEL)
    workspace.waivers.put(Waiver(id="w", document=standard.id, rule="r"))
    copy = workspace.backups.backup()
    monkeypatch.setattr(schema, "SCHEMA", NEXT)
    monkeypatch.setattr("curriculum_studio.store.sqlite_file.SCHEMA", NEXT)
    monkeypatch.setattr(runner, "STEPS", {NEXT: "tests.store.migration_two"})
    workspace.backups.restore(copy)
    upgraded(workspace.path)


def text_step(position, applied, *documents, **more):
    """A step of one stack for all documents, as programs kept it before the third schema."""
    changes = [{"document": each, "node": "n"} for each in documents]
    content = {"label": {}, "forward": changes, "backward": changes, **more}
    return position, "{}", json.dumps(content), applied


def test_steps_of_one_stack_are_parted_by_document():
    """What was done and undone stays so; where a document came, its stack begins anew."""
    came = {"forward": [{"add": [{"id": "b"}]}], "backward": [{"remove": "b"}]}
    steps = [
        text_step(1, True, "a"),
        text_step(2, True, "a", "b"),
        text_step(3, True, **came),
        text_step(4, True, "b"),
        text_step(5, False, "a"),
        text_step(6, False, "b"),
    ]
    told = parted(steps, {"a", "b"})
    stacks = [(each.position, each.stacks, each.undone) for each in told.steps]
    assert stacks == [
        (1, ("a",), False),
        (2, ("a",), False),
        (3, (), False),
        (4, ("b",), False),
        (6, ("b",), True),
        (5, ("a",), True),
    ]
    assert told.ended == {"b": 3}
    assert [each.order for each in told.steps] == [1, 2, 3, 4, 5, 6]


def test_a_workspace_of_the_first_schema_opens_and_keeps_source_texts(old, clock):
    """As a program wrote it that knew no source texts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "SCHEMA", 1)
        runner.migrate(old, 0)
    assert rows(old, "PRAGMA user_version") == [(1,)]
    assert not rows(old, "SELECT name FROM sqlite_master WHERE name = 'lead_text'")
    with open_workspace(old, clock=clock) as opened:
        Session(opened.documents, lambda: 0.0).add(small_standard(), LABEL)
        assert opened.documents.lead_text("nothing") is None
    assert rows(old, "PRAGMA user_version") == [(NOW,)]
    assert sound(old)
