"""Asks for another document, by a list that words shorten."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from curriculum_studio.i18n import message
from curriculum_studio.session.ports import Entry
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.workbench.versions import time_words

_ID = Qt.ItemDataRole.UserRole


class ChooseDocumentDialog(Dialog):
    """Lists documents, those changed last first."""

    words: QLineEdit
    documents: QListWidget
    none: QLabel

    def __init__(
        self, entries: Sequence[Entry], language: str, parent: QWidget | None = None
    ) -> None:
        """Offer documents by their titles in a language."""
        super().__init__(parent, "choose_document", act=message("Compare", "Compare"))
        for entry in sorted(entries, key=lambda each: each.updated, reverse=True):
            title = entry.title(language) or "…"
            item = QListWidgetItem(f"{title} · {time_words(entry.updated)}", self.documents)
            item.setData(_ID, entry.id)
        self.words.textChanged.connect(self._shorten)
        self.documents.itemDoubleClicked.connect(lambda _: self.accept())
        self.documents.itemSelectionChanged.connect(self._enable)
        self.none.setVisible(not entries)
        self._shorten("")

    def propose(self, document: str) -> None:
        """Choose a document of the list, as the likeliest one."""
        for row in range(self.documents.count()):
            if self.documents.item(row).data(_ID) == document:
                self.documents.setCurrentRow(row)

    @property
    def chosen(self) -> str:
        """The id of the document that is chosen, empty if none is."""
        items = [each for each in self.documents.selectedItems() if not each.isHidden()]
        return str(items[0].data(_ID)) if items else ""

    def _shorten(self, words: str) -> None:
        shown = []
        for row in range(self.documents.count()):
            item = self.documents.item(row)
            item.setHidden(words.casefold() not in item.text().casefold())
            shown += [] if item.isHidden() else [item]
        if shown and not self.chosen:
            self.documents.setCurrentItem(shown[0])
        self._enable()

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self.chosen))
