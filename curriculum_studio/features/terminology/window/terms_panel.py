"""The panel that lists the terms of a text, and what they are called in the other languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_glossary
from curriculum_studio.features.terminology.model import (
    Concept,
    DefinedConcepts,
    GlossaryIndex,
    Known,
    concepts,
    missing,
)
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.open_library import OpenLibrary

# --- terms of a document ----------------------------------------------------------------------

#: So many texts are remembered with the terms in them.
_KEPT = 20_000


class Terms:
    """Knows the terms in texts of any document: its own, and those of all glossaries."""

    def __init__(self, library: OpenLibrary) -> None:
        self._library = library
        self._own: dict[str, tuple[Concept, ...]] = {}
        self._shared: tuple[Concept, ...] | None = None
        self._made: dict[str, GlossaryIndex] = {}
        self._found: dict[tuple[str, Language, str], list[Known]] = {}

    def forget(self) -> None:
        """Read everything anew, as in another workspace."""
        self._own.clear()
        self._shared = None
        self._made.clear()
        self._found.clear()

    def changed(self, changes: tuple[Touched, ...]) -> bool:
        """Follow a change; tells whether terms may be others now."""
        touched = False
        for each in changes:
            if each.whole or each.structure or each.cells or each.nodes:
                document = self._library.session.peek(each.document)
                touched = self._renew(each.document, document) or touched
        return touched

    def glossary(self, document: str) -> GlossaryIndex:
        """Return the terms for a document."""
        made = self._made.get(document)
        if made is None:
            if self._shared is None:
                self._shared = tuple(self._glossaries())
            # What the document defines itself comes first.
            made = GlossaryIndex.of((*self._defined(document), *self._shared))
            self._made[document] = made
        return made

    def find(self, document: str, text: str, language: Language) -> list[Known]:
        """Return the terms in a text of a document."""
        key = (document, language, text)
        found = self._found.get(key)
        if found is None:
            if len(self._found) > _KEPT:
                self._found.clear()
            found = self._found[key] = self.glossary(document).find(text, language)
        return found

    # Inside

    def _defined(self, document: str) -> tuple[Concept, ...]:
        """Return the terms of a document that is worked on."""
        found = self._library.session.derived(document).part(DefinedConcepts).concepts
        self._own[document] = found
        return found

    def _of(self, document: str) -> tuple[Concept, ...]:
        if document not in self._own:
            there = self._library.session.peek(document)
            self._own[document] = () if there is None else tuple(concepts(there))
        return self._own[document]

    def _glossaries(self) -> list[Concept]:
        entries = [each for each in self._library.session.entries() if is_glossary(each)]
        return [concept for entry in entries for concept in self._of(entry.id)]

    def _renew(self, identity: str, document: Document | None) -> bool:
        """Read the terms of a document anew; tells whether they are others now."""
        before = self._own.get(identity)
        after = () if document is None else self._defined(identity)
        if before is after or before == after:
            return False
        self._own[identity] = after
        if document is None or is_glossary(document):
            self._shared = None
            self._made.clear()
        else:
            self._made.pop(identity, None)
        self._found.clear()
        return True


# --- the panel --------------------------------------------------------------------------------

#: Height of the list; more is scrolled to (pixels).
_MOST_HEIGHT = 420

#: So much of a definition stands on a card (characters).
_LONGEST = 70


class TermsPanel(Panel):
    """Follows the caret. `wanted`: the name of a term shall be inserted.

    `opened`: the term itself is wanted, by document and node.
    """

    wanted = Signal(str)
    opened = Signal(str, str)

    hint: QLabel
    terms: CardList
    none: QLabel

    def __init__(self, terms: Terms, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "terms", CardList)
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
