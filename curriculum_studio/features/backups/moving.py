"""A whole library in one file, to go on with on another computer.

The file is a zip: `mimetype` first and stored; `library`, a checked copy of the database with all
that is in it (documents, versions, comments, recycle bin, pictures, people, own words); what the
computer knew beside it: `settings.json`, `dictionaries/…`; and `manifest.json` with the size and
SHA-256 of each. Nothing of it is believed before that fits.

Unpacked, a library is a copy with an id of its own, signed by the same person: packing is that
person's act. The old one is neither locked nor deleted, so that who is interrupted between two
computers has one.
"""

import hashlib
import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import msgspec

from curriculum_studio import __version__
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.bootstrap.library_files import sound_library, unsafe_place
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.session.backup_schedule import backing_up
from curriculum_studio.session.files import beside, forget, reason_of
from curriculum_studio.session.ports import Backups
from curriculum_studio.session.signing import CAME_ALONG
from curriculum_studio.values import dataclass

MEDIA_TYPE = "application/vnd.curriculum-studio.move+zip"

#: Ending of the file.
SUFFIX = ".cstudio-move"

#: The newest format that this program writes and reads.
FORMAT = 1

#: Folder of the dictionaries that came with a library, beside it.
DICTIONARIES = "dictionaries"

#: Bytes of a dictionary, of all of them, of the settings and of the manifest.
_DICTIONARY, _ALL_DICTIONARIES, _SMALL = 40_000_000, 200_000_000, 2_000_000

#: Bytes that are copied between two looks at whether somebody wants it stopped.
_CHUNK = 1 << 20

_DICTIONARY_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}\.(?:dic|aff)")
_LIBRARY, _SETTINGS, _MANIFEST = "library", "settings.json", "manifest.json"


class ArchiveEntry(msgspec.Struct, frozen=True):
    """A part of the file: its size in bytes and its SHA-256."""

    size: int
    hash: str


