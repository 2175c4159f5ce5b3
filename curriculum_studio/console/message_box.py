"""What is said where there is no console, as when pythonw of Windows started the program."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from curriculum_studio.lazy import Lazy

_CTYPES: Lazy[Any] = Lazy("ctypes:")

_TITLE = "Curriculum Studio"

#: More lines do not fit on a screen.
_MOST = 40


def show_box(text: str) -> None:
    """Show a text in a box of the system until somebody closes it; Windows alone has one."""
    if sys.platform == "win32":
        _CTYPES.load().windll.user32.MessageBoxW(None, text, _TITLE, 0)


@contextmanager
def box_without_console(show: Callable[[str], None] = show_box) -> Iterator[None]:
    """See to it that what is written to the console reaches people where there is none."""
    streams = sys.stdout, sys.stderr
    if None not in streams:
        yield
        return
    said = io.StringIO()
    sys.stdout, sys.stderr = (stream or said for stream in streams)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams
        lines = said.getvalue().strip().splitlines()
        if len(lines) > _MOST:
            lines[_MOST:] = ["…"]
        if lines:
            show("\n".join(lines))
