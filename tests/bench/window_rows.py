"""Times of acts in the full window: outline, library, panels and timers run beside the page.

All are processor time of the window's thread (seconds). The longest turn of the event loop is what
one feels as a stall.
"""

import gc
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.i18n import message
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.start import Options
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import leave_old_to_rests
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow
from tests.bench.event_loop import Act, play
from tests.bench.frame import Batch, Pair, Row, Unit, ninety_ninth, slowness
from tests.windows.editor.long import long_standard

#: Width and height of the window, as on a small laptop.
SIZE = (1366, 768)

#: Acts per measurement; the median counts.
ACTS = 8

#: Keys pressed for one measurement, and how many before it is the other's turn.
KEYS, TURN = 400, 20

#: Steps of the wheel for one measurement, and how far one goes (pixels).
STEPS, STEP = 100, 90

#: Milliseconds of rest after typing, in which timers do what they waited for.
PAUSE = 700

#: Acts of the script, milliseconds between two of them, and after how many comes a pause.
SCRIPT, REST, EACH = 60, 30, 10

#: One of so many rows has a comment: 20,000 rows have 1,000.
COMMENTED = 20

_FILL = message("Bench", "Fill")
_FOLDER = tempfile.TemporaryDirectory(prefix="bench-windows-")


def bench_application() -> QApplication:
    """Return the application, without a screen if none is asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["bench"])


@cache
def library_of(rows: int) -> tuple[Path, str]:
    """Return a library with one standard of so many rows and its comments, and its id."""
    document = long_standard(rows)
    path = Path(_FOLDER.name) / f"{rows}.cstudio-db"
    application = open_application(path, create=True)
    application.session.add(document, _FILL)
    application.session.apply(
        [SetComment(None, each) for each in _comments(document, rows // COMMENTED)], _FILL
    )
    application.close()
    return path, document.id


def _comments(document: Document, count: int) -> Iterator[Comment]:
    texts = [each for each in document.walk() if each.kind == "paragraph"]
    for at in range(count):
        node = texts[at * len(texts) // count]
        yield Comment(
            id=f"{at:026}",
            document=document.id,
            number=f"DE-{at:03}",
            organisation="DE",
            anchor=anchored(node, "zh", at % 8, at % 8 + 4),
            text=f"第{at}条意见：请说明人数。",
        )


class BenchWindow:
    """The window over a library, in which documents are shown."""

    def __init__(self, folder: Path, library: Path) -> None:
        self.qt = bench_application()
        path = Path(shutil.copy(library, folder))
        open_application(path).close()  # a copy was not closed by anybody
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
        self._threshold = gc.get_threshold()
        leave_old_to_rests()

    def show(self, document: str) -> float:
        """Show a document; return the seconds until its page is painted."""
        start = time.thread_time()
        self.studio.desk.library.show(document)
        self.qt.processEvents()
        self.page.view.viewport().repaint()
        return time.thread_time() - start

    def settle(self) -> None:
        """Let come what comes after a page was shown, and estimate no more heights."""
        QTest.qWait(PAUSE)
        self.page.view.heights.stop()
        # What the first edit waits for goes on in slices for a second or two beside the first acts.
        self.page.read_ahead()

    @property
    def page(self) -> DocumentPage:
        """The page in front."""
        view = self.studio.desk.view
        assert view is not None
        return view.page

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

    def press(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press a key in the live text."""
        modifier = Qt.KeyboardModifier
        modifiers = modifier.ShiftModifier if shift else modifier.NoModifier
        QTest.keyClick(self.page.view.editor, key, modifiers)

    def undo(self) -> None:
        """Undo the last step."""
        self.studio.commands.run("edit.undo")

    def measured(self, act: Callable[[], object]) -> float:
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
        gc.set_threshold(*self._threshold)


@contextmanager
def bench_window(folder: Path, library: Path) -> Iterator[BenchWindow]:
    """Open the window over a copy of a library, and take it away at the end."""
    made = BenchWindow(folder, library)
    try:
        yield made
    finally:
        made.close()


