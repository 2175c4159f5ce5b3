"""Documents in the library: create, rename, duplicate, delete, bring back, find."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionFrame, QStyleOptionViewItem

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.headings import STANDARD_TYPES
from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.i18n import Message
from curriculum_studio.session.document_factory import new_document
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.workbench.controllers.library import NewDocument, NewDocumentDialog
from curriculum_studio.workbench.library import library_delegate
from curriculum_studio.workbench.library.library_model import (
    DETAIL_ROLE,
    PLACE_ROLE,
    SIGNS_ROLE,
)
from tests.windows.conftest import entry_of

#: What Qt leaves free on each side of the words in a field (QLineEditPrivate::horizontalMargin).
TEXT_MARGIN = 2


def entries(studio):
    return {e.id: e for e in studio.desk.bench.session.entries()}


def test_new_standard_by_the_dialog(small, answer):
    def act(dialog):
        dialog.name.setText("节水型校园建设规范")
        return True

    before = set(entries(small))
    answer(NewDocumentDialog, act)
    small.commands.run("file.new_standard")
    (new,) = set(entries(small)) - before
    assert entries(small)[new].titles["zh"] == "节水型校园建设规范"
    assert small.desk.view is not None
    assert small.desk.view.document == new
    assert small.desk.panel.chosen == new
    small.commands.run("edit.undo")
    assert new in entries(small), "that a document came is no step of undo"
    small.desk.library.delete(new)
    assert set(entries(small)) == before
    assert small.desk.tabs.view_of(new) is None
    small.desk.library.restore(new)
    assert new in entries(small)
    assert small.desk.view.document == new
    assert small.desk.view.document == new


def test_new_unit_has_its_class_and_weeks(small):
    small.desk.library.create(NewDocument("unit", "种子的秘密", "zh", "small", 3))
    head = small.desk.view.content.root.payload
    assert (head.class_level, head.weeks) == ("small", 3)


def test_dialog_asks_for_the_class_of_a_unit_only(small):
    dialog = NewDocumentDialog(small.look, "unit", small.window)
    assert not dialog.level.isHidden()
    dialog.cards["glossary"].setChecked(True)
    assert dialog.level.isHidden()
    assert dialog.draft().title == "新术语表"
    assert dialog.draft().language == "zh"
    dialog.deleteLater()


def test_new_standard_has_the_chapters_of_its_type(small):
    dialog = NewDocumentDialog(small.look, "standard", small.window)
    assert not dialog.standardType.isHidden()
    dialog.standardType.setCurrentIndex(dialog.standardType.findData("specification"))
    small.desk.library.create(dialog.draft())
    dialog.cards["unit"].setChecked(True)
    assert dialog.standardType.isHidden()
    dialog.deleteLater()
    content = small.desk.view.content
    chapters = [n.text("zh") for n in content.children_of(content.id) if n.kind == "clause"]
    assert chapters == ["范围", "规范性引用文件", "术语和定义", "要求", "证实方法"]


@pytest.mark.parametrize("name", list(STANDARD_TYPES))
def test_every_type_is_a_sound_standard(name):
    document = new_document("standard", "标准", "zh", name)
    kinds = [node.kind for node in document.children_of(document.id)]
    assert kinds[:2] == ["foreword", "introduction"]
    assert ("index" in kinds) == (name == "vocabulary")
    titles = [n for n in document.children_of(document.id) if n.kind == "clause"]
    assert all(n.text("en") and n.text("de") for n in titles if n.text("zh"))


def test_cancelled_dialog_makes_nothing(small, answer):
    before = set(entries(small))
    answer(NewDocumentDialog, lambda _: False)
    small.commands.run("file.new")
    assert set(entries(small)) == before


def test_rename_in_place(small):
    unit = entry_of(small, "unit")
    small.desk.panel.rename(unit)
    tree = small.desk.panel.tree
    assert tree.state() == tree.State.EditingState
    tree.model().setData(tree.currentIndex(), "分类小达人")
    assert entries(small)[unit].titles["zh"] == "分类小达人"
    assert small.desk.bench.session.document(unit).root.cell("zh").status == "draft"
    tree.setFocus()
    small.commands.run("edit.undo")
    assert entries(small)[unit].titles["zh"] == "垃圾分类小能手"


def test_rename_changes_tab_and_list(small):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    small.desk.library.rename(unit, "A & B")
    tabs = small.desk.tabs.documentTabs
    assert tabs.tabText(tabs.currentIndex()) == "A && B"
    assert small.desk.panel.tree.currentIndex().data() == "A & B"


def test_duplicate_is_a_document_of_its_own(small):
    unit = entry_of(small, "unit")
    small.desk.library.duplicate(unit)
    copy = small.desk.view.document
    assert copy != unit
    assert entries(small)[copy].titles["zh"] == "垃圾分类小能手（副本）"
    small.desk.library.rename(copy, "另一个")
    assert entries(small)[unit].titles["zh"] == "垃圾分类小能手"


def test_duplicating_makes_no_translation_stale_and_copies_are_told_apart(small):
    standard = entry_of(small, "standard")
    small.desk.library.show(standard)
    before = small.desk.view.page.counts.stale
    small.desk.library.duplicate(standard)
    assert small.desk.view.document != standard
    assert small.desk.view.page.counts.stale == before
    tabs = small.desk.tabs.documentTabs
    texts = [tabs.tabText(at) for at in range(tabs.count())]
    assert len(set(texts)) == len(texts)
    assert texts[-1].endswith("（副本）")
    tab = tabs.tabButton(tabs.currentIndex(), tabs.ButtonPosition.RightSide)
    assert tab.findChild(QLabel) is None, "the stage stands in the library and in the document"


def test_delete_offers_to_undo(small):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    small.desk.library.delete(unit)
    assert unit not in entries(small)
    assert small.desk.view is None
    toast = small.parts.toast
    assert toast.isVisible()
    assert toast.text.text() == "已删除“垃圾分类小能手”。"
    toast.first.click()
    assert unit in entries(small)
    assert small.desk.view.document == unit


def test_the_offer_goes_with_the_next_change(small):
    unit, standard = entry_of(small, "unit"), entry_of(small, "standard")
    small.desk.library.delete(unit)
    small.desk.library.rename(standard, "另一个名字")
    assert not small.parts.toast.isVisible()


def test_delete_by_the_key(small):
    unit = entry_of(small, "unit")
    panel = small.desk.panel
    panel.choose(unit)
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert unit not in entries(small)


def test_documents_are_shown_before_their_library_is_open(start):
    """What a library that did not open has shown, goes; what others sent stands by itself."""
    panel = start().desk.panel
    sent, own = Entry("s", "standard", {"zh": "寄来的"}, ""), Entry("u", "unit", {"zh": "落叶"}, "")
    panel.show_ahead([own, sent, Entry("m", MARK, {}, "", "s")])
    model = panel.tree.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    assert [[model.index(0, 0, top).data(), model.rowCount(top)] for top in tops] == [
        ["寄来的", 1],
        ["落叶", 1],
    ]
    panel.show_ahead(())
    assert not model.rowCount()


def test_enter_opens(small):
    panel = small.desk.panel
    panel.choose(entry_of(small, "unit"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert small.desk.view.document == entry_of(small, "unit")


def test_empty_library_says_what_to_do(start, answer):
    studio = start()
    studio.first_start("teacher", samples=False)
    panel = studio.desk.panel
    assert panel.emptyHint.isVisible()
    shown = answer(NewDocumentDialog)
    panel.beginButton.click()
    assert len(shown) == 1
    assert not panel.emptyHint.isVisible()


def test_search_finds_and_jumps_and_says_if_it_finds_nothing(small, qtbot):
    panel = small.desk.panel
    for words in ("能源", "energy management", "Energie"):
        panel.begin_search(words)
        qtbot.waitUntil(panel.found.isVisible)
        assert panel.search.hasFocus()
        QTest.keyClick(panel.search, Qt.Key.Key_Down)
        place = panel.tree.currentIndex().data(PLACE_ROLE)
        assert place.clause
        assert panel.tree.currentIndex().parent().data() == "双碳试点学校建设与评价规范"
        QTest.keyClick(panel.tree, Qt.Key.Key_Return)
        assert small.desk.view.document == entry_of(small, "standard")
        assert small.desk.view.page.current_node == place.node
        small.desk.tabs.close_all()
        QTest.keyClick(panel.search, Qt.Key.Key_Escape)
        qtbot.waitUntil(panel.found.isHidden)
    panel.begin_search("恐龙")
    qtbot.waitUntil(panel.found.isVisible)
    assert panel.found.text() == "没有找到。"
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert not panel.found.isVisible()
    assert panel.tree.model().count == len(entries(small))


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
def test_what_the_search_is_for_has_room_in_its_field(start, small_file, language):
    search = start(small_file, language=language).desk.panel.search
    search.initStyleOption(option := QStyleOptionFrame())
    room = search.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, search)
    assert (
        search.fontMetrics().horizontalAdvance(search.placeholderText())
        <= room.width() - 2 * TEXT_MARGIN
    )
    assert len(search.toolTip()) > len(search.placeholderText())


def test_typing_filters_at_once_and_enter_opens(small):
    panel = small.desk.panel
    QTest.keyClicks(panel.search, "flxns")
    assert panel.tree.model().count == 1
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert small.desk.view.document == entry_of(small, "unit")
    panel.search.clear()
    assert panel.chosen == entry_of(small, "unit")


def test_menu_of_a_document_means_that_document(small, monkeypatch):
    shown = []
    monkeypatch.setattr(small.menus, "_popup", lambda name, place: shown.append((name, place)))
    panel = small.desk.panel
    panel.choose(entry_of(small, "unit"))
    rect = panel.tree.visualRect(panel.tree.currentIndex())
    panel.tree.customContextMenuRequested.emit(rect.center())
    panel.tree.customContextMenuRequested.emit(QPoint(5, 5000))
    assert [name for name, _ in shown] == ["library", "list"]


def test_headings_fold_and_stay_folded(small, start):
    panel = small.desk.panel
    before = small.desk.view
    model, tree = panel.tree.model(), panel.tree
    keys = [model.key_of(model.index(row, 0)) for row in range(model.rowCount())]
    standards, frameworks = (model.index(keys.index(k), 0) for k in ("standards", "frameworks"))
    assert tree.isExpanded(standards)
    assert not tree.isExpanded(frameworks), "they are for looking up, and there from the beginning"
    tree.clicked.emit(standards)
    tree.setCurrentIndex(frameworks)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert small.desk.view is before
    small.window.close()
    again = start().desk.panel
    model, tree = again.tree.model(), again.tree
    open_now = [tree.isExpanded(model.index(keys.index(k), 0)) for k in ("standards", "frameworks")]
    assert open_now == [False, True]
    again.begin_search("规范")
    assert tree.isExpanded(model.index(0, 0)), "what fits is in sight"
    again.search.clear()
    assert not tree.isExpanded(model.index(keys.index("standards"), 0))


def test_long_list_is_laid_out_for_one_width_and_asks_for_little(small, monkeypatch):
    """Every line of a long list is asked for its height before the first one is seen."""
    panel, measured, laid_out = small.desk.panel, library_delegate.lines_of, []
    tree = panel.tree
    monkeypatch.setattr(
        library_delegate, "lines_of", lambda *a: laid_out.append(a[0]) or measured(*a)
    )
    titles = [f"主题活动之{at}" for at in range(300)]
    many = [Entry(each, "unit", {"zh": each}, "", "small") for each in titles]
    monkeypatch.setattr(type(small.desk.bench.session), "entries", lambda _: many)
    assert tree.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    panel.renew()
    assert tree.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    last = tree.model().place_of(titles[-1])
    tree.scrollTo(last)
    assert tree.visualRect(last).height() > 0
    assert sorted(laid_out) == sorted(titles), "each title once"
    option = QStyleOptionViewItem()
    option.font = tree.font()
    assert tree.itemDelegate().sizeHint(option, last).height() == tree.visualRect(last).height()
    tree.collapse(last.parent())
    assert tree.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_what_waits_in_a_document_is_told_and_follows_it(small, qtbot):
    panel, standard = small.desk.panel, entry_of(small, "standard")
    model = panel.tree.model()

    def signs():
        return model.data(model.place_of(standard), SIGNS_ROLE)

    def details():
        return model.data(model.place_of(standard), DETAIL_ROLE)

    qtbot.waitUntil(lambda: details()[0] == "工作组讨论稿")
    before = signs()
    document = small.desk.bench.session.document(standard)
    node = next(n for n in document.walk() if n.kind == "clause" and n.text("en"))
    cell = replace(node.cell("zh"), text="换了的标题")
    small.desk.bench.session.edit(standard, (SetCell(node.id, "zh", cell),), Message("Tests", "x"))
    qtbot.waitUntil(lambda: signs() != before)
    # While a round runs it stands behind the stage; when it is gone, nothing does.
    today = date.today()  # noqa: DTZ011 - the day of whoever sits here, as the window has it
    payload = ReviewRound(
        document=standard,
        stage="comment_draft",
        start=today.isoformat(),
        end=(today + timedelta(days=60)).isoformat(),
        recipients=(Recipient(organisation="Kita"),),
    )
    begun = small.desk.bench.application.rounds.begin(standard, "Runde", payload)
    qtbot.waitUntil(lambda: "第 1 轮" in details()[0])
    small.desk.bench.session.remove(begun, Message("Tests", "x"))
    qtbot.waitUntil(lambda: "第 1 轮" not in details()[0])
    assert signs()[0].startswith("△")
