"""Formulas: the part of LaTeX that standards use, read into a small tree.

Letters are italic, digits and words upright (GB/T 3102.11, ISO 80000-2). What is not known stands
as it was typed: a formula is never lost and reading it never fails.

It is the one reader: the page draws the tree that Word gets, so that nothing is drawn that is not
exported.
"""

import re
from typing import Literal

from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

# --- the tree ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FormulaSign:
    """Characters of one look; `relation` marks what a sum does not reach over: =, +, −."""

    text: str
    italic: bool = False
    bold: bool = False
    relation: bool = False


@dataclass(frozen=True, slots=True)
class FormulaRow:
    """Parts side by side."""

    parts: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True)
class Fraction:
    """A fraction."""

    above: FormulaRow
    below: FormulaRow


@dataclass(frozen=True, slots=True)
class Scripts:
    """A base with what stands below and above it; an empty row is nothing."""

    base: FormulaRow
    sub: FormulaRow = FormulaRow()
    sup: FormulaRow = FormulaRow()


@dataclass(frozen=True, slots=True)
class Large:
    """A sum, product or integral with its limits and what it reaches over."""

    operator: str
    sub: FormulaRow = FormulaRow()
    sup: FormulaRow = FormulaRow()
    body: FormulaRow = FormulaRow()


@dataclass(frozen=True, slots=True)
class Root:
    """A root; an empty degree is a square root."""

    body: FormulaRow
    degree: FormulaRow = FormulaRow()


@dataclass(frozen=True, slots=True)
class Fence:
    """Brackets that grow with what they hold."""

    left: str
    right: str
    body: FormulaRow


@dataclass(frozen=True, slots=True)
class Accent:
    """A sign over a letter, such as a mean."""

    kind: Literal["bar", "hat", "dot", "tilde"]
    body: FormulaRow


Part = FormulaSign | FormulaRow | Fraction | Scripts | Large | Root | Fence | Accent

_PIECE = re.compile(r"\\[A-Za-z]+\*?|\\.|[{}^_&]|\s+|\d+(?:[.,]\d+)*|.", re.DOTALL)

_GREEK = dict(
    zip(
        [
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "zeta",
            "eta",
            "theta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "pi",
            "rho",
            "sigma",
            "tau",
            "upsilon",
            "phi",
            "chi",
            "psi",
            "omega",
        ],
        "αβγδεζηθικλμνξπρστυφχψω",
        strict=True,
    )
)
_GREEK |= {"varepsilon": "ε", "vartheta": "ϑ", "varphi": "φ", "varrho": "ϱ"}
_GREEK_CAPITALS = dict(
    zip(
        [
            "Gamma",
            "Delta",
            "Theta",
            "Lambda",
            "Xi",
            "Pi",
            "Sigma",
            "Upsilon",
            "Phi",
            "Psi",
            "Omega",
        ],
        "ΓΔΘΛΞΠΣΥΦΨΩ",
        strict=True,
    )
)
_SYMBOLS = {
    "times": "×", "cdot": "·", "div": "÷", "%": "%", "&": "&", "#": "#", "_": "_", "{": "{",
    "}": "}", "$": "$", "degree": "°", "circ": "°", "infty": "∞", "partial": "∂", "ldots": "…",
    "dots": "…", "cdots": "⋯", "in": "∈", "forall": "∀", "prime": "′", "lbrace": "{",
    "rbrace": "}", "langle": "⟨", "rangle": "⟩", "mid": "|", "vert": "|", "lvert": "|",
    "rvert": "|", "|": "‖",
}  # fmt: skip
_RELATIONS = {
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ne": "≠",
    "neq": "≠", "approx": "≈", "equiv": "≡", "pm": "±", "mp": "∓", "to": "→", "rightarrow": "→",
    "propto": "∝", "sim": "∼", "lt": "<", "gt": ">",
}  # fmt: skip
_LARGE = {"sum": "∑", "prod": "∏", "int": "∫", "iint": "∬", "oint": "∮", "bigcup": "⋃"}
_SPACES = {",": "\u2009", ";": "\u2005", ":": "\u2005", " ": " ", "quad": "\u2003", "!": ""}
_SPACES |= {"qquad": "\u2003\u2003", "\\": "\u2003"}
_FUNCTIONS = frozenset(
    ["min", "max", "ln", "lg", "log", "exp", "sin", "cos", "tan", "lim", "sup", "inf"]
)
#: Commands whose braces hold words, set upright.
UPRIGHT = frozenset({"mathrm", "text", "textrm", "operatorname", "rm", "mathbf", "textbf"})
#: Commands that put a sign over what follows.
ACCENTS: dict[str, Literal["bar", "hat", "dot", "tilde"]] = {
    "bar": "bar", "overline": "bar", "hat": "hat", "dot": "dot", "tilde": "tilde",
}  # fmt: skip
_IGNORED = frozenset({"displaystyle", "textstyle", "limits", "nolimits", "left", "right", "\n"})
_PLAIN_RELATIONS = {"=": "=", "<": "<", ">": ">", "+": "+", "-": "−"}

