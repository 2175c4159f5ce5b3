"""Texts can be read in every theme, also after another one was chosen while the window is open."""

import re
from collections.abc import Callable
from itertools import cycle, pairwise, permutations
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLibraryInfo, QRect, Qt, QTranslator
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QProxyStyle,
    QTabBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.editor.commands.completer_popup import CompleterPopup, Completion
from curriculum_studio.editor.paint.decorations import Stretch
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.widgets.theme import THEMES, style_sheet
from curriculum_studio.widgets.translation import QT_WORDS, say
from tests.windows.colours import colours_of, contrast, ground_and_ink
from tests.windows.conftest import entry_of
from tools.cut_words import Watch, limits


@pytest.fixture
def texts(small) -> list[str]:
    """Two paragraphs of a standard that is open, the caret in the first."""
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    found = [node.id for node in view.content.walk() if node.kind == "paragraph"][:2]
    view.show_node(found[0])
    view.page.setFocus()
    return found


def live_text_is_readable(studio: ApplicationWindow) -> None:
    theme, editor = studio.look.theme, studio.desk.view.page.view.editor
    assert editor.isVisible()
    ground, ink = ground_and_ink(editor)
    assert ground == theme.page, f"{theme.name}: what is written stands on {ground}"
    assert ink > 7, theme.name


#: Every theme after every other one, in the order in which one window can go through all pairs.
ROUND = ("light", "dark", "contrast", "light", "contrast", "dark", "light")


def test_live_text_is_readable_after_a_change_of_theme(small, texts):
    assert {*pairwise(ROUND)} == {*permutations(THEMES, 2)}
    small.look.choose("dark")
    languages = cycle(("de", "en", "zh_CN"))
    for at, theme in enumerate(ROUND):
        small.look.choose(theme)
        live_text_is_readable(small)
        small.desk.view.show_node(texts[(at + 1) % 2])
        live_text_is_readable(small)
        if at % 2:
            small.look.speak(next(languages))
            live_text_is_readable(small)


def test_live_text_is_readable_in_a_tab_that_was_behind(small, texts):
    unit, standard = entry_of(small, "unit"), entry_of(small, "standard")
    small.desk.library.show(unit)
    small.look.choose("contrast")
    small.desk.library.show(standard, texts[1])
    live_text_is_readable(small)


def test_a_word_found_keeps_its_ink_in_the_live_text(small, texts):
    view = small.desk.view.page.view
    view.decor.add(lambda node, *_: [Stretch(0, 2, "found")] if node == texts[0] else [])
    for name in THEMES:
        small.look.choose(name)
        theme = small.look.theme
        found = colours_of(view.editor.grab().toImage())
        assert found[theme.found] > 20, name
        inks = [each for each in found if contrast(QColor(each), QColor(theme.found)) > 9]
        assert theme.ink in inks, name


class Evening(QProxyStyle):
    """Fusion on a desktop that is dark."""

    def standardPalette(self) -> QPalette:
        return QPalette(QColor("#303030"))


def test_live_text_is_readable_when_the_desktop_turns_dark(small, texts, qapp):
    small.look.choose("system")
    assert not small.look.theme.dark
    try:
        qapp.setStyle(Evening("Fusion"))
        QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
        assert small.look.theme.dark
        live_text_is_readable(small)
        small.desk.view.show_node(texts[1])
        live_text_is_readable(small)
    finally:
        qapp.setStyle("Fusion")


Seen = TypeVar("Seen")


def at_rest(see: Callable[[], Seen], qtbot) -> Seen:
    """What is seen as soon as it is the same twice: docks and what is built are laid out in turns.

    Without a sheet fields are 4 px lower, and grow in turns after they have it again.
    """
    seen: list[Seen] = []

    def rests() -> bool:
        seen.append(see())
        return seen[-1:] == seen[-2:-1]

    qtbot.waitUntil(rests)
    return seen[-1]


def test_a_theme_looks_as_if_the_window_had_begun_with_it(small, qapp, qtbot):
    """Widgets are dressed once each; Qt's own way, which takes longer, is the measure."""
    hidden = small.window.findChildren(QDockWidget)
    small.commands.run("file.settings")  # it stays as it is; the first tab is read meanwhile
    entries, facts = small.desk.bench.session.entries(), small.desk.panel.facts
    qtbot.waitUntil(lambda: all(facts.of(each.id) for each in entries))  # the library counts them
    for name in ("dark", "contrast", "light"):
        small.look.choose(name)
        for dock in hidden:
            dock.setVisible(not dock.isVisible())
        quick = at_rest(lambda: small.window.grab().toImage(), qtbot)
        qapp.setStyleSheet("")
        qapp.setStyleSheet(style_sheet(small.look.theme))
        small.look.write()
        assert at_rest(lambda: small.window.grab().toImage(), qtbot) == quick, name
    for dock in hidden:
        dock.setVisible(not dock.isVisible())


