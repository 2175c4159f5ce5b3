"""Exchange files that come: chosen, dropped on the window, or brought by a second start."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from curriculum_studio.features.sharing.formats.package_content import SUFFIX, Package, Purpose
from curriculum_studio.workbench.context import AppContext

Taker = Callable[[Path, Package], None]


class Reads(Protocol):
    """What reads exchange files; loaded with the first of them."""

    def take_in(self, path: Path) -> None:
        """Show what is in a file and take over what is wanted."""
        ...


def build(desk: AppContext) -> "Receiving":
    """Let files with the ending of exchange files be taken in."""
    return Receiving(desk)


class Receiving:
    """Knows who takes in what, without loading any of them.

    `takers`: by purpose, for what is for something else than handing on.
    """

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        self._desk = desk
        self.takers: dict[Purpose, Taker] = {}
        desk.exchanging.openers[SUFFIX] = self._take_in

    def _take_in(self, path: Path) -> None:
        cast("Reads", self._desk.capability("handing")).take_in(path)
