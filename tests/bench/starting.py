"""Time from the start of the process to the first paint of the window."""

import os
import subprocess
import sys
import time
from pathlib import Path

_FILTER = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            os._exit(0)
        return False
"""
_OURS = (
    _FILTER
    + """
from curriculum_studio.desktop.start import make_application, open_window
from curriculum_studio.desktop.settings import Settings
from curriculum_studio.desktop.arguments import read_arguments
from pathlib import Path
application = make_application()
first = First()
application.installEventFilter(first)
folder = Path(sys.argv[1])
options = read_arguments(["--workspace", str(folder / "library.cstudio-db")])
window = open_window(application, Settings(folder / "settings.ini"), options)
application.exec()
"""
)
_EMPTY = (
    _FILTER
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


def _seconds(program: str, folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    command = [sys.executable, "-c", program, str(folder)]
    subprocess.run(command, env=environment, check=True, timeout=60, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def ours(folder: Path) -> float:
    """Return seconds until the program's window is painted for the first time."""
    return _seconds(_OURS, folder)


def limit(folder: Path) -> float:
    """Return seconds until an empty QMainWindow is painted."""
    return _seconds(_EMPTY, folder)
