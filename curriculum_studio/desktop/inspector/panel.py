"""The panel at the right with its tabs."""

from typing import Protocol

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from curriculum_studio.desktop.documents.view import DocumentView
from curriculum_studio.desktop.forms import load_form
from curriculum_studio.desktop.saying import say
from curriculum_studio.domain.changes import Changes
from curriculum_studio.words import Message

#: The caret rests so long before the panel follows (milliseconds).
REST = 60


class Panel(Protocol):
    """What stands under a tab."""

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show what belongs to a node of a document."""
        ...

    def renew(self) -> None:
        """Show it as it stands now."""
        ...


class Inspector(QWidget):
    """Shows one panel at a time and lets it follow the caret; `turned` tells of another tab."""

    turned = Signal(str)

    inspectorTabs: QTabBar
    panels: QStackedWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without panels."""
        super().__init__(parent)
        load_form(self, "inspector", QTabBar)
        self._panels: list[tuple[str, Message, Panel]] = []
        self._counts: dict[str, int] = {}
        self._view: DocumentView | None = None
        self._node = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._show)
        self.inspectorTabs.currentChanged.connect(self._turn)

    def add(self, name: str, heading: Message, panel: QWidget, at: int | None = None) -> None:
        """Take a panel in under a heading, as the last one or at a place among the others."""
        place = len(self._panels) if at is None else at
        self._panels.insert(place, (name, heading, panel))  # type: ignore[arg-type]
        self.panels.insertWidget(place, panel)
        self.inspectorTabs.insertTab(place, say(heading))

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        names = [each for each, _, _ in self._panels]
        self.inspectorTabs.setCurrentIndex(names.index(name))

    @property
    def name(self) -> str:
        """The name of the panel in front."""
        at = self.inspectorTabs.currentIndex()
        return self._panels[at][0] if 0 <= at < len(self._panels) else ""

    def show_side(self, side: QWidget | None) -> None:
        """Show what belongs to a board in the place of all panels; None brings them back."""
        if side is not None and self.panels.indexOf(side) < 0:
            self.panels.addWidget(side)
        self.inspectorTabs.setVisible(side is None)
        if side is not None:
            self.panels.setCurrentWidget(side)
        else:
            self.panels.setCurrentIndex(self.inspectorTabs.currentIndex())

    def count(self, name: str, count: int) -> None:
        """Write a number beside a heading; none for zero."""
        self._counts[name] = count
        self._say()

    def follow(self, view: DocumentView | None, node: str = "") -> None:
        """Show what belongs to a node of a document, as soon as the caret rests."""
        if view is not self._view:
            self._view, self._node = view, node
            for _, _, panel in self._panels:
                panel.show_place(None, "")
        self._node = node
        self._timer.start()

    def changed(self, changes: tuple[Changes, ...]) -> None:
        """Show a document as it stands after a transaction."""
        view = self._view
        if view is not None and any(each.document == view.document for each in changes):
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Say the headings in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        for at, (name, heading, _) in enumerate(self._panels):
            count = self._counts.get(name, 0)
            self.inspectorTabs.setTabText(at, f"{say(heading)} {count}" if count else say(heading))

    def _turn(self, at: int) -> None:
        self.panels.setCurrentIndex(at)
        self._show()
        self.turned.emit(self.name)

    def _show(self) -> None:
        self._timer.stop()
        at = self.inspectorTabs.currentIndex()
        if 0 <= at < len(self._panels):
            self._panels[at][2].show_place(self._view, self._node)
