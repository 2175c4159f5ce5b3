"""An update from Help in a real window: checked, backed up, then installed; and what is new."""

import json

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from curriculum_studio import __version__
from curriculum_studio.bootstrap.library_files import verify_library
from curriculum_studio.features.updates import service
from curriculum_studio.features.updates.feature import UPDATER, WHAT_IS_NEW
from curriculum_studio.features.updates.model import Installation
from curriculum_studio.features.updates.window import news, updater
from curriculum_studio.features.updates.window.news import NewsDialog
from curriculum_studio.features.updates.window.updater import UpdateDialog, Updater
from curriculum_studio.locations import PUBLISHER_KEY
from tests.helpers.releases import SignedRelease
from tests.windows.conftest import entry_of

SETUP, DEB = "curriculum-studio-9.9.9-setup.exe", "curriculum-studio_9.9.9-1_amd64.deb"
STICK = "curriculum-studio-9.9.9-portable.zip"

NEWS = [
    {
        "version": "9.9.9",
        "date": "2027-01-31",
        "changes": [
            {"kind": "fixed", "en": "Mended thing.", "zh": "修好了。", "de": "Behoben."},
            {"kind": "added", "en": "A new thing.", "zh": "新功能。", "de": "Etwas Neues."},
        ],
    },
    {"version": "0.0.1", "date": "2025-01-31", "changes": []},
]


@pytest.fixture
def release(tmp_path, monkeypatch):
    """A signed release of a newer version, by the publisher of this program."""
    files = {SETUP: b"setup", DEB: b"deb", STICK: b"zip", "news.json": json.dumps(NEWS).encode()}
    made = SignedRelease(tmp_path / "stick 9.9", "9.9.9", files)
    resources = tmp_path / "resources"
    resources.mkdir()
    made.write_key(resources / PUBLISHER_KEY)
    (resources / "news.json").write_text(json.dumps(NEWS), encoding="utf-8")
    monkeypatch.setattr(service, "resource_folder", lambda _: resources)
    for module in (updater, news):
        monkeypatch.setattr(module, "update_folder", lambda: tmp_path / "update")
    return made


def pick(studio, monkeypatch, file, **ways):
    """Choose a file under Help; `ways` are how the program is installed and what starts."""
    made = Updater(studio.desk, **ways)
    studio.desk.components[UPDATER] = made
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    studio.commands.run("help.update")


def banner(studio):
    return studio.parts.banner.whole if studio.parts.banner.isVisible() else ""


def backups_in(folder):
    return sorted(folder.glob("*.cstudio-backup"))


def test_a_setup_program_starts_when_the_library_is_backed_up(
    start, small_file, release, answer, monkeypatch, qtbot, tmp_path
):
    studio = start(small_file, "en")
    unit = entry_of(studio, "unit")
    studio.desk.library.show(unit)
    studio.desk.library.rename(unit, "Written a moment ago")
    begun = []

    def begin(setup):
        (copy,) = backups_in(tmp_path / "backups")
        assert list(verify_library(copy)) == []
        begun.append((setup, setup.read_bytes(), studio.window.isVisible()))

    shown = answer(UpdateDialog)
    pick(studio, monkeypatch, release.folder / SETUP, installed=Installation.SETUP, start=begin)
    qtbot.waitUntil(lambda: bool(begun) and not studio.window.isVisible(), timeout=10_000)
    assert begun == [(tmp_path / "update" / SETUP, b"setup", True)]
    (dialog,) = shown
    assert dialog.title.text() == "Version 9.9.9 of Curriculum Studio"
    told = dialog.news.toPlainText()
    assert told == "Version 9.9.9, 2027-01-31\n\nNew\n• A new thing.\n\nFixed\n• Mended thing."
    assert not dialog.command.isVisibleTo(dialog)
    assert not studio.desk.is_open, "everything is saved and closed"


def test_a_file_that_is_not_genuine_changes_nothing(
    start, small_file, release, answer, monkeypatch, qtbot, tmp_path
):
    studio = start(small_file, "en")
    (release.folder / SETUP).write_bytes(b"setup with a virus")
    shown = answer(UpdateDialog)
    ways = {"installed": Installation.SETUP, "start": pytest.fail}
    pick(studio, monkeypatch, release.folder / SETUP, **ways)
    qtbot.waitUntil(lambda: bool(banner(studio)))
    assert banner(studio) == (
        f"{SETUP} is not as its publisher made it.\nNothing was changed.\n"
        "Do not install it. Download or copy it once more."
    )
    assert shown == []
    assert backups_in(tmp_path / "backups") == []
    assert not (tmp_path / "update").exists()


