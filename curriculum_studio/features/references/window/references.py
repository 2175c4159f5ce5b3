"""Builds the panel of references, and warns when a deletion takes their target away."""

from PySide6.QtCore import QObject, QTimer

from curriculum_studio.core.touched import Touched
from curriculum_studio.features.references.window.references_panel import ReferencesPanel
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext


def build(desk: AppContext) -> "ReferenceTracking":
    """Put the panel into the inspector."""
    return ReferenceTracking(desk)


class ReferenceTracking(QObject):
    """Shows who refers to what, and tells of references that lost their target."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self.panel = ReferencesPanel(desk.look)
        desk.inspector.add("references", message("Inspector", "References"), self.panel)
        self.panel.counted.connect(lambda count: desk.inspector.count("references", count))
        self.panel.opened.connect(self._open)
        desk.bench.changed.connect(self._changed)

    def _open(self, node: str, language: str) -> None:
        view = self._desk.view
        if view is not None:
            view.show_node(node, language)
            view.page.setFocus()

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        view = self._desk.view
        if view is not None and any(e.removed for e in changes if e.document == view.document):
            # Later: the page hears of the change after this.
            QTimer.singleShot(0, self, self._warn)

    def _warn(self) -> None:
        """Tell of references that lead nowhere since a change, and offer to take it back."""
        view = self._desk.view
        if view is None:
            return
        lost = view.page.view.page.fresh_lost()
        places = [node for nodes in lost.values() for node in nodes]
        if not places:
            return
        note = message("References", "References without a target now: {count}")
        language = view.page.current_language
        self._desk.notices.note(
            note.fill(count=len(places)),
            (message("Undo", "Undo"), self._desk.editing.take_back),
            (message("References", "Show"), lambda: self._open(places[0], language)),
            perishable=True,
        )
