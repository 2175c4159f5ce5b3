"""What other programs take of the processor."""

import os
import resource
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path


def children(command: Sequence[str]) -> float:
    """Run a program to its end; return the processor time of it and of what it starts."""
    before = used_by_children()
    subprocess.run(command, check=True, capture_output=True)
    return used_by_children() - before


def used() -> float:
    """Return the processor time of this process and of those that it started and that ended."""
    return time.process_time() + used_by_children()


def used_by_children() -> float:
    """Return the processor time of all programs that were started from here and that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def of_living(pid: int | None) -> float:
    """Return the processor time that a process which still runs has used; 0 for none."""
    if pid is None:
        return 0.0
    numbers = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")
