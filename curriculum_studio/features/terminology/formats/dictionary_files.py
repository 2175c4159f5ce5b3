"""Where dictionaries lie on a computer: pairs of .dic and .aff files."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

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
