"""First steps beside the page; each is ticked when it was done, not when it was read."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_framework
from curriculum_studio.features.onboarding.model import FirstStep, acts_of, steps_for
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # the page is loaded with the first document, the panel when it is seen
    from curriculum_studio.features.frameworks.window.goals_panel import GoalsPanel
    from curriculum_studio.workbench.documents.document_view import DocumentView

# --- the list ---------------------------------------------------------------------------------


class Checklist(Form):
    """The list; `wanted` names the step that somebody clicked."""

    wanted = Signal(str)

    dismiss: QToolButton
    steps: QWidget
    stepsLayout: QVBoxLayout
    allDone: QLabel

    def __init__(self, look: Appearance, settings: Settings, parent: QWidget | None = None) -> None:
        """Show what was done so far; hidden if that was wished."""
        super().__init__(parent, "checklist")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._settings = settings
        self._steps: Sequence[FirstStep] = ()
        self._done = set(settings.names("steps/done"))
        self._buttons: dict[str, QPushButton] = {}
        self.dismiss.clicked.connect(self.put_away)
        look.themed.connect(self._say)
        self.setVisible(settings.text("steps/shown") == "yes")

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """Show these steps instead of others."""
        if steps == self._steps:
            return
        self._steps = steps
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for step in steps:
            button = QPushButton(self.steps)
            button.setProperty("role", "link")
            button.clicked.connect(self._asking(step.name))
            self.stepsLayout.addWidget(button)
            self._buttons[step.name] = button
        self._say()

    def begin(self) -> None:
        """Show the list."""
        self._settings.set("steps/shown", "yes")
        self.show()

    def forget(self) -> None:
        """Take all steps as not done, as in a library that begins."""
        self._done.clear()
        self._settings.set("steps/done", [])
        self._say()

    def put_away(self) -> None:
        """Hide the list."""
        self._settings.set("steps/shown", "no")
        self.hide()

    def tick(self, act: str) -> None:
        """Something was done that may be a step."""
        done = {step.name for step in self._steps if act in step.acts} - self._done
        if done:
            self._done |= done
            self._settings.set("steps/done", sorted(self._done))
            self._say()

    @property
    def done_steps(self) -> frozenset[str]:
        """The steps done so far."""
        return frozenset(self._done)

    def step(self, name: str) -> FirstStep:
        """Return a step by its name."""
        return next(each for each in self._steps if each.name == name)

    def speak(self) -> None:
        """Say the steps in another language."""
        self._say()

    def _asking(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)

    def _say(self) -> None:
        theme = self._look.theme
        for at, step in enumerate(self._steps):
            button = self._buttons[step.name]
            done = step.name in self._done
            button.setText(f"{at + 1}  {say(step.text)}")
            button.setToolTip(say(step.tip))
            button.setAccessibleDescription(say(_DONE) if done else say(step.tip))
            sign = icon("check", theme, "accent") if done else icon("ring", theme, "muted")
            button.setIcon(sign)
        self.dismiss.setIcon(icon("close", theme, "muted"))
        self.allDone.setVisible({step.name for step in self._steps} <= self._done)


_DONE = message("FirstSteps", "done")


# --- what leads to a step and ticks it --------------------------------------------------------


class FirstSteps(QObject):
    """Goes where a step can be done, and listens for what does it."""

    def __init__(
        self, context: AppContext, checklist: Checklist, goals: "Callable[[], GoalsPanel]"
    ) -> None:
        """Lead to goals in the panel that `goals` returns."""
        super().__init__(context.window)
        self._context = context
        self._checklist = checklist
        self._goals = goals
        checklist.wanted.connect(self.lead_to)
        context.wishes.first_steps.connect(checklist.begin)
        context.bench.changed.connect(self._changed)
        context.viewing.switched.connect(self._switched)
        context.exchanging.exported.connect(self._exported)
        context.library.created.connect(self._created)
        context.wishes.linked.connect(self._linked)
        context.wishes.ran.connect(self._ran)
        context.profile.changed.connect(self._choose)
        self._choose()

    def lead_to(self, name: str) -> None:
        """Go where a step can be done; say what is missing for it."""
        step = self._checklist.step(name)
        self._context.notices.careful(lambda: self._lead_to(step))

    def _choose(self) -> None:
        self._checklist.show_steps(steps_for(self._context.profile.value.role))

    def _lead_to(self, step: FirstStep) -> None:
        context = self._context
        view = self._document(step.kind) if step.kind else None
        if step.kind and view is None:
            context.notices.note(
                message("FirstSteps", "There is no document yet to try this in."),
                (
                    message("FirstSteps", "Start one …"),
                    lambda: context.library.ask_new(step.kind),
                ),
            )
            return
        if view is not None and step.node:
            nodes = (node.id for node in view.content.walk() if node.kind == step.node)
            view.show_node(next(nodes, view.document))
            view.page.setFocus()
        if step.command == "tools.goals":
            self._lead_to_goals()
        elif step.command:
            context.wishes.command.emit(step.command)

    def _document(self, kind: str) -> "DocumentView | None":
        """Return the document in front if it is of a kind, else show that written last."""
        view = self._context.view
        if view is not None and view.content.kind == kind:
            return view
        entries = [e for e in self._context.bench.session.entries() if e.kind == kind]
        if not entries:
            return None
        self._context.library.show(max(entries, key=lambda entry: entry.updated).id)
        return self._context.view

    def _lead_to_goals(self) -> None:
        context = self._context
        if all(not is_framework(entry) for entry in context.bench.session.entries()):
            context.notices.note(
                message(
                    "FirstSteps",
                    "Goals come from a framework, and there is none in the library yet.",
                ),
                (message("FirstSteps", "Start one …"), context.library.ask_new_framework),
            )
            return
        context.show_panel("goals")
        self._goals().wanted.setFocus()

    # What was done

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        session = self._context.bench.session

        def document(identity: str) -> Document | None:
            try:
                return session.document(identity)
            except StudioError:  # it was deleted
                return None

        for act in set(acts_of(changes, document, session.is_copy)):
            self._checklist.tick(act)

    def _switched(self) -> None:
        self._checklist.tick("side by side")

    def _exported(self) -> None:
        self._checklist.tick("exported")

    def _created(self) -> None:
        self._checklist.tick("created")

    def _linked(self) -> None:
        self._checklist.tick("linked")

    def _ran(self, action: str) -> None:
        self._checklist.tick(f"ran:{action}")
