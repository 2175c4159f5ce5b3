"""The panel at the right, and the rail at the edge of the window that names all panels.

A panel is built when it is seen for the first time, for all of them are a quarter of a window;
counts on the rail come from controllers, never from a panel that is not there.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionTab,
    QStylePainter,
    QTabBar,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView

#: The caret rests so long before the panel follows (milliseconds).
REST = 60

#: What is drawn over the name of a panel, where the drawing bears another name.
_DRAWINGS = {
    "comments": "comment",
    "goals": "aim",
    "history": "version",
    "references": "reference",
    "reuse": "collection",
    "terms": "term",
}

#: A place on the rail: its height, its least width without and with names, and the room beside a
#: name; its drawing, and where that begins over a name; the height of a count (pixels).
_HIGH, _BARE, _LEAST, _BESIDE, _DRAWN, _TOP, _COUNT = 52, 48, 64, 14, 20, 7, 15

#: A window that is narrower than this shows no names on the rail (pixels): they stand in the tips.
_NARROW = 1000


class Rail(QTabBar):
    """Names all panels, one below the other; one stop of the keys, on which arrows go up and down.

    The order never changes, and nothing goes out of sight: people know a panel by its place.
    Only the panel that is open is marked as chosen, which `is_open` tells.
    """

    look: Appearance
    is_open: Callable[[], bool]

    def tabSizeHint(self, index: int) -> QSize:
        """Give each name as much room as the longest wants."""
        widest = max(
            map(self.fontMetrics().horizontalAdvance, map(self.tabText, range(self.count())))
        )
        return QSize(max(_LEAST, widest + _BESIDE) if widest else _BARE, _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down; Enter and Space do what a click does."""
        at, key = self.currentIndex(), event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.tabBarClicked.emit(at)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.setCurrentIndex(at + (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint upright what Qt would turn by a quarter: a drawing, its name below it."""
        painter, theme = QStylePainter(self), self.look.theme
        for at in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, at)
            option.shape = QTabBar.Shape.RoundedNorth
            chosen = at == self.currentIndex() and self.is_open()
            if not chosen:
                option.state &= ~QStyle.StateFlag.State_Selected
            painter.drawControl(QStyle.ControlElement.CE_TabBarTabShape, option)
            name, count = self.tabData(at)
            top = option.rect.top() + (_TOP if self.tabText(at) else (_HIGH - _DRAWN) // 2)
            place = QRect(0, top, self.width(), _DRAWN)
            icon(name, theme, "accent" if chosen else "muted").paint(painter, place)
            painter.setPen(QColor(theme.accent if chosen else theme.muted))
            painter.drawText(
                place.translated(0, _DRAWN), Qt.AlignmentFlag.AlignCenter, self.tabText(at)
            )
            if count:
                self._write_count(painter, str(count), place)

    def _write_count(self, painter: QStylePainter, count: str, place: QRect) -> None:
        """Write how many there are over the upper right corner of a drawing."""
        theme, wide = self.look.theme, self.fontMetrics().horizontalAdvance(count) + 8
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.page))
        painter.setBrush(QColor(theme.ink))
        left = min(place.center().x() + 5, self.width() - wide - 1)
        badge = QRect(left, place.top() - 4, max(wide, _COUNT), _COUNT)
        painter.drawRoundedRect(badge, _COUNT / 2, _COUNT / 2)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)


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
    wait for what nobody looks at. The tabs are a rail, for which the window has a place at the
    edge.
    `counted` carries the name of a panel and how many things it counts.
    """

    turned = Signal(str)
    counted = Signal(str, int)

    inspectorTabs: Rail
    panels: QStackedWidget

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without panels."""
        super().__init__(parent, "inspector", Rail)
        self._tabs: list[_Tab] = []
        self._counts: dict[str, int] = {}
        self._view: DocumentView | None = None
        self._node = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.show_now)
        self.inspectorTabs.look = look
        self.inspectorTabs.is_open = self.isVisible
        self.inspectorTabs.currentChanged.connect(self._turn)

    def add(
        self, name: str, heading: Message, build: Callable[[], Panel], at: int | None = None
    ) -> None:
        """Make a tab under a heading, as the last one or at a place among the others.

        `build` returns its panel; it is called when the tab comes to the front.
        """
        place = len(self._tabs) if at is None else at
        self._tabs.insert(place, _Tab(name, heading, build))
        self.inspectorTabs.insertTab(place, "")
        self._say()

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
        shown = side if side is not None else self._panel()
        if shown is not None:
            self._bring(shown)

    def count(self, name: str, count: int) -> None:
        """Write over a drawing how many there are in the document; nothing for zero.

        What there is at the caret is not counted there: only the panel in front follows it.
        """
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
        """Say the headings in another language, or leave them to the tips in a narrow window."""
        self._say()

    def event(self, event: QEvent) -> bool:
        """Let the rail tell whether a panel is open."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.inspectorTabs.update()
        return super().event(event)

    def _say(self) -> None:
        rail = self.inspectorTabs
        narrow = rail.window().width() < _NARROW
        for at, tab in enumerate(self._tabs):
            count, heading = self._counts.get(tab.name, 0), say(tab.heading)
            rail.setTabData(at, (_DRAWINGS.get(tab.name, tab.name), count))
            rail.setTabText(at, "" if narrow else heading)
            rail.setTabToolTip(at, heading if narrow else "")
            rail.setAccessibleTabName(at, f"{heading} {count}" if count else heading)
        rail.update()

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
