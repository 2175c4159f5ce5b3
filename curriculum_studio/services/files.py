"""Writing files so that the target is always the old one or the new one, never a mixture."""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curriculum_studio.words import StudioError, message

#: Pauses between attempts to put a file in its place, in seconds: virus scanners let go soon.
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)

#: Ending of unfinished files; swept when a folder is used again.
UNFINISHED = ".unfinished"


#: What no name of a file may hold on Windows.
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*\n\t', " "))

#: Characters of a name, and of the title in it where the rest leaves little room; and the bytes of
#: a name, of which Linux takes 255 with what stands around it while it is written.
_LONGEST, _LONGEST_TITLE, _BYTES = 100, 40, 200


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
    if target.suffix.lower() in endings or target.is_dir():  # a folder is refused when written to
        return
    possible = ", ".join(endings)
    raise StudioError(
        message("Files", "{name} does not end in {endings}, as such a file does.").fill(
            name=target.name, endings=possible
        ),
        safe=message("Files", "Nothing has been written."),
        remedy=message("Files", "Choose a name that ends in {endings}, or another format.").fill(
            endings=possible
        ),
    )


def with_ending(path: Path, ending: str) -> Path:
    """Return a path that ends as its content asks for; a dot in a title is no ending."""
    if not path.name or path.suffix.lower() == ending:
        return path
    return path.with_name(f"{path.name}{ending}")


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
    if target.is_dir():
        raise StudioError(
            message("Files", "{name} is a folder, so no file can be written there.").fill(
                name=target.name
            ),
            remedy=message("Files", "Choose a file name."),
        )
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}{UNFINISHED}")
    try:
        yield unfinished
        _flush(unfinished)
        _put_in_place(unfinished, target)
    except OSError as problem:
        raise _explained(target, problem) from problem
    finally:
        unfinished.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove unfinished files that a crash left behind more than a day ago."""
    if not folder.is_dir():
        return
    yesterday = time.time() - 24 * 3600
    for left in folder.glob(f".*{UNFINISHED}*"):
        if left.stat().st_mtime < yesterday:
            left.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _put_in_place(source: Path, target: Path) -> None:
    for pause in (*_PAUSES, None):
        try:
            source.replace(target)
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


def _explained(target: Path, problem: OSError) -> StudioError:
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
            name=target.name, reason=problem.strerror or type(problem).__name__
        ),
        safe=message("Files", "Your work is safe; the old file is unchanged."),
        remedy=message("Files", "Choose another place, perhaps on another disk."),
    )