class Manifest(msgspec.Struct, frozen=True):
    """What the file says of itself; a program below `min_reader` does not understand it."""

    format: int
    min_reader: int
    program: str
    parts: dict[str, ArchiveEntry]


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A library in its place, and the folder with the dictionaries that came along, if any."""

    library: Path
    dictionaries: Path | None = None


# --- packing ----------------------------------------------------------------------------------


def pack_library(
    backups: Backups, target: Path, settings: bytes = b"", dictionaries: Sequence[Path] = ()
) -> Work[Path]:
    """Write a library with what belongs to it into one file; yields progress.

    The library may be in use. `settings` are those of the window, `dictionaries` files of Hunspell.

    Raises:
        StudioError: if no sound copy can be made, or the file cannot be written.

    """
    doing = message("Moving", "Packing the library")
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".packing-") as folder:
        copy = yield from backing_up(backups, Path(folder))
        total = copy.stat().st_size
        parts: dict[str, ArchiveEntry] = {}
        with (
            beside(target) as unfinished,
            zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as file,
        ):
            file.writestr(zipfile.ZipInfo("mimetype"), MEDIA_TYPE)
            with copy.open("rb") as source, file.open(_LIBRARY, "w", force_zip64=True) as part:
                digest = hashlib.sha256()
                for done, chunk in _chunks(source):
                    yield Progress(done, total, doing)
                    part.write(chunk)
                    digest.update(chunk)
            parts[_LIBRARY] = ArchiveEntry(total, digest.hexdigest())
            small = {_SETTINGS: settings} if settings else {}
            small |= {f"{DICTIONARIES}/{each.name}": each.read_bytes() for each in dictionaries}
            for name, content in small.items():
                file.writestr(name, content)
                parts[name] = ArchiveEntry(len(content), hashlib.sha256(content).hexdigest())
            manifest = Manifest(FORMAT, FORMAT, __version__, parts)
            file.writestr(_MANIFEST, msgspec.json.encode(manifest))
    return target


def dictionaries_in(folder: Path | None) -> list[Path]:
    """Return the files of Hunspell in a folder that somebody chose, as far as they can go along."""
    if folder is None or not folder.is_dir():
        return []
    found: list[Path] = []
    room = _ALL_DICTIONARIES
    for path in sorted(folder.iterdir()):
        if not _DICTIONARY_NAME.fullmatch(path.name) or not path.is_file():
            continue
        size = path.stat().st_size
        if size <= min(_DICTIONARY, room):
            found.append(path)
            room -= size
    return found


def _chunks(source: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    done = 0
    while chunk := source.read(_CHUNK):
        yield done, chunk
        done += len(chunk)


# --- unpacking --------------------------------------------------------------------------------


def unpack_library(path: Path, target: Path) -> Work[Unpacked]:
    """Put a packed library in a place where there is none; yields progress.

    It is a copy of its own from then on: the computer from which it comes keeps its library, and
    both can go on and merge what they do. Whoever worked there is the person who signs here.

    Raises:
        StudioError: if the file is none, damaged, altered or of a newer program, or the place is
            not free or not safe; nothing is left of it then.

    """
    _must_be_free(target)
    doing = message("Moving", "Unpacking the library")
    try:
        with path.open("rb") as begun:
            if begun.read(2) not in {b"PK", b""}:
                raise _foreign(path)
        with zipfile.ZipFile(path) as file:
            manifest = _manifest(file, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            whole = manifest.parts[_LIBRARY]
            with beside(target) as unfinished:
                with unfinished.open("wb") as out, file.open(_LIBRARY) as source:
                    digest, size = hashlib.sha256(), 0
                    for done, chunk in _chunks(source):
                        yield Progress(done, whole.size, doing)
                        size += len(chunk)
                        if size > whole.size:
                            raise _damaged(path)
                        digest.update(chunk)
                        out.write(chunk)
                if (size, digest.hexdigest()) != (whole.size, whole.hash):
                    raise _damaged(path)
                if not sound_library(unfinished):
                    raise _damaged(path)
            small = {
                name: _part(file, name, entry, path)
                for name, entry in manifest.parts.items()
                if name != _LIBRARY
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError) as problem:
        forget(target)
        raise _damaged(path) from problem
    except StudioError:
        forget(target)
        raise
    except OSError as problem:
        forget(target)
        raise StudioError(
            message("Moving", "The library cannot be unpacked: {reason}.").fill(
                reason=reason_of(problem)
            ),
            safe=_NOTHING,
            remedy=message("Moving", "Choose another folder, or make room, and try again."),
        ) from problem
    folder = _dictionaries(small, target.parent)
    _arrive(target, small.get(_SETTINGS, b""))
    return Unpacked(target, folder)


_NOTHING = message("Moving", "Nothing was changed on this computer.")


def _must_be_free(target: Path) -> None:
    found = unsafe_place(target)
    if found is not None:
        raise StudioError(found, remedy=message("Places", "Choose another folder."))
    if target.exists():
        raise StudioError(
            message("Places", "There is already a library in {place}.").fill(place=target.parent),
            safe=_NOTHING,
            remedy=message("Places", "Choose another folder, or open that library."),
        )


def _manifest(file: zipfile.ZipFile, path: Path) -> Manifest:
    try:
        if file.read("mimetype")[:100] != MEDIA_TYPE.encode():
            raise _foreign(path)
        info = file.getinfo(_MANIFEST)
        if info.file_size > _SMALL:
            raise _damaged(path)
        manifest = msgspec.json.decode(file.read(info), type=Manifest)
    except KeyError as problem:
        raise _foreign(path) from problem
    except msgspec.DecodeError as problem:
        raise _damaged(path) from problem
    if manifest.min_reader > FORMAT:
        raise StudioError(
            message("Moving", "A newer version of the program made {name}.").fill(name=path.name),
            safe=_NOTHING,
            remedy=message("Moving", "Update the program on this computer, then try again."),
        )
    names = {each.removeprefix(f"{DICTIONARIES}/") for each in manifest.parts}
    odd = names - {_LIBRARY, _SETTINGS}
    if _LIBRARY not in manifest.parts or not all(map(_DICTIONARY_NAME.fullmatch, odd)):
        raise _damaged(path)
    return manifest


def _part(file: zipfile.ZipFile, name: str, entry: ArchiveEntry, path: Path) -> bytes:
    most = _SMALL if name == _SETTINGS else _DICTIONARY
    with file.open(name) as part:
        content = part.read(most + 1)
    if (len(content), hashlib.sha256(content).hexdigest()) != (entry.size, entry.hash):
        raise _damaged(path)
    return content


def _dictionaries(parts: dict[str, bytes], folder: Path) -> Path | None:
    found = {name: content for name, content in parts.items() if name != _SETTINGS}
    if not found:
        return None
    place = folder / DICTIONARIES
    place.mkdir(exist_ok=True)
    for name, content in found.items():
        (folder / name).write_bytes(content)
    return place


def _arrive(target: Path, settings: bytes) -> None:
    """Let a library be at home here: a copy of its own, signed by who worked in it."""
    application = open_application(target)
    try:
        application.signing.arrive()
        backups = application.workspace.backups
        if not backups.folder.is_dir():
            backups.choose(None)
        application.workspace.settings.set(CAME_ALONG, settings.decode("utf-8", "replace"))
    finally:
        application.close()


def _foreign(path: Path) -> StudioError:
    return StudioError(
        message("Moving", "{name} is no packed library.").fill(name=path.name),
        safe=_NOTHING,
        remedy=message("Moving", "Choose the file that was packed on the other computer."),
    )


def _damaged(path: Path) -> StudioError:
    return StudioError(
        message("Moving", "{name} is damaged or not complete.").fill(name=path.name),
        safe=_NOTHING,
        remedy=message("Moving", "Copy or pack it once more on the other computer."),
    )
