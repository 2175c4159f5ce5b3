"""Brings the results of schools into the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.kinds import is_standard
from curriculum_studio.core.payloads.indicators import Assessment
from curriculum_studio.features.assessment.model.answers import head_of
from curriculum_studio.features.assessment.model.indicator_system import systems_of
from curriculum_studio.features.assessment.service.assessments import ReadFile
from curriculum_studio.features.assessment.window.result_views import (
    ResultGrid,
    ResultTables,
    chart_height,
    heat,
    paint_chart,
)
from curriculum_studio.features.assessment.window.results_board import ResultsBoard
from curriculum_studio.features.publishing.service.papers import ENDINGS
from curriculum_studio.features.publishing.window.papers import save_paper
from curriculum_studio.i18n import StudioError, in_one_line, message, said_in
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.widgets.dialog import Dialog, ask_target, may_write
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

# --- the dialog after reading -----------------------------------------------------------------


class TakenDialog(Dialog):
    """Lists the files, and below each the cells that were not taken and why."""

    title: QLabel
    files: QTreeWidget

    def __init__(self, files: Sequence[ReadFile], parent: QWidget | None) -> None:
        super().__init__(parent, "taken", act=message("Results", "Import"))
        good = sum(each.document is not None for each in files)
        words = message("Results", "Workbooks that can be imported: {good} of {count}")
        self.title.setText(say(words.fill(good=good, count=len(files))))
        self.files.setHeaderLabels(
            [
                say(message("Results", "File or cell")),
                say(message("Results", "School")),
                say(message("Results", "Outcome")),
            ]
        )
        for file in files:
            self.files.addTopLevelItem(self._item(file))
        head = self.files.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.files.setWordWrap(True)
        if len(files) <= 6:
            self.files.expandAll()
        self._ok.setEnabled(bool(good))

    def _item(self, file: ReadFile) -> QTreeWidgetItem:
        school = file.document.title("zh") if file.document is not None else ""
        if file.problem is not None:
            outcome = in_one_line(say(each) for each in file.problem.sentences)
        elif file.document is None:
            outcome = say(message("Results", "not imported"))
        elif file.doubtful:
            count = message(
                "Results",
                "can be imported, with {count} remarks; some data are in doubt, so the result"
                " will be provisional",
                "",
                1,
            )
            outcome = say(count.fill(count=len(file.remarks)))
        elif file.remarks:
            count = message("Results", "can be imported, with {count} remarks", "", 1)
            outcome = say(count.fill(count=len(file.remarks)))
        else:
            outcome = say(message("Results", "can be imported"))
        item = QTreeWidgetItem([file.name, school, outcome])
        item.setToolTip(2, outcome)
        if file.document is None:
            font = item.font(0)
            font.setItalic(True)
            item.setFont(0, font)
        for remark in file.remarks:
            line = QTreeWidgetItem([remark.place, "", say(remark.reason)])
            line.setToolTip(2, say(remark.reason))
            line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(line)
        return item


# --- the picture ------------------------------------------------------------------------------

#: Width of the picture, its edge, the height of a row (pixels at single density).
WIDTH, EDGE, ROW = 1200, 28, 30

#: Pixels of the file for one of the drawing, so that print is sharp.
DENSITY = 2


def write_picture(
    tables: ResultTables, title: str, theme: Theme, font: QFont, target: Path
) -> None:
    """Write the picture as SVG or PNG, by the ending of the file.

    Raises:
        StudioError: if it cannot be written there.

    """
    size = picture_size(tables)
    if target.suffix.lower() == ".svg":
        drawing = QSvgGenerator()
        drawing.setFileName(str(target))
        drawing.setSize(size)
        drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
        drawing.setTitle(title)
        painter = QPainter()
        good = painter.begin(drawing)
        if good:
            paint_results(painter, tables, title, theme, font)
            painter.end()
    else:
        image = QImage(size * DENSITY, QImage.Format.Format_RGB32)
        image.fill(theme.color("page"))
        painter = QPainter(image)
        painter.scale(DENSITY, DENSITY)
        paint_results(painter, tables, title, theme, font)
        painter.end()
        good = image.save(str(target))
    if not good:
        raise StudioError(
            message("Results", "{name} could not be saved.").fill(name=target.name),
            safe=message("Results", "Nothing was changed in the library."),
            remedy=message("Results", "Choose another place, or close the file elsewhere."),
        )


def picture_size(tables: ResultTables) -> QSize:
    """Return the size of the drawing."""
    rows = len(tables.overview().rows) + 1
    charts = max(chart_height(chart) for chart in tables.charts())
    return QSize(WIDTH, round(2 * EDGE + 50 + rows * ROW + 24 + charts))


def paint_results(
    painter: QPainter, tables: ResultTables, title: str, theme: Theme, font: QFont
) -> None:
    """Paint title, heat map and charts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = picture_size(tables)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.color("page"))
    large = QFont(font)
    large.setBold(True)
    large.setPixelSize(22)
    painter.setFont(large)
    painter.setPen(theme.color("ink"))
    inner = WIDTH - 2 * EDGE
    painter.drawText(QRectF(EDGE, EDGE, inner, 34), int(Qt.AlignmentFlag.AlignLeft), title)
    plain = QFont(font)
    plain.setPixelSize(14)
    bottom = _paint_grid(painter, tables, theme, plain, EDGE + 50)
    charts = tables.charts()
    width = (inner - 40) / len(charts)
    for at, chart in enumerate(charts):
        area = QRectF(EDGE + at * (width + 40), bottom + 24, width, chart_height(chart))
        paint_chart(painter, area, chart, theme, plain)


