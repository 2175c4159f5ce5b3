"""School forms in the window: added, corrected by clicking, filled from the export dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.school_forms.feature import FORM_LIBRARY
from curriculum_studio.features.school_forms.formats.form_document import FormDocument, cell_text
from curriculum_studio.features.school_forms.window.form_library import (
    FormDialog,
    SchoolFormsDialog,
)
from curriculum_studio.features.school_forms.window.page_view import ROLE_MIME
from curriculum_studio.features.word_import import service
from curriculum_studio.i18n import Progress, message
from curriculum_studio.untrusted.office_package import open_ooxml
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.features.school_forms.formats import looks
from tests.windows.conftest import entry_of


@pytest.fixture
def keeping(small):
    return FORM_LIBRARY.of(small.desk)


@pytest.fixture
def form_file(tmp_path) -> Path:
    path = tmp_path / "我园教案.docx"
    path.write_bytes(looks.pairs())
    return path


def dialog_of(keeping, path, qtbot) -> FormDialog:
    look = keeping._context.look
    dialog = FormDialog(keeping.forms.look(path), keeping.forms.labels, look)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.usefixtures("apart")
def test_a_form_is_kept_once_and_offered(small, keeping, form_file, answer):
    answer(FormDialog)
    keeping.add(form_file, small.window)
    assert [words for _, words in keeping.lines()] == ["我园教案 · 活动教案"]
    dialog = SchoolFormsDialog(keeping)
    assert dialog.pages.currentWidget() is dialog.listPage
    dialog.remove.click()
    assert dialog.pages.currentWidget() is dialog.emptyPage
    assert small.parts.toast.text.text() == "已删除“我园教案”。"
    small.parts.toast.first.click()
    dialog.renew()
    assert dialog.forms.count() == 1
    dialog.deleteLater()


def test_a_file_that_is_no_form_leads_to_another_one(
    small, keeping, form_file, answer, tmp_path, monkeypatch
):
    old = tmp_path / "旧表.doc"
    old.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
    monkeypatch.setattr(service, "find_office", lambda: None)
    said = []
    answer(ConfirmDialog, lambda asked: not said.append(asked.explained.text()))
    answer(FormDialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form_file), ""))
    keeping.add(old, small.window)
    assert "1. " in said[0]
    assert ".docx" in said[0]
    assert [words for _, words in keeping.lines()] == ["我园教案 · 活动教案"]


def test_a_form_of_an_older_program_is_converted_where_libreoffice_is(
    small, keeping, answer, tmp_path, monkeypatch
):
    """As the import does; until now the file was refused."""
    old = tmp_path / "旧表.wps"
    old.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
    monkeypatch.setattr(service, "find_office", lambda: tmp_path / "soffice")

    def converted(content, suffix):
        assert (content, suffix) == (old.read_bytes(), ".wps")
        yield Progress(0, 0, message("Test", "Converting"))
        return looks.pairs()

    monkeypatch.setattr(service, "as_docx", converted)
    answer(FormDialog)
    keeping.add(old, small.window)
    assert [words for _, words in keeping.lines()] == ["旧表 · 活动教案"]


def _a_click_changes_what_fills_a_place(keeping, form_file, qtbot):
    dialog = dialog_of(keeping, form_file, qtbot)
    path = next(path for path, field in dialog.fields.items() if field.role == "teacher")
    zone = next(each for each in dialog.page.zones if each.path == path)
    asked = []
    dialog.page.wanted.disconnect()
    dialog.page.wanted.connect(lambda place, _: asked.append(place))
    QTest.mouseClick(dialog.page, Qt.MouseButton.LeftButton, pos=zone.rect.center().toPoint())
    assert asked == [path]
    assert dialog.page.current == path
    menu = dialog.menu(path)
    kindergarten = next(
        action
        for part in menu.actions()
        if part.menu()
        for action in part.menu().actions()
        if action.text() == "幼儿园"
    )
    kindergarten.trigger()
    assert dialog.fields[path].role == "kindergarten"
    assert "teacher" not in {field.role for field in dialog.draft().fields}


def _keys_reach_every_place(keeping, form_file, qtbot):
    dialog = dialog_of(keeping, form_file, qtbot)
    dialog.page.setFocus()
    seen = set()
    for _ in dialog.page.zones:
        QTest.keyClick(dialog.page, Qt.Key.Key_Down)
        seen.add(dialog.page.current)
    assert seen == {zone.path for zone in dialog.page.zones}
    assert dialog.page.accessibleDescription()
    path = next(iter(dialog.fields))
    dialog.page.choose(path)
    QTest.keyClick(dialog.page, Qt.Key.Key_Delete)
    assert path not in dialog.fields
    assert "活动名称" in dialog.hint.text(), "what stays empty is named"


def _a_field_is_dropped_on_a_place(keeping, form_file, qtbot):
    dialog = dialog_of(keeping, form_file, qtbot)
    zone = next(each for each in dialog.page.zones if each.path not in dialog.fields)
    data = QMimeData()
    data.setData(ROLE_MIME, b"goals")
    drop = QDropEvent(
        QPointF(zone.rect.center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.page.dropEvent(drop)
    assert dialog.fields[dialog.page.zone_at(QPoint(*map(int, zone.rect.center().toTuple()))).path]
    assert "goals" in {field.role for field in dialog.fields.values()}


def test_a_column_of_phases_is_chosen_by_hand(keeping, form_file, qtbot):
    """Nobody knew the word above it: the column beside it is filled phase by phase as well."""
    content = looks.docx(
        looks.tbl(
            looks.tr(looks.label("活动名称"), looks.value()),
            looks.tr(looks.label("第几步"), looks.label("活动过程")),
            looks.tr(looks.value(), looks.value()),
            widths=(1500, 6000),
        )
    )
    form_file.write_bytes(content)
    dialog = dialog_of(keeping, form_file, qtbot)
    dialog.assign("c5", "process")
    dialog.assign("c4", "phase")
    assert [dialog.fields[each].role for each in ("c4", "c5")] == ["each_phase", "each_process"]
    dialog.assign("c5", "process")
    assert dialog.fields["c5"].role == "each_process", "it was chosen already"


def test_the_longest_name_of_a_field_is_whole(small, form_file, keeping, qtbot):
    small.look.speak("de")
    dialog = dialog_of(keeping, form_file, qtbot)
    assert dialog.roles.sizeHintForColumn(0) <= dialog.roles.columnWidth(0)


def test_places_of_a_form_are_corrected(small, in_turn):
    """By click, by keys, and by a field that is dropped."""
    in_turn(
        small,
        _a_click_changes_what_fills_a_place,
        _keys_reach_every_place,
        _a_field_is_dropped_on_a_place,
    )


def test_a_refused_file_leaves_everything(small, keeping, tmp_path, answer):
    answer(FormDialog)
    bad = tmp_path / "菜单.docx"
    bad.write_bytes(looks.docx(looks.p("早餐")))
    asked = answer(ConfirmDialog, lambda _: False)
    keeping.add(bad, small.window)
    assert keeping.lines() == []
    assert "菜单.docx" in asked[0].question.text()


def test_a_form_is_added_where_one_exports_and_filled(
    small, form_file, answer, tmp_path, qtbot, monkeypatch
):
    answer(FormDialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form_file), ""))
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    target = tmp_path / "out.docx"

    def choose(dialog: GiveOutSheet) -> bool:
        dialog.choose("form")
        more = dialog.more.findChild(type(dialog._options["form"][0]))
        assert more.isVisibleTo(dialog)
        assert not more.ready
        more.addButton.click()
        assert more.ready
        assert dialog.target.text().endswith(".docx")
        assert more.form.currentText() in dialog.target.text(), "a file of its own for each form"
        more.className.setText("大二班")
        more.activity.setCurrentIndex(1)
        dialog.target.setText(str(target))
        return True

    answer(GiveOutSheet, choose)
    small.commands.run("file.export")
    qtbot.waitUntil(lambda: target.exists() and not small.desk.tasks.busy, timeout=8000)
    package = open_ooxml(target.read_bytes(), "out.docx", "word")
    texts = [cell_text(each) for each in FormDocument(package.xml(package.main_part)).cells]
    assert "瓶子旅行" in texts
    assert "大二班" in texts


def test_the_plan_of_a_week_is_corrected_by_cell_and_filled_week_by_week(
    small, keeping, tmp_path, answer, qtbot
):
    path = tmp_path / "周计划.docx"
    path.write_bytes(looks.week())

    def correct(dialog: FormDialog) -> bool:
        cell = next(p for p, f in dialog.fields.items() if f.role == "week_area_3")
        dialog.assign(cell, "week_outdoor")
        assert dialog.fields[cell].role == "week_outdoor_3", "a cell stays on its day"
        assert dialog._names["week_outdoor_3"] == "户外活动"
        return True

    answer(FormDialog, correct)
    keeping.add(path, small.window)
    assert [words for _, words in keeping.lines()] == ["周计划 · 周计划"]
    small.desk.library.show(entry_of(small, "unit"))
    target = tmp_path / "out.docx"
    offered = []

    def choose(dialog: GiveOutSheet) -> bool:
        dialog.choose("form")
        more = dialog._options["form"][0]
        offered.extend(more.activity.itemText(at) for at in range(more.activity.count()))
        more.activity.setCurrentIndex(1)
        dialog.target.setText(str(target))
        return True

    answer(GiveOutSheet, choose)
    small.commands.run("file.export")
    qtbot.waitUntil(lambda: target.exists() and not small.desk.tasks.busy, timeout=8000)
    assert [words.replace(" ", "") for words in offered] == ["全部，每周另起一页", "第1周"]
    package = open_ooxml(target.read_bytes(), "out.docx", "word")
    texts = [cell_text(each) for each in FormDocument(package.xml(package.main_part)).cells]
    assert texts.count("瓶子旅行") == 1
    assert texts.count("散步") == 1


def test_without_a_form_export_says_so(small, answer):
    small.desk.library.show(entry_of(small, "unit"))
    seen = []

    def look(dialog: GiveOutSheet) -> bool:
        dialog.choose("form")
        save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
        seen.append((save.isEnabled(), dialog._options["form"][0].hint.text()))
        return False

    answer(GiveOutSheet, look)
    small.commands.run("file.export")
    assert seen[0][0] is False
    assert "本园表格" in seen[0][1]
