"""Comments, decisions and what they make of the text."""

from dataclasses import replace

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.i18n import StudioError, message
from tests.helpers.reviewed import SENTENCES, library


def add(shelf, at=1, **told):
    told = {"organisation": "DE", "proposal": "专（兼）职人员", "replaces": True, **told}
    return shelf.reviewing.add(shelf.id, shelf.anchor(at), "人员不够。", **told)


def test_a_comment_is_kept_numbered_and_told(shelf):
    heard = []
    shelf.session.listen(heard.extend)
    first, second = add(shelf), add(shelf, organisation="甲园")
    assert [each.number for each in shelf.comments] == ["DE-001", "A-001"]
    assert [each.comments for each in heard] == [{first.id}, {second.id}]
    assert not heard[0].cells
    assert shelf.reviewing.find(first).state == "attached"
    assert first.time == "2026-05-06T08:01:00+00:00"


def test_comments_survive_a_restart_and_so_does_undo(tmp_path):
    with library(tmp_path) as shelf:
        add(shelf)
        shelf.reviewing.reply(shelf.comments[0].id, "为什么？", author="李")
    with library(tmp_path) as shelf:
        (found,) = shelf.comments
        assert [each.text for each in found.replies] == ["为什么？"]
        shelf.session.undo()
        assert shelf.comments[0].replies == ()
        shelf.session.undo()
        assert shelf.comments == []
        shelf.session.redo()
        assert shelf.comments[0].number == "DE-001"


def test_a_number_is_not_given_again_after_undo_of_another(shelf):
    add(shelf)
    second = add(shelf)
    assert second.number == "DE-002"


def test_accepting_edits_decides_and_is_done_in_one_step(shelf):
    comment = add(shelf)
    before = shelf.node(1)
    heard = []
    shelf.session.listen(heard.append)
    assert shelf.reviewing.accept(comment.id, by="王")
    assert len(heard) == 1
    (changes,) = heard[0]
    assert changes.cells == {(before.id, "zh")}
    assert changes.comments == {comment.id}
    node = shelf.document.nodes[before.id]
    assert node.text("zh") == SENTENCES[0][0].replace("专人", "专（兼）职人员")
    assert state(node, "en") is CellState.STALE
    (found,) = shelf.comments
    assert (found.decision, found.decided_by, found.done_version) == ("accepted", "王", "draft")
    shelf.session.undo()
    assert shelf.document.nodes[before.id] == before
    assert state(shelf.document.nodes[before.id], "en") is not CellState.STALE
    assert shelf.comments == [comment]
    shelf.session.redo()
    assert shelf.comments == [found]


def test_accepting_with_changes_takes_the_text_as_altered_by_hand(shelf):
    comment = add(shelf)
    with pytest.raises(StudioError):
        shelf.reviewing.accept(comment.id, decision="partly", text=Cell("改写。"))
    assert shelf.comments == [comment]
    shelf.reviewing.accept(comment.id, decision="partly", reason="更短。", text=Cell("改写。"))
    assert shelf.document.nodes[comment.anchor.node].text("zh") == "改写。"
    assert shelf.comments[0].reason == "更短。"


def test_accepting_with_edits_made_by_hand(shelf):
    comment = add(shelf, proposal="请分两段写。", replaces=False)
    node = shelf.node(1)
    edits = EditDocument(shelf.id, (SetCell(node.id, "zh", Cell("第一段。")),))
    shelf.reviewing.accept_with(comment.id, edits, "partly", "只写一段。", "王")
    assert shelf.document.nodes[node.id].text("zh") == "第一段。"
    (found,) = shelf.comments
    assert (found.decision, found.reason, found.done_version) == ("partly", "只写一段。", "draft")
    shelf.session.undo()
    assert shelf.document.nodes[node.id] == node
    assert shelf.comments == [comment]


