"""One writer at a time; readers beside it; a lock never outlives its holder."""

import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Catalogue
from curriculum_studio.session.problems import WorkspaceBusy
from curriculum_studio.session.session import Session
from curriculum_studio.store.lock import WriterLock, lock_path
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, sound

ROOT = Path(__file__).resolve().parents[2]


def start(code: str, *arguments) -> subprocess.Popen:
    """Run Python beside us; it talks through its standard streams."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


HOLD = """
    import sys
    from pathlib import Path
    from curriculum_studio.store.workspace import open_workspace
    with open_workspace(Path(sys.argv[1]), create=True):
        print("open", flush=True)
        sys.stdin.readline()
    print("closed", flush=True)
    sys.stdin.readline()
    """


@pytest.fixture
def holder(path):
    process = start(HOLD, path)
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_process_is_told_who_writes(holder, path):
    with pytest.raises(WorkspaceBusy) as caught:
        open_workspace(path)
    assert (caught.value.process, caught.value.host) == (holder.pid, socket.gethostname())
    said = " ".join(Catalogue().say(each) for each in caught.value.sentences)
    assert str(holder.pid) in said
    assert path.name in said


def test_reading_is_possible_beside_the_writer(holder, path):
    with open_workspace(path, read_only=True) as reader:
        assert not reader.writable
        assert reader.documents.entries() == []


def test_after_the_writer_closed_another_may_write(holder, path):
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "closed\n"
    with open_workspace(path) as workspace:
        assert workspace.writable


@pytest.mark.skipif(os.name == "nt", reason="signals are not Windows'")
def test_the_lock_of_a_killed_writer_is_gone_at_once(holder, path):
    assert lock_path(path).read_bytes() != b""
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with open_workspace(path) as workspace:
        assert workspace.writable


@pytest.mark.skipif(os.name == "nt", reason="signals are not Windows'")
def test_a_stopped_writer_still_holds_its_lock(holder, path):
    holder.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(WorkspaceBusy):
            open_workspace(path)
    finally:
        holder.send_signal(signal.SIGCONT)


def test_the_same_process_cannot_write_twice(workspace, path):
    with pytest.raises(WorkspaceBusy) as caught:
        open_workspace(path)
    assert caught.value.process == os.getpid()
    # The failed attempt must not have taken the lock away from the first.
    with pytest.raises(WorkspaceBusy):
        open_workspace(path)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b'{"process": "me"}', b"[]", b"x" * 9999]
)
def test_whatever_stands_in_a_lock_file_that_nobody_holds(workspace, path, content):
    workspace.close()
    lock_path(path).write_bytes(content)
    with open_workspace(path) as again:
        assert again.writable


def test_a_lock_of_another_computer_that_nobody_holds_is_no_obstacle(workspace, path):
    workspace.close()
    lock_path(path).write_text('{"process": 1, "host": "another", "size": -1, "changed": -1}')
    with open_workspace(path) as again:
        assert again.writable


def test_an_unreadable_holder_is_told_without_a_name(workspace, path):
    lock_path(path).write_bytes(b"{")
    with pytest.raises(WorkspaceBusy) as caught:
        open_workspace(path)
    assert caught.value.process == 0
    assert "process" not in Catalogue().say(caught.value.what)


def test_a_refused_opening_leaves_no_lock(path):
    path.write_text("not ours")
    for _ in range(2):
        with pytest.raises(Exception, match="not a library"):
            open_workspace(path)
    lock = WriterLock.acquire(path)
    lock.drop()


def test_how_the_last_writer_left_the_database_is_known(workspace, session, unit, path):
    session.add(unit, LABEL)
    workspace.close()
    lock = WriterLock.acquire(path)
    assert lock.closed_well
    lock.drop()
    lock = WriterLock.acquire(path)
    assert not lock.closed_well
    lock.release()
    os.utime(path, ns=(1, 1))
    lock = WriterLock.acquire(path)
    assert not lock.closed_well
    lock.drop()


WRITE = """
    import sys, time
    from pathlib import Path
    from curriculum_studio.core.edits import SetCell
    from curriculum_studio.core.text import Cell
    from curriculum_studio.session.problems import WorkspaceBusy
    from curriculum_studio.session.session import Session
    from curriculum_studio.store.workspace import open_workspace
    from curriculum_studio.i18n import message
    path, identity, pause = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    sys.stdin.readline()
    time.sleep(pause)
    try:
        with open_workspace(path) as workspace:
            session = Session(workspace.documents, time.monotonic)
            for _ in range(20):
                document = session.document(identity)
                number = int(document.root.text("en") or 0) + 1
                edit = SetCell(identity, "en", Cell(str(number)))
                session.edit(identity, [edit], message("Tests", "count"))
        print("wrote")
    except WorkspaceBusy:
        print("busy")
    """


@pytest.mark.parametrize(
    "seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.campaign) for seed in (2, 3))]
)
def test_two_writers_at_nearly_the_same_time_lose_nothing(workspace, session, unit, path, seed):
    session.add(unit, LABEL)
    session.edit(unit.id, [SetCell(unit.id, "en", Cell("0"))], LABEL)
    workspace.close()
    random = Random(seed)
    pair = [start(WRITE, path, unit.id, random.uniform(0, 0.05)) for _ in range(2)]
    for process in pair:
        process.stdin.write("\n")
        process.stdin.flush()
    answers = [process.communicate()[0].strip() for process in pair]
    assert set(answers) <= {"wrote", "busy"}
    assert "wrote" in answers
    with open_workspace(path) as again:
        text = again.documents.load(unit.id).root.text("en")
    assert text == str(20 * answers.count("wrote"))
    assert sound(path)


def test_a_reader_in_another_thread_sees_whole_steps(workspace, session, standard, path):
    """While the writer changes two texts in each step, a reader never sees them differ."""
    session.add(standard, LABEL)
    wrong = []
    seen = set()
    done = threading.Event()

    def read():
        with workspace.reader() as reader:
            while not done.is_set():
                root = reader.documents.load(standard.id).root
                seen.add(root.text("en"))
                if root.text("en") != root.text("de"):
                    wrong.append((root.text("en"), root.text("de")))

    session.edit(standard.id, both(standard, "start"), LABEL)
    thread = threading.Thread(target=read)
    thread.start()
    for number in range(60):
        session.edit(standard.id, both(standard, str(number)), LABEL)
    done.set()
    thread.join()
    assert wrong == []
    assert seen


def both(document, text):
    return [SetCell(document.id, "en", Cell(text)), SetCell(document.id, "de", Cell(text))]


def test_threads_may_share_a_workspace(workspace, session, unit):
    """Whole calls from several threads wait for each other."""
    session.add(unit, LABEL)
    failed = []

    def work(name):
        try:
            for number in range(30):
                workspace.settings.set(f"{name}{number}", "x")
                assert workspace.settings.get(f"{name}{number}") == "x"
                workspace.documents.load(unit.id)
        except Exception as problem:
            failed.append(problem)
            raise

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for number in range(30):
        session.edit(unit.id, both(unit, str(number)), LABEL)
    for thread in threads:
        thread.join()
    assert failed == []
    assert Session(workspace.documents, lambda: 0.0).document(unit.id).root.text("de") == "29"
