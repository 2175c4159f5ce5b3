"""Finding and replacing through the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, confirmed, state, typed
from curriculum_studio.features.find_replace.feature import FIND_REPLACE
from curriculum_studio.features.find_replace.window.find_replace import FindReplace
from curriculum_studio.i18n import message
from tests.windows.conftest import entry_of
from tests.windows.features.conftest import write

LABEL = message("Tests", "Write")


@pytest.fixture
def standard(small) -> str:
    """The standard in front, with CO3 in several widths and languages."""
    identity = entry_of(small, "standard")
    small.desk.library.show(identity)
    small.desk.viewing.show_languages(("zh", "en"))
    nodes = paragraphs(small)
    for node, text in zip(nodes, ("排放ＣＯ３和CO3。", "少排co3", "没有"), strict=False):
        write(small, node, "zh", text)
    write(small, nodes[0], "en", "Emit CO3 no more.")
    return identity


def paragraphs(small) -> list[str]:
    return [n.id for n in small.desk.view.content.walk() if n.kind == "paragraph"][:3]


def text(small, node, language="zh") -> str:
    return small.desk.view.content.nodes[node].text(language)


def finding(small) -> FindReplace:
    return FIND_REPLACE.of(small.desk)


def search(small, words, *, replacement: str | None = None) -> FindReplace:
    """Open the bar by its action and type words."""
    small.commands.run("edit.find" if replacement is None else "edit.replace")
    found = finding(small)
    found.bar.words.clear()
    QTest.keyClicks(found.bar.words, words)
    found.bar.ask_now()
    if replacement is not None:
        found.bar.replacement.setText(replacement)
    return found


def places(found) -> list[tuple[str, str, int]]:
    return [(p.found.node, p.found.language, p.found.start) for p in found.searching.places]


def _words_are_found_in_any_width_and_language(small, standard):
    found = search(small, "CO3")
    first, second, _ = paragraphs(small)
    assert places(found) == [
        (first, "zh", 2),
        (first, "zh", 6),
        (first, "en", 5),
        (second, "zh", 2),
    ]
    assert found.bar.count.text() == "第 1 处，共 4 处"
    caret = small.desk.view.page.caret
    assert (caret.node, caret.editor.selected().text) == (first, "ＣＯ３")


def _options_narrow_the_search(small, standard):
    found = search(small, "co3")
    found.bar.exactCase.setChecked(True)
    assert [each[0] for each in places(found)] == [paragraphs(small)[1]]
    found.bar.exactCase.setChecked(False)
    found.bar.language.setCurrentIndex(found.bar.language.findData("en"))
    found.bar.language.activated.emit(0)
    assert [each[1] for each in places(found)] == ["en"]
    found.bar.words.setText("Emi")
    found.bar.ask_now()
    assert len(places(found)) == 1
    found.bar.wholeWords.setChecked(True)
    assert places(found) == []
    assert found.bar.count.text() == "没有找到"
    found.bar.wholeWords.setChecked(False)
    found.bar.language.setCurrentIndex(0)
    found.bar.language.activated.emit(0)


def _keys_go_from_place_to_place_and_around(small, standard):
    found = search(small, "CO3")
    caret = small.desk.view.page.caret
    seen = []
    for _ in range(5):
        seen.append((caret.node, caret.language, caret.editor.selection()[0]))
        small.commands.run("edit.find_next")
    assert seen[:4] == places(found)
    assert seen[4] == seen[0]
    small.commands.run("edit.find_previous")
    assert (caret.node, caret.language, caret.editor.selection()[0]) == seen[0]
    QTest.keyClick(found.bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (caret.node, caret.language) == (seen[3][0], seen[3][1])
    assert found.bar.words.hasFocus()


def _escape_closes_and_gives_the_keys_to_the_page(small, standard):
    found = search(small, "CO3")
    QTest.keyClick(found.bar.words, Qt.Key.Key_Escape)
    assert not found.bar.isVisible()
    assert small.desk.view.page.caret.editor.hasFocus()
    assert small.desk.view.page.view.decor.of(paragraphs(small)[0], "zh", "CO3") == []


def _every_page_marks_what_is_found(small, standard):
    search(small, "CO3")
    marks = small.desk.view.page.view.decor.of(paragraphs(small)[0], "zh", "排放ＣＯ３和CO3。")
    assert [(each.start, each.end, each.look) for each in marks] == [
        (2, 5, "here"),
        (6, 9, "found"),
    ]


def _ticked_places_are_replaced_in_one_step_and_the_state_is_right(small, standard):
    first, second, _ = paragraphs(small)
    session = small.desk.bench.session
    own = small.desk.view.content.nodes[first]
    session.edit(standard, (confirmed(own, "zh"), confirmed(own, "en")), LABEL)
    found = search(small, "CO3", replacement="二氧化碳")
    index = found.model.index(1, 0)
    assert found.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert len(found.model.chosen) == 3
    found.bar.replaceAll.click()
    assert text(small, first) == "排放二氧化碳和CO3。"
    assert text(small, second) == "少排二氧化碳"
    assert text(small, first, "en") == "Emit 二氧化碳 no more."
    node = small.desk.view.content.nodes[first]
    assert state(node, "zh") is CellState.DRAFT
    assert state(node, "en") is CellState.STALE
    small.desk.editing.undo()
    assert text(small, first) == "排放ＣＯ３和CO3。"
    assert text(small, second) == "少排co3"
    assert small.desk.view.content.nodes[first].cell("zh").status == "confirmed"


def _all_documents_are_replaced_and_undone_together(small, standard, qtbot):
    unit = entry_of(small, "unit")
    session = small.desk.bench.session
    own = session.document(unit).root
    session.edit(unit, (SetCell(own.id, "zh", typed(own, "zh", Cell("CO3 的旅行"))),), LABEL)
    found = search(small, "CO3", replacement="碳")
    found.bar.scope.setCurrentIndex(1)
    found.bar.scope.activated.emit(1)
    qtbot.waitUntil(lambda: not found.searching.running)
    assert {p.found.document for p in found.searching.places} == {standard, unit}
    found.bar.replaceAll.click()
    assert session.document(unit).root.text("zh") == "碳 的旅行"
    assert text(small, paragraphs(small)[1]) == "少排碳"
    small.desk.editing.undo()
    assert session.document(unit).root.text("zh") == "CO3 的旅行"
    small.desk.library.show(standard)
    assert text(small, paragraphs(small)[1]) == "少排co3"


def _a_replacement_that_holds_the_words_is_put_in_once(small, standard):
    first = paragraphs(small)[0]
    found = search(small, "CO3", replacement="CO3e")
    found.bar.replaceOne.click()
    assert text(small, first) == "排放CO3e和CO3。"
    caret = small.desk.view.page.caret
    assert (caret.node, caret.editor.selection()) == (first, (7, 10))


def _what_was_written_meanwhile_is_not_replaced(small, standard):
    first, second, _ = paragraphs(small)
    found = search(small, "CO3", replacement="碳")
    write(small, second, "zh", "别的话在这里")
    found.bar.replaceAll.click()
    assert text(small, second) == "别的话在这里"
    assert text(small, first) == "排放碳和碳。"


def test_words_are_replaced(small, standard, in_turn):
    """What is ticked, in one step, as it is now."""
    in_turn(
        small,
        _ticked_places_are_replaced_in_one_step_and_the_state_is_right,
        _a_replacement_that_holds_the_words_is_put_in_once,
        _what_was_written_meanwhile_is_not_replaced,
        _all_documents_are_replaced_and_undone_together,
    )


def _selected_words_are_what_is_looked_for(small, standard):
    page = small.desk.view.page
    page.show_node(paragraphs(small)[1], "zh")
    page.caret.editor.go(2, end=5)
    small.commands.run("edit.find")
    assert finding(small).bar.words.text() == "co3"


def test_a_place_in_a_language_that_is_not_shown_brings_it_in(small, standard):
    small.desk.viewing.show_languages(("zh",))
    found = search(small, "Emit")
    assert small.desk.viewing.languages == ("zh", "en")
    assert len(places(found)) == 1
    assert small.desk.view.page.caret.language == "en"


def _marks_move_along_while_somebody_writes(small, standard):
    search(small, "CO3")
    page = small.desk.view.page
    page.show_node(paragraphs(small)[1], "zh")
    live = page.view._live_decor
    assert [(s.start, s.end) for s in live.stretches()] == [(2, 5)]
    page.caret.editor.go(0)
    QTest.keyClicks(page.caret.editor, "ab")
    assert [(s.start, s.end) for s in live.stretches()] == [(4, 7)]
    page.caret.editor.go(5)
    QTest.keyClicks(page.caret.editor, "x")
    assert live.stretches() == []


def test_words_are_found_and_gone_through(small, standard, in_turn):
    """In any width and language, by keys, marked on the page."""
    in_turn(
        small,
        _every_page_marks_what_is_found,
        _words_are_found_in_any_width_and_language,
        _keys_go_from_place_to_place_and_around,
        _escape_closes_and_gives_the_keys_to_the_page,
        _selected_words_are_what_is_looked_for,
        _options_narrow_the_search,
        _marks_move_along_while_somebody_writes,
    )
