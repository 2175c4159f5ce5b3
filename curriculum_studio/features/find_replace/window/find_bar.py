"""The bar below the page: words to find, how they are looked for, what stands in their place."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.text_search import Search
from curriculum_studio.features.find_replace.window.hits_model import (
    PlaceDelegate,
    PlacesModel,
    toggle,
)
from curriculum_studio.i18n import message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

#: What is typed is looked for after so long a rest (milliseconds).
REST = 160


class FindBar(QFrame):
    """What is looked for, and what was found.

    `asked`: look for it now. `stepped`: go on (1) or back (-1). `chosen`: the row of a place.
    `replaceOne` and `replaceAll` are its buttons. `closed`: it is not wanted any more.
    """

    asked = Signal()
    stepped = Signal(int)
    chosen = Signal(int)
    closed = Signal()

    words: QLineEdit
    exactCase: QToolButton
    wholeWords: QToolButton
    language: QComboBox
    scope: QComboBox
    previous: QToolButton
    next: QToolButton
    count: QLabel
    dismiss: QToolButton
    replaceRow: QWidget
    replacement: QLineEdit
    replaceOne: QPushButton
    replaceAll: QPushButton
    hint: QLabel
    hits: QListView

    def __init__(self, look: Appearance, model: PlacesModel) -> None:
        """Begin hidden; the model holds the places."""
        super().__init__()
        load_form(self, "find")
        self._look = look
        self._model = model
        self.hits.setModel(model)
        self.hits.setItemDelegate(PlaceDelegate(look, self.hits))
        self.hits.setMouseTracking(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.asked)
        for language in LANGUAGES:
            self.language.addItem(SHORT_NAMES[language], language)
        self.language.insertItem(0, "", None)
        for name in ("document", "all"):
            self.scope.addItem("", name)
        self.language.setCurrentIndex(0)
        self.scope.setCurrentIndex(0)
        self._connect()
        self._say()
        self._draw()
        model.ticked.connect(self._fit)
        self.hide()

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._rest.start())
        for button in (self.exactCase, self.wholeWords):
            button.toggled.connect(self.asked)
        for combo in (self.language, self.scope):
            combo.activated.connect(lambda _: self.asked.emit())
        self.replacement.textChanged.connect(lambda _: self._show_replacement())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.dismiss.clicked.connect(self.closed)
        self.hits.clicked.connect(self._clicked)
        for widget in (self.words, self.replacement, self.hits):
            widget.installEventFilter(self)
        self._look.themed.connect(self._draw)

    # What it says

    @property
    def search(self) -> Search:
        """What is looked for."""
        chosen = self.language.currentData()
        languages = tuple(each for each in LANGUAGES if chosen in (None, each))
        return Search(
            self.words.text(),
            languages,
            exact_case=self.exactCase.isChecked(),
            whole_words=self.wholeWords.isChecked(),
        )

    @property
    def everywhere(self) -> bool:
        """Whether all documents are looked through."""
        return bool(self.scope.currentData() == "all")

    @property
    def replacing(self) -> bool:
        """Whether something stands ready to be put in the place of the words."""
        return self._model.replacement is not None

    def begin(self, *, replacing: bool) -> None:
        """Show the bar with the caret in the words to find."""
        self.replaceRow.setVisible(replacing)
        self._show_replacement(on=replacing)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._fit()

    def ask_now(self) -> None:
        """Look for what stands there without waiting for a rest."""
        self._rest.stop()
        self.asked.emit()

    @property
    def waits(self) -> bool:
        """Whether words were typed that nobody has looked for yet."""
        return self._rest.isActive()

    def show_count(self, text: str, *, nothing: bool) -> None:
        """Say how many places there are."""
        self.count.setText(text)
        role = "error" if nothing else "muted"
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().polish(self.count)
        self._fit()

    def show_current(self, row: int) -> None:
        """Mark the place where the caret is, in the list."""
        if row >= 0:
            self.hits.setCurrentIndex(self._model.index(row))

    def _fit(self) -> None:
        """Show the list where it says more than the page: replacing, or other documents."""
        wanted = (self.replacing or self.everywhere) and self._model.rowCount() > 0
        self.hits.setVisible(wanted)
        chosen = len(self._model.chosen) if self.replacing else 0
        self.replaceOne.setEnabled(self._model.rowCount() > 0)
        self.replaceAll.setEnabled(chosen > 0)
        if chosen:
            text = message("Finding", "Replace all ticked ({count})").fill(count=chosen)
            self.replaceAll.setText(say(text))

    def _show_replacement(self, *, on: bool = True) -> None:
        self._model.show_replacement(self.replacement.text() if on else None)
        self._fit()

    def _say(self) -> None:
        self.language.setItemText(0, say(message("Finding", "All languages")))
        self.scope.setItemText(0, say(message("Finding", "This document")))
        self.scope.setItemText(1, say(message("Finding", "All documents")))
        self._fit()

    def _draw(self) -> None:
        theme = self._look.theme
        for button, name in ((self.previous, "up"), (self.next, "down"), (self.dismiss, "close")):
            button.setIcon(icon(name, theme))

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    # Keys

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; in the list it goes there, and the space bar ticks."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if watched is self.hits:
            index = self.hits.currentIndex()
            if enter and index.isValid():
                self.chosen.emit(index.row())
                return True
            if event.key() == Qt.Key.Key_Space and self.replacing and index.isValid():
                toggle(self._model, index)
                return True
            return False
        if enter and watched is self.replacement:
            self.replaceOne.click()
            return True
        if enter:
            self.stepped.emit(-1 if back else 1)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.scope.count():
            self._say()
