"""The grid of indicators of a review copy: read, tried out, not changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from curriculum_studio.features.sharing.formats.package import PackedRound
from curriculum_studio.i18n import Message
from tests.windows.conftest import entry_of


def test_the_grid_of_a_copy_is_read_and_not_written(sample):
    desk = sample.desk
    application = desk.bench.application
    session, copies = application.session, application.review_copies
    standard = entry_of(sample, "standard")
    package = application.handing_on.pack((standard,), history=False)
    session.remove(standard, Message("Tests", "Put away"))
    sent = replace(package, purpose="review", round=PackedRound("r" * 26, "第一轮"))
    copies.take(copies.compare(sent))
    desk.library.show(standard)
    sample.commands.run("indicators.grid")
    board = desk.tabs.front
    before = session.document(standard)
    leaf = next(n for n in before.walk() if getattr(n.payload, "mode", "") == "metric")
    board.grid.choose([leaf.id], board.model.places[:1])
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Insert):
        QTest.keyClick(board.grid, key)
    for act in ("insert", "delete", "clear", "paste", "down", "up"):
        board.run(act)
    assert session.document(standard) is before
    holder = board.details.fields
    widgets = [holder.itemAt(at).widget() for at in range(holder.count())]
    assert any(isinstance(each, QWidget) for each in widgets)
    assert not any(each.isEnabled() for each in widgets if each is not None)
    assert board.details.trial.isEnabled()
