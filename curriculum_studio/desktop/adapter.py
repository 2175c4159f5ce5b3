"""The one bridge between the session and Qt."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from curriculum_studio.domain.changes import Changes
from curriculum_studio.services.session import Session


class SessionSignals(QObject):
    """Turns what the session tells its listeners into signals.

    `changed` carries a sequence of Changes, one per document touched.
    """

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Listen to a session for as long as this object lives."""
        super().__init__(parent)
        self._stop = session.listen(self._told)

    def close(self) -> None:
        """End listening."""
        self._stop()

    def _told(self, changes: Sequence[Changes]) -> None:
        self.changed.emit(tuple(changes))
