"""Formulas set by ziamath, as paths that any painter can fill in any colour and size.

This module is loaded when the first formula comes into sight: the font alone takes a quarter of a
second to read.
"""

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath
from ziamath.config import config
from ziamath.zmath import Math

from curriculum_studio.editor.formula.formula_cache import UNITS, DrawnFormula
from curriculum_studio.render.formula import (
    Accent,
    Fence,
    FormulaRow,
    FormulaSign,
    Fraction,
    Large,
    Part,
    Root,
    Scripts,
    read_formula,
)
from curriculum_studio.widgets.theme import FAMILIES, fit_quotation_marks

# --- MathML -----------------------------------------------------------------------------------

#: A black square of the size of a Han character stands for what another font has to draw.
BLOCK = "\u2b1b"

_ACCENTS = {"bar": "\u00af", "hat": "^", "dot": "\u02d9", "tilde": "~"}
#: Their limits stand beside them, also on a line of its own.
_INTEGRALS = frozenset("∫∬∮")

_FUNCTIONS = frozenset({"min", "max", "ln", "lg", "log", "exp", "sin", "cos", "tan", "lim"})


class MathML:
    """Writes one formula. `missing` holds the characters that stand as blocks, in their order.

    The colour of a block says which of them it is.
    """

    def __init__(self, has: Callable[[str], bool]) -> None:
        """Write for a font; `has` says whether it has a character."""
        self._has = has
        self.missing: list[str] = []
        self._display = True

    def all(self, row: FormulaRow, *, display: bool) -> str:
        """Return the element of a whole formula."""
        self._display = display
        mode = "block" if display else "inline"
        return f'<math display="{mode}">{self.row(row)}</math>'

    def row(self, row: FormulaRow) -> str:
        """Return what stands side by side, as one element."""
        return f"<mrow>{''.join(self.part(each) for each in row.parts)}</mrow>"

    def part(self, part: Part) -> str:
        """Return the element of a part."""
        match part:
            case FormulaSign():
                return self._sign(part)
            case FormulaRow():
                return self.row(part)
            case Fraction(above, below):
                return self._fraction(above, below)
            case Scripts():
                sub, sup = self._or_none(part.sub), self._or_none(part.sup)
                return _scripts("msub", "msup", self.row(part.base), sub, sup)
            case Large():
                return self._large(part)
            case Root(body, degree):
                if degree.parts:
                    return f"<mroot>{self.row(body)}{self.row(degree)}</mroot>"
                return f"<msqrt>{self.row(body)}</msqrt>"
            case Fence(left, right, body):
                fences = [
                    f'<mo stretchy="true">{escape(each)}</mo>' if each else ""
                    for each in (left, right)
                ]
                return f"<mrow>{fences[0]}{self.row(body)}{fences[1]}</mrow>"
            case Accent(kind, body):
                sign = f'<mo accent="true">{_ACCENTS[kind]}</mo>'
                return f'<mover accent="true">{self.row(body)}{sign}</mover>'

    def _fraction(self, above: FormulaRow, below: FormulaRow) -> str:
        before, self._display = self._display, False  # limits stand beside a sum in a fraction
        element = f"<mfrac>{self.row(above)}{self.row(below)}</mfrac>"
        self._display = before
        return element

    def _large(self, large: Large) -> str:
        sign = f'<mo movablelimits="false">{large.operator}</mo>'
        beside = not self._display or large.operator in _INTEGRALS
        names = ("msub", "msup") if beside else ("munder", "mover")
        sub, sup = self._or_none(large.sub), self._or_none(large.sup)
        return _scripts(*names, sign, sub, sup) + self.row(large.body)

    def _or_none(self, row: FormulaRow) -> str:
        return self.row(row) if row.parts else ""

    def _sign(self, sign: FormulaSign) -> str:
        look = ("bold-italic" if sign.italic else "bold") if sign.bold else ""
        variant = look or ("italic" if sign.italic else "normal")
        if sign.relation:
            return f"<mo>{escape(sign.text)}</mo>"
        if not sign.text.strip():
            width = {"\u2003": 1.0, "\u2003\u2003": 2.0, "\u2005": 0.25}.get(sign.text, 0.17)
            return f'<mspace width="{width if sign.text else 0}em"/>'
        if all(self._has(each) or each.isspace() for each in sign.text):
            return self._plain(sign.text, variant)
        return "".join(self._character(each, variant) for each in sign.text)

    def _plain(self, text: str, variant: str) -> str:
        if text.replace(",", "").replace(".", "").isdigit():
            return f"<mn>{text}</mn>"
        if len(text) == 1 and not text.isalpha():
            return f'<mo stretchy="false">{escape(text)}</mo>'
        if len(text) == 1:
            return f'<mi mathvariant="{variant}">{escape(text)}</mi>'
        after = '<mspace width="0.17em"/>' if text in _FUNCTIONS else ""
        return f'<mtext mathvariant="{variant}">{escape(text)}</mtext>{after}'

    def _character(self, character: str, variant: str) -> str:
        if character.isspace():
            return '<mspace width="0.25em"/>'
        if self._has(character):
            return self._plain(character, variant)
        self.missing.append(character)
        colour = f"#{len(self.missing):06x}"
        return f'<mtext mathcolor="{colour}">{BLOCK}</mtext>'


def _scripts(below: str, above: str, base: str, sub: str, sup: str) -> str:
    if sub and sup:
        both = f"{below}{above.removeprefix('m')}"
        return f"<{both}>{base}{sub}{sup}</{both}>"
    if sub:
        return f"<{below}>{base}{sub}</{below}>"
    return f"<{above}>{base}{sup}</{above}>" if sup else base


# --- paths ------------------------------------------------------------------------------------

_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")

#: Of the block that stands for a missing character, in shares of its own em: left edge, width and
#: depth of what is drawn, and how far the next character stands from its beginning.
_LEFT, _WIDTH, _DEPTH, _ADVANCE = 0.041, 0.983, 0.185, 1.065

#: So deep a tree is no formula; ziamath would call itself too often.
_DEEPEST = 30


class FormulaTypesetter:
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