# --- what pops up -----------------------------------------------------------------------------


def stands_on_the_page(studio: ApplicationWindow, popup: QWidget, name: str) -> None:
    theme = studio.look.theme
    assert popup.isVisible(), name
    ground, ink = ground_and_ink(popup)
    assert ground == theme.page, f"{theme.name}: {name} stands on {ground}"
    assert ink > 7, f"{theme.name}: {name}"


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_lists_that_pop_up_can_be_read(small, qtbot):
    for theme in THEMES:
        small.look.choose(theme)
        lists_can_be_read(small, qtbot)


def lists_can_be_read(small: ApplicationWindow, qtbot) -> None:
    dialog = QDialog(small.window)
    layout = QVBoxLayout(dialog)
    sender, choice = QLineEdit(dialog), QComboBox(dialog)
    sender.setCompleter(QCompleter(["NSD", "NSB", "DEB"], dialog))
    choice.addItems(["NSD", "NSB", "DEB"])
    layout.addWidget(sender)
    layout.addWidget(choice)
    dialog.show()
    qtbot.keyClicks(sender, "N")
    senders = sender.completer().popup()
    stands_on_the_page(small, senders, "the list of senders")
    senders.hide()
    choice.showPopup()
    stands_on_the_page(small, choice.view(), "a list of choices")
    choice.hidePopup()
    dialog.deleteLater()


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_names_of_files_that_pop_up_can_be_read(small, qtbot, tmp_path):
    for name in ("draft one.docx", "draft two.docx"):
        (tmp_path / name).touch()
    for theme in THEMES:
        small.look.choose(theme)
        names_can_be_read(small, qtbot, tmp_path)


def names_can_be_read(small: ApplicationWindow, qtbot, tmp_path: Path) -> None:
    dialog = file_dialog(small, tmp_path)
    tree = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) >= 2)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    qtbot.keyClicks(line, "draft")
    qtbot.waitUntil(lambda: line.completer().popup().isVisible())
    stands_on_the_page(small, line.completer().popup(), "the list of names")
    line.completer().popup().hide()
    dialog.deleteLater()


def test_nothing_stands_behind_words_that_have_no_detail(small, qtbot):
    """The row that says that nothing fits is drawn like any other without a detail."""
    chooser = CompleterPopup(small.window, "list")
    words = "Nothing found."

    def drawn() -> QImage:
        return chooser.grab(chooser.rect().adjusted(0, 0, 0, -20)).toImage()

    chooser.open([Completion(words, "", "", "")], QRect(10, 10, 10, 20))
    chooser.filter("")
    item = chooser.findChild(QListWidget).item(0)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    as_entry = drawn()
    chooser.filter("what nobody finds")
    chooser.say_none(words)
    assert drawn() == as_entry, "no “None” behind the words"
    chooser.deleteLater()


# --- Qt's own words ---------------------------------------------------------------------------


def file_dialog(studio: ApplicationWindow, folder: Path) -> QFileDialog:
    """The dialog that Linux shows where the desktop has none of its own."""
    dialog = QFileDialog(studio.window, directory=str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    return dialog


def words_of(top: QWidget) -> set[str]:
    """What stands on labels and buttons, in tips and in the heads of lists."""
    found: set[str] = set()
    for each in (top, *top.findChildren(QWidget)):
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        if isinstance(each, QHeaderView) and each.model() is not None:
            count = each.model().columnCount()
            found |= {str(each.model().headerData(at, each.orientation())) for at in range(count)}
        found |= {each.toolTip(), each.windowTitle()}
    found |= {action.text() for action in top.findChildren(QAction)}
    return {word for word in found if re.search("[A-Za-z]{3}", word)}


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_file_dialog_speaks_chinese(small, qtbot, tmp_path):
    (tmp_path / "folder").mkdir()
    dialog = file_dialog(small, tmp_path)
    tree = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) > 0)
    assert words_of(dialog) - {str(tmp_path), tmp_path.name} == set()
    kinds = {
        tree.model().index(row, 2, tree.rootIndex()).data()
        for row in range(tree.model().rowCount(tree.rootIndex()))
    }
    assert "文件夹" in kinds
    assert "Folder" not in kinds
    dialog.deleteLater()


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_file_dialog_follows_the_language(small, tmp_path):
    small.look.speak("de")
    dialog = file_dialog(small, tmp_path)
    german = words_of(dialog)
    assert {"&Suchen in:", "Datei&typ:", "Abbrechen"} <= german
    dialog.deleteLater()
    small.look.speak("en")
    english = file_dialog(small, tmp_path)
    assert {"&Look in:", "Files of &type:", "Cancel", "Size"} <= words_of(english)
    english.deleteLater()


