"""What takes seconds to make and is never written to: made once for a run, by the first to ask.

Each worker of a run has its own fixtures for a session; three of them would fill the samples into
a library three times.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

#: Seconds after which whoever waits makes it alone: the other one may have been ended.
PATIENCE = 120.0


def shared_file(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a file that `make` writes to the path it gets, once for all workers of a run."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / "shared"
    folder.mkdir(exist_ok=True)
    wanted, begun = folder / name, folder / f"{name}.begun"
    try:
        begun.touch(exist_ok=False)
    except FileExistsError:
        end = time.monotonic() + PATIENCE
        while not wanted.exists() and time.monotonic() < end:
            time.sleep(0.05)
        if wanted.exists():
            return wanted
    own = factory.mktemp("making") / name
    make(own)
    # In one step, so that nobody sees a half one.
    own.replace(wanted)
    return wanted
