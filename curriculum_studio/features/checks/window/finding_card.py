"""The card beside a place in the text: what was found there, why, and what can be done."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from curriculum_studio.features.checks.model.listing import mend_words
from curriculum_studio.features.checks.model.mending import BeforeAndAfter
from curriculum_studio.features.checks.model.rule import Finding, Severity
from curriculum_studio.features.checks.service import sentence_of
from curriculum_studio.features.checks.window.severity_words import ICONS, ROLES, source_said
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

#: Width of a card, and how far it stays from the words and from the edges (pixels).
WIDTH, _APART, _EDGE = 400, 6, 8

#: A card that came by the mouse goes so long after it left words and card (milliseconds).
_LEAVING = 450


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class FindingCardContent:
    """What a card says of a finding.

    `target`: what a reference there leads to, with its id. `editable`: the text can be changed;
    `commentable`: there can be a comment on it.
    """

    finding: Finding
    severity: Severity
    difference: BeforeAndAfter | None = None
    target: tuple[str, str] = ("", "")
    editable: bool = True
    commentable: bool = True


def difference_html(found: BeforeAndAfter, theme: Theme) -> str:
    """Return words before and after a mend, told apart by a line through the old ones too."""
    old = escape(found.old.replace("\u00a0", "␣"))
    new = escape(found.new.replace("\u00a0", "␣"))
    if not found.old.strip():
        old = old.replace(" ", "␣")
    if not found.new.strip():
        new = new.replace(" ", "␣")
    went = f'<s style="background:{theme.deleted}">{old}</s>' if old else ""
    came = f'<b style="background:{theme.inserted}">{new}</b>' if new else ""
    gap = " " if went and came else ""
    return f"{escape(found.head)}{went}{gap}{came}{escape(found.tail)}"


class FindingCard(QFrame):
    """Lies over the window. `acted`: something is wanted with the finding, by name.

    By the keys it is gone into, and Escape leads back (`left`); under the mouse it takes no keys.
    """

    acted = Signal(str, object)
    left = Signal()

    sign: QLabel
    sentence: QLabel
    more: QToolButton
    closeButton: QToolButton
    explanation: QLabel
    source: QLabel
    target: QLabel
    difference: QLabel
    choices: QWidget
    mend: QPushButton
    openTarget: QPushButton
    waive: QPushButton
    comment: QPushButton

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        load_form(self, "finding_card")
        self._look = look
        self._window = window
        self._contents: Sequence[FindingCardContent] = ()
        self._at = 0
        self._coming = False
        self._corner = QPoint()
        self._line = 0
        self.setAutoFillBackground(True)
        for label in (self.sentence, self.explanation, self.source, self.target):
            label.setTextFormat(Qt.TextFormat.PlainText)
        FlowLayout(self.choices, [self.mend, self.openTarget, self.waive, self.comment])
        for name, button in (
            ("mend", self.mend),
            ("open_target", self.openTarget),
            ("waive", self.waive),
            ("comment", self.comment),
        ):
            button.clicked.connect(lambda _=False, name=name: self._act(name))
        self.more.clicked.connect(self._turn)
        self.closeButton.clicked.connect(self._leave)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LEAVING)
        self._leaving.timeout.connect(self.hide)
        self.hide()

    @property
    def finding(self) -> Finding | None:
        """The finding that is told of."""
        return self._contents[self._at].finding if self._contents else None

    def show_at(
        self, contents: Sequence[FindingCardContent], corner: QPoint, line: int, *, keys: bool
    ) -> None:
        """Tell of findings below words: their lower left corner in the window, their height.

        `keys`: the card is gone into.
        """
        self._leaving.stop()
        self._contents, self._at = contents, 0
        self._corner, self._line = corner, line
        self._renew()
        # To show it lets the window lay out what waits for it, which may scroll the page: hidden in
        # the midst of that, it would be shown and hidden at once for Qt.
        self._coming = True
        self.show()
        self._coming = False
        self.raise_()
        if keys:
            first = next(
                each
                for each in (self.mend, self.waive, self.comment, self.closeButton)
                if not each.isHidden() and each.isEnabled()
            )
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_keys(self) -> bool:
        """Whether somebody went into the card."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def put_away(self) -> None:
        """Go, unless somebody went into it: there is writing or scrolling behind it."""
        if not self._coming and not self.has_keys:
            self.hide()

    def mouse_left(self) -> None:
        """Go in a moment, unless the mouse comes into the card: it left the words."""
        if self.isVisible() and not self.has_keys and not self._leaving.isActive():
            self._leaving.start()

    def mouse_on_words(self) -> None:
        """Stay: the mouse is on the words."""
        self._leaving.stop()

    def _renew(self) -> None:
        content = self._contents[self._at]
        finding, theme = content.finding, self._look.theme
        language = self._look.document_language
        drawing = icon(ICONS[content.severity], theme, ROLES[content.severity])
        self.sign.setPixmap(drawing.pixmap(18, 18))
        self.sentence.setText(sentence_of(finding, language, say))
        self.explanation.setText(finding.rule.explanation[language])
        self.source.setText(f"{finding.rule.id} · {source_said(finding.rule.source)}")
        self.target.setText(content.target[1])
        self.target.setVisible(bool(content.target[1]))
        self.openTarget.setVisible(bool(content.target[0]))
        found = content.difference
        self.difference.setText(difference_html(found, theme) if found is not None else "")
        self.difference.setVisible(found is not None)
        words = mend_words(finding)
        self.mend.setText(say(words) if words is not None else "")
        self.mend.setVisible(words is not None and content.editable)
        self.waive.setVisible(content.editable)
        self.comment.setVisible(content.commentable)
        self.more.setVisible(len(self._contents) > 1)
        self.more.setText(f"{self._at + 1}/{len(self._contents)}")
        self.closeButton.setIcon(icon("close", theme, "muted"))
        self._place()

    def _place(self) -> None:
        """Stand below the words, or above them where there is no room."""
        window = self._window
        width = min(WIDTH, window.width() - 2 * _EDGE)
        self.setFixedWidth(width)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        self.setFixedHeight(height)
        left = max(_EDGE, min(self._corner.x(), window.width() - width - _EDGE))
        top = self._corner.y() + _APART
        if top + height > window.height() - _EDGE:
            top = max(_EDGE, self._corner.y() - self._line - _APART - height)
        self.move(left, top)

    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._contents)
        self._renew()

    def _act(self, name: str) -> None:
        content = self._contents[self._at]
        wanted = content.target[0] if name == "open_target" else content.finding
        self._leave()
        self.acted.emit(name, wanted)

    def _leave(self) -> None:
        had_keys = self.has_keys
        self.hide()
        if had_keys:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape; Enter presses a button, as in a dialog."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in _ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is in it."""
        super().enterEvent(event)
        self._leaving.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go when the mouse leaves it."""
        super().leaveEvent(event)
        self.mouse_left()
