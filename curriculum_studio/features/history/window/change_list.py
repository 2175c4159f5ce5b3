"""The technical changes between two states: looked through, copied, put into the foreword."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio.editor.messages import LANGUAGE_NAMES
from curriculum_studio.features.standards.model.change_list import ChangeList
from curriculum_studio.features.standards.model.technical_changes import TechnicalChange
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say

_FOREWORD, _AMENDMENT = "foreword", "amendment"
_FORMS = (
    (_FOREWORD, message("Compare", "Main technical changes (foreword)")),
    (_AMENDMENT, message("Compare", "Amendment")),
)
_AT = Qt.ItemDataRole.UserRole


class ChangeListDialog(Dialog):
    """Lists technical changes with a box each.

    `inserting` carries the ticked ones, which shall stand in the foreword.
    """

    inserting = Signal(object)

    explained: QLabel
    form: QComboBox
    language: QComboBox
    lines: QListWidget
    none: QLabel
    insert: QPushButton
    copy: QPushButton
    dismiss: QPushButton

    def __init__(
        self,
        said: ChangeList,
        changes: Sequence[TechnicalChange],
        language: Language,
        parent: QWidget | None = None,
        *,
        insertable: bool,
    ) -> None:
        """Show changes in a language first; `insertable`: there is a foreword for them."""
        super().__init__(parent, "change_list")
        self._said = said
        self._changes = tuple(changes)
        for name, words in _FORMS:
            self.form.addItem(say(words), name)
        for each in LANGUAGES:
            self.language.addItem(say(LANGUAGE_NAMES[each]), each)
        self.language.setCurrentIndex(self.language.findData(language))
        for at in range(len(self._changes)):
            item = QListWidgetItem("", self.lines)
            item.setData(_AT, at)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.lines.setVisible(bool(self._changes))
        self.explained.setVisible(bool(self._changes))
        self.none.setVisible(not self._changes)
        self._insertable = insertable
        self.language.currentIndexChanged.connect(self._say)
        self.form.currentIndexChanged.connect(self._enable)
        self.lines.itemChanged.connect(self._enable)
        self.insert.clicked.connect(self._insert)
        self.copy.clicked.connect(self._copy)
        self.dismiss.clicked.connect(self.reject)
        self._say()

    @property
    def chosen(self) -> tuple[TechnicalChange, ...]:
        """The changes that are ticked."""
        items = [self.lines.item(at) for at in range(self.lines.count())]
        ticked = [each for each in items if each.checkState() == Qt.CheckState.Checked]
        return tuple(self._changes[each.data(_AT)] for each in ticked)

    @property
    def text(self) -> str:
        """The ticked changes as text, in the chosen form and language."""
        language: Language = self.language.currentData()
        if self.form.currentData() == _AMENDMENT:
            return self._said.amendment(self.chosen, language)
        return self._said.text(self.chosen, language)

    def _say(self, *_: object) -> None:
        language: Language = self.language.currentData()
        for at, change in enumerate(self._changes):
            self.lines.item(at).setText(self._said.line(change, language))
        self._enable()

    def _enable(self, *_: object) -> None:
        foreword = self.form.currentData() == _FOREWORD
        some = bool(self.chosen)
        self.insert.setEnabled(self._insertable and foreword and some)
        self.copy.setEnabled(some)

    def _insert(self) -> None:
        self.inserting.emit(self.chosen)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text)
