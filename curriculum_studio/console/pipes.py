"""Writing to readers who may go away, as `head` and `grep -q` do when they have enough."""

import errno
import os
import sys
from typing import TextIO

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
