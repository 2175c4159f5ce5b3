"""The panel of references, and the warning when a deletion takes their target away."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import kind_of
from curriculum_studio.core.numbering import LOST
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES
from curriculum_studio.workbench.inspector import Panel

# --- the panel --------------------------------------------------------------------------------

#: Least of the greatest heights of a list, what headings and margins take, and how low a list
#: may become (pixels).
_LEAST_MOST, _HEADS, _LOWEST = 300, 130, 72

#: So much of a text stands on a card (characters).
_LONGEST = 90


class ReferencesPanel(Panel):
    """Follows the caret. `opened`: a node in a language is wanted."""

    opened = Signal(str, str)

    place: QLabel
    usesTitle: QLabel
    uses: CardList
    noUses: QLabel
    leadsTitle: QLabel
    leads: CardList

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "references", CardList)
        self._look = look
        self._view: DocumentView | None = None
        self._node = ""
        for cards in (self.uses, self.leads):
            cards.dress(look)
            cards.opened.connect(self._open)
            cards.clicked.connect(lambda _, cards=cards: self._open(cards.chosen))
        self.show_place(None, "")

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show what refers to a node, or to what it stands in."""
        self._view, self._node = view, node
        self.renew()

    def renew(self) -> None:
        """Show it as it stands now."""
        view = self._view
        document = view.content if view is not None else None
        target = _target(document, self._node) if document is not None else None
        shown = view is not None and document is not None and target is not None
        for widget in (self.place, self.usesTitle, self.uses, self.noUses):
            widget.setVisible(shown)
        uses: list[Card] = []
        leads: list[Card] = []
        if view is not None and document is not None and target is not None:
            uses = self._uses(view, document, target.id)
            self.place.setText(self._named(view, target))
        if view is not None and document is not None and self._node in document.nodes:
            leads = list(self._leads(view, document, document.nodes[self._node]))
        self.uses.cards.show(uses)
        self.uses.setVisible(bool(uses))
        self.noUses.setVisible(shown and not uses)
        self.leads.cards.show(leads)
        self._fit()
        for part in (self.leadsTitle, self.leads):
            part.setVisible(bool(leads))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lists use the height."""
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _fit(self) -> None:
        """Make the lists as high as their cards; two of them share the height, more is scrolled."""
        lists = [each for each in (self.uses, self.leads) if each.cards.rows]
        for each in lists:
            each.fit(max(_LEAST_MOST, (self.height() - _HEADS) // len(lists)), _LOWEST)

    def _uses(self, view: DocumentView, document: Document, target: str) -> list[Card]:
        cards = []
        for identity in view.page.view.page.referring(target):
            node = document.nodes[identity]
            languages = [
                each
                for each in LANGUAGES
                if any(mark.value == target for mark in node.cell(each).marks)
            ]
            if languages:
                own = view.page.languages[0]
                language = own if own in languages else languages[0]
                where = view.number_of(identity)
                names = " ".join(SHORT_NAMES[each] for each in languages)
                text = self._text(view, node, language)
                cards.append(Card(f"{identity} {language}", text, f"{where}  {names}".strip()))
        return cards

    def _leads(self, view: DocumentView, document: Document, node: Node) -> Iterator[Card]:
        """Yield what a text refers to, each once, what is gone with a word on it."""
        seen = set()
        for language in LANGUAGES:
            for mark in node.cell(language).marks:
                if mark.kind not in {"ref", "term", "footnote"} or mark.value in seen:
                    continue
                seen.add(mark.value)
                there = document.nodes.get(mark.value)
                if there is not None:
                    yield Card(f"{there.id} {language}", self._named(view, there), "")
                else:
                    gone = say(message("References", "The target was deleted."))
                    yield Card("", view.page.view.page.references.label(mark.value, language), gone)

    def _named(self, view: DocumentView, node: Node) -> str:
        language = view.page.languages[0]
        label = view.page.view.page.references.label(node.id, language)
        title = _short(view.page.view.page.references.shown(node.best(language), language))
        return label if label in LOST or label == title else f"{label} {title}".strip()

    def _text(self, view: DocumentView, node: Node, language: Language) -> str:
        return _short(view.page.view.page.references.shown(node.cell(language), language))

    def _open(self, key: str) -> None:
        if key:
            node, language = key.split(" ")
            self.opened.emit(node, language)


def _target(document: Document, node: str) -> Node | None:
    """Return the node, or the nearest above it, that can be referred to."""
    if node not in document.nodes:
        return None
    for each in (document.nodes[node], *document.ancestors(node)):
        if kind_of(each).cited:
            return each
    return None


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"


# --- the controller ---------------------------------------------------------------------------


class ReferenceTracking(QObject):
    """Shows who refers to what, and tells of references that lost their target."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.inspector.add("references", message("Inspector", "References"), lambda: self.panel)
        context.bench.changed.connect(self._changed)

    @cached_property
    def panel(self) -> ReferencesPanel:
        """Who refers to the text at the caret, and to what it refers."""
        panel = ReferencesPanel(self._context.look)
        panel.opened.connect(self._open)
        return panel

    def _open(self, node: str, language: str) -> None:
        view = self._context.view
        if view is not None:
            view.show_node(node, language)
            view.page.setFocus()

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        view = self._context.view
        if view is not None and any(e.removed for e in changes if e.document == view.document):
            # Later: the page hears of the change after this.
            QTimer.singleShot(0, self, self._warn)

    def _warn(self) -> None:
        """Tell of references that lead nowhere since a change, and offer to take it back."""
        view = self._context.view
        if view is None:
            return
        lost = view.page.view.page.fresh_lost()
        places = [node for nodes in lost.values() for node in nodes]
        if not places:
            return
        note = message("References", "References without a target now: {count}")
        language = view.page.current_language
        self._context.notices.note(
            note.fill(count=len(places)),
            (message("Undo", "Undo"), self._context.editing.take_back),
            (message("References", "Show"), lambda: self._open(places[0], language)),
            perishable=True,
        )
