"""The matrix of coverage: its model, which looks everything up, and the headers beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.core.goals import Count, Grouping, Matrix
from curriculum_studio.i18n import message
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

# --- the model: nothing is counted while painting ---------------------------------------------

#: Under this role a cell gives its Count, or None.
COUNT = Qt.ItemDataRole.UserRole
#: Under this role a row of the header says whether it is a hole, and how deep it stands.
HOLE = Qt.ItemDataRole.UserRole + 1
DEPTH = Qt.ItemDataRole.UserRole + 2
LEAF = Qt.ItemDataRole.UserRole + 3

_DISPLAY = Qt.ItemDataRole.DisplayRole


class MatrixModel(TableModel[str]):
    """Goals down, units or groups of them across."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._texts: dict[tuple[int, int], str] = {}
        self._columns: Sequence[str] = ()
        self._grouping: Grouping = "unit"

    def show(
        self,
        matrix: Matrix,
        grouping: Grouping,
        goal_words: Callable[[str], str],
        column_words: Callable[[str], str],
    ) -> None:
        """Show a matrix, its goals and columns in words."""
        self._matrix = matrix
        self._grouping = grouping
        self._columns = [column_words(key) for key in matrix.columns]
        self._texts = {place: self._words(count) for place, count in matrix.cells.items()}
        self.set_rows([goal_words(line.node) for line in matrix.rows])

    @property
    def matrix(self) -> Matrix | None:
        """What is shown."""
        return self._matrix

    def _words(self, count: Count) -> str:
        """Return how a cell reads: activities of a unit, or units and their activities."""
        if self._grouping == "unit":
            return str(len(count.activities)) if count.activities else "●"
        return f"{len(count.units)} / {len(count.activities)}"

    def count_at(self, index: AnyIndex) -> Count | None:
        """Return what stands in a cell."""
        if self._matrix is None or not index.isValid():
            return None
        return self._matrix.cells.get((index.row(), index.column()))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many units or groups there are."""
        return 0 if parent.isValid() else len(self._columns)

    def cell(self, row: str, index: AnyIndex, role: int) -> object:
        """Return what stands in a cell."""
        if role == _DISPLAY:
            return self._texts.get((index.row(), index.column()))
        if role == COUNT:
            return self.count_at(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._told(index)
        return None

    def _told(self, index: AnyIndex) -> str:
        count = self.count_at(index)
        goal, column = self.rows[index.row()], self._columns[index.column()]
        if count is None:
            words = message("Coverage", "{goal}, {column}: nothing is linked.")
            return say(words.fill(goal=goal, column=column))
        words = message("Coverage", "{goal}, {column}: units {units}, activities {activities}.")
        return say(
            words.fill(
                goal=goal,
                column=column,
                units=len(count.units),
                activities=len(count.activities),
            )
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the name of a goal or column, its sums under the user role."""
        matrix = self._matrix
        if matrix is None:
            return None
        across = orientation == Qt.Orientation.Horizontal
        names = self._columns if across else self.rows
        if not 0 <= section < len(names):
            return None
        count = (matrix.of_column if across else matrix.of_row)[section]
        if role in {_DISPLAY, Qt.ItemDataRole.ToolTipRole}:
            return names[section]
        if role == COUNT:
            return count
        if across:
            return None
        line = matrix.rows[section]
        if role == HOLE:
            return line.leaf and not count.units
        return {DEPTH: line.depth, LEAF: line.leaf}.get(role)


# --- headers: names, and the sums beside them -------------------------------------------------

#: Widths and heights (pixels).
GOALS_WIDTH, SUM_WIDTH, SUM_HEIGHT, ROW = 392, 66, 22, 26
COLUMN = {"unit": 108, "age": 84, "domain": 84, "topic": 84}

#: The most lines that a name of a column gets, and the room beside and above it (pixels).
_NAME_LINES, _NAME_SIDE, _NAME_TOP = 4, 6, 6
_INDENT = 14


def sums(count: Count) -> str:
    """Return how a sum reads: units / activities."""
    return f"{len(count.units)} / {len(count.activities)}"


