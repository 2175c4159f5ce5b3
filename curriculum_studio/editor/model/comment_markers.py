"""Marks of comments on the page: a thin line below the words, a bar beside the text."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextLayout

from curriculum_studio.core.text import OBJECT, Cell, Mark, part
from curriculum_studio.editor.model.display_text import shown, units
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: Waiting for a decision; promised but not worked in; on words that changed; the one looked at.
Tone = Literal["open", "to_do", "changed", "chosen"]

#: Width of the bar, its distance from the edge of the cell, and how near a click has to be.
BAR, BAR_LEFT, BAR_REACH = 2, 2, 9

#: Thickness of the line below words.
_LINE = 1.6

#: How strongly the words of the comment looked at are coloured, of 255; dark grounds need more.
_WASH, _WASH_DARK = 46, 64


@dataclass(frozen=True, slots=True)
class CommentMarker:
    """A comment on a text: characters from `start` to `end`, or the text as a whole for none."""

    id: str
    start: int
    end: int
    tone: Tone

    @property
    def whole(self) -> bool:
        """Whether no words are marked."""
        return self.start >= self.end


#: Knows the marks on a text as it reads, by node, language and text.
RemarkSource = Callable[[str, Language, Cell], Sequence[CommentMarker]]


def no_remarks(_node: str, _language: Language, _cell: Cell) -> Sequence[CommentMarker]:
    """Know of no comments."""
    return ()


def colour_of(tone: Tone, typography: Typography) -> QColor:
    """Return the colour of a mark."""
    return typography.colour("accent" if tone == "to_do" else "stale")


#: What is drawn of a mark: the ground of the comment looked at goes below the text, so that its
#: words keep their ink, and the line below words over it, where a selection would cover it.
MarkPart = Literal["ground", "line"]


def draw_words(
    painter: QPainter,
    layout: QTextLayout,
    origin: QPointF,
    remarks: Sequence[CommentMarker],
    typography: Typography,
    place: Callable[[int], int],
    parts: Collection[MarkPart] = ("ground", "line"),
) -> None:
    """Draw parts of the marks of words in a text that is laid out at a place.

    `place` counts from characters of the text to the units of the layout.
    """
    drawn: set[tuple[int, int, Tone]] = set()
    for each in remarks:
        # Several people comment on the same words; their lines lie over each other.
        words = each.start, each.end, each.tone
        if each.whole or words in drawn:
            continue
        drawn.add(words)
        colour = colour_of(each.tone, typography)
        for rect in stretches(layout, place(each.start), place(each.end)):
            shifted = rect.translated(origin)
            if each.tone == "chosen" and "ground" in parts:
                wash = QColor(colour)
                wash.setAlpha(_WASH_DARK if typography.theme.dark else _WASH)
                painter.fillRect(shifted, wash)
            if "line" not in parts:
                continue
            base = shifted.bottom()
            painter.fillRect(QRectF(shifted.left(), base, shifted.width(), _LINE), colour)


def stretches(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Yield where the units from start to end stand, line by line, down to below the base line."""
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = _across(line.cursorToX(first)), _across(line.cursorToX(last))
        base = line.y() + line.ascent()
        height = line.ascent() + line.descent() * 0.55
        yield QRectF(min(left, right), base - line.ascent(), abs(right - left), height)


def _across(place: object) -> float:
    """Return a place across a line; some versions of Qt for Python return the cursor with it."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]


def draw_bar(
    painter: QPainter, cell: QRectF, remarks: Sequence[CommentMarker], typography: Typography
) -> None:
    """Draw the bar beside a text that has comments: broken where their words have changed."""
    if not remarks:
        return
    tones = {each.tone for each in remarks}
    tone: Tone = next(each for each in ("chosen", "open", "changed", "to_do") if each in tones)
    colour = colour_of(tone, typography)
    left, width = cell.left() + BAR_LEFT, BAR + (1 if tone == "chosen" else 0)
    if tone == "changed":
        top = cell.top()
        while top < cell.bottom():
            height = min(4.0, cell.bottom() - top)
            painter.fillRect(QRectF(left, top, width, height), colour)
            top += 7
        return
    painter.fillRect(QRectF(left, cell.top(), width, cell.height()), colour)


def counted(cell: Cell, words: Callable[[Mark], str]) -> Callable[[int], int]:
    """Return how places in a cell are counted in its layout, where objects are put into words."""
    if OBJECT not in cell.text:
        return lambda at: units(cell.text, at)

    def place(at: int) -> int:
        before = shown(part(cell, 0, at), words).text
        return units(before, len(before))

    return place


def at_place(remarks: Sequence[CommentMarker], place: int) -> str:
    """Return the comment on a place in a text, the shortest one of several; empty for none."""
    there = _over(remarks, place)
    return there[0].id if there else ""


def next_at_place(remarks: Sequence[CommentMarker], place: int) -> str:
    """Return the comment that a click means: of several that lie over each other the next one."""
    there = _over(remarks, place)
    chosen = next((at for at, each in enumerate(there) if each.tone == "chosen"), -1)
    return there[(chosen + 1) % len(there)].id if there else ""


def _over(remarks: Sequence[CommentMarker], place: int) -> list[CommentMarker]:
    """Return the comments whose words are at a place, the shortest first."""
    there = [each for each in remarks if each.start <= place <= each.end and not each.whole]
    return sorted(there, key=lambda each: each.end - each.start)
