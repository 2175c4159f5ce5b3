"""The model of every plain list and table: rows of one sort, in columns that are named once.

A list is a table of one column. What a cell shows is all that a model has to add.
"""

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curriculum_studio.i18n import Message
from curriculum_studio.widgets.translation import say

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows, in as many columns as there are headings; without headings in one."""

    headings: ClassVar[Sequence[Message]] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def cell(self, row: Row, index: AnyIndex, role: int) -> object:
        """Return what a cell has under a role, None where it has nothing."""
        raise NotImplementedError

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def tell_changed(self) -> None:
        """Have all rows read anew: they are the same, and show something else."""
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.headings) or 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        across = orientation == Qt.Orientation.Horizontal
        named = across and role == Qt.ItemDataRole.DisplayRole and section < len(self.headings)
        return say(self.headings[section]) if named else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        there = 0 <= index.row() < len(self.rows)
        return self.cell(self.rows[index.row()], index, role) if there else None
