"""Finding words: the bar, the marks on the page, going from place to place, replacing."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.numbering import label_text
from curriculum_studio.core.text_search import Search, TextMatch, places_in
from curriculum_studio.editor.paint.decorations import Stretch
from curriculum_studio.features.find_replace.service import Occurrence, replace_all, search
from curriculum_studio.features.find_replace.window.find_bar import FindBar, PlacesModel
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.timers import IdleSlice
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

# --- the search -------------------------------------------------------------------------------

#: Seconds of work at a time.
BITE = 0.005

#: No more places than this are listed.
MOST = 5000


class Searching(QObject):
    """Runs one search at a time. `found` tells of more places, `finished` that these are all."""

    found = Signal()
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without a search."""
        super().__init__(parent)
        self.places: list[Occurrence] = []
        self.running = False
        self._search: Iterator[Occurrence | None] = iter(())
        self._bites = IdleSlice(self, self._bite)

    def begin(self, search: Iterator[Occurrence | None], *, at_once: bool) -> None:
        """Forget what was found and look for something else, with the first bite now or soon."""
        self._search = search
        self.places = []
        self.running = True
        if at_once:
            self._bite()
        else:
            self._bites.start()

    def stop(self) -> None:
        """Look no further."""
        self._bites.stop()
        self.running = False
        self._search = iter(())

    @property
    def full(self) -> bool:
        """Whether there are more places than are listed."""
        return len(self.places) >= MOST

    def _bite(self) -> None:
        until = time.perf_counter() + BITE
        before = len(self.places)
        for place in self._search:
            if place is not None:
                self.places.append(place)
                if len(self.places) >= MOST:
                    break
            elif time.perf_counter() > until:
                self._bites.start()
                if len(self.places) > before:
                    self.found.emit()
                return
        self.stop()
        self.finished.emit()


# --- the controller ---------------------------------------------------------------------------

#: After a change what was found is looked for anew as soon as changes rest (milliseconds).
REST = 250

#: A selection longer than this is no word to look for (characters).
_LONGEST = 60


