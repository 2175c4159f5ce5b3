"""Office mathematics as LaTeX, faithful where it can be and linear where it cannot."""

import re
from collections.abc import Callable, Mapping

from lxml import etree

from curriculum_studio.ooxml.elements import M, local
from curriculum_studio.render.latex_text import latex_text
from curriculum_studio.values import dataclass

_ACCENTS = {
    "\u0302": "hat", "\u0303": "tilde", "\u0304": "bar", "\u0305": "overline", "\u0307": "dot",
    "\u0308": "ddot", "\u20d7": "vec", "\u0306": "breve", "\u030c": "check", "\u0301": "acute",
    "\u0300": "grave", "^": "hat", "~": "tilde", "¯": "bar", "→": "vec", "ˉ": "bar",
}  # fmt: skip
_FUNCTIONS = frozenset([
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh",
    "ln", "log", "lg", "exp", "lim", "max", "min", "sup", "inf", "det", "dim", "gcd", "arg", "deg",
    "hom", "ker", "Pr",
])  # fmt: skip
_NARY = {"∑": r"\sum", "∏": r"\prod", "∫": r"\int", "∬": r"\iint", "∭": r"\iiint",
         "∮": r"\oint", "⋃": r"\bigcup", "⋂": r"\bigcap", "⋁": r"\bigvee",
         "⋀": r"\bigwedge", "∐": r"\coprod"}  # fmt: skip
_PROPERTIES = frozenset(["rPr", "ctrlPr", "argPr"])


@dataclass(frozen=True, slots=True)
class LatexFormula:
    """A formula in LaTeX; not `whole` if a part of it could be told as linear text only."""

    latex: str
    whole: bool = True


def read_formula(element: etree._Element) -> LatexFormula:
    """Return an m:oMath or one of the m:oMath in an m:oMathPara as LaTeX."""
    reader = _Reader()
    return LatexFormula(_tidy(reader.inside(element)), reader.whole)


def _tidy(latex: str) -> str:
    return re.sub(r" +", " ", latex).strip()


