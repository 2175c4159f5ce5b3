"""When a backup is due, whatever the clock says, and what is told of a failure."""

import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.i18n import Message, finish
from curriculum_studio.session.backup_schedule import (
    DAY,
    LONG_WORK,
    PAUSE,
    WORK,
    BackupRun,
    BackupSchedule,
    BackupStanding,
    Occasion,
    age_words,
    backing_up,
    due,
)
from curriculum_studio.session.problems import BackupCause, BackupFailed, BackupStopped
from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import long_standard, small_unit
from tests.helpers.libraries import everyday

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
LABEL = Message("Tests", "Fill")


class Times:
    """A wall clock that may leap, and one that runs in seconds and never does."""

    def __init__(self):
        self.wall, self.seconds = NOW, 0.0

    def go(self, by):
        self.wall += by
        self.seconds += by.total_seconds()

    def schedule(self, workspace):
        made = BackupSchedule(
            workspace.backups, workspace.settings, lambda: self.wall, lambda: self.seconds
        )
        made.look()
        return made


@pytest.fixture
def times():
    return Times()


@pytest.fixture
def library(tmp_path, times):
    path = tmp_path / "library.cstudio-db"
    with everyday(open_workspace, path, clock=lambda: times.wall) as workspace:
        Session(workspace.documents, lambda: 0.0).add(small_unit(), LABEL)
        yield workspace


def make_if_due(schedule, workspace, occasion):
    """What the window does; tells whether a backup was made."""
    if not schedule.due(occasion):
        return False
    schedule.begun()
    finish(backing_up(workspace.backups))
    schedule.look()
    schedule.made()
    return True


# --- when ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("age", "wanted"),
    [
        (None, True),
        (timedelta(minutes=1), False),
        (DAY - timedelta(minutes=1), False),
        (DAY, True),
        (40 * DAY, True),
        (-timedelta(minutes=10), False),
        (-DAY, True),
        (-4000 * DAY, True),
    ],
)
def test_at_the_start_one_is_due_when_the_newest_is_a_day_away(age, wanted):
    newest = None if age is None else NOW - age
    assert due(NOW, BackupStanding(newest), Occasion.START) is wanted


def test_work_counts_where_the_clock_stands_still():
    assert due(NOW, BackupStanding(NOW, worked=WORK), Occasion.START)
    assert not due(NOW, BackupStanding(NOW, worked=WORK - 1), Occasion.START)
    assert not due(NOW, BackupStanding(NOW, worked=WORK), Occasion.MEANWHILE)
    assert due(NOW, BackupStanding(NOW, worked=LONG_WORK), Occasion.MEANWHILE)


def test_closing_makes_one_after_work_only():
    assert not due(NOW, BackupStanding(None), Occasion.CLOSING)
    assert not due(NOW, BackupStanding(NOW - 9 * DAY, worked=WORK - 1), Occasion.CLOSING)
    assert due(NOW, BackupStanding(NOW, worked=WORK, tried=1.0), Occasion.CLOSING)


def test_what_was_just_tried_is_not_tried_again():
    assert not due(NOW, BackupStanding(None, tried=PAUSE - 1), Occasion.MEANWHILE)
    assert due(NOW, BackupStanding(None, tried=PAUSE), Occasion.MEANWHILE)


def test_a_school_year_has_a_backup_of_every_day(library, times):
    """Real files: 30 days of work; each day has one, and no day more than three."""
    random = Random(5)
    made = []
    for _ in range(30):
        schedule = times.schedule(library)
        before = len(made)
        made += [times.wall] * make_if_due(schedule, library, Occasion.START)
        schedule.changed()
        times.go(HOUR * random.uniform(2, 9))
        made += [times.wall] * make_if_due(schedule, library, Occasion.CLOSING)
        schedule.close()
        assert 1 <= len(made) - before <= 2
        times.wall = (times.wall + DAY).replace(hour=8)
    assert len({f"{each:%j}" for each in made}) == 30


@pytest.mark.parametrize("leap", [-4000 * DAY, -2 * DAY, 2 * DAY, 4000 * DAY])
def test_a_clock_that_leaps_neither_stops_backups_nor_makes_many(library, times, leap):
    times.go(DAY)
    schedule = times.schedule(library)
    assert make_if_due(schedule, library, Occasion.START)
    times.wall += leap
    made = 0
    for _ in range(60 * 24 * 3):
        times.go(timedelta(minutes=1))
        made += make_if_due(schedule, library, Occasion.MEANWHILE)
    assert 3 <= made <= 4
    # Nor does a clock that goes to and fro with every minute.
    made = 0
    for minute in range(60 * 5):
        times.go(timedelta(minutes=1))
        times.wall += leap if minute % 2 else -leap
        made += make_if_due(schedule, library, Occasion.MEANWHILE)
    assert made <= 5


def test_a_clock_that_begins_anew_with_every_start_stops_nothing(library, times):
    """A computer whose battery is empty: each start is at the same hour of the year 2000."""
    made = 0
    for _ in range(20):
        times.wall = datetime(2000, 1, 1, tzinfo=UTC)
        schedule = times.schedule(library)
        made += make_if_due(schedule, library, Occasion.START)
        schedule.changed()
        times.go(timedelta(minutes=40))
        made += make_if_due(schedule, library, Occasion.CLOSING)
        schedule.close()
    assert made >= 7


def test_work_without_a_backup_is_kept_over_the_end(library, times):
    schedule = times.schedule(library)
    make_if_due(schedule, library, Occasion.START)
    times.go(9 * HOUR)
    assert not schedule.due(Occasion.CLOSING), "nothing was written"
    schedule.changed()
    schedule.close()
    again = times.schedule(library)
    assert again.due(Occasion.START)
    make_if_due(again, library, Occasion.START)
    again.close()
    assert not times.schedule(library).due(Occasion.START)


