"""The window of a meeting: what it shows, how large, and what is asked there."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.comments import is_open
from curriculum_studio.core.diff import difference
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_words import marked_html
from curriculum_studio.features.review.window.comments_panel import warning
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.written_text import (
    EditedText,
    TextArea,
    difference_html,
    plain,
    plain_html,
)

# --- what stands in the window ----------------------------------------------------------------


class MeetingForm(QWidget):
    """The widgets of a meeting, without what they do."""

    pages: QStackedWidget
    meetingPage: QWidget
    number: QLabel
    meta: QLabel
    progressText: QLabel
    progress: QProgressBar
    scroller: QScrollArea
    text: QLabel
    answers: QLabel
    warning: QFrame
    warningText: QLabel
    texts: QWidget
    state: QLabel
    writing: QFrame
    writingTitle: QLabel
    textFrame: QFrame
    difference: QLabel
    reason: QPlainTextEdit
    writingHint: QLabel
    choosing: QFrame
    choosingTitle: QLabel
    wanted: QLineEdit
    others: QListWidget
    choosingHint: QLabel
    decisions: QWidget
    accept: QPushButton
    partly: QPushButton
    notAccepted: QPushButton
    noted: QPushButton
    discuss: QPushButton
    sameAs: QPushButton
    reopen: QPushButton
    reply: QPushButton
    previous: QPushButton
    next: QPushButton
    told: QLabel
    hint: QLabel
    summaryPage: QWidget
    summaryTitle: QLabel
    summaryCounts: QLabel
    summaryHint: QLabel
    decided: QTableWidget
    goOn: QPushButton
    minutes: QPushButton
    close_: QPushButton

    def __init__(self, parent: QWidget) -> None:
        """Load the form; it is a window of its own."""
        super().__init__(parent, Qt.WindowType.Window)
        load_form(self, "meeting")
        deciding = (self.accept, self.partly, self.notAccepted, self.noted, self.discuss)
        FlowLayout(self.decisions, [*deciding, self.sameAs, self.reopen, self.reply], 10)
        for label in (self.number, self.meta, self.told, self.progressText):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.text, self.answers, self.warningText, self.difference, self.state):
            label.setTextFormat(Qt.TextFormat.RichText)
        table = self.decided
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()

    def list_decided(self, lines: Sequence[Sequence[str]]) -> None:
        """List what was decided: number, decision, place, reason and what is left, aligned."""
        table = self.decided
        table.clear()
        table.setRowCount(len(lines))
        table.setColumnCount(max(map(len, lines), default=0))
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                table.setItem(row, column, QTableWidgetItem(words))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def say_progress(self, at: int, count: int, done: int, minutes: int) -> None:
        """Say which of the comments is in front, how many are decided, and how long it took."""
        said = message("Meeting", "Comment {at} of {all} · {done} decided · {minutes} min")
        filled = said.fill(at=at, all=count, done=done, minutes=minutes)
        self.progressText.setText(say(filled))
        self.progress.setRange(0, max(1, count))
        self.progress.setValue(done)

    def fill_screen(self, own: QScreen) -> None:
        """Fill the projector: the screen beside that of the main window, if there is one."""
        others = [each for each in QGuiApplication.screens() if each is not own]
        self.setGeometry((others[0] if others else own).geometry())
        self.showFullScreen()

    def scroll_by(self, steps: float) -> bool:
        """Scroll a long text by so many screens; return whether there was anything to scroll."""
        bar = self.scroller.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(bar.pageStep() * steps))
        return bar.value() != before

    def fit_type(self, size: int, buttons: Sequence[QPushButton]) -> None:
        """Make everything as large as a size of type, in pixels, asks for."""
        shares = {
            self.number: 1.35, self.meta: 0.85, self.progressText: 0.75, self.text: 1.05,
            self.answers: 0.9, self.warningText: 0.9, self.state: 1.0, self.writingTitle: 0.9,
            self.difference: 0.95, self.reason: 0.95, self.choosingTitle: 0.9, self.wanted: 0.9,
            self.others: 0.85, self.told: 0.85, self.hint: 0.58, self.writingHint: 0.62,
            self.choosingHint: 0.62, self.summaryCounts: 0.95, self.decided: 0.85,
            self.summaryHint: 0.58,
        }  # fmt: skip
        for widget in (*shares, *buttons, self.goOn, self.minutes, self.close_):
            font = widget.font()
            font.setPixelSize(max(12, round(size * shares.get(widget, 0.74))))
            font.setBold(widget is self.number)
            widget.setFont(font)
        # What stands there before anything is written is painted in the font of the viewport.
        self.reason.viewport().setFont(self.reason.font())


# --- questions --------------------------------------------------------------------------------

#: Comments that can be repeated, of which so many are seen at once.
_OTHERS = 6

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReasonForm(QObject):
    """The place where text and reason are written. `ready`: both are there; `left`: they are not.

    `lacking`: reason or answer is missing; carries a message.
    """

    ready = Signal()
    left = Signal()
    lacking = Signal(object)

    def __init__(
        self,
        frame: QFrame,
        title: QLabel,
        text_frame: QFrame,
        difference: QLabel,
        reason: QPlainTextEdit,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._title = title
        self._text_frame = text_frame
        self._difference = difference
        self._reason = reason
        self.area: TextArea | None = None
        self.name = ""
        self._owed = True
        self._lacking = message("Meeting", "Write the reason first.")
        for each in (reason, frame):
            each.installEventFilter(self)
        frame.hide()

    @property
    def active(self) -> bool:
        """Whether something is being written."""
        return not self._frame.isHidden()

    @property
    def why(self) -> str:
        """The reason as it stands."""
        return self._reason.toPlainText().strip()

    def open(
        self,
        name: str,
        heading: Message,
        text: EditedText | None,
        look: Appearance,
        *,
        owed: bool = True,
    ) -> None:
        """Ask for a reason or answer if one is owed, and for the text as it shall read if any."""
        self.close()
        self._owed = owed
        self._reason.setVisible(owed)
        told = message("Meeting", "Reason, for the person who commented")
        self._lacking = message("Meeting", "Write the reason first.")
        if name == "reply":
            told = message("Meeting", "Answer, for the person who commented")
            self._lacking = message("Meeting", "Write the answer first.")
        self._reason.setPlaceholderText(say(told))
        layout = self._text_frame.layout()
        if text is not None and layout is not None:
            self.area = TextArea(text, self._difference, look, self._text_frame)
            self.area.installEventFilter(self)
            layout.addWidget(self.area)
        self._text_frame.setVisible(text is not None)
        if text is None:
            self._difference.hide()
        self.name = name
        self._title.setText(say(heading))
        self._reason.clear()
        self._frame.show()
        # Where the text is gone as well, the frame itself takes Enter and Escape.
        self._frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        (self.area or (self._reason if owed else self._frame)).setFocus()

    def close(self) -> None:
        """Put everything away."""
        if self.area is not None:
            self.area.hide()
            self.area.deleteLater()
            self.area = None
        self._frame.hide()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Use the keys that end writing, wherever the caret is."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.why or not self._owed:
                self.ready.emit()
            else:
                self._reason.setFocus()
                self.lacking.emit(self._lacking)
            return True
        return False


class CommentChoice(QObject):
    """The place where another comment is chosen. `chosen` carries its id; `left`: none is."""

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self, frame: QFrame, title: QLabel, wanted: QLineEdit, others: QListWidget
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._title = title
        self._wanted = wanted
        self._others = others
        self._candidates: Sequence[Comment] = ()
        wanted.textChanged.connect(self._find)
        others.itemActivated.connect(self._choose)
        for each in (wanted, others):
            each.installEventFilter(self)
        frame.hide()

    @property
    def active(self) -> bool:
        """Whether one is being chosen."""
        return not self._frame.isHidden()

    def open(self, number: str, candidates: Sequence[Comment]) -> None:
        """Offer comments that the one with a number can repeat."""
        self._candidates = candidates
        title = message("Comments", "{number} is the same as …").fill(number=number)
        self._title.setText(say(title))
        self._wanted.clear()
        self._find()
        self._frame.show()
        self._wanted.setFocus()

    def close(self) -> None:
        """Put it away."""
        self._frame.hide()

    def _find(self) -> None:
        wanted = self._wanted.text().strip().lower()
        self._others.clear()
        for each in self._candidates:
            text = " ".join(f"{each.number}  {each.organisation}  {each.text}".split())
            if wanted in text.lower():
                item = QListWidgetItem(plain(text[:140]), self._others)
                item.setData(Qt.ItemDataRole.UserRole, each.id)
        self._others.setCurrentRow(0)
        # Whole lines only.
        line = self._others.sizeHintForRow(0)
        if line > 0:
            self._others.setMaximumHeight(line * _OTHERS + 2 * self._others.frameWidth())

    def _choose(self) -> None:
        if self._others.currentRow() >= 0:
            self.chosen.emit(str(self._others.currentItem().data(Qt.ItemDataRole.UserRole)))

    def _move(self, by: int) -> None:
        row = self._others.currentRow() + by
        self._others.setCurrentRow(max(0, min(row, self._others.count() - 1)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Use the keys that choose or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
        }
        if watched is self._wanted:
            acts |= {
                Qt.Key.Key_Up: lambda: self._move(-1),
                Qt.Key.Key_Down: lambda: self._move(1),
            }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None


# --- the comment on the projector: where, what was said, before and after ---------------------

#: Of a thread the newest answers are shown, so that the texts stay in sight.
_NEWEST = 4


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A text as it is and as it would be, as rich text; `after` is empty where nothing changes."""

    heading: str
    before: str
    after_heading: str
    after: str


