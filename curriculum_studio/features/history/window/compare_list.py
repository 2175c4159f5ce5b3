"""The list of a comparison: two columns of texts, folded to what changed.

Rows are as high as their texts. Only those that were scrolled to are laid out, some at a time.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.features.history.model.listing import Fold, Line, SameText
from curriculum_studio.features.history.window.compare_delegate import CompareDelegate
from curriculum_studio.features.history.window.compare_rows import ComparisonRowReader, RowContent
from curriculum_studio.features.merging.model.comparison import ChangedPlace
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.key_table import AnsweredByKeys
from curriculum_studio.widgets.table_model import AnyIndex

#: So many rows are laid out at a time.
FETCHED = 24

# --- the model --------------------------------------------------------------------------------


class CompareModel(QAbstractListModel):
    """Rows of a comparison; the view fetches more of them as it is scrolled."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self._reader: ComparisonRowReader | None = None
        self._contents: dict[int, RowContent] = {}
        self._fetched = 0

    def show(self, lines: Sequence[Line], reader: ComparisonRowReader | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines, self._reader = lines, reader
        self._contents.clear()
        self._fetched = min(FETCHED, len(lines))
        self.endResetModel()

    def content(self, row: int) -> RowContent:
        """Return what a row shows; it is put into words when it is asked for."""
        if row not in self._contents and self._reader is not None:
            self._contents[row] = self._reader.content(self.lines[row])
        return self._contents.get(row, RowContent(""))

    def fetch_to(self, row: int) -> None:
        """Have a row among those that the view knows."""
        while row >= self._fetched and self.canFetchMore():
            self.fetchMore()

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many rows the view knows."""
        return 0 if parent.isValid() else self._fetched

    def canFetchMore(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008
        """Tell whether there are more rows."""
        return not parent.isValid() and self._fetched < len(self.lines)

    def fetchMore(self, parent: AnyIndex = QModelIndex()) -> None:  # noqa: B008
        """Let the view know more rows."""
        last = min(self._fetched + FETCHED, len(self.lines))
        self.beginInsertRows(QModelIndex(), self._fetched, last - 1)
        self._fetched = last
        self.endInsertRows()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, or its words."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.content(index.row()).spoken
        return None


# --- the view ---------------------------------------------------------------------------------

#: The keys that do something with the place that is chosen.
KEYS = {
    Qt.Key.Key_N: "next",
    Qt.Key.Key_P: "previous",
    Qt.Key.Key_R: "restore",
    Qt.Key.Key_H: "earlier",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_Space: "open",
    Qt.Key.Key_Escape: "leave",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CompareList(AnsweredByKeys, QListView):
    """Shows a comparison. `asked`: something is wanted with the chosen row, by its name in `KEYS`.

    `chosen_changed`: another row is chosen.
    """

    asked = Signal(str)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without rows; `dress` says where the colours come from."""
        super().__init__(parent)
        self._model = CompareModel(self)
        self._delegate: CompareDelegate | None = None
        self.setModel(self._model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self.chosen_changed)

    def dress(self, look: Appearance, pictures: PictureCache) -> None:
        """Take the colours, and where pictures are read from."""
        self._delegate = CompareDelegate(look, pictures, self._model.content, self)
        self.setItemDelegate(self._delegate)

    def model(self) -> CompareModel:
        """Return the rows."""
        return self._model

    def show_lines(
        self, lines: Sequence[Line], reader: ComparisonRowReader | None, node: str = ""
    ) -> None:
        """Show rows, with that of a node chosen, else the first place that changed."""
        self.forget()
        self._model.show(lines, reader)
        at = self.row_of(node) if node else -1
        if at < 0:
            at = next((i for i, each in enumerate(lines) if isinstance(each, ChangedPlace)), 0)
        if lines:
            self.choose(at)
        self.chosen_changed.emit()

    def forget(self) -> None:
        """Lay all rows out anew, as in other colours."""
        if self._delegate is not None:
            self._delegate.forget()
            self.viewport().update()

    @property
    def chosen(self) -> Line | None:
        """What is chosen."""
        row = self.currentIndex().row()
        return self._model.lines[row] if 0 <= row < len(self._model.lines) else None

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight."""
        self._model.fetch_to(row)
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def row_of(self, node: str) -> int:
        """Return the row of a place or of a fold that begins with it, -1 if there is none."""
        for at, line in enumerate(self._model.lines):
            if (line.key if isinstance(line, Fold) else line.node) == node:
                return at
        return -1

    def step(self, by: int) -> bool:
        """Choose the next place that changed, or the one before; false if there is none."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self._model.lines):
            if isinstance(self._model.lines[row], ChangedPlace):
                self.choose(row)
                return True
            row += by
        return False

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows out for another width; what is chosen stays in sight."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for; empty for those of the list itself."""
        return KEYS.get(Qt.Key(event.key()), "") if event.modifiers() in _PLAIN else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close a fold that is clicked."""
        super().mouseReleaseEvent(event)
        place = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and place.isValid() and isinstance(self._model.lines[place.row()], Fold):
            self.asked.emit("open")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show a place in the document; a fold was opened by the first click."""
        super().mouseDoubleClickEvent(event)
        if isinstance(self.chosen, ChangedPlace | SameText):
            self.asked.emit("open")
