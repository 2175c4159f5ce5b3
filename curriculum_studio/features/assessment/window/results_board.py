"""The board with the results of all schools of a standard."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_assessment
from curriculum_studio.features.assessment.service.results import SchoolResult
from curriculum_studio.features.assessment.window.result_views import (
    ChartsView,
    ResultCell,
    ResultGrid,
    ResultTables,
    heat,
    spoken,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- table model ------------------------------------------------------------------------------

Role = Qt.ItemDataRole

_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class GridModel(TableModel[Sequence[ResultCell]]):
    """Shows a grid; shares have a colour."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._grid = ResultGrid((), (), (), ())
        self._theme = theme
        self._least = 0.0

    def show(self, grid: ResultGrid, least: float) -> None:
        """Show another grid; `least` is the share that is demanded."""
        self._grid, self._least = grid, least
        self.set_rows(grid.rows)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def owner(self, row: int) -> str:
        """Return the assessment of a row."""
        return self._grid.owners[row] if 0 <= row < len(self._grid.owners) else ""

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

    def cell(self, row: Sequence[ResultCell], index: AnyIndex, role: int) -> object:
        """Return a cell."""
        place = row[index.column()]
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return place.words
        if role == Role.TextAlignmentRole:
            return _MIDDLE if place.middle else _LEFT
        if role == Role.BackgroundRole and place.share is not None:
            return heat(self._theme, place.share, self._least)
        if role == Role.ForegroundRole:
            return self._theme.color("ink")
        return None


# --- side panel -------------------------------------------------------------------------------


class SchoolCard(Form):
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
        super().__init__(parent, "school_card")
        self.writable = writable
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
        verified = tables.number(school.verified.total) if school.reviewed else "—"
        own = tables.number(school.own.total)
        level = tables.level(school.verified)
        self.total.setText(say(words.fill(level=level, own=own, verified=verified)))
        self.conditions.setText("\n".join(tables.told(school)))
        self._show_doubts(school, tables)
        count = len(school.gaps)
        gaps = message("Results", "School and reviewers differ on {count} indicators.", "", 1)
        self.gaps.setText(say(gaps.fill(count=count)))
        self.gaps.setVisible(bool(count))

    def _show_doubts(self, school: SchoolResult, tables: ResultTables) -> None:
        doubts = school.account.doubts
        self.doubts.setText("\n".join(f"· {words}" for words in tables.doubtful(school)))
        self._items = sorted({each.item for each in doubts if each.can_be_confirmed})
        for widget in (self.doubtsTitle, self.doubts):
            widget.setVisible(bool(doubts))
        self.confirm.setVisible(bool(self._items) and self.writable)


# --- the board --------------------------------------------------------------------------------

_PARTS: tuple[tuple[Message, Callable[[ResultTables], ResultGrid]], ...] = (
    (message("Results", "Overview"), ResultTables.overview),
    (message("Results", "Indicators"), ResultTables.items),
    (message("Results", "Met by no school"), lambda tables: tables.items(unmet=True)),
    (message("Results", "Differences"), ResultTables.gaps),
    (message("Results", "Carbon data"), ResultTables.carbon),
    (message("Results", "Data in doubt"), ResultTables.doubts),
)

#: Least widths of a figure, in the overview and elsewhere, and of the name of a school (pixels).
_NARROWEST, _NARROW, _NAME = 44, 62, 132


