"""Recovery: after an unexpected end, of a lost file, and from a backup.

Texts are on the disk a moment after they are typed; after an unexpected end it is only about the
place. A mark in the settings stands as long as a library is open. Who finds it at the start knows
that nobody closed the window: the power went, or the program was ended from outside.
"""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.bootstrap.library_files import unsafe_place
from curriculum_studio.i18n import StudioError, in_one_line, message
from curriculum_studio.locations import WORKSPACE_SUFFIX
from curriculum_studio.session.ports import Backups
from curriculum_studio.session.problems import WorkspaceDamaged, WorkspaceMoved, WorkspaceNewer
from curriculum_studio.widgets.dialog import Dialog, ask_target, file_kinds
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.versions import time_words
from curriculum_studio.workbench.window_state import WindowState

# --- lost files -------------------------------------------------------------------------------


class CopySaving(QObject):
    """Offers a copy wherever it is told that the file was renamed, replaced or deleted."""

    def __init__(self, context: AppContext) -> None:
        """Offer it in a window from now on."""
        super().__init__(context.window)
        self._context = context
        offer = (message("Recovery", "Save a copy as …"), self.ask)
        context.notices.remedy(WorkspaceMoved, offer)

    def ask(self) -> None:
        """Ask where the copy shall be; the place of the file is proposed if nothing is there."""
        path = self._context.bench.workspace.path
        start = path
        if path.exists():
            start = path.with_name(f"{path.stem}-2{path.suffix}")
        title = say(message("Recovery", "Save a copy of the library"))
        target = ask_target(self._context.window, title, start, path.suffix or WORKSPACE_SUFFIX)
        if target is not None:
            self._context.notices.clear()
            self._context.notices.careful(lambda: self._context.bench.workspace.save_as(target))
            if not self._context.bench.workspace.moved and self._context.editing.save_all():
                words = message("Recovery", "The copy is saved; you go on writing in {place}.")
                self._context.notices.note(words.fill(place=str(target)))


# --- risky places -----------------------------------------------------------------------------


class PlaceWarning(QObject):
    """Looks at the place of a library that is opened for writing, once it is on the screen."""

    def __init__(self, context: AppContext) -> None:
        """Look at every library that a window opens."""
        super().__init__(context.window)
        self._context = context
        context.bench.opened.connect(self._look_soon)

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if not self._context.is_open or not self._context.bench.workspace.writable:
            return
        found = unsafe_place(self._context.bench.workspace.path)
        if found is None:
            return
        self._context.notices.problem(
            StudioError(
                found,
                safe=message("Places", "Everything is saved so far."),
                remedy=message(
                    "Places",
                    "Move it to another folder: File, Library, Move the library.",
                ),
            )
        )


# --- unexpected ends --------------------------------------------------------------------------

#: The place is kept so long after it changed (milliseconds).
KEEP_AFTER = 700


def watch(context: AppContext) -> "CrashRecovery":
    """Return what watches over the place in the text; what watches over that of the library."""
    PlaceWarning(context)
    CopySaving(context)
    return CrashRecovery(context)


class CrashRecovery(QObject):
    """Keeps the place, and tells of an unexpected end."""

    def __init__(self, context: AppContext) -> None:
        """Watch a window from now on."""
        super().__init__(context.window)
        self._context = context
        self._remembered: WindowState | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        context.bench.opened.connect(self._opened)
        context.bench.closing.connect(self._closing)
        context.bench.changed.connect(self._stirred)
        context.tabs.moved.connect(self._stirred)
        context.tabs.changed.connect(self._stirred)

    def keep(self) -> None:
        """Keep which documents are open, where the caret is, and when that was."""
        if self._remembered is None:
            return
        self._remembered.keep(self._context.tabs)
        self._context.settings.set(self._remembered.mark, clock.stamp())
        self._context.settings.sync()

    def _opened(self) -> None:
        if not self._context.bench.workspace.writable:
            notice = self._context.bench.workspace.notice
            if notice is not None and not isinstance(notice, WorkspaceNewer):
                QTimer.singleShot(0, self, lambda: self._context.notices.problem(notice))
            return
        self._remembered = WindowState(self._context.settings, self._context.bench.workspace.path)
        last = self._context.settings.text(self._remembered.mark)
        # What was open is shown after this signal; only then is there a place to tell of.
        QTimer.singleShot(0, self, lambda: self._begin(last))

    def _begin(self, last: str) -> None:
        if self._remembered is None:
            return
        notice = self._context.bench.workspace.notice
        if notice is not None:
            self._context.notices.problem(notice)
        elif last:
            self._tell(last)
        self.keep()

    def _tell(self, last: str) -> None:
        view = self._context.view
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
        self._context.notices.note(words)

    def _stirred(self, *_: object) -> None:
        if self._remembered is not None and not self._timer.isActive():
            self._timer.start()

    def _closing(self) -> None:
        self._timer.stop()
        if self._remembered is not None:
            self._context.settings.set(self._remembered.mark, "")
            self._context.settings.sync()
        self._remembered = None


