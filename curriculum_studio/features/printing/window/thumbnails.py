"""The sheets of a PDF as small pictures with their numbers, a row each."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPixmap

from curriculum_studio.features.printing.window.pages_view import PdfPages
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

#: Width of a small picture, its greatest height, and what its number takes below it (pixels).
WIDTH, HEIGHT, _NUMBER = 92, 156, 26


class Thumbnails(QAbstractListModel):
    """One row per sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without sheets."""
        super().__init__(parent)
        self._sheets: PdfPages | None = None
        self._drawn: dict[int, QPixmap] = {}

    def show_sheets(self, sheets: PdfPages | None) -> None:
        """Show the sheets of a PDF, or none."""
        self.beginResetModel()
        self._sheets = sheets
        self._drawn.clear()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Return how many sheets there are."""
        return 0 if parent.isValid() or self._sheets is None else len(self._sheets)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return picture and number of a sheet."""
        if not index.isValid() or self._sheets is None:
            return None
        at = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(at + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say(message("Print", "Page {number}").fill(number=at + 1))
        if role == Qt.ItemDataRole.DecorationRole:
            if at not in self._drawn:
                self._drawn[at] = QPixmap.fromImage(self._sheets.drawn(at, WIDTH))
            return self._drawn[at]
        if role == Qt.ItemDataRole.SizeHintRole:
            size = self._sheets.size(at)
            return QSize(WIDTH + 16, round(WIDTH * size.height() / size.width()) + _NUMBER)
        return None
