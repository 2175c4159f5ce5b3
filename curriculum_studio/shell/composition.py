"""Composition of the window by constructor arguments, in one place.

The list of the library is painted before store and page are loaded, without a turn of the event
loop: nobody can click into a library that is not open.
"""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curriculum_studio.core.edits import Touched
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.features.alignment.feature import ALIGNMENT
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.history.feature import COMPARING, ERASING
from curriculum_studio.features.onboarding.window.first_steps import Checklist, FirstSteps
from curriculum_studio.features.redline.feature import DRAFT_REIMPORT
from curriculum_studio.features.review.feature import ROUNDS
from curriculum_studio.features.school_forms.feature import FORM_LIBRARY
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.session import Session
from curriculum_studio.shell.actions import page_actions
from curriculum_studio.shell.actions.menus import ACTIONS
from curriculum_studio.shell.feature_list import FEATURES
from curriculum_studio.shell.properties_panel import PropertiesPanel
from curriculum_studio.shell.settings.controller import SettingsController
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.notifications import Notifications, ProblemBanner, Toast
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import PASTE_PATIENCE, Tasks
from curriculum_studio.widgets.timers import Acts
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.key_choices import KeyChoices
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.controllers.editing import EditingController
from curriculum_studio.workbench.controllers.import_export import ImportExportController
from curriculum_studio.workbench.controllers.library import LibraryController
from curriculum_studio.workbench.controllers.viewing import ViewController
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.documents.tabs import Board, DocumentTabs
from curriculum_studio.workbench.inspector import Inspector
from curriculum_studio.workbench.library.library_panel import LibraryPanel
from curriculum_studio.workbench.main_window import MainWindow
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.own_profile import OwnProfile
from curriculum_studio.workbench.status_line import StatusLine
from curriculum_studio.workbench.versions import HistoryPanel, VersionsController
from curriculum_studio.workbench.window_state import Files

if TYPE_CHECKING:  # the page is loaded with the first document, a panel when it is seen
    from curriculum_studio.editor.document_page import DocumentPage
    from curriculum_studio.features.frameworks.window.goals_panel import GoalsPanel
    from curriculum_studio.workbench.documents.document_view import DocumentView

#: The page of a document, and the view that holds it beside its outline.
PAGE: Lazy["type[DocumentPage]"] = Lazy("curriculum_studio.editor.document_page:DocumentPage")
VIEW: Lazy["type[DocumentView]"] = Lazy(
    "curriculum_studio.workbench.documents.document_view:DocumentView"
)

_GOALS: Lazy["type[GoalsPanel]"] = Lazy(
    "curriculum_studio.features.frameworks.window.goals_panel:GoalsPanel"
)


