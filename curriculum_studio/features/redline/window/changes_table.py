"""The table of changes, which obeys keys."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ChangesTable(QTableView):
    """Shows changes; `asked` carries what a key asks for."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(int(self.fontMetrics().height() * 1.9))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        """Claim our keys before the window takes them for its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means."""
        wish = _wish(event)
        if wish:
            self.asked.emit(wish)
            return
        super().keyPressEvent(event)


def _wish(event: QKeyEvent) -> str:
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Return:
        return "apply"
    return _KEYS.get(key, "") if event.modifiers() in _PLAIN else ""
