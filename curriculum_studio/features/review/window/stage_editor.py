"""The stage of a standard as it is shown beside its other data."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, option_words
from curriculum_studio.workbench.fields.payload_fields import PayloadField


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
