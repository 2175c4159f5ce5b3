"""Making backups without being asked, saying how old the newest is, going back to one."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from curriculum_studio.bootstrap.application import reopened
from curriculum_studio.features.backups.window.recovery import RestoreDialog
from curriculum_studio.i18n import Message, Progress, StudioError, Work, in_one_line, message
from curriculum_studio.session.backup_schedule import (
    PATIENCE,
    BackupRun,
    BackupSchedule,
    Occasion,
    backing_up,
)
from curriculum_studio.session.ports import BackupFile, Backups
from curriculum_studio.widgets.dialog import Dialog, make_room
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

# --- dialog -----------------------------------------------------------------------------------


class BackupsDialog(Dialog):
    """Says how old the newest backup is; a folder is chosen here.

    `wanted` is "backup" or "restore" where that is to follow, else empty.
    """

    newest: QLabel
    failure: QLabel
    folder: QLabel
    same: QLabel
    other: QPushButton
    usual: QPushButton
    now: QPushButton
    restore: QPushButton

    def __init__(
        self, backups: Backups, schedule: BackupSchedule, parent: QWidget | None = None
    ) -> None:
        """Show what is known of the backups of a library."""
        super().__init__(parent, "backups")
        self._backups = backups
        self._schedule = schedule
        self.wanted = ""
        self.other.clicked.connect(self._other)
        self.usual.clicked.connect(self._usual)
        self.now.clicked.connect(lambda: self._want("backup"))
        self.restore.clicked.connect(lambda: self._want("restore"))
        failed = schedule.failure
        self.failure.setText(in_one_line(say(each) for each in failed.sentences) if failed else "")
        self.failure.setVisible(failed is not None)
        self.newest.setText(say(schedule.age()))
        self._show_folder()

    def choose(self, folder: Path | None) -> None:
        """Let backups go to a folder from now on, None for the usual one."""
        self._backups.choose(folder)
        self.failure.hide()
        self.newest.setText(say(message("Backup", "A backup will be made there in a moment.")))
        self._show_folder()

    def _other(self) -> None:
        title = say(message("Backup", "Choose a folder for backups"))
        path = QFileDialog.getExistingDirectory(self, title, str(self._backups.folder))
        if path:
            self.choose(Path(path))

    def _usual(self) -> None:
        self.choose(None)

    def _want(self, what: str) -> None:
        self.wanted = what
        self.accept()

    def _show_folder(self) -> None:
        folder = self._backups.folder
        self.folder.setText(str(folder))
        self.folder.setToolTip(str(folder))
        usual = self._backups.usual_folder
        self.usual.setEnabled(folder != usual)
        self.same.setVisible(folder == usual or _on_one_disk(folder, usual.parent))
        make_room(self)


def _on_one_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders are on one disk; one that is not there is on none."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


# --- backup on closing ------------------------------------------------------------------------

#: A backup that is done sooner shows no dialog (seconds).
UNSEEN = 0.4

#: How often the dialog looks how far it is (milliseconds).
_LOOK = 50


def back_up_before_closing(backups: Backups, window: QWidget) -> bool:
    """Make a backup; return whether there is one. It ends soon after somebody skips it."""
    run = BackupRun(backups)
    collects = gc.isenabled()
    # Not in the thread of the copy: Qt crashes when a widget goes there.
    gc.disable()
    try:
        if not run.wait(UNSEEN):
            ClosingDialog(run, window).exec()
            run.stop()
            run.wait(PATIENCE)
    finally:
        if collects:
            gc.enable()
    return run.made is not None


class ClosingDialog(Dialog):
    """Shows a backup until it is over or somebody skips it."""

    bar: QProgressBar
    skip: QPushButton

    def __init__(self, run: BackupRun, parent: QWidget | None = None) -> None:
        """Watch a backup under way."""
        super().__init__(parent, "closing_backup")
        self._backup = run
        self.skip.clicked.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)
        self._look()

    def _look(self) -> None:
        progress = self._backup.progress
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if self._backup.wait(0):
            self.accept()


# --- the keeper -------------------------------------------------------------------------------

#: So long after a library was opened backups are looked for (milliseconds).
AFTER = 4000

#: How often it is asked whether one is due, and the age is said anew (milliseconds).
AGAIN = 600_000


class BackupKeeper(QObject):
    """Makes the backups of the open library and shows in the status bar how old the newest is."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._schedule: BackupSchedule | None = None
        self._running: Task | None = None
        self._looked = False
        self.badge = QPushButton(context.window.status)
        self.badge.setAccessibleName(say(message("Backup", "No backup yet")))
        self.badge.hide()
        self.badge.clicked.connect(self.show)
        context.window.status.addPermanentWidget(self.badge)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._again)
        context.bench.opened.connect(self._opened)
        context.bench.closing.connect(self._closing)
        context.bench.changed.connect(self._changed)
        context.look.spoken.connect(self.renew)
        context.look.themed.connect(self.renew)

    @property
    def schedule(self) -> BackupSchedule | None:
        """When backups of the open library are due; None without one that is written to."""
        return self._schedule

    def backup(self) -> None:
        """Make a copy of the library beside further editing, and tell of it."""
        self._context.tabs.commit()
        self._start(self._copied, self._refused)

    def backup_by_itself(self) -> None:
        """Make one that nobody asked for; only the badge tells of it."""
        self._start(self._made, self._failed)

    def backup_before(
        self, then: Callable[[Path], None], refused: Callable[[StudioError], None]
    ) -> None:
        """Make one that has to be there before something else, which is `then` done."""

        def done(copy: Path) -> None:
            self._made(copy)
            then(copy)

        # Beside one that is under way: it may be older than what was written last.
        work = _making(self._context.bench.workspace.backups, self._schedule)
        self._context.tasks.start(
            message("Backup", "Copying the library"), work, done, refused=refused
        )

    def show(self) -> None:
        """Show the newest backup and where backups go."""
        schedule = self._schedule
        if schedule is None:
            return
        backups = self._context.bench.workspace.backups
        before = backups.folder
        dialog = BackupsDialog(backups, schedule, self._context.window)
        dialog.exec()
        if backups.folder != before:
            schedule.chosen()
            self._look()
        elif dialog.wanted == "backup":
            self.backup()
        elif dialog.wanted == "restore":
            self.ask_restore()

    def ask_restore(self) -> None:
        """Ask for a copy and put it in the place of the library; what was there is kept aside."""
        context = self._context
        if not context.tabs.commit():
            return
        dialog = RestoreDialog(context.bench.workspace.backups, context.window)
        chosen = dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
        if chosen is not None:
            context.notices.careful(lambda: self._restore(chosen))

    def before_closing(self) -> None:
        """Make the backup that is due after work; whoever closes may skip it."""
        schedule = self._schedule
        if schedule is not None and schedule.due(Occasion.CLOSING):
            schedule.begun()
            if back_up_before_closing(self._context.bench.workspace.backups, self._context.window):
                schedule.made()
            # What failed is tried again at the next start, where somebody reads why.

    def renew(self) -> None:
        """Say anew how old the newest backup is."""
        schedule = self._schedule
        self.badge.setVisible(schedule is not None and schedule.looked)
        if schedule is None:
            return
        parts = [] if schedule.failure is None else [say(message("Backup", "Backup failed"))]
        if schedule.newest is not None or not parts:
            parts.append(say(schedule.age()))
        words = " · ".join(parts)
        worry = schedule.failure is not None or schedule.newest is None
        folder = self._context.bench.workspace.backups.folder
        tips = [] if schedule.failure is None else list(schedule.failure.sentences)
        tips.append(message("Backup", "Backups are in {folder}").fill(folder=folder))
        tip = "\n".join(say(each) for each in tips)
        self.badge.setText(f"△ {words}" if worry else words)
        self.badge.setToolTip(tip)
        self.badge.setAccessibleName(words)
        self.badge.setAccessibleDescription(tip)
        self.badge.setProperty("role", "stale" if worry else "")
        self.badge.style().unpolish(self.badge)
        self.badge.style().polish(self.badge)

    def _restore(self, copy: Path) -> None:
        context = self._context
        context.tasks.stop_all()
        context.tabs.commit()
        application = context.bench.application
        aside = application.workspace.backups.restore(copy)
        context.bench.take(reopened(application))
        note = message("Backup", "The library was restored. The previous state is in {name}.")
        context.notices.note(note.fill(name=aside.name))

    def _opened(self) -> None:
        if self._context.bench.workspace.writable:
            self._schedule = self._context.bench.application.backup_schedule
            QTimer.singleShot(AFTER, self, self._look)
            self._timer.start(AGAIN)

    def _closing(self) -> None:
        self._timer.stop()
        if self._schedule is not None:
            self._schedule.close()
        self._schedule = None
        self.badge.hide()

    def _changed(self, *_: object) -> None:
        if self._schedule is not None:
            self._schedule.changed()

    def _look(self) -> None:
        """Find the newest backup in a thread, for a folder in the network may be slow."""
        schedule = self._schedule
        if schedule is not None and self._running is None:
            what = message("Backup", "Looking for backups")
            self._run(what, _looking(schedule), self._found, self._failed)

    def _found(self, _: BackupFile | None) -> None:
        self._looked = True

    def _again(self) -> None:
        self._if_due(Occasion.MEANWHILE)

    def _if_due(self, occasion: Occasion) -> None:
        self.renew()
        schedule = self._schedule
        # A library in which nothing stands yet needs no copy.
        if (
            schedule is not None
            and self._context.bench.session.entries()
            and schedule.due(occasion)
        ):
            self.backup_by_itself()

    def _start(self, done: Callable[[Path], None], refused: Callable[[StudioError], None]) -> None:
        if self._running is None and self._context.is_open:
            what = message("Backup", "Copying the library")
            self._run(
                what, _making(self._context.bench.workspace.backups, self._schedule), done, refused
            )

    def _run(
        self,
        what: Message,
        work: Work[Any],
        done: Callable[[Any], None],
        refused: Callable[[StudioError], None],
    ) -> None:
        self._running = self._context.tasks.start(what, work, done, refused=refused)
        self._running.ended.connect(self._over)

    def _over(self) -> None:
        self._running = None
        self.renew()
        if self._looked:
            self._looked = False
            self._if_due(Occasion.START)

    def _made(self, _: Path) -> None:
        if self._schedule is not None:
            self._schedule.made()

    def _copied(self, path: Path) -> None:
        self._made(path)
        self._context.notices.note(
            message("Backup", "A copy of the library was made and checked: {name}").fill(
                name=path.name
            )
        )

    def _failed(self, problem: StudioError) -> None:
        """Tell of a failure that nobody waits for once, until it changes."""
        if self._schedule is not None and self._schedule.failed(problem):
            self._context.notices.problem(problem)

    def _refused(self, problem: StudioError) -> None:
        """Tell of a failure to whoever asked for a backup."""
        if self._schedule is not None:
            self._schedule.failed(problem)
        self._context.notices.problem(problem)


def _looking(schedule: BackupSchedule) -> Work[BackupFile | None]:
    yield Progress(0, 0, message("Backup", "Looking for backups"))
    return schedule.look()


def _making(backups: Backups, schedule: BackupSchedule | None) -> Work[Path]:
    if schedule is not None:
        schedule.begun()
    made = yield from backing_up(backups)
    if schedule is not None:
        schedule.look()
    return made
