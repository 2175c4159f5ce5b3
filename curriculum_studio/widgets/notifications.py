"""What the program tells the user: a banner for problems, a note for what was done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from curriculum_studio.i18n import Message, StudioError, in_one_line
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.widgets.yielding_label import YieldingLabel

#: How long a note stays while nobody points at it (milliseconds).
STAY = 8000

#: A button on a note: what it says and what it does.
Offer = tuple[Message, Callable[[], None]]


class ProblemBanner(QFrame):
    """Says what happened, what is safe and what to do next; details are folded."""

    sign: QLabel
    what: QLabel
    more: QLabel
    offer: QPushButton
    details: QPushButton
    copy: QPushButton
    dismiss: QToolButton
    text: QPlainTextEdit

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        load_form(self, "problem")
        self._look = look
        self._sentences: Sequence[Message] = ()
        self._offered: Offer | None = None
        self.offer.clicked.connect(self._take)
        self.details.toggled.connect(self.text.setVisible)
        self.copy.clicked.connect(self._copy)
        self.dismiss.clicked.connect(self.hide)
        look.themed.connect(self._draw)
        self._draw()
        self.text.hide()
        self.hide()

    def show_problem(
        self, sentences: Sequence[Message], details: str = "", offer: Offer | None = None
    ) -> None:
        """Show sentences, the first what happened; `details` are for whoever helps.

        `offer` is what can be done about it here and now.
        """
        self._sentences = sentences
        self._offered = offer
        self._say()
        self.text.setPlainText(details)
        self.details.setVisible(bool(details))
        self.details.setChecked(False)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Say the sentences in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._sentences:
            self._say()

    @property
    def whole(self) -> str:
        """All that stands here, to be copied."""
        parts = [say(each) for each in self._sentences]
        details = self.text.toPlainText()
        return "\n".join([*parts, "", details] if details else parts)

    def _say(self) -> None:
        self.what.setText(say(self._sentences[0]))
        rest = in_one_line(say(each) for each in self._sentences[1:])
        self.more.setText(rest)
        self.more.setVisible(bool(rest))
        self.offer.setVisible(self._offered is not None)
        if self._offered is not None:
            self.offer.setText(say(self._offered[0]))
        self.setAccessibleDescription(self.whole)

    def _take(self) -> None:
        if self._offered is not None:
            self._offered[1]()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.whole)

    def _draw(self) -> None:
        self.sign.setPixmap(icon("warning", self._look.theme, "error").pixmap(20, 20))
        self.dismiss.setIcon(icon("close", self._look.theme))


class Toast(QFrame):
    """A note that goes by itself.

    It lies on the line of the state, so that it covers nothing that somebody reads or works at.
    """

    text: YieldingLabel
    first: QPushButton
    second: QPushButton

    def __init__(self, window: QWidget) -> None:
        """Lie over a window."""
        super().__init__(window)
        load_form(self, "toast", YieldingLabel)
        self._window = window
        self._offers: Sequence[Offer] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY)
        self._timer.timeout.connect(self._leave)
        self.first.clicked.connect(lambda: self._take(0))
        self.second.clicked.connect(lambda: self._take(1))
        window.installEventFilter(self)
        self.hide()

    def show_note(self, text: Message, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence with at most two buttons."""
        self._offers = offers
        self.text.setText(say(text))
        self.text.setToolTip(say(text))
        for at, button in enumerate((self.first, self.second)):
            button.setVisible(at < len(offers))
            if at < len(offers):
                button.setText(say(offers[at][0]))
        self.setAccessibleDescription(say(text))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the lower edge when the window changes its size."""
        # A window gets hundreds of events before the first note; to ask for their type is dear.
        if self.isVisible() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room, wish = self._window.size(), self.sizeHint()
        width = min(wish.width(), room.width())
        left, top = (room.width() - width) // 2, room.height() - wish.height()
        self.setGeometry(left, top, width, wish.height())

    def _leave(self) -> None:
        if self.underMouse() or self.first.hasFocus() or self.second.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _take(self, at: int) -> None:
        self.hide()
        if at < len(self._offers):
            self._offers[at][1]()


class Notifications(QObject):
    """The one place through which the window speaks to its user without being asked."""

    def __init__(self, banner: ProblemBanner, toast: Toast) -> None:
        super().__init__(banner)
        self._banner = banner
        self._toast = toast
        self._perishable = False
        self._remedies: list[tuple[Callable[[StudioError], bool], Offer]] = []

    def remedy(self, kind: type[StudioError], offer: Offer) -> None:
        """Offer something to do about each problem of a kind."""
        self._remedies.append((lambda problem: isinstance(problem, kind), offer))

    def remedy_where(self, fits: Callable[[StudioError], bool], offer: Offer) -> None:
        """Offer something to do about some problems, rather than what their kind offers."""
        self._remedies.insert(0, (fits, offer))

    def problem(self, problem: StudioError) -> None:
        """Tell of something that went wrong in a way that the user can understand."""
        offers = (offer for fits, offer in self._remedies if fits(problem))
        self._banner.show_problem(problem.sentences, offer=next(offers, None))

    def defect(self, sentences: Sequence[Message], details: str) -> None:
        """Tell of a defect of the program."""
        self._banner.show_problem(sentences, details)

    def clear(self) -> None:
        """Take the banner away, as when what it told of is over."""
        self._banner.hide()

    def note(self, text: Message, *offers: Offer, perishable: bool = False) -> None:
        """Tell of something done, with at most two things to do about it.

        A perishable note goes with the next change: what it offers would mean another step then.
        """
        self._perishable = perishable
        self._toast.show_note(text, offers)

    def changed(self) -> None:
        """Something was changed in the workspace."""
        if self._perishable:
            self._toast.hide()

    def careful(self, act: Callable[[], None]) -> None:
        """Do something; a StudioError becomes a banner."""
        try:
            act()
        except StudioError as problem:
            self.problem(problem)
