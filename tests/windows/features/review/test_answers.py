"""Answers in the coordinator's window: looked at, taken in, shown on the board of rounds."""

import pytest
from PySide6.QtTest import QTest

from curriculum_studio.features.review.window.review_copies import AnswerDialog
from curriculum_studio.features.review.window.rounds_board import RoundsBoard
from tests.windows.conftest import finished
from tests.windows.features.review.conftest import answer as answered
from tests.windows.shell.test_accessibility import nameless


@pytest.fixture
def dropped(start, sent, answer, qtbot):
    """Drop an answer on the coordinator's window; returns window and dialog."""
    studio = start(sent.library)
    studio.desk.library.show(sent.document)

    def drop(path, act=None):
        shown = answer(AnswerDialog, act)
        studio.window.dropped.emit([str(path)])
        qtbot.waitUntil(lambda: bool(shown) or studio.parts.banner.isVisible(), timeout=20_000)
        finished(qtbot, studio)
        return studio, shown[0] if shown else None

    return drop


def test_an_answer_is_shown_taken_and_undone(dropped, sent, empty_file, tmp_path):
    path = answered(sent, empty_file, tmp_path / "li", "第二幼儿园", ["人员不够。", "不清楚。"])
    studio, dialog = dropped(path)
    assert dialog.title.text().startswith("第二幼儿园")
    assert "第一轮征求意见" in dialog.about.text()
    assert dialog.body.currentText() == "第二幼儿园"
    rows = [dialog.comments.topLevelItem(at) for at in range(2)]
    assert [row.text(0) for row in rows] == ["B-001", "B-002"]
    assert [row.text(2) for row in rows] == ["人员不够。", "不清楚。"]
    assert dialog.ignored.isHidden()
    assert nameless(dialog) == []
    reviewing = studio.desk.bench.application.reviewing
    assert [each.number for each in reviewing.comments(sent.document)] == ["B-001", "B-002"]
    assert not any(each.author for each in reviewing.comments(sent.document))

    studio.commands.run("rounds.show")
    board = studio.desk.tabs.front
    assert isinstance(board, RoundsBoard)
    standing = studio.desk.bench.application.rounds.standing(sent.round)
    assert standing.answered == 1
    studio.commands.run("edit.undo")
    assert reviewing.comments(sent.document) == []
    assert studio.desk.bench.application.rounds.standing(sent.round).answered == 0


@pytest.mark.usefixtures("apart")
def test_whose_answer_it_is_can_be_said(dropped, sent, empty_file, tmp_path):
    path = answered(sent, empty_file, tmp_path / "li", "市第一幼儿园", ["人员不够。"])

    def act(dialog):
        assert dialog.body.currentText() == "市第一幼儿园"
        assert len(dialog.summary.text().splitlines()) == 2
        dialog.body.setCurrentIndex(dialog.body.findData("第一幼儿园"))
        dialog.body.activated.emit(dialog.body.currentIndex())
        assert len(dialog.summary.text().splitlines()) == 1
        return True

    studio, _ = dropped(path, act)
    (comment,) = studio.desk.bench.application.reviewing.comments(sent.document)
    assert (comment.organisation, comment.number) == ("第一幼儿园", "A-001")


def test_nothing_to_say_is_noted_and_what_is_not_wanted_stays_out(
    dropped, sent, empty_file, tmp_path
):
    path = answered(sent, empty_file, tmp_path / "li", "第一幼儿园", [])
    studio, dialog = dropped(path, lambda _: False)
    assert dialog.comments.isHidden()
    rounds = studio.desk.bench.application.rounds
    assert rounds.standing(sent.round).answered == 0
    dropped(path)
    assert rounds.standing(sent.round).answered == 1
    first = rounds.line(sent.round).payload.recipients[0]
    assert first.without_comments


def test_an_answer_that_belongs_elsewhere_is_told(start, sent, empty_file, tmp_path, qtbot):
    path = answered(sent, empty_file, tmp_path / "li", "第一幼儿园", ["人员不够。"])
    studio = start(empty_file)
    studio.window.dropped.emit([str(path)])
    qtbot.waitUntil(studio.parts.banner.isVisible, timeout=20_000)
    finished(qtbot, studio)
    assert studio.desk.bench.session.entries() == []


def test_several_answers_are_asked_about_one_after_the_other(
    start, sent, answer, empty_file, tmp_path, qtbot
):
    bodies = ("第一幼儿园", "第二幼儿园", "第三幼儿园")
    paths = [answered(sent, empty_file, tmp_path / each, each, ["人员不够。"]) for each in bodies]
    broken = tmp_path / "broken.cstudio"
    broken.write_bytes(b"PK nothing")
    studio = start(sent.library)
    studio.desk.library.show(sent.document)
    asking = []

    def act(dialog):
        assert not asking, "the one before is answered first"
        asking.append(dialog)
        QTest.qWait(300)
        asking.remove(dialog)
        return True

    shown = answer(AnswerDialog, act)
    studio.window.dropped.emit([str(each) for each in (paths[0], broken, *paths[1:])])
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=20_000)
    finished(qtbot, studio)
    qtbot.waitUntil(lambda: not asking)
    assert [each.preview.organisation for each in shown] == list(bodies), "in their order"
    reviewing = studio.desk.bench.application.reviewing
    assert [each.organisation for each in reviewing.comments(sent.document)] == list(bodies)
    assert studio.parts.banner.isVisible(), "the broken one is told"


def test_an_answer_that_is_here_already_offers_no_undo(dropped, sent, empty_file, tmp_path):
    path = answered(sent, empty_file, tmp_path / "li", "第二幼儿园", ["人员不够。"])
    studio, _ = dropped(path)
    toast = studio.parts.toast
    assert not toast.first.isHidden()
    reviewing = studio.desk.bench.application.reviewing
    before = reviewing.comments(sent.document)
    reviewing.decide(before[0].id, "noted", "见第5章。")
    label = studio.desk.bench.session.undo_state.undo
    dropped(path)
    assert studio.desk.bench.session.undo_state.undo == label
    assert toast.first.isHidden(), "undo would take back the decision"
