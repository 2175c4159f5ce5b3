"""The board on which somebody decides what both sides changed: place by place, side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.diff import difference
from curriculum_studio.core.document import Document
from curriculum_studio.core.translation_state import state
from curriculum_studio.editor.messages import STATES
from curriculum_studio.features.merging.model.questions import (
    LANGUAGE_NAMES,
    Answer,
    Question,
    Questions,
    Said,
    spoken,
)
from curriculum_studio.features.merging.model.several import answer, several
from curriculum_studio.features.merging.window.decision_list import DecisionTree
from curriculum_studio.features.merging.window.result_field import ResultField, changed_since
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.empty_state import EmptyState
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import PrintedKeys
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.fields.payload_fields import fields_of
from curriculum_studio.workbench.library.document_details import when_words
from curriculum_studio.workbench.written_text import difference_html, plain, plain_html

# --- words ------------------------------------------------------------------------------------

_COUNTED = message("Merging", "Decided {done} of {all}")
_POSITION = message("Merging", "{at} of {all}")
_MINE = message("Merging", "Mine")
_BEFORE = message("Merging", "Before both changed it")
_NO_BEFORE = message("Merging", "What it was before is not known.")
_THEIRS = message("Merging", "Theirs")
_HINT = message(
    "Merging",
    "1: mine · 2: theirs · 0: before · 3: both · E: write · L: later · Enter: show in the document",
)
_SHOWN = message("Merging", "Until you decide, the document shows: {whose}.")
_COMMENTS = message("Merging", "Open comments here: {numbers}.")
_CHANGED = message(
    "Merging", "Somebody has written here since the merge; the result shows how it reads now."
)
_WHOSE = (message("Merging", "yours"), message("Merging", "theirs"))
_LEFT = message("Merging", "Change it in the document; “both” leaves it as it is shown.")
_DONE = message("Merging", "Everything is decided.")
_DONE_TEXT = message(
    "Merging", "The document says what you chose. The summary writes it down for the minutes."
)
_TITLE = message("Merging", "To decide: {title}")
_NEWER = message("Merging", "newer")

#: Less room is too narrow for three texts side by side; for a hint beside buttons (pixels).
_NARROW, _HINTED = 530, 620

#: Stands between what is said of another language of the place.
_GAP = "&nbsp;&nbsp;"


# --- the board --------------------------------------------------------------------------------


class DecisionsBoard(Board):
    """Mine, before, theirs; keys and buttons decide.

    `answered` carries answers, `shown` a node and a language that shall be shown in the document,
    `papered` asks for the summary.
    """

    answered = Signal(object)
    shown = Signal(str, str)
    papered = Signal()

    counted: QLabel
    progress: QProgressBar
    merged: QLabel
    places: DecisionTree
    tools: QWidget
    laterButton: QPushButton
    severalButton: QPushButton
    documentButton: QPushButton
    paperButton: QPushButton
    pages: QStackedWidget
    questionPage: QScrollArea
    donePage: QWidget
    place: QLabel
    position: QLabel
    previousButton: QPushButton
    nextButton: QPushButton
    what: QLabel
    path: QLabel
    cards: QHBoxLayout
    mineCard: QFrame
    mineWho: QLabel
    mineText: QLabel
    mineButton: QPushButton
    baseWho: QLabel
    baseText: QLabel
    baseButton: QPushButton
    theirsCard: QFrame
    theirsWho: QLabel
    theirsText: QLabel
    theirsButton: QPushButton
    writing: QWidget
    writingHint: QLabel
    textFrame: QFrame
    difference: QLabel
    bothButton: QPushButton
    writtenButton: QPushButton
    note: QLabel
    othersTitle: QLabel
    others: QLabel
    hint: QLabel

    def __init__(
        self,
        document: str,
        read: Callable[[], tuple[Document, Questions, Sequence[Question]]],
        look: Appearance,
    ) -> None:
        """Show what `read` returns: a document as it is now, its reader, and what is asked."""
        super().__init__(None, "decisions", DecisionTree)
        self.document = document
        self._read = read
        self._look = look
        self._questions: list[Question] = []
        self._content: Document | None = None
        self._reader: Questions | None = None
        self._stale = False
        self._counts: Message | None = None
        buttons = (self.laterButton, self.severalButton, self.documentButton, self.paperButton)
        FlowLayout(self.tools, list(buttons), 6)
        self._empty = EmptyState(self.donePage)
        QVBoxLayout(self.donePage).addWidget(self._empty)
        self._result = ResultField(self.writing, self.textFrame, self.difference, look)
        self._result.ready.connect(self._take_written)
        self._result.left.connect(self.places.setFocus)
        self.setFocusProxy(self.places)
        self._connect()
        self._dress()
        self.renew()

    def _connect(self) -> None:
        acts: dict[str, Callable[[], None]] = {
            "mine": lambda: self.choose("mine"),
            "theirs": lambda: self.choose("theirs"),
            "base": self._restore,
            "both": lambda: self.choose("both"),
            "write": self._result.enter,
            "later": lambda: self.step(1),
            "show": self._show,
        }
        self.places.asked.connect(lambda wish: acts[wish]())
        PrintedKeys(self, self.places)
        self.places.currentItemChanged.connect(lambda *_: self._show_question())
        self.mineButton.clicked.connect(acts["mine"])
        self.theirsButton.clicked.connect(acts["theirs"])
        self.baseButton.clicked.connect(acts["base"])
        self.bothButton.clicked.connect(acts["both"])
        self.writtenButton.clicked.connect(self._take_written)
        self.laterButton.clicked.connect(acts["later"])
        self.documentButton.clicked.connect(acts["show"])
        self.previousButton.clicked.connect(lambda: self._go(-1))
        self.nextButton.clicked.connect(lambda: self._go(1))
        self.severalButton.clicked.connect(self._offer_several)
        self.paperButton.clicked.connect(self.papered)

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        title = ""
        if self._content is not None:
            title = self._content.title(self._look.document_language)
        return say(_TITLE.fill(title=title))

    def badge(self) -> str:
        """Return how many places are open."""
        return str(self.open) if self.open else ""

    @property
    def open(self) -> int:
        """How many places nobody has decided yet."""
        return sum(each.open for each in self._questions)

    def set_theme(self, _theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._dress()
        self._fill()

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""
        self.renew()

    def _dress(self) -> None:
        theme = self._look.theme
        self.previousButton.setIcon(icon("up", theme))
        self.nextButton.setIcon(icon("down", theme))
        for button, words in (
            (self.previousButton, message("Merging", "Previous place")),
            (self.nextButton, message("Merging", "Next place")),
        ):
            button.setAccessibleName(say(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while the board was not in sight."""
        super().showEvent(event)
        if self._stale:
            self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where they have no room side by side."""
        super().resizeEvent(event)
        room = self.pages.width()  # the list beside it has its own width only once it is shown
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.cards.setDirection(down if room < _NARROW else right)
        self.writingHint.setVisible(room >= _HINTED)

    def changed(self) -> None:
        """The document or its decisions changed: read them anew, at once or when they are seen."""
        self._stale = True
        if self.isVisible():
            self.renew()

    def tell_merged(self, counts: Message) -> None:
        """Say how much was merged by itself."""
        self._counts = counts
        self.merged.setText(say(counts))
        self.merged.show()

    # What is shown

    def renew(self) -> None:
        """Read everything anew. Behind what was decided comes the next; what is open again, first.

        All else stays in front that was there.
        """
        self._stale = False
        before = {each.record.id: each.open for each in self._questions}
        self._content, self._reader, questions = self._read()
        self._questions = list(questions)
        reopened = [
            i.record.id for i in self._questions if i.open and before.get(i.record.id) is False
        ]
        self._fill()
        question = self.current
        if reopened:
            self.places.choose(reopened[0])
        elif question is not None and not question.open and before.get(question.record.id):
            self._after(question.record.id)
        self.titled.emit()

    def _fill(self) -> None:
        self.places.fill(self._questions, self._look.theme)
        done = len(self._questions) - self.open
        self.counted.setText(say(_COUNTED.fill(done=done, all=len(self._questions))))
        self.progress.setRange(0, max(1, len(self._questions)))
        self.progress.setValue(done)
        self.merged.setVisible(self._counts is not None)
        if self._counts is not None:
            self.merged.setText(say(self._counts))
        self.hint.setText(say(_HINT))
        self._show_question()

    @property
    def current(self) -> Question | None:
        """The place in front; the first open one where a heading of the list is."""
        wanted = self.places.current
        open_ = (each for each in self._questions if each.open)
        chosen = (each for each in self._questions if each.record.id == wanted)
        return next(chosen, None) or next(open_, None)

    def _show_question(self) -> None:
        question = self.current
        self._result.close()
        if question is None:
            self._show_done()
            return
        self.pages.setCurrentWidget(self.questionPage)
        language = question.language or self._look.document_language
        names = (question.place, plain(question.title or question.words))
        self.place.setText("　".join(e for e in dict.fromkeys(names) if e) or self.title())
        ids = self.places.ids
        at = ids.index(question.record.id) + 1 if question.record.id in ids else 0
        self.position.setText(say(_POSITION.fill(at=at, all=len(ids))))
        self.what.setText(self._what(question))
        parts = [plain(question.chapter_title)]
        if question.language is not None:
            parts.append(say(LANGUAGE_NAMES[question.language]))
        self.path.setText("  ·  ".join(each for each in dict.fromkeys(parts) if each))
        self._show_cards(question)
        self._look.size(self.mineText, self.baseText, self.theirsText, language=language)
        if self._content is not None and self._reader is not None:
            self._result.show(question, self._content, self._reader)
        self._show_note(question)
        self._show_others(question)

    def _what(self, question: Question) -> str:
        """Return what differs; of a setting also which one."""
        said = say(question.what)
        node = self._content.nodes.get(question.node) if self._content is not None else None
        if question.record.kind != "field" or node is None:
            return said
        name = question.record.field
        label = next((e.label for e in fields_of(node.payload) if e.name == name), None)
        return f"{said} · {say(label)}" if label is not None else said

    def _show_done(self) -> None:
        self.pages.setCurrentWidget(self.donePage)
        self._empty.title.setText(say(_DONE))
        self._empty.text.setText(say(_DONE_TEXT))
        self._empty.button.setVisible(False)

    def _show_cards(self, question: Question) -> None:
        today = clock.today()
        newer = max((each.time for each in question.sides), default="")
        differ = question.mine.time != question.theirs.time
        for label, words, said in (
            (self.mineWho, _MINE, question.mine),
            (self.theirsWho, _THEIRS, question.theirs),
        ):
            parts = [say(words), plain(said.author)]
            parts.append(when_words(said.time, self._look.document_language, today))
            if differ and said.time and said.time == newer:
                parts.append(say(_NEWER))
            label.setText(" · ".join(each for each in parts if each))
        known = question.decision.base is not None
        self.baseWho.setText(say(_BEFORE))
        base = spoken(question.base.words, say)
        self.baseText.setText(plain_html(base if known else say(_NO_BEFORE)))
        self.mineText.setText(self._against(question.mine, question.base if known else None))
        against = question.base if known else question.mine
        self.theirsText.setText(self._against(question.theirs, against))
        self.baseButton.setEnabled(known and question.record.kind in {"text", "field"})
        for card, side in ((self.mineCard, 0), (self.theirsCard, 1)):
            shown = not question.open and question.answered == ("mine", "theirs")[side]
            _set_role(card, "chosen" if shown else "card")

    def _against(self, said: Said, before: Said | None) -> str:
        words = spoken(said.words, say)
        if before is None or not (said.marked and before.marked):
            return plain_html(words)
        return difference_html(difference(spoken(before.words, say), words), self._look.theme)

    def _show_note(self, question: Question) -> None:
        parts = []
        if self._content is not None and changed_since(question, self._content):
            parts.append(say(_CHANGED))
        elif question.open:
            whose = _WHOSE[question.decision.shown]
            parts.append(say(_SHOWN.fill(whose=say(whose))))
        if question.record.kind not in {"text", "comment", "deleted"}:
            parts.append(say(_LEFT))
        if question.comments:
            numbers = ", ".join(question.comments)
            parts.append(say(_COMMENTS.fill(numbers=plain(numbers))))
        self.note.setText(" ".join(parts))

    def _show_others(self, question: Question) -> None:
        content = self._content
        node = content.nodes.get(question.node) if content is not None else None
        rows = []
        reader = self._reader
        if reader is not None and node is not None and question.record.kind in _MOVED:
            texts = {each: reader.whole(node.id, each) for each in LANGUAGES}
            rows = [
                f"<b>{say(LANGUAGE_NAMES[each])}</b>{_GAP}{plain_html(text)}"
                for each, text in texts.items()
                if text
            ]
        elif reader is not None and node is not None and question.record.kind == "text":
            asked = {
                each.language
                for each in self._questions
                if each.open and each.node == question.node and each.record.kind == "text"
            }
            for language in LANGUAGES:
                cell = node.cells.get(language)
                if language == question.language or cell is None or not cell.text:
                    continue
                words = say(_ASKED) if language in asked else say(STATES[state(node, language)])
                tone = self._look.theme.stale if language in asked else self._look.theme.muted
                rows.append(
                    f"<b>{say(LANGUAGE_NAMES[language])}</b>{_GAP}"
                    f"{plain_html(reader.text(cell, language))}{_GAP}"
                    f'<span style="color:{tone}">{plain_html(words)}</span>'
                )
        self.othersTitle.setText(say(_OTHERS if question.record.kind == "text" else _WHOLE))
        self.others.setText("<br>".join(rows))
        self.others.setVisible(bool(rows))
        self.othersTitle.setVisible(bool(rows))

    # What is written anew

    def _take_written(self) -> None:
        question, value = self.current, self._result.written()
        if question is not None and value is not None:
            self.answered.emit([Answer(question.record, "anew", value)])
            self.places.setFocus()

    # What is chosen

    def choose(self, choice: str) -> None:
        """Let one side, or both, stand in the place in front."""
        if (question := self.current) is not None:
            self.answered.emit([answer(question, choice)])

    def _restore(self) -> None:
        """Let the place say what it said before."""
        question = self.current
        if question is None or not self.baseButton.isEnabled():
            return
        self.answered.emit([Answer(question.record, "anew", question.decision.base)])

    def step(self, by: int) -> None:
        """Go to the next open place, from the beginning again after the last."""
        waiting = [each.record.id for each in self._questions if each.open]
        if not waiting:
            return
        current = self.places.current
        at = waiting.index(current) + by if current in waiting else 0
        self.places.choose(waiting[at % len(waiting)])

    def _after(self, record: str) -> None:
        """Go on behind a place that was decided, in the order of the text."""
        ids = [each.record.id for each in self._questions]
        start = ids.index(record)
        order = (*self._questions[start:], *self._questions[:start])
        self.places.choose(next((each.record.id for each in order if each.open), ""))
        self._show_question()

    def _go(self, by: int) -> None:
        if ids := self.places.ids:
            at = ids.index(self.places.current) + by if self.places.current in ids else 0
            self.places.choose(ids[at % len(ids)])

    def _show(self) -> None:
        if (question := self.current) is not None:
            self.shown.emit(question.node, question.language or "")

    # Several at once

    def _offer_several(self) -> None:
        menu = self.several()
        menu.exec(self.severalButton.mapToGlobal(self.severalButton.rect().bottomLeft()))
        menu.deleteLater()

    def several(self) -> QMenu:
        """Return the menu of what can be decided in one go: a chapter, a person, all."""
        menu = QMenu(self)
        for group in several(self._questions, self.current):
            if menu.actions():
                menu.addSeparator()
            for words, answers in group:
                action = menu.addAction(say(words).replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, answers=answers: self.answered.emit(answers)
                )
        return menu


_ASKED = message("Merging", "also to decide")
_OTHERS = message("Merging", "The other languages of this place")
_WHOLE = message("Merging", "Present text")
#: Kinds of questions that are about where a text stands and not about its words.
_MOVED = frozenset({"place", "order", "content", "kind", "lead"})


def _set_role(widget: QWidget, role: str) -> None:
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
