"""Widgets in which the fields of a payload are written, one class per sort of field."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.widgets.day_field import DayField
from curriculum_studio.widgets.form_loader import guard_field
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.payload_fields import PayloadField

#: Typing rests so long before it is saved, as on the page (milliseconds).
REST = 800

#: How a language is called in front of a narrow field.
SHORT_NAMES: dict[Language, str] = {"zh": "中", "en": "EN", "de": "DE"}


class TextBox(QPlainTextEdit):
    """A field for some lines of text, as high as they are in its font."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("role", "text")
        self.setTabChangesFocus(True)
        guard_field(self)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the lines are in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().height() * self._lines + 16)


class BaseEditor(QWidget):
    """A widget for one value, which keeps typing until it rests. `changed` carries the value.

    `written`: the fields in which people write texts, which are as large as those of the page,
    with the language of each where it is known.
    """

    changed = Signal(object)
    written: Mapping[QWidget, str] = MappingProxyType({})

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.setInterval(REST)
        self.resting.timeout.connect(self.flush)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)

    def speak(self, language: Language) -> bool:
        """Say everything in another language of window and documents; False: make it anew."""
        return False

    def suggest(self, value: str) -> None:
        """Show faintly what counts as long as nothing is written; not every editor can."""

    def rest(self, *_: object) -> None:
        """Wait a moment for more."""
        self.resting.start()

    def flush(self, *_: object) -> None:
        """Tell of what is written and not told yet."""
        self.resting.stop()
        value = self.value()
        if value is not None and value != self._shown:
            self._shown = value
            self.changed.emit(value)

    @property
    def refused(self) -> str:
        """What is written and cannot be kept, empty if there is nothing of that sort."""
        return ""

    def value(self) -> Any:
        """Return what is written; None if it is nothing that can be kept."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value without telling of it; what is being written stays."""
        if self.resting.isActive():
            return
        self._show(value)
        # What the widget makes of the value, such as another order, is no change of the user.
        self._shown = self.value()

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    _shown: Any = None


class LineEditor(BaseEditor):
    """A line of text."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the line."""
        super().__init__(field, parent)
        self.line = QLineEdit(self)
        guard_field(self.line)
        self.written = {self.line: ""}
        self.line.setAccessibleName(say(field.label))
        self.body.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.rest)
        self.line.editingFinished.connect(self.flush)

    def speak(self, language: Language) -> bool:
        """Say its name."""
        self.line.setAccessibleName(say(self.field.label))
        return True

    def suggest(self, value: str) -> None:
        """Show it as the hint of the empty line."""
        self.line.setPlaceholderText(value)

    def value(self) -> Any:
        """Return the text."""
        return self.line.text().strip()

    def _show(self, value: Any) -> None:
        if self.line.text().strip() != value:
            self.line.setText(str(value))
            self.line.setCursorPosition(0)


class DateEditor(BaseEditor):
    """A day; what is no day is not taken, stays as it was typed, and says so."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the line."""
        super().__init__(field, parent)
        self.day = DayField(self)
        self.day.setAccessibleName(say(field.label))
        self.body.addWidget(self.day)
        self.setFocusProxy(self.day)
        self.line = self.day.line
        self.day.edited.connect(self.rest)
        self.day.finished.connect(self.flush)

    def speak(self, language: Language) -> bool:
        """Say name and hints."""
        self.day.setAccessibleName(say(self.field.label))
        self.day.speak()
        return True

    @property
    def refused(self) -> str:
        """What is written and is no day."""
        return self.day.refused

    def value(self) -> Any:
        """Return the day, empty if there is none, None if it is no day."""
        return self.day.day()

    def _show(self, value: Any) -> None:
        self.day.show_day(value)


