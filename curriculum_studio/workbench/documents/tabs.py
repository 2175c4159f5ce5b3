"""All open documents, and boards beside them, as tabs."""

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.i18n import message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form, load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.open_library import OpenLibrary

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView

# --- boards: a matrix, a dashboard, a list of changes to decide on ----------------------------


class Board(QWidget):
    """The base of all boards; whoever makes one says its title and what it shows.

    `titled`: title or badge have altered. `problem` carries a StudioError. `leaving`: the board
    wants to be closed. `key` tells boards apart: showing one again brings its tab to the front.
    """

    titled = Signal()
    problem = Signal(object)
    leaving = Signal()

    def __init__(
        self, parent: QWidget | None = None, form: str = "", *promoted: type[QWidget]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if form:
            load_form(self, form, *promoted)

    #: The same board is never open twice.
    key: str = ""

    #: The document that it shows, if one.
    document: str = ""

    @property
    def least_width(self) -> int:
        """The width below which it is cut; docks give way to it."""
        return 0

    def on_screen(self) -> Collection[str]:
        """Return the documents that it shows: undo takes their steps, and leaves it in front."""
        return (self.document,) if self.document else ()

    def title(self) -> str:
        """Return what stands in the tab, in the language of the window."""
        raise NotImplementedError

    def badge(self) -> str:
        """Return what stands behind the title; nothing without need."""
        return ""

    def side(self) -> QWidget | None:
        """Return what stands in the side panel while the board is in front, if anything."""
        return None

    def commit(self) -> bool:
        """Save what is written in the board; tells whether all of it is saved."""
        return True

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""


# --- the first tab ----------------------------------------------------------------------------

_TODAY = message("Desk", "Today")


class HomePage(Board):
    """What stands in the first tab until its board is there, which is made when it is seen."""

    def title(self) -> str:
        """Return what the first tab is called."""
        return say(_TODAY)


# --- the tabs ---------------------------------------------------------------------------------

#: Titles wider than this are shortened in their tab, in pixels; tabs never shrink further, but
#: scroll where there are too many.
WIDEST_TITLE = 172

#: Kept in the first tab for a count of two digits, in pixels: when one comes, no other tab moves.
ROOM_FOR_COUNT = 36

#: Makes the view of a document of the open workspace.
ViewMaker = Callable[[str], "DocumentView"]


class DocumentTabs(Form):
    """The first tab, which is never closed, and the open documents behind it.

    `changed`: another document is in front, or none. `moved`: the caret of the one in front is at
    a node in a language. `pending`: it has text that is not saved yet. `saved`: it was saved.
    `problem` carries a StudioError, `noted` a message. `menu`: the menu of a node is wanted at a
    place on the screen. `restoring`: an old version shall be restored. `closeWanted`: the tab in
    front shall be closed. `zoomed`: the wheel asked for another zoom. `pageMenu`: the menu of the
    page is wanted at a place on the screen. `closed` carries a view or board whose tab is gone:
    whoever holds it lets go, since Qt deletes it in a moment.
    """

    changed = Signal()
    moved = Signal(str, str)
    pending = Signal(bool)
    saved = Signal()
    problem = Signal(object)
    noted = Signal(object)
    menu = Signal(str, object)
    restoring = Signal(str, str)
    closeWanted = Signal()
    zoomed = Signal(float)
    pageMenu = Signal(QPoint)
    closed = Signal(object)

    documentTabs: QTabBar
    views: QStackedWidget
    homePage: HomePage

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        make_view: ViewMaker,
        make_home: Callable[[], Board],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "desk", QTabBar, HomePage)
        self._library = library
        self._look = look
        self._make_view = make_view
        self._make_home = make_home
        self._home: Board = self.homePage
        self._open: list[DocumentView | Board] = [self._home]
        bar = self.documentTabs
        bar.addTab("")
        self._label(self._home)
        bar.currentChanged.connect(self._current_changed)
        bar.tabMoved.connect(self._tab_moved)
        bar.setUsesScrollButtons(True)
        bar.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        library.changed.connect(self._session_changed)
        library.closing.connect(self.close_all)
        look.themed.connect(self._themed)
        look.refonted.connect(self._refonted)
        look.spoken.connect(self._spoken)
        self._show_current()

    # What others ask

    def __iter__(self) -> "Iterator[DocumentView]":
        return iter([each for each in self._open if not isinstance(each, Board)])

    @property
    def front(self) -> "DocumentView | Board":
        """What is in front, a document or a board."""
        return self._open[self.documentTabs.currentIndex()]

    @property
    def at_home(self) -> bool:
        """Whether the first tab is in front."""
        return self.front is self._home

    @property
    def current(self) -> "DocumentView | None":
        """The document in front, if it is one."""
        front = self.front
        return None if isinstance(front, Board) else front

    @property
    def documents(self) -> list[str]:
        """The ids of the open documents in the order of their tabs, old versions left out."""
        return [view.document for view in self if not view.version]

    def view_of(self, document: str) -> "DocumentView | None":
        """Return the view of a document that is open."""
        for view in self:
            if view.document == document and not view.version:
                return view
        return None

    def board_of(self, key: str) -> Board | None:
        """Return the board of a key that is open."""
        boards = (each for each in self._open if isinstance(each, Board))
        return next((each for each in boards if each.key == key), None)

    def show_board(self, key: str, make: Callable[[], Board]) -> Board:
        """Bring a board to the front; it is made if it is not open."""
        board = self.board_of(key)
        if board is None:
            board = self._made(make)
            board.key = key
            self._take(board, self.documentTabs.currentIndex() + 1, front=True)
        self.bring(board)
        return board

    def show_home(self) -> Board:
        """Bring the first tab to the front; its board is made if it was not seen yet."""
        if self._home is self.homePage and self._library.is_open:
            board = self._made(self._make_home)
            self.views.addWidget(board)
            self._home = self._open[0] = board
            self._label(board)
        self.documentTabs.setCurrentIndex(0)
        self._show_current()
        return self._home

    def _made(self, make: Callable[[], Board]) -> Board:
        board = make()
        board.titled.connect(lambda: self._titled(board))
        board.problem.connect(self.problem)
        board.leaving.connect(lambda: self.close_view(board))
        return board

    def show_document(self, document: str, node: str = "", language: str = "") -> "DocumentView":
        """Bring a document to the front, at a node if one is named.

        Raises:
            StudioError: if there is no such document.

        """
        view = self.view_of(document)
        if view is None:
            self._library.session.document(document)
            view = self._make_view(document)
            self.add(view)
        self.documentTabs.setCurrentIndex(self._open.index(view))
        if node:
            view.show_node(node, language)
        return view

    def bring(self, view: "DocumentView | Board") -> None:
        """Bring a tab to the front."""
        self.documentTabs.setCurrentIndex(self._open.index(view))

    def add(self, view: "DocumentView", *, front: bool = True) -> None:
        """Take a view in as a new tab: in front, behind the current one, or as the last."""
        at = self.documentTabs.currentIndex() + 1 if front else len(self._open)
        view.moved.connect(self._view_moved)
        view.menu.connect(self.menu)
        view.problem.connect(self.problem)
        view.page.problem.connect(self.problem)
        view.page.noted.connect(self.noted)
        view.page.saved.connect(self.saved)
        view.page.pendingChanged.connect(self.pending)
        view.page.zoomChanged.connect(self.zoomed)
        view.page.menuWanted.connect(self.pageMenu)
        view.leaving.connect(self._leave_version)
        view.restoring.connect(self._restore_version)
        self._take(view, at, front=front)

    def _take(self, view: "DocumentView | Board", at: int, *, front: bool) -> None:
        self._open.insert(at, view)
        self.views.addWidget(view)
        blocked = self.documentTabs.blockSignals(True)
        self.documentTabs.insertTab(at, "")
        if front:
            self.documentTabs.setCurrentIndex(at)
        self.documentTabs.blockSignals(blocked)
        self._label(view)
        if front:
            self._show_current()

    def close_view(self, view: "DocumentView | Board | None") -> None:
        """Close a tab; what is written there is saved first, and if that fails the tab stays.

        What was in front before comes there again, and the keys go to its caret.
        """
        if view in self._open and view is not self._home and _commit(view):
            self._drop(view)
            self._current_changed()
            front = self.front
            taking = front if isinstance(front, Board) else front.page
            taking.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_all(self) -> None:
        """Close every tab; whoever wants to save first, has done so.

        The first one stays, without what was read of the library.
        """
        board, self._home = self._home, self.homePage
        self._open[0] = self._home
        for view in self._open[1:]:
            self._drop(view)
        if board is not self._home:
            self._let_go(board)
        self._label(self._home)
        self._show_current()

    def commit(self) -> bool:
        """Save what is written in any tab; tells whether all of it is saved."""
        saved = [_commit(view) for view in self._open]
        return all(saved)

    def step(self, by: int) -> None:
        """Go to the next tab, or back."""
        self.documentTabs.setCurrentIndex((self.documentTabs.currentIndex() + by) % len(self._open))

    def changeEvent(self, event: QEvent) -> None:
        """Say titles in another language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            for view in self._open:
                self._label(view)

    # Inside

    def _drop(self, view: "DocumentView | Board") -> None:
        at = self._open.index(view)
        self._open.remove(view)
        blocked = self.documentTabs.blockSignals(True)
        self.documentTabs.removeTab(at)
        self.documentTabs.blockSignals(blocked)
        self._let_go(view)

    def _let_go(self, view: "DocumentView | Board") -> None:
        self.views.removeWidget(view)
        self.closed.emit(view)
        side = view.side() if isinstance(view, Board) else None
        if side is not None:  # the side panel holds it, so it would not go with its board
            side.deleteLater()
        view.deleteLater()

    def _session_changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            view = self.view_of(each.document)
            if view is None:
                continue
            if each.whole:
                if not any(e.id == each.document for e in self._library.session.entries()):
                    self._drop(view)
                    self._current_changed()
            elif each.document in each.nodes or any(n == each.document for n, _ in each.cells):
                self._label(view)

    def _titled(self, board: Board) -> None:
        # A board whose tab was closed hears of changes until Qt deletes it.
        if board in self._open:
            self._label(board)

    def _label(self, view: "DocumentView | Board") -> None:
        """Write title and badge of a tab."""
        at = self._open.index(view)
        title, badge = self._words(view)
        bar = self.documentTabs
        # A copy says so at its end.
        middle = Qt.TextElideMode.ElideMiddle
        short = bar.fontMetrics().elidedText(title, middle, WIDEST_TITLE)
        bar.setTabText(at, short.replace("&", "&&"))
        bar.setTabToolTip(at, title)
        bar.setAccessibleTabName(at, title)
        right = QTabBar.ButtonPosition.RightSide
        before = bar.tabButton(at, right)
        bar.setTabButton(at, right, self._side(view, badge, title))
        if before is not None:  # the bar only hides it
            before.deleteLater()

    def _words(self, view: "DocumentView | Board") -> tuple[str, str]:
        """Return title and badge of a tab."""
        if isinstance(view, Board):
            return view.title(), view.badge()
        language = self._look.document_language
        title = view.content.title(language) or say(message("Library", "Without a title"))
        return title, view.version_name

    def _side(self, view: "DocumentView | Board", badge: str, title: str) -> QWidget:
        side = QWidget(self.documentTabs)
        layout = QHBoxLayout(side)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        if badge:
            label = QLabel(badge, side)
            label.setProperty("role", "badge")
            layout.addWidget(label)
        if view is self._home:
            self.documentTabs.setTabIcon(0, icon("desk", self._look.theme))
            side.setMinimumWidth(ROOM_FOR_COUNT)
            layout.addStretch()
        else:
            close = QToolButton(side)
            close.setProperty("role", "plain")
            close.setIcon(icon("close", self._look.theme, "muted"))
            close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            words = say(message("Tabs", "Close {title}").fill(title=title))
            close.setAccessibleName(words)
            close.setToolTip(words)
            close.clicked.connect(lambda: self._close_clicked(view))
            layout.addWidget(close)
        side.adjustSize()
        return side

    def _close_clicked(self, view: "DocumentView | Board") -> None:
        self.documentTabs.setCurrentIndex(self._open.index(view))
        self.closeWanted.emit()

    def _view_moved(self, node: str, language: str) -> None:
        if self.sender() is self.current:
            self.moved.emit(node, language)

    @property
    def _telling(self) -> "DocumentView | None":
        """The view whose signal is heard."""
        return next((view for view in self if view is self.sender()), None)

    def _leave_version(self) -> None:
        self.close_view(self._telling)

    def _restore_version(self) -> None:
        view = self._telling
        if view is not None:
            self.restoring.emit(view.document, view.version)

    def _current_changed(self) -> None:
        if self.front is self.homePage:
            self.show_home()
        else:
            self._show_current()

    def _tab_moved(self, start: int, end: int) -> None:
        self._open.insert(end, self._open.pop(start))
        if self._open[0] is not self._home:  # once the bar has done what it is about
            QTimer.singleShot(0, self, self._pin)

    def _pin(self) -> None:
        """Put the first tab where it belongs."""
        self.documentTabs.moveTab(self._open.index(self._home), 0)

    def _show_current(self) -> None:
        for view in self._open:  # what is not in front takes no room from the docks
            policy = (
                QSizePolicy.Policy.Preferred if view is self.front else QSizePolicy.Policy.Ignored
            )
            view.setSizePolicy(policy, policy)
        self.views.setCurrentWidget(self.front)
        # The tab in front is bold, and Qt does not tell that the bar wants another width for it.
        self.documentTabs.updateGeometry()
        self.changed.emit()

    def _spoken(self) -> None:
        # Told from here: nothing hears of it whose tab is closed and which Qt has yet to delete.
        for view in tuple(self._open):
            view.speak()

    def _themed(self) -> None:
        for view in self._open:
            page = view if isinstance(view, Board) else view.page
            page.set_theme(self._look.theme)
            self._label(view)

    def _refonted(self) -> None:
        for view in self:
            view.page.set_fonts(self._look.fonts)


def _commit(view: "DocumentView | Board") -> bool:
    """Save what is written in a tab; tells whether all of it is saved."""
    return bool((view if isinstance(view, Board) else view.page).commit())
