from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import codec, record_codec
from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.payloads.review import Comment, Waiver
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.transactions import (
    AddDocument,
    EditDocument,
    RemoveDocument,
    SetComment,
    SetWaiver,
    Transaction,
)
from curriculum_studio.i18n import Message
from tests.helpers.documents import small_framework, small_standard, small_unit
from tests.helpers.strategies import any_edits, cells, ids, nodes, payloads, texts


def through_json(raw):
    return msgspec.json.decode(msgspec.json.encode(raw))


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", sorted(KINDS))
@given(st.data())
def test_payloads_come_back(kind, data):
    payload = data.draw(payloads(kind))
    raw = through_json(codec.payload_to_raw(payload))
    assert codec.payload_from_raw(kind, raw) == payload


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_is_not_said_stands_at_its_default(kind):
    default = KINDS[kind].payload()
    assert codec.payload_to_raw(default) == {}
    assert codec.payload_from_raw(kind, {}) == default


@pytest.mark.no_cover
@given(cells())
def test_cells_come_back(cell):
    assert codec.cell_from_raw(through_json(codec.cell_to_raw(cell))) == cell


@given(nodes())
def test_nodes_come_back(node):
    assert codec.node_from_raw(through_json(codec.node_to_raw(node))) == node


@given(any_edits())
def test_edits_come_back(edit):
    assert codec.edit_from_raw(through_json(codec.edit_to_raw(edit))) == edit


messages = st.recursive(
    st.builds(Message, texts, texts),
    lambda inner: st.builds(
        Message,
        texts,
        texts,
        st.dictionaries(
            st.text(min_size=1), st.one_of(texts, st.integers(-(2**60), 2**60), inner), max_size=3
        ).map(lambda arguments: tuple(arguments.items())),
    ),
    max_leaves=3,
)
DOCUMENTS = (small_standard(), small_unit(), small_framework())
documents = st.integers(0, 2).map(lambda which: DOCUMENTS[which])
comments = st.from_type(Comment)
waivers = st.from_type(Waiver)
changes = st.one_of(
    st.builds(SetComment, st.none(), comments),
    st.builds(SetComment, comments, st.one_of(st.none(), comments)),
    st.builds(SetWaiver, st.none(), waivers),
    st.builds(SetWaiver, waivers, st.one_of(st.none(), waivers)),
    st.builds(EditDocument, ids, st.lists(any_edits(), max_size=3).map(tuple)),
    st.builds(AddDocument, documents),
    st.builds(RemoveDocument, ids),
)
steps = st.builds(
    Transaction,
    messages,
    st.lists(changes, max_size=2).map(tuple),
    st.lists(changes, max_size=2).map(tuple),
    texts,
    st.floats(0, 1e9),
)


@given(steps)
def test_transactions_come_back(step):
    """What only joins typing while the program runs is not kept."""
    raw = through_json(codec.transaction_to_raw(step))
    assert codec.transaction_from_raw(raw) == replace(step, merge_key="", time=0.0)


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", [Comment, Waiver])
@given(st.data())
def test_records_come_back(kind, data):
    record = data.draw(st.from_type(kind))
    assert msgspec.json.decode(msgspec.json.encode(record), type=kind) == record
    raw = (record_codec.waiver_to_raw if kind is Waiver else record_codec.comment_to_raw)(record)
    assert record_codec.record_from_json(msgspec.json.encode(raw)) == record


def test_chinese_is_written_as_it_is():
    node = Node("n", "paragraph", cells={"zh": Cell("垃圾分类")})
    assert "垃圾分类".encode() in msgspec.json.encode(codec.node_to_raw(node))


def test_every_document_kind_is_a_kind_and_no_child():
    assert set(DOCUMENT_KINDS) <= set(KINDS)
    inner = set().union(*(kind.children for kind in KINDS.values()))
    assert inner.isdisjoint(DOCUMENT_KINDS)
    assert inner <= set(KINDS)


@pytest.mark.parametrize(
    "raw",
    [
        {"text": "三字词", "marks": [[1, 9, "bold", ""]]},
        {"text": "三字词", "marks": [[2, 2, "bold", ""]]},
        {"text": "三字词", "marks": [[-1, 2, "bold", ""]]},
        {"text": "三字词", "marks": [[0, 1, "blink", ""]]},
        {"text": "三字词", "status": "finished"},
        {"text": 3},
        {},
        [],
    ],
)
def test_damaged_cells_are_refused(raw):
    with pytest.raises(msgspec.ValidationError):
        codec.cell_from_raw(raw)


GOOD = {"id": "n", "kind": "clause", "parent": "", "rank": "i"}


@pytest.mark.parametrize(
    "raw",
    [
        GOOD | {"kind": "sermon"},
        GOOD | {"lead": "fr"},
        GOOD | {"cells": {"fr": {"text": "x"}}},
        GOOD | {"payload": {"titled": "yes"}},
        GOOD | {"payload": []},
        GOOD | {"rank": 3},
        {"id": "n"},
        "n",
    ],
)
def test_damaged_nodes_are_refused(raw):
    with pytest.raises(msgspec.ValidationError):
        codec.node_from_raw(raw)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
edit_names = st.sampled_from(
    ("SetCell", "SetLead", "SetPayload", "SetKind", "Insert", "Remove", "Place", "Delete")
)
edit_fields = st.dictionaries(
    st.sampled_from(("node", "language", "cell", "payload", "kind", "nodes", "parent", "rank")),
    st.one_of(json_values, st.sampled_from(("zh", "clause"))),
)


@pytest.mark.no_cover
@given(edit_names, edit_fields)
def test_damaged_edits_are_refused_or_whole(name, fields):
    try:
        edit = codec.edit_from_raw({"edit": name, **fields})
    except msgspec.ValidationError:
        return
    assert codec.edit_from_raw(codec.edit_to_raw(edit)) == edit


@pytest.mark.no_cover
@given(json_values)
def test_damaged_transactions_are_refused(raw):
    with pytest.raises(msgspec.ValidationError):
        codec.transaction_from_raw(raw)


def test_a_tree_has_one_root_no_orphans_and_no_rings():
    root = Node("r", "unit")
    ring = [Node("a", "web_node", "b"), Node("b", "web_node", "a")]
    for nodes_given in ([], [root, Node("s", "unit")], [root, Node("o", "section", "lost")]):
        with pytest.raises(ValueError, match=r"root|parent"):
            assembled(nodes_given)
    with pytest.raises(ValueError, match="ring"):
        assembled([root, *ring])


def test_marks_of_a_cell_are_written_as_short_lists():
    raw = codec.cell_to_raw(Cell("CO2", (Mark(2, 3, "sub"),), "confirmed", "ab"))
    assert raw == {
        "text": "CO2",
        "status": "confirmed",
        "marks": [[2, 3, "sub", ""]],
        "based_on": "ab",
    }