def _paint_grid(
    painter: QPainter, tables: ResultTables, theme: Theme, font: QFont, top: float
) -> float:
    grid = tables.overview()
    widths = _widths(grid, QFontMetricsF(font))
    bold = QFont(font)
    bold.setBold(True)
    line = theme.color("line")
    rows = [None, *grid.rows]
    for at, row in enumerate(rows):
        x, y = float(EDGE), top + at * ROW
        for column, width in enumerate(widths):
            cell = QRectF(x, y, width, ROW)
            place = row[column] if row is not None else None
            if place is not None and place.share is not None:
                painter.fillRect(cell, heat(theme, place.share, tables.least))
            elif place is None:
                painter.fillRect(cell, theme.color("panel"))
            painter.setPen(line)
            painter.drawRect(cell)
            painter.setFont(font if place is not None else bold)
            painter.setPen(theme.color("ink" if place is not None else "muted"))
            words = place.words if place is not None else grid.headings[column]
            middle = place is None or place.middle
            flags = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignHCenter if middle and column else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(cell.adjusted(8, 0, -6, 0), int(flags), words)
            x += width
    return top + len(rows) * ROW


def _widths(grid: ResultGrid, metrics: QFontMetricsF) -> list[float]:
    inner = WIDTH - 2 * EDGE
    columns = len(grid.headings)
    wide = [
        max(
            metrics.horizontalAdvance(grid.headings[at]) * 1.1,
            *(metrics.horizontalAdvance(row[at].words) for row in grid.rows),
        )
        + 20
        for at in range(columns)
    ]
    rest = inner - sum(wide[1:])
    return [max(rest, 120.0), *wide[1:]]


# --- the controller ---------------------------------------------------------------------------

_WORD, _EXCEL = "Word (*.docx)", "Excel (*.xlsx)"


