"""A library that was not closed well is read at once, and looked through meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from curriculum_studio.bootstrap.application import Application, checked
from curriculum_studio.i18n import Progress, StudioError, Work, in_one_line, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import WindowState

#: What the strip says: what happened, what is safe, what comes next.
SAID = StudioError(
    message("Recovery", "The program did not end properly, so the library is being checked."),
    safe=message("Recovery", "You can read everything meanwhile."),
    remedy=message("Recovery", "You can write again in a moment."),
)

#: Where a dialog is open or work is under way, it is asked again after so many milliseconds.
_LATER = 300


class LibraryCheckStrip(QFrame):
    """Says above the page why nothing can be written yet."""

    sign: QLabel
    what: QLabel

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        load_form(self, "library_check")
        look.themed.connect(self._draw)
        self._draw()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "what"):
            self._say()

    def _say(self) -> None:
        self.what.setText(in_one_line(say(each) for each in SAID.sentences))

    def _draw(self) -> None:
        self.sign.setPixmap(icon("info", self._look.theme, "accent").pixmap(18, 18))


class LibraryCheck(QObject):
    """Looks through the open library in a thread, and opens it for writing if nothing is found."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._checked: Application | None = None
        self._sound: Callable[[], None] | None = None
        self._damaged: Callable[[Path, StudioError], object] | None = None
        self.strip: LibraryCheckStrip | None = None
        context.bench.closing.connect(self._put_away)

    def begin(
        self, sound: Callable[[], None], damaged: Callable[[Path, StudioError], object]
    ) -> None:
        """Look through the library that was opened just now.

        If nothing is found, it is open for writing when `sound` is called; else it is closed when
        `damaged` is told why. Neither is called if somebody closed it meanwhile.
        """
        application = self._context.bench.application
        layout = self._context.window.bannerHolder.layout()
        if application.check is None or layout is None:
            return
        self._checked, self._sound, self._damaged = application, sound, damaged
        self.strip = LibraryCheckStrip(self._context.look)
        layout.addWidget(self.strip)
        self.strip.show()
        task = Task(SAID.what, _looking(application))
        task.done.connect(self._write)
        task.refused.connect(self._let_go)
        task.start()

    def _write(self, application: Application | None) -> None:
        """Work with the library for writing, as soon as nobody relies on what is only read."""
        sound = self._sound
        if application is None or application is not self._checked or sound is None:
            return
        if self._context.tasks.busy or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_LATER, self, lambda: self._write(application))
            return
        self._keep_places()
        try:
            written = checked(application)
        except StudioError as problem:
            self._let_go(problem)
            return
        self._context.bench.take(written)
        application.close()
        sound()

    def _let_go(self, problem: StudioError) -> None:
        damaged = self._damaged
        if damaged is None:
            return
        path = self._context.bench.workspace.path
        self._keep_places()
        self._context.bench.close()
        damaged(path, problem)

    def _keep_places(self) -> None:
        places = WindowState(self._context.settings, self._context.bench.workspace.path)
        places.keep(self._context.tabs)

    def _put_away(self) -> None:
        self._checked = self._sound = self._damaged = None
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None


def _looking(application: Application) -> Work[Application | None]:
    """Look; return the application whose library is sound, None where that was given up."""
    yield Progress(0, 0, SAID.what)
    check = application.check
    return application if check is not None and check.look() else None
