"""From actions to Qt: one QAction each, in menus, toolbar and wherever else it is wanted."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curriculum_studio.core.text import MarkKind
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.feature import Action, Menu, apart, kept

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext

#: What can be done is looked at again so long after something happened (milliseconds).
REST = 30


#: Why a menu of what is possible has nothing to show.
NO_DOCUMENT = message("Actions", "No document is open, so there is nothing to do here.")
ONLY_READ = message("Actions", "This document can only be read.")
NO_CARET = message("Actions", "Click into a text first.")

#: Why something cannot be done now, and what to do first.
NO_LIBRARY = message("Actions", "No library is open.")
OPEN_FIRST = message("Actions", "Open a document first: click one in the library.")
LIBRARY_READ = message("Actions", "This library can only be read.")
NOT_HERE = message("Actions", "It does not belong where the cursor is. Click where it should go.")
NOT_NOW = message("Actions", "There is nothing here to which it could be done.")

#: Why much cannot be done in a review copy.
LOCKED = message("Actions", "This is a review copy: you can comment, the text stays as it is.")


class Commands(QObject):
    """All actions of the window; until a context is there, nothing can be done.

    `refreshed`: what can be done was looked at again. `ran` carries the id of an action that was
    done, or whose dialog was answered. `rekeyed`: commands have other keys.
    """

    refreshed = Signal()
    ran = Signal(str)
    rekeyed = Signal()

    def __init__(self, window: QWidget, look: Appearance) -> None:
        """Begin without actions; their keys will work in `window`."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._context: AppContext | None = None
        self._actions: dict[str, tuple[Action, QAction]] = {}
        # The first key of those that were asked for, as the language of the window calls it.
        self._keys: dict[str, str] = {}
        # Those that have their words, and those that have their icons. They get both when they are
        # seen for the first time: a start has no time for hundreds that stand in closed menus.
        self._said: set[str] = set()
        self._drawn: set[str] = set()
        # Those whose tip says why they cannot be done.
        self._barred: set[str] = set()
        self._menus: list[tuple[Menu, QMenu]] = []
        self._in_sight: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.refresh)
        look.themed.connect(self.redraw)

    def __iter__(self) -> Iterator[Action]:
        return iter([action for action, _ in self._actions.values()])

    def add(self, actions: Iterable[Action]) -> None:
        """Take actions in."""
        for action in actions:
            made = QAction(self._window)
            made.setCheckable(action.checked is not None)
            made.setEnabled(action.scope == "page")
            made.triggered.connect(partial(self.run, action.id))
            if action.shortcut and not action.native:
                made.setShortcuts([QKeySequence(key) for key in apart(action.shortcut)])
            self._actions[action.id] = (action, made)
            if action.scope == "window":
                self._window.addAction(made)
            else:
                made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def attach(self, context: "AppContext") -> None:
        """Work in a context from now on."""
        self._context = context
        context.keys.changed.connect(self._take_keys)
        self._take_keys()
        self.refresh()

    def serve(self, widget: QWidget) -> None:
        """Let the keys of the page's actions work inside a widget."""
        for action, made in self._actions.values():
            if action.scope == "page" and not action.native:
                widget.addAction(made)

    def qt(self, identity: str) -> QAction:
        """Return Qt's action with its words, to be put where it is seen."""
        action, made = self._actions[identity]
        if identity not in self._said:
            self._say(action, made)
        return made

    def can(self, identity: str) -> bool:
        """Whether something can be done now."""
        context = self._context
        return context is not None and self._actions[identity][0].when(context)

    def reason(self, identity: str) -> Message:
        """Return why something cannot be done now, and what to do first."""
        context, action = self._context, self._actions[identity][0]
        if context is None or not context.is_open:
            return NO_LIBRARY
        writes = action.scope == "page" or action.changes
        if writes and not context.bench.workspace.writable:
            return LIBRARY_READ
        if context.view is None:
            return action.needs or OPEN_FIRST
        if writes and context.view.comments_only:
            return LOCKED
        if writes and context.view.page.read_only:
            return ONLY_READ
        if action.needs is not None:
            return action.needs
        return NOT_HERE if action.scope == "page" else NOT_NOW

    def marked(self, kind: MarkKind) -> bool:
        """Whether the words at the caret of the page have a mark."""
        view = self._context.view if self._context is not None else None
        return view is not None and view.page.caret.editor.is_marked(kind)

    def keys(self, identity: str) -> str:
        """Return the first key of an action as people read it, empty if it has none."""
        if identity not in self._keys:
            action = self._actions[identity][0]
            self._keys[identity] = key_text(apart(action.shortcut)[0]) if action.shortcut else ""
        return self._keys[identity]

    def draw(self, *identities: str) -> None:
        """Draw the icons of actions, all if none is named; before that they have none."""
        theme = self._look.theme
        for identity in identities or tuple(self._actions):
            action, made = self._actions[identity]
            if action.icon and identity not in self._drawn:
                self._drawn.add(identity)
                made.setIcon(icon(action.icon, theme))

    def action(self, identity: str) -> Action:
        """Return the action itself."""
        return self._actions[identity][0]

    def run(self, identity: str, *_: object) -> None:
        """Do what an action says, if it can be done now; what nobody sees grey says why not."""
        action, _made = self._actions[identity]
        context = self._context
        if context is not None and action.when(context):
            context.notices.careful(lambda: action.run(context))
            self.ran.emit(identity)
        elif context is not None and identity not in self._in_sight:
            context.notices.note(self.reason(identity))
        self.touch()

    def fill(self, bar: QMenuBar, menus: Iterable[Menu], in_sight: Iterable[str]) -> None:
        """Put menus into the bar, for those of another role; `in_sight`: what is seen somewhere."""
        for title in bar.actions():
            bar.removeAction(title)
            title.menu().deleteLater()
        for menu in menus:
            bar.addMenu(self.menu(menu, bar))
        self._in_sight = frozenset(in_sight)

    def menu(self, menu: Menu, parent: QWidget) -> QMenu:
        """Return a menu, which is filled whenever it opens with what stands in it then."""
        made = QMenu(parent)
        made.aboutToShow.connect(lambda: self._open(menu, made))
        if not isinstance(parent, QMenu):  # one within another closes before it
            made.aboutToHide.connect(self.release)
        made.destroyed.connect(lambda: self._forget(made))
        self._menus.append((menu, made))
        self._say_menu(menu, made)
        return made

    def shown(self, menu: Menu) -> Menu:
        """Return a menu with what it shows now, as the place wants it.

        A menu of what is possible that has nothing to show has no entries then.
        """
        return kept(menu, lambda identity, possible_only: not possible_only or self.can(identity))

    def _take_keys(self) -> None:
        """Obey the keys that were chosen, and say them wherever commands are named."""
        context = self._context
        if context is None:
            return
        for identity, (action, made) in tuple(self._actions.items()):
            keys = context.keys.of(identity)
            shortcut = " | ".join(keys)
            if context.keys.may_change(identity) and shortcut != action.shortcut:
                renewed = replace(action, shortcut=shortcut)
                self._actions[identity] = (renewed, made)
                made.setShortcuts([QKeySequence(key) for key in keys])
                self._keys.pop(identity, None)
                if identity in self._said:
                    self._say(renewed, made)
        actions = {action.id: action for action, _ in self._actions.values()}
        context.index = replace(context.index, actions=actions)
        self.rekeyed.emit()

    def touch(self) -> None:
        """Look in a moment at what can be done."""
        self._timer.start()

    def refresh(self) -> None:
        """Look at what can be done, what is on, and what things are called now.

        The many actions of the page are left out, for this happens at every step of the caret: they
        are looked at where they are seen (`refresh_all`), and their keys ask when they are pressed.
        """
        self._look_at(action for action, _ in self._actions.values() if action.scope == "window")
        self.refreshed.emit()

    def refresh_all(self) -> None:
        """Look at every action, as before a menu opens."""
        self._look_at(action for action, _ in self._actions.values())

    def release(self) -> None:
        """Let the keys of the page work again after a menu has closed."""
        for action, made in self._actions.values():
            if action.scope == "page":
                made.setEnabled(True)

    def _look_at(self, actions: Iterable[Action]) -> None:
        context = self._context
        if context is None:
            return
        only_comments = self._only_comments
        for action in actions:
            made = self._actions[action.id][1]
            can = action.when(context)
            # The key of what is nowhere seen grey has to come through to say why.
            made.setEnabled(can or action.id not in self._in_sight)
            barred = only_comments and not can and (action.scope == "page" or action.changes)
            if barred != (action.id in self._barred):
                self._barred ^= {action.id}
                if action.id in self._said:
                    self._tip(action, made)
            if action.checked is not None:
                made.setChecked(action.checked(context))
            if action.label is not None and action.id in self._said:
                self._say(action, made)

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._keys.clear()
        for identity in self._said:
            self._say(*self._actions[identity])
        for menu, made_menu in self._menus:
            self._say_menu(menu, made_menu)

    def redraw(self) -> None:
        """Draw what was drawn so far in the colours of another theme."""
        drawn, self._drawn = tuple(self._drawn), set()
        if drawn:
            self.draw(*drawn)

    # Inside

    def _open(self, menu: Menu, made: QMenu) -> None:
        """Fill a menu that is about to open, and look at what stands in it."""
        made.setToolTipsVisible(self._only_comments)
        made.clear()
        for old in made.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()
        shown = self.shown(menu)
        here = [entry for entry in shown.entries if isinstance(entry, str)]
        self._look_at(self._actions[identity][0] for identity in here)
        if here:
            self.draw(*here)
        for entry in shown.entries:
            if entry is None:
                made.addSeparator()
            elif isinstance(entry, Menu):
                inner = made.addMenu(self.menu(entry, made))
                if entry.icon:
                    inner.setIcon(icon(entry.icon, self._look.theme))
            else:
                made.addAction(self.qt(entry))
        if not shown.entries:
            made.addAction(say(self._why_nothing())).setEnabled(False)

    def _why_nothing(self) -> Message:
        """Say why a menu of what is possible is empty."""
        view = self._context.view if self._context is not None else None
        if view is None:
            return NO_DOCUMENT
        if view.comments_only:
            return LOCKED
        return ONLY_READ if view.page.read_only else NO_CARET

    @property
    def _only_comments(self) -> bool:
        """Whether the document in front can be commented on, and not changed."""
        view = self._context.view if self._context is not None else None
        return view is not None and view.comments_only

    def _forget(self, gone: QMenu) -> None:
        self._menus = [each for each in self._menus if each[1] is not gone]

    def _say(self, action: Action, made: QAction) -> None:
        self._said.add(action.id)
        context = self._context
        label = action.label(context) if action.label is not None and context is not None else None
        text = say(label or action.text).replace("&", "&&")
        short = say(action.short or action.text).rstrip(" …").replace("&", "&&")
        shown = self.keys(action.id)
        # What stands behind a tab takes the place of what Qt would call the key.
        qts = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setText(f"{text}\t{shown}" if shown != qts else text)
        made.setIconText(short)
        self._tip(action, made)

    def _tip(self, action: Action, made: QAction) -> None:
        """Say what an action does, and why it cannot be done where that is not seen."""
        shown = self.keys(action.id)
        tip = say(action.tip)
        tip = f"{tip} ({shown})" if shown else tip
        made.setToolTip(f"{tip}\n{say(LOCKED)}" if action.id in self._barred else tip)

    def _say_menu(self, menu: Menu, made: QMenu) -> None:
        made.setTitle(say(menu.heading))
