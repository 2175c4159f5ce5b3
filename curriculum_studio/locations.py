"""Where things are kept on this computer."""

from pathlib import Path

import platformdirs

#: Name of the program in paths.
NAME = "curriculum-studio"

#: Ending of a workspace database.
WORKSPACE_SUFFIX = ".cstudio-db"


def default_workspace() -> Path:
    """Return the workspace of this user: local data, never roaming, never a synced folder."""
    folder = platformdirs.user_data_path(NAME, appauthor=False, roaming=False)
    return folder / f"workspace{WORKSPACE_SUFFIX}"


def log_folder() -> Path:
    """Return where reports of defects are kept."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def settings_file() -> Path:
    """Return where the window remembers how it looked on this computer."""
    return platformdirs.user_config_path(NAME, appauthor=False, roaming=False) / "window.ini"
