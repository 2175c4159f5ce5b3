"""Five first steps beside the page; each is ticked when it was done, not when it was read."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say


@dataclass(frozen=True, slots=True)
class FirstStep:
    """Something to try, and what it is good for."""

    name: str
    text: Message
    tip: Message


STEPS = (
    FirstStep(
        "write",
        message("FirstSteps", "Change a word on the page"),
        message("FirstSteps", "Click into a text and write; it is saved by itself."),
    ),
    FirstStep(
        "languages",
        message("FirstSteps", "See two languages side by side"),
        message("FirstSteps", "Each text stands beside its translation."),
    ),
    FirstStep(
        "goal",
        message("FirstSteps", "Link a goal"),
        message("FirstSteps", "Choose a goal of a framework for the place where the caret is."),
    ),
    FirstStep(
        "create",
        message("FirstSteps", "Begin a document of your own"),
        message("FirstSteps", "New, or a copy of a sample."),
    ),
    FirstStep(
        "export",
        message("FirstSteps", "Export it as a Word file"),
        message("FirstSteps", "Ready to print or to send."),
    ),
)


class Checklist(QWidget):
    """The list; `wanted` names the step that somebody clicked."""

    wanted = Signal(str)

    title: QLabel
    dismiss: QToolButton
    steps: QWidget
    stepsLayout: QVBoxLayout
    allDone: QLabel

    def __init__(self, look: Appearance, settings: Settings, parent: QWidget | None = None) -> None:
        """Show what was done so far; hidden if that was wished."""
        super().__init__(parent)
        load_form(self, "checklist")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._settings = settings
        self._done = set(settings.names("steps/done"))
        self._buttons: dict[str, QPushButton] = {}
        for step in STEPS:
            button = QPushButton(self.steps)
            button.setProperty("role", "link")
            button.clicked.connect(self._asking(step.name))
            self.stepsLayout.addWidget(button)
            self._buttons[step.name] = button
        self.dismiss.clicked.connect(self.put_away)
        look.themed.connect(self._say)
        self._say()
        self.setVisible(settings.text("steps/shown") == "yes")

    def begin(self) -> None:
        """Show the list."""
        self._settings.set("steps/shown", "yes")
        self.show()

    def put_away(self) -> None:
        """Hide the list."""
        self._settings.set("steps/shown", "no")
        self.hide()

    def tick(self, name: str) -> None:
        """A step was done."""
        if name not in self._done:
            self._done.add(name)
            self._settings.set("steps/done", sorted(self._done))
            self._say()

    @property
    def done_steps(self) -> frozenset[str]:
        """The steps done so far."""
        return frozenset(self._done)

    def changeEvent(self, event: QEvent) -> None:
        """Say the steps in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_buttons"):
            self._say()

    def _asking(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)

    def _say(self) -> None:
        theme = self._look.theme
        for at, step in enumerate(STEPS):
            button = self._buttons[step.name]
            done = step.name in self._done
            button.setText(f"{at + 1}  {say(step.text)}")
            button.setToolTip(say(step.tip))
            button.setAccessibleDescription(say(_DONE) if done else say(step.tip))
            sign = icon("check", theme, "accent") if done else icon("ring", theme, "muted")
            button.setIcon(sign)
        self.dismiss.setIcon(icon("close", theme, "muted"))
        self.allDone.setVisible(len(self._done) == len(STEPS))


_DONE = message("FirstSteps", "done")
