"""Paints rows of the page and the marks of their states; what is live or chosen is handed in.

States stand in a gutter, and only those that ask for something: not translated, draft, source
changed.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from curriculum_studio.core.text import Mark
from curriculum_studio.core.translation_state import CellState
from curriculum_studio.editor.layout.banner import draw_banner
from curriculum_studio.editor.layout.cell_layouts import CellLayout, Layouts
from curriculum_studio.editor.layout.line_layout import BASE_LINE, draw_inline, draw_label
from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.editor.layout.row_heights import Live, Measure, banner_top
from curriculum_studio.editor.model.comment_markers import (
    RemarkSource,
    counted,
    draw_bar,
    draw_words,
    no_remarks,
)
from curriculum_studio.editor.model.geometry import (
    GRID_SIDE,
    GUTTER,
    PAD_SIDE,
    PAD_TOP,
    Geometry,
)
from curriculum_studio.editor.model.labels import draw_chips
from curriculum_studio.editor.model.page_content import FIRST_CELL, NUMBER
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow, RowGridCell, TextPlace
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.editor.paint.decorations import Decorations
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- marks of states --------------------------------------------------------------------------

#: The role of the colour of each state.
COLOURS: Mapping[CellState, str] = {
    CellState.EMPTY: "muted",
    CellState.DRAFT: "muted",
    CellState.STALE: "stale",
    CellState.TRANSLATED: "accent",
    CellState.CONFIRMED: "accent",
}


#: States that ask for something: these are marked always, the others only if all are to be seen.
UNFINISHED = frozenset({CellState.EMPTY, CellState.DRAFT, CellState.STALE})


def _tick(left: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, 0.55))
    path.lineTo(left + 0.22, 0.82)
    path.lineTo(left + 0.62, 0.18)
    return path


def _shape(state: CellState) -> QPainterPath:
    """Return the shape of a state in a square of size 1."""
    path = QPainterPath()
    match state:
        case CellState.EMPTY:
            path.addEllipse(QRectF(0.17, 0.17, 0.66, 0.66))
        case CellState.DRAFT:
            path.moveTo(0.12, 0.88)
            path.lineTo(0.2, 0.62)
            path.lineTo(0.68, 0.14)
            path.lineTo(0.86, 0.32)
            path.lineTo(0.38, 0.8)
            path.closeSubpath()
        case CellState.STALE:
            path.moveTo(0.5, 0.12)
            path.lineTo(0.94, 0.88)
            path.lineTo(0.06, 0.88)
            path.closeSubpath()
        case CellState.TRANSLATED:
            path.addPath(_tick(0.2))
        case CellState.CONFIRMED:
            path.addPath(_tick(-0.05))
            path.addPath(_tick(0.35))
    return path


_SHAPES: Mapping[CellState, QPainterPath] = {state: _shape(state) for state in CellState}


def draw_mark(painter: QPainter, state: CellState, box: QRectF, colour: QColor) -> None:
    """Draw the mark of a state in a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    pen = QPen(colour, 1.3 / box.width())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SHAPES[state])
    painter.restore()


# --- rows -------------------------------------------------------------------------------------

#: Size of the mark of a state, in base sizes.
_MARK = 0.86


@dataclass(frozen=True, slots=True)
class Scene:
    """What painting depends on besides the document: the live cell, and what is chosen."""

    live: Live | None
    chosen: Callable[[int, int], bool]

    def is_live(self, row: int, column: int) -> bool:
        """Whether the text of a cell stands in the editor."""
        return self.live is not None and (self.live.row, self.live.column) == (row, column)


