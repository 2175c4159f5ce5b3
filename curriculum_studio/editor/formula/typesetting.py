"""Formulas set by ziamath, as paths that any painter can fill in any colour and size.

This module is loaded when the first formula comes into sight: the font alone takes a quarter of a
second to read.
"""

import re
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath
from ziamath.config import config
from ziamath.zmath import Math

from curriculum_studio.editor.formula.drawn_formula import UNITS, DrawnFormula
from curriculum_studio.editor.formula.mathml import MathML
from curriculum_studio.render.formula import FormulaRow, read_formula
from curriculum_studio.widgets.application_style import FAMILIES, fit_quotation_marks

_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")

#: Of the block that stands for a missing character, in shares of its own em: left edge, width and
#: depth of what is drawn, and how far the next character stands from its beginning.
_LEFT, _WIDTH, _DEPTH, _ADVANCE = 0.041, 0.983, 0.185, 1.065

#: So deep a tree is no formula; ziamath would call itself too often.
_DEEPEST = 30


def build(_: object) -> "Setter":
    """Return what sets formulas."""
    return Setter()


class Setter:
    """Sets formulas."""

    def __init__(self) -> None:
        """Read the font."""
        config.svg2 = False
        config.precision = 2
        first = Math("<math><mi>x</mi></math>", size=UNITS)
        self._font = first.font
        self._known: dict[str, bool] = {}

    def set(self, latex: str, *, display: bool) -> DrawnFormula | None:
        """Return a formula as it is drawn; None where there is nothing to draw or no way to."""
        tree = read_formula(latex)
        if not tree.parts or _depth(tree) > _DEEPEST:
            return None
        writer = MathML(self._has)
        source = writer.all(tree, display=display)
        try:
            made = Math(source, size=UNITS)
            svg = made.svg()
        except (ArithmeticError, AssertionError, LookupError, TypeError, ValueError):
            # A part of the formula that the library cannot set; it is shown as a line of text.
            return None
        return _drawn(svg, writer.missing)

    def _has(self, character: str) -> bool:
        found = self._known.get(character)
        if found is None:
            found = self._known[character] = bool(self._font.glyph(character).index)
        return found


def _depth(part: object, level: int = 0) -> int:
    if level > _DEEPEST:
        return level
    inner = part.parts if isinstance(part, FormulaRow) else _inner(part)
    return max((_depth(each, level + 1) for each in inner), default=level)


def _inner(part: object) -> list[FormulaRow]:
    names = getattr(type(part), "__dataclass_fields__", ())
    return [value for name in names if isinstance(value := getattr(part, name), FormulaRow)]


def _drawn(svg: str, missing: list[str]) -> DrawnFormula | None:
    root = ET.fromstring(svg)  # noqa: S314 - written by us a moment ago
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for element in root:
        path = _path(element)
        colour = element.get("fill", "")
        at = int(colour[1:], 16) if colour.startswith("#") else 0
        if at:
            path = _character(missing[at - 1], path.boundingRect())
        whole.addPath(path)
    box = whole.boundingRect()
    if box.isEmpty():
        return None
    return DrawnFormula(whole, max(0.0, box.right()), max(0.0, -box.top()), max(0.0, box.bottom()))


def _path(element: ET.Element) -> QPainterPath:
    path = QPainterPath()
    kind = element.tag.rpartition("}")[2]
    if kind == "rect":
        x, y, width, height = (float(element.get(n, "0")) for n in ("x", "y", "width", "height"))
        path.addRect(x, y, width, height)
    elif kind == "path":
        for step, numbers in _STEP.findall(element.get("d", "")):
            values = [float(each) for each in numbers.replace(",", " ").split()]
            match step:
                case "M":
                    path.moveTo(*values)
                case "L":
                    path.lineTo(*values)
                case "Q":
                    path.quadTo(*values)
                case "C":
                    path.cubicTo(*values)
                case _:
                    path.closeSubpath()
    return path


def _character(character: str, block: QRectF) -> QPainterPath:
    """Return a character that the font of formulas lacks, from a font of texts."""
    em = block.width() / _WIDTH
    font = QFont()
    font.setFamilies(list(FAMILIES["zh_CN"]))
    fit_quotation_marks(font, latin=False)
    font.setPixelSize(max(1, round(em)))
    path = QPainterPath()
    advance = QFontMetricsF(font).horizontalAdvance(character)
    left = block.left() - _LEFT * em + max(0.0, _ADVANCE * em - advance) / 2
    path.addText(left, block.bottom() - _DEPTH * em, font, character)
    return path
