"""What is asked when a draft is written for Word or as a PDF."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from curriculum_studio.features.publishing.service.libreoffice import find_office
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

#: The formats for which this is asked.
FORMATS = frozenset({"docx", "pdf"})


class DraftOptions(QWidget):
    """Asks for page numbers, lists and arrangement of a standard, hints and persons of a unit."""

    changed = Signal()

    several: QWidget
    arrangement: QComboBox
    pages: QCheckBox
    lists: QCheckBox
    teacherNotes: QCheckBox
    persons: QCheckBox

    def __init__(self, kind: str, *, office: bool | None = None) -> None:
        """Look for LibreOffice, unless `office` says whether it is there."""
        super().__init__()
        load_form(self, "draft_options")
        self._kind = kind
        there = find_office() is not None if office is None else office
        standard = kind == "standard"
        for widget in (self.several, self.pages, self.lists):
            widget.setVisible(standard)
        for widget in (self.teacherNotes, self.persons):
            widget.setVisible(kind == "unit")
        self.pages.setEnabled(there)
        self.pages.setChecked(there)
        if not there:
            words = message("Export", "Page numbers need LibreOffice; Word fills them in itself.")
            self.pages.setToolTip(say(words))

    @property
    def ready(self) -> bool:
        """Whether enough is known: always."""
        return True

    def name(self) -> str:
        """Return nothing: it is the same document, however it is laid out."""
        return ""

    def options(self) -> dict[str, str]:
        """Return what was chosen."""
        if self._kind == "unit":
            asked = {"teacher_notes": self.teacherNotes, "persons": self.persons}
            return {name: "yes" for name, box in asked.items() if box.isChecked()}
        chosen = {"pages": "yes" if self.pages.isChecked() else "no"}
        if self.lists.isChecked():
            chosen["lists"] = "yes"
        if self.arrangement.currentIndex() == 1:
            chosen["arrangement"] = "alternating"
        return chosen
