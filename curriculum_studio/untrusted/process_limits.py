"""Limits of a process that works on foreign files: memory, and an end with its parent.

Linux and macOS limit a process from within, by `resource`. Windows does it from outside, by a job
object (https://learn.microsoft.com/windows/win32/procthread/job-objects), which also ends the
process when the last handle of the job goes, that is with the program, however it ends.
"""

import ctypes
import multiprocessing
import os
import threading
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Any, Self

try:
    import resource
except ImportError:  # Windows; see Job
    resource = None  # type: ignore[assignment]

_LIMIT_PROCESS_MEMORY, _KILL_ON_JOB_CLOSE, _DIE_ON_UNHANDLED = 0x0100, 0x2000, 0x0400
_EXTENDED_LIMITS = 9
_SET_QUOTA, _TERMINATE = 0x0100, 0x0001


def confine(memory: int) -> None:
    """Limit this process to some bytes of memory, and let it end with its parent."""
    if resource is not None:
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
    if resource is not None:
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


class Job:
    """A job object of Windows around a process; elsewhere there is none, and nothing happens.

    A system that refuses the job leaves the process without it: it still has its limit of time.
    """

    def __init__(self, kernel: Any, handle: int = 0) -> None:
        self._kernel = kernel
        self._handle = handle

    @classmethod
    def around(cls, process: BaseProcess, memory: int, kernel: Any = None) -> Self:
        """Put a process that has been started into a job with a limit of memory (bytes)."""
        kernel = kernel or _kernel()
        handle = int(kernel.CreateJobObjectW(None, None) or 0) if kernel is not None else 0
        job = cls(kernel, handle)
        if not handle:
            return job
        limits = ExtendedLimits()
        flags = _LIMIT_PROCESS_MEMORY | _KILL_ON_JOB_CLOSE | _DIE_ON_UNHANDLED
        limits.BasicLimitInformation.LimitFlags = flags
        limits.ProcessMemoryLimit = memory
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
