"""Backups that come by themselves, in a real window over real files."""

import gc
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.features.backups.window import backup_keeper
from curriculum_studio.features.backups.window.backup_keeper import BackupsDialog, ClosingDialog
from curriculum_studio.features.backups.window.recovery import RestoreDialog
from curriculum_studio.session.backup_schedule import WORK
from curriculum_studio.store import backups
from tests.windows.conftest import entry_of


@pytest.fixture
def soon(monkeypatch):
    """Look for backups as soon as a library is open."""
    monkeypatch.setattr(backup_keeper, "AFTER", 0)


def badge(studio):
    return BACKUPS.of(studio.desk).badge


def quiet(qtbot, studio):
    """Wait until the window looked for backups and made what was due; return it."""
    kept = BACKUPS.of(studio.desk)
    qtbot.waitUntil(
        lambda: kept.schedule.looked and not studio.desk.tasks.busy and kept._running is None,
        timeout=10_000,
    )
    return studio


def made_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.cstudio-backup"))


def older(copy: Path, by: timedelta) -> Path:
    """Give a backup the name that it would have had so long ago."""
    stamp = (datetime.now(UTC) - by).strftime("%Y%m%dT%H%M%SZ")
    return copy.rename(copy.with_name(f"{copy.stem.rpartition('-')[0]}-{stamp}{backups.SUFFIX}"))


def work_for(studio, seconds):
    """Write something, as if the window had been open so long."""
    unit = entry_of(studio, "unit")
    studio.desk.library.show(unit)
    studio.desk.library.rename(unit, "改过")
    BACKUPS.of(studio.desk).schedule._opened -= seconds


def test_the_first_start_makes_one_and_says_so(soon, start, small_file, qtbot, tmp_path):
    studio = quiet(qtbot, start(small_file, "en"))
    (copy,) = made_in(tmp_path / "backups")
    assert backups.described(copy) is not None
    assert badge(studio).text().startswith("Backed up today ")
    assert str(copy.parent) in badge(studio).toolTip()
    assert not studio.parts.banner.isVisible()
    assert not studio.parts.toast.isVisible()


def test_the_next_start_makes_one_only_after_a_day(soon, start, small_file, qtbot, tmp_path):
    first = start(small_file)
    quiet(qtbot, first)
    first.window.close()
    again = start(small_file)
    quiet(qtbot, again)
    (copy,) = made_in(tmp_path / "backups")
    again.window.close()
    older(copy, timedelta(days=3))
    third = start(small_file)
    quiet(qtbot, third)
    assert len(made_in(tmp_path / "backups")) == 2


def test_the_age_is_said_in_the_language_of_the_window(soon, start, small_file, qtbot):
    studio = quiet(qtbot, start(small_file, "zh_CN"))
    assert badge(studio).text().startswith("今天")
    studio.look.speak("de")
    assert badge(studio).text().startswith("Gesichert heute")


