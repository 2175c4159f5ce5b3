"""Characters as LaTeX, and lines that explain a symbol of a formula: η——系统效率 (9.9)."""

import re
from collections.abc import Mapping

from curriculum_studio.core.text import Cell, part
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

# --- characters -------------------------------------------------------------------------------

_SIGNS: Mapping[str, str] = {
    "×": r"\times", "·": r"\cdot", "⋅": r"\cdot", "÷": r"\div", "±": r"\pm", "∓": r"\mp",
    "≤": r"\le", "⩽": r"\le", "≥": r"\ge", "⩾": r"\ge", "≠": r"\ne", "≈": r"\approx",
    "≡": r"\equiv", "∼": r"\sim", "∝": r"\propto", "∞": r"\infty", "→": r"\to", "←": r"\gets",
    "⇒": r"\Rightarrow", "⇔": r"\Leftrightarrow", "↔": r"\leftrightarrow", "∈": r"\in",
    "∉": r"\notin", "⊂": r"\subset", "⊆": r"\subseteq", "∪": r"\cup", "∩": r"\cap",
    "∀": r"\forall", "∃": r"\exists", "∂": r"\partial", "∇": r"\nabla", "∑": r"\sum",
    "∏": r"\prod", "∫": r"\int", "∬": r"\iint", "∮": r"\oint", "√": r"\surd", "…": r"\ldots",
    "⋯": r"\cdots", "⋮": r"\vdots", "⋱": r"\ddots", "°": r"^{\circ}", "′": "'", "−": "-",
    "∗": "*", "‖": r"\|", "∣": r"\mid", "⟨": r"\langle", "⟩": r"\rangle", "⌊": r"\lfloor",
    "⌋": r"\rfloor", "⌈": r"\lceil", "⌉": r"\rceil", "∅": r"\emptyset", "¬": r"\neg",
    "∧": r"\wedge", "∨": r"\vee", "⊕": r"\oplus", "⊗": r"\otimes", "∠": r"\angle",
    "⊥": r"\perp", "∥": r"\parallel", "△": r"\triangle", "ℎ": "h", "\xa0": "~",
    "{": r"\{", "}": r"\}", "%": r"\%", "#": r"\#", "&": r"\&", "$": r"\$", "_": r"\_",
    "\\": r"\backslash", "~": r"\sim", "^": r"\wedge",
}  # fmt: skip
_GREEK = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "varsigma", "sigma", "tau", "upsilon",
    "phi", "chi", "psi", "omega",
]  # fmt: skip
_GREEK_CAPITAL = {
    "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma",
    "Υ": "Upsilon", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
LETTERS: Mapping[str, str] = {
    **{chr(0x3B1 + at): f"\\{name}" for at, name in enumerate(_GREEK) if name != "omicron"},
    **{sign: f"\\{name}" for sign, name in _GREEK_CAPITAL.items()},
    "ϕ": r"\phi", "φ": r"\varphi", "ϑ": r"\vartheta", "ϵ": r"\epsilon", "ε": r"\varepsilon",
    "ϱ": r"\varrho", "µ": r"\mu",
}  # fmt: skip
_WORDS = lazy_pattern("[\u2e80-\u9fff\uf900-\uffef]+")


def latex_text(text: str, *, upright: bool = False) -> str:
    """Return characters as they stand in a LaTeX formula; Han characters as text."""
    pieces: list[str] = []
    at = 0
    for words in _WORDS.finditer(text):
        pieces.append(_signs(text[at : words.start()], upright))
        pieces.append(f"\\text{{{words[0]}}}")
        at = words.end()
    pieces.append(_signs(text[at:], upright))
    return "".join(pieces)


def _signs(text: str, upright: bool) -> str:
    if not text:
        return ""
    if upright and re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", text):
        return f"\\mathrm{{{text}}}"
    written = ""
    for sign in text:
        latex = _SIGNS.get(sign) or LETTERS.get(sign) or sign
        written += f"{latex} " if latex[-1].isalpha() and latex.startswith("\\") else latex
    return written


def latex_of(cell: Cell) -> str:
    """Return a short text such as E with a lowered i as LaTeX."""
    latex = ""
    raised = {at: mark for mark in cell.marks for at in range(mark.start, mark.end)
              if mark.kind in {"sub", "sup", "formula"}}  # fmt: skip
    at = 0
    while at < len(cell.text):
        mark = raised.get(at)
        if mark is None:
            latex += latex_text(cell.text[at])
            at += 1
            continue
        inner = mark.value if mark.kind == "formula" else latex_text(cell.text[at : mark.end])
        sign = {"sub": "_", "sup": "^"}.get(mark.kind, "")
        latex += f"{sign}{{{inner.strip()}}}" if sign else inner
        at = mark.end
    return latex.strip()


# --- lines that explain a symbol --------------------------------------------------------------

_LINE = lazy_pattern(r"(.{1,40}?)[\s\u3000]*(——|―|—|--|–|\t)[\s\u3000]*(?=\S)", re.DOTALL)

#: A line in which only the symbol is written yet.
_BARE = lazy_pattern(r"(.{1,40}?)[\s\u3000]*(——|―|—|–)[\s\u3000]*", re.DOTALL)

#: What opens the explanations below a formula.
WHERE = lazy_pattern(r"(?:式中|其中|where|Dabei ist|dabei ist|Es bedeuten?)\s*[：:]?[\s\u3000]*")

#: LaTeX as it is typed, and scripts of several letters that lack their braces: E_AC.
_TYPED_LATEX = lazy_pattern(r"[\\_^{]")
_LONG_SCRIPT = lazy_pattern(r"([_^])([^\W_]{2,}(?:,[^\W_]+)*)")


@dataclass(frozen=True, slots=True)
class SymbolLine:
    """A line that explains a symbol: the symbol as it is written, the dash, the explanation."""

    symbol: Cell
    dash: str
    explanation: Cell


def read_symbol_line(cell: Cell) -> SymbolLine | None:
    """Return what a line says of a symbol; None if it does not explain one."""
    found = _LINE.match(cell.text)
    if found is None or re.search("[。；，、]", found[1]):
        return None
    symbol = _trimmed(part(cell, found.start(1), found.end(1)))
    return SymbolLine(symbol, found[2], _trimmed(part(cell, found.end())))


def read_typed_line(cell: Cell) -> tuple[str, Cell] | None:
    """Return the symbol of a line that was typed, and what is said of it, which may come later.

    The line may begin with 式中.
    """
    where = WHERE.match(cell.text)
    line = part(cell, where.end()) if where is not None else cell
    bare = _BARE.fullmatch(line.text)
    if bare is not None:
        found: SymbolLine | None = SymbolLine(part(line, 0, bare.end(1)), bare[2], Cell())
    else:
        found = read_symbol_line(line)
    symbol = typed_symbol(found.symbol) if found is not None else ""
    return (symbol, found.explanation) if found is not None and symbol else None


def typed_symbol(cell: Cell) -> str:
    """Return the LaTeX of a symbol that was typed; empty if words stand there and no symbol.

    It may be typed as LaTeX, with the letters of an index in no braces: E_AC.
    """
    if _TYPED_LATEX.search(cell.text) and not cell.marks:
        named = "".join(f"{LETTERS[each]} " if each in LETTERS else each for each in cell.text)
        return re.sub(r" (?![A-Za-z])", "", _LONG_SCRIPT.sub(r"\1{\2}", named.strip()))
    written = set(range(len(cell.text))) - {
        at for mark in cell.marks if mark.kind in {"sub", "sup", "formula"}
        for at in range(mark.start, mark.end)
    }  # fmt: skip
    bare = "".join(cell.text[at] for at in sorted(written))
    return "" if _WORDS.search(bare) or re.search(r"\w\s+\w", bare) else latex_of(cell)


def written_symbol(latex: str) -> str:
    """Return a symbol as it is typed: η for a letter that says all of it, else the LaTeX."""
    for letter, name in LETTERS.items():
        if name == latex.strip():
            return letter
    return latex


def _trimmed(cell: Cell) -> Cell:
    text = cell.text
    start = len(text) - len(text.lstrip())
    return part(cell, start, len(text.rstrip())) if text.strip() else Cell()
