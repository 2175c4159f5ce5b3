"""Answers in the coordinator's window: looked at, taken in, shown on the board of rounds."""

import pytest

from curriculum_studio.desktop.reviewing_copy.answer_dialog import AnswerDialog
from curriculum_studio.desktop.rounds.board import RoundsBoard
from tests.desktop.reviewing_copy.conftest import answer as answered
from tests.desktop.test_accessibility import nameless


def finished(qtbot, studio):
    qtbot.waitUntil(lambda: not studio.desk.tasks.busy, timeout=20_000)


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
