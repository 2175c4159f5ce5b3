"""What the command line says: results to the standard output, all else to the error output."""

import errno
import io
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO, TypeVar

from curriculum_studio.console.columns import broken, columns, terminal_width, width
from curriculum_studio.i18n import Catalogue, Message, Progress, StudioError, Work, in_one_line

if TYPE_CHECKING:  # the first thing of a start knows nothing of results
    from curriculum_studio.console.results import Result

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
        with suppress(io.UnsupportedOperation):  # what stands in for a console that is missing
            os.dup2(nowhere, stream.fileno())
    return UNHEARD


# --- results and errors -----------------------------------------------------------------------

R = TypeVar("R")


class Output:
    """Says results, errors and progress in the language of the user.

    Where a person looks on, results are tables; in a pipe they are lines with tabs. With `as_json`
    a result is one value of JSON, and so is an error; the notes stand in them.
    """

    def __init__(self, words: Catalogue, *, as_json: bool) -> None:
        self._words = words
        self._as_json = as_json
        self._notes: list[str] = []
        for stream in (sys.stdout, sys.stderr):
            speak_utf8(stream)

    def say(self, message: Message) -> str:
        """Return a message in words."""
        return self._words.say(message)

    def line(self, text: str | Message) -> None:
        """Write a line of a result."""
        write(sys.stdout, f"{self._said(text)}\n")

    def table(
        self, titles: Sequence[str | Message], rows: Sequence[Sequence[str | Message]]
    ) -> None:
        """Write rows; titles only where a person looks on."""
        cells = [[" ".join(self._said(cell).split()) for cell in row] for row in rows]
        if not sys.stdout.isatty():
            for row in cells:
                self.line("\t".join(row))
            return
        head = [self._said(each) for each in titles]
        for line in columns([head, *cells], room=terminal_width(sys.stdout)):
            self.line(line)

    def result(self, result: "Result") -> int:
        """Write what came of a verb; returns what the command ends with."""
        if self._as_json:
            raw = result.raw()
            if isinstance(raw, dict) and self._notes:
                raw["notes"] = self._notes
            self.line(json.dumps(raw, ensure_ascii=False, indent=2))
        else:
            result.tell(self)
        return result.code

    def note(self, text: str | Message) -> None:
        """Say something beside the result; in JSON it goes with it, where that is an object."""
        if self._as_json:
            self._notes.append(self._said(text))
        else:
            self.remark(text)

    def remark(self, text: str | Message) -> None:
        """Say something on the error output, also where results are JSON."""
        write(sys.stderr, f"{self._said(text)}\n")

    def fail(self, problem: StudioError, code: int = 1) -> int:
        """Say what went wrong, what is safe, and what to do, on one line; returns the code."""
        text = in_one_line(self.say(sentence) for sentence in problem.sentences)
        if self._as_json:
            raw = {"error": text, "kind": problem.kind, "code": code}
            if self._notes:
                raw["notes"] = self._notes
            text = json.dumps(raw, ensure_ascii=False)
        write(sys.stderr, f"{text}\n")
        return code

    def work(self, work: "Work[R]") -> R:
        """Run long work to its end; where a person looks on, a line says how far it is."""
        shows = sys.stderr.isatty() and not self._as_json
        shown = 0
        try:
            while True:
                step = next(work)
                if shows:
                    shown = self._progress(step, shown)
        except StopIteration as end:
            result: R = end.value
            return result
        finally:
            if shown:
                write(sys.stderr, f"\r{' ' * shown}\r")

    def _progress(self, step: Progress, shown: int) -> int:
        """Write how far work is over what was written of it before; returns its width."""
        share = f"  {step.done * 100 // step.total} %" if step.total else ""
        (text, *_) = broken(f"{self.say(step.what)}{share}", terminal_width(sys.stderr) - 1)
        write(sys.stderr, f"\r{text}{' ' * (shown - width(text))}")
        flush(sys.stderr)
        return width(text)

    def _said(self, text: str | Message) -> str:
        return text if isinstance(text, str) else self.say(text)


def speak_utf8(stream: TextIO | None) -> None:
    """Write UTF-8 whatever the system's code page is; what cannot be written becomes a sign."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