#: Deeper nesting than this is no formula but an attack on the reader.
_DEPTH = 40


def pieces(latex: str) -> list[str]:
    """Return the pieces of a formula: commands, braces, numbers, single signs."""
    return _PIECE.findall(latex)


def is_known(name: str) -> bool:
    """Whether a command, named without its backslash, means something here."""
    groups = (_GREEK, _GREEK_CAPITALS, _SYMBOLS, _RELATIONS, _SPACES, _LARGE, ACCENTS)
    if any(name in group for group in groups):
        return True
    own = {"frac", "dfrac", "tfrac", "sqrt", "left", "right"}
    return name in own or name in _FUNCTIONS or name in UPRIGHT or name in _IGNORED


def read_formula(latex: str) -> FormulaRow:
    """Return the tree of a formula in LaTeX."""
    return _Reader(latex).row(0)


class _Reader:
    def __init__(self, latex: str) -> None:
        self._pieces = pieces(latex)
        self._at = 0

    def _peek(self) -> str:
        return self._pieces[self._at] if self._at < len(self._pieces) else ""

    def _next(self) -> str:
        piece = self._peek()
        self._at += 1
        return piece

    def _skip_spaces(self) -> None:
        while self._peek().isspace():
            self._at += 1

    def row(self, depth: int, *ends: str) -> FormulaRow:
        """Read parts up to one of the ends or the end of all."""
        parts: list[Part] = []
        while (piece := self._peek()) and piece not in ends:
            if piece in {"^", "_"}:
                self._scripts(parts, depth)
                continue
            part = self._part(depth)
            if part is not None:
                parts.append(part)
        return FormulaRow(tuple(parts))

    def _scripts(self, parts: list[Part], depth: int) -> None:
        above = self._next() == "^"
        script = self._argument(depth)
        base = parts.pop() if parts else FormulaRow()
        if isinstance(base, Large) and not base.body.parts:
            sub, sup = base.sub, base.sup
            merged = (sub, script) if above else (script, sup)
            body = self._reach(depth) if self._peek() not in {"^", "_"} else FormulaRow()
            parts.append(Large(base.operator, *merged, body))
            return
        inner = FormulaRow((base,))
        sub = sup = FormulaRow()
        if isinstance(base, Scripts):
            inner, sub, sup = base.base, base.sub, base.sup
        if (sup if above else sub).parts:
            # A second exponent: it stands by itself, so that nothing nests without end.
            parts.append(base)
            inner, sub, sup = FormulaRow(), FormulaRow(), FormulaRow()
        parts.append(Scripts(inner, sub, script) if above else Scripts(inner, script, sup))

    def _reach(self, depth: int) -> FormulaRow:
        """Read what a sum reaches over: up to the next +, −, relation or end."""
        parts: list[Part] = []
        while (piece := self._peek()) and piece not in {"}", "&", "\\right", ")", "]"}:
            if piece in _PLAIN_RELATIONS or piece[1:] in _RELATIONS:
                break
            if piece in {"^", "_"}:
                self._scripts(parts, depth)
                continue
            part = self._part(depth + 1)
            if part is not None:
                parts.append(part)
        return FormulaRow(tuple(parts))

    def _argument(self, depth: int) -> FormulaRow:
        self._skip_spaces()
        if self._peek() == "{":
            return self._group(depth)
        part = self._part(depth + 1) if self._peek() not in {"", "}", "^", "_"} else None
        return FormulaRow() if part is None else FormulaRow((part,))

    def _group(self, depth: int) -> FormulaRow:
        self._next()
        if depth > _DEPTH:
            return FormulaRow((FormulaSign(self._raw()),))
        inside = self.row(depth + 1, "}")
        self._next()
        return inside

    def _raw(self) -> str:
        """Take the characters of a group as they stand, its closing brace with them."""
        text, open_groups = "", 1
        while (piece := self._next()) and open_groups:
            open_groups += (piece == "{") - (piece == "}")
            text += piece if open_groups else ""
            if not open_groups:
                break
        return text

    def _part(self, depth: int) -> Part | None:
        piece = self._next()
        if piece == "{":
            self._at -= 1
            return self._group(depth)
        if piece.startswith("\\") and len(piece) > 1:
            return self._command(piece[1:], depth)
        if piece in {"}", "&"} or piece.isspace():
            return None
        if piece in _PLAIN_RELATIONS:
            return FormulaSign(_PLAIN_RELATIONS[piece], relation=True)
        return FormulaSign(piece, italic=piece.isalpha() and piece.isascii())

    def _command(self, name: str, depth: int) -> Part | None:
        if depth > _DEPTH:
            return FormulaSign(f"\\{name}")
        if name in _LARGE:
            body = FormulaRow() if self._peek() in {"^", "_"} else self._reach(depth + 1)
            return Large(_LARGE[name], body=body)
        if name in {"frac", "dfrac", "tfrac"}:
            above = self._argument(depth)
            return Fraction(above, self._argument(depth))
        if name == "sqrt":
            return self._root(depth)
        if name == "left":
            return self._fence(depth)
        if name in UPRIGHT:
            return self._words(bold=name.endswith("bf"))
        if name in ACCENTS:
            return Accent(ACCENTS[name], self._argument(depth))
        return _sign(name)

    def _root(self, depth: int) -> Root:
        degree = FormulaRow()
        if self._peek() == "[":
            self._next()
            degree = self.row(depth + 1, "]")
            self._next()
        return Root(self._argument(depth), degree)

    def _bracket(self) -> str:
        piece = self._next()
        name = piece.removeprefix("\\")
        return "" if piece == "." else _SYMBOLS.get(name, name)

    def _fence(self, depth: int) -> Part:
        left = self._bracket()
        if depth > _DEPTH:
            return FormulaSign(left)
        body = self.row(depth + 1, "\\right", "}")
        right = ""
        if self._peek() == "\\right":
            self._next()
            right = self._bracket()
        return Fence(left, right, body)

    def _words(self, *, bold: bool) -> FormulaSign:
        self._skip_spaces()
        if self._peek() != "{":
            return FormulaSign(self._next(), bold=bold)
        self._next()
        return FormulaSign(self._raw().replace("\\%", "%").replace("\\,", "\u2009"), bold=bold)


