"""Texts as the page shows them: objects put into words, LaTeX as a readable line.

Places are counted as Qt counts them: Qt counts UTF-16 units, a cell counts characters; they differ
after a character such as 🌱.
"""

import re
from collections.abc import Callable, Mapping

from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark
from curriculum_studio.values import dataclass

# --- places and objects -----------------------------------------------------------------------

#: Qt's sign for a new line within a paragraph.
NEW_LINE = "\u2028"

#: Glues the characters of a reference together, so that it breaks as one, as it does in the editor.
_GLUE = "\u2060"
_HARD_SPACE = "\u00a0"

#: A reference that shows a text shows no more of it than this.
LONGEST_REFERENCE = 24


def units(text: str, at: int) -> int:
    """Return a place in a text, given in characters, in UTF-16 units."""
    if text.isascii():
        return at
    return at + sum(1 for character in text[:at] if character > "\uffff")


def characters(text: str, at: int) -> int:
    """Return a place in a text, given in UTF-16 units, in characters."""
    if text.isascii():
        return at
    seen = 0
    for place, character in enumerate(text):
        if seen >= at:
            return place
        seen += 2 if character > "\uffff" else 1
    return len(text)


@dataclass(frozen=True, slots=True)
class DisplayRange:
    """A stretch of shown text with its mark, in UTF-16 units."""

    start: int
    length: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class DisplayText:
    """A text as it is laid out."""

    text: str
    ranges: tuple[DisplayRange, ...]


def glued(words: str) -> str:
    """Return words that never break over two lines."""
    return _GLUE.join(words.replace(" ", _HARD_SPACE))


def shortened(words: str) -> str:
    """Return words as a reference shows them: not too many."""
    if len(words) <= LONGEST_REFERENCE:
        return words
    return words[: LONGEST_REFERENCE - 1].rstrip() + "…"


def places(cell: Cell, words: Callable[[Mark], str]) -> list[int]:
    """Return where each character of a cell, and its end, lies in the shown text, in units."""
    objects = {mark.start: mark for mark in cell.marks if mark.kind in OBJECT_MARKS}
    found: list[int] = []
    length = 0
    for at, character in enumerate(cell.text):
        found.append(length)
        mark = objects.get(at) if character == OBJECT else None
        if mark is None:
            length += 2 if character > "\uffff" else 1
        else:
            part = glued(words(mark))
            length += len(part) + sum(1 for each in part if each > "\uffff")
    return [*found, length]


def shown(cell: Cell, words: Callable[[Mark], str]) -> DisplayText:
    """Return the text of a cell with objects put into words, and where its marks are then."""
    if not cell.marks:
        return DisplayText(cell.text.replace("\n", NEW_LINE), ())
    objects = {mark.start: mark for mark in cell.marks if mark.kind in OBJECT_MARKS}
    parts = [
        glued(words(objects[at])) if character == OBJECT and at in objects else character
        for at, character in enumerate(cell.text)
    ]
    at = places(cell, words)
    ranges = tuple(
        DisplayRange(at[mark.start], at[mark.end] - at[mark.start], mark)
        for mark in cell.marks
        if mark.end <= len(cell.text)
    )
    return DisplayText("".join(parts).replace("\n", NEW_LINE), ranges)


# --- LaTeX that is not set as a formula: E = ∑ D_i f_i ----------------------------------------

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
