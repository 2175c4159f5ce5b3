"""Dialogs for going back to a backup, by choice or because the library cannot be opened."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import Backups
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.history_panel import time_words

# --- choosing a backup ------------------------------------------------------------------------


class RestoreDialog(Dialog):
    """Lists the copies, says of the chosen one what is in it."""

    question: QLabel
    explained: QLabel
    copies: QListWidget
    about: QLabel
    other: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "restore")
        self._backups = backups
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("Backup", "Restore")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.other.clicked.connect(self._other)
        self.copies.currentItemChanged.connect(self._describe)
        for path in backups.backups():
            self.add(path)
        if self.copies.count():
            self.copies.setCurrentRow(0)
        else:
            self.about.setText(say(message("Backup", "There is no copy in the usual folder yet.")))
        self._describe()

    def add(self, path: Path) -> None:
        """Offer a copy."""
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        item = QListWidgetItem(time_words(changed.isoformat()))
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(str(path))
        self.copies.addItem(item)

    def chosen(self) -> Path | None:
        """Return the chosen copy."""
        if self.copies.currentRow() < 0:
            return None
        return Path(self.copies.currentItem().data(Qt.ItemDataRole.UserRole))

    def _describe(self, *_: object) -> None:
        path = self.chosen()
        info = self._backups.describe(path) if path is not None else None
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(info is not None)
        if info is not None:
            words = message("Backup", "{documents} documents, {texts} texts, made {time}").fill(
                documents=info.documents, texts=info.nodes, time=time_words(info.time)
            )
            self.about.setText(say(words))
        elif self.copies.count():
            self.about.setText(say(message("Backup", "This copy is damaged or not a library.")))

    def _other(self) -> None:
        title = say(message("Backup", "Choose a copy"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", "*.cstudio-backup *.cstudio-db")
        if path:
            self.add(Path(path))
            self.copies.setCurrentRow(self.copies.count() - 1)


# --- a library that cannot be opened ----------------------------------------------------------

#: What the dialog returns beside zero, which is to quit.
AGAIN, READING, RESCUE = 1, 2, 3


class CannotOpenDialog(Dialog):
    """Offers to try again, to open for reading, to rescue documents, or to quit."""

    what: QLabel
    more: QLabel
    again: QPushButton
    reading: QPushButton
    rescue: QPushButton
    quit: QPushButton

    def __init__(
        self, problem: StudioError, *, readable: bool, parent: QWidget | None = None
    ) -> None:
        """Say what happened; `readable` is whether reading would work."""
        super().__init__(parent)
        load_form(self, "cannot_open")
        self.what.setText(say(problem.what))
        self.more.setText(" ".join(say(each) for each in problem.sentences[1:]))
        self.reading.setVisible(readable)
        self.rescue.setVisible(isinstance(problem, WorkspaceDamaged))
        self.rescue.clicked.connect(lambda: self.done(RESCUE))
        self.again.clicked.connect(lambda: self.done(AGAIN))
        self.reading.clicked.connect(lambda: self.done(READING))
        self.quit.clicked.connect(self.reject)
