"""Open the installed window on a library, and keep a picture of it once the library is listed.

`python installed_window.py LIBRARY PICTURE [FOLDER-OF-PACKAGES]`; ends with 3 if that takes longer
than ten minutes. It runs in the Python of an installed program, which knows no tests.
"""

import sys

sys.path += sys.argv[3:]

import sitecustomize  # noqa: F401 - opens the archive of modules, where none has yet

if __name__ == "__main__":  # a reader in a process of its own imports this file again
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QAbstractItemView

    from curriculum_studio.shell import start

    begin = start.open_window

    def open_window(application, settings, options):
        window = begin(application, settings, options)
        timer = QTimer(application, interval=100)

        def look():
            views = window.findChildren(QAbstractItemView)
            if any(view.isVisible() and view.model().rowCount() for view in views if view.model()):
                timer.stop()
                QTimer.singleShot(1000, window, grab)

        def grab():
            window.grab().save(sys.argv[2])
            window.close()
            application.quit()

        timer.timeout.connect(look)
        timer.start()
        QTimer.singleShot(600_000, window, lambda: application.exit(3))
        return window

    start.open_window = open_window
    sys.exit(start.run(["--language", "zh_CN", "--workspace", sys.argv[1]]))
