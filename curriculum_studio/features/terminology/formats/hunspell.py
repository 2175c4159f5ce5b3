"""Dictionaries of Hunspell: where they lie, and words looked up in them."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import hunspell

# --- folders ----------------------------------------------------------------------------------

#: Names of dictionaries by language, the best first.
NAMES = {
    "en": ("en_GB", "en_GB-ise", "en_US", "en"),
    "de": ("de_DE_frami", "de_DE", "de_DE_neu", "de_AT_frami", "de_CH_frami", "de"),
}

#: Folders are looked through so many levels deep: LibreOffice keeps each language in its own.
_DEPTH = 2


def usual_folders() -> Iterator[Path]:
    """Yield the folders where dictionaries usually lie, whether they are there or not."""
    if sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            base = os.environ.get(name)
            if base:
                yield Path(base) / "LibreOffice" / "share" / "extensions"
        roaming = os.environ.get("APPDATA")
        if roaming:
            yield from _of_the_user(Path(roaming) / "LibreOffice" / "4")
    else:
        for place in ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"):
            yield Path(place)
        yield Path.home() / ".local/share/hunspell"
        for base in ("/usr/lib/libreoffice", "/usr/lib64/libreoffice"):
            yield Path(base) / "share" / "extensions"
        yield from sorted(Path("/opt").glob("libreoffice*/share/extensions"))
        yield from _of_the_user(Path.home() / ".config/libreoffice/4")


def _of_the_user(base: Path) -> Iterator[Path]:
    """Yield where LibreOffice keeps extensions that a person has installed."""
    yield from sorted(base.glob("user/uno_packages/cache/uno_packages/*"))


def dictionary(language: str, folders: Iterable[Path]) -> Path | None:
    """Return the best dictionary of a language, its .dic file with the .aff beside it."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in _files(folder, _DEPTH):
            if path.suffix == ".dic" and path.with_suffix(".aff").is_file():
                found.setdefault(path.stem.replace("-", "_"), path)
    names = [name.replace("-", "_") for name in NAMES.get(language, ())]
    best = next((found[name] for name in names if name in found), None)
    if best is not None:
        return best
    others = sorted(name for name in found if name.split("_")[0] == language)
    return found[others[0]] if others else None


def _files(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.is_file():
            yield entry
        elif depth and entry.is_dir():
            yield from _files(entry, depth - 1)


# --- looking up -------------------------------------------------------------------------------

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
            return _read(path, *(_state(path.with_suffix(end)) for end in (".dic", ".aff")))
        except (OSError, ValueError, LookupError, hunspell.HunspellFilePathError):
            return None


def _state(path: Path) -> tuple[int, int]:
    """Return what tells whether a file was written anew."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=2)  # an English and a German one
def _read(path: Path, *_states: tuple[int, int]) -> hunspell.Hunspell:
    """Read a dictionary, which takes a twentieth of a second, unless its files were read before."""
    return hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))


def _is_list(path: Path) -> bool:
    """Whether a file begins as a list of words does.

    Hunspell loads anything; a damaged dictionary would know no word, and all would be underlined.
    """
    try:
        with path.open("rb") as file:
            return _COUNT.match(file.readline(80)) is not None
    except OSError:
        return False
