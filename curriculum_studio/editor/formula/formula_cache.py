"""The formulas of a page, kept as long as they are lately used."""

from collections import OrderedDict
from typing import TYPE_CHECKING, cast

from curriculum_studio.editor.formula.drawn_formula import DrawnFormula
from curriculum_studio.widgets.lazy_parts import OnDemand

if TYPE_CHECKING:  # loaded when the first formula comes into sight
    from curriculum_studio.editor.formula.typesetting import Setter

#: So many formulas stay in memory.
KEPT = 600

#: Longer than this (characters) is no formula.
LONGEST = 2000


class Formulas:
    """Formulas by their LaTeX. The library that sets them is loaded with the first one."""

    def __init__(self) -> None:
        """Begin with none."""
        self._library: OnDemand[Formulas] = OnDemand(
            {"setter": "curriculum_studio.editor.formula.typesetting"}
        )
        self._kept: OrderedDict[tuple[str, bool], DrawnFormula | None] = OrderedDict()

    def drawn(self, latex: str, *, display: bool = False) -> DrawnFormula | None:
        """Return a formula as it is drawn; None if it is empty or cannot be set."""
        key = (latex, display)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = None
        if latex.strip() and len(latex) <= LONGEST:
            setter = cast("Setter", self._library.of(self, "setter"))
            made = setter.set(latex, display=display)
        self._kept[key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made
