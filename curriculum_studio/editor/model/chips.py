"""Chips: short facts in small rounded boxes behind a text or below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from curriculum_studio.core.languages import Language
from curriculum_studio.editor.model.typography import Typography

#: Room between text and chips, between chips, and inside of one, in base sizes.
_BEFORE, _BETWEEN, _INSIDE = 0.7, 0.45, 0.5


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip: its words, and where it begins from the left of the text, in pixels."""

    text: str
    left: float
    width: float
    line: int


@dataclass(frozen=True, slots=True)
class TextChips:
    """Chips behind a text whose last line ends at a place.

    `inline`: the first line of chips is the last line of the text. `extra`: pixels they add to it.
    """

    chips: tuple[Chip, ...] = ()
    inline: bool = False
    extra: int = 0


NO_CHIPS = TextChips()


def place_chips(
    words: Sequence[str], typography: Typography, language: Language, last: float, width: int
) -> TextChips:
    """Place chips behind a last line that ends at `last`, or in lines of their own below it."""
    if not words:
        return NO_CHIPS
    metrics = typography.metrics("chip", language)
    inside = 2 * typography.px(_INSIDE)
    sizes = [min(float(width), metrics.horizontalAdvance(each) + inside) for each in words]
    before = last + typography.px(_BEFORE) if last else 0.0
    inline = before + sizes[0] <= width
    left, line = (before, 0) if inline else (0.0, 0)
    placed: list[Chip] = []
    for text, size in zip(words, sizes, strict=True):
        if left and left + size > width and placed:
            left, line = 0.0, line + 1
        placed.append(Chip(text, left, size, line))
        left += size + typography.px(_BETWEEN)
    lines = placed[-1].line + (0 if inline else 1)
    return TextChips(tuple(placed), inline, lines * chip_pitch(typography))


def chip_pitch(typography: Typography) -> int:
    """Return the distance of lines of chips."""
    return typography.pitch("chip") + typography.px(0.4)


def draw_chips(
    painter: QPainter,
    chips: TextChips,
    typography: Typography,
    language: Language,
    origin: QPointF,
    pitch: int,
) -> None:
    """Draw chips; `origin` is the left end of the last line of the text, at its bottom."""
    if not chips.chips:
        return
    metrics = typography.metrics("chip", language)
    height = typography.pitch("chip")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(typography.font("chip", language))
    for chip in chips.chips:
        top = origin.y() + chip.line * chip_pitch(typography) + typography.px(0.1)
        if chips.inline:
            # Centred on the middle of the letters of the last line.
            top = origin.y() - pitch + (pitch - height) / 2 + chip.line * chip_pitch(typography)
        box = QRectF(origin.x() + chip.left, top, chip.width, height)
        painter.setPen(typography.colour("selection"))
        painter.setBrush(typography.colour("selection"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(typography.colour("accent"))
        base = top + (height + metrics.ascent() - metrics.descent()) / 2
        inside = typography.px(_INSIDE)
        text = chip.text
        if metrics.horizontalAdvance(text) > chip.width - inside:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, chip.width - inside)
        painter.drawText(QPointF(box.left() + inside, base), text)
    painter.restore()
