"""The grid: blocks of cells by keyboard and mouse, as in Excel."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from curriculum_studio.core.headings import INDICATOR_CATEGORIES
from curriculum_studio.features.indicators.model.cell_edits import SheetColumn
from curriculum_studio.features.indicators.window.sheet_delegate import (
    ARROW,
    PAD,
    STEP,
    SheetDelegate,
)
from curriculum_studio.features.indicators.window.sheet_model import (
    DEPTH,
    GROUP,
    SHAPES,
    SheetModel,
)
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance

#: With more rows each has one height, since measuring all of them would be felt.
MEASURED = 400

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


@dataclass(frozen=True, slots=True)
class CellArea:
    """A block of chosen cells: rows and columns from the first to the last, both within."""

    top: int
    left: int
    bottom: int
    right: int


class SheetTable(QTableView):
    """The cells. Signals carry nothing but that something is wanted of the chosen block.

    `act`: name of what is wanted: copy, cut, paste, fill, empty, up, down, insert, group, delete.
    `folding`: a group shall be folded or unfolded. `ticking`: the menu of a cell with ticks is
    wanted. `flagging`: a flag shall be turned. `menu`: the menu is wanted at a place.
    """

    act = Signal(str)
    folding = Signal(str)
    ticking = Signal(QModelIndex)
    flagging = Signal(QModelIndex)
    menu = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a grid without a model."""
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._measured = False
        self.setWordWrap(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu)
        self.horizontalHeader().sectionResized.connect(self.measure)

    def dress(self, model: SheetModel, look: Appearance) -> None:
        """Take model and colours."""
        self.setModel(model)
        delegate = SheetDelegate(look, model, self)
        delegate.entered.connect(lambda: self._enter(self.currentIndex(), back=False))
        self.setItemDelegate(delegate)

    # What others ask

    @property
    def sheet(self) -> SheetModel:
        """The model."""
        model = self.model()
        assert isinstance(model, SheetModel)  # noqa: S101 - given by dress
        return model

    def area(self) -> CellArea | None:
        """Return the block that encloses all chosen cells."""
        selection = self.selectionModel().selection()
        chosen = [selection.at(at) for at in range(selection.count())]
        if not chosen:
            current = self.currentIndex()
            if not current.isValid():
                return None
            return CellArea(current.row(), current.column(), current.row(), current.column())
        return CellArea(
            min(each.top() for each in chosen),
            min(each.left() for each in chosen),
            max(each.bottom() for each in chosen),
            max(each.right() for each in chosen),
        )

    def choose(self, nodes: Sequence[str], places: Sequence[SheetColumn]) -> None:
        """Choose the block of some rows and columns, as after rows came or went."""
        rows = [at for at, row in enumerate(self.sheet.rows) if row.node in set(nodes)]
        columns = [at for at, place in enumerate(self.sheet.places) if place in set(places)]
        if not rows or not columns:
            return
        model = self.selectionModel()
        model.setCurrentIndex(
            self.sheet.index(rows[0], columns[0]),
            QItemSelectionModel.SelectionFlag.ClearAndSelect,
        )
        for row in rows:
            for column in columns:
                model.select(
                    self.sheet.index(row, column), QItemSelectionModel.SelectionFlag.Select
                )
        self.scrollTo(self.sheet.index(rows[0], columns[0]))

    def set_widths(self) -> None:
        """Give each column its width; what is asked for takes what is left."""
        self.horizontalHeader().blockSignals(True)
        widths = [
            max(SHAPES[place.column].width, self._heading_width(at))
            for at, place in enumerate(self.sheet.places)
        ]
        texts = [at for at, place in enumerate(self.sheet.places) if place.column == "text"]
        spare = self.viewport().width() - sum(widths)
        for at, width in enumerate(widths):
            more = spare // len(texts) if at in texts and spare > 0 else 0
            self.setColumnWidth(at, width + more)
        self.horizontalHeader().blockSignals(False)
        self.measure()

    def _heading_width(self, column: int) -> int:
        heading = str(self.sheet.headerData(column, Qt.Orientation.Horizontal))
        wide = self.horizontalHeader().fontMetrics().horizontalAdvance(heading) + 20
        place = self.sheet.places[column]
        if place.column == "category":  # names that a line break would tear apart
            names = (words[place.language] for words in INDICATOR_CATEGORIES.values())
            wide = max(wide, *(self.fontMetrics().horizontalAdvance(name) + 16 for name in names))
        return wide

    def measure(self) -> None:
        """Give rows the height of their texts, when somebody sees them."""
        self._measured = self.isVisible()
        if self._measured and len(self.sheet.rows) <= MEASURED:
            self.resizeRowsToContents()

    # The clipboard of the window asks for these

    def copy(self) -> None:
        """Copy the block."""
        self.act.emit("copy")

    def cut(self) -> None:
        """Cut the block."""
        self.act.emit("cut")

    def paste(self) -> None:
        """Paste a block."""
        self.act.emit("paste")

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what keys mean in a grid."""
        act = _KEYS.get((event.modifiers() & _MODIFIERS, Qt.Key(event.key())))
        index = self.currentIndex()
        if act is not None:
            self.act.emit(act)
        elif event.key() == Qt.Key.Key_Space and self._way(index) in {"flag", "ticks"}:
            self._special(index)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(index, back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus} and index.data(GROUP):
            self.folding.emit(self.sheet.rows[index.row()].node)
        elif self._way(index) in {"flag", "ticks"} and (
            event.key() == Qt.Key.Key_F2 or event.text().strip()
        ):
            self._special(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group at its arrow."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(GROUP) and self._on_arrow(index, event):
            self.folding.emit(self.sheet.rows[index.row()].node)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turn flags and open ticks where others are written."""
        index = self.indexAt(event.position().toPoint())
        if self._way(index) in {"flag", "ticks"}:
            self._special(index)
        else:
            super().mouseDoubleClickEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what nobody saw before."""
        super().showEvent(event)
        if not self._measured:
            self.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.set_widths()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if (
            event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}
            and self.model() is not None
        ):
            self.measure()

    # Inside

    def _way(self, index: QModelIndex) -> str:
        if not index.isValid() or not self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return "none"
        return SHAPES[self.sheet.places[index.column()].column].way

    def _special(self, index: QModelIndex) -> None:
        (self.flagging if self._way(index) == "flag" else self.ticking).emit(index)

    def _enter(self, index: QModelIndex, *, back: bool) -> None:
        """Go to the cell below, as in Excel."""
        row = index.row() + (-1 if back else 1)
        if 0 <= row < len(self.sheet.rows):
            self.setCurrentIndex(self.sheet.index(row, index.column()))

    def _on_arrow(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if self.sheet.places[index.column()].column != "code":
            return False
        left = self.visualRect(index).left() + PAD + int(index.data(DEPTH) or 0) * STEP
        return left - 4 <= event.position().x() <= left + ARROW


_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier

_KEYS = {
    (_CONTROL, Qt.Key.Key_D): "fill",
    (_NONE, Qt.Key.Key_Delete): "empty",
    (_NONE, Qt.Key.Key_Backspace): "empty",
    (_ALT, Qt.Key.Key_Up): "up",
    (_ALT, Qt.Key.Key_Down): "down",
    (_CONTROL, Qt.Key.Key_Return): "insert",
    (_CONTROL | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Return): "group",
    (_CONTROL | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Backspace): "delete",
}
