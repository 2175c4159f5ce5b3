"""Tables whose cells are texts, choices and remarks; what the user writes is told cell by cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.widgets.wheel_filter import need_focus_for_wheel

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A cell in which one of some values is chosen: value and words each."""

    value: str
    options: tuple[tuple[str, str], ...]
    name: str
    chosen: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class TextEntry:
    """A cell in which a text is written."""

    text: str
    written: Callable[[str], None]


Content = str | ChoiceEntry | TextEntry

#: Who hears of texts that are written, kept with their cell.
_WRITTEN = Qt.ItemDataRole.UserRole + 1


#: Qt reckons the height of a wrapped text as if the cell had no margins (pixels).
_MARGINS = 14


class _Wrapped(QStyledItemDelegate):
    """Makes a row high enough for a text that only just does not fit into a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size for the width that is left between the margins."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -min(_MARGINS, option.rect.width()), 0)
        return super().sizeHint(narrow, index)


def prepare(table: QTableWidget, *, rows: bool = False) -> None:
    """Make a table calm: no heads of rows, wrapped texts."""
    table.verticalHeader().hide()
    table.setItemDelegate(_Wrapped(table))
    table.setWordWrap(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    if rows:
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.itemChanged.connect(_written)
    # Texts wrap in the width that the column gets when the table is laid out.
    table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)


def fill(
    table: QTableWidget,
    headings: Sequence[str],
    rows: Sequence[Sequence[Content]],
    widths: Sequence[int],
) -> None:
    """Show rows; a width of 0 takes what is left, the others are pixels."""
    current = (table.currentRow(), table.currentColumn())
    blocked = table.blockSignals(True)
    table.clear()
    table.setColumnCount(len(headings))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(headings))
    for at, row in enumerate(rows):
        for column, content in enumerate(row):
            _put(table, at, column, content)
    head = table.horizontalHeader()
    for column, width in enumerate(widths):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        head.setSectionResizeMode(column, mode)
        if width:
            table.setColumnWidth(column, width)
    table.resizeRowsToContents()
    if 0 <= current[0] < len(rows):
        table.setCurrentCell(*current)
    table.blockSignals(blocked)


def _put(table: QTableWidget, row: int, column: int, content: Content) -> None:
    if isinstance(content, ChoiceEntry):
        # A holder, as the choice itself would be as tall as its row.
        holder = QWidget(table)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(3, 3, 3, 3)
        box = QComboBox(holder)
        need_focus_for_wheel(box)
        layout.addWidget(box)
        layout.addStretch(1)
        holder.setFocusProxy(box)
        box.setAccessibleName(content.name)
        for value, words in content.options:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(content.value), 0))
        box.activated.connect(lambda _: content.chosen(str(box.currentData())))
        table.setCellWidget(row, column, holder)
        return
    text = content.text if isinstance(content, TextEntry) else content
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if isinstance(content, TextEntry):
        item.setData(_WRITTEN, content.written)
    else:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setToolTip(text)
    table.setItem(row, column, item)


def _written(item: QTableWidgetItem) -> None:
    written = item.data(_WRITTEN)
    if callable(written):
        written(item.text().strip())
