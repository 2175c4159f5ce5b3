"""Exchange files that come: chosen, dropped on the window, or brought by a second start."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.features.sharing.feature import PACKAGE_EXCHANGE
from curriculum_studio.locations import PACKAGE_SUFFIX
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded with the first file that comes
    from curriculum_studio.features.sharing.formats.package import Package, Purpose

Taker = Callable[[Path, "Package"], None]


class ReceivedPackages:
    """Knows who takes in what, without loading any of them.

    `takers`: by purpose, for what is for something else than handing on.
    """

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self.takers: dict[Purpose, Taker] = {}
        context.exchanging.openers[PACKAGE_SUFFIX] = self._take_in

    def _take_in(self, path: Path) -> None:
        PACKAGE_EXCHANGE.of(self._context).take_in(path)
