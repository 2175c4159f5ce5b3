"""Times of the matrix of coverage, of large frameworks, and of a library of a thousand units."""

import json
import os
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from statistics import median

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.goals import Wanted
from curriculum_studio.core.interchange import ReceivedFile
from curriculum_studio.core.payloads import Alignment
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.unit import Activity, Aim, Section, UnitHead
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import AddDocument
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.frameworks.formats.case.reader import read
from curriculum_studio.i18n import finish, message

UNITS, GOALS = 1000, 200
_FOLDER = tempfile.TemporaryDirectory(prefix="bench-coverage-")


def small_framework() -> Document:
    root = tree.fresh("framework").with_cell("zh", Cell("框架"))
    nodes = [root]
    for at, place in enumerate(ranks_between(GOALS)):
        goal = tree.fresh("goal", Goal(code=f"G{at}")).with_cell("zh", Cell(f"目标{at}"))
        nodes.append(replace(goal, parent=root.id, rank=place))
    return assembled(nodes)


def linked_unit(number: int, framework: Document) -> Document:
    """A unit of two aims and eight activities of five texts, linked here and there."""
    goals = framework.children[framework.id]

    def links(at: int) -> tuple[Alignment, ...]:
        goal = goals[(number * 7 + at * 13) % GOALS]
        return (Alignment(framework=framework.id, goal=goal),)

    head = UnitHead(class_level=("small", "middle", "large")[number % 3])  # type: ignore[arg-type]
    root = tree.fresh("unit", head).with_cell("zh", Cell(f"主题活动第{number}号"))
    nodes = [root]
    aims = replace(tree.fresh("section", Section(role="aims")), parent=root.id, rank="b")
    holder = replace(tree.fresh("section", Section(role="activities")), parent=root.id, rank="c")
    nodes += [aims, holder]
    for at, place in enumerate(ranks_between(2)):
        aim = tree.fresh("aim", Aim(alignments=links(at))).with_cell("zh", Cell("愿意参与"))
        nodes.append(replace(aim, parent=aims.id, rank=place))
    for at, place in enumerate(ranks_between(8), start=2):
        activity = tree.fresh("activity", Activity(alignments=links(at)))
        activity = activity.with_cell("zh", Cell(f"活动{at}"))
        nodes.append(replace(activity, parent=holder.id, rank=place))
        section = replace(tree.fresh("section", Section(role="process")), parent=activity.id)
        nodes.append(section)
        for step in ranks_between(5):
            text = tree.fresh("step").with_cell("zh", Cell("幼儿分组讨论并记录"))
            nodes.append(replace(text, parent=section.id, rank=step))
    return assembled(nodes)


@cache
def library() -> tuple[Path, str]:
    """Return a library of a thousand units, and its framework."""
    path = Path(_FOLDER.name) / "units.cstudio-db"
    application = open_application(path, create=True)
    framework = small_framework()
    application.session.add(framework, message("Bench", "Add"))
    for start in range(0, UNITS, 50):
        added = [
            AddDocument(linked_unit(at, framework)) for at in range(start, min(start + 50, UNITS))
        ]
        application.session.apply(added, message("Bench", "Add"))
    application.close()
    return path, framework.id


def count_matrix(_: Path) -> float:
    """Return seconds to read the index of links and count the matrix anew."""
    path, framework = library()
    application = open_application(path, read_only=True)
    start = time.thread_time()
    view = application.coverage(framework)
    matrix = view.matrix(Wanted())
    seconds = time.thread_time() - start
    application.close()
    assert (len(matrix.rows), len(matrix.columns)) == (GOALS, UNITS)
    return seconds


def matrix_frame(_: Path) -> float:
    """Return seconds for a painted frame of the matrix after a step of the wheel (median)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - as below
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - read after the environment

    from curriculum_studio.features.frameworks.window.coverage_board import CoverageBoard  # noqa: PLC0415
    from curriculum_studio.widgets.appearance import Appearance  # noqa: PLC0415
    from curriculum_studio.widgets.settings import Settings  # noqa: PLC0415
    from curriculum_studio.workbench.open_library import OpenLibrary  # noqa: PLC0415

    running = QApplication.instance() or QApplication([])
    assert isinstance(running, QApplication)
    bench = OpenLibrary()
    look = Appearance(running, Settings(Path(_FOLDER.name) / "bench.ini"), "zh_CN", bench)
    look.write()
    bench.take(open_application(library()[0], read_only=True))
    board = CoverageBoard(bench, look)
    board.resize(1100, 640)
    board.show()
    running.processEvents()
    across, down = board.matrix.horizontalScrollBar(), board.matrix.verticalScrollBar()
    times = []
    for step in range(60):
        start = time.thread_time()
        across.setValue(across.value() + 120)
        down.setValue(down.value() + (60 if step % 2 else 0))
        board.matrix.viewport().repaint()
        running.processEvents()
        times.append(time.thread_time() - start)
    # Gone before its library: the next window changes the look of all that are there.
    board.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bench.close()
    return median(times)


def _case(items: int) -> bytes:
    def identity(at: int) -> str:
        return str(uuid.UUID(int=at + 1))

    def link(at: int) -> dict[str, str]:
        return {"title": "x", "identifier": identity(at), "uri": f"urn:uuid:{identity(at)}"}

    head = {"identifier": identity(10**6), "title": "Large", "language": "en"}
    return json.dumps(
        {
            "CFDocument": head,
            "CFItems": [
                {"identifier": identity(at), "fullStatement": f"Goal {at} and what it says",
                 "humanCodingScheme": f"G.{at}"}
                for at in range(items)
            ],
            "CFAssociations": [
                {"identifier": identity(2 * 10**6 + at), "associationType": "isChildOf",
                 "originNodeURI": link(at), "sequenceNumber": at,
                 "destinationNodeURI": link(10**6 if at < 50 else at % 50)}
                for at in range(items)
            ],
        }
    ).encode()  # fmt: skip


def case_import(items: int) -> Callable[[Path], float]:
    """Return what measures seconds to read a CASE file of so many items."""

    def measure(_: Path) -> float:
        content = _case(items)
        start = time.thread_time()
        reading = finish(read(ReceivedFile(content, "x.json", None, lambda *_: "")))
        seconds = time.thread_time() - start
        assert len(reading.document.nodes) == items + 1
        return seconds

    return measure


def list_units(_: Path) -> float:
    """Return seconds to list a library of a thousand units."""
    application = open_application(library()[0], read_only=True)
    start = time.thread_time()
    found = application.session.entries()
    seconds = time.thread_time() - start
    application.close()
    assert len(found) == UNITS + 1
    return seconds


def search_units(_: Path) -> float:
    """Return seconds to find words in a library of a thousand units, top 50."""
    application = open_application(library()[0], read_only=True)
    start = time.thread_time()
    found = application.workspace.search.search("讨论", 50)
    seconds = time.thread_time() - start
    application.close()
    assert len(found) == 50
    return seconds


def open_unit(_: Path) -> float:
    """Return seconds to load one unit of a library of a thousand."""
    application = open_application(library()[0], read_only=True)
    units = [each.id for each in application.session.entries() if each.kind == "unit"]
    start = time.thread_time()
    document = application.session.document(units[len(units) // 2])
    seconds = time.thread_time() - start
    application.close()
    assert len(document.nodes) > 50
    return seconds
