"""How old the newest backup is, and where backups go."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QPushButton, QWidget

from curriculum_studio.i18n import message
from curriculum_studio.session.backup_schedule import BackupSchedule
from curriculum_studio.session.ports import Backups
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.dialog_sizing import make_room
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class BackupsDialog(Dialog):
    """Says how old the newest backup is; a folder is chosen here.

    `wanted` is "backup" or "restore" where that is to follow, else empty.
    """

    newest: QLabel
    failure: QLabel
    folder: QLabel
    same: QLabel
    other: QPushButton
    usual: QPushButton
    now: QPushButton
    restore: QPushButton
    buttons: QDialogButtonBox

    def __init__(
        self, backups: Backups, schedule: BackupSchedule, parent: QWidget | None = None
    ) -> None:
        """Show what is known of the backups of a library."""
        super().__init__(parent)
        load_form(self, "backups")
        self._backups = backups
        self._schedule = schedule
        self.wanted = ""
        self.other.clicked.connect(self._other)
        self.usual.clicked.connect(self._usual)
        self.now.clicked.connect(lambda: self._want("backup"))
        self.restore.clicked.connect(lambda: self._want("restore"))
        self.buttons.rejected.connect(self.reject)
        failed = schedule.failure
        self.failure.setText(" ".join(say(each) for each in failed.sentences) if failed else "")
        self.failure.setVisible(failed is not None)
        self.newest.setText(say(schedule.age()))
        self._show_folder()

    def choose(self, folder: Path | None) -> None:
        """Let backups go to a folder from now on, None for the usual one."""
        self._backups.choose(folder)
        self.failure.hide()
        self.newest.setText(say(message("Backup", "A backup is made there in a moment.")))
        self._show_folder()

    def _other(self) -> None:
        title = say(message("Backup", "Choose a folder for backups"))
        path = QFileDialog.getExistingDirectory(self, title, str(self._backups.folder))
        if path:
            self.choose(Path(path))

    def _usual(self) -> None:
        self.choose(None)

    def _want(self, what: str) -> None:
        self.wanted = what
        self.accept()

    def _show_folder(self) -> None:
        folder = self._backups.folder
        self.folder.setText(str(folder))
        self.folder.setToolTip(str(folder))
        usual = self._backups.usual_folder
        self.usual.setEnabled(folder != usual)
        self.same.setVisible(folder == usual or _on_one_disk(folder, usual.parent))
        make_room(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all texts, now that the font is known."""
        super().showEvent(event)
        make_room(self)


def _on_one_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders are on one disk; one that is not there is on none."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
