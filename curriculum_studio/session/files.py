"""Files outside the library: written whole or not at all, and read as they were received.

The target of writing is always the old file or the new one, never a mixture.

A default name says what a file is (title, then part, form, activity or week). The window never
replaces a file unasked; on the command line `--out` names the file and replaces it, as scripts
expect, but names that the program makes are refused where a file is there.
"""

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from curriculum_studio import clock
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.lazy import Lazy

# --- atomic writing ---------------------------------------------------------------------------

#: Pauses between attempts to put a file in its place, in seconds: virus scanners let go soon.
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)

#: Flags of MoveFileExW, https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw
_REPLACE, _WRITE_THROUGH = 0x1, 0x8

_CTYPES: Lazy[Any] = Lazy("ctypes:")

#: Ending of unfinished files; swept when a folder is used again.
UNFINISHED = ".unfinished"


#: Names of devices, which no file may have on Windows.
_DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{name}{at}" for name in ("COM", "LPT") for at in range(1, 10)))
)

#: What no name of a file may hold on Windows.
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*\n\t', " "))
_LEFT_OUT = dict.fromkeys(_FORBIDDEN)

#: Characters of a name, and of the title in it where the rest leaves little room; and the bytes of
#: a name, of which Linux takes 255 with what stands around it while it is written.
_LONGEST, _LONGEST_TITLE, _BYTES = 100, 40, 200


#: Characters of a whole path, of which Windows takes 259. Longer ones could be written there under
#: a name with \\?\ before it, but Word, WPS and the Explorer would not open them.
_PATH = 259 if os.name == "nt" else sys.maxsize


def name_part(text: str) -> str:
    """Return a text as a part of the name of a file, without what no name may hold."""
    return text.strip().translate(_LEFT_OUT).strip(" .")


def named_after(title: str, kind: str) -> str:
    """Return a name for a file: the title as far as there is room, and what the file is.

    What it is stays whole: files of one document must not differ only in what was cut off.
    """
    what = " ".join(kind.translate(_FORBIDDEN).split())
    whole = " ".join(title.translate(_FORBIDDEN).split())
    room = max(_LONGEST - len(what), _LONGEST_TITLE)
    if len(whole) > room:
        words = whole[: room + 1].rpartition(" ")[0]
        # Chinese titles have no spaces; a dash at the end says nothing.
        whole = (words or whole[:room]).rstrip(" —–-,;:：，、")
    whole = _within(whole, _BYTES - len(what.encode()))
    return _within(f"{whole} {what}".strip(), _BYTES)


def _within(text: str, size: int) -> str:
    """Return as much of a text as fits into some bytes."""
    return text.encode()[: max(0, size)].decode(errors="ignore").rstrip()


def check_ending(target: Path, *endings: str) -> None:
    """Refuse a name that says something else than what the file will be.

    Office programs believe the ending: a workbook that is called .docx opens in neither.

    Raises:
        StudioError: if the name does not end in one of the endings.

    """
    # A folder is refused when written to, as is a name that is too long even for pathlib to ask.
    if target.suffix.lower() in endings or os.path.isdir(target):  # noqa: PTH112
        return
    possible = ", ".join(endings)
    raise StudioError(
        message("Files", "{name} does not end in {endings}, as such a file should.").fill(
            name=target.name, endings=possible
        ),
        safe=message("Files", "Nothing has been written."),
        remedy=message("Files", "Choose a name that ends in {endings}, or another format.").fill(
            endings=possible
        ),
    )


def with_ending(path: Path, *endings: str) -> Path:
    """Return a path that ends as its content may, else with the first; a dot in a title is none."""
    if not path.name or path.suffix.lower() in endings:
        return path
    return path.with_name(f"{path.name}{endings[0]}")


