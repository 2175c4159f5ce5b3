"""From the choice of drafts to the document that is made of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.languages import Language
from curriculum_studio.features.alignment.model.alignment_rows import AlignmentRows, Rows
from curriculum_studio.features.alignment.service import Drafts
from curriculum_studio.features.alignment.window.alignment_board import DraftsBoard
from curriculum_studio.features.alignment.window.choose_drafts_dialog import (
    ChooseDraftsDialog,
    fitting,
)
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.board import Board


def build(desk: AppContext) -> "AlignmentController":
    """Return what the actions work with."""
    return AlignmentController(desk)


class AlignmentController(QObject):
    """Asks for drafts, shows them side by side, makes one document of them."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk

    @property
    def drafts(self) -> Drafts:
        """The service over the open library."""
        return Drafts(self._desk.bench.session, self._desk.bench.workspace.settings)

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
