"""From the choice of drafts to the document that is made of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.languages import Language
from curriculum_studio.features.alignment.model.alignment_rows import (
    AlignedDraft,
    AlignmentRows,
    Rows,
)
from curriculum_studio.features.alignment.service import Drafts, languages_of, reason_against
from curriculum_studio.features.alignment.window.alignment_board import DraftsBoard
from curriculum_studio.features.word_import.service import Importer
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.i18n import message
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.documents.new_document_dialog import LANGUAGE_NAMES

# --- choosing drafts --------------------------------------------------------------------------

#: Kinds of document of which drafts in several languages are made.
KINDS = ("standard", "unit", "glossary")


class ChooseDraftsDialog(Dialog):
    """Asks for two or three drafts, of the library or from files, and the language of each."""

    firstDraft: QComboBox
    secondDraft: QComboBox
    thirdDraft: QComboBox
    firstLanguage: QComboBox
    secondLanguage: QComboBox
    thirdLanguage: QComboBox
    fileButton: QPushButton
    hint: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self, importer: Importer, session: Session, first: str, parent: QWidget | None = None
    ) -> None:
        """Offer the documents of the library; `first` is chosen if it fits."""
        super().__init__(parent)
        load_form(self, "choose_drafts")
        self._importer = importer
        self._session = session
        self._drafts = (self.firstDraft, self.secondDraft, self.thirdDraft)
        self._languages = (self.firstLanguage, self.secondLanguage, self.thirdLanguage)
        for box in self._languages:
            for language, words in LANGUAGE_NAMES:
                box.addItem(say(words), language)
        self._fill()
        for at, box in enumerate(self._drafts):
            box.activated.connect(lambda _, at=at: self._chosen(at))
        for box in self._languages:
            box.activated.connect(self._judge)
        self.fileButton.clicked.connect(self.ask_file)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("Drafts", "Align side by side")))
        ok.setDefault(True)
        self._begin(first)

    @property
    def wanted(self) -> list[tuple[str, Language]]:
        """The chosen documents, each with its language; the first leads."""
        pairs = zip(self._drafts, self._languages, strict=True)
        return [
            (box.currentData(), spoken.currentData()) for box, spoken in pairs if box.currentData()
        ]

    def choose(self, at: int, document: str, language: Language | None = None) -> None:
        """Choose a document; without a language, the one in which it is written."""
        self._drafts[at].setCurrentIndex(max(0, self._drafts[at].findData(document)))
        self._chosen(at)
        if language is not None:
            self._languages[at].setCurrentIndex(self._languages[at].findData(language))
            self._judge()

    def ask_file(self) -> None:
        """Ask for a file, import it, and choose it in the first free place."""
        title = say(message("Drafts", "Take a draft from a file"))
        kinds = say(message("Import", "Files that can be read")) + " (*.docx)"
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Import a file and choose it in the first free place."""
        dialog = ImportDialog(self._importer, path, self)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.imported is None:
            return
        document = self._importer.take(dialog.imported)
        before = [box.currentData() for box in self._drafts]
        self._fill()
        for at, chosen in enumerate(before):
            self._drafts[at].setCurrentIndex(max(0, self._drafts[at].findData(chosen)))
        free = next((at for at, chosen in enumerate(before) if not chosen), len(before) - 1)
        self.choose(free, document)

    # Inside

    def _fill(self) -> None:
        entries = [each for each in self._session.entries() if each.kind in KINDS]
        names = {"": say(message("Drafts", "No draft"))}
        for entry in entries:
            languages = languages_of(self._session.document(entry.id))
            spoken = " · ".join(say(words) for code, words in LANGUAGE_NAMES if code in languages)
            names[entry.id] = f"{entry.title(languages[0]) or '…'}  ({spoken})"
        for box in self._drafts:
            box.clear()
            for identity, name in names.items():
                box.addItem(name, identity)

    def _begin(self, first: str) -> None:
        """Choose what was named, and beside it the newest draft in another language."""
        if self._drafts[0].findData(first) > 0:
            self.choose(0, first)
            others = fitting(self._session, first)
            if others:
                self.choose(1, others[0])
        self._judge()

    def _chosen(self, at: int) -> None:
        document = self._drafts[at].currentData()
        if document:
            language = languages_of(self._session.document(document))[0]
            self._languages[at].setCurrentIndex(self._languages[at].findData(language))
        self._judge()

    def _judge(self, *_: object) -> None:
        for box, spoken in zip(self._drafts, self._languages, strict=True):
            spoken.setEnabled(bool(box.currentData()))
        drafts = [
            AlignedDraft(self._session.document(each), spoken) for each, spoken in self.wanted
        ]
        problem = reason_against(drafts)
        words = message("Drafts", "The first draft leads: its order and numbers stay.")
        self.hint.setText(say(words if problem is None else problem.sentences[0]))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(problem is None)


