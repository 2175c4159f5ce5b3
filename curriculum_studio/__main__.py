"""The way in: a verb goes to the command line, all else opens the window."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path

from curriculum_studio import __version__
from curriculum_studio.console.message_box import box_without_console
from curriculum_studio.console.output import ClosedPipeError, flush, hush, write
from curriculum_studio.i18n import StudioError, catalogue, message, program_language

#: The two doors. Each is loaded only when somebody goes through it: the command line works without
#: Qt, and the window without the tools of the command line.
DOORS = {
    "window": ("curriculum_studio.shell.start", "run"),
    "command line": ("curriculum_studio.cli.main", "run"),
}

#: The build of Windows 10, version 1809, which Qt 6.9 wants.
OLDEST_WINDOWS = 17763

#: Exit code where the window cannot open, as in `shell/start.py`.
NO_WINDOW = 2

#: After so many new objects a verb looks for garbage.
_SELDOM = 70_000

#: Options of the window that are followed by a value.
_WITH_VALUE = frozenset({"--workspace", "--language"})


def door_for(arguments: Sequence[str]) -> str:
    """Return through which door a command line goes.

    What is neither an option nor a file is a verb, so that a misspelt one is explained and does not
    open a window.
    """
    rest = iter(arguments)
    for argument in rest:
        if argument in {"-h", "--help"}:
            return "command line"
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            path = Path(argument)
            return "window" if path.suffix or path.is_file() else "command line"
    return "window"


def too_old(build: int | None) -> StudioError | None:
    """Return why no window can open on a build of Windows; None where one can.

    Said before anything of Qt is loaded, whose libraries an older Windows does not take.
    """
    if build is None or build >= OLDEST_WINDOWS:
        return None
    return StudioError(
        message("Start", "The window needs Windows 10, version 1809, or later."),
        remedy=message("Start", "Update Windows, or use the program on another computer."),
    )


def _build_of_windows() -> int | None:
    if sys.platform == "win32":
        return sys.getwindowsversion().build
    else:  # noqa: RET505 - so that types are checked for each system
        return None


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] in (["--version"], ["-V"]):
        with box_without_console():
            return _tell_version()
    door = door_for(arguments)
    problem = too_old(_build_of_windows()) if door == "window" else None
    if problem is not None:
        words = catalogue(program_language())
        with box_without_console():
            write(sys.stderr, "\n".join(words.say(each) for each in problem.sentences) + "\n")
        return NO_WINDOW
    module, function = DOORS[door]
    with ExitStack() as kept:
        if door != "window":  # which says itself what it cannot do, and may stay open for days
            kept.enter_context(box_without_console())
            kept.enter_context(_seldom_collecting())
        code: int = getattr(import_module(module), function)(arguments)
    return code


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for garbage a hundred times more seldom than Python does by itself.

    What a verb imports stays to its end, and looking through it took a tenth of its time.
    """
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _tell_version() -> int:
    try:
        write(sys.stdout, f"Curriculum Studio {__version__}\n")
        flush(sys.stdout)
    except ClosedPipeError:
        return hush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
