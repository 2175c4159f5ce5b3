"""How the texts of a page look, by style; sizes are shares of the base size."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Colour = Literal["ink", "muted"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A style. `pitch` is the distance of lines, `above` room over the row, both in base sizes.

    `hang` is how far the text stands in behind a label that hangs before it, in em; zero lets the
    label stand at the beginning of the first line.
    """

    size: float = 1.0
    pitch: float = 1.62
    bold: bool = False
    colour: Colour = "ink"
    align: Align = "left"
    above: float = 0.0
    hang: float = 0.0


STYLES: Mapping[str, TextStyle] = {
    "title": TextStyle(1.4, 1.75, bold=True, above=0.6),
    "chapter": TextStyle(1.16, 1.85, bold=True, above=1.2),
    "heading": TextStyle(bold=True, above=0.5),
    "strong": TextStyle(bold=True),
    "text": TextStyle(),
    "item": TextStyle(hang=1.5),
    "branch": TextStyle(hang=1.2),
    "aim": TextStyle(hang=1.4),
    "note": TextStyle(0.93, 1.55),
    "small": TextStyle(0.93, 1.55),
    "aside": TextStyle(0.93, 1.55, colour="muted"),
    "caption": TextStyle(bold=True, align="center", above=0.6),
    "figure": TextStyle(bold=True, align="center", above=0.6),
    "unit_line": TextStyle(0.93, 1.55, align="right"),
    "cell": TextStyle(0.96, 1.55),
    "head_cell": TextStyle(0.96, 1.55, bold=True, colour="muted"),
    "plan": TextStyle(0.93, 1.5),
    "plan_head": TextStyle(0.93, 1.5, colour="muted", above=0.5),
    "formula": TextStyle(1.0, 1.8, align="center"),
    "chip": TextStyle(0.82, 1.35),
    "banner": TextStyle(0.86, 1.4),
    "left": TextStyle(0.93, 1.5, colour="muted"),
}
