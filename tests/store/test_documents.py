import copy
import pickle
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core.derived import Derived
from curriculum_studio.core.edits import Insert, Place, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import (
    AddDocument,
    EditDocument,
    RemoveDocument,
    SetComment,
    Transaction,
)
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import Filing, Written
from curriculum_studio.session.session import Session
from curriculum_studio.session.undo import UndoHindered
from curriculum_studio.store.derived_data import (
    ROWS_OF_A_NODE,
    indexed,
    language_of,
    row_of,
    searched,
)
from curriculum_studio.store.documents import changed_nodes
from curriculum_studio.store.rows import cells_json, cells_of, payload_json, payload_of
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import (
    long_standard,
    random_edits,
    small_framework,
    small_standard,
    small_unit,
)
from tests.helpers.strategies import cells, edits_of, languages, nodes, randoms
from tests.store.looking import LABEL, LINKS, NODES, dump, index_content, rows, sound

STANDARD, UNIT, FRAMEWORK = small_standard(), small_unit(), small_framework()


def stored(session, identity):
    """The document as the database has it, not the session."""
    return session._store.load(identity)


def test_what_was_added_is_there_as_it_was(session, standard, unit):
    for document in (standard, unit, FRAMEWORK):
        session.add(document, LABEL)
        assert stored(session, document.id) == document


def unread(node) -> bool:
    """Whether nobody asked for the texts of a node until now."""
    return getattr(node, "_stored", None) is not None


def test_texts_are_read_when_somebody_asks_for_them(session):
    written = long_standard(60)
    session.add(written, LABEL)
    found = stored(session, written.id)
    assert Derived(found).numbering == Derived(written).numbering
    assert all(map(unread, found.nodes.values()))
    paragraph = next(node for node in found.nodes.values() if node.kind == "paragraph")
    for same in (copy.copy, copy.deepcopy, lambda node: pickle.loads(pickle.dumps(node)), replace):
        again = stored(session, written.id).nodes[paragraph.id]
        assert same(again) == written.nodes[paragraph.id]
        assert not unread(again)
    with pytest.raises(AttributeError, match="rnak"):
        assert paragraph.rnak
    assert unread(paragraph)
    assert found == written
    assert not any(map(unread, found.nodes.values()))


def test_entries_say_what_a_list_shows(workspace, session, standard, unit):
    for document in (standard, unit, FRAMEWORK):
        session.add(document, LABEL)
    entries = {entry.id: entry for entry in workspace.documents.entries()}
    assert {each.kind: each.detail for each in entries.values()} == {
        "standard": "T/ABC 1—2026",
        "unit": "large",
        "framework": "2012",
    }
    entry = entries[unit.id]
    assert entry.titles == {"zh": "垃圾分类小能手", "en": "Sorting experts", "de": "Müllprofis"}
    assert entry.updated == "2026-09-01T08:02:00+00:00"


def lines_of(workspace):
    return workspace.documents.entries(), workspace.documents.binned()


def lists_anew(workspace):
    """What a connection of its own reads of the same file."""
    with closing(workspace.reader()) as other:
        return lines_of(other)


def test_the_list_follows_every_change(workspace, session, standard, unit):
    acts = (
        lambda: session.add(standard, LABEL),
        lambda: session.edit(standard.id, [SetCell(standard.id, "de", Cell("Neu"))], LABEL),
        lambda: session.add(unit, LABEL),
        lambda: session.undo(standard.id),
        lambda: session.remove(unit.id, LABEL),
        lambda: workspace.settings.set("a", "b"),
        lambda: session.redo(standard.id),
        lambda: session.restore(unit.id, LABEL),
        lambda: session.remove(standard.id, LABEL),
        lambda: workspace.eraser.erase_document(standard.id),
        lambda: session.edit(unit.id, [SetCell(unit.id, "en", Cell("New"))], LABEL),
    )
    assert lines_of(workspace) == lists_anew(workspace)
    for act in acts:
        act()
        assert lines_of(workspace) == lists_anew(workspace)


def told(workspace):
    """What SQLite is told from now on, with all values."""
    statements = []
    workspace._database._raw.set_trace_callback(statements.append)
    return statements


def test_the_list_is_not_read_again_after_an_edit(workspace, session, standard, unit):
    for document in (standard, unit):
        session.add(document, LABEL)
    entries = workspace.documents.entries()
    session.edit(unit.id, [SetCell(unit.id, "en", Cell("New"))], LABEL)
    statements = told(workspace)
    after = workspace.documents.entries()
    assert [each.id for each in after] == [each.id for each in entries]
    assert after != entries
    assert statements
    assert not [each for each in statements if each.startswith("SELECT")]


def test_entries_follow_the_root(session, unit):
    session.add(unit, LABEL)
    root = unit.root
    session.edit(unit.id, [SetCell(root.id, "de", None)], LABEL)
    session.edit(unit.id, [SetPayload(root.id, UnitHead(class_level="small"))], LABEL)
    (entry,) = session.entries()
    assert set(entry.titles) == {"zh", "en"}
    assert (entry.detail, entry.updated) == ("small", "2026-09-01T08:03:00+00:00")