def test_a_stick_that_is_not_there_is_told_once(soon, start, small_file, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    studio = quiet(qtbot, start(small_file, "en"))
    studio.desk.bench.workspace.backups.choose(stick)
    studio.window.close()
    stick.rmdir()
    for told in (True, False, False):
        studio = quiet(qtbot, start(small_file, "en"))
        assert studio.parts.banner.isVisible() is told
        assert "△ Backup failed" in badge(studio).text()
        assert str(stick) in badge(studio).toolTip()
        if told:
            assert "is not there" in studio.parts.banner.what.text()
            assert "Your work is saved" in studio.parts.banner.more.text()
        studio.window.close()
    stick.mkdir()
    studio = quiet(qtbot, start(small_file, "en"))
    assert len(made_in(stick)) == 1
    assert badge(studio).text().startswith("Backed up today")
    studio.window.close()
    made_in(stick)[0].unlink()
    stick.rmdir()
    studio = quiet(qtbot, start(small_file, "en"))
    assert studio.parts.banner.isVisible(), "it is another failure than the one told before"


def test_an_empty_library_gets_none(soon, start, qtbot, tmp_path):
    empty = tmp_path / "library.cstudio-db"
    open_application(empty, create=True).close()
    studio = start(None)
    assert studio.desk.bench.session.entries() == []
    quiet(qtbot, studio)
    assert made_in(tmp_path / "backups") == []


def test_another_folder_is_chosen_and_gets_a_backup(
    soon, start, small_file, qtbot, tmp_path, answer, monkeypatch
):
    folder = tmp_path / "网盘 备份"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    studio = quiet(qtbot, start(small_file, "en"))

    def choose(dialog):
        assert dialog.newest.text().startswith("Backed up today")
        assert not dialog.usual.isEnabled()
        assert not dialog.same.isHidden()
        dialog.other.click()
        assert dialog.folder.text() == str(folder)
        assert dialog.usual.isEnabled()
        return True

    shown = answer(BackupsDialog, choose)
    badge(studio).click()
    assert len(shown) == 1
    quiet(qtbot, studio)
    assert len(made_in(folder)) == 1
    assert str(folder) in badge(studio).toolTip()


def test_the_dialog_leads_to_a_backup_and_to_restoring(start, small_file, qtbot, answer, tmp_path):
    studio = start(small_file, "en")
    answer(BackupsDialog, lambda dialog: dialog.now.click() or True)
    studio.commands.run("file.backups")
    qtbot.waitUntil(lambda: not studio.desk.tasks.busy, timeout=10_000)
    assert len(made_in(tmp_path / "backups")) == 1
    asked = answer(RestoreDialog, lambda dialog: False)
    answer(BackupsDialog, lambda dialog: dialog.restore.click() or True)
    studio.commands.run("file.backups")
    assert len(asked) == 1


# --- closing ------------------------------------------------------------------------------------


def test_closing_after_work_makes_one(small, tmp_path):
    work_for(small, WORK)
    small.window.close()
    assert not small.desk.is_open
    assert len(made_in(tmp_path / "backups")) == 1


def test_closing_after_little_work_makes_none_and_counts_it(start, small_file, tmp_path):
    studio = start(small_file)
    work_for(studio, WORK - 60)
    studio.window.close()
    assert made_in(tmp_path / "backups") == []
    again = start(small_file)
    assert BACKUPS.of(again.desk).schedule.worked >= WORK - 60


def test_a_long_backup_on_closing_is_shown_and_can_be_skipped(
    start, small_file, tmp_path, monkeypatch, qtbot
):
    studio = start(small_file)
    work_for(studio, WORK)
    qtbot.waitUntil(gc.isenabled)  # not while a document is opened
    held = threading.Event()
    real = backups._copied

    def slow(source, target, watch=None):
        while watch(1, 3):
            held.wait(0.02)
        return real(source, target, watch)

    monkeypatch.setattr(backups, "_copied", slow)
    monkeypatch.setattr(backup_keeper, "UNSEEN", 0.05)
    seen = []

    def skip(dialog):
        seen.append((dialog.bar.value(), dialog.bar.maximum(), gc.isenabled()))
        dialog.skip.click()

    real_look = ClosingDialog._look

    def look(dialog):
        real_look(dialog)
        if dialog.isVisible():
            skip(dialog)

    monkeypatch.setattr(ClosingDialog, "_look", look)
    studio.window.close()
    assert seen[0] == (1, 4, False)
    assert gc.isenabled()
    assert not studio.desk.is_open
    assert list((tmp_path / "backups").iterdir()) == []
    monkeypatch.undo()
    again = start(small_file)
    assert BACKUPS.of(again.desk).schedule.worked >= WORK


def test_closing_where_the_folder_is_gone_still_closes(small, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    small.desk.bench.workspace.backups.choose(folder)
    folder.rmdir()
    work_for(small, WORK)
    small.window.close()
    assert not small.desk.is_open
