"""Terms and spelling on the pages: marks, menus, the panel, keys."""

import time
from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QToolTip,
    QWidget,
)

from curriculum_studio.core.edits import Touched
from curriculum_studio.editor.paint.decorations import Stretch
from curriculum_studio.editor.view.pointer import text_at
from curriculum_studio.features.terminology.formats.hunspell import HunspellSpeller
from curriculum_studio.features.terminology.model import Concept, Known, missing
from curriculum_studio.features.terminology.service import CHECKED, Spelling
from curriculum_studio.features.terminology.window.terms_panel import Terms, TermsPanel
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.timers import IdleSlice
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

# --- a marked word: what is told of it, and what its menu offers ------------------------------

#: Tells of a place in a text, by node, language, text and place; nothing if it is not marked.
Tell = Callable[[str, Language, str, int], str]

#: Offers a menu for the word at the caret, at a place on the screen; tells whether it did.
MenuOpener = Callable[[QPoint], bool]


class Hover(QObject):
    """Watches the mouse over one page."""

    def __init__(self, view: DocumentView, tell: Tell, offer: MenuOpener) -> None:
        super().__init__(view)
        self._page = view.page.view
        self._tell = tell
        self._offer = offer
        self._page.viewport().installEventFilter(self)
        self._page.editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of words and offer their menu."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._said(watched, event.pos())
            if said:
                QToolTip.showText(event.globalPos(), said)
                return True
        elif event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(watched, event)
        return False

    def _said(self, watched: QObject, place: QPoint) -> str:
        found = text_at(self._page, watched, place)
        return self._tell(found.node, found.language, found.text, found.at) if found else ""

    def _menu(self, watched: QObject, event: QContextMenuEvent) -> bool:
        page = self._page
        if page.selection.active:
            return False
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if watched is page.editor.viewport():
                if not page.editor.textCursor().hasSelection():
                    page.editor.setTextCursor(page.editor.cursorForPosition(event.pos()))
            else:
                cell = page.cell_at(event.pos())
                if cell is None or not page.caret.open(*cell, event.pos()):
                    return False
            return self._offer(event.globalPos())
        line = page.editor.cursorRect()
        return self._offer(page.editor.viewport().mapToGlobal(line.bottomLeft()))


# --- dictionaries -----------------------------------------------------------------------------


class DictionariesDialog(Dialog):
    """Shows and changes what spelling is checked by. `chosen`: a folder, empty for the usual."""

    chosen = Signal(str)

    english: QLabel
    german: QLabel
    help: QLabel
    folder: QLabel
    choose: QPushButton
    usual: QPushButton
    own: QListWidget
    none: QLabel
    remove: QPushButton
    dismiss: QPushButton

    def __init__(self, spelling: Spelling, folder: str, parent: QWidget) -> None:
        super().__init__(parent, "dictionaries")
        self._spelling = spelling
        self._folder = folder
        self.choose.clicked.connect(self._choose)
        self.usual.clicked.connect(lambda: self._take(""))
        self.remove.clicked.connect(self._remove)
        self.own.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.dismiss.clicked.connect(self.accept)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        there = say(message("Dictionaries", "✓ there is a dictionary"))
        none = say(message("Dictionaries", "No dictionary was found"))
        for label, language in ((self.english, "en"), (self.german, "de")):
            label.setText(there if self._spelling.can(language) else none)  # type: ignore[arg-type]
        self.help.setVisible(not self._spelling.can("de"))
        places = say(message("Dictionaries", "Looked for in the usual places"))
        self.folder.setText(self._folder or places)
        self.usual.setVisible(bool(self._folder))
        self.own.clear()
        self.own.addItems(sorted(self._spelling.own))
        self.none.setVisible(not self._spelling.own)
        self.own.setVisible(bool(self._spelling.own))
        self.remove.setEnabled(False)

    def _choose(self) -> None:
        title = say(message("Dictionaries", "Folder with dictionaries"))
        folder = QFileDialog.getExistingDirectory(self, title, self._folder)
        if folder:
            self._take(str(Path(folder)))

    def _take(self, folder: str) -> None:
        self._folder = folder
        self.chosen.emit(folder)
        self._show()

    def _remove(self) -> None:
        item = self.own.currentItem()
        if item is not None:
            self._spelling.remove(item.text())
            self._show()