class ResultsBoard(Board):
    """Tables and charts of the results, and the school that is chosen.

    `taking`: filled workbooks are wanted. `making`: an empty one is wanted. `reporting`: a report
    of a document (the standard or one assessment) on paper or in Excel. `picturing`: a picture is
    wanted. `confirming`: the changes of some data items of an assessment are right.
    """

    taking = Signal()
    making = Signal()
    reporting = Signal(str, bool)
    picturing = Signal()
    confirming = Signal(str, list)

    top: QHBoxLayout
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
    emptyHolder: QWidget
    emptyMake: QPushButton
    emptyTake: QPushButton

    def __init__(self, library: OpenLibrary, look: Appearance, standard: str) -> None:
        super().__init__(None, "results", QTabBar)
        let_flow(self.top, self.takeButton)
        self._library, self._look = library, look
        self.document = standard
        self.tables: ResultTables | None = None
        self._school = ""
        self.model = GridModel(look.theme, self)
        self.grid.setModel(self.model)
        self.grid.verticalHeader().hide()
        self.grid.verticalHeader().setDefaultSectionSize(30)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setWordWrap(True)
        self.grid.viewport().installEventFilter(self)
        self.card = SchoolCard(self, writable=library.workspace.writable)
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
            button.setEnabled(library.workspace.writable)
        self.emptyMake.clicked.connect(self.making)
        self.wordButton.clicked.connect(lambda: self.reporting.emit(self.document, True))
        self.excelButton.clicked.connect(lambda: self.reporting.emit(self.document, False))
        self.pictureButton.clicked.connect(self.picturing)
        self.card.reporting.connect(lambda assessment: self.reporting.emit(assessment, True))
        self.card.confirming.connect(self.confirming)
        library.changed.connect(self._changed)
        self.renew()

    # What tabs ask

    def title(self) -> str:
        """Return the name of the board and of its standard."""
        document = self._library.session.document(self.document)
        title = document.title(self._look.document_language)
        return say(message("Results", "Results – {title}").fill(title=title))

    def badge(self) -> str:
        """Return the number of assessments."""
        return str(len(self.tables.table.schools)) if self.tables is not None else ""

    def on_screen(self) -> Collection[str]:
        """Return the standard and the assessments."""
        entries = self._library.session.entries()
        return (self.document, *(each.id for each in entries if is_assessment(each)))

    def side(self) -> SchoolCard:
        """Return the school that is chosen."""
        return self.card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the names when the table gets another width."""
        if event.type() == QEvent.Type.Resize and self.parts.currentIndex() == 0:
            self._fit_names()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.model.set_theme(theme)
        self.charts.set_theme(theme)
        self.grid.viewport().update()

    # What it shows

    def renew(self) -> None:
        """Compute and show the results as they stand."""
        results = self._library.application.assessing.results(self.document)
        self.tables = ResultTables(results, self._look.document_language)
        count = len(results.schools)
        self.content.setVisible(bool(count))
        self.emptyHolder.setVisible(not count)
        passed = sum(school.verified.passed for school in results.schools)
        words = message("Results", "Assessments: {count}, passed: {passed}")
        self.counts.setText(say(words.fill(count=count, passed=passed)))
        charts = self.tables.charts()
        self.charts.show_charts(charts, spoken(charts))
        self._show_part()

    def choose(self, assessment: str) -> None:
        """Choose the school that was chosen, else the first, so that the side is never empty."""
        rows = range(self.model.rowCount())
        of_school = [row for row in rows if self.model.owner(row) == assessment and assessment]
        named = [row for row in rows if self.model.owner(row)]
        if of_school or named:
            self.grid.selectRow((of_school or named)[0])
        else:
            self.card.show_school(None, None)

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
        self.choose(self._school)

    def _set_widths(self, *, overview: bool) -> None:
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if overview:
            head.setMinimumSectionSize(_NARROWEST)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            self._fit_names()
            return
        head.setMinimumSectionSize(_NARROW)
        for at in (1, 2) if self.model.columnCount() == 5 else (1,):
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.grid.resizeRowsToContents()

    def _fit_names(self) -> None:
        """Give the names of schools what the figures leave, and at least so much as reads well."""
        head = self.grid.horizontalHeader()
        figures = sum(head.sectionSize(at) for at in range(1, head.count()))
        head.resizeSection(0, max(_NAME, self.grid.viewport().width() - figures))
        self.grid.resizeRowsToContents()

    def _chosen(self, index: QModelIndex) -> None:
        owner = self.model.owner(index.row())
        self._school = owner or self._school
        schools = self.tables.table.schools if self.tables is not None else ()
        school = next((each for each in schools if each.assessment == owner and owner), None)
        self.card.show_school(school, self.tables)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry for entry in self._library.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
            return
        # An assessment that was deleted is not among the entries any more.
        if any(
            each.document == self.document
            or ((entry := entries.get(each.document)) is None or is_assessment(entry))
            for each in changes
        ):
            self.renew()
            self.titled.emit()
