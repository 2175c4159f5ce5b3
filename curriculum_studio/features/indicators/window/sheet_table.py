"""The grid: blocks of cells by keyboard and mouse, as in Excel; how they are painted."""

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from curriculum_studio.core.headings import INDICATOR_CATEGORIES
from curriculum_studio.core.scoring import MODES
from curriculum_studio.features.indicators.model.cell_edits import SheetColumn
from curriculum_studio.features.indicators.window.sheet_model import (
    DEPTH,
    FOLDED,
    GROUP,
    SEVERITY,
    SHAPES,
    AnyIndex,
    SheetModel,
)
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import need_focus_for_wheel
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import language_font, text_font

#: A level of indentation, the arrow of a group, the space around a text (pixels).
STEP, ARROW, PAD = 12, 14, 6

#: How texts of cells are laid out: between words, but see `breakable`.
WRAPPED = int(Qt.TextFlag.TextWordWrap)

#: A hyphen that shows where a line ends in it; words with fewer letters fit into every column.
_SOFT, _LONG = "\u00ad", 10

#: Marks that are drawn in two widths.
_MARKS = re.compile("[‘’“”…—·]")

#: From here on texts may be broken between any two characters.
_CHINESE = "\u2e80"


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text in which words that are wider than their column may be broken.

    Qt breaks between words alone; what sticks out of a long German one would be cut off.
    """
    if len(text) < _LONG:
        return text
    return " ".join(
        _SOFT.join((word[:3], *word[3:-3], word[-3:]))
        if len(word) >= _LONG and max(word) < _CHINESE and metrics.horizontalAdvance(word) > width
        else word
        for word in text.split(" ")
    )


#: Heights of cells that are kept: all are asked for again whenever one of them has changed.
_HEIGHTS = 20_000


class _Lines(QPlainTextEdit):
    """Several lines in a cell: Enter is done, Shift or Alt with it begins another line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the delegate have what ends the writing."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        changed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
        if enter and event.modifiers() & changed:
            self.insertPlainText("\n")
        elif enter or event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SheetDelegate(QStyledItemDelegate):
    """Paints cells with their fold, their signs and wrapped texts; makes their editors.

    `entered`: a cell was written and done with by Enter.
    """

    entered = Signal()

    def __init__(self, look: Appearance, model: SheetModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._heights: dict[tuple[str, int, str], int] = {}

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground, text and, in the first column, what belongs to the row."""
        self.initStyleOption(option, index)
        theme = self._look.theme
        painter.save()
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if bool(option.state & option.state.State_Selected):
            ground = theme.color("selection")
        if ground is not None:
            painter.fillRect(option.rect, ground)
        area = option.rect.adjusted(PAD, 5, -PAD, -3)
        if self._place(index).column == "code":
            area = self._paint_signs(painter, area, index)
        text = str(index.data() or "")
        painter.setFont(text_font(option.font, text))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or theme.color("ink"))
        flags = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
        if self._place(index).column != "code":
            flags |= WRAPPED
            text = breakable(text, painter.fontMetrics(), area.width())
        painter.drawText(area, flags, text)
        painter.restore()
        if bool(option.state & option.state.State_HasFocus):
            painter.save()
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def _paint_signs(self, painter: QPainter, area: QRect, index: AnyIndex) -> QRect:
        theme = self._look.theme
        left = area.left() + int(index.data(DEPTH) or 0) * STEP
        if index.data(GROUP):
            sign = icon("chevron" if index.data(FOLDED) else "arrow", theme, "muted")
            sign.paint(painter, QRect(left - 2, area.top() + 2, ARROW - 2, ARROW - 2))
        if severity := index.data(SEVERITY):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("error" if severity == "wrong" else "stale"))
            painter.drawEllipse(area.right() - 6, area.top() + 6, 6, 6)
        return QRect(left + ARROW, area.top(), area.right() - left - ARROW - 8, area.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height that the wrapped text needs in the width of its column."""
        # Not initStyleOption: it asks the model for all that a cell is, and this for each cell.
        own = index.data(Qt.ItemDataRole.FontRole)
        font = own.resolve(option.font) if isinstance(own, QFont) else option.font
        width = option.rect.width() - 2 * PAD
        text = "" if self._place(index).column == "code" else str(index.data() or "")
        key = (text, width, font.key())
        if key not in self._heights:
            if len(self._heights) > _HEIGHTS:
                self._heights.clear()
            self._heights[key] = self._height(text, width, font)
        return QSize(width, self._heights[key])

    @staticmethod
    def _height(text: str, width: int, font: QFont) -> int:
        metrics = QFontMetrics(font)
        if not text:
            return metrics.height() + 9
        if _MARKS.search(text):
            # Chinese ones are as wide as a character, which may need another line.
            metrics = QFontMetrics(text_font(font, text))
        room = QRect(0, 0, max(width, 20), 10_000)
        text = breakable(text, metrics, room.width())
        height = metrics.boundingRect(room, WRAPPED, text).height()
        return max(height, metrics.height()) + 9

    # Writing

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Return the widget in which a cell is written."""
        place = self._place(index)
        match SHAPES[place.column].way:
            case "choice":
                return self._choice(parent, place)
            case "lines":
                lines = _Lines(parent)
                lines.setProperty("role", "text")
                lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
                lines.setAccessibleName(str(self._heading(index)))
                lines.setFont(language_font(place.language))
                return lines
        line = QLineEdit(parent)
        line.setFont(language_font(place.language))
        line.setAccessibleName(str(self._heading(index)))
        return line

    def _choice(self, parent: QWidget, place: SheetColumn) -> QComboBox:
        words = INDICATOR_CATEGORIES if place.column == "category" else MODES
        box = QComboBox(parent)
        need_focus_for_wheel(box)
        for name, said in words.items():
            box.addItem(said[place.language], name)
        box.activated.connect(lambda: self._done(box))
        return box

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show what stands in the cell."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(text))
            editor.showPopup()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Ask for what is written."""
        if isinstance(editor, QComboBox):
            text = editor.currentText()
        elif isinstance(editor, QPlainTextEdit):
            text = editor.toPlainText()
        else:
            text = editor.text() if isinstance(editor, QLineEdit) else ""
        model.setData(index, text)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Give a text of several lines the room of three."""
        rect = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            least = 3 * option.fontMetrics.height() + 16
            rect.setHeight(max(rect.height(), least))
            rect.setWidth(max(rect.width(), 180))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let Enter be done, and go on below as in Excel."""
        if (
            isinstance(editor, QPlainTextEdit | QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers()
        ):
            self._done(editor)
            self.entered.emit()
            return True
        return super().eventFilter(editor, event)

    # Inside

    def _place(self, index: AnyIndex) -> SheetColumn:
        return self._model.places[index.column()]

    def _heading(self, index: AnyIndex) -> object:
        return self._model.headerData(index.column(), Qt.Orientation.Horizontal)


# --- the table --------------------------------------------------------------------------------

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
