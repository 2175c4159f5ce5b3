"""Times of typing beside the panel of comments, in a real window."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.i18n import message
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.start import Options
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow
from tests.bench.page_rows import SIZE, bench_application
from tests.helpers.reviewed import standard

#: Comments on the text in which is typed; all others are on other texts.
HERE = 5

_FILL = message("Bench", "Fill")


def _library(path: Path, comments: int) -> tuple[str, str]:
    """Fill a library with a standard and so many comments; return it and the text to type in."""
    application = open_application(path, create=True)
    document = standard()
    application.session.add(document, _FILL)
    texts = [each for each in document.walk() if each.kind == "paragraph"]
    made = []
    for at in range(comments):
        node = texts[0] if at < HERE else texts[1 + at % (len(texts) - 1)]
        start = at % 8
        made.append(
            Comment(
                id=f"{at:026}",
                document=document.id,
                number=f"DE-{at:03}",
                organisation="DE",
                anchor=anchored(node, "zh", start, start + 4),
                text=f"第{at}条意见：请说明人数。",
            )
        )
    application.session.apply([SetComment(None, each) for each in made], _FILL)
    application.close()
    return document.id, texts[0].id


def typing(comments: int) -> Callable[[Path], float]:
    """Return a measure: a word typed and kept until page and panel are painted, the median."""

    def run(folder: Path) -> float:
        qt = bench_application()
        path = folder / f"w{comments}.cstudio-db"
        document, node = _library(path, comments)
        settings = Settings(folder / "window.ini")
        window = MainWindow()
        window.resize(*SIZE)
        look = Appearance(qt, settings, "zh_CN", window)
        defects = CrashReporter(folder / "log", window)
        studio = ApplicationWindow(window, look, settings, defects, Options(path, "zh_CN"))
        window.show()
        studio.begin()
        studio.desk.library.show(document)
        studio.desk.show_panel("comments")
        view = studio.desk.view
        assert view is not None
        view.show_node(node, "zh")
        QTest.qWait(500)
        times = [_word(qt, view) for _ in range(20)]
        window.close()
        studio.doorkeeper.close()
        window.deleteLater()
        qt.processEvents()
        return statistics.median(times)

    return run


def _word(qt: QApplication, view: object) -> float:
    page = view.page  # type: ignore[attr-defined]
    start = time.perf_counter()
    for _ in range(3):
        QTest.keyClick(page.view.editor, Qt.Key.Key_A)
        qt.processEvents()
    page.commit()
    qt.processEvents()
    return time.perf_counter() - start
