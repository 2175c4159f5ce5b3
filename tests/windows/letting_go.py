"""Every kind of tab of the window, opened one after the other over a small library."""

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from curriculum_studio.core.payloads.review import Alternative, MergeDecision
from curriculum_studio.core.transactions import SetDecision
from curriculum_studio.core.trials import Tried
from curriculum_studio.features.alignment.feature import ALIGNMENT
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.features.pilots.feature import PILOTS
from curriculum_studio.features.publishing.window.ways import ExportOrder
from curriculum_studio.i18n import Message
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import Board
from tests.helpers.drafts import single
from tests.helpers.edited import EditedFile
from tests.windows.conftest import entry_of

Opener = Callable[[], object]

LANGUAGES = ("en", "de", "zh_CN")
THEMES = ("dark", "contrast", "light")


def delete_what_is_closed() -> None:
    """Let Qt delete what it was told to delete."""
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Tabs:
    """Opens tabs of every kind and remembers, without holding them, what there was."""

    def __init__(self, studio: ApplicationWindow, folder: Path) -> None:
        self.studio = studio
        self.desk = studio.desk
        self._folder = folder
        self.kinds: set[str] = set()
        #: Hears of the window while a tab is open.
        self.look_at: Callable[[QWidget], None] = lambda _: None
        self._views: list[tuple[str, weakref.ref[QWidget]]] = []
        self._prepare()

    def _prepare(self) -> None:
        """Make what some kinds need: drafts, a try-out, a version."""
        desk, session = self.desk, self.desk.bench.session
        standard = session.document(entry_of(self.studio, "standard"))
        self.drafts = [(single(standard, each)[0], each) for each in ("zh", "en")]
        for document, _ in self.drafts:
            session.add(document, Message("Tests", "Draft"))
        unit = entry_of(self.studio, "unit")
        piloting = PILOTS.of(desk).piloting
        self.trial = piloting.begin_trial(unit, "", Tried("", "", "2026-05-06"), "zh").id
        versions = desk.bench.workspace.versions
        self.version = versions.create(standard, name="Tests", author="", message="").id
        self.standard, self.unit = standard.id, unit
        made = MergeDecision(
            id="decision",
            document=unit,
            node=unit,
            kind="text",
            field="zh",
            base='{"text":"垃圾"}',
            alternatives=(
                Alternative(value='{"text":"分类"}'),
                Alternative(value='{"text":"回收"}'),
            ),
        )
        session.apply((SetDecision(None, made),), Message("Tests", "Merge"))

    def openers(self) -> Iterator[tuple[str, Opener]]:
        """Return how each kind of tab is opened."""
        desk, run = self.desk, self.studio.commands.run

        def shown(document: str, *commands: str) -> Opener:
            def act() -> None:
                desk.library.show(document)
                for each in commands:
                    run(each)

            return act

        yield "standard", shown(self.standard, "edit.find", "view.unfinished", "view.unfinished")
        yield "framework", shown(entry_of(self.studio, "framework"))
        yield "unit", shown(self.unit, "unit.plan", "unit.matrix", "unit.web", "unit.page")
        yield "version", lambda: desk.keeping.look_at(self.standard, self.version)
        yield "indicators", shown(self.standard, "indicators.grid")
        yield "results", shown(self.standard, "results.show")
        yield "rounds", shown(self.standard, "rounds.show")
        yield "coverage", lambda: run("tools.coverage")
        yield "pilots", lambda: run("pilots.show")
        yield "council", shown(self.unit, "pilots.council")
        pilots = PILOTS.of(desk)
        yield "trial", lambda: pilots.open_trial(self.trial)
        wanted = [(document.id, language) for document, language in self.drafts]
        yield "drafts", lambda: ALIGNMENT.of(desk).begin(wanted)
        yield "decisions", lambda: MERGE_DECISIONS.of(desk).show(self.unit)
        yield "compare", shown(self.standard, "history.compare")
        yield "settings", lambda: run("file.settings")
        yield "desk", self._open_desk
        yield "returned", lambda: desk.exchanging.returned.emit(self._edited())

    def _open_desk(self) -> None:
        """Open the work desk and wait for what lies on it."""
        self.studio.commands.run("desk.show")
        board = DESK.of(self.desk).board
        while board is not None and not board.documents.documents.rows:
            QTest.qWait(5)

    def _edited(self) -> Path:
        """Return a draft that was edited outside; it is written once."""
        target = self._folder / "edited.docx"
        if not target.exists():
            self.desk.exchanging.export(self.standard, ExportOrder("docx", ("zh",), target))
            self.wait()
            file = EditedFile(target.read_bytes(), Random(3))
            file.type_inside()
            target.write_bytes(file.content())
        return target

    def wait(self) -> None:
        """Let all long work end."""
        tasks = self.desk.tasks
        while tasks.busy:
            QTest.qWait(5)  # rather than to look without a pause, at the cost of who works
        QCoreApplication.processEvents()

    def open_and_close(self, opener: Opener) -> None:
        """Open a tab, look at it, close all of them."""
        opener()
        self.wait()
        QCoreApplication.processEvents()
        for view in (*self.desk.tabs, self.desk.tabs.front):
            if view is not None:
                self.kinds.add(type(view).__name__)
                self._views.append((type(view).__name__, weakref.ref(view)))
                if isinstance(view, DocumentView):
                    self._views.append(("page", weakref.ref(view.page.view)))
                side = view.side() if isinstance(view, Board) else None
                if side is not None:
                    self._views.append((type(side).__name__, weakref.ref(side)))
        self.look_at(self.studio.window)
        view = side = None
        self.desk.tabs.close_all()
        delete_what_is_closed()

    def change_looks(self, turn: int) -> None:
        """Speak another language in another theme."""
        self.studio.look.speak(LANGUAGES[turn % len(LANGUAGES)])
        self.studio.look.choose(THEMES[turn % len(THEMES)])
        QCoreApplication.processEvents()

    def alive(self) -> list[str]:
        """Return the kinds of what was closed and is still there."""
        gc.collect()
        return [
            f"{kind}, of Qt too" if shiboken6.isValid(held) else kind
            for kind, view in self._views
            if (held := view()) is not None
        ]
