"""Knows in which documents something waits to be decided, and says so in the status line."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from curriculum_studio.core.edits import Touched
from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: The window is drawn first (milliseconds).
_LATER = 200

_WAITING = message("Merging", "⇄ {count} to decide", "", 1)
_TIP = message("Merging", "Places that both sides changed, and that somebody has to decide")


class DecisionsWatcher(QObject):
    """Counts open decisions; the button in the status line leads to those of the document shown.

    `counts`: how many wait, by document; those in the recycle bin are left out.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.counts: dict[str, int] = {}
        self.button = QPushButton(context.window.status)
        self.button.setProperty("role", "stale")
        self.button.hide()
        self.button.clicked.connect(lambda: MERGE_DECISIONS.of(context).show(self._document()))
        context.window.status.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LATER)
        self._timer.timeout.connect(self._count)
        context.bench.opened.connect(self._timer.start)
        context.bench.closing.connect(self._forget)
        context.bench.changed.connect(self._changed)
        context.tabs.changed.connect(self._tell)
        context.look.spoken.connect(self._tell)
        if context.is_open:
            self._timer.start()

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(each.whole or each.decisions for each in changes):
            self._count()

    def _count(self) -> None:
        self._timer.stop()
        self.counts.clear()
        if not self._context.is_open:
            return
        library = self._context.bench
        waiting = [each for each in library.workspace.decisions.everywhere() if not each.chosen]
        if waiting:
            here = {entry.id for entry in library.session.entries()}
            for each in waiting:
                if each.document in here:
                    self.counts[each.document] = self.counts.get(each.document, 0) + 1
        self._tell()

    def _forget(self) -> None:
        self._timer.stop()
        self.counts.clear()
        self._tell()

    def _document(self) -> str:
        """Return the document in front, of a board the one that it shows."""
        document = self._context.tabs.front.document
        return document if document in self.counts else ""

    def _tell(self, *_: object) -> None:
        document = self._document()
        count = self.counts.get(document, 0) or (sum(self.counts.values()) if not document else 0)
        self.button.setVisible(bool(count))
        self.button.setText(say(_WAITING.fill(count=count)))
        self.button.setToolTip(say(_TIP))
        self.button.setAccessibleName(say(_TIP))
        self.button.setAccessibleDescription(self.button.text())
