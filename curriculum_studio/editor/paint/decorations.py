"""What is marked on the page without being part of the text: words found, terms, what is wrong.

Painter and editor draw it alike, over the text, so that no layout has to be made anew for it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextLayout

from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.input.rich_text_edit import TextField
from curriculum_studio.editor.model.display_text import places, units
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: `error`, `warning` and `note` are what rules find, told apart by shape as well as by colour.
Look = Literal["found", "here", "term", "avoid", "misspelt", "error", "warning", "note"]

#: Writing rests so long before its text is looked at again (milliseconds).
REST = 350

#: Width in pixels of the edge around the word found that the search stands at.
_EDGE = 1.5

#: Length and height of a wave in pixels.
_WAVE, _HIGH = 4.0, 1.3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a text from `start` up to, not including, `end`, and how they are marked."""

    start: int
    end: int
    look: Look


#: Says what is marked in a text: by node, language and text.
Source = Callable[[str, Language, str], Sequence[Stretch]]


class Decorations(QObject):
    """All marks of one page; `changed`: some are other than they were."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without any."""
        super().__init__(parent)
        self._sources: list[Source] = []
        #: Nothing is marked where a page is only read.
        self.quiet = False

    def add(self, source: Source) -> None:
        """Take somebody in who marks words."""
        self._sources.append(source)
        self.changed.emit()

    def of(self, node: str, language: Language, text: str) -> list[Stretch]:
        """Return what is marked in a text."""
        if not text or not node or self.quiet:
            return []
        return [each for source in self._sources for each in source(node, language, text)]

    def draw(
        self,
        painter: QPainter,
        layout: QTextLayout,
        origin: QPointF,
        cell: Cell,
        stretches: Sequence[Stretch],
        words: Callable[[Mark], str],
        typography: Typography,
    ) -> None:
        """Draw marks; the text is painted over them, so its words keep their ink."""
        if stretches:
            at = places(cell, words)
            shown = [(at[each.start], at[each.end], each.look) for each in stretches]
            draw(painter, layout, origin, shown, typography)


class LiveDecorations(QObject):
    """The marks of the text in the editor; they move along with what is typed.

    What is typed is looked at when writing rests, and never while an input method composes.
    """

    def __init__(self, editor: TextField, caret: EditController, decor: Decorations) -> None:
        super().__init__(editor)
        self._editor = editor
        self._caret = caret
        self._decor = decor
        self._text = ""
        self._at = ("", "")
        self._stretches: list[Stretch] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._renew)
        editor.edited.connect(self._rest.start)
        editor.underlay = self.paint_grounds
        editor.overlay = self.paint_lines
        decor.changed.connect(self._renew)

    def _renew(self) -> None:
        if self._editor.preedit:
            self._rest.start()
            return
        self._text = ""
        self._at = ("", "")
        self._editor.viewport().update()

    def stretches(self) -> list[Stretch]:
        """Return the marks of the text as it stands."""
        caret = self._caret
        if caret.spot is None or not caret.spot.plain:
            return []
        text = self._editor.toPlainText()
        at = (caret.node, caret.language)
        if at != self._at:
            self._at, self._text = at, text
            self._stretches = self._decor.of(*at, text)
        elif text != self._text:
            return list(_moved(self._stretches, self._text, text))
        return self._stretches

    def paint_grounds(self, painter: QPainter, layout: QTextLayout, typography: Typography) -> None:
        """Draw what lies below the text of the editor, whose words keep their ink."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, look in self._shown(layout):
            if look in _GROUNDED:
                for box, _ in _boxes(layout, QPointF(), start, end):
                    _draw_ground(painter, box, look, typography)

    def paint_lines(self, painter: QPainter, layout: QTextLayout, typography: Typography) -> None:
        """Draw what lies over the text of the editor; what is selected would cover it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, look in self._shown(layout):
            for box, base in _boxes(layout, QPointF(), start, end):
                _draw_line(painter, box, base, look, typography)

    def _shown(self, layout: QTextLayout) -> list[tuple[int, int, Look]]:
        """Return the marks at their places in the layout of the editor."""
        stretches = self.stretches()
        if not stretches:
            return []
        text = self._editor.toPlainText()
        position, length = layout.preeditAreaPosition(), len(layout.preeditAreaText())

        def place(at: int) -> int:
            found = units(text, at)
            return found + length if length and found > position else found

        return [(place(each.start), place(each.end), each.look) for each in stretches]


