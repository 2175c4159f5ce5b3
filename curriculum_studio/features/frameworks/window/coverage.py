"""Shows the board of coverage, writes its workbook, and lets goals fall on the page."""

from pathlib import Path

from PySide6.QtCore import QObject

from curriculum_studio.core.languages import Language
from curriculum_studio.features.frameworks.coverage_export import coverage_workbook
from curriculum_studio.features.frameworks.window.coverage_board import CoverageBoard
from curriculum_studio.i18n import message
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.widgets.target_file import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class CoverageController(QObject):
    """Brings coverage into the window."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def show(self) -> CoverageBoard:
        """Bring the board to the front, at the framework in front if it is one."""
        desk = self._desk
        view = desk.view
        board = desk.tabs.show_board("coverage", self._make)
        assert isinstance(board, CoverageBoard)  # noqa: S101 - made just above
        if view is not None and view.content.kind == "framework":
            board.choose(view.document)
        return board

    def _make(self) -> CoverageBoard:
        board = CoverageBoard(self._desk.bench, self._desk.look)
        board.opened.connect(self._desk.library.show)
        board.exporting.connect(lambda: self.ask_export(board))
        return board

    def ask_export(self, board: CoverageBoard) -> None:
        """Ask for a file and write the workbook."""
        title = say(message("Coverage", "Save the matrix"))
        name = say(message("Coverage", "Coverage of goals"))
        start = self._desk.files.folder / f"{named_after(name, '')}.xlsx"
        target = ask_target(self._desk.window, title, start, ".xlsx")
        if target is not None:
            self.export(board, target)

    def export(self, board: CoverageBoard, target: Path) -> None:
        """Write the workbook of what the board counts."""
        self._desk.notices.careful(lambda: self._export(board, target))

    def _export(self, board: CoverageBoard, target: Path) -> None:
        application = self._desk.bench.application
        language: Language = self._desk.look.document_language
        view = application.coverage(board.chosen)
        write_whole(target, coverage_workbook(view, board.wanted, language))
        self._desk.files.told(target)
