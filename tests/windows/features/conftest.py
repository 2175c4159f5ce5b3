"""What takes long is done once: foreign files are read here, and acts share a window.

One test of each way in reads foreign files in a process of its own.
"""

import inspect
import pickle
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.publishing.window.ways import ExportOrder
from curriculum_studio.i18n import Message, Work
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.untrusted import worker_process
from curriculum_studio.untrusted.limits import too_deep
from curriculum_studio.untrusted.worker_process import READING, WorkerProcess
from tests.helpers.colleague import Colleague
from tests.helpers.edited import EditedFile
from tests.windows.conftest import entry_of, finished


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


@pytest.fixture
def standard(small) -> str:
    identity = entry_of(small, "standard")
    small.desk.library.show(identity)
    small.desk.viewing.show_languages(("zh", "en"))
    return identity


@pytest.fixture
def colleague(small_file, tmp_path):
    found = Colleague(small_file, tmp_path)
    yield found
    found.application.close()


def write(small, node, language, text) -> None:
    """Type a text into a cell of the document in front."""
    own = small.desk.view.content.nodes[node]
    edit = SetCell(node, language, typed(own, language, Cell(text)))
    small.desk.bench.session.edit(small.desk.view.document, (edit,), Message("Tests", "Write"))


@pytest.fixture
def returned(small, qtbot, tmp_path, monkeypatch):
    """Export, edit and take back through the menu; returns the board and what was edited."""

    def take(*edits, before=None):
        identity = entry_of(small, "standard")
        target = tmp_path / "draft.docx"
        small.desk.library.show(identity)
        small.desk.exchanging.export(identity, ExportOrder("docx", ("zh",), target))
        finished(qtbot, small)
        file = EditedFile(target.read_bytes(), Random(3))
        truths = [edit(file) for edit in edits]
        target.write_bytes(file.content())
        if before is not None:
            before(identity, truths)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
        small.commands.run("returning.take")
        finished(qtbot, small)
        return small.desk.tabs.front, truths

    return take
