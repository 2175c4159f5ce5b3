"""Choosing the pictures of a figure, one per language."""

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.session.ports import AttachmentStore
from curriculum_studio.session.received_files import read_file
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES, BaseEditor
from curriculum_studio.workbench.fields.payload_fields import PayloadField

#: Size of the small pictures (pixels).
SMALL = 64


class PicturesEditor(BaseEditor):
    """A small picture and a button per language.

    `problem` carries a StudioError; `eraseWanted`: the pictures shall be erased for good.
    """

    problem = Signal(object)
    eraseWanted = Signal()

    def __init__(self, field: PayloadField, parent: QWidget, attachments: AttachmentStore) -> None:
        """Take where pictures are kept."""
        super().__init__(field, parent)
        self._attachments = attachments
        self._pictures = Pictures()
        self._views: dict[Language, QLabel] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        for row, language in enumerate(LANGUAGES):
            name = QLabel(SHORT_NAMES[language], self)
            name.setProperty("role", "muted")
            view = QLabel(self)
            button = QPushButton(say(message("Fields", "Choose …")), self)
            words = message("Fields", "Choose the picture for {language}")
            button.setAccessibleName(say(words.fill(language=SHORT_NAMES[language])))
            button.clicked.connect(lambda _, each=language: self._choose(each))
            grid.addWidget(name, row, 0)
            grid.addWidget(view, row, 1)
            grid.addWidget(button, row, 2)
            self._views[language] = view
        self.erase = QPushButton(say(message("Fields", "Erase for good …")), self)
        self.erase.setProperty("role", "link")
        self.erase.setAccessibleName(say(message("Fields", "Erase this picture for good …")))
        self.erase.clicked.connect(self.eraseWanted)
        self.body.addWidget(self.erase)

    def value(self) -> Any:
        """Return the pictures."""
        return self._pictures

    def take(self, language: Language, path: Path) -> None:
        """Keep a file as the picture for a language.

        Raises:
            StudioError: if it is no picture.

        """
        # Pillow is loaded with the first picture that somebody chooses.
        ready_apart = import_module("curriculum_studio.untrusted.picture_preparation").ready_apart
        ready = finish(ready_apart(read_file(path), path.name))
        identity = self._attachments.put(ready.content, ready.media_type, path.name)
        texts = {each: getattr(self._pictures, each) for each in LANGUAGES} | {language: identity}
        self._show(Pictures(**texts))
        self.flush()

    def _show(self, value: Any) -> None:
        self._pictures = value
        self.erase.setVisible(value != Pictures())
        for language, view in self._views.items():
            identity = getattr(value, language)
            pixmap = QPixmap()
            if identity:
                pixmap.loadFromData(self._attachments.get(identity))
            view.setPixmap(pixmap if pixmap.isNull() else pixmap.scaledToHeight(SMALL // 2))

    def _choose(self, language: Language) -> None:
        endings = " ".join(f"*{each}" for each in _ENDINGS)
        kinds = say(message("Fields", "Pictures ({endings})").fill(endings=endings))
        title = say(message("Fields", "Choose a picture"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if not path:
            return
        try:
            self.take(language, Path(path))
        except StudioError as problem:
            self.problem.emit(problem)


_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".heic")
