"""Fonts as they were found on this computer, and what spelling is checked by."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLabel

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.editor.model.typography import FAMILIES
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.features.terminology.service import CHECKED
from curriculum_studio.i18n import Message, message
from curriculum_studio.shell.settings.rows import Acts, Row, Said, Section, Switch, Usual
from curriculum_studio.widgets.theme import fit_quotation_marks
from curriculum_studio.widgets.translation import say

_NAMES: Mapping[Language, Message] = {
    "zh": message("NewDocument", "Chinese"),
    "en": message("NewDocument", "English"),
    "de": message("NewDocument", "German"),
}

#: What is written in each language: letters, marks and numbers by which fonts are told apart.
_SAMPLES: Mapping[Language, str] = {
    "zh": "双碳试点学校“评价”指标 5.2",
    "en": "The school’s “dual-carbon” indicators 5.2",
    "de": "Größe, Maß und „Übung“: Indikatoren 5.2",
}

#: Size of samples (points).
_SIZE = 12.0

#: Fonts that Word files name, as GB/T 1.1-2020 and forms of schools want them, by both names.
WORD_FONTS = (
    ("SimSun", "宋体"),
    ("SimHei", "黑体"),
    ("Times New Roman", "Times New Roman"),
    ("Arial", "Arial"),
)


def page_font(language: Language) -> QFont:
    """Return the font in which the page shows a language."""
    font = QFont()
    font.setFamilies(FAMILIES[language])
    font.setPointSizeF(_SIZE)
    fit_quotation_marks(font, latin=language != "zh")
    return font


def found_family(language: Language) -> tuple[str, bool]:
    """Return the family that a language has on this computer, and whether it is one of ours."""
    family = QFontInfo(page_font(language)).family()
    return family, family in FAMILIES[language]


class FontSection(Section):
    """Which fonts were found."""

    heading = message("Settings", "Fonts")

    def build(self) -> None:
        """Make the lines."""
        for language in LANGUAGES:
            sample = QLabel(_SAMPLES[language])
            sample.setFont(page_font(language))
            self.add(Row(_NAMES[language], sample, hint=self._found(language)))
        self.add(
            Row(
                message("Settings", "Word files"),
                Said(_of_files),
                hint=message(
                    "Settings",
                    "Word files only name their fonts. Where one is missing, the computer that"
                    " opens the file shows another one.",
                ),
            )
        )

    def _found(self, language: Language) -> Message:
        family, known = found_family(language)
        if known:
            return message("Settings", "Shown in {family}.").fill(family=family)
        words = message(
            "Settings",
            "Shown in {family}, for none of the fitting fonts is installed. The best one is"
            " {wanted}.",
        )
        return words.fill(family=family, wanted=FAMILIES[language][0])


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


class SpellingSection(Section):
    """Whether spelling is checked, and by what."""

    heading = message("Settings", "Spelling")

    def build(self) -> None:
        """Make the lines."""
        aids = WRITING_AIDS.of(self.desk)
        switch = Switch(message("Settings", "Check while writing"), lambda: aids.checks)
        switch.taken.connect(aids.switch)
        self.add(
            Row(
                message("Settings", "English and German"),
                switch,
                hint=message("Settings", "Misspelt words are underlined."),
                usual=Usual(
                    lambda: say(message("Settings", "on")), lambda: aids.checks, aids.switch
                ),
            )
        )
        for language in CHECKED:
            self.add(Row(_NAMES[language], Said(partial(self._dictionary, language))))
        self.add(Row(message("Settings", "Your own words"), Said(self._own)))
        self.add(
            Row(
                message("Settings", "Change"),
                Acts(self.desk, "language.dictionaries", "language.next_wrong"),
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