def _sign(name: str) -> FormulaSign | None:
    if name in _GREEK:
        return FormulaSign(_GREEK[name], italic=True)
    if name in _RELATIONS:
        return FormulaSign(_RELATIONS[name], relation=True)
    for known in (_GREEK_CAPITALS, _SYMBOLS, _SPACES):
        if name in known:
            return FormulaSign(known[name])
    if name in _FUNCTIONS:
        return FormulaSign(name)
    return None if name in _IGNORED else FormulaSign(f"\\{name}")


def linear(part: Part) -> str:
    """Return a formula in one line of plain characters, for where no better form is possible."""
    match part:
        case FormulaSign(text):
            return text
        case FormulaRow(parts):
            return "".join(linear(each) for each in parts)
        case Fraction(above, below):
            return f"{_bracketed(above)}/{_bracketed(below)}"
        case Scripts(base, sub, sup):
            return f"{linear(base)}{_script('_', sub)}{_script('^', sup)}"
        case Large(operator, sub, sup, body):
            return f"{operator}{_script('_', sub)}{_script('^', sup)} {linear(body)}"
        case Root(body, degree):
            return f"{linear(degree)}√({linear(body)})"
        case Fence(left, right, body):
            return f"{left}{linear(body)}{right}"
        case Accent(_, body):
            return linear(body)