# --- spelling ---------------------------------------------------------------------------------

#: Nothing is looked up before writing and scrolling have rested so long (milliseconds).
REST = 180

#: Seconds of work at a time.
BITE = 0.006

#: So many texts are remembered with their misspelt words.
_KEPT = 6000


class SpellCheck(QObject):
    """Answers at once with what is known, and finds out the rest later; `found` tells of it."""

    found = Signal()

    def __init__(self, parent: QObject, composing: Callable[[], bool]) -> None:
        """Wait with checking while `composing` says that an input method is at work."""
        super().__init__(parent)
        self._composing = composing
        self._spelling: Spelling | None = None
        self.on = True
        self._known: OrderedDict[tuple[Language, str], list[Stretch]] = OrderedDict()
        self._asked: OrderedDict[tuple[Language, str], None] = OrderedDict()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._work)
        self._slices = IdleSlice(self, self._work)

    def use(self, spelling: Spelling | None) -> None:
        """Check with other dictionaries from now on."""
        self._spelling = spelling
        self.forget()

    def forget(self) -> None:
        """Look at everything anew."""
        self._known.clear()
        self._asked.clear()
        self._rest.stop()
        self._slices.stop()
        self.found.emit()

    def stretches(self, _node: str, language: Language, text: str) -> list[Stretch]:
        """Return the misspelt words of a text as far as they are known."""
        if not self.on or self._spelling is None or language not in CHECKED:
            return []
        key = (language, text)
        known = self._known.get(key)
        if known is None:
            self._asked[key] = None
            self._asked.move_to_end(key)
            if not self._rest.isActive() and not self._slices.isActive():
                self._rest.start()
            return []
        return known

    def _work(self) -> None:
        if self._spelling is None:
            return
        if self._composing():
            self._rest.start()
            return
        until = time.perf_counter() + BITE
        news = False
        while self._asked:
            # What was asked for last is what is in sight now.
            (language, text), _ = self._asked.popitem()
            places = self._spelling.wrong(text, language)
            self._known[language, text] = [Stretch(s, e, "misspelt") for s, e in places]
            news = news or bool(places)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
            if time.perf_counter() > until:
                self._slices.start()
                break
        if news:
            self.found.emit()


# --- the controller ---------------------------------------------------------------------------

#: The settings of this computer: whether spelling is checked, and a folder with dictionaries.
_ON, _FOLDER = "spelling", "spelling/folder"


