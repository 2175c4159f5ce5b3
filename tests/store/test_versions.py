import sqlite3
from contextlib import closing
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.payloads.review import Comment, Waiver
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetHeads
from curriculum_studio.core.versions import ManifestEntry, branches_of, digest, twigs_of
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.session import Session
from curriculum_studio.store.contents import node_of, snapshot, state_json
from curriculum_studio.store.rows import node_seal
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import long_standard, small_standard, small_unit
from tests.helpers.strategies import edits_of, nodes
from tests.store.looking import LABEL, rows

STANDARD, UNIT = small_standard(), small_unit()


def keep(workspace, document, name="", **options):
    given_name = {"name": name, "author": "王老师", "message": "第一稿"} | options
    return workspace.versions.create(document, **given_name)


def written(document: Document, text: str) -> Document:
    return apply(document, SetCell(document.id, "en", Cell(text))).document


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    path = tmp_path_factory.mktemp("versions") / "library.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        yield workspace


@given(st.data())
def test_every_version_comes_back_identically(shared, data):
    document, kept = STANDARD, []
    for _ in range(3):
        kept.append((keep(shared, document).id, document))
        document = apply(document, *data.draw(edits_of(document, most=8))).document
    kept.append((keep(shared, document).id, document))
    for version, expected in kept:
        assert shared.versions.document_at(version) == expected


@given(nodes())
def test_a_state_says_the_node_without_its_place(node):
    place = ManifestEntry(node.id, node.parent, node.rank, "")
    assert node_of(state_json(node), place) == node
    elsewhere = replace(node, id="other", parent="p", rank="z")
    assert state_json(elsewhere) == state_json(node)


@given(st.data())
def test_equal_documents_have_equal_hashes_and_others_do_not(data):
    changed = apply(STANDARD, *data.draw(edits_of(STANDARD, most=5))).document
    whole = snapshot(STANDARD, {})
    again = snapshot(changed, whole.seen)
    assert (again.top == whole.top) == (changed == STANDARD)
    assert again.top == snapshot(changed, {}).top
    kept = whole.states | again.states
    assert {state for _, state in again.seen.values()} <= kept.keys()


def test_only_what_changed_is_hashed_and_kept_again(workspace, path):
    document = long_standard(1000)
    keep(workspace, document)
    states, branches = sizes(path)
    paragraph = next(node for node in document.walk() if node.kind == "paragraph")
    changed = apply(document, SetCell(paragraph.id, "en", Cell("New."))).document
    seen = snapshot(document, {}).seen
    assert len(snapshot(changed, seen).states) == 1
    keep(workspace, changed)
    depth = changed.depth(paragraph.id)
    more_states, more_branches = sizes(path)
    assert more_states == states + 1
    # The branches from the paragraph up to the root, the top, and none for the comments.
    assert more_branches == branches + depth + 1


def test_nodes_from_the_store_are_named_by_their_seals(workspace, session):
    session.add(STANDARD, LABEL)
    session.edit(STANDARD.id, [SetCell(STANDARD.id, "de", Cell("Neu"))], LABEL)
    stored = workspace.documents.load(STANDARD.id)
    whole, hashed = snapshot(stored, {}), snapshot(stored, {}, sealed=False)
    assert (whole.top, whole.branches) == (hashed.top, hashed.branches)
    top, branches = branches_of(
        ManifestEntry(node.id, node.parent, node.rank, digest(state_json(node)))
        for node in stored.nodes.values()
    )
    assert (whole.top, whole.branches) == (top, branches)


def test_what_was_made_ready_is_kept_as_if_it_had_not(workspace):
    for document in (STANDARD, UNIT):
        for _ in workspace.versions.prepare(document):
            pass
        # Of another document, or of another state of it, it is hashed all the same.
        keep(workspace, apply(document, SetCell(document.id, "de", Cell("Neu"))).document)
        for _ in workspace.versions.prepare(document):
            pass
        made = keep(workspace, document)
        assert workspace.versions.document_at(made.id) == document


