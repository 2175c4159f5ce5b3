"""A library whose file is renamed under the window: it says so and offers a copy."""

import sys

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.domain.edits import SetCell
from curriculum_studio.domain.text import Cell
from curriculum_studio.words import message


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of open files")
def test_a_renamed_library_offers_a_copy_and_goes_on_in_it(small, qtbot, tmp_path, monkeypatch):
    desk = small.desk
    desk.capability("recovery")
    document = desk.bench.session.entries()[0].id
    path = desk.bench.workspace.path
    path.rename(tmp_path / "renamed.cstudio-db")

    def typed(text):
        edit = SetCell(document, "zh", Cell(text))
        desk.bench.session.edit(document, [edit], message("Test", "Change"))

    desk.notices.careful(lambda: typed("之后"))
    banner = small.parts.banner
    assert "改名" in banner.what.text()
    assert not banner.offer.isHidden()
    copy = tmp_path / "copy.cstudio-db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    banner.offer.click()
    assert banner.isHidden()
    typed("之后")
    desk.bench.close()
    application = open_application(copy)
    assert application.session.document(document).root.text("zh") == "之后"
    application.close()
