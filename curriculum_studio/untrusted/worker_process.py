"""Runs a function in a process of its own, with limits of memory and time: readers above all.

A reader is a pure function of the bytes it gets, but for the pictures it hands over to be kept;
these pass through a pipe. Whatever a foreign file does to a library, it does it there: the window
stays, and says a sentence. The process may neither reach out nor start nor write anything.
"""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from typing import Any, Protocol, Self

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.untrusted.limits import check_document, too_deep
from curriculum_studio.values import dataclass

# --- limits of the process --------------------------------------------------------------------
# Linux and macOS limit a process from within, by `resource`. Windows does it from outside, by a job
# object (https://learn.microsoft.com/windows/win32/procthread/job-objects), which also ends the
# process when the last handle of the job goes, that is with the program, however it ends.

if sys.platform == "win32":  # pragma: no cover - the other half runs on the other system
    from multiprocessing.connection import PipeConnection as Connection
else:
    import resource
    from multiprocessing.connection import Connection

_LIMIT_PROCESS_MEMORY, _KILL_ON_JOB_CLOSE, _DIE_ON_UNHANDLED = 0x0100, 0x2000, 0x0400
_EXTENDED_LIMITS = 9
_SET_QUOTA, _TERMINATE = 0x0100, 0x0001


def confine(memory: int) -> None:
    """Limit this process to some bytes of memory, and let it end with its parent."""
    if sys.platform != "win32":
        # The address space holds libraries that are never touched; what counts is what is written.
        for limit in (resource.RLIMIT_DATA, resource.RLIMIT_AS):
            most = memory if limit == resource.RLIMIT_DATA else 3 * memory
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))
        # A process that is ended for its time leaves no image of its memory behind.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def allow_seconds(seconds: float) -> None:
    """Let this process use so much more processor time: one that hangs in a library ends too."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _end_with(sentinel: int) -> None:
    """Wait for the parent to end, however it ends, then end at once."""
    wait([sentinel])
    os._exit(1)


class _BasicLimits(ctypes.Structure):
    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = [
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


class Started(Protocol):
    """A process that runs, made by `multiprocessing` or by `subprocess`."""

    @property
    def pid(self) -> int | None:
        """Its number."""


class Job:
    """A job object of Windows around a process; elsewhere there is none, and nothing happens.

    A system that refuses the job leaves the process without it: it still has its limit of time.
    """

    def __init__(self, kernel: Any, handle: int = 0) -> None:
        self._kernel = kernel
        self._handle = handle

    @classmethod
    def around(cls, process: Started, memory: int | None, kernel: Any = None) -> Self:
        """Put a process that has been started, and what it starts from now on, into a job.

        `memory` is how much each process of it may have (bytes), None for any amount.
        """
        kernel = kernel or _kernel()
        handle = int(kernel.CreateJobObjectW(None, None) or 0) if kernel is not None else 0
        job = cls(kernel, handle)
        if not handle:
            return job
        limits = ExtendedLimits()
        flags = _KILL_ON_JOB_CLOSE | _DIE_ON_UNHANDLED
        if memory is not None:
            flags |= _LIMIT_PROCESS_MEMORY
            limits.ProcessMemoryLimit = memory
        limits.BasicLimitInformation.LimitFlags = flags
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(handle, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        theirs = kernel.OpenProcess(_SET_QUOTA | _TERMINATE, False, process.pid)
        if theirs:
            kernel.AssignProcessToJobObject(handle, theirs)
            kernel.CloseHandle(theirs)
        return job

    def close(self) -> None:
        """Let the job go, and with it whatever still runs in it."""
        if self._handle:
            self._kernel.CloseHandle(self._handle)
            self._handle = 0


def _kernel() -> Any:
    # Looked up by its name: ctypes has it on Windows only.
    library = getattr(ctypes, "WinDLL", None)
    if library is None:
        return None
    kernel = library("kernel32", use_last_error=True)
    # Handles are pointers: without this ctypes would cut them to 32 bits.
    kernel.CreateJobObjectW.restype = kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p]
    kernel.OpenProcess.argtypes = [ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32]
    kernel.AssignProcessToJobObject.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    kernel.CloseHandle.argtypes = [ctypes.c_void_p]
    kernel.SetInformationJobObject.argtypes = [
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint32,
    ]
    return kernel


# --- in our process ---------------------------------------------------------------------------

#: Nothing has been told for so long (seconds) until a sign of life is passed on.
_PATIENCE = 0.1

#: How many times its processor time a reader may take by the clock.
_WAITING = 3


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is said of work in the process: while it goes on, and where it ends badly.

    Each fills {name} with that of the file or the work; `safe` and `remedy` go with all errors, but
    for `mend`, the remedy of work that broke off.
    """

    waiting: Message
    stopped: Message
    too_much: Message
    broken: Message
    safe: Message
    remedy: Message
    mend: Message


