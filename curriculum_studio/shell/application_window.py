"""Puts the window together: panels, what can be done, menus; opens the library."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.bootstrap.library_files import (
    check_library,
    on_system_drive,
    other_drives,
    unsafe_place,
)
from curriculum_studio.core.diff import OPCODES
from curriculum_studio.features.backups.feature import BACKUPS, CHECK, RESCUING
from curriculum_studio.features.backups.window.recovery import (
    AGAIN,
    ANEW,
    OTHER,
    READING,
    RESCUE,
    RESTORE,
    CannotOpenDialog,
)
from curriculum_studio.features.help.feature import HELP
from curriculum_studio.features.onboarding.window.start_page import StartPage
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.lazy import Lazy, load_ahead
from curriculum_studio.locations import usual_workspace
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.problems import (
    WorkspaceBusy,
    WorkspaceNewer,
    WorkspaceProtected,
    moved,
)
from curriculum_studio.shell.actions.about_dialogs import (
    AboutDialog,
    DiagnosticsDialog,
)
from curriculum_studio.shell.actions.menus import ACTIONS, INDEX
from curriculum_studio.shell.actions.role_menus import RoleMenus
from curriculum_studio.shell.actions.toolbar import Toolbar
from curriculum_studio.shell.composition import VIEW, add_features, assemble
from curriculum_studio.shell.library_place import (
    LibraryPlace,
    ask_folder,
    ask_library,
    gone,
    keep_choice,
    library_on,
)
from curriculum_studio.shell.single_instance import SingleInstance
from curriculum_studio.shell.start import Options
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import Commands
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow
from curriculum_studio.workbench.role_choices import choices_of
from curriculum_studio.workbench.window_state import WindowState

if TYPE_CHECKING:  # the search is loaded on first use
    from curriculum_studio.shell.search.search_controller import SearchController

_SEARCH: Lazy["type[SearchController]"] = Lazy(
    "curriculum_studio.shell.search.search_controller:SearchController"
)

#: Exit codes: the library could not be opened; another program has it.
NOT_OPENED, BUSY = 1, 3

#: The other tabs of last time come so long after the one in front, and what the first acts would
#: have to load comes so long after the library (milliseconds).
OTHERS_LATER, AHEAD_LATER = 250, 600

#: What that is: the page of a document, the comparison of texts below one that changed, the rules,
#: the sheet by which documents go out.
_AHEAD: tuple[Lazy[Any], ...] = (
    VIEW,
    OPCODES,
    Lazy("curriculum_studio.core.diff:TOKEN.findall"),  # compiled by asking for it
    Lazy("curriculum_studio.features.checks.service:check"),
    Lazy("curriculum_studio.features.publishing.window.give_out:GiveOutSheet"),
    Lazy("curriculum_studio.features.publishing.window.format_options:FormOptions"),
    Lazy("curriculum_studio.features.printing.service:Typesetter"),
)


class ApplicationWindow(QObject):
    """The program behind the window."""

    def __init__(
        self,
        window: MainWindow,
        look: Appearance,
        settings: Settings,
        defects: CrashReporter,
        options: Options,
    ) -> None:
        """Build the frame, menus and panels; they can be painted before `begin`."""
        super().__init__(window)
        self.window = window
        self.look = look
        self.settings = settings
        self.options = options
        look.write()
        window.furnish()
        self.parts = assemble(window, look, settings, defects)
        self.desk = self.parts.desk
        self._remembered = WindowState(settings, options.workspace)
        self._in_front = "standard" if options.sample else ""
        self._files = list(options.files)
        self.commands = Commands(window, look)
        self.commands.add(ACTIONS)
        self.desk.index = INDEX
        self.toolbar = Toolbar(window.tools, self.commands, look)
        self.menus = RoleMenus(window, self.desk, self.commands, self.toolbar)
        self._start: StartPage | None = None
        self._search: SearchController | None = None
        self._warned = False
        self.doorkeeper = SingleInstance(options.workspace, self)
        self._connect(defects)
        state = settings.state("window/docks")
        if not state.isEmpty():
            window.restoreState(state)

    # Beginning

    def show_ahead(self, entries: Sequence[Entry]) -> None:
        """Show the list of a library that is about to be opened, and what will be in front."""
        self.desk.panel.show_ahead(entries)
        for place in self._remembered.places(entries, self._in_front)[:1]:
            self.desk.panel.choose(place.document)

    def begin(self) -> None:
        """Add what features have in the window; open the library, or ask how to begin.

        One that was chosen may lie on a drive that is not there now: then nobody begins anew. One
        that was moved to another drive is found there by a computer that has forgotten the choice.
        """
        add_features(self.desk)
        self.commands.attach(self.desk)
        there = self.options.workspace.exists()
        found = library_on(other_drives()) if self.options.usual and not there else None
        if found is not None:
            self._go_on(found)
        elif there:
            self.open(self.options.workspace)
        elif self.options.chosen:
            self._not_opened(self.options.workspace, gone(self.options.workspace))
        else:
            self.show_start()
        self.window.show()

    def show_start(self) -> None:
        """Ask for language and role."""
        for part in (self.window.libraryDock, self.window.inspectorDock, self.window.status):
            part.hide()
        folder = self.options.workspace.parent
        page = StartPage(self.look, folder, forgetful=on_system_drive(folder))
        page.elsewhere.connect(self._ask_folder)
        page.existing.connect(self._ask_existing)
        page.moved.connect(lambda: self._place.begin(self.options.workspace, self._go_on))
        page.sample.connect(lambda role: self.first_start(role, samples=True))
        page.blank.connect(lambda role: self.first_start(role, samples=False))
        if self.options.sample:
            page.standards.setChecked(True)
        self._start = page
        self.window.startLayout.addWidget(page)
        self.window.pages.setCurrentWidget(self.window.startHolder)
        page.sampleButton.setFocus()
        self.commands.touch()

    def first_start(self, role: str, *, samples: bool) -> None:
        """Make the library, with or without the samples, and show what the role begins with."""
        self.settings.set("role", role)
        if self._start is not None:
            self.desk.profile.keep(self._start.introduced(self.desk.profile.value))
        self.settings.set("language", self.look.language)
        if not self.open(self.options.workspace, create=True):
            return
        if self.options.chosen:
            self.desk.notices.careful(lambda: keep_choice(self.options.workspace))
        self.desk.notices.careful(lambda: self._fill(role, samples=samples))

    def _ask_folder(self) -> None:
        """Ask where the library shall lie; one that lies there already is opened."""
        folder = ask_folder(self.window, self.options.workspace.parent)
        if folder is None or self._start is None:
            return
        target = folder / self.options.workspace.name
        found = unsafe_place(target)
        if found is not None:
            self.desk.notices.problem(
                StudioError(found, remedy=message("Places", "Choose another folder."))
            )
        elif target.exists():
            self._go_on(target)
        else:
            self.desk.notices.clear()
            self._relocated(target)
            self._start.put(folder, forgetful=on_system_drive(folder))

    def _ask_existing(self) -> None:
        path = ask_library(self.window, self.options.workspace.parent)
        if path is None:
            return
        try:
            check_library(path)
        except StudioError as problem:
            self.desk.notices.problem(problem)
        else:
            self._go_on(path)

    def _go_on(self, path: Path) -> None:
        """Work with a library that is there, from now on."""
        self._relocated(path)
        if self.open(path):
            self.desk.notices.careful(lambda: keep_choice(path))

    def _begin_anew(self) -> None:
        """Go back to the usual place, from a library that is gone."""
        usual = usual_workspace()
        if usual.exists():
            self._go_on(usual)
        else:
            self._relocated(usual)
            self.show_start()

    def _relocated(self, path: Path) -> None:
        """Know the library by another place."""
        self.options = replace(self.options, workspace=path, chosen=True, usual=False)
        self._remembered = WindowState(self.settings, path)
        self.doorkeeper.close()
        self.doorkeeper = SingleInstance(path, self)
        self.doorkeeper.called.connect(self._called)
        self._say_title()

    def open(self, path: Path, *, create: bool = False, read_only: bool = False) -> bool:
        """Open a library; if that fails, say so and offer what can be done.

        What a newer program wrote is opened for reading.
        """
        try:
            application = open_application(
                path, create=create, read_only=read_only, look_later=True
            )
        except WorkspaceNewer:
            return self.open(path, read_only=True)
        except StudioError as problem:
            return self._not_opened(path, problem)
        self.window.pages.setCurrentWidget(self.window.deskHolder)
        if self._start is not None:
            self._start.deleteLater()
            self._start = None
            for part in (self.window.libraryDock, self.window.inspectorDock, self.window.status):
                part.show()
            self.desk.viewing.set_widths()
        self.desk.bench.take(application)
        self._show_last()
        self._focus()
        QTimer.singleShot(AHEAD_LATER, self, lambda: load_ahead(*_AHEAD))
        if application.check is not None:
            CHECK.of(self.desk).begin(self._show_last, self._not_opened)
        return True

    def _fill(self, role: str, *, samples: bool) -> None:
        application = self.desk.bench.application
        if not samples:
            only = choices_of(role).frameworks.get(self.look.document_language, ())
            application.samples.add_frameworks(application.session, only)
            return
        application.sample_work.fill(application.session, self.look.document_language)
        # The samples hold comments and changes, which nobody has made here.
        self.parts.checklist.forget()
        entries = application.session.entries()
        entries.sort(key=lambda entry: (entry.detail != "large", entry.title("zh")))
        choices = choices_of("" if self.options.sample else role)
        self.parts.show_first(choices.first, entries)
        self._focus()
        if choices.board:
            self.commands.run(choices.board)
        self.parts.checklist.begin()

    def _focus(self) -> None:
        """Give the keys to the page, with all beside it in place; else to the library."""
        self.desk.inspector.show_now()
        self.commands.refresh()
        view = self.desk.view
        if view is not None:
            view.page.setFocus()
        else:
            self.desk.tabs.show_home()
            self.desk.panel.take_keys()
        QApplication.sendPostedEvents()  # what was built is shown and laid out by them

    def _show_last(self) -> None:
        """Show what was in front last time now, the others in a moment.

        If nothing was, the document that was written last of those that the role works at.
        """
        entries = self.desk.bench.session.entries()
        places = self._remembered.places(entries, self._in_front)
        if places:
            first = places[0]
            self.desk.library.show(first.document, first.node, first.language)
            others = [each.document for each in places[1:]]
            QTimer.singleShot(OTHERS_LATER, self, lambda: self.parts.open_behind(others))
        elif role := self.desk.profile.value.role:
            entries.sort(key=lambda entry: entry.updated, reverse=True)
            self.parts.show_first(choices_of(role).first, entries)

    def _not_opened(self, path: Path, problem: StudioError) -> bool:
        """Say why; ask where somebody can answer, else end with a code that says it too."""
        if not self.desk.is_open:
            self.desk.panel.show_ahead(())
        for sentence in problem.sentences:
            if sys.stderr is not None:
                sys.stderr.write(f"{say(sentence)}\n")
        if QGuiApplication.platformName() != "offscreen":
            self.window.show()  # the dialog stands over it
            readable = isinstance(problem, WorkspaceBusy | WorkspaceProtected)
            lost = self.options.chosen and not path.exists()
            dialog = CannotOpenDialog(problem, readable=readable, lost=lost, parent=self.window)
            answer = dialog.exec()
            if answer in {AGAIN, READING}:
                return self.open(path, read_only=answer == READING)
            if answer == RESTORE:
                refused = RESCUING.of(self.desk).put_back(path, problem)
                return self.open(path) if refused is None else self._not_opened(path, refused)
            if answer == RESCUE:
                if RESCUING.of(self.desk).read_out(path, self._go_on):
                    return False
                return self._not_opened(path, problem)
            if answer == OTHER:
                if (other := ask_library(self.window, path.parent)) is None:
                    return self._not_opened(path, problem)
                self._go_on(other)
                return self.desk.is_open
            if answer == ANEW:
                self._begin_anew()
                return False
        QApplication.exit(BUSY if isinstance(problem, WorkspaceBusy) else NOT_OPENED)
        return False

    # Meanwhile

    def _connect(self, defects: CrashReporter) -> None:
        context, window = self.desk, self.window
        defects.refused.connect(context.notices.problem)
        defects.found.connect(self._defect)
        window.closing.connect(self._close)
        window.dropped.connect(self.take_files)
        window.spoken.connect(self._spoken)
        context.bench.changed.connect(self.commands.touch)
        context.bench.opened.connect(self._opened)
        context.tabs.changed.connect(self._front_changed)
        context.status.counted.connect(self.toolbar.count_translations)
        context.inspector.counted.connect(self.toolbar.count_panel)
        context.tabs.moved.connect(self.commands.touch)
        context.tabs.closeWanted.connect(lambda: self.commands.run("file.close"))
        context.panel.command.connect(self.commands.run)
        self.parts.new_view.connect(self.commands.serve)
        self.doorkeeper.called.connect(self._called)
        wishes = context.wishes
        window.helpWanted.connect(self._help_beside)
        wishes.command.connect(self.commands.run)
        self.commands.ran.connect(wishes.ran)
        wishes.counted.connect(self.toolbar.count_panel)
        wishes.palette.connect(self.show_palette)
        wishes.diagnostics.connect(self._show_diagnostics)
        wishes.about.connect(self._show_about)
        self._place = LibraryPlace(context, self._relocated)
        self._place.serve()

    def _help_beside(self, wanting: QWidget) -> None:
        """Show the topic of a dialog beside it; of what pops up, in its place."""
        if wanting.windowType() == Qt.WindowType.Popup:
            wanting.close()
            HELP.of(self.desk).show_place()
        else:
            HELP.of(self.desk).show_beside(wanting)

    def _show_diagnostics(self) -> None:
        dialog = DiagnosticsDialog(self.desk.bench, self.desk.files.folder, self.window)
        # In the clipboard a file can be pasted into WeChat at once.
        dialog.saved.connect(self.desk.files.copied)
        dialog.exec()

    def _show_about(self) -> None:
        AboutDialog(self.window).exec()

    def show_palette(self) -> None:
        """Show the search over everything."""
        if self._search is None:
            self._search = _SEARCH.load()(self.desk, self.commands)
        self._search.open()

    def take_files(self, paths: list[str]) -> None:
        """Read files, as soon as a library is open."""
        self._files += paths
        self._take_files()

    def _take_files(self) -> None:
        if self.desk.is_open and self.desk.bench.application.check is None and self._files:
            files, self._files = self._files, []
            # Later, so that whoever dropped or handed them over is not kept waiting.
            QTimer.singleShot(0, self, lambda: self.desk.exchanging.import_files(files))

    def _called(self, files: list[str]) -> None:
        """A second start: come to the front and read what it brings."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self.take_files(files)

    def _opened(self) -> None:
        self._say_title()
        self.commands.touch()
        self._take_files()

    def _front_changed(self) -> None:
        self.toolbar.show_languages(self.desk.viewing.languages)
        self.commands.touch()

    def _spoken(self) -> None:
        self.commands.retranslate()
        self._say_title()

    def _say_title(self) -> None:
        name = self.options.workspace.stem
        if self.desk.is_open and not self.desk.bench.workspace.writable:
            words = message("Start", "{name} – read-only – Curriculum Studio")
            self.window.setWindowTitle(say(words.fill(name=name)))
        else:
            self.window.setWindowTitle("Curriculum Studio")

    def _defect(self, report: str, path: Path | None) -> None:
        self.desk.notices.defect(self.desk.defects.sentences_on(path), report)

    # Ending

    def _close(self, event: QCloseEvent) -> None:
        """Save everything; the window stays if that fails."""
        context = self.desk
        if not context.editing.save_all():
            event.ignore()  # why, the page has told
            return
        if context.is_open and (library := context.bench.workspace).moved and not self._warned:
            # Whoever closes once more has read it.
            self._warned = True
            context.notices.problem(moved(library.path, library.whereabouts))
            event.ignore()
            return
        context.tasks.stop_all()
        BACKUPS.of(context).before_closing()
        self.settings.set("window/geometry", self.window.saveGeometry())
        if self._start is None:  # it hides the panels for itself alone
            self.settings.set("window/docks", context.viewing.wished_state())
        if context.is_open:
            self._remembered.keep(context.tabs)
        context.notices.careful(context.bench.close)
        self.doorkeeper.close()
        self.settings.sync()
