"""The board of coverage: filters, the matrix, and the places behind a cell.

`CoverageController` shows it and writes its workbook.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.goals import Count, Covering, Grouping, Wanted, goal_short
from curriculum_studio.core.headings import CLASS_LEVELS, DOMAINS, TOPICS
from curriculum_studio.core.kinds import is_framework
from curriculum_studio.core.words import Words
from curriculum_studio.features.frameworks.service import CoverageView, coverage_workbook
from curriculum_studio.features.frameworks.window.coverage_matrix import (
    CellPainter,
    GoalsHeader,
    MatrixModel,
    UnitsHeader,
)
from curriculum_studio.i18n import Message, StudioError, message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- the board --------------------------------------------------------------------------------

GROUPINGS: tuple[tuple[Grouping, Message], ...] = (
    ("unit", message("Coverage", "Theme units")),
    ("age", message("Coverage", "Age groups")),
    ("domain", message("Coverage", "Learning areas")),
    ("topic", message("Coverage", "Topics")),
)
#: No limit to a height, as Qt has it (pixels).
_WHOLE_HEIGHT = 16_777_215

#: More places are not listed; the filters lead to fewer.
MOST_PLACES = 300


class CoverageBoard(Board):
    """Shows how the units cover the goals of a framework.

    `opened` carries document and node to be shown; `exporting` asks for the workbook; `linking`
    asks how goals are linked.
    """

    opened = Signal(str, str, str)
    exporting = Signal()

    firstRow: QHBoxLayout
    secondRow: QHBoxLayout
    framework: QComboBox
    grouping: QComboBox
    age: QComboBox
    domain: QComboBox
    topic: QComboBox
    holes: QCheckBox
    export: QPushButton
    sumLabel: QLabel
    pages: QStackedWidget
    matrixPage: QWidget
    emptyPage: QWidget
    emptyText: QLabel
    splitter: QSplitter
    matrix: QTableView
    placesPart: QWidget
    placesTitle: QLabel
    places: QListWidget

    def __init__(self, library: OpenLibrary, look: Appearance) -> None:
        super().__init__(None, "coverage")
        let_flow(self.firstRow, self.sumLabel)
        let_flow(self.secondRow, self.export)
        self._library = library
        self._look = look
        self._view: CoverageView | None = None
        self.model = MatrixModel(self)
        self._goals = GoalsHeader(look.theme, self.matrix)
        self._units = UnitsHeader(look.theme, self.matrix)
        self._cells = CellPainter(look.theme, self.matrix)
        self._furnish()
        self._fill(keep=False)
        library.changed.connect(self._changed)
        self._read()

    def _furnish(self) -> None:
        view = self.matrix
        view.setVerticalHeader(self._goals)
        view.setHorizontalHeader(self._units)
        view.setItemDelegate(self._cells)
        view.setModel(self.model)
        self.splitter.setSizes([460, 110])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        view.setShowGrid(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setCornerButtonEnabled(False)
        view.doubleClicked.connect(self._jump)
        view.activated.connect(self._jump)
        view.selectionModel().currentChanged.connect(self._show_places)
        self._goals.sectionDoubleClicked.connect(self._open_goal)
        self._goals.sectionClicked.connect(self._show_row)
        self._units.sectionDoubleClicked.connect(self._open_column)
        self.places.itemActivated.connect(self._open_place)
        self.export.clicked.connect(self.exporting)
        self.framework.currentIndexChanged.connect(lambda _: self._read())
        for box in (self.grouping, self.age, self.domain, self.topic):
            box.currentIndexChanged.connect(lambda _: self.renew())
        self.holes.toggled.connect(lambda _: self.renew())

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        return say(message("Coverage", "Coverage of goals"))

    def badge(self) -> str:
        """Return how many goals nothing is linked to."""
        matrix = self.model.matrix
        holes = matrix.leaves - matrix.covered if matrix is not None else 0
        return str(holes) if holes else ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._goals.theme = self._units.theme = theme
        self._cells.take(theme)
        self.matrix.viewport().update()
        self._goals.viewport().update()
        self._units.viewport().update()

    def speak(self) -> None:
        """Say everything in another language."""
        if self._library.is_open:
            self._fill(keep=True)
            self.renew()
            self.titled.emit()

    # Filters

    @property
    def wanted(self) -> Wanted:
        """Which units are counted, and how."""
        return Wanted(
            self.grouping.currentData() or "unit",
            self.age.currentData() or "",
            self.domain.currentData() or "",
            self.topic.currentData() or "",
            self.holes.isChecked(),
        )

    @property
    def chosen(self) -> str:
        """The framework that is shown."""
        return self.framework.currentData() or ""

    def choose(self, framework: str) -> None:
        """Show another framework."""
        self.framework.setCurrentIndex(max(0, self.framework.findData(framework)))

    def _fill(self, *, keep: bool) -> None:
        language = self._look.document_language
        frameworks = [
            (entry.id, entry.title(language))
            for entry in self._library.session.entries()
            if is_framework(entry)
        ]
        linked = {f: len(self._library.workspace.links.to(f)) for f, _ in frameworks}
        frameworks.sort(key=lambda each: -linked[each[0]])
        topics = sorted(
            {topic for unit in self._library.workspace.links.units() for topic in unit.head.topics}
        )
        fillings: tuple[tuple[QComboBox, Message | None, Sequence[tuple[str, str]]], ...] = (
            (self.framework, None, frameworks),
            (self.grouping, None, [(key, say(words)) for key, words in GROUPINGS]),
            (self.age, message("Coverage", "All ages"), self._words(CLASS_LEVELS)),
            (self.domain, message("Coverage", "All learning areas"), self._words(DOMAINS)),
            (
                self.topic,
                message("Coverage", "All topics"),
                [(each, self._word(TOPICS, each)) for each in topics],
            ),
        )
        for box, every, choices in fillings:
            known = box.currentData() if keep else None
            blocked = box.blockSignals(True)
            box.clear()
            if every is not None:
                box.addItem(say(every), "")
            for key, words in choices:
                box.addItem(words, key)
            box.setCurrentIndex(max(0, box.findData(known)) if box.count() else -1)
            box.blockSignals(blocked)

    def _words(self, table: Words[Any]) -> list[tuple[str, str]]:
        return [(key, words[self._look.document_language]) for key, words in table.items()]

    def _word(self, table: Words[Any], key: str) -> str:
        words = table.find(key)
        return key if words is None else words[self._look.document_language]

    # Counting

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(each.structure or each.nodes or each.whole for each in changes):
            if any(each.whole for each in changes):
                self._fill(keep=True)
            self._read()

    def _read(self) -> None:
        """Read the index anew and count."""
        self._view = None
        if self.chosen:
            try:
                self._view = self._library.application.coverage(self.chosen)
            except StudioError as problem:
                self.problem.emit(problem)
        self.renew()

    def renew(self) -> None:
        """Count for the filters as they are."""
        view = self._view
        ready = view is not None and bool(view.units)
        self.pages.setCurrentWidget(self.matrixPage if ready else self.emptyPage)
        self.export.setEnabled(ready)
        if view is None or not ready:
            words = message(
                "Coverage", "There are no theme units yet whose goals could be counted."
            )
            self.emptyText.setText(say(words))
            self.sumLabel.clear()
            return
        wanted = self.wanted
        matrix = view.matrix(wanted)
        language = self._look.document_language
        titles = {unit.document: unit.titles for unit in view.units}

        def column(key: str) -> str:
            if wanted.grouping == "unit":
                known = titles[key]
                return known.get(language) or next((t for t in known.values() if t), "…")
            tables: dict[str, Words[Any]] = {
                "age": CLASS_LEVELS,
                "domain": DOMAINS,
                "topic": TOPICS,
            }
            return self._word(tables[wanted.grouping], key)

        self.model.show(
            matrix, wanted.grouping, lambda goal: goal_short(view.framework, goal, language), column
        )
        self._units.lay(wanted.grouping)
        words = message("Coverage", "{covered} of {leaves} goals are covered").fill(
            covered=matrix.covered, leaves=matrix.leaves
        )
        self.sumLabel.setText(say(words))
        self._show_places()
        self.titled.emit()

    # Places

    def _show_places(self) -> None:
        index = self.matrix.currentIndex()
        self._list(self.model.count_at(index) if index.isValid() else None)

    def _show_row(self, row: int) -> None:
        matrix = self.model.matrix
        if matrix is not None and 0 <= row < len(matrix.rows):
            self._list(matrix.of_row[row])

    def _list(self, count: Count | None) -> None:
        self.places.clear()
        found = count.places if count is not None else []
        seen: set[tuple[str, str]] = set()
        for place in found:
            if (place.document, place.node) in seen or len(seen) >= MOST_PLACES:
                continue
            seen.add((place.document, place.node))
            item = QListWidgetItem(self._place_words(place))
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.places.addItem(item)
        if seen:
            words = message("Coverage", "Linked places: {count}").fill(count=len(seen))
        else:
            words = message("Coverage", "Choose a cell to see which places are linked.")
        self.placesTitle.setText(say(words))
        if bool(seen) == self.places.isHidden():
            self._show_list(shown=bool(seen))

    def _show_list(self, *, shown: bool) -> None:
        """Show the list of places; without any the matrix has its height."""
        self.places.setVisible(shown)
        alone = self.placesTitle.sizeHint().height() + 8
        self.placesPart.setMaximumHeight(_WHOLE_HEIGHT if shown else alone)
        self.splitter.setSizes([460, 110 if shown else alone])

    def _place_words(self, place: Covering) -> str:
        language = self._look.document_language
        document = self._library.session.document(place.document)
        names = [document.title(language)]
        names += [
            " ".join(document.nodes[node].best(language).text.split())[:80]
            for node in dict.fromkeys((place.activity, place.node))
            if node in document.nodes and node != document.id
        ]
        return " · ".join(name for name in names if name)

    def _open_place(self, item: QListWidgetItem) -> None:
        place: Covering = item.data(Qt.ItemDataRole.UserRole)
        self.opened.emit(place.document, place.node, "")

    def _jump(self, index: QModelIndex) -> None:
        """Go to the place behind a cell; where there are several, to their list."""
        count = self.model.count_at(index)
        if count is None:
            return
        self._list(count)
        if self.places.count() == 1:
            self._open_place(self.places.item(0))
        else:
            self.places.setCurrentRow(0)
            self.places.setFocus()

    def _open_goal(self, row: int) -> None:
        matrix = self.model.matrix
        if matrix is not None:
            self.opened.emit(self.chosen, matrix.rows[row].node, "")

    def _open_column(self, column: int) -> None:
        matrix = self.model.matrix
        if matrix is not None and self.wanted.grouping == "unit":
            self.opened.emit(matrix.columns[column], matrix.columns[column], "")


# --- the controller ---------------------------------------------------------------------------


class CoverageController(QObject):
    """Brings coverage into the window."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def show(self) -> CoverageBoard:
        """Bring the board to the front, at the framework in front if it is one."""
        context = self._context
        view = context.view
        board = context.tabs.show_board("coverage", self._make)
        assert isinstance(board, CoverageBoard)  # noqa: S101 - made just above
        if view is not None and is_framework(view.content):
            board.choose(view.document)
        return board

    def _make(self) -> CoverageBoard:
        board = CoverageBoard(self._context.bench, self._context.look)
        board.opened.connect(self._context.library.show)
        board.exporting.connect(lambda: self.ask_export(board))
        return board

    def ask_export(self, board: CoverageBoard) -> None:
        """Ask for a file and write the workbook."""
        title = say(message("Coverage", "Save the matrix"))
        name = said_in(self._written(board))(message("Coverage", "Coverage of goals"))
        start = self._context.files.folder / f"{named_after(name, '')}.xlsx"
        target = ask_target(self._context.window, title, start, ".xlsx")
        if target is not None:
            self.export(board, target)

    def export(self, board: CoverageBoard, target: Path) -> None:
        """Write the workbook of what the board counts."""
        self._context.notices.careful(lambda: self._export(board, target))

    def _export(self, board: CoverageBoard, target: Path) -> None:
        application = self._context.bench.application
        view = application.coverage(board.chosen)
        write_whole(target, coverage_workbook(view, board.wanted, self._written(board)))
        self._context.files.told(target)

    def _written(self, board: CoverageBoard) -> Language:
        """Return the language of the workbook: one of the framework."""
        framework = self._context.bench.session.document(board.chosen)
        return framework.written_in(self._context.look.document_language)
