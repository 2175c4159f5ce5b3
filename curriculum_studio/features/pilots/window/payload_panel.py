"""Fields of a payload in the side panel of a board."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.languages import Language
from curriculum_studio.features.pilots.model import FORMS, PHASES, PROPOSALS
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, make_editor
from curriculum_studio.workbench.fields.payload_fields import PayloadField

TRIAL_FIELDS = (
    PayloadField("date", message("Piloting", "Day"), "date"),
    PayloadField(
        "class_level", message("Fields", "Age group"), "choice", tuple(CLASS_LEVELS.items())
    ),
    PayloadField("form", message("Piloting", "How it was done"), "choice", tuple(FORMS.items())),
    PayloadField("children", message("Piloting", "Children"), "count"),
    PayloadField("adults", message("Piloting", "Adults"), "count"),
    PayloadField("planned_minutes", message("Piloting", "Planned minutes"), "count"),
    PayloadField("actual_minutes", message("Piloting", "Actual minutes"), "count"),
    PayloadField("proposal", message("Piloting", "Proposal"), "choice", tuple(PROPOSALS.items())),
)

COUNCIL_FIELDS = (
    PayloadField("phase", message("Piloting", "Phase"), "choice", tuple(PHASES.items())),
    PayloadField("date", message("Piloting", "Day"), "date"),
    PayloadField("present", message("Piloting", "Those present, one per line"), "lines"),
)


class _Head(QWidget):
    """Shows fields of a payload. `wanted`: the payload with a field set."""

    wanted = Signal(object)

    title: QLabel
    fields: QVBoxLayout

    def __init__(
        self, form: str, fields: Sequence[PayloadField], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent)
        load_form(self, form)
        self._payload: Any = None
        self._editors: dict[str, BaseEditor] = {}
        for field in fields:
            editor = make_editor(field, self, language)
            label = QLabel(say(field.label), self)
            label.setProperty("role", "field")
            label.setBuddy(editor)
            self.fields.addWidget(label)
            self.fields.addWidget(editor)
            editor.changed.connect(lambda value, name=field.name: self._set(name, value))
            self._editors[field.name] = editor

    def show_payload(self, payload: Any) -> None:
        """Show what is set."""
        self._payload = payload
        for name, editor in self._editors.items():
            editor.show_value(getattr(payload, name))

    def flush(self) -> None:
        """Save what is being written."""
        for editor in self._editors.values():
            editor.flush()

    def _set(self, name: str, value: Any) -> None:
        if self._payload is not None and getattr(self._payload, name) != value:
            self.wanted.emit(replace(self._payload, **{name: value}))


class TrialHead(_Head):
    """What is set of a try-out as a whole."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        """Make the fields."""
        super().__init__("trial_head", TRIAL_FIELDS, language, parent)


class CouncilHead(_Head):
    """What is set of a deliberation."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        """Make the fields."""
        super().__init__("council_head", COUNCIL_FIELDS, language, parent)
