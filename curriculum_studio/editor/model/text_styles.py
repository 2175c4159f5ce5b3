"""How the texts of a page look, by style; sizes are shares of the base size."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Colour = Literal["ink", "muted"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Style:
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


STYLES: Mapping[str, Style] = {
    "title": Style(1.4, 1.75, bold=True, above=0.6),
    "chapter": Style(1.16, 1.85, bold=True, above=1.2),
    "heading": Style(bold=True, above=0.5),
    "strong": Style(bold=True),
    "text": Style(),
    "item": Style(hang=1.5),
    "branch": Style(hang=1.2),
    "aim": Style(hang=1.4),
    "note": Style(0.93, 1.55),
    "small": Style(0.93, 1.55),
    "aside": Style(0.93, 1.55, colour="muted"),
    "caption": Style(bold=True, align="center", above=0.6),
    "figure": Style(bold=True, align="center", above=0.6),
    "unit_line": Style(0.93, 1.55, align="right"),
    "cell": Style(0.96, 1.55),
    "head_cell": Style(0.96, 1.55, bold=True, colour="muted"),
    "plan": Style(0.93, 1.5),
    "plan_head": Style(0.93, 1.5, colour="muted", above=0.5),
    "formula": Style(1.0, 1.8, align="center"),
    "chip": Style(0.82, 1.35),
    "banner": Style(0.86, 1.4),
    "left": Style(0.93, 1.5, colour="muted"),
}
