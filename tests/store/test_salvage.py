"""Damage anywhere in a library is found, and all that is sound is read out (facts: D1, D3).

For each flipped byte: whatever is read afterwards is what was written, or is told, and what
salvaging brings is what was written too.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from random import Random

import msgspec
import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.session import Session
from curriculum_studio.store.salvage import salvage
from curriculum_studio.store.verification import verify
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import long_standard, small_standard, small_unit
from tests.store.looking import LABEL, fingerprint, knowing_ids

UNIT = small_unit()
SMALL = small_standard()
LONG = long_standard(60)
#: Bytes that are flipped, one after the other: every day, and more with `--all`.
_DAILY, _ALL = 12, 60
PLACES = _ALL if os.environ.get("HYPOTHESIS_PROFILE") else _DAILY


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("salvage") / "library.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        for document in (UNIT, SMALL, LONG):
            session.add(document, LABEL)
            session.edit(document.id, [SetCell(document.id, "en", Cell("First"))], LABEL)
            workspace.versions.create(
                session.document(document.id), name="一", author="王", message="送审"
            )
            session.edit(document.id, [SetCell(document.id, "en", Cell("Second"))], LABEL)
            node = next(each for each in document.walk() if each.kind == "paragraph")
            anchor = Anchor(node=node.id, language="zh", quotation=node.text("zh")[:4])
            name = f"c{document.id[:20]}"
            said = Comment(id=name, document=document.id, anchor=anchor, text="改一下")
            workspace.comments.put(said)
        workspace.attachments.put(b"\x89PNG" + Random(1).randbytes(9000), "image/png", "a.png")
        workspace.settings.set("name", "value")
    return path


@pytest.fixture(scope="module")
def original(made):
    return looked(made)


@pytest.fixture
def path(made, tmp_path):
    copied = tmp_path / "copy" / made.name
    copied.parent.mkdir()
    shutil.copyfile(made, copied)
    return copied


def looked(path):
    """All that is written in a library, by what and where: only what can be read."""
    found = {}

    def put(name, read):
        try:
            found[name] = read()
        except StudioError:
            found[name] = None

    with open_workspace(path, read_only=True) as workspace:
        for entry in workspace.documents.entries():
            if not entry.damaged:
                found["title", entry.id] = (entry.kind, entry.titles, entry.detail)
        for document in (UNIT, SMALL, LONG):
            put(("document", document.id), lambda i=document.id: workspace.documents.load(i).nodes)
            put(("comments", document.id), lambda i=document.id: workspace.comments.of(i))
            put(("undo", document.id), lambda i=document.id: steps(workspace.documents.stack(i)))
            put(("versions", document.id), lambda i=document.id: states(workspace.versions, i))
    return found


def steps(stack):
    return [
        [(each.step.label, each.step.forward, each.step.backward) for each in side]
        for side in (stack.applied, stack.undone)
    ]


def states(versions, document):
    return [
        (each.name, each.author, each.message, versions.document_at(each.id).nodes)
        for each in versions.versions(document)
    ]


def altered(path, original):
    """What reads otherwise than it was written, without a word."""
    now = looked(path)
    return {
        name: value for name, value in now.items() if value is not None and value != original[name]
    }


def flip(path, place, bit):
    with path.open("r+b") as handle:
        handle.seek(place)
        (byte,) = handle.read(1)
        handle.seek(place)
        handle.write(bytes([byte ^ bit]))


def found_in(path):
    try:
        return verify(path)
    except StudioError as problem:
        return [problem]


def test_a_sound_library_has_no_findings(path):
    before = fingerprint(path)
    assert verify(path) == []
    assert fingerprint(path) == before


def test_a_sound_library_is_read_out_wholly(path, tmp_path, original):
    target = tmp_path / "new.cstudio-db"
    done = salvage(path, target)
    assert done.lost == ()
    assert {each.id for each in done.documents} == {UNIT.id, SMALL.id, LONG.id}
    assert all(each.whole for each in done.documents)
    with open_workspace(target) as workspace:
        assert workspace.search.search("Second")
        assert workspace.settings.get("name") == "value"
        session = Session(workspace.documents, lambda: 0.0)
        assert session.undo([UNIT.id])
        assert session.document(UNIT.id).root.text("en") == "First"
        assert session.redo([UNIT.id])
    assert looked(target) == original
    assert verify(target) == []


def test_flipped_bytes_alter_nothing_without_a_word(path, made, tmp_path, original):
    rng = Random(13)
    size = made.stat().st_size
    for turn in range(PLACES):
        place, bit = rng.randrange(size), 1 << rng.randrange(8)
        where = f"byte {place}, bit {bit}"
        shutil.copyfile(made, path)
        flip(path, place, bit)
        before = fingerprint(path)
        findings = found_in(path)
        try:
            silent = altered(path, original)
        except StudioError:
            silent = {}
            assert findings, where
        assert not silent or findings, f"{where}: {list(silent)}"
        target = tmp_path / f"{turn}.cstudio-db"
        done = salvage(path, target)
        assert fingerprint(path) == before, where
        told = {each.id for each in done.documents if not each.whole}
        assert len(told) <= 2, f"{where}: a page holds texts of two documents at most here"
        read = looked(target)
        for document in (UNIT, SMALL, LONG):
            now = read["document", document.id]
            assert now is not None, where
            if document.id not in told:
                same = now == original["document", document.id]
                assert same, where
            for what in ("comments", "undo", "versions"):
                said = read[what, document.id]
                same = said == original[what, document.id]
                assert said is None or same or done.lost, where
        assert verify(target) == [], where
        target.unlink()


def rewritten(path, *statements):
    """Execute statements, and return the first row of each."""
    with closing(knowing_ids(sqlite3.connect(path))) as raw, raw:
        return [raw.execute(*each).fetchone() for each in statements]


def test_of_a_damaged_document_the_newest_sound_texts_are_read_out(path, tmp_path):
    node = next(each for each in UNIT.walk() if each.kind == "paragraph")
    rewritten(
        path,
        (
            "UPDATE node SET cells = replace(cells, 'Second', 'Third') WHERE id = raw_id(?)",
            [UNIT.id],
        ),
        ("UPDATE node SET seal = zeroblob(32) WHERE id = raw_id(?)", [node.id]),
    )
    assert {(each.what, each.place) for each in verify(path)} >= {
        ("node", UNIT.id),
        ("node", node.id),
    }
    done = salvage(path, tmp_path / "new.cstudio-db")
    (line,) = [each for each in done.documents if not each.whole]
    assert (line.id, line.older, line.moved, line.lost) == (UNIT.id, 2, 0, 0)
    with open_workspace(tmp_path / "new.cstudio-db") as workspace:
        document = workspace.documents.load(UNIT.id)
    assert document.root.text("en") == "First"
    assert document.nodes[node.id] == node


def test_texts_that_lost_their_place_stand_at_the_end(path, tmp_path):
    clauses = (each for each in SMALL.walk() if each.kind == "clause")
    clause = next(each for each in clauses if SMALL.children_of(each.id))
    rewritten(
        path,
        ("DELETE FROM node WHERE id = raw_id(?)", [clause.id]),
        ("DELETE FROM version WHERE document = ?", [SMALL.id]),
        ("DELETE FROM head WHERE document = ?", [SMALL.id]),
    )
    done = salvage(path, tmp_path / "new.cstudio-db")
    (line,) = [each for each in done.documents if each.id == SMALL.id]
    assert line.moved
    with open_workspace(tmp_path / "new.cstudio-db") as workspace:
        document = workspace.documents.load(SMALL.id)
    texts = {each.text("zh") for each in SMALL.walk() if each.id != clause.id}
    assert texts <= {each.text("zh") for each in document.walk()}


def test_a_step_that_is_lost_ends_undo_there(path, tmp_path):
    rewritten(
        path,
        (
            "UPDATE journal SET content = substr(content, 1, length(content) - 1)"
            " WHERE content <> x''",
            [],
        ),
    )
    findings = verify(path)
    assert {each.what for each in findings} == {"step"}
    salvage(path, tmp_path / "new.cstudio-db")
    with open_workspace(tmp_path / "new.cstudio-db") as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        assert not session.undo([UNIT.id])


def test_steps_below_a_lost_one_are_not_undone(path, tmp_path):
    """The inverse of an older step holds for the words before the lost one, not for these."""
    (newest,) = rewritten(
        path,
        (
            "DELETE FROM journal WHERE position = (SELECT max(position) FROM undo_stack JOIN"
            " document ON key = document WHERE id = raw_id(?)) RETURNING position",
            [UNIT.id],
        ),
    )
    assert newest
    new = tmp_path / "new.cstudio-db"
    salvage(path, new)
    assert verify(new) == []
    with open_workspace(new) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        assert not session.undo([UNIT.id])
        assert session.document(UNIT.id).root.text("en") == "Second"
        assert session.undo([SMALL.id]), "nothing of another document was lost"


@pytest.mark.parametrize(
    ("what", "statement"),
    [
        ("title", "UPDATE document SET titles = replace(titles, 'Second', 'Other')"),
        ("comment", "UPDATE comment SET content = replace(content, '改', '删')"),
        ("version", "UPDATE version SET name = '二'"),
        ("state", "DELETE FROM node_state WHERE rowid = 5"),
        ("attachment", "UPDATE attachment SET content = zeroblob(9004)"),
        ("undo", "DELETE FROM journal WHERE content <> x''"),
        ("search", "INSERT INTO search (search) VALUES ('delete-all')"),
        (
            "alignment",
            "INSERT INTO alignment (document, node, framework, goal, relation)"
            " SELECT key, id, x'00', x'00', 'r' FROM document",
        ),
        ("document", "DELETE FROM node WHERE parent = x''"),
    ],
)
def test_each_kind_of_damage_is_found(path, what, statement):
    rewritten(path, (statement, []))
    assert what in {each.what for each in verify(path)}


def test_what_was_erased_on_purpose_is_no_damage(path):
    with closing(sqlite3.connect(path)) as raw, raw:
        (name, content) = raw.execute("SELECT hash, content FROM node_state LIMIT 1").fetchone()
        state = msgspec.json.decode(content)
        raw.execute(
            "INSERT INTO tombstone VALUES (?, ?, ?, '', '')", [name, state["kind"], state["lead"]]
        )
        raw.execute("DELETE FROM node_state WHERE hash = ?", [name])
    assert verify(path) == []


def test_pages_that_cannot_be_reached_are_read_by_themselves(path, tmp_path, original):
    with closing(sqlite3.connect(path)) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'node'").fetchone()
    with path.open("r+b") as handle:
        handle.seek((root - 1) * 4096)
        assert handle.read(1) == b"\x05", "an inner page"
        handle.seek((root - 1) * 4096)
        handle.write(bytes(200))
    assert verify(path)
    done = salvage(path, tmp_path / "new.cstudio-db")
    assert {each.id for each in done.documents} == {UNIT.id, SMALL.id, LONG.id}
    read = looked(tmp_path / "new.cstudio-db")
    for document in (UNIT, SMALL, LONG):
        name = ("document", document.id)
        assert read[name] == original[name]


@pytest.mark.parametrize("content", [b"", b"no database at all" * 20])
def test_what_is_no_library_is_refused(path, tmp_path, content):
    path.write_bytes(content)
    target = tmp_path / "new.cstudio-db"
    with pytest.raises(StudioError):
        salvage(path, target)
    assert not target.exists()
    target.write_bytes(b"mine")
    with pytest.raises(StudioError, match="already exists"):
        salvage(path, target)
    assert target.read_bytes() == b"mine"


def test_a_schema_that_is_no_text_any_more_is_found_and_got_over(path, tmp_path, original):
    content = path.read_bytes()
    path.write_bytes(content.replace(b"CREATE TABLE node (", b"CREATE \xdfABLE node ("))
    assert path.read_bytes() != content
    assert verify(path)
    done = salvage(path, tmp_path / "new.cstudio-db")
    assert all(each.whole or each.lost == 0 for each in done.documents)
    read = looked(tmp_path / "new.cstudio-db")
    for document in (UNIT, SMALL, LONG):
        assert read["document", document.id] == original["document", document.id]


@pytest.mark.parametrize("gone", [100, 512, 4096])
@pytest.mark.parametrize("by", [b"\x00", b"\xa7"])
def test_without_its_first_bytes_a_library_is_known_by_its_name(path, tmp_path, original, gone, by):
    """The first sector goes first where a stick is pulled out or grows old."""
    with path.open("r+b") as handle:
        handle.write(by * gone)
    done = salvage(path, tmp_path / "new.cstudio-db")
    assert {each.id for each in done.documents} == {UNIT.id, SMALL.id, LONG.id}
    read = looked(tmp_path / "new.cstudio-db")
    for document in (UNIT, SMALL, LONG):
        assert read["document", document.id] == original["document", document.id]


def test_in_a_database_of_another_program_with_our_name_nothing_is_found(tmp_path):
    path, target = tmp_path / "foreign.cstudio-db", tmp_path / "new.cstudio-db"
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE document (id, payload)")
        raw.execute("INSERT INTO document VALUES ('one', 'two')")
    before = path.read_bytes()
    with pytest.raises(StudioError, match="No document could be recovered"):
        salvage(path, target)
    assert not target.exists()
    assert path.read_bytes() == before