class _Reader:
    """Writes LaTeX for the elements of one formula."""

    def __init__(self) -> None:
        self.whole = True
        self._known: Mapping[str, Callable[[etree._Element], str]] = {
            "r": self._run,
            "f": self._fraction,
            "sSup": lambda each: f"{self._base(each)}^{self._arg(each, 'sup')}",
            "sSub": lambda each: f"{self._base(each)}_{self._arg(each, 'sub')}",
            "sSubSup": self._both,
            "sPre": self._before,
            "rad": self._root,
            "nary": self._nary,
            "d": self._fenced,
            "func": self._function,
            "acc": self._accent,
            "bar": self._bar,
            "limLow": lambda each: f"\\underset{self._arg(each, 'lim')}{self._arg(each, 'e')}",
            "limUpp": lambda each: f"\\overset{self._arg(each, 'lim')}{self._arg(each, 'e')}",
            "groupChr": self._group,
            "m": self._matrix,
            "eqArr": self._array,
        }

    def inside(self, parent: etree._Element | None) -> str:
        """Return what stands in an element."""
        if parent is None:
            return ""
        return "".join(self._element(each) for each in parent.iterchildren("*"))

    def _element(self, each: etree._Element) -> str:
        name = local(each)
        if name in _PROPERTIES or name.endswith("Pr"):
            return ""
        if name in {"del", "moveFrom"}:
            return ""
        known = self._known.get(name) if each.tag == f"{M}{name}" else None
        if known is not None:
            return known(each)
        if name not in {"oMath", "oMathPara", "e", "box", "borderBox", "phant", "r", "ins", "t",
                        "sdt", "sdtContent", "smartTag", "moveTo"}:  # fmt: skip
            self.whole = self.whole and not "".join(map(str, each.itertext())).strip()
        if name == "t":
            return latex_text(each.text or "", upright=True)
        return self.inside(each)

    def _arg(self, each: etree._Element, name: str) -> str:
        return "{" + _tidy(self.inside(each.find(f"{M}{name}"))) + "}"

    def _base(self, each: etree._Element) -> str:
        base = _tidy(self.inside(each.find(f"{M}e")))
        return base if len(base) == 1 or re.fullmatch(r"\\[a-zA-Z]+", base) else "{" + base + "}"

    def _property(self, each: etree._Element, kind: str, name: str, default: str) -> str:
        found = each.find(f"{M}{kind}/{M}{name}")
        return default if found is None else found.get(f"{M}val", "")

    def _hides(self, each: etree._Element, kind: str, name: str) -> bool:
        found = each.find(f"{M}{kind}/{M}{name}")
        return found is not None and found.get(f"{M}val", "1") not in {"0", "off", "false"}

    def _run(self, each: etree._Element) -> str:
        text = "".join(inner.text or "" for inner in each.iter("{*}t"))
        style = each.find(f"{M}rPr/{M}sty")
        normal = each.find(f"{M}rPr/{M}nor") is not None
        upright = normal or (style is not None and style.get(f"{M}val") == "p")
        return latex_text(text, upright=upright)

    def _fraction(self, each: etree._Element) -> str:
        kind = self._property(each, "fPr", "type", "bar")
        top, bottom = self._arg(each, "num"), self._arg(each, "den")
        if kind in {"lin", "skw"}:
            return f"{top}/{bottom}"
        if kind == "noBar":
            return f"\\genfrac{{}}{{}}{{0pt}}{{}}{top}{bottom}"
        return f"\\frac{top}{bottom}"

    def _both(self, each: etree._Element) -> str:
        return f"{self._base(each)}_{self._arg(each, 'sub')}^{self._arg(each, 'sup')}"

    def _before(self, each: etree._Element) -> str:
        scripts = f"{{}}_{self._arg(each, 'sub')}^{self._arg(each, 'sup')}"
        return scripts + self._base(each)

    def _root(self, each: etree._Element) -> str:
        degree = _tidy(self.inside(each.find(f"{M}deg")))
        shown = degree and not self._hides(each, "radPr", "degHide")
        return f"\\sqrt{f'[{degree}]' if shown else ''}{self._arg(each, 'e')}"

    def _nary(self, each: etree._Element) -> str:
        sign = self._property(each, "naryPr", "chr", "∫")
        latex = _NARY.get(sign, latex_text(sign).strip())
        if not self._hides(each, "naryPr", "subHide") and self.inside(each.find(f"{M}sub")):
            latex += f"_{self._arg(each, 'sub')}"
        if not self._hides(each, "naryPr", "supHide") and self.inside(each.find(f"{M}sup")):
            latex += f"^{self._arg(each, 'sup')}"
        base = self.inside(each.find(f"{M}e"))
        return f"{latex} {base}"

    def _fenced(self, each: etree._Element) -> str:
        begin = self._property(each, "dPr", "begChr", "(")
        end = self._property(each, "dPr", "endChr", ")")
        between = self._property(each, "dPr", "sepChr", "|")
        inner = latex_text(between).join(self.inside(e) for e in each.findall(f"{M}e"))
        return f"\\left{_fence(begin)} {inner} \\right{_fence(end)}"

    def _function(self, each: etree._Element) -> str:
        name = _tidy(self.inside(each.find(f"{M}fName")))
        plain = re.sub(r"\\mathrm\{([a-zA-Z]+)\}", r"\1", name)
        head = f"\\{plain}" if plain in _FUNCTIONS else name
        return f"{head} {self._arg(each, 'e')}"

    def _accent(self, each: etree._Element) -> str:
        sign = self._property(each, "accPr", "chr", "\u0302")
        if sign not in _ACCENTS:
            self.whole = False
        return f"\\{_ACCENTS.get(sign, 'hat')}{self._arg(each, 'e')}"

    def _bar(self, each: etree._Element) -> str:
        below = self._property(each, "barPr", "pos", "bot") == "bot"
        return f"\\{'underline' if below else 'overline'}{self._arg(each, 'e')}"

    def _group(self, each: etree._Element) -> str:
        sign = self._property(each, "groupChrPr", "chr", "⏟")
        above = self._property(each, "groupChrPr", "pos", "bot") == "top"
        if sign in {"⏟", "⏞"}:
            return f"\\{'overbrace' if above else 'underbrace'}{self._arg(each, 'e')}"
        place = "overset" if above else "underset"
        return f"\\{place}{{{latex_text(sign)}}}{self._arg(each, 'e')}"

    def _matrix(self, each: etree._Element) -> str:
        rows = [
            " & ".join(self.inside(cell) for cell in row.findall(f"{M}e"))
            for row in each.findall(f"{M}mr")
        ]
        return r"\begin{matrix} " + r" \\ ".join(rows) + r" \end{matrix}"

    def _array(self, each: etree._Element) -> str:
        rows = [self.inside(row) for row in each.findall(f"{M}e")]
        # An ampersand in the array of Word is an alignment mark, as it is in LaTeX.
        inner = r" \\ ".join(rows).replace(r"\&", "&")
        return r"\begin{aligned} " + inner + r" \end{aligned}"


def _fence(sign: str) -> str:
    return latex_text(sign).strip() if sign else "."
