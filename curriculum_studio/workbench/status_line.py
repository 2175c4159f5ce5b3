"""The line at the lower edge: saved or not, how much is written, where the caret is."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from curriculum_studio import clock
from curriculum_studio.core.stages import languages_of
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.tasks import TaskBar
from curriculum_studio.widgets.timers import IdleSlice
from curriculum_studio.widgets.translation import say
from curriculum_studio.widgets.yielding_label import YieldingLabel
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

#: Counting waits until writing rests so long (milliseconds).
REST = 400

#: Seconds that a slice of counting a document for the first time may take.
SLICE = 0.006

_COUNTS: dict[str, Message] = {
    "zh": message("Status", "{count} characters", "", 1),
    "en": message("Status", "EN {count} words", "", 1),
    "de": message("Status", "DE {count} words", "", 1),
}


def how_much(language: Language, count: int) -> str:
    """Say how much is written: characters in Chinese, words elsewhere."""
    return say(_COUNTS[language].fill(count=QLocale().toString(count)))


class StatusLine(QObject):
    """Fills the status bar; what waits is counted here and said in the toolbar.

    `counted` carries how many texts of the document have another source now, and how many are not
    translated or mere drafts.
    """

    counted = Signal(int, int)

    def __init__(self, bar: QStatusBar, tabs: DocumentTabs) -> None:
        super().__init__(bar)
        self._tabs = tabs
        self._saved_at: datetime | None = None
        self._pending = False
        self.saved = QLabel(bar)
        self.counts = YieldingLabel(bar)
        self.mode = QLabel(bar)
        self.place = QLabel(bar)
        self.zoom = QPushButton(bar)
        self.zoom.hide()
        self.tasks = TaskBar(bar)
        for widget in (self.saved, self.counts):
            bar.addWidget(widget)
        for permanent in (self.tasks, self.mode, self.place, self.zoom):
            bar.addPermanentWidget(permanent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count)
        self._slices = IdleSlice(self, self._count)
        tabs.pending.connect(self._pend)
        tabs.saved.connect(self._save)
        tabs.moved.connect(self._move)
        tabs.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show everything anew, as after another document came to the front."""
        self._say_saved()
        view = self._tabs.current
        if view is None:
            self._count()
        else:
            self._count_later()
        self.zoom.setVisible(view is not None)
        self.mode.setVisible(view is not None and view.page.read_only)
        self.mode.setText(say(message("Status", "Read only")))
        usual = say(message("Status", "Size of the texts; a click shows them in their usual size"))
        self.zoom.setToolTip(usual)
        if view is not None:
            self.show_zoom(view.page.zoom)
        here = (
            (view.page.current_node, view.page.current_language) if view is not None else ("", "")
        )
        self._move(*here)

    def show_zoom(self, zoom: float) -> None:
        """Say how large texts are shown; 1 is the usual size."""
        self.zoom.setText(f"{zoom:.0%}")

    def changed(self) -> None:
        """Something was written."""
        self._saved_at = clock.here()
        self._say_saved()
        self._count_later()

    def _count_later(self) -> None:
        self._slices.stop()
        self._timer.start(REST)

    def _pend(self, pending: bool) -> None:
        self._pending = pending
        self._say_saved()

    def _save(self) -> None:
        self._pending = False
        self._saved_at = clock.here()
        self._say_saved()

    def _say_saved(self) -> None:
        if self._pending:
            words = say(message("Status", "… not saved yet"))
        elif self._saved_at is None:
            words = say(message("Status", "✓ Everything is saved"))
        else:
            time = f"{self._saved_at:%H:%M}"
            words = say(message("Status", "✓ Saved {time}").fill(time=time))
        self.saved.setText(words)

    def _count(self) -> None:
        view = self._tabs.current
        if view is None:
            self.counts.clear()
            self.counted.emit(0, 0)
            return
        if not view.page.read_ahead(SLICE):
            self._slices.start()
            return
        counts = view.page.counts
        parts = [
            how_much(language, counts.words(language))
            for language in LANGUAGES
            if language in view.page.languages
        ]
        self.counts.setText("   ".join(parts))
        self.counts.setToolTip("\n".join(parts))
        # Of the whole document, as the library counts them, whatever is shown of it.
        self.counted.emit(counts.stale, counts.unfinished(languages_of(view.content)))
        # What was moved has another number.
        self._move(view.page.current_node, view.page.current_language)

    def _move(self, node: str, language: str) -> None:
        view = self._tabs.current
        number = view.number_of(node) if view is not None and node else ""
        known = next((each for each in LANGUAGES if each == language), None)
        short = SHORT_NAMES[known] if known is not None else ""
        self.place.setText("  ".join(each for each in (number, short) if each))
