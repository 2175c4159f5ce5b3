"""Making backups without being asked, and saying how old the newest is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from curriculum_studio.features.backups.window.backups_dialog import BackupsDialog
from curriculum_studio.features.backups.window.closing_dialog import back_up_before_closing
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.session.backup_schedule import BackupSchedule, Occasion, backing_up
from curriculum_studio.session.ports import BackupFile, Backups
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: So long after a library was opened backups are looked for (milliseconds).
AFTER = 4000

#: How often it is asked whether one is due, and the age is said anew (milliseconds).
AGAIN = 600_000


def build(desk: AppContext) -> "BackupKeeper":
    """Return what keeps backups of the libraries of a window."""
    return BackupKeeper(desk)


class BackupKeeper(QObject):
    """Makes the backups of the open library and shows in the status bar how old the newest is."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._schedule: BackupSchedule | None = None
        self._running: Task | None = None
        self._looked = False
        self.badge = QPushButton(desk.window.status)
        self.badge.setAccessibleName(say(message("Backup", "No backup yet")))
        self.badge.hide()
        self.badge.clicked.connect(self.show)
        desk.window.status.addPermanentWidget(self.badge)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._again)
        desk.bench.opened.connect(self._opened)
        desk.bench.closing.connect(self._closing)
        desk.bench.changed.connect(self._changed)
        desk.look.spoken.connect(self.renew)
        desk.look.themed.connect(self.renew)

    @property
    def schedule(self) -> BackupSchedule | None:
        """When backups of the open library are due; None without one that is written to."""
        return self._schedule

    def backup(self) -> None:
        """Make a copy of the library beside further editing."""
        self._desk.tabs.commit()
        self._start(self._copied, self._refused)

    def show(self) -> None:
        """Show the newest backup and where backups go."""
        schedule = self._schedule
        if schedule is None:
            return
        backups = self._desk.bench.workspace.backups
        before = backups.folder
        dialog = BackupsDialog(backups, schedule, self._desk.window)
        dialog.exec()
        if backups.folder != before:
            schedule.chosen()
            self._look()
        elif dialog.wanted == "backup":
            self.backup()
        elif dialog.wanted == "restore":
            self._desk.keeping.ask_restore()

    def before_closing(self) -> None:
        """Make the backup that is due after work; whoever closes may skip it."""
        schedule = self._schedule
        if schedule is not None and schedule.due(Occasion.CLOSING):
            schedule.begun()
            if back_up_before_closing(self._desk.bench.workspace.backups, self._desk.window):
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
        folder = self._desk.bench.workspace.backups.folder
        tips = [] if schedule.failure is None else list(schedule.failure.sentences)
        tips.append(message("Backup", "Backups are kept in {folder}").fill(folder=folder))
        tip = "\n".join(say(each) for each in tips)
        self.badge.setText(f"△ {words}" if worry else words)
        self.badge.setToolTip(tip)
        self.badge.setAccessibleName(words)
        self.badge.setAccessibleDescription(tip)
        self.badge.setProperty("role", "stale" if worry else "")
        self.badge.style().unpolish(self.badge)
        self.badge.style().polish(self.badge)

    def _opened(self) -> None:
        if self._desk.bench.workspace.writable:
            self._schedule = self._desk.bench.application.backup_schedule
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
        if schedule is not None and self._desk.bench.session.entries() and schedule.due(occasion):
            self._start(self._made, self._failed)

    def _start(self, done: Callable[[Path], None], refused: Callable[[StudioError], None]) -> None:
        if self._running is None and self._desk.is_open:
            what = message("Backup", "Copying the library")
            self._run(
                what, _making(self._desk.bench.workspace.backups, self._schedule), done, refused
            )

    def _run(
        self,
        what: Message,
        work: Work[Any],
        done: Callable[[Any], None],
        refused: Callable[[StudioError], None],
    ) -> None:
        self._running = self._desk.tasks.start(what, work, done, refused=refused)
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
        self._desk.notices.note(
            message("Backup", "A copy of the library was made and checked: {name}").fill(
                name=path.name
            )
        )

    def _failed(self, problem: StudioError) -> None:
        """Tell of a failure that nobody waits for once, until it changes."""
        if self._schedule is not None and self._schedule.failed(problem):
            self._desk.notices.problem(problem)

    def _refused(self, problem: StudioError) -> None:
        """Tell of a failure to whoever asked for a backup."""
        if self._schedule is not None:
            self._schedule.failed(problem)
        self._desk.notices.problem(problem)


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
