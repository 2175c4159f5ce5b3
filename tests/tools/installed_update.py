"""Bring the installed program up to date from a file, as somebody does under Help.

`python installed_update.py LIBRARY FILE`. It runs in the Python of an installed program, which
knows no tests, and ends when the program closes to be replaced; with 3 if it does not.
"""

import sys
from pathlib import Path

if __name__ == "__main__":  # a reader in a process of its own imports this file again
    from PySide6.QtCore import QTimer

    from curriculum_studio.features.updates.feature import UPDATER
    from curriculum_studio.features.updates.window.updater import UpdateDialog
    from curriculum_studio.shell import start
    from curriculum_studio.shell.application_window import ApplicationWindow

    begin = start.open_window

    def open_window(application, settings, options):
        window = begin(application, settings, options)
        timer = QTimer(application, interval=200)
        asked = []

        def look():
            studio = window.findChild(ApplicationWindow)
            dialog = application.activeModalWidget()
            if isinstance(dialog, UpdateDialog):
                timer.stop()
                dialog.accept()
            elif studio is not None and studio.desk.is_open and not asked:
                asked.append(UPDATER.of(studio.desk))
                asked[0].read(Path(sys.argv[2]))
            elif asked and studio.parts.banner.isVisible():
                sys.stderr.write(studio.parts.banner.whole)
                application.exit(3)

        timer.timeout.connect(look)
        timer.start()
        QTimer.singleShot(600_000, window, lambda: application.exit(3))
        return window

    start.open_window = open_window
    sys.exit(start.run(["--language", "zh_CN", "--workspace", sys.argv[1]]))