@dataclass(frozen=True, slots=True)
class ProjectedComment:
    """All words of one comment; rich text but for number and meta."""

    number: str
    meta: str
    text: str
    answers: str
    warning: str
    pairs: tuple[BeforeAfter, ...]
    state: str


@dataclass(frozen=True, slots=True)
class MeetingOutcome:
    """What a meeting decided, in a sentence."""

    counts: Message


class ProjectorView:
    """Puts comments on one document into large words."""

    def __init__(self, book: CommentIndex, view: DocumentView, look: Appearance) -> None:
        self._book = book
        self._view = view
        self._look = look

    def of(self, comment: Comment) -> ProjectedComment:
        """Return what is shown of a comment."""
        wrong = warning(comment, self._book.told(comment))
        if wrong and comment.anchor.quotation:
            then = message("Comments", "It then read: “{words}”")
            wrong = f"{wrong} · {say(then.fill(words=self._book.marked(comment)))}"
        answers = self._answers(comment)
        decided = self._book.decision(comment)
        state = ""
        if not is_open(comment) or comment.discuss:
            words_, tone = comment_words.state_words(comment, decided)
            colour = getattr(self._look.theme, tone)
            facts = " · ".join(comment_words.facts(comment, decided))
            state = f'<b style="color:{colour}">{plain_html(words_)}</b> {plain_html(facts)}'
        return ProjectedComment(
            plain(comment.number) or "—",
            comment_words.meta(comment, self._place(comment)),
            plain_html(comment.text or comment.proposal),
            "<br>".join(plain_html(each) for each in answers),
            plain_html(f"△ {wrong}") if wrong else "",
            self._pairs(comment),
            state,
        )

    def _answers(self, comment: Comment) -> list[str]:
        """Return the newest answers; so many more were there before."""
        newest = comment.replies[-_NEWEST:]
        found = [f"{plain(each.organisation or each.author)} ↳ {each.text}" for each in newest]
        earlier = len(comment.replies) - len(newest)
        if earlier:
            told = message("Meeting", "Earlier answers: {count}").fill(count=earlier)
            found.insert(0, say(told))
        return found

    def line(self, comment: Comment) -> tuple[str, str, str, str]:
        """Return number, decision, place, and the reason with what is left to do."""
        decided = self._book.decision(comment)
        state, _ = comment_words.state_words(comment, decided)
        # Whether whoever commented agrees is asked after the meeting.
        facts = " · ".join(comment_words.facts(comment, decided, confirmation=False))
        return plain(comment.number), state, self._place(comment), plain(facts)

    def _place(self, comment: Comment) -> str:
        if comment.anchor.node not in self._view.content:
            return comment.anchor.place
        language = self._look.document_language
        return self._book.place(comment.document, comment.anchor.node, language)

    def fill(self, grid: QGridLayout, parent: QWidget, shown: ProjectedComment, size: int) -> None:
        """Put the texts side by side, in large type."""
        while grid.count():
            item = grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, pair in enumerate(shown.pairs):
            before = self._card(parent, pair.heading, pair.before, size, primary=False)
            if pair.after:
                after = self._card(parent, pair.after_heading, pair.after, size, primary=row == 0)
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(before, row, 0, top)
                grid.addWidget(after, row, 1, top)
            else:
                grid.addWidget(before, row, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _card(
        self, parent: QWidget, heading: str, text: str, size: int, *, primary: bool
    ) -> QFrame:
        card = QFrame(parent)
        card.setProperty("role", "chosen" if primary else "card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 14)
        for words_, share, role in ((heading, 0.62, "muted"), (text, 1.0, "")):
            label = QLabel(words_, card)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setProperty("role", role)
            font = label.font()
            font.setPixelSize(max(12, round(size * share)))
            label.setFont(font)
            layout.addWidget(label)
        layout.addStretch(1)
        return card

    def _pairs(self, comment: Comment) -> tuple[BeforeAfter, ...]:
        """Return the text that is talked about first, then the other languages that are shown."""
        content = self._view.content
        node = content.nodes.get(comment.anchor.node)
        proposed = say(message("Meeting", "Proposed"))
        if node is None:
            if not comment.proposal:
                return ()
            return (BeforeAfter(proposed, plain_html(comment.proposal), "", ""),)
        suggestion = suggested(comment, content)
        own: Language = next((e for e in LANGUAGES if e == comment.anchor.language), node.lead)
        if suggestion is not None:
            own = suggestion.language
        found: list[BeforeAfter] = []
        languages: list[Language] = [own, *self._view.page.languages]
        for language in dict.fromkeys(languages):
            cell = node.cell(language)
            if cell.blank:
                continue
            name = say(comment_words.LANGUAGE_NAMES[language])
            if language != own:
                read = plain_html(self._book.shown(content.id, cell, language))
                found.append(BeforeAfter(name, read, "", ""))
                continue
            before = self._marked(comment, cell)
            after = plain_html(comment.proposal)
            if suggestion is not None:
                texts = (
                    self._book.shown(content.id, each, language)
                    for each in (suggestion.before, suggestion.after)
                )
                after = difference_html(difference(*texts), self._look.theme)
            now = say(message("Meeting", "Current · {language}").fill(language=name))
            found.append(BeforeAfter(now, before, proposed, after))
        return tuple(found)

    def _marked(self, comment: Comment, cell: Cell) -> str:
        """Return a text with the words that the comment is on standing out."""
        language: Language = next((e for e in LANGUAGES if e == comment.anchor.language), "zh")
        document = comment.document
        whole = self._book.shown(document, cell, language)
        place = self._book.find(comment)
        if place.state != "attached" or place.start >= place.end:
            return plain_html(whole)
        start = len(self._book.shown(document, part(cell, 0, place.start), language))
        end = len(self._book.shown(document, part(cell, 0, place.end), language))
        return marked_html(whole, start, end, self._look.theme)


def outcome(comments: Sequence[Comment], book: CommentIndex) -> MeetingOutcome:
    """Return how many of the comments of a meeting were decided, and how."""
    counts = Counter(book.decision(each).decision for each in comments if not is_open(each))
    said = message(
        "Meeting",
        "{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted",
    ).fill(
        done=sum(counts.values()),
        all=len(comments),
        a=counts["accepted"],
        p=counts["partly"],
        n=counts["not_accepted"],
        i=counts["noted"],
    )
    return MeetingOutcome(said)
