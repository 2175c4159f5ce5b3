"""A library whose file is renamed under the window: it says so and offers a copy."""

import shutil
import sqlite3
import sys
from contextlib import closing

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio import locations
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.backups.feature import RECOVERY
from curriculum_studio.i18n import message


def typed(desk, document, text):
    edit = SetCell(document, "zh", Cell(text))
    desk.bench.session.edit(document, [edit], message("Test", "Change"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of open files")
def test_a_library_that_is_gone_offers_a_copy_to_go_on_in(small, qtbot, tmp_path, monkeypatch):
    desk = small.desk
    RECOVERY.of(desk)
    document = desk.bench.session.entries()[0].id
    path = desk.bench.workspace.path
    path.unlink()

    desk.notices.careful(lambda: typed(desk, document, "之后"))
    banner = small.parts.banner
    assert "改名" in banner.what.text()
    assert not banner.offer.isHidden()
    copy = tmp_path / "copy.cstudio-db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    banner.offer.click()
    assert banner.isHidden()
    typed(desk, document, "之后")
    desk.bench.close()
    application = open_application(copy)
    assert application.session.document(document).root.text("zh") == "之后"
    application.close()


@pytest.mark.skipif(sys.platform != "linux", reason="tells where an open file is now")
def test_work_goes_on_where_a_library_was_moved_to(small, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(locations, "settings_file", lambda: tmp_path / "settings" / "window.ini")
    desk = small.desk
    RECOVERY.of(desk)
    document = desk.bench.session.entries()[0].id
    now = tmp_path / "下学期" / "moved.cstudio-db"
    now.parent.mkdir()
    desk.bench.workspace.path.rename(now)

    desk.notices.careful(lambda: typed(desk, document, "之后"))
    banner = small.parts.banner
    assert str(now) in banner.more.text()
    banner.offer.click()
    assert banner.isHidden()
    assert desk.bench.workspace.path == now
    assert locations.default_workspace() == now, "the next start opens it there"
    typed(desk, document, "之后")
    desk.bench.close()
    application = open_application(now)
    assert application.session.document(document).root.text("zh") == "之后"
    application.close()


def test_documents_are_rescued_from_the_menu(small, qtbot, tmp_path, monkeypatch):
    desk = small.desk
    damaged, target = tmp_path / "damaged.cstudio-db", tmp_path / "new.cstudio-db"
    desk.bench.workspace.save_as(damaged)
    desk.bench.workspace.save_as(tmp_path / "library.cstudio-db-2")
    with closing(sqlite3.connect(damaged)) as raw, raw:
        raw.execute("UPDATE node SET seal = zeroblob(32) WHERE key = (SELECT max(key) FROM node)")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(damaged), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    small.commands.run("help.rescue")
    banner = small.parts.banner
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=20_000)
    assert str(target) in banner.what.text()
    assert banner.text.toPlainText()
    application = open_application(target)
    assert application.session.entries()
    application.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of open files")
def test_closing_tells_once_that_the_file_is_gone(small, tmp_path):
    small.desk.bench.workspace.path.rename(tmp_path / "renamed.cstudio-db")
    assert not small.window.close()
    assert not small.parts.banner.offer.isHidden()
    assert small.window.close()
    assert not small.desk.is_open


@pytest.mark.parametrize("way", ["writing", "reading"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", ("不在它旁边", "之前的内容都在", "再复制一次")),
        ("de", ("liegt nicht daneben", "ist da", "kopieren Sie noch einmal")),
    ],
)
def test_a_copy_of_a_library_in_use_says_what_may_be_missing(
    small_file, start, tmp_path, qtbot, way, language, words
):
    """As on a stick: somebody copied the one file while the program was open."""
    used, copy = tmp_path / "used.cstudio-db", tmp_path / "stick" / "copy.cstudio-db"
    copy.parent.mkdir()
    shutil.copyfile(small_file, used)
    with closing(open_application(used)) as application:
        document = application.session.entries()[0].id
        edit = SetCell(document, "zh", Cell("只在日志里"))
        application.session.edit(document, [edit], message("Test", "Change"))
        shutil.copyfile(used, copy)
    studio = start(small_file, language=language)
    studio.desk.bench.close()
    assert studio.open(copy, read_only=way == "reading")
    banner = studio.parts.banner
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=20_000)
    said = f"{banner.what.text()} {banner.more.text()}"
    assert [each for each in words if each not in said] == [], said
    assert "copy.cstudio-db-wal" in said
    assert studio.desk.bench.session.document(document).root.text("zh") != "只在日志里"
    assert studio.desk.bench.workspace.writable == (way == "writing")
