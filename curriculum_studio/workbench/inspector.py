"""The panel at the right with its tabs.

A panel is built when it is seen for the first time, for all of them are a quarter of a window;
counts on tabs come from controllers, never from a panel that is not there.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView

#: The caret rests so long before the panel follows (milliseconds).
REST = 60


class Panel(Form):
    """What stands under a tab."""

    def renew(self) -> None:
        """Show what there is as it stands now."""

    def speak(self) -> None:
        """Say everything anew."""
        self.renew()

    def show_place(self, view: "DocumentView | None", node: str) -> None:
        """Show what belongs to a node of a document; nothing without a document."""
        raise NotImplementedError


@dataclass
class _Tab:
    """A tab, and its panel as soon as it was in front."""

    name: str
    heading: Message
    build: Callable[[], Panel]
    panel: Panel | None = None


class Inspector(Form):
    """Shows one panel at a time and lets it follow the caret; `turned` tells of another tab.

    A panel is built when its tab comes to the front for the first time, so that a start does not
    wait for what nobody looks at. Panels whose tabs find no room stand in a menu behind the tabs.
    `counted` carries the name of a panel and how many things it counts.
    """

    turned = Signal(str)
    counted = Signal(str, int)

    inspectorTabs: QTabBar
    inspectorHead: QWidget
    others: QToolButton
    panels: QStackedWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without panels."""
        super().__init__(parent, "inspector", QTabBar)
        self._tabs: list[_Tab] = []
        self._counts: dict[str, int] = {}
        self._view: DocumentView | None = None
        self._node = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.show_now)
        self.inspectorTabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.inspectorTabs.currentChanged.connect(self._turn)
        self._menu = QMenu(self.others)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._choose)
        self.others.setMenu(self._menu)

    def add(
        self, name: str, heading: Message, build: Callable[[], Panel], at: int | None = None
    ) -> None:
        """Make a tab under a heading, as the last one or at a place among the others.

        `build` returns its panel; it is called when the tab comes to the front.
        """
        place = len(self._tabs) if at is None else at
        self._tabs.insert(place, _Tab(name, heading, build))
        self.inspectorTabs.insertTab(place, say(heading))
        self._fit()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        self.inspectorTabs.setCurrentIndex(self.names.index(name))

    @property
    def names(self) -> list[str]:
        """The names of all panels, in the order of their tabs."""
        return [tab.name for tab in self._tabs]

    @property
    def name(self) -> str:
        """The name of the panel in front."""
        tab = self._front
        return tab.name if tab is not None else ""

    def show_side(self, side: QWidget | None) -> None:
        """Show what belongs to a board in the place of all panels; None brings them back."""
        if side is not None and self.panels.indexOf(side) < 0:
            self.panels.addWidget(side)
        self.inspectorTabs.setVisible(side is None)
        self._fit()
        shown = side if side is not None else self._panel()
        if shown is not None:
            self._bring(shown)

    def count(self, name: str, count: int) -> None:
        """Write a number beside a heading; none for zero."""
        self._counts[name] = count
        self._say()
        self.counted.emit(name, count)

    def follow(self, view: "DocumentView | None", node: str = "") -> None:
        """Show what belongs to a node of a document, as soon as the caret rests."""
        if view is not self._view:
            self._view, self._node = view, node
            for tab in self._tabs:
                if tab.panel is not None:
                    tab.panel.show_place(None, "")
        self._node = node
        self._timer.start()

    def show_now(self) -> None:
        """Show what belongs to the caret without waiting until it rests."""
        self._timer.stop()
        panel = self._panel()
        if panel is not None:
            panel.show_place(self._view, self._node)

    def changed(self, changes: tuple[Touched, ...]) -> None:
        """Show a document as it stands after a transaction."""
        view = self._view
        if view is not None and any(each.document == view.document for each in changes):
            self._timer.start()

    def speak(self) -> None:
        """Say the headings in another language."""
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the tabs that find no room into the menu; never the one in front."""
        tabs, front = self.inspectorTabs, self.inspectorTabs.currentIndex()
        for at in range(tabs.count()):
            if not tabs.isTabVisible(at):  # what alters nothing lets Qt forget what altered before
                tabs.setTabVisible(at, True)
        widths = [tabs.tabRect(at).width() for at in range(tabs.count())]
        layout = self.inspectorHead.layout()
        margins = layout.contentsMargins() if layout is not None else QMargins()
        room = self.width() - margins.left() - margins.right()
        if sum(widths) > room:
            room -= self.others.sizeHint().width() + (widths[front] if front >= 0 else 0)
            for at, width in enumerate(widths):
                if at != front:
                    room -= width
                    if room < 0:
                        tabs.setTabVisible(at, False)
        hidden = any(not tabs.isTabVisible(at) for at in range(tabs.count()))
        self.others.setVisible(hidden and not tabs.isHidden())
        tabs.updateGeometry()  # Qt does not tell that the tabs in sight need another width

    def _fill_menu(self) -> None:
        self._menu.clear()
        for at, tab in enumerate(self._tabs):
            if not self.inspectorTabs.isTabVisible(at):
                text = self.inspectorTabs.tabText(at).replace("&", "&&")
                self._menu.addAction(text).setData(tab.name)

    def _choose(self, action: QAction) -> None:
        self.show_panel(str(action.data()))

    def _say(self) -> None:
        for at, tab in enumerate(self._tabs):
            count, heading = self._counts.get(tab.name, 0), say(tab.heading)
            self.inspectorTabs.setTabText(at, f"{heading} {count}" if count else heading)
        self._fit()

    @property
    def _front(self) -> _Tab | None:
        at = self.inspectorTabs.currentIndex()
        return self._tabs[at] if 0 <= at < len(self._tabs) else None

    def _panel(self) -> Panel | None:
        """Return the panel of the tab in front; it is built if it was never there."""
        tab = self._front
        if tab is None:
            return None
        if tab.panel is None:
            tab.panel = tab.build()
            self.panels.addWidget(tab.panel)
        return tab.panel

    def _turn(self) -> None:
        panel = self._panel()
        if panel is not None:
            self._bring(panel)
        self._fit()
        self.show_now()
        self.turned.emit(self.name)

    def _bring(self, shown: QWidget) -> None:
        """Bring a panel or a side to the front; the others take no room from what stands below.

        Qt gives a stack the greatest height that any of its pages needs.
        """
        for at in range(self.panels.count()):
            page = self.panels.widget(at)
            if page is None:
                continue
            vertical = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(page.sizePolicy().horizontalPolicy(), vertical)
        self.panels.setCurrentWidget(shown)
        self.panels.updateGeometry()  # a page that is hidden does not tell that it needs nothing
