"""Samples and frameworks that are added later than at the first start."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.conftest import entry_of


def kinds(studio) -> list[str]:
    return [each.kind for each in studio.desk.bench.session.entries()]


def test_samples_and_frameworks_come_when_they_are_wanted(small, answer):
    """The small library has a framework, a standard and a unit of its own."""
    before = kinds(small)
    answer(ConfirmDialog, lambda _: False)
    small.commands.run("library.samples")
    assert kinds(small) == before
    small.commands.run("library.frameworks")
    assert kinds(small).count("framework") == 9
    assert "已添加 8 份文稿" in small.parts.toast.text.text()
    shown = answer(ConfirmDialog)
    small.commands.run("library.samples")
    assert len(shown) == 1
    assert kinds(small).count("unit") == 6
    assert "review_round" in kinds(small)
    whole = sorted(kinds(small))
    small.commands.run("library.samples")
    small.commands.run("library.frameworks")
    assert sorted(kinds(small)) == whole
    assert small.parts.toast.text.text() == "都已在资料库中。"


def test_an_empty_library_offers_samples(start, answer):
    studio = start()
    studio.first_start("teacher", samples=False)
    panel = studio.desk.panel
    answer(ConfirmDialog)
    QTest.mouseClick(panel.samplesButton, Qt.MouseButton.LeftButton)
    assert "unit" in kinds(studio)
    assert not panel.emptyHint.isVisible()


def test_frameworks_are_offered_where_goals_are_missed(small):
    desk = small.desk
    desk.library.show(entry_of(small, "unit"))
    desk.show_panel("goals")
    goals = small.parts.goals
    assert not goals.frameworksButton.isVisible()
    assert goals.wanted.isVisible()
    desk.library.delete(entry_of(small, "framework"))
    assert goals.frameworksButton.isVisible()
    assert not goals.wanted.isVisible()
    QTest.mouseClick(goals.frameworksButton, Qt.MouseButton.LeftButton)
    assert not goals.frameworksButton.isVisible()
    assert goals.framework.count() == 9, "all of them, and each"
    assert goals.offered.cards.rowCount() > 0