def test_a_row_in_other_words_than_ours_is_kept_in_ours(workspace, session, path):
    session.add(STANDARD, LABEL)
    cells = '{"zh":{"marks":[],"text":"好"}}'
    workspace.close()
    with closing(sqlite3.connect(path)) as raw, raw:
        ((key, kind, lead, payload),) = raw.execute(
            "SELECT key, kind, lead, payload FROM node WHERE kind = 'standard'"
        )
        seal = node_seal(kind, lead, payload, cells)
        raw.execute("UPDATE node SET cells = ?, seal = ? WHERE key = ?", (cells, seal, key))
    with open_workspace(path) as opened:
        stored = opened.documents.load(STANDARD.id)
        assert stored.title("zh") == "好"
        made = keep(opened, stored)
        assert opened.versions.document_at(made.id) == stored


def sizes(path):
    ((states,),) = rows(path, "SELECT count(*) FROM node_state")
    ((branches,),) = rows(path, "SELECT count(*) FROM version_node")
    return states, branches


def test_versions_are_listed_newest_first_and_know_their_parents(workspace):
    first = keep(workspace, UNIT, "一")
    second = keep(workspace, written(UNIT, "2"), "二", message="", automatic=False)
    other = keep(workspace, STANDARD, "别的")
    assert workspace.versions.versions(UNIT.id) == [second, first]
    assert workspace.versions.versions(STANDARD.id) == [other]
    assert (first.parents, second.parents) == ((), (first.id,))
    assert workspace.versions.heads(UNIT.id) == (second.id,)
    assert (first.author, first.message, first.time) == (
        "王老师",
        "第一稿",
        "2026-09-01T08:01:00+00:00",
    )


def test_an_automatic_version_that_says_nothing_new_is_not_made(workspace):
    first = keep(workspace, UNIT, automatic=True)
    assert keep(workspace, UNIT, automatic=True) == first
    named = keep(workspace, UNIT, "送审稿")
    assert named.parents == (first.id,)
    assert keep(workspace, UNIT, automatic=True) == named
    workspace.comments.put(Comment(id="c", document=UNIT.id))
    assert keep(workspace, UNIT, automatic=True) != named


def test_comments_are_part_of_a_version(workspace):
    comment = Comment(id="c", document=UNIT.id, text="短一些")
    before = keep(workspace, UNIT)
    workspace.comments.put(comment)
    with_comment = keep(workspace, UNIT)
    workspace.comments.put(replace(comment, decision="accepted"))
    assert workspace.versions.records_at(before.id) == []
    assert workspace.versions.records_at(with_comment.id) == [comment]


def test_waivers_are_part_of_a_version_and_travel(workspace, other):
    comment = Comment(id="c", document=UNIT.id, text="好")
    waiver = Waiver(id="w", document=UNIT.id, rule="VRB-01", reason="既有名称")
    before = keep(workspace, UNIT, automatic=True)
    workspace.comments.put(comment)
    workspace.waivers.put(waiver)
    sent = keep(workspace, UNIT, automatic=True)
    assert sent != before
    assert workspace.versions.records_at(before.id) == []
    other.versions.receive(workspace.versions.record(sent.id))
    came = other.versions.records_at(sent.id)
    assert sorted(came, key=lambda each: each.id) == [comment, waiver]


def test_versions_survive_a_restart_and_go_on(workspace, path):
    first = keep(workspace, UNIT, "一")
    workspace.close()
    with open_workspace(path) as again:
        second = keep(again, written(UNIT, "2"), "二")
        assert second.parents == (first.id,)
        assert again.versions.document_at(first.id) == UNIT
    with open_workspace(path, read_only=True) as reader:
        assert reader.versions.document_at(second.id) == written(UNIT, "2")


def test_a_missing_version_is_told(workspace):
    for ask in (workspace.versions.document_at, workspace.versions.record):
        with pytest.raises(StudioError, match="no such version"):
            ask("nowhere")


