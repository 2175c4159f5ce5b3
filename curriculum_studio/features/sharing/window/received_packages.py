"""Exchange files that come: chosen, dropped on the window, or brought by a second start."""

from collections.abc import Callable
from pathlib import Path

from curriculum_studio.features.sharing.feature import PACKAGE_EXCHANGE
from curriculum_studio.features.sharing.formats.package import SUFFIX, Package, Purpose
from curriculum_studio.workbench.context import AppContext

Taker = Callable[[Path, Package], None]


class ReceivedPackages:
    """Knows who takes in what, without loading any of them.

    `takers`: by purpose, for what is for something else than handing on.
    """

    def __init__(self, desk: AppContext) -> None:
        self._desk = desk
        self.takers: dict[Purpose, Taker] = {}
        desk.exchanging.openers[SUFFIX] = self._take_in

    def _take_in(self, path: Path) -> None:
        PACKAGE_EXCHANGE.of(self._desk).take_in(path)