class Parts(QObject):
    """What stands in the window. `new_view` carries a widget in which keys of the page work."""

    new_view = Signal(object)

    def __init__(self, window: MainWindow, look: Appearance, settings: Settings) -> None:
        super().__init__(window)
        self.window = window
        self.look = look
        self.settings = settings
        self.acts = Acts(window)
        self.bench = OpenLibrary(self)
        self.profile = OwnProfile(settings, self.bench, window)
        self.banner = ProblemBanner(look)
        self.toast = Toast(window)
        self.notices = Notifications(self.banner, self.toast)
        self.files = Files(settings, self.notices)
        self.tabs = DocumentTabs(self.bench, look, self.make_view, self._make_home)
        self.status = StatusLine(window.status, self.tabs)
        self.tasks = Tasks(self.status.tasks, self.notices.problem)
        self.panel = LibraryPanel(self.bench, look, settings, self.tasks)
        self.checklist = Checklist(look, settings)
        self.inspector = Inspector(look)
        self.properties = PropertiesPanel(self.bench, look)
        self.viewing = ViewController(window, settings, look, self.tabs)
        self.desk: AppContext

    @cached_property
    def goals(self) -> "GoalsPanel":
        """Goals linked to the place of the caret."""
        panel = _GOALS.load()(self.bench, self.look)
        panel.problem.connect(self.notices.problem)
        panel.opened.connect(self.desk.library.show)
        panel.linkMade.connect(self.desk.wishes.linked)
        panel.frameworksWanted.connect(self._add_frameworks)
        return panel

    def _add_frameworks(self) -> None:
        self.desk.wishes.command.emit("library.frameworks")

    @cached_property
    def history(self) -> HistoryPanel:
        """Versions of the document in front."""
        panel = HistoryPanel(self.bench, self.look, self.profile)
        panel.problem.connect(self.notices.problem)
        panel.comparing.connect(lambda *named: COMPARING.of(self.desk).show(*named))
        panel.looking_back.connect(lambda: COMPARING.of(self.desk).show_earlier())
        self.desk.keeping.serve(panel)
        return panel

    def _make_home(self) -> Board:
        return DESK.of(self.desk).make_board()

    def make_view(self, document: str) -> "DocumentView":
        """Return the view of a document of the open library."""
        return self.view_over(self.bench.session, self.bench.signals, document)

    def view_over(self, session: Session, signals: SessionSignals, document: str) -> "DocumentView":
        """Return the view of a document of a session."""
        kind = session.document(document).kind
        languages = self.viewing.languages_for(kind)
        writable = self.bench.workspace.writable

        def make_page(parent: QWidget) -> "DocumentPage":
            attachments = self.bench.workspace.attachments
            look = self.look
            page = PAGE.load()(
                session, signals, document, look.theme, attachments, say, parent, fonts=look.fonts
            )
            page.set_languages(languages)
            page.set_keys(self.desk.keys.on_page())
            page.run_long_by(partial(self.tasks.start, patience=PASTE_PATIENCE))
            if not writable or session.is_copy(document):
                page.set_read_only(True)
            return page

        view = VIEW.load()(session, signals, document, make_page, self.look)
        view.comments_only = writable and session.is_copy(document)
        self.viewing.prepare(view)
        self.new_view.emit(view.page)
        self.new_view.emit(view.outline)
        return view

    def show_first(self, kinds: Sequence[str], entries: Sequence[Entry]) -> None:
        """Show the first document of each kind among some, the foremost kind in front."""
        first = {each.kind: each.id for each in reversed(entries)}
        shown = [first[kind] for kind in kinds if kind in first]
        if shown:
            self.desk.library.show(shown[0])
            self.open_behind(shown[1:])

    def open_behind(self, documents: Sequence[str]) -> None:
        """Open documents as tabs behind the one in front."""
        front = self.tabs.current
        for document in documents:
            if self.tabs.view_of(document) is None:
                self.tabs.add(self.make_view(document), front=False)
        if front is not None:
            self.tabs.bring(front)

    def changed(self, changes: tuple[Touched, ...]) -> None:
        """Let every part hear of a transaction."""
        self.notices.changed()
        self.inspector.changed(changes)
        self.status.changed()

    def caret_moved(self, node: str) -> None:
        """Let the side panel follow the caret."""
        self.inspector.follow(self.tabs.current, node)

    def front_changed(self) -> None:
        """Let the side panel follow what is in front."""
        view, front = self.tabs.current, self.tabs.front
        self.inspector.show_side(front.side() if isinstance(front, Board) else None)
        self.inspector.follow(view, view.page.current_node if view is not None else "")

    def panel_pressed(self, at: int) -> None:
        """Open the panel whose place on the rail was clicked; a second click closes it."""
        if self.inspector.isVisible() and at == self.inspector.inspectorTabs.currentIndex():
            self.viewing.toggle_dock("inspector")
        elif at >= 0:
            self.desk.show_panel(self.inspector.names[at])

    def rekeyed(self) -> None:
        """Let the pages obey the keys that were chosen."""
        keys = self.desk.keys.on_page()
        for view in self.tabs:
            view.page.set_keys(keys)

    def name_version(self) -> None:
        """Put the caret where a version is named."""
        self.history.begin()

    def imported(self, document: str, name: str) -> None:
        """Say that a file came in, and offer to lay it beside another draft."""
        ALIGNMENT.of(self.desk).offer(document, name)

    def returned(self, path: Path) -> None:
        """Show what was changed in a draft that came back."""
        DRAFT_REIMPORT.of(self.desk).read(path)

    def add_form(self, parent: QWidget) -> None:
        """Let somebody add a form of the school over a dialog."""
        FORM_LIBRARY.of(self.desk).ask_add(parent)

    def ask_stage(self, document: str) -> None:
        """Ask for the next stage of a standard."""
        ROUNDS.of(self.desk).ask_stage(document)

    def crop_photo(self) -> None:
        """Ask which part of the photo at the caret is kept."""
        UNITS.of(self.desk).ask_crop()

    def erase_picture(self, node: str) -> None:
        """Ask whether the pictures of a node in front shall be erased for good."""
        ERASING.of(self.desk).ask_picture(node)