class Results(QObject):
    """Takes workbooks in, shows results, writes reports and pictures."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    # Showing

    def show(self, standard: str = "") -> None:
        """Show the results of a standard, else of the one in front or the first with a system."""
        self._context.notices.careful(lambda: self._show(standard or self._standard()))

    def show_school(self, assessment: str) -> bool:
        """Show an assessment among the results of its standard, if that is there."""
        head = self._context.bench.session.document(assessment).root.payload
        entries = self._context.bench.session.entries()
        if not isinstance(head, Assessment) or all(each.id != head.document for each in entries):
            return False
        self._show(head.document)
        board = self._context.tabs.front
        if isinstance(board, ResultsBoard):
            board.choose(assessment)
        return True

    def _show(self, standard: str) -> None:
        context = self._context
        board = context.tabs.show_board(f"results:{standard}", lambda: self._make(standard))
        if isinstance(board, ResultsBoard):
            board.grid.setFocus()

    def _make(self, standard: str) -> ResultsBoard:
        board = ResultsBoard(self._context.bench, self._context.look, standard)
        board.taking.connect(self.ask_take)
        board.making.connect(lambda: self._lead_to_workbook(standard))
        board.reporting.connect(self.ask_report)
        board.confirming.connect(self.confirm)
        board.picturing.connect(lambda: self.ask_picture(board))
        return board

    def _lead_to_workbook(self, standard: str) -> None:
        """Go to the standard and ask for its empty workbook."""
        self._context.library.show(standard)
        self._context.wishes.command.emit("indicators.workbook")

    def _standard(self) -> str:
        view = self._context.view
        session = self._context.bench.session
        if view is not None and is_standard(view.content) and systems_of(view.content):
            return view.document
        for entry in session.entries():
            if is_standard(entry) and systems_of(session.document(entry.id)):
                return entry.id
        raise StudioError(
            message("Results", "No standard of the library has indicators."),
            remedy=message("Results", "Open a standard and start its indicator grid."),
        )

    # Taking in

    def ask_take(self) -> None:
        """Ask for filled workbooks and read them."""
        title = say(message("Results", "Import completed workbooks"))
        paths, _ = QFileDialog.getOpenFileNames(
            self._context.window, title, str(self._context.files.folder), _EXCEL
        )
        if paths:
            self._context.files.remember(Path(paths[0]))
            self.read([Path(path) for path in paths])

    def read(self, paths: Sequence[Path]) -> None:
        """Read workbooks beside further work; then show what came of each."""
        self._context.tabs.commit()
        what = message("Results", "Reading workbooks")
        work = self._context.bench.application.assessing.read(paths)
        self._context.tasks.start(what, work, self._read)

    def _read(self, files: Sequence[ReadFile]) -> None:
        dialog = TakenDialog(files, self._context.window)
        if dialog.exec():
            self._context.notices.careful(lambda: self._take(files))

    def _take(self, files: Sequence[ReadFile]) -> None:
        taken = self._context.bench.application.assessing.take(files)
        standards = [head_of(f.document).document for f in files if f.document is not None]
        if taken and standards:
            self._show(standards[0])

    def confirm(self, assessment: str, items: Sequence[str]) -> None:
        """Keep that data of a school are as they are, though they changed much."""
        assessing = self._context.bench.application.assessing
        self._context.notices.careful(lambda: assessing.confirm(assessment, items))

    # Reports and pictures

    def ask_report(self, document: str, paper: bool) -> None:
        """Ask for a file and write the report of a standard or of one assessment."""
        session = self._context.bench.session
        content = session.document(document)
        assessing = self._context.bench.application.assessing
        language = assessing.report_language(document, self._context.look.document_language)
        endings = ENDINGS if paper else (".xlsx",)
        stem = named_after(content.title(language), said_in(language)(message("Results", "Report")))
        title = say(message("Results", "Create a report"))
        start = self._context.files.folder / f"{stem}{endings[0]}"
        target = ask_target(self._context.window, title, start, *endings)
        if target is not None:
            self.write_report(document, target)

    def write_report(self, document: str, target: Path) -> None:
        """Write a report; its ending says whether on paper or for Excel."""
        assessing = self._context.bench.application.assessing
        language = assessing.report_language(document, self._context.look.document_language)
        said = said_in(language)
        if target.suffix.lower() in ENDINGS:
            save_paper(
                self._context,
                target,
                lambda paper: assessing.report(document, language, said, paper=paper),
            )
        else:
            self._context.notices.careful(lambda: self._write(document, target))

    def _write(self, document: str, target: Path) -> None:
        assessing = self._context.bench.application.assessing
        language = assessing.report_language(document, self._context.look.document_language)
        said = said_in(language)
        write_whole(target, assessing.report(document, language, said))
        self._context.files.told(target)

    def ask_picture(self, board: ResultsBoard) -> None:
        """Ask for a file and write heat map and charts as a picture."""
        start = str(self._context.files.folder / f"{named_after(board.title(), '')}.png")
        title = say(message("Results", "Save the picture"))
        kinds = "PNG (*.png);;SVG (*.svg)"
        path, _ = QFileDialog.getSaveFileName(self._context.window, title, start, kinds)
        target = Path(path) if Path(path).suffix else Path(f"{path}.png")
        if path and may_write(target, Path(path), self._context.window):
            self.write_picture(board, target)

    def write_picture(self, board: ResultsBoard, target: Path) -> None:
        """Write heat map and charts as a picture."""
        tables = board.tables
        if tables is not None:
            theme, font = self._context.look.theme, board.font()
            self._context.notices.careful(
                lambda: write_picture(tables, board.title(), theme, font, target)
            )
            if target.exists():
                self._context.files.told(target)