class LinesEditor(BaseEditor):
    """Several texts, one a line; names that the field knows are written in words."""

    def __init__(self, field: PayloadField, parent: QWidget, language: Language = "zh") -> None:
        """Make the field."""
        super().__init__(field, parent)
        self._words = {name: option_words(label, language) for name, label in field.options}
        self._names = {words: name for name, words in self._words.items()}
        self.text = TextBox(4, self)
        self.written = {self.text: ""}
        self.text.setAccessibleName(say(field.label))
        self.body.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.rest)

    def speak(self, language: Language) -> bool:
        """Say its name; names that stand in it as words are written anew."""
        self.text.setAccessibleName(say(self.field.label))
        return not self._words

    def value(self) -> Any:
        """Return the lines that are not empty."""
        lines = self.text.toPlainText().splitlines()
        texts = (line.strip() for line in lines if line.strip())
        return tuple(self._names.get(text, text) for text in texts)

    def _show(self, value: Any) -> None:
        if self.value() != value:
            with QSignalBlocker(self.text):
                self.text.setPlainText("\n".join(self._words.get(each, each) for each in value))


class LocalizedTextEditor(BaseEditor):
    """A short text in each language."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make a line per language."""
        super().__init__(field, parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.lines: dict[Language, QLineEdit] = {}
        for row, language in enumerate(LANGUAGES):
            name = QLabel(SHORT_NAMES[language], self)
            name.setProperty("role", "muted")
            line = QLineEdit(self)
            guard_field(line)
            line.textEdited.connect(self.rest)
            line.editingFinished.connect(self.flush)
            grid.addWidget(name, row, 0)
            grid.addWidget(line, row, 1)
            self.lines[language] = line
        self.written = {line: language for language, line in self.lines.items()}
        self.speak("zh")

    def speak(self, language: Language) -> bool:
        """Say the names of its lines."""
        for own, line in self.lines.items():
            line.setAccessibleName(f"{say(self.field.label)} {SHORT_NAMES[own]}")
        return True

    def value(self) -> Any:
        """Return the texts."""
        texts = {language: line.text().strip() for language, line in self.lines.items()}
        return LocalizedText(texts)

    def _show(self, value: Any) -> None:
        for language, line in self.lines.items():
            if line.text().strip() != value[language]:
                line.setText(value[language])
                line.setCursorPosition(0)


class BodiesEditor(BaseEditor):
    """Organisations, one a line: Chinese | English | German."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the field."""
        super().__init__(field, parent)
        self.text = TextBox(5, self)
        self.written = {self.text: ""}
        self.body.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.rest)
        self.speak("zh")

    def speak(self, language: Language) -> bool:
        """Say name and hint."""
        self.text.setAccessibleName(say(self.field.label))
        self.text.setPlaceholderText(say(message("Fields", "Chinese | English | German")))
        return True

    def value(self) -> Any:
        """Return the organisations."""
        found = []
        for line in self.text.toPlainText().splitlines():
            parts = [part.strip() for part in re.split(r"[|｜]", line)]
            if any(parts):
                found.append(LocalizedText(dict(zip(LANGUAGES, parts, strict=False))))
        return tuple(found)

    def _show(self, value: Any) -> None:
        if self.value() != value:
            lines = [
                " | ".join(each[language] for language in LANGUAGES).rstrip(" |") for each in value
            ]
            with QSignalBlocker(self.text):
                self.text.setPlainText("\n".join(lines))


class FlagEditor(BaseEditor):
    """Yes or no."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the box."""
        super().__init__(field, parent)
        self.box = QCheckBox(say(field.label), self)
        self.body.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.flush)

    def speak(self, language: Language) -> bool:
        """Say what is ticked."""
        self.box.setText(say(self.field.label))
        return True

    def value(self) -> Any:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def _show(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class NumberEditor(BaseEditor):
    """A number in a box with arrows, its unit behind it."""

    spin: QSpinBox | QDoubleSpinBox

    def _take(self, spin: QSpinBox | QDoubleSpinBox, most: int) -> None:
        """Put the box in, for numbers from 0 on."""
        self.spin = spin
        guard_field(spin)
        spin.setMaximum(most)
        spin.setAccessibleName(say(self.field.label))
        spin.lineEdit().setTextMargins(6, 0, 0, 0)
        if self.field.unit:
            spin.setSuffix(f" {self.field.unit}")
        self.body.addWidget(spin)
        self.setFocusProxy(spin)
        spin.valueChanged.connect(self.rest)
        spin.editingFinished.connect(self.flush)

    def speak(self, language: Language) -> bool:
        """Say its name."""
        self.spin.setAccessibleName(say(self.field.label))
        return True

    def value(self) -> Any:
        """Return the number."""
        return self.spin.value()

    def _show(self, value: Any) -> None:
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)


