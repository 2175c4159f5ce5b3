"""Actions are complete, their keys do not clash, and all of them can be found by name."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.stages import languages_of
from curriculum_studio.core.translation_state import still_correct
from curriculum_studio.i18n import message
from curriculum_studio.locations import resource_folder
from curriculum_studio.shell.actions.menus import ACTIONS
from curriculum_studio.shell.actions.surfaces import EVERYTHING, HEADINGS
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.feature import apart, ways
from tests.windows.conftest import entry_of

#: Keys that input methods and window systems take for themselves.
TAKEN = {
    *("Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift", "Alt+F4", "F10"),
    # Simplified and traditional, the soft keyboard and the menu of input methods for Chinese.
    *("Ctrl+Shift+F", "Ctrl+Shift+K", "Ctrl+Shift+M"),
}

#: Keys that Word and WPS have given a meaning that people have in their fingers.
HABITS = {
    "F7": "language.next_wrong",
    "F12": "file.export",
    "Ctrl+B": "page.bold",
    "Ctrl+H": "edit.replace",
    "Ctrl+P": "file.print",
    "Ctrl+Alt+M": "review.comment",
}


def test_ids_are_unique():
    assert [each for each, n in Counter(a.id for a in ACTIONS).items() if n > 1] == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_action_has_text_and_tip(action):
    assert action.text.source
    assert action.tip.source
    assert action.tip.source != action.text.source


def test_keys_do_not_clash():
    keys = Counter(
        QKeySequence(key).toString() for action in ACTIONS for key in apart(action.shortcut)
    )
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys, "Qt does not know one of the keys"
    assert TAKEN.isdisjoint(keys)


def test_keys_are_those_that_fingers_know():
    by_key = {key: action.id for action in ACTIONS for key in apart(action.shortcut)}
    assert {key: by_key[key] for key in HABITS} == HABITS


#: A key as Qt writes it, and as it is called in Chinese, English and German.
CALLED = (
    ("Alt+Up", "Alt+↑", "Alt+↑", "Alt+↑"),
    ("Ctrl+Return", "Ctrl+回车", "Ctrl+Enter", "Strg+Eingabe"),
    ("Ctrl+Shift+Del", "Ctrl+Shift+Delete", "Ctrl+Shift+Delete", "Strg+Umschalt+Entf"),
    ("Ctrl++", "Ctrl++", "Ctrl++", "Strg++"),
    ("F7", "F7", "F7", "F7"),
    ("/", "/", "/", "/"),
    ("Alt+PgDown", "Alt+PageDown", "Alt+Page Down", "Alt+Bild ↓"),
)


def test_commands_get_their_words_when_they_are_seen(small):
    """A start has no time to say hundreds that stand in closed menus."""
    silent = [each for each in small.window.actions() if not each.text()]
    assert len(silent) > 50
    shown = small.commands.qt("file.export")
    assert shown.text().startswith("发出")
    small.look.speak("de")
    QCoreApplication.sendPostedEvents()
    assert shown.text().startswith("Ausgeben")
    assert small.commands.keys("file.export") in shown.toolTip()


def test_keys_are_called_as_on_the_keyboard(small):
    for at, language in enumerate(("zh_CN", "en", "de"), 1):
        small.look.speak(language)
        small.commands.retranslate()
        assert [key_text(each[0]) for each in CALLED] == [each[at] for each in CALLED]
        assert small.commands.qt("page.move_up").text().endswith("\tAlt+↑")


def test_every_drawing_is_there():
    folder = resource_folder("resources") / "icons"
    names = {action.icon for action in ACTIONS} | {icon for _, icon in HEADINGS.values()}
    missing = [n for n in (names | {"program"}) - {""} if not (folder / f"{n}.svg").is_file()]
    assert missing == []


def test_drawings_have_one_manner():
    arrows = {"arrow", "arrow-up", "arrow-left", "arrow-right"}
    for path in (resource_folder("resources") / "icons").glob("*.svg"):
        if path.stem in {"program", "tick-dark", "tick-light", *arrows}:
            continue
        text = path.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text
        assert 'stroke="currentColor"' in text
        assert 'stroke-width="1.5"' in text


def test_every_action_stands_in_a_menu():
    shown = {identity for identity, _ in ways(EVERYTHING.menus)}
    assert {action.id for action in ACTIONS} - shown == set()


def test_menus_of_the_window_show_the_actions(small):
    bar = small.window.menus
    titles = [action.text() for action in bar.actions()]
    assert titles[:4] == ["文件(&F)", "编辑(&E)", "插入(&I)", "格式(&O)"]
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        assert menu.actions(), action.text()
    # One character alone, as 段 or 图, tells nobody what it does.
    names = {each.id: say(each.text).rstrip(" …") for each in ACTIONS}
    assert {name for name in names.values() if len(name) == 1} == set()


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_a_menu_opens_by_mouse_and_a_submenu_by_keys(small, qtbot):
    small.desk.library.show(entry_of(small, "standard"))
    bar = small.window.menus
    title = next(action for action in bar.actions() if action.text() == "审阅(&R)")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    menu = title.menu()
    qtbot.waitUntil(menu.isVisible)
    assert menu.height() > 200
    QTest.keyClick(menu, Qt.Key.Key_Up)  # round to the last entry, the translation
    QTest.keyClick(menu, Qt.Key.Key_Right)
    inner = next(each.menu() for each in menu.actions() if each.text() == "翻译")
    qtbot.waitUntil(inner.isVisible)
    assert inner.height() > 100
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_undo_says_what_it_would_undo(small):
    document = next(iter(small.desk.bench.session.entries())).id
    small.desk.library.show(document)
    small.desk.library.rename(document, "新名字")
    small.commands.refresh()
    assert small.commands.qt("edit.undo").text() == "撤销：改名为“新名字”"
    assert small.commands.qt("edit.undo").isEnabled()
    assert not small.commands.qt("edit.redo").isEnabled()


def test_without_a_library_nothing_can_be_done_to_documents(start):
    studio = start()
    studio.commands.refresh()
    for identity in ("file.new", "file.export", "edit.undo", "library.delete", "file.backup"):
        assert not studio.commands.qt(identity).isEnabled(), identity
    assert studio.commands.qt("help.about").isEnabled()


def test_menus_know_what_the_page_can_do_and_keys_ask_when_pressed(small):
    small.desk.library.show(
        next(e.id for e in small.desk.bench.session.entries() if e.kind == "unit")
    )
    view = small.desk.view
    view.show_node(next(n.id for n in view.content.walk() if n.kind == "aim"))
    bar = {action.text(): action.menu() for action in small.window.menus.actions()}
    bar["格式(&O)"].aboutToShow.emit()
    assert not small.commands.qt("page.move_up").isEnabled()
    assert small.commands.qt("page.move_down").isEnabled()
    bar["格式(&O)"].aboutToHide.emit()
    assert small.commands.qt("page.move_up").isEnabled()
    before = view.content
    small.commands.run("page.insert_clause")
    assert view.content == before
    small.commands.run("page.insert_aim")
    assert len(view.content.nodes) == len(before.nodes) + 1


def test_languages_stand_side_by_side_by_their_keys(sample):
    sample.desk.library.show(
        next(e.id for e in sample.desk.bench.session.entries() if e.kind == "standard")
    )
    sample.commands.run("view.all")
    assert sample.desk.viewing.languages == ("zh", "en", "de")
    sample.commands.refresh()
    assert sample.commands.qt("view.all").isChecked()
    assert not sample.commands.qt("view.zh").isChecked()
    assert "中｜EN｜DE" in sample.toolbar.side_by_side.text()


# --- the palette ------------------------------------------------------------------------------


def test_palette_opens_documents(small, answer):
    def act(palette):
        palette.words.setText("ljfl")
        palette.take()

    answer(CommandPalette, act)
    small.show_palette()
    assert small.desk.view is not None
    assert small.desk.view.content.title("zh") == "垃圾分类小能手"


# --- the toolbar ------------------------------------------------------------------------------


def test_the_toolbar_fits_a_small_screen_in_each_language(sample):
    bar, toolbar = sample.window.tools, sample.toolbar
    sample.desk.library.show(entry_of(sample, "standard"))
    sample.commands.run("view.all")
    toolbar.count(stale=1234, unfinished=5678, comments=321)
    for language in ("zh_CN", "en", "de"):
        sample.look.speak(language)
        QCoreApplication.sendPostedEvents()
        assert bar.sizeHint().width() <= 1366, language
    assert toolbar.field.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    sample.window.resize(920, 600)
    QCoreApplication.sendPostedEvents()
    assert toolbar.field.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert not any(button.property("role") == "primary" for button in bar.findChildren(QToolButton))


def test_counts_are_shown_and_lead_to_the_next(small, qtbot):
    toolbar = small.toolbar
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    qtbot.waitUntil(lambda: toolbar.counter("unfinished").isVisible())
    assert not toolbar.counter("stale").isVisible()
    unfinished = view.page.counts.unfinished(languages_of(view.content))
    assert toolbar.counter("unfinished").text() == f"○ {unfinished}"
    # The library has the same number, and it does not depend on what is shown.
    told = lambda: small.desk.panel._facts.of(view.document)  # noqa: E731
    qtbot.waitUntil(lambda: told() is not None and told().unfinished == unfinished)
    small.commands.run("view.zh")
    noted = []
    view.page.noted.connect(noted.append)
    toolbar.counter("unfinished").click()
    assert ["What is left is in" in each.source for each in noted] == [True]
    assert toolbar.counter("unfinished").text() == f"○ {unfinished}"
    small.commands.run("view.zh_en")
    node = next(n for n in view.content.walk() if not n.cell("zh").blank and not n.cell("en").blank)
    session = small.desk.bench.session
    done = still_correct(node, "en")
    session.edit(view.document, (done,), message("Tests", "Translate"))
    new = replace(node.cell("zh"), text="另一句话", marks=())
    session.edit(view.document, (SetCell(node.id, "zh", new),), message("Tests", "Change"))
    qtbot.waitUntil(lambda: toolbar.counter("stale").isVisible())
    small.commands.run("view.zh_en")
    view.page.show_node(next(n.id for n in view.content.walk() if n.id != node.id), "zh")
    toolbar.counter("stale").click()
    assert (view.page.caret.node, view.page.caret.language) == (node.id, "en")


def test_formats_are_on_where_the_caret_stands_in_them(small):
    button = small.window.tools.findChild(QToolButton, "page.bold")
    small.commands.refresh()
    assert not button.isEnabled()
    small.desk.library.show(entry_of(small, "unit"))
    view = small.desk.view
    view.show_node(next(n.id for n in view.content.walk() if n.kind == "aim"))
    view.page.caret.editor.selectAll()
    small.commands.refresh()
    assert button.isEnabled()
    assert not button.isChecked()
    button.click()
    small.commands.refresh()
    assert button.isChecked()
