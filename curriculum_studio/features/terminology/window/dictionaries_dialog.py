"""Which dictionaries are there, how to get one, and the words that the workspace knows itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from curriculum_studio.features.terminology.service import Spelling
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class DictionariesDialog(Dialog):
    """Shows and changes what spelling is checked by. `chosen`: a folder, empty for the usual."""

    chosen = Signal(str)

    english: QLabel
    german: QLabel
    help: QLabel
    folder: QLabel
    choose: QPushButton
    usual: QPushButton
    own: QListWidget
    remove: QPushButton
    dismiss: QPushButton

    def __init__(self, spelling: Spelling, folder: str, parent: QWidget) -> None:
        """Take who checks, and the folder that was named."""
        super().__init__(parent)
        load_form(self, "dictionaries")
        self._spelling = spelling
        self._folder = folder
        self.choose.clicked.connect(self._choose)
        self.usual.clicked.connect(lambda: self._take(""))
        self.remove.clicked.connect(self._remove)
        self.own.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.dismiss.clicked.connect(self.accept)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        there = say(message("Dictionaries", "✓ there is a dictionary"))
        none = say(message("Dictionaries", "No dictionary was found"))
        for label, language in ((self.english, "en"), (self.german, "de")):
            label.setText(there if self._spelling.can(language) else none)  # type: ignore[arg-type]
        self.help.setVisible(not self._spelling.can("de"))
        places = say(message("Dictionaries", "Looked for in the usual places"))
        self.folder.setText(self._folder or places)
        self.usual.setVisible(bool(self._folder))
        self.own.clear()
        self.own.addItems(sorted(self._spelling.own))
        self.remove.setEnabled(False)

    def _choose(self) -> None:
        title = say(message("Dictionaries", "Folder with dictionaries"))
        folder = QFileDialog.getExistingDirectory(self, title, self._folder)
        if folder:
            self._take(str(Path(folder)))

    def _take(self, folder: str) -> None:
        self._folder = folder
        self.chosen.emit(folder)
        self._show()

    def _remove(self) -> None:
        item = self.own.currentItem()
        if item is not None:
            self._spelling.remove(item.text())
            self._show()
