"""A cell in the document of the editor and back; objects drawn as their words."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from curriculum_studio.core.numbering import LOST
from curriculum_studio.core.text import (
    OBJECT,
    OBJECT_MARKS,
    Cell,
    Mark,
    MarkKind,
    cleaned,
    tidy_marks,
)
from curriculum_studio.editor.layout.inline_formula import InlineFormula, inline
from curriculum_studio.editor.model.display_text import NEW_LINE, glued
from curriculum_studio.editor.model.typography import (
    ALIGNMENTS,
    OBJECT_TYPE,
    PROPERTIES,
    WORDS,
    Typography,
    marks_of,
)

#: Marks that typing at their end does not carry on.
_CLOSED: tuple[MarkKind, ...] = ("ref", "footnote", "formula", "term", "link")


class Objects(QPyTextObject):
    """Draws an object character as what it stands for."""

    _typography: Typography | None = None
    _style = "text"

    def dress(self, typography: Typography, style: str) -> None:
        """Take how texts look, as formulas are drawn in it."""
        self._typography, self._style = typography, style

    def _formula(self, form: QTextFormat) -> InlineFormula | None:
        value = form.property(PROPERTIES["formula"])
        if not value or self._typography is None:
            return None
        return inline(self._typography, self._style, str(value)[1:])

    def intrinsicSize(self, doc: QTextDocument, pos: int, form: QTextFormat) -> QSizeF:
        """Return the size of the words; the height counts as what is above the base line."""
        formula = self._formula(form)
        if formula is not None:
            return QSizeF(formula.width, formula.ascent)
        # QFontMetricsF, never a QTextLine of a layout that is gone: that one crashes.
        metrics = QFontMetricsF(_object_font(doc.defaultFont(), form.toCharFormat()))
        return QSizeF(metrics.horizontalAdvance(_words(form)), metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        pos: int,
        form: QTextFormat,
    ) -> None:
        """Draw the words with the look of their mark."""
        formula = self._formula(form)
        if formula is not None:
            place = QPointF(rect.left() + formula.side, rect.bottom())
            formula.drawn.draw(painter, place, formula.em, painter.pen().color())
            return
        look = form.toCharFormat()
        font = _object_font(doc.defaultFont(), look)
        base = rect.bottom()
        raised = look.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript
        if raised:
            base -= QFontMetricsF(doc.defaultFont()).ascent() / 3
        painter.save()
        painter.setFont(font)
        if look.hasProperty(QTextFormat.Property.ForegroundBrush.value):
            painter.setPen(look.foreground().color())
        painter.drawText(QPointF(rect.left(), base), _words(form))
        if look.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
            pen = QPen(look.underlineColor())
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), base + 2), QPointF(rect.right(), base + 2))
        painter.restore()


def _words(form: QTextFormat) -> str:
    return str(form.property(WORDS) or "")


def _object_font(font: QFont, look: QTextCharFormat) -> QFont:
    own = QFont(font)
    if look.fontItalic():
        own.setItalic(True)
    if look.fontWeight() >= QFont.Weight.Bold.value:
        own.setBold(True)
    if look.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        own.setPixelSize(max(1, own.pixelSize() * 2 // 3))
    return own


def fill(
    document: QTextDocument,
    cell: Cell,
    typography: Typography,
    style: str,
    align: str,
    indent: float,
    words: Callable[[Mark], str],
) -> None:
    """Put a cell into a document, in the pitch and alignment of a style."""
    document.clear()
    option = document.defaultTextOption()
    option.setAlignment(ALIGNMENTS[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    block = QTextBlockFormat()
    block.setLineHeight(typography.pitch(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setAlignment(ALIGNMENTS[align])
    block.setTextIndent(indent)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(block)
    insert(cursor, cell, typography, words)
    cursor.endEditBlock()


def insert(
    cursor: QTextCursor, cell: Cell, typography: Typography, words: Callable[[Mark], str]
) -> None:
    """Insert a cell at a cursor, with its marks."""
    edges = {0, len(cell.text)}
    for mark in cell.marks:
        edges |= {mark.start, mark.end}
    places = sorted(edges)
    for start, end in pairwise(places):
        form = QTextCharFormat()
        for mark in cell.marks:
            if mark.start <= start and end <= mark.end:
                form.merge(typography.mark(mark))
                if mark.kind in OBJECT_MARKS:
                    form.setObjectType(OBJECT_TYPE)
                    said = words(mark)
                    if said in LOST:
                        form.merge(typography.lost(mark))
                        form.setObjectType(OBJECT_TYPE)
                    form.setProperty(WORDS, glued(said))
        cursor.insertText(cell.text[start:end].replace("\n", NEW_LINE), form)


def content(document: QTextDocument, start: int = 0, end: int | None = None) -> Cell:
    """Return the text of a document with its marks, or a stretch of it, in UTF-16 units."""
    parts: list[str] = []
    marks: list[Mark] = []
    length = 0
    block = document.begin()
    while block.isValid():
        # There is one block only, but whatever brings in others must lose nothing.
        if block.position() > start and parts:
            parts.append("\n")
            length += 1
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            text = _clipped(fragment.text(), fragment.position(), start, end)
            form = fragment.charFormat()
            for part in _apart(text):
                objects = part == OBJECT
                found = list(marks_of(form, length, length + len(part), objects=objects))
                if objects and not any(mark.kind in OBJECT_MARKS for mark in found):
                    continue
                marks += found
                parts.append(part)
                length += len(part)
            iterator += 1
        block = block.next()
    written = "".join(parts).replace(NEW_LINE, "\n").replace("\u2029", "\n")
    text = cleaned(written, objects=True)
    return Cell(text, tidy_marks(marks, len(text)))


def _clipped(text: str, position: int, start: int, end: int | None) -> str:
    """Return what of a fragment lies between two places, which count UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    first = max(0, start - position)
    last = len(raw) // 2 if end is None else max(0, end - position)
    return raw[2 * first : 2 * last].decode("utf-16-le", "replace")


def _apart(text: str) -> list[str]:
    """Cut a fragment so that each object stands alone."""
    if OBJECT not in text:
        return [text] if text else []
    parts: list[str] = []
    for at, part in enumerate(text.split(OBJECT)):
        if at:
            parts.append(OBJECT)
        if part:
            parts.append(part)
    return parts


def typing_format(form: QTextCharFormat) -> QTextCharFormat | None:
    """Return the format in which to type on behind what does not carry on; None: as it is."""
    if not any(form.property(PROPERTIES[kind]) for kind in _CLOSED):
        return None
    plain = QTextCharFormat()
    weight = QTextFormat.Property.FontWeight.value
    if form.property(PROPERTIES["bold"]):
        plain.setProperty(PROPERTIES["bold"], "=")
        plain.setProperty(weight, form.property(weight))
    if form.property(PROPERTIES["italic"]):
        plain.setProperty(PROPERTIES["italic"], "=")
        plain.setFontItalic(True)
    return plain
