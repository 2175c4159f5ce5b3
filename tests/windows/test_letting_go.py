"""What was closed is gone: no tab, board or dialog lives on and hears of languages and themes.

Whatever raises while another language or theme is shown fails the test by itself.
"""

import ctypes
import gc
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget

from curriculum_studio.widgets import dialog
from curriculum_studio.widgets.translation import say
from tests.helpers.windows import sources
from tests.windows.conftest import entry_of
from tests.windows.letting_go import Tabs, delete_what_is_closed
from tools.cut_words import cut_words

#: How often the campaign opens and closes a tab before it measures, and while it does: over fewer
#: than 200 the steps in which memory is asked for are larger than what is measured. It looks at the
#: memory each `STEP` times.
WARM, TIMES, STEP = 100, 200, 20

#: A screen of 1366 x 768 pixels at 150 %, less a bar of tasks and the frame of a window.
SMALL = QSize(911, 470)

#: How many words are cut off in German: on boards in such a window and in one of 1366 x 768 pixels,
#: and in dialogs on such a screen. These numbers only fall.
CUT_ON_BOARDS, CUT_IN_DIALOGS = 1, 0

#: What is opened, by the names that `Tabs.openers` has for it.
KINDS = (
    *("standard", "framework", "unit", "version", "indicators", "results", "rounds"),
    *("coverage", "pilots", "council", "trial", "drafts", "decisions"),
    *("compare", "settings", "desk", "returned"),
)


class Seen:
    """What was seen in boards and dialogs: kinds; if looked at closely, what does not hold."""

    def __init__(self, *, closely: bool = False) -> None:
        self.closely = closely
        self.kinds: set[str] = set()
        self.sizes: dict[str, QSize] = {}
        self.cut: set[str] = set()
        self.twins: dict[str, list[str]] = {}

    def look_at(self, top: QWidget) -> None:
        """Look at a window; the dialogs of Qt, which only Linux shows, say what Qt says."""
        name = type(top).__name__
        self.kinds.add(name)
        if not self.closely or isinstance(top, QFileDialog):
            return
        for _ in range(3):  # what is shown for the first time is laid out in several steps
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.sizes[name] = top.size()
        self.cut |= {f"{name}, {words}" for words in cut_words(top)}
        twins = same_names(top)
        if twins:
            self.twins[name] = twins


def same_names(top: QWidget) -> list[str]:
    """Return the names that two buttons in sight share.

    Where each row of a list has its button, its name for a reader says of which row it is.
    """
    names = (
        (each.accessibleName() or each.text()).replace("&", "").rstrip(" …")
        for each in top.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.window() is top.window()
    )
    return [name for name, count in Counter(names).items() if count > 1]


def fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


#: The name of a class and what it derives from.
_CLASS = re.compile(r"^class (\w+)\(([^)]*)\):", re.MULTILINE)


def kinds_of(base: str) -> set[str]:
    """The classes of the program that derive from a class, by what the source says."""
    heads = (_CLASS.findall(file.read_text(encoding="utf-8")) for file in sources())
    return {
        name
        for found in heads
        for name, bases in found
        if base in (each.strip() for each in bases.split(","))
    }


