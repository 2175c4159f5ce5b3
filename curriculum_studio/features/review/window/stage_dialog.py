"""The stage of a standard: shown beside its other data, and changed by a dialog."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import ISO_STAGES, Obstacle, next_stage
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, option_words
from curriculum_studio.workbench.fields.payload_fields import PayloadField

# --- dialog -----------------------------------------------------------------------------------

#: Greatest height of the list of what is missing, and what a line of it takes (pixels).
_MOST_HEIGHT, _ROW_HEIGHT = 232, 29


class StageDialog(Dialog):
    """Lists what is not done yet, and asks all the same; `wanted` is what shall be seen instead."""

    heading: QLabel
    stage: QComboBox
    author: QLineEdit
    standsTitle: QLabel
    stands: QListWidget
    showButton: QPushButton
    buttons: QDialogButtonBox

    def __init__(
        self,
        now: Stage,
        obstacles: Sequence[Obstacle],
        language: Language,
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "stage")
        self._obstacles = obstacles
        self.wanted: Obstacle | None = None
        words = message("Stages", "Now: {stage}").fill(stage=STAGES[now][language])
        self.heading.setText(say(words))
        for value, number in ISO_STAGES.items():
            named = message("Stages", "{stage} (ISO stage {number})")
            shown = named.fill(stage=STAGES[value][language], number=number)
            self.stage.addItem(say(shown), value)
        self.stage.setCurrentIndex(self.stage.findData(next_stage(now)))
        self.author.setText(author)
        for each in obstacles:
            self.stands.addItem(say(each.words))
        self.stands.setCurrentRow(0)
        self.stands.setMinimumHeight(min(_MOST_HEIGHT, _ROW_HEIGHT * (len(obstacles) + 1)))
        for widget in (self.stands, self.showButton):
            widget.setVisible(bool(obstacles))
        self.stands.itemActivated.connect(lambda _: self._show_place())
        self.showButton.clicked.connect(self._show_place)
        title = (
            message("Stages", "What is still missing")
            if obstacles
            else message("Stages", "Everything is decided and translated.")
        )
        self.standsTitle.setText(say(title))
        act = (
            message("Stages", "Change the stage anyway")
            if obstacles
            else message("Stages", "Change the stage")
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(act))
        (self.showButton if obstacles else ok).setDefault(True)
        ok.setEnabled(self.chosen() != now)
        self.stage.currentIndexChanged.connect(lambda _: ok.setEnabled(self.chosen() != now))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _show_place(self) -> None:
        """Leave the stage as it is, to look at what stands against another."""
        at = self.stands.currentRow()
        if 0 <= at < len(self._obstacles):
            self.wanted = self._obstacles[at]
            self.reject()

    def chosen(self) -> Stage:
        """Return the stage that is chosen."""
        value = self.stage.currentData()
        return next((each for each in ISO_STAGES if each == value), "working_draft")


# --- editor -----------------------------------------------------------------------------------


class StageEditor(BaseEditor):
    """A button with the stage on it, for a stage changes only after what is missing was shown.

    `asked`: the dialog that asks for another stage is wanted.
    """

    asked = Signal()

    def __init__(self, field: PayloadField, parent: QWidget, language: Language) -> None:
        """Make the button with the names of stages in a language."""
        super().__init__(field, parent)
        self._words = {value: option_words(label, language) for value, label in field.options}
        self.button = QPushButton(self)
        self.button.setToolTip(say(message("Fields", "See what is missing and change the stage")))
        self.body.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.asked)

    def value(self) -> Any:
        """Return None: here a stage is only shown."""
        return None

    def _show(self, value: Any) -> None:
        name = self._words[value]
        self.button.setText(f"{name} …")
        words = message("Fields", "Stage: {name}. Change the stage …").fill(name=name)
        self.button.setAccessibleName(say(words))
