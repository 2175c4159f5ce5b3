"""A process that is killed while it works loses nothing that it called saved (facts: A1, A2).

Killing does not test that the disk obeys: what is asked of it is looked at apart, below.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.store import kill_child
from tests.store.forked import Forked
from tests.store.kill_child import LABEL as STEP
from tests.store.kill_child import step
from tests.store.looking import LABEL, LINKS, NODES, index_content, rows, sound

ROOT = Path(__file__).resolve().parents[2]
SEED = 11

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are not Windows'")


class Killed:
    """A workspace whose writers are killed, and a second one in which the same steps were done."""

    def __init__(self, folder):
        self.standard, self.unit = small_standard(), small_unit()
        self.path = folder / "library.cstudio-db"
        self.done = 0
        self.lost = 0
        for name in (self.path, folder / "memory.cstudio-db"):
            with open_workspace(name, create=True) as workspace:
                session = Session(workspace.documents, lambda: 0.0)
                session.add(self.standard, LABEL)
                session.add(self.unit, LABEL)
        self.memory = open_workspace(folder / "memory.cstudio-db")
        self.session = Session(self.memory.documents, lambda: 0.0)

    @property
    def documents(self):
        return (self.standard.id, self.unit.id)

    def work(self, seconds):
        """Let a process work so long after its first step; return the last it called done."""
        process = Forked(kill_child.work, self.path, SEED, self.done, self.documents)
        try:
            first = process.line()
            time.sleep(seconds)
        finally:
            rest = process.kill()
        return int((first + rest).split()[-1])

    def check(self, acknowledged):
        """The disk holds all steps that were called done, perhaps one more, each wholly."""
        with open_workspace(self.path) as workspace:
            titles = [workspace.documents.load(each).root.text("de") for each in self.documents]
            assert titles[0] == titles[1], "half a step"
            reached = int(titles[0])
            assert acknowledged <= reached <= acknowledged + 1
            for number in range(self.done + 1, reached + 1):
                step(self.session, self.documents, SEED, number)
            for each in self.documents:
                assert workspace.documents.load(each) == self.session.document(each)
            comments = workspace.comments.of(self.standard.id)
            assert [each.id for each in comments] == [f"c{n + 1}" for n in range(reached)]
            session = Session(workspace.documents, lambda: 0.0)
            assert session.undo_state.undo == STEP.fill(number=reached)
            for version in workspace.versions.versions(self.standard.id)[:1]:
                workspace.versions.document_at(version.id)
        assert sound(self.path)
        self.done = reached


@pytest.fixture
def killed(tmp_path):
    case = Killed(tmp_path)
    yield case
    case.memory.close()


#: The seed of every day; fewer processes are killed then.
_DAILY = 5


def kill_often(killed, times, random):
    for _ in range(times):
        acknowledged = killed.work(random.uniform(0, 0.15))
        killed.check(acknowledged)
    assert killed.done >= times


@pytest.mark.slow
@pytest.mark.parametrize("seed", [_DAILY, pytest.param(6, marks=pytest.mark.campaign)])
def test_nothing_that_was_called_saved_is_lost(killed, seed):
    kill_often(killed, 15 if seed == _DAILY else 25, Random(seed))
    # All of it can still be taken back, over the work of all these processes.
    with open_workspace(killed.path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        steps = min(killed.done, 998)
        for _ in range(steps):
            session.undo()
            killed.session.undo()
        for each in killed.documents:
            assert workspace.documents.load(each) == killed.session.document(each)
        if killed.done == steps:
            assert workspace.documents.load(killed.unit.id) == killed.unit
            assert workspace.comments.of(killed.standard.id) == []


@pytest.mark.campaign
def test_nothing_is_lost_in_hundreds_of_kills(killed):
    kill_often(killed, 300, Random(7))


def derived(path):
    """Links and index by the ids of nodes, whose keys may differ."""
    nodes = {key: (document, node) for key, document, node in rows(path, NODES)}
    words = {
        (term, *nodes[row // ROWS], row % ROWS, offset) for term, row, offset in index_content(path)
    }
    return words, rows(path, LINKS)


ROWS = 4


def test_index_and_links_are_those_of_an_undisturbed_workspace(killed):
    for _ in range(4):
        killed.check(killed.work(0.1))
    killed.memory.close()
    assert derived(killed.path) == derived(killed.memory.path)


def test_a_kill_while_a_workspace_is_made_leaves_none_or_a_whole_one(tmp_path):
    random = Random(4)
    found = set()
    for number in range(8):
        path = tmp_path / f"{number}.cstudio-db"
        process = Forked(kill_child.make, path)
        assert process.line() == "ready\n"
        time.sleep(random.uniform(0, 0.03))
        process.kill()
        if path.exists():
            assert sound(path)
        found.add(path.exists())
        with open_workspace(path, create=True) as workspace:
            assert workspace.documents.entries() == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_disk_is_asked_to_keep_each_step_before_it_is_called_saved(killed, tmp_path):
    """Between the writing of a step to the log and the word that it is saved stands a sync."""
    log = tmp_path / "calls"
    command = ["strace", "-f", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", str(log)]
    command += [sys.executable, "-m", "tests.store.kill_child", str(killed.path), str(SEED), "0"]
    with subprocess.Popen(
        [*command, *killed.documents], stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        for _ in range(5):
            process.stdout.readline()
        process.terminate()
    calls = [line.split(None, 1)[1] for line in log.read_text().splitlines()]
    said = [at for at, call in enumerate(calls) if call.startswith('write(1, "')]
    assert len(said) >= 5
    for at in said[:5]:
        before = [call for call in calls[:at] if not call.startswith("write(")]
        assert before[-1].startswith(("fdatasync", "fsync")), before[-3:]
