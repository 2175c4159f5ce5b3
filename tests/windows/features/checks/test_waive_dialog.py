"""The question why a finding may stand, and how far."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from curriculum_studio.features.checks.window.waive_dialog import WaiveDialog


def asked(qtbot, **counts):
    dialog = WaiveDialog("“必须”不表示要求。", "5.2", counts, "王工")
    qtbot.addWidget(dialog)
    return dialog, dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_without_a_reason_nothing_is_waived(qtbot):
    dialog, ok = asked(qtbot, place=1, clause=3, document=7)
    assert not ok.isEnabled()
    dialog.reason.setPlainText("  \n ")
    assert not ok.isEnabled()
    dialog.reason.setPlainText(" 引用法律原文\n")
    assert ok.isEnabled()
    assert (dialog.why(), dialog.scope(), dialog.author.text()) == ("引用法律原文", "place", "王工")
    assert dialog.clause.text().endswith("3")
    dialog.clause.click()
    assert dialog.scope() == "clause"
    dialog.document.click()
    assert dialog.scope() == "document"


@pytest.mark.parametrize(
    ("counts", "offered"),
    [
        ({"place": 1, "clause": 1, "document": 1}, (False, False)),
        ({"place": 1, "clause": 1, "document": 4}, (False, True)),
        ({"place": 1, "clause": 4, "document": 4}, (True, False)),
        ({}, (False, False)),
    ],
)
def test_a_wider_scope_is_offered_where_it_has_more(qtbot, counts, offered):
    dialog, _ = asked(qtbot, **counts)
    shown = (not dialog.clause.isHidden(), not dialog.document.isHidden())
    assert shown == offered


def test_ctrl_enter_finishes_even_before_the_window_is_active(qtbot):
    dialog, _ = asked(qtbot, place=1)
    ended = []
    dialog.accepted.connect(lambda: ended.append(dialog.why()))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return, control)
    assert ended == []  # without a reason nothing is waived
    dialog.reason.setPlainText("引用原文")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return, control)
    assert ended == ["引用原文"]
