"""The panel at the left: the documents, and what a search finds in them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.roles import Shelf
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.review_copy_policy import MARK, marked_in
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import Tasks
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.document_details import FactsReader
from curriculum_studio.workbench.library.library_delegate import LibraryDelegate
from curriculum_studio.workbench.library.library_model import LibraryModel
from curriculum_studio.workbench.library.text_search import Group, SearchLimits, TextSearch
from curriculum_studio.workbench.open_library import OpenLibrary

#: Where it is kept which groups are folded, and which are as long as nobody said otherwise.
_FOLDED, _USUALLY_FOLDED = "library/folded", Shelf.FRAMEWORKS.value

#: The width of the list where nobody draws it wider (pixels).
WIDTH = 232

#: More lines than this are higher than any screen.
_LONG = 100

#: More places are not shown: whoever needs them writes one more word.
MOST_HITS = 200

_LIMITS = SearchLimits(MOST_HITS, MOST_HITS, MOST_HITS)


class LibraryTree(QTreeView):
    """The list of documents. `wanted` and `unwanted` tell of Enter and Delete on a line."""

    wanted = Signal(QModelIndex)
    unwanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Look like a list with headings."""
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, delete on Delete; all else as lists do."""
        index = self.currentIndex()
        editing = self.state() == QTreeView.State.EditingState
        if index.isValid() and not editing:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.wanted.emit(index)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.unwanted.emit(index)
                return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Want the width that it gets: else all lines are laid out for another one before."""
        return QSize(WIDTH, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let titles take more or fewer lines in another width."""
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # before, so that all lines are laid out once
        super().resizeEvent(event)


class LibraryPanel(Form):
    """Shows documents, filters them and finds words in their texts.

    `opened`: a document is wanted, at a node in a language (both empty: at its beginning).
    `renamed`: a title was written. `unwanted`: Delete on a document. `menu`: a document and where
    on the screen its menu is wanted, `listMenu` the same beside all documents. `command` carries
    the id of one that a button runs. `reading`: the search is about to read what is written.
    """

    opened = Signal(str, str, str)
    renamed = Signal(str, str)
    unwanted = Signal(str)
    menu = Signal(str, QPoint)
    listMenu = Signal(QPoint)
    command = Signal(str)
    reading = Signal()

    search: QLineEdit
    createButton: QToolButton
    tree: LibraryTree
    emptyHint: QWidget
    found: QLabel
    beginButton: QPushButton
    bring: QPushButton
    samplesButton: QPushButton
    binButton: QPushButton

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "library", LibraryTree)
        self._library = library
        self._look = look
        self._settings = settings
        self._unfolding = False
        self._marked = ""
        self._facts = FactsReader(library, self)
        self._model = LibraryModel(self, self._facts.of)
        self._texts = TextSearch(library, tasks, look, self, _LIMITS)
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(LibraryDelegate(look, self.tree))
        self._connect()
        self._draw()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take)
        self.search.installEventFilter(self)
        for button, command in (
            (self.bring, "file.import"),
            (self.samplesButton, "library.samples"),
            (self.binButton, "library.bin"),
        ):
            button.clicked.connect(partial(self._command, command))
        self.tree.clicked.connect(self._open)
        self.tree.wanted.connect(self._open)
        self.tree.unwanted.connect(self._delete)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.expanded.connect(self._keep_folded)
        self.tree.collapsed.connect(self._keep_folded)
        self._texts.reading.connect(self.reading)
        self._texts.found.connect(self._found)
        self._facts.learned.connect(self._model.learn)
        self._model.renamed.connect(self.renamed)
        self._library.opened.connect(self.renew)
        self._library.changed.connect(self._changed)
        self._look.themed.connect(self._draw)

    # What others ask

    @property
    def facts(self) -> FactsReader:
        """What is known of the documents."""
        return self._facts

    @property
    def chosen(self) -> str:
        """The id of the document that is chosen, empty if none."""
        entry = self._model.entry(self.tree.currentIndex())
        return entry.id if entry is not None else ""

    def choose(self, document: str) -> None:
        """Mark a document in the list; the group that holds it is unfolded for now."""
        self._marked = document
        index = self._model.place_of(document)
        if index.isValid() and index != self.tree.currentIndex():
            self._unfolding = True
            self.tree.setCurrentIndex(index)
            if self.tree.isVisible():  # else Qt scrolls there when it is shown, at its own width
                self.tree.scrollTo(index)
            self._unfolding = False

    def rename(self, document: str) -> None:
        """Let the title of a document be written over in the list."""
        self.search.clear()
        self.choose(document)
        index = self._model.place_of(document)
        if index.isValid():
            self.tree.edit(index)

    def begin_search(self, words: str = "") -> None:
        """Put the caret into the search field."""
        if words:
            self.search.setText(words)
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_keys(self) -> None:
        """Give the keys to what is done first here."""
        (self.beginButton if self.emptyHint.isVisible() else self.tree).setFocus()

    def show_ahead(self, entries: Sequence[Entry]) -> None:
        """Show the documents of a library that is about to be opened."""
        own = [each for each in entries if each.kind != MARK]
        self._model.show(own, self._look.document_language, marked_in(entries))
        self._fold()
        self._say_bin(0)

    def renew(self) -> None:
        """Read the list of documents anew; what is chosen stays chosen."""
        if not self._library.is_open:
            return
        chosen = self.chosen or self._marked
        at = self.tree.verticalScrollBar().value()
        session = self._library.session
        self._model.show(session.entries(), self._look.document_language, session.copies)
        self._fold()
        self.choose(chosen)
        self.tree.verticalScrollBar().setValue(at)
        self._say_bin(len(session.binned()))

    def speak(self) -> None:
        """Show titles in the language of the window."""
        self.renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field into the list with the arrow; Esc shows all documents again."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                self.tree.setCurrentIndex(self._first())
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _fold(self) -> None:
        """Fold those groups that somebody folded; what fits some words stands open."""
        folded = self._settings.text(_FOLDED, _USUALLY_FOLDED).split("|")
        wanted = self._model.wanted
        self._unfolding = True
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            self.tree.setExpanded(index, bool(wanted) or self._model.key_of(index) not in folded)
        self._unfolding = False
        self._know_length()
        self.emptyHint.setVisible(not wanted and not self._model.is_begun)

    def _command(self, identity: str, *_: object) -> None:
        self.command.emit(identity)

    def _know_length(self) -> None:
        """Let a long list have its bar from the beginning.

        When the bar comes, the lines have less room, and all of them would be laid out once more.
        """
        groups = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        shown = sum(self._model.rowCount(each) for each in groups if self.tree.isExpanded(each))
        policy = Qt.ScrollBarPolicy
        self.tree.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown > _LONG else policy.ScrollBarAsNeeded
        )

    def _keep_folded(self, index: QModelIndex) -> None:
        self._know_length()
        key = self._model.key_of(index)
        if self._unfolding or self._model.wanted or not key:
            return
        names = self._settings.text(_FOLDED, _USUALLY_FOLDED).split("|")
        folded = {each for each in names if each} - {key}
        if not self.tree.isExpanded(index):
            folded.add(key)
        self._settings.set(_FOLDED, sorted(folded))

    def _say_bin(self, count: int) -> None:
        words = message("Library", "Recycle bin ({count})").fill(count=count)
        self.binButton.setText(say(words if count else message("Library", "Recycle bin")))

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        self._facts.renew(changes)
        if any(
            each.whole
            or each.document in each.nodes
            or any(node == each.document for node, _ in each.cells)
            for each in changes
        ):
            self.renew()

    def _filter(self, text: str) -> None:
        """Show at once which documents fit, and in a moment what stands in their texts."""
        self._model.filter(text.strip())
        self._fold()
        self.found.hide()
        self._texts.find(text)
        if not text:
            self.choose(self._marked)

    def _found(self, words: str, groups: Sequence[Group]) -> None:
        self._model.show_texts(groups)
        self._fold()
        self.choose(self._marked)
        places = sum(each.count for each in groups)
        # That a title fits is an answer: nobody needs to read that the texts have none.
        if places or not self._model.count:
            self.found.setText(say(self._summary(words, places, len(groups))))
            self.found.show()

    def _summary(self, words: str, places: int, documents: int) -> Message:
        if not places:
            if self._library.workspace.search.search(words, 1, binned=True):
                return message(
                    "Library", "These words were not found here, but in the recycle bin."
                )
            return message("Library", "These words were not found.")
        if places >= MOST_HITS:
            return message("Library", "The {count} best matches").fill(count=places)
        return message("Library", "Places found: {places}, in documents: {documents}").fill(
            places=places, documents=documents
        )

    def _first(self) -> QModelIndex:
        """Return the first document or place."""
        return self._model.index(0, 0, self._model.index(0, 0))

    def _take(self) -> None:
        """Open what fits best, as soon as it is found."""
        if self._model.wanted:
            self._open(self._first())

    def _open(self, index: QModelIndex) -> None:
        entry, found = self._model.entry(index), self._model.place(index)
        if entry is not None:
            self.opened.emit(entry.id, "", "")
        elif found is not None:
            document, place = found
            self.opened.emit(document, place.node, place.language)
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _delete(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.unwanted.emit(entry.id)

    def _menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        entry, where = self._model.entry(index), self.tree.viewport().mapToGlobal(place)
        if entry is not None:
            self.menu.emit(entry.id, where)
        elif self._model.place(index) is None:
            self.listMenu.emit(where)

    def _draw(self) -> None:
        self.createButton.setIcon(icon("new", self._look.theme))
        self.binButton.setIcon(icon("delete", self._look.theme, "muted"))
        self.tree.viewport().update()
