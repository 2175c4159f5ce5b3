"""The recycle bin of the open library.

It is a dialog and no tab: the page of a deleted document would look like one that can be written
on. Nothing is purged by a clock.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.kinds import DOCUMENT_WORDS
from curriculum_studio.core.plain_text import lines
from curriculum_studio.features.history.feature import ERASING
from curriculum_studio.i18n import StudioError, in_one_line, message
from curriculum_studio.session.ports import Binned, SearchHit
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.library.library_model import UNNAMED, pieces
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.versions import time_words

# --- dialog -----------------------------------------------------------------------------------

#: How long typing rests before a search begins (milliseconds).
REST = 150

#: More places are not shown: whoever needs them writes one more word.
MOST_HITS = 200

#: So many places are shown below a document.
PLACES = 5

#: Shares of the width: list and text.
_SHARES = (520, 380)

_DOCUMENT = Qt.ItemDataRole.UserRole

#: The column that says who deleted a document; it is hidden where nobody said who they are.
_BY = 3


class BinDialog(Dialog):
    """Lists deleted documents, finds words in them, shows what the chosen one says.

    `restoring` carries the ids of documents that shall be restored, `erasing` of those that shall
    be erased for good.
    """

    restoring = Signal(list)
    erasing = Signal(list)

    explained: QLabel
    pages: QStackedWidget
    listPage: QWidget
    emptyPage: QWidget
    search: QLineEdit
    splitter: QSplitter
    documents: QTreeWidget
    preview: QPlainTextEdit
    restore: QPushButton
    erase: QPushButton
    dismiss: QPushButton

    def __init__(
        self, library: OpenLibrary, look: Appearance, parent: QWidget | None = None
    ) -> None:
        """Show the bin of the open library."""
        super().__init__(parent, "bin")
        self._library = library
        self._look = look
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.renew)
        self._dress()
        self.search.textChanged.connect(self._rest)
        self.documents.itemSelectionChanged.connect(self._chosen_changed)
        self.search.returnPressed.connect(self._to_list)
        self.documents.itemActivated.connect(self._look_inside)
        self.restore.clicked.connect(self._restore)
        self.dismiss.clicked.connect(self.reject)
        self.erase.clicked.connect(self._erase)
        self.renew()

    def _dress(self) -> None:
        self.resize(940, 560)
        self.splitter.setSizes(_SHARES)
        tree = self.documents
        headings = (
            message("Bin", "Title"),
            message("Bin", "Kind"),
            message("Bin", "Deleted"),
            message("Bin", "By"),
        )
        tree.setHeaderLabels([say(each) for each in headings])
        tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, _BY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    # What others ask

    def chosen(self) -> list[str]:
        """Return the ids of the chosen documents in the order of the list."""
        tree = self.documents
        chosen = sorted(
            tree.selectedItems(), key=lambda item: tree.indexOfTopLevelItem(item.parent() or item)
        )
        return list(dict.fromkeys(item.data(0, _DOCUMENT) for item in chosen))

    def renew(self) -> None:
        """List the documents in which the words stand, all without words."""
        self._timer.stop()
        binned = self._library.session.binned()
        self.pages.setCurrentWidget(self.listPage if binned else self.emptyPage)
        self.explained.setVisible(bool(binned))
        self.restore.setVisible(bool(binned))
        self.erase.setVisible(bool(binned))
        words = self.search.text().strip()
        places = self._places(words)
        language = self._look.document_language
        names = self._library.application.signing.names()
        self.documents.clear()
        self.documents.setColumnHidden(_BY, not any(names.get(each.by) for each in binned))
        for each in binned:
            titled = any(words.casefold() in t.casefold() for t in each.entry.titles.values())
            if not words or titled or each.entry.id in places:
                item = self._line(each, language, names.get(each.by, ""))
                self.documents.addTopLevelItem(item)
                for hit in places.get(each.entry.id, ())[:PLACES]:
                    self._add_place(item, hit, words)
        self.documents.expandAll()
        first = self.documents.topLevelItem(0)
        if first is not None:
            self.documents.setCurrentItem(first)
        self._chosen_changed()

    # Inside

    def _places(self, words: str) -> dict[str, list[SearchHit]]:
        found: dict[str, list[SearchHit]] = {}
        if words:
            for hit in self._library.workspace.search.search(words, MOST_HITS, binned=True):
                found.setdefault(hit.document, []).append(hit)
        return found

    def _line(self, binned: Binned, language: str, by: str) -> QTreeWidgetItem:
        entry = binned.entry
        kind = DOCUMENT_WORDS.get(entry.kind)
        title = entry.title(language) or say(UNNAMED)
        item = QTreeWidgetItem(
            [title, say(kind) if kind is not None else "", time_words(binned.deleted), by]
        )
        item.setToolTip(0, title)
        item.setData(0, _DOCUMENT, entry.id)
        return item

    def _add_place(self, above: QTreeWidgetItem, hit: SearchHit, words: str) -> None:
        item = QTreeWidgetItem(above, ["".join(pieces(hit.text, words))])
        item.setFirstColumnSpanned(True)
        item.setToolTip(0, hit.text)
        item.setForeground(0, QColor(self._look.theme.muted))
        item.setData(0, _DOCUMENT, hit.document)

    def _rest(self, *_: object) -> None:
        self._timer.start()

    def _chosen_changed(self) -> None:
        chosen = self.chosen()
        for button in (self.restore, self.erase):
            button.setEnabled(bool(chosen) and self._library.workspace.writable)
        current = self.documents.currentItem()
        document = current.data(0, _DOCUMENT) if current is not None and chosen else ""
        self._show_text(document)

    def _show_text(self, document: str) -> None:
        self.preview.clear()
        if not document:
            if self.search.text().strip():
                self.preview.setPlainText(say(message("Bin", "These words were not found.")))
            return
        try:
            content = self._library.workspace.documents.load_binned(document)
        except StudioError as problem:
            self.preview.setPlainText(in_one_line(say(each) for each in problem.sentences))
            return
        self.preview.setPlainText("\n".join(lines(content, self._look.document_language)))
        self._mark_words()

    def _mark_words(self) -> None:
        """Mark the words that were looked for, and bring the first of them into sight."""
        words = self.search.text().strip()
        marked: list[QTextEdit.ExtraSelection] = []
        for each in dict.fromkeys((words, *words.split())):
            cursor = self.preview.document().find(each) if each else QTextCursor()
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = self._mark()
                marked.append(selection)
                cursor = self.preview.document().find(each, cursor)
        self.preview.setExtraSelections(marked)
        if marked:
            start = QTextCursor(marked[0].cursor)
            start.setPosition(start.selectionStart())
            self.preview.setTextCursor(start)
            self.preview.ensureCursorVisible()

    def _mark(self) -> QTextCharFormat:
        mark = QTextCharFormat()
        mark.setBackground(QColor(self._look.theme.selection))
        mark.setForeground(QColor(self._look.theme.ink))
        return mark

    def _to_list(self) -> None:
        self.renew()
        self.documents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_inside(self, *_: object) -> None:
        """Enter on a document: read on in its text."""
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        documents: Sequence[str] = self.chosen()
        if documents:
            self.restoring.emit(list(documents))

    def _erase(self) -> None:
        documents = self.chosen()
        if documents:
            self.erasing.emit(documents)


# --- the controller ---------------------------------------------------------------------------


class RecycleBin(QObject):
    """Shows what was deleted, and restores it."""

    def __init__(self, context: AppContext) -> None:
        """Work in a window."""
        super().__init__(context.window)
        self._context = context

    def show(self) -> None:
        """Open the recycle bin; words that the library looks for are looked for here too."""
        context = self._context
        if not context.tabs.commit():
            return
        dialog = BinDialog(context.bench, context.look, context.window)
        dialog.search.setText(context.panel.search.text())
        dialog.renew()

        def restore(documents: Sequence[str]) -> None:
            dialog.accept()
            context.library.restore(*documents)

        def erase(documents: Sequence[str]) -> None:
            ERASING.of(context).ask_binned(documents, dialog)
            dialog.renew()

        dialog.restoring.connect(restore)
        dialog.erasing.connect(erase)
        dialog.exec()
