"""What fills a tab but is no document: a matrix, a dashboard, a list of changes to decide on."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from curriculum_studio.widgets.theme import Theme


class Board(QWidget):
    """The base of all boards; whoever makes one says its title and what it shows.

    `titled`: title or badge have altered. `problem` carries a StudioError. `leaving`: the board
    wants to be closed. `key` tells boards apart: showing one again brings its tab to the front.
    """

    titled = Signal()
    problem = Signal(object)
    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    #: The same board is never open twice.
    key: str = ""

    #: The document that it shows, if one.
    document: str = ""

    def on_screen(self) -> Collection[str]:
        """Return the documents that it shows: undo takes their steps, and leaves it in front."""
        return (self.document,) if self.document else ()

    def title(self) -> str:
        """Return what stands in the tab, in the language of the window."""
        raise NotImplementedError

    def badge(self) -> str:
        """Return what stands behind the title; nothing without need."""
        return ""

    def side(self) -> QWidget | None:
        """Return what stands in the side panel while the board is in front, if anything."""
        return None

    def commit(self) -> bool:
        """Save what is written in the board; tells whether all of it is saved."""
        return True

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
