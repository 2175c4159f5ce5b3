"""Asking for a comment, for a decision with its reason, and for the comment that is repeated."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from curriculum_studio.core.diff import difference
from curriculum_studio.core.payloads.review import Anchor, Comment, CommentType
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.features.review.window.comment_words import quoted
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import EditedText, TextArea, difference_html, plain

# --- picking a line ---------------------------------------------------------------------------


class PickDialog(Dialog):
    """The base of dialogs that ask for one of many things; whoever makes one says the lines."""

    wanted: QLineEdit
    found: QListWidget

    def __init__(self, form: str, picking: Message, parent: QWidget | None = None) -> None:
        """Load `form`, whose button says `picking`; subclasses call `show_lines` at the end."""
        super().__init__(parent, form, act=picking)
        self.wanted.textChanged.connect(self.show_lines)
        self.found.itemActivated.connect(self.accept)

    def lines(self, wanted: str) -> Iterable[tuple[str, str]]:
        """Yield ids and lines of what fits the words typed, in small letters; the best first."""
        raise NotImplementedError

    @property
    def picked(self) -> str:
        """The id of what was picked, empty for nothing."""
        if self.found.currentRow() < 0:
            return ""
        return str(self.found.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_lines(self) -> None:
        """Show what fits the words typed."""
        self.found.clear()
        for identity, line in self.lines(self.wanted.text().strip().lower()):
            item = QListWidgetItem(line, self.found)
            item.setData(Qt.ItemDataRole.UserRole, identity)
        self.found.setCurrentRow(0)
        self._ok.setEnabled(self.found.count() > 0)


# --- comments and decisions -------------------------------------------------------------------


#: Room that the frame of a window takes.
_ABOVE = 60


@dataclass(frozen=True, slots=True)
class CommentOrder:
    """A comment as it was written in the dialog."""

    type: CommentType
    text: str
    proposal: str
    replaces: bool
    author: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What a comment can be on: how it is called, the place, its words, and how they are read.

    `marked`: the words are some of a text, not all of it.
    """

    name: str
    place: str
    anchor: Anchor
    words: str = ""
    shown: str = ""
    marked: bool = False


class CommentDialog(Dialog):
    """Asks what is to be said about a place, and how much of it is meant."""

    scope: QComboBox
    place: QLabel
    quotation: QLabel
    general: QRadioButton
    technical: QRadioButton
    editorial: QRadioButton
    text: QPlainTextEdit
    proposal: QPlainTextEdit
    replaces: QCheckBox
    difference: QLabel
    author: QLineEdit
    organisation: QLineEdit

    def __init__(
        self, scopes: Sequence[Scope], look: Appearance, parent: QWidget | None = None
    ) -> None:
        """Offer `scopes`, the narrowest first."""
        super().__init__(parent, "comment", act=message("Comments", "Add comment"))
        self._look = look
        self._scopes = scopes
        self._words = ""
        self._types: dict[CommentType, QRadioButton] = {
            "general": self.general,
            "technical": self.technical,
            "editorial": self.editorial,
        }
        for label in (self.place, self.quotation):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope.addItems([each.name for each in scopes])
        self.scope.setVisible(len(scopes) > 1)
        self.scope.currentIndexChanged.connect(lambda _: self._narrow())
        self.difference.setTextFormat(Qt.TextFormat.RichText)
        self.replaces.toggled.connect(self._toggle)
        self.text.textChanged.connect(self._renew)
        self.proposal.textChanged.connect(self._renew)
        self.finishes = self._ok
        self._narrow()
        self.text.setFocus()

    @property
    def anchor(self) -> Anchor:
        """What the comment is on."""
        return self._scopes[max(0, self.scope.currentIndex())].anchor

    def resume(self, order: CommentOrder) -> None:
        """Go on with what was written before."""
        self._types[order.type].setChecked(True)
        self.text.setPlainText(order.text)
        self.replaces.setChecked(order.replaces)
        self.proposal.setPlainText(order.proposal)

    def remember(self, author: str, organisation: str) -> None:
        """Fill in who commented last time."""
        self.author.setText(author)
        self.organisation.setText(organisation)

    def show_comment(self, comment: Comment) -> None:
        """Show a comment that shall be corrected; who said it stays."""
        self.resume(
            CommentOrder(comment.type, comment.text, comment.proposal, comment.replaces, "", "")
        )
        self.remember(comment.author, comment.organisation)
        for line in (self.author, self.organisation):
            line.setReadOnly(True)
        self._ok.setText(say(message("Comments", "Change")))

    def order(self) -> CommentOrder:
        """Return what was written."""
        proposal = self.proposal.toPlainText().strip()
        replaces = self.replaces.isChecked() and not self.replaces.isHidden()
        if replaces and proposal == self._words.strip():
            proposal, replaces = "", False
        return CommentOrder(
            next(kind for kind, box in self._types.items() if box.isChecked()),
            self.text.toPlainText().strip(),
            proposal,
            replaces,
            self.author.text().strip(),
            self.organisation.text().strip(),
        )

    def _toggle(self, on: bool) -> None:
        if on and not self.proposal.toPlainText().strip():
            self.proposal.setPlainText(self._words)
            # What is typed takes the place of the words, or goes on from them.
            self.proposal.selectAll()
            self.proposal.setFocus()
        self._renew()

    def _narrow(self) -> None:
        """Show what is meant now."""
        scope = self._scopes[max(0, self.scope.currentIndex())]
        self._words = scope.words
        self.place.setText(scope.place)
        self.quotation.setText(quoted(scope.shown) if scope.marked else plain(scope.shown[:160]))
        self.quotation.setVisible(bool(scope.shown))
        # A reference or formula would be lost with its sign.
        self.replaces.setVisible(bool(scope.words) and OBJECT not in scope.words)
        self._renew()

    def _renew(self) -> None:
        order = self.order()
        self._ok.setEnabled(bool(order.text or order.proposal or order.replaces))
        shown = order.replaces and not self.replaces.isHidden()
        self.difference.setVisible(shown)
        if shown:
            pieces = difference(self._words, order.proposal)
            self.difference.setText(difference_html(pieces, self._look.theme))