def write_whole(target: Path, content: bytes) -> None:
    """Write a file beside its target, flush it, then put it in its place.

    Raises:
        StudioError: if the folder is missing, may not be written to, is full, or the target is
            held open by another program; the old file is untouched.

    """
    with beside(target) as unfinished:
        unfinished.write_bytes(content)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Give a path beside the target to write to; on success it takes the target's place."""
    refuse_forbidden(target)
    # Unlike pathlib's, this asks no more of a name that is too long.
    if os.path.isdir(target):  # noqa: PTH112
        raise StudioError(
            message("Files", "{name} is a folder, so no file can be written there.").fill(
                name=target.name
            ),
            remedy=message("Files", "Choose a file name."),
        )
    unfinished = unfinished_beside(target)
    try:
        yield unfinished
        _flush(unfinished)
        _put_in_place(unfinished, target)
    except OSError as problem:
        raise _explained(target, problem) from problem
    finally:
        forget(unfinished)


def unfinished_beside(target: Path, longest: int = _PATH) -> Path:
    """Return the name under which a file is written until it is whole.

    It tells of its target, whose name is cut so that a long one still has room for what is added;
    where the whole path then has more characters than `longest`, it tells nothing.
    """
    ending = f"{secrets.token_hex(4)}{UNFINISHED}"
    told = target.with_name(f".{_within(target.name, _BYTES)}.{ending}")
    return told if len(os.path.abspath(told)) <= longest else target.with_name(f".{ending}")  # noqa: PTH100


