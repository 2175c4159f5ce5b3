"""Where things are kept on this computer, and where the program's own files stand."""

import contextlib
import os
import sys
from pathlib import Path

import platformdirs

# --- files of the user ------------------------------------------------------------------------

#: Name of the program in paths.
NAME = "curriculum-studio"

#: Ending of a workspace database.
WORKSPACE_SUFFIX = ".cstudio-db"

#: Ending of an exchange file.
PACKAGE_SUFFIX = ".cstudio"

#: Their media type, written first into the file.
PACKAGE_MEDIA_TYPE = "application/vnd.curriculum-studio.package+zip"


def portable_folder() -> Path | None:
    """Return where a program on a stick keeps everything; None if it was installed.

    It is the folder `Data` beside the one that Python starts from, with a file `portable` in it.
    """
    folder = Path(sys.executable).parent.parent / "Data"
    return folder if (folder / "portable").is_file() else None


def default_workspace() -> Path:
    """Return the workspace of this user: where somebody put it, else the usual one."""
    return chosen_workspace() or usual_workspace()


def usual_workspace() -> Path:
    """Return where a workspace lies that nobody moved: local data, never roaming, never synced."""
    folder = portable_folder() or platformdirs.user_data_path(NAME, appauthor=False, roaming=False)
    return folder / f"workspace{WORKSPACE_SUFFIX}"


def chosen_workspace() -> Path | None:
    """Return the workspace that somebody chose to work with from now on; None if nobody did."""
    try:
        said = _choice().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(os.path.normpath(_choice().parent / said)) if said else None


def choose_workspace(path: Path) -> None:
    """Work with a workspace from now on, in the window and on the command line.

    Raises:
        OSError: if that cannot be kept.

    """
    file = _choice()
    said = str(path)
    if portable_folder() is not None:
        # The letter of a stick is another on the next computer. Other drives have no way from here.
        with contextlib.suppress(ValueError):
            said = os.path.relpath(path, file.parent)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{said}\n", encoding="utf-8")


def _choice() -> Path:
    return settings_file().with_name("library.txt")


def log_folder() -> Path:
    """Return where reports of defects are kept."""
    carried = portable_folder()
    return carried / "Logs" if carried else platformdirs.user_log_path(NAME, appauthor=False)


def update_folder() -> Path:
    """Return where a checked file of a newer version waits until it is installed."""
    return platformdirs.user_cache_path(NAME, appauthor=False) / "update"


def settings_file() -> Path:
    """Return where the window remembers how it looked on this computer."""
    folder = portable_folder() or platformdirs.user_config_path(
        NAME, appauthor=False, roaming=False
    )
    return folder / "window.ini"


# --- files of the program ---------------------------------------------------------------------

#: Where the key of whoever publishes the program stands among its resources; nobody does without.
PUBLISHER_KEY = "publisher.pub"

_PACKAGE = Path(__file__).resolve().parent


def resource_folder(name: str) -> Path:
    """Return the folder of `ui` or `resources`.

    In a wheel they stand inside the package with a leading underscore, in a checkout beside it.
    """
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name


class FolderResources:
    """The resources port over a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        return (self._folder / name).read_bytes()

    def names(self, folder: str, ending: str) -> list[str]:
        """Return the paths of the files in a folder with an ending, sorted."""
        found = (self._folder / folder).glob(f"*{ending}")
        return sorted(path.relative_to(self._folder).as_posix() for path in found)
