"""The tree of a formula as MathML, with a block for each character that the font lacks."""

from collections.abc import Callable
from xml.sax.saxutils import escape

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
)

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
        """Take who knows whether the font has a character."""
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
