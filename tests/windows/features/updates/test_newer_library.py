"""A library that a newer program wrote, in a real window: read, sent, never changed, and told."""

import sqlite3
from contextlib import closing

import pytest

from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.features.updates.feature import NEWER_LIBRARY, UPDATER
from curriculum_studio.features.updates.window.updater import Updater
from curriculum_studio.store import schema
from tests.windows.conftest import entry_of


@pytest.fixture
def newer_file(small_file, tmp_path):
    """A library that a newer program brought to its schema, with comments that it keeps anew."""
    path = tmp_path / "newer" / "library.cstudio-db"
    path.parent.mkdir()
    path.write_bytes(small_file.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE comment RENAME TO remark")
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
        connection.commit()
    return path


def beside(path):
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


def test_it_is_read_with_a_strip_that_says_so(start, newer_file, answer, monkeypatch, qtbot):
    studio = start(newer_file, "en")
    library = studio.options.workspace
    content = library.read_bytes()
    there = {each.name for each in library.parent.iterdir()}
    strip = NEWER_LIBRARY.of(studio.desk).strip
    assert strip.isVisible()
    said = strip.what.text()
    assert "newer version of this program; here you can only read it." in said
    assert "Nothing in it is changed. Left out here, as it is newer: Comment." in said
    assert "You can export, print and send." in said
    assert "read-only" in studio.window.windowTitle()
    studio.desk.library.show(entry_of(studio, "unit"))
    assert studio.desk.view.page.read_only

    target = library.parent / "out" / "gift.cstudio"
    answer(ExportPackageDialog, lambda dialog: dialog.saving.emit())
    monkeypatch.setattr(
        "curriculum_studio.features.sharing.window.package_exchange.ask_target",
        lambda *_: target,
    )
    studio.commands.run("file.hand_on")
    qtbot.waitUntil(target.is_file)
    assert target.stat().st_size > 1000

    asked = []
    updater = Updater(studio.desk)
    monkeypatch.setattr(updater, "ask", lambda: asked.append(1))
    studio.desk.components[UPDATER] = updater
    studio.look.speak("zh_CN")
    qtbot.waitUntil(lambda: "只能阅读" in strip.what.text())
    strip.install.click()
    assert asked == [1]
    studio.desk.bench.close()
    assert NEWER_LIBRARY.of(studio.desk).strip is None
    assert library.read_bytes() == content
    new = {each.name for each in library.parent.iterdir()} - there
    assert not any(name.startswith(library.name) for name in new)
