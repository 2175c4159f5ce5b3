"""The page of a form, drawn; places on it are chosen by mouse or keys and filled by dropping."""

from collections.abc import Mapping
from dataclasses import field

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from curriculum_studio.features.school_forms.formats.reader import (
    DrawnCell,
    DrawnPage,
    DrawnTable,
    DrawnText,
    LinePlace,
)
from curriculum_studio.i18n import message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

# --- layout -----------------------------------------------------------------------------------

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
class PlacedParagraph:
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
    words: list[PlacedParagraph] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)

    def zone(self, path: str) -> Zone | None:
        """Return the zone with an address."""
        return next((each for each in self.zones if each.path == path), None)


class PageLayout:
    """Lays a page out for a width; `scale` turns points into pixels."""

    def __init__(self, page: DrawnPage, width: float, font: QFont, scale: float) -> None:
        """Lay out a page; `width` is in pixels."""
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
        self._laid.words.append(PlacedParagraph(layout, QPointF(x, y), text.text))
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


# --- the view ---------------------------------------------------------------------------------

#: What is dragged from the list of fields.
ROLE_MIME = "application/x-curriculum-form-field"
#: Width of the page on the screen (pixels).
WIDTH = 640
_SCALE = 0.92


class FormPage(QWidget):
    """Shows a form; `wanted` tells that a field shall be chosen for a place, with its address.

    `dropped` carries the address and the field that was dropped there.
    """

    wanted = Signal(str, QPoint)
    dropped = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._page: DrawnPage | None = None
        self._laid = LaidPage()
        self._fields: Mapping[str, str] = {}
        self._names: Mapping[str, str] = {}
        self._theme: Theme | None = None
        self._current = -1
        self._hovered: Zone | None = None
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(WIDTH)

    def show_page(self, page: DrawnPage, theme: Theme) -> None:
        """Show a page in the colours of a theme."""
        self._page = page
        self._theme = theme
        self._lay()

    def show_fields(self, fields: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Show which field fills which place, by what the fields are called."""
        self._fields = fields
        self._names = names
        self._tell()
        self.update()

    @property
    def zones(self) -> list[Zone]:
        """All places, in reading order."""
        return self._laid.zones

    @property
    def current(self) -> str:
        """The address of the chosen place; empty if there is none."""
        inside = 0 <= self._current < len(self._laid.zones)
        return self._laid.zones[self._current].path if inside else ""

    def choose(self, path: str) -> None:
        """Choose a place."""
        paths = [zone.path for zone in self._laid.zones]
        self._current = paths.index(path) if path in paths else -1
        self._tell()
        self.chosen.emit(self.current)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the page."""
        return QSize(WIDTH, round(self._laid.height))

    def _lay(self) -> None:
        if self._page is not None:
            width = max(WIDTH, self.width())
            self._laid = PageLayout(self._page, width, QFont(self.font()), _SCALE).laid
            self.setMinimumHeight(round(self._laid.height))
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for its width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay()

    def _tell(self) -> None:
        """Say the chosen place to a screen reader."""
        zone = self._laid.zone(self.current)
        page = message("SchoolForms", "The page of the form")
        label = say(page) if zone is None else " ".join(zone.label.split())
        role = self._names.get(self._fields.get(self.current, ""), "")
        self.setAccessibleDescription(f"{label}: {role}" if role else label)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, and on it what fills which place."""
        theme = self._theme
        if theme is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.color("page"))
            for zone in self._laid.zones:
                if zone.path in self._fields:
                    painter.fillRect(zone.rect.adjusted(1, 1, -1, -1), theme.color("selection"))
            painter.setPen(QPen(theme.color("ink"), 1))
            for frame in self._laid.frames:
                painter.drawRect(frame)
            painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
            for box in self._laid.boxes:
                painter.drawRect(box)
            painter.setPen(theme.color("ink"))
            for words in self._laid.words:
                words.layout.draw(painter, words.place)
            for zone in self._laid.zones:
                if zone.path in self._fields:
                    name = self._names.get(self._fields[zone.path], "")
                    self._draw_name(painter, theme, zone, name)
                elif zone is self._hovered:
                    painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.DashLine))
                    painter.drawRect(zone.rect.adjusted(2, 2, -2, -2))
            current = self._laid.zone(self.current)
            if current is not None:
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRect(current.rect.adjusted(1, 1, -1, -1))

    def _draw_name(self, painter: QPainter, theme: Theme, zone: Zone, name: str) -> None:
        """Draw what fills a place as a chip at its right end, over the example text."""
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.86))
        metrics = QFontMetricsF(font)
        width = min(metrics.horizontalAdvance(name) + 12, zone.rect.width() - 4)
        if width < 16:
            return
        height = metrics.height() + 2
        top = zone.rect.center().y() - height / 2 if zone.inline else zone.rect.top() + 3
        chip = QRectF(zone.rect.right() - width - 3, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("accent_ink"))
        painter.setFont(font)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - 8)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)

    # --- mouse and keys -----------------------------------------------------------------------

    def zone_at(self, place: QPoint) -> Zone | None:
        """Return the innermost place at a point; one in a line before the cell around it."""
        there = [zone for zone in self._laid.zones if zone.rect.contains(place.toPointF())]
        return min(
            there,
            key=lambda zone: (not zone.inline, zone.rect.width() * zone.rect.height()),
            default=None,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place and ask which field fills it."""
        zone = self.zone_at(event.position().toPoint())
        if zone is not None and event.button() in {
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.RightButton,
        }:
            self.choose(zone.path)
            self.wanted.emit(zone.path, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a place can be clicked."""
        self._hover(self.zone_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no place any more."""
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, zone: Zone | None) -> None:
        if zone is not self._hovered:
            self._hovered = zone
            shape = Qt.CursorShape.PointingHandCursor if zone else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from place to place; Enter asks for the field, Delete takes it away."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        if event.key() in steps and self._laid.zones:
            at = max(0, self._current + steps[Qt.Key(event.key())])
            self.choose(self._laid.zones[min(at, len(self._laid.zones) - 1)].path)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            zone = self._laid.zone(self.current)
            if zone is not None:
                self.wanted.emit(zone.path, self.mapToGlobal(zone.rect.bottomLeft().toPoint()))
        elif event.key() == Qt.Key.Key_Delete and self.current:
            self.dropped.emit(self.current, "")
        else:
            super().keyPressEvent(event)

    # --- dropping -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take fields from the list."""
        if event.mimeData().hasFormat(ROLE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a field would go."""
        zone = self.zone_at(event.position().toPoint())
        self._hover(zone)
        if zone is not None and event.mimeData().hasFormat(ROLE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let a field fill the place."""
        zone = self.zone_at(event.position().toPoint())
        if zone is not None:
            role = bytes(event.mimeData().data(ROLE_MIME).data()).decode()
            event.acceptProposedAction()
            self.choose(zone.path)
            self.dropped.emit(zone.path, role)
