"""Words looked up by Hunspell."""

from collections.abc import Iterable
from pathlib import Path

import hunspell

from curriculum_studio.exchange.spelling.dictionaries import dictionary, usual_folders

#: So many suggestions help; more have to be read.
_SUGGESTED = 6


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
        if path is None:
            return None
        try:
            return hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))
        except (OSError, ValueError, LookupError, hunspell.HunspellFilePathError):
            return None
