"""All that actions work with, in one hand."""

from dataclasses import field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import Tasks
from curriculum_studio.workbench.actions.command_index import CommandIndex
from curriculum_studio.workbench.actions.feature import Component
from curriculum_studio.workbench.actions.key_choices import KeyChoices
from curriculum_studio.workbench.controllers.editing import EditingController
from curriculum_studio.workbench.controllers.import_export import ImportExportController
from curriculum_studio.workbench.controllers.library import LibraryController
from curriculum_studio.workbench.controllers.viewing import ViewController
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.inspector import Inspector
from curriculum_studio.workbench.library.library_panel import LibraryPanel
from curriculum_studio.workbench.main_window import MainWindow
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.own_profile import OwnProfile
from curriculum_studio.workbench.status_line import StatusLine
from curriculum_studio.workbench.versions import VersionsController
from curriculum_studio.workbench.window_state import Files

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView


class UiEvents(QObject):
    """What actions wish for that is built above them: the palette, dialogs, another library.

    `linked` tells that a text was linked to a goal. `command` carries the id of one that shall be
    run, `ran` the id of one that was. `panel`: a panel of the side is wanted in front. `counted`:
    how many of a kind wait in the document in front, by a name that the toolbar knows.
    """

    command = Signal(str)
    ran = Signal(str)
    panel = Signal()
    counted = Signal(str, int)

    palette = Signal()
    diagnostics = Signal()
    about = Signal()
    first_steps = Signal()
    version = Signal()
    linked = Signal()
    settings = Signal()
    other_library = Signal()
    new_library = Signal()
    move_library = Signal()
    show_library = Signal()
    pack_library = Signal()
    unpack_library = Signal()


@dataclass(slots=True)
class AppContext:
    """The window with everything in it. `components` are those that were built for it.

    `index` knows all commands and where in the menus they stand.
    """

    window: MainWindow
    look: Appearance
    settings: Settings
    profile: OwnProfile
    files: Files
    bench: OpenLibrary
    notices: Notifications
    tasks: Tasks
    defects: CrashReporter
    tabs: DocumentTabs
    panel: LibraryPanel
    inspector: Inspector
    library: LibraryController
    editing: EditingController
    viewing: ViewController
    exchanging: ImportExportController
    keeping: VersionsController
    status: StatusLine
    keys: KeyChoices
    index: CommandIndex = field(default_factory=CommandIndex)
    components: dict[Component[Any], Any] = field(default_factory=dict)
    wishes: UiEvents = field(default_factory=UiEvents)

    @property
    def view(self) -> "DocumentView | None":
        """The document in front."""
        return self.tabs.current

    @property
    def is_open(self) -> bool:
        """Whether a workspace is open."""
        return self.bench.is_open

    def run_on_page(self, command: str) -> None:
        """Do a command of the page in front."""
        view = self.view
        if view is not None:
            self.notices.careful(lambda: view.page.run(command))

    def page_can(self, command: str) -> bool:
        """Tell whether the page in front can do a command now."""
        view = self.view
        return view is not None and bool(view.page.can(command))

    def close_tab(self) -> None:
        """Close what is in front."""
        self.notices.careful(lambda: self.tabs.close_view(self.tabs.front))

    def keep_version(self) -> None:
        """Show where a version is named."""
        self.show_panel("history")
        self.wishes.version.emit()

    def show_panel(self, name: str) -> None:
        """Bring a panel of the side to the front."""
        if not self.viewing.dock_shown("inspector"):
            self.viewing.toggle_dock("inspector")
        self.inspector.show_panel(name)
        self.wishes.panel.emit()

    def clipboard(self, act: str) -> None:
        """Cut, copy, paste or select all: in the page if the caret is there, else in a field."""
        view = self.view
        focus = QApplication.focusWidget()
        if view is not None and focus is not None and view.page.isAncestorOf(focus):
            self.run_on_page(act)
        else:
            self.editing.clipboard({"select_all": "selectAll"}.get(act, act))

    def find(self) -> None:
        """Put the caret where words are looked for."""
        if not self.viewing.dock_shown("library"):
            self.viewing.toggle_dock("library")
        self.panel.begin_search()

    def next_pane(self) -> None:
        """Give the keys to the next pane: library, outline, page, findings, rail, panel."""
        view = self.view
        panes: list[tuple[QWidget, QWidget]] = [(self.panel, self.panel.tree)]
        if view is not None:
            panes += [(view.outline, view.outline.outlineTree), (view.page, view.page)]
        findings, rail = self.window.findingsHolder, self.inspector.inspectorTabs
        stops = (each for each in self.inspector.findChildren(QWidget) if each.isVisible())
        keyed = [each for each in stops if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        panes += [(findings, findings), (rail, rail)] + [(self.inspector, e) for e in keyed[:1]]
        panes = [pane for pane in panes if pane[1].isVisible()]
        focus = QApplication.focusWidget()
        inside = [
            at
            for at, (owner, _) in enumerate(panes)
            if focus is not None and (owner is focus or owner.isAncestorOf(focus))
        ]
        if panes:
            at = (inside[-1] + 1 if inside else 0) % len(panes)
            panes[at][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def quit(self) -> None:
        """Close the window, which saves everything."""
        self.window.close()
