"""Only unfinished texts, and the reading view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, confirmed
from curriculum_studio.features.view_filter.feature import VIEW_FILTER
from curriculum_studio.i18n import message
from tests.windows.conftest import entry_of
from tests.windows.features.conftest import write

LABEL = message("Tests", "Write")


@pytest.fixture
def standard(small) -> str:
    """A standard that is finished but for three English texts."""
    identity = entry_of(small, "standard")
    small.desk.library.show(identity)
    small.desk.viewing.show_languages(("zh", "en"))
    session = small.desk.bench.session
    edits = []
    for node in small.desk.view.content.walk():
        if not node.cell("zh").blank:
            done = node.with_cell("en", Cell("Done.")).with_cell("de", Cell("Fertig."))
            edits += [confirmed(node, "zh"), confirmed(done, "en"), confirmed(done, "de")]
    session.edit(identity, tuple(edits), LABEL)
    first, second, third = paragraphs(small)[:3]
    write(small, first, "zh", "改过的原文")
    session.edit(identity, (confirmed(small.desk.view.content.nodes[first], "zh"),), LABEL)
    write(small, second, "en", "Draft.")
    session.edit(identity, (SetCell(third, "en", None),), LABEL)
    return identity


def paragraphs(small) -> list[str]:
    return [n.id for n in small.desk.view.content.walk() if n.kind == "paragraph"]


def page(small):
    return small.desk.view.page


def shown(small) -> set[str]:
    rows = page(small).view.page.rows
    own = {row.spot.node for row in rows if row.spot is not None}
    cells = {c.spot.node for row in rows for c in row.cells if c.spot is not None}
    return own | cells


def bar(small):
    filtering = VIEW_FILTER.of(small.desk)
    return filtering._bars[small.desk.view]


def choose(small, wanted) -> None:
    combo = bar(small).wanted
    combo.setCurrentIndex(combo.findData(wanted))
    combo.activated.emit(combo.currentIndex())


def _only_unfinished_texts_stay_with_the_headings_above_them(small, standard):
    before = len(page(small).view.page.rows)
    small.commands.run("view.unfinished")
    document = small.desk.view.content
    three = set(paragraphs(small)[:3])
    above = {each.id for node in three for each in document.ancestors(node)}
    texts = {node for node in shown(small) if node and document.nodes[node].kind == "paragraph"}
    assert texts == three
    assert shown(small) - {""} <= three | above | {document.id}
    assert bar(small).isVisible()
    small.commands.run("view.unfinished")
    assert len(page(small).view.page.rows) == before
    assert not bar(small).isVisible()


def test_states_can_be_chosen(small, standard):
    first, second, third = paragraphs(small)[:3]
    small.commands.run("view.unfinished")
    for wanted, node in (("stale", first), ("empty", third)):
        choose(small, wanted)
        texts = set(paragraphs(small)) & shown(small)
        assert texts == {node}
    assert second not in shown(small)


def test_what_is_finished_stays_until_it_is_filtered_again(small, standard):
    first, second, _ = paragraphs(small)[:3]
    small.commands.run("view.unfinished")
    page(small).show_node(first, "en")
    page(small).caret.editor.setFocus()
    small.commands.run("page.confirm")
    assert page(small).caret.node == second, "Ctrl+Enter goes on to the next one"
    assert first in shown(small)
    bar(small).again.click()
    assert first not in shown(small)
    assert second in shown(small)


def _what_is_looked_for_is_shown_though_it_was_hidden(small, standard):
    small.commands.run("view.unfinished")
    last = paragraphs(small)[-1]
    assert last not in shown(small)
    small.desk.view.show_node(last)
    assert last in shown(small)
    assert page(small).caret.node == last
    assert not bar(small).isVisible()


def test_a_filtered_page_follows_changes_of_the_structure(small, standard):
    small.commands.run("view.unfinished")
    first, second, _ = paragraphs(small)[:3]
    small.desk.bench.session.edit(standard, (Remove(first),), LABEL)
    assert first not in shown(small)
    assert second in shown(small)
    small.desk.editing.undo()
    assert first in shown(small)


def test_with_nothing_left_the_page_says_so(small, standard):
    choose_all = [
        confirmed(node.with_cell("en", Cell("Done.")), "en")
        for node in small.desk.view.content.walk()
        if not node.cell("zh").blank
    ]
    small.desk.bench.session.edit(standard, tuple(choose_all), LABEL)
    small.commands.run("view.unfinished")
    assert len(page(small).view.page.rows) == 1
    assert "全部完成" in bar(small).count.text()
    small.commands.run("page.next_unfinished")


def _what_waits_is_counted(small, standard, qtbot):
    found = page(small).counts
    assert [found.translations("en", each) for each in (CellState.EMPTY, CellState.STALE)] == [1, 1]
    unfinished, status = small.toolbar.counter("unfinished"), small.window.status
    qtbot.waitUntil(lambda: unfinished.text().startswith("○"))
    said = [each.text() for each in status.findChildren(QLabel) if each.isVisible()]
    assert not any(sign in words for words in said for sign in "○△●✎")


def _reading_hides_everything_but_the_text_and_escape_leads_back(small, standard):
    view = page(small).view
    desk = small.desk
    rows = len(view.page.rows)
    small.commands.run("view.reading")
    assert page(small).read_only
    for part in (small.window.tools, small.window.menus, desk.view.outline, desk.tabs.documentTabs):
        assert not part.isVisible()
    painter = view._painter
    states = [painter.shown_state(at, view.page.column("en")) for at in range(len(view.page.rows))]
    assert set(states) == {None}
    assert view.decor.of(paragraphs(small)[0], "zh", "试点学校") == []
    assert view.layouts.laid(view.page.place(paragraphs(small)[0])[0], 2, 300).banner is None
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center()
    )
    assert not page(small).caret.active
    top = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() >= top
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not page(small).read_only
    assert small.window.menus.isVisible()
    assert desk.tabs.documentTabs.isVisible()
    assert len(view.page.rows) == rows


def test_only_unfinished_texts_are_shown(small, standard, in_turn):
    """With their headings, by state, until they are filtered again."""
    in_turn(
        small,
        _what_waits_is_counted,
        _only_unfinished_texts_stay_with_the_headings_above_them,
        _what_is_looked_for_is_shown_though_it_was_hidden,
        _reading_hides_everything_but_the_text_and_escape_leads_back,
    )


def test_reading_a_filtered_page_shows_all_of_it_meanwhile(small, standard):
    small.commands.run("view.unfinished")
    some = len(page(small).view.page.rows)
    small.commands.run("view.reading")
    assert len(page(small).view.page.rows) > some
    assert not bar(small).isVisible()
    small.commands.run("view.reading")
    assert len(page(small).view.page.rows) == some
    assert bar(small).isVisible()
