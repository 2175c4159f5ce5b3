"""What is shown and how: languages side by side, zoom, docks, one document alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.documents.tabs import Board, DocumentTabs
from curriculum_studio.workbench.inspector import Inspector
from curriculum_studio.workbench.library.library_panel import WIDTH
from curriculum_studio.workbench.main_window import MainWindow

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView

#: Steps of zoom.
STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)

#: Width that a column of text wants; docks fold away where there is less (pixels).
COLUMN = 285

#: Widths of library, outline and inspector (pixels).
SIDES = {"library": WIDTH, "outline": 178, "inspector": 290}

#: The docks, which go while one document is shown alone.
DOCKS = ("library", "inspector", "findings")


class ViewController(QObject):
    """Remembers, per kind of document, which languages stand side by side.

    `switched`: several languages were put side by side. `zoomChanged` carries the size of texts.
    """

    switched = Signal()
    zoomChanged = Signal(float)

    def __init__(
        self, window: MainWindow, settings: Settings, look: Appearance, tabs: DocumentTabs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._look = look
        self._tabs = tabs
        self._folded: set[str] = set()
        self._widths = {name: SIDES[name] for name in ("library", "inspector")}
        self._least: dict[str, int] = {}
        self._focused = False
        #: The board beside which somebody wants the side panel, empty for none.
        self._wanted_beside = ""
        self.zoom = min(STEPS, key=lambda each: abs(each - settings.number("zoom", 1.0)))
        look.set_zoom(self.zoom)
        for dock in (window.libraryDock, window.inspectorDock):
            dock.installEventFilter(self)
        tabs.changed.connect(self.fold)
        tabs.zoomed.connect(self.set_zoom)
        window.resized.connect(self.fold)

    # Languages

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the document in front."""
        view = self._tabs.current
        return tuple(view.page.languages) if view is not None else ()

    def languages_for(self, kind: str) -> tuple[Language, ...]:
        """Return the languages in which documents of a kind were shown last."""
        names = self._settings.text(f"languages/{kind}").split("|")
        chosen = tuple(each for each in LANGUAGES if each in names)
        return chosen or self.usual_languages(kind)

    def usual_languages(self, kind: str) -> tuple[Language, ...]:
        """Return the languages in which documents of a kind are shown if nobody chose others."""
        own = self._look.document_language
        if KINDS[kind].payload is FrontMatter:
            return ("zh", "en") if own == "zh" else ("zh", own)
        return (own,)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show languages side by side in the document in front, and remember it."""
        view = self._tabs.current
        if view is None or not languages:
            return
        view.show_languages(languages)
        self.keep_languages(view.content.kind, languages)
        self._tabs.changed.emit()
        if len(languages) > 1:
            self.switched.emit()

    def keep_languages(self, kind: str, languages: tuple[Language, ...]) -> None:
        """Open documents of a kind in some languages from now on; none means the usual ones."""
        self._settings.set(f"languages/{kind}", list(languages))

    # Zoom

    def set_zoom(self, zoom: float) -> None:
        """Show texts larger or smaller: on the page, and those that people wrote beside it."""
        self.zoom = zoom
        self._look.set_zoom(zoom)
        self._settings.set("zoom", zoom)
        self.zoomChanged.emit(zoom)
        for view in self._tabs:
            if view.page.zoom != zoom:
                view.page.set_zoom(zoom)

    def show_usual_size(self, *_: object) -> None:
        """Show texts as large as they are meant to be."""
        self.set_zoom(1.0)

    def step_zoom(self, by: int) -> None:
        """Take the next larger or smaller zoom."""
        at = STEPS.index(min(STEPS, key=lambda each: abs(each - self.zoom))) + by
        self.set_zoom(STEPS[max(0, min(at, len(STEPS) - 1))])

    # States of texts

    @property
    def all_states(self) -> bool:
        """Whether finished texts show their states too."""
        return self._settings.text("states") == "all"

    def toggle_states(self) -> None:
        """Mark the states of all texts, or only of those that are not finished."""
        self._settings.set("states", "unfinished" if self.all_states else "all")
        for view in self._tabs:
            self.prepare(view)

    # Docks

    def toggle_dock(self, name: str) -> None:
        """Show or hide library, inspector, outline or findings."""
        if name == "outline":
            hidden = self._settings.text("outline") != "hidden"
            self._settings.set("outline", "hidden" if hidden else "shown")
            for view in self._tabs:
                self.prepare(view)
            return
        dock = self._dock(name)
        self._folded.discard(name)
        if dock.isHidden():
            dock.show()
        else:
            self._hide(name)
        front = self._tabs.front
        if name == "inspector" and isinstance(front, Board):
            self._wanted_beside = front.key if not dock.isHidden() else ""
        self.fold(name)

    def set_widths(self) -> None:
        """Give the docks their widths; Qt shares the room out anew whenever one comes or goes.

        Behind the layout that Qt has posted, and before anything is painted.
        """
        QTimer.singleShot(0, self, self.settle)

    def give_room(self, name: str, least: int) -> None:
        """Let a dock be at least so wide while something stands in it that needs it; 0 ends it."""
        self._least[name] = least
        self.fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the width of a dock that somebody draws wider or narrower."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            name = "library" if watched is self._window.libraryDock else "inspector"
            drawn = QApplication.mouseButtons() == Qt.MouseButton.LeftButton
            if drawn and event.oldSize().width() > 0:
                self._widths[name] = event.size().width()
        return False

    def settle(self) -> None:
        """Give the docks their widths now, as before a window is shown."""
        names = [name for name in ("library", "inspector") if self.dock_shown(name)]
        docks = [self._dock(name) for name in names]
        widths = [max(self._widths[name], self._least.get(name, 0)) for name in names]
        self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)

    def dock_shown(self, name: str) -> bool:
        """Tell whether library, inspector, outline or findings are shown."""
        if name == "outline":
            return self._settings.text("outline") != "hidden"
        return not self._dock(name).isHidden()

    def wished_state(self) -> QByteArray:
        """Return the state of docks and toolbar as it was wished, for the next start.

        What a narrow window folded away, or what is hidden while one document is shown alone, is
        shown in it: the next window may be wide.
        """
        names = {*self._folded, *(self._before if self._focused else ())}
        wished: list[QWidget] = [self._dock(name) for name in names]
        if self._focused:
            wished.append(self._window.tools)
        put_away = [each for each in wished if each.isHidden()]
        for each in put_away:
            each.show()
        state = self._window.saveState()
        for each in put_away:
            each.hide()
        return state

    def prepare(self, view: "DocumentView") -> None:
        """Give a view what is chosen for all: zoom and whether outlines are shown."""
        view.page.set_zoom(self.zoom)
        view.page.view.show_states(all_of_them=self.all_states)
        view.outline.setVisible(self.dock_shown("outline") and not self._focused)

    @property
    def focused(self) -> bool:
        """Whether one document is shown alone."""
        return self._focused

    def toggle_focus(self) -> None:
        """Show the document alone, or everything again."""
        self._focused = not self._focused
        self._window.tools.setVisible(not self._focused)
        self._window.status.setVisible(not self._focused)
        if self._focused:
            self._before = [name for name in DOCKS if self.dock_shown(name)]
            for name in self._before:
                self._dock(name).hide()
        else:
            for name in self._before:
                self._dock(name).show()
            self.set_widths()
        self._show_rail()
        for view in self._tabs:
            self.prepare(view)

    _before: list[str]

    def _dock(self, name: str) -> QDockWidget:
        docks = {
            "library": self._window.libraryDock,
            "inspector": self._window.inspectorDock,
            "findings": self._window.findingsDock,
        }
        return docks[name]

    def _hide(self, name: str) -> None:
        """Hide a dock; the keys go to the page if they were in it."""
        dock = self._dock(name)
        focus = QApplication.focusWidget()
        view = self._tabs.current
        if view is not None and focus is not None and dock.isAncestorOf(focus):
            view.page.setFocus()
        dock.hide()

    def _show_rail(self) -> int:
        """Name the panels beside a document, and return the width that this takes.

        A board has the room, if nobody wants a panel there.
        """
        front = self._tabs.front
        beside = not isinstance(front, Board) or "" != self._wanted_beside == front.key
        self._window.rail.setVisible(beside and not self._focused)
        return self._window.rail.sizeHint().width() if beside else 0

    def _has_no_side(self) -> bool:
        """Whether a board is in front to which nothing in the side panel belongs."""
        front = self._tabs.front
        if not isinstance(front, Board) or front.side() is not None:
            return False
        holder = self._window.inspectorHolder
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        more = (each for each in holder.findChildren(QWidget, options=direct))
        if any(not isinstance(each, Inspector) and not each.isHidden() for each in more):
            return False
        return front.key != self._wanted_beside

    def fold(self, wanted_now: str = "") -> None:
        """Fold docks away while columns would get too narrow, and bring them back after it.

        A board that has nothing to say in the side panel has its room. For the dock that somebody
        opens at this moment the other one gives way.
        """
        if self._focused:
            return
        alone = self._has_no_side()
        if alone and self.dock_shown("inspector"):
            self._folded.add("inspector")
            self._hide("inspector")
        wanted = max(COLUMN * max(1, len(self.languages)), self._tabs.front.least_width)
        room = self._window.width() - SIDES["outline"] - wanted - self._show_rail()
        for name in ("library", "inspector"):
            room -= SIDES[name] if name not in self._folded and self.dock_shown(name) else 0
        for name in ("inspector", "library"):
            # What somebody asked for, as the help, stays where he can read it.
            if (
                room < 0
                and self.dock_shown(name)
                and not (name == wanted_now or self._least.get(name))
            ):
                self._folded.add(name)
                self._hide(name)
                room += SIDES[name]
        for name in ("library", "inspector"):
            if name in self._folded and room >= SIDES[name] and not (alone and name == "inspector"):
                self._folded.discard(name)
                self._dock(name).show()
                room -= SIDES[name]
        self.set_widths()
