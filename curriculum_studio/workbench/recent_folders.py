"""Where files were last read or written, and what is said of one that was written."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from curriculum_studio.i18n import message
from curriculum_studio.widgets.notifications import Notifications, Offer
from curriculum_studio.widgets.settings import Settings

_FOLDER = "folder"


class Files:
    """One folder for everything that goes in or out, so that people find what they look for."""

    def __init__(self, settings: Settings, notices: Notifications) -> None:
        """Take where the folder is remembered, and who speaks to the user."""
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

    def told(self, file: Path) -> None:
        """Tell that a file was written, and offer to open it or to show where it lies."""
        self.remember(file)
        words = message("Export", "{name} was written.").fill(name=file.name)
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
