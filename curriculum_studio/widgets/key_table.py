"""Lists and tables whose rows are answered with keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # a view has one base of Qt: the list, table or tree that it is


class AnsweredByKeys(_View):
    """Part of a view that emits `asked` with what a key asks for; stands before the base of Qt."""

    asked: Signal

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for; empty for keys of the view itself, such as arrows."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Claim our keys before the window takes them for its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means; the others move the caret."""
        if wish := self.wish(event):
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)


class KeyTable(AnsweredByKeys, QTableView):
    """A table of which one row at a time is chosen; `asked` carries what a key asks for.

    What keys mean say those who derive from it, in `wish`.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