# --- acts -------------------------------------------------------------------------------------


def _first_change(window: BenchWindow) -> float:
    """The first change of a day, before which a version is kept."""
    return window.measured(partial(window.press, Qt.Key.Key_Return))


def _enter(window: BenchWindow) -> float:
    press = partial(window.press, Qt.Key.Key_Return)
    return _median([window.measured(press) for _ in range(ACTS)])


def _tab(window: BenchWindow) -> float:
    """Tab and Shift+Tab at the beginning of a text, which change its level."""
    times = []
    for at in range(ACTS):
        window.press(Qt.Key.Key_Home)
        times.append(window.measured(partial(window.press, Qt.Key.Key_Tab, shift=at % 2 == 1)))
    return _median(times)


def _move(window: BenchWindow) -> float:
    moves = [partial(window.page.run, ("move_up", "move_down")[at % 2]) for at in range(ACTS)]
    return _median([window.measured(move) for move in moves])


def _undo(window: BenchWindow) -> float:
    times = []
    for _ in range(ACTS):
        window.measured(partial(window.press, Qt.Key.Key_Return))
        times.append(window.measured(window.undo))
    return _median(times)


def _scroll(window: BenchWindow) -> float:
    """A step of the wheel into rows that were never seen, to painted."""
    view = window.page.view
    bar = view.verticalScrollBar()

    def step() -> None:
        bar.setValue(bar.value() + STEP)
        view.viewport().repaint()

    return _median([window.measured(step) for _ in range(STEPS)])


def _zoom(window: BenchWindow) -> float:
    return _changed(window, lambda at: window.page.set_zoom(1.1 if at % 2 else 1.0))


def _languages(window: BenchWindow) -> float:
    shown = (("zh", "en", "de"), ("zh", "en"))
    return _changed(window, lambda at: window.page.set_languages(shown[at % 2]))


def _theme(window: BenchWindow) -> float:
    return _changed(window, lambda at: window.look.choose("dark" if at % 2 else "light"))


def _program(window: BenchWindow) -> float:
    return _changed(window, lambda at: window.look.speak("en" if at % 2 else "zh_CN"))


def _changed(window: BenchWindow, act: Callable[[int], object]) -> float:
    times = [window.measured(partial(act, at)) for at in range(1, ACTS)]
    return _median(times[1:])


def _pause(window: BenchWindow) -> float:
    """The longest turn of the event loop in the rest after a word."""
    key = partial(window.press, Qt.Key.Key_A)
    word: list[Act] = [(key, REST), (key, REST), (key, REST), (window.page.commit, PAUSE)]
    return _median([max(play(word)) for _ in range(3)])


def _script(window: BenchWindow) -> float:
    """The longest turn of the event loop in sixty acts of somebody who writes."""
    return max(play(_acts(window)))


def _acts(window: BenchWindow) -> Iterator[Act]:
    page, press = window.page, window.press
    acts: tuple[Callable[[], object], ...] = (
        partial(press, Qt.Key.Key_A),
        partial(press, Qt.Key.Key_B),
        partial(press, Qt.Key.Key_Return),
        partial(press, Qt.Key.Key_C),
        page.commit,
        partial(page.run, "move_up"),
        partial(page.run, "move_down"),
        window.undo,
        partial(press, Qt.Key.Key_Down),
        partial(page.run, "page_down"),
        window.undo,
        partial(press, Qt.Key.Key_Return),
        partial(press, Qt.Key.Key_Tab),
        partial(page.run, "page_up"),
    )
    for at in range(SCRIPT):
        yield acts[at % len(acts)], REST if at % EACH else PAUSE


def _median(times: list[float]) -> float:
    return statistics.median(times)