READING = Sentences(
    waiting=message("Gate", "Reading {name}"),
    stopped=message("Gate", "Reading {name} took too long and was stopped."),
    too_much=message("Gate", "{name} needs more memory than is allowed for reading."),
    broken=message("Gate", "Reading {name} stopped unexpectedly."),
    safe=message("Gate", "Nothing was imported; the file itself is unchanged."),
    remedy=message("Gate", "Split the document, or shrink the pictures in it."),
    mend=message(
        "Gate",
        "Ask for the file again, or open it in Word or WPS, have it repaired and save it"
        " under a new name.",
    ),
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a function may use: memory in bytes, time of the processor in seconds."""

    memory: int = 500 * 1024 * 1024
    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class _Order:
    """What the process is to do; `keeping`: the arguments are those of a file with pictures."""

    module: str
    function: str
    arguments: tuple[Any, ...]
    keeping: bool = False


#: Keeps a picture: content, media type and name; returns the hash by which it is found.
Keep = Callable[[bytes, str, str], str]


class WorkerError(StudioError):
    """The process broke off or needed too much memory; a new one might do it."""


class WorkerProcess:
    """A process in which foreign files are read one after the other; it begins with the first.

    After whatever goes wrong in it, the next file gets a new one.
    """

    def __init__(self, bounds: Bounds | None = None, sentences: Sentences = READING) -> None:
        """Limit the process by `bounds`: memory in all, time for each file."""
        self._bounds = bounds or Bounds()
        self._sentences = sentences
        self._process: SpawnProcess | None = None
        self._job: Job | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        """Return it; at the end the process ends."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    @property
    def pid(self) -> int | None:
        """The number of the process; None where none runs."""
        return self._process.pid if self._process is not None else None

    def run(self, module: str, function: str, *arguments: Any, name: str | Message) -> Work[Any]:
        """Call a function of a module there; yields its progress, returns what it returns.

        Arguments and result have to be plain values. `name` is that of the file in sentences.
        Stopping this generator ends the process.

        Raises:
            StudioError: what the function raises; or that it took too long, needed too much memory
                or broke off.

        """
        return (yield from self._run(_Order(module, function, arguments), name, None))

    def read(self, module: str, function: str, received: ReceivedFile) -> Work[ImportResult]:
        """Run a reader of documents there, which may hand over pictures to be kept.

        Raises:
            StudioError: as for `run`.

        """
        own = (received.content, received.name, received.language, dict(received.corrections))
        order = _Order(module, function, own, keeping=True)
        reading: ImportResult = yield from self._run(order, received.name, received.keep)
        return reading

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None and self._pipe is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
        if self._job is not None:
            self._job.close()
        self._process = self._pipe = self._job = None

    def _run(self, order: _Order, name: str | Message, keep: Keep | None) -> Work[Any]:
        sound = False
        try:
            try:
                pipe = self._begun()
                pipe.send(order)
                kind, content = yield from self._listen(pipe, name, keep)
            except (EOFError, OSError, RuntimeError) as problem:
                if self._ran_out():
                    raise self._error(self._sentences.stopped, name) from problem
                raise self._error(self._sentences.broken, name, broken=True) from problem
            sound = kind in {"done", "refused", "deep"}
        finally:
            if not sound:
                self.close()
        if kind == "memory":
            raise self._error(self._sentences.too_much, name)
        if kind == "deep":
            raise too_deep(name)
        if kind == "refused":
            what, safe, remedy = content
            raise StudioError(what, safe=safe, remedy=remedy)
        return content

    def _error(self, what: Message, name: str | Message, *, broken: bool = False) -> StudioError:
        own = self._sentences
        remedy = own.mend if broken else own.remedy
        kind = StudioError if what is own.stopped else WorkerError
        return kind(what.fill(name=name), safe=own.safe, remedy=remedy)

    def _begun(self) -> Connection:
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._bounds), daemon=True)
            try:
                # Fails where there are too many processes, or a guard against viruses forbids it.
                process.start()
            except BaseException:
                ours.close()
                raise
            finally:
                theirs.close()
            self._pipe, self._process = ours, process
            self._job = Job.around(process, self._bounds.memory)
        return self._pipe

    def _ran_out(self) -> bool:
        """Whether the system ended the process because its processor time was used up."""
        if sys.platform == "win32" or self._process is None:
            return False
        self._process.join(_PATIENCE)
        return self._process.exitcode == -signal.SIGXCPU

    def _listen(
        self, pipe: Connection, name: str | Message, keep: Keep | None
    ) -> Work[tuple[str, Any]]:
        # What a reader needs is time of the processor, which ends it by itself. The clock also runs
        # while a guard against viruses looks at every file; it is there for one that only waits.
        end = time.monotonic() + _WAITING * self._bounds.seconds
        last = Progress(0, 1, self._sentences.waiting.fill(name=name))
        while True:
            if time.monotonic() > end:
                raise self._error(self._sentences.stopped, name)
            if not pipe.poll(_PATIENCE):
                yield last
                continue
            kind, content = pipe.recv()
            match kind:
                case "progress":
                    last = content
                    yield last
                case "keep" if keep is not None:
                    pipe.send(keep(*content))
                case _:
                    return kind, content


