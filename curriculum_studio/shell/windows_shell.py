"""What the taskbar and the desktop of Windows want to know; elsewhere nothing happens."""

import ctypes
from typing import Any

#: Under this name the taskbar keeps our windows together, with our icon; without it they are those
#: of Python.
APP_ID = "CurriculumStudio.CurriculumStudio"

#: Any process may come to the front next (ASFW_ANY of winuser.h).
_ANY = -1


def identify(library: Any = None) -> None:
    """Tell the taskbar which program this is; has to come before the first window."""
    shell = library or _system("shell32")
    if shell is not None:
        shell.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(APP_ID))


def let_come_to_front(library: Any = None) -> None:
    """Let the window that has the library open come to the front.

    Windows gives that right to the program that a person has just started, that is to the second
    start, which hands it on; else the taskbar only blinks.
    """
    user = library or _system("user32")
    if user is not None:
        user.AllowSetForegroundWindow(_ANY)


def _system(name: str) -> Any:
    # Looked up by its name: ctypes has it on Windows only.
    library = getattr(ctypes, "WinDLL", None)
    return None if library is None else library(name)
