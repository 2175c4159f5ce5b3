"""Where things are kept on this computer, and where the program's own files stand."""

import sys
from pathlib import Path

import platformdirs

# --- files of the user ------------------------------------------------------------------------

#: Name of the program in paths.
NAME = "curriculum-studio"

#: Ending of a workspace database.
WORKSPACE_SUFFIX = ".cstudio-db"


def portable_folder() -> Path | None:
    """Return where a program on a stick keeps everything; None if it was installed.

    It is the folder `Data` beside the one that Python starts from, with a file `portable` in it.
    """
    folder = Path(sys.executable).parent.parent / "Data"
    return folder if (folder / "portable").is_file() else None


def default_workspace() -> Path:
    """Return the workspace of this user: local data, never roaming, never a synced folder."""
    folder = portable_folder() or platformdirs.user_data_path(NAME, appauthor=False, roaming=False)
    return folder / f"workspace{WORKSPACE_SUFFIX}"


def log_folder() -> Path:
    """Return where reports of defects are kept."""
    carried = portable_folder()
    return carried / "Logs" if carried else platformdirs.user_log_path(NAME, appauthor=False)


def settings_file() -> Path:
    """Return where the window remembers how it looked on this computer."""
    folder = portable_folder() or platformdirs.user_config_path(
        NAME, appauthor=False, roaming=False
    )
    return folder / "window.ini"


# --- files of the program ---------------------------------------------------------------------

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