class PagePainter:
    """Paints numbers, texts, what stands around them, and grids."""

    def __init__(
        self,
        model: PageModel,
        layouts: Layouts,
        geometry: Geometry,
        measure: Measure,
        pictures: PictureCache,
        decor: Decorations,
    ) -> None:
        self._decor = decor
        self._model = model
        self._layouts = layouts
        self._geometry = geometry
        self._measure = measure
        self._pictures = pictures
        self.remarks: RemarkSource = no_remarks
        #: Whether texts that are finished show their states too.
        self.all_states = False

    @property
    def _typography(self) -> Typography:
        return self._layouts.typography

    def row(self, painter: QPainter, row: int, scene: Scene) -> None:
        """Paint a row."""
        own = self._model.rows[row]
        self._number(painter, row, own)
        if own.grid is not None:
            self._grid(painter, row, own, scene)
            return
        for column in self._geometry.columns_of(row):
            self._text(painter, row, column, scene)

    # Numbers and fields

    def _number(self, painter: QPainter, row: int, own: PageRow) -> None:
        typography = self._typography
        rect = self._geometry.rect(row, NUMBER)
        top = rect.top() + self._geometry.space(own) + PAD_TOP
        painter.setPen(typography.colour("muted"))
        number = self._model.labels.number(own)
        if number:
            painter.setFont(typography.font(own.style, "en"))
            width = painter.fontMetrics().horizontalAdvance(number)
            base = top + round(BASE_LINE * typography.pitch(own.style))
            painter.drawText(rect.right() - typography.px(0.1) - width, base, number)
        left = self._measure.left(own)
        if left is not None:
            across = self._geometry.margin + PAD_SIDE
            shift = (typography.pitch(own.style) - typography.pitch("left")) * BASE_LINE
            left.layout.draw(painter, QPointF(rect.left() + across, top + max(0.0, shift)))

    # Texts

    def _text(self, painter: QPainter, row: int, column: int, scene: Scene) -> None:
        own = self._model.rows[row]
        geometry, typography = self._geometry, self._typography
        rect = geometry.rect(row, column)
        space = geometry.space(own)
        if scene.chosen(row, column):
            painter.fillRect(rect.adjusted(1, space, -1, 0), typography.colour("selection"))
        laid = self._layouts.laid(row, column, geometry.box_width(own, column))
        live = scene.is_live(row, column)
        left = geometry.box_left(own, column, rect)
        top = geometry.box_top(own, column, rect)
        width = rect.right() - PAD_SIDE - left
        box = QRect(left, top, width, rect.height())
        top = self._above(painter, laid, box)
        _draw_below(painter, typography, laid, box, scene.live if live else None)
        language = self._model.language(column)
        style = typography.style(own.style)
        ruled = own.spot is not None and self._model.is_by_rule(own.spot, language)
        muted = own.absent or (ruled and not self._layouts.reading)
        colour = typography.colour("muted" if muted else style.colour)
        painter.setPen(colour)
        height = scene.live.height if live and scene.live is not None else laid.lines.height
        if laid.prefix and (laid.inset or not live):
            _draw_prefix(painter, typography, own, language, laid, QPointF(left, top))
        reach = QRect(rect.left(), top, rect.width(), int(height))
        self._remarks(painter, own.spot, language, laid, reach, left + laid.inset, live=live)
        if not live:
            origin = QPointF(left + laid.inset, top)
            self._marks(painter, own.spot, language, laid, origin)
            painter.setPen(colour)
            laid.lines.layout.draw(painter, origin)
            draw_inline(painter, laid.lines.layout, origin, laid.formulas, colour)
            self._hint(painter, row, column, laid, origin)
            bottom = QPointF(left + laid.inset, top + laid.lines.height)
            pitch = typography.pitch(own.style)
            draw_chips(painter, laid.chips, typography, language, bottom, pitch)
        elif scene.live is not None:
            # The editor paints those behind its last line, and covers them here; the rest is ours.
            below = QPointF(left + laid.inset, top + height)
            pitch = typography.pitch(own.style)
            draw_chips(painter, scene.live.chips, typography, language, below, pitch)
        self._state(painter, row, column, rect, top)

    def _marks(
        self,
        painter: QPainter,
        spot: TextPlace | None,
        language: Language,
        laid: CellLayout,
        origin: QPointF,
    ) -> None:
        """Draw what is marked in a text without being part of it."""
        if spot is None or not spot.plain:
            return
        stretches = self._decor.of(spot.node, language, laid.cell.text)

        def words(mark: Mark) -> str:
            return self._layouts.words(mark, language)

        layout = laid.lines.layout
        self._decor.draw(painter, layout, origin, laid.cell, stretches, words, self._typography)

    def _remarks(
        self,
        painter: QPainter,
        spot: TextPlace | None,
        language: Language,
        laid: CellLayout,
        reach: QRect,
        left: int,
        *,
        live: bool,
    ) -> None:
        """Mark what comments are on; words in the editor are marked there."""
        if spot is None or not spot.plain:
            return
        found = self.remarks(spot.node, language, laid.cell)
        if not found:
            return
        typography = self._typography
        draw_bar(painter, QRectF(reach), found, typography)
        if not live:
            place = counted(laid.cell, lambda mark: self._layouts.words(mark, language))
            origin = QPointF(left, reach.top())
            draw_words(painter, laid.lines.layout, origin, found, typography, place)

    def _above(self, painter: QPainter, laid: CellLayout, box: QRect) -> int:
        """Paint what stands over the text; return where the text begins."""
        typography = self._typography
        top = box.top()
        if not laid.picture_size.isEmpty():
            ratio = painter.device().devicePixelRatioF()
            picture = self._pictures.scaled(laid.picture, laid.picture_size, ratio)
            across = (laid.stamp[1] - laid.picture_size.width()) // 2
            painter.drawPixmap(box.left() + max(0, across), top, picture)
            top += laid.picture_size.height() + typography.px(0.4)
        if laid.title is not None:
            painter.setPen(typography.colour("ink"))
            laid.title.layout.draw(painter, QPointF(box.left(), top))
            top += laid.title.height
        if laid.formula is not None:
            laid.formula.draw(painter, QRect(box.left(), top, laid.stamp[1], 1), typography)
            top += laid.formula.height
        return top

    def _hint(
        self, painter: QPainter, row: int, column: int, laid: CellLayout, origin: QPointF
    ) -> None:
        if not laid.hint:
            return
        own, typography = self._model.rows[row], self._typography
        painter.setFont(typography.font(own.style, self._model.language(column)))
        painter.setPen(typography.colour("muted"))
        base = origin.y() + BASE_LINE * typography.pitch(own.style)
        room = int(laid.stamp[1] - laid.inset - laid.lines.first)
        said = painter.fontMetrics().elidedText(
            laid.hint, Qt.TextElideMode.ElideRight, max(0, room)
        )
        painter.drawText(QPointF(origin.x() + laid.lines.first, base), said)

    def _state(self, painter: QPainter, row: int, column: int, rect: QRect, top: int) -> None:
        """Mark the state of a text in the gutter, beside its first line."""
        state = self.shown_state(row, column)
        if state is None:
            return
        typography = self._typography
        size = typography.px(_MARK) * (1.2 if state is CellState.CONFIRMED else 1.0)
        pitch = typography.pitch(self._model.rows[row].style)
        across = rect.left() + PAD_SIDE + typography.px(GUTTER) - size - 0.35 * typography.base
        box = QRectF(across, top + pitch / 2 - size / 2, size, size)
        own = self._model.rows[row].spot
        node = self._model.node(own) if own is not None else None
        source = node is not None and node.lead == self._model.language(column)
        draw_mark(painter, state, box, typography.colour("muted" if source else COLOURS[state]))

    def shown_state(self, row: int, column: int) -> CellState | None:
        """Return the state that a cell shows; the source of the others shows only ✓✓.

        What is finished shows none, unless all states are to be seen.
        """
        own = self._model.rows[row]
        node = self._model.node(own.spot) if own.spot is not None else None
        if node is None or self._layouts.reading:
            return None
        language = self._model.language(column)
        if own.spot is None or own.spot.sentence:
            return None
        state = self._model.state(own.spot, language)
        if language == node.lead:
            return state if state is CellState.CONFIRMED and self.all_states else None
        if state is CellState.EMPTY and node.cell(node.lead).blank:
            return None
        return state if state in UNFINISHED or self.all_states else None

    # Grids

    def _grid(self, painter: QPainter, row: int, own: PageRow, scene: Scene) -> None:
        typography = self._typography
        whole = self._geometry.row_rect(row)
        if own.grid is not None and own.grid.header:
            for cell in own.cells:
                rect = self._geometry.rect(row, FIRST_CELL + cell.first)
                if own.style == "head_cell":
                    painter.fillRect(rect, typography.colour("panel"))
        for cell in own.cells:
            if cell.down > 1:
                self._clipped(painter, whole, row, own, cell, scene)
            else:
                self._grid_cell(painter, row, own, cell, scene)
        for above in own.above:
            first = row - above.rows
            self._clipped(painter, whole, first, self._model.rows[first], above.cell, scene)
        if own.grid is not None and own.grid.lines and own.style != "plan_head":
            self._lines(painter, row, own)
        right = self._model.labels.right(own)
        if right:
            painter.setPen(typography.colour("ink"))
            painter.setFont(typography.font(own.style, "en"))
            width = painter.fontMetrics().horizontalAdvance(right)
            base = whole.top() + PAD_TOP + _base_of(own, self._layouts, self._geometry, row)
            painter.drawText(self._geometry.edges(own)[-1] - GRID_SIDE - width, base, right)

    def _clipped(
        self,
        painter: QPainter,
        clip: QRect,
        row: int,
        own: PageRow,
        cell: RowGridCell,
        scene: Scene,
    ) -> None:
        """Paint of a cell over several rows what lies in one of them."""
        painter.save()
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        self._grid_cell(painter, row, own, cell, scene)
        painter.restore()

    def _grid_cell(
        self, painter: QPainter, row: int, own: PageRow, cell: RowGridCell, scene: Scene
    ) -> None:
        column = FIRST_CELL + cell.first
        geometry, typography = self._geometry, self._typography
        rect = geometry.rect(row, column)
        if scene.chosen(row, column):
            painter.fillRect(rect, typography.colour("selection"))
        laid = self._layouts.laid(row, column, geometry.box_width(own, column))
        left, top = geometry.box_left(own, column, rect), geometry.box_top(own, column, rect)
        box = QRect(left, top, rect.right() - GRID_SIDE - left, rect.height())
        top = self._above(painter, laid, box)
        live = scene.is_live(row, column)
        _draw_below(painter, typography, laid, box, scene.live if live else None)
        reach = QRect(rect.left(), top, rect.width(), max(laid.text_height, rect.bottom() - top))
        self._remarks(painter, cell.spot, self._model.active, laid, reach, left, live=live)
        if not live and (laid.text_height or laid.formula is None):
            colour = typography.colour(typography.style(own.style).colour)
            origin = QPointF(left, top)
            self._marks(painter, cell.spot, self._model.active, laid, origin)
            painter.setPen(colour)
            laid.lines.layout.draw(painter, origin)
            draw_inline(painter, laid.lines.layout, origin, laid.formulas, colour)
            if own.style == "formula":
                self._hint(painter, row, column, laid, QPointF(left, top))
        if cell.spot is not None and cell.spot.plain:
            self._grid_state(painter, row, cell, rect)

    def _grid_state(self, painter: QPainter, row: int, cell: RowGridCell, rect: QRect) -> None:
        """Mark in the corner of a cell that its source changed, or that a translation lacks."""
        if cell.spot is None or self._layouts.reading:
            return
        node = self._model.node(cell.spot)
        language = self._model.active
        if node is None or language == node.lead or node.cell(node.lead).blank:
            return
        state = self._model.state(cell.spot, language)
        if state in {CellState.STALE, CellState.EMPTY}:
            size = self._typography.px(0.7)
            box = QRectF(rect.right() - size - 4, rect.bottom() - size - 4, size, size)
            draw_mark(painter, state, box, self._typography.colour(COLOURS[state]))

    def _lines(self, painter: QPainter, row: int, own: PageRow) -> None:
        """Draw the lines of a row of a grid, open where a cell goes on below."""
        edges = self._geometry.edges(own)
        whole = self._geometry.row_rect(row)
        top, bottom = whole.top() + self._geometry.space(own), whole.bottom()
        painter.setPen(self._typography.colour("line"))
        painter.drawLine(edges[0], top, edges[0], bottom)
        reaching = [(above.cell, above.cell.down - above.rows) for above in own.above]
        for cell, rows in [*((cell, cell.down) for cell in own.cells), *reaching]:
            left, right = edges[cell.first], edges[cell.first + cell.span]
            painter.drawLine(right, top, right, bottom)
            if rows <= 1 or row + 1 >= len(self._model.rows):
                painter.drawLine(left, bottom, right, bottom)
        after_head = row > 0 and self._model.rows[row - 1].style == "plan_head"
        if after_head or (own.grid is not None and own.grid.top):
            painter.drawLine(edges[0], top, edges[-1], top)