def _bracketed(row: FormulaRow) -> str:
    words = linear(row)
    return words if len(row.parts) == 1 else f"({words})"


def _script(sign: str, row: FormulaRow) -> str:
    words = linear(row)
    if not words:
        return ""
    return f"{sign}{words}" if len(words) == 1 else f"{sign}({words})"


# --- faults -----------------------------------------------------------------------------------

#: Commands and how many groups in braces each wants.
_WANTED = {
    **dict.fromkeys(("frac", "dfrac", "tfrac"), 2),
    **dict.fromkeys(("sqrt", *ACCENTS, *UPRIGHT), 1),
}

_SPACE = re.compile(r"\s+")


def fault_of(latex: str) -> Message | None:
    """Return the first thing that is wrong with a formula; None if it can be set as it is."""
    return _Checker(latex).run()


class _Checker:
    """Goes through the pieces of a formula once, counting what is open."""

    def __init__(self, latex: str) -> None:
        self._pieces = [each for each in pieces(latex) if not _SPACE.fullmatch(each)]
        self._open: list[str] = []

    def run(self) -> Message | None:
        for at, piece in enumerate(self._pieces):
            fault = self._piece(at, piece)
            if fault is not None:
                return fault
        if not self._open:
            return None
        if self._open[-1] == "{":
            return message("Formula", "A brace { is opened and not closed.")
        return message("Formula", "There is a \\left without its \\right.")

    def _piece(self, at: int, piece: str) -> Message | None:
        after = self._pieces[at + 1] if at + 1 < len(self._pieces) else ""
        if piece == "{":
            self._open.append("{")
        elif piece == "}":
            if not self._open or self._open.pop() != "{":
                return message("Formula", "A brace } closes nothing.")
        elif piece in {"^", "_"}:
            if after in {"", "}", "^", "_", "\\right"}:
                return message("Formula", "There is nothing after {sign}.").fill(sign=piece)
        elif piece.startswith("\\") and len(piece) > 1:
            return self._command(at, piece[1:])
        elif piece in {"&", "$"}:
            words = message("Formula", "The sign {sign} means nothing in a formula.")
            return words.fill(sign=piece)
        return None

    def _command(self, at: int, name: str) -> Message | None:
        if name == "left":
            self._open.append("left")
        elif name == "right":
            if not self._open or self._open.pop() != "left":
                return message("Formula", "There is a \\right without its \\left.")
        elif not is_known(name):
            words = message("Formula", "The command {name} is not known here.")
            return words.fill(name=f"\\{name}")
        if _WANTED.get(name) and not self._has_arguments(at + 1, _WANTED[name]):
            words = message("Formula", "Something in braces is missing after {name}.")
            return words.fill(name=f"\\{name}")
        return None

    def _has_arguments(self, at: int, wanted: int) -> bool:
        if at < len(self._pieces) and self._pieces[at] == "[":
            while at < len(self._pieces) and self._pieces[at] != "]":
                at += 1
            at += 1
        for _ in range(wanted):
            if at >= len(self._pieces) or self._pieces[at] in {"}", "^", "_", "&", "\\right"}:
                return False
            at = self._behind(at)
        return True

    def _behind(self, at: int) -> int:
        """Return the place behind a group in braces or a single piece."""
        if self._pieces[at] != "{":
            return at + 1
        depth = 0
        while at < len(self._pieces):
            depth += (self._pieces[at] == "{") - (self._pieces[at] == "}")
            at += 1
            if not depth:
                break
        return at
