"""The backup that closing makes after work: it shows how far it is, and may be skipped."""

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from curriculum_studio.session.backup_schedule import PATIENCE, BackupRun
from curriculum_studio.session.ports import Backups
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form

#: A backup that is done sooner shows no dialog (seconds).
UNSEEN = 0.4

#: How often the dialog looks how far it is (milliseconds).
_LOOK = 50


def back_up_before_closing(backups: Backups, window: QWidget) -> bool:
    """Make a backup; return whether there is one. It ends soon after somebody skips it."""
    run = BackupRun(backups)
    collects = gc.isenabled()
    # Not in the thread of the copy: Qt crashes when a widget goes there.
    gc.disable()
    try:
        if not run.wait(UNSEEN):
            ClosingDialog(run, window).exec()
            run.stop()
            run.wait(PATIENCE)
    finally:
        if collects:
            gc.enable()
    return run.made is not None


class ClosingDialog(Dialog):
    """Shows a backup until it is over or somebody skips it."""

    what: QLabel
    bar: QProgressBar
    skip: QPushButton

    def __init__(self, run: BackupRun, parent: QWidget | None = None) -> None:
        """Watch a backup under way."""
        super().__init__(parent)
        load_form(self, "closing_backup")
        self._backup = run
        self.skip.clicked.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)
        self._look()

    def _look(self) -> None:
        progress = self._backup.progress
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if self._backup.wait(0):
            self.accept()