def forget(path: Path) -> bool:
    """Remove a file that is superfluous, unless the system holds it; return whether it is gone.

    Housekeeping never stops work: a virus scanner, a sync program or the read-only flag may hold a
    leftover, which then simply stays.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def sweep(folder: Path) -> None:
    """Remove unfinished files that a crash left behind more than a day ago; what is held stays."""
    yesterday = clock.now().timestamp() - 24 * 3600
    with contextlib.suppress(OSError):
        for left in folder.glob(f".*{UNFINISHED}*"):
            with contextlib.suppress(OSError):
                if left.stat().st_mtime < yesterday:
                    forget(left)


def forbidden_in(name: str, system: str = os.name) -> str:
    """Return what a system does not allow in the name of a file, "" if it allows the name.

    https://learn.microsoft.com/windows/win32/fileio/naming-a-file for Windows ("nt"); the others
    forbid next to nothing.
    """
    if system != "nt":
        return "\0" if "\0" in name else ""
    for sign in name:
        if sign in '<>:"/\\|?*' or sign < " ":
            return sign if sign >= " " else "…"
    if name.partition(".")[0].rstrip().upper() in _DEVICES:
        return name.partition(".")[0].rstrip()
    return name[-1:] if name.endswith((".", " ")) else ""


def refuse_forbidden(target: Path) -> None:
    """Refuse a name that the system forbids before anything is written.

    Raises:
        StudioError: if it does.

    """
    found = forbidden_in(target.name)
    if found:
        raise _bad_name(target, found)


def reason_of(problem: OSError) -> str:
    """Return what the system says of a problem, without the stop that sentences add themselves."""
    return (problem.strerror or type(problem).__name__).rstrip(" .。")


def _flush(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _put_in_place(source: Path, target: Path) -> None:
    replace = replace_written_through if os.name == "nt" else os.replace
    for pause in (*_PAUSES, None):
        try:
            replace(source, target)
        except PermissionError:
            if pause is None or os.name != "nt":
                raise
            time.sleep(pause)
        else:
            break
    if os.name != "nt":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def replace_written_through(source: Path, target: Path, kernel: Any = None) -> None:
    """Put a file in the place of another, and return when that is on the disk (Windows).

    Windows has no way to write a folder to the disk by itself; this asks for it with the renaming,
    so that a power cut after "written" does not bring back the old file.

    Raises:
        OSError: if the system refuses.

    """
    system = kernel or _CTYPES.load().WinDLL("kernel32", use_last_error=True)
    if not system.MoveFileExW(str(source), str(target), _REPLACE | _WRITE_THROUGH):
        raise _CTYPES.load().WinError(_CTYPES.load().get_last_error())


def _bad_name(target: Path, found: str) -> StudioError:
    return StudioError(
        message("Files", "No file can be called {name}: “{found}” is not allowed there.").fill(
            name=target.name, found=found
        ),
        safe=message("Files", "Nothing has been written."),
        remedy=message("Files", "Choose another name, with letters, digits, spaces and hyphens."),
    )


def _explained(target: Path, problem: OSError) -> StudioError:
    # Windows says "not found" of a path that is too long, be it for its folders alone.
    long = isinstance(problem, FileNotFoundError) and (
        target.parent.is_dir() or len(str(target)) > _PATH
    )
    if problem.errno == errno.ENAMETOOLONG or long:
        return StudioError(
            message("Files", "The name {name}, with its folders, is too long.").fill(
                name=target.name
            ),
            safe=message("Files", "Nothing has been written."),
            remedy=message("Files", "Choose a shorter name, or a folder closer to the top."),
        )
    if problem.errno == errno.EINVAL and os.name == "nt":
        return _bad_name(target, target.name)
    if isinstance(problem, FileNotFoundError):
        return StudioError(
            message("Files", "The folder {folder} does not exist.").fill(folder=target.parent),
            remedy=message("Files", "Choose another place."),
        )
    if isinstance(problem, PermissionError):
        return StudioError(
            message(
                "Files",
                "{name} could not be written: the folder is protected, or the file is open in"
                " another program.",
            ).fill(name=target.name),
            safe=message("Files", "Your work is safe; the old file is unchanged."),
            remedy=message("Files", "Close it there, or save a copy under another name."),
        )
    return StudioError(
        message("Files", "{name} could not be written: {reason}.").fill(
            name=target.name, reason=reason_of(problem)
        ),
        safe=message("Files", "Your work is safe; the old file is unchanged."),
        remedy=message("Files", "Choose another place, perhaps on another disk."),
    )


# --- received files ---------------------------------------------------------------------------

#: Larger files are refused before they are read: real drafts stay far below (bytes).
LARGEST_FILE = 100 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """Return the content of a received file.

    Raises:
        StudioError: if it is missing, a folder, too large or may not be read.

    """
    # Unlike pathlib's, this asks no more of a name that is too long.
    if os.path.isdir(path):  # noqa: PTH112
        raise StudioError(
            message("Importing", "{name} is a folder, not a file.").fill(name=path.name),
            remedy=message("Importing", "Choose a file inside it."),
        )
    try:
        return _content(path)
    except FileNotFoundError as problem:
        raise StudioError(
            message("Importing", "There is no file {name}.").fill(name=path.name),
            remedy=message("Importing", "Check the name and the folder."),
        ) from problem
    except OSError as problem:
        raise StudioError(
            message("Importing", "{name} cannot be read: {reason}.").fill(
                name=path.name, reason=reason_of(problem)
            ),
            remedy=message("Importing", "Copy it to your own folder and try again."),
        ) from problem


def _content(path: Path) -> bytes:
    """Return the content of an ordinary file that is not too large.

    A pipe would be waited for without end, and a device such as /dev/zero never ends, though it
    says of itself that it is empty.
    """
    # Without this flag the opening of a pipe waits for somebody who writes into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise StudioError(
                message("Importing", "{name} is not an ordinary file, so it was not read.").fill(
                    name=path.name
                ),
                remedy=message("Importing", "Choose a file that was saved by a program."),
            )
        content = b"" if facts.st_size > LARGEST_FILE else file.read(LARGEST_FILE + 1)
    if max(facts.st_size, len(content)) > LARGEST_FILE:
        raise StudioError(
            message("Importing", "{name} is larger than 100 MB and was not read.").fill(
                name=path.name
            ),
            remedy=message("Importing", "Shrink the pictures in it, or split it."),
        )
    return content


def refuse_itself(path: Path, target: Path) -> None:
    """Refuse to write into a received file: it stays as it came.

    Raises:
        StudioError: if the target is that file.

    """
    if target.exists() and path.exists() and target.samefile(path):
        raise StudioError(
            message("Importing", "{name} is the form itself, which is not changed.").fill(
                name=path.name
            ),
            remedy=message("Importing", "Choose another name for the completed form."),
        )
