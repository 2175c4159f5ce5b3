"""The board with the results of all schools of a standard."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.touched import Touched
from curriculum_studio.features.assessment.window.charts import ChartsView
from curriculum_studio.features.assessment.window.grid_model import GridModel
from curriculum_studio.features.assessment.window.result_tables import (
    ResultGrid,
    ResultTables,
    spoken,
)
from curriculum_studio.features.assessment.window.school_card import SchoolCard
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.open_library import OpenLibrary

_PARTS: tuple[tuple[Message, Callable[[ResultTables], ResultGrid]], ...] = (
    (message("Results", "Overview"), ResultTables.overview),
    (message("Results", "Indicators"), ResultTables.items),
    (message("Results", "Met by nobody"), lambda tables: tables.items(unmet=True)),
    (message("Results", "Differences"), ResultTables.gaps),
    (message("Results", "Carbon data"), ResultTables.carbon),
    (message("Results", "Data in doubt"), ResultTables.doubts),
)

#: Narrow columns of the overview (pixels).
_NARROW = 62


class ResultsBoard(Board):
    """Tables and charts of the results, and the school that is chosen.

    `taking`: filled workbooks are wanted. `reporting`: a report of a document (the standard or one
    assessment) on paper or in Excel. `picturing`: a picture is wanted. `confirming`: the changes of
    some data items of an assessment are right.
    """

    taking = Signal()
    reporting = Signal(str, bool)
    picturing = Signal()
    confirming = Signal(str, list)

    content: QWidget
    heading: QLabel
    counts: QLabel
    takeButton: QPushButton
    wordButton: QPushButton
    excelButton: QPushButton
    pictureButton: QPushButton
    parts: QTabBar
    grid: QTableView
    chartsHolder: QWidget
    chartsLayout: QVBoxLayout
    hint: QLabel
    emptyHolder: QWidget
    emptyTake: QPushButton

    def __init__(self, bench: OpenLibrary, look: Appearance, standard: str) -> None:
        """Take the standard whose schools are shown."""
        super().__init__()
        load_form(self, "results", QTabBar)
        self._bench, self._look = bench, look
        self.document = standard
        self.tables: ResultTables | None = None
        self.model = GridModel(look.theme, self)
        self.grid.setModel(self.model)
        self.grid.verticalHeader().hide()
        self.grid.verticalHeader().setDefaultSectionSize(30)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setWordWrap(True)
        self.card = SchoolCard(self, writable=bench.workspace.writable)
        self.card.hide()
        self.charts = ChartsView(look.theme, self)
        self.chartsLayout.addWidget(self.charts)
        self.chartsLayout.addStretch(1)
        for words, _ in _PARTS:
            self.parts.addTab(say(words))
        self.parts.currentChanged.connect(self._show_part)
        self.grid.selectionModel().currentRowChanged.connect(self._chosen)
        for button in (self.takeButton, self.emptyTake):
            button.clicked.connect(self.taking)
            button.setEnabled(bench.workspace.writable)
        self.wordButton.clicked.connect(lambda: self.reporting.emit(self.document, True))
        self.excelButton.clicked.connect(lambda: self.reporting.emit(self.document, False))
        self.pictureButton.clicked.connect(self.picturing)
        self.card.reporting.connect(lambda assessment: self.reporting.emit(assessment, True))
        self.card.confirming.connect(self.confirming)
        bench.changed.connect(self._changed)
        self.renew()

    # What tabs ask

    def title(self) -> str:
        """Return the name of the board and of its standard."""
        document = self._bench.session.document(self.document)
        title = document.title(self._look.document_language)
        return say(message("Results", "Results – {title}").fill(title=title))

    def badge(self) -> str:
        """Return the number of assessments."""
        return str(len(self.tables.table.schools)) if self.tables is not None else ""

    def on_screen(self) -> Collection[str]:
        """Return the standard and the assessments."""
        entries = self._bench.session.entries()
        return (self.document, *(each.id for each in entries if each.kind == "assessment"))

    def side(self) -> SchoolCard:
        """Return the school that is chosen."""
        return self.card

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.model.set_theme(theme)
        self.charts.set_theme(theme)
        self.grid.viewport().update()

    # What it shows

    def renew(self) -> None:
        """Compute and show the results as they stand."""
        results = self._bench.application.assessing.results(self.document)
        self.tables = ResultTables(results, self._look.document_language)
        count = len(results.schools)
        self.content.setVisible(bool(count))
        self.emptyHolder.setVisible(not count)
        passed = sum(school.verified.passed for school in results.schools)
        words = message("Results", "{count} assessments, {passed} pass")
        self.counts.setText(say(words.fill(count=count, passed=passed)))
        charts = self.tables.charts()
        self.charts.show_charts(charts, spoken(charts))
        self._show_part()

    # Inside

    def speak(self) -> None:
        """Say everything in another language."""
        for at, (words, _) in enumerate(_PARTS):
            self.parts.setTabText(at, say(words))
        self.renew()
        self.titled.emit()

    def _show_part(self) -> None:
        if self.tables is None:
            return
        at = max(self.parts.currentIndex(), 0)
        with QSignalBlocker(self.grid.selectionModel()):
            self.model.show(_PARTS[at][1](self.tables), self.tables.least)
        self.chartsHolder.setVisible(at == 0)
        self._set_widths(overview=at == 0)
        self.card.show_school(None, None)

    def _set_widths(self, *, overview: bool) -> None:
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        texts = (0,) if overview else (1, 2) if self.model.columnCount() == 5 else (1,)
        for at in texts:
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(_NARROW if not overview else 44)
        if not overview:
            self.grid.resizeRowsToContents()

    def _chosen(self, index: QModelIndex) -> None:
        owner = self.model.owner(index.row())
        schools = self.tables.table.schools if self.tables is not None else ()
        school = next((each for each in schools if each.assessment == owner and owner), None)
        self.card.show_school(school, self.tables)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry.kind for entry in self._bench.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
            return
        # An assessment that was deleted is not among the entries any more.
        if any(
            each.document == self.document or entries.get(each.document, "") in {"assessment", ""}
            for each in changes
        ):
            self.renew()
            self.titled.emit()
