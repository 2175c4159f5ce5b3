"""What other programs take of the processor."""

import resource
import subprocess
import time
from collections.abc import Sequence


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