def test_a_failed_version_leaves_nothing_that_the_next_one_misses(workspace, path):
    with pytest.raises(Exception, match="NOT NULL"):
        keep(workspace, UNIT, author=None)
    assert sizes(path) == (0, 0)
    assert workspace.versions.document_at(keep(workspace, UNIT).id) == UNIT


# --- sending and receiving --------------------------------------------------------------------


@pytest.fixture
def other(tmp_path, clock):
    """The workspace of a colleague."""
    with open_workspace(tmp_path / "other" / "b.cstudio-db", create=True, clock=clock) as opened:
        yield opened


def test_a_version_travels_with_its_comments(workspace, other):
    workspace.comments.put(Comment(id="c", document=UNIT.id, text="好"))
    sent = keep(workspace, UNIT, "一")
    other.versions.receive(workspace.versions.record(sent.id))
    other.versions.receive(workspace.versions.record(sent.id))
    assert other.versions.versions(UNIT.id) == [sent]
    assert other.versions.document_at(sent.id) == UNIT
    assert [each.text for each in other.versions.records_at(sent.id)] == ["好"]
    assert other.versions.record(sent.id) == workspace.versions.record(sent.id)
    assert other.versions.heads(UNIT.id) == ()


def adopt(workspace, version):
    """Make a version a head, as a merge does in its transaction."""
    versions = workspace.versions
    session = Session(workspace.documents, lambda: 0.0)
    if not session.entries():
        session.add(UNIT, LABEL)
    before = versions.heads(UNIT.id)
    session.apply([SetHeads(UNIT.id, before, versions.adopted(UNIT.id, version))], LABEL)


def test_the_base_of_two_copies_is_found_and_a_merge_joins_them(workspace, other):
    first = keep(workspace, UNIT, "一")
    other.versions.receive(workspace.versions.record(first.id))
    adopt(other, first.id)
    ours = keep(workspace, written(UNIT, "ours"))
    theirs = keep(other, written(UNIT, "theirs"))
    assert theirs.parents == (first.id,)
    workspace.versions.receive(other.versions.record(theirs.id))
    assert workspace.versions.base(ours.id, theirs.id) == first.id
    adopt(workspace, theirs.id)
    assert set(workspace.versions.heads(UNIT.id)) == {ours.id, theirs.id}
    merged = keep(workspace, written(UNIT, "both"))
    assert set(merged.parents) == {ours.id, theirs.id}
    assert workspace.versions.heads(UNIT.id) == (merged.id,)
    assert workspace.versions.base(merged.id, theirs.id) == theirs.id


def test_undo_of_a_merge_takes_the_heads_back(workspace, other):
    """Else the next merge would take the words of the other side for deleted ones."""
    first = keep(workspace, UNIT, "一")
    other.versions.receive(workspace.versions.record(first.id))
    adopt(other, first.id)
    ours = keep(workspace, written(UNIT, "ours"))
    theirs = keep(other, written(UNIT, "theirs"))
    workspace.versions.receive(other.versions.record(theirs.id))
    session = Session(workspace.documents, lambda: 0.0)
    session.add(UNIT, LABEL)
    versions = workspace.versions
    merged = SetHeads(UNIT.id, (ours.id,), versions.adopted(UNIT.id, theirs.id))
    session.apply([merged], LABEL)
    keep(workspace, written(UNIT, "both"))
    session.undo()
    assert versions.heads(UNIT.id) == (ours.id,)
    assert versions.base(versions.heads(UNIT.id)[0], theirs.id) == first.id
    session.redo()
    assert set(versions.heads(UNIT.id)) == {ours.id, theirs.id}


