"""A window in which somebody types until the process is killed; says of each character when."""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.start import Options, make_application
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def main() -> None:
    folder, document, node = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    application = make_application()
    settings = Settings(folder / "window.ini")
    window = MainWindow()
    look = Appearance(application, settings, "en", window)
    options = Options(folder / "library.cstudio-db", "en")
    studio = ApplicationWindow(
        window, look, settings, CrashReporter(folder / "log", window), options
    )
    window.show()
    studio.begin()
    studio.desk.library.show(document, node, "zh")
    editor = studio.desk.view.page.caret.editor
    editor.selectAll()
    for at in range(10_000):
        QTest.keyClicks(editor, LETTERS[at % len(LETTERS)])
        sys.stdout.write(f"{at + 1} {time.time()}\n")
        sys.stdout.flush()
        QTest.qWait(40)


if __name__ == "__main__":
    main()
