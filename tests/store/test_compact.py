"""Ids as bytes and deflated steps, and a library that was kept before they were."""

import base64
import contextlib
import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.core.document import derived_id, new_id, shipped_id
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.session import Session
from curriculum_studio.store import backups, opening, schema
from curriculum_studio.store.backups import backup_folder
from curriculum_studio.store.compact import deflated, id_bytes, id_of, ids_of, inflated
from curriculum_studio.store.verification import verify
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, raw_id, rows, sound, spelt

#: A library of schema 3 with something of everything, as the program of that time closed it.
THIRD = Path(__file__).with_name("schema_3.cstudio-db.gz")

OTHERS = ["", "w", "x" * 14, "x" * 15, "x" * 16, "é" * 13, "A" * 26, "a" * 25 + "b", "1" * 26]


def test_ids_are_sixteen_bytes_and_come_back():
    ids = [new_id() for _ in range(600)] + [shipped_id("a"), derived_id("b"), "a" * 26]
    raws = [id_bytes(each) for each in ids]
    assert raws == [raw_id(each) for each in ids]
    assert {len(each) for each in raws} == {16}
    assert ids_of(raws) == [id_of(each) for each in raws] == [spelt(each) for each in raws] == ids
    assert ids_of(raws[:257]) == ids[:257]
    assert ids_of(raws[:3]) == ids[:3]


def test_other_names_come_back_as_well():
    raws = [id_bytes(each) for each in OTHERS]
    assert 16 not in map(len, raws)
    assert len(set(raws)) == len(OTHERS)
    assert ids_of([*raws, *raws]) == [*OTHERS, *OTHERS]


@pytest.mark.parametrize("raw", [b"abc", b"\0\xff", b"x" * 17])
def test_what_is_no_id_is_refused(raw):
    with pytest.raises(ValueError, match=r"."):
        id_of(raw)
    with pytest.raises(ValueError, match=r"."):
        ids_of([raw] * 10)


STEP = (
    '{"label":{"context":"Page","source":"Typing","arguments":{}},"forward":[{"document":"ihqhe7o4z'
    'v5ahckcigtnnyb3aq","edits":[{"edit":"SetCell","node":"cjz2uao46atyx5y2dpk2wrg7va","language":"'
    'zh","cell":{"text":"幼儿分组讨论并记录","status":"draft"}}]}],"backward":[]}'
)


def test_steps_are_small_and_come_back():
    known = ("2026-09-01T08:00:00+00:00", "ihqhe7o4zv5ahckcigtnnyb3aq")
    small = deflated(STEP, *known)
    assert inflated(small, *known) == STEP
    assert len(small) * 2 < len(STEP.encode())
    assert deflated("") == b""
    assert inflated(b"") == ""


def test_what_cannot_be_made_smaller_stays_as_it_is():
    chance = Random(2)
    text = "".join(chr(chance.randrange(0x4E00, 0x9FFF)) for _ in range(300))
    assert inflated(deflated(text)) == text
    assert len(deflated(text)) <= len(text.encode()) + 1


def test_a_damaged_step_raises_nothing_else():
    """One that can still be read as something is told by its seal."""
    chance = Random(3)
    whole = deflated(STEP)
    for at in range(len(whole)):
        with pytest.raises(ValueError, match=r"."):
            inflated(whole[:at] if at else b"\7")
        broken = bytearray(whole)
        broken[at] ^= 1 << chance.randrange(8)
        with contextlib.suppress(ValueError):
            inflated(bytes(broken))


#: A step as the first program wrote it that deflated steps.
KEPT = (
    "0i#xwpctB&QJ9fxo^MiBW}29hoSmGRUXqtrnPi+;NR&5|v#N|r6Z1{X5=$y8Oe>923bKvLi_*=@5(x*u)17;sw(Nh}"
    "(e`|I%Zqg@UaZ^obmz7g>oz>yJC&HQiLC_y"
)


def test_the_dictionary_of_steps_that_are_kept_stays():
    """A step that was kept once is read by every later program."""
    assert inflated(base64.b85decode(KEPT), "2026-09-01") == STEP


