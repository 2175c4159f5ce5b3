"""The page of a form laid out for the screen: what is drawn where, which places can be filled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from curriculum_studio.features.school_forms.formats.page_model import (
    DrawnCell,
    DrawnPage,
    DrawnTable,
    DrawnText,
    LinePlace,
)

#: Room in a cell, beside and above its text (pixels).
PAD_X, PAD_Y = 6.0, 4.0
#: Room above and below the page (pixels).
TOP = 28.0
#: A blank line to write on is at least so wide (pixels).
BLANK = 96.0
_ALIGNS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@dataclass(slots=True)
class Words:
    """A paragraph with its lines, at a place of the page."""

    layout: QTextLayout
    place: QPointF
    text: str


@dataclass(slots=True)
class Zone:
    """A place that a field can fill. `label` is what the form says of it."""

    path: str
    rect: QRectF
    label: str
    inline: bool


@dataclass(slots=True)
class LaidPage:
    """All that is drawn: lines of tables, words and zones; size in pixels."""

    height: float = 0.0
    frames: list[QRectF] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)

    def zone(self, path: str) -> Zone | None:
        """Return the zone with an address."""
        return next((each for each in self.zones if each.path == path), None)


class PageLayout:
    """Lays a page out for a width; `scale` turns points into pixels."""

    def __init__(self, page: DrawnPage, width: float, font: QFont, scale: float) -> None:
        """Take the page, its width on the screen (pixels) and the font."""
        self._page = page
        self._font = font
        self._scale = scale
        self._laid = LaidPage()
        margin = max(12.0, page.margin * width)
        height = self._blocks(page.blocks, margin, TOP, width - 2 * margin)
        self._laid.height = height + TOP

    @property
    def laid(self) -> LaidPage:
        """What is drawn."""
        return self._laid

    def _blocks(
        self, blocks: tuple[DrawnText | DrawnTable, ...], x: float, y: float, width: float
    ) -> float:
        for block in blocks:
            if isinstance(block, DrawnTable):
                y = self._table(block, x, y + (PAD_Y if block.box else 0), width)
            else:
                y = self._text(block, x, y, width)
        return y

    def _text(self, text: DrawnText, x: float, y: float, width: float) -> float:
        font = QFont(self._font)
        font.setPointSizeF(text.size * self._scale)
        font.setBold(text.bold)
        shown = text.text or " "
        layout = QTextLayout(shown.replace("\n", "\u2028"), font)
        option = QTextOption(_ALIGNS[text.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.15
        layout.endLayout()
        self._laid.words.append(Words(layout, QPointF(x, y), text.text))
        for spot in text.spots:
            self._laid.zones.append(_zone(spot, layout, QPointF(x, y), width))
        return y + height

    def _table(self, table: DrawnTable, x: float, y: float, width: float) -> float:
        edges = [x]
        for share in table.widths:
            edges.append(edges[-1] + share * width)
        rows = max((cell.row + cell.rows for cell in table.cells), default=0)
        needed = {id(cell): self._height(cell, edges) for cell in table.cells}
        heights = [self._font.pointSizeF() * self._scale * 1.4 + 2 * PAD_Y] * rows
        for cell in sorted(table.cells, key=lambda each: each.rows):
            own = sum(heights[cell.row : cell.row + cell.rows])
            if needed[id(cell)] > own:
                heights[cell.row + cell.rows - 1] += needed[id(cell)] - own
        tops = [y]
        for height in heights:
            tops.append(tops[-1] + height)
        for cell in table.cells:
            last = min(len(edges) - 1, cell.column + cell.columns)
            left, top = edges[min(cell.column, last)], tops[cell.row]
            rect = QRectF(left, top, edges[last] - left, tops[cell.row + cell.rows] - top)
            (self._laid.boxes if table.box else self._laid.frames).append(rect)
            if cell.path:
                self._laid.zones.append(Zone(cell.path, rect, cell.text, inline=False))
            inner = rect.width() - 2 * PAD_X
            self._blocks(cell.blocks, left + PAD_X, top + PAD_Y, inner)
        return tops[-1] + (PAD_Y if table.box else 0)

    def _height(self, cell: DrawnCell, edges: list[float]) -> float:
        last = min(len(edges) - 1, cell.column + cell.columns)
        width = edges[last] - edges[min(cell.column, last)] - 2 * PAD_X
        kept, self._laid = self._laid, LaidPage()
        height = self._blocks(cell.blocks, 0, 0, width)
        self._laid = kept
        return height + 2 * PAD_Y


def _zone(spot: LinePlace, layout: QTextLayout, place: QPointF, width: float) -> Zone:
    """Return the zone behind a label in a line, at least as wide as a word."""
    line = layout.lineForTextPosition(spot.start)
    if not line.isValid():
        line = layout.lineAt(layout.lineCount() - 1)
    start = _x(line.cursorToX(spot.start))
    same = layout.lineForTextPosition(spot.end)
    ends_here = same.isValid() and same.lineNumber() == line.lineNumber()
    end = _x(line.cursorToX(spot.end)) if ends_here else width
    right = min(max(end, start + BLANK), max(width, start + 24))
    top = place.y() + line.y()
    return Zone(
        spot.path,
        QRectF(place.x() + start + 2, top, right - start - 2, line.height() * 1.1),
        spot.label,
        inline=True,
    )


def _x(found: object) -> float:
    """Return the place on a line; the binding gives it with the cursor or alone."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def roles_of(fields: Mapping[str, str], zones: list[Zone]) -> Iterator[tuple[Zone, str]]:
    """Yield the zones that a field fills, with the field."""
    for zone in zones:
        if zone.path in fields:
            yield zone, fields[zone.path]
