"""The one bridge between the session and Qt."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from curriculum_studio.core.edits import Touched
from curriculum_studio.session.session import Session


class SessionSignals(QObject):
    """Turns what the session tells its listeners into signals.

    `changed` carries a sequence of Changes, one per document touched. `ended`: the session goes,
    and nothing more may be asked of it.
    """

    changed = Signal(object)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Listen to a session for as long as this object lives."""
        super().__init__(parent)
        self._stop: Callable[[], None] | None = session.listen(self._told)

    def close(self) -> None:
        """End listening, if that was not done yet."""
        if self._stop is not None:
            self._stop()
            self._stop = None
            self.ended.emit()

    def _told(self, changes: Sequence[Touched]) -> None:
        self.changed.emit(tuple(changes))
