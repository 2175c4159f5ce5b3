"""Terms and spelling on the page."""

import pytest
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMenu

from curriculum_studio.core import tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.features.terminology.window.writing_aids import DictionariesDialog
from curriculum_studio.i18n import message

LABEL = message("Tests", "Write")


def paragraph(small, number=0) -> str:
    found = [n.id for n in small.desk.view.content.walk() if n.kind == "paragraph"]
    return found[number]


def write(small, node, text, language="zh") -> None:
    own = small.desk.view.content.nodes[node]
    edit = SetCell(node, language, typed(own, language, Cell(text)))
    small.desk.bench.session.edit(small.desk.view.document, (edit,), LABEL)


def text(small, node, language="en") -> str:
    small.desk.view.page.commit()
    return small.desk.view.content.nodes[node].text(language)


def marks(small, node, language) -> list[tuple[str, str]]:
    """What is marked in a text, and how."""
    written = small.desk.view.content.nodes[node].text(language)
    found = small.desk.view.page.view.decor.of(node, language, written)
    return [(written[each.start : each.end], each.look) for each in found]


def aids(small):
    return WRITING_AIDS.of(small.desk)


def checked(small, qtbot):
    """Wait until everything that was asked for is looked up."""
    check = aids(small).check
    qtbot.waitUntil(lambda: not check._asked and not check._rest.isActive())


def go(small, node, language, place=-1):
    page = small.desk.view.page
    page.show_node(node, language)
    page.setFocus()
    page.caret.editor.setFocus()
    page.caret.editor.go(place)
    return page.caret.editor


def add_glossary(small, *names) -> str:
    root = tree.fresh("glossary")
    terms = []
    for at, (zh, en) in enumerate(names):
        term = tree.fresh("term")
        cells = {"zh": Cell(zh), "en": Cell(en)}
        terms.append(type(term)(term.id, "term", root.id, f"{at}i", "zh", term.payload, cells))
    document = assembled([root, *terms])
    small.desk.bench.session.add(document, LABEL)
    return document.id


@pytest.fixture
def popups(monkeypatch) -> list[QMenu]:
    """The menus that were shown."""
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    return shown


# Terms


def _terms_of_the_document_are_marked_but_not_where_they_are_explained(small, standard):
    node = paragraph(small)
    write(small, node, "每所试点学校都参加。")
    write(small, node, "Each pilot school takes part.", "en")
    assert marks(small, node, "zh") == [("试点学校", "term")]
    assert ("pilot school", "term") in marks(small, node, "en")
    term = next(n.id for n in small.desk.view.content.walk() if n.kind == "term")
    assert marks(small, term, "zh") == []


def _the_source_above_a_cell_tells_what_its_terms_are_called(small, standard, qtbot):
    view = small.desk.view
    cell = next(n.id for n in view.content.walk() if n.kind == "cell" and not n.cell("en").text)
    write(small, cell, "碳足迹（kg）")
    add_glossary(small, ("碳足迹", "carbon footprint"))
    go(small, cell, "en")
    page = view.page.view

    def said() -> str:
        row, column = page.caret.at()
        laid = page.layouts.laid(row, column, page.sheet.box_width(page.page.rows[row], column))
        return laid.title.layout.text().replace("\u2060", "").replace("\u00a0", " ")

    qtbot.waitUntil(lambda: said() == "碳足迹（kg）\u2028碳足迹 → carbon footprint")


def _terms_of_a_glossary_count_and_changes_are_followed(small, standard):
    node = paragraph(small)
    write(small, node, "记录碳足迹。")
    assert marks(small, node, "zh") == []
    glossary = add_glossary(small, ("碳足迹", "carbon footprint"))
    assert marks(small, node, "zh") == [("碳足迹", "term")]
    small.desk.bench.session.remove(glossary, LABEL)
    assert marks(small, node, "zh") == []


def _hover_tells_the_equivalents(small, standard):
    node = paragraph(small)
    write(small, node, "每所试点学校都参加。")
    written = text(small, node, "zh")
    said = aids(small)._told(standard, node, "zh", written, 4)
    assert "pilot school" in said
    assert aids(small)._told(standard, node, "zh", written, 0) == ""


def begun(small, chinese, english):
    """Begin to translate a text, and return it."""
    node = paragraph(small)
    write(small, node, chinese)
    write(small, node, english, "en")
    go(small, node, "en")
    return node


def _one_key_inserts_the_only_term_that_is_missing(small, standard):
    node = begun(small, "每所试点学校都参加。", "Each")
    small.commands.run("language.equivalent")
    assert text(small, node) == "Each pilot school"
    small.commands.run("language.equivalent")
    assert small.parts.toast.isVisible(), "nothing is missing any more"


def _of_several_terms_a_menu_asks(small, standard, popups):
    add_glossary(small, ("碳足迹", "carbon footprint"))
    node = begun(small, "试点学校记录碳足迹。", "We record the")
    small.commands.run("language.equivalent")
    (menu,) = popups
    assert [act.text()[:2] for act in menu.actions()] == ["&1", "&2"]
    menu.actions()[1].trigger()
    assert text(small, node) == "We record the carbon footprint"


