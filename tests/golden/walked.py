"""Walks over the page: where the same steps lead, and what the steps of undo are called then.

They are the random walks of the page's own tests (`tests.windows.editor.walks`), without what
depends on fonts: pointing, scrolling, moving by lines. New ids come from seeds as well. This needs
Qt, so the test of it stands with those of the window.
"""

import json
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.document import Document
from curriculum_studio.core.record_codec import comment_to_raw
from curriculum_studio.core.versions import digest
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.session.comment_anchoring import carrying
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.theme import load_theme
from tests.golden.canonical import Parts
from tests.golden.scene import LABEL, Scenes, english, open_at_rest, said
from tests.helpers.accompanied import Comments
from tests.helpers.documents import small_framework, small_standard, small_unit
from tests.windows.editor import walks as ways
from tests.windows.editor.conftest import RESOURCES, Hands

MAKERS = (small_standard, small_unit, small_framework)

#: Seeds of the walks that are compared day by day, and of those that only campaigns take.
SEEDS, MORE_SEEDS = range(2), range(2, 4)
STEPS = 60

#: Keys whose ways lead along lines as they are laid out.
_BY_LINES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}  # fmt: skip
_KEYS = tuple(key for key in ways.KEYS if key not in _BY_LINES)

#: How often the caret is put somewhere, beside the weights of the page's own walks.
_STANDS = 30

#: What looks at pixels, or waits for a window.
_LEFT_OUT = {"point", "scroll", "size", "zoom", "theme", "away"}


class _Steady(ways.Walk):
    """A walk that leads to the same place on every computer."""

    def press(self, random: Random) -> None:
        key, modifier = random.choice(_KEYS), random.choice(ways.MODIFIERS)
        self.said(f"{key.name} {modifier.name}")
        self.hands.press(key, modifier)

    def plain_key(self, random: Random) -> None:
        key = random.choice(_KEYS)
        self.said(key.name)
        self.hands.press(key)

    def stand(self, random: Random) -> None:
        """Put the caret into a text, as a click does."""
        row = random.randrange(len(self.hands.model.rows))
        column = random.choice(list(self.view.sheet.columns_of(row)))
        place = random.randrange(12)
        self.said(f"{row} {column} {place}")
        if not self.page.read_only:
            self.hands.caret.open(row, column, place)

    def check(self) -> None:
        """Note where a step led, to find the first one that leads elsewhere.

        Whether it is right is looked at by the page's own tests.
        """
        label = self.session.undo_state.undo
        if self.hands.document is not self._noted:
            self._noted = self.hands.document
            self._digest = digest(said(self._noted).encode())[:8]
        self.said(f"→ {english(label) if label else '-'}, {self._digest}")

    _noted: Document | None = None
    _digest = ""


class _Seeded:
    """Stands for chance where ids are made.

    Each function that asks for ids has a row of its own, so that an act which comes to need one
    more shifts no others.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._rows: dict[str, Random] = {}

    def __call__(self, size: int = 32) -> bytes:
        asks = sys._getframe(2).f_code.co_name
        row = self._rows.setdefault(asks, Random(f"{self._seed} {asks}"))
        return row.randbytes(size)


def _steps(seed: int) -> list[tuple[str, int]]:
    random = Random(seed)
    weights = {name: each for name, each in ways._WEIGHTS.items() if name not in _LEFT_OUT}
    weights["stand"] = _STANDS
    chosen = random.choices(list(weights), list(weights.values()), k=STEPS)
    return [(name, random.getrandbits(32)) for name in chosen]


@contextmanager
def _page(application: Application, document: Document) -> Iterator[Hands]:
    """Open a page on a document, as the window does."""
    application.session.add(document, LABEL)
    signals = SessionSignals(application.session)
    page = DocumentPage(
        application.session,
        signals,
        document.id,
        load_theme(RESOURCES, "light"),
        application.workspace.attachments,
        english,
    )
    try:
        page.set_languages(("zh", "en", "de"))
        page.resize(900, 500)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        page.setFocus()
        yield Hands(page, application.session, signals)
    finally:
        page.hide()
        signals.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _walked(make: Callable[[str], Document], seed: int, path: Path) -> Parts:
    clock = [0.0]
    application = open_at_rest(path)
    workspace = application.workspace
    application.session = Session(workspace.documents, lambda: clock[0])
    application.session.accompany(carrying(workspace.comments))
    try:
        with _page(application, make(f"{make.__name__} {seed}")) as hands:
            comments = Comments(application.session, workspace.comments, hands.page.document)
            comments.make(Random(seed))
            walk = _Steady(hands, workspace.documents.load, clock, comments)
            walk.go_on(_steps(seed))
            hands.page.commit()
            return {
                "steps": "\n".join(walk.trail),
                "document": said(hands.document),
                "comments": "\n".join(
                    json.dumps(comment_to_raw(each), ensure_ascii=False)
                    for each in comments.now().values()
                ),
                "undo": "\n".join(_labels(application.session)),
            }
    finally:
        application.close()


def _labels(session: Session) -> Iterator[str]:
    """Yield what the Edit menu says, step by step back to the beginning."""
    while (label := session.undo_state.undo) is not None:
        yield english(label)
        session.undo()


def walks(scenes: Scenes) -> Parts:
    """Documents, comments and steps of undo at the end of walks, from fixed seeds."""
    return _walks(scenes, SEEDS)


def more_walks(scenes: Scenes) -> Parts:
    """The same of as many walks more."""
    return _walks(scenes, MORE_SEEDS)


def _walks(scenes: Scenes, seeds: Iterable[int]) -> Parts:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    parts: Parts = {}
    for make in MAKERS:
        for seed in seeds:
            name = f"{make.__name__} {seed}"
            with patch.object(secrets, "token_bytes", _Seeded(name)):
                walked = _walked(make, seed, scenes.folder / f"{name}.cstudio-db")
            parts |= {f"{name}/{path}": text for path, text in walked.items()}
    # Without a screen Qt crashes at the end of Python if the clipboard still holds something.
    application.clipboard().clear()
    return parts
