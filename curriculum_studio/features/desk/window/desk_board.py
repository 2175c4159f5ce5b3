"""The first tab: the week of a class, what was left, what waits, what came in; rounds, documents.

Teachers have their week, coordinators the table of documents. Round and stage are those of the
document that is marked in it, else of the one that was changed last.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.kinds import is_standard
from curriculum_studio.core.profiles import IN_KINDERGARTENS, Profile, UserRole
from curriculum_studio.core.review_rounds import RoundAnswer
from curriculum_studio.features.desk.model.desk import (
    Desk,
    DeskDocument,
    DeskRound,
    Waiting,
    left_words,
)
from curriculum_studio.features.desk.service import Missing
from curriculum_studio.features.desk.window.desk_lists import (
    DeskCard,
    Line,
    LinesTable,
    came_words,
    place_words,
    waiting_words,
)
from curriculum_studio.features.desk.window.documents_table import DocumentsTable, Facts
from curriculum_studio.features.review.window.comment_words import shown_day
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.empty_state import EmptyState
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.library.document_details import BETWEEN

#: Which documents are listed: all, those in which something waits, those one worked on.
Shown = Literal["all", "waiting", "own"]

_TODAY = message("Desk", "Today")

#: Until which hour of the day one greets how.
_GREETINGS: tuple[tuple[int, Message], ...] = (
    (11, message("Desk", "Good morning")),
    (18, message("Desk", "Good afternoon")),
    (24, message("Desk", "Good evening")),
)
_DATES: Mapping[Language, str] = {
    "zh": "M月d日 dddd",
    "en": "dddd, d MMMM",
    "de": "dddd, d. MMMM",
}
_CHIPS: Mapping[Shown, Message] = {
    "all": message("Desk", "All {count}"),
    "waiting": message("Desk", "To do {count}"),
    "own": message("Desk", "Mine {count}"),
}
_EMPTY = message("Desk", "Nothing here yet")
_EMPTY_TEXT = message(
    "Desk", "Standards and theme units of this library show here how far they are."
)
_NEW = message("Desk", "New document …")
_ANSWERED = message("Desk", "{answered} / {asked} answered")
_MISSING = message("Desk", "Missing for {stage}")
_NEXT = message("Desk", "Missing for the next stage")
_THINGS = message("Desk", "{count} things", "", 1)
_NOTHING_MISSING = message("Desk", "Nothing is in the way.")
_READING = message("Desk", "the checks are still running …")
_COMMENTS = message("Desk", "{count} comments", "", 1)
_WITHOUT = message("Desk", "no comments, {day}")
_WITHOUT_DAY = message("Desk", "no comments")
_REMINDED = message("Desk", "reminded {day}")
_SILENT = message("Desk", "no answer yet")
_UNASKED = message("Desk", "was not asked")

_LEFT = message("Desk", "Write on")
_NOTHING_LEFT = message("Desk", "What you write comes here, with the sentence that you left.")
_WAITING = message("Desk", "Waiting for you")
_NOTHING_WAITS = message("Desk", "Nothing waits for you.")
_CAME = message("Desk", "Came in")
_NOTHING_CAME = message("Desk", "Comments and files of others come here.")

#: Below this width of the board, cards stand below each other (pixels).
_NARROW = 560

#: In less width the days of a week would be cut (pixels).
_WEEK = 780

#: In less height the cards below the week would be out of sight: its head goes (pixels).
_LOW = 420

#: So much that waits and that came in is shown.
_MOST_WAITS, _MOST_CAME = 6, 3


class DeskBoard(Board):
    """Shows a desk; `week` is the week of a class, if it is that of a teacher.

    `written` carries what was left and is written on. `opened` carries a document that is wanted,
    `acted` what waits and shall be done, `led` the
    document and the place of what is missing for a stage, `round_wanted` a review round. `asked`:
    the desk shall be read; `stage_asked`: what is missing for a stage of a document; `members`: who
    belongs to the group.
    """

    opened = Signal(str)
    acted = Signal(object)
    led = Signal(str, str)
    round_wanted = Signal(str)
    beginning = Signal()
    members = Signal()
    written = Signal(object)
    asked = Signal()
    stage_asked = Signal(str)

    content: QWidget
    heading: QLabel
    state: QLabel
    told: QLabel
    weekLayout: QVBoxLayout
    upperCards: QWidget
    upperLayout: QHBoxLayout
    waitingCard: DeskCard
    leftCard: DeskCard
    cameCard: DeskCard
    hereCard: QFrame
    membersButton: QPushButton
    people: LinesTable
    documentsCard: QFrame
    allChip: QPushButton
    waitingChip: QPushButton
    ownChip: QPushButton
    documents: DocumentsTable
    empty: EmptyState
    lowerCards: QWidget
    lowerLayout: QHBoxLayout
    roundCard: QFrame
    roundTitle: QLabel
    roundLeft: QLabel
    roundAnswered: QLabel
    bodies: LinesTable
    stageCard: QFrame
    stageTitle: QLabel
    stageCount: QLabel
    missing: LinesTable

    def __init__(self, look: Appearance, facts: Facts) -> None:
        """`facts` says what is known of documents."""
        super().__init__()
        load_form(self, "work_desk", DocumentsTable, LinesTable, EmptyState, DeskCard)
        self._look = look
        self._own = Profile()
        self._week_words = self._unit = ""
        self._context: Desk | None = None
        self._shown: Shown = "all"
        self._waiting: tuple[Waiting, ...] = ()
        self._missing: Missing | None = None
        #: For which state of a document it was asked what is missing for its next stage.
        self._judged: tuple[DeskDocument | None, DeskRound | None] = (None, None)
        self.errors: Mapping[str, int] = {}
        self.content.setAutoFillBackground(False)
        self.begin_button = QPushButton(self)
        self.begin_button.hide()
        self.begin_button.clicked.connect(self.beginning)
        self._chips: Mapping[Shown, QPushButton] = {
            "all": self.allChip,
            "waiting": self.waitingChip,
            "own": self.ownChip,
        }
        for shown, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, shown=shown: self._choose(shown))
        self.allChip.setChecked(True)
        self.documents.dress(look, facts)
        self.bodies.dress(look, 0)
        self.missing.dress(look, 1)
        self.documents.wanted.connect(self.opened)
        self.documents.chosen.connect(self._show_marked)
        self.bodies.wanted.connect(self.round_wanted)
        self.missing.wanted.connect(self._lead)
        for each in (self.lowerCards, self.state, self.empty, self.hereCard, self.documentsCard):
            each.hide()
        self.people.dress(look, 0)
        self.membersButton.clicked.connect(self.members)
        self.waitingCard.acted.connect(self.acted)
        self.cameCard.acted.connect(self._show_came)
        self.leftCard.acted.connect(self.written)
        self.speak()

    # What tabs ask

    def title(self) -> str:
        """Return the name of the board."""
        return say(_TODAY)

    def badge(self) -> str:
        """Return how much waits."""
        return str(len(self._waiting)) if self._waiting else ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        del theme
        for view in (self.documents, self.bodies, self.missing, self.people):
            view.viewport().update()
        if self._context is not None:
            self.show_desk(self._context)

    def speak(self) -> None:
        """Say everything in another language."""
        self._greet()
        self.begin_button.setText(say(_NEW))
        self.empty.say(say(_EMPTY), say(_EMPTY_TEXT), self.begin_button)
        self.waitingCard.say(say(_WAITING), say(_NOTHING_WAITS))
        self.leftCard.say(say(_LEFT), say(_NOTHING_LEFT))
        self.cameCard.say(say(_CAME), say(_NOTHING_CAME))
        self.documents.fit()
        if self._context is not None:
            self.show_desk(self._context)
        self.titled.emit()

    def introduce(self, own: Profile) -> None:
        """Take who works here: greeted by name, under the house whose library it is."""
        self._own = own
        self._greet()
        if self._context is not None:
            self.show_desk(self._context)

    def _greet(self) -> None:
        now = clock.here()
        part = next(words for until, words in _GREETINGS if now.hour < until)
        named = message("Desk", "{greeting}, {name}").fill(greeting=part, name=self._own.name)
        self.heading.setText(say(named if self._own.name else part))
        language = self._look.document_language
        day = QLocale(language).toString(QDate(now.year, now.month, now.day), _DATES[language])
        facts = (day, self._week_words, self._own.class_name, self._own.house)
        self.told.setText(BETWEEN.join(each for each in facts if each))
        self.told.setToolTip(self.told.text())

    def show_week(self, words: str, unit: str) -> None:
        """Say of which week of a unit the cards are, in the head; undo takes the steps of it."""
        self._week_words, self._unit = words, unit
        self._greet()

    def on_screen(self) -> Collection[str]:
        """Return the unit whose week is shown, if one is."""
        return (self._unit,) if self._unit else ()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the desk read when it comes into sight."""
        super().showEvent(event)
        self._greet()
        self.asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below each other what has no room beside each other."""
        super().resizeEvent(event)
        below = event.size().width() < _NARROW
        way = QBoxLayout.Direction
        for head in self.content.findChildren(QWidget, "weekHead"):
            head.setVisible(event.size().height() >= _LOW)
        for layout in (self.upperLayout, self.lowerLayout):
            layout.setDirection(way.TopToBottom if below else way.LeftToRight)

    def take_focus(self) -> None:
        """Let keys work in what is done first: to write on, else what waits, else to begin."""
        rows = [*self.leftCard.rows, *self.waitingCard.rows, *self.cameCard.rows]
        if not self.empty.isHidden():
            self.empty.button.setFocus()
        elif rows:
            rows[0].button.setFocus()
        else:  # they come to it when they are read
            self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on."""
        super().focusInEvent(event)
        self.take_focus()

    # What it shows

    @property
    def least_width(self) -> int:
        """Five days side by side need more room than cards, which come below each other."""
        return _WEEK if self.weekLayout.count() else 0

    @property
    def marked(self) -> str:
        """The document that is marked, else that of the first round, else the newest standard."""
        if self._context is None or not self.documentsCard.isHidden():
            return self.documents.current
        rounds = [each.document for each in self._context.rounds]
        documents = [e.entry.id for e in self._context.documents if is_standard(e.entry)]
        return next(iter((*rounds, *documents)), "")

    def show_desk(self, desk: Desk) -> None:
        """Show a desk; what was marked stays so."""
        marked = self.marked
        self._context = desk
        self._waiting = desk.waiting(self.errors)
        self._show_documents(marked)
        self._show_cards(desk)
        self.titled.emit()
        if self.hasFocus():
            self.take_focus()

    def _show_cards(self, desk: Desk) -> None:
        look, today = self._look, clock.today()
        language = look.document_language
        self.upperCards.setVisible(bool(desk.documents))
        self.leftCard.show_rows(
            [place_words(e, desk, look, primary=not at) for at, e in enumerate(desk.left)]
        )
        waits = [waiting_words(each, desk, language) for each in self._waiting[:_MOST_WAITS]]
        came = [came_words(each, desk, language, today) for each in desk.came[:_MOST_CAME]]
        teaches = self._own.role in IN_KINDERGARTENS
        self.waitingCard.setVisible(not teaches)
        self.waitingCard.show_rows([] if teaches else waits)
        self.cameCard.show_rows([*waits, *came] if teaches else came)

    def _show_came(self, key: object) -> None:
        if isinstance(key, str):
            self.opened.emit(key)
        else:
            self.acted.emit(key)

    def show_errors(self, errors: Mapping[str, int]) -> None:
        """Take how many errors there are in documents."""
        self.errors = dict(errors)
        if self._context is not None and self._context.waiting(self.errors) != self._waiting:
            self.show_desk(self._context)

    def show_group(self, words: str, people: Sequence[Line], *, troubled: bool) -> None:
        """Say how the library stands to its group, and who is there; without words: it has none."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setProperty("role", "stale" if troubled else "badge")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.hereCard.setVisible(bool(people))
        self.people.show_lines(people)
        model = self.documents.documents
        if model.grouped != bool(words):
            model.grouped = bool(words)
            self.documents.fit()

    def learn(self, documents: Sequence[str]) -> None:
        """Say anew what is said of some documents."""
        self.documents.documents.learn(documents)

    def show_missing(self, document: str, missing: Missing | None) -> None:
        """Show what is missing for the next stage of a document, if it is still marked."""
        if document == self.marked:
            self._missing = missing
            self._show_stage(read=True)

    # Documents

    def _choose(self, shown: Shown) -> None:
        self._shown = shown
        self._show_documents(self.marked)

    def _listed(self) -> Mapping[Shown, tuple[DeskDocument, ...]]:
        rows = self._context.documents if self._context is not None else ()
        waits = {each.document for each in self._waiting}
        return {
            "all": rows,
            "waiting": tuple(each for each in rows if each.entry.id in waits),
            "own": tuple(each for each in rows if each.own),
        }

    def _show_documents(self, marked: str) -> None:
        listed = self._listed()
        if not listed[self._shown]:
            self._shown = "all"
        for shown, chip in self._chips.items():
            chip.setText(say(_CHIPS[shown].fill(count=len(listed[shown]))))
            chip.setVisible(bool(listed[shown]) and len(listed["all"]) > 1)
            chip.setChecked(shown == self._shown)
        everything = self._own.role in {UserRole.COORDINATOR, ""}
        self.documentsCard.setVisible(bool(listed["all"]) and everything)
        self.empty.setVisible(not listed["all"])
        self.documents.documents.show(listed[self._shown])
        self.documents.mark(marked)
        self._show_marked()

    def _show_marked(self) -> None:
        """Show round and stage of the document that is marked.

        What is missing for a stage is asked for again only where something of it is other than it
        was: for that all rules are asked.
        """
        document = self.marked
        found = self._context.round_of(document) if self._context is not None else None
        state = (self._row(document), found)
        if state[0] is None or (self._missing and self._missing.document != document):
            self._missing = None
        self._show_round(found)
        self._show_stage(read=self._missing is not None)
        self.lowerCards.setVisible(not self.roundCard.isHidden() or not self.stageCard.isHidden())
        if not self.stageCard.isHidden() and state != self._judged:
            self._judged = state
            self.stage_asked.emit(document)

    def _row(self, document: str) -> DeskDocument | None:
        rows = self._context.documents if self._context is not None else ()
        return next((each for each in rows if each.entry.id == document), None)

    # The round and the stage of the document that is marked

    def _show_round(self, found: DeskRound | None) -> None:
        self.roundCard.setVisible(found is not None)
        if found is None:
            return
        self.roundTitle.setText(found.title)
        self.roundTitle.setToolTip(found.title)
        left = found.left
        self.roundLeft.setVisible(left is not None)
        self.roundLeft.setText(say(left_words(left)) if left is not None else "")
        said = _ANSWERED.fill(answered=found.standing.answered, asked=found.standing.asked)
        self.roundAnswered.setText(say(said))
        self.bodies.show_lines([_line_of(each, found.id) for each in found.standing.answers])

    def _show_stage(self, *, read: bool) -> None:
        row = self._row(self.marked)
        other = self._own.role in {*IN_KINDERGARTENS, UserRole.REVIEWER}
        shown = row is not None and is_standard(row.entry) and not row.copy and not other
        missing = self._missing
        self.stageCard.setVisible(shown and (missing is not None or not read))
        obstacles = missing.obstacles if missing is not None else ()
        language = self._look.document_language
        if missing is not None:
            title = _MISSING.fill(stage=STAGES[missing.stage][language])
        else:
            title = _NEXT
        self.stageTitle.setText(say(title))
        counted = _THINGS.fill(count=len(obstacles)) if obstacles else _NOTHING_MISSING
        told = [say(counted)] if obstacles or (missing is not None and missing.checked) else []
        if missing is None or not missing.checked:
            told.append(say(_READING))
        self.stageCount.setText(BETWEEN.join(told))
        self.missing.setVisible(bool(obstacles))
        self.missing.show_lines(
            [
                Line(
                    ("⊘" if each.binding else "△", say(each.words)),
                    ("error" if each.binding else "stale", "ink"),
                    each.places[0] if each.places else "",
                )
                for each in obstacles
            ]
        )

    def _lead(self, place: str) -> None:
        self.led.emit(self.marked, place)


def _line_of(answer: RoundAnswer, identity: str) -> Line:
    """Return what is said of a body that was asked in a round."""
    asked = answer.recipient
    name = asked.organisation
    if asked.prefix and asked.prefix != name:
        name = f"{name} ({asked.prefix})"
    words, color = _reply(answer)
    return Line((name, say(words)), ("ink", color), identity)


def _reply(answer: RoundAnswer) -> tuple[Message, str]:
    asked = answer.recipient
    if answer.comments:
        return _COMMENTS.fill(count=answer.comments), "accent"
    if asked.without_comments or asked.answered:
        day = shown_day(asked.answered)
        return (_WITHOUT.fill(day=day) if day else _WITHOUT_DAY), "accent"
    if not answer.asked:
        return _UNASKED, "muted"
    if asked.reminded:
        return _REMINDED.fill(day=shown_day(asked.reminded)), "stale"
    return _SILENT, "stale"
