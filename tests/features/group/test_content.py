"""What a document says in its streams, as objects, and read back to the byte."""

import msgspec
import pytest

from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.record_codec import comment_to_raw
from curriculum_studio.core.text import Cell
from curriculum_studio.core.versions import ManifestEntry, VersionInfo, VersionRecord, digest
from curriculum_studio.features.group.model.content import (
    contents_of,
    document_in,
    read_records,
    read_text,
    said_in,
)
from curriculum_studio.store.contents import state_json
from tests.helpers.documents import long_standard, small_standard


def record(document, comments=()):
    states = {node.id: state_json(node) for node in document.walk()}
    said = [msgspec.json.encode(comment_to_raw(each)) for each in comments]
    manifest = tuple(
        ManifestEntry(node.id, node.parent, node.rank, digest(states[node.id]))
        for node in document.walk()
    )
    kept = {digest(each): each for each in (*states.values(), *said)}
    info = VersionInfo("", document.id, "", "", "", "", (), automatic=True)
    return VersionRecord(info, manifest, tuple(digest(each) for each in said), kept)


def objects(content):
    return [content.objects[name] for name in content.names]


def test_a_document_is_read_back_with_its_comments():
    document = small_standard()
    comments = [Comment(id=new_id(), document=document.id, text=str(at)) for at in range(40)]
    streams = contents_of(record(document, comments))
    text = read_text(objects(streams["text"]), document.id)
    assert document_in(text) == document
    said = said_in(read_records(objects(streams["review"]), document.id))
    assert {each.id: each for each in said.comments} == {each.id: each for each in comments}
    assert read_records(objects(streams["decisions"]), document.id) == ()


def test_an_edit_makes_one_object():
    document = long_standard(600)
    before = contents_of(record(document))["text"]
    node = next(each.id for each in document.walk() if each.kind == "paragraph")
    after = contents_of(record(apply(document, SetCell(node, "zh", Cell("改"))).document))["text"]
    assert len(set(after.names) - set(before.names)) == 1
    assert len(before.names) > 10


def test_what_a_newer_program_says_in_a_node_stays():
    document = small_standard()
    plain = record(document)
    root = plain.manifest[0]
    newer = plain.states[root.state].replace(b"{", b'{"newer":1,', 1)
    manifest = (ManifestEntry(root.node, "", root.rank, digest(newer)), *plain.manifest[1:])
    states = {**plain.states, digest(newer): newer}
    streams = contents_of(VersionRecord(plain.info, manifest, (), states))
    text = read_text(objects(streams["text"]), document.id)
    assert newer in text.states.values()


def test_what_is_no_text_of_this_document_is_refused():
    document, other = small_standard(), small_standard("other")
    streams = contents_of(record(document, [Comment(id=new_id(), document=document.id)]))
    with pytest.raises(ValueError, match="another document"):
        read_text(objects(streams["text"]), other.id)
    with pytest.raises(ValueError, match="another document"):
        read_records(objects(streams["review"]), other.id)
    with pytest.raises(msgspec.DecodeError):
        read_text([b"{}"], document.id)
