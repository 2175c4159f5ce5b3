"""Stages: what stands against them, the version that is kept, one step of undo."""

from dataclasses import replace

import pytest

from curriculum_studio.core.comments import needs_reason
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor, Meeting, MergeDecision, ReviewRound
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.stages import languages_of, next_stage
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import still_correct
from curriculum_studio.features.review.service.rounds import Rounds, Stages
from curriculum_studio.i18n import Message, StudioError, message
from tests.helpers.documents import small_unit
from tests.helpers.reviewed import Clock, library


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as opened:
        session, reviewing, versions = opened.session, opened.reviewing, opened.workspace.versions
        clock = Clock()
        rounds = Rounds(session, reviewing, versions, clock)
        opened.stages = Stages(session, reviewing, rounds, versions, clock)
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


def test_a_round_that_runs_or_was_short_and_a_lost_vote_stand_against_it(shelf):
    test_a_finished_text_has_nothing_against_it(shelf)
    rounds = Rounds(shelf.session, shelf.reviewing, shelf.workspace.versions, Clock())

    def begun(start, end, **more):
        payload = ReviewRound(stage="comment_draft", start=start, end=end, **more)
        return rounds.begin(shelf.id, "第一轮", payload)

    def against():
        return [(e.words.source.split("”")[-1], e.places) for e in shelf.stages.obstacles(shelf.id)]

    long_over = begun("2026-03-01", "2026-04-10")
    assert against() == []
    rounds.meet(long_over, "审查会", Meeting(present=("甲", "乙"), date="2026-05-01", votes_for=1))
    assert [places for _, places in against()] == [(long_over,)]
    again = Meeting(present=("甲", "乙"), date="2026-05-02", votes_for=2)
    rounds.meet(long_over, "再次表决", again)
    assert against() == [], "the last vote counts"
    running = begun("2026-05-01", "2026-06-01")
    assert against() == [(" is still running; days left: {days}", (running,))]
    shelf.session.remove(running, message("Tests", "Delete"))
    last_day = begun("2026-04-01", "2026-05-06")
    assert against() == [(" ends today.", (last_day,))]
    shelf.session.remove(last_day, message("Tests", "Delete"))
    short = begun("2026-04-01", "2026-04-10")
    (one,) = against()
    assert "no reason" in one[0]
    rounds.correct(short, "第一轮", replace(rounds.line(short).payload, shortened="秘书处"))
    assert against() == []


def test_comments_without_a_place_stand_against_it_until_they_are_settled(shelf):
    test_a_finished_text_has_nothing_against_it(shelf)
    lost = shelf.reviewing.add(shelf.id, Anchor(place="表99"), "没有这张表。", organisation="甲园")
    general = shelf.reviewing.add(shelf.id, Anchor(node=shelf.id), "很好。", organisation="甲园")
    unplaced = [places for source, _, places in told(shelf) if "without a place" in source]
    assert unplaced == [(lost.id,)]
    shelf.reviewing.decide(lost.id, "noted", "没有。")
    shelf.reviewing.decide(general.id, "noted")
    assert told(shelf) == []


def test_what_a_merge_left_to_people_is_decided_before_the_stage_goes_on(shelf):
    waiting = MergeDecision(id="d", document=shelf.id, node=shelf.anchor(1).node, kind="text")
    records = {shelf.id: [waiting]}
    stages = Stages(
        shelf.session,
        shelf.reviewing,
        Rounds(shelf.session, shelf.reviewing, shelf.workspace.versions, Clock()),
        shelf.workspace.versions,
        Clock(),
        waiting=lambda document: records[document],
    )
    first = stages.obstacles(shelf.id)[0]
    assert (first.binding, first.places) == (True, (waiting.node,))
    assert stages.hindrance(shelf.id, "comment_draft") is not None
    before = stages.front(shelf.id).stage
    with pytest.raises(StudioError):
        stages.change(shelf.id, "comment_draft", "甲", "来不及。")
    assert stages.front(shelf.id).stage == before
    records[shelf.id] = []
    stages.change(shelf.id, "comment_draft", "甲")
    assert stages.front(shelf.id).stage == "comment_draft"
