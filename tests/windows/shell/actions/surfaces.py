"""What somebody meets in a window: entries of menus, buttons, and how many acts lead to a command.

An act is a click or a key. A menu of the bar opens by one, a menu below it by one more, and so does
the menu under the mouse; a button of the toolbar and a key do what they say at once. The search is
no way here: what somebody does every day is not looked for.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from curriculum_studio.shell.actions.toolbar import TOOLBAR
from curriculum_studio.shell.application_window import ApplicationWindow
from tests.windows.conftest import entry_of

#: Twenty everyday acts of each role, counted before the menus were drawn anew.
ACTS = tomllib.loads((Path(__file__).parent / "acts.toml").read_text(encoding="utf-8"))

#: Kinds of text in which the caret is put, one after the other; the fullest menus are counted.
PLACES = {
    "unit": ("aim", "activity", "step", "paragraph"),
    "standard": ("paragraph", "clause", "cell", "formula", "indicator"),
    "framework": ("goal",),
    "glossary": ("term",),
}


def stand_in(studio: ApplicationWindow, kind: str, place: str) -> None:
    """Open a document of a kind with the caret in a text of another kind."""
    studio.desk.library.show(entry_of(studio, kind))
    view = studio.desk.view
    view.show_node(next(node.id for node in view.content.walk() if node.kind == place))
    studio.commands.refresh()


def _within(menu: QMenu, clicks: int) -> Iterator[tuple[QAction, int]]:
    """Yield what stands in a menu and in those below it, with the clicks that it takes."""
    menu.aboutToShow.emit()
    for entry in menu.actions():
        if not entry.isSeparator():
            yield entry, clicks + 1
            if isinstance(below := entry.menu(), QMenu):
                yield from _within(below, clicks + 1)
    menu.aboutToHide.emit()


def in_bar(studio: ApplicationWindow) -> dict[str, list[tuple[QAction, int]]]:
    """What stands in the menus of the bar now, by their titles."""
    titles = [each for each in studio.window.menus.actions() if each.isVisible()]
    return {each.text(): list(_within(each.menu(), 1)) for each in titles}


def under_mouse(studio: ApplicationWindow) -> list[tuple[QAction, int]]:
    """What stands in the menu of the page now."""
    return list(_within(studio.menus.under_mouse["page"], 1))


def buttons(studio: ApplicationWindow) -> list[QToolButton]:
    """The buttons of the toolbar in sight; the counts are none, they say how many."""
    found = studio.window.tools.findChildren(QToolButton)
    return [b for b in found if b.isVisible() and not b.objectName().endswith("Count")]


def beside(studio: ApplicationWindow) -> int:
    """How much there is beside the menus: toolbar, rail, and the menu of the page."""
    return len(buttons(studio)) + len(studio.desk.inspector.names) + len(under_mouse(studio))


def fewest_clicks(studio: ApplicationWindow) -> Mapping[str, int]:
    """By how many clicks each command is done, of those that are in sight."""
    names = {id(studio.commands.qt(each.id)): each.id for each in studio.commands}
    behind = [
        each for button in buttons(studio) if button.menu() for each in _within(button.menu(), 1)
    ]
    in_menus = (each for menu in in_bar(studio).values() for each in menu)
    found = [*under_mouse(studio), *behind, *in_menus]
    clicks: dict[str, int] = {}
    for entry, count in found:
        if (name := names.get(id(entry))) is not None:
            clicks[name] = min(count, clicks.get(name, count))
    tools = studio.window.tools
    for name in filter(None, TOOLBAR):
        shown = tools.widgetForAction(studio.commands.qt(name)) or tools.findChild(
            QToolButton, name
        )
        if shown is not None and shown.isVisible():
            clicks[name] = 1
    return clicks
