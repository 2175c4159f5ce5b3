"""The library of a newer program is read as far as its tables are known, and never written to."""

import sqlite3
from contextlib import closing

import pytest

from curriculum_studio.core.payloads.review import Comment, Waiver
from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.problems import WorkspaceNewer, WorkspaceProtected
from curriculum_studio.session.session import Session
from curriculum_studio.store import newer_schema, schema
from curriculum_studio.store.lock import log_path
from curriculum_studio.store.rows import node_seal
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_unit
from tests.store.looking import LABEL, raw_id, said

NEXT = schema.SCHEMA + 1

#: What a later step may do without harm: a column and a table more.
HARMLESS = ("ALTER TABLE node ADD COLUMN colour", "CREATE TABLE mood (key INTEGER, name TEXT)")


def newer(path, *statements, number=NEXT):
    """Let a later version of the program have brought a library to its schema, and closed it."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in (*statements, f"PRAGMA user_version = {number}"):
            connection.execute(statement)
        connection.commit()
    return path


def beside(path):
    return {
        each.relative_to(path.parent): each.read_bytes()
        for each in path.parent.rglob("*")
        if each.is_file()
    }


@pytest.fixture
def filled(workspace, session, standard, path):
    """A library with something of everything, closed."""
    session.add(standard, LABEL)
    workspace.comments.put(Comment(id="c", document=standard.id, text="好"))
    workspace.waivers.put(Waiver(id="w", document=standard.id, rule="r"))
    workspace.versions.create(standard, name="一稿", author="王", message="")
    workspace.attachments.put(b"picture", "image/png", "p.png")
    workspace.people.put(Profile(id="wang", name="王老师"))
    workspace.settings.set("a", "b")
    workspace.close()
    return path


@pytest.mark.parametrize("number", [NEXT, NEXT + 100])
def test_all_is_read_and_nothing_is_written(filled, standard, number):
    newer(filled, *HARMLESS, number=number)
    before = beside(filled)
    with open_workspace(filled, read_only=True) as library:
        assert (library.writable, library.left_out) == (False, ())
        for each in (library, reader := library.reader()):
            assert each.documents.load(standard.id) == standard
            assert [entry.id for entry in each.documents.entries()] == [standard.id]
        assert [each.text for each in library.comments.of(standard.id)] == ["好"]
        assert [each.name for each in library.versions.versions(standard.id)] == ["一稿"]
        (version,) = library.versions.versions(standard.id)
        assert library.versions.document_at(version.id) == standard
        assert library.search.search(standard.root.text("zh"))
        assert library.settings.get("a") == "b"
        with pytest.raises(WorkspaceProtected, match="read-only"):
            library.settings.set("a", "c")
        assert beside(filled) == before, "also as long as it is open"
        reader.close()
    assert beside(filled) == before


def test_a_text_that_only_a_newer_program_understands_is_told_when_it_is_opened(filled, standard):
    cells = '{"zh":{"marks":[[0,1,"blinking",""]],"text":"好"}}'
    with closing(sqlite3.connect(filled)) as raw, raw:
        kind, lead, payload = raw.execute(
            "SELECT kind, lead, payload FROM node WHERE id = ?", (raw_id(standard.id),)
        ).fetchone()
        sealed = (cells, node_seal(kind, lead, payload, cells), raw_id(standard.id))
        raw.execute("UPDATE node SET cells = ?, seal = ? WHERE id = ?", sealed)
    newer(filled, *HARMLESS)
    with (
        open_workspace(filled, read_only=True) as library,
        pytest.raises(StudioError, match="not understood"),
    ):
        library.documents.load(standard.id)


@pytest.mark.parametrize("create", [True, False])
def test_to_write_it_is_refused_with_what_can_be_done(filled, create):
    newer(filled, *HARMLESS)
    before = beside(filled)
    with pytest.raises(WorkspaceNewer, match="newer version") as caught:
        open_workspace(filled, create=create)
    assert "read and exported here" in said(caught.value)
    assert beside(filled) == before


def test_every_table_is_needed_or_part_of_what_can_be_left_out():
    parts = [table.name for tables in newer_schema.PARTS.values() for table in tables]
    needed = [table.name for table in newer_schema.NEEDED]
    assert sorted([*parts, *needed]) == sorted(schema.metadata.tables)


@pytest.mark.parametrize("what", newer_schema.PARTS)
@pytest.mark.parametrize("change", ["DROP TABLE {}", "ALTER TABLE {0} RENAME TO other_{0}"])
def test_what_is_not_known_is_left_out_and_told(filled, standard, what, change):
    names = [table.name for table in newer_schema.PARTS[what]]
    newer(filled, change.format(f"{names[-1]}"))
    before = beside(filled)
    with open_workspace(filled, read_only=True) as library:
        assert library.left_out == (what,)
        assert library.documents.load(standard.id) == standard
        assert len(library.comments.of(standard.id)) == (what != "comment")
        assert len(library.waivers.of(standard.id)) == (what != "waiver")
        assert len(library.versions.versions(standard.id)) == (what != "version")
        assert len(library.people.all()) == (what != "person")
        assert library.settings.get("a") == ("" if what == "other" else "b")
        assert library.search.search(standard.root.text("zh"))
    assert beside(filled) == before


def test_a_column_that_is_gone_counts_as_well(filled, standard):
    newer(filled, "ALTER TABLE comment RENAME COLUMN content TO words")
    with open_workspace(filled, read_only=True) as library:
        assert library.left_out == ("comment",)
        assert library.comments.of(standard.id) == []
        assert library.comments.get("c") is None


@pytest.mark.parametrize(
    "change", ["DROP TABLE search", "UPDATE counter SET value = 99 WHERE name = 'search'"]
)
def test_an_index_of_another_kind_finds_nothing_and_says_so(filled, standard, change):
    newer(filled, change)
    with open_workspace(filled, read_only=True) as library:
        assert library.left_out == ("search",)
        assert library.search.search(standard.root.text("zh")) == []


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE node",
        "ALTER TABLE node RENAME COLUMN payload TO data",
        "ALTER TABLE document RENAME COLUMN titles TO names",
        "DROP TABLE counter",
        f"UPDATE counter SET value = {NEXT} WHERE name = 'min_reader'",
    ],
)
def test_what_cannot_be_read_is_refused(filled, change):
    newer(filled, "PRAGMA foreign_keys = OFF", change)
    before = beside(filled)
    with pytest.raises(StudioError, match="cannot be read here") as caught:
        open_workspace(filled, read_only=True)
    assert not isinstance(caught.value, WorkspaceNewer)
    assert "not changed" in said(caught.value)
    assert beside(filled) == before


def test_one_that_says_it_can_be_read_here_is(filled, standard):
    newer(filled, f"UPDATE counter SET value = {schema.SCHEMA} WHERE name = 'min_reader'")
    with open_workspace(filled, read_only=True) as library:
        assert library.documents.load(standard.id) == standard


def test_a_document_is_read_whole_or_not_at_all(filled, standard):
    """A standard in which a clause is missing must not look like a whole one."""
    unit = small_unit()
    with open_workspace(filled) as workspace:
        Session(workspace.documents, lambda: 0.0).add(unit, LABEL)
    newer(
        filled,
        "UPDATE node SET kind = 'hologram' WHERE key ="
        " (SELECT max(node.key) FROM node JOIN document ON document.key = node.document"
        "  WHERE document.kind = 'standard')",
        "UPDATE document SET kind = 'cinema' WHERE kind = 'standard'",
    )
    with open_workspace(filled, read_only=True) as library:
        listed = {each.id: each for each in library.documents.entries()}
        assert set(listed) == {standard.id, unit.id}
        assert not listed[standard.id].damaged, "another kind is no damage"
        assert library.documents.load(unit.id) == unit
        with pytest.raises(StudioError, match="not understood") as caught:
            library.documents.load(standard.id)
    assert "not shown in part" in said(caught.value)


def test_what_the_newer_program_writes_meanwhile_is_seen(filled, standard):
    newer(filled)
    with open_workspace(filled, read_only=True) as library:
        assert len(library.comments.of(standard.id)) == 1
        with closing(sqlite3.connect(filled)) as other:
            other.execute("DELETE FROM comment")
            other.commit()
            assert library.comments.of(standard.id) == [], "while it is open there"
        assert library.comments.of(standard.id) == []
        assert library.documents.load(standard.id) == standard


def test_one_that_becomes_too_new_meanwhile_is_told(filled):
    newer(filled)
    with open_workspace(filled, read_only=True) as library:
        newer(filled, "DROP TABLE counter")
        with pytest.raises(StudioError, match="cannot be read here"):
            library.documents.entries()


def test_one_that_was_not_closed_is_read_with_its_log(filled, standard, tmp_path):
    """The schema stands in the log alone, as after a crash of the newer program."""
    left = tmp_path / "left" / filled.name
    left.parent.mkdir()
    with closing(sqlite3.connect(filled)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute(f"PRAGMA user_version = {NEXT}")
        other.execute("DELETE FROM comment")
        other.commit()
        for each in (filled, log_path(filled)):
            left.with_name(each.name).write_bytes(each.read_bytes())
    kept = left.read_bytes(), log_path(left).read_bytes()
    with open_workspace(left, read_only=True) as library:
        assert library.left_out == ()
        assert library.documents.load(standard.id) == standard
        assert library.comments.of(standard.id) == []
    assert (left.read_bytes(), log_path(left).read_bytes()) == kept
