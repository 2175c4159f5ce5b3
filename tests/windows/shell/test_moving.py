"""A library comes from another computer in one file, and goes to the next one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio import locations
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.backups.moving import pack_library, unpack_library
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.i18n import finish
from curriculum_studio.session.signing import CAME_ALONG
from curriculum_studio.shell.moving import LibraryMoving
from curriculum_studio.shell.settings.settings_file import (
    SavedProfile,
    SavedSettings,
    settings_json,
)


@pytest.fixture(autouse=True)
def own_choice(tmp_path, monkeypatch):
    """Keep the choice of a library in the folder of the test."""
    settings = tmp_path / "settings" / "window.ini"
    monkeypatch.setattr(locations, "settings_file", lambda: settings)


@pytest.fixture
def packed(small_file, tmp_path):
    """A library as the old computer packed it, with its settings and a dictionary."""
    words = tmp_path / "de_DE.dic"
    words.write_text("1\nGarten\n", encoding="utf-8")
    saved = SavedSettings(
        theme="dark", zoom=1.25, profile=SavedProfile(id="wang", name="王老师", role="teacher")
    )
    application = open_application(small_file, read_only=True)
    target = tmp_path / "school.cstudio-move"
    backups = application.workspace.backups
    finish(pack_library(backups, target, settings_json(saved), [words]))
    application.close()
    return target


def test_it_comes_at_the_first_start_and_goes_to_the_next_computer(
    start, packed, small_file, tmp_path, monkeypatch, qtbot
):
    studio = start()
    place = studio.options.workspace
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(packed), ""))
    studio._start.movedButton.click()
    desk = studio.desk
    qtbot.waitUntil(lambda: desk.is_open)
    assert place.exists()
    assert locations.default_workspace() == place
    assert desk.bench.session.entries()
    assert (desk.look.choice, desk.viewing.zoom) == ("dark", 1.25)
    assert desk.profile.value.name == "王老师"
    assert WRITING_AIDS.of(desk).folder == place.parent / "dictionaries"
    assert desk.bench.workspace.settings.get(CAME_ALONG) == "", "once"
    # Out again, with what holds now.
    target = tmp_path / "next.cstudio-move"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    studio.commands.run("file.pack_library")
    qtbot.waitUntil(lambda: target.exists() and not desk.tasks.busy)
    again = finish(unpack_library(target, tmp_path / "next" / "library.cstudio-db"))
    application = open_application(again.library)
    assert '"dark"' in application.workspace.settings.get(CAME_ALONG)
    assert application.signing.own.name == "王老师"
    application.close()
    # A library that is open gives way to the one that comes.
    opened: list[Path] = []
    folder = tmp_path / "third"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    LibraryMoving(desk, opened.append).ask_unpack()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [folder / place.name]
    assert locations.default_workspace() == folder / place.name