class FindReplace(QObject):
    """Looks for words in the document in front or in all of them."""

    def __init__(self, context: AppContext) -> None:
        """Put the bar below the page."""
        super().__init__(context.window)
        self._context = context
        self._search = Search("")
        self._current: TextMatch | None = None
        #: Nodes that are left alone as long as these words are looked for.
        self._spared: tuple[str, frozenset[str]] = "", frozenset()
        self._marked: set[DocumentView] = set()
        self.model = PlacesModel(self._where, self)
        self.bar = FindBar(context.look, self.model)
        layout = context.tabs.layout()
        if layout is not None:
            layout.addWidget(self.bar)
        self.searching = Searching(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(REST)
        self._again.timeout.connect(lambda: self._look(jump=False, at_once=False))
        self.searching.found.connect(self._show)
        self.searching.finished.connect(self._show)
        self.bar.asked.connect(lambda: self._look(jump=True))
        self.bar.stepped.connect(self.step)
        self.bar.chosen.connect(lambda row: self._go(self.searching.places[row]))
        self.bar.closed.connect(self.close)
        self.bar.replaceOne.clicked.connect(lambda: context.notices.careful(self._replace_one))
        self.bar.replaceAll.clicked.connect(lambda: context.notices.careful(self._replace_all))
        context.bench.changed.connect(self._changed)
        context.bench.closing.connect(self.close)
        context.tabs.changed.connect(self._front_changed)

    # What actions do

    def begin(self, *, replacing: bool = False) -> None:
        """Show the bar; what is selected is what is looked for."""
        view = self._context.view
        if view is not None and view.page.caret.active:
            chosen = view.page.caret.editor.selected().text
            if chosen.strip() and len(chosen) <= _LONGEST and "\n" not in chosen:
                self.bar.words.setText(chosen)
        if view is None:
            self.bar.scope.setCurrentIndex(1)
        self.bar.begin(replacing=replacing)
        self._look(jump=True)

    def propose(
        self, words: str, new: str, language: Language, spared: frozenset[str] = frozenset()
    ) -> None:
        """Show all places where words of a language can be replaced, but for some nodes."""
        bar = self.bar
        self._spared = words, spared
        bar.words.setText(words)
        bar.replacement.setText(new)
        bar.language.setCurrentIndex(bar.language.findData(language))
        bar.scope.setCurrentIndex(bar.scope.findData("all"))
        bar.begin(replacing=True)
        self._look(jump=True)

    def step(self, by: int) -> None:
        """Go to the next place (1), or back (-1); open the bar if nothing is looked for yet."""
        if not self.bar.words.text():
            self.begin()
            return
        if not self.bar.isVisible():
            self.bar.show()
            self._look(jump=False)
        elif self.bar.waits:
            self.bar.ask_now()
        places = self.searching.places
        if not places:
            return
        at = self._place_now()
        found = [each.found for each in places]
        if at is not None and at in found:
            self._go(places[(found.index(at) + by) % len(places)])
        else:
            self._go(places[self._nearest(places, by)])

    def close(self) -> None:
        """Take bar and marks away; the page goes on where the last place is."""
        if not self.bar.isVisible():
            return
        self.searching.stop()
        self._again.stop()
        focus = QApplication.focusWidget()
        inside = focus is not None and self.bar.isAncestorOf(focus)
        self.bar.hide()
        self._repaint()
        view = self._context.view
        if view is not None and inside:
            view.page.setFocus()
            if view.page.caret.active:
                view.page.caret.editor.setFocus()

    # Looking

    def _look(self, *, jump: bool, at_once: bool = True) -> None:
        """Begin to look; with `jump` the page shows the first place from the caret on."""
        if not self.bar.isVisible() or not self._context.is_open:
            return
        self._search = self.bar.search
        self._context.tabs.commit()
        session = self._context.bench.session
        found = search(session, self._documents(), self._search)
        words, spared = self._spared
        if words == self._search.words:
            found = (each for each in found if each is None or each.found.node not in spared)
        self.searching.begin(found, at_once=at_once)
        self._mark()
        if jump and self.searching.places:
            places = self.searching.places
            front = self._context.view
            if front is not None and places[0].found.document == front.document:
                self._go(places[self._nearest(places, 0)])

    def _documents(self) -> Sequence[str]:
        """Return the documents to look through: the one in front comes first."""
        view = self._context.view
        own = [view.document] if view is not None else []
        if not self.bar.everywhere:
            return own
        language = self._context.look.document_language
        entries = sorted(self._context.bench.session.entries(), key=lambda e: e.title(language))
        return [*own, *(each.id for each in entries if each.id not in own)]

    def _show(self) -> None:
        places = self.searching.places
        self.model.show(places)
        found = [each.found for each in places]
        at = found.index(self._current) if self._current in found else -1
        self.bar.show_current(at)
        if not self._search.words:
            self.bar.show_count("", nothing=False)
        elif not places:
            said = message("Finding", "Searching …") if self.searching.running else _NOTHING
            self.bar.show_count(say(said), nothing=not self.searching.running)
        else:
            said = _MORE if self.searching.full else _COUNT
            words = said.fill(at=at + 1 if at >= 0 else "–", count=len(places))
            self.bar.show_count(say(words), nothing=False)

    def _where(self, place: Occurrence) -> str:
        """Say where a place is: the number of its clause, or its document."""
        language = SHORT_NAMES[place.found.language]
        view = self._context.tabs.view_of(place.found.document)
        if not self.bar.everywhere and view is not None:
            return f"{language}  {_number(view, place.found.node)}".rstrip()
        document = self._context.bench.session.peek(place.found.document)
        own = self._context.look.document_language
        return f"{language}  {document.title(own)}" if document is not None else language

    # Going

    def _place_now(self) -> TextMatch | None:
        """Return the place where the caret stands now, if it is one that was found."""
        view, now = self._context.view, self._current
        if view is None or now is None or view.document != now.document:
            return None
        caret = view.page.caret
        if (caret.node, caret.language) != (now.node, now.language):
            return None
        start, end = caret.editor.selection()
        return now if start == now.start or end == now.end else None

    def _nearest(self, places: Sequence[Occurrence], by: int) -> int:
        """Return which place comes first from the caret on, or last before it."""
        view = self._context.view
        if view is None:
            return 0
        caret = view.page.caret
        order = {node.id: at for at, node in enumerate(view.content.walk())}
        if caret.node not in order:
            return 0 if by >= 0 else len(places) - 1
        start = caret.editor.selection()[0]
        here = (order[caret.node], LANGUAGES.index(caret.language), start)
        keys = [
            (order.get(p.found.node, 0), LANGUAGES.index(p.found.language), p.found.start)
            if p.found.document == view.document
            else (len(order), 0, 0)
            for p in places
        ]
        if by < 0:
            return max((at for at, key in enumerate(keys) if key < here), default=len(keys) - 1)
        return next((at for at, key in enumerate(keys) if key >= here), 0)

    def _go(self, place: Occurrence) -> None:
        """Show a place on its page and select the words; the keys stay in the bar."""
        found = place.found
        context = self._context
        focus = QApplication.focusWidget()
        context.library.show(found.document)
        view = context.view
        if view is None or view.document != found.document:
            return
        self._with_language(found.language)
        view.page.show_node(found.node, found.language)
        caret = view.page.caret
        if (caret.node, caret.language) == (found.node, found.language):
            caret.editor.go(found.start, end=found.end)
            view.page.view.walker.ensure_caret()
        if focus is not None and self.bar.isAncestorOf(focus):
            focus.setFocus()
        self._current = found
        self._mark()
        self._show()

    def _with_language(self, language: Language) -> None:
        """Bring the language of a place onto the page."""
        shown = self._context.viewing.languages
        if language not in shown:
            self._context.viewing.show_languages(
                tuple(each for each in LANGUAGES if each in shown or each == language)
            )

    # Marks

    def _mark(self) -> None:
        """Let every page that is open mark what was found."""
        for view in self._context.tabs:
            if view not in self._marked:
                self._marked.add(view)
                view.destroyed.connect(partial(self._forget, view))
                source = partial(self._stretches, view.document)
                view.page.view.decor.add(source)
        self._repaint()

    def _forget(self, view: DocumentView, *_: object) -> None:
        self._marked.discard(view)

    def _repaint(self) -> None:
        view = self._context.view
        if view is not None:
            view.page.view.decor.changed.emit()

    def _stretches(self, document: str, node: str, language: Language, text: str) -> list[Stretch]:
        wanted = self._search
        if not wanted.words or not self.bar.isVisible() or language not in wanted.languages:
            return []
        now = self._current
        return [
            Stretch(start, end, "here" if at == now else "found")
            for start, end in places_in(text, wanted)
            for at in (TextMatch(document, node, language, start, end),)
        ]

    # Replacing

    def _label(self, count: int) -> Message:
        new = self.bar.replacement.text()
        return message("Steps", "Replace “{words}” by “{new}” ({count})").fill(
            words=self._search.words, new=new, count=count
        )

    def _replace_one(self) -> None:
        """Replace the place where the caret is; without one only go to it."""
        at = self._place_now()
        found = [each.found for each in self.searching.places]
        if at is None or at not in found:
            self.step(1)
            return
        number = found.index(at)
        if not self._context.tabs.commit():
            return
        session = self._context.bench.session
        new = self.bar.replacement.text()
        replace_all(session, [at], self._search, new, self._label(1))
        self._current = replace(at, end=at.start + len(new))
        self._look(jump=False)
        places = self.searching.places
        if places:
            # What was put in may hold the words itself; go on behind it.
            behind = (each for each in places[number:] if not _inside(each.found, self._current))
            self._go(next(chain(behind, places)))

    def _replace_all(self) -> None:
        """Replace every place that is ticked, as one step of undo."""
        context = self._context
        chosen = [each.found for each in self.model.chosen]
        if not chosen or not context.tabs.commit():
            return
        label = self._label(len(chosen))
        new = self.bar.replacement.text()
        count = replace_all(context.bench.session, chosen, self._search, new, label)
        session = context.bench.session
        documents = len({e.document for e in chosen if not session.is_copy(e.document)})
        self._look(jump=False)
        said = message("Finding", "Places replaced: {count}, documents: {documents}")
        note = said.fill(count=count, documents=documents)
        offer = (message("Undo", "Undo"), context.editing.take_back)
        context.notices.note(note, offer, perishable=True)

    # Meanwhile

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if self.bar.isVisible() and any(e.cells or e.structure or e.whole for e in changes):
            self._again.start()

    def _front_changed(self) -> None:
        if self.bar.isVisible():
            self._again.start()


def _number(view: DocumentView, node: str) -> str:
    """Return the number of the nearest clause, table or figure of a node; dashes are none."""
    document = view.content
    if node not in document.nodes:
        return ""
    for each in (document.nodes[node], *document.ancestors(node)):
        label = view.outline.numbering.get(each.id)
        if label is not None and any(character.isalnum() for character in label.number):
            return label_text(label, view.page.languages[0])
    return ""


def _inside(found: TextMatch, other: TextMatch | None) -> bool:
    """Whether a place lies in another one of the same text."""
    if other is None or (found.node, found.language) != (other.node, other.language):
        return False
    return other.start <= found.start < max(other.end, other.start + 1)


_NOTHING = message("Finding", "Nothing found")
_COUNT = message("Finding", "{at} of {count}")
_MORE = message("Finding", "{at} of {count} or more")
