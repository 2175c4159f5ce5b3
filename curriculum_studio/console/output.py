"""What the command line says: results to the standard output, all else to the error output."""

import errno
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO, TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
from rich.table import Table
from rich.text import Text

from curriculum_studio.i18n import Catalogue, Message, StudioError, Work

# --- readers that go away ---------------------------------------------------------------------

#: What a command ends with whose reader went away: what a shell says of tools that a closed pipe
#: ends (128 and the number of SIGPIPE).
UNHEARD = 141

#: Of a closed pipe Windows says that the argument is not valid.
_CLOSED = (errno.EPIPE, errno.EINVAL)


class ClosedPipeError(Exception):
    """Nobody reads any more what is written."""


def write(stream: TextIO, text: str) -> None:
    """Write a text.

    Raises:
        ClosedPipeError: if nobody reads it.

    """
    try:
        stream.write(text)
    except OSError as problem:
        raise _told(problem) from problem


def flush(*streams: TextIO) -> None:
    """Bring everything to its readers.

    Raises:
        ClosedPipeError: if nobody reads it.

    """
    try:
        for stream in streams:
            stream.flush()
    except OSError as problem:
        raise _told(problem) from problem


def _told(problem: OSError) -> Exception:
    return ClosedPipeError() if problem.errno in _CLOSED else problem


def hush() -> int:
    """Let Python's last flush find a reader; returns what the command ends with."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return UNHEARD


# --- results and errors -----------------------------------------------------------------------

Result = TypeVar("Result")

#: Signs that end a sentence and need no blank behind them.
_SENTENCE_ENDS = ("。", "！", "？")


class Output:
    """Says results, errors and progress in the language of the user.

    Where a person looks on, results are tables; in a pipe they are lines with tabs.
    """

    def __init__(self, words: Catalogue, *, as_json: bool) -> None:
        """Speak by a catalogue; with `as_json` errors are JSON as well."""
        self._words = words
        self._as_json = as_json
        for stream in (sys.stdout, sys.stderr):
            _speak_utf8(stream)

    def say(self, message: Message) -> str:
        """Return a message in words."""
        return self._words.say(message)

    def line(self, text: str) -> None:
        """Write a line of a result."""
        write(sys.stdout, f"{text}\n")

    def raw(self, value: Any) -> None:
        """Write a result as JSON."""
        self.line(json.dumps(value, ensure_ascii=False, indent=2))

    def table(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows; titles only where a person looks on."""
        if not sys.stdout.isatty():
            for row in rows:
                self.line("\t".join(" ".join(cell.split()) for cell in row))
            return
        table = Table(*titles, box=None, header_style="bold", pad_edge=False)
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        Console(file=sys.stdout).print(table)

    def note(self, message: Message) -> None:
        """Say something beside the result."""
        write(sys.stderr, f"{self.say(message)}\n")

    def fail(self, problem: StudioError) -> None:
        """Say what went wrong, what is safe, and what to do, on one line."""
        said = [" ".join(self.say(sentence).split()) for sentence in problem.sentences]
        text = "".join(
            each if each.endswith(_SENTENCE_ENDS) else f"{each} " for each in said
        ).strip()
        if self._as_json:
            text = json.dumps({"error": text}, ensure_ascii=False)
        write(sys.stderr, f"{text}\n")

    def work(self, work: "Work[Result]") -> Result:
        """Run long work to its end, with a bar where a person looks on."""
        console = Console(file=sys.stderr)
        bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            console=console,
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        with bar:
            task = bar.add_task("", total=None)
            while True:
                try:
                    step = next(work)
                except StopIteration as end:
                    result: Result = end.value
                    return result
                said = self.say(step.what)
                bar.update(task, description=said, completed=step.done, total=step.total or None)


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the system's code page is; what cannot be written becomes a sign."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
