"""The library is moved, another is opened, and one on another drive is found again."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio import locations
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.backups.window.recovery import ANEW, OTHER, CannotOpenDialog
from curriculum_studio.i18n import Message
from curriculum_studio.shell import application_window, library_place
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.library_place import FOLDER, LibraryPlace, library_on
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.conftest import entry_of
from tests.windows.shell.test_start import second_start


@pytest.fixture(autouse=True)
def own_choice(tmp_path, monkeypatch):
    """Keep the choice of a library in the folder of the test."""
    settings = tmp_path / "settings" / "window.ini"
    monkeypatch.setattr(locations, "settings_file", lambda: settings)


def choose(monkeypatch, folder: Path | None = None, file: Path | None = None) -> None:
    """Let somebody choose in the dialogs of the system."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder or ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file or ""), ""))


def renamed(studio: ApplicationWindow, text: str) -> str:
    """Give the unit another title; returns its id."""
    session = studio.desk.bench.session
    document = entry_of(studio, "unit")
    session.edit(document, [SetCell(document, "zh", Cell(text))], Message("Tests", "Change"))
    return document


def test_a_library_is_moved_and_written_there(small, tmp_path, monkeypatch, answer):
    before = small.options.workspace
    document = renamed(small, "之前")
    folder = tmp_path / "D 盘" / "资料"
    folder.mkdir(parents=True)
    choose(monkeypatch, folder)
    asked = answer(ConfirmDialog)
    small.commands.run("file.move_library")
    target = folder / before.name
    (dialog,) = asked
    assert str(folder) in dialog.question.text()
    assert str(before.parent) in dialog.explained.text()
    assert small.desk.bench.workspace.path == target
    assert locations.default_workspace() == target
    renamed(small, "之后")
    assert small.window.close()
    application = open_application(target)
    assert application.session.document(document).root.text("zh") == "之后"
    application.close()
    # Nothing was deleted: the old file is whole, but no start takes it for the library.
    assert not before.exists()
    (aside,) = before.parent.glob("library.moved-*")
    application = open_application(aside)
    assert application.session.document(document).root.text("zh") == "之前"
    application.close()


def test_what_became_of_the_old_file_is_not_hidden_by_the_backup(small, tmp_path, qtbot):
    LibraryPlace(small.desk, small._relocated).move(tmp_path / "新" / "library.cstudio-db")
    backups = small.desk.bench.workspace.backups
    qtbot.waitUntil(lambda: bool(backups.backups()) and not small.desk.tasks.busy)
    assert "library.moved-" in small.parts.toast.text.text()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_finds_the_window_at_the_new_place(small, tmp_path, qtbot):
    target = tmp_path / "new" / "library.cstudio-db"
    LibraryPlace(small.desk, small._relocated).move(target)
    small.window.showMinimized()
    assert second_start(qtbot, tmp_path, f"--workspace={target}").exitCode() == 0
    assert not small.window.isMinimized()


@pytest.mark.parametrize("folder", ["OneDrive", "there"])
def test_a_place_that_is_not_good_leaves_all_as_it_was(
    small, tmp_path, monkeypatch, answer, folder
):
    before = small.options.workspace
    (tmp_path / folder).mkdir()
    if folder == "there":
        (tmp_path / folder / before.name).write_bytes(b"another library")
    choose(monkeypatch, tmp_path / folder)
    answer(ConfirmDialog)
    small.commands.run("file.move_library")
    assert not small.parts.banner.isHidden()
    assert small.desk.bench.workspace.path == before
    assert locations.chosen_workspace() is None
    assert before.exists()


def test_nobody_chooses_and_nothing_happens(small, monkeypatch):
    before = small.options.workspace
    choose(monkeypatch)
    for action in ("file.move_library", "file.open_library"):
        small.commands.run(action)
    assert small.desk.bench.workspace.path == before
    assert locations.chosen_workspace() is None


def test_another_library_is_opened_by_a_new_start(small, small_file, tmp_path, monkeypatch):
    started: list[Path] = []
    place = LibraryPlace(small.desk, small._relocated, started.append)
    choose(monkeypatch, file=small_file)
    place.ask_other()
    assert started == [small_file]
    assert not small.desk.is_open
    assert locations.default_workspace() == small_file


def test_what_is_no_library_is_not_opened(small, tmp_path, monkeypatch):
    wrong = tmp_path / "x.cstudio-db"
    wrong.write_bytes(b"no database" * 100)
    choose(monkeypatch, file=wrong)
    small.commands.run("file.open_library")
    assert not small.parts.banner.isHidden()
    assert small.desk.is_open
    assert locations.chosen_workspace() is None


def test_where_the_library_is_is_told(small):
    small.commands.run("file.show_library")
    assert str(small.options.workspace) in small.parts.toast.text.text()


# --- the first start ------------------------------------------------------------------------------


def test_a_new_library_is_made_where_somebody_wants_it(start, tmp_path, monkeypatch):
    studio = start()
    folder = tmp_path / "D 盘"
    folder.mkdir()
    choose(monkeypatch, folder)
    studio._start.elsewhereButton.click()
    assert str(folder) in studio._start.place.text()
    assert not list(folder.iterdir())
    studio._start.blankButton.click()
    assert studio.desk.bench.workspace.path.parent == folder
    assert locations.default_workspace() == studio.desk.bench.workspace.path


@pytest.mark.parametrize(
    ("dialog", "answer", "button"),
    [
        ("getExistingDirectory", "", "elsewhereButton"),
        ("getOpenFileName", ("", ""), "existingButton"),
    ],
)
def test_dialogs_of_the_first_start_begin_in_a_folder_that_is_there(
    start, tmp_path, monkeypatch, dialog, answer, button
):
    begun: list[str] = []

    def ask(_parent: object, _title: str, folder: str, *_: str) -> object:
        begun.append(folder)
        return answer

    monkeypatch.setattr(QFileDialog, dialog, ask)
    studio = start()
    studio.options = replace(studio.options, workspace=tmp_path / "a" / "b" / "library.cstudio-db")
    getattr(studio._start, button).click()
    assert begun == [str(tmp_path)]


def test_the_first_start_warns_of_drives_that_forget(start, monkeypatch):
    monkeypatch.setattr(application_window, "on_system_drive", lambda _: True)
    studio = start(language="en")
    assert "erase this drive each time" in studio._start.place.text()


def test_a_library_that_is_there_is_opened_at_the_first_start(start, small_file, monkeypatch):
    studio = start()
    choose(monkeypatch, file=small_file)
    studio._start.existingButton.click()
    assert studio.desk.bench.session.entries()
    assert locations.default_workspace() == small_file


def test_a_computer_that_forgot_its_choice_finds_the_library(
    start, small_file, tmp_path, monkeypatch
):
    drive = tmp_path / "d"
    library = drive / FOLDER / "workspace.cstudio-db"
    library.parent.mkdir(parents=True)
    library.write_bytes(small_file.read_bytes())
    monkeypatch.setattr(application_window, "other_drives", lambda: (drive,))
    studio = start(usual=True)
    assert studio.desk.bench.workspace.path == library
    assert locations.default_workspace() == library


def test_the_newest_library_on_any_drive_is_found_and_no_old_file(tmp_path):
    drives = [tmp_path / "d", tmp_path / "e", tmp_path / "none"]
    for at, (drive, name) in enumerate(
        [("d", "a"), ("e", "b"), ("e", "b.moved-20261127T100000"), ("d", "c.before-restore-x")]
    ):
        file = tmp_path / drive / FOLDER / f"{name}.cstudio-db"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        os.utime(file, (1000 + at, 1000 + at))
    assert library_on(drives) == tmp_path / "e" / FOLDER / "b.cstudio-db"
    assert library_on(drives[2:]) is None
    assert library_place.other_drives() == () or sys.platform == "win32"


def refusing(monkeypatch, *answers: int) -> None:
    """Let a window that has a screen ask, and somebody answer."""
    left = list(answers)
    monkeypatch.setattr(CannotOpenDialog, "exec", lambda _: left.pop(0))
    monkeypatch.setattr(application_window.QGuiApplication, "platformName", lambda: "windows")


def test_a_library_that_is_lost_can_be_begun_anew(start, tmp_path, monkeypatch):
    usual = tmp_path / "usual" / "workspace.cstudio-db"
    monkeypatch.setattr(application_window, "usual_workspace", lambda: usual)
    refusing(monkeypatch, ANEW)
    locations.choose_workspace(tmp_path / "library.cstudio-db")
    studio = start(chosen=True)
    studio._start.blankButton.click()
    assert studio.desk.bench.workspace.path == usual
    assert locations.default_workspace() == usual, "the next start misses nothing"


def test_instead_of_one_that_is_lost_another_is_opened(start, small_file, monkeypatch):
    refusing(monkeypatch, OTHER)
    choose(monkeypatch, file=small_file)
    studio = start(chosen=True)
    assert studio.desk.bench.workspace.path == small_file
    assert locations.default_workspace() == small_file


def test_nobody_begins_anew_where_the_chosen_drive_is_not_there(start, qapp, monkeypatch):
    ended: list[int] = []
    monkeypatch.setattr(application_window.QApplication, "exit", ended.append)
    studio = start(chosen=True)
    assert ended == [application_window.NOT_OPENED]
    assert studio._start is None
    assert not studio.options.workspace.parent.joinpath("library.cstudio-db").exists()
