"""Brings the indicator grid and the assessment workbook into the window."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.families import is_annex, is_closing, is_pilot_register
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.core.payloads.standard import Annex
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.features.indicators.model.sheet_edits import new_system
from curriculum_studio.features.indicators.window.indicator_board import IndicatorBoard
from curriculum_studio.i18n import message
from curriculum_studio.session.files import named_after
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog, TargetLine
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

# --- dialog for the workbook ------------------------------------------------------------------

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
        """Offer the schools that are registered; `folder` is suggested for the file."""
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
            if is_pilot_register(entry):
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


# --- the controller ---------------------------------------------------------------------------


class Indicators(QObject):
    """Opens grids, begins systems, makes workbooks."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def show(self) -> None:
        """Show the grid of the standard in front, at the row where the caret is."""
        view = self._desk.view
        if view is None or not view.page.commit():
            return
        document, node = view.document, view.page.current_node
        languages = view.page.languages[:1]
        board = self._desk.tabs.show_board(
            f"indicators:{document}", lambda: self._make(document, languages)
        )
        if isinstance(board, IndicatorBoard):
            board.show_node(node)
            board.grid.setFocus()

    def _make(self, document: str, languages: tuple[Language, ...]) -> IndicatorBoard:
        desk = self._desk
        board = IndicatorBoard(desk.bench, desk.look, desk.settings, document, languages)
        board.noted.connect(desk.notices.note)
        board.opened.connect(desk.library.show)
        board.workbook.connect(self.ask_workbook)
        board.beginning.connect(self.begin)
        return board

    def begin(self, document: str) -> None:
        """Begin a system: in the last annex, or in a new one."""
        self._desk.notices.careful(lambda: self._begin(document))

    def _begin(self, document: str) -> None:
        content = self._desk.bench.session.document(document)
        label = message("Steps", "Begin an indicator system")
        self._desk.bench.session.edit(document, _beginning(content), label)

    # The workbook

    def ask_workbook(self, document: str = "") -> None:
        """Ask for whom a workbook is, and write it."""
        view = self._desk.view
        standard = document or (view.document if view is not None else "")
        if not standard:
            return
        self._desk.tabs.commit()
        session = self._desk.bench.session
        folder = self._desk.files.folder
        title = session.document(standard).title(self._desk.look.document_language)
        dialog = WorkbookDialog(session, title, self._desk.look, folder, self._desk.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.write_workbook(standard, dialog.wish(), dialog.target())

    def write_workbook(self, standard: str, wish: Wish, target: Path) -> None:
        """Write the workbook of a standard."""
        self._desk.notices.careful(lambda: self._write(standard, wish, target))

    def _write(self, standard: str, wish: Wish, target: Path) -> None:
        writable = self._desk.bench.workspace.writable
        assessing = self._desk.bench.application.assessing
        path = assessing.write_workbook(standard, wish, target, keep_version=writable)
        self._desk.files.told(path)


def _beginning(document: Document) -> tuple[Edit, ...]:
    """Return the edits by which a standard gets a system in its last annex, or in a new one."""
    system = new_system(document.root.lead)
    annexes = [each for each in document.children_of(document.id) if is_annex(each)]
    if annexes:
        last = annexes[-1]
        place = len(document.children_of(last.id))
        return tree.inserted_branches(document, last.id, place, [system])
    annex = tree.fresh_of(Annex(normative=True), document.root.lead)
    # An annex stands behind the chapters and before what closes the standard.
    closing = [at for at, each in enumerate(document.children_of(document.id)) if is_closing(each)]
    at = closing[0] if closing else len(document.children_of(document.id))
    top = tree.inserted(document, document.id, at, annex)
    first = replace(system[0], parent=annex.id, rank="i")
    return (Insert((*top.nodes, first, *system[1:])),)