def test_what_is_written_while_a_backup_is_made_still_counts(library, times):
    schedule = times.schedule(library)
    schedule.begun()
    schedule.changed()
    schedule.made()
    times.go(HOUR)
    assert schedule.due(Occasion.CLOSING)


# --- failures -----------------------------------------------------------------------------------


def failed(cause, folder="/media/stick"):
    return BackupFailed(cause, Path(folder), Message("T", "x"), Message("T", "y"))


def test_a_failure_is_told_once_until_it_changes(library, times):
    assert times.schedule(library).failed(failed(BackupCause.GONE))
    for _ in range(3):
        assert not times.schedule(library).failed(failed(BackupCause.GONE))
    assert times.schedule(library).failed(failed(BackupCause.FULL))
    assert times.schedule(library).failed(failed(BackupCause.FULL, "/media/other"))
    times.schedule(library).made()
    assert times.schedule(library).failed(failed(BackupCause.FULL, "/media/other"))


def test_a_stick_that_is_not_there_is_not_made_up(library, tmp_path):
    stick = tmp_path / "U 盘" / "备份"
    stick.mkdir(parents=True)
    library.backups.choose(stick)
    copy = library.backups.backup()
    assert copy.parent == stick
    copy.unlink()
    stick.rmdir()
    with pytest.raises(BackupFailed) as caught:
        finish(backing_up(library.backups))
    assert caught.value.cause is BackupCause.GONE
    assert not stick.exists()
    with pytest.raises(BackupFailed, match="not there"):
        library.backups.listed()
    library.backups.choose(None)
    assert library.backups.backup().parent == library.backups.usual_folder


def test_the_folder_stays_chosen_over_a_restore_of_an_older_time(library, tmp_path):
    early = library.backups.backup()
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    library.backups.choose(folder)
    library.backups.restore(early)
    assert library.backups.folder == folder


@pytest.mark.parametrize("name", ["备份 2026", "~/mine", "./a/../b"])
def test_folders_are_meant_from_where_one_is(library, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    copy = library.backups.backup(Path(name))
    assert copy.is_absolute()
    wanted = (tmp_path / "home" / "mine") if "~" in name else tmp_path / name
    assert copy.parent.samefile(wanted)
    assert library.backups.describe(copy.relative_to(tmp_path)).documents == 1


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from curriculum_studio.session.problems import BackupFailed
    from curriculum_studio.store.workspace import open_workspace

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    path, folder, limit = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    with open_workspace(path) as workspace:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            workspace.backups.backup(folder)
        except BackupFailed as problem:
            print(problem.cause, *(each.source for each in problem.sentences))
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are Linux's")
def test_a_full_disk_is_called_so_and_leaves_the_earlier_backups(tmp_path):
    path = tmp_path / "library.cstudio-db"
    with everyday(open_workspace, path) as workspace:
        Session(workspace.documents, lambda: 0.0).add(long_standard(300), LABEL)
        first = workspace.backups.backup()
    for limit in (4096, 40 * 4096, path.stat().st_size - 4096):
        script = textwrap.dedent(FULL)
        answer = subprocess.run(
            [sys.executable, "-c", script, path, first.parent, str(limit)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert answer.stdout.startswith("full There is no room"), answer
        assert list(first.parent.iterdir()) == [first]
    with open_workspace(path) as workspace:
        assert workspace.backups.describe(first) is not None


# --- under way ----------------------------------------------------------------------------------


def test_a_backup_under_way_tells_how_far_it_is_and_stops_at_once(library):
    Session(library.documents, lambda: 0.0).add(long_standard(5000), LABEL)
    told = []

    def watch(done, total):
        told.append((done, total))
        return len(told) < 3

    with pytest.raises(BackupStopped):
        library.backups.backup(watch=watch)
    assert list(library.backups.folder.iterdir()) == []
    assert told[0][1] >= 256
    told.clear()
    assert library.backups.backup(watch=lambda *both: told.append(both) or True).exists()
    assert told == sorted(told, key=lambda each: each[0] if each[1] > 1 else 10**9)


def test_long_work_that_is_closed_leaves_no_copy(library):
    Session(library.documents, lambda: 0.0).add(long_standard(5000), LABEL)
    work = backing_up(library.backups)
    for _ in work:
        work.close()
    assert not list(library.backups.folder.glob("*.cstudio-backup"))


def test_a_run_that_fails_says_why_and_does_not_hang(library, tmp_path):
    (tmp_path / "file").write_text("x")
    run = BackupRun(library.backups, tmp_path / "file")
    assert run.wait(10)
    assert run.made is None
    assert isinstance(run.problem, BackupFailed)


# --- what is said -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(minutes=1), "today"),
        (8 * HOUR, "today"),
        (9 * HOUR, "yesterday"),
        (32 * HOUR, "yesterday"),
        (33 * HOUR, "{count} days"),
        (-DAY, "Backed up {time}"),
    ],
)
def test_the_age_is_said_in_days_of_the_calendar(ago, said):
    assert said in age_words(NOW, NOW - ago).source


def test_only_whole_backups_of_this_computer_count(library, times):
    good = library.backups.backup()
    broken = library.backups.backup()
    broken.write_bytes(broken.read_bytes()[:5000])
    other = good.with_name("library-OTHER-000900-20300101T000000Z.cstudio-backup")
    other.write_bytes(good.read_bytes())
    assert times.schedule(library).newest.path == good
