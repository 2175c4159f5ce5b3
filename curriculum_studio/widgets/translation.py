"""Messages in the language that the window speaks now, and words that Qt lacks in one of ours.

Words that Qt's own catalogue lacks or says badly stand in ours, under Qt's contexts: the translator
that was installed last is asked first. A test fails for each that is not needed any more.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language

# --- the language of the window ---------------------------------------------------------------

#: Program language → (name of Qt's own catalogue, locale for dates and numbers, document language).
SPOKEN: dict[str, tuple[str, QLocale, Language]] = {
    "zh_CN": ("zh_CN", QLocale(QLocale.Language.Chinese, QLocale.Country.China), "zh"),
    "en": ("", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), "en"),
    "de": ("de", QLocale(QLocale.Language.German, QLocale.Country.Germany), "de"),
}


def say(sentence: Message) -> str:
    """Return a message in the language of the window, its arguments put in."""
    words = QCoreApplication.translate(sentence.context, sentence.source, "", sentence.number)
    if not sentence.arguments:
        return words
    arguments = {
        name: say(value) if isinstance(value, Message) else value
        for name, value in sentence.arguments
    }
    return words.format_map(arguments)


def spoken_language() -> Language:
    """Return the language of documents that is the window's own now."""
    own = QLocale().language()
    return next((lang for _, locale, lang in SPOKEN.values() if locale.language() == own), "en")


def catalogue_file(folder: Path, language: str) -> Path:
    """Return the compiled catalogue of a language: zh_CN, en or de."""
    return folder / f"curriculum_studio_{language}.qm"


class Translations(QObject):
    """The catalogues of the window; switching them tells every widget to say its words anew."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Read from the folder of the compiled catalogues."""
        super().__init__(parent)
        self._folder = folder
        self._installed: list[QTranslator] = []
        # Catalogues that are read for their words alone, by name.
        self._others: dict[str, QTranslator | None] = {}
        self.language = ""

    @property
    def document_language(self) -> Language:
        """The language of documents that readers of this window know best."""
        return SPOKEN[self.language][2]

    def use(self, language: str) -> None:
        """Speak a language from now on: zh_CN, en or de."""
        if language == self.language:
            return
        self.language = language
        own_name, locale, _ = SPOKEN[language]
        QLocale.setDefault(locale)
        fresh = [self._loaded(catalogue_file(self._folder, language))]
        if own_name:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            fresh.insert(0, self._loaded(Path(qt) / f"qtbase_{own_name}.qm"))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = [each for each in fresh if each is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def says(self, language: Language) -> Callable[[Message], str]:
        """Return what says messages without arguments in a language that the window need not speak.

        Where its catalogue lacks one, it is said in English.
        """
        name = next(each for each, (_, _, own) in SPOKEN.items() if own == language)
        if name not in self._others:
            self._others[name] = self._loaded(catalogue_file(self._folder, name))

        def said(sentence: Message) -> str:
            loaded = self._others[name]
            words = loaded.translate(sentence.context, sentence.source) if loaded else ""
            return words or sentence.source

        return said

    def _loaded(self, path: Path) -> QTranslator | None:
        """Return a translator that reads from bytes of its own.

        Given a path, Qt would map the file, and end the program when the file is replaced or its
        disk is pulled out. Given bytes, it does not copy them, so they stay until it has gone: Qt
        takes it away after Python has let go of this object and of all that it holds, and still
        asks it for words while another one goes.
        """
        translator = QTranslator(self)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        try:
            there = translator.load(content)
        except TypeError:  # an older Qt for Python takes paths only
            there = translator.load(str(path))
        translator.destroyed.connect(partial(_hold_until_now, content))
        return translator if there else None


def _hold_until_now(_content: bytes, *_gone: object) -> None:
    """Hold the bytes of a translator until it has gone, as long as it is connected to this."""


# --- words of Qt's own dialogs that Qt's catalogues lack, or say badly ------------------------
# Nothing calls for them by name: they reach our catalogues from here, and Qt finds them there under
# the same contexts, before it looks into its own. Those of the file dialog are seen on Linux only;
# elsewhere the system's dialog is shown.


QT_WORDS: tuple[Message, ...] = (
    message("QFileDialog", "&Look in:"),
    message("QFileDialog", "Files of &type:"),
    message("QFileSystemModel", "Size"),
    message("QAbstractFileIconProvider", "Alias"),
    message("QAbstractFileIconProvider", "Drive"),
    message("QAbstractFileIconProvider", "File"),
    message("QAbstractFileIconProvider", "File Folder"),
    message("QAbstractFileIconProvider", "Folder"),
    message("QAbstractFileIconProvider", "Shortcut"),
    message("QAbstractFileIconProvider", "Unknown"),
)
