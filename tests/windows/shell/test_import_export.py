"""Export and import through the window, into real files and out of them."""

import json
import re
import threading
import zipfile

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.interchange import ImportResult
from curriculum_studio.core.payloads.pilots import FormField, SchoolForm
from curriculum_studio.core.text import Cell
from curriculum_studio.features.backups.window.recovery import RestoreDialog
from curriculum_studio.features.publishing.window.format_options import FORM_FORMATS, FormOptions
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.publishing.window.ways import ExportOrder, exportable_parts
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.features.word_import.window.import_list import ImportListDialog
from curriculum_studio.i18n import Message, Progress, StudioError, message
from curriculum_studio.render import format_registry
from curriculum_studio.render.format_registry import formats_of
from curriculum_studio.session.ports import Entry
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.features.word_import.formats.making import docx, p
from tests.helpers.documents import nested, paragraph, small_unit
from tests.ooxml.writer.test_gaps import draft
from tests.windows.conftest import entry_of, finished


def writer_that(monkeypatch, write):
    """Let every format be written by a function over the bundle."""
    place = "curriculum_studio.features.publishing.service.exports.content_of"
    monkeypatch.setattr(place, lambda _, bundle, *_more: write(bundle))


# --- out --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["standard", "unit"])
def test_export_to_word_through_the_dialog(small, answer, qtbot, tmp_path, kind):
    target = tmp_path / f"{kind}.docx"

    def act(dialog):
        assert dialog.way.key == "docx"
        dialog.target.setText(str(target))
        return True

    small.desk.library.show(entry_of(small, kind))
    answer(GiveOutSheet, act)
    small.commands.run("file.export")
    finished(qtbot, small)
    with zipfile.ZipFile(target) as archive:
        text = archive.read("word/document.xml").decode()
    assert small.desk.view.content.title("zh")[:4] in text
    toast = small.parts.toast
    assert toast.text.text() == f"已导出 {target.name}。"
    assert toast.first.text() == "打开"
    assert not small.parts.banner.isVisible()


def test_what_is_empty_is_told_before_it_is_left_out(small, answer):
    document = draft()
    small.desk.bench.session.add(document, Message("Tests", "Add"))
    small.desk.library.show(document.id)
    said = []

    def act(dialog):
        dialog.show()
        for format_name in ("docx", "pdf", "sts", "xlsx", "tmx"):
            dialog.choose(format_name)
            if dialog.gaps.isVisible():
                said.append((format_name, dialog.gapsText.text()))
        return False

    answer(GiveOutSheet, act)
    small.commands.run("file.export")
    assert [each for each, _ in said] == ["docx", "pdf", "sts"]
    assert {words.splitlines()[0] for _, words in said} == {
        "以下内容为空，不写入：引言、1 示例2、1.1、附录A、B.2、参考文献。"
    }
    assert said[0][1].splitlines()[1:] == ["以下条没有标题，不列入目次：B.3。"]
    # A document without gaps says nothing.
    chapter = nested("clause", paragraph("规定。"), text="范围")
    whole = read_nested(nested("standard", chapter, text="规范"), "whole")
    small.desk.bench.session.add(whole, Message("Tests", "Add"))
    small.desk.library.show(whole.id)
    said.clear()
    small.commands.run("file.export")
    assert said == []


def test_the_file_is_called_what_it_is(small, answer, qtbot, tmp_path):
    def act(dialog):
        dialog.target.setText(str(tmp_path / "标准 1.2"))
        dialog.target.textEdited.emit("")
        dialog.choose("docx")
        return True

    small.desk.library.show(entry_of(small, "unit"))
    answer(GiveOutSheet, act)
    small.commands.run("file.export")
    finished(qtbot, small)
    assert [each.name for each in tmp_path.glob("标准*")] == ["标准 1.2.docx"]


def test_export_of_a_framework(small, qtbot, tmp_path):
    target = tmp_path / "framework.json"
    small.desk.exchanging.export(entry_of(small, "framework"), ExportOrder("case", ("zh",), target))
    finished(qtbot, small)
    assert json.loads(target.read_text("utf-8"))


