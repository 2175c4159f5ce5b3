"""Processes that read foreign files: their memory, and their end with whoever started them."""

import ctypes
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.untrusted.worker_process import ExtendedLimits, Job, WorkerProcess
from tests.features.word_import.formats.making import received

MISBEHAVING = "tests.untrusted.readers"
LINUX = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")


def peak(pid: int) -> int:
    """The most memory a process has ever held (bytes)."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


@LINUX
def test_a_greedy_reader_gets_no_more_than_500_megabytes(capfd):
    most = 0
    with WorkerProcess() as apart:
        work = apart.read(MISBEHAVING, "greedy", received(b"x"))
        next(work)
        (process,) = (p for p in multiprocessing.active_children() if p.pid == apart.pid)

        def watched():
            nonlocal most
            for _ in work:
                if process.is_alive():
                    most = max(most, peak(process.pid))

        with pytest.raises(StudioError, match="needs more memory"):
            watched()
    assert 0 < most <= 500 * 1024 * 1024
    capfd.readouterr()


_PARENT = """
import multiprocessing, sys, time
from curriculum_studio.untrusted.worker_process import WorkerProcess, Bounds
from tests.features.word_import.formats.making import received
if __name__ == "__main__":
    apart = WorkerProcess(Bounds(seconds=1))
    work = apart.read("tests.untrusted.readers", sys.argv[1], received(b"x"))
    next(work)
    print(multiprocessing.active_children()[0].pid, flush=True)
    time.sleep(60)
"""


def alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@LINUX
@pytest.mark.parametrize("reader", ["endless", "silent", "stuck"])
def test_the_reader_ends_with_its_parent_however_that_ends(reader, tmp_path):
    """Where no thread of it can run any more, the system counts its processor time."""
    script = tmp_path / "parent.py"
    script.write_text(_PARENT, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])}
    parent = subprocess.Popen(
        [sys.executable, str(script), reader], stdout=subprocess.PIPE, env=environment
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert alive(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    end = time.monotonic() + 60
    while alive(child) and time.monotonic() < end:
        time.sleep(0.05)
    assert not alive(child)


# --- Windows, where the limits come from outside -------------------------------------------------


class Kernel:
    """The functions of kernel32 that are called, with what they were given."""

    def __init__(self, job: int = 7, process: int = 8) -> None:
        self.told: list[tuple[object, ...]] = []
        self.limits: list[tuple[int, int]] = []
        self._job, self._process = job, process

    def CreateJobObjectW(self, security, name):
        assert (security, name) == (None, None)
        return self._job

    def SetInformationJobObject(self, job, kind, limits, size):
        found = ctypes.cast(limits, ctypes.POINTER(ExtendedLimits)).contents
        self.limits.append((found.BasicLimitInformation.LimitFlags, found.ProcessMemoryLimit))
        self.told.append(("limit", job, kind, size))
        return 1

    def OpenProcess(self, rights, inherit, pid):
        self.told.append(("open", rights, inherit, pid))
        return self._process

    def AssignProcessToJobObject(self, job, process):
        self.told.append(("assign", job, process))
        return 1

    def CloseHandle(self, handle):
        self.told.append(("close", handle))
        return 1


class Started:
    pid = 4711


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_a_process_is_put_into_a_job_with_its_limits():
    kernel = Kernel()
    job = Job.around(Started(), 500_000_000, kernel)
    size = 144  # of JOBOBJECT_EXTENDED_LIMIT_INFORMATION with 64 bits
    assert kernel.told == [
        ("limit", 7, 9, size),
        ("open", 0x0101, False, 4711),
        ("assign", 7, 8),
        ("close", 8),
    ]
    assert kernel.limits == [(0x2500, 500_000_000)], "memory, ends with the job, no dialog"
    job.close()
    job.close()
    assert kernel.told[4:] == [("close", 7)]


def test_a_program_of_the_user_may_have_any_memory_and_ends_with_the_job():
    kernel = Kernel()
    Job.around(Started(), None, kernel).close()
    assert kernel.limits == [(0x2400, 0)]
    assert kernel.told[-1] == ("close", 7)


def test_a_system_that_gives_no_job_does_not_stop_the_work():
    kernel = Kernel(job=0)
    Job.around(Started(), None, kernel).close()
    assert kernel.told == []
    held = Kernel(process=0)
    Job.around(Started(), 1, held).close()
    assert [each[0] for each in held.told] == ["limit", "open", "close"]


def test_the_reader_of_a_file_is_put_into_a_job(monkeypatch):
    kernel = Kernel()
    monkeypatch.setattr("curriculum_studio.untrusted.worker_process._kernel", lambda: kernel)
    with WorkerProcess() as apart:
        pid = finish(apart.run(MISBEHAVING, "who", name="a.xlsx"))
    assert ("open", 0x0101, False, pid) in kernel.told
    assert kernel.told[-1] == ("close", 7)
