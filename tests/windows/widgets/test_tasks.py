"""Long work: in a thread, with a bar after a while, and a Cancel that works."""

import gc
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData
from PySide6.QtGui import QGuiApplication

from curriculum_studio.i18n import Message, Progress, StudioError
from curriculum_studio.widgets.tasks import (
    Task,
    TaskBar,
    Tasks,
    all_stays,
    collect_old,
    leave_old_to_rests,
)
from tests.windows.conftest import entry_of

WHAT = Message("Tests", "Working")


@pytest.fixture(autouse=True)
def collecting():
    """Begin with garbage being looked for, also where a window was closed in the midst of work."""
    gc.enable()


@pytest.fixture
def tasks(qtbot):
    bar = TaskBar()
    qtbot.addWidget(bar)
    problems = []
    made = Tasks(bar, problems.append)
    made.problems = problems
    made.bar = bar
    yield made
    made.stop_all()


def counting(steps, pause=0.0, closed=None):
    try:
        for step in range(steps):
            time.sleep(pause)
            yield Progress(step, steps, WHAT)
    except GeneratorExit:
        if closed is not None:
            closed.append(threading.current_thread())
        raise
    return steps


def test_work_runs_beside_and_its_result_comes_back(qtbot, tasks):
    threads, results = [], []

    def work():
        threads.append(threading.current_thread())
        yield Progress(0, 1, WHAT)
        return 42

    def done(result):
        threads.append(threading.current_thread())
        results.append(result)

    task = tasks.start(WHAT, work(), done)
    with qtbot.waitSignal(task.ended):
        pass
    assert results == [42]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()
    assert not tasks.busy


def test_quick_work_shows_no_bar(qtbot, tasks):
    task = tasks.start(WHAT, counting(3), lambda _: None)
    with qtbot.waitSignal(task.ended):
        pass
    assert tasks.bar.isHidden()


def test_slow_work_shows_how_far_it_is(qtbot, tasks):
    task = tasks.start(WHAT, counting(100, 0.02), lambda _: None)
    qtbot.waitUntil(lambda: not tasks.bar.isHidden(), timeout=20_000)
    assert tasks.bar.bar.maximum() == 100
    assert tasks.bar.bar.value() > 0
    assert tasks.bar.what.text() == "Working"
    task.cancel()
    with qtbot.waitSignal(task.ended):
        pass
    assert tasks.bar.isHidden()


def test_cancel_stops_at_the_next_step(qtbot, tasks):
    closed, results = [], []
    task = tasks.start(WHAT, counting(10_000, 0.005, closed), results.append)
    qtbot.waitUntil(lambda: not tasks.bar.isHidden(), timeout=20_000)
    tasks.bar.cancel.click()
    with qtbot.waitSignal(task.ended, timeout=20_000):
        pass
    assert len(closed) == 1, "the work can take back what it began"
    assert results == []
    assert task.cancelled


def test_refusal_is_told(qtbot, tasks):
    def work():
        yield Progress(0, 1, WHAT)
        raise StudioError(Message("Tests", "It does not work."))

    task = tasks.start(WHAT, work(), lambda _: None)
    with qtbot.waitSignal(task.ended):
        pass
    (problem,) = tasks.problems
    assert problem.what.source == "It does not work."


def test_defect_in_a_thread_does_not_hang_the_bar(qtbot, tasks, monkeypatch):
    caught = []
    monkeypatch.setattr(threading, "excepthook", lambda told: caught.append(told.exc_type))

    def work():
        yield Progress(0, 1, WHAT)
        raise ZeroDivisionError

    task = tasks.start(WHAT, work(), lambda _: None)
    with qtbot.waitSignal(task.ended):
        pass
    task.wait()
    assert caught == [ZeroDivisionError]
    assert not tasks.busy


def test_everything_stops_before_the_end(tasks):
    closed = []
    tasks.start(WHAT, counting(10_000, 0.005, closed), lambda _: None)
    tasks.start(WHAT, counting(10_000, 0.005, closed), lambda _: None)
    time.sleep(0.05)
    tasks.stop_all()
    assert len(closed) == 2


# --- what belongs to the window is let go in its thread alone ------------------------------------


class Waste:
    """Garbage in a ring that tells in which thread it is collected."""

    def __init__(self, told):
        self.told = told
        self.ring = self

    def __del__(self):
        self.told.append(threading.current_thread())