def fitting(session: Session, document: str) -> list[str]:
    """Return the drafts in another language that a document could be laid beside, newest first.

    Drafts are written in one language each; what is in several already is not offered.
    """
    entries = {each.id: each for each in session.entries() if each.kind in KINDS}
    own = entries.pop(document, None)
    if own is None:
        return []
    spoken = languages_of(session.document(document))
    others = (each for each in entries.values() if each.kind == own.kind)
    found = []
    for each in sorted(others, key=lambda entry: entry.updated, reverse=True):
        languages = languages_of(session.document(each.id))
        if len(languages) == 1 and languages[0] not in spoken:
            found.append(each.id)
    return found


# --- the controller ---------------------------------------------------------------------------


class AlignmentController(QObject):
    """Asks for drafts, shows them side by side, makes one document of them."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk

    @property
    def drafts(self) -> Drafts:
        """The service over the open library."""
        return self._desk.bench.application.drafts

    def ask(self, first: str = "") -> None:
        """Ask which drafts belong together; `first` is chosen already."""
        self._desk.notices.careful(lambda: self._ask(first))

    def _ask(self, first: str) -> None:
        self._desk.tabs.commit()
        dialog = ChooseDraftsDialog(
            self._desk.bench.application.importer,
            self._desk.bench.session,
            first or self._desk.library.target,
            self._desk.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.begin(dialog.wanted)

    def begin(self, wanted: Sequence[tuple[str, Language]]) -> None:
        """Lay documents side by side, each read in a language."""
        self._desk.notices.careful(lambda: self._begin(wanted))

    def _begin(self, wanted: Sequence[tuple[str, Language]]) -> None:
        drafts = self.drafts
        beside = drafts.chosen(wanted)
        kept = drafts.kept(beside)
        if kept:
            self._show(beside, kept)
            return
        what = message("Drafts", "Looking for what belongs together")
        self._desk.tasks.start(what, drafts.align(beside), lambda rows: self._show(beside, rows))

    def _show(self, beside: AlignmentRows, rows: Rows) -> None:
        key = "drafts:" + "+".join(each.document.id for each in beside.drafts)
        self._desk.tabs.show_board(key, lambda: self._board(beside, rows)).setFocus()

    def _board(self, beside: AlignmentRows, rows: Rows) -> Board:
        board = DraftsBoard(beside, rows, self._desk.look)
        board.kept.connect(lambda now: self.drafts.keep(beside, now))
        board.finished.connect(lambda now: self._finish(board, beside, now))
        return board

    def _finish(self, board: DraftsBoard, beside: AlignmentRows, rows: Rows) -> None:
        self._desk.notices.careful(lambda: self._lay(board, beside, rows))

    def _lay(self, board: DraftsBoard, beside: AlignmentRows, rows: Rows) -> None:
        identity = self.drafts.lay(beside, rows)
        board.rest()
        self._desk.tabs.close_view(board)
        self._desk.library.show(identity)
        self._desk.viewing.show_languages(tuple(each.language for each in beside.drafts))
        self._desk.notices.note(
            message("Drafts", "The drafts are one document now; they stay in the library as well."),
        )

    def offer(self, document: str, name: str) -> None:
        """Say that a file came in; offer to lay it beside a draft in another language."""
        said = message("Drafts", "{name} was imported.").fill(name=name)
        if not fitting(self._desk.bench.session, document):
            self._desk.notices.note(said)
            return
        words = message("Drafts", "Align with another language …")
        self._desk.notices.note(said, (words, lambda: self.ask(document)))
