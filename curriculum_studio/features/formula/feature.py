"""Parts of a formula in the Insert menu, for whoever knows no LaTeX."""

from functools import partial
from typing import TYPE_CHECKING

from curriculum_studio.i18n import Message, message
from curriculum_studio.workbench.actions.feature import (
    NEEDS_FORMULA,
    Action,
    Feature,
)

if TYPE_CHECKING:
    from curriculum_studio.workbench.context import AppContext


def in_formula(context: "AppContext") -> bool:
    """The caret has to be in the source of a formula."""
    spot = context.view.page.caret.spot if context.view is not None else None
    return spot is not None and spot.source and context.bench.workspace.writable


def put_part(context: "AppContext", before: str, after: str) -> None:
    """Put LaTeX around what is selected in the source of a formula, or where the caret is.

    The caret stands in the first braces of the part then, or behind what was selected.
    """
    view = context.view
    if view is None or view.page.caret.spot is None or not view.page.caret.spot.source:
        return
    editor = view.page.caret.editor
    chosen = editor.textCursor().selectedText()
    start = editor.textCursor().selectionStart()
    editor.put_text(before + chosen + after)
    inside = start + len(before) + len(chosen)
    behind = len(after) if chosen or not after else 0
    # Of a fraction the part above is there then: on to the one below.
    editor.go(inside + (after.find("{") + 1 if chosen and "{" in after else behind))
    editor.setFocus()


def _part(name: str, text: Message, before: str, after: str) -> Action:
    run = partial(put_part, before=before, after=after)
    tip = message("FormulaParts", "Inserts {latex} into the formula").fill(latex=before + after)
    return Action(
        id=f"formula.{name}",
        text=text,
        tip=tip,
        run=run,
        when=in_formula,
        needs=NEEDS_FORMULA,
    )


_SHAPES = (
    _part("fraction", message("FormulaParts", "Fraction"), "\\frac{", "}{}"),
    _part("root", message("FormulaParts", "Root"), "\\sqrt{", "}"),
    _part("sum", message("FormulaParts", "Sum"), "\\sum_{i=1}^{n} ", ""),
    _part("lowered", message("FormulaParts", "Subscript"), "_{", "}"),
    _part("raised", message("FormulaParts", "Superscript"), "^{", "}"),
    _part("brackets", message("FormulaParts", "Brackets that grow"), "\\left( ", " \\right)"),
    _part("words", message("FormulaParts", "Upright text"), "\\text{", "}"),
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


FEATURE = Feature(
    id="formula",
    components=(),
    actions=(*_SHAPES, *_SIGNS),
)
