"""Looking through documents in small bites, so that writing goes on meanwhile."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from curriculum_studio.features.find_replace.service import Occurrence

#: Seconds of work at a time.
BITE = 0.012

#: No more places than this are listed.
MOST = 5000


class Searching(QObject):
    """Runs one search at a time. `found` tells of more places, `finished` that these are all."""

    found = Signal()
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without a search."""
        super().__init__(parent)
        self.places: list[Occurrence] = []
        self.running = False
        self._search: Iterator[Occurrence | None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._bite)

    def begin(self, search: Iterator[Occurrence | None]) -> None:
        """Forget what was found and look for something else; the first bite is taken at once."""
        self._search = search
        self.places = []
        self.running = True
        self._timer.start()
        self._bite()

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()
        self.running = False
        self._search = iter(())

    @property
    def full(self) -> bool:
        """Whether there are more places than are listed."""
        return len(self.places) >= MOST

    def _bite(self) -> None:
        until = time.perf_counter() + BITE
        before = len(self.places)
        for place in self._search:
            if place is not None:
                self.places.append(place)
                if len(self.places) >= MOST:
                    break
            elif time.perf_counter() > until:
                if len(self.places) > before:
                    self.found.emit()
                return
        self.stop()
        self.finished.emit()
