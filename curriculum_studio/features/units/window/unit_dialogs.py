"""Dialogs about whole units: copying one for another class, and asking for the plan of a term."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import CLASS_LEVELS, section_heading
from curriculum_studio.core.kinds import is_aim, is_unit
from curriculum_studio.core.payloads.unit import ClassLevel
from curriculum_studio.core.school_calendar import SchoolCalendar, monday_of
from curriculum_studio.features.units.model.guidance import GROUP_MINUTES, hints_at, hints_for
from curriculum_studio.features.units.model.reuse import for_class, suggested_minutes
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    activity_of,
    head_of,
    section_of,
)
from curriculum_studio.features.units.window.unit_view import minutes_text
from curriculum_studio.i18n import message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.files import named_after
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, TargetLine
from curriculum_studio.widgets.translation import say

# --- copying for another class, with what suits the age beside it -----------------------------

_ID = Qt.ItemDataRole.UserRole
_LEVELS: tuple[ClassLevel, ...] = ("small", "middle", "large", "mixed")


class CopyClassDialog(Dialog):
    """Asks for the class; shows hints for its age beside each aim and time."""

    name: QLabel
    level: QComboBox
    hints: QLabel
    parts: QTreeWidget
    adapt: QCheckBox

    def __init__(
        self, document: Document, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "copy_class", act=message("CopyClass", "Copy"))
        self._document = document
        self._language: Language = language
        self._items: list[QTreeWidgetItem] = []
        self.name.setText(document.title(language))
        own = head_of(document).class_level
        for level in _LEVELS:
            if level != own:
                self.level.addItem(CLASS_LEVELS[level][language], level)
        heads = (message("CopyClass", "Aims and activities"), message("CopyClass", "For this age"))
        self.parts.setHeaderLabels([say(each) for each in heads])
        header = self.parts.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 330)
        self._fill()
        self.level.currentIndexChanged.connect(self._hint)
        self.adapt.toggled.connect(self._hint)
        self._hint()

    @property
    def chosen(self) -> ClassLevel:
        """The class for which the copy is."""
        data = self.level.currentData()
        return next(level for level in _LEVELS if level == data)

    def copy(self) -> Document:
        """Return the copy as it was chosen."""
        minutes = suggested_minutes(self._document, self.chosen) if self.adapt.isChecked() else {}
        without = frozenset(
            str(item.data(0, _ID))
            for item in self._items
            if item.checkState(0) == Qt.CheckState.Unchecked
        )
        return for_class(self._document, self.chosen, minutes, without=without)

    # Inside

    def _fill(self) -> None:
        aims = section_of(self._document, "aims")
        nodes = self._document.children_of(aims.id) if aims is not None else ()
        groups = (
            (section_heading("aims", of_activity=False), [n for n in nodes if is_aim(n)]),
            (section_heading("activities", of_activity=False), activities_of(self._document)),
        )
        for heading, members in groups:
            top = QTreeWidgetItem([heading[self._language]])
            self.parts.addTopLevelItem(top)
            for node in members:
                text = node.best(self._language).text
                if not text.strip():
                    continue
                item = QTreeWidgetItem([text])
                item.setToolTip(0, text)
                item.setData(0, _ID, node.id)
                item.setCheckState(0, Qt.CheckState.Checked)
                top.addChild(item)
                self._items.append(item)
            top.setExpanded(True)

    def _hint(self) -> None:
        topics = head_of(self._document).topics
        words = [each[self._language] for each in hints_for(self.chosen, topics)]
        self.hints.setText("\n".join(f"· {each}" for each in words))
        minutes = suggested_minutes(self._document, self.chosen)
        for item in self._items:
            node = self._document.nodes[str(item.data(0, _ID))]
            item.setText(1, self._beside(node, minutes.get(node.id, 0)))

    def _beside(self, node: Node, minutes: int) -> str:
        """Return what to think of beside an aim or an activity."""
        if is_aim(node):
            if any(hint.kind == "school" for hint in hints_at(node)):
                return say(message("CopyClass", "more suited to school"))
            if self.chosen == "small" and len(node.best(self._language).text) > _LONG:
                return say(message("CopyClass", "simpler and shorter?"))
            return say(message("CopyClass", "still right?"))
        old = activity_of(node).minutes
        if not old:
            return say(message("CopyClass", "no fixed time"))
        if self.adapt.isChecked() and minutes != old:
            return f"{old} → {minutes_text(minutes)}"
        least, most = GROUP_MINUTES[self.chosen]
        if activity_of(node).type == "group" and not least <= old <= most:
            usual = message("CopyClass", "{minutes} min; {least}–{most} min are usual")
            return say(usual.fill(minutes=old, least=least, most=most))
        return minutes_text(old)


#: Aims of more characters say a lot for the youngest.
_LONG = 24


# --- the plan of a term: which units, from when, into which file ------------------------------

_SUFFIX = ".xlsx"


@dataclass(frozen=True, slots=True)
class TermOrder:
    """What shall be written where; `start` is the first Monday as YYYY-MM-DD."""

    units: tuple[str, ...]
    start: str
    target: Path


class TermPlanDialog(Dialog):
    """Lists the units by class; all are chosen at first."""

    units: QListWidget
    start: QDateEdit
    target: QLineEdit
    browse: QPushButton

    def __init__(
        self,
        session: Session,
        language: Language,
        folder: Path,
        calendar: SchoolCalendar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "term_plan", act=message("Export", "Export"))
        order = list(CLASS_LEVELS)
        entries = [entry for entry in session.entries() if is_unit(entry)]
        entries.sort(key=lambda e: order.index(e.detail) if e.detail in order else len(order))
        for entry in entries:
            level = CLASS_LEVELS[entry.detail][language] if entry.detail in order else ""
            item = QListWidgetItem(f"{entry.title(language) or '…'}    {level}")
            item.setData(_ID, entry.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.units.addItem(item)
        self.start.setDate(_first_monday(clock.today(), calendar))
        self._folder = folder
        first = next(iter(entries), None)
        self._written = session.document(first.id).written_in(language) if first else language
        self._file = TargetLine(self, self.target, self.browse, lambda: _SUFFIX)
        self.start.dateChanged.connect(self._suggest)
        self.units.itemChanged.connect(self._enable)
        self.target.textChanged.connect(self._enable)
        self._suggest()
        self._enable()

    def order(self) -> TermOrder:
        """Return what was chosen."""
        items = [self.units.item(at) for at in range(self.units.count())]
        chosen = tuple(
            str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked
        )
        start = self.start.date().toString(Qt.DateFormat.ISODate)
        return TermOrder(chosen, start, self._file.path)

    def _suggest(self) -> None:
        """Name the file after the term: each has one of its own."""
        start = self.start.date().toString(Qt.DateFormat.ISODate)
        name = said_in(self._written)(message("TermPlan", "Term plan"))
        self._file.suggest(self._folder, named_after(name, start))

    def _enable(self) -> None:
        ready = bool(self.order().units) and bool(self.target.text().strip())
        self._ok.setEnabled(ready)


def _first_monday(today: dt.date, calendar: SchoolCalendar) -> QDate:
    """Return the Monday with which the term of a day begins.

    Where the calendar has none, it is that of 1 September or 15 February.
    """
    term = calendar.near(today)
    if term is not None:
        monday = monday_of(term.begins)
        return QDate(monday.year, monday.month, monday.day)
    begin = QDate(today.year, 9, 1) if today.month >= 7 else QDate(today.year, 2, 15)
    return begin.addDays((8 - begin.dayOfWeek()) % 7)
