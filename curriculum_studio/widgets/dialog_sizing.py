"""Room for texts that wrap: a dialog does not grow by itself when one of them becomes longer."""

from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Make a window as high as what stands in it needs at its width; it never shrinks."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), layout.totalMinimumSize().width())
    needed = layout.totalMinimumSize().height()
    if layout.hasHeightForWidth():
        needed = max(needed, layout.totalMinimumHeightForWidth(width))
    if needed > window.height() or width > window.width():
        window.resize(width, max(needed, window.height()))
