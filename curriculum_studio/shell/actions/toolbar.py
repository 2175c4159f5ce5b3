"""The toolbar, as data and as Qt wants it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from curriculum_studio.core.text import MarkKind
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.shell.actions.surfaces import EVERYTHING
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import Commands
from curriculum_studio.workbench.actions.feature import apart

#: What stands in the toolbar of somebody; None is a line.
TOOLBAR: tuple[str | None, ...] = tuple(
    None if word == "|" else word for word in EVERYTHING.tools.split()
)

#: These say by their words what no drawing does.
_WORDS = frozenset({"view.zh", "view.en", "view.de"})

#: Formats of characters, which are on where the caret stands in such words.
_MARKS: Mapping[str, MarkKind] = {
    "page.bold": "bold",
    "page.italic": "italic",
    "page.sub": "sub",
    "page.sup": "sup",
}

#: What is counted: the sign with the number, what it counts, and what leads to the next.
COUNTS: Mapping[str, tuple[Message, Message, str]] = {
    "errors": (
        message("Toolbar", "⊘ {count}"),
        message("Toolbar", "Errors found by the rules: {count}. Click to go to the next."),
        "checks.next",
    ),
    "stale": (
        message("Toolbar", "△ {count}"),
        message("Toolbar", "Source changed: {count}. Click to go to the next."),
        "page.next_stale",
    ),
    "unfinished": (
        message("Toolbar", "○ {count}"),
        message("Toolbar", "Not translated, or drafts: {count}. Click to go to the next."),
        "page.next_unfinished",
    ),
    "comments": (
        message("Toolbar", "● {count}"),
        message("Toolbar", "Open comments: {count}. Click to go to the next."),
        "review.next",
    ),
}

_SIDE_BY_SIDE = EVERYTHING.menu("side_by_side")

#: Width of the field in which commands are looked for.
FIELD = 200

_SHORT = {"zh": "中", "en": "EN", "de": "DE"}


class Toolbar(QObject):
    """Fills the bar and keeps its own buttons up to date."""

    def __init__(self, bar: QToolBar, commands: Commands, look: Appearance) -> None:
        super().__init__(bar)
        self._bar = bar
        self._look = look
        self._commands = commands
        self._of_page: dict[str, QToolButton] = {}
        self._tools = [(each, self._add(each)) for each in TOOLBAR]
        self.side_by_side = self._button("sideBySide")
        self._beside = bar.actions()[-1]
        self.side_by_side.setCheckable(True)
        self.side_by_side.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.side_by_side.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.side_by_side.setMenu(commands.menu(_SIDE_BY_SIDE, self.side_by_side))
        self._line = bar.addSeparator()
        self._numbers = dict.fromkeys(COUNTS, 0)
        self._counts = {name: bar.addWidget(self._counter(name)) for name in COUNTS}
        room = QWidget(bar)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        self.field = self._button("commandField")
        self.field.setProperty("role", "field")
        self.field.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.field.setMinimumWidth(FIELD)
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.field.clicked.connect(lambda: commands.run("tools.palette"))
        bar.installEventFilter(self)
        look.themed.connect(self._draw)
        commands.refreshed.connect(self._refresh)
        commands.rekeyed.connect(self._say)
        self._languages: tuple[Language, ...] = ()
        self._draw()
        self._say()
        self._show_counts()

    def show_tools(self, tools: Sequence[str], *, languages: bool) -> None:
        """Show those tools alone, and a line where something stands behind it.

        `languages`: there is more than one in which a text can be shown.
        """
        tools = tools if languages else [each for each in tools if each not in _WORDS]
        something = False
        for identity, shown in reversed(self._tools):
            shown.setVisible(something if identity is None else identity in tools)
            something = identity is not None and (something or identity in tools)
        self._beside.setVisible(languages)
        self._fit()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show which languages stand side by side."""
        self._languages = languages
        self._say()

    def count(self, **numbers: int) -> None:
        """Show how many there are, by the names in `COUNTS`; none is not shown."""
        self._numbers |= numbers
        self._show_counts()

    def count_translations(self, stale: int, unfinished: int) -> None:
        """Show how many translations wait, as the status line counts them."""
        self.count(stale=stale, unfinished=unfinished)

    def count_panel(self, panel: str, number: int) -> None:
        """Show how much a panel holds, if it is one of those that are counted here."""
        if panel in COUNTS:
            self.count(**{panel: number})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the words of the own buttons in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show_counts()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Say less, step by step, where there is no room; a bar would hide its last button whole.

        First the field and then the choice of languages become mere signs; then the numbers go,
        which stand in the line of state as well.
        """
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._make(words, FIELD, words, counted=True)
        sign = Qt.ToolButtonStyle.ToolButtonIconOnly
        for languages, counted in ((words, True), (sign, True), (sign, False)):
            if self._bar.sizeHint().width() <= self._bar.width():
                break
            self._make(sign, 0, languages, counted=counted)

    def _make(
        self,
        field: Qt.ToolButtonStyle,
        width: int,
        languages: Qt.ToolButtonStyle,
        *,
        counted: bool,
    ) -> None:
        self.field.setToolButtonStyle(field)
        self.field.setMinimumWidth(width)
        self.side_by_side.setToolButtonStyle(languages)
        for name, number in self._numbers.items():
            self._counts[name].setVisible(counted and bool(number))
        self._line.setVisible(counted and any(self._numbers.values()))

    def _add(self, identity: str | None) -> QAction:
        if identity is None:
            return self._bar.addSeparator()
        action = self._commands.action(identity)
        if action.scope == "page":
            # Qt's own action stays enabled for its key, so the button asks by itself.
            button = self._of_page[identity] = self._button(identity)
            button.setCheckable(identity in _MARKS)
            button.clicked.connect(lambda: self._commands.run(identity))
            return self._bar.actions()[-1]
        # A button of its own: an action that is away from the bar would be away from menus as well.
        self._commands.draw(identity)
        button = self._button(identity)
        button.setDefaultAction(self._commands.qt(identity))
        if identity in _WORDS:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return self._bar.actions()[-1]

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self._bar)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else the caret would leave the text
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(self._bar.iconSize())
        self._bar.addWidget(button)
        return button

    def _counter(self, name: str) -> QToolButton:
        _sign, _about, action = COUNTS[name]
        button = QToolButton(self._bar)
        button.setObjectName(f"{name}Count")
        button.setProperty("role", name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.clicked.connect(lambda: self._commands.run(action))
        return button

    def counter(self, name: str) -> QToolButton:
        """Return the button that shows a number."""
        button = self._bar.widgetForAction(self._counts[name])
        assert isinstance(button, QToolButton)  # noqa: S101 - it was made here
        return button

    def _show_counts(self) -> None:
        for name, (sign, about, _action) in COUNTS.items():
            number = self._numbers[name]
            button = self.counter(name)
            button.setText(say(sign.fill(count=number)))
            button.setToolTip(say(about.fill(count=number)))
            button.setAccessibleName(button.toolTip())
        self._fit()

    def _refresh(self) -> None:
        """Look at what can be done on the page, and in what the caret stands."""
        for identity, button in self._of_page.items():
            can = self._commands.can(identity)
            button.setEnabled(can)
            if identity in _MARKS:
                button.setChecked(can and self._commands.marked(_MARKS[identity]))

    def _draw(self) -> None:
        theme = self._look.theme
        self.side_by_side.setIcon(icon("columns", theme))
        self.field.setIcon(icon("search", theme, "muted"))
        for identity, button in self._of_page.items():
            button.setIcon(icon(self._commands.action(identity).icon, theme))

    def _say(self) -> None:
        several = len(self._languages) > 1
        words = "｜".join(_SHORT[each] for each in self._languages) if several else ""
        self.side_by_side.setText(words or say(_SIDE_BY_SIDE.heading))
        self.side_by_side.setChecked(several)
        self.side_by_side.setEnabled(bool(self._languages))
        tip = say(message("Actions", "Show two or three languages side by side"))
        self.side_by_side.setToolTip(tip)
        self.side_by_side.setAccessibleName(f"{say(_SIDE_BY_SIDE.heading)} {words}".strip())
        for identity, button in self._of_page.items():
            action = self._commands.action(identity)
            keys = " · ".join(key_text(key) for key in apart(action.shortcut))
            button.setToolTip(f"{say(action.tip)} ({keys})" if keys else say(action.tip))
            button.setAccessibleName(say(action.text).rstrip(" …"))
        name = self._commands.action("tools.palette")
        key = self._commands.keys("tools.palette")
        wanted = message("Actions", "Search or run a command …   {key}").fill(key=key)
        self.field.setText(say(wanted))
        self.field.setToolTip(say(name.tip))
        self.field.setAccessibleName(say(name.text))
        self._fit()
