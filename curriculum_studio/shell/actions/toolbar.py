"""The toolbar, as data and as Qt wants it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import message
from curriculum_studio.shell.actions.view_actions import SIDE_BY_SIDE
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import Commands

#: What stands in the toolbar; None is a line.
TOOLBAR: tuple[str | None, ...] = (
    "file.new",
    "file.import",
    "file.export",
    None,
    "edit.undo",
    "edit.redo",
    None,
    "view.zh",
    "view.en",
    "view.de",
)

#: These say enough by their drawing.
_DRAWN = frozenset({"edit.undo", "edit.redo"})

#: The one that most people want at the end of their work.
_PRIMARY = "file.export"

#: Width of the field in which commands are looked for, and of a bar that has no room for it.
FIELD, NARROW = 232, 1180

_SHORT = {"zh": "中", "en": "EN", "de": "DE"}


class Toolbar(QObject):
    """Fills the bar and keeps its two own buttons up to date."""

    def __init__(self, bar: QToolBar, commands: Commands, look: Appearance) -> None:
        super().__init__(bar)
        self._bar = bar
        self._look = look
        self._commands = commands
        self._primary: QToolButton | None = None
        commands.draw(*(identity for identity in TOOLBAR if identity is not None))
        for identity in TOOLBAR:
            if identity is None:
                bar.addSeparator()
            else:
                self._add(bar, identity)
        self.side_by_side = QToolButton(bar)
        self.side_by_side.setObjectName("sideBySide")
        self.side_by_side.setCheckable(True)
        self.side_by_side.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.side_by_side.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.side_by_side.setMenu(commands.menu(SIDE_BY_SIDE, self.side_by_side))
        bar.addWidget(self.side_by_side)
        room = QWidget(bar)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        self.field = QToolButton(bar)
        self.field.setObjectName("commandField")
        self.field.setProperty("role", "field")
        self.field.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.field.setMinimumWidth(FIELD)
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.field.clicked.connect(lambda: commands.run("tools.palette"))
        bar.addWidget(self.field)
        bar.installEventFilter(self)
        look.themed.connect(self._draw)
        self._languages: tuple[Language, ...] = ()
        self._draw()
        self._say()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show which languages stand side by side."""
        self._languages = languages
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the words of the own buttons in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Show the field as a mere sign where its words have no room; a bar would hide it whole."""
        narrow = self._bar.width() < NARROW
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.field.setToolButtonStyle(style if narrow else words)
        self.field.setMinimumWidth(0 if narrow else FIELD)

    def _add(self, bar: QToolBar, identity: str) -> None:
        made = self._commands.qt(identity)
        bar.addAction(made)
        button = bar.widgetForAction(made)
        if not isinstance(button, QToolButton):
            return
        if identity in _DRAWN:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if identity == _PRIMARY:
            # The action keeps the drawing of menus; the button takes it over at every change.
            made.changed.connect(self._draw_primary)
            self._primary = button
            button.setProperty("role", "primary")
            button.style().unpolish(button)
            button.style().polish(button)

    def _draw(self) -> None:
        theme = self._look.theme
        self.side_by_side.setIcon(icon("columns", theme))
        self.field.setIcon(icon("search", theme, "muted"))
        self._draw_primary()

    def _draw_primary(self) -> None:
        if self._primary is not None:
            self._primary.setIcon(icon("export", self._look.theme, "accent_ink"))

    def _say(self) -> None:
        several = len(self._languages) > 1
        words = say(SIDE_BY_SIDE.heading)
        if several:
            words = f"{words} {'｜'.join(_SHORT[each] for each in self._languages)}"
        self.side_by_side.setText(words)
        self.side_by_side.setChecked(several)
        self.side_by_side.setEnabled(bool(self._languages))
        tip = say(message("Actions", "Show two or three languages beside each other"))
        self.side_by_side.setToolTip(tip)
        self.side_by_side.setAccessibleName(words)
        name = self._commands.action("tools.palette")
        key = self._commands.qt("tools.palette").shortcut()
        shown = key.toString(key.SequenceFormat.NativeText)
        wanted = message("Actions", "Search or do anything …   {key}").fill(key=shown)
        self.field.setText(say(wanted))
        self.field.setToolTip(say(name.tip))
        self.field.setAccessibleName(say(name.text))