def digests(path):
    """All that is sealed, by what it is and what it is called."""
    spell = "spelt({})" if rows(path, "PRAGMA user_version")[0][0] > 3 else "{}"
    queries = {
        "document": f"SELECT {spell.format('id')}, seal FROM document",
        "node": f"SELECT {spell.format('id')}, rank, seal, place_seal FROM node",
        "journal": "SELECT position, seal FROM journal",
        "undo": 'SELECT position, undone, "order" FROM undo_stack',
        "version": "SELECT id, branch, comments FROM version",
        "state": "SELECT hash, content FROM node_state",
        "branch": "SELECT hash, content FROM version_node",
        "lead": f"SELECT {spell.format('node')}, hash, content FROM lead_text",
        "link": f"SELECT {spell.format('node')}, {spell.format('goal')} FROM alignment",
        "comment": "SELECT id, seal FROM comment",
        "waiver": "SELECT id, seal FROM waiver",
        "person": "SELECT id, seal FROM person",
        "picture": "SELECT hash, content FROM attachment",
        "setting": "SELECT * FROM setting",
    }
    found = {name: sorted(rows(path, query)) for name, query in queries.items()}
    assert all(found.values())
    return found


@pytest.fixture
def third(path):
    path.write_bytes(gzip.decompress(THIRD.read_bytes()))
    assert rows(path, "PRAGMA user_version") == [(3,)]
    return path


def test_a_library_of_the_third_schema_is_brought_over_whole(third, clock):
    before, size = digests(third), third.stat().st_size
    with open_workspace(third, clock=clock) as library:
        assert digests(third) == before
        (copy,) = backups.copies(third, backup_folder(third))
        assert rows(copy.path, "PRAGMA user_version") == [(3,)]
        assert digests(copy.path) == before
        entries = {each.kind: each.id for each in library.documents.entries()}
        (binned,) = library.documents.binned()
        assert library.eraser.holds(copy.path, binned.entry.id), "also in a backup of that time"
        assert library.search.search("改过的原文")
        session = Session(library.documents, lambda: 0.0)
        session.redo([entries["unit"]])
        written = [each.text("de") for each in session.document(entries["unit"]).walk()]
        assert "wird zurückgenommen" in written
        while session.undo([entries["unit"]]):
            pass
        assert session.document(entries["unit"]).root.text("en") != "Both"
        assert session.document(entries["standard"]).root.text("en") != "Both"
        library.eraser.erase_document(binned.entry.id)
    assert verify(third) == []
    assert sound(third)
    assert rows(third, "PRAGMA user_version") == [(schema.SCHEMA,)]
    assert rows(third, "PRAGMA auto_vacuum") == [(2,)]
    assert third.stat().st_size < size


def test_where_the_disk_is_too_full_to_write_it_anew_it_is_brought_over(
    third, clock, monkeypatch, tmp_path
):
    """The file stays larger, and all is there."""
    before = digests(third)
    with closing(sqlite3.connect(third)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    monkeypatch.setattr(
        "curriculum_studio.store.connecting.PRAGMAS", (f"PRAGMA max_page_count = {pages * 2}",)
    )
    opening.renew(third, clock)
    assert digests(third) == before
    assert sound(third)


def test_a_program_that_reads_ids_as_texts_refuses_it(path, clock, monkeypatch):
    open_workspace(path, create=True, clock=clock).close()
    monkeypatch.setattr(schema, "SCHEMA", 3)
    monkeypatch.setattr("curriculum_studio.store.sqlite_file.SCHEMA", 3)
    with pytest.raises(StudioError, match="cannot be read here"):
        open_workspace(path, read_only=True)


def test_documents_are_named_by_keys_that_stay(workspace, session, standard, unit, path):
    """Also when another was erased in between."""
    for each in (standard, unit):
        session.add(each, LABEL)
    keys = dict(rows(path, "SELECT spelt(id), key FROM document"))
    session.remove(standard.id, LABEL)
    workspace.eraser.erase_document(standard.id)
    session.add(standard, LABEL)
    now = dict(rows(path, "SELECT spelt(id), key FROM document"))
    assert now[unit.id] == keys[unit.id]
    for each in (standard, unit):
        assert workspace.documents.load(each.id) == each
        query = "SELECT count(*) FROM node WHERE document = ?"
        assert rows(path, query, now[each.id]) == [(len(each.nodes),)]
