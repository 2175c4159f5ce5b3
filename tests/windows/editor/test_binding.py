"""The Qt binding survives long use on this Python.

PySide6 6.12 takes no reference to None and True that it returns, so a Python before 3.12 aborts
after about a thousand signals; short tests never show it.
"""

import os
import subprocess
import sys

_LONG_USE = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    told = Signal(int)

application = QApplication([])
heard = []
sender = Sender()
sender.told.connect(heard.append)
widget = QWidget()
for turn in range(20_000):
    sender.told.emit(turn)
    widget.update()
    widget.setEnabled(turn % 2 == 0)
sys.exit(0 if len(heard) == 20_000 else 1)
"""


def test_twenty_thousand_signals_updates_and_changes():
    done = subprocess.run(
        [sys.executable, "-c", _LONG_USE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