def test_buttons_and_menus_of_qt_follow_the_language(small, qtbot):
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, small.window)
    line = QLineEdit("text", small.window)
    buttons.show()
    for language, cancel, paste in (
        ("de", "Abbrechen", "Einf&ügen"),
        ("en", "Cancel", "&Paste"),
        ("zh_CN", "取消", "粘贴(&P)"),
    ):
        small.look.speak(language)
        qtbot.waitUntil(lambda wanted=cancel: buttons.buttons()[0].text() == wanted)
        menu = line.createStandardContextMenu()
        assert paste in {action.text().split("\t")[0] for action in menu.actions()}
        menu.deleteLater()
    buttons.deleteLater()
    line.deleteLater()


def test_words_of_qt_are_still_needed(small):
    """Each is lacking in Qt's own Chinese catalogue, or is said better by us."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qt = QTranslator()
    assert qt.load(str(folder / "qtbase_zh_CN.qm"))
    for each in QT_WORDS:
        assert qt.translate(each.context, each.source) in {"", "体积"}, each
        assert say(each) != each.source


# --- words that find no room; `dev.py pictures --cut` counts all ------------------------------

#: So many lines of the outline may be shortened, in any language of the window.
OUTLINE = 1


class Painted(QWidget):
    """Shortens one text itself, and clips another."""

    def paintEvent(self, _event: object) -> None:
        with QPainter(self) as painter:
            shown = painter.fontMetrics().elidedText("long " * 9, Qt.TextElideMode.ElideRight, 60)
            painter.drawText(QRect(0, 0, 60, 20), Qt.AlignmentFlag.AlignLeft, shown)
            painter.drawText(QRect(0, 20, 20, 20), Qt.AlignmentFlag.AlignLeft, "clipped")
            painter.drawText(QRect(0, 40, 200, 20), Qt.AlignmentFlag.AlignLeft, "whole")


def test_what_is_cut_is_seen_in_all_that_shows_words(qtbot):
    with Watch() as watch:
        top, lines, tabs = QWidget(), QListWidget(), QTabBar()
        layout = QVBoxLayout(top)
        qtbot.addWidget(top)
        label, painted = QLabel("a label that has no room"), Painted()
        label.setMinimumWidth(20)
        label.setMaximumWidth(40)
        lines.addItems(["a line that has no room in its list", "short"])
        lines.setFixedWidth(90)
        tabs.addTab(
            tabs.fontMetrics().elidedText("title of a tab", Qt.TextElideMode.ElideRight, 30)
        )
        painted.setFixedSize(220, 60)
        for each in (label, lines, tabs, painted):
            layout.addWidget(each)
        top.show()
        found = watch.see(top)
    assert found == {
        "a label that has no room",
        "a line that has no room in its list",
        "title of a tab",
        "long " * 9,
        "clipped",
    }
    assert painted.fontMetrics().elidedText("whole", Qt.TextElideMode.ElideRight, 300) == "whole"


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
def test_words_that_find_no_room_grow_no_more(start, sample_file, language, qtbot):
    with Watch() as watch:
        studio = start(sample_file, language)
        found = set()
        for kind in ("unit", "standard"):
            studio.desk.library.show(entry_of(studio, kind))
            studio.desk.inspector.show_now()
            found |= at_rest(lambda: watch.see(studio.window), qtbot)
        outline = studio.desk.view.outline.outlineTree
        lines = {outline.model().index(at, 0).data() for at in range(outline.model().rowCount())}
        titles = {line.partition(" ")[2] or line for line in lines} | lines
    limit = limits()["few"][language]
    assert len(found) <= limit, sorted(found)
    assert len([each for each in found if each in titles]) <= OUTLINE
