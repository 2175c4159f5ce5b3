"""The results as a picture: heat map and charts, for slides and reports."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from curriculum_studio.features.assessment.window.charts import chart_height, heat, paint_chart
from curriculum_studio.features.assessment.window.result_tables import ResultGrid, ResultTables
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.theme import Theme

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
            message("Results", "{name} could not be written.").fill(name=target.name),
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
