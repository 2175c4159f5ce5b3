"""LaTeX in a readable line, as long as it is not set as a formula: E = ∑ D_i f_i."""

import re
from collections.abc import Mapping

from curriculum_studio.core.text import Mark
from curriculum_studio.editor.model.display_text import DisplayRange, DisplayText, units

_SIGNS: Mapping[str, str] = {
    "times": "×", "cdot": "·", "div": "÷", "pm": "±", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "neq": "≠", "approx": "≈", "sum": "∑", "prod": "∏", "int": "∫", "infty": "∞",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε",
    "eta": "η", "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "Sigma": "Σ", "tau": "τ", "phi": "φ", "varphi": "φ", "omega": "ω", "Omega": "Ω",
    "partial": "∂", "rightarrow": "→", "to": "→", "ldots": "…", "dots": "…", "cdots": "⋯",
    "quad": "  ", "qquad": "    ", "%": "%", ",": "\u2009", ";": " ", " ": " ", "left": "",
    "right": "", "!": "",
}  # fmt: skip

_SIGN = re.compile(r"\\([A-Za-z]+|.)|([_^])|([{}])|(\s+)|(.)", re.DOTALL)

_WORDS = frozenset({"mathrm", "text", "textrm", "mathit", "operatorname", "mathbf"})


class _Reader:
    """Reads LaTeX into a line of text with raised and lowered parts."""

    def __init__(self, source: str) -> None:
        self._read = [found.group(0) for found in _SIGN.finditer(source)]
        self._at = 0
        self.text = ""
        self.ranges: list[DisplayRange] = []

    def all(self) -> None:
        while self._at < len(self._read):
            self._one()

    def _group(self) -> None:
        """Read what follows as one: a group in braces or a single sign."""
        while self._at < len(self._read) and self._read[self._at].isspace():
            self._at += 1
        if self._at < len(self._read) and self._read[self._at] == "{":
            self._at += 1
            while self._at < len(self._read) and self._read[self._at] != "}":
                self._one()
            self._at += 1
        elif self._at < len(self._read):
            self._one()

    def _one(self) -> None:
        sign = self._read[self._at]
        self._at += 1
        if sign in {"_", "^"}:
            start = units(self.text, len(self.text))
            self._group()
            length = units(self.text, len(self.text)) - start
            if length:
                kind = Mark(0, 1, "sub") if sign == "_" else Mark(0, 1, "sup")
                self.ranges.append(DisplayRange(start, length, kind))
        elif sign in {r"\frac", r"\dfrac", r"\tfrac"}:
            self._fraction()
        elif sign == r"\sqrt":
            self.text += "√("
            self._group()
            self.text += ")"
        elif sign.startswith("\\"):
            name = sign[1:]
            self.text += _SIGNS.get(name, "" if name in _WORDS else name)
        elif sign in {"{", "}"}:
            pass
        else:
            self.text += " " if sign.isspace() else sign

    def _fraction(self) -> None:
        for part in ("(", ") / ("):
            self.text += part
            self._group()
        self.text += ")"


def readable(latex: str) -> DisplayText:
    """Return LaTeX as a line that a reader without LaTeX understands."""
    reader = _Reader(latex)
    reader.all()
    return DisplayText(reader.text, tuple(reader.ranges))


#: Lowered and raised signs that have characters of their own.
_LOWERED = str.maketrans("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")


def one_line(latex: str) -> str:
    """Return a symbol as plain characters: pᵢ, x₀; what has no character of its own stays."""
    shown = readable(latex)
    text = shown.text
    for each in reversed(shown.ranges):
        part = text[each.start : each.start + each.length]
        table = _LOWERED if each.mark.kind == "sub" else _RAISED
        lifted = part.translate(table)
        if any(ord(sign) not in table for sign in part):
            lifted = ("_" if each.mark.kind == "sub" else "^") + part
        text = text[: each.start] + lifted + text[each.start + each.length :]
    return text
