"""Results as tables and charts: plain rows, and bars painted on the screen and into pictures."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.scoring import number_text
from curriculum_studio.features.assessment.formats.report_model import share_text
from curriculum_studio.features.assessment.model.carbon import FIGURES, rounded
from curriculum_studio.features.assessment.model.data_items import unit_name
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.features.assessment.service.results import ResultsTable, SchoolResult
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

# --- charts -----------------------------------------------------------------------------------

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


# --- tables -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ResultCell:
    """A cell: what it says, its share where colour tells more (0 to 1), what it leads to."""

    words: str
    share: float | None = None
    middle: bool = False


@dataclass(frozen=True, slots=True)
class ResultGrid:
    """A table: headings, their full words, rows of places, and the assessment of each row."""

    headings: tuple[str, ...]
    tips: tuple[str, ...]
    rows: tuple[tuple[ResultCell, ...], ...]
    owners: tuple[str, ...]


class ResultTables:
    """Makes the tables and charts of results in a language."""

    def __init__(self, table: ResultsTable, language: Language) -> None:
        self.table = table
        self._language: Language = language
        self._read = References(table.standard, number(table.standard))
        self._groups = table.system.scored_groups

    @property
    def least(self) -> float:
        """The share that is demanded in each part."""
        return self.table.system.rules.minimum_share

    def overview(self) -> ResultGrid:
        """Return schools by parts: the heat map."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Year")),
            *(group.code for group in self._groups),
            say(message("Results", "Own")),
            say(message("Results", "Verified")),
            say(message("Results", "Level")),
            say(message("Results", "Open")),
        )
        tips = ("", "", *(self._name(group.id) for group in self._groups), "", "", "", "")
        rows = tuple(self._school(school) for school in self.table.schools)
        return ResultGrid(headings, tips, rows, tuple(s.assessment for s in self.table.schools))

    def items(self, *, unmet: bool = False) -> ResultGrid:
        """Return the indicators with the mean of the schools, or only those that none meets."""
        found = self.table.unmet() if unmet else self.table.items()
        headings = (
            say(message("Results", "Code")),
            say(message("Results", "What is asked for")),
            say(message("Results", "Mean share")),
            say(message("Results", "Schools")),
        )
        rows = tuple(
            (
                ResultCell(each.code),
                ResultCell(self._text(each.indicator)),
                ResultCell(self._share(each.share), each.share, middle=True),
                ResultCell(str(each.schools), middle=True),
            )
            for each in found
        )
        return ResultGrid(headings, ("",) * 4, rows, ("",) * len(rows))

    def gaps(self) -> ResultGrid:
        """Return where schools and reviewers differ."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Code")),
            say(message("Results", "What is asked for")),
            say(message("Results", "Own")),
            say(message("Results", "Verified")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for own, verified in school.gaps:
                if points(own, self.number) == points(verified, self.number):
                    continue
                rows.append(
                    (
                        ResultCell(school.school),
                        ResultCell(own.code),
                        ResultCell(self._text(own.indicator)),
                        ResultCell(points(own, self.number), middle=True),
                        ResultCell(points(verified, self.number), middle=True),
                    )
                )
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 5, tuple(rows), tuple(owners))

    def carbon(self) -> ResultGrid:
        """Return the figures that schools report, and how they fell."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Figure")),
            say(message("Results", "Year before")),
            say(message("Results", "This year")),
            say(message("Results", "Decrease")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for row in self._figures(school):
                rows.append(row)
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 5, tuple(rows), tuple(owners))

    def doubts(self) -> ResultGrid:
        """Return what leaves indicators open or is asked about, in the data of each school."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Data in doubt")),
            say(message("Results", "Indicators")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for doubt in school.account.doubts:
                codes = [line.code for line in school.own.lines if doubt in line.doubts]
                words = say(doubt.sentence(self._language))
                rows.append(
                    (ResultCell(school.school), ResultCell(words), ResultCell(", ".join(codes)))
                )
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 3, tuple(rows), tuple(owners))

    def charts(self) -> tuple[Chart, ...]:
        """Return the mean of the parts, and how many schools reached which level."""
        count = len(self.table.schools)
        means = []
        for group in self._groups:
            shares = [
                share
                for school in self.table.schools
                if (share := self.table.share(school, group.id)) is not None
            ]
            mean = sum(shares) / len(shares) if shares else 0.0
            name = self._name(group.id)
            means.append(Bar(name, mean, self._share(mean), low=mean < self.least))
        names = {level.id: level.name for level in self.table.system.rules.levels}
        levels = []
        for level, schools in self.table.bands().items():
            name = names[level][self._language] if level in names else ""
            words = name or (level or say(message("Results", "no level")))
            levels.append(Bar(words, schools / count if count else 0.0, str(schools)))
        return (
            Chart(say(message("Results", "Mean of the parts")), tuple(means), self.least),
            Chart(say(message("Results", "Schools by level")), tuple(levels)),
        )

    def told(self, school: SchoolResult) -> tuple[str, ...]:
        """Return the conditions of a pass for a school, each with its sign."""
        signs = {True: "✓", False: "✗", None: "?"}
        return tuple(
            f"{signs[condition.met]} {say(condition.explanation)}"
            for condition in school.verified.conditions
        )

    def doubtful(self, school: SchoolResult) -> tuple[str, ...]:
        """Return the doubts about the data of a school in words."""
        return tuple(say(doubt.sentence(self._language)) for doubt in school.account.doubts)

    def level(self, result: AssessmentResult) -> str:
        """Return the level of a result."""
        if result.level is None:
            return "—"
        name = result.level.name[self._language] or result.level.id
        if not result.provisional:
            return name
        return say(message("Results", "{level} (provisional)").fill(level=name))

    # Inside

    def _school(self, school: SchoolResult) -> tuple[ResultCell, ...]:
        shares = [self.table.share(school, group.id) for group in self._groups]
        reviewed = self.number(school.verified.total) if school.reviewed else "—"
        still = len(school.verified.open)
        return (
            ResultCell(school.school),
            ResultCell(str(school.year or ""), middle=True),
            *(ResultCell(self._share(share), share, middle=True) for share in shares),
            ResultCell(self.number(school.own.total), middle=True),
            ResultCell(reviewed, middle=True),
            ResultCell(self.level(school.verified), middle=True),
            ResultCell(str(still) if still else "", middle=True),
        )

    def _figures(self, school: SchoolResult) -> Iterator[tuple[ResultCell, ...]]:
        for figure in FIGURES:
            now, before = school.account.now[figure.id], school.account.before[figure.id]
            if now is None and before is None:
                continue
            unit = unit_name(figure.unit)[self._language] if figure.unit != "%" else ""
            fall = school.account.fall(figure.id) if figure.fall else None
            shown = [
                self._share(value)
                if figure.unit == "%"
                else f"{self.number(rounded(value, figure.digits))} {unit}".strip()
                if value is not None
                else "—"
                for value in (before, now)
            ]
            name = figure.name[self._language]
            yield (
                ResultCell(school.school),
                ResultCell(name),
                *(ResultCell(words, middle=True) for words in shown),
                ResultCell(self._share(fall), middle=True),
            )

    def _text(self, node: str) -> str:
        found = self.table.standard.nodes.get(node)
        return self._read.shown(found.best(self._language), self._language) if found else ""

    def _name(self, node: str) -> str:
        found = self.table.standard.nodes.get(node)
        code = getattr(found.payload, "code", "") if found else ""
        return f"{code} {self._text(node)}".strip()

    def _share(self, share: float | None) -> str:
        return share_text(share, self._language)

    def number(self, value: float) -> str:
        """Return a number with two decimals, as the language writes it."""
        return number_text(rounded(value, 2), self._language)


def points(line: IndicatorResult, shown: Callable[[float], str]) -> str:
    """Return what a line got, in words where there are no points."""
    if not line.applicable:
        return say(message("Results", "not applicable"))
    if line.state != "scored":
        return say(message("Results", "open"))
    if line.category == "gate":
        return say(message("Results", "met") if line.value else message("Results", "not met"))
    if line.category == "veto":
        return say(
            message("Results", "occurred") if line.value else message("Results", "did not occur")
        )
    return f"{shown(line.points)} / {shown(line.maximum)}"


def spoken(charts: Sequence[Chart]) -> str:
    """Return charts in words."""
    return "\n".join(
        f"{chart.heading}: " + "; ".join(f"{bar.name} {bar.words}" for bar in chart.bars)
        for chart in charts
    )
