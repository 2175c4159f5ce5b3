"""Files that come from others, read as they are."""

from pathlib import Path

from curriculum_studio.words import StudioError, message

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
        if path.stat().st_size > LARGEST_FILE:
            raise StudioError(
                message("Importing", "{name} is larger than 100 MB and is not read.").fill(
                    name=path.name
                ),
                remedy=message("Importing", "Shrink the pictures in it, or split it."),
            )
        return path.read_bytes()
    except FileNotFoundError as problem:
        raise StudioError(
            message("Importing", "There is no file {name}.").fill(name=path.name),
            remedy=message("Importing", "Check the name and the folder."),
        ) from problem
    except OSError as problem:
        raise StudioError(
            message("Importing", "{name} cannot be read: {reason}.").fill(
                name=path.name, reason=problem.strerror or type(problem).__name__
            ),
            remedy=message("Importing", "Copy it to your own folder and try again."),
        ) from problem


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
