"""All activities of a unit by type or learning area, and by week."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from curriculum_studio.core.document import Node
from curriculum_studio.core.headings import ACTIVITY_TYPES, DOMAINS
from curriculum_studio.core.words import Words
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView, minutes_text
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say

_NODES = Qt.ItemDataRole.UserRole

#: The least width of a column, and what its head needs beside its words, which are bold (pixels).
_NARROWEST, _HEAD_MARGINS = 84, 34


class ActivityMatrix(UnitView):
    """Rows are types or learning areas, columns weeks; the last column is not planned yet."""

    byType: QPushButton
    byDomain: QPushButton
    explained: QLabel
    table: QTableWidget
    empty: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view, "activity_matrix")
        self._ground = ground
        self.byType.setChecked(True)
        self.byType.toggled.connect(lambda _: self.renew())
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(True)
        table.setShowGrid(True)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        table.itemActivated.connect(self._open)
        table.currentItemChanged.connect(self._choose)

    def begin(self) -> None:
        """Give the keys to the table."""
        self.table.setFocus()

    def renew(self) -> None:
        """Show the activities as they stand now."""
        if self._ground.over:
            return
        document, language = self._ground.document, self._ground.language
        activities = activities_of(document)
        weeks = week_plan.weeks_of(document)
        rows = ACTIVITY_TYPES if self.byType.isChecked() else DOMAINS
        planned = self._planned()
        shown = [name for name in rows if any(name in self._rows(node) for node in activities)]
        self.table.clear()
        self.table.setRowCount(len(shown))
        self.table.setColumnCount(weeks + 1)
        heads = [say(message("Units", "Week {number}").fill(number=at + 1)) for at in range(weeks)]
        # In two lines: it is longer than the names of weeks, which need the width more.
        heads.append("\n".join(say(message("Units", "Not planned yet")).rsplit(" ", 1)))
        self.table.setHorizontalHeaderLabels(heads)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(weeks, QHeaderView.ResizeMode.Fixed)
        lines = [header.fontMetrics().horizontalAdvance(each) for each in heads[-1].split("\n")]
        needed = max(lines) + _HEAD_MARGINS
        self.table.setColumnWidth(weeks, max(_NARROWEST, needed))
        self.table.setVerticalHeaderLabels([self._name(rows, name, activities) for name in shown])
        for row, name in enumerate(shown):
            for column in range(weeks + 1):
                week = column + 1 if column < weeks else 0
                nodes = [
                    node
                    for node in activities
                    if name in self._rows(node)
                    and (week in planned.get(node.id, set()) if week else node.id not in planned)
                ]
                words = [f"{node.best(language).text or '…'}{_minutes(node)}" for node in nodes]
                item = QTableWidgetItem("\n".join(words))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                item.setData(_NODES, [node.id for node in nodes])
                if words:
                    item.setToolTip("\n".join(words))
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(activities))
        self.empty.setVisible(not activities)
        left = sum(1 for node in activities if node.id not in planned)
        words_ = message("Units", "Activities: {count}, not planned yet: {left}")
        self.explained.setText(say(words_.fill(count=len(activities), left=left)))

    # Inside

    def _planned(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        document = self._ground.document
        for entry in week_plan.plan_entries(document):
            name = week_plan.entry_of(entry).activity
            if name in document:
                found.setdefault(name, set()).add(week_plan.spot_of(entry).week)
        return found

    def _rows(self, node: Node) -> Sequence[str]:
        payload = activity_of(node)
        return (payload.type,) if self.byType.isChecked() else payload.domains

    def _name(self, rows: Words[Any], name: str, activities: Sequence[Node]) -> str:
        count = sum(1 for node in activities if name in self._rows(node))
        return f"{rows[name][self._ground.look.document_language]}  {count}"

    def _open(self, item: QTableWidgetItem) -> None:
        nodes = item.data(_NODES) or []
        if nodes:
            self.opened.emit(nodes[0])

    def _choose(self, item: QTableWidgetItem | None) -> None:
        nodes = item.data(_NODES) if item is not None else None
        if nodes and self.table.hasFocus():
            self._ground.choose(nodes[0])


def _minutes(node: Node) -> str:
    minutes = activity_of(node).minutes
    # A number is not parted from its unit.
    return "  " + minutes_text(minutes).replace(" ", "\u00a0") if minutes else ""