def test_export_takes_the_document_as_it_was(small, qtbot, tmp_path, monkeypatch):
    """What is written while an export runs is not half in it."""
    gate = threading.Event()

    def write(bundle):
        yield Progress(0, 1, Message("Tests", "Waiting"))
        gate.wait(10)
        return bundle.document.title("zh").encode()

    writer_that(monkeypatch, write)
    unit = entry_of(small, "unit")
    target = tmp_path / "unit.docx"
    small.desk.exchanging.export(unit, ExportOrder("docx", ("zh",), target))
    small.desk.library.rename(unit, "后来的标题")
    gate.set()
    finished(qtbot, small)
    assert target.read_bytes().decode() == "垃圾分类小能手"


def test_cancelled_export_leaves_the_old_file(small, qtbot, tmp_path, monkeypatch):
    def write(bundle):
        for step in range(100_000):
            yield Progress(step, 100_000, Message("Tests", "Writing"))
            threading.Event().wait(0.005)
        return b"new"

    writer_that(monkeypatch, write)
    target = tmp_path / "unit.docx"
    target.write_bytes(b"old")
    small.desk.exchanging.export(entry_of(small, "unit"), ExportOrder("docx", ("zh",), target))
    bar = small.parts.status.tasks
    qtbot.waitUntil(lambda: not bar.isHidden(), timeout=3000)
    bar.cancel.click()
    finished(qtbot, small)
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir() if "unfinished" in p.name] == []
    assert small.parts.toast.isHidden()


def test_export_into_a_missing_folder_is_told(small, qtbot, tmp_path):
    target = tmp_path / "nowhere" / "unit.docx"
    small.desk.exchanging.export(entry_of(small, "unit"), ExportOrder("docx", ("zh",), target))
    finished(qtbot, small)
    banner = small.parts.banner
    assert banner.isVisible()
    assert str(target.parent) in banner.what.text()
    assert banner.more.text()


def test_what_cannot_be_exported_says_so(small, answer, monkeypatch):
    monkeypatch.setattr(
        "curriculum_studio.workbench.controllers.import_export.formats_of", lambda _: ()
    )
    small.desk.library.show(entry_of(small, "unit"))
    shown = answer(GiveOutSheet)
    small.commands.run("file.export")
    assert shown == []
    assert small.parts.banner.what.text() == "这类文稿暂时不能导出。"


def test_a_file_is_named_in_the_language_of_the_document(qtbot, tmp_path):
    parts = exportable_parts(small_unit(), "zh")
    dialog = GiveOutSheet("主题", formats_of("unit"), ("zh",), tmp_path, parts=parts)
    qtbot.addWidget(dialog)
    dialog.name_after({"zh": "主题", "en": "Theme", "de": "Thema"})
    dialog.choose("docx", "activity")
    dialog.which.setCurrentIndex(1)
    activity = dialog.which.currentText()
    assert dialog.order().target.name == f"主题 单个活动教案 {activity}.docx"
    dialog.choose("docx", "materials")
    dialog.en.setChecked(True)
    dialog.zh.setChecked(False)
    assert dialog.order().target.name == "Theme List of materials.docx"


def with_photos():
    photos = (
        nested("photo", pictures={"zh": "a" * 64}, consent=agreed) for agreed in (True, False)
    )
    return read_nested(nested("unit", nested("section", *photos, role="photos"), text="主题"), "p")


def test_the_reminder_of_photos_is_there_where_photos_have_a_place(qtbot, tmp_path, settings):
    unit = small_unit()
    parts = exportable_parts(unit, "zh")
    dialog = GiveOutSheet("主题", formats_of("unit"), ("zh",), tmp_path, parts=parts)
    dialog.ask_privacy(with_photos(), lambda _: ())
    qtbot.addWidget(dialog)
    forms = [
        (Entry(role, "school_form", {"zh": role}, ""), SchoolForm(fields=(FormField(role=role),)))
        for role in ("photos", "process")
    ]
    form = FormOptions(unit, "", lambda: forms, "zh", settings)
    dialog.offer(FORM_FORMATS, form, form)
    shown = {}
    for name, part in (
        ("docx", ""),
        ("docx", "letter"),
        ("pdf", "photos"),
        ("xlsx", ""),
        ("tmx", ""),
    ):
        dialog.choose(name, part)
        shown[name, part] = not dialog.privacy.photos.isHidden()
    assert [key for key, there in shown.items() if there] == [("docx", ""), ("pdf", "photos")]
    dialog.choose("form")
    assert not dialog.privacy.photos.isHidden()
    form.form.setCurrentIndex(1)
    assert dialog.privacy.photos.isHidden(), "this form has no field for photos"


