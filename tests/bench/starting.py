"""Time from the start of the process to the first paint and to a usable page, and its memory.

Times are processor time: what others do on the machine meanwhile counts little. The limit is an
empty QMainWindow in a process of its own.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.window_state import WindowState
from tests.bench.workspaces import filled_workspace

_COMPILED = tempfile.TemporaryDirectory(prefix="bench-compiled-")

_FIRST = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            os._exit(0)
        return False
"""
_OPENED = """
from curriculum_studio.shell.start import make_application, open_window
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.shell.start import read_arguments
from pathlib import Path
application = make_application()
options = read_arguments(["--workspace", sys.argv[1]])
window = open_window(application, Settings(Path(sys.argv[2]) / "settings.ini"), options)
"""
_OURS = (
    _FIRST
    + _OPENED
    + """
first = First()
application.installEventFilter(first)
application.exec()
"""
)
_EMPTY = (
    _FIRST
    + """
application = QApplication([])
first = First()
application.installEventFilter(first)
window = QMainWindow()
window.resize(1366, 768)
window.show()
application.exec()
"""
)
# Usable: the page of the document is painted, and what comes next, such as a key, is answered. The
# filter stands on that page alone, so that it does not slow what it measures.
_USABLE = (
    "import os, sys"
    + _OPENED
    + """
from importlib import import_module
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
class Page(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def customEvent(self, event):
        QTimer.singleShot(int(sys.argv[3]), self, self.end) if int(sys.argv[3]) else self.end()
    def end(self):
        told = Path("/proc/self/status")
        if told.exists():
            (Path(sys.argv[2]) / "memory").write_text(told.read_text())
        os._exit(0)
page = Page()
def filled():
    kind = import_module("curriculum_studio.editor.document_page").DocumentPage
    window.findChild(kind).view.viewport().installEventFilter(page)
# Whoever fills the window has connected before, and has done it all when this is called.
window.painted.connect(filled)
QTimer.singleShot(120_000, page, lambda: os._exit(1))
application.exec()
"""
)


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds of processor time, and bytes of memory at the most."""

    seconds: float
    memory: int


#: A screen on which both windows have their own size.
_SCREEN = {
    "name": "Screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def _cost(program: str, *arguments: str) -> Cost:
    screens = Path(_COMPILED.name) / "screens.json"
    screens.write_text(json.dumps({"screens": [_SCREEN]}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Compiled once all the same, as it is where the program is installed.
        environment["PYTHONPYCACHEPREFIX"] = _COMPILED.name
    command = [sys.executable, "-c", program, *arguments]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # Linux counts kilobytes here, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def _usable(folder: Path, units: int, standards: int, clauses: int, longer: int = 0) -> Cost:
    """Return what a start takes until the last document can be used, and so many ms longer."""
    kept, document = filled_workspace(units, standards, clauses)
    # A copy each time, closed well: else it would be looked through page by page.
    path = Path(shutil.copy(kept, folder))
    open_application(path).close()
    settings = Settings(folder / "settings.ini")
    settings.set(WindowState(settings, path).mark.replace("running/", "open/"), [document])
    settings.sync()
    cost = _cost(_USABLE, str(path), str(folder), str(longer))
    # On Linux what the system counts for a process includes the one that started it.
    told = folder / "memory"
    if not told.exists():
        return cost
    lines = told.read_text().splitlines()
    most = next(line for line in lines if line.startswith("VmHWM"))
    return replace(cost, memory=int(most.split()[1]) * 1024)


def ours(folder: Path) -> float:
    """Return seconds until the program's window is painted for the first time."""
    return _cost(_OURS, str(folder / "library.cstudio-db"), str(folder)).seconds


def limit(_: Path) -> float:
    """Return seconds until an empty QMainWindow is painted."""
    return _cost(_EMPTY).seconds


def usable(units: int, standards: int, clauses: int) -> Callable[[Path], float]:
    """Return a measure: seconds until the document that was open last can be used."""
    return lambda folder: _usable(folder, units, standards, clauses).seconds


def memory(
    units: int, standards: int, clauses: int, settled: int = 3000
) -> Callable[[Path], float]:
    """Return a measure: bytes at the most, so many milliseconds after a document was opened."""
    return lambda folder: float(_usable(folder, units, standards, clauses, settled).memory / 1e6)
