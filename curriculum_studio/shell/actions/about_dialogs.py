"""Dialogs about the program: its version, what a helper needs to know."""

import os
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio import __version__, clock
from curriculum_studio.i18n import StudioError, in_one_line, message
from curriculum_studio.locations import PUBLISHER_KEY, log_folder, resource_folder
from curriculum_studio.session.files import write_whole
from curriculum_studio.shell.start_log import BREAKS, STARTS, last_lines
from curriculum_studio.widgets.dialog import Dialog, ask_target
from curriculum_studio.widgets.icons import program_icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.crash_report import about_this_computer
from curriculum_studio.workbench.open_library import OpenLibrary

#: So many defects, and lines of each, stand in a report that is sent.
_PROBLEMS, _LINES = 5, 200


class AboutDialog(Dialog):
    """Version and licence, and that nobody publishes the program as long as nobody does."""

    sign: QLabel
    version: QLabel
    unpublished: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the version."""
        super().__init__(parent, "about")
        self.sign.setPixmap(program_icon().pixmap(64, 64))
        self.version.setText(say(message("About", "Version {number}").fill(number=__version__)))
        published = (resource_folder("resources") / PUBLISHER_KEY).is_file()
        self.unpublished.setHidden(published)


class DiagnosticsDialog(Dialog):
    """A report about program and computer, without anything of the documents.

    `saved` carries the file into which somebody saved it, with what is known of defects.
    """

    saved = Signal(object)

    text: QPlainTextEdit
    copy: QPushButton
    save: QPushButton
    folder: QPushButton
    explained: QLabel

    def __init__(
        self, library: OpenLibrary, start: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """Report on what is open; `start` is the folder in which a file is proposed."""
        super().__init__(parent, "diagnostics")
        self._start = start or Path.home()
        self.save.clicked.connect(self._save)
        self.text.setPlainText(report(library))
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.folder.clicked.connect(_open_reports)

    def _save(self) -> None:
        title = say(message("Diagnostics", "Save the report"))
        start = self._start / f"curriculum-studio-{clock.today()}.txt"
        target = ask_target(self, title, start, ".txt")
        if target is None:
            return
        try:
            write_whole(target, whole_report(self.text.toPlainText(), log_folder()).encode())
        except StudioError as problem:
            self.explained.setText(in_one_line(say(each) for each in problem.sentences))
        else:
            self.saved.emit(target)
            self.accept()


def whole_report(about: str, folder: Path) -> str:
    """Return a report with the last starts, the last break and the last defects."""
    parts = [about]
    problems = sorted(folder.glob("problem-*.txt"))[-_PROBLEMS:]
    for path in (folder / STARTS, folder / BREAKS, *problems):
        said = last_lines(path, _LINES)
        if said:
            parts.append(f"--- {path.name}\n{said}")
    return without_home("\n\n".join(parts)) + "\n"


def without_home(text: str) -> str:
    """Return a text with ~ for the folder of whoever works here, which has a name in it."""
    home = str(Path.home())
    return text.replace(home, "~").replace(home.replace("\\", "/"), "~")


def report(library: OpenLibrary) -> str:
    """Return what a helper needs to know, in English, for it is read by whoever helps."""
    lines = [about_this_computer()]
    lines.append(f"Window system: {QGuiApplication.platformName()}")
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        size = screen.size()
        ratio = screen.devicePixelRatio()
        lines.append(f"Screen: {size.width()} x {size.height()}, scale {ratio:g}")
    font = QGuiApplication.font()
    lines.append(f"Input method: {os.environ.get('QT_IM_MODULE', 'as the system has it')}")
    lines.append(f"Font: {', '.join(font.families())}, {font.pointSizeF():g} pt")
    if library.is_open:
        workspace = library.workspace
        size_mb = workspace.path.stat().st_size / 1e6
        entries = library.session.entries()
        lines.append(f"Library: {workspace.path} ({size_mb:.1f} MB)")
        lines.append(f"Writable: {workspace.writable}, documents: {len(entries)}")
        lines.append(f"Backups: {len(workspace.backups.backups())}")
    lines.append(f"Reports: {log_folder()}")
    return "\n".join(lines)


def _open_reports() -> None:
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
