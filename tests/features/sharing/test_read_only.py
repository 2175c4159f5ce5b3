"""What is only read can be sent all the same; the library stays as it is, also a newer one."""

import sqlite3
from contextlib import closing

import msgspec
import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.staying import ALL
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import PackageRelation, Packages
from curriculum_studio.i18n import finish, message
from curriculum_studio.session.session import Session
from curriculum_studio.store import schema
from curriculum_studio.store.rows import node_seal, seal
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_unit

LABEL = message("Test", "Change")


def packages(workspace):
    session = Session(workspace.documents, lambda: 0.0)
    return Packages(
        session,
        workspace.versions,
        workspace.attachments,
        Observing(session),
        Merging(session, workspace, str),
        keeps=workspace.writable,
    )


@pytest.fixture
def unit():
    return small_unit()


@pytest.fixture
def library(tmp_path, unit):
    """A closed library whose unit has a version, and was changed since."""
    path = tmp_path / "own" / "library.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        session.add(unit, LABEL)
        workspace.versions.create(unit, name="一稿", author="王五", message="")
        workspace.comments.put(Comment(id="c", document=unit.id, author="张三", text="好。"))
        node = next(each for each in unit.walk() if each.kind == "paragraph")
        session.edit(unit.id, (SetCell(node.id, "zh", Cell("后来改过")),), LABEL)
    return path


def newer(path):
    """Let a newer program have written a field more into each paragraph and each comment."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT key, kind, lead, cells FROM node WHERE kind = 'paragraph' AND payload = '{}'"
        ).fetchall()
        payload = '{"mood":"calm"}'
        assert rows
        for key, kind, lead, cells in rows:
            values = (payload, node_seal(kind, lead, payload, cells), key)
            connection.execute("UPDATE node SET payload = ?, seal = ? WHERE key = ?", values)
        identity, document, raw = connection.execute(
            "SELECT id, document, content FROM comment"
        ).fetchone()
        said = msgspec.json.encode(msgspec.json.decode(raw) | {"witness": "李四"}).decode()
        values = (said, seal(identity, document, said))
        connection.execute("UPDATE comment SET content = ?, seal = ?", values)
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
        connection.commit()


def sent(path, unit, **wishes):
    """What somebody sends who only reads; the folder of the library stays as it was."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with open_workspace(path, read_only=True) as reader:
        package = packages(reader).pack((unit.id,), "赵六", **wishes)
    after = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for mark in ("-wal", "-shm"):  # which SQLite lays beside what it reads, but not a newer one
        after.pop(path.name + mark, None)
    assert after == before
    return finish(write_package(package))


def taken(path, content):
    """How a library takes what was sent, and what the unit says there afterwards."""
    package = finish(read_package(content, "主题.cstudio"))
    with open_workspace(path, create=True) as workspace:
        receiving = packages(workspace)
        incoming = receiving.compare(package)
        receiving.take(package, incoming)
        (entry,) = workspace.documents.entries()
        found = workspace.documents.load(entry.id)
        names = [each.name for each in workspace.versions.versions(entry.id)]
    text = next(each for each in found.walk() if each.kind == "paragraph").text("zh")
    return [each.relation for each in incoming], text, names


def test_a_library_that_is_only_read_is_sent_with_its_history(library, unit, tmp_path):
    content = sent(library, unit)
    got = taken(tmp_path / "other.cstudio-db", content)
    assert got == ([PackageRelation.NEW], "后来改过", ["", "一稿"])
    # Whoever writes to it afterwards still finds the common state.
    assert taken(library, content)[0] == [PackageRelation.SAME]


def test_without_history_the_present_state_alone_goes_out(library, unit, tmp_path):
    content = sent(library, unit, history=False)
    got = taken(tmp_path / "other.cstudio-db", content)
    assert got == ([PackageRelation.NEW], "后来改过", [""])


def test_a_state_that_is_kept_already_goes_out_as_that_version(library, unit):
    with open_workspace(library) as workspace:
        now = workspace.documents.load(unit.id)
        kept = workspace.versions.create(now, name="二稿", author="", message="")
    package = finish(read_package(sent(library, unit, named=True, leaving=ALL), "主题.cstudio"))
    assert package.documents[0].version == kept.id
    assert [each.info.name for each in package.versions] == ["一稿", "二稿"]


def test_what_a_newer_program_wrote_goes_out_as_it_is(library, unit, tmp_path):
    newer(library)
    content = sent(library, unit, named=True)
    package = finish(read_package(content, "主题.cstudio"))
    states = package.record(package.documents[0].version).states.values()
    assert sum(b'"mood":"calm"' in each for each in states) > 1
    assert any("李四".encode() in each for each in states)
    assert taken(tmp_path / "other.cstudio-db", content)[0] == [PackageRelation.NEW]


def test_what_is_not_known_of_comments_goes_out_with_persons_only(library, unit):
    """A program that leaves persons out cannot know where a newer one keeps them."""
    newer(library)
    package = finish(read_package(sent(library, unit), "主题.cstudio"))
    states = package.record(package.documents[0].version).states.values()
    assert any("好。".encode() in each for each in states)
    assert not any(name.encode() in each for each in states for name in ("张三", "李四"))
    assert any(b'"mood":"calm"' in each for each in states)
