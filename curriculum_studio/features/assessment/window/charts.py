"""Charts of results, painted: on the screen and into pictures alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from curriculum_studio.widgets.theme import Theme

#: Heights of a bar with its space, of a heading (pixels).
BAR, HEAD = 26.0, 34.0

#: Share of the width for names; German decisions are long, and charts may stand in threes.
_NAMES = 0.62


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, how long it is (0 to 1), what stands behind it, whether it is too short."""

    name: str
    share: float
    words: str
    low: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars below a heading; `mark` is a share that is demanded, shown as a line, None without."""

    heading: str
    bars: tuple[Bar, ...]
    mark: float | None = None


def chart_height(chart: Chart) -> float:
    """Return the height that a chart needs (pixels)."""
    return HEAD + BAR * max(len(chart.bars), 1) + 10


def paint_chart(painter: QPainter, area: QRectF, chart: Chart, theme: Theme, font: QFont) -> None:
    """Paint a chart into an area."""
    painter.save()
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(theme.color("ink"))
    top = QRectF(area.left(), area.top(), area.width(), HEAD)
    painter.drawText(top, int(Qt.AlignmentFlag.AlignVCenter), chart.heading)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    names = max((metrics.horizontalAdvance(bar.name) for bar in chart.bars), default=0.0)
    names = min(names + 10, area.width() * _NAMES)
    behind = max((metrics.horizontalAdvance(bar.words) for bar in chart.bars), default=0.0) + 8
    room = max(area.width() - names - behind, 20.0)
    for at, bar in enumerate(chart.bars):
        y = area.top() + HEAD + at * BAR
        _paint_bar(painter, QRectF(area.left(), y, area.width(), BAR), bar, (names, room), theme)
    if chart.mark is not None and chart.bars:
        x = area.left() + names + room * chart.mark
        pen = painter.pen()
        pen.setColor(theme.color("stale"))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        bottom = area.top() + HEAD + BAR * len(chart.bars)
        painter.drawLine(QPointF(x, area.top() + HEAD - 2), QPointF(x, bottom))
    painter.restore()


def _paint_bar(
    painter: QPainter, line: QRectF, bar: Bar, widths: tuple[float, float], theme: Theme
) -> None:
    names, room = widths
    painter.setPen(theme.color("ink"))
    metrics = QFontMetricsF(painter.font())
    name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names - 8)
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(QRectF(line.left(), line.top(), names - 6, BAR), middle, name)
    left = line.left() + names
    ground = QRectF(left, line.top() + 5, room, BAR - 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("panel"))
    painter.drawRoundedRect(ground, 3, 3)
    filled = QRectF(ground)
    filled.setWidth(room * min(max(bar.share, 0.0), 1.0))
    painter.setBrush(theme.color("stale" if bar.low else "accent"))
    painter.drawRoundedRect(filled, 3, 3)
    painter.setPen(theme.color("muted"))
    painter.drawText(
        QRectF(left + room + 8, line.top(), line.right() - left - room, BAR), middle, bar.words
    )


def blended(low: QColor, high: QColor, share: float) -> QColor:
    """Return the colour between two, at a share from 0 to 1."""
    share = min(max(share, 0.0), 1.0)
    pairs = (
        (low.red(), high.red()),
        (low.green(), high.green()),
        (low.blue(), high.blue()),
    )
    red, green, blue = (round(first + (second - first) * share) for first, second in pairs)
    return QColor(red, green, blue)


def heat(theme: Theme, share: float, least: float) -> QColor:
    """Return the colour of a share: warm below what is demanded, green above."""
    page = theme.color("page")
    if share < least:
        depth = 1.0 - share / least if least else 0.0
        return blended(page, theme.color("deleted"), 0.45 + 0.55 * depth)
    depth = (share - least) / (1.0 - least) if least < 1 else 1.0
    return blended(page, theme.color("inserted"), 0.25 + 0.75 * depth)


class ChartsView(QWidget):
    """Charts below each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without charts."""
        super().__init__(parent)
        self._theme = theme
        self.charts: tuple[Chart, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_charts(self, charts: Sequence[Chart], words: str) -> None:
        """Show charts; `words` say them to who cannot see."""
        self.charts = tuple(charts)
        self.setAccessibleName(words)
        self.setMinimumHeight(round(sum(chart_height(chart) for chart in charts)))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that all charts need."""
        return QSize(280, round(sum(chart_height(chart) for chart in self.charts)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all charts."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y = 0.0
            for chart in self.charts:
                height = chart_height(chart)
                area = QRectF(0, y, self.width() - 4, height)
                paint_chart(painter, area, chart, self._theme, self.font())
                y += height
