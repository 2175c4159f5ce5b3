"""Saying by hand where a comment belongs: by number or by words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from curriculum_studio.desktop.forms import load_form
from curriculum_studio.desktop.saying import say
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.places import Places
from curriculum_studio.words import message


class PlaceDialog(QDialog):
    """Asks for a place in a document: by number or by words."""

    wanted: QLineEdit
    found: QListWidget
    buttons: QDialogButtonBox

    def __init__(
        self,
        document: Document,
        places: Places,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """Take the document and who says its places."""
        super().__init__(parent)
        load_form(self, "place")
        self._lines = list(_lines(document, places, language))
        self.wanted.textChanged.connect(self._show)
        self.found.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(say(message("TakeComments", "Place here")))
        self._ok.setDefault(True)
        self._show()

    @property
    def node(self) -> str:
        """The node that was chosen."""
        if self.found.currentRow() < 0:
            return ""
        return str(self.found.currentItem().data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        wanted = self.wanted.text().strip().lower()
        self.found.clear()
        begins = [each for each in self._lines if each[1].lower().startswith(wanted)]
        others = [each for each in self._lines if wanted in each[1].lower()]
        for node, line in dict.fromkeys([*begins, *others]):
            item = QListWidgetItem(line, self.found)
            item.setData(Qt.ItemDataRole.UserRole, node)
        self.found.setCurrentRow(0)
        self._ok.setEnabled(self.found.count() > 0)


def _lines(document: Document, places: Places, language: Language) -> list[tuple[str, str]]:
    """Return the places of a document with the beginnings of their texts."""
    found: list[tuple[str, str]] = []
    for node in document.walk():
        text = " ".join(node.best(language).text.split())
        if not text or node.kind in {"cell", "unit_line"}:
            continue
        said = places.say(node.id, language)
        place = " ".join(each for each in (said.clause, said.element) if each)
        found.append((node.id, f"{place}  {text[:60]}"))
    return found