@pytest.mark.slow
def test_closed_tabs_of_every_kind_are_gone(small, tmp_path):
    """While they are there, each is looked at in German, whose words are the longest."""
    tabs, seen = Tabs(small, tmp_path), Seen(closely=True)

    def look_at(window: QWidget) -> None:
        for size in (SMALL, window.size()):
            window.resize(size)
            seen.look_at(window)

    tabs.look_at = look_at
    for turn, (name, opener) in enumerate(tabs.openers()):
        small.look.speak("de")
        tabs.open_and_close(opener)
        if turn % 3 == 0:  # what no longer lives would hear of none
            tabs.change_looks(turn // 3)
        assert tabs.alive() == [], name
    closed = {"DocumentView"} | kinds_of("Board") - {"HomePage"}
    assert tabs.kinds == closed, "each kind of board was opened"
    assert small.parts.banner.isHidden()
    assert seen.twins == {}, "buttons of one name on one board"
    assert len(seen.cut) <= CUT_ON_BOARDS, seen.cut


def test_a_dock_that_comes_and_goes_leaves_nothing_behind(small):
    """Qt makes a widget over each line between docks, and never deletes it, if that is 1 pixel."""
    window = small.window
    before = len(window.children())
    for _ in range(3):
        for shown in (False, True):
            window.inspectorDock.setVisible(shown)
            QCoreApplication.processEvents()
    assert len(window.children()) == before


@pytest.mark.campaign
@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much memory is used")
@pytest.mark.parametrize("kind", KINDS)
def test_opening_and_closing_a_hundred_times_takes_no_memory(small, tmp_path, kind):
    """What Qt and Python keep for good, they have after a warm-up."""
    tabs = Tabs(small, tmp_path)
    openers = dict(tabs.openers())
    assert tuple(openers) == KINDS
    points: list[tuple[int, float]] = []
    for turn in range(WARM + TIMES + 1):
        if turn >= WARM and turn % STEP == 0:
            points.append((turn, resident()))
        tabs.open_and_close(openers[kind])
        if turn % 10 == 9:
            tabs.change_looks(turn // 10)
    assert tabs.alive() == []
    print(kind, [round(each, 1) for _, each in points])
    assert 100 * slope(points) <= 1, "MiB per 100"


def resident() -> float:
    """The memory of this process (MiB), without what is free in it.

    The C library gives nothing back by itself while something above it is in use: what it holds
    for later grows and shrinks by more than is measured here, and is no leak.
    """
    gc.collect()
    if (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between all pairs of points (Theil and Sen).

    A single step, as when a cache doubles, weighs as little as one point that lies apart.
    """
    return median(
        (late - early) / (then - now) for (now, early), (then, late) in combinations(points, 2)
    )


def test_slopes_are_found_beside_single_points_and_steps():
    rising = [(turn, turn * 0.02) for turn in range(0, 220, 20)]
    assert slope(rising) == pytest.approx(0.02)
    assert slope([*rising[:-1], (200, 90.0)]) == pytest.approx(0.02)
    level = [(turn, 200.0 + 3 * (turn >= 160)) for turn in range(0, 220, 20)]
    assert slope(level) == 0


@pytest.fixture
def refused() -> Iterator[Seen]:
    """Reject each dialog that waits for an answer, and look at it before."""
    seen = Seen()

    def reject() -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QDialog):
            seen.look_at(asking)
            asking.reject()

    watcher = QTimer()
    watcher.setInterval(2)
    watcher.timeout.connect(reject)
    watcher.start()
    yield seen
    watcher.stop()


def dialogs() -> list[QDialog]:
    """The dialogs that Qt has.

    Not asked for as children of the window: Qt for Python takes a dialog that has answered from its
    parent, and one that is then found as its child again is never given back.
    """
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]


def remembered_dialogs() -> list[str]:
    """The classes of dialogs that Python holds, also where Qt has deleted them."""
    gc.collect()
    return [type(each).__name__ for each in gc.get_objects() if issubclass(type(each), QDialog)]


def open_and_close_dialogs(tabs: Tabs, seen: Seen) -> int:
    """Run every command whose name ends in three dots, over a standard and a unit; how many."""
    studio, run = tabs.studio, 0
    for document in (tabs.standard, tabs.unit):
        tabs.desk.library.show(document)
        asking = [each.id for each in studio.commands if say(each.text).endswith("…")]
        for identity in asking:
            studio.commands.run(identity)
            for each in dialogs():
                if each.isVisible():  # a preview does not wait for an answer
                    seen.look_at(each)
                    each.close()
            each = None
            tabs.wait()
            delete_what_is_closed()
            assert [type(left).__name__ for left in dialogs()] == [], identity
        run += len(asking)
    return run


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_closed_dialogs_of_every_command_are_gone(small, tmp_path, refused, monkeypatch):
    """Every command whose name ends in three dots asks something; here nobody answers.

    Each is looked at in German on a small screen.
    """
    room = QRect(QPoint(), SMALL)
    monkeypatch.setattr(dialog, "room_on_screen", lambda _: room)
    small.window.resize(room.size())
    small.look.speak("de")
    refused.closely = True
    tabs = Tabs(small, tmp_path)
    open_and_close_dialogs(tabs, refused)
    assert len(refused.kinds) >= 19, "each kind that was seen when this was written"
    assert remembered_dialogs() == []
    assert refused.twins == {}, "buttons of one name in one dialog"
    assert len(refused.cut) <= CUT_IN_DIALOGS, refused.cut
    large = {kind: size for kind, size in refused.sizes.items() if not fits(size, room.size())}
    assert large == {}, "dialogs that a small screen cannot show"
    tabs.change_looks(0)


@pytest.mark.campaign
@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much memory is used")
@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_opening_dialogs_a_hundred_times_takes_no_memory(small, tmp_path, refused):
    tabs = Tabs(small, tmp_path)
    points: list[tuple[int, float]] = []
    opened = 0
    for turn in range(16):
        opened += open_and_close_dialogs(tabs, refused)
        tabs.change_looks(turn)
        if turn >= 5:
            points.append((opened, resident()))
    print(len(refused.kinds), "dialogs", [(at, round(each, 1)) for at, each in points])
    assert 100 * slope(points) <= 1, "MiB per 100"


def test_catalogues_of_other_languages_are_gone(small, tmp_path):
    tabs = Tabs(small, tmp_path)
    for turn in range(4):
        tabs.change_looks(turn)
        delete_what_is_closed()
    small.look.speak("de")
    delete_what_is_closed()
    assert len(small.window.findChildren(QTranslator)) <= 2, "ours and that of Qt"


@pytest.mark.parametrize("kind", ["standard", "unit"])
def test_language_may_change_right_after_a_document_was_deleted(small, qtbot, kind):
    """Its tab is closed, but Qt has not deleted it yet; whatever raises fails the test."""
    desk = small.desk
    desk.library.show(entry_of(small, "unit" if kind == "standard" else "standard"))
    desk.library.show(entry_of(small, kind))
    if kind == "standard":
        small.commands.run("indicators.grid")
        small.commands.run("results.show")
        small.commands.run("rounds.show")
        desk.library.show(entry_of(small, kind))
    desk.library.delete(entry_of(small, kind))
    small.look.speak("en")
    small.look.choose("dark")
    qtbot.wait(50)
    assert small.parts.banner.isHidden()