def test_a_document_that_is_not_there_is_told(workspace):
    with pytest.raises(StudioError, match="no longer in the library"):
        workspace.documents.load("nowhere")


def test_a_removed_document_stands_in_the_recycle_bin_only(workspace, session, path, standard):
    session.add(standard, LABEL)
    before = index_content(path)
    session.remove(standard.id, LABEL)
    assert workspace.documents.entries() == []
    assert [each.entry.id for each in workspace.documents.binned()] == [standard.id]
    with pytest.raises(StudioError, match="no longer in the library"):
        workspace.documents.load(standard.id)
    assert workspace.documents.load_binned(standard.id) == standard
    session.restore(standard.id, LABEL)
    assert workspace.documents.load(standard.id) == standard
    assert workspace.documents.binned() == []
    assert index_content(path) == before


def check_derived(path, documents):
    """Index and links say exactly what the documents say."""
    keys = {(document, node): key for key, document, node in rows(path, NODES)}
    texts = {}
    links = []
    for document in documents:
        for node in document.walk():
            for field, content in enumerate(searched(node)):
                if content:
                    texts[row_of(keys[document.id, node.id], field)] = indexed(content)
            links += [
                (document.id, node.id, link.framework, link.goal, link.relation)
                for link in getattr(node.payload, "alignments", ())
            ]
    kept = rows(path, LINKS)
    assert sorted(kept) == sorted(links)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.db"
        with closing(sqlite3.connect(fresh)) as connection, connection:
            connection.execute(
                "CREATE VIRTUAL TABLE search USING fts5"
                "(text, content='', tokenize='unicode61 remove_diacritics 2')"
            )
            connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", texts.items())
        assert index_content(path) == index_content(fresh)


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 3)
@given(randoms, st.integers(1, 12))
def test_random_work_over_several_documents_survives_restarts_and_undo(random, count):
    """Whatever is done, undone, redone: memory, disk, links and index say the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.cstudio-db"
        with open_workspace(path, create=True) as workspace:
            Session(workspace.documents, lambda: 0.0).add(STANDARD, LABEL)
        state = {STANDARD.id: STANDARD}
        for _ in range(2):
            state = work_randomly(path, random, count, state)
            check_derived(path, [*state.values(), *deleted(path)])
        assert sound(path)


def work_randomly(path, random, count, state):
    """Open, do something, undo and redo some of it, close; return what should be there."""
    with open_workspace(path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        for _ in range(count):
            present = dict(state)
            session.apply(random_changes(random, present), LABEL)
            state = present
            if random.random() < 0.3:
                state = move_randomly(session, random, state)
        check_same(workspace, state)
        return state


def move_randomly(session, random, state):
    """Undo some steps, redo them, and perhaps leave it at that; return what should be there."""
    undone = []
    for _ in range(random.randint(1, 4)):
        before = {each: session.document(each) for each in state}
        try:
            if not session.undo(alone=random.random() < 0.5):
                break
        except UndoHindered:
            break
        undone.append(before)
    stays = random.randint(0, len(undone))
    while len(undone) > stays:
        before = undone.pop()
        session.redo()
        assert {each: session.document(each) for each in state} == before
    return {each: session.document(each) for each in state}


def deleted(path):
    with open_workspace(path, read_only=True) as workspace:
        documents = workspace.documents
        return [documents.load_binned(each.entry.id) for each in documents.binned()]


def check_same(workspace, state):
    found = {entry.id for entry in workspace.documents.entries()}
    assert found == set(state)
    for identity, document in state.items():
        assert workspace.documents.load(identity) == document


def random_changes(random: Random, present: dict):
    """Changes of one transaction; `present` holds the documents as they are afterwards."""
    changes = []
    for _ in range(random.randint(1, 3)):
        absent = [each for each in (STANDARD, UNIT, FRAMEWORK) if each.id not in present]
        if absent and (not present or random.random() < 0.3):
            document = random.choice(absent)
            changes.append(AddDocument(document))
            present[document.id] = document
        elif len(present) > 1 and random.random() < 0.15:
            identity = random.choice(sorted(present))
            changes.append(RemoveDocument(identity))
            del present[identity]
        else:
            identity = random.choice(sorted(present))
            edits = tuple(random_edits(present[identity], random, random.randint(1, 6)))
            changes.append(EditDocument(identity, edits))
            present[identity] = apply(present[identity], *edits).document
    return changes


@given(edits_of(STANDARD, most=25))
def test_changes_find_exactly_the_nodes_that_differ(edits):
    applied = apply(STANDARD, *edits)
    back = apply(applied.document, *applied.inverse)
    for before, after, changes in (
        (STANDARD, applied.document, applied.changes),
        (applied.document, back.document, back.changes),
    ):
        found = changed_nodes(Written(before, after, changes))
        ids = before.nodes.keys() | after.nodes.keys()
        expected = {each for each in ids if before.nodes.get(each) is not after.nodes.get(each)}
        assert sorted((old or new).id for old, new in found) == sorted(expected)


def test_a_branch_that_moves_into_what_is_removed_goes_with_it(session, path, standard):
    session.add(standard, LABEL)
    chapters = [node for node in standard.children_of(standard.id) if node.kind == "clause"]
    first, last = chapters[0], chapters[-1]
    session.edit(standard.id, [Place(last.id, first.id, "zz"), Remove(first.id)], LABEL)
    assert stored(session, standard.id) == session.document(standard.id)
    session.undo()
    assert stored(session, standard.id) == standard


def test_a_node_may_move_from_one_document_to_another(session, unit):
    other = small_unit("another unit")
    session.add(unit, LABEL)
    session.add(other, LABEL)
    activity = next(node for node in unit.walk() if node.kind == "activity")
    branch = tuple(unit.walk(activity.id))
    place = next(node.parent for node in other.walk() if node.kind == "activity")
    moved = (replace(branch[0], parent=place, rank="zz"), *branch[1:])
    session.apply(
        [
            EditDocument(other.id, (Insert(moved),)),
            EditDocument(unit.id, (Remove(activity.id),)),
        ],
        LABEL,
    )
    for document in (unit, other):
        assert stored(session, document.id) == session.document(document.id)
    session.undo()
    assert stored(session, unit.id) == unit
    assert stored(session, other.id) == other


def test_an_edit_of_one_text_touches_few_rows(workspace, session):
    """What is written does not grow with the document."""
    document = long_standard(2000)
    session.add(document, LABEL)
    paragraph = next(node for node in document.walk() if node.kind == "paragraph")
    statements = told(workspace)
    session.edit(document.id, [SetCell(paragraph.id, "en", Cell("Short."))], LABEL)
    # Those of the search index are its own; what a file tells of itself takes no time.
    own = [each for each in statements if not each.startswith(("--", "PRAGMA"))]
    assert 8 <= len(own) <= 12
    assert sum(map(len, own)) < 5000


@given(nodes())
def test_the_quick_way_to_read_a_row_reads_what_the_codec_wrote(node):
    assert payload_of(node.kind, payload_json(node.payload)) == node.payload
    assert cells_of(cells_json(node.cells)) == node.cells


@given(st.dictionaries(languages, cells()))
def test_equal_texts_are_written_equally(texts):
    backwards = dict(reversed(texts.items()))
    assert cells_json(texts) == cells_json(backwards)


@given(st.integers(1, 10**6), st.integers(0, 3))
def test_rows_of_the_index_say_node_and_language(key, field):
    row = row_of(key, field)
    assert (row // ROWS_OF_A_NODE, language_of(row)) == (key, ("zh", "en", "de", "")[field])


# --- comments in transactions -----------------------------------------------------------------


def test_a_comment_is_decided_and_a_text_changed_in_one_step(workspace, session, unit):
    comment = Comment(id="c1", document=unit.id, text="更短", proposal="短")
    paragraph = next(node for node in unit.walk() if node.kind == "paragraph")
    session.add(unit, LABEL)
    session.apply([SetComment(None, comment)], LABEL)
    decided = replace(comment, decision="accepted", decided_by="组长")
    change = EditDocument(unit.id, (SetCell(paragraph.id, "zh", Cell("短")),))
    session.apply([change, SetComment(comment, decided)], LABEL)
    assert workspace.comments.of(unit.id) == [decided]
    session.undo()
    assert workspace.comments.of(unit.id) == [comment]
    assert stored(session, unit.id) == unit
    session.undo()
    assert workspace.comments.of(unit.id) == []
    session.redo()
    session.redo()
    assert workspace.comments.get("c1") == decided
    session.apply([SetComment(decided, None)], LABEL)
    assert workspace.comments.of(unit.id) == []


def test_a_failing_commit_changes_nothing(workspace, session, path, unit):
    session.add(unit, LABEL)
    before = dump(path)
    node = unit.nodes[unit.root.id]
    broken = replace(unit, nodes={**unit.nodes, unit.id: replace(node, rank=object())})
    step = Transaction(LABEL, (), ())
    changes = apply(unit, SetCell(unit.id, "zh", Cell("x"))).changes
    with pytest.raises(Exception, match="type 'object' is not supported"):
        workspace.documents.commit([Written(unit, broken, changes)], [(step, Filing())])
    assert dump(path) == before
    session.edit(unit.id, [SetCell(unit.id, "zh", Cell("go on"))], LABEL)
    assert stored(session, unit.id) == session.document(unit.id)


@given(st.dictionaries(languages, cells(), max_size=3))
def test_texts_come_back_with_and_without_marks(written):
    assert cells_of(cells_json(written)) == written


@pytest.mark.parametrize(
    "raw",
    [
        '{"zh":{}}',
        '{"zh":{"status":"draft"},"en":{"text":"x"}}',
        '{"zh":{"status":"\\"text\\":"}}',
        '{"fr":{"text":"x"}}',
        '{"zh":{"text":"x","status":"done"}}',
    ],
)
def test_texts_that_are_none_are_refused(raw):
    with pytest.raises(msgspec.DecodeError):
        cells_of(raw)
