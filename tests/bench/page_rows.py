"""Times of the page: opening, a key press to painted text, scrolling, structure.

Each function takes an empty folder and returns seconds. A bare QTextEdit with the same text is the
limit for typing.
"""

import os
import statistics
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.i18n import message
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import load_theme
from tests.windows.editor.long import long_standard

#: Width and height of the page, as on a small laptop.
SIZE = (1366, 768)

#: Keys pressed for one measurement.
KEYS = 400

#: Steps of the wheel for one measurement.
STEPS = 200

standard_of = cache(long_standard)


def bench_application() -> QApplication:
    """Return the application, without a screen if none is asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["bench"])


class _Opened:
    """A page on a workspace of its own, and how long it took to its first painted frame."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.qt = bench_application()
        self.application = open_application(folder / "w.cstudio-db", create=True)
        document = standard_of(rows)
        session = self.application.session
        session.add(document, message("Bench", "Add"))
        self.signals = SessionSignals(session)
        theme = load_theme(FolderResources(resource_folder("resources")), "light")
        start = time.perf_counter()
        self.page = DocumentPage(
            session,
            self.signals,
            document.id,
            theme,
            self.application.workspace.attachments,
            lambda said: said.source,
        )
        self.page.resize(*SIZE)
        self.page.show()
        self.qt.processEvents()
        self.page.view.viewport().repaint()
        self.seconds = time.perf_counter() - start
        self.page.view.heights.stop()

    def middle(self) -> None:
        """Put the caret into a paragraph in the middle."""
        rows = self.page.view.page.rows
        row = next(at for at in range(len(rows) // 2, len(rows)) if rows[at].style == "text")
        self.page.view.caret.open(row, 1, -1)
        self.qt.processEvents()

    def close(self) -> None:
        self.page.hide()
        self.page.deleteLater()
        self.signals.close()
        self.qt.processEvents()
        self.application.close()


def _press(qt: QApplication, widget: QTextEdit) -> list[float]:
    """Press keys, and return the seconds from each to its painted text."""
    times = []
    for number in range(KEYS):
        key = Qt.Key.Key_A if number % 9 else Qt.Key.Key_Space
        start = time.perf_counter()
        QTest.keyClick(widget, key)
        qt.processEvents()
        times.append(time.perf_counter() - start)
    return times


def _share(times: list[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def opening(rows: int) -> Callable[[Path], float]:
    """Return a measure: a document of so many rows in three languages to its painted page."""

    def run(folder: Path) -> float:
        opened = _Opened(folder, rows)
        opened.close()
        return opened.seconds

    return run


def key_press(rows: int, share: float = 0.5) -> Callable[[Path], float]:
    """Return a measure: a key press to painted text, the median or another share of them."""

    def run(folder: Path) -> float:
        opened = _Opened(folder, rows)
        opened.middle()
        times = _press(opened.qt, opened.page.view.editor)
        opened.close()
        return _share(times, share)

    return run


def bare_key_press(rows: int, share: float = 0.5) -> Callable[[Path], float]:
    """Return the limit: the same keys in a bare QTextEdit with the same text."""

    def run(_: Path) -> float:
        qt = bench_application()
        texts = [
            " ".join(cell.text for cell in node.cells.values())
            for node in standard_of(rows).walk()
            if node.cells
        ]
        edit = QTextEdit()
        edit.resize(*SIZE)
        edit.setPlainText("\n".join(texts))
        edit.show()
        cursor = edit.textCursor()
        cursor.setPosition(edit.document().characterCount() // 2)
        edit.setTextCursor(cursor)
        edit.ensureCursorVisible()
        # Its layout runs on in the background; typing is measured when it is complete.
        edit.document().documentLayout().documentSize()
        QTest.qWait(1000)
        times = _press(qt, edit)
        edit.hide()
        edit.deleteLater()
        qt.processEvents()
        return _share(times, share)

    return run


def scroll_step(rows: int) -> Callable[[Path], float]:
    """Return a measure: a step of the wheel into rows that were never seen, to painted."""

    def run(folder: Path) -> float:
        opened = _Opened(folder, rows)
        bar = opened.page.view.verticalScrollBar()
        times = []
        for _ in range(STEPS):
            start = time.perf_counter()
            bar.setValue(bar.value() + 90)
            opened.page.view.viewport().repaint()
            times.append(time.perf_counter() - start)
            opened.page.view.heights.stop()
        opened.close()
        return statistics.median(times)

    return run


def keeping(rows: int) -> Callable[[Path], float]:
    """Return a measure: what is typed goes to the disk, and the page follows."""

    def run(folder: Path) -> float:
        opened = _Opened(folder, rows)
        opened.middle()
        times = []
        for _ in range(30):
            QTest.keyClick(opened.page.view.editor, Qt.Key.Key_A)
            start = time.perf_counter()
            opened.page.commit()
            opened.qt.processEvents()
            times.append(time.perf_counter() - start)
        opened.close()
        return statistics.median(times)

    return run
