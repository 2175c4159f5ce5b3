"""What happens to exceptions that nobody expected: a report on the disk, and the window goes on."""

import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal

from curriculum_studio import __version__, clock
from curriculum_studio.i18n import Message, StudioError, message

#: A defect that comes back with every repaint is written down so many times.
_SAME = 3


class CrashReporter(QObject):
    """Takes what no code expected.

    `found` carries the report and the path where it lies (None if it could not be written);
    `refused` a StudioError that was raised where nobody showed it.
    """

    found = Signal(str, object)
    refused = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Write reports into `folder` once `watch` was called."""
        super().__init__(parent)
        self.folder = folder
        self._seen: dict[str, int] = {}

    def watch(self) -> None:
        """Take over from Python's own printing, in every thread."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def take(
        self,
        kind: type[BaseException],
        problem: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Write a report and tell the window; may be called in any thread."""
        if isinstance(problem, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        if isinstance(problem, StudioError):
            self.refused.emit(problem)
            return
        if sys.__stderr__ is not None:  # there is none in a window without a console
            sys.__stderr__.write("".join(traceback.format_exception(kind, problem, trace)))
        text = "".join(_without_words(problem, trace))
        self._seen[text] = self._seen.get(text, 0) + 1
        if self._seen[text] <= _SAME:
            report = f"{about_this_computer()}\n{text}"
            self.found.emit(report, self._written(report))

    def _take_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _written(self, report: str) -> Path | None:
        now = clock.here()
        path = self.folder / f"problem-{now:%Y%m%d-%H%M%S-%f}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(report, encoding="utf-8")
        except OSError:
            return None
        return path

    @staticmethod
    def sentences_on(report: Path | None) -> list[Message]:
        """Return what somebody is told of a defect, and of the report if one could be kept."""
        sentences = [
            message("Defects", "Something went wrong in the program, and it was not your fault."),
            message("Defects", "Everything up to your last change is saved; you can go on."),
        ]
        if report is not None:
            lies = message("Defects", "If it happens again, send the report {path} to us.")
            sentences.append(lies.fill(path=report))
        return sentences


def _without_words(
    problem: BaseException, trace: TracebackType | None, told: frozenset[int] = frozenset()
) -> Iterator[str]:
    """Yield how it came to a defect, line by line of the program.

    What exceptions say themselves stays out: it may quote a text, or a file called after a child.
    """
    told |= {id(problem)}
    before = problem.__cause__
    if before is None and not problem.__suppress_context__:
        before = problem.__context__
    if before is not None and id(before) not in told:
        yield from _without_words(before, before.__traceback__, told)
        yield "\nThen:\n\n"
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(trace)
    yield f"{type(problem).__module__}.{type(problem).__qualname__}\n"
    if isinstance(problem, BaseExceptionGroup):
        for each in problem.exceptions:
            yield from _without_words(each, each.__traceback__, told)


def about_this_computer() -> str:
    """Return versions and system, for a report; nothing of documents."""
    return "\n".join(
        (
            f"Curriculum Studio {__version__}",
            f"Python {platform.python_version()}, Qt for Python {PySide6.__version__}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )
