"""Parts of a formula in the Insert menu, for whoever knows no LaTeX."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.action import Action, Menu
from curriculum_studio.workbench.actions.feature import Component, Feature, Placing

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.features.formula.window import FormulaParts
    from curriculum_studio.workbench.context import AppContext


FORMULA_PARTS: Component["FormulaParts"] = Component(
    Lazy("curriculum_studio.features.formula.window:FormulaParts")
)


def in_formula(desk: "AppContext") -> bool:
    """The caret has to be in the source of a formula."""
    spot = desk.view.page.caret.spot if desk.view is not None else None
    return spot is not None and spot.source and desk.bench.workspace.writable


def _part(name: str, text: Message, before: str, after: str) -> Action:
    run = FORMULA_PARTS.does(lambda parts: parts.put(before, after))
    tip = message("FormulaParts", "Writes {latex} into the formula").fill(latex=before + after)
    return Action(id=f"formula.{name}", text=text, tip=tip, run=run, when=in_formula)


_SHAPES = (
    _part("fraction", message("FormulaParts", "Fraction"), "\\frac{", "}{}"),
    _part("root", message("FormulaParts", "Root"), "\\sqrt{", "}"),
    _part("sum", message("FormulaParts", "Sum"), "\\sum_{i=1}^{n} ", ""),
    _part("lowered", message("FormulaParts", "Lowered sign"), "_{", "}"),
    _part("raised", message("FormulaParts", "Raised sign"), "^{", "}"),
    _part("brackets", message("FormulaParts", "Brackets that grow"), "\\left( ", " \\right)"),
    _part("words", message("FormulaParts", "Upright words"), "\\text{", "}"),
    _part("mean", message("FormulaParts", "Mean (line above)"), "\\overline{", "}"),
)

_SIGNS = (
    _part("times", message("FormulaParts", "× times"), "\\times ", ""),
    _part("le", message("FormulaParts", "≤ at most"), "\\le ", ""),
    _part("ge", message("FormulaParts", "≥ at least"), "\\ge ", ""),
    _part("alpha", message("FormulaParts", "α alpha"), "\\alpha ", ""),
    _part("beta", message("FormulaParts", "β beta"), "\\beta ", ""),
    _part("delta", message("FormulaParts", "Δ delta"), "\\Delta ", ""),
    _part("eta", message("FormulaParts", "η eta"), "\\eta ", ""),
    _part("lambda", message("FormulaParts", "λ lambda"), "\\lambda ", ""),
    _part("mu", message("FormulaParts", "μ mu"), "\\mu ", ""),
    _part("rho", message("FormulaParts", "ρ rho"), "\\rho ", ""),
    _part("sigma", message("FormulaParts", "σ sigma"), "\\sigma ", ""),
)

_MENU = Menu(
    "formula_parts",
    message("FormulaParts", "Part of a formula"),
    (*(each.id for each in _SHAPES), None, *(each.id for each in _SIGNS)),
    icon="formula",
)

FEATURE = Feature(
    id="formula",
    components=(FORMULA_PARTS,),
    actions=(*_SHAPES, *_SIGNS),
    placings=(Placing("insert", (_MENU,)),),
)
