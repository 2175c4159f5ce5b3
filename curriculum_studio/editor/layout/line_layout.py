"""Laying out one text as QTextDocument lays it out, so that painter and editor break alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from curriculum_studio.editor.model.typography import ALIGNMENTS, Align

#: Where the base line lies in a line of fixed height, as QTextDocumentLayout puts it.
BASE_LINE = 0.8

_OPTIONS: dict[Align, QTextOption] = {}


@dataclass(frozen=True, slots=True)
class Lines:
    """A laid out text. `first` and `last`: where its first line begins and its last one ends."""

    layout: QTextLayout
    height: int
    first: float
    last: float


def _option(align: Align) -> QTextOption:
    option = _OPTIONS.get(align)
    if option is None:
        option = _OPTIONS[align] = QTextOption(ALIGNMENTS[align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def lay(
    text: str,
    formats: Sequence[QTextLayout.FormatRange],
    font: QFont,
    width: int,
    pitch: int,
    align: Align = "left",
    indent: float = 0.0,
) -> Lines:
    """Lay out a text in a width; the first line stands in by `indent`."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(align))
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    top = 0.0
    first = last = indent
    base = BASE_LINE * pitch
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width - indent))
        line.setPosition(QPointF(indent, top + base - line.ascent()))
        shown = line.naturalTextRect()
        if not top:
            first = shown.left()
        last = shown.right()
        top += pitch
        indent = 0.0
    layout.endLayout()
    return Lines(layout, max(round(top), pitch), first, last)