def read_apart(
    module: str, function: str, received: ReceivedFile, bounds: Bounds | None = None
) -> Work[ImportResult]:
    """Run a reader of documents in a process of its own; yields its progress.

    Stopping this generator ends the process.

    Raises:
        StudioError: what the reader raises; or that it took too long, needed too much memory or
            broke off.

    """
    with WorkerProcess(bounds) as apart:
        return (yield from apart.read(module, function, received))


def run_apart(module: str, function: str, *arguments: Any, name: str | Message) -> Work[Any]:
    """Call a function of a module in a process of its own; see `WorkerProcess.run`.

    Raises:
        StudioError: as there.

    """
    with WorkerProcess() as apart:
        return (yield from apart.run(module, function, *arguments, name=name))


# --- in the other process ---------------------------------------------------------------------

#: What a reader has no business with: nets, other programs, files it could change.
_CLOSED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "shutil.", "tempfile.", "ftplib.", "smtplib.", "urllib.",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _serve(pipe: Connection, bounds: Bounds) -> None:
    """Do what is ordered until nobody orders any more."""
    confine(bounds.memory)

    def keep(content: bytes, media_type: str, name: str) -> str:
        pipe.send(("keep", (content, media_type, name)))
        kept: str = pipe.recv()
        return kept

    sys.dont_write_bytecode = True
    sys.addaudithook(_forbid)
    # A file makes objects by the million that live to its end: looking for garbage among them costs
    # a third of the time.
    gc.disable()
    while True:
        try:
            order = pipe.recv()
        except EOFError:
            return
        allow_seconds(bounds.seconds)
        try:
            for told in _told(order, keep):
                pipe.send(told)
        except StudioError as refused:
            pipe.send(("refused", (refused.what, refused.safe, refused.remedy)))
        except MemoryError:
            pipe.send(("memory", None))
        except RecursionError:
            pipe.send(("deep", None))
        gc.collect()


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


def _told(order: _Order, keep: Keep) -> Iterator[tuple[str, Any]]:
    """Yield what the function tells, at last what it returns."""
    function = getattr(import_module(order.module), order.function)
    arguments = order.arguments
    if order.keeping:
        content, name, language, corrections = arguments
        arguments = (ReceivedFile(content, name, language, keep, corrections),)
    work = function(*arguments)
    while isinstance(work, Generator):
        try:
            yield "progress", next(work)
        except StopIteration as end:
            work = end.value
    if isinstance(work, ImportResult):
        check_document(work.document, order.arguments[1])
    yield "done", work
