"""Fields of the properties in which pictures are chosen: of a figure, and a photo."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.i18n import StudioError, Work, finish, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.files import read_file
from curriculum_studio.session.ports import AttachmentStore
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES, BaseEditor
from curriculum_studio.workbench.fields.payload_fields import PayloadField

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.untrusted.picture_preparation import ReadyPicture

#: Makes a picture ready; Pillow is loaded with the first one that somebody chooses.
_READY_APART: Lazy["Callable[[bytes, str], Work[ReadyPicture]]"] = Lazy(
    "curriculum_studio.untrusted.picture_preparation:ready_apart"
)

#: Heights of the small pictures: of one among three, and of a photo (pixels).
_SMALL, _LARGER = 32, 72

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".heic")

#: Which languages share a picture.
_Shared = tuple[Language, ...]


class FigurePicturesEditor(BaseEditor):
    """A small picture and a button per language.

    `problem` carries a StudioError; `eraseWanted`: the pictures shall be erased for good.
    """

    problem = Signal(object)
    eraseWanted = Signal()

    #: The rows of the field, and how high a picture is in them.
    rows: tuple[_Shared, ...] = tuple((each,) for each in LANGUAGES)
    height_shown = _SMALL

    def __init__(self, field: PayloadField, parent: QWidget, attachments: AttachmentStore) -> None:
        super().__init__(field, parent)
        self._attachments = attachments
        self._pictures = Pictures()
        self._views: dict[_Shared, QLabel] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        for row, languages in enumerate(self.rows):
            view = QLabel(self)
            button = QPushButton(say(message("Fields", "Choose …")), self)
            if len(languages) == 1:
                name = QLabel(SHORT_NAMES[languages[0]], self)
                name.setProperty("role", "muted")
                words = message("Fields", "Choose the picture for {language}")
                button.setAccessibleName(say(words.fill(language=name.text())))
                grid.addWidget(name, row, 0)
            else:
                button.setAccessibleName(say(message("Fields", "Choose a picture")))
            button.clicked.connect(lambda _, each=languages: self._choose(each))
            grid.addWidget(view, row, 1)
            grid.addWidget(button, row, 2)
            self._views[languages] = view
        self.erase = QPushButton(say(message("Fields", "Erase for good …")), self)
        self.erase.setProperty("role", "link")
        self.erase.setAccessibleName(say(message("Fields", "Erase this picture for good …")))
        self.erase.clicked.connect(self.eraseWanted)
        self.body.addWidget(self.erase)

    def value(self) -> Any:
        """Return the pictures."""
        return self._pictures

    def take(self, languages: _Shared, path: Path) -> None:
        """Keep a file as the picture for some languages.

        Raises:
            StudioError: if it is no picture.

        """
        ready = finish(_READY_APART.load()(read_file(path), path.name))
        identity = self._attachments.put(ready.content, ready.media_type, path.name)
        pictures = self._pictures
        for each in languages:
            pictures = pictures.changed(each, identity)
        self._show(pictures)
        self.flush()

    def _show(self, value: Any) -> None:
        self._pictures = value
        self.erase.setVisible(value != Pictures())
        for languages, view in self._views.items():
            identity = next((value[each] for each in languages if value[each]), "")
            pixmap = QPixmap()
            if identity:
                pixmap.loadFromData(self._attachments.get(identity))
            view.setPixmap(pixmap if pixmap.isNull() else pixmap.scaledToHeight(self.height_shown))

    def _choose(self, languages: _Shared) -> None:
        endings = " ".join(f"*{each}" for each in _ENDINGS)
        kinds = say(message("Fields", "Pictures ({endings})").fill(endings=endings))
        title = say(message("Fields", "Choose a picture"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if not path:
            return
        try:
            self.take(languages, Path(path))
        except StudioError as problem:
            self.problem.emit(problem)


class PhotoEditor(FigurePicturesEditor):
    """One photo for all languages; `cropWanted`: it shall be cropped."""

    cropWanted = Signal()

    rows = (LANGUAGES,)
    height_shown = _LARGER

    def __init__(self, field: PayloadField, parent: QWidget, attachments: AttachmentStore) -> None:
        super().__init__(field, parent, attachments)
        self.crop = QPushButton(say(message("Fields", "Crop …")), self)
        self.crop.setAccessibleName(say(message("Fields", "Crop this photo …")))
        self.crop.clicked.connect(self.cropWanted)
        self.body.insertWidget(1, self.crop)

    def _show(self, value: Any) -> None:
        super()._show(value)
        self.crop.setVisible(value != Pictures())
