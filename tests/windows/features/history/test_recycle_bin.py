"""The recycle bin in the window: what is in it, found by its words, looked at and restored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.history.window.recycle_bin import BinDialog
from tests.windows.conftest import entry_of


def titles(dialog):
    tree = dialog.documents
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


@pytest.fixture
def opened(small):
    """Open the bin over the small library without waiting for an answer."""
    made = []

    def make():
        dialog = BinDialog(small.desk.bench, small.look, small.window)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def ids(studio):
    return {e.id for e in studio.desk.bench.session.entries()}


def test_library_ends_with_the_bin_and_counts_what_is_in_it(small, answer, qtbot):
    button = small.desk.panel.binButton
    assert button.text() == "回收站"
    small.desk.library.delete(entry_of(small, "unit"))
    assert button.text() == "回收站（1）"
    shown = answer(BinDialog)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shown) == 1
    small.look.speak("de")
    qtbot.waitUntil(lambda: button.text() == "Papierkorb (1)", timeout=20_000)


def test_empty_bin_says_what_it_is_for(opened):
    dialog = opened()
    assert dialog.pages.currentWidget() is dialog.emptyPage
    assert not dialog.restore.isVisible()


def test_several_documents_are_restored_at_once(small, answer):
    whole = ids(small)
    for kind in ("unit", "standard"):
        small.desk.library.delete(entry_of(small, kind))

    def act(dialog):
        assert len(titles(dialog)) == 2
        dialog.documents.selectAll()
        QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        return True

    answer(BinDialog, act)
    small.commands.run("library.bin")
    assert ids(small) == whole
    assert small.desk.view is not None
    assert small.desk.panel.binButton.text() == "回收站"


def test_chosen_documents_are_told_in_the_order_of_the_list(small, opened):
    for kind in ("unit", "standard"):
        small.desk.library.delete(entry_of(small, kind))
    dialog = opened()
    tree = dialog.documents
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    tree.clearSelection()
    for item in reversed(rows):
        item.setSelected(True)
    assert dialog.chosen() == [item.data(0, Qt.ItemDataRole.UserRole) for item in rows]


def test_words_are_found_in_titles_and_texts_and_shown(small, opened):
    unit = entry_of(small, "unit")
    content = small.desk.bench.session.document(unit)
    word = next(
        text[:4]
        for node in content.nodes.values()
        if node.parent and len(text := node.cell("zh").text) >= 4
    )
    for kind in ("unit", "standard"):
        small.desk.library.delete(entry_of(small, kind))
    dialog = opened()
    assert len(titles(dialog)) == 2
    dialog.search.setText(word)
    dialog.renew()
    (title,) = titles(dialog)
    assert title == content.title("zh")
    assert dialog.documents.topLevelItem(0).childCount() >= 1
    assert word in dialog.preview.toPlainText()
    assert dialog.preview.extraSelections()
    dialog.search.setText("没有这样的文字")
    dialog.renew()
    assert titles(dialog) == []
    assert not dialog.restore.isEnabled()
    dialog.search.setText(title)
    dialog.renew()
    assert titles(dialog) == [title]


def test_place_stands_for_its_document(small, opened):
    unit = entry_of(small, "unit")
    title = small.desk.bench.session.document(unit).title("zh")
    small.desk.library.delete(unit)
    dialog = opened()
    dialog.search.setText(title[:3])
    dialog.renew()
    dialog.documents.setCurrentItem(dialog.documents.topLevelItem(0).child(0))
    assert dialog.chosen() == [unit]
    assert dialog.restore.isEnabled()


def test_all_is_done_by_keyboard(small, answer):
    unit = entry_of(small, "unit")
    small.desk.library.delete(unit)

    def act(dialog):
        dialog.show()
        dialog.search.setFocus()
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter in the search field chooses nothing yet"
        assert dialog.focusWidget() is dialog.documents
        QTest.keyClick(dialog.documents, Qt.Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.restore
        QTest.keyClick(dialog.restore, Qt.Key.Key_Space)
        return True

    answer(BinDialog, act)
    small.commands.run("library.bin")
    assert unit in ids(small)


def test_library_says_that_words_stand_in_the_bin(small, qtbot):
    unit = entry_of(small, "unit")
    title = small.desk.bench.session.document(unit).title("zh")
    small.desk.library.delete(unit)
    small.desk.panel.search.setText(title)
    found = small.desk.panel.found
    qtbot.waitUntil(lambda: found.text() == "这里没有找到这些文字，回收站里有。")


def test_who_deleted_is_named_where_it_is_known(small, opened):
    unit, standard = entry_of(small, "unit"), entry_of(small, "standard")
    signing = small.desk.bench.application.signing
    assert opened().documents.isColumnHidden(3)
    signing.sign_as(Profile())
    small.desk.library.delete(standard)
    assert opened().documents.isColumnHidden(3)
    signing.sign_as(Profile(id="a" * 16, name="王老师"))
    small.desk.library.delete(unit)
    tree = opened().documents
    assert not tree.isColumnHidden(3)
    said = {tree.topLevelItem(row).text(3) for row in range(2)}
    assert said == {"王老师", ""}
