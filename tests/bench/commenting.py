"""Times of typing beside the panel of comments, in the window."""

import statistics
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.i18n import message
from tests.bench.window_rows import BenchWindow, bench_window
from tests.helpers.reviewed import standard

#: Comments on the text in which is typed; all others are on other texts.
HERE = 5

#: Words of one measurement; the median counts.
WORDS = 12

_FILL = message("Bench", "Fill")
_FOLDER = tempfile.TemporaryDirectory(prefix="bench-commenting-")


@cache
def _library(comments: int) -> tuple[Path, str, str]:
    """Return a library with so many comments on a standard, its id and the text to type in."""
    path = Path(_FOLDER.name) / f"{comments}.cstudio-db"
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
    return path, document.id, texts[0].id


def typing(comments: int) -> Callable[[Path], float]:
    """Return a measure: a word typed and kept until page and panel are painted, the median."""

    def run(folder: Path) -> float:
        library, document, node = _library(comments)
        with bench_window(folder, library) as window:
            window.show(document)
            window.studio.desk.show_panel("comments")
            window.page.show_node(node, "zh")
            QTest.qWait(500)
            return statistics.median(window.measured(partial(_word, window)) for _ in range(WORDS))

    return run


def _word(window: BenchWindow) -> None:
    for _ in range(3):
        window.press(Qt.Key.Key_A)
        window.qt.processEvents()
    window.page.commit()