class WritingAids(QObject):
    """Helps with words on all pages of the window."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.terms = Terms(context.bench)
        self.check = SpellCheck(self, self._composing)
        self.check.on = context.settings.text(_ON, "on") == "on"
        self._speller = HunspellSpeller(self.folder)
        self.spelling: Spelling | None = None
        context.inspector.add("terms", message("Inspector", "Terms"), lambda: self.panel)
        self.check.found.connect(self._repaint)
        context.bench.opened.connect(self._opened)
        context.bench.closing.connect(self._closing)
        context.bench.changed.connect(self._changed)
        context.tabs.changed.connect(self._furnish)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._renew)
        if context.is_open:
            self._opened()

    @cached_property
    def panel(self) -> TermsPanel:
        """The terms of the text at the caret."""
        panel = TermsPanel(self.terms, self._context.look)
        panel.wanted.connect(self._insert)
        panel.opened.connect(self._context.library.show)
        return panel

    # Pages

    def _furnish(self) -> None:
        """Mark terms and misspelt words on pages that are new."""
        for view in self._context.tabs:
            if view.property("aided"):
                continue
            view.setProperty("aided", True)
            decor = view.page.view.decor
            decor.add(partial(self._term_stretches, view.document))
            decor.add(self.check.stretches)
            view.page.view.show_equivalents(partial(self._equivalents, view))
            Hover(view, partial(self._told, view.document), partial(self._offer, view))

    def _term_stretches(
        self, document: str, node: str, language: Language, text: str
    ) -> list[Stretch]:
        return [
            Stretch(known.start, known.end, "avoid" if known.avoided else "term")
            for known in self.terms.find(document, text, language)
            if node not in known.concept.nodes
        ]

    def _equivalents(
        self, view: DocumentView, node: str, source: Language, target: Language
    ) -> list[tuple[int, int, str]]:
        """Return where terms stand in a source text, and what they are called in a language."""
        text = view.content.nodes[node].text(source) if node in view.content.nodes else ""
        return [
            (known.start, known.end, name)
            for known in self.terms.find(view.document, text, source)
            if (name := known.concept.name(target))
        ]

    def _repaint(self) -> None:
        view = self._context.view
        if view is not None:
            view.page.view.decor.changed.emit()

    def _renew(self) -> None:
        """Show what terms are called now."""
        self._repaint()
        for view in self._context.tabs:
            view.page.view.show_equivalents()

    def _composing(self) -> bool:
        view = self._context.view
        return view is not None and bool(view.page.caret.editor.preedit)

    def _opened(self) -> None:
        self.terms.forget()
        self.spelling = self._context.bench.application.spelling(self._speller)
        self.check.use(self.spelling)
        self._furnish()

    def _closing(self) -> None:
        self.check.use(None)
        self.spelling = None

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if self._context.is_open and self.terms.changed(changes):
            self._later.start()

    # Terms

    def _told(self, document: str, node: str, language: Language, text: str, at: int) -> str:
        """Return what is told of a word: equivalents of a term."""
        for known in self.terms.find(document, text, language):
            if known.start <= at <= known.end and node not in known.concept.nodes:
                return _told_of(known, language)
        return ""

    def insert_equivalent(self) -> None:
        """Insert what a term of the source is called here; with several a menu asks which."""
        view = self._context.view
        node = view.content.nodes.get(view.page.caret.node) if view is not None else None
        if view is None or node is None:
            return
        language = view.page.current_language
        written = view.page.caret.editor.toPlainText()
        glossary = self.terms.glossary(view.document)
        source = node.text(node.lead)
        lacks = missing(glossary, source, node.lead, written, language)
        if language == node.lead or not lacks:
            self._context.notices.note(_NO_TERM, perishable=True)
        elif len(lacks) == 1:
            self._insert(lacks[0].name(language))
        else:
            self._ask(view, lacks, node.lead, language)

    def _ask(
        self, view: DocumentView, lacks: list[Concept], lead: Language, language: Language
    ) -> None:
        menu = QMenu(view)
        for number, concept in enumerate(lacks[:9], start=1):
            name = concept.name(language)
            words = f"&{number}  {name.replace('&', '&&')}\t{concept.name(lead)}"
            menu.addAction(words).triggered.connect(partial(self._insert_later, name))
        first = menu.actions()[0]
        menu.setActiveAction(first)
        self._show_menu(menu, view)

    def _insert_later(self, name: str, *_: object) -> None:
        self._insert(name)

    def _insert(self, name: str) -> None:
        """Insert a name at the caret, with a blank where words would run together."""
        view = self._context.view
        if view is None or not view.page.caret.active or view.page.read_only:
            return
        editor = view.page.caret.editor
        before = editor.toPlainText()[: editor.selection()[0]]
        if before and view.page.current_language != "zh" and before[-1].isalnum():
            name = f" {name}"
        editor.put_text(name)
        editor.setFocus()

    # Spelling

    @property
    def checks(self) -> bool:
        """Whether spelling is checked."""
        return self.check.on

    def switch(self) -> None:
        """Check spelling, or do so no more."""
        self.check.on = not self.check.on
        self._context.settings.set(_ON, "on" if self.check.on else "off")
        self.check.forget()

    def _offer(self, view: DocumentView, place: QPoint) -> bool:
        """Offer what may have been meant by the misspelt word at the caret."""
        caret = view.page.caret
        if not self.check.on or self.spelling is None or not caret.active:
            return False
        text = caret.editor.toPlainText()
        found = self.spelling.word_at(text, caret.language, caret.editor.place)
        if found is None:
            return False
        menu = self._word_menu(view, text[found[0] : found[1]], found)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return True

    def _word_menu(self, view: DocumentView, word: str, place: tuple[int, int]) -> QMenu:
        spelling = self.spelling
        assert spelling is not None  # noqa: S101 - whoever calls has one
        menu = QMenu(view)
        if not view.page.read_only:
            for each in spelling.suggestions(word, view.page.caret.language):
                act = menu.addAction(each.replace("&", "&&"))
                font = act.font()
                font.setBold(True)
                act.setFont(font)
                act.triggered.connect(partial(self._correct, view, place, each))
        if menu.isEmpty():
            none = menu.addAction(say(message("Spelling", "No suggestion")))
            none.setEnabled(False)
        menu.addSeparator()
        add = message("Spelling", "Add “{word}” to my dictionary").fill(word=word)
        menu.addAction(say(add)).triggered.connect(partial(self._add, word))
        off = message("Spelling", "Stop checking spelling")
        menu.addAction(say(off)).triggered.connect(self.switch)
        return menu

    def _correct(self, view: DocumentView, place: tuple[int, int], word: str, *_: object) -> None:
        editor = view.page.caret.editor
        editor.go(place[0], end=place[1])
        editor.put_text(word)

    def _add(self, word: str, *_: object) -> None:
        spelling = self.spelling
        if spelling is not None:
            self._context.notices.careful(lambda: spelling.add(word))
            self.check.forget()

    def next_wrong(self) -> None:
        """Go to the next misspelt word from the caret on, and offer what may be meant."""
        view, spelling = self._context.view, self.spelling
        if view is None or spelling is None or not view.page.commit():
            return
        shown = [each for each in view.page.languages if each in CHECKED]
        lacking = [each for each in shown if not spelling.can(each)]
        found = self._search(view, spelling, [each for each in shown if each not in lacking])
        if found is not None:
            node, language, start, end = found
            view.page.show_node(node, language)
            view.page.caret.editor.go(start, end=end)
            view.page.caret.editor.setFocus()
            view.page.view.walker.ensure_caret()
        elif lacking:
            offer = (message("Spelling", "Dictionaries …"), self.show_dictionaries)
            self._context.notices.note(_NO_DICTIONARY, offer)
        else:
            self._context.notices.note(_ALL_RIGHT)

    def _search(
        self, view: DocumentView, spelling: Spelling, languages: list[Language]
    ) -> tuple[str, Language, int, int] | None:
        """Return the first misspelt word behind the caret, or else from the beginning."""
        caret = view.page.caret
        here = (caret.node, caret.language)
        after = caret.editor.selection()[1] if caret.active else 0
        passed = not caret.active
        first = None
        for node in view.content.walk():
            for language in languages:
                own = (node.id, language) == here
                for start, end in spelling.wrong(node.text(language), language):
                    place = (node.id, language, start, end)
                    first = first or place
                    if passed or (own and start >= after):
                        return place
                passed = passed or own
            passed = passed or node.id == here[0]
        return first

    def show_dictionaries(self) -> None:
        """Show which dictionaries there are."""
        if self.spelling is None:
            return
        folder = self._context.settings.text(_FOLDER)
        dialog = DictionariesDialog(self.spelling, folder, self._context.window)
        dialog.chosen.connect(self.use_folder)
        dialog.exec()
        self.check.forget()

    @property
    def folder(self) -> Path | None:
        """The folder with dictionaries that somebody chose; None for the usual places."""
        folder = self._context.settings.text(_FOLDER)
        return Path(folder) if folder else None

    def use_folder(self, folder: str) -> None:
        """Check with the dictionaries of a folder from now on; empty for the usual places."""
        self._context.settings.set(_FOLDER, folder)
        self._speller.use(Path(folder) if folder else None)
        if self.spelling is not None:
            self.spelling.forget()

    def _show_menu(self, menu: QMenu, view: DocumentView) -> None:
        editor = view.page.caret.editor
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))


def _told_of(known: Known, language: Language) -> str:
    concept = known.concept
    lines = []
    if known.avoided:
        better = _FORBIDDEN if known.forbidden else message("Terms", "Better: {name}")
        lines.append(say(better.fill(name=concept.name(language) or "—")))
    for each in LANGUAGES:
        names = concept.names.get(each, ())
        if each != language and names:
            lines.append(f"{SHORT_NAMES[each]}  {', '.join(names)}")
    definition = concept.definition.get(language, "")
    if definition:
        lines.append(definition)
    return "\n".join(lines) or concept.name(language)


_FORBIDDEN = message("Terms", "Forbidden; write: {name}")
_NO_TERM = message("Terms", "No term of the source is missing here.")
_ALL_RIGHT = message("Spelling", "No misspelt word was found.")
_NO_DICTIONARY = message("Spelling", "There is no dictionary for this language yet.")
