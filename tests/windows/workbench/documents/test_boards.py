"""Boards stand in tabs beside documents, behind the first one, which is never closed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QToolButton

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message
from curriculum_studio.workbench.documents.tabs import Board
from tests.windows.conftest import entry_of


class Slate(Board):
    """A board that remembers what the tabs asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.name = "Slate"
        self.saved = True
        self.themes = 0

    def title(self) -> str:
        return self.name

    def badge(self) -> str:
        return "7"

    def commit(self) -> bool:
        return self.saved

    def set_theme(self, theme) -> None:
        self.themes += 1


@pytest.fixture
def tabs(small):
    return small.desk.tabs


@pytest.fixture
def board(tabs):
    return tabs.show_board("slate", Slate)


def test_board_comes_to_the_front_once(tabs, small):
    small.desk.library.show(entry_of(small, "unit"))
    board = tabs.show_board("slate", Slate)
    assert tabs.front is board
    assert tabs.current is None, "a board is no document"
    assert small.desk.view is None
    small.desk.library.show(entry_of(small, "unit"))
    assert tabs.show_board("slate", Slate) is board
    assert tabs.documentTabs.count() == 3
    assert len(list(tabs)) == 1


def test_title_of_a_board_is_renewed(tabs, board):
    assert tabs.documentTabs.tabText(1) == "Slate"
    board.name = "Board"
    board.titled.emit()
    assert tabs.documentTabs.tabText(1) == "Board"


def test_board_that_cannot_save_stays(tabs, board, small):
    board.saved = False
    assert not tabs.commit()
    small.commands.run("file.close")
    assert tabs.board_of("slate") is board
    board.saved = True
    small.commands.run("file.close")
    assert tabs.board_of("slate") is None


def test_board_hears_of_themes_and_may_leave(tabs, board, small):
    small.look.choose("dark")
    assert board.themes
    board.leaving.emit()
    assert tabs.board_of("slate") is None


def test_many_tabs_keep_their_titles_and_scroll(tabs):
    title = "A board with a title that is far too long for the tab on which it stands"
    for number in range(9):
        tabs.show_board(f"slate {number}", Slate).name = title
        tabs._label(tabs.front)
    bar = tabs.documentTabs
    assert bar.tabText(3).startswith("A board with"), "whoever looks for it has to know it"
    assert bar.tabText(3).count("…") == 1
    assert bar.tabToolTip(3) == title
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(3))
    side = bar.tabButton(3, bar.ButtonPosition.RightSide).width()
    assert bar.tabRect(3).width() >= words + side
    assert bar.width() < bar.tabRect(3).width() * bar.count()
    arrows = [each for each in bar.findChildren(QToolButton) if each.parent() is bar]
    assert [each.isVisible() for each in arrows] == [True, True]


def test_a_closed_board_has_no_title_to_renew(tabs, board, qtbot):
    with qtbot.captureExceptions() as raised:
        tabs.close_view(board)
        board.titled.emit()
    assert raised == []
    assert tabs.documentTabs.count() == 1


def test_what_has_no_title_is_called_so_in_the_language_of_the_window(small, qtbot):
    unit, session = entry_of(small, "unit"), small.desk.bench.session
    languages = session.document(unit).root.cells
    session.edit(
        unit, [SetCell(unit, each, Cell("")) for each in languages], Message("Test", "Edit")
    )
    small.desk.library.show(unit)
    bar = small.desk.tabs.documentTabs
    assert bar.tabText(1) == "未命名"
    small.look.speak("de")
    # Qt posts the change of the language, so windows hear of it when the loop goes on.
    qtbot.waitUntil(lambda: (bar.tabText(1), bar.tabToolTip(1)) == ("Ohne Titel", "Ohne Titel"))


def test_titles_follow_the_language_whatever_else_changes_with_it(tabs, board):
    board.name = "Tafel"
    # Choosing a language dresses the window anew too; the program may also do only the first.
    QCoreApplication.sendEvent(tabs, QEvent(QEvent.Type.LanguageChange))
    assert tabs.documentTabs.tabText(1) == "Tafel"


def test_the_first_tab_stays_where_it_is(tabs, small, qtbot):
    bar = tabs.documentTabs
    assert tabs.at_home, "nothing else is open"
    assert bar.tabText(0) == "今天"
    assert not bar.tabButton(0, bar.ButtonPosition.RightSide).findChildren(QToolButton)
    home = tabs.front
    tabs.show_board("slate", Slate)
    bar.moveTab(1, 0)
    qtbot.waitUntil(lambda: bar.tabText(0) == "今天")
    assert [bar.tabText(at) for at in range(bar.count())] == ["今天", "Slate"]
    small.commands.run("file.close")
    assert tabs.front is home, "it comes instead of a page that says that nothing is open"
    assert not small.commands.action("file.close").when(small.desk)
    tabs.close_view(home)
    assert tabs.front is home
    # Another library has a board of its own.
    tabs.close_all()
    assert tabs.front is not home
    assert bar.count() == 1
    assert tabs.show_home() is not home


def test_a_count_in_the_first_tab_moves_no_other_tab(tabs, monkeypatch):
    home, bar = tabs.front, tabs.documentTabs
    tabs.show_board("slate", Slate)
    places = {}
    for count in ("", "7", "99"):
        monkeypatch.setattr(home, "badge", lambda count=count: count)
        home.titled.emit()
        places[count] = bar.tabRect(0), bar.tabRect(1)
        words = [
            each.text() for each in bar.tabButton(0, bar.ButtonPosition.RightSide).children()[1:]
        ]
        assert words == [count] * bool(count)
    assert places["7"] == places["99"] == places[""]