def test_accepting_words_leaves_the_text_to_the_writer(shelf):
    comment = add(shelf, proposal="请说明人数。", replaces=False)
    assert not shelf.reviewing.accept(comment.id)
    (found,) = shelf.comments
    assert (found.decision, found.done_version) == ("accepted", "")
    shelf.reviewing.mark_done(comment.id)
    assert shelf.comments[0].done_version == "draft"
    shelf.reviewing.confirm(comment.id, "DE")
    assert shelf.comments[0].confirmed_by == "DE"


@pytest.mark.parametrize("decision", ["partly", "not_accepted"])
def test_who_is_refused_is_told_why(shelf, decision):
    comment = add(shelf)
    with pytest.raises(StudioError) as problem:
        shelf.reviewing.decide(comment.id, decision, " ")
    assert "reason" in problem.value.what.source
    assert shelf.comments == [comment]
    shelf.reviewing.decide(comment.id, decision, "已有国标。", by="王")
    assert shelf.comments[0].reason == "已有国标。"
    shelf.reviewing.decide(comment.id, "")
    assert (shelf.comments[0].decision, shelf.comments[0].decided_by) == ("", "")


def test_duplicates_are_decided_with_the_first(shelf):
    first, second, third = add(shelf), add(shelf, 2), add(shelf, 3)
    shelf.reviewing.same_as(second.id, first.id)
    shelf.reviewing.same_as(third.id, second.id)
    assert shelf.comments[2].same_as == first.id
    shelf.reviewing.decide(first.id, "noted")
    assert shelf.reviewing.decision(shelf.comments[2]).decision == "noted"
    with pytest.raises(StudioError):
        shelf.reviewing.same_as(first.id, third.id)
    shelf.reviewing.same_as(third.id, "")
    assert shelf.comments[2].same_as == ""


def test_comments_of_another_copy_are_merged_by_id(tmp_path):
    """Two reviewers begin with one copy; both number, answer and decide."""
    for name in ("ours", "theirs"):
        (tmp_path / name).mkdir()
    label = message("Test", "Receive")
    with library(tmp_path / "ours") as ours, library(tmp_path / "theirs") as theirs:
        shared = add(ours)
        theirs.reviewing.receive(theirs.id, [shared], label)
        add(ours, 2)
        own = add(theirs, 3)
        assert own.number == "DE-002"
        ours.reviewing.decide(shared.id, "noted")
        theirs.reviewing.decide(shared.id, "accepted")
        theirs.reviewing.reply(shared.id, "谢谢")
        contested = ours.reviewing.receive(ours.id, theirs.comments, label)
        assert [each.id for each in contested] == [shared.id]
        assert [each.number for each in ours.comments] == ["DE-001", "DE-002", "DE-003"]
        first = ours.comments[0]
        assert (first.decision, first.replies[0].text) == ("noted", "谢谢")
        steps, before = ours.session.undo_state, ours.comments
        ours.reviewing.receive(ours.id, theirs.comments, label)
        assert (ours.session.undo_state, ours.comments) == (steps, before)


def test_placing_by_hand_keeps_what_the_form_said(shelf):
    comment = shelf.reviewing.add(shelf.id, Anchor(place="Item 2-13.1"), "?")
    shelf.reviewing.place(comment.id, shelf.anchor(3))
    (found,) = shelf.comments
    assert (found.anchor.node, found.anchor.place) == (shelf.node(3).id, "Item 2-13.1")


def test_what_was_sent_stays_as_it_was_sent(shelf):
    own = add(shelf)
    sent = replace(own, id="sent", number="DE-001", source="de.docx", actor="")
    back = replace(own, source="draft.docx", actor="me")  # written here, and seen again in a file
    shelf.reviewing.put((sent, back), message("Review", "Comment"))
    with pytest.raises(StudioError, match="was sent to you") as told:
        shelf.reviewing.revise("sent", text="人手不够。")
    assert dict(told.value.what.arguments) == {"number": "DE-001"}
    shelf.reviewing.revise(own.id, text="人手不够。")
    assert {each.id: each.text for each in shelf.comments} == {
        "sent": own.text,
        own.id: "人手不够。",
    }