def _the_panel_counts_and_inserts_what_is_missing(small, standard):
    node = begun(small, "每所试点学校都参加。", "Each")
    small.desk.show_panel("terms")
    panel = aids(small).panel
    panel.show_place(small.desk.view, node)
    (card,) = panel.terms.cards.rows
    assert "pilot school" in card.title
    assert card.sign
    panel.terms.acted.emit(card.key)
    assert text(small, node) == "Each pilot school"
    panel.renew()
    assert not panel.terms.cards.rows[0].sign


def test_terms_are_marked_told_and_inserted(small, standard, in_turn):
    """On the page, by key, and in the panel."""
    in_turn(
        small,
        _terms_of_the_document_are_marked_but_not_where_they_are_explained,
        _terms_of_a_glossary_count_and_changes_are_followed,
        _hover_tells_the_equivalents,
        _one_key_inserts_the_only_term_that_is_missing,
        _of_several_terms_a_menu_asks,
        _the_panel_counts_and_inserts_what_is_missing,
        _the_source_above_a_cell_tells_what_its_terms_are_called,
    )


# Spelling


def test_misspelt_words_are_marked_after_a_rest(small, standard, qtbot):
    node = paragraph(small)
    write(small, node, "The scool saves energy.", "en")
    assert ("scool", "misspelt") not in marks(small, node, "en")
    checked(small, qtbot)
    assert marks(small, node, "en") == [("scool", "misspelt")]


def test_chinese_is_not_checked_and_the_switch_is_remembered(small, standard, qtbot, settings):
    node = paragraph(small)
    write(small, node, "学校 scool", "zh")
    write(small, node, "scool", "en")
    marks(small, node, "zh")
    marks(small, node, "en")
    checked(small, qtbot)
    assert marks(small, node, "zh") == []
    assert marks(small, node, "en") == [("scool", "misspelt")]
    small.commands.run("language.spelling")
    assert marks(small, node, "en") == []
    assert settings.text("spelling") == "off"


def test_nothing_is_looked_up_while_an_input_method_composes(small, standard, qtbot):
    node = paragraph(small)
    write(small, node, "scool", "en")
    with qtbot.waitActive(small.window):
        small.window.activateWindow()
    editor = go(small, node, "en")
    qtbot.wait(80)  # the side panel follows
    checked(small, qtbot)
    aids(small).check.forget()
    QApplication.sendEvent(editor, QInputMethodEvent("ni", []))
    marks(small, node, "en")
    qtbot.wait(450)
    assert aids(small).check._asked
    done = QInputMethodEvent("", [])
    QApplication.sendEvent(editor, done)
    checked(small, qtbot)
    assert marks(small, node, "en") == [("scool", "misspelt")]


def offered(popups, editor, place) -> QMenu | None:
    """The menu of the word at a place."""
    editor.go(place)
    at = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, editor.viewport().mapToGlobal(at))
    QApplication.sendEvent(editor.viewport(), event)
    return popups[-1] if popups else None


def test_the_menu_of_a_word_corrects_it_in_one_step(small, standard, popups):
    node = paragraph(small)
    write(small, node, "The scool saves.", "en")
    editor = go(small, node, "en")
    menu = offered(popups, editor, 6)
    words = [act.text() for act in menu.actions()]
    assert "school" in words
    menu.actions()[words.index("school")].trigger()
    assert text(small, node) == "The school saves."
    small.desk.editing.undo()
    assert text(small, node) == "The scool saves."


def test_a_word_is_added_to_the_dictionary_of_the_library(small, standard, popups, qtbot):
    node = paragraph(small)
    write(small, node, "Greenschool", "en")
    editor = go(small, node, "en")
    menu = offered(popups, editor, 3)
    next(act for act in menu.actions() if "Greenschool" in act.text()).trigger()
    marks(small, node, "en")
    checked(small, qtbot)
    assert marks(small, node, "en") == []
    assert "greenschool" in small.desk.bench.workspace.settings.get("spelling/words")


def test_a_key_goes_to_the_next_misspelt_word(small, standard):
    first, second = paragraph(small), paragraph(small, 1)
    write(small, first, "A scool and an enrgy.", "en")
    write(small, second, "Right words.", "en")
    go(small, first, "en", 0)
    editor = small.desk.view.page.caret.editor
    small.commands.run("language.next_wrong")
    assert editor.selected().text == "scool"
    small.commands.run("language.next_wrong")
    assert editor.selected().text == "enrgy"


def test_the_dialog_says_how_to_get_a_dictionary(small, standard, answer, tmp_path):
    folder = tmp_path / "dict"
    folder.mkdir()
    (folder / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "de_DE.dic").write_text("1\nSchule\n", encoding="utf-8")
    aids(small).spelling.add("Greenschool")
    seen = []

    def act(dialog):
        seen.append((dialog.german.text(), dialog.help.isHidden()))
        dialog._take(str(folder))
        seen.append((dialog.german.text(), dialog.help.isHidden()))
        dialog.own.setCurrentRow(0)
        dialog.remove.click()
        return True

    answer(DictionariesDialog, act)
    small.commands.run("language.dictionaries")
    assert seen[1] == ("✓ 已有词典", True)
    assert aids(small).spelling.own == frozenset()
    assert small.desk.settings.text("spelling/folder") == str(folder)
