"""Icons: our own drawings on a grid of 24, in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curriculum_studio.locations import resource_folder
from curriculum_studio.widgets.theme import Theme, derived

#: Sizes in which an icon is drawn once: lists and toolbar, and both on screens of double density.
SIZES = (16, 20, 32, 40)

#: A line through a drawing, from the lower left to the upper right.
_STRIKE = '<path d="M3 21 21 3" stroke="currentColor" stroke-width="2" fill="none"/>'


@lru_cache(maxsize=512)
def icon(name: str, theme: Theme, role: str = "ink") -> QIcon:
    """Return an icon by its name, drawn in a colour of a theme."""
    drawn = QIcon()
    source = _source(name)
    disabled = derived(theme)["faint"]
    struck = source.replace("</svg>", f"{_STRIKE}</svg>") if theme.strike_disabled else source
    modes = (
        (QIcon.Mode.Normal, source, getattr(theme, role)),
        (QIcon.Mode.Disabled, struck, disabled),
    )
    for mode, drawn_as, color in modes:
        drawing = QSvgRenderer(QByteArray(drawn_as.replace("currentColor", color).encode()))
        for size in SIZES:
            drawn.addPixmap(_painted(drawing, size), mode)
    return drawn


@lru_cache(maxsize=1)
def program_icon() -> QIcon:
    """Return the icon of the program itself, which keeps its own colours."""
    drawn = QIcon()
    drawing = QSvgRenderer(QByteArray(_source("program").encode()))
    for size in (16, 24, 32, 48, 64, 128, 256):
        drawn.addPixmap(_painted(drawing, size))
    return drawn


def _source(name: str) -> str:
    return (resource_folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _painted(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