def wasting(told):
    """Work that makes so much garbage that Python would look for it several times."""
    for _ in range(50):
        for _ in range(gc.get_threshold()[0] // 10):
            ring = []
            ring.append(ring)
        Waste(told)
        yield Progress(0, 1, WHAT)


def test_garbage_is_not_collected_beside_the_window(qtbot, tasks):
    told = []
    Waste(told)
    task = tasks.start(WHAT, wasting(told), lambda _: None)
    with qtbot.waitSignal(task.ended, timeout=10_000):
        pass
    assert gc.isenabled(), "nothing would be collected any more"
    gc.collect()
    assert told
    assert set(told) == {threading.main_thread()}


def test_of_two_works_the_last_one_lets_garbage_be_collected(qtbot, tasks):
    enough = threading.Event()

    def waits():
        while not enough.wait(0.01):
            yield Progress(0, 1, WHAT)

    long = tasks.start(WHAT, waits(), lambda _: None)
    short = tasks.start(WHAT, counting(2), lambda _: None)
    with qtbot.waitSignal(short.ended):
        pass
    assert not gc.isenabled()
    with qtbot.waitSignal(long.ended):
        enough.set()
    assert gc.isenabled()


def test_task_that_nobody_keeps_goes_in_the_thread_of_the_window(qapp, qtbot):
    told, begun = [], threading.Event()

    def work():
        begun.wait(5)
        yield Progress(0, 1, WHAT)

    task = Task(WHAT, work())
    gone = weakref.finalize(task, lambda: told.append(threading.current_thread()))
    thread = task._thread
    task.start()
    del task
    gc.collect()
    begun.set()
    thread.join(5)
    assert gone.alive, "it was let go in the thread of the work"
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not gone.alive)
    assert told == [threading.main_thread()]


@pytest.mark.parametrize("cancelled", [False, True])
def test_task_whose_listener_knows_it_goes_when_it_is_over(qtbot, cancelled):
    heard = []
    task = Task(WHAT, counting(3))
    task.done.connect(lambda result, own=task: heard.append((own, result)))
    gone = weakref.ref(task)
    task.start()
    if cancelled:
        task.cancel()
        task.wait()
    with qtbot.waitSignal(task.ended):
        pass
    task.wait()
    del task
    heard.clear()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None)
    assert gc.isenabled()


def test_work_that_ends_after_the_window_is_gone_tells_nobody(qtbot, qapp):
    bar = TaskBar()
    tasks = Tasks(bar, lambda _: None)
    task = tasks.start(WHAT, counting(3), lambda _: None)
    task._thread.join()
    ended = []
    task.ended.connect(lambda: ended.append(True))
    bar.deleteLater()
    QCoreApplication.sendPostedEvents(bar, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(ended))


def large_table() -> QMimeData:
    """A block of Excel that takes a while to be pasted."""
    data = QMimeData()
    row = "<tr>" + "<td>12.5</td>" * 10 + "</tr>"
    data.setHtml(f"<table>{row * 400}</table>")
    return data


def test_a_large_paste_is_a_task_that_can_be_cancelled_and_one_step(small, qtbot):
    small.desk.library.show(entry_of(small, "standard"))
    page, session = small.desk.view.page, small.desk.bench.session
    before = session.document(page.document)
    node = next(each.id for each in before.walk() if each.kind == "paragraph")
    page.show_node(node)
    page.setFocus()
    assert page.caret.active
    QGuiApplication.clipboard().setMimeData(large_table())
    bar = small.desk.status.tasks
    page.run("paste")
    assert small.desk.tasks.busy
    qtbot.waitUntil(lambda: not small.desk.tasks.busy, timeout=20000)
    assert bar.isHidden()
    assert sum(each.kind == "cell" for each in session.document(page.document).walk()) > 4000
    small.commands.run("edit.undo")
    assert session.document(page.document) == before
    page.show_node(node)
    page.run("paste")
    bar.cancel.click()
    qtbot.waitUntil(lambda: not small.desk.tasks.busy, timeout=20000)
    assert session.document(page.document) == before


def test_what_is_opened_is_looked_through_for_garbage_once_and_later(qtbot):
    seen = []

    def note(phase, about):
        seen.append((phase, about["generation"]))

    gc.callbacks.append(note)
    try:
        with all_stays():
            kept = [[] for _ in range(50_000)]
            with all_stays():
                kept += [[] for _ in range(50_000)]
            assert seen == []
            assert not gc.isenabled()
        qtbot.waitUntil(gc.isenabled)
        assert seen == [("start", 1), ("stop", 1)]
    finally:
        gc.callbacks.remove(note)
    assert len(kept) == 100_000


def test_garbage_stays_where_work_goes_on_in_a_thread(qtbot):
    going = threading.Event()

    def waits():
        while not going.is_set():
            yield Progress(0, 0, WHAT)
            time.sleep(0.01)

    task = Task(WHAT, waits())
    with all_stays():
        task.start()
    with qtbot.waitSignal(task.ended):
        qtbot.wait(300)
        assert not gc.isenabled()
        going.set()
    assert gc.isenabled()


def test_what_is_old_is_looked_through_in_rests_alone():
    """With ten documents open, Python took 60 ms for it in the midst of a word."""

    class Ring:
        own: "Ring"

    before = gc.get_threshold()
    try:
        leave_old_to_rests()
        assert gc.get_threshold()[:2] == before[:2]
        assert gc.get_threshold()[2] > 10 * before[2]
    finally:
        gc.set_threshold(*before)
    ring = Ring()
    ring.own = ring
    there = weakref.ref(ring)
    gc.collect(1)
    del ring
    gc.collect(1)
    assert there() is not None
    collect_old()
    assert there() is None
