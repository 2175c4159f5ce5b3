"""The matrix as Qt asks for it: everything is looked up, nothing is counted while painting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curriculum_studio.core.goals import Count, Grouping, Matrix
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say

AnyIndex = QModelIndex | QPersistentModelIndex

#: Under this role a cell gives its Count, or None.
COUNT = Qt.ItemDataRole.UserRole
#: Under this role a row of the header says whether it is a hole, and how deep it stands.
HOLE = Qt.ItemDataRole.UserRole + 1
DEPTH = Qt.ItemDataRole.UserRole + 2
LEAF = Qt.ItemDataRole.UserRole + 3

_DISPLAY = Qt.ItemDataRole.DisplayRole


class MatrixModel(QAbstractTableModel):
    """Goals down, units or groups of them across."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._texts: dict[tuple[int, int], str] = {}
        self._goals: Sequence[str] = ()
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
        self.beginResetModel()
        self._matrix = matrix
        self._grouping = grouping
        self._goals = [goal_words(line.node) for line in matrix.rows]
        self._columns = [column_words(key) for key in matrix.columns]
        self._texts = {place: self._words(count) for place, count in matrix.cells.items()}
        self.endResetModel()

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

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many goals there are."""
        return 0 if parent.isValid() else len(self._goals)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many units or groups there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
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
        goal, column = self._goals[index.row()], self._columns[index.column()]
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
        names = self._columns if across else self._goals
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
