"""Asking what a new document shall be."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

#: What is offered first when nothing else is said, and what a document without a title is called.
NAMES: dict[str, Message] = {
    "standard": message("NewDocument", "New standard"),
    "unit": message("NewDocument", "New theme unit"),
    "collection": message("NewDocument", "New activity collection"),
    "glossary": message("NewDocument", "New glossary"),
}

LANGUAGE_NAMES: tuple[tuple[Language, Message], ...] = (
    ("zh", message("NewDocument", "Chinese")),
    ("en", message("NewDocument", "English")),
    ("de", message("NewDocument", "German")),
)


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What a new document shall be. Class level and weeks mean something for a unit only."""

    kind: str
    title: str
    language: Language
    class_level: str = "middle"
    weeks: int = 1


class NewDocumentDialog(Dialog):
    """Asks for kind, title and language."""

    standard: QPushButton
    unit: QPushButton
    collection: QPushButton
    glossary: QPushButton
    explained: QLabel
    name: QLineEdit
    language: QComboBox
    levelLabel: QLabel
    level: QComboBox
    weeksLabel: QLabel
    weeks: QSpinBox
    buttons: QDialogButtonBox

    def __init__(self, look: Appearance, kind: str, parent: QWidget | None = None) -> None:
        """Begin with a kind."""
        super().__init__(parent)
        load_form(self, "new_document")
        self.cards = {
            "standard": self.standard,
            "unit": self.unit,
            "collection": self.collection,
            "glossary": self.glossary,
        }
        for language, words in LANGUAGE_NAMES:
            self.language.addItem(say(words), language)
        self.language.setCurrentIndex(self.language.findData(look.document_language))
        for level, names in CLASS_LEVELS.items():
            self.level.addItem(names.get(look.document_language), level)
        self.level.setCurrentIndex(self.level.findData("middle"))
        self.weeks.lineEdit().setTextMargins(6, 0, 0, 0)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("NewDocument", "Create")))
        ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for card in self.cards.values():
            card.toggled.connect(self._choose)
        self.cards.get(kind, self.standard).setChecked(True)
        self._choose()
        self.name.setFocus()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    def draft(self) -> NewDocument:
        """Return what was chosen."""
        title = self.name.text().strip() or say(NAMES[self.kind])
        return NewDocument(
            self.kind,
            title,
            self.language.currentData(),
            self.level.currentData(),
            self.weeks.value(),
        )

    def _choose(self) -> None:
        if not any(card.isChecked() for card in self.cards.values()):
            return
        of_unit = self.kind == "unit"
        for widget in (self.levelLabel, self.level, self.weeksLabel, self.weeks):
            widget.setVisible(of_unit)
        self.explained.setText(self.cards[self.kind].accessibleDescription())
        self.name.setPlaceholderText(say(NAMES[self.kind]))
