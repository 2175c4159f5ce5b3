"""The panel that finds activities, steps and aims of all units and puts them at the caret."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_collection, named
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.features.units.model import reuse
from curriculum_studio.features.units.model.reuse import PIECES, ReusablePiece
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.document_factory import new_document
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.timers import single_shot
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.open_library import OpenLibrary

#: How long typing rests before it is looked (milliseconds).
REST = 150

#: So many cards are offered, and so many documents looked through at a time.
MOST, AT_ONCE = 40, 4

#: Kinds of document in which things to reuse stand.
_SOURCES = ("collection", "unit")

_SOURCE_NAMES: tuple[tuple[str, Message], ...] = (
    ("", message("Reuse", "Everywhere")),
    ("collection", message("Reuse", "Collections")),
    ("unit", message("Reuse", "Units")),
)


class ReusePanel(Panel):
    """Finds what can be reused and puts it where the caret stands.

    It looks through the library a few documents at a time, so that nobody waits. `problem` carries
    a StudioError, `opened` a document and node that shall be shown.
    """

    problem = Signal(object)
    opened = Signal(str, str, str)

    wanted: QLineEdit
    kind: QComboBox
    source: QComboBox
    found: CardList
    none: QLabel
    chosenTitle: QLabel
    uses: QLabel
    collectButton: QPushButton

    def __init__(
        self, library: OpenLibrary, look: Appearance, parent: QWidget | None = None
    ) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "reuse", CardList)
        self._library = library
        self._look = look
        self._view: DocumentView | None = None
        self._node = ""
        self._pieces: dict[str, ReusablePiece] = {}
        self._looking: Iterator[str] = iter(())
        self._counting: Iterator[str] = iter(())
        self._used: list[str] = []
        #: The origins of what stands in a document, by its id, with the id of each piece.
        self._origins: dict[str, tuple[tuple[str, str], ...]] = {}
        self.found.dress(look, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus)
        self._timer = single_shot(self, self.look, REST)
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._go_on)
        self._fill()
        self.wanted.textChanged.connect(self._timer.start)
        self.kind.currentIndexChanged.connect(self._timer.start)
        self.source.currentIndexChanged.connect(self._timer.start)
        self.found.acted.connect(self.insert)
        self.found.opened.connect(self._open)
        self.collectButton.clicked.connect(self.collect)
        library.closing.connect(self._forget)
        library.changed.connect(self._changed)

    @property
    def busy(self) -> bool:
        """Whether documents are still being looked through."""
        return self._work.isActive() or self._timer.isActive()

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show what belongs to a node of a document."""
        self._view = view
        self._node = node
        self.renew()

    def renew(self) -> None:
        """Show it as it stands now."""
        # Asked before the uses of what stands here are counted, which is work as well.
        first = not self._pieces and not self.busy and self._view is not None
        piece = self._here()
        self.collectButton.setEnabled(piece is not None and self._library.workspace.writable)
        self.chosenTitle.setVisible(piece is not None)
        self.uses.setVisible(piece is not None)
        self._used = []
        self._counting = iter(())
        if piece is not None:
            self.uses.setText("…")
            self._counting = iter(self._documents(""))
            self._work.start()
        if first:
            self.look()

    def look(self) -> None:
        """Look for what is wanted, from the beginning."""
        self._timer.stop()
        self._pieces = {}
        self.found.cards.show([])
        self.none.setText(say(message("Reuse", "Searching …")))
        self.none.show()
        self._looking = iter(self._documents(self.source.currentData() or ""))
        self._work.start()

    def insert(self, key: str) -> None:
        """Put a piece with all below it where the caret stands; it knows where it comes from."""
        view, piece = self._view, self._pieces.get(key)
        if view is None or piece is None or view.page.read_only or not view.page.commit():
            return
        language = self._language
        new, edits = reuse.inserted(view.content, piece, self._node, language)
        title = piece.node.best(language).text
        if not edits:
            return
        label = message("Steps", "Reuse “{title}”").fill(title=title)
        try:
            view.session.edit(view.document, edits, label)
        except StudioError as problem:
            self.problem.emit(problem)
            return
        view.show_node(new)

    def collect(self) -> None:
        """Put a copy of what stands at the caret into one's own collection."""
        piece = self._here()
        if piece is None:
            return
        try:
            self._collect(piece)
        except StudioError as problem:
            self.problem.emit(problem)

    def speak(self) -> None:
        """Say it in another language."""
        self._fill()
        if self._view is not None and not self.busy:
            self._say_found()
            self._say_uses()

    # Inside

    @property
    def _language(self) -> Language:
        view = self._view
        if view is not None and view.page.languages:
            return view.page.languages[0]
        return self._look.document_language

    def _fill(self) -> None:
        for box, lines in (
            (
                self.kind,
                [("", message("Reuse", "All kinds")), *((k, kind_name(k)) for k in PIECES)],
            ),
            (self.source, list(_SOURCE_NAMES)),
        ):
            at = max(0, box.currentIndex())
            blocked = box.blockSignals(True)
            box.clear()
            for value, words in lines:
                box.addItem(say(words), value)
            box.setCurrentIndex(at)
            box.blockSignals(blocked)

    def _documents(self, kind: str) -> list[str]:
        """Return where to look: collections first, then the units that were written last."""
        entries = [
            entry
            for entry in self._library.session.entries()
            if entry.kind in _SOURCES and kind in {"", entry.kind}
        ]
        entries.sort(key=lambda entry: entry.updated, reverse=True)
        entries.sort(key=lambda entry: _SOURCES.index(entry.kind))
        return [entry.id for entry in entries]

    def _here(self) -> ReusablePiece | None:
        """Return what can be reused at the caret: the aim, step or activity that stands there."""
        view = self._view
        if view is None or view.version or self._node not in view.content:
            return None
        document = view.content
        near = document.nearest(self._node, named(*PIECES))
        if near is None or document.kind not in _SOURCES:
            return None
        return ReusablePiece(document, near)

    def _go_on(self) -> None:
        """Look through some more documents."""
        if not self._library.is_open:
            self._work.stop()
            return
        for _ in range(AT_ONCE):
            identity = next(self._looking, None)
            if identity is not None and len(self._pieces) < MOST:
                self._look_in(self._library.session.peek(identity))
                continue
            self._looking = iter(())
            used = next(self._counting, None)
            if used is None:
                self._work.stop()
                self._say_found()
                self._say_uses()
                return
            self._count_in(used)
        self._say_found(done=False)

    def _look_in(self, document: Document | None) -> None:
        words = self.wanted.text().casefold().split()
        kind = self.kind.currentData() or ""
        for piece in reuse.pieces_of([document] if document is not None else []):
            if kind in {"", piece.node.kind} and reuse.fits(piece, words):
                self._pieces.setdefault(f"{piece.document.id} {piece.node.id}", piece)
                if len(self._pieces) >= MOST:
                    return

    def _count_in(self, identity: str) -> None:
        here = self._here()
        if here is None:
            return
        if identity not in self._origins:
            document = self._library.session.peek(identity)
            pieces = reuse.pieces_of([document] if document is not None else [])
            self._origins[identity] = tuple((each.origin, each.node.id) for each in pieces)
        own, origin = here.node.id, here.origin
        if any(each == origin and node != own for each, node in self._origins[identity]):
            self._used.append(identity)

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            self._origins.pop(each.document, None)

    def _say_found(self, *, done: bool = True) -> None:
        cards = [self._card(key, piece) for key, piece in self._pieces.items()]
        self.found.cards.show(cards)
        self.none.setVisible(done and not cards)
        if done:
            self.none.clear()  # it says that we are looking
        if done and not cards:
            words = message("Reuse", "Nothing found. Try another word.")
            if not self.wanted.text().strip():
                words = message(
                    "Reuse", "There is nothing to reuse yet. Write a unit, or start a collection."
                )
            self.none.setText(say(words))

    def _card(self, key: str, piece: ReusablePiece) -> Card:
        language = self._language
        kind = say(kind_name(piece.node.kind))
        below = f"{kind} · {piece.document.title(language)}"
        writable = self._view is not None and not self._view.page.read_only
        sign = "new" if writable else ""
        tip = say(message("Reuse", "Insert at the cursor"))
        return Card(key, piece.node.best(language).text, below, sign, tip)

    def _say_uses(self) -> None:
        titles = {e.id: e.title(self._language) for e in self._library.session.entries()}
        names = [titles.get(each, "…") for each in self._used]
        if names:
            words = message("Reuse", "Also used in: {names}").fill(names="、".join(names[:6]))
            if self._look.document_language != "zh":
                words = message("Reuse", "Also used in: {names}").fill(names=", ".join(names[:6]))
        else:
            words = message("Reuse", "Used nowhere else.")
        self.uses.setText(say(words))

    def _collect(self, piece: ReusablePiece) -> None:
        view = self._view
        if view is None or not view.page.commit():
            return
        session = self._library.session
        title = piece.node.best(self._language).text
        label = message("Steps", "Put “{title}” into the collection").fill(title=title)
        name = say(message("Reuse", "My collection"))
        own = next((e.id for e in session.entries() if is_collection(e)), "")
        if not own:
            made = new_document("collection", name, self._look.document_language)
            session.add(made, message("Steps", "Create “{title}”").fill(title=name))
            own = made.id
        _, edits = reuse.inserted(session.document(own), piece, "", self._language)
        session.edit(own, edits, label)
        self.look()
        self.renew()

    def _open(self, key: str) -> None:
        piece = self._pieces.get(key)
        if piece is not None:
            self.opened.emit(piece.document.id, piece.node.id, "")

    def _forget(self) -> None:
        self._work.stop()
        self._timer.stop()
        self._pieces = {}
        self._origins = {}
        self._view = None
