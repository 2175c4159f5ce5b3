"""Chinese input on Linux: fcitx is reached through ibus where its own plug-in is missing."""

import os
from collections.abc import MutableMapping
from pathlib import Path


def prepare_input(environment: MutableMapping[str, str], plugins: Path) -> None:
    """Let Qt speak ibus where the desktop asks for fcitx and no such plug-in is there.

    The wheels of Qt bring plug-ins for ibus and compose only, and fcitx 5 understands ibus as well.
    Has to happen before the application is made.
    """
    wanted = environment.get("QT_IM_MODULE", "")
    if wanted not in {"fcitx", "fcitx5"}:
        return
    there = any(plugins.joinpath("platforminputcontexts").glob("*fcitx*"))
    if not there:
        environment["QT_IM_MODULE"] = "ibus"


def has_screen(environment: MutableMapping[str, str] | None = None) -> bool:
    """Tell whether a window can open here; only Linux may be without a screen."""
    known = os.environ if environment is None else environment
    if os.name == "nt" or os.uname().sysname != "Linux":
        return True
    return any(known.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
