"""Which click on the banner of a changed source means what stands there."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF

from curriculum_studio.editor.layout.banner import Banner, banner_origin
from curriculum_studio.editor.layout.cell_layouts import Layouts
from curriculum_studio.editor.layout.measuring import Live, banner_top
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_model import PageModel

#: Seconds that the links of a banner must have been seen at their place before a click means them.
MOMENT = 0.4


class BannerClicks:
    """Knows the links of the banner under the caret, and since when they stand where they are.

    The banners of other texts have none: a click there sets the caret.
    """

    def __init__(
        self,
        model: PageModel,
        layouts: Layouts,
        geometry: Geometry,
        live: Callable[[], Live | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._model = model
        self._layouts = layouts
        self._geometry = geometry
        self._live = live
        self._clock = clock
        self._seen: tuple[str, int, str, int, int] | None = None
        self._since = 0.0

    def painted(self) -> None:
        """Note what is seen now."""
        found = self._banner()
        seen = None if found is None else self._stamp(*found)
        if seen != self._seen:
            self._seen = seen
            self._since = self._clock()

    def command_at(self, cell: tuple[int, int], place: QPoint) -> str:
        """Return the command that a click at a place of the viewport means, empty for none."""
        live, found = self._live(), self._banner()
        if live is None or found is None or (live.row, live.column) != cell:
            return ""
        if self._stamp(*found) != self._seen or self._clock() - self._since < MOMENT:
            return ""
        made, origin = found
        return made.command_at(QPointF(place) - origin)

    def _banner(self) -> tuple[Banner, QPointF] | None:
        """Return the banner under the caret, and where its text begins."""
        live = self._live()
        if live is None:
            return None
        own = self._model.rows[live.row]
        geometry = self._geometry
        laid = self._layouts.laid(live.row, live.column, geometry.box_width(own, live.column))
        if laid.banner is None:
            return None
        rect = geometry.rect(live.row, live.column)
        left = geometry.box_left(own, live.column, rect)
        top = geometry.box_top(own, live.column, rect) + banner_top(laid, live)
        return laid.banner, banner_origin(QPointF(left, top), self._layouts.typography)

    def _stamp(self, made: Banner, origin: QPointF) -> tuple[str, int, str, int, int]:
        live = self._live()
        at = (self._model.rows[live.row].key, live.column) if live is not None else ("", 0)
        return (*at, made.lines.layout.text(), round(origin.x()), round(origin.y()))