#: What is done in the window, in this order, and its budgets in milliseconds by rows. The first
#: change of a day comes first.
_EDIT, _TURN = {500: 12, 5000: 12, 20000: 16}, {500: 16, 5000: 16, 20000: 50}
_SIXTY, _THIRTY = dict.fromkeys((500, 5000, 20000), 60), dict.fromkeys((500, 5000, 20000), 30)
ACTS_OF: Mapping[str, tuple[Callable[[BenchWindow], float], Mapping[int, float]]] = {
    "first change of a day": (_first_change, _TURN),
    "Enter": (_enter, _EDIT),
    "Tab": (_tab, _EDIT),
    "moving": (_move, _EDIT),
    "undo": (_undo, _EDIT),
    "scrolling": (_scroll, dict.fromkeys((500, 5000, 20000), 8)),
    "longest turn in a pause": (_pause, _TURN),
    "longest turn in 60 acts": (_script, _TURN),
    "zoom": (_zoom, _THIRTY),
    "languages shown": (_languages, _SIXTY),
    "theme": (_theme, _SIXTY),
    "language of the program": (_program, _SIXTY),
}
OPENING, OPENING_BUDGETS = "opening", {500: 60, 5000: 100, 20000: 150}

#: Rows of keys: the median against a QTextEdit with that one text, and the 99th of a hundred.
KEY, WORST_KEY = "key press", "key press, 99th of 100"
KEY_BUDGET, WORST_KEY_BUDGET = 5.0, 0.008


def name_of(act: str, rows: int) -> str:
    """Return the name of the row of an act in a document of so many rows."""
    return f"window, {rows:,} rows: {act}"


def batch(rows: int, size: int = 0) -> Batch:
    """Return the rows of a window over a standard of `rows` rows; `size`: measured with others."""
    known = [Row(name_of(OPENING, rows), OPENING_BUDGETS[rows] / 1000, Unit.SECONDS)]
    for act, (_, budgets) in ACTS_OF.items():
        known.append(Row(name_of(act, rows), budgets[rows] / 1000, Unit.SECONDS))
    known.append(Row(name_of(KEY, rows), KEY_BUDGET))
    known.append(Row(name_of(WORST_KEY, rows), WORST_KEY_BUDGET, Unit.SECONDS))
    return Batch(partial(_take, rows, size or rows), tuple(known), runs=2, warm=False)


def _take(named: int, rows: int, folder: Path, wanted: Collection[str]) -> dict[str, Pair]:
    library, document = library_of(rows)
    found: dict[str, Pair] = {}
    with bench_window(folder, library) as window:
        before = slowness()
        found[name_of(OPENING, named)] = (window.show(document), before)
        window.page.set_languages(("zh", "en", "de"))
        window.settle()
        window.middle()
        for act, (measure, _) in ACTS_OF.items():
            name = name_of(act, named)
            if name in wanted:
                before = slowness()
                taken = measure(window)
                found[name] = (taken, (before + slowness()) / 2)
        if wanted & {name_of(KEY, named), name_of(WORST_KEY, named)}:
            before = slowness()
            window.middle()
            ours, limits = _keys(window)
            found[name_of(KEY, named)] = (_median(ours), _median(limits))
            late = (before + slowness()) / 2
            found[name_of(WORST_KEY, named)] = (ninety_ninth(ours), late)
    return found


def _keys(window: BenchWindow) -> tuple[list[float], list[float]]:
    """Press keys in the window and in a QTextEdit with the same text, in turn."""
    editor = window.page.view.editor
    bare = QTextEdit()
    bare.resize(editor.size())
    bare.setFont(editor.font())
    bare.setPlainText(editor.toPlainText())
    bare.show()
    bare.moveCursor(bare.textCursor().MoveOperation.End)
    window.qt.processEvents()
    ours: list[float] = []
    limits: list[float] = []
    for at in range(0, KEYS, TURN):
        for widget, times in ((editor, ours), (bare, limits)):
            for number in range(at, min(at + TURN, KEYS)):
                key = Qt.Key.Key_A if number % 9 else Qt.Key.Key_Space
                times.append(window.measured(partial(QTest.keyClick, widget, key)))
    bare.hide()
    bare.deleteLater()
    return ours, limits
