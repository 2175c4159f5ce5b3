"""Words looked up by Hunspell."""

import re
from collections.abc import Iterable
from pathlib import Path

import hunspell

from curriculum_studio.features.terminology.formats.dictionary_files import (
    dictionary,
    usual_folders,
)

#: So many suggestions help; more have to be read.
_SUGGESTED = 6


#: The first line of a list of words is their number; some programs put a byte order mark before it.
_COUNT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\b")


class HunspellSpeller:
    """Knows the words of the dictionaries that are there; each is loaded when it is needed."""

    def __init__(self, folder: Path | None = None) -> None:
        """Look in the usual folders, and before them in one that somebody has named."""
        self._folder = folder
        self._loaded: dict[str, hunspell.Hunspell | None] = {}

    def use(self, folder: Path | None) -> None:
        """Look in another folder from now on."""
        self._folder = folder
        self._loaded.clear()

    def folders(self) -> Iterable[Path]:
        """Return where dictionaries are looked for; an English one comes with the program."""
        own = [self._folder] if self._folder is not None else []
        return [*own, *usual_folders(), Path(hunspell.__file__).parent / "dictionaries"]

    def has(self, language: str) -> bool:
        """Whether there is a dictionary for a language."""
        return self._of(language) is not None

    def knows(self, word: str, language: str) -> bool:
        """Whether a word is spelt right; also if nobody can tell."""
        checker = self._of(language)
        if checker is None:
            return True
        try:
            return bool(checker.spell(word))
        except UnicodeEncodeError:  # the dictionary has another set of characters
            return True

    def suggest(self, word: str, language: str) -> list[str]:
        """Return what may have been meant."""
        checker = self._of(language)
        if checker is None:
            return []
        try:
            return [str(each) for each in checker.suggest(word)][:_SUGGESTED]
        except UnicodeEncodeError:
            return []

    def _of(self, language: str) -> hunspell.Hunspell | None:
        if language not in self._loaded:
            self._loaded[language] = self._load(language)
        return self._loaded[language]

    def _load(self, language: str) -> hunspell.Hunspell | None:
        path = dictionary(language, self.folders())
        if path is None or not _is_list(path):
            return None
        try:
            return hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))
        except (OSError, ValueError, LookupError, hunspell.HunspellFilePathError):
            return None


def _is_list(path: Path) -> bool:
    """Whether a file begins as a list of words does.

    Hunspell loads anything; a damaged dictionary would know no word, and all would be underlined.
    """
    try:
        with path.open("rb") as file:
            return _COUNT.match(file.readline(80)) is not None
    except OSError:
        return False