class GoalsHeader(QHeaderView):
    """The goals at the left, each with how many units and activities lead to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.setFixedWidth(GOALS_WIDTH)

    def sizeHint(self) -> QSize:
        """Return the width that goals need."""
        return QSize(GOALS_WIDTH, 100)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint a goal, indented by its depth; a hole has a ring, not a colour alone."""
        model, theme = self.model(), self.theme
        vertical = Qt.Orientation.Vertical
        leaf = model.headerData(logicalIndex, vertical, LEAF)
        hole = model.headerData(logicalIndex, vertical, HOLE)
        depth = int(model.headerData(logicalIndex, vertical, DEPTH) or 0)
        count = model.headerData(logicalIndex, vertical, COUNT)
        painter.save()
        painter.fillRect(rect, theme.color("page" if leaf else "panel"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        font = QFont(self.font())
        font.setBold(not leaf)
        painter.setFont(font)
        painter.setPen(theme.color("stale" if hole else "ink"))
        left = rect.left() + 8 + depth * _INDENT
        if hole:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("stale"), 1.6))
            painter.drawEllipse(QRectF(left, rect.center().y() - 4, 8, 8))
            left += 14
        room = QRect(left, rect.top(), rect.right() - SUM_WIDTH - left, rect.height())
        text = str(model.headerData(logicalIndex, vertical) or "")
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        if isinstance(count, Count):
            painter.setPen(theme.color("stale" if hole else "muted"))
            place = QRect(rect.right() - SUM_WIDTH, rect.top(), SUM_WIDTH - 6, rect.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, flags, sums(count))
        painter.restore()


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines of a name in a width; what finds no room in the last is left out with …."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rest = text[line.textStart() :]
        if len(lines) == _NAME_LINES - 1:
            mode = Qt.TextElideMode.ElideRight
            lines.append(QFontMetrics(font).elidedText(rest.strip(), mode, width))
            break
        lines.append(rest[: line.textLength()].strip())
    layout.endLayout()
    return lines


class UnitsHeader(QHeaderView):
    """The units or groups at the top, each with how many goals' places it has."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._units = True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def lay(self, grouping: str) -> None:
        """Fit width and height to the names of a grouping."""
        self._units = grouping == "unit"
        self.setDefaultSectionSize(COLUMN[grouping])
        lines = max((len(self._lines(at)) for at in range(self.count())), default=1)
        names = lines * QFontMetrics(self.font()).lineSpacing() + 2 * _NAME_TOP
        self.setFixedHeight(names + SUM_HEIGHT)
        self.updateGeometries()

    def _lines(self, section: int) -> list[str]:
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        return wrapped(name, self.font(), self.defaultSectionSize() - 2 * _NAME_SIDE)

    def sizeHint(self) -> QSize:
        """Return the height that names need."""
        return QSize(100, self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the name of a unit and below it the number of linked activities."""
        model, theme = self.model(), self.theme
        across = Qt.Orientation.Horizontal
        count = model.headerData(logicalIndex, across, COUNT)
        painter.save()
        painter.fillRect(rect, theme.color("panel"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.color("ink"))
        place = QRect(rect.left(), rect.top(), rect.width(), rect.height() - SUM_HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "\n".join(self._lines(logicalIndex)))
        if isinstance(count, Count):
            painter.setPen(theme.color("muted"))
            place = QRect(rect.left(), rect.bottom() - SUM_HEIGHT, rect.width(), SUM_HEIGHT)
            shown = str(len(count.activities)) if self._units else sums(count)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


class CellPainter(QStyledItemDelegate):
    """Paints a cell: a number on a ground that grows stronger with it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.take(theme)

    def take(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._line = theme.color("line")
        self._ink = theme.color("ink")
        self._accent = theme.color("accent")
        self._grounds = []
        for strength in (0.12, 0.24, 0.38):
            ground = theme.color("accent")
            ground.setAlphaF(strength)
            self._grounds.append(ground)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint what stands in a cell."""
        rect: QRect = option.rect
        text = index.data()
        if text:
            count = index.data(COUNT)
            strength = min(2, len(count.activities) // 2) if isinstance(count, Count) else 0
            painter.fillRect(rect, self._grounds[strength])
            painter.setPen(self._ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(self._line)
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        view = self.parent()
        if isinstance(view, QWidget) and index == view.currentIndex():  # type: ignore[attr-defined]
            painter.setPen(QPen(self._accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
