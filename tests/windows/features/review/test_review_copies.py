"""A review copy in the window: opened, commented, answered; nothing else of it changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTreeView

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.text import Cell
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.features.review.window.review_copies import CopyBar, SendAnswerDialog
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import Message, finish
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.library_model import COPIES
from tests.windows.conftest import finished
from tests.windows.features.review.conftest import written
from tests.windows.shell.test_accessibility import nameless

LABEL = Message("Tests", "Change")


def opened(qtbot, studio, path):
    """Drop the file of a round on the window."""
    studio.window.dropped.emit([str(path)])
    qtbot.waitUntil(lambda: studio.desk.view is not None, timeout=20_000)
    finished(qtbot, studio)
    return studio.desk.view


def bar_of(view) -> CopyBar:
    return view.findChild(CopyBar)


def paragraph(view, at):
    words = f"第{at}类"
    nodes = view.content.walk()
    return next(n for n in nodes if n.kind == "paragraph" and n.text("zh").startswith(words))


def mark(view, at):
    node = paragraph(view, at)
    start = node.text("zh").index("专人")
    view.page.show_words(node.id, "zh", start, start + 2)
    return node


def comment(studio, answer, at, text):
    """Mark words on the page and comment on them."""
    mark(studio.desk.view, at)

    def act(dialog):
        dialog.text.setPlainText(text)
        return True

    answer(CommentDialog, act)
    studio.commands.run("review.comment")


def test_from_the_file_to_the_answer_that_the_coordinator_takes(
    start, empty_file, sent, coordinator, answer, qtbot, tmp_path, monkeypatch
):
    # As by a double click: the file stands on the command line.
    studio = start(empty_file, files=(str(sent.file),))
    desk = studio.desk
    qtbot.waitUntil(lambda: desk.view is not None, timeout=20_000)
    view, bar = desk.view, bar_of(desk.view)
    assert view.comments_only
    assert "第一轮征求意见" in bar.head.text()
    assert "2999年6月4日" in bar.until.text()
    model = desk.panel.tree.model()
    assert model.data(model.index(0, 0)) == say(COPIES)
    assert not model.flags(model.place_of(sent.document)) & Qt.ItemFlag.ItemIsEditable

    # Words can be marked and commented, and the comment corrected and withdrawn.
    comment(studio, answer, 3, "人员不够。")
    comment(studio, answer, 5, "写法不一致。")
    review = REVIEW.of(desk)
    said = review.reviewing.comments(sent.document)
    assert [each.anchor.quotation for each in said] == ["专人", "专人"]
    assert bar.count.text().endswith("2")
    assert nameless(bar) == []
    card = review.panel.card
    assert not card.deciding.isVisible()
    assert card.isVisible() is False or card.answer.isVisibleTo(card)
    for act in ("accept", "noted", "discuss"):
        review._act(act)
    assert not any(
        each.decision or each.discuss for each in review.reviewing.comments(sent.document)
    )

    # The answer: the person is left out, the file is small.
    target = tmp_path / "反馈.cstudio"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def fill(dialog):
        assert not dialog.copyButton.isEnabled()
        dialog.organisation.setText("第二幼儿园")
        assert dialog.target.text() == "反馈_双碳试点学校建设与评价规范_第二幼儿园.cstudio"
        assert not dialog.named.isChecked()
        assert nameless(dialog) == []
        dialog.saveButton.click()
        return True

    answer(SendAnswerDialog, fill)
    bar.send.click()
    finished(qtbot, studio)
    assert target.stat().st_size < 4096
    assert studio.settings.text("organisation") == "第二幼儿园"
    today = desk.bench.application.review_copies.today()
    assert spoken_day(today, "zh") in bar.count.text()

    # It can go through the clipboard as well.
    answer(SendAnswerDialog, lambda dialog: dialog.copyButton.click() or True)
    studio.commands.run("review.answer")
    finished(qtbot, studio)
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    assert Path(url.toLocalFile()).stat().st_size < 4096
    QGuiApplication.clipboard().clear()

    package = finish(read_package(target.read_bytes(), target.name))
    preview = coordinator.answers.preview(package)
    assert (preview.organisation, preview.asked, len(preview.comments)) == ("第二幼儿园", True, 2)
    coordinator.answers.take(preview)
    standing = coordinator.rounds.standing(sent.round)
    assert (standing.answered, standing.total) == (1, 2)

    # Undo takes the comments back, and never the copy itself.
    for _ in range(5):
        studio.commands.run("edit.undo")
    assert desk.bench.workspace.comments.of(sent.document) == []
    assert [each.id for each in desk.bench.session.entries()] == [sent.document]


@pytest.mark.usefixtures("apart")
def test_nothing_of_a_copy_can_be_changed(start, empty_file, sent, qtbot):
    studio = start(empty_file)
    view = opened(qtbot, studio, sent.file)
    desk, before = studio.desk, view.content.nodes
    node = mark(view, 3)
    editor = view.page.view.editor
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(editor, key)
    QTest.keyClicks(editor, "abc")
    data = QMimeData()
    data.setText("粘贴的文字")
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    assert view.page.commit()

    studio.commands.refresh_all()
    possible = {each.id for each in studio.commands if each.when(desk)}
    for each in studio.commands:
        if each.id in {"library.rename", "tools.front"} or each.id.startswith("insert."):
            assert each.id not in possible, each.id
    assert "review.comment" in possible
    assert "review.answer" in possible
    assert not {"review.meeting", "rounds.show", "rounds.stage"} & possible
    assert "审阅稿" in studio.commands.qt("library.rename").toolTip()

    clauses = [each.id for each in view.content.walk() if each.kind == "clause"]
    view._move(clauses[0], view.document, 5)
    for each in studio.commands:
        if each.scope == "page" and each.id in possible:
            studio.commands.run(each.id)
    desk.library.rename(view.document, "另一个标题")
    assert studio.parts.banner.isVisible()
    assert "审阅稿" in studio.parts.banner.what.text()
    desk.keeping  # noqa: B018 - versions can be kept, they change nothing
    assert view.content.nodes == before
    assert view.content.nodes[node.id].text("zh").startswith("第3类")
    assert isinstance(desk.panel.tree, QTreeView)


def test_a_copy_is_a_copy_after_a_restart(start, empty_file, sent, qtbot):
    studio = start(empty_file)
    view = opened(qtbot, studio, sent.file)
    studio.window.close()
    again = start(empty_file)
    view = again.desk.view
    assert view is not None
    assert view.comments_only
    assert view.page.read_only
    assert not bar_of(view).isHidden()
    # Deleted and brought back, it is still one.
    again.commands.run("library.delete")
    assert again.desk.bench.session.entries() == []
    again.desk.library.restore(sent.document)
    assert again.desk.view.comments_only


def test_a_later_round_says_first_what_it_changes(
    start, empty_file, sent, coordinator, answer, qtbot, tmp_path
):
    studio = start(empty_file)
    view = opened(qtbot, studio, sent.file)
    comment(studio, answer, 3, "人员不够。")
    node = paragraph(view, 4)
    session = coordinator.session
    session.edit(sent.document, (SetCell(node.id, "zh", Cell("第4类改过。")),), LABEL)
    payload = coordinator.rounds.line(sent.round).payload
    later = coordinator.rounds.begin(sent.document, "第二轮", payload)
    file = tmp_path / "第二轮.cstudio"
    written(coordinator, later, file)

    shown = answer(ConfirmDialog, lambda _: False)
    studio.window.dropped.emit([str(file)])
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    finished(qtbot, studio)
    assert "第二轮" in shown[0].question.text()
    assert "1" in shown[0].explained.text()
    assert view.content.nodes[node.id].text("zh") != "第4类改过。"

    answer(ConfirmDialog, lambda _: True)
    studio.window.dropped.emit([str(file)])
    qtbot.waitUntil(lambda: "第二轮" in bar_of(view).head.text(), timeout=20_000)
    finished(qtbot, studio)
    assert view.content.nodes[node.id].text("zh") == "第4类改过。"
    assert bar_of(view).count.text().endswith("0")
    assert view.page.read_only


def test_ones_own_document_stays_ones_own(start, sent, qtbot):
    studio = start(sent.library)
    desk = studio.desk
    desk.library.show(sent.document)
    studio.window.dropped.emit([str(sent.file)])
    qtbot.waitUntil(studio.parts.banner.isVisible, timeout=20_000)
    finished(qtbot, studio)
    assert "双碳试点学校" in studio.parts.banner.what.text()
    assert not desk.view.comments_only
    assert not desk.view.page.read_only


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_bar_speaks_the_language_of_the_window(start, empty_file, sent, qtbot, language):
    studio = start(empty_file, language)
    view = opened(qtbot, studio, sent.file)
    head = {"en": "Review copy", "de": "Prüfexemplar"}[language]
    assert bar_of(view).head.text().startswith(head)


def test_words_are_marked_with_the_mouse(start, empty_file, sent, qtbot, answer):
    studio = start(empty_file)
    view = opened(qtbot, studio, sent.file)
    node = paragraph(view, 2)
    view.page.show_node(node.id, "zh")
    editor = view.page.view.editor
    qtbot.waitUntil(editor.isVisible)
    cursor = editor.textCursor()
    place = node.text("zh").index("专人")
    ends = []
    for at in (place, place + 2):
        cursor.setPosition(at)
        ends.append(editor.cursorRect(cursor).center())
    press, release = ends
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseMove(editor.viewport(), release)
    QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=release)
    assert editor.textCursor().selectedText() == "专人"
    QTest.keyClicks(editor, "abc")
    assert editor.toPlainText() == node.text("zh")
    seen = answer(CommentDialog, lambda dialog: dialog.text.setPlainText("谁？") or True)
    studio.commands.run("review.comment")
    assert "专人" in seen[0].quotation.text()
    (said,) = studio.desk.bench.application.reviewing.comments(sent.document)
    assert said.anchor.quotation == "专人"