def test_revising_withdrawing_and_what_is_gone(shelf):
    comment = add(shelf)
    shelf.reviewing.revise(comment.id, text="人手不够。", kind="technical")
    assert (shelf.comments[0].text, shelf.comments[0].type) == ("人手不够。", "technical")
    shelf.reviewing.revise(comment.id)
    shelf.reviewing.withdraw(comment.id)
    assert shelf.comments == []
    with pytest.raises(StudioError):
        shelf.reviewing.comment(comment.id)
    assert shelf.session.undo_state.undo == message("Review", "Remove comment {number}").fill(
        number="DE-001"
    )


def test_nothing_changed_is_no_step(shelf):
    comment = add(shelf)
    before = shelf.session.undo_state
    shelf.reviewing.put((comment,), message("Test", "Nothing"))
    assert shelf.session.undo_state == before


def test_a_meeting_of_twenty_comments_and_the_way_back(shelf):
    """Each decision is one step; undoing them restores text, decision and staleness."""
    for at in range(1, 21):
        add(shelf, at)
    states = [(shelf.document, shelf.comments)]
    for at, comment in enumerate(shelf.comments):
        match at % 4:
            case 0:
                shelf.reviewing.accept(comment.id, by="会议")
            case 1:
                shelf.reviewing.accept(
                    comment.id, by="会议", decision="partly", reason="改", text=Cell(f"改{at}")
                )
            case 2:
                shelf.reviewing.decide(comment.id, "not_accepted", "超出范围", "会议")
            case _:
                shelf.reviewing.decide(comment.id, "noted", by="会议")
        states.append((shelf.document, shelf.comments))
    for document, comments in reversed(states[:-1]):
        shelf.session.undo()
        assert shelf.document.nodes == document.nodes
        assert shelf.comments == comments
    for document, comments in states[1:]:
        shelf.session.redo()
        assert shelf.document.nodes == document.nodes
        assert shelf.comments == comments


def test_a_new_wording_of_a_whole_text_never_overwrites_what_was_written_since(shelf):
    node = shelf.node(1)
    said = {"proposal": "整段重写。", "replaces": True}
    whole = shelf.reviewing.add(shelf.id, Anchor(node=node.id, language="zh"), "", **said)
    assert whole.anchor.quotation == node.text("zh")
    later = shelf.reviewing.add(shelf.id, Anchor(node=node.id, language="zh"), "重写。")
    shelf.reviewing.revise(later.id, **said)
    for comment in (whole, later):
        assert shelf.reviewing.suggestion(shelf.reviewing.comment(comment.id)) is not None
    edit = SetCell(node.id, "zh", Cell("组长刚刚写好的新文字。"))
    shelf.session.edit(shelf.id, (edit,), message("Test", "Edit"))
    for comment in (whole, later):
        assert shelf.reviewing.find(shelf.reviewing.comment(comment.id)).state == "changed"
        assert not shelf.reviewing.accept(comment.id), "left to the writer"
    assert shelf.document.nodes[node.id].text("zh") == "组长刚刚写好的新文字。"


def test_a_text_that_is_still_missing_can_be_proposed(shelf):
    node = shelf.node(1)
    anchor = Anchor(node=node.id, language="de")
    wordings = [
        shelf.reviewing.add(shelf.id, anchor, "", proposal=words, replaces=True)
        for words in ("Einrichtungen benennen eine Person.", "Anders.")
    ]
    assert shelf.reviewing.accept(wordings[0].id)
    assert shelf.document.nodes[node.id].text("de") == "Einrichtungen benennen eine Person."
    assert not shelf.reviewing.accept(wordings[1].id), "there is a text now"
