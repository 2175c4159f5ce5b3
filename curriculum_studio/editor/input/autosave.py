"""What is typed and not kept yet, and when it has to be."""

from PySide6.QtCore import QObject, QTimer, Signal

from curriculum_studio.editor.input.rich_text_edit import TextField

#: Milliseconds of rest before typing is kept, and the longest that the first key of it waits.
REST, LATEST = 800, 1500


class Autosave(QObject):
    """Watches the field. `changed`: whether something waits. `due`: it has to be kept now.

    Nothing is due during a composition, or while a list is open whose filter stands in the text.
    """

    changed = Signal(bool)
    due = Signal()

    def __init__(self, field: TextField) -> None:
        """Take the field."""
        super().__init__(field)
        self._field = field
        self._held = False
        self.waits = False
        self.rest = self._timer(REST)
        self.latest = self._timer(LATEST)
        field.edited.connect(self._edited)
        field.composing.connect(self._composing)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.due)
        return timer

    def settle(self) -> None:
        """Nothing waits any more."""
        self.stop()
        self._set(on=False)

    def stop(self) -> None:
        """Let nothing fall due by time."""
        self.rest.stop()
        self.latest.stop()

    def hold(self, *, on: bool) -> None:
        """Let nothing fall due while a list is open."""
        self._held = on
        if on:
            self.stop()
        elif self.waits:
            self._edited()

    def _set(self, *, on: bool) -> None:
        if on != self.waits:
            self.waits = on
            self.changed.emit(on)

    def _edited(self) -> None:
        self._set(on=True)
        if self._field.preedit or self._held:
            return
        self.rest.start()
        if not self.latest.isActive():
            self.latest.start()

    def _composing(self, on: bool) -> None:
        if on:
            self.stop()
        elif self.waits:
            self._edited()
