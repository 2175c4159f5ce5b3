"""The list of a library that is read by SQLite alone says what an opened library says."""

import sqlite3
from contextlib import closing

from sqlalchemy.dialects import sqlite

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message
from curriculum_studio.store import documents
from curriculum_studio.store.listing import STATEMENT, entries_of
from curriculum_studio.store.sqlite_file import SCHEMA

LABEL = message("Tests", "Do it")


def test_its_statement_is_that_of_the_store():
    made = documents._all_documents.compile(dialect=sqlite.dialect())
    assert " ".join(str(made).split()) == STATEMENT


def test_it_lists_what_is_there_beside_whoever_writes(workspace, session, path, unit, standard):
    session.add(unit, LABEL)
    session.add(standard, LABEL)
    session.edit(unit.id, [SetCell(unit.id, "en", Cell("Another"))], LABEL)
    entries = entries_of(path)
    assert entries == workspace.documents.entries()
    assert {each.titles.get("en") for each in entries} >= {"Another"}
    session.remove(standard.id, LABEL)
    assert [each.id for each in entries_of(path)] == [unit.id]


def test_a_line_that_does_not_fit_its_seal_is_marked(workspace, session, path, unit):
    session.add(unit, LABEL)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute('UPDATE document SET titles = \'{"en": "Forged"}\'')
    (entry,) = entries_of(path)
    assert (entry.damaged, entry.titles) == (True, {"en": "Forged"})


def test_what_needs_a_word_to_people_is_left_to_who_opens_it(workspace, session, path, unit):
    session.add(unit, LABEL)
    workspace.close()
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    assert entries_of(path) is None
    path.write_bytes(whole[: len(whole) // 2])
    assert entries_of(path) is None
    path.write_bytes(b"something else")
    assert entries_of(path) is None
    path.unlink()
    assert entries_of(path) is None
    assert not path.exists()