def test_dialog_names_the_file_after_document_and_languages(qtbot, tmp_path):
    dialog = GiveOutSheet("双碳/试点: 学校", formats_of("standard"), ("zh", "en"), tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.order() == ExportOrder(
        "docx", ("zh", "en"), tmp_path / "双碳 试点 学校_zh-en.docx"
    )
    dialog.en.setChecked(False)
    assert dialog.order().target.name == "双碳 试点 学校.docx"
    dialog.choose("xlsx")
    assert dialog.order().target.name == "双碳 试点 学校.xlsx"
    dialog.zh.setChecked(False)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()


def test_dialog_keeps_a_name_that_was_chosen(qtbot, tmp_path, monkeypatch):
    dialog = GiveOutSheet("标准", formats_of("standard"), ("zh",), tmp_path)
    qtbot.addWidget(dialog)
    chosen = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    dialog.browse.click()
    assert dialog.order().target == chosen.with_suffix(".docx")
    dialog.en.setChecked(True)
    assert dialog.order().target == chosen.with_suffix(".docx")


def test_dialog_warns_of_a_file_that_is_there(qtbot, tmp_path):
    (tmp_path / "标准.docx").write_bytes(b"")
    dialog = GiveOutSheet("标准", formats_of("standard"), ("zh",), tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.hint.isHidden()


# --- in ---------------------------------------------------------------------------------------


def test_import_shows_what_would_come_in_and_takes_it_or_nothing(small, answer, qtbot, tmp_path):
    """A Word file of the small unit, written by the program itself; read as a new document."""
    answer(ConfirmDialog, lambda _: False)
    word_file = tmp_path / "教案.docx"
    small.desk.exchanging.export(entry_of(small, "unit"), ExportOrder("docx", ("zh",), word_file))
    finished(qtbot, small)
    small.parts.toast.hide()
    before = {e.id for e in small.desk.bench.session.entries()}
    answer(ImportDialog, lambda dialog: False)
    small.desk.exchanging.import_file(word_file)
    assert {e.id for e in small.desk.bench.session.entries()} == before

    def act(dialog):
        dialog.unit.setChecked(True)
        qtbot.waitUntil(lambda: dialog.imported is not None, timeout=20_000)
        assert dialog.outline.model().rowCount() > 0
        assert not dialog.preview.isHidden()
        assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        return True

    shown = answer(ImportDialog, act)
    small.desk.exchanging.import_file(word_file)
    assert len(shown) == 1
    (new,) = {e.id for e in small.desk.bench.session.entries()} - before
    assert small.desk.view.document == new
    assert small.desk.view.content.kind == "unit"
    small.commands.run("edit.undo")
    assert new in {e.id for e in small.desk.bench.session.entries()}, "no step of undo"
    small.desk.library.delete(new)
    assert new not in {e.id for e in small.desk.bench.session.entries()}


def test_lines_are_corrected_before_anything_is_written(small, answer, qtbot, tmp_path):
    path = tmp_path / "draft.docx"
    path.write_bytes(docx(p("1 范围"), p("本文件规定了要求。"), p("2 要求"), p("其他")))

    def act(dialog):
        qtbot.waitUntil(lambda: dialog.imported is not None, timeout=20_000)
        assert dialog.lines.model().rowCount() == 4
        assert not dialog.change.isEnabled()
        dialog.lines.selectRow(3)
        dialog.correction.setCurrentIndex(dialog.correction.findData("clause:2"))
        dialog.change.click()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        assert str(dialog.lines.model().index(3, 1).data()).startswith("✎ ")
        assert dialog.outline.model().rowCount() == 2
        dialog.lines.selectRow(1)
        dialog.correct("unsorted")
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        dialog.doubtful.setChecked(True)
        assert dialog.lines.model().rowCount() == 2
        dialog.lines.selectAll()
        dialog.asRead.click()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        assert dialog.lines.model().rowCount() == 0
        dialog.doubtful.setChecked(False)
        dialog.lines.selectRow(3)
        dialog.correct("clause:2")
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        return True

    answer(ImportDialog, act)
    small.desk.exchanging.import_file(path)
    texts = [node.text("zh") for node in small.desk.view.content.walk() if node.kind == "clause"]
    assert texts == ["范围", "要求", "其他"]


def test_import_by_the_file_dialog(small, answer, monkeypatch, tmp_path):
    path = tmp_path / "x.docx"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    shown = answer(ImportDialog, lambda _: False)
    small.commands.run("file.import")
    (dialog,) = shown
    assert dialog.name.text() == "x.docx"
    assert small.settings.text("folder") == str(tmp_path)


def test_several_files_are_shown_together(small, answer, monkeypatch, tmp_path):
    paths = [str(tmp_path / name) for name in ("a.docx", "b.docx")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    shown = answer(ImportListDialog, lambda _: False)
    small.commands.run("file.import")
    (dialog,) = shown
    assert [each.path.name for each in dialog.files.model().rows] == ["a.docx", "b.docx"]


def test_files_that_cannot_be_read_are_told_in_the_dialog(small, qtbot, tmp_path):
    (tmp_path / "damaged.docx").write_bytes(b"no zip at all")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    said = {"damaged.docx": "", "picture.png": ".png", "missing.docx": "missing.docx"}
    for name, words in said.items():
        dialog = ImportDialog(small.desk.bench.application.importer, tmp_path / name, small.window)
        qtbot.waitUntil(lambda own=dialog: not own.busy, timeout=10_000)
        qtbot.waitUntil(dialog.bar.isHidden, timeout=20_000)
        assert dialog.imported is None
        assert words in dialog.reading.text()
        assert dialog.reading.text() not in {"", "正在读取…"}
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.reject()
        dialog.deleteLater()


def reading_dialog(studio, tmp_path, monkeypatch, read):
    """Return the dialog over a file that is read in some way."""
    entry = format_registry.ReaderEntry("docx", (".docx",), "unit", "")
    monkeypatch.setattr(
        "curriculum_studio.features.word_import.service.reader_entry", lambda *_: entry
    )
    monkeypatch.setattr(
        "curriculum_studio.features.word_import.service.read_apart",
        lambda _m, _f, received: read(received),
    )
    path = tmp_path / "x.docx"
    path.write_bytes(b"x")
    return ImportDialog(studio.desk.bench.application.importer, path, studio.window)


def test_report_of_an_import_is_shown(small, qtbot, tmp_path, monkeypatch):
    def read(received):
        yield Progress(0, 1, Message("Tests", "Reading"))
        return ImportResult(small_unit("other"), (Message("Tests", "3 pictures were left out."),))

    dialog = reading_dialog(small, tmp_path, monkeypatch, read)
    qtbot.waitUntil(lambda: dialog.imported is not None)
    assert dialog.report.item(0).text() == "3 pictures were left out."
    assert not dialog.report.isHidden()
    dialog.accept()
    dialog.deleteLater()


def test_closing_the_dialog_stops_reading(small, qtbot, tmp_path, monkeypatch):
    closed = threading.Event()

    def read(received):
        try:
            while True:
                threading.Event().wait(0.005)
                yield Progress(0, 0, Message("Tests", "Reading"))
        finally:
            closed.set()

    dialog = reading_dialog(small, tmp_path, monkeypatch, read)
    assert dialog.busy
    dialog.reject()
    assert closed.is_set()
    assert dialog.imported is None
    dialog.deleteLater()


def test_defect_of_a_reader_does_not_hang_the_dialog(small, qtbot, tmp_path, monkeypatch):
    def read(received):
        yield Progress(0, 1, Message("Tests", "Reading"))
        raise ZeroDivisionError

    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    dialog = reading_dialog(small, tmp_path, monkeypatch, read)
    qtbot.waitUntil(lambda: not dialog.busy)
    qtbot.waitUntil(dialog.bar.isHidden)
    assert dialog.reading.text() == "⊘ 无法读取这个文件。"
    dialog.reject()
    dialog.deleteLater()


# --- copies of the library --------------------------------------------------------------------


def test_backup_and_restore_through_the_window(small, answer, qtbot):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    small.commands.run("file.backup")
    finished(qtbot, small)
    assert "已备份" in small.parts.toast.text.text()
    (copy,) = small.desk.bench.workspace.backups.backups()
    small.desk.library.delete(unit)

    def act(dialog):
        assert dialog.chosen() == copy
        assert "3 份" in dialog.about.text()
        return True

    answer(RestoreDialog, act)
    small.commands.run("file.restore")
    assert unit in {e.id for e in small.desk.bench.session.entries()}
    assert "已恢复" in small.parts.toast.text.text()
    small.desk.library.show(unit)
    small.desk.library.rename(unit, "恢复后仍可修改")
    assert small.desk.view.content.title("zh") == "恢复后仍可修改"


def test_restore_refuses_what_is_no_library(small, qtbot, tmp_path, monkeypatch):
    wrong = tmp_path / "wrong.cstudio-db"
    wrong.write_bytes(b"no library")
    dialog = RestoreDialog(small.desk.bench.workspace.backups, small.window)
    assert dialog.chosen() is None
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    dialog.other.click()
    assert dialog.chosen() == wrong
    assert not ok.isEnabled()
    assert "已损坏" in dialog.about.text()
    dialog.deleteLater()


def test_refusal_of_a_backup_is_told(small, qtbot, monkeypatch):
    def refuse(folder=None, watch=None):
        raise StudioError(Message("Tests", "The disk is full."))

    monkeypatch.setattr(small.desk.bench.workspace.backups, "backup", refuse)
    small.commands.run("file.backup")
    finished(qtbot, small)
    assert small.parts.banner.what.text() == "The disk is full."


# --- changes since a version ------------------------------------------------------------------


def test_dialog_offers_changes_where_the_format_shows_them(qtbot, tmp_path):
    entries = formats_of("standard")
    dialog = GiveOutSheet("标准", entries, ("zh",), tmp_path, versions=[("v1", "征求意见稿")])
    qtbot.addWidget(dialog)
    dialog.choose("xlsx")
    assert dialog.since.isHidden()
    dialog.show_since("v1")
    assert not dialog.since.isHidden()
    order = dialog.order()
    assert (order.format, order.since) == ("docx", "v1")
    assert order.target.name == "标准_修订对比.docx"
    dialog.choose("xlsx")
    assert dialog.order().since == ""


def test_naming_the_author_is_offered_with_changes_of_somebody_only(qtbot, tmp_path):
    entries, versions = formats_of("standard"), [("v1", "征求意见稿")]
    dialog = GiveOutSheet("标准", entries, ("zh",), tmp_path, versions=versions)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.named.isVisible()
    dialog.show_since("v1")
    assert not dialog.named.isVisible(), "there is nobody to name"
    dialog.offer_author("李老师")
    assert dialog.named.isVisible()
    assert "李老师" in dialog.named.text()
    dialog.choose("xlsx")
    assert not dialog.named.isVisible(), "this format shows no changes"


@pytest.mark.parametrize("named", [False, True])
def test_versions_are_compared_in_word(small, qtbot, tmp_path, answer, named):
    unit = entry_of(small, "unit")
    desk = small.desk
    desk.library.show(unit)
    content = desk.bench.session.document(unit)
    versions = desk.bench.workspace.versions
    kept = versions.create(content, name="第一稿", author="王老师", message="")
    node = next(n for n in content.walk() if n.kind == "paragraph" and n.text("zh"))
    edit = SetCell(node.id, "zh", Cell(node.text("zh") + "再补一句。"))
    desk.bench.session.edit(unit, [edit], message("Test", "Edit"))
    desk.settings.set("author", "李老师")
    desk.settings.set("organisation", "某市第一幼儿园")
    target = tmp_path / "对比.docx"

    def choose(dialog: GiveOutSheet) -> bool:
        assert dialog.since.currentData() == kept.id
        dialog.target.setText(str(target))
        assert not dialog.named.isHidden()
        dialog.named.setChecked(named)
        return True

    shown = answer(GiveOutSheet, choose)
    desk.show_panel("history")
    history = small.parts.history
    history.renew()
    history.versions.setCurrentIndex(history.versions.model().index(0, 0))
    history.compare.click()
    board = desk.tabs.front
    qtbot.waitUntil(lambda: board.result is not None, timeout=5000)
    board.wordButton.click()
    finished(qtbot, small)
    assert len(shown) == 1
    with zipfile.ZipFile(target) as archive:
        document = archive.read("word/document.xml").decode()
    assert ('w:author="李老师"' in document) is named
    assert ('w:author="某市第一幼儿园"' in document) is not named
    assert "再补一句" in "".join(re.findall(r"<w:ins .*?</w:ins>", document))
