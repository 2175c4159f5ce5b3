"""The gate of a stage: errors are mended, waived, or answered for by name and reason."""

from dataclasses import replace
from typing import get_args

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.payloads.standard import Level, Stage
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.features.checks.service import check, open_errors
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import LocalizedText
from curriculum_studio.vocabulary import rule_tables
from tests.helpers.outlines import outline

LABEL = message("Tests", "Do something")


#: What a standard needs from the draft for comments on is all there, but for one word.
LINES = """- foreword
  - paragraph 本文件由某某提出。
- clause{role=scope} 范围
  - paragraph 本文件规定了节能的要求。
- clause{role=references} 规范性引用文件
  - paragraph 本文件没有规范性引用文件。
- clause{role=terms} 术语和定义
  - paragraph 本文件没有需要界定的术语和定义。
- clause 要求
  - paragraph#a 学校必须记录。"""


@pytest.fixture
def application(tmp_path):
    """A library with a standard in which a word is an error from the draft for review on."""
    opened = open_application(tmp_path / "library.cstudio-db", create=True)
    standard = outline(LINES)
    front = replace(
        standard.root.payload,
        stage="comment_draft",
        number="T/ABC 001—2026",
        ics="03.180",
        ccs="A 18",
        issuer=LocalizedText({"zh": "某某协会", "en": "A", "de": "A"}),
    )
    standard = apply(standard, SetPayload(standard.id, front)).document
    opened.session.add(standard, LABEL)
    yield opened, standard.id, "a"
    opened.close()


def errors(application, document, stage):
    found = application.stages.obstacles(document, stage, "zh")
    return [each for each in found if each.binding]


def test_errors_stand_against_a_stage_from_where_they_are_errors(application):
    opened, document, node = application
    assert errors(opened, document, "comment_draft") == []
    (error,) = errors(opened, document, "review_draft")
    assert error.places == (node,)
    said = dict(error.words.arguments)
    assert said["sentence"] == "“必须”不用来表示要求；要求用“应”。"
    assert said["place"]
    assert errors(opened, document, "working_draft") == [], "it stands there already"


def test_nobody_comes_past_errors_in_silence(application):
    opened, document, _ = application
    stages, session = opened.stages, opened.session
    with pytest.raises(StudioError, match="Errors that block this stage"):
        stages.change(document, "review_draft", "王工")
    # The door is the same for whoever knows no stages.
    front = replace(stages.front(document), stage="review_draft")
    with pytest.raises(StudioError):
        session.edit(document, [SetPayload(document, front)], LABEL)
    with pytest.raises(StudioError):
        session.apply([EditDocument(document, (SetPayload(document, front),))], LABEL)
    assert stages.front(document).stage == "comment_draft"
    session.edit(document, [SetPayload(document, front)], LABEL, reason="import")
    assert stages.front(document).stage == "review_draft", "others decided it"


@pytest.mark.parametrize("stage", ["review_draft", "comment_draft", "working_draft"])
def test_a_standard_with_errors_can_be_worked_on_and_go_back(application, stage):
    """Only a later stage is shut: else nobody could mend a number on the title page."""
    opened, document, _ = application
    stages, session = opened.stages, opened.session
    front = replace(stages.front(document), stage="review_draft")
    session.edit(document, [SetPayload(document, front)], LABEL, reason="import")
    assert errors(opened, document, "approval_draft")
    session.edit(document, [SetPayload(document, replace(front, stage=stage, ics="13.020"))], LABEL)
    assert (stages.front(document).stage, stages.front(document).ics) == (stage, "13.020")


def test_what_is_passed_is_a_waiver_up_to_that_stage(application):
    opened, document, node = application
    stages, session = opened.stages, opened.session
    with pytest.raises(StudioError, match="enter your name first"):
        stages.change(document, "review_draft", " ", "会后修改")
    stages.change(document, "review_draft", "王工", "会后修改")
    (waiver,) = opened.waivers.of(document)
    assert (waiver.reason, waiver.author, waiver.until) == ("会后修改", "王工", "review_draft")
    content = session.document(document)
    assert open_errors(content, [waiver]) == 0
    assert [e.finding.node for e in opened.waivers.judge(document).waived] == [node]
    # It is one step, and stands against the next stage again.
    assert any(e.places == (node,) for e in errors(opened, document, "approval_draft"))
    session.undo([document])
    assert opened.waivers.of(document) == []
    assert stages.front(document).stage == "comment_draft"
    session.redo([document])
    assert opened.waivers.of(document) == [waiver]


def test_a_waiver_with_a_reason_opens_the_gate(application):
    opened, document, node = application
    found = check(opened.session.document(document))
    finding = next(e for e in found if (e.rule.id, e.node) == ("VRB-01", node))
    opened.waivers.waive(document, finding, found, "引用法律原文")
    assert errors(opened, document, "review_draft") == []
    opened.stages.change(document, "review_draft", "王工")
    assert len(opened.waivers.of(document)) == 1


def test_how_far_errors_can_be_passed_hangs_on_the_level(application):
    opened, document, _ = application
    stages, session = opened.stages, opened.session
    for level, last in rule_tables("gates")["passable"].items():
        front = replace(stages.front(document), level=level)
        session.edit(document, [SetPayload(document, front)], LABEL)
        passable = [s for s in ("comment_draft", "review_draft", "approval_draft", "published")
                    if stages.hindrance(document, s) is None]  # fmt: skip
        assert passable[-1:] == [last]
    assert stages.front(document).level == "national"
    with pytest.raises(StudioError, match="of this level"):
        stages.change(document, "review_draft", "王工", "会后修改")
    assert opened.waivers.of(document) == []


def test_every_level_has_a_gate():
    gates = rule_tables("gates")["passable"]
    assert set(gates) == set(get_args(Level))
    assert set(gates.values()) <= set(get_args(Stage)) - {"published"}
