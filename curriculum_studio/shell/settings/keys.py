"""Keys of all commands: seen by menu, changed by pressing them, written down for others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import write_whole
from curriculum_studio.shell.settings.rows import Held, SettingRow, SettingSection, fits
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.feature import apart, ways

#: Height of the list of commands at least (pixels).
_HEIGHT = 330

#: Where an item keeps the id of its command, if it is one.
_ID = Qt.ItemDataRole.UserRole

#: Where it keeps its name in English, by which it is found too.
_SOURCE = _ID + 1


class KeySection(SettingSection):
    """The keys of the commands."""

    heading = message("Settings", "Keys")

    def build(self) -> None:
        """Make the list, and what changes the key of the command that is chosen in it."""
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.tree = QTreeWidget()
        self.tree.setProperty("role", "boxed")
        self.tree.setMinimumHeight(_HEIGHT)
        self.tree.setColumnCount(2)
        command, key = message("Settings", "Command"), message("Settings", "Key")
        self.tree.setHeaderLabels([say(command), say(key)])
        self.tree.setAccessibleName(say(self.heading))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fill()
        self.tree.currentItemChanged.connect(self._chosen)
        self._layout.addWidget(self.tree, 1)
        self.pressed = QKeySequenceEdit()
        self.pressed.setMaximumSequenceLength(1)
        self.pressed.setClearButtonEnabled(True)
        self.pressed.setFixedWidth(220)
        self.pressed.keySequenceChanged.connect(self._told)
        hint = message("Settings", "Click here and press the keys together.")
        row = SettingRow(message("Settings", "New key"), Held(self.pressed), hint=hint)
        self._layout.addWidget(row)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self._layout.addWidget(self.told)
        self.use = self._button(message("Settings", "Use this key"), self._use)
        self.none = self._button(message("Settings", "No key"), self._use_none)
        self.usual = self._button(message("Settings", "Usual key"), self._use_usual)
        self.all = self._button(message("Settings", "All usual keys"), self.desk.keys.reset_all)
        self.text = self._button(message("Settings", "Save as text …"), self._ask_text)
        line = QWidget()
        FlowLayout(line, (self.use, self.none, self.usual, self.all, self.text))
        self._layout.addWidget(line)
        self.desk.keys.changed.connect(self.renew)
        self.renew()

    @property
    def command(self) -> str:
        """The command whose key is to be changed, empty if none is chosen."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    @property
    def _is_line(self) -> bool:
        """Whether a key that is no command is chosen in the list."""
        item = self.tree.currentItem()
        return item is not None and item.parent() is not None

    def choose(self, command: str) -> None:
        """Choose a command in the list."""
        self.tree.setCurrentItem(self._items[command])

    def renew(self) -> None:
        """Show the keys as they are now."""
        keys = self.desk.keys
        for identity, item in self._items.items():
            item.setText(1, " · ".join(key_text(each) for each in keys.of(identity)))
            font = item.font(1)
            font.setBold(keys.is_changed(identity))
            item.setFont(1, font)
            item.setFont(0, font)
        self._told()

    def narrow(self, wanted: str) -> bool:
        """Show the commands that are found by their names or keys; tell whether there are."""
        whole = not wanted or fits(wanted, say(self.heading))
        found = False
        for menu, items in self._groups:
            shown = [item for item in items if whole or self._has(item, wanted)]
            for item in items:
                item.setHidden(item not in shown)
            menu.setHidden(not shown)
            found = found or bool(shown)
        return found

    def _has(self, item: QTreeWidgetItem, wanted: str) -> bool:
        words = (item.text(0), item.text(1), item.data(0, _SOURCE))
        return any(fits(wanted, each) for each in words)

    def _fill(self) -> None:
        """List the commands by their menus, those in none, and keys that are no commands."""
        index = self.desk.index
        menus = [(_bare(menu.heading), [each for each, _ in ways((menu,))]) for menu in index.menus]
        placed = {identity for _, identities in menus for identity in identities}
        rest = [each for each in index.actions if each not in placed]
        for heading, identities in (*menus, (say(message("Settings", "In no menu")), rest)):
            top = QTreeWidgetItem(self.tree, [heading])
            items = {identity: self._item(identity, top) for identity in identities}
            self._groups.append((top, list(items.values())))
            self._items |= items
        for each in index.keys:
            top = QTreeWidgetItem(self.tree, [say(each.heading)])
            lines = [self._line(top, what, keys) for what, keys in each.keys]
            self._groups.append((top, lines))
        for top, _ in self._groups:
            top.setFirstColumnSpanned(True)
        self.tree.expandAll()
        self.tree.setItemsExpandable(False)
        self.tree.setRootIsDecorated(False)

    def _item(self, identity: str, top: QTreeWidgetItem) -> QTreeWidgetItem:
        action = self.desk.index.actions[identity]
        item = QTreeWidgetItem(top, [say(action.text)])
        item.setData(0, _ID, identity)
        item.setData(0, _SOURCE, action.text.source)
        item.setToolTip(0, say(action.tip))
        return item

    def _line(self, top: QTreeWidgetItem, what: Message, keys: str) -> QTreeWidgetItem:
        shown = " · ".join(key_text(each) for each in apart(keys))
        item = QTreeWidgetItem(top, [say(what), shown])
        item.setData(0, _SOURCE, what.source)
        return item

    def _button(self, words: Message, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(words))
        button.clicked.connect(act)
        return button

    @property
    def _key(self) -> str:
        return self.pressed.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _chosen(self) -> None:
        self.pressed.clear()
        self._told()

    def _told(self) -> None:
        """Say what would become of the key that was pressed, and offer what can be done."""
        keys, command, key = self.desk.keys, self.command, self._key
        free = bool(command) and keys.may_change(command)
        said, role = self._verdict(command, key)
        self.told.setText(say(said) if said is not None else "")
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.pressed.setEnabled(free)
        self.use.setEnabled(free and bool(key) and role != "error")
        self.none.setEnabled(free and bool(keys.of(command)))
        self.usual.setEnabled(free and keys.is_changed(command))
        self.all.setEnabled(any(keys.is_changed(each) for each in self._items))

    def _verdict(self, command: str, key: str) -> tuple[Message | None, str]:
        keys, actions = self.desk.keys, self.desk.index.actions
        if not command and self._is_line:
            return message("Settings", "This key holds there only, and stays so."), "muted"
        if not command:
            return message("Settings", "Choose a command in the list."), "muted"
        if not keys.may_change(command):
            return message(
                "Settings", "This key belongs to writing on the page and stays so."
            ), "muted"
        if not key:
            usual = " · ".join(key_text(each) for each in keys.usual(command))
            words = message("Settings", "Usual: {keys}").fill(keys=usual or "–")
            return words, "muted"
        refused = keys.refusal(key)
        if refused is not None:
            return refused, "error"
        holder = keys.holder(key)
        if holder == command:
            return message("Settings", "The command has this key already."), "muted"
        if holder:
            words = message(
                "Settings", "“{command}” has this key now. If you use it here, it is taken away."
            )
            return words.fill(command=actions[holder].text), "stale"
        return message("Settings", "This key is free."), "muted"

    def _use(self) -> None:
        self.desk.keys.choose(self.command, self._key)
        self._chosen()

    def _use_none(self) -> None:
        self.desk.keys.choose(self.command, "")

    def _use_usual(self) -> None:
        self.desk.keys.reset(self.command)

    def _ask_text(self) -> None:
        title = say(message("Settings", "Save the keys"))
        name = f"{say(self.heading)}.txt"
        target = ask_target(self, title, self.desk.files.folder / name, ".txt")
        if target is not None:
            self.desk.notices.careful(lambda: self.save(target))

    def save(self, target: Path) -> None:
        """Write the commands that have keys, by menu, for whoever wants them on paper.

        Raises:
            StudioError: if the file cannot be written.

        """
        lines: list[str] = []
        for menu, items in self._groups:
            with_keys = [item for item in items if item.text(1)]
            if with_keys:
                lines += [menu.text(0), *(f"  {i.text(1)}\t{i.text(0)}" for i in with_keys), ""]
        write_whole(target, "\n".join(lines).encode())
        self.desk.files.told(target)


def _bare(heading: Message) -> str:
    """Return the heading of a menu without the letter that opens it: 文件(&F) is 文件."""
    words = say(heading)
    return words.split("(&")[0].replace("&", "")
