"""Stages: what stands against them, the version that is kept, one step of undo."""

import pytest

from curriculum_studio.domain.comments import needs_reason
from curriculum_studio.domain.edits import SetCell
from curriculum_studio.domain.payloads.standard import FrontMatter
from curriculum_studio.domain.stages import languages_of, next_stage
from curriculum_studio.domain.states import still_correct
from curriculum_studio.domain.text import Cell
from curriculum_studio.services.stages import Stages
from curriculum_studio.words import Message, StudioError
from tests.helpers.documents import small_unit
from tests.services.reviewed import Clock, library


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as opened:
        opened.stages = Stages(opened.session, opened.reviewing, opened.workspace.versions, Clock())
        yield opened


def told(shelf):
    return [(each.words.source, dict(each.words.arguments)["count"], each.places)
            for each in shelf.stages.obstacles(shelf.id)]  # fmt: skip


def test_stages_follow_each_other():
    assert next_stage("working_draft") == "comment_draft"
    assert next_stage("approval_draft") == "published"
    assert next_stage("published") == "published"


def test_a_finished_text_has_nothing_against_it(shelf):
    edits = [still_correct(node, "en") for node in shelf.document.walk()
             if not node.cell("en").blank]  # fmt: skip
    shelf.session.edit(shelf.id, edits, Message("Tests", "Translate"))
    assert languages_of(shelf.document) == ("zh", "en")
    assert shelf.stages.obstacles(shelf.id) == ()


def test_open_comments_promises_and_texts_stand_against_it(shelf):
    test_a_finished_text_has_nothing_against_it(shelf)
    first = shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", organisation="甲园")
    second = shelf.reviewing.add(shelf.id, shelf.anchor(2), "同上。", organisation="乙园")
    shelf.reviewing.same_as(second.id, first.id)
    third = shelf.reviewing.add(shelf.id, shelf.anchor(3), "改。", organisation="乙园")
    shelf.reviewing.accept(third.id)
    assert [(count, places) for _, count, places in told(shelf)] == [
        (2, (first.id, second.id)),
        (1, (third.id,)),
    ]
    shelf.reviewing.decide(first.id, "noted")
    assert [(count, places) for _, count, places in told(shelf)] == [(1, (third.id,))]
    shelf.reviewing.mark_done(third.id)
    node = shelf.node(5)
    shelf.session.edit(
        shelf.id,
        (SetCell(node.id, "zh", Cell("改了。")), SetCell(shelf.node(6).id, "en", None)),
        Message("Tests", "Change"),
    )
    sources = [source for source, _, _ in told(shelf)]
    assert sources == [
        "Texts not translated into English: {count}",
        "English texts whose source has changed: {count}",
    ]
    assert [places for *_, places in told(shelf)] == [(shelf.node(6).id,), (node.id,)]
    assert not needs_reason(third)


def test_a_stage_is_one_step_and_a_named_version(shelf):
    version = shelf.stages.change(shelf.id, "comment_draft", "王老师")
    front = shelf.stages.front(shelf.id)
    assert (front.stage, front.draft_date) == ("comment_draft", version.name.split()[-1])
    assert version.name.startswith("征求意见稿 2026-05-0")
    assert version.author == "王老师"
    then = shelf.workspace.versions.document_at(version.id).root.payload
    assert isinstance(then, FrontMatter)
    assert then.stage == "comment_draft"
    shelf.session.undo()
    assert shelf.stages.front(shelf.id).stage == "working_draft"
    assert shelf.workspace.versions.versions(shelf.id)[0].id == version.id


def test_only_standards_have_stages(shelf):
    unit = small_unit()
    shelf.session.add(unit, Message("Tests", "Fill"))
    with pytest.raises(StudioError):
        shelf.stages.front(unit.id)
