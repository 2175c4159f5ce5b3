"""The stage of a standard: shown beside its other data, and changed by a dialog."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import ISO_STAGES, Obstacle, next_stage
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, option_words
from curriculum_studio.workbench.fields.payload_fields import PayloadField

#: What stands against a stage, and why errors among it may not be passed, if they may not.
Against = Callable[[Stage], tuple[Sequence[Obstacle], Message | None]]

# --- dialog -----------------------------------------------------------------------------------

#: Greatest height of the list of what is missing, and what a line of it takes (pixels).
_MOST_HEIGHT, _ROW_HEIGHT = 232, 29


class StageDialog(Dialog):
    """Lists what is not done yet, and asks all the same; `wanted` is what shall be seen instead.

    Errors of the checks want a reason, where they may be passed at all.
    """

    heading: QLabel
    stage: QComboBox
    author: QLineEdit
    standsTitle: QLabel
    stands: QListWidget
    showButton: QPushButton
    reasonLabel: QLabel
    reason: QLineEdit
    hindered: QLabel

    def __init__(
        self,
        now: Stage,
        against: Against,
        language: Language,
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about a standard that stands at a stage; `against` says what is against another."""
        super().__init__(parent, "stage")
        self._now = now
        self._against = against
        self._obstacles: Sequence[Obstacle] = ()
        self._hindrance: Message | None = None
        self.wanted: Obstacle | None = None
        words = message("Stages", "Now: {stage}").fill(stage=STAGES[now][language])
        self.heading.setText(say(words))
        for value, number in ISO_STAGES.items():
            named = message("Stages", "{stage} (ISO stage {number})")
            shown = named.fill(stage=STAGES[value][language], number=number)
            self.stage.addItem(say(shown), value)
        self.stage.setCurrentIndex(self.stage.findData(next_stage(now)))
        self.author.setText(author)
        self.stands.itemActivated.connect(lambda _: self._show_place())
        self.showButton.clicked.connect(self._show_place)
        self.stage.currentIndexChanged.connect(lambda _: self._look())
        self.reason.textChanged.connect(lambda _: self._renew())
        self.author.textChanged.connect(lambda _: self._renew())
        self._look()

    def _look(self) -> None:
        """Show what stands against the stage that is chosen now."""
        self._obstacles, self._hindrance = self._against(self.chosen())
        self.stands.clear()
        for each in self._obstacles:
            self.stands.addItem(say(each.words))
        self.stands.setCurrentRow(0)
        for widget in (self.stands, self.showButton):
            widget.setVisible(bool(self._obstacles))
        title = (
            message("Stages", "What is still missing")
            if self._obstacles
            else message("Stages", "Everything is decided and translated.")
        )
        self.standsTitle.setText(say(title))
        asks = self._binding and self._hindrance is None
        for field in (self.reasonLabel, self.reason):
            field.setVisible(asks)
        refused = self._hindrance if self._binding else None
        self.hindered.setVisible(refused is not None)
        if refused is not None:
            self.hindered.setText(say(refused))
        self._renew()

    @property
    def _binding(self) -> bool:
        return any(each.binding for each in self._obstacles)

    def _renew(self) -> None:
        """Offer the change where nothing binding stands against it, or somebody answers for it."""
        act = (
            message("Stages", "Change the stage anyway")
            if self._obstacles
            else message("Stages", "Change the stage")
        )
        self._ok.setText(say(act))
        (self.showButton if self._obstacles else self._ok).setDefault(True)
        answered = bool(self.why() and self.author.text().strip() and self._hindrance is None)
        self._ok.setEnabled(self.chosen() != self._now and (answered or not self._binding))

    def why(self) -> str:
        """Return the reason for which errors are passed, empty where none are."""
        return self.reason.text().strip() if self._binding else ""

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
        self.button = QPushButton(self)
        self.body.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.asked)
        self.speak(language)

    def speak(self, language: Language) -> bool:
        """Take the names of stages in another language; the next value that is shown says it."""
        self._words = {each: option_words(label, language) for each, label in self.field.options}
        self.button.setToolTip(say(message("Fields", "See what is missing and change the stage")))
        return True

    def value(self) -> Any:
        """Return None: here a stage is only shown."""
        return None

    def _show(self, value: Any) -> None:
        name = self._words[value]
        self.button.setText(f"{name} …")
        words = message("Fields", "Stage: {name}. Change the stage …").fill(name=name)
        self.button.setAccessibleName(say(words))
