"""What a new user sees: which language, which work, and how to begin."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.profiles import IN_KINDERGARTENS, Profile, UserRole
from curriculum_studio.i18n import message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say

#: Many computers in Chinese schools put back the drive of Windows at each start.
FORGETFUL = message(
    "Start",
    "Many school computers erase this drive each time they start. If this is one of them,"
    " choose another drive.",
)


class StartPage(Form):
    """Asks for language, role, name and house.

    `sample`, `blank`: how to begin, with the role chosen. `elsewhere`: the library shall lie in
    another folder. `existing`: there is a library already; `moved`: in a file that another
    computer packed.
    """

    sample = Signal(str)
    blank = Signal(str)
    elsewhere = Signal()
    existing = Signal()
    moved = Signal()

    chinese: QPushButton
    english: QPushButton
    german: QPushButton
    teacher: QPushButton
    head: QPushButton
    standards: QPushButton
    reviewer: QPushButton
    coordinator: QPushButton
    ownName: QLineEdit
    house: QLineEdit
    sampleButton: QPushButton
    blankButton: QPushButton
    place: QLabel
    elsewhereButton: QPushButton
    existingButton: QPushButton
    movedButton: QPushButton

    def __init__(
        self, look: Appearance, where: Path, parent: QWidget | None = None, *, forgetful: bool
    ) -> None:
        """Show `where`, the folder in which the library will lie.

        `forgetful`: it is on a drive that computers in schools may forget.
        """
        super().__init__(parent, "start")
        self._look = look
        self._where = where
        self._forgetful = forgetful
        self._languages = {"zh_CN": self.chinese, "en": self.english, "de": self.german}
        self._roles = {
            UserRole.TEACHER: self.teacher,
            UserRole.HEAD: self.head,
            UserRole.DRAFTER: self.standards,
            UserRole.REVIEWER: self.reviewer,
            UserRole.COORDINATOR: self.coordinator,
        }
        self._languages[look.language].setChecked(True)
        self.teacher.setChecked(True)
        for language, button in self._languages.items():
            button.clicked.connect(lambda _, each=language: look.speak(each))
        self.sampleButton.clicked.connect(lambda: self.sample.emit(self.role))
        self.blankButton.clicked.connect(lambda: self.blank.emit(self.role))
        self.elsewhereButton.clicked.connect(self.elsewhere)
        self.existingButton.clicked.connect(self.existing)
        self.movedButton.clicked.connect(self.moved)
        look.spoken.connect(self._say)
        self._say()

    @property
    def role(self) -> str:
        """What the user does most, as the value of a `UserRole`."""
        return next(role.value for role, button in self._roles.items() if button.isChecked())

    def put(self, where: Path, *, forgetful: bool) -> None:
        """Show another folder in which the library will lie."""
        self._where, self._forgetful = where, forgetful
        self._say()

    def introduced(self, profile: Profile) -> Profile:
        """Return a profile with what was said here; what was left empty stays as it was.

        Teachers and heads work in a kindergarten, all others in an organisation.
        """
        name, house = self.ownName.text().strip(), self.house.text().strip()
        place = "kindergarten" if self.role in IN_KINDERGARTENS else "organisation"
        said = {"name": name, place: house}
        return replace(
            profile, role=self.role, **{field: text for field, text in said.items() if text}
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keys, as in a dialog; Qt lets only the space."""
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        words = message("Start", "The library is in {place}. No data leaves this computer.")
        sentences = [say(words.fill(place=self._where))]
        if self._forgetful:
            sentences.append(say(FORGETFUL))
        self.place.setText("\n".join(sentences))
