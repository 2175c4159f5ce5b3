"""The panel that lists the terms of a text, and what they are called in the other languages."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.features.terminology.model import Concept, missing
from curriculum_studio.features.terminology.window.document_terms import Terms
from curriculum_studio.i18n import message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

#: Height of the list; more is scrolled to (pixels).
_MOST_HEIGHT = 420

#: So much of a definition stands on a card (characters).
_LONGEST = 70


class TermsPanel(QWidget):
    """Follows the caret. `wanted`: the name of a term shall be inserted; `counted`: how many lack.

    `opened`: the term itself is wanted, by document and node.
    """

    wanted = Signal(str)
    opened = Signal(str, str)
    counted = Signal(int)

    hint: QLabel
    terms: CardList
    none: QLabel

    def __init__(self, terms: Terms, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        load_form(self, "terms", CardList)
        self._known = terms
        self._view: DocumentView | None = None
        self._node = ""
        self._names: dict[str, str] = {}
        self.terms.dress(look)
        self.terms.acted.connect(self._act)
        self.terms.opened.connect(self._open)
        self.show_place(None, "")

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show the terms of a text."""
        self._view, self._node = view, node
        self.renew()

    def renew(self) -> None:
        """Show them as they stand now."""
        view = self._view
        node = view.content.nodes.get(self._node) if view is not None else None
        cards: list[Card] = []
        lacking: set[str] = set()
        language: Language = "zh"
        if view is not None and node is not None:
            language = view.page.current_language
            glossary = self._known.glossary(view.document)
            source, written = node.text(node.lead), node.text(language)
            if language != node.lead:
                lacks = missing(glossary, source, node.lead, written, language)
                lacking = {each.node for each in lacks}
            seen: dict[str, Concept] = {}
            for known in self._known.find(view.document, source, node.lead):
                seen.setdefault(known.concept.node, known.concept)
            cards = [
                _card(concept, node.lead, language, lacks=concept.node in lacking)
                for concept in seen.values()
            ]
            self._names = {each.node: each.name(language) for each in seen.values()}
        self.terms.cards.show(cards)
        self.terms.fit(_MOST_HEIGHT)
        self.terms.setVisible(bool(cards))
        self.hint.setVisible(bool(lacking))
        self.none.setVisible(view is not None and not cards)
        self.counted.emit(len(lacking))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def _act(self, key: str) -> None:
        name = self._names.get(key.split(" ")[1], "")
        if name:
            self.wanted.emit(name)

    def _open(self, key: str) -> None:
        document, node = key.split(" ")
        self.opened.emit(document, node)


def _card(concept: Concept, lead: Language, language: Language, *, lacks: bool) -> Card:
    """Return a card: the term, what it is called elsewhere, and a sign that inserts it."""
    others = [each for each in LANGUAGES if each != lead and concept.name(each)]
    lines = [f"{SHORT_NAMES[each]} {', '.join(concept.names[each])}" for each in others]
    title = "\n".join([concept.name(lead), *lines])
    definition = concept.definition.get(lead, "") or concept.definition.get("zh", "")
    if len(definition) > _LONGEST:
        definition = f"{definition[: _LONGEST - 1]}…"
    words = say(message("Terms", "Insert “{name}”").fill(name=concept.name(language)))
    key = f"{concept.document} {concept.node}"
    return Card(key, title, definition, "insert" if lacks else "", words if lacks else "")
