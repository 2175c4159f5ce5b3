"""The model of a table of results."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curriculum_studio.features.assessment.window.charts import heat
from curriculum_studio.features.assessment.window.result_tables import ResultGrid
from curriculum_studio.widgets.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class GridModel(QAbstractTableModel):
    """Shows a grid; shares have a colour."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._grid = ResultGrid((), (), (), ())
        self._theme = theme
        self._least = 0.0

    def show(self, grid: ResultGrid, least: float) -> None:
        """Show another grid; `least` is the share that is demanded."""
        self.beginResetModel()
        self._grid, self._least = grid, least
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def owner(self, row: int) -> str:
        """Return the assessment of a row."""
        return self._grid.owners[row] if 0 <= row < len(self._grid.owners) else ""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._grid.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Return a heading, and its full words as a tip."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._grid.headings):
            return None
        if role == Role.DisplayRole:
            return self._grid.headings[section]
        if role == Role.ToolTipRole:
            return self._grid.tips[section] or None
        return None

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        place = self._grid.rows[index.row()][index.column()]
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return place.words
        if role == Role.TextAlignmentRole:
            return _MIDDLE if place.middle else _LEFT
        if role == Role.BackgroundRole and place.share is not None:
            return heat(self._theme, place.share, self._least)
        if role == Role.ForegroundRole:
            return self._theme.color("ink")
        return None
