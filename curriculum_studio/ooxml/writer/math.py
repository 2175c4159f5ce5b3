"""Formulas as Office MathML."""

from functools import lru_cache

from curriculum_studio.ooxml.writer.xml import attribute, text
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

_ACCENTS = {"hat": "\u0302", "dot": "\u0307", "tilde": "\u0303"}
_FONT = (
    '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math" w:eastAsia="SimSun"'
    ' w:cs="Cambria Math"/>{size}</w:rPr>'
)


@lru_cache(maxsize=2048)
def formula_xml(row: FormulaRow, half_points: int = 0) -> str:
    """Return m:oMath for a line of text; a size in half points makes it larger than the text."""
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
    return f"<m:oMath>{_Maker(_FONT.format(size=size)).row(row)}</m:oMath>"


class _Maker:
    def __init__(self, font: str) -> None:
        self._font = font
        self._control = f"<m:ctrlPr>{font}</m:ctrlPr>"

    def row(self, row: FormulaRow) -> str:
        return "".join(self.part(part) for part in row.parts)

    def part(self, part: Part) -> str:
        """Return the element of a part."""
        match part:
            case FormulaSign():
                return self._sign(part)
            case FormulaRow():
                return self.row(part)
            case Fraction(above, below):
                return (
                    f"<m:f><m:fPr>{self._control}</m:fPr><m:num>{self.row(above)}</m:num>"
                    f"<m:den>{self.row(below)}</m:den></m:f>"
                )
            case Scripts():
                return self._scripts(part)
            case Large():
                return self._large(part)
            case Root():
                return self._root(part)
            case Fence(left, right, body):
                return (
                    f'<m:d><m:dPr><m:begChr m:val="{attribute(left)}"/>'
                    f'<m:endChr m:val="{attribute(right)}"/>{self._control}</m:dPr>'
                    f"<m:e>{self.row(body)}</m:e></m:d>"
                )
            case Accent():
                return self._accent(part)

    def _sign(self, sign: FormulaSign) -> str:
        look = ("bi" if sign.bold else "i") if sign.italic else ("b" if sign.bold else "p")
        return (
            f'<m:r><m:rPr><m:sty m:val="{look}"/></m:rPr>{self._font}'
            f'<m:t xml:space="preserve">{text(sign.text)}</m:t></m:r>'
        )

    def _scripts(self, scripts: Scripts) -> str:
        base = f"<m:e>{self.row(scripts.base)}</m:e>"
        sub = f"<m:sub>{self.row(scripts.sub)}</m:sub>"
        sup = f"<m:sup>{self.row(scripts.sup)}</m:sup>"
        if scripts.sub.parts and scripts.sup.parts:
            name, inside = "sSubSup", base + sub + sup
        elif scripts.sub.parts:
            name, inside = "sSub", base + sub
        else:
            name, inside = "sSup", base + sup
        return f"<m:{name}><m:{name}Pr>{self._control}</m:{name}Pr>{inside}</m:{name}>"

    def _large(self, large: Large) -> str:
        hide_sub = "" if large.sub.parts else '<m:subHide m:val="1"/>'
        hide_sup = "" if large.sup.parts else '<m:supHide m:val="1"/>'
        return (
            f'<m:nary><m:naryPr><m:chr m:val="{large.operator}"/><m:limLoc m:val="undOvr"/>'
            f"{hide_sub}{hide_sup}{self._control}</m:naryPr><m:sub>{self.row(large.sub)}</m:sub>"
            f"<m:sup>{self.row(large.sup)}</m:sup><m:e>{self.row(large.body)}</m:e></m:nary>"
        )

    def _root(self, root: Root) -> str:
        hide = "" if root.degree.parts else '<m:degHide m:val="1"/>'
        return (
            f"<m:rad><m:radPr>{hide}{self._control}</m:radPr><m:deg>{self.row(root.degree)}</m:deg>"
            f"<m:e>{self.row(root.body)}</m:e></m:rad>"
        )

    def _accent(self, accent: Accent) -> str:
        body = f"<m:e>{self.row(accent.body)}</m:e>"
        if accent.kind == "bar":
            return f'<m:bar><m:barPr><m:pos m:val="top"/>{self._control}</m:barPr>{body}</m:bar>'
        return (
            f'<m:acc><m:accPr><m:chr m:val="{_ACCENTS[accent.kind]}"/>{self._control}</m:accPr>'
            f"{body}</m:acc>"
        )
