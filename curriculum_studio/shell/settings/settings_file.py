"""Settings as a file: what stands in it, how it is written, and how one of others is read.

Paths, sizes of windows and the library are not in it; the profile is only where somebody ticks
that. A file is checked as a whole before anything changes.
"""

import codecs
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import write_whole

#: What tells the file from other JSON, and how much it can hold.
FORMAT, VERSION = "curriculum-studio-settings", 1

#: More than this is no file of settings (bytes).
LIMIT = 1_000_000

#: Bounds of texts, so that nothing absurd comes to stand in a menu or a comment.
_Name = Annotated[str, msgspec.Meta(max_length=100)]
_Words = Annotated[str, msgspec.Meta(max_length=300)]


class SavedFonts(msgspec.Struct, frozen=True, kw_only=True):
    """The families of a `FontChoice`; empty ones mean the usual."""

    chinese: _Name = ""
    latin: _Name = ""
    window_chinese: _Name = ""
    window_latin: _Name = ""


class SavedProfile(msgspec.Struct, frozen=True, kw_only=True):
    """A `Profile`. The id goes along, so that somebody stays the same person on both computers."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9]{0,40}$")] = ""
    name: _Words = ""
    organisation: _Words = ""
    code: _Name = ""
    role: Literal["", "teacher", "head", "standards", "reviewer", "coordinator"] = ""
    kindergarten: _Words = ""
    class_name: _Words = ""


class SavedSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Settings of a window; what is missing stays as it is on the computer that reads them.

    `languages`: those shown side by side, by kind of document, where others than the usual ones
    were chosen. `keys`: keys by command, as Qt writes them, where others than the usual ones were
    chosen; an empty one: none. Places on the disk and the library are not among them, and persons
    only where somebody wanted that.
    """

    language: Literal["zh_CN", "en", "de"] | None = None
    theme: Literal["system", "light", "dark", "contrast"] | None = None
    zoom: Annotated[float, msgspec.Meta(ge=0.5, le=3)] | None = None
    all_states: bool | None = None
    spelling: bool | None = None
    languages: dict[_Name, tuple[Language, ...]] | None = None
    fonts: SavedFonts | None = None
    keys: dict[_Name, _Name] | None = None
    profile: SavedProfile | None = None


class _Head(msgspec.Struct):
    format: str
    version: int


def write_settings(target: Path, saved: SavedSettings) -> None:
    """Write settings as JSON that people can read.

    Raises:
        StudioError: if the file cannot be written.

    """
    write_whole(target, settings_json(saved))


def settings_json(saved: SavedSettings) -> bytes:
    """Return settings as they stand in a file."""
    content = {"format": FORMAT, "version": VERSION, **msgspec.to_builtins(saved)}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def read_settings(path: Path) -> SavedSettings:
    """Read settings that were written here or on another computer.

    Names that this version does not know are passed over.

    Raises:
        StudioError: if it cannot be read, is no such file, or a newer version wrote it.

    """
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1).removeprefix(codecs.BOM_UTF8)
    except OSError as problem:
        words = message("SettingsFile", "“{name}” cannot be read.")
        raise StudioError(words.fill(name=path.name), safe=_UNCHANGED) from problem
    return settings_from(content, path.name)


def settings_from(content: bytes, name: str) -> SavedSettings:
    """Return the settings that stand in a file of a name.

    Raises:
        StudioError: as `read_settings`.

    """
    try:
        head = msgspec.json.decode(content if len(content) <= LIMIT else b"", type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise _no_settings(name) from problem
    if head.format != FORMAT:
        raise _no_settings(name)
    if head.version > VERSION:
        words = message("SettingsFile", "“{name}” comes from a newer version of the program.")
        remedy = message("SettingsFile", "Update the program, or set it on the page of settings.")
        raise StudioError(words.fill(name=name), safe=_UNCHANGED, remedy=remedy)
    try:
        return msgspec.json.decode(content, type=SavedSettings)
    except msgspec.ValidationError as problem:
        words = message(
            "SettingsFile", "Something in “{name}” is no value that a setting can have: {place}."
        )
        # msgspec says the place as in `$.theme`, behind what is wrong.
        place = str(problem).rpartition("`$.")[2].rstrip("`")
        raise StudioError(
            words.fill(name=name, place=place), safe=_UNCHANGED, remedy=_SAVE_AGAIN
        ) from problem


_UNCHANGED = message("SettingsFile", "No setting was changed.")
_SAVE_AGAIN: Message = message(
    "SettingsFile", "Export the settings again on the computer from which they come."
)


def _no_settings(name: str) -> StudioError:
    words = message("SettingsFile", "“{name}” is no file of settings.").fill(name=name)
    remedy = message("SettingsFile", "Choose one that was exported on the page of settings.")
    return StudioError(words, safe=_UNCHANGED, remedy=remedy)
