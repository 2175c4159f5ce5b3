"""Language, theme and fonts of the window; a change takes effect at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.theme import (
    POINTS,
    THEMES,
    FontChoice,
    Theme,
    dress,
    language_font,
    load_theme,
    window_font,
    write,
)
from curriculum_studio.widgets.translation import Translations

#: Follow what the system says.
SYSTEM = "system"

#: What is darker than this is dark, of 255.
MIDDLE = 128

#: Where the settings keep the families of a `FontChoice`.
_FONTS = {
    "chinese": "fonts/chinese",
    "latin": "fonts/latin",
    "window_chinese": "fonts/window_chinese",
    "window_latin": "fonts/window_latin",
}


class Appearance(QObject):
    """Keeps language, theme and fonts, and dresses the program in them.

    `themed` carries another theme, `spoken` another language; `refonted`: fonts were chosen;
    `zoomed`: texts have another size.
    """

    themed = Signal(object)
    refonted = Signal()
    zoomed = Signal()
    spoken = Signal(str)

    def __init__(
        self, application: QApplication, settings: Settings, language: str, parent: QObject
    ) -> None:
        """Dress the program as it was left; `language` is the one to speak now.

        Whoever fills the window says `write` before words stand in it: until then no fonts need be
        looked through.
        """
        super().__init__(parent)
        self._application = application
        self._settings = settings
        resources = resource_folder("resources")
        self._resources = FolderResources(resources)
        self._translations = Translations(resources / "i18n", self)
        self._translations.use(language)
        chosen = settings.text("theme", SYSTEM)
        self.choice = chosen if chosen in (*THEMES, SYSTEM) else SYSTEM
        self.fonts = FontChoice(**{name: settings.text(key) for name, key in _FONTS.items()})
        #: The size of texts that people wrote, 1 being the usual one; labels have one size.
        self.zoom = 1.0
        self.theme = self._wanted()
        dress(application, self.theme)
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def language(self) -> str:
        """The language that the window speaks: zh_CN, en or de."""
        return self._translations.language

    @property
    def document_language(self) -> Language:
        """The language of documents that readers of this window know best: zh, en or de."""
        return self._translations.document_language

    def says(self, language: Language) -> Callable[[Message], str]:
        """Return what says messages in a language that the window need not speak now."""
        return self._translations.says(language)

    def write(self) -> None:
        """Let all words stand in the font of the language."""
        self._application.setFont(window_font(self.language, self.fonts))

    def speak(self, language: str) -> None:
        """Let the window speak another language."""
        if language == self.language:
            return
        self._settings.set("language", language)
        self._translations.use(language)
        write(self._application, window_font(language, self.fonts))
        self.spoken.emit(language)

    def choose(self, theme: str) -> None:
        """Take a theme by name, or `system`."""
        self.choice = theme
        self._settings.set("theme", theme)
        self._renew()

    def choose_fonts(self, fonts: FontChoice) -> None:
        """Let page and window stand in other fonts."""
        if fonts == self.fonts:
            return
        for name, key in _FONTS.items():
            self._settings.set(key, getattr(fonts, name))
        before, self.fonts = self.fonts, fonts
        if fonts.window(self.language) != before.window(self.language):
            write(self._application, window_font(self.language, fonts))
        self.refonted.emit()

    def set_zoom(self, zoom: float) -> None:
        """Show texts that people wrote larger or smaller, wherever they stand."""
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoomed.emit()

    def size(self, *widgets: QWidget, language: str = "") -> None:
        """Give the size of texts that people wrote to widgets that show such.

        With a language of documents quotation marks stand as it wants them.
        """
        font = language_font(language) if language else QFont()
        if self.zoom != 1:
            # Nothing but the size: the family is that of the window, whatever it speaks.
            font.setPointSizeF(POINTS * self.zoom)
        for widget in widgets:
            widget.setFont(font)

    def _wanted(self) -> Theme:
        name = self.choice
        if name == SYSTEM:
            # Fusion's own palette follows the system; asking it loads less than the name does.
            window = self._application.style().standardPalette().window().color()
            name = "dark" if window.lightness() < MIDDLE else "light"
        return load_theme(self._resources, name)

    def _renew(self) -> None:
        theme = self._wanted()
        if theme == self.theme:
            return
        self.theme = theme
        dress(self._application, theme)
        self.write()
        self.themed.emit(theme)

    def _system_changed(self) -> None:
        if self.choice == SYSTEM:
            self._renew()
