"""Processes for foreign files and for pages that tests hand on: to start one takes the longest.

In the program such a process ends with the file, or with the list of files, and that for pages with
the library. Here the next test gets it; it is limited and watched as ever, and one in which
something went wrong ends.
"""

from collections import Counter

import pytest

from curriculum_studio.features.printing.service import Typesetter
from curriculum_studio.untrusted.worker_process import WorkerProcess

#: How often a process is handed on: it keeps what it has read, since it looks for no garbage.
_TIMES = 12


class KeptReaders:
    """The processes that wait for the next one who needs one."""

    def __init__(self) -> None:
        self._waiting: list[WorkerProcess] = []
        self._given: Counter[int] = Counter()

    def give(self, apart: WorkerProcess) -> None:
        """Let somebody who has no process yet take one that waits, if it has the same bounds."""
        for own in self._waiting if apart.pid is None else ():
            if own._bounds == apart._bounds:
                self._waiting.remove(own)
                if own._process is not None and own._process.is_alive():
                    _move(own, apart)
                else:
                    own.close()
                return

    def take(self, apart: WorkerProcess) -> None:
        """Keep the process of somebody who is done with it, or end it."""
        if apart.pid is not None:
            self._given[apart.pid] += 1
            if self._given[apart.pid] < _TIMES:
                kept = WorkerProcess(apart._bounds, apart._sentences)
                _move(apart, kept)
                self._waiting.append(kept)
        apart.close()

    def close(self) -> None:
        """End them all."""
        for each in self._waiting:
            each.close()
        self._waiting.clear()

    def serve(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Serve all who read or set pages in a test."""
        begun, closed = WorkerProcess._begun, Typesetter.close

        def borrowed(apart: WorkerProcess):
            self.give(apart)
            return begun(apart)

        def returned(typesetter: Typesetter) -> None:
            # While a job is at work, its process is ended, as it should be.
            if typesetter._turn.acquire(blocking=False):
                self.take(typesetter._process)
                typesetter._turn.release()
            closed(typesetter)

        monkeypatch.setattr(WorkerProcess, "_begun", borrowed)
        monkeypatch.setattr(WorkerProcess, "__exit__", lambda apart, *_: self.take(apart))
        monkeypatch.setattr(Typesetter, "close", returned)


def _move(source: WorkerProcess, target: WorkerProcess) -> None:
    target._process, target._job, target._pipe = source._process, source._job, source._pipe
    source._process = source._job = source._pipe = None


@pytest.fixture(scope="session")
def readers():
    """Processes for a whole run of tests."""
    kept = KeptReaders()
    yield kept
    kept.close()
