"""One open document: its outline and its page.

A view says what width it needs (`least_width`); docks fold for it, but never one in which stands
what somebody asked for.
"""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.numbering import label_text
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.editing import levels
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.outline.outline_panel import OutlinePanel

#: Width of the outline at first; the page takes all else (pixels).
OUTLINE_WIDTH = 178

#: Makes the page of a view, with the view as parent.
PageMaker = Callable[[QWidget], DocumentPage]


class DocumentView(QWidget):
    """Outline and page of a document, which follow each other.

    `moved`: the caret is at a node in a language. `menu`: the menu of a node is wanted at a place
    on the screen. `shown`: a node was brought into view. `problem` carries a StudioError.
    `restoring`, `leaving`: buttons of an old version.
    """

    moved = Signal(str, str)
    shown = Signal(str)
    menu = Signal(str, object)
    problem = Signal(object)
    restoring = Signal()
    leaving = Signal()

    versionBar: QFrame
    versionText: QLabel
    restore: QPushButton
    leave: QPushButton
    splitter: QSplitter
    outline: OutlinePanel
    pageLayout: QVBoxLayout

    def __init__(
        self,
        session: Session,
        signals: SessionSignals,
        document: str,
        make_page: PageMaker,
        look: Appearance,
    ) -> None:
        super().__init__()
        load_form(self, "document", OutlinePanel)
        self.session = session
        self.document = document
        self.version = ""
        self.version_name = ""
        #: A review copy: nothing of it changes but the comments on it.
        self.comments_only = False
        #: Width that is needed by what is shown instead of the text (pixels); 0 for the text.
        self.least_width = 0
        self._look = look
        self.page = make_page(self)
        self.pageLayout.addWidget(self.page)
        self.outline.dress(look)
        self.versionBar.hide()
        self.splitter.setSizes([OUTLINE_WIDTH, 1000])
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.restore.clicked.connect(self.restoring)
        self.leave.clicked.connect(self.leaving)
        self.outline.chosen.connect(self._enter)
        self.outline.entered.connect(self._enter)
        self.outline.moved.connect(self._move)
        self.outline.shifted.connect(self._shift)
        self.outline.menu.connect(self._menu)
        self.page.caretMoved.connect(self._caret_moved)
        signals.changed.connect(self._changed)
        self._outline()

    @property
    def content(self) -> Document:
        """The document as it stands."""
        return self.session.document(self.document)

    def show_as_version(self, version: str, name: str) -> None:
        """Say that this is an old version, which can only be read."""
        self.version = version
        self.version_name = name
        self.comments_only = False
        self.page.set_read_only(True)
        words = message("History", "“{name}”: this is how the document read then.").fill(name=name)
        self.versionText.setText(say(words))
        self.versionBar.show()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show languages side by side."""
        self.page.set_languages(languages)
        self._outline()

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""
        self._outline()

    def show_node(self, node: str, language: str = "") -> None:
        """Bring a node into view, in a language if it is shown."""
        wanted = next((each for each in LANGUAGES if each == language), None)
        self.page.show_node(node, wanted)
        self.outline.follow(node)
        self.shown.emit(node)

    def number_of(self, node: str) -> str:
        """Return the number where a node stands: its own or that of what holds it."""
        document = self.content
        if node not in document.nodes:
            return ""
        for each in (document.nodes[node], *document.ancestors(node)):
            label = self.outline.numbering.get(each.id)
            if label is not None and label.number:
                return label_text(label, self._language)
        return ""

    @property
    def _language(self) -> Language:
        """The language of the outline: the window's where it is shown, else the first shown."""
        shown = self.page.languages or (self.content.root.lead,)
        own = self.content.written_in(self._look.document_language)
        return own if own in shown else shown[0]

    def _outline(self, touched: Collection[str] | None = None) -> None:
        derived = self.session.derived(self.document)
        self.outline.show_document(derived, self._language, touched)

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            if each.document != self.document or each.whole:
                continue
            written = {node for node, _ in each.cells}
            if each.structure or each.nodes or any(map(self.outline.shows, written)):
                # A heading by rule depends on what it stands in.
                below = self.content.children
                inside = {child for node in each.kinds for child in below.get(node, ())}
                self._outline(written | each.nodes | inside)

    def _caret_moved(self, node: str, language: str) -> None:
        self.outline.follow(node)
        self.moved.emit(node, language)

    def begin(self, language: Language) -> None:
        """Put the caret into the first text that is still empty, where the next words go."""
        if language not in self.page.languages:
            self.show_languages((*self.page.languages, language))
        texts = (node for node in self.content.walk() if KINDS[node.kind].text)
        empty = (node.id for node in texts if all(cell.blank for cell in node.cells.values()))
        self.show_node(next(empty, self.document), language)
        self.page.setFocus()

    def _enter(self, node: str) -> None:
        """Put the caret where a line of the outline leads: what is framed there takes the keys."""
        self.page.show_node(node)
        if not self.page.caret.active:
            # A heading by rule, such as that of the foreword, has no text of its own.
            below = (each.id for each in self.content.walk(node) if KINDS[each.kind].text)
            self.page.show_node(next(below, node))
        self.page.setFocus()

    def _menu(self, node: str, place: object) -> None:
        self.page.show_node(node)
        self.menu.emit(node, place)

    def _move(self, nodes: Sequence[str], parent: str, place: int) -> None:
        try:
            if self.page.read_only or not self.page.commit():
                return
            edits = tree.moved_together(self.content, nodes, parent, place)
            title = self.content.nodes[nodes[0]].best(self._language).text
            label = message("Steps", "Move “{title}”").fill(title=title or "…")
            if len(nodes) > 1:
                label = message("Steps", "Move {count} parts").fill(count=len(nodes))
            self.session.edit(self.document, edits, label)
        except StudioError as problem:
            self.problem.emit(problem)

    def _shift(self, nodes: Sequence[str], step: int) -> None:
        """Move chosen lines one place up or down, where they stand side by side."""
        try:
            if self.page.read_only or not self.page.commit():
                return
            found = levels.moved(self.content, nodes, step, 0)
            if found is not None:
                self.session.edit(self.document, found.edits, found.label)
        except StudioError as problem:
            self.problem.emit(problem)
