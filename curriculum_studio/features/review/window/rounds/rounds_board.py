"""The board of review rounds: who answered, comments by state, what is left."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.review_rounds import RoundAnswer, RoundStanding
from curriculum_studio.features.assessment.window.charts import ChartsView
from curriculum_studio.features.assessment.window.result_tables import spoken
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.features.review.window.rounds.round_tables import (
    COLUMNS,
    charts_of,
    hint_of,
    line_of,
    told_of,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.open_library import OpenLibrary

_MIDDLE = Qt.AlignmentFlag.AlignCenter

#: Below this width (pixels) table and charts do not both find room.
_NARROW = 640


class RoundsBoard(Board):
    """Shows the rounds of a document, one at a time.

    `beginning`, `changing`, `meeting` and `writing` (minutes) say what is wanted; the round in
    front is `current`. `sending`: its files are wanted; `reminding`: those
    shall be written to who have not answered; `commented`: the comments shall be seen.
    """

    beginning = Signal()
    changing = Signal(str)
    meeting = Signal(str)
    writing = Signal(str)
    sending = Signal(str)
    reminding = Signal(str)
    commented = Signal()

    content: QWidget
    head: QWidget
    heading: QLabel
    answers: QWidget
    rounds: QComboBox
    newButton: QPushButton
    changeButton: QPushButton
    meetingButton: QPushButton
    minutesButton: QPushButton
    told: QLabel
    hint: QLabel
    bodies: QTableWidget
    answeredButton: QPushButton
    nothingButton: QPushButton
    openButton: QPushButton
    askButton: QPushButton
    sendButton: QPushButton
    remindButton: QPushButton
    commentsButton: QPushButton
    chartsArea: QScrollArea
    emptyHolder: QWidget
    emptyNew: QPushButton

    def __init__(self, bench: OpenLibrary, look: Appearance, document: str) -> None:
        super().__init__()
        load_form(self, "rounds")
        self._bench, self._look = bench, look
        self.document = document
        actions = (self.newButton, self.changeButton, self.meetingButton, self.minutesButton)
        FlowLayout(self.head, [self.heading, self.rounds, *actions], 8)
        self.heading.setMinimumHeight(self.newButton.sizeHint().height())
        marks = (
            self.answeredButton,
            self.nothingButton,
            self.openButton,
            self.askButton,
            self.remindButton,
        )
        FlowLayout(self.answers, marks, 8)
        self.standing: RoundStanding | None = None
        self._lines: tuple[RoundLine, ...] = ()
        self._kept: set[str] = set()
        self.charts = ChartsView(look.theme, self)
        self.chartsArea.setWidget(self.charts)
        for ground in (self.chartsArea.viewport(), self.charts):
            ground.setAutoFillBackground(False)
        self._set_table()
        self.rounds.currentIndexChanged.connect(lambda _: self._show())
        for button in (self.newButton, self.emptyNew):
            button.clicked.connect(self.beginning)
        self.changeButton.clicked.connect(lambda: self.changing.emit(self.current))
        self.meetingButton.clicked.connect(lambda: self.meeting.emit(self.current))
        self.minutesButton.clicked.connect(lambda: self.writing.emit(self.current))
        self.sendButton.clicked.connect(lambda: self.sending.emit(self.current))
        self.remindButton.clicked.connect(lambda: self.reminding.emit(self.current))
        self.commentsButton.clicked.connect(self.commented)
        self.answeredButton.clicked.connect(lambda: self._mark(answered=True))
        self.nothingButton.clicked.connect(lambda: self._mark(answered=True, nothing=True))
        self.openButton.clicked.connect(lambda: self._mark(answered=False))
        self.askButton.clicked.connect(self._ask)
        bench.changed.connect(self._changed)
        self.renew()

    @property
    def current(self) -> str:
        """The id of the round in front; empty without one."""
        return str(self.rounds.currentData() or "")

    @property
    def chosen(self) -> tuple[RoundAnswer, ...]:
        """The bodies that are selected."""
        if self.standing is None:
            return ()
        rows = sorted(index.row() for index in self.bodies.selectionModel().selectedRows())
        return tuple(self.standing.answers[row] for row in rows)

    def take_focus(self) -> None:
        """Let keys work in what is seen: the list of bodies, or what begins a round."""
        (self.bodies if self._lines else self.emptyNew).setFocus()

    # What tabs ask

    def title(self) -> str:
        """Return the name of the board and of its document."""
        document = self._bench.session.document(self.document)
        title = document.title(self._look.document_language)
        return say(message("Rounds", "Review rounds – {title}").fill(title=title))

    def badge(self) -> str:
        """Return the number of comments that wait for a decision."""
        waiting = self.standing.open if self.standing is not None else 0
        return str(waiting) if waiting else ""

    def on_screen(self) -> Collection[str]:
        """Return the document and its rounds."""
        return (self.document, *(each.id for each in self._lines))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.charts.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self.chartsArea.setVisible(event.size().width() >= _NARROW)

    # What it shows

    def renew(self, show: str = "") -> None:
        """Show the rounds as they stand; `show` is the one to bring to the front."""
        wanted = show or self.current
        self._lines = self._bench.application.rounds.of(self.document)
        with QSignalBlocker(self.rounds):
            self.rounds.clear()
            for line in self._lines:
                self.rounds.addItem(line.title, line.id)
            self.rounds.setCurrentIndex(max(self.rounds.findData(wanted), 0))
        there = bool(self._lines)
        self.content.setVisible(there)
        self.emptyHolder.setVisible(not there)
        writable = self._bench.workspace.writable
        for button in (self.newButton, self.emptyNew, self.changeButton, self.meetingButton):
            button.setEnabled(writable)
        self._show()

    # Inside

    def _set_table(self) -> None:
        table = self.bodies
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.itemSelectionChanged.connect(self._selected)
        self._head()

    def _head(self) -> None:
        self.bodies.setColumnCount(len(COLUMNS))
        self.bodies.setHorizontalHeaderLabels([say(each) for each in COLUMNS])
        head = self.bodies.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _show(self) -> None:
        line = next((each for each in self._lines if each.id == self.current), None)
        if line is None:
            self.standing = None
            self._enable()
            return
        rounds = self._bench.application.rounds
        self.standing = rounds.standing(line.id)
        today = rounds.today().isoformat()
        language = self._look.document_language
        told = told_of(line.payload, self.standing, today, language)
        wrapping = told_of(line.payload, self.standing, today, language, wrapping=True)
        self.told.setText(wrapping)
        self.told.setAccessibleName(told)
        hint = hint_of(line.payload)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._fill(self.standing)
        charts = charts_of(self.standing)
        self.charts.show_charts(charts, spoken(charts))
        self._enable()

    def _fill(self, standing: RoundStanding) -> None:
        kept = self._kept
        table = self.bodies
        with QSignalBlocker(table):
            table.setRowCount(0)
            table.setRowCount(len(standing.answers))
            for row, answer in enumerate(standing.answers):
                for column, words in enumerate(line_of(answer)):
                    item = QTableWidgetItem(words)
                    item.setToolTip(words)
                    if column == len(COLUMNS) - 1:
                        item.setTextAlignment(_MIDDLE)
                    table.setItem(row, column, item)
            table.clearSelection()
        table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row, answer in enumerate(standing.answers):
            if answer.recipient.organisation in kept:
                table.selectRow(row)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _selected(self) -> None:
        self._kept = {each.recipient.organisation for each in self.chosen}
        self._enable()

    def _enable(self) -> None:
        writable = self._bench.workspace.writable
        chosen = self.chosen
        self.remindButton.setEnabled(
            writable and self.standing is not None and bool(self.standing.silent)
        )
        asked = [each for each in chosen if each.asked]
        self.answeredButton.setEnabled(writable and bool(asked))
        self.nothingButton.setEnabled(
            writable and bool(asked) and not any(each.comments for each in asked)
        )
        self.openButton.setEnabled(writable and any(each.recipient.answered for each in asked))
        strangers = self.standing is not None and any(
            not each.asked for each in self.standing.answers
        )
        self.askButton.setVisible(strangers)
        self.askButton.setEnabled(writable and any(not each.asked for each in chosen))

    def _mark(self, *, answered: bool, nothing: bool = False) -> None:
        rounds = self._bench.application.rounds
        names = [each.recipient.organisation for each in self.chosen if each.asked]
        on = rounds.today().isoformat() if answered else ""
        self._do(lambda: rounds.mark(self.current, names, answered=on, without_comments=nothing))

    def _ask(self) -> None:
        rounds = self._bench.application.rounds
        names = [each.recipient.organisation for each in self.chosen if not each.asked]
        self._do(lambda: rounds.ask_also(self.current, *names))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StudioError as problem:
            self.problem.emit(problem)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry.kind for entry in self._bench.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
            return
        # A round that was undone is not among the entries any more.
        if any(
            (each.document == self.document and (each.comments or each.whole))
            or entries.get(each.document, "") in {"review_round", ""}
            for each in changes
        ):
            self.renew()
            self.titled.emit()

    def speak(self) -> None:
        """Say everything in another language."""
        self._head()
        self.renew()
        self.titled.emit()
