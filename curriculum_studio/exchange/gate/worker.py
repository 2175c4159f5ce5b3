"""Runs a reader in a process of its own, with limits of memory and time.

A reader is a pure function of the bytes it gets, but for the pictures it hands over to be kept;
these pass through a pipe. Whatever a foreign file does to a library, it does it there: the window
stays, and says a sentence. The process may neither reach out nor start nor write anything.
"""

import multiprocessing
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any

from curriculum_studio.domain.languages import Language
from curriculum_studio.exchange.bundle import Reading, Received
from curriculum_studio.words import Progress, StudioError, Work, message

try:
    import resource
except ImportError:  # Windows has no such limits; there only the time is limited.
    resource = None  # type: ignore[assignment]

#: Nothing has been told for so long (seconds) until a sign of life is passed on.
_PATIENCE = 0.1
_WAITING = message("Gate", "Reading {name}")

#: What a reader has no business with: nets, other programs, files it could change.
_CLOSED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "shutil.", "tempfile.", "ftplib.", "smtplib.", "urllib.",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a reader may use: memory in bytes, time in seconds."""

    memory: int = 1024 * 1024 * 1024
    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class _Order:
    """What the process is to do."""

    module: str
    function: str
    content: bytes
    name: str
    language: Language | None
    corrections: Mapping[int, str]
    memory: int


def read_apart(
    module: str, function: str, received: Received, bounds: Bounds | None = None
) -> Work[Reading]:
    """Run a reader of a module in a process of its own; yields its progress, returns its reading.

    Stopping this generator ends the process.

    Raises:
        StudioError: what the reader raises; or that it took too long, needed too much memory or
            broke off.

    """
    bounds = bounds or Bounds()
    order = _Order(
        module,
        function,
        received.content,
        received.name,
        received.language,
        dict(received.corrections),
        bounds.memory,
    )
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, order), daemon=True)
    process.start()
    theirs.close()
    try:
        return (yield from _listen(ours, received, time.monotonic() + bounds.seconds))
    finally:
        process.kill()
        process.join()
        ours.close()


def _listen(pipe: Connection, received: Received, end: float) -> Work[Reading]:
    last = Progress(0, 1, _WAITING.fill(name=received.name))
    while True:
        if time.monotonic() > end:
            raise _stopped(received.name)
        if not pipe.poll(_PATIENCE):
            yield last
            continue
        try:
            kind, content = pipe.recv()
        except (EOFError, OSError) as problem:
            raise _broken(received.name) from problem
        match kind:
            case "progress":
                last = content
                yield last
            case "keep":
                pipe.send(received.keep(*content))
            case "refused":
                what, safe, remedy = content
                raise StudioError(what, safe=safe, remedy=remedy)
            case "memory":
                raise _too_much(received.name)
            case _:
                reading: Reading = content
                return reading


def _serve(pipe: Connection, order: _Order) -> None:
    """Do what was ordered, in the other process."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (order.memory, order.memory))

    def keep(content: bytes, media_type: str, name: str) -> str:
        pipe.send(("keep", (content, media_type, name)))
        kept: str = pipe.recv()
        return kept

    received = Received(order.content, order.name, order.language, keep, order.corrections)
    sys.dont_write_bytecode = True
    sys.addaudithook(_forbid)
    try:
        for told in _told(order, received):
            pipe.send(told)
    except StudioError as refused:
        pipe.send(("refused", (refused.what, refused.safe, refused.remedy)))
    except MemoryError:
        pipe.send(("memory", None))


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what a reader may not do; an OSError, as where the system itself refuses."""
    if event == "open":
        mode, flags = (*arguments, None, None)[1:3]
        if isinstance(mode, str) and not set(mode) & set("wax+"):
            return
        if not isinstance(mode, str) and not int(flags or 0) & _WRITING:
            return
    elif not event.startswith(_CLOSED):
        return
    raise PermissionError(event)


def _told(order: _Order, received: Received) -> Iterator[tuple[str, Any]]:
    """Yield what the reader tells, at last its reading."""
    work: Work[Reading] = getattr(import_module(order.module), order.function)(received)
    while True:
        try:
            yield "progress", next(work)
        except StopIteration as end:
            yield "done", end.value
            return


def _stopped(name: str) -> StudioError:
    return StudioError(
        message("Gate", "Reading {name} took too long and was stopped.").fill(name=name),
        safe=message("Gate", "Nothing of it was taken over; the file itself is unchanged."),
        remedy=message("Gate", "Split the document, or shrink the pictures in it."),
    )


def _too_much(name: str) -> StudioError:
    return StudioError(
        message("Gate", "{name} needs more memory than is allowed for reading.").fill(name=name),
        safe=message("Gate", "Nothing of it was taken over; the file itself is unchanged."),
        remedy=message("Gate", "Split the document, or shrink the pictures in it."),
    )


def _broken(name: str) -> StudioError:
    return StudioError(
        message("Gate", "Reading {name} broke off.").fill(name=name),
        safe=message("Gate", "Nothing of it was taken over; the file itself is unchanged."),
        remedy=message(
            "Gate",
            "Ask for the file again, or open it in Word or WPS, let it be repaired and save it"
            " under a new name.",
        ),
    )
