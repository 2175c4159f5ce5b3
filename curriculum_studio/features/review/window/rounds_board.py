"""The board of review rounds: who answered, comments by state, what is left."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
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
from curriculum_studio.core.form_values import written_day
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.kinds import is_review_round
from curriculum_studio.core.payloads.review import CommentType, Decision, ReviewRound
from curriculum_studio.core.review_rounds import (
    ENDS_FIRST,
    PUBLIC_DAYS,
    RoundAnswer,
    RoundStanding,
    days_left,
    length,
    too_short,
)
from curriculum_studio.features.assessment.window.result_views import Bar, Chart, ChartsView, spoken
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.features.review.window.comment_words import day_format, shown_day
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- what the board shows, in words -----------------------------------------------------------

#: The columns of the table.
COLUMNS: tuple[Message, ...] = (
    message("Rounds", "Organisation"),
    message("Rounds", "Contact"),
    message("Rounds", "Sent"),
    message("Rounds", "Answer"),
    message("Rounds", "Received"),
)

_ISO = "yyyy-MM-dd"
_JOINER = "\u2060"

_DECISIONS: Mapping[Decision, Message] = {
    "": message("Rounds", "Open"),
    "accepted": message("Rounds", "Accepted"),
    "partly": message("Rounds", "Accepted in part"),
    "not_accepted": message("Rounds", "Not accepted"),
    "noted": message("Rounds", "Noted"),
}
_TYPES: Mapping[CommentType, Message] = {
    "general": message("Rounds", "General"),
    "technical": message("Rounds", "Technical"),
    "editorial": message("Rounds", "Editorial"),
}

#: Organisations that the chart shows; the table shows all.
_SHOWN = 12


def read_day(text: str) -> str:
    """Return a date that somebody wrote as an ISO date; what is none stays as it is."""
    for written in (day_format(), _ISO):
        found = QLocale().toDate(text.strip(), written)
        if found.isValid():
            return found.toString(_ISO)
    day = written_day(text)
    return day.isoformat() if day is not None else text.strip()


def together(words: str) -> str:
    """Return words that no line break parts: Chinese could break at every sign."""
    return _JOINER.join(words).replace(" ", "\u00a0")


def line_of(answer: RoundAnswer) -> tuple[str, ...]:
    """Return the cells of a body."""
    recipient = answer.recipient
    name = recipient.organisation
    if recipient.prefix and recipient.prefix != name:
        name = f"{name} ({recipient.prefix})"
    comments = str(answer.comments) if answer.comments else ""
    return (name, recipient.contact, shown_day(recipient.sent), _answer(answer), comments)


def _answer(answer: RoundAnswer) -> str:
    on = shown_day(answer.recipient.answered)
    if answer.recipient.without_comments and not answer.comments:
        words = message("Rounds", "None, {day}").fill(day=on)
        return say(words if on else message("Rounds", "None"))
    if not answer.asked:
        return say(message("Rounds", "Was not asked"))
    if not answer.answered:
        reminded = shown_day(answer.recipient.reminded)
        return say(message("Rounds", "— (reminded {day})").fill(day=reminded)) if reminded else "—"
    return on or say(message("Rounds", "Commented"))


def told_of(
    payload: ReviewRound,
    standing: RoundStanding,
    today: str,
    language: Language,
    *,
    wrapping: bool = False,
) -> str:
    """Return stage, period and what is left in a line; `wrapping`: it breaks between them only."""
    parts = []
    stage = STAGES.find(payload.stage)
    if stage is not None:
        parts.append(stage[language])
    if payload.start or payload.end:
        parts.append(_period(shown_day(payload.start), shown_day(payload.end)))
    left = days_left(payload, today)
    if left is not None:
        parts.append(_left(left))
    answered = message("Rounds", "{answered} of {asked} have answered")
    parts.append(say(answered.fill(answered=standing.answered, asked=standing.asked)))
    if standing.total:
        waiting = message("Rounds", "Comments: {total}, open {open}, still to be worked in {todo}")
        parts.append(
            say(waiting.fill(total=standing.total, open=standing.open, todo=standing.to_do))
        )
    else:
        parts.append(say(message("Rounds", "No comments yet")))
    # A dot at the beginning of a line would look like one of a list.
    return "  ·  ".join(parts) if not wrapping else "  ·  ".join(map(together, parts))


def _period(start: str, end: str) -> str:
    """Return the days of a round; one of them may not be known."""
    if not end:
        return say(message("Rounds", "from {day}").fill(day=start))
    return f"{start} – {end}" if start else say(message("Rounds", "until {day}").fill(day=end))


def _left(days: int) -> str:
    if days == -1:
        return say(message("Rounds", "ended yesterday"))
    if days == 1:
        return say(message("Rounds", "ends tomorrow"))
    if days < 0:
        return say(message("Rounds", "ended {days} days ago").fill(days=-days))
    if days == 0:
        return say(message("Rounds", "ends today"))
    return say(message("Rounds", "days left: {days}").fill(days=days))


def hint_of(payload: ReviewRound, *, asking: bool = False) -> str:
    """Return what should be looked at again before the round goes out; empty without need.

    `asking`: whoever reads it can say at once why the public has less time.
    """
    days = length(payload)
    if days is not None and days < 0:
        return say(ENDS_FIRST)
    if not too_short(payload):
        return ""
    words = (
        message("Rounds", "Only one day: the public is usually given at least {least}.")
        if days == 1
        else message("Rounds", "Only {days} days: the public is usually given at least {least}.")
    )
    told = say(words.fill(days=days, least=PUBLIC_DAYS))
    if payload.shortened:
        reason = message("Rounds", "Decided: {reason}").fill(reason=payload.shortened)
    elif asking:
        reason = message("Rounds", "The body that issues the standard may decide on less.")
    else:
        reason = message("Rounds", "Who decided this, and why, is not recorded.")
    return told + (" " if not told.endswith("。") else "") + say(reason)


def charts_of(standing: RoundStanding) -> tuple[Chart, ...]:
    """Return comments by decision, type and organisation."""
    total = standing.total
    decisions = [
        _bar(say(words), standing.decisions.get(key, 0), total, low=not key)
        for key, words in _DECISIONS.items()
    ]
    types = [_bar(say(words), standing.types.get(key, 0), total) for key, words in _TYPES.items()]
    said = sorted(standing.organisations.items(), key=lambda each: -each[1])
    nobody = say(message("Rounds", "Without a name"))
    bodies = [_bar(name or nobody, count, total) for name, count in said[:_SHOWN]]
    return (
        Chart(say(message("Rounds", "Decisions")), tuple(decisions)),
        Chart(say(message("Rounds", "Types")), tuple(types)),
        Chart(say(message("Rounds", "Organisations")), tuple(bodies)),
    )


def _bar(name: str, count: int, total: int, *, low: bool = False) -> Bar:
    return Bar(name, count / total if total else 0.0, str(count), low=low and bool(count))


# --- the board --------------------------------------------------------------------------------

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

    def __init__(self, library: OpenLibrary, look: Appearance, document: str) -> None:
        super().__init__(None, "rounds")
        self._library, self._look = library, look
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
        library.changed.connect(self._changed)
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
        document = self._library.session.document(self.document)
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
        self._lines = self._library.application.rounds.of(self.document)
        with QSignalBlocker(self.rounds):
            self.rounds.clear()
            for line in self._lines:
                self.rounds.addItem(line.title, line.id)
            self.rounds.setCurrentIndex(max(self.rounds.findData(wanted), 0))
        there = bool(self._lines)
        self.content.setVisible(there)
        self.emptyHolder.setVisible(not there)
        writable = self._library.workspace.writable
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
        rounds = self._library.application.rounds
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
        writable = self._library.workspace.writable
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
        rounds = self._library.application.rounds
        names = [each.recipient.organisation for each in self.chosen if each.asked]
        on = rounds.today().isoformat() if answered else ""
        self._do(lambda: rounds.mark(self.current, names, answered=on, without_comments=nothing))

    def _ask(self) -> None:
        rounds = self._library.application.rounds
        names = [each.recipient.organisation for each in self.chosen if not each.asked]
        self._do(lambda: rounds.ask_also(self.current, *names))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StudioError as problem:
            self.problem.emit(problem)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry for entry in self._library.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
            return
        # A round that was undone is not among the entries any more.
        if any(
            (each.document == self.document and (each.comments or each.whole))
            or ((entry := entries.get(each.document)) is None or is_review_round(entry))
            for each in changes
        ):
            self.renew()
            self.titled.emit()

    def speak(self) -> None:
        """Say everything in another language."""
        self._head()
        self.renew()
        self.titled.emit()
