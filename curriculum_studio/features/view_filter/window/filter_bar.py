"""The bar above a page of which only some texts are shown."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

_WANTED: tuple[tuple[str, Message], ...] = (
    ("unfinished", message("Filter", "unfinished texts")),
    ("stale", message("Filter", "texts whose source changed")),
    ("empty", message("Filter", "texts not translated")),
)


class FilterBar(QFrame):
    """Says what is shown. `asked`: show it anew; `closed`: show everything again."""

    asked = Signal()
    closed = Signal()

    wanted: QComboBox
    language: QComboBox
    count: QLabel
    again: QPushButton
    everything: QPushButton

    def __init__(self, parent: QWidget) -> None:
        """Begin with everything that is not finished."""
        super().__init__(parent)
        load_form(self, "filter")
        for name, _ in _WANTED:
            self.wanted.addItem("", name)
        for language in LANGUAGES:
            self.language.addItem(SHORT_NAMES[language], language)
        self.language.insertItem(0, "", None)
        self.language.setCurrentIndex(0)
        for combo in (self.wanted, self.language):
            combo.activated.connect(lambda _: self.asked.emit())
        self.again.clicked.connect(self.asked)
        self.everything.clicked.connect(self.closed)
        self._say()

    def languages(self, shown: tuple[Language, ...]) -> tuple[Language, ...]:
        """Return the languages in which texts are looked at: one, or all that are shown."""
        chosen = self.language.currentData()
        return shown if chosen is None else (chosen,)

    def show_count(self, count: int) -> None:
        """Say how many texts there are."""
        if count:
            text = message("Filter", "Texts: {count}").fill(count=count)
        else:
            text = message("Filter", "There is none: all of it is done.")
        self.count.setText(say(text))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.wanted.count():
            self._say()

    def _say(self) -> None:
        for at, (_, words) in enumerate(_WANTED):
            self.wanted.setItemText(at, say(words))
        self.language.setItemText(0, say(message("Filter", "languages shown")))
