"""Brings the results of schools into the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.features.assessment.model.answers import head_of
from curriculum_studio.features.assessment.model.indicator_system import systems_of
from curriculum_studio.features.assessment.service.assessments import ReadFile
from curriculum_studio.features.assessment.window.filled_workbooks_dialog import TakenDialog
from curriculum_studio.features.assessment.window.results_board import ResultsBoard
from curriculum_studio.features.assessment.window.results_picture import write_picture
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.atomic_files import named_after, write_whole
from curriculum_studio.widgets.target_file import ask_target, may_write
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

_WORD, _EXCEL = "Word (*.docx)", "Excel (*.xlsx)"


def build(desk: AppContext) -> "Results":
    """Return what the actions of results work with."""
    return Results(desk)


class Results(QObject):
    """Takes workbooks in, shows results, writes reports and pictures."""

    def __init__(self, desk: AppContext) -> None:
        """Take the desk."""
        super().__init__(desk.window)
        self._desk = desk

    # Showing

    def show(self, standard: str = "") -> None:
        """Show the results of a standard, else of the one in front or the first with a system."""
        self._desk.notices.careful(lambda: self._show(standard or self._standard()))

    def _show(self, standard: str) -> None:
        desk = self._desk
        board = desk.tabs.show_board(f"results:{standard}", lambda: self._make(standard))
        if isinstance(board, ResultsBoard):
            board.grid.setFocus()

    def _make(self, standard: str) -> ResultsBoard:
        board = ResultsBoard(self._desk.bench, self._desk.look, standard)
        board.taking.connect(self.ask_take)
        board.reporting.connect(self.ask_report)
        board.confirming.connect(self.confirm)
        board.picturing.connect(lambda: self.ask_picture(board))
        return board

    def _standard(self) -> str:
        view = self._desk.view
        session = self._desk.bench.session
        if view is not None and view.content.kind == "standard" and systems_of(view.content):
            return view.document
        for entry in session.entries():
            if entry.kind == "standard" and systems_of(session.document(entry.id)):
                return entry.id
        raise StudioError(
            message("Results", "No standard of the library has indicators."),
            remedy=message("Results", "Open a standard and begin its indicator grid."),
        )

    # Taking in

    def ask_take(self) -> None:
        """Ask for filled workbooks and read them."""
        title = say(message("Results", "Bring in filled workbooks"))
        paths, _ = QFileDialog.getOpenFileNames(
            self._desk.window, title, str(self._desk.files.folder), _EXCEL
        )
        if paths:
            self._desk.files.remember(Path(paths[0]))
            self.read([Path(path) for path in paths])

    def read(self, paths: Sequence[Path]) -> None:
        """Read workbooks beside further work; then show what came of each."""
        self._desk.tabs.commit()
        what = message("Results", "Reading workbooks")
        work = self._desk.bench.application.assessing.read(paths)
        self._desk.tasks.start(what, work, self._read)

    def _read(self, files: Sequence[ReadFile]) -> None:
        dialog = TakenDialog(files, self._desk.window)
        if dialog.exec():
            self._desk.notices.careful(lambda: self._take(files))

    def _take(self, files: Sequence[ReadFile]) -> None:
        taken = self._desk.bench.application.assessing.take(files)
        standards = [head_of(f.document).document for f in files if f.document is not None]
        if taken and standards:
            self._show(standards[0])

    def confirm(self, assessment: str, items: Sequence[str]) -> None:
        """Keep that data of a school are as they are, though they changed much."""
        assessing = self._desk.bench.application.assessing
        self._desk.notices.careful(lambda: assessing.confirm(assessment, items))

    # Reports and pictures

    def ask_report(self, document: str, paper: bool) -> None:
        """Ask for a file and write the report of a standard or of one assessment."""
        kinds = _WORD if paper else _EXCEL
        session = self._desk.bench.session
        name = session.document(document).title(self._desk.look.document_language)
        suffix = ".docx" if paper else ".xlsx"
        stem = named_after(name, say(message("Results", "Report")))
        title = say(message("Results", "Write a report"))
        start = self._desk.files.folder / f"{stem}{suffix}"
        target = ask_target(self._desk.window, title, start, suffix, kinds)
        if target is not None:
            self.write_report(document, target)

    def write_report(self, document: str, target: Path) -> None:
        """Write a report; its ending says whether for Word or for Excel."""
        self._desk.notices.careful(lambda: self._write(document, target))

    def _write(self, document: str, target: Path) -> None:
        paper = target.suffix.lower() == ".docx"
        language = self._desk.look.document_language
        assessing = self._desk.bench.application.assessing
        write_whole(target, assessing.report(document, language, say, paper=paper))
        self._desk.files.told(target)

    def ask_picture(self, board: ResultsBoard) -> None:
        """Ask for a file and write heat map and charts as a picture."""
        start = str(self._desk.files.folder / f"{named_after(board.title(), '')}.png")
        title = say(message("Results", "Save the picture"))
        kinds = "PNG (*.png);;SVG (*.svg)"
        path, _ = QFileDialog.getSaveFileName(self._desk.window, title, start, kinds)
        target = Path(path) if Path(path).suffix else Path(f"{path}.png")
        if path and may_write(target, Path(path), self._desk.window):
            self.write_picture(board, target)

    def write_picture(self, board: ResultsBoard, target: Path) -> None:
        """Write heat map and charts as a picture."""
        tables = board.tables
        if tables is not None:
            theme, font = self._desk.look.theme, board.font()
            self._desk.notices.careful(
                lambda: write_picture(tables, board.title(), theme, font, target)
            )
            if target.exists():
                self._desk.files.told(target)
