"""The drawing of a theme web as a block of the outline, as large as paper allows."""

from collections.abc import Sequence

from curriculum_studio.core.languages import Language
from curriculum_studio.features.units.model.theme_web import Box, extent
from curriculum_studio.render.blocks import Diagram, DiagramShape

#: Units of the drawing in a millimetre where nothing has to shrink.
_PER_MM = 4.2

#: The text of an upright A4 page, less a heading (millimetres).
_WIDEST, _TALLEST = 168.0, 225.0

_EDGE = 2.0


def diagram(boxes: Sequence[Box], language: Language) -> Diagram:
    """Return the boxes of a web in millimetres from the upper left corner."""
    left, top, right, bottom = extent(boxes)
    scale = min(
        1 / _PER_MM,
        (_WIDEST - 2 * _EDGE) / max(1.0, right - left),
        (_TALLEST - 2 * _EDGE) / max(1.0, bottom - top),
    )
    places = {box.node: at for at, box in enumerate(boxes)}
    shapes = tuple(
        DiagramShape(
            (box.x - left) * scale + _EDGE,
            (box.y - top) * scale + _EDGE,
            box.width * scale,
            box.height * scale,
            box.lines,
            box.level,
            places.get(box.parent, -1),
        )
        for box in boxes
    )
    words = ": ".join((boxes[0].text, ", ".join(box.text for box in boxes if box.level == 1)))
    width, height = (right - left) * scale + 2 * _EDGE, (bottom - top) * scale + 2 * _EDGE
    return Diagram(width, height, shapes, language, words, scale * _PER_MM)
