"""Work that goes on until its process is killed or can do no more; it says which step is done.

Step n of a seed is the same in every process, so that whoever looks afterwards can do the same
steps in memory. Imports little, because it starts often.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Change, EditDocument, SetComment
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.store import opening, schema, sqlite_file
from curriculum_studio.store.migrations import runner
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import random_edits

LABEL = message("Tests", "Step {number}")


def step(session: Session, documents: tuple[str, str], seed: int, number: int) -> None:
    """Do a step: edits to one or both documents, a comment, and the number in both titles.

    Some steps are taken back and done again at once.
    """
    random = Random(f"{seed} {number}")
    changes: list[Change] = []
    for identity in documents:
        edits = random_edits(session.document(identity), random, random.randint(0, 5))
        title = SetCell(identity, "de", Cell(str(number)))
        changes.append(EditDocument(identity, (*edits, title)))
    comment = Comment(id=f"c{number}", document=documents[0], text=str(number))
    changes.append(SetComment(None, comment))
    session.apply(changes, LABEL.fill(number=number))
    if random.random() < 0.2:
        session.undo()
        session.redo()


def work(path: Path, seed: int, number: int, documents: tuple[str, str]) -> None:
    """Do the steps that follow a number."""
    with open_workspace(path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        while True:
            number += 1
            step(session, documents, seed, number)
            # One line per step; what stands in the pipe survives this process.
            print(number, flush=True)
            if number % 7 == 0:
                document = session.document(documents[0])
                workspace.versions.create(document, name=str(number), author="", message="")


def make(path: Path) -> None:
    """Make a library."""
    print("ready", flush=True)
    opening.create(path)


def update(path: Path) -> None:
    """Bring a library to the schema that a later version of the program may bring."""
    schema.SCHEMA = sqlite_file.SCHEMA = sqlite_file.SCHEMA + 1
    runner.STEPS[schema.SCHEMA] = "tests.store.migration_two"
    print("ready", flush=True)
    opening.renew(path, lambda: datetime.now(UTC))


def fill(path: Path, limit: int) -> None:
    """Write until a file of so many bytes is full, and once more when there is room again.

    Says what the problem was, and how many steps were done before.
    """
    import resource  # noqa: PLC0415 - there is none on Windows
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open_workspace(path) as workspace:
        session = Session(workspace.documents, lambda: 0.0)
        identity = session.entries()[0].id
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        done = 0
        try:
            for number in range(500):
                cell = Cell(f"{number} " + "x" * 500)
                session.edit(identity, [SetCell(identity, "en", cell)], LABEL)
                done = number + 1
        except StudioError as problem:
            print(type(problem).__name__, problem.what.source, flush=True)
        # What is in memory is still what the disk has: the failed change is in neither.
        text = session.document(identity).root.text("en")
        assert text.startswith(f"{done - 1} ") or not done, (done, text[:9])
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        session.edit(identity, [SetCell(identity, "de", Cell("weiter"))], LABEL)
    print(done, flush=True)


def copy_often(path: Path, act: str, copy: Path) -> None:
    """Back a library up, or restore it from a copy, again and again; says when it is open."""
    with open_workspace(path) as workspace:
        print("open", flush=True)
        while True:
            if act == "backup":
                workspace.backups.backup()
            else:
                workspace.backups.restore(copy)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), (sys.argv[4], sys.argv[5]))