class DecideDialog(Dialog):
    """Asks for the text as it shall read, and for the reason that is owed."""

    title: QLabel
    said: QLabel
    textTitle: QLabel
    textFrame: QFrame
    difference: QLabel
    reasonTitle: QLabel
    reason: QPlainTextEdit

    def __init__(
        self,
        heading: Message,
        said: str,
        text: EditedText | None,
        look: Appearance,
        parent: QWidget | None = None,
        *,
        owed: bool = True,
    ) -> None:
        """Ask about the comment that is `said`; without `text` there is none to change.

        `owed`: the decision cannot be made without a reason; else none is asked for.
        """
        super().__init__(parent, "decide", act=message("Comments", "Decide"))
        self._owed = owed
        self.setWindowTitle(say(heading))
        self.title.setText(say(heading))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setText(said[:1200])
        self.reasonTitle.setVisible(owed)
        self.reason.setVisible(owed)
        self.area: TextArea | None = None
        for widget in (self.textTitle, self.textFrame, self.difference):
            widget.setVisible(text is not None)
        if text is not None:
            self.area = TextArea(text, self.difference, look, self.textFrame)
            layout = self.textFrame.layout()
            if layout is not None:
                layout.addWidget(self.area)
        self.reason.textChanged.connect(self._renew)
        self.finishes = self._ok
        self._renew()
        (self.reason if self.area is None else self.area).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to what stands in it: how high words are is known only in their width."""
        super().showEvent(event)
        if self.area is not None:
            self.area.grown.connect(lambda _: QTimer.singleShot(0, self, self._grow))
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None:
            wanted = layout.totalHeightForWidth(self.width())
            room = self.screen().availableGeometry().height() - _ABOVE
            self.resize(self.width(), max(self.height(), min(wanted, room)))

    def cell(self) -> Cell | None:
        """Return the text as it shall read, None where it is not changed."""
        return self.area.changed() if self.area is not None else None

    def why(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()

    def _renew(self) -> None:
        self._ok.setEnabled(bool(self.why()) or not self._owed)


class SameAsDialog(PickDialog):
    """Asks which comment is repeated."""

    title: QLabel

    def __init__(
        self, number: str, others: Sequence[Comment], parent: QWidget | None = None
    ) -> None:
        """Offer what the comment `number` can repeat, the likeliest first."""
        super().__init__("same_as", message("Comments", "They are the same"), parent)
        self._others = others
        heading = message("Comments", "{number} is the same as …").fill(number=number)
        self.title.setText(say(heading))
        self.show_lines()

    def lines(self, wanted: str) -> Iterator[tuple[str, str]]:
        """Yield the comments in which the words stand."""
        for each in self._others:
            text = f"{each.number}  {each.organisation}  {each.text}"
            if wanted in text.lower():
                yield each.id, plain(" ".join(text.split())[:140])