def test_adopting_what_comes_from_the_head_replaces_it(workspace, other):
    first = keep(workspace, UNIT)
    other.versions.receive(workspace.versions.record(first.id))
    adopt(other, first.id)
    later = keep(other, written(UNIT, "later"))
    workspace.versions.receive(other.versions.record(later.id))
    adopt(workspace, later.id)
    adopt(workspace, later.id)
    assert workspace.versions.heads(UNIT.id) == (later.id,)


def alter(record):
    """Records in each of which one thing was altered on the way."""
    info, manifest, states = record.info, record.manifest, record.states
    name, content = next(iter(states.items()))
    yield "time", replace(record, info=replace(info, time="1999-01-01T00:00:00+00:00"))
    yield "parents", replace(record, info=replace(info, parents=("x",)))
    yield "document", replace(record, info=replace(info, document="other"))
    yield "content", replace(record, states=states | {name: content.replace(b"zh", b"en")})
    yield "missing", replace(record, states={key: states[key] for key in states if key != name})
    yield "place", replace(record, manifest=(*manifest[:-1], replace(manifest[-1], rank="zzz")))
    yield "order", replace(record, manifest=(*manifest[:-1], replace(manifest[-1], parent="x")))
    yield (
        "ring",
        replace(record, manifest=(*manifest[:-1], replace(manifest[-1], parent=manifest[-1].node))),
    )
    yield "less", replace(record, manifest=manifest[:-1])
    yield "no root", replace(record, manifest=manifest[1:])
    yield "comments", replace(record, comments=(name,))
    yield "no comment", replace(record, comments=("x",))


def test_what_was_altered_on_its_way_is_refused_wholly(workspace, other, tmp_path):
    record = workspace.versions.record(keep(workspace, UNIT, "一").id)
    for what, altered in alter(record):
        with pytest.raises(StudioError, match="damaged or altered"):
            other.versions.receive(altered)
        assert sizes(other.path) == (0, 0), what
    other.versions.receive(record)


def test_what_a_newer_program_says_in_a_state_is_kept_as_it_is(workspace, other, monkeypatch):
    def says_more(node):
        raw = msgspec.json.decode(state_json(node))
        return msgspec.json.encode(raw | {"colour": "green"})

    monkeypatch.setattr("curriculum_studio.store.contents.state_json", says_more)
    record = workspace.versions.record(keep(workspace, UNIT, "一").id)
    monkeypatch.undo()
    other.versions.receive(record)
    assert other.versions.document_at(record.info.id) == UNIT
    assert other.versions.record(record.info.id) == record


def test_a_branch_lists_children_in_order():
    whole = snapshot(UNIT, {})
    ((root, _, _, below),) = twigs_of(whole.branches[whole.top])
    assert root == UNIT.id
    assert [twig[0] for twig in twigs_of(whole.branches[below])] == list(UNIT.children[UNIT.id])


def test_the_states_of_a_node_are_read_from_all_versions(shared):
    document = small_standard("states of a node")
    node = next(each.id for each in document.walk() if each.kind == "paragraph")
    for text in ("一", "二", "二", "三"):
        document = apply(document, SetCell(node, "zh", Cell(text))).document
        keep(shared, document, text)
    document = apply(document, Remove(node)).document
    keep(shared, document, "ohne")
    told = shared.versions.states_of(document.id, node)
    assert [info.name for info, _ in told] == ["ohne", "三", "二", "二", "一"]
    assert [each and each.text("zh") for _, each in told] == [None, "三", "二", "二", "一"]


def test_nodes_that_are_gone_are_found_in_the_newest_version_that_had_them(shared):
    document = small_standard("nodes that are gone")
    table = next(each.id for each in document.walk() if each.kind == "table")
    branch = {each.id for each in document.walk(table)}
    keep(shared, document, "old")
    document = apply(document, SetCell(document.id, "zh", Cell("neu"))).document
    newest = keep(shared, document, "newer")
    document = apply(document, Remove(table)).document
    keep(shared, document, "without")
    told = shared.versions.last_seen(document.id, document)
    assert set(told) == branch
    assert {each.id for each in told.values()} == {newest.id}
