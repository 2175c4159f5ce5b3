"""Attachments, settings, comments, waivers, links."""

import hashlib
from dataclasses import replace

import pytest

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.payloads import Alignment
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply, Waiver
from curriculum_studio.core.payloads.unit import Aim
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import AttachmentInfo, GoalLink
from curriculum_studio.session.problems import WorkspaceProtected
from curriculum_studio.store import schema
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, rows

PICTURE = b"\x89PNG\x00\xff" * 1000


def test_a_file_is_kept_once_by_its_content(workspace, path):
    one = workspace.attachments.put(PICTURE, "image/png", "流程.png")
    two = workspace.attachments.put(PICTURE, "image/png", "another name.png")
    assert one == two == hashlib.sha256(PICTURE).hexdigest()
    assert rows(path, "SELECT count(*) FROM attachment") == [(1,)]
    assert workspace.attachments.get(one) == PICTURE
    info = AttachmentInfo(one, "image/png", "流程.png", len(PICTURE))
    assert workspace.attachments.info(one) == info


def test_a_file_survives_a_restart(workspace, path):
    identity = workspace.attachments.put(PICTURE, "image/png", "a.png")
    workspace.close()
    with open_workspace(path, read_only=True) as reader:
        assert reader.attachments.get(identity) == PICTURE


def test_a_missing_file_is_told(workspace):
    assert workspace.attachments.info("nowhere") is None
    with pytest.raises(StudioError, match="missing"):
        workspace.attachments.get("nowhere")


def test_settings(workspace, path):
    settings = workspace.settings
    assert settings.get("language") == ""
    settings.set("language", "de")
    settings.set("language", "中文")
    settings.set("gone", "x")
    settings.set("gone", "")
    settings.set("gone too", "x")
    settings.set_all({"one": "1", "two": "2"})
    assert [settings.get(each) for each in ("one", "two")] == ["1", "2"]
    settings.set_all(dict.fromkeys(("one", "two", "gone too"), ""))
    workspace.close()
    with open_workspace(path) as again:
        assert again.settings.get("language") == "中文"
        assert again.settings.get("gone") == ""
    assert rows(path, "SELECT count(*) FROM setting") == [(1,)]


COMMENT = Comment(
    id="c1",
    document="d",
    anchor=Anchor(node="n", language="zh", quotation="节能", prefix="学校应"),
    author="王老师",
    text="太长",
    replies=(Reply(id="r1", author="组长", text="同意"),),
)


def test_comments_come_back_and_change_by_id(workspace, path):
    other = replace(COMMENT, id="c2", document="e")
    workspace.comments.put(COMMENT, other, replace(COMMENT, id="c3"))
    decided = replace(COMMENT, decision="accepted", reason="简洁")
    workspace.comments.put(decided)
    workspace.close()
    with open_workspace(path) as again:
        assert again.comments.of("d") == [decided, replace(COMMENT, id="c3")]
        assert again.comments.get("c2") == other
        again.comments.remove("c1", "c2", "nowhere")
        assert [each.id for each in again.comments.of("d")] == ["c3"]
        assert again.comments.get("c1") is None


def test_comments_are_kept_all_or_none(workspace):
    broken = replace(COMMENT, id="c9", document=None)
    with pytest.raises(Exception, match=r"NoneType|NOT NULL"):
        workspace.comments.put(COMMENT, broken)
    assert workspace.comments.of("d") == []


def test_waivers_are_kept_alike(workspace):
    waiver = Waiver(id="w1", document="d", rule="GBT-H05", node="n", reason="标题需要")
    workspace.waivers.put(waiver)
    assert workspace.waivers.of("d") == [waiver]
    assert workspace.comments.of("d") == []


def test_a_damaged_record_is_told(workspace):
    workspace.comments.put(COMMENT)
    with workspace._database.write() as connection:
        connection.execute(schema.comment.update().values(content='{"id": 3}'))
    with pytest.raises(StudioError, match="damaged"):
        workspace.comments.of("d")


def test_links_follow_the_payloads(workspace, session, unit):
    session.add(unit, LABEL)
    aims = [node for node in unit.walk() if node.kind == "aim"]
    own = GoalLink(unit.id, aims[0].id, "framework", "S2", "isRelatedTo")
    assert workspace.links.of(unit.id) == workspace.links.to("framework", "S2") == [own]
    assert workspace.links.to("framework", "S3") == []
    links = (
        Alignment(framework="f", goal="a"),
        Alignment(framework="f", goal="b", relation="ext:x"),
    )
    session.edit(unit.id, [SetPayload(aims[1].id, Aim(alignments=links))], LABEL)
    assert [(link.goal, link.relation) for link in workspace.links.to("f")] == [
        ("a", "isRelatedTo"),
        ("b", "ext:x"),
    ]
    session.undo()
    assert workspace.links.to("f") == []
    session.remove(unit.id, LABEL)
    assert workspace.links.of(unit.id) == []


def test_a_reader_writes_nothing(workspace, session, unit, path):
    session.add(unit, LABEL)
    with workspace.reader() as reader:
        assert not reader.writable
        assert reader.documents.load(unit.id) == unit
        for write in (
            lambda: reader.settings.set("a", "b"),
            lambda: reader.comments.put(COMMENT),
            lambda: reader.attachments.put(b"x", "", ""),
            lambda: reader.versions.create(unit, name="", author="", message=""),
        ):
            with pytest.raises(WorkspaceProtected, match="read-only"):
                write()