def test_without_a_backup_nothing_is_installed(
    start, small_file, release, answer, monkeypatch, qtbot, tmp_path
):
    studio = start(small_file, "en")
    answer(UpdateDialog)
    (tmp_path / "backups").write_text("a file where the folder should be", encoding="utf-8")
    ways = {"installed": Installation.SETUP, "start": pytest.fail}
    pick(studio, monkeypatch, release.folder / SETUP, **ways)
    qtbot.waitUntil(lambda: "Nothing was installed." in banner(studio), timeout=10_000)
    assert studio.window.isVisible()


def test_a_package_opens_or_its_command_is_told_and_a_zip_is_shown(
    start, small_file, release, answer, monkeypatch, qtbot, tmp_path
):
    studio = start(small_file, "en")
    command = (
        f"sudo apt install '{tmp_path / 'update' / DEB}'"
        if " " in str(tmp_path)
        else (f"sudo apt install {tmp_path / 'update' / DEB}")
    )

    def look(dialog):
        assert dialog.command.text() == command
        dialog.copy.click()
        assert QApplication.clipboard().text() == command
        return True

    answer(UpdateDialog, look)
    given = []
    deb = release.folder / DEB
    ways = {"installed": Installation.DEBIAN, "open_file": lambda url: bool(given.append(url))}
    pick(studio, monkeypatch, deb, **ways)
    qtbot.waitUntil(lambda: command in banner(studio), timeout=10_000)
    assert [url.toLocalFile() for url in given] == [str(tmp_path / "update" / DEB)]
    assert studio.window.isVisible(), "no program of the desktop has taken it"

    shown = answer(UpdateDialog)
    pick(studio, monkeypatch, release.folder / STICK, installed=Installation.STICK)
    qtbot.waitUntil(studio.parts.toast.isVisible, timeout=10_000)
    assert STICK in studio.parts.toast.text.text()
    assert banner(studio) == ""
    assert "3. Copy the folder" in shown[0].steps.text()
    assert len(backups_in(tmp_path / "backups")) == 2

    pick(studio, monkeypatch, deb, installed=Installation.DEBIAN, open_file=lambda _: True)
    qtbot.waitUntil(lambda: not studio.window.isVisible(), timeout=10_000)


def test_whoever_thinks_better_of_it_keeps_everything(
    start, small_file, release, answer, monkeypatch, qtbot, tmp_path
):
    studio = start(small_file, "de")
    shown = answer(UpdateDialog, lambda _: False)
    ways = {"installed": Installation.SETUP, "start": pytest.fail}
    pick(studio, monkeypatch, release.folder / SETUP, **ways)
    qtbot.waitUntil(lambda: bool(shown) and not studio.desk.tasks.busy)
    assert "• Etwas Neues." in shown[0].news.toPlainText()
    assert backups_in(tmp_path / "backups") == []


def test_what_is_new_is_told_once_and_stands_in_help(
    start, small_file, release, settings, answer, qtbot, tmp_path
):
    begun = start(small_file, "en")
    assert WHAT_IS_NEW.of(begun.desk).strip is None, "nothing is new for who begins"
    assert settings.text("updates/version") == __version__
    begun.window.close()

    settings.set("updates/version", "0.0.1")
    studio = start(small_file, "zh_CN")
    strip = WHAT_IS_NEW.of(studio.desk).strip
    assert strip.isVisible()
    assert __version__ in strip.what.text()
    shown = answer(NewsDialog)
    strip.read.click()
    assert shown[0].news.toPlainText().startswith("9.9.9")
    assert WHAT_IS_NEW.of(studio.desk).strip is None
    studio.window.close()

    again = start(small_file, "en")
    assert WHAT_IS_NEW.of(again.desk).strip is None
    again.commands.run("help.news")
    assert shown[1].news.toPlainText().endswith("Version 0.0.1, 2025-01-31")


def test_what_was_installed_is_removed(release, tmp_path):
    (tmp_path / "update").mkdir()
    (tmp_path / "update" / SETUP).write_bytes(b"old")
    news.forget_update()
    assert not (tmp_path / "update").exists()
    news.forget_update()
