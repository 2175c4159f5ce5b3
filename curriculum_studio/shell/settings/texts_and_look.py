"""Settings of languages, theme and sizes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from curriculum_studio.i18n import PROGRAM_LANGUAGES, Message, message, program_language
from curriculum_studio.languages import Language
from curriculum_studio.shell.settings.rows import (
    SettingChoice,
    SettingFact,
    SettingRow,
    SettingSection,
    Usual,
)
from curriculum_studio.widgets.appearance import SYSTEM
from curriculum_studio.widgets.theme import POINTS
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.controllers.viewing import STEPS

#: What the actions of the menu View set, by the ends of their ids.
_THEMES = ("system", "light", "dark", "contrast")
_SHOWN: dict[str, tuple[Language, ...]] = {
    "zh": ("zh",),
    "en": ("en",),
    "de": ("de",),
    "zh_en": ("zh", "en"),
    "zh_de": ("zh", "de"),
    "en_de": ("en", "de"),
    "all": ("zh", "en", "de"),
}


class LanguageSection(SettingSection):
    """The language of the program, and the languages in which documents are shown."""

    heading = message("Settings", "Languages")

    def build(self) -> None:
        """Make the lines."""
        look, names = self.desk.look, self.desk.index.actions
        spoken = {each: say(names[f"spoken.{each}"].text) for each in PROGRAM_LANGUAGES}
        own = SettingChoice(list(spoken.items()), lambda: look.language)
        # Later: the field is made anew in the other language.
        own.taken.connect(look.speak, Qt.ConnectionType.QueuedConnection)
        system = program_language()
        self.add(
            SettingRow(
                message("Settings", "Program"),
                own,
                hint=message("Settings", "The language of the menus; documents stay as they are."),
                usual=Usual(
                    lambda: spoken[system],
                    lambda: look.language == system,
                    lambda: look.speak(system),
                ),
            )
        )
        for kind, name in (
            ("standard", message("Settings", "Standards")),
            ("unit", message("Settings", "Theme units")),
        ):
            self.add(self._shown(kind, name))

    def _shown(self, kind: str, name: Message) -> SettingRow:
        viewing, names = self.desk.viewing, self.desk.index.actions
        words = {each: say(names[f"view.{each}"].text) for each in _SHOWN}
        by_languages = {languages: each for each, languages in _SHOWN.items()}
        choice = SettingChoice(
            list(words.items()), lambda: by_languages[viewing.languages_for(kind)]
        )
        choice.taken.connect(lambda each: viewing.keep_languages(kind, _SHOWN[each]))
        return SettingRow(
            name,
            choice,
            hint=message(
                "Settings",
                "The languages side by side when a document is opened. What you choose in a "
                "document is remembered here too.",
            ),
            usual=Usual(
                lambda: words[by_languages[viewing.usual_languages(kind)]],
                lambda: viewing.languages_for(kind) == viewing.usual_languages(kind),
                lambda: viewing.keep_languages(kind, ()),
            ),
        )


class LookSection(SettingSection):
    """Theme and sizes."""

    heading = message("Settings", "Appearance")

    def build(self) -> None:
        """Make the lines."""
        look, names = self.desk.look, self.desk.index.actions
        themes = {each: say(names[f"theme.{each}"].text) for each in _THEMES}
        theme = SettingChoice(list(themes.items()), lambda: look.choice)
        theme.taken.connect(look.choose)
        self.add(
            SettingRow(
                message("Settings", "Theme"),
                theme,
                usual=Usual(
                    lambda: themes[SYSTEM],
                    lambda: look.choice == SYSTEM,
                    partial(look.choose, SYSTEM),
                ),
                words=message("Settings", "colours, dark, night, contrast"),
            )
        )
        self._sample = QLabel()
        self._sample.setTextFormat(Qt.TextFormat.RichText)
        self._sample.setMargin(10)
        self.add(SettingRow(message("Settings", "Preview"), self._sample))
        viewing = self.desk.viewing
        zooms = {str(each): f"{each:.0%}" for each in STEPS}
        zoom = SettingChoice(list(zooms.items()), lambda: str(viewing.zoom))
        zoom.taken.connect(lambda each: viewing.set_zoom(float(each)))
        self.add(
            SettingRow(
                message("Settings", "Text size"),
                zoom,
                hint=message(
                    "Settings",
                    "Of the page, and of what people wrote in outline, comments, goals and fields"
                    " beside it. Turning the wheel with Ctrl held changes it too.",
                ),
                usual=Usual(
                    lambda: zooms["1.0"],
                    lambda: viewing.zoom == 1.0,
                    partial(viewing.set_zoom, 1.0),
                ),
                words=message("Settings", "zoom, larger, smaller, letters"),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Menus and panels"),
                SettingFact(_interface),
                hint=message(
                    "Settings", "They follow the scale of the screen in the settings of the system."
                ),
            )
        )
        self.renew()

    def renew(self) -> None:
        """Show everything as it is now."""
        super().renew()
        theme = self.desk.look.theme
        parts = (
            (message("Settings", "text"), theme.ink, theme.page),
            (message("Settings", "aside"), theme.muted, theme.page),
            (message("Settings", "chosen"), theme.ink, theme.selection),
            (message("Settings", "link"), theme.link, theme.page),
            (message("Settings", "inserted"), theme.ink, theme.inserted),
            (message("Settings", "deleted"), theme.ink, theme.deleted),
            (message("Settings", "source changed"), theme.stale, theme.stale_ground),
            (message("Settings", "problem"), theme.error, theme.page),
        )
        spans = (
            f'<span style="color:{ink}; background-color:{ground}">&nbsp;{say(words)}&nbsp;</span>'
            for words, ink, ground in parts
        )
        self._sample.setText(" ".join(spans))
        self._sample.setWordWrap(True)
        self._sample.setStyleSheet(f"background: {theme.page}; border: 1px solid {theme.line};")


def _interface() -> str:
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    words = message("Settings", "{points} points, screen at {scale}")
    return say(words.fill(points=f"{POINTS:g}", scale=f"{scale:.0%}"))
