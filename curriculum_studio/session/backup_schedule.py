"""Backups that come by themselves: when one is due, making it beside other work, what to say.

Work is counted by a clock that cannot leap: the wall clock of a school's computer is not to be
trusted. A backup was checked when it was made and is not opened to show its age; a chosen folder
that is gone is not made anew, as a stick may be missing. A failure is told once, by its cause.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from pathlib import Path

from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.session.ports import BackupFile, Backups, SettingStore
from curriculum_studio.session.problems import BackupFailed, BackupStopped
from curriculum_studio.values import dataclass

#: A backup as old as this is not enough any more.
DAY = timedelta(days=1)

#: Seconds of work after which closing, or else the next start, makes a backup.
WORK = 3600.0

#: Seconds of work after which an open window makes one, whatever the wall clock says.
LONG_WORK = 86_400.0

#: Seconds in which nothing is tried again after a failure, and in which one backup is enough.
PAUSE = 3600.0

#: How often whoever waits for a backup looks how far it is (seconds).
_LOOK = 0.05

#: How long a stopped backup is waited for (seconds).
PATIENCE = 2.0

#: Settings of the library: seconds of work that no backup has yet; the failure told last.
_WORKED, _TOLD = "backup/worked", "backup/told"

_COPYING = message("Backup", "Copying the library")


class Occasion(Enum):
    """When it is asked whether a backup is due."""

    START = auto()
    MEANWHILE = auto()
    CLOSING = auto()


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """What is known when it is asked.

    `newest`: what the clock said when the newest good backup was made. `worked`: seconds in which
    the library was open and changed since. `tried`: seconds since a backup was last made or failed
    in this window. Both are counted by a clock that cannot leap.
    """

    newest: datetime | None
    worked: float = 0.0
    tried: float | None = None


def due(now: datetime, standing: BackupStanding, occasion: Occasion) -> bool:
    """Tell whether a backup shall be made.

    The wall clock is not trusted. A newest backup of a day that is yet to come was made by a wrong
    clock, or the clock is wrong now: a new one is made, which then is the newest. What was worked
    counts even where the clock begins at the same hour with every start.
    """
    if standing.tried is not None and standing.tried < PAUSE and occasion is not Occasion.CLOSING:
        return False
    if occasion is Occasion.CLOSING:
        return standing.worked >= WORK
    if standing.newest is None or abs(now - standing.newest) >= DAY:
        return True
    return standing.worked >= (WORK if occasion is Occasion.START else LONG_WORK)


def age_words(now: datetime, newest: datetime | None) -> Message:
    """Say how old the newest backup is; both times in the zone of the user."""
    if newest is None:
        return message("Backup", "No backup yet")
    days = (now.date() - newest.date()).days
    time = f"{newest:%H:%M}"
    if days == 0:
        return message("Backup", "Backed up today {time}").fill(time=time)
    if days == 1:
        return message("Backup", "Backed up yesterday {time}").fill(time=time)
    if days > 1:
        return message("Backup", "Backed up {count} days ago").fill(count=days)
    return message("Backup", "Backed up {time}").fill(time=f"{newest:%Y-%m-%d %H:%M}")


class BackupRun:
    """One backup under way in a thread of its own, so that it can be watched and stopped.

    The thread does not keep the program: where a disk does not answer any more, the program ends
    all the same, and the unfinished file is removed another time.
    """

    def __init__(self, backups: Backups, folder: Path | None = None) -> None:
        """Begin to back up into a folder, none for the chosen one."""
        self._backups = backups
        self._folder = folder
        self._stop = threading.Event()
        self._over = threading.Event()
        self.progress = Progress(0, 0, _COPYING)
        #: The copy, once it is made and checked.
        self.made: Path | None = None
        #: Why there is none: it failed, or was stopped.
        self.problem: StudioError | None = None
        threading.Thread(target=self._run, name="backup", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for its end, at most so long; return whether it is over."""
        return self._over.wait(seconds)

    def stop(self) -> None:
        """Let it end soon, with nothing left of the copy."""
        self._stop.set()

    def _run(self) -> None:
        try:
            self.made = self._backups.backup(self._folder, self._watch)
        except StudioError as problem:
            self.problem = problem
        finally:
            self._over.set()

    def _watch(self, done: int, total: int) -> bool:
        # One step is left for checking the copy.
        self.progress = Progress(done, total + 1, _COPYING)
        return not self._stop.is_set()