def assemble(
    window: MainWindow, look: Appearance, settings: Settings, defects: CrashReporter
) -> Parts:
    """Put everything into the window and connect it."""
    parts = Parts(window, look, settings)
    _place(parts)
    editing = EditingController(
        window, parts.bench, parts.tabs, parts.panel, parts.notices, parts.properties.flush
    )
    library = LibraryController(
        window, parts.bench, look, parts.tabs, parts.panel, parts.notices, parts.profile
    )
    exchanging = ImportExportController(
        window, parts.bench, parts.tabs, library, parts.tasks, parts.notices, settings, parts.files
    )
    exchanging.drawn = lambda name: icon(name, look.theme)
    keeping = VersionsController(window, parts.bench, parts.tabs, parts.notices, parts.view_over)
    parts.desk = AppContext(
        window=window,
        look=look,
        settings=settings,
        profile=parts.profile,
        files=parts.files,
        bench=parts.bench,
        notices=parts.notices,
        tasks=parts.tasks,
        defects=defects,
        tabs=parts.tabs,
        panel=parts.panel,
        inspector=parts.inspector,
        library=library,
        editing=editing,
        viewing=parts.viewing,
        exchanging=exchanging,
        keeping=keeping,
        status=parts.status,
        keys=KeyChoices(settings, ACTIONS, (page_actions.WRITING,)),
    )
    _connect(parts)
    SettingsController(parts.desk)
    FirstSteps(parts.desk, parts.checklist, lambda: parts.goals)
    return parts


def add_features(context: AppContext) -> None:
    """Add what features have in the window from the beginning."""
    for feature in FEATURES:
        for component in feature.components:
            if component.at_once:
                component.of(context)
        for kind, opener in feature.openers.items():
            context.library.openers[kind] = partial(opener, context)


def _place(parts: Parts) -> None:
    window = parts.window
    for holder, widget in (
        (window.bannerHolder, parts.banner),
        (window.deskHolder, parts.tabs),
        (window.libraryHolder, parts.panel),
        (window.inspectorHolder, parts.inspector),
        (window.inspectorHolder, parts.checklist),
    ):
        layout = holder.layout()
        if layout is not None:
            layout.addWidget(widget)
    window.rail.addWidget(parts.inspector.inspectorTabs)
    parts.inspector.add("properties", message("Inspector", "Properties"), lambda: parts.properties)
    parts.inspector.add("goals", message("Inspector", "Goals"), lambda: parts.goals)
    parts.inspector.add("history", message("Inspector", "Versions"), lambda: parts.history)
    parts.viewing.set_widths()


def _connect(parts: Parts) -> None:
    context, tabs = parts.desk, parts.tabs
    parts.bench.changed.connect(parts.changed)
    for act in (parts.bench.changed, tabs.changed, parts.look.spoken, parts.look.themed):
        act.connect(parts.acts.happened)
    context.keys.changed.connect(parts.rekeyed)
    parts.inspector.inspectorTabs.tabBarClicked.connect(parts.panel_pressed)
    parts.window.resized.connect(parts.inspector.speak)
    tabs.problem.connect(parts.notices.problem)
    tabs.noted.connect(parts.notices.note)
    tabs.moved.connect(parts.caret_moved)
    tabs.changed.connect(parts.front_changed)
    parts.look.spoken.connect(parts.status.renew)
    parts.status.zoom.clicked.connect(parts.viewing.show_usual_size)
    parts.viewing.zoomChanged.connect(parts.status.show_zoom)
    parts.properties.problem.connect(parts.notices.problem)
    parts.properties.stageWanted.connect(parts.ask_stage)
    parts.properties.eraseWanted.connect(parts.erase_picture)
    parts.properties.cropWanted.connect(parts.crop_photo)
    context.exchanging.imported.connect(parts.imported)
    context.wishes.version.connect(parts.name_version)
    context.exchanging.returned.connect(parts.returned)
    context.exchanging.add_form = parts.add_form
