"""Waits for a document, and loads what checks it beside the window."""

from PySide6.QtCore import QObject, QTimer

from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.workbench.context import AppContext

#: A window that was opened is at rest after so long (milliseconds).
LATER = 1500

_READING = message("Checks", "Reading the drafting rules …")

_CHECKS: Lazy[object] = Lazy("curriculum_studio.features.checks.window.checks:")
_ALL_RULES: Lazy[object] = Lazy("curriculum_studio.features.checks.model.catalogue:")


def _load() -> Work[None]:
    """Load modules in whichever thread asks: they take a tenth of a second."""
    yield Progress(0, 0, _READING)
    _CHECKS.load()
    yield Progress(0, 0, _READING)
    _ALL_RULES.load()


class ChecksWatcher(QObject):
    """Calls for the checks a moment after the first document, or their list, was opened."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER)
        self._timer.timeout.connect(self._begin)
        context.tabs.changed.connect(self._wait)
        context.window.findingsDock.visibilityChanged.connect(self._wait)
        self._task: Task | None = None

    def _wait(self, *_: object) -> None:
        if CHECKS in self._context.components:
            return
        # A list that was shown when the window was closed is shown again, and has to be filled.
        if self._context.view is not None or not self._context.window.findingsDock.isHidden():
            self._timer.start()

    def _begin(self) -> None:
        if self._task is None and CHECKS not in self._context.components:
            self._task = Task(_READING, _load())
            self._task.done.connect(self._loaded)
            self._task.start()

    def _loaded(self) -> None:
        self._task = None
        CHECKS.of(self._context)
