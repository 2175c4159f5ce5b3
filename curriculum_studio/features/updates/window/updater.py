"""A newer version from a file: it is checked, the library is backed up, then it is installed."""

import shlex
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio import __version__
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.features.updates.model import Installation
from curriculum_studio.features.updates.service import (
    Update,
    checking,
    installation,
    start_setup,
)
from curriculum_studio.features.updates.window.news import news_text
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.locations import portable_folder, update_folder
from curriculum_studio.widgets.dialog import Dialog, file_kinds
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import showing

#: What happens once somebody agrees, by how the program was installed.
_STEPS = {
    Installation.SETUP: message(
        "Updates",
        "First a backup of your library is made and checked. Then the program closes, and the"
        " new version is installed and opens. Your library stays where it is.",
    ),
    Installation.DEBIAN: message(
        "Updates",
        "First a backup of your library is made and checked. Then the program closes, and the"
        " package opens in the program that installs packages. Alternatively, an administrator"
        " can use this command:",
    ),
    Installation.STICK: message(
        "Updates",
        "First a backup of your library is made and checked. Then:\n"
        "1. Close the program.\n"
        "2. Unpack {name} beside the folder {folder}.\n"
        "3. Copy the folder “Data” out of the old folder over the new one.",
    ),
}

#: The words of the button.
_ACTS = {
    Installation.SETUP: message("Updates", "Back up and install"),
    Installation.DEBIAN: message("Updates", "Back up and open the package"),
    Installation.STICK: message("Updates", "Back up and show the file"),
}


def install_command(package: Path) -> str:
    """Return the command by which an administrator installs a Debian package."""
    return f"sudo apt install {shlex.quote(str(package))}"


class UpdateDialog(Dialog):
    """Says what is new in a checked file, and what happens when it is installed."""

    title: QLabel
    news: QPlainTextEdit
    steps: QLabel
    command: QLineEdit
    copy: QPushButton

    def __init__(self, update: Update, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "update", act=_ACTS[update.installation])
        title = message("Updates", "Version {number} of Curriculum Studio")
        self.title.setText(say(title.fill(number=update.version)))
        later = say(message("Updates", "What is new is shown after the update."))
        self.news.setPlainText(news_text(update.news, language) or later)
        carried = portable_folder()
        folder = carried.parent.name if carried is not None else ""
        steps = _STEPS[update.installation].fill(name=update.file.name, folder=folder)
        self.steps.setText(say(steps))
        self.command.setText(install_command(update.file))
        self.command.setCursorPosition(0)
        for part in (self.command, self.copy):
            part.setVisible(update.installation is Installation.DEBIAN)
        self.copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())


class Updater(QObject):
    """Asks for a file of a newer version and leads to its installation.

    `installed`: how this program came onto the computer. `start` begins a setup program,
    `open_file` gives a package to the desktop and says whether that has a program for it.
    """

    def __init__(
        self,
        context: AppContext,
        installed: Installation | None = None,
        start: Callable[[Path], None] = start_setup,
        open_file: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._installed = installation() if installed is None else installed
        self._start = start
        self._open_file = open_file

    def ask(self) -> None:
        """Ask for the file."""
        title = say(message("Updates", "Choose the file of the newer version"))
        kinds = file_kinds(".exe", ".deb", ".zip")
        start = str(self._context.files.folder)
        chosen, _ = QFileDialog.getOpenFileName(self._context.window, title, start, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Check a file beside further editing; what it is follows, or why it is not taken."""
        work = checking(file, update_folder(), __version__, self._installed)
        what = message("Updates", "Checking {name}").fill(name=file.name)
        self._context.tasks.start(what, work, self._checked)

    def _checked(self, update: Update) -> None:
        dialog = UpdateDialog(update, self._context.look.language, self._context.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.notices.clear()
            self._back_up(update)

    def _back_up(self, update: Update) -> None:
        """Save everything and make a backup; without one nothing is installed.

        A library that is only read stays as it is, and there is nothing to save.
        """
        context = self._context
        if not context.is_open or not context.bench.workspace.writable:
            self._install(update)
        elif context.editing.save_all():  # why not, the page has told
            BACKUPS.of(context).backup_before(lambda _: self._install(update), self._not_backed_up)

    def _not_backed_up(self, problem: StudioError) -> None:
        safe = message("Updates", "Nothing was installed.")
        self._context.notices.problem(StudioError(problem.what, safe=safe, remedy=problem.remedy))

    def _install(self, update: Update) -> None:
        self._context.notices.careful(lambda: self._ways[update.installation](update.file))

    @property
    def _ways(self) -> dict[Installation, Callable[[Path], None]]:
        return {
            Installation.SETUP: self._run_setup,
            Installation.DEBIAN: self._open_package,
            Installation.STICK: self._show_zip,
        }

    def _run_setup(self, setup: Path) -> None:
        """Start the setup program, which waits until this one is closed."""
        self._start(setup)
        self._context.window.close()

    def _open_package(self, package: Path) -> None:
        if not self._open_file(QUrl.fromLocalFile(str(package))):
            raise StudioError(
                message("Updates", "There is no program here that installs packages."),
                safe=message("Updates", "Nothing was changed."),
                remedy=message(
                    "Updates",
                    "Close the program; an administrator then uses the command: {command}",
                ).fill(command=install_command(package)),
            )
        self._context.window.close()

    def _show_zip(self, archive: Path) -> None:
        words: Message = message(
            "Updates", "The backup is made. Close the program, then unpack {name}."
        )
        if not self._context.is_open or not self._context.bench.workspace.writable:
            words = message("Updates", "Close the program, then unpack {name}.")
        self._context.notices.note(words.fill(name=archive.name), showing(archive.parent))
