"""Formulas as data from which the template for paper builds the mathematics of Typst.

A part is a list: its name, then what it holds. Characters stay characters: none of them is ever
read as markup.
"""

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

#: JSON: strings, lists of them, lists of these.
Json = str | float | bool | None | list["Json"] | dict[str, "Json"]


def formula_data(row: FormulaRow) -> Json:
    """Return a formula as nested lists."""
    return [_part(part) for part in row.parts]


def _part(part: Part) -> Json:
    match part:
        case FormulaSign(text, italic, bold, relation):
            look = ("i" if italic else "") + ("b" if bold else "") + ("r" if relation else "")
            return ["sign", text, look]
        case FormulaRow():
            return ["row", formula_data(part)]
        case Fraction(above, below):
            return ["fraction", formula_data(above), formula_data(below)]
        case Scripts(base, sub, sup):
            return ["scripts", formula_data(base), formula_data(sub), formula_data(sup)]
        case Large(operator, sub, sup, body):
            limits = [formula_data(sub), formula_data(sup)]
            return ["large", operator, *limits, formula_data(body)]
        case Root(body, degree):
            return ["root", formula_data(body), formula_data(degree)]
        case Fence(left, right, body):
            return ["fence", left, right, formula_data(body)]
        case Accent(kind, body):
            return ["accent", kind, formula_data(body)]
