"""Fonts of page and window, and what spelling is checked by."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.features.terminology.service import CHECKED
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.shell.settings.rows import (
    FIELDS,
    SettingButtons,
    SettingChoice,
    SettingFact,
    SettingRow,
    SettingSection,
    Switch,
    Usual,
)
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.theme import FontChoice, fit_quotation_marks
from curriculum_studio.widgets.translation import say

_NAMES: Mapping[Language, Message] = {
    "zh": message("NewDocument", "Chinese"),
    "en": message("NewDocument", "English"),
    "de": message("NewDocument", "German"),
}

#: What is written by which fonts are told apart: letters, marks and numbers.
_CHINESE = "双碳试点学校“评价”指标 5.2"
_LATIN = "The school’s “dual-carbon” 5.2, Größe, „Übung“"

#: Size of samples (points).
_SIZE = 12.0

#: Fonts that Word files name, as GB/T 1.1-2020 and forms of schools want them, by both names.
WORD_FONTS = (
    ("SimSun", "宋体"),
    ("SimHei", "黑体"),
    ("Times New Roman", "Times New Roman"),
    ("Arial", "Arial"),
)

#: Fonts of families for all of East Asia that draw characters as another region writes them.
_OTHER_REGIONS = ("JP", "KR", "TC", "HK", "TW", "MO")


@dataclass(frozen=True, slots=True)
class Script:
    """What one font is chosen for: a field of `FontChoice`, and a language that has it.

    `families` are those of that language, the best first. `chinese`: Chinese is written in it.
    """

    field: str
    families: Callable[[FontChoice], list[str]]
    chinese: bool

    def font(self, fonts: FontChoice) -> QFont:
        """Return the font for a sample."""
        font = QFont()
        font.setFamilies(self.families(fonts))
        font.setPointSizeF(_SIZE)
        fit_quotation_marks(font, latin=not self.chinese)
        if self.chinese:
            # A label takes over what its font does not say, from a window that speaks English.
            font.setFeature(QFont.Tag("pwid"), 0)
        return font

    def found(self, fonts: FontChoice) -> tuple[str, bool]:
        """Return the family that is shown on this computer, and whether it is one of ours."""
        family = QFontInfo(self.font(fonts)).family()
        return family, family in self.families(fonts)

    def offered(self) -> list[str]:
        """Return the families of this computer in which one can write so."""
        systems = QFontDatabase.WritingSystem
        system = systems.SimplifiedChinese if self.chinese else systems.Latin
        # What begins with @ is for columns of text; the foundry stands in brackets behind a name.
        names = (each for each in QFontDatabase.families(system) if each[0] not in "@.")
        fitting = (each for each in names if each.split(" [")[0].split()[-1] not in _OTHER_REGIONS)
        # Some systems list what is no family but means one, such as Serif.
        return sorted(each for each in {*fitting} if QFontDatabase.hasFamily(each))


class FontField(QWidget):
    """A font to choose among those of this computer, with a sample and what is really shown."""

    taken = Signal(str)

    def __init__(self, script: Script, now: Callable[[], FontChoice]) -> None:
        """Show the font that `now` returns for a script."""
        super().__init__()
        self._script = script
        self._now = now
        self._offered = script.offered()
        self.choice = SettingChoice((), lambda: self.chosen)
        self.choice.taken.connect(self.taken)
        self.choice.setMaximumWidth(FIELDS)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sample = QLabel(_CHINESE if script.chinese else _LATIN)
        self.sample.setWordWrap(True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (self.choice, self.sample, self.told):
            layout.addWidget(each)
        self.setFocusProxy(self.choice)
        self.renew()

    @property
    def chosen(self) -> str:
        """The family that somebody chose, empty for the usual one."""
        return str(getattr(self._now(), self._script.field))

    def renew(self) -> None:
        """Show what is chosen, also where this computer lacks it, and what is shown for it."""
        chosen, fonts = self.chosen, self._now()
        usual = self._script.found(replace(fonts, **{self._script.field: ""}))[0]
        words = message("Settings", "Usual ({family})").fill(family=usual)
        options = {"": say(words), **{each: each for each in self._offered}}
        missing = bool(chosen) and not QFontDatabase.hasFamily(chosen)
        if missing:
            lacking = message("Settings", "{family} (not on this computer)").fill(family=chosen)
            options[chosen] = say(lacking)
        elif chosen:
            options.setdefault(chosen, chosen)
        self.choice.offer(list(options.items()))
        self.sample.setFont(self._script.font(fonts))
        family, known = self._script.found(fonts)
        self.told.setHidden(known and not missing)
        self.told.setProperty("role", "stale")
        self.told.setText(say(self._verdict(family, missing=missing)))

    def _verdict(self, family: str, *, missing: bool) -> Message:
        if missing:
            words = message(
                "Settings",
                "{wanted} is not on this computer; {family} is shown instead.",
            )
            return words.fill(wanted=self.chosen, family=family)
        words = message(
            "Settings",
            "Shown in {family}, for none of the fitting fonts is installed. The best one is"
            " {wanted}.",
        )
        return words.fill(family=family, wanted=self._script.families(self._now())[0])


#: Texts on the page, by the script in which they are written.
CHINESE_PAGE = Script("chinese", lambda fonts: fonts.page("zh"), chinese=True)
LATIN_PAGE = Script("latin", lambda fonts: fonts.page("en"), chinese=False)

#: The window in a language whose script is Chinese, and in the others.
CHINESE_WINDOW = Script("window_chinese", lambda fonts: fonts.window("zh_CN"), chinese=True)
LATIN_WINDOW = Script("window_latin", lambda fonts: fonts.window("en"), chinese=False)


class FontSection(SettingSection):
    """The fonts of page and window, and which of those that Word files name are there."""

    heading = message("Settings", "Fonts")

    def build(self) -> None:
        """Make the lines."""
        look = self.desk.look
        page = message(
            "Settings",
            "On the page only: exported and printed documents have the fonts of their own layout.",
        )
        window = CHINESE_WINDOW if look.language == "zh_CN" else LATIN_WINDOW
        hint = message("Settings", "For the language in which the program speaks now.")
        self._font(message("Settings", "Chinese texts"), CHINESE_PAGE, page)
        self._font(message("Settings", "English and German texts"), LATIN_PAGE, page)
        self._font(message("Settings", "Menus and panels"), window, hint)
        self.add(
            SettingRow(
                message("Settings", "Word files"),
                SettingFact(_of_files),
                hint=message(
                    "Settings",
                    "Word files only name their fonts. Where one is missing, the computer that"
                    " opens the file shows another one.",
                ),
            )
        )

    def _font(self, name: Message, script: Script, hint: Message) -> None:
        look = self.desk.look
        field = FontField(script, lambda: look.fonts)

        def choose(family: str) -> None:
            look.choose_fonts(replace(look.fonts, **{script.field: family}))

        usual = Usual(
            lambda: script.found(replace(look.fonts, **{script.field: ""}))[0],
            lambda: not field.chosen,
            lambda: choose(""),
        )
        row = self.add(SettingRow(name, field, hint=hint, usual=usual))
        # Later: the font of the window reaches the list that is open now.
        field.taken.connect(choose, Qt.ConnectionType.QueuedConnection)
        look.refonted.connect(row.renew)


def _of_files() -> str:
    lines = []
    for names in WORD_FONTS:
        there = any(QFontDatabase.hasFamily(each) for each in names)
        words = (
            message("Settings", "{family}: on this computer")
            if there
            else message("Settings", "{family}: not on this computer")
        )
        lines.append(say(words.fill(family=" / ".join(dict.fromkeys(names)))))
    return "\n".join(lines)


class SpellingSection(SettingSection):
    """Whether spelling is checked, and by what."""

    heading = message("Settings", "Spelling")

    def build(self) -> None:
        """Make the lines."""
        aids = WRITING_AIDS.of(self.desk)
        switch = Switch(message("Settings", "Check while writing"), lambda: aids.checks)
        switch.taken.connect(aids.switch)
        self.add(
            SettingRow(
                message("Settings", "English and German"),
                switch,
                hint=message("Settings", "Misspelt words are underlined."),
                usual=Usual(
                    lambda: say(message("Settings", "on")), lambda: aids.checks, aids.switch
                ),
            )
        )
        for language in CHECKED:
            self.add(SettingRow(_NAMES[language], SettingFact(partial(self._dictionary, language))))
        self.add(SettingRow(message("Settings", "Your own words"), SettingFact(self._own)))
        self.add(
            SettingRow(
                message("Settings", "Change"),
                SettingButtons(self.desk, "language.dictionaries", "language.next_wrong"),
            )
        )

    def _dictionary(self, language: Language) -> str:
        spelling = WRITING_AIDS.of(self.desk).spelling
        if spelling is not None and spelling.can(language):
            return say(message("Dictionaries", "✓ there is a dictionary"))
        return say(message("Dictionaries", "No dictionary was found"))

    def _own(self) -> str:
        spelling = WRITING_AIDS.of(self.desk).spelling
        count = len(spelling.own) if spelling is not None else 0
        return say(message("Settings", "{count} words in this library", "", 1).fill(count=count))
