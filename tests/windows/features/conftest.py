"""What takes long is done once: foreign files are read here, and acts share a window.

One test of each way in reads foreign files in a process of its own.
"""

import inspect
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from curriculum_studio.i18n import Message, Work
from curriculum_studio.shell.application_window import ApplicationWindow
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


@pytest.fixture
def in_turn(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Play acts one after the other in one window, each on the library as it was at the beginning.

    An act is a function whose parameters are named as fixtures are. What it changed is undone, and
    what it added removed; which panel it leaves open, the next one has to bear.
    """

    def play(studio: ApplicationWindow, *acts: Callable[..., None]) -> None:
        before = told(studio)
        for act in acts:
            act(*map(request.getfixturevalue, inspect.signature(act).parameters))
            take_back(studio, before)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return play


def told(studio: ApplicationWindow) -> dict[str, Any]:
    """The documents of a library, each with its comments."""
    bench = studio.desk.bench
    return {
        entry.id: (
            bench.session.document(entry.id).nodes,
            bench.application.reviewing.comments(entry.id),
        )
        for entry in bench.session.entries()
    }


def take_back(studio: ApplicationWindow, before: dict[str, Any]) -> None:
    """Undo what was done since, document by document."""
    session = studio.desk.bench.session
    if studio.desk.view is not None:
        studio.desk.view.page.commit()
    for entry in session.entries():
        if entry.id not in before:
            session.remove(entry.id, Message("Tests", "Remove"))
    for document, known in before.items():
        while told(studio)[document] != known and session.undo_state_of([document]).undo:
            session.undo([document])
    assert told(studio) == before
