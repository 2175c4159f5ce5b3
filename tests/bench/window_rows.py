"""Times of acts in the full window: outline, library, panels and timers run beside the page.

All are processor time of the window's thread (seconds). The longest turn of the event loop is what
one feels as a stall.
"""

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import Document
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.i18n import message
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.start import Options
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow
from tests.bench.page_rows import SIZE, bench_application
from tests.windows.editor.long import long_standard

#: Acts per measurement; the median counts.
ACTS = 8

#: Milliseconds of rest after typing, in which timers do what they waited for.
PAUSE = 700

#: Acts of the script, and milliseconds between two of them.
SCRIPT, REST = 60, 60

standard_of = cache(long_standard)


def turns_of(qt: QApplication, milliseconds: int) -> list[float]:
    """Return what each turn of the event loop takes of the thread's time, for some milliseconds."""
    end = time.perf_counter() + milliseconds / 1000
    seconds: list[float] = []
    while time.perf_counter() < end:
        start = time.thread_time()
        qt.processEvents()
        seconds.append(time.thread_time() - start)
        time.sleep(0.002)
    return seconds


class BenchWindow:
    """The window over a library of its own with one standard, which is in front."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.qt = bench_application()
        document = standard_of(rows)
        path = folder / "w.cstudio-db"
        application = open_application(path, create=True)
        application.session.add(document, message("Bench", "Add"))
        application.close()
        settings = Settings(folder / "window.ini")
        self.window = MainWindow()
        self.window.resize(*SIZE)
        self.look = Appearance(self.qt, settings, "zh_CN", self.window)
        defects = CrashReporter(folder / "log", self.window)
        self.studio = ApplicationWindow(
            self.window, self.look, settings, defects, Options(path, "zh_CN")
        )
        self.window.show()
        self.studio.begin()
        self.qt.processEvents()
        # As at a real start: what is there now is not looked through for garbage again.
        gc.collect()
        gc.freeze()
        start = time.thread_time()
        self.studio.desk.library.show(document.id)
        self.qt.processEvents()
        self.page.view.viewport().repaint()
        self.opened = time.thread_time() - start
        self.page.set_languages(("zh", "en", "de"))
        QTest.qWait(PAUSE)
        self.page.view.heights.stop()
        # The first count of a document goes on in slices for a second or two beside the first acts.
        self.page.counts.go_on()

    @property
    def page(self) -> DocumentPage:
        """The page in front."""
        view = self.studio.desk.view
        assert view is not None
        return view.page

    @property
    def document(self) -> Document:
        """The document as it stands."""
        return self.page.view.page.document

    def middle(self) -> None:
        """Put the caret into a paragraph in the middle."""
        rows = self.page.view.page.rows
        middle = len(rows) // 2
        row = next(
            at
            for at in range(middle, len(rows))
            if rows[at].style == "text" and rows[at - 1].style == "text"
        )
        self.page.view.caret.open(row, 1, -1)
        self.qt.processEvents()

    def measured(self, act: Callable[[], None]) -> float:
        """Return what an act takes until it is painted."""
        start = time.thread_time()
        act()
        self.qt.processEvents()
        taken = time.thread_time() - start
        self.page.view.heights.stop()
        return taken

    def close(self) -> None:
        """Take the window away."""
        self.window.close()
        self.studio.doorkeeper.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.qt.processEvents()
        self.qt.setStyleSheet("")
        gc.unfreeze()


@contextmanager
def _window(folder: Path, rows: int) -> Iterator[BenchWindow]:
    made = BenchWindow(folder, rows)
    try:
        yield made
    finally:
        made.close()


def opening(rows: int) -> Callable[[Path], float]:
    """Return a measure: a document is opened from the library, to its painted page."""

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            return window.opened

    return run


def key(name: str, rows: int) -> Callable[[Path], float]:
    """Return a measure: Enter, undo of it, or a paragraph moved, to the painted page."""

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            window.middle()
            times = []
            for at in range(ACTS + 1):
                if name == "undo":
                    QTest.keyClick(window.page.view.editor, Qt.Key.Key_Return)
                    window.qt.processEvents()
                    times.append(window.measured(lambda: window.studio.commands.run("edit.undo")))
                elif name == "enter":
                    press = partial(QTest.keyClick, window.page.view.editor, Qt.Key.Key_Return)
                    times.append(window.measured(press))
                else:
                    move = partial(window.page.run, ("move_up", "move_down")[at % 2])
                    times.append(window.measured(move))
            return statistics.median(times[1:])

    return run


def pause(rows: int) -> Callable[[Path], float]:
    """Return a measure: the longest turn of the event loop in the rest after a word."""

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            window.middle()
            longest = []
            for _ in range(4):
                for _ in range(3):
                    QTest.keyClick(window.page.view.editor, Qt.Key.Key_A)
                    window.qt.processEvents()
                window.page.commit()
                window.qt.processEvents()
                longest.append(max(turns_of(window.qt, PAUSE)))
            return statistics.median(longest[1:])

    return run


def first_change(rows: int) -> Callable[[Path], float]:
    """Return a measure: the first change of a day, before which a version is kept."""

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            window.middle()
            return window.measured(
                partial(QTest.keyClick, window.page.view.editor, Qt.Key.Key_Return)
            )

    return run


def script(rows: int) -> Callable[[Path], float]:
    """Return a measure: the longest turn of the event loop in sixty acts of somebody who writes.

    The first change of the day comes before them: see `first_change`.
    """

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            window.middle()
            editor, page, undo = window.page.view.editor, window.page, "edit.undo"
            acts: tuple[Callable[[], object], ...] = (
                partial(QTest.keyClicks, editor, "ab"),
                partial(QTest.keyClick, editor, Qt.Key.Key_Return),
                partial(QTest.keyClicks, editor, "c"),
                page.commit,
                partial(page.run, "move_up"),
                partial(page.run, "move_down"),
                partial(window.studio.commands.run, undo),
                partial(QTest.keyClick, editor, Qt.Key.Key_Down),
                partial(page.run, "page_down"),
                partial(window.studio.commands.run, undo),
                partial(QTest.keyClick, editor, Qt.Key.Key_Return),
                partial(page.run, "page_up"),
            )
            window.measured(acts[1])
            longest = 0.0
            for at in range(SCRIPT):
                start = time.thread_time()
                acts[at % len(acts)]()
                window.qt.processEvents()
                turn = time.thread_time() - start
                rest = turns_of(window.qt, REST if at % 6 else PAUSE)
                longest = max(longest, turn, *rest)
            return longest

    return run


def look(name: str, rows: int) -> Callable[[Path], float]:
    """Return a measure: another zoom, other languages, theme or language of the program."""

    def run(folder: Path) -> float:
        with _window(folder, rows) as window:
            window.middle()
            page = window.page
            acts: dict[str, Callable[[int], object]] = {
                "zoom": lambda at: page.set_zoom(1.1 if at % 2 else 1.0),
                "languages": lambda at: page.set_languages(
                    ("zh", "en") if at % 2 else ("zh", "en", "de")
                ),
                "theme": lambda at: window.look.choose("dark" if at % 2 else "light"),
                "program": lambda at: window.look.speak("en" if at % 2 else "zh_CN"),
            }
            times = [window.measured(lambda at=at: acts[name](at)) for at in range(1, ACTS)]
            return statistics.median(times[1:])

    return run
