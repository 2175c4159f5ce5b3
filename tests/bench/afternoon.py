"""An afternoon of work by script: thousands of acts over ten documents in the real window.

`python -m tests.bench --afternoon 300`: somebody writes, makes paragraphs, moves, undoes, changes
tabs and languages, looks for words and comments. What is watched: no turn of the event loop over
its budget, memory that stays flat, a library that does not swell.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.features.find_replace.window.find_bar import FindBar
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from tests.bench.event_loop import Act, play
from tests.bench.frame import slowness
from tests.bench.storing import text_of, used_of
from tests.bench.window_rows import BenchWindow, bench_window
from tests.windows.editor.long import long_standard

#: Rows of the ten standards: most are as standards are, one is large.
DOCUMENTS = (120, 120, 250, 250, 500, 500, 500, 1000, 2000, 5000)

#: Milliseconds between two acts, and after how many comes a rest in which timers do their work.
REST, EACH, PAUSE = 15, 25, 900

#: The longest turn of the event loop that may be, in milliseconds of the computer on which budgets
#: were set; how much memory may grow (MiB for a hundred acts) in the second half; how many times
#: its text the library may have on the disk.
TURN, GROWTH, SIZE = 16.0, 1.0, 3.0

#: How often memory is looked at.
LOOKS = 30

_FILL = message("Bench", "Fill")


@dataclass
class Afternoon:
    """What was seen: seconds of the longest turn after each act by its name; memory by acts.

    `collection` is the longest time for which Python looked for garbage, which is part of a turn.
    """

    acts: int = 0
    turns: dict[str, list[float]] = field(default_factory=dict)
    memory: list[tuple[int, float]] = field(default_factory=list)
    bytes_per_text: float = 0.0
    seconds: float = 0.0
    collection: float = 0.0

    @property
    def longest(self) -> tuple[str, float]:
        """After which act the longest turn of all came, and its seconds."""
        return max(((name, max(own)) for name, own in self.turns.items()), key=lambda each: each[1])

    @property
    def growth(self) -> float:
        """Return by how many MiB memory grew for a hundred acts in the second half."""
        later = [each for each in self.memory if each[0] >= self.acts / 2]
        if len(later) < 2:
            return 0.0
        return statistics.linear_regression(*zip(*later, strict=True)).slope * 100

    @property
    def problems(self) -> list[str]:
        """Return what is over its budget."""
        name, seconds = self.longest
        found = []
        if seconds * 1000 > TURN:
            found.append(f"longest turn {seconds * 1000:.0f} ms after {name}, budget {TURN:.0f}")
        if self.growth > GROWTH:
            found.append(f"memory grows {self.growth:.2f} MiB for 100 acts, budget {GROWTH}")
        if self.bytes_per_text > SIZE:
            found.append(f"the library has {self.bytes_per_text:.1f} times its text, budget {SIZE}")
        return found

    def said(self) -> str:
        """Return it as a table for people."""
        lines = [f"{'act':<18} {'times':>6} {'median ms':>10} {'longest ms':>11}"]
        for name, own in sorted(self.turns.items(), key=lambda each: -max(each[1])):
            middle, most = statistics.median(own) * 1000, max(own) * 1000
            lines.append(f"{name:<18} {len(own):>6} {middle:>10.1f} {most:>11.1f}")
        looks = " ".join(f"{megabytes:.0f}" for _, megabytes in self.memory)
        lines += [
            f"memory (MiB): {looks}; {self.growth:+.2f} for 100 acts in the second half",
            f"library: {self.bytes_per_text:.2f} times its text on the disk",
            f"longest collection of garbage: {self.collection * 1000:.1f} ms",
            f"{self.acts} acts, {self.seconds:.0f} s of the window's thread",
            *(f"OVER: {each}" for each in self.problems),
        ]
        return "\n".join(lines)


class _Hands:
    """Whoever works: chooses acts by chance, the same ones for the same seed."""

    def __init__(self, window: BenchWindow, documents: list[str], seed: int) -> None:
        self.window = window
        self.documents = documents
        self.chance = random.Random(seed)
        self.finding = 0
        #: What is done how often; one writes more than all else.
        self.acts: dict[str, tuple[int, Callable[[], object]]] = {
            "key": (60, self._key),
            "Enter": (8, partial(window.press, Qt.Key.Key_Return)),
            "Tab": (3, self._tab),
            "move": (3, self._move),
            "undo": (6, window.undo),
            "redo": (2, partial(window.studio.commands.run, "edit.redo")),
            "line": (6, self._line),
            "page": (4, self._page),
            "elsewhere": (4, self._elsewhere),
            "tab": (2, self._document),
            "languages": (1, self._languages),
            "find": (1, self._find),
            "find next": (2, partial(window.studio.commands.run, "edit.find_next")),
            "comment": (2, self._comment),
        }

    def choose(self) -> tuple[str, Callable[[], object]]:
        """Return an act and its name."""
        names = list(self.acts)
        weights = [self.acts[name][0] for name in names]
        name = self.chance.choices(names, weights)[0]
        return name, self.acts[name][1]

    def _key(self) -> None:
        if not self.window.page.caret.active:
            self._elsewhere()
        self.window.press(self.chance.choice((Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_Space)))

    def _tab(self) -> None:
        self.window.press(Qt.Key.Key_Home)
        self.window.press(Qt.Key.Key_Tab, shift=self.chance.random() < 0.5)

    def _move(self) -> None:
        self.window.page.run(self.chance.choice(("move_up", "move_down")))

    def _line(self) -> None:
        self.window.press(self.chance.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))

    def _page(self) -> None:
        self.window.page.run(self.chance.choice(("page_up", "page_down", "page_top", "page_end")))

    def _elsewhere(self) -> None:
        page = self.window.page
        rows = page.view.page.rows
        at = self.chance.randrange(len(rows))
        row = next((each for each in range(at, len(rows)) if rows[each].style == "text"), None)
        if row is not None:
            page.view.caret.open(row, 1, -1)

    def _document(self) -> None:
        self.window.studio.desk.library.show(self.chance.choice(self.documents))
        self._elsewhere()

    def _languages(self) -> None:
        shown: tuple[tuple[Language, ...], ...] = (("zh",), ("zh", "en"), ("zh", "en", "de"))
        self.window.page.set_languages(self.chance.choice(shown))

    def _find(self) -> None:
        self.window.studio.commands.run("edit.find")
        bar = self.window.window.findChild(FindBar)
        assert bar is not None
        self.finding += 1
        if self.finding % 2:
            bar.words.clear()
            bar.words.insert(self.chance.choice(("用电", "energy", "Daten")))
        else:
            QTest.keyClick(bar.words, Qt.Key.Key_Escape)

    def _comment(self) -> None:
        page = self.window.page
        view = self.window.studio.desk.view
        node = view.content.nodes.get(page.current_node) if view is not None else None
        if view is None or node is None or len(node.text("zh")) < 4:
            return
        page.commit()
        node = view.content.nodes[page.current_node]
        reviewing = REVIEW.of(self.window.studio.desk).reviewing
        reviewing.add(view.document, anchored(node, "zh", 0, 4), "请说明人数。")


def spend(folder: Path, acts: int, seed: int = 0, rows: tuple[int, ...] = DOCUMENTS) -> Afternoon:
    """Work so many acts over documents of so many rows, and return what was seen."""
    library = folder / "filled.cstudio-db"
    documents = [long_standard(each) for each in rows]
    application = open_application(library, create=True)
    for each in documents:
        application.session.add(each, _FILL)
    application.close()
    place = folder / "window"
    place.mkdir()
    with bench_window(place, library) as window:
        names = [each.id for each in documents]
        # The first change of a day keeps a version; all tabs are open as on every afternoon.
        for name in names:
            window.show(name)
            window.page.set_languages(("zh", "en", "de"))
            window.settle()
            window.middle()
            window.press(Qt.Key.Key_Return)
            window.settle()
        window.studio.desk.show_panel("comments")
        seen = _work(window, _Hands(window, names, seed), acts)
        path = window.studio.options.workspace
    seen.bytes_per_text = used_of(path) / text_of(path)
    return seen


def _work(window: BenchWindow, hands: _Hands, acts: int) -> Afternoon:
    seen = Afternoon(acts)
    begun = time.thread_time()
    slow = slowness()
    each = max(1, acts // LOOKS)
    with _collections() as collections:
        for at in range(acts):
            name, act = hands.choose()
            turns = play(_one(act, PAUSE if at % EACH == EACH - 1 else REST))
            seen.turns.setdefault(name, []).append(max(turns) / slow)
            if at % each == each - 1:
                seen.memory.append((at + 1, _memory()))
                slow = slowness()
    seen.collection = max(collections, default=0.0) / slow
    window.page.commit()
    seen.seconds = time.thread_time() - begun
    return seen


def _one(act: Callable[[], object], rest: int) -> Iterator[Act]:
    yield act, rest


@contextmanager
def _collections() -> Iterator[list[float]]:
    """Measure for how long Python looks for garbage, each time."""
    found: list[float] = []
    begun = 0.0

    def note(phase: str, _: dict[str, int]) -> None:
        nonlocal begun
        if phase == "start":
            begun = time.thread_time()
        else:
            found.append(time.thread_time() - begun)

    gc.callbacks.append(note)
    try:
        yield found
    finally:
        gc.callbacks.remove(note)


def _memory() -> float:
    """Return the MiB of memory that this process has now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024