def backing_up(backups: Backups, folder: Path | None = None) -> Work[Path]:
    """Make a backup as long work, which can be stopped at any time; returns the copy.

    Raises:
        BackupFailed: if none could be made.

    """
    run = BackupRun(backups, folder)
    try:
        yield run.progress
        while not run.wait(_LOOK):
            yield run.progress
    finally:
        run.stop()
        run.wait(PATIENCE)
    if run.problem is not None:
        raise run.problem
    if run.made is None:
        raise BackupStopped
    return run.made


class BackupSchedule:
    """When the backups of a library are due, and what is kept about them in its settings."""

    def __init__(
        self,
        backups: Backups,
        settings: SettingStore,
        now: Callable[[], datetime],
        clock: Callable[[], float],
    ) -> None:
        """Watch over a library; `now` is the wall clock, `clock` runs in seconds without leaps."""
        self._backups = backups
        self._settings = settings
        self._now = now
        self._clock = clock
        self._opened = clock()
        self._before = _seconds(settings.get(_WORKED))
        self._changed = self._meanwhile = False
        self._tried: float | None = None
        #: The newest good backup as it was found last; None before anybody looked.
        self.newest: BackupFile | None = None
        #: Why the last attempt failed; None if it did not.
        self.failure: StudioError | None = None
        #: Whether anybody looked for backups yet.
        self.looked = False

    def changed(self) -> None:
        """Something was written: from now on the time in which the library is open counts."""
        self._changed = self._meanwhile = True

    @property
    def worked(self) -> float:
        """Seconds of work that no backup has yet."""
        return self._before + (self._clock() - self._opened if self._changed else 0.0)

    def look(self) -> BackupFile | None:
        """Find the newest good backup of this computer; reads a folder that may be slow.

        Raises:
            BackupFailed: if the folder is gone or may not be read.

        """
        self.looked = True
        good = (each for each in self._backups.listed() if each.own and each.whole)
        self.newest = next(good, None)
        return self.newest

    def due(self, occasion: Occasion) -> bool:
        """Tell whether a backup shall be made now."""
        newest = self.newest.made if self.newest is not None else None
        tried = None if self._tried is None else self._clock() - self._tried
        return due(
            self._now().astimezone(UTC), BackupStanding(newest, self.worked, tried), occasion
        )

    def begun(self) -> None:
        """A backup begins: what is written from now on may not be in it."""
        self._meanwhile = False
        self._tried = self._clock()

    def made(self) -> None:
        """A backup was made: nothing is without one, and a failure is over."""
        self._tried = self._clock()
        self._before, self._opened, self._changed = 0.0, self._clock(), self._meanwhile
        self.failure = None
        self._keep(_WORKED, "")
        self._keep(_TOLD, "")

    def failed(self, problem: StudioError) -> bool:
        """A backup failed; return whether that is news that the user has to hear.

        The same folder and cause are told once, until a backup succeeds or another cause comes.
        """
        self._tried = self._clock()
        self.failure = problem
        told = _told_as(problem)
        if self._settings.get(_TOLD) == told:
            return False
        self._keep(_TOLD, told)
        return True

    def chosen(self) -> None:
        """Another folder was chosen: what was known of the old one is void."""
        self.newest, self.failure, self._tried = None, None, None
        self._keep(_TOLD, "")

    def close(self) -> None:
        """Keep for the next start how much work has no backup yet."""
        self._keep(_WORKED, f"{self.worked:.0f}" if self.worked >= 1 else "")

    def age(self) -> Message:
        """Say how old the newest good backup is."""
        newest = self.newest.made.astimezone() if self.newest is not None else None
        return age_words(self._now().astimezone(), newest)

    def _keep(self, name: str, value: str) -> None:
        # Where even this cannot be written, writing itself fails, and says so.
        with suppress(StudioError):
            if self._settings.get(name) != value:
                self._settings.set(name, value)


def _told_as(problem: StudioError) -> str:
    """Return what tells a failure from others, without the words for people."""
    if isinstance(problem, BackupFailed):
        return f"{problem.cause}|{problem.folder}"
    return type(problem).__name__


def _seconds(kept: str) -> float:
    return float(kept) if kept.isdecimal() else 0.0
