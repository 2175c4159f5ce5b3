"""What decides over the result of one school, in the side panel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from curriculum_studio.features.assessment.model.scoring_modes import shown
from curriculum_studio.features.assessment.service.results import SchoolResult
from curriculum_studio.features.assessment.window.result_tables import ResultTables
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class SchoolCard(QWidget):
    """Shows one school. `reporting` carries the id of its assessment.

    `confirming` carries the id and the data items whose change is right.
    """

    reporting = Signal(str)
    confirming = Signal(str, list)

    name: QLabel
    total: QLabel
    conditionsTitle: QLabel
    conditions: QLabel
    doubtsTitle: QLabel
    doubts: QLabel
    confirm: QPushButton
    gaps: QLabel
    report: QPushButton
    empty: QLabel

    def __init__(self, parent: QWidget | None = None, *, writable: bool = True) -> None:
        """Begin without a school; `writable`: the library can be written to."""
        super().__init__(parent)
        self.writable = writable
        load_form(self, "school_card")
        self._assessment = ""
        self._items: list[str] = []
        self.report.clicked.connect(lambda: self.reporting.emit(self._assessment))
        self.confirm.clicked.connect(lambda: self.confirming.emit(self._assessment, self._items))
        self.show_school(None, None)

    def show_school(self, school: SchoolResult | None, tables: ResultTables | None) -> None:
        """Show a school, or what to do to see one."""
        there = school is not None and tables is not None
        for widget in (
            *(self.name, self.total, self.conditionsTitle),
            *(self.conditions, self.gaps, self.report),
            *(self.doubtsTitle, self.doubts, self.confirm),
        ):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        if school is None or tables is None:
            return
        self._assessment = school.assessment
        self.name.setText(f"{school.school} {school.year or ''}".strip())
        words = message("Results", "{level} · own {own} · verified {verified}")
        verified = shown(round(school.verified.total, 2)) if school.reviewed else "—"
        own = shown(round(school.own.total, 2))
        level = tables.level(school.verified)
        self.total.setText(say(words.fill(level=level, own=own, verified=verified)))
        self.conditions.setText("\n".join(tables.told(school)))
        self._show_doubts(school, tables)
        count = len(school.gaps)
        gaps = message("Results", "School and reviewers differ in {count} indicators.")
        self.gaps.setText(say(gaps.fill(count=count)))
        self.gaps.setVisible(bool(count))

    def _show_doubts(self, school: SchoolResult, tables: ResultTables) -> None:
        doubts = school.account.doubts
        self.doubts.setText("\n".join(f"· {words}" for words in tables.doubtful(school)))
        self._items = sorted({each.item for each in doubts if each.can_be_confirmed})
        for widget in (self.doubtsTitle, self.doubts):
            widget.setVisible(bool(doubts))
        self.confirm.setVisible(bool(self._items) and self.writable)
