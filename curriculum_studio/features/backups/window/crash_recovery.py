"""Keeping where one is while one writes, and saying what is there after an unexpected end.

Texts are on the disk a moment after they are typed; here it is only about the place. A mark in the
settings stands as long as a library is open. Who finds it at the start knows that nobody closed the
window: the power went, or the program was ended from outside.
"""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from curriculum_studio.features.backups.window.copy_saving import CopySaving
from curriculum_studio.features.backups.window.place_warning import PlaceWarning
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import WindowState

#: The place is kept so long after it changed (milliseconds).
KEEP_AFTER = 700


def build(desk: AppContext) -> "CrashRecovery":
    """Return what watches over the place in the text; what watches over that of the library."""
    PlaceWarning(desk)
    CopySaving(desk)
    return CrashRecovery(desk)


class CrashRecovery(QObject):
    """Keeps the place, and tells of an unexpected end."""

    def __init__(self, desk: AppContext) -> None:
        """Watch a window from now on."""
        super().__init__(desk.window)
        self._desk = desk
        self._remembered: WindowState | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        desk.bench.opened.connect(self._opened)
        desk.bench.closing.connect(self._closing)
        desk.bench.changed.connect(self._stirred)
        desk.tabs.moved.connect(self._stirred)
        desk.tabs.changed.connect(self._stirred)

    def keep(self) -> None:
        """Keep which documents are open, where the caret is, and when that was."""
        if self._remembered is None:
            return
        self._remembered.keep(self._desk.tabs)
        self._desk.settings.set(self._remembered.mark, datetime.now(UTC).isoformat("T", "seconds"))
        self._desk.settings.sync()

    def _opened(self) -> None:
        if not self._desk.bench.workspace.writable:
            return
        self._remembered = WindowState(self._desk.settings, self._desk.bench.workspace.path)
        last = self._desk.settings.text(self._remembered.mark)
        # What was open is shown after this signal; only then is there a place to tell of.
        QTimer.singleShot(0, self, lambda: self._begin(last))

    def _begin(self, last: str) -> None:
        if self._remembered is None:
            return
        notice = self._desk.bench.workspace.notice
        if notice is not None:
            self._desk.notices.problem(notice)
        elif last:
            self._tell(last)
        self.keep()

    def _tell(self, last: str) -> None:
        view = self._desk.view
        number = view.number_of(view.page.current_node) if view is not None else ""
        time = _local(last)
        if number:
            words = message(
                "Recovery",
                "The program ended unexpectedly. Everything up to {time} is here;"
                " the last place was {place}.",
            ).fill(time=time, place=number)
        else:
            words = message(
                "Recovery", "The program ended unexpectedly. Everything up to {time} is here."
            ).fill(time=time)
        self._desk.notices.note(words)

    def _stirred(self, *_: object) -> None:
        if self._remembered is not None and not self._timer.isActive():
            self._timer.start()

    def _closing(self) -> None:
        self._timer.stop()
        if self._remembered is not None:
            self._desk.settings.set(self._remembered.mark, "")
            self._desk.settings.sync()
        self._remembered = None


def _local(moment: str) -> str:
    """Return the time of day of a moment on this computer; as it is written if it is none."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%H:%M")
    except ValueError:
        return moment
