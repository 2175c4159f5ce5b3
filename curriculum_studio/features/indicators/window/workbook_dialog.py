"""Asks for whom an assessment workbook is made, and where it shall lie."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.i18n import message
from curriculum_studio.session.atomic_files import named_after
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.target_file import TargetLine
from curriculum_studio.widgets.translation import say

_LANGUAGES = {
    "zh": message("Indicators", "Chinese"),
    "en": message("Indicators", "English"),
    "de": message("Indicators", "German"),
}


class WorkbookDialog(Dialog):
    """Language, school, year and file of a workbook."""

    title: QLabel
    language: QComboBox
    school: QComboBox
    year: QSpinBox
    file: QLineEdit
    browse: QPushButton
    buttons: QDialogButtonBox

    def __init__(
        self, session: Session, title: str, look: Appearance, folder: Path, parent: QWidget | None
    ) -> None:
        """Take the session with its schools, the title of the standard, and a folder."""
        super().__init__(parent)
        load_form(self, "workbook")
        self._folder = folder
        self._name = title
        self.title.setText(title)
        for language, words in _LANGUAGES.items():
            self.language.addItem(say(words), language)
        self.language.setCurrentIndex(self.language.findData(look.document_language))
        self.school.addItem("")
        for entry in session.entries():
            if entry.kind == "pilot_register":
                for node in session.document(entry.id).walk():
                    if isinstance(node.payload, PilotSite):
                        self.school.addItem(node.best(look.document_language).text)
        line = self.school.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(message("Indicators", "May stay empty: any school")))
        self.year.setValue(datetime.now().astimezone().year)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            say(message("Indicators", "Make the workbook"))
        )
        self._target = TargetLine(self, self.file, self.browse, lambda: ".xlsx")
        self.buttons.accepted.connect(self._target.accept)
        self.buttons.rejected.connect(self.reject)
        self.school.editTextChanged.connect(self._suggest)
        self.year.valueChanged.connect(self._suggest)
        self._suggest()

    def wish(self) -> Wish:
        """Return for whom and how it is made."""
        chosen = self.language.currentData()
        language: Language = next((each for each in LANGUAGES if each == chosen), "zh")
        return Wish(language, self.school.currentText().strip(), self.year.value())

    def target(self) -> Path:
        """Return the file."""
        return self._target.path

    def _suggest(self) -> None:
        school = self.school.currentText().strip()
        stem = named_after(self._name, f"{school} {self.year.value()}")
        self._target.suggest(self._folder, stem)
