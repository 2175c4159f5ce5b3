"""Work in slices when nothing else happens."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from curriculum_studio.editor.input.cell_editor import CellEditor
from curriculum_studio.widgets import timers
from curriculum_studio.widgets.timers import Acts, IdleSlice
from tests.bench.event_loop import LoopTurns


def test_a_turn_has_one_slice_of_a_window_and_each_gets_its_turn(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    owners = [QObject(window), QWidget(window), QObject(QWidget(window))]
    done: list[tuple[int, int]] = []
    slices: list[IdleSlice] = []

    def act(number):
        done.append((number, len(turns.seconds)))
        if len(done) < 12:
            slices[number].start()

    slices += [IdleSlice(owner, lambda at=at: act(at)) for at, owner in enumerate(owners)]
    with LoopTurns() as turns:
        for each in slices:
            each.start()
            each.start()
            assert each.isActive()
        qtbot.waitUntil(lambda: len(done) >= 12)
    assert [number for number, _ in done[:12]] == [0, 1, 2] * 4
    assert len({turn for _, turn in done}) == len(done), "two slices in one turn are felt as one"


def test_what_was_stopped_or_is_gone_is_not_done(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    kept, stopped, gone = (
        IdleSlice(QWidget(window), lambda name=name: done.append(name))
        for name in ("kept", "stopped", "gone")
    )
    for each in (gone, stopped, kept):
        each.start()
    stopped.stop()
    assert not stopped.isActive()
    gone.parent().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(5)
    assert done == ["kept"]
    assert not kept.isActive()


def _compose(editor):
    QCoreApplication.sendEvent(editor, QInputMethodEvent("wen", []))


@pytest.mark.parametrize(
    "act",
    [
        lambda editor: Acts(editor).happened(),
        lambda editor: QTest.keyClick(editor, Qt.Key.Key_A),
        _compose,
    ],
    ids=["said", "key", "composed"],
)
def test_slices_wait_until_what_somebody_did_is_painted(qtbot, monkeypatch, act):
    window = QWidget()
    qtbot.addWidget(window)
    editor = CellEditor(QWidget(window), {})
    done: list[str] = []
    before, later = (
        IdleSlice(QWidget(window), lambda name=name: done.append(name))
        for name in ("before", "later")
    )
    monkeypatch.setattr(timers, "AFTER_ACT", 3_600_000)
    before.start()
    act(editor)
    later.start()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert not done, "it comes between a key and its painting"
    monkeypatch.setattr(timers, "AFTER_ACT", 0)
    Acts(window).happened()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["before", "later"]
