"""Five first steps beside the page; each is ticked when it was done, not when it was read."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.families import is_framework, is_printed, is_unit
from curriculum_studio.features.frameworks.window.goals_panel import GoalsPanel
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

# --- the list ---------------------------------------------------------------------------------


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
        message("FirstSteps", "Click into a text and write; it is saved automatically."),
    ),
    FirstStep(
        "languages",
        message("FirstSteps", "See two languages side by side"),
        message("FirstSteps", "Each text is shown next to its translation."),
    ),
    FirstStep(
        "goal",
        message("FirstSteps", "Link a goal"),
        message("FirstSteps", "Choose a goal from a framework for the place where the cursor is."),
    ),
    FirstStep(
        "create",
        message("FirstSteps", "Start a document of your own"),
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


# --- what leads to a step and ticks it --------------------------------------------------------


class FirstSteps(QObject):
    """Goes where a step can be done, and listens for what does it."""

    def __init__(
        self, desk: AppContext, checklist: Checklist, goals: Callable[[], GoalsPanel]
    ) -> None:
        """Lead to goals in the panel that `goals` returns."""
        super().__init__(desk.window)
        self._desk = desk
        self._checklist = checklist
        self._goals = goals
        checklist.wanted.connect(self.lead_to)
        desk.wishes.first_steps.connect(checklist.begin)
        desk.bench.changed.connect(self._changed)
        desk.viewing.switched.connect(self._switched)
        desk.exchanging.exported.connect(self._exported)
        desk.library.created.connect(self._created)
        desk.wishes.linked.connect(self._linked)

    def lead_to(self, step: str) -> None:
        """Go where a step can be done; say what is missing for it."""
        self._desk.notices.careful(lambda: self._lead_to(step))

    def _lead_to(self, step: str) -> None:
        desk = self._desk
        if step == "create":
            desk.library.ask_new("unit")
            return
        view = self._document()
        if view is None:
            desk.notices.note(
                message("FirstSteps", "There is no document yet to try this in."),
                (message("FirstSteps", "Start one …"), desk.library.ask_new_unit),
            )
        elif step == "write":
            view.page.setFocus()
        elif step == "languages":
            desk.viewing.show_languages(("zh", "en"))
        elif step == "goal":
            self._lead_to_goals()
        elif step == "export":
            desk.exchanging.ask_export("docx")

    def _document(self) -> DocumentView | None:
        """Return the document in front; without one, that which was written last is shown."""
        if self._desk.view is None:
            entries = [e for e in self._desk.bench.session.entries() if is_printed(e)]
            entries.sort(key=lambda entry: entry.updated, reverse=True)
            # The steps are best tried in a unit.
            entries.sort(key=is_unit, reverse=True)
            if entries:
                self._desk.library.show(entries[0].id)
        return self._desk.view

    def _lead_to_goals(self) -> None:
        desk = self._desk
        if all(not is_framework(entry) for entry in desk.bench.session.entries()):
            desk.notices.note(
                message(
                    "FirstSteps",
                    "Goals come from a framework, and there is none in the library yet.",
                ),
                (message("FirstSteps", "Start one …"), desk.library.ask_new_framework),
            )
            return
        desk.show_panel("goals")
        self._goals().wanted.setFocus()

    # What was done

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(change.cells for change in changes):
            self._checklist.tick("write")

    def _switched(self) -> None:
        self._checklist.tick("languages")

    def _exported(self) -> None:
        self._checklist.tick("export")

    def _created(self) -> None:
        self._checklist.tick("create")

    def _linked(self) -> None:
        self._checklist.tick("goal")