class CountEditor(NumberEditor):
    """A whole number."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the field."""
        super().__init__(field, parent)
        self._take(QSpinBox(self), 999)


class AmountEditor(NumberEditor):
    """A number with a decimal."""

    def __init__(self, field: PayloadField, parent: QWidget) -> None:
        """Make the field."""
        super().__init__(field, parent)
        spin = QDoubleSpinBox(self)
        spin.setDecimals(1)
        self._take(spin, 9999)


class ChoiceEditor(BaseEditor):
    """One of several values; a number is kept as one."""

    _number = False

    def __init__(self, field: PayloadField, parent: QWidget, language: Language) -> None:
        """Make the box with its values in a language."""
        super().__init__(field, parent)
        self.box = QComboBox(self)
        guard_field(self.box)
        for value, _ in field.options:
            self.box.addItem("", value)
        self.speak(language)
        # As wide as its words are now, not as those of the language in which it was shown first.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.body.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self.flush)

    def speak(self, language: Language) -> bool:
        """Say its name and its values."""
        self.box.setAccessibleName(say(self.field.label))
        for at, (_, label) in enumerate(self.field.options):
            self.box.setItemText(at, option_words(label, language))
        return True

    def value(self) -> Any:
        """Return the chosen value."""
        chosen = self.box.currentData()
        return int(chosen) if self._number else chosen

    def _show(self, value: Any) -> None:
        self._number = isinstance(value, int)
        self.box.setCurrentIndex(self.box.findData(str(value)))


class ChoicesEditor(BaseEditor):
    """Any of several values."""

    def __init__(self, field: PayloadField, parent: QWidget, language: Language) -> None:
        """Make a box per value."""
        super().__init__(field, parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        self.body.addLayout(grid)
        self.boxes: dict[str, QCheckBox] = {}
        for at, (value, label) in enumerate(field.options):
            box = QCheckBox(option_words(label, language), self)
            box.clicked.connect(self.flush)
            grid.addWidget(box, at // 2, at % 2)
            self.boxes[value] = box

    def speak(self, language: Language) -> bool:
        """Say its values."""
        for value, label in self.field.options:
            self.boxes[value].setText(option_words(label, language))
        return True

    def value(self) -> Any:
        """Return the ticked values in their order."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def _show(self, value: Any) -> None:
        for each, box in self.boxes.items():
            box.setChecked(each in value)


def option_words(label: Message | LocalizedText, language: Language) -> str:
    """Return the words of an option: those of documents in a language, or the program's own."""
    return label[language] if isinstance(label, LocalizedText) else say(label)


_MAKERS: dict[str, Callable[[PayloadField, QWidget], BaseEditor]] = {
    "line": LineEditor,
    "lines": LinesEditor,
    "date": DateEditor,
    "count": CountEditor,
    "amount": AmountEditor,
    "flag": FlagEditor,
    "localized": LocalizedTextEditor,
    "bodies": BodiesEditor,
}


def make_editor(field: PayloadField, parent: QWidget, language: Language) -> BaseEditor:
    """Return the widget for a field."""
    if field.sort == "choice":
        return ChoiceEditor(field, parent, language)
    if field.sort == "choices":
        return ChoicesEditor(field, parent, language)
    if field.sort == "lines":
        return LinesEditor(field, parent, language)
    return _MAKERS[field.sort](field, parent)