def _draw_below(
    painter: QPainter, typography: Typography, laid: CellLayout, box: QRect, live: Live | None
) -> None:
    """Draw the banner of a text whose source changed."""
    if laid.banner is not None:
        corner = QPointF(box.left(), box.top() + banner_top(laid, live))
        place = QRectF(corner, QSizeF(box.width(), laid.banner.height))
        draw_banner(painter, laid.banner, typography, place, live=live is not None)


def _draw_prefix(
    painter: QPainter,
    typography: Typography,
    own: PageRow,
    language: Language,
    laid: CellLayout,
    origin: QPointF,
) -> None:
    base = origin.y() + BASE_LINE * typography.pitch(own.style)
    across = 0.0 if laid.inset else laid.lines.first - laid.prefix_width
    painter.setFont(typography.font(own.style, language))
    place = QPointF(origin.x() + across, base)
    draw_label(painter, place, laid.prefix, laid.symbol, painter.pen().color())


def _base_of(own: PageRow, layouts: Layouts, geometry: Geometry, row: int) -> int:
    """Return how far below the top of a row the base line of what it shows first lies."""
    if own.style == "formula":
        formula = layouts.laid(row, FIRST_CELL, geometry.box_width(own, FIRST_CELL)).formula
        if formula is not None and formula.drawn is not None:
            return geometry.space(own) + formula.base
    return round(BASE_LINE * layouts.typography.pitch(own.style))
