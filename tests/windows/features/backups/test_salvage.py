"""A library that does not open: its documents are read out from where that is said."""

import sqlite3

import pytest

from curriculum_studio import locations
from curriculum_studio.features.backups.feature import RESCUING
from curriculum_studio.features.backups.window import salvage
from curriculum_studio.features.backups.window.recovery import (
    AGAIN,
    RESCUE,
    RESTORE,
    CannotOpenDialog,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.session.session import Session
from curriculum_studio.shell import application_window
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit

SAID = message("Tests", "It is damaged.")


def test_only_for_a_damaged_library_rescue_and_a_backup_are_offered(qtbot):
    for problem, offered in ((WorkspaceDamaged(SAID), True), (StudioError(SAID), False)):
        dialog = CannotOpenDialog(problem, readable=False)
        qtbot.addWidget(dialog)
        assert dialog.rescue.isHidden() is not offered
        assert dialog.restore.isHidden() is not offered
        if offered:
            dialog.rescue.click()
            assert dialog.result() == RESCUE
            dialog.restore.click()
            assert dialog.result() == RESTORE


@pytest.mark.parametrize("listed", [False, True], ids=["no backup is named", "a backup is named"])
def test_a_backup_is_put_in_the_place_of_a_damaged_library(
    start, tmp_path, monkeypatch, qtbot, listed
):
    """What the dialog asks for can be done there: nothing else of the program is open."""
    path = tmp_path / "library.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        Session(workspace.documents, lambda: 0.0).add(small_unit(), SAID)
        copy = workspace.backups.backup(tmp_path / ("backups" if listed else "elsewhere"))
    sound = path.read_bytes()
    before = sound[:-4096] if listed else bytes(4096) + sound[4096:]
    path.write_bytes(before)
    asked, said = [], []
    broken = tmp_path / "broken.cstudio-backup"
    broken.write_bytes(b"nothing")
    chosen = iter(["", str(broken), str(copy)])

    def choose(_parent, _title, place, _kinds):
        asked.append(place)
        return next(chosen), ""

    def answer(dialog):
        said.append(dialog.what.text())
        return RESTORE if not dialog.restore.isHidden() else AGAIN

    monkeypatch.setattr(salvage.QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(CannotOpenDialog, "exec", answer)
    monkeypatch.setattr(application_window.QGuiApplication, "platformName", lambda: "windows")
    studio = start(chosen=True)
    qtbot.waitUntil(lambda: studio.desk.is_open, timeout=20_000)
    assert studio.desk.bench.session.document(small_unit().id).nodes == small_unit().nodes
    (kept,) = tmp_path.glob("library.before-restore-*.cstudio-db")
    assert kept.read_bytes() == before
    assert asked[0] == str(copy if listed else path)
    assert len(said) == 4, "left, a copy that is none, said so, and the right one"


def test_documents_are_read_out_and_the_new_library_is_opened(small, tmp_path, monkeypatch, qtbot):
    path, target = tmp_path / "damaged.cstudio-db", tmp_path / "rescued.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        for document in (small_unit(), small_standard()):
            session.add(document, SAID)
    with sqlite3.connect(path) as connection:
        connection.execute(
            "UPDATE node SET cells = replace(cells, '垃圾', '拉圾') WHERE document ="
            " (SELECT key FROM document WHERE kind = 'unit')"
        )
    connection.close()
    before = path.read_bytes()
    monkeypatch.setattr(salvage, "ask_target", lambda *_: None)
    opened = []
    reading = RESCUING.of(small.desk)
    assert not reading.read_out(path, opened.append)
    monkeypatch.setattr(salvage, "ask_target", lambda *_: target)
    assert reading.read_out(path, opened.append)
    qtbot.waitUntil(lambda: opened == [target], timeout=20_000)
    with open_workspace(target, read_only=True) as rescued:
        assert rescued.documents.load(small_standard().id).nodes == small_standard().nodes
    assert path.read_bytes() == before


@pytest.mark.parametrize("gone", [512, 4096, 72])
def test_rescue_is_offered_where_the_first_sector_is_gone(
    start, tmp_path, monkeypatch, qtbot, gone
):
    """As a stick leaves a file that was pulled out, or that grew old."""
    path, target = tmp_path / "library.cstudio-db", tmp_path / "rescued.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        Session(workspace.documents, lambda: 0.0).add(small_unit(), SAID)
    with path.open("r+b") as handle:
        handle.seek(0 if gone > 72 else 60)
        handle.write(bytes(gone if gone > 72 else 12))
    before = path.read_bytes()
    said = []
    monkeypatch.setattr(locations, "settings_file", lambda: tmp_path / "settings" / "window.ini")

    def answer(dialog):
        said.append(dialog.more.text())
        assert not dialog.rescue.isHidden()
        return RESCUE

    monkeypatch.setattr(CannotOpenDialog, "exec", answer)
    monkeypatch.setattr(application_window.QGuiApplication, "platformName", lambda: "windows")
    monkeypatch.setattr(salvage, "ask_target", lambda *_: target)
    studio = start(chosen=True)
    qtbot.waitUntil(lambda: studio.desk.is_open, timeout=20_000)
    assert studio.desk.bench.workspace.path == target
    assert studio.desk.bench.session.document(small_unit().id).nodes == small_unit().nodes
    assert path.read_bytes() == before
    assert len(said) == 1
    assert locations.default_workspace() == target, "the next start opens what was rescued"