def _local(moment: str) -> str:
    """Return the time of day of a moment on this computer; as it is written if it is none."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%H:%M")
    except ValueError:
        return moment


# --- choosing a backup ------------------------------------------------------------------------


class RestoreDialog(Dialog):
    """Lists the copies, says of the chosen one what is in it."""

    copies: QListWidget
    about: QLabel
    other: QPushButton

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent, "restore", act=message("Backup", "Restore"))
        self._backups = backups
        self.other.clicked.connect(self._other)
        self.copies.currentItemChanged.connect(self._describe)
        for path in backups.backups():
            self.add(path)
        if self.copies.count():
            self.copies.setCurrentRow(0)
        else:
            self.about.setText(say(message("Backup", "There is no copy in the usual folder yet.")))
        self._describe()

    def add(self, path: Path) -> None:
        """Offer a copy."""
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        item = QListWidgetItem(time_words(changed.isoformat()))
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(str(path))
        self.copies.addItem(item)

    def chosen(self) -> Path | None:
        """Return the chosen copy."""
        if self.copies.currentRow() < 0:
            return None
        return Path(self.copies.currentItem().data(Qt.ItemDataRole.UserRole))

    def _describe(self, *_: object) -> None:
        path = self.chosen()
        info = self._backups.describe(path) if path is not None else None
        self._ok.setEnabled(info is not None)
        if info is not None:
            words = message("Backup", "Documents: {documents}, texts: {texts}, made {time}").fill(
                documents=info.documents, texts=info.nodes, time=time_words(info.time)
            )
            self.about.setText(say(words))
        elif self.copies.count():
            self.about.setText(say(message("Backup", "This copy is damaged or is not a library.")))

    def _other(self) -> None:
        title = say(message("Backup", "Choose a copy"))
        kinds = file_kinds(".cstudio-backup", WORKSPACE_SUFFIX)
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.add(Path(path))
            self.copies.setCurrentRow(self.copies.count() - 1)


# --- a library that cannot be opened ----------------------------------------------------------

#: What the dialog returns beside zero, which is to quit.
AGAIN, READING, RESCUE, OTHER, ANEW, RESTORE = 1, 2, 3, 4, 5, 6


class CannotOpenDialog(Dialog):
    """Offers to try again, to open for reading or another one, or to quit.

    Of a damaged one a backup can be restored, or its documents can be rescued. Where the library
    is gone, a new one can be begun.
    """

    what: QLabel
    more: QLabel
    again: QPushButton
    reading: QPushButton
    restore: QPushButton
    rescue: QPushButton
    other: QPushButton
    anew: QPushButton
    quit: QPushButton

    def __init__(
        self,
        problem: StudioError,
        *,
        readable: bool,
        lost: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Say what happened; `readable` is whether reading would work, `lost` that it is gone."""
        super().__init__(parent, "cannot_open")
        self.what.setText(say(problem.what))
        self.more.setText(in_one_line(say(each) for each in problem.sentences[1:]))
        self.reading.setVisible(readable)
        self.anew.setVisible(lost)
        self.anew.clicked.connect(lambda: self.done(ANEW))
        for button, answer in ((self.restore, RESTORE), (self.rescue, RESCUE)):
            button.setVisible(isinstance(problem, WorkspaceDamaged))
            button.clicked.connect(partial(self.done, answer))
        self.again.clicked.connect(lambda: self.done(AGAIN))
        self.other.clicked.connect(lambda: self.done(OTHER))
        self.reading.clicked.connect(lambda: self.done(READING))
        self.quit.clicked.connect(self.reject)
