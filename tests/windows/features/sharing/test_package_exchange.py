"""Handing on and taking in through the window: clipboard, files, what is newer."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.trials import Observed, new_observation
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.features.sharing.window.import_dialog import ImportPackageDialog, explanation
from curriculum_studio.i18n import Message, finish, in_one_line
from curriculum_studio.widgets.translation import say
from tests.helpers.told_of_children import tells, told_unit
from tests.windows.conftest import entry_of, finished

LABEL = Message("Tests", "Change")


def taken(studio, qtbot, answer, path, act=None):
    """Drop a file on the window; return the dialog that asked."""
    shown = answer(ImportPackageDialog, act)
    studio.window.dropped.emit([str(path)])
    qtbot.waitUntil(lambda: bool(shown) or studio.parts.banner.isVisible(), timeout=20_000)
    finished(qtbot, studio)
    return shown[0] if shown else None


def first_text(studio):
    document = studio.desk.bench.session.document(entry_of(studio, "unit"))
    return next(n for n in document.walk() if n.kind == "paragraph").text("zh")


def units_of(studio):
    return [e for e in studio.desk.bench.session.entries() if e.kind == "unit"]


def test_a_unit_is_copied_as_a_file_for_a_chat(small, answer, qtbot):
    small.desk.library.show(entry_of(small, "unit"))

    def act(dialog):
        dialog.senderName.setText("王老师")
        assert dialog.target.text() == "垃圾分类小能手_大班_王老师.cstudio"
        assert len(dialog.chosen) == 1
        dialog.history.setChecked(False)
        dialog.copyButton.click()
        return True

    answer(ExportPackageDialog, act)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [url.fileName() for url in urls] == ["垃圾分类小能手_大班_王老师.cstudio"]
    content = Path(urls[0].toLocalFile()).read_bytes()
    package = finish(read_package(content, "x"))
    assert package.sender == "王老师"
    assert len(package.versions) == 1
    assert small.settings.text("sender") == "王老师"
    QGuiApplication.clipboard().clear()


def hand_on(small, answer, qtbot, told, *acts):
    """Hand on once for each act, and note whether what came out tells of a child."""
    for act in acts:
        answer(ExportPackageDialog, act)
        small.commands.run("file.hand_on")
        finished(qtbot, small)
        url = QGuiApplication.clipboard().mimeData().urls()[0]
        told.append(tells(Path(url.toLocalFile()).read_bytes()))
    QGuiApplication.clipboard().clear()


def test_what_is_told_of_children_goes_out_only_when_ticked(small, answer, qtbot):
    unit = told_unit()
    small.desk.bench.session.add(unit, LABEL)
    small.desk.bench.session.add(new_observation(unit, Observed(), "zh"), LABEL)
    told = []

    def act(dialog):
        seen = dialog.documents.item(dialog.documents.count() - 1)
        seen.setCheckState(Qt.CheckState.Checked)
        boxes = (seen, dialog.teacherNotes, dialog.reflection)
        dialog.documents.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert all(each.isHidden() for each in boxes), "nothing of it is chosen"
        assert dialog.chosen == ()
        dialog.documents.item(0).setCheckState(Qt.CheckState.Checked)
        assert not dialog.whereTo.isHidden()
        assert dialog.country.currentData() == ""
        assert all(each.isHidden() for each in boxes), "nobody knows where it goes"
        dialog.country.setCurrentIndex(dialog.country.findData("other"))
        assert all(each.isHidden() for each in boxes)
        dialog.country.setCurrentIndex(dialog.country.findData("own"))
        assert not any(each.isHidden() for each in boxes)
        assert len(dialog.chosen) == 2
        seen.setCheckState(Qt.CheckState.Unchecked)
        assert not any(each.isChecked() for each in boxes[1:]), "no answer is remembered"
        for each in boxes[1:]:
            each.setChecked(not told)
        dialog.copyButton.click()
        return True

    small.desk.library.show(unit.id)
    hand_on(small, answer, qtbot, told, act, act)
    assert told == [True, False]


def test_the_country_of_a_body_is_kept_and_decides_what_is_offered(small, answer, qtbot):
    unit = told_unit()
    small.desk.bench.session.add(unit, LABEL)
    small.desk.library.show(unit.id)
    told = []

    def begin(dialog):
        assert dialog.country.currentData() == ""
        dialog.receiver.setCurrentText("春苗幼儿园")
        dialog.country.setCurrentIndex(dialog.country.findData("own"))
        dialog.reflection.setChecked(True)
        # Whoever finds out that it is abroad sends nothing of it, ticked or not.
        dialog.country.setCurrentIndex(dialog.country.findData("other"))
        dialog.copyButton.click()
        return True

    def again(dialog):
        assert dialog.country.currentData() == "", "nobody is named yet"
        dialog.receiver.setCurrentText("春苗幼儿园")
        assert dialog.country.currentData() == "other"
        assert dialog.reflection.isHidden()
        dialog.copyButton.click()
        return True

    hand_on(small, answer, qtbot, told, begin, again)
    assert told == [False, False]


def test_several_documents_are_saved_under_a_name(small, answer, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "给同事"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def act(dialog):
        for at in range(dialog.documents.count()):
            dialog.documents.item(at).setCheckState(dialog.documents.item(0).checkState())
        dialog.saveButton.click()
        return True

    small.desk.library.show(entry_of(small, "unit"))
    answer(ExportPackageDialog, act)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    package = finish(read_package((tmp_path / "给同事.cstudio").read_bytes(), "x"))
    assert len(package.documents) == 3


def test_one_of_a_newer_program_is_shown_and_says_why_it_is_not_added(qapp, colleague, tmp_path):
    path = colleague.send(tmp_path)
    package = replace(finish(read_package(path.read_bytes(), "x")), only_shown=True)
    incoming = colleague.application.handing_on.compare(package)
    dialog = ImportPackageDialog(path, package, incoming, {}, "zh")
    assert dialog.documents.topLevelItem(0).text(0) == "垃圾分类小能手"
    assert dialog.wanted == ()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert "look at it, but not add" in dialog.explained.text()
    dialog.deleteLater()


def test_a_newer_one_is_taken_over_and_the_state_before_is_a_version(
    small, colleague, answer, qtbot, tmp_path
):
    before = first_text(small)
    colleague.send(tmp_path)  # so that its history knows what this library has
    colleague.write("李老师改过")
    dialog = taken(small, qtbot, answer, colleague.send(tmp_path))
    assert dialog.senderName.text() == "来自：李老师"
    item = dialog.documents.topLevelItem(0)
    assert [item.text(0), item.text(1)] == ["垃圾分类小能手", "较新"]
    assert first_text(small) == "李老师改过"
    assert len(units_of(small)) == 1
    small.commands.run("edit.undo")
    assert first_text(small) == "李老师改过", "what was received is no step of undo"
    versions = small.desk.bench.workspace.versions
    unit = entry_of(small, "unit")
    states = [versions.document_at(each.id) for each in versions.versions(unit)]
    nodes = [next(n for n in each.walk() if n.kind == "paragraph") for each in states]
    assert before in [node.text("zh") for node in nodes]


def test_both_changed_becomes_one_and_says_so(small, colleague, answer, qtbot, tmp_path):
    colleague.write("李老师改过")
    unit = entry_of(small, "unit")
    document = small.desk.bench.session.document(unit)
    node = next(n for n in document.walk() if n.kind == "paragraph")
    small.desk.bench.session.edit(unit, (SetCell(node.id, "zh", Cell("我也改过")),), LABEL)
    dialog = taken(small, qtbot, answer, colleague.send(tmp_path))
    (incoming,) = dialog._incoming
    assert dialog.documents.topLevelItem(0).text(1) == "两边都改过"
    assert len(incoming.plan.decisions) == 1
    assert dialog.explained.text() == in_one_line(say(each) for each in explanation(incoming))
    place = dialog.documents.topLevelItem(0).child(0)
    assert place.text(1) == "两边写得不同", "what is to be decided is seen before anything is taken"
    assert [e.title("zh") for e in units_of(small)] == ["垃圾分类小能手"]
    assert small.desk.tabs.front.document == unit, "what is left to decide is in front"
    assert len(small.desk.bench.workspace.decisions.of(unit)) == 1
    small.commands.run("edit.undo")
    assert first_text(small) == "我也改过"
    assert small.desk.bench.workspace.decisions.of(unit) == []


def test_the_same_and_older_ones_change_nothing(small, colleague, answer, qtbot, tmp_path):
    def act(dialog):
        assert dialog.wanted == ()
        assert dialog._incoming[0].relation is PackageRelation.SAME
        return False

    dialog = taken(small, qtbot, answer, colleague.send(tmp_path), act)
    assert dialog.documents.topLevelItem(0).text(1) == "一样"


@pytest.mark.usefixtures("apart")
def test_what_is_not_wanted_stays_out(small, colleague, answer, qtbot, tmp_path):
    before = first_text(small)
    colleague.send(tmp_path)
    colleague.write("李老师改过")
    taken(small, qtbot, answer, colleague.send(tmp_path), lambda _: False)
    assert first_text(small) == before


def test_a_file_cut_in_half_is_told(small, colleague, answer, qtbot, tmp_path):
    path = colleague.send(tmp_path)
    path.write_bytes(path.read_bytes()[:-200])
    assert taken(small, qtbot, answer, path) is None
    assert small.parts.banner.isVisible()
    assert path.name in small.parts.banner.what.text()
