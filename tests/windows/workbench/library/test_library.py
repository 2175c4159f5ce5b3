"""Documents in the library: create, rename, duplicate, delete, bring back, find."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCollator, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.headings import STANDARD_TYPES
from curriculum_studio.session.document_factory import new_document
from curriculum_studio.session.ports import Entry
from curriculum_studio.workbench.controllers.library import NewDocument, NewDocumentDialog
from curriculum_studio.workbench.library.library_model import (
    DETAIL_ROLE,
    LibraryModel,
    grouped,
    pieces,
)
from tests.windows.conftest import entry_of


def entries(studio):
    return {e.id: e for e in studio.desk.bench.session.entries()}


def test_documents_are_grouped_and_sorted_by_their_sound():
    units = [
        Entry(name, "unit", {"zh": name}, "", "large")
        for name in ("做客", "爱护树", "环保", "北京")
    ]
    frameworks = [Entry("f", "framework", {"en": "GreenComp"}, "")]
    groups = grouped([*units, *frameworks], "zh")
    assert [g.heading.source for g in groups] == ["Theme units", "Frameworks"]
    assert [e.title("zh") for e in groups[0].entries] == ["爱护树", "北京", "环保", "做客"]


def test_titles_stand_as_the_language_compares_them():
    """Sorted by keys, Windows puts 爱环北做 (tried with Qt 6.9); elsewhere both are the same."""
    titles = ["做客", "10 以内", "", "爱护树", "2 月", "环保", "Äpfel", "北京", "apple"]
    units = [Entry(name or "none", "unit", {"zh": name, "de": name}, "") for name in titles]
    for language in ("zh", "de"):
        collator = QCollator(QLocale(language))
        collator.setNumericMode(True)
        (group,) = grouped(units, language)
        placed = [each.title(language) for each in group.entries]
        assert sorted(placed) == sorted(titles)
        for one, other in pairwise(placed):
            assert collator.compare(one, other) <= 0


def test_model_shows_class_levels_and_counts(qapp):
    model = LibraryModel()
    unit = Entry("u", "unit", {"zh": "垃圾"}, "", "large")
    model.show([unit, Entry("f", "framework", {"zh": "指南"}, "")], "zh", {"f": "32"})
    assert model.rowCount() == 2
    place = model.place_of("u")
    assert model.data(place) == "垃圾"
    assert model.data(place, DETAIL_ROLE) == "大班"
    assert model.data(model.place_of("f"), DETAIL_ROLE) == "32"
    assert model.parent(place) == model.index(0, 0)
    assert not model.place_of("nothing").isValid()
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.ItemIsEnabled


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


def test_duplicating_makes_no_translation_stale(sample):
    standard = entry_of(sample, "standard")
    sample.desk.library.show(standard)
    before = sample.desk.view.page.counts.stale
    sample.desk.library.duplicate(standard)
    assert sample.desk.view.document != standard
    assert sample.desk.view.page.counts.stale == before


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


def test_enter_opens(small):
    panel = small.desk.panel
    panel.choose(entry_of(small, "unit"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert small.desk.view.document == entry_of(small, "unit")


def test_empty_library_says_what_to_do(start, answer):
    studio = start()
    studio.first_start("teacher", samples=False)
    panel = studio.desk.panel
    assert panel.pages.currentWidget() is panel.emptyPage
    shown = answer(NewDocumentDialog)
    panel.beginButton.click()
    assert len(shown) == 1
    assert panel.pages.currentWidget() is panel.listPage


@pytest.mark.parametrize("words", ["能源", "energy management", "Energie"])
def test_search_finds_and_jumps(small, words):
    panel = small.desk.panel
    panel.begin_search(words)
    panel.search.returnPressed.emit()
    assert panel.pages.currentWidget() is panel.hitsPage
    assert panel.hits.model().rowCount() >= 1
    panel.hits.clicked.emit(panel.hits.model().index(0, 0))
    assert small.desk.view.document == entry_of(small, "standard")
    assert small.desk.view.page.current_node != ""


@pytest.mark.parametrize(
    ("text", "wanted", "cut"),
    [
        ("学校应建立节能制度，并按月记录", "按月", ("…立节能制度，并", "按月", "记录")),
        ("The school shall\nsort Waste.", "waste", ("…ll sort ", "Waste", ".")),
        ("Waste", "waste", ("", "Waste", "")),
        ("ＣＯ２", "co2", ("ＣＯ２", "", "")),
        ("food and waste", "waste food", ("food and ", "waste", "")),
    ],
)
def test_found_words_stay_in_sight(text, wanted, cut):
    before, found, after = pieces(text, wanted)
    assert (found, after) == cut[1:]
    assert before.rstrip() == cut[0].rstrip() or before.startswith("…")
    assert len(before) <= 9


def test_search_that_finds_nothing_says_so(small):
    panel = small.desk.panel
    panel.begin_search("恐龙")
    panel.search.returnPressed.emit()
    assert panel.found.text() == "没有找到。"
    panel.search.clear()
    panel.search.returnPressed.emit()
    assert panel.pages.currentWidget() is panel.listPage


def test_menu_of_a_document_means_that_document(small, monkeypatch):
    shown = []
    monkeypatch.setattr(small, "_popup", lambda name, place: shown.append((name, place)))
    panel = small.desk.panel
    panel.choose(entry_of(small, "unit"))
    rect = panel.tree.visualRect(panel.tree.currentIndex())
    panel.tree.customContextMenuRequested.emit(rect.center())
    assert [name for name, _ in shown] == ["library"]
    panel.tree.customContextMenuRequested.emit(QPoint(5, 5000))
    assert len(shown) == 1


def test_headings_open_nothing(small):
    panel = small.desk.panel
    before = small.desk.view
    panel.tree.clicked.emit(panel.tree.model().index(0, 0, QModelIndex()))
    assert small.desk.view is before
