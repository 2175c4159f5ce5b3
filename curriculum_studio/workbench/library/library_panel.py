"""The panel at the left: the documents, and what a search finds in them."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.families import is_framework
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import derived
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.library_model import (
    DETAIL_ROLE,
    DOCUMENT_ROLE,
    HIT_ROLE,
    HitDelegate,
    HitsModel,
    LibraryModel,
)
from curriculum_studio.workbench.open_library import OpenLibrary

# --- painting ---------------------------------------------------------------------------------

AnyIndex = QModelIndex | QPersistentModelIndex

_SIDE = 6
_INSET = 8


class LibraryDelegate(QStyledItemDelegate):
    """Paints headings small and muted, documents with their detail at the right."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line; headings have air above them."""
        height = QFontMetrics(option.font).height()
        heading = not index.parent().isValid()  # asked of every line of a long list
        return QSize(40, height + (14 if heading else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        theme = self._look.theme
        painter.save()
        if index.data(DOCUMENT_ROLE) is None:
            self._heading(painter, option, str(index.data() or ""))
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            ground = theme.selection if chosen else derived(theme)["hover"]
            rounded(painter, QRect(option.rect).adjusted(_SIDE, 1, -_SIDE, -1), QColor(ground))
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(option.rect.adjusted(_SIDE, 1, -_SIDE - 1, -2), 6, 6)
        line = QRect(option.rect).adjusted(_SIDE + _INSET, 0, -_SIDE - _INSET, 0)
        detail = str(index.data(DETAIL_ROLE) or "")
        self._detail(painter, option.font, line, detail)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        words(painter, line, str(index.data() or ""))
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        line = QRect(option.rect).adjusted(_SIDE + _INSET, 0, -_SIDE, -3)
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _detail(self, painter: QPainter, base: QFont, line: QRect, detail: str) -> None:
        """Paint what stands at the right, and leave less room for the title."""
        if not detail:
            return
        font = QFont(base)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, detail)
        line.setRight(line.right() - QFontMetrics(font).horizontalAdvance(detail) - 8)


# --- the panel --------------------------------------------------------------------------------

#: How long typing rests before a search begins (milliseconds).
REST = 150

#: How long after the list its counts come (milliseconds).
COUNT_LATER = 400

#: More places are not shown: whoever needs them writes one more word.
MOST_HITS = 100


class LibraryTree(QTreeView):
    """The list of documents. `wanted` and `unwanted` tell of Enter and Delete on a document."""

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
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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


class LibraryPanel(QWidget):
    """Shows documents and finds words.

    `opened`: a document is wanted, at a node in a language (both empty: at its beginning).
    `renamed`: a title was written. `unwanted`: Delete on a document. `menu`: a document and where
    on the screen its menu is wanted. `reading`: the search is about to read what is written.
    """

    opened = Signal(str, str, str)
    renamed = Signal(str, str)
    unwanted = Signal(str)
    menu = Signal(str, QPoint)
    reading = Signal()

    search: QLineEdit
    createButton: QToolButton
    pages: QStackedWidget
    tree: LibraryTree
    listPage: QWidget
    hitsPage: QWidget
    emptyPage: QWidget
    found: QLabel
    hits: QListView
    beginButton: QPushButton
    bring: QPushButton
    binButton: QPushButton

    def __init__(self, bench: OpenLibrary, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "library", LibraryTree)
        self._bench = bench
        self._look = look
        self._counts: dict[str, tuple[str, str]] = {}
        self._model = LibraryModel(self)
        self._hits = HitsModel(self)
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(LibraryDelegate(look, self.tree))
        self.hits.setModel(self._hits)
        self.hits.setItemDelegate(HitDelegate(look, self.hits))
        self.hits.setMouseTracking(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._find)
        # Counting reads whole frameworks, so the window is usable first.
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_LATER)
        self._counting.timeout.connect(self._count)
        self._connect()
        self._draw()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._rest)
        self.search.returnPressed.connect(self._find)
        self.tree.clicked.connect(self._open)
        self.tree.wanted.connect(self._open)
        self.tree.unwanted.connect(self._delete)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.hits.clicked.connect(self._jump)
        self.hits.activated.connect(self._jump)
        self._model.renamed.connect(self.renamed)
        self._bench.opened.connect(self.renew)
        self._bench.changed.connect(self._changed)
        self._look.themed.connect(self._draw)

    # What others ask

    @property
    def chosen(self) -> str:
        """The id of the document that is chosen, empty if none."""
        entry = self._model.entry(self.tree.currentIndex())
        return entry.id if entry is not None else ""

    def choose(self, document: str) -> None:
        """Mark a document in the list."""
        index = self._model.place_of(document)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def rename(self, document: str) -> None:
        """Let the title of a document be written over in the list."""
        self.search.clear()
        self._find()
        index = self._model.place_of(document)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def begin_search(self, words: str = "") -> None:
        """Put the caret into the search field."""
        if words:
            self.search.setText(words)
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self) -> None:
        """Read the list of documents anew; what is chosen stays chosen."""
        if not self._bench.is_open:
            return
        chosen = self.chosen
        entries = self._bench.session.entries()
        copies = self._bench.session.copies
        self._model.show(entries, self._look.document_language, self._shown_counts(), copies)
        self.tree.expandAll()
        self.choose(chosen)
        if not self.search.text().strip():
            self.pages.setCurrentWidget(self.listPage if entries else self.emptyPage)
        self._say_bin()
        self._counting.start()

    def changeEvent(self, event: QEvent) -> None:
        """Show titles in the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    # Inside

    def _say_bin(self) -> None:
        count = len(self._bench.session.binned())
        words = message("Library", "Recycle bin ({count})").fill(count=count)
        self.binButton.setText(say(words if count else message("Library", "Recycle bin")))

    def _count(self) -> None:
        """Count the goals of each framework; read again only where one changed."""
        if not self._bench.is_open:
            return
        changed = False
        for entry in self._bench.session.entries():
            known = self._counts.get(entry.id, ("", ""))
            if is_framework(entry) and known[0] != entry.updated:
                document = self._bench.session.document(entry.id)
                goals = sum(
                    1
                    for node in document.nodes.values()
                    if isinstance(node.payload, Goal) and not document.children.get(node.id)
                )
                self._counts[entry.id] = (entry.updated, str(goals))
                changed = True
        if changed:
            self._model.show_counts(self._shown_counts())

    def _shown_counts(self) -> dict[str, str]:
        return {identity: count for identity, (_, count) in self._counts.items()}

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(
            each.whole
            or each.document in each.nodes
            or any(node == each.document for node, _ in each.cells)
            for each in changes
        ):
            self.renew()

    def _rest(self, *_: object) -> None:
        self._timer.start()

    def _find(self) -> None:
        self._timer.stop()
        words = self.search.text().strip()
        if not words or not self._bench.is_open:
            self.pages.setCurrentWidget(self.listPage if self._model.count else self.emptyPage)
            return
        self.reading.emit()
        language = self._look.document_language
        titles = {entry.id: entry.title(language) for entry in self._bench.session.entries()}
        hits = self._bench.workspace.search.search(words, MOST_HITS)
        self._hits.show([(hit, titles.get(hit.document, "")) for hit in hits], words)
        self.found.setText(say(self._summary(len(hits), len({hit.document for hit in hits}))))
        self.pages.setCurrentWidget(self.hitsPage)

    def _summary(self, places: int, documents: int) -> Message:
        if not places:
            deleted = self._bench.workspace.search.search(
                self.search.text().strip(), MOST_HITS, binned=True
            )
            if deleted:
                return message(
                    "Library", "These words were not found here, but in the recycle bin."
                )
            return message("Library", "These words were not found.")
        if places >= MOST_HITS:
            return message("Library", "The {count} best matches").fill(count=places)
        return message("Library", "Places found: {places}, in documents: {documents}").fill(
            places=places, documents=documents
        )

    def _open(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.opened.emit(entry.id, "", "")

    def _jump(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if hit is not None:
            self.opened.emit(hit.document, hit.node, hit.language)

    def _delete(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.unwanted.emit(entry.id)

    def _menu(self, place: QPoint) -> None:
        entry = self._model.entry(self.tree.indexAt(place))
        if entry is not None:
            self.menu.emit(entry.id, self.tree.viewport().mapToGlobal(place))

    def _draw(self) -> None:
        self.createButton.setIcon(icon("new", self._look.theme))
        self.binButton.setIcon(icon("delete", self._look.theme, "muted"))
        self.tree.viewport().update()
        self.hits.viewport().update()
