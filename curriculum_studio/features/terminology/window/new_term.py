"""A new term in a glossary, from what is selected on the page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from curriculum_studio.features.terminology.equivalents import equivalents
from curriculum_studio.features.terminology.glossary_entries import TermEntry, add_term, glossaries
from curriculum_studio.features.terminology.model import names_beside
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: So much of a text beside is shown below its field (characters).
_LONGEST = 160


class NewTermDialog(Dialog):
    """Asks what a term is called in each language, and in which glossary it shall stand."""

    zh: QLineEdit
    en: QLineEdit
    de: QLineEdit
    zhBeside: QLabel
    enBeside: QLabel
    deBeside: QLabel
    proposed: QLabel
    marking: QLabel
    glossary: QComboBox

    def __init__(
        self,
        names: Mapping[Language, str],
        beside: Mapping[Language, str],
        known: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        proposed: Mapping[Language, str] | None = None,
    ) -> None:
        """Ask for a term with these names; `beside` are texts in which the others can be read.

        What is marked with the mouse in such a text goes into the field above it. `known` are the
        glossaries there are, by id and title; a new one is always offered. `proposed` are names
        that are probably right: they stand in the fields, and somebody is asked to look.
        """
        super().__init__(parent, "new_term", act=message("NewTerm", "Add"))
        guessed = proposed or {}
        self._fields: dict[Language, QLineEdit] = {"zh": self.zh, "en": self.en, "de": self.de}
        labels: dict[Language, QLabel] = {
            "zh": self.zhBeside,
            "en": self.enBeside,
            "de": self.deBeside,
        }
        for language, field in self._fields.items():
            field.setText(names.get(language) or guessed.get(language, ""))
            field.textChanged.connect(self._renew)
            text = "" if names.get(language) else beside.get(language, "")
            label = labels[language]
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setText(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
            label.setVisible(bool(text))
            label.installEventFilter(self)
        self._beside = {label: self._fields[language] for language, label in labels.items()}
        self.proposed.setVisible(any(guessed.values()))
        self.marking.setHidden(all(label.isHidden() for label in self._beside))
        for identity, title in known:
            self.glossary.addItem(title, identity)
        self.glossary.addItem(say(message("NewTerm", "New glossary")), "")
        self._renew()
        empty = [field for field in self._fields.values() if not field.text()]
        (empty[0] if empty else self.zh).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Take what was marked in a text beside into its field."""
        field = self._beside.get(watched) if isinstance(watched, QLabel) else None
        ended = (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if field is not None and isinstance(watched, QLabel) and event.type() in ended:
            done = super().eventFilter(watched, event) or watched.event(event)
            if watched.hasSelectedText():
                field.setText(watched.selectedText().strip())
            return done
        return super().eventFilter(watched, event)

    def names(self) -> dict[Language, str]:
        """Return what the term is called, in the languages that are filled in."""
        texts = {key: " ".join(each.text().split()) for key, each in self._fields.items()}
        return {key: text for key, text in texts.items() if text}

    def chosen(self) -> str:
        """Return the id of the glossary, empty for a new one."""
        return str(self.glossary.currentData())

    def _renew(self) -> None:
        self._ok.setEnabled(bool(self.names()))


def ask_new_term(context: AppContext) -> None:
    """Make a term of what is selected, with what stands beside it in the other languages."""
    view = context.view
    if view is None or not context.tabs.commit():
        return
    caret = view.page.caret
    language = view.page.current_language
    node = view.content.nodes.get(caret.node) if caret.active else None
    selected = caret.editor.selected().text if caret.active else ""
    beside = {each: node.text(each) for each in LANGUAGES} if node is not None else {}
    names = names_beside(selected, language, beside)
    session = context.bench.session
    own = context.look.document_language
    known = [(each.id, each.title(own)) for each in glossaries(session)]
    content = view.content
    proposed = equivalents(content, selected, language, caret.node) if len(names) == 1 else {}
    dialog = NewTermDialog(names, beside, known, context.window, proposed=proposed)
    if not dialog.exec():
        return
    entry = TermEntry(dialog.names(), language)
    context.notices.careful(lambda: _add(context, entry, dialog.chosen()))


def _add(context: AppContext, entry: TermEntry, glossary: str) -> None:
    made = add_term(context.bench.session, entry, glossary)
    name = entry.names.get(entry.lead) or next(iter(entry.names.values()))
    words = message("NewTerm", "“{name}” is a term now.").fill(name=name)
    offer = (message("NewTerm", "Show"), lambda: context.library.show(*made))
    context.notices.note(words, offer, perishable=True)
