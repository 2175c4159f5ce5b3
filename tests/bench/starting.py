"""Times from the start of the process to the first useful paint and to a usable page; memory.

Times are processor time: what others do on the machine meanwhile counts little. The limit is an
empty QMainWindow in a process of its own. The first paint that counts is that of the library's
list, with its documents, below filled menus: an empty frame is of no use to anybody.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import message
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.window_state import WindowState
from tests.bench.frame import Measure, Pair, Take
from tests.bench.window_rows import library_of
from tests.bench.workspaces import filled_workspace
from tests.windows.editor.long import long_standard

FIRST_PAINT, USABLE = "start to menus and the library's list", "start to the last document usable"

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-starting-")

_EMPTY = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            os._exit(0)
        return False
application = QApplication([])
first = First()
application.installEventFilter(first)
window = QMainWindow()
window.resize(1366, 768)
window.show()
application.exec()
"""

# Both moments of one start. Usable: the page of the document is painted, and what comes next, such
# as a key, is answered. Both are watched where they are painted, so that nothing else is slowed.
_OURS = """
import os, sys, time
from curriculum_studio.shell import start
from curriculum_studio.widgets.settings import Settings
from pathlib import Path
seconds, kept = [], []
class Filling:
    def __init__(self, lazy):
        self.lazy = lazy
    def load(self):
        fill = self.lazy.load()
        # Loaded by now, and no list is there yet.
        from curriculum_studio.workbench.library.library_panel import LibraryTree
        def paint(tree, event):
            super(LibraryTree, tree).paintEvent(event)
            if tree.model().rowCount() and window.menuBar().actions() and not seconds:
                seconds.append(time.process_time())
        LibraryTree.paintEvent = paint
        return fill
start._FILL = Filling(start._FILL)
application = start.make_application()
options = start.read_arguments(["--workspace", sys.argv[1]])
window = start.open_window(application, Settings(Path(sys.argv[2]) / "settings.ini"), options)
from importlib import import_module
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
folder, settled, tabs = Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
class Page(QObject):
    def __init__(self, page):
        super().__init__()
        page.view.viewport().installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def customEvent(self, event):
        seconds.append(time.process_time())
        (folder / "seconds").write_text(" ".join(map(str, seconds)))
        if not settled:
            os._exit(0)
        QTimer.singleShot(settled, application, self.look_at_all)
    def look_at_all(self):
        kind = import_module("curriculum_studio.workbench.documents.tabs").DocumentTabs
        bar = window.findChild(kind).documentTabs
        if bar.count() <= tabs:  # the first one is no document
            QTimer.singleShot(20, application, self.look_at_all)
            return
        for at in range(bar.count()):
            bar.setCurrentIndex(at)
            window.repaint()
            QCoreApplication.processEvents()
        (folder / "tabs").write_text(str(bar.count() - 1))
        QTimer.singleShot(settled, application, self.end)
    def end(self):
        (folder / "memory").write_text(Path("/proc/self/status").read_text())
        os._exit(0)
def filled():
    kind = import_module("curriculum_studio.editor.document_page").DocumentPage
    found = window.findChild(kind)
    if found is not None:
        kept.append(Page(found))
    else:
        QTimer.singleShot(0, application, filled)
# Whoever fills the window has connected before; what it does later is waited for.
window.painted.connect(filled)
QTimer.singleShot(120_000, application, lambda: os._exit(1))
application.exec()
"""


@dataclass(frozen=True)
class Start:
    """What a start took: seconds to the first useful paint and to a usable page, and megabytes."""

    first: float
    usable: float
    memory: float


def _run(program: str, *arguments: str) -> None:
    command = [sys.executable, "-c", program, *arguments]
    subprocess.run(command, env=_environment(), check=True, stderr=subprocess.DEVNULL)


#: A screen on which both windows have their own size.
_SCREEN = {
    "name": "Screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def _environment() -> dict[str, str]:
    screens = Path(_FOLDER.name) / "screens.json"
    screens.write_text(json.dumps({"screens": [_SCREEN]}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Compiled once all the same, as it is where the program is installed.
        environment["PYTHONPYCACHEPREFIX"] = _FOLDER.name
    return environment


def _seconds(command: Sequence[str]) -> float:
    """Return the processor time of a program from its start to its end."""
    process = subprocess.Popen(
        command, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used.ru_utime + used.ru_stime


def _start(folder: Path, library: Path, documents: Sequence[str], settled: int = 0) -> Start:
    """Start the program over a copy of a library; what was open is shown again.

    `settled`: so many milliseconds later all tabs are looked at, and memory is read as much later.
    """
    # A copy each time, closed well: else it would be looked through page by page.
    path = Path(shutil.copy(library, folder))
    open_application(path).close()
    settings = Settings(folder / "settings.ini")
    open_documents = WindowState(settings, path).mark.replace("running/", "open/")
    settings.set(open_documents, list(documents))
    settings.sync()
    _run(_OURS, str(path), str(folder), str(settled), str(len(documents)))
    first, usable = map(float, (folder / "seconds").read_text().split())
    memory = 0.0
    if settled:
        assert int((folder / "tabs").read_text()) == len(documents)
        lines = (folder / "memory").read_text().splitlines()
        most = next(line for line in lines if line.startswith("VmHWM"))
        memory = int(most.split()[1]) / 1000
    return Start(first, usable, memory)


def limit(_: Path) -> float:
    """Return seconds until an empty QMainWindow is painted."""
    return _seconds([sys.executable, "-c", _EMPTY])


def both(units: int, standards: int, clauses: int) -> Take:
    """Return what takes both moments of a start in a library of so many units and standards."""

    def take(folder: Path, _: Collection[str]) -> dict[str, Pair]:
        library, document = filled_workspace(units, standards, clauses)
        start, empty = _start(folder, library, [document]), limit(folder)
        return {FIRST_PAINT: (start.first, empty), USABLE: (start.usable, empty)}

    return take


def listing(units: int, standards: int, clauses: int) -> Measure:
    """Return a measure: the command line lists a library of so many units and standards."""

    def run(folder: Path) -> float:
        path = Path(shutil.copy(filled_workspace(units, standards, clauses)[0], folder))
        open_application(path).close()
        module = "curriculum_studio"
        return _seconds([sys.executable, "-m", module, "list", "--workspace", str(path)])

    return run


def memory(units: int, standards: int, clauses: int, settled: int = 1500) -> Measure:
    """Return a measure: megabytes at the most with a document of a library open."""

    def run(folder: Path) -> float:
        library, document = filled_workspace(units, standards, clauses)
        return _start(folder, library, [document], settled).memory

    return run


def memory_of_tabs(rows: int, others: int, settled: int = 1500) -> Measure:
    """Return a measure: megabytes with a standard of `rows` rows and two of `others` in tabs."""

    def run(folder: Path) -> float:
        library, documents = _three(rows, others)
        return _start(folder, library, documents, settled).memory

    return run


@cache
def _three(rows: int, others: int) -> tuple[Path, list[str]]:
    library, document = library_of(rows)
    path = Path(shutil.copy(library, Path(_FOLDER.name) / f"three-{rows}.cstudio-db"))
    documents = [long_standard(others), long_standard(others)]
    application = open_application(path)
    for each in documents:
        application.session.add(each, message("Bench", "Add"))
    application.close()
    return path, [document, *(each.id for each in documents)]


def one(_: Path) -> float:
    """Return the limit of what has its budget in megabytes."""
    return 1.0
