"""Foreign files are read in the process of the test; one test of each way in reads them apart."""

import pickle
from typing import Any

import pytest

from curriculum_studio.i18n import Message, Work
from curriculum_studio.untrusted import worker_process
from curriculum_studio.untrusted.limits import too_deep
from curriculum_studio.untrusted.worker_process import READING, WorkerProcess


@pytest.fixture
def apart() -> None:
    """Let a test read foreign files in a process of its own, as the program does."""


@pytest.fixture(autouse=True)
def read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no process for each file: half a second that shows nothing of a window.

    What goes to the process and what comes back is pickled here, too.
    """
    if "apart" in request.fixturenames:
        return
    really = WorkerProcess._run

    def here(self: WorkerProcess, order: Any, name: str | Message, keep: Any) -> Work[Any]:
        if self._sentences is not READING:
            return (yield from really(self, order, name, keep))
        try:
            for kind, content in worker_process._told(passed(order), keep):
                if kind == "done":
                    return passed(content)
                yield passed(content)
        except RecursionError:
            raise too_deep(name) from None
        raise AssertionError("a reader ends with what it read")

    monkeypatch.setattr(WorkerProcess, "_run", here)


def passed(value: Any) -> Any:
    """Return what arrives at the other end of a pipe."""
    return pickle.loads(pickle.dumps(value))
