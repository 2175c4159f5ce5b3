"""A library that was not closed well, read at once and written to later; one that is tidied."""

import os
import shutil
import threading

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.backups.feature import CHECK, HOUSEKEEPING
from curriculum_studio.features.backups.window import housekeeping
from curriculum_studio.i18n import message
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.shell import application_window
from curriculum_studio.store import opening, tidying


@pytest.fixture
def left(small_file, tmp_path, monkeypatch):
    """The library of the window, large and touched since it was closed."""
    monkeypatch.setattr(opening, "SMALL", 0)
    path = tmp_path / "library.cstudio-db"
    shutil.copy(small_file, path)
    os.utime(path)
    return path


def test_what_is_shown_stays_when_it_can_be_written_to(left, start, qtbot):
    studio = start()
    desk, check = studio.desk, CHECK.of(studio.desk)
    strip = check.strip
    assert not strip.isHidden()
    assert "检查" in strip.what.text()
    assert not desk.bench.workspace.writable
    assert not studio.commands.can("unit.calendar"), "the calendar is kept in the library"
    assert "只读" in studio.window.windowTitle()
    standard = next(each for each in desk.bench.session.entries() if each.kind == "standard")
    desk.library.show(standard.id, standard.id, "zh")
    assert desk.view.page.read_only
    qtbot.waitUntil(lambda: desk.bench.workspace.writable, timeout=20_000)
    assert check.strip is None
    assert strip.isHidden()
    assert (desk.view.document, desk.view.page.current_node) == (standard.id, standard.id)
    assert not desk.view.page.read_only
    edit = SetCell(standard.id, "en", Cell("can be written to"))
    desk.bench.session.edit(standard.id, [edit], message("Tests", "Change"))
    assert desk.bench.application.check is None


def test_room_is_given_back_while_nobody_writes(small, qtbot, monkeypatch):
    desk, keeping = small.desk, HOUSEKEEPING.of(small.desk)
    workspace = desk.bench.workspace
    with workspace._database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE much (content)")
        connection.exec_driver_sql("INSERT INTO much VALUES (zeroblob(3000000))")
        connection.exec_driver_sql("DROP TABLE much")
    assert keeping._soon.isActive()
    assert keeping._later.isActive()
    keeping._later.stop()
    desk.tabs.changed.emit()
    assert keeping._later.isActive(), "what a closed tab leaves is looked for as well"
    keeping.rest()
    standard = next(each for each in desk.bench.session.entries() if each.kind == "standard")
    edit = SetCell(standard.id, "en", Cell("meanwhile"))
    desk.bench.session.edit(standard.id, [edit], message("Tests", "Change"))
    qtbot.waitUntil(lambda: keeping._task is None, timeout=20_000)
    assert free(workspace) > tidying.SPARE, "whoever writes goes first"
    keeping.tidy()
    qtbot.waitUntil(lambda: keeping._task is None, timeout=20_000)
    assert free(workspace) <= tidying.SPARE
    # Who never rests does not wait for parts of the search index in the midst of a commit.
    monkeypatch.setattr(housekeeping, "LATEST", 0)
    written, tidied = threading.Event(), workspace.tidy_index

    def tidy_index():
        while not written.is_set():
            yield
        yield from tidied()

    monkeypatch.setattr(workspace, "tidy_index", tidy_index)
    begun = []
    for text in ("begun", "on", "and on"):
        edit = SetCell(standard.id, "en", Cell(text))
        desk.bench.session.edit(standard.id, [edit], message("Tests", "Change"))
        begun.append(keeping._task)
        qtbot.wait(2)
    assert begun[1] is begun[2] is not None
    assert not begun[1].cancelled
    written.set()
    qtbot.waitUntil(lambda: keeping._task is None, timeout=20_000)
    assert not keeping._since.isValid()


def free(workspace):
    with workspace._database.read() as connection:
        return connection.exec_driver_sql("PRAGMA freelist_count").scalar()


def test_damage_is_told_and_the_library_let_go(left, start, qtbot, monkeypatch):
    def damaged(path, stopped):
        raise WorkspaceDamaged(message("Tests", "Damaged"))

    ended: list[int] = []
    monkeypatch.setattr(opening, "look_through", damaged)
    monkeypatch.setattr(application_window.QApplication, "exit", ended.append)
    studio = start()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == [application_window.NOT_OPENED]
    assert not studio.desk.is_open
    assert CHECK.of(studio.desk).strip is None