def _moved(stretches: Sequence[Stretch], old: str, new: str) -> Iterator[Stretch]:
    """Yield what stands before or behind what was written since, at its place now."""
    least = min(len(old), len(new))
    head = next((at for at in range(least) if old[at] != new[at]), least)
    tail = 0
    while tail < least - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    by = len(new) - len(old)
    for each in stretches:
        if each.end <= head:
            yield each
        elif each.start >= len(old) - tail:
            yield Stretch(each.start + by, each.end + by, each.look)


def draw(
    painter: QPainter,
    layout: QTextLayout,
    origin: QPointF,
    shown: Sequence[tuple[int, int, Look]],
    typography: Typography,
) -> None:
    """Draw marks at places of a layout, in UTF-16 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for start, end, look in shown:
        for box, base in _boxes(layout, origin, start, end):
            _draw_ground(painter, box, look, typography)
            _draw_line(painter, box, base, look, typography)
    painter.restore()


def _boxes(
    layout: QTextLayout, origin: QPointF, start: int, end: int
) -> Iterator[tuple[QRectF, float]]:
    """Yield the boxes of a stretch, one a line, with their base lines."""
    at = layout.lineForTextPosition(start)
    for number in range(at.lineNumber() if at.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if end <= first:
            return
        if start >= last:
            continue
        left = _across(line, max(start, first))
        right = _across(line, min(end, last))
        top = origin.y() + line.y()
        box = QRectF(origin.x() + left, top, right - left, line.height())
        yield box, top + line.ascent()


#: Looks that have a ground below their words.
_GROUNDED: frozenset[Look] = frozenset({"found", "here"})


def _across(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


def _draw_ground(painter: QPainter, box: QRectF, look: Look, typography: Typography) -> None:
    if look in _GROUNDED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(typography.colour("found"))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2)


def _draw_line(
    painter: QPainter, box: QRectF, base: float, look: Look, typography: Typography
) -> None:
    match look:
        case "found":
            # A ground that keeps the ink of its words is faint where the page is dark.
            painter.setPen(QPen(typography.colour("stale"), 1.0))
            painter.drawLine(QPointF(box.left(), base + 3), QPointF(box.right(), base + 3))
        case "here":
            painter.setPen(QPen(typography.colour("stale"), _EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2)
        case "term":
            pen = QPen(typography.colour("accent"), 1.0)
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left(), base + 3), QPointF(box.right(), base + 3))
        case "misspelt" | "avoid":
            role = "error" if look == "misspelt" else "stale"
            painter.setPen(QPen(typography.colour(role), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_wave(box.left(), box.right(), base + 3.5))
        case "error" | "warning" | "note":
            painter.setPen(_ruled(look, typography))
            painter.drawLine(QPointF(box.left(), base + 4), QPointF(box.right(), base + 4))


#: What rules find: the role of the colour, the width of the line (pixels), and its dashes in
#: widths: none, long, or dots.
_RULED: dict[str, tuple[str, float, list[float]]] = {
    "error": ("error", 2.2, []),
    "warning": ("stale", 1.8, [3.5, 1.6]),
    "note": ("link", 1.8, [0.1, 2.2]),
}


def _ruled(look: Look, typography: Typography) -> QPen:
    role, width, dashes = _RULED[look]
    pen = QPen(typography.colour(role), width)
    if dashes:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if look == "note" else Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(dashes)
    return pen


def _wave(left: float, right: float, base: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, base))
    at, up = left, True
    while at < right:
        step = min(_WAVE / 2, right - at)
        control = QPointF(at + step / 2, base + (-_HIGH if up else _HIGH) * 1.6)
        path.quadTo(control, QPointF(at + step, base))
        at += step
        up = not up
    return path
