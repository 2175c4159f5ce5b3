"""One dialog asks about names that look like a child's, whichever way something leaves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QInputDialog

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.node import new_id
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.features.group.feature import SHARING
from curriculum_studio.features.publishing.window.export_dialog import ExportDialog
from curriculum_studio.features.review.window.exchange.comment_export import CommentExportDialog
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.i18n import message
from curriculum_studio.workbench.childrens_names import NamesDialog
from tests.helpers.told_of_children import PUBLIC, folder_tells, node_with, tells, told_unit
from tests.windows.conftest import finished

LABEL = message("Test", "Write")
CHILD = "李小明"


@pytest.fixture
def unit(small):
    """A unit in which a name stands where all of it leaves."""
    told = told_unit()
    session = small.desk.bench.session
    session.add(told, LABEL)
    place = node_with(told, PUBLIC)
    session.edit(told.id, (SetCell(place, "zh", Cell(f"{CHILD}说：{PUBLIC}")),), LABEL)
    application = small.desk.bench.application
    application.reviewing.add(told.id, Anchor(node=place, language="zh"), f"{CHILD}小朋友？")
    small.desk.library.show(told.id)
    return told.id


def asked(answer, act):
    return answer(NamesDialog, act)


def copied():
    there = QGuiApplication.clipboard().mimeData()
    return there.urls() if there is not None else []


def listed(dialog):
    return [dialog.names.item(at).text() for at in range(dialog.names.count())]


def test_a_paper_leaves_out_ticked_names_and_asks_again(small, unit, answer, qtbot, tmp_path):
    targets = [tmp_path / f"{at}.docx" for at in range(3)]
    at = iter(targets)
    answer(ExportDialog, lambda dialog: dialog.target.setText(str(next(at))) or True)
    shown = []

    def act(dialog):
        assert listed(dialog) == [CHILD]
        (item,) = (dialog.names.item(0),)
        assert item.checkState() == Qt.CheckState.Checked, "no answer is remembered"
        shown.append(dialog)
        if len(shown) == 2:
            item.setCheckState(Qt.CheckState.Unchecked)
        return len(shown) < 3

    asked(answer, act)
    for _ in targets:
        small.commands.run("file.export")
        finished(qtbot, small)
    assert [each.exists() for each in targets] == [True, True, False]
    assert [tells(each.read_bytes(), CHILD) for each in targets[:2]] == [False, True]


def test_an_exchange_file_goes_with_them_or_not_at_all(small, unit, answer, qtbot):
    QGuiApplication.clipboard().clear()
    answer(ExportPackageDialog, lambda dialog: dialog.copyButton.click() or True)
    shown = asked(answer, lambda dialog: False)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    assert [listed(each) for each in shown] == [[CHILD]]
    cancel = shown[0].buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.isDefault()
    assert not copied()
    asked(answer, lambda dialog: True)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    assert copied()
    QGuiApplication.clipboard().clear()


def test_a_list_of_comments_goes_with_them_or_not_at_all(small, unit, answer, qtbot, tmp_path):
    target = tmp_path / "log.xlsx"

    def act(dialog):
        dialog.choose("log")
        dialog.target.setText(str(target))
        return True

    answer(CommentExportDialog, act)
    for wanted in (False, True):
        shown = asked(answer, lambda dialog, wanted=wanted: wanted)
        small.commands.run("review.give")
        finished(qtbot, small)
        assert [listed(each) for each in shown] == [[CHILD]]
        assert target.exists() is wanted
    assert tells(target.read_bytes(), CHILD)


def test_the_folder_of_a_term_leaves_them_out(small, unit, answer, qtbot, tmp_path, monkeypatch):
    place = tmp_path / "term"
    place.mkdir()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Word", True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    shown = asked(answer, lambda dialog: True)
    small.commands.run("unit.term_folder")
    finished(qtbot, small)
    assert len(shown) == 1
    assert CHILD in listed(shown[0])
    assert folder_tells(place, PUBLIC)
    assert not folder_tells(place, CHILD)


def test_a_document_goes_to_the_group_with_them_or_not_at_all(
    small, unit, answer, qtbot, tmp_path, monkeypatch
):
    desk, folder = small.desk, tmp_path / "ours"
    folder.mkdir()
    desk.profile.keep(Profile(id=new_id(), name="王老师"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    small.commands.run("group.create")
    qtbot.waitUntil(lambda: SHARING.of(desk).active, timeout=30_000)
    desk.library.show(unit)
    for wanted in (False, True):
        shown = asked(answer, lambda dialog, wanted=wanted: wanted)
        small.commands.run("group.share")
        assert [listed(each) for each in shown] == [[CHILD]]
        assert SHARING.of(desk).is_shared(unit) is wanted
