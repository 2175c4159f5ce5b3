"""Files in and out: import, export."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ChangesWanted
from curriculum_studio.core.kinds import is_framework, is_standard, is_unit
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.format_registry import OLD_SUFFIXES, READERS, formats_of
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import Tasks
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.controllers.library import LibraryController
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.versions import version_words
from curriculum_studio.workbench.window_state import Files

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.frameworks.window.branch_options import BranchOptions
    from curriculum_studio.features.publishing.window.format_options import (
        DraftOptions,
        FormOptions,
    )
    from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
    from curriculum_studio.features.publishing.window.ways import ExportablePart, ExportOrder
    from curriculum_studio.features.word_import.service import Imported
    from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
    from curriculum_studio.features.word_import.window.import_list import ImportListDialog

# The dialogs bring readers of forms and lines of mapping, which a page that is only written on
# never needs.
_IMPORT_DIALOG: Lazy["type[ImportDialog]"] = Lazy(
    "curriculum_studio.features.word_import.window.import_dialog:ImportDialog"
)
_IMPORT_LIST: Lazy["type[ImportListDialog]"] = Lazy(
    "curriculum_studio.features.word_import.window.import_list:ImportListDialog"
)
_SHEET: Lazy["type[GiveOutSheet]"] = Lazy(
    "curriculum_studio.features.publishing.window.give_out:GiveOutSheet"
)
_PARTS: Lazy["Callable[[Document, Language], Sequence[ExportablePart]]"] = Lazy(
    "curriculum_studio.features.publishing.window.ways:exportable_parts"
)
_BRANCH_OPTIONS: Lazy["type[BranchOptions]"] = Lazy(
    "curriculum_studio.features.frameworks.window.branch_options:BranchOptions"
)
_BRANCH_FORMATS: Lazy[frozenset[str]] = Lazy(
    "curriculum_studio.features.frameworks.window.branch_options:FORMATS"
)
_DRAFT_OPTIONS: Lazy["type[DraftOptions]"] = Lazy(
    "curriculum_studio.features.publishing.window.format_options:DraftOptions"
)
_DRAFT_FORMATS: Lazy[frozenset[str]] = Lazy(
    "curriculum_studio.features.publishing.window.format_options:DRAFT_FORMATS"
)
_FORM_OPTIONS: Lazy["type[FormOptions]"] = Lazy(
    "curriculum_studio.features.publishing.window.format_options:FormOptions"
)
_FORM_FORMATS: Lazy[frozenset[str]] = Lazy(
    "curriculum_studio.features.publishing.window.format_options:FORM_FORMATS"
)


class ImportExportController(QObject):
    """Reads foreign files into the library and writes documents into files.

    `exported`: a file was written. `returned` carries the path of an edited draft. `imported`
    carries the id of a document and the name of the file from which it came.
    """

    exported = Signal()
    returned = Signal(object)
    imported = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        opened: OpenLibrary,
        tabs: DocumentTabs,
        library: LibraryController,
        tasks: Tasks,
        notices: Notifications,
        settings: Settings,
        files: Files,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._opened = opened
        self._tabs = tabs
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._settings = settings
        self._files = files
        #: Who reads files with an ending by other means than the import, such as exchange files.
        self.openers: dict[str, Callable[[Path], None]] = {}
        #: Draws an icon by its name, in the colours of the theme.
        self.drawn: Callable[[str], QIcon] = lambda _: QIcon()
        #: Who lets somebody add a form of the school, over a dialog.
        self.add_form: Callable[[QWidget], None] | None = None

    # In

    def ask_import(self) -> None:
        """Ask for files and read them."""
        readable = {suffix for entry in READERS for suffix in entry.suffixes}
        readable |= {*self.openers, *OLD_SUFFIXES}
        endings = sorted(f"*{suffix}" for suffix in readable)
        kinds = say(message("Import", "Files that can be imported")) + f" ({' '.join(endings)})"
        title = say(message("Import", "Import"))
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, str(self._files.folder), kinds)
        if paths:
            self._files.remember(Path(paths[0]))
            self.import_files(paths)

    def import_files(self, paths: Sequence[str]) -> None:
        """Read files, as when they are dropped on the window.

        Files of others are shown together; those of this program are asked about one by one.
        """
        files = [Path(each) for each in paths]
        # A file alone has its own dialog, which looks into it anyway.
        foreign = [e for e in files if not self._is_ours(e)] if len(files) > 1 else []
        if len(foreign) > 1:
            self._import_list(foreign)
            files = [each for each in files if each not in foreign]
        for each in files:
            self.import_file(each)

    def _is_ours(self, path: Path) -> bool:
        """Whether a file came out of this program and goes back into what it came from."""
        if path.suffix.lower() in self.openers:
            return True
        return bool(self._opened.application.taking_back.origin(path))

    def _import_list(self, paths: Sequence[Path]) -> None:
        dialog = _IMPORT_LIST.load()(
            self._opened.application.importer,
            paths,
            self._window,
            preferred=self._library.begun_most,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._notices.careful(lambda: self._take_all(dialog.chosen))

    def _take_all(self, several: Sequence["Imported"]) -> None:
        """Bring in what was read of several files, and open the first."""
        self._tabs.commit()
        importer = self._opened.application.importer
        documents = [importer.take(each) for each in several]
        self._library.show(documents[0])
        count = len(documents)
        words = message("Import", "{count} documents are in the library now.", "", 1)
        self._notices.note(words.fill(count=count))

    def import_file(self, path: Path) -> None:
        """Show what a file would bring, and take it if that is wanted."""
        opener = self.openers.get(path.suffix.lower())
        if opener is not None:
            opener(path)
            return
        if self._opened.application.taking_back.origin(path) and self._is_draft(path):
            self.returned.emit(path)
            return
        dialog = _IMPORT_DIALOG.load()(
            self._opened.application.importer,
            path,
            self._window,
            preferred=self._library.begun_most,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.imported is not None:
            self.take(dialog.imported)

    def _is_draft(self, path: Path) -> bool:
        """Ask whether a file that was exported here shall be taken back."""
        dialog = ConfirmDialog(
            message("Return", "{name} was exported from this library.").fill(name=path.name),
            message(
                "Return",
                "Import the changes in it, or import it as a new document next to the old one?",
            ),
            message("Return", "Import the changes"),
            self._window,
            message("Return", "Import as a new document"),
        )
        return dialog.exec() == QDialog.DialogCode.Accepted

    def take(self, imported: "Imported") -> None:
        """Bring what was read into the library and open it."""
        self._notices.careful(lambda: self._take(imported))

    def _take(self, imported: "Imported") -> None:
        self._tabs.commit()
        document = self._opened.application.importer.take(imported)
        self._library.show(document)
        self.imported.emit(document, imported.name)

    # Out

    def ask_export(self, way: str = "", part: str = "", which: str = "") -> None:
        """Ask how the document in front goes out, and do it; perhaps a part of it.

        Without a way it is the last of documents of this kind.
        """
        document = self._library.target
        if not document:
            return
        self._notices.careful(lambda: self._ask_export(document, way, part, which))

    def ask_compare(self, document: str, version: str) -> None:
        """Ask how the changes since a version shall be written, and do it."""
        self._notices.careful(lambda: self._ask_export(document, "", since=version))

    def _ask_export(
        self, document: str, way: str, part: str = "", which: str = "", since: str = ""
    ) -> None:
        self._tabs.commit()
        content = self._opened.session.document(document)
        entries = formats_of(content.kind)
        if not entries:
            raise StudioError(
                message("Export", "A document of this kind cannot be exported yet."),
                safe=message("Export", "Nothing was changed."),
            )
        view = self._tabs.view_of(document)
        languages: Sequence[Language] = view.page.languages if view is not None else ()
        languages = languages or (content.root.lead,)
        kept = f"give_out/{content.kind}"
        sheet = _SHEET.load()(
            content.title(languages[0]),
            entries,
            languages,
            self._files.folder,
            self._window,
            parts=_PARTS.load()(content, languages[0]),
            versions=self._versions(document),
            drawn=self.drawn,
        )
        sheet.name_after({each: content.title(each) for each in LANGUAGES})
        sheet.offer_author(self._settings.text("author"))
        exporter = self._opened.application.exporter
        sheet.tell_gaps(exporter.gaps(document, languages[0]), exporter.left_out(document))
        if is_framework(content):
            branch = _BRANCH_OPTIONS.load()(content, languages[0])
            sheet.offer(_BRANCH_FORMATS.load(), branch, branch)
        if is_standard(content):
            draft = _DRAFT_OPTIONS.load()()
            sheet.offer(_DRAFT_FORMATS.load(), draft, draft, folded=True)
        if is_unit(content):
            forms = self._opened.application.forms.payloads
            node = view.page.current_node if view is not None else ""
            more = _FORM_OPTIONS.load()(
                content, node, forms, languages[0], self._settings, self.add_form
            )
            sheet.offer(_FORM_FORMATS.load(), more, more)
        exporter = self._opened.application.exporter
        sheet.ask_privacy(content, partial(exporter.names, (document,)))
        sheet.show_pages_by(lambda *wanted: lambda told: self._pages(document, told, *wanted))
        sheet.choose(way or self._settings.text(kept), part, which)
        if since:
            sheet.show_since(since)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            self._settings.set(kept, sheet.way.key)
            if not sheet.printed:
                self.export(document, sheet.order())

    def _pages(
        self,
        document: str,
        told: list[Message],
        format_name: str,
        languages: tuple[Language, ...],
        options: Mapping[str, str],
    ) -> Work[bytes]:
        exporter = self._opened.application.exporter
        prepared = exporter.prepare((document,), format_name, languages, options)
        return exporter.make(prepared, told.append)

    def export(self, document: str, order: "ExportOrder") -> None:
        """Write a document into a file, beside further editing."""
        self._notices.careful(lambda: self._export(document, order))

    def _export(self, document: str, order: "ExportOrder") -> None:
        exporter = self._opened.application.exporter
        self._files.remember(order.target)
        changes = None
        if order.since:
            who = "author" if order.named else "organisation"
            changes = ChangesWanted(order.since, author=self._settings.text(who))
        prepared = exporter.prepare(
            (document,), order.format, order.languages, order.options, changes
        )
        what = message("Export", "Exporting {name}").fill(name=order.target.name)
        told: list[Message] = []
        work = exporter.write(prepared, order.target, told.append)
        self._tasks.start(what, work, lambda target: self._exported(target, told))

    def _versions(self, document: str) -> list[tuple[str, str]]:
        """Return the versions of a document with their names, newest first."""
        found = self._opened.workspace.versions.versions(document, whole=True)
        return [(each.id, version_words(each)) for each in found]

    def _exported(self, target: Path, told: Sequence[Message]) -> None:
        self.exported.emit()
        self._files.told(target, *told)
