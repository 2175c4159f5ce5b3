"""Files that come from others, read as they are."""

import os
import stat
from pathlib import Path

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.atomic_files import reason_of

#: Larger files are refused before they are read: real drafts stay far below (bytes).
LARGEST_FILE = 100 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """Return the content of a received file.

    Raises:
        StudioError: if it is missing, a folder, too large or may not be read.

    """
    if path.is_dir():
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
                message("Importing", "{name} is no ordinary file, so it is not read.").fill(
                    name=path.name
                ),
                remedy=message("Importing", "Choose a file that was saved by a program."),
            )
        content = b"" if facts.st_size > LARGEST_FILE else file.read(LARGEST_FILE + 1)
    if max(facts.st_size, len(content)) > LARGEST_FILE:
        raise StudioError(
            message("Importing", "{name} is larger than 100 MB and is not read.").fill(
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
            message("Importing", "{name} is the form itself, and stays as it is.").fill(
                name=path.name
            ),
            remedy=message("Importing", "Choose another name for the filled form."),
        )
