"""Joining a group in the window: by an invitation as it was pasted, or by a folder."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.group.formats.folder_store import create_group
from curriculum_studio.features.group.model.invitation import Invitation, written
from curriculum_studio.features.group.window.join_dialog import JoinGroupDialog
from curriculum_studio.widgets.tasks import TaskBar, Tasks


@pytest.fixture
def application(tmp_path):
    made = open_application(tmp_path / "library.cstudio-db", create=True)
    made.signing.sign_as(Profile(id=new_id(), name="王芳"))
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot, application):
    bar = TaskBar()
    tasks = Tasks(bar, lambda problem: pytest.fail(str(problem)))
    made = JoinGroupDialog(application.group_access, tasks.start, None)
    qtbot.addWidget(made)
    qtbot.addWidget(bar)
    made.show()
    yield made
    tasks.stop_all()


def test_a_pasted_invitation_fills_both_fields(dialog):
    invitation = Invitation("postgresql://li@127.0.0.1:1/spring", "abcd-efgh-jkmn-2345", "x", "y")
    dialog.place.setText(written(invitation, "zh"))  # one line, as a field takes it
    assert dialog.place.text() == invitation.place
    assert dialog.password.text() == invitation.password
    assert (dialog.password.isVisible(), dialog.folderHint.isVisible()) == (True, False)
    dialog.place.setText("/home/group")
    # What a folder does not protect is said before somebody joins.
    assert (dialog.password.isVisible(), dialog.folderHint.isVisible()) == (False, True)
    assert "administrator" in dialog.folderHint.text()
    dialog.place.setText("postgresql://li@127.0.0.1:1/spring")
    assert not dialog.folderHint.isVisible()


def test_what_is_wrong_is_said_and_then_a_folder_is_joined(qtbot, dialog, application, tmp_path):
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.place.setText("postgresql://li@127.0.0.1:1/spring")
    ok.click()
    assert not ok.isEnabled()
    qtbot.waitUntil(lambda: "no database answers" in dialog.state.text(), timeout=20_000)
    assert ok.isEnabled()
    assert isinstance(dialog.state, QLabel)
    assert application.group_access.place == ""
    create_group(tmp_path, "春苗")
    dialog.place.setText(str(tmp_path))
    ok.click()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=20_000)
    assert application.group_access.place == str(tmp_path)
    assert dialog.joined.name == "春苗"
    with closing(application.group_access.open()) as store:
        assert [each.name for each in store.members()] == ["王芳"]
