"""Cells of the grid: how they are painted, how high they are, what they are written in."""

import re

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
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
    SheetModel,
)
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import guard_field
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.table_model import AnyIndex
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
        guard_field(box)
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
