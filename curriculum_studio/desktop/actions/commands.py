"""From actions to Qt: one QAction each, in menus, toolbar and wherever else it is wanted."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curriculum_studio.desktop.actions.action import Action, Menu
from curriculum_studio.desktop.icons import icon
from curriculum_studio.desktop.look import Look
from curriculum_studio.desktop.saying import say

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.desk import Desk

#: What can be done is looked at again so long after something happened (milliseconds).
REST = 30


class Commands(QObject):
    """All actions of the window; until a desk is there, nothing can be done."""

    def __init__(self, window: QWidget, look: Look) -> None:
        """Take the window in which the keys work."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._desk: Desk | None = None
        self._actions: dict[str, tuple[Action, QAction]] = {}
        self._menus: list[tuple[Menu, QMenu]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.refresh)
        look.themed.connect(lambda _: self.redraw())

    def __iter__(self) -> Iterator[Action]:
        return iter([action for action, _ in self._actions.values()])

    def add(self, actions: Iterable[Action]) -> None:
        """Take actions in."""
        for action in actions:
            made = QAction(self._window)
            made.setCheckable(action.checked is not None)
            made.setEnabled(False)
            made.triggered.connect(partial(self.run, action.id))
            if action.shortcut and not action.native:
                made.setShortcuts([QKeySequence(key) for key in keys_of(action)])
            if action.scope == "window":
                self._window.addAction(made)
            else:
                made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._actions[action.id] = (action, made)
            self._draw(action, made)
            self._say(action, made)

    def attach(self, desk: "Desk") -> None:
        """Work on a desk from now on."""
        self._desk = desk
        self.refresh()

    def serve(self, widget: QWidget) -> None:
        """Let the keys of the page's actions work inside a widget."""
        for action, made in self._actions.values():
            if action.scope == "page" and not action.native:
                widget.addAction(made)

    def qt(self, identity: str) -> QAction:
        """Return Qt's action."""
        return self._actions[identity][1]

    def action(self, identity: str) -> Action:
        """Return the action itself."""
        return self._actions[identity][0]

    def run(self, identity: str, *_: object) -> None:
        """Do what an action says, if it can be done now."""
        action, _made = self._actions[identity]
        desk = self._desk
        if desk is not None and action.when(desk):
            desk.notices.careful(lambda: action.run(desk))
        self.touch()

    def fill(self, bar: QMenuBar, menus: Iterable[Menu]) -> None:
        """Put menus into the bar."""
        for menu in menus:
            bar.addMenu(self.menu(menu, bar))

    def menu(self, menu: Menu, parent: QWidget) -> QMenu:
        """Return a menu; what stands in it is looked at again whenever it opens."""
        made = QMenu(parent)
        for entry in menu.entries:
            if entry is None:
                made.addSeparator()
            elif isinstance(entry, Menu):
                made.addMenu(self.menu(entry, made))
            elif entry in self._actions:
                made.addAction(self.qt(entry))
        made.aboutToShow.connect(self.refresh)
        made.destroyed.connect(lambda: self._forget(made))
        self._menus.append((menu, made))
        self._say_menu(menu, made)
        return made

    def touch(self) -> None:
        """Look in a moment at what can be done."""
        self._timer.start()

    def refresh(self) -> None:
        """Look at what can be done, what is on, and what things are called now."""
        desk = self._desk
        if desk is None:
            return
        for action, made in self._actions.values():
            made.setEnabled(action.when(desk))
            if action.checked is not None:
                made.setChecked(action.checked(desk))
            if action.label is not None:
                self._say(action, made)

    def retranslate(self) -> None:
        """Say everything in another language."""
        for action, made in self._actions.values():
            self._say(action, made)
        for menu, made_menu in self._menus:
            self._say_menu(menu, made_menu)

    def redraw(self) -> None:
        """Draw everything in the colours of another theme."""
        for action, made in self._actions.values():
            self._draw(action, made)
        for menu, made_menu in self._menus:
            self._say_menu(menu, made_menu)

    # Inside

    def _forget(self, gone: QMenu) -> None:
        self._menus = [each for each in self._menus if each[1] is not gone]

    def _say(self, action: Action, made: QAction) -> None:
        desk = self._desk
        label = action.label(desk) if action.label is not None and desk is not None else None
        text = say(label or action.text).replace("&", "&&")
        short = say(action.text).rstrip(" …").replace("&", "&&")
        keys = [QKeySequence(key) for key in keys_of(action)]
        shown = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys[:1])
        made.setText(f"{text}\t{shown}" if action.native and shown else text)
        made.setIconText(short)
        tip = say(action.tip)
        made.setToolTip(f"{tip} ({shown})" if shown else tip)
        made.setStatusTip("")

    def _say_menu(self, menu: Menu, made: QMenu) -> None:
        made.setTitle(say(menu.heading))
        if menu.icon:
            made.setIcon(icon(menu.icon, self._look.theme))

    def _draw(self, action: Action, made: QAction) -> None:
        if action.icon:
            made.setIcon(icon(action.icon, self._look.theme))


def keys_of(action: Action) -> list[str]:
    """Return the keys of an action; the first is the one that is shown."""
    return action.shortcut.split(" | ") if action.shortcut else []
