"""Writing to those who were asked in a review round and have not answered yet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.review import Recipient
from curriculum_studio.features.review.model.reminder_letters import language_for
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.dialog_sizing import make_room
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

_NAMES: dict[Language, Message] = {
    "zh": message("Rounds", "Chinese"),
    "en": message("Rounds", "English"),
    "de": message("Rounds", "German"),
}

#: Writes the letter to bodies in a language, from an organisation.
Writer = Callable[[Sequence[Recipient], Language, str], str]


class RemindDialog(Dialog):
    """Shows the letter to all that are silent or to one of them; `copying`: it shall be copied."""

    copying = Signal()

    to: QComboBox
    language: QComboBox
    organisation: QLineEdit
    letter: QPlainTextEdit
    copyButton: QPushButton
    closeButton: QPushButton

    def __init__(
        self,
        silent: Sequence[Recipient],
        write: Writer,
        own: Language,
        asking: Callable[[Language], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take who is silent, who writes letters, one's own language, and who asks in each."""
        super().__init__(parent)
        load_form(self, "remind")
        self._silent, self._write = tuple(silent), write
        self._own: Language = own
        if len(self._silent) > 1:
            self.to.addItem(say(message("Rounds", "All ({count})").fill(count=len(silent))))
        for each in self._silent:
            contact = f" · {each.contact}" if each.contact else ""
            self.to.addItem(f"{each.organisation}{contact}")
        for language in LANGUAGES:
            self.language.addItem(say(_NAMES[language]), language)
        self._asking, self._own_name = asking, False
        self.to.currentIndexChanged.connect(lambda _: self._choose())
        self.language.currentIndexChanged.connect(lambda _: self._renew())
        self.organisation.textEdited.connect(lambda _: self._named())
        self.copyButton.clicked.connect(self.copying)
        self.closeButton.clicked.connect(self.reject)
        self._choose()
        make_room(self)

    @property
    def bodies(self) -> tuple[Recipient, ...]:
        """To whom the letter goes."""
        at = self.to.currentIndex() - (len(self._silent) > 1)
        return self._silent if at < 0 else self._silent[at : at + 1]

    @property
    def named(self) -> bool:
        """Whether somebody wrote who asks."""
        return self._own_name

    @property
    def words(self) -> str:
        """The letter as it stands now."""
        return self.letter.toPlainText()

    def _choose(self) -> None:
        wanted = self.language.findData(language_for(self.bodies, self._own))
        if wanted == self.language.currentIndex():
            self._renew()
        else:
            self.language.setCurrentIndex(wanted)

    def _named(self) -> None:
        self._own_name = True
        self._renew()

    def _renew(self) -> None:
        language = next(e for e in LANGUAGES if e == self.language.currentData())
        if not self._own_name:
            self.organisation.setText(self._asking(language))
        self.letter.setPlainText(
            self._write(self.bodies, language, self.organisation.text().strip())
        )
