"""Erasing for good in the window: asked twice, and told what still holds it."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.history.window.erase_for_good import EraseDialog
from curriculum_studio.features.history.window.recycle_bin import BinDialog
from curriculum_studio.features.units.model.unit_parts import with_photos
from curriculum_studio.i18n import message
from curriculum_studio.session.erasing import pictures_of
from curriculum_studio.shell.picture_fields import FigurePicturesEditor
from tests.windows.conftest import entry_of


def picture_file() -> bytes:
    """A small picture as a file."""
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return content.data()


@pytest.fixture
def answers(monkeypatch):
    """Answer the questions of erasing one after the other; returns what they said."""

    def arrange(*given):
        waiting, said = list(given), []

        def exec_(dialog):
            said.append((dialog.question.text(), dialog.holders.count()))
            answer = waiting.pop(0) if waiting else False
            dialog.done(int(answer))
            return int(answer)

        monkeypatch.setattr(EraseDialog, "exec", exec_)
        return said

    return arrange


def known(studio, document):
    """The document in the library (1) or in the bin (2), or nowhere (0)."""
    session = studio.desk.bench.session
    if document in {e.id for e in session.entries()}:
        return 1
    return 2 if document in {e.entry.id for e in session.binned()} else 0


@pytest.mark.parametrize("given", [(), (True,)])
def test_nothing_is_erased_before_the_second_question_is_answered(small, answers, given):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    said = answers(*given)
    small.commands.run("erase.document")
    assert len(said) == len(given) + 1
    assert known(small, unit) == 1


def test_enter_erases_nothing(small):
    dialog = EraseDialog(
        message("Tests", "Question"), (message("Tests", "x"),), None, message("Tests", "y"), None
    )
    dialog.show()
    assert not dialog.holders.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == 0
    dialog.deleteLater()


def test_document_is_erased_from_the_library_with_its_open_versions(small, answers):
    unit = entry_of(small, "unit")
    desk = small.desk
    desk.library.show(unit)
    content = desk.bench.session.document(unit)
    kept = desk.bench.workspace.versions.create(content, name="1", author="", message="")
    desk.keeping.look_at(unit, kept.id)
    desk.library.show(unit)
    said = answers(True, True)
    small.commands.run("erase.document")
    assert len(said) == 2
    assert known(small, unit) == 0
    assert [view for view in desk.tabs if view.document == unit] == []
    assert desk.panel.binButton.text() == "回收站"
    assert desk.bench.workspace.versions.versions(unit) == []


def test_document_of_the_bin_is_erased_and_backups_are_named(small, answers, answer):
    unit, standard = entry_of(small, "unit"), entry_of(small, "standard")
    small.desk.bench.workspace.backups.backup()
    small.desk.library.delete(unit)
    small.desk.library.delete(standard)
    said = answers(True, True, False)

    def act(dialog):
        for row in range(dialog.documents.topLevelItemCount()):
            item = dialog.documents.topLevelItem(row)
            if item.data(0, Qt.ItemDataRole.UserRole) == unit:
                dialog.documents.setCurrentItem(item)
        assert dialog.chosen() == [unit]
        QTest.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
        assert dialog.documents.topLevelItemCount() == 1
        return True

    answer(BinDialog, act)
    small.commands.run("library.bin")
    assert [count for _, count in said] == [1, 0, 1]
    assert said[-1][0].endswith("已彻底删除。")
    assert (known(small, unit), known(small, standard)) == (0, 2)


def test_text_is_erased_and_undo_cannot_bring_it_back(small, answers):
    unit = entry_of(small, "unit")
    desk = small.desk
    desk.library.show(unit)
    content = desk.view.content
    node = next(n for n in content.walk() if n.kind == "paragraph" and n.cell("zh").text)
    desk.view.show_node(node.id, "zh")
    answers(True, True)
    small.commands.run("erase.text")
    assert node.id not in desk.view.content.nodes
    small.commands.run("edit.undo")
    assert node.id not in desk.view.content.nodes
    assert not desk.bench.workspace.search.search(node.cell("zh").text)


def test_picture_is_erased_from_the_photo(small, answers):
    unit = entry_of(small, "unit")
    desk = small.desk
    desk.library.show(unit)
    assert not small.commands.action("erase.picture").when(desk)
    picture = desk.bench.workspace.attachments.put(picture_file(), "image/png", "x")
    node, edits = with_photos(desk.view.content, desk.view.page.current_node, [picture], "zh")
    desk.view.session.edit(unit, edits, message("Steps", "Insert photos"))
    desk.view.show_node(node, "zh")
    assert small.commands.action("erase.picture").when(desk)
    answers(True, True)
    small.commands.run("erase.picture")
    assert desk.bench.workspace.attachments.info(picture) is None
    assert not pictures_of(desk.view.content.nodes[node])
    assert not small.commands.action("erase.picture").when(desk)


def test_nothing_is_offered_where_nothing_may_be_changed(small):
    desk = small.desk
    desk.library.show(entry_of(small, "unit"))
    node = next(n for n in desk.view.content.walk() if n.kind == "paragraph")
    desk.view.show_node(node.id, "zh")
    assert small.commands.action("erase.text").when(desk)
    desk.view.page.set_read_only(True)
    assert not small.commands.action("erase.text").when(desk)


def test_picture_is_erased_from_the_inspector(small, answers, qtbot):
    desk = small.desk
    desk.library.show(entry_of(small, "unit"))
    picture = desk.bench.workspace.attachments.put(picture_file(), "image/png", "x")
    node, edits = with_photos(desk.view.content, desk.view.page.current_node, [picture], "zh")
    desk.view.session.edit(desk.view.document, edits, message("Steps", "Insert photos"))
    desk.view.show_node(node, "zh")
    desk.inspector.show_panel("properties")
    qtbot.waitUntil(
        lambda: desk.inspector.findChild(FigurePicturesEditor) is not None, timeout=3000
    )
    editor = desk.inspector.findChild(FigurePicturesEditor)
    assert not editor.erase.isHidden()
    said = answers(True, True)
    QTest.mouseClick(editor.erase, Qt.MouseButton.LeftButton)
    assert len(said) == 2
    assert desk.bench.workspace.attachments.info(picture) is None
    assert not pictures_of(desk.view.content.nodes[node])

    def nothing_offered():
        return desk.inspector.findChildren(FigurePicturesEditor)[-1].erase.isHidden()

    qtbot.waitUntil(nothing_offered, timeout=3000)


@pytest.mark.parametrize("what", ["text", "document"])
def test_erased_words_stand_in_no_file_of_library_and_settings(small, answers, tmp_path, what):
    """Also while the window is open, with steps of undo, versions and a search for them."""
    desk = small.desk
    unit = entry_of(small, "unit")
    desk.library.show(unit)
    session, secret = desk.bench.session, "Geheimwort"
    node = next(n for n in desk.view.content.walk() if n.kind == "paragraph")
    for text in (secret, f"{secret} {secret}", "x"):
        session.edit(unit, [SetCell(node.id, "zh", Cell(text))], message("Tests", "Write"))
        kept = session.document(unit)
        desk.bench.workspace.versions.create(kept, name="", author="", message="")
    session.undo([unit])
    desk.view.show_node(node.id, "zh")
    assert found_in_files(tmp_path, secret)
    answers(True, True)
    small.commands.run(f"erase.{what}")
    assert not desk.bench.workspace.search.search(secret)
    assert found_in_files(tmp_path, secret) == []
    small.commands.run("edit.undo")
    assert secret not in {n.cell("zh").text for n in words_of(desk)}
    small.window.close()
    assert found_in_files(tmp_path, secret) == []


def words_of(desk):
    session = desk.bench.session
    return [node for e in session.entries() for node in session.document(e.id).walk()]


def found_in_files(folder, words):
    """The files of a folder in which words stand, as UTF-8 or as Qt writes text."""
    wanted = words.encode("utf-8"), words.encode("utf-16-le")
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in wanted)
    ]
