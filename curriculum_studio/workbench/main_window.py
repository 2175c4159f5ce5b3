"""The frame of the program: docks, bars and pages, and no behaviour of its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.help_event import HelpEvent

#: What loads forms needs all of Qt's names, and making those takes a tenth of a start.
_LOAD_FORM: Lazy[Callable[[QWidget, str], None]] = Lazy(
    "curriculum_studio.widgets.form_loader:load_form"
)


class MainWindow(QMainWindow):
    """The window. Whoever fills it listens to what it tells.

    `painted`: it is on the screen for the first time. `dropped`: paths of files let fall on it.
    `resized`: it has another size. `spoken`: its language changed. `closing`: somebody closes it;
    who wants it to stay calls `ignore` on the event. `helpWanted` carries a dialog in which
    somebody pressed F1.
    """

    painted = Signal()
    dropped = Signal(list)
    resized = Signal()
    spoken = Signal()
    closing = Signal(object)
    helpWanted = Signal(object)

    menus: QMenuBar
    tools: QToolBar
    rail: QToolBar
    status: QStatusBar
    pages: QStackedWidget
    startHolder: QWidget
    startLayout: QVBoxLayout
    deskHolder: QWidget
    bannerHolder: QWidget
    libraryDock: QDockWidget
    libraryHolder: QWidget
    inspectorDock: QDockWidget
    inspectorHolder: QWidget
    findingsDock: QDockWidget
    findingsHolder: QWidget

    def __init__(self) -> None:
        """Begin bare, so that it is on the screen at once; `furnish` follows."""
        super().__init__()
        self._painted = False

    def furnish(self) -> None:
        """Load the form; nothing stands in its holders yet."""
        _LOAD_FORM.load()(self, "main_window")
        for dock in (self.libraryDock, self.inspectorDock, self.findingsDock):
            # The panels say themselves what they are; a title bar would only take room.
            dock.setTitleBarWidget(QWidget(dock))
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.findingsDock.hide()
        # Its margins are those that Qt asked for before the bar had a name.
        self.rail.layout().setContentsMargins(1, 1, 1, 1)  # type: ignore[union-attr]
        self.rail.toggleViewAction().setVisible(False)  # where there is something to name, it is

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell of the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # With the window named: a bare signal crashes if the window is gone by then.
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another size."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.spoken.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask those who listen, then close."""
        event.accept()
        self.closing.emit(event)

    def customEvent(self, event: QEvent) -> None:
        """Tell of a dialog in which help is wanted."""
        if isinstance(event, HelpEvent):
            self.helpWanted.emit(event.wanting)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were let fall."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
