"""What the window keeps on this computer: open documents, the caret, folders of files."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from curriculum_studio.i18n import Message, message
from curriculum_studio.session.ports import Entry
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.notifications import Notifications, Offer
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.documents.tabs import DocumentTabs

# --- open documents ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """An open document and where its caret was: `at` characters into a text."""

    document: str
    node: str = ""
    language: str = ""
    at: int = 0


class WindowState:
    """Writes and reads what was open."""

    def __init__(self, settings: Settings, workspace: Path) -> None:
        """Remember in `settings` what was open, for each `workspace` by itself."""
        self._settings = settings
        place = hashlib.sha256(str(workspace).encode()).hexdigest()[:12]
        self._name = f"open/{place}"
        #: Set while the library is open; who finds it at the start knows of an unexpected end.
        self.mark = f"running/{place}"

    def keep(self, tabs: DocumentTabs) -> None:
        """Remember the open documents, the one in front first."""
        views = [view for view in tabs if not view.version]
        front = tabs.current
        views.sort(key=lambda view: view is not front)
        lines = [
            f"{view.document}:{view.page.current_node}:{view.page.current_language}"
            f":{view.page.words_chosen()[3]}"
            for view in views
        ]
        self._settings.set(self._name, lines)

    def places(self, entries: Sequence[Entry], front: str = "") -> list[OpenDocument]:
        """Return what was open of the documents of a library, the one in front first.

        `front`: a document of this kind comes first, whatever was in front.
        """
        kinds = {entry.id: entry.kind for entry in entries}
        lines = (line.split(":") for line in self._settings.names(self._name))
        found = [_place(*line) for line in lines if line[0] in kinds]
        known = {each.document for each in found}
        there = [*found, *(OpenDocument(each) for each in kinds if each not in known)]
        first = [each for each in there if kinds[each.document] == front][:1]
        return [*first, *(each for each in found if each not in first)]


def _place(
    document: str, node: str = "", language: str = "", at: str = "", *_: str
) -> OpenDocument:
    return OpenDocument(document, node, language, int(at) if at.isdecimal() else 0)


# --- folders of files -------------------------------------------------------------------------

_FOLDER = "folder"


class Files:
    """One folder for everything that goes in or out, so that people find what they look for."""

    def __init__(self, settings: Settings, notices: Notifications) -> None:
        self._settings = settings
        self._notices = notices

    @property
    def folder(self) -> Path:
        """The folder that was used last; the user's documents while there is none."""
        return last_folder(self._settings)

    def remember(self, file: Path) -> None:
        """Begin in the folder of a file the next time."""
        self.remember_folder(file.parent)

    def remember_folder(self, folder: Path) -> None:
        """Begin in a folder the next time."""
        self._settings.set(_FOLDER, str(folder))

    def told(self, file: Path, *known: Message) -> None:
        """Tell that a file was written, and offer to open it or to show where it lies.

        `known`: what is to be known of it; the first of them is told as well.
        """
        self.remember(file)
        words = message("Export", "{name} was saved.").fill(name=file.name)
        if known:
            words = message("Export", "{name} was saved. {known}").fill(
                name=file.name, known=known[0]
            )
        self._notices.note(words, opening(file), showing(file.parent))

    def copied(self, file: Path) -> None:
        """Put a file into the clipboard, from which WeChat takes it, and tell so."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(data)
        words = message("HandingOn", "{name} is copied. Paste it into WeChat with Ctrl+V.")
        self._notices.note(words.fill(name=file.name))


def last_folder(settings: Settings) -> Path:
    """Return the folder that was used last; the user's documents while there is none.

    A folder that is not there would stand in a dialog as the name of a file, so the home of the
    user serves where there are no documents either.
    """
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    known = (settings.text(_FOLDER), QStandardPaths.writableLocation(documents))
    there = (Path(each) for each in known if each and Path(each).is_dir())
    return next(there, Path.home())


def opening(file: Path) -> Offer:
    """Return the offer to open a file in the program that it belongs to."""
    return (message("Export", "Open"), lambda: _open(file))


def showing(folder: Path) -> Offer:
    """Return the offer to show a folder."""
    return (message("Export", "Show in folder"), lambda: _open(folder))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
