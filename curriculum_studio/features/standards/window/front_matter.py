"""Shows the form of cover and foreword, and keeps what was written there in one step."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.translation_state import typed
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.render.fixed_sentences import fixed_sentences, with_wording
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.fields.field_editors import BaseEditor, make_editor
from curriculum_studio.workbench.fields.payload_fields import PayloadField, fields_of

# --- the form ---------------------------------------------------------------------------------

#: How a sentence is called in the form.
_NAMES: dict[str, Message] = {
    "drafted_by": message("Front", "Drafting rules"),
    "replaces": message("Front", "What is replaced"),
    "adopts": message("Front", "What is adopted"),
    "patent": message("Front", "Patents"),
    "proposer": message("Front", "Who proposed it"),
    "drafting_bodies": message("Front", "Drafting organisations"),
    "drafters": message("Front", "Drafters"),
    "first_edition": message("Front", "First edition"),
    "references_lead": message("Front", "Before the normative references"),
    "terms_lead": message("Front", "Before the terms"),
    "patent_call": message("Front", "Call for patents on the cover"),
}

_TITLES = PayloadField("titles", message("Front", "Title"), "localized")

#: Lines of a sentence in sight.
_LINES = 3


class _Sentence(QWidget):
    """A sentence as it stands by rule, or as the group words it. `worded`: its own wording."""

    worded = Signal(str)

    def __init__(self, name: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self._ruled = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        label = QLabel(say(name), self)
        label.setProperty("role", "field")
        head.addWidget(label)
        head.addStretch(1)
        self.own = QLabel(say(message("Front", "own wording")), self)
        self.own.setProperty("role", "badge")
        head.addWidget(self.own)
        self.again = QPushButton(say(message("Front", "Back to the wording of the rules")), self)
        self.again.setProperty("role", "link")
        self.again.clicked.connect(self._by_rule)
        head.addWidget(self.again)
        layout.addLayout(head)
        self.text = QPlainTextEdit(self)
        self.text.setProperty("role", "text")
        self.text.setAccessibleName(say(name))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 16)
        self.text.textChanged.connect(self._typed)
        layout.addWidget(self.text)
        label.setBuddy(self.text)

    def show_words(self, ruled: str, own: str) -> None:
        """Show the wording of the group, or that of the rule."""
        self._ruled = ruled
        wanted = own or ruled
        if self.text.toPlainText() != wanted:
            with QSignalBlocker(self.text):
                self.text.setPlainText(wanted)
        self._mark(own=bool(own))

    def _typed(self) -> None:
        text = self.text.toPlainText().strip()
        own = text if text and text != self._ruled else ""
        self._mark(own=bool(own))
        self.worded.emit(own)

    def _by_rule(self) -> None:
        self.text.setPlainText(self._ruled)
        self.text.setFocus()

    def _mark(self, *, own: bool) -> None:
        self.own.setVisible(own)
        self.again.setVisible(own)


class FrontMatterDialog(Dialog):
    """Fills in cover and foreword. `front` and `titles` are what stands in the form."""

    formArea: QScrollArea
    formHolder: QWidget
    formLayout: QVBoxLayout
    chinese: QPushButton
    english: QPushButton
    german: QPushButton
    sentenceHolder: QWidget
    sentenceLayout: QVBoxLayout
    keep: QPushButton
    dismiss: QPushButton

    def __init__(
        self,
        front: FrontMatter,
        titles: dict[Language, str],
        language: Language,
        parent: QWidget,
    ) -> None:
        """Show sentences in `language` at first."""
        super().__init__(parent, "front")
        self.front = front
        self.titles = dict(titles)
        self._language = language
        self._editors: dict[str, BaseEditor] = {}
        self._sentences: dict[str, _Sentence] = {}
        for field in (_TITLES, *fields_of(front)):
            if field.sort != "stage":  # it changes by its own dialog alone
                self._add(field)
        self.formLayout.addStretch(1)
        for name, words in _NAMES.items():
            sentence = self._sentences[name] = _Sentence(words, self.sentenceHolder)
            sentence.worded.connect(partial(self._word, name))
            self.sentenceLayout.addWidget(sentence)
        self.sentenceLayout.addStretch(1)
        self._languages()
        self.keep.clicked.connect(self._accept)
        self.dismiss.clicked.connect(self.reject)
        self._show_sentences()

    def _add(self, field: PayloadField) -> None:
        editor = make_editor(field, self.formHolder, self._language)
        if field.sort != "flag":
            label = QLabel(say(field.label), self.formHolder)
            label.setProperty("role", "field")
            label.setBuddy(editor)
            self.formLayout.addWidget(label)
        self.formLayout.addWidget(editor)
        value = LocalizedText(self.titles) if field is _TITLES else getattr(self.front, field.name)
        editor.show_value(value)
        editor.changed.connect(partial(self._set, field))
        self._editors[field.name] = editor

    def _languages(self) -> None:
        group = QButtonGroup(self)
        buttons: dict[Language, QPushButton] = {
            "zh": self.chinese,
            "en": self.english,
            "de": self.german,
        }
        for language, button in buttons.items():
            group.addButton(button)
            button.clicked.connect(partial(self._speak, language))
        buttons[self._language].setChecked(True)

    def _speak(self, language: Language, *_: object) -> None:
        self._language = language
        self._show_sentences()

    def _set(self, field: PayloadField, value: Any) -> None:
        if field is _TITLES:
            self.titles = {each: value[each] for each in LANGUAGES}
        else:
            self.front = replace(self.front, **{field.name: value})
        self._show_sentences()

    def _word(self, name: str, own: str) -> None:
        """Keep the own wording of a sentence in the language that is shown."""
        self.front = with_wording(self.front, name, self._language, own)

    def _show_sentences(self) -> None:
        ruled = dict(fixed_sentences(replace(self.front, overrides=()), self._language))
        own = dict(self.front.overrides)
        for name, sentence in self._sentences.items():
            sentence.setVisible(name in ruled)
            if name in ruled:
                words = own[name][self._language] if name in own else ""
                sentence.show_words(ruled[name], words)

    def _accept(self) -> None:
        for editor in self._editors.values():
            editor.flush()
        refused = [editor for editor in self._editors.values() if editor.refused]
        if refused:
            refused[0].setFocus()
            self.formArea.ensureWidgetVisible(refused[0])
        else:
            self.accept()


# --- the controller ---------------------------------------------------------------------------


class FrontMatterController:
    """Cover and foreword of the standard in front."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def show(self) -> None:
        """Let the form be filled in, and keep it."""
        view = self._context.view
        if view is None or not view.page.commit():
            return
        root = view.content.root
        if not isinstance(root.payload, FrontMatter):
            return
        titles = {language: root.text(language) for language in LANGUAGES}
        language = self._context.look.document_language
        dialog = FrontMatterDialog(root.payload, titles, language, self._context.window)
        if not dialog.exec():
            return
        edits: list[Edit] = []
        if dialog.front != root.payload:
            edits.append(SetPayload(root.id, dialog.front))
        for each in LANGUAGES:
            title = dialog.titles[each]
            if title != root.text(each):
                cell = replace(root.cell(each), text=title, marks=())
                edits.append(SetCell(root.id, each, typed(root, each, cell) if title else None))
        if edits:
            view.session.edit(view.document, edits, message("Steps", "Change cover and foreword"))
