"""What the page of settings is made of: sections, lines, fields, and the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.pinyin import initials, spelled
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import guard_field
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: Width of the names of lines, and of fields at most (pixels).
NAMES, FIELDS = 150, 440


@dataclass(frozen=True, slots=True)
class Usual:
    """The value that a setting has if nobody chose another one.

    `words` say it, `holds` tells whether it is the one of now, `restore` chooses it.
    """

    words: Callable[[], str]
    holds: Callable[[], bool]
    restore: Callable[[], None]


class SettingChoice(QComboBox):
    """One of some values; `taken` carries the value that somebody chose."""

    taken = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], now: Callable[[], str]) -> None:
        """Offer values with their words; `now` returns the one that is set."""
        super().__init__()
        self._now = now
        guard_field(self)
        self.activated.connect(lambda at: self.taken.emit(self.itemData(at)))
        self.offer(options)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these values with their words from now on."""
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] != [*options]:
            self.clear()
            for value, words in options:
                self.addItem(words, value)
        self.renew()

    def renew(self) -> None:
        """Show the value that is set; one that is not offered is shown as none."""
        self.setCurrentIndex(self.findData(self._now()))


class SettingLine(QLineEdit):
    """A text; `taken` carries it when it was written to the end and is another one."""

    taken = Signal(str)

    def __init__(self, now: Callable[[], str]) -> None:
        """Show the text that `now` returns."""
        super().__init__()
        self._now = now
        self.editingFinished.connect(self.flush)
        self.renew()

    def flush(self) -> None:
        """Take what is written."""
        if self.text().strip() != self._now():
            self.taken.emit(self.text().strip())

    def renew(self) -> None:
        """Show the text that is set, unless somebody is writing."""
        if not self.hasFocus() and self.text() != self._now():
            self.setText(self._now())


class Switch(QCheckBox):
    """Something that is on or off; `taken`: somebody switched it."""

    taken = Signal()

    def __init__(self, words: Message, now: Callable[[], bool]) -> None:
        """Show whether it is on, as `now` returns."""
        super().__init__(say(words))
        self._now = now
        self.clicked.connect(self.taken)
        self.renew()

    def renew(self) -> None:
        """Show whether it is on."""
        self.setChecked(self._now())


class SettingFact(QLabel):
    """A fact that cannot be changed here, as words that can be copied."""

    def __init__(self, now: Callable[[], str], role: str = "") -> None:
        """Show what `now` returns."""
        super().__init__()
        self._now = now
        self.setWordWrap(True)
        self.setContentsMargins(0, 6, 0, 0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            self.setProperty("role", role)
        self.renew()

    def renew(self) -> None:
        """Say it as it is now."""
        self.setText(self._now())


class SettingButtons(QWidget):
    """Buttons for commands of the window, called as in the menus."""

    def __init__(self, context: AppContext, *commands: str) -> None:
        """Offer commands by their ids."""
        super().__init__()
        self._context = context
        self.buttons: dict[str, QPushButton] = {}
        layout = FlowLayout(self, ())
        for command in commands:
            action = context.index.actions[command]
            button = QPushButton(say(action.text))
            button.setToolTip(say(action.tip))
            button.clicked.connect(lambda _=False, each=command: context.wishes.command.emit(each))
            layout.addWidget(button)
            self.buttons[command] = button
        self.renew()

    def renew(self) -> None:
        """Look at what can be done now."""
        for command, button in self.buttons.items():
            button.setEnabled(self._context.index.actions[command].when(self._context))


class Held(QWidget):
    """A widget at the left of its line, no wider than it has to be."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        layout.addStretch()
        self.setFocusProxy(widget)


class SettingRow(QWidget):
    """A line: what is set, its field, what it means, and the way back to the usual value.

    `words` are further names by which the line is found.
    """

    def __init__(
        self,
        name: Message,
        field: QWidget,
        *,
        hint: Message | None = None,
        usual: Usual | None = None,
        words: Message | None = None,
    ) -> None:
        super().__init__()
        self.field = field
        self._usual = usual
        self._found = [each for each in (name, hint, words) if each is not None]
        label = QLabel(say(name))
        label.setWordWrap(True)
        label.setFixedWidth(NAMES)
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 6, 0, 0)
        for each in (field, field.focusProxy()):
            if each is not None:
                each.setAccessibleName(say(name))
        if isinstance(field, SettingChoice | SettingLine):
            field.setMaximumWidth(FIELDS)
            field.setMinimumWidth(120)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if isinstance(field, SettingChoice | SettingLine | Switch):
            field.taken.connect(self.renew)
        self.back = QPushButton()
        self.back.setProperty("role", "link")
        self.back.clicked.connect(self._restore)
        beside = QHBoxLayout()
        beside.addWidget(field, 1)
        beside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, SettingChoice | SettingLine):
            beside.addStretch()
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addLayout(beside)
        if hint is not None:
            explained = QLabel(say(hint))
            explained.setWordWrap(True)
            explained.setProperty("role", "muted")
            field.setAccessibleDescription(say(hint))
            right.addWidget(explained)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(14)
        layout.addWidget(label)
        layout.addLayout(right, 1)
        self.renew()

    def renew(self, *_: object) -> None:
        """Show what is set now, and the way back where that is not the usual value."""
        renew = getattr(self.field, "renew", None)
        if renew is not None:
            renew()
        usual = self._usual
        self.back.setVisible(usual is not None and not usual.holds())
        if usual is not None:
            words = message("Settings", "Back to “{value}”").fill(value=usual.words())
            self.back.setText(say(words))

    def has(self, wanted: str) -> bool:
        """Tell whether a line is found by some words, or by the sounds of its Chinese name."""
        return any(fits(wanted, say(each)) or fits(wanted, each.source) for each in self._found)

    def _restore(self) -> None:
        if self._usual is not None:
            self._usual.restore()
            self.renew()
            self.field.setFocus()


class SettingSection(QWidget):
    """Some lines under a heading."""

    heading: Message

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.desk = context
        self.rows: list[SettingRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 18)
        self._layout.setSpacing(4)
        title = QLabel(say(self.heading))
        title.setProperty("role", "title")
        self._layout.addWidget(title)
        self.build()

    def build(self) -> None:
        """Make the lines."""
        raise NotImplementedError

    def add(self, row: SettingRow) -> SettingRow:
        """Take a line in."""
        self.rows.append(row)
        self._layout.addWidget(row)
        return row

    def renew(self) -> None:
        """Show everything as it is now."""
        for row in self.rows:
            row.renew()

    def seen(self) -> None:
        """Find out what takes time: the section is on the screen now."""

    def narrow(self, wanted: str) -> bool:
        """Show the lines that are found by some words, all without any; tell whether there are."""
        whole = not wanted or fits(wanted, say(self.heading))
        for row in self.rows:
            row.setVisible(whole or row.has(wanted))
        return whole or any(row.has(wanted) for row in self.rows)


def fits(wanted: str, text: str) -> bool:
    """Tell whether each of some words stands in a text, or all together as sounds of Chinese."""
    folded = text.casefold()
    words = wanted.casefold().split()
    sound = "".join(words)
    return all(each in folded for each in words) or any(
        sound in heard for heard in (initials(text), spelled(text))
    )
