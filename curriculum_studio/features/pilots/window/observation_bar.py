"""Says over the page of an observation what it may hold and where it stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

from curriculum_studio.core.kinds import is_observation
from curriculum_studio.core.trials import observation_of
from curriculum_studio.features.pilots.feature import PILOTS
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.pilots.window.pilots import Pilots


class ObservationBar(Form):
    """The hint on names, and ways out: the try-out or unit, the Word form.

    `opening`: what the observation belongs to is wanted. `writing`: its form is wanted.
    """

    opening = Signal()
    writing = Signal()

    sourceButton: QPushButton
    wordButton: QPushButton

    def __init__(self, view: DocumentView) -> None:
        """Insert the bar above the page of a tab that shows an observation."""
        super().__init__(view, "observation_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = observation_of(view.content)
        self._trial = bool(head.trial)
        self.sourceButton.setVisible(bool(head.trial or head.document))
        self.sourceButton.clicked.connect(self.opening)
        self.wordButton.clicked.connect(self.writing)
        view.pageLayout.insertWidget(0, self)
        self._name()
        self.show()

    def speak(self) -> None:
        """Say everything in another language."""
        self._name()

    def _name(self) -> None:
        words = message("Piloting", "Theme unit")
        if self._trial:
            words = message("Piloting", "The try-out")
        self.sourceButton.setText(say(words))


class Observations(QObject):
    """Gives each observation in front its bar."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.tabs.changed.connect(self._front)

    def _front(self) -> None:
        view = self._context.view
        if view is None or view.version or view.findChild(ObservationBar) is not None:
            return
        if is_observation(view.content):
            bar = ObservationBar(view)
            bar.opening.connect(lambda: self._open(view.document))
            bar.writing.connect(lambda: self._pilots.ask_observation_form(view.document))

    @property
    def _pilots(self) -> "Pilots":
        return PILOTS.of(self._context)

    def _open(self, observation: str) -> None:
        head = observation_of(self._context.bench.session.document(observation))
        there = {entry.id for entry in self._context.bench.session.entries()}
        if head.trial in there:
            self._pilots.open_trial(head.trial)
        else:
            self._context.library.show(head.document, head.activity)
