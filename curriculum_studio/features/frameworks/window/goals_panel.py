"""Goals linked to the place of the caret; others are dragged onto a text to link them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import SetPayload, Touched
from curriculum_studio.core.goals import goal_place, goal_title
from curriculum_studio.core.kinds import is_framework, kind_of
from curriculum_studio.core.payloads import Aligned, Alignment
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import CARD_MIME, Card, CardList
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.open_library import OpenLibrary

# --- the panel --------------------------------------------------------------------------------

#: How long typing rests before goals are looked for (milliseconds).
REST = 120

#: Height of the list of linked goals; more are scrolled to (pixels).
MOST_HEIGHT = 260

#: More are not offered: one more word finds the right one.
MOST = 40


class GoalsPanel(Panel):
    """Shows, adds and takes away links to goals.

    `problem` carries a StudioError; `opened` a document and node that shall be shown.
    `linkMade`: a goal was linked. `frameworksWanted`: there is none.
    """

    problem = Signal(object)
    opened = Signal(str, str, str)
    linkMade = Signal()
    frameworksWanted = Signal()

    place: QLabel
    linkedTitle: QLabel
    linked: CardList
    none: QLabel
    frameworksButton: QPushButton
    findTitle: QLabel
    wanted: QLineEdit
    framework: QComboBox
    offered: CardList

    def __init__(
        self, library: OpenLibrary, look: Appearance, parent: QWidget | None = None
    ) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "goals", CardList)
        self._library = library
        self._look = look
        self._view: DocumentView | None = None
        self._node = ""
        self._target: Node | None = None
        self.linked.dress(look, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        self.offered.dress(look, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus)
        self.offered.setDragEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._offer)
        self.wanted.textChanged.connect(self._rest)
        self.framework.currentIndexChanged.connect(self._offer)
        self.linked.acted.connect(self._remove)
        self.linked.opened.connect(self._open)
        self.offered.acted.connect(self._add)
        self.offered.opened.connect(self._add)
        self.frameworksButton.clicked.connect(self.frameworksWanted)
        look.zoomed.connect(self._size)
        look.size(self.linked, self.offered)
        library.opened.connect(self._frameworks)
        library.changed.connect(self._listed)

    def _size(self) -> None:
        self._look.size(self.linked, self.offered)
        self.renew()

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show the links of a node, or of the nearest one above it that can have links."""
        self._view = view
        self._node = node
        self.renew()

    def renew(self) -> None:
        """Show the links as they stand now."""
        view = self._view
        self._target = None
        if view is not None:
            document = view.content
            start = document.nodes.get(self._node, document.root)
            above = (start, *document.ancestors(start.id))
            self._target = next((n for n in above if isinstance(n.payload, Aligned)), None)
        target = self._target
        adding = target is not None and view is not None and not view.page.read_only
        if adding and not self.framework.count():
            self._frameworks()
        known = self.framework.count() > 1  # the first stands for all of them
        self.frameworksButton.setVisible(adding and not known)
        for widget in (self.findTitle, self.wanted, self.framework, self.offered):
            widget.setVisible(adding and known)
        if view is None or target is None:
            self._show_linked_from()
            return
        self.place.setText(self._place_words(view, target))
        self.linkedTitle.setText(say(message("Goals", "Linked goals")))
        cards = list(self._cards(target, "" if view.page.read_only else "close"))
        nothing = message("Goals", "No goal is linked to this place yet.")
        none = message("Goals", "There is no framework in the library, and so no goal.")
        self._show(cards, nothing if known or not adding else none)
        self._offer()

    def speak(self) -> None:
        """Say everything in another language."""
        if self._library.is_open:
            self._frameworks()
            self.renew()

    # Showing

    def _place_words(self, view: DocumentView, target: Node) -> str:
        name = kind_of(target).called
        number = view.number_of(target.id) if target.parent else ""
        title = " ".join(target.best(self._look.document_language).text.split())
        words = title if len(title) <= 40 else f"{title[:39]}…"
        return f"{number} {words}".strip() or (say(name) if name is not None else "")

    def _cards(self, target: Node, sign: str) -> Iterator[Card]:
        payload = target.payload
        links = payload.alignments if isinstance(payload, Aligned) else ()
        words = say(message("Goals", "Remove the link"))
        for link in links:
            framework = self._document(link.framework)
            if framework is None or link.goal not in framework.nodes:
                lost = say(message("Goals", "This goal is no longer in the library."))
                yield Card(_key(link), lost, "", sign, words)
            else:
                yield self._card(framework, link.goal, sign, words)

    def _card(self, framework: Document, goal: str, sign: str, words: str) -> Card:
        language = self._look.document_language
        title = framework.nodes[goal].best(language).text
        place = goal_place(framework, goal, language)
        below = " · ".join(part for part in (place, framework.title(language)) if part)
        key = _key(Alignment(framework=framework.id, goal=goal))
        return Card(key, title, below, sign, words)

    def _show(self, cards: list[Card], nothing: Message) -> None:
        self.linked.cards.show(cards)
        self.linked.setVisible(bool(cards))
        self.linked.fit(MOST_HEIGHT)
        self.none.setVisible(not cards)
        self.none.setText(say(nothing))

    def _show_linked_from(self) -> None:
        """Show, at a goal of a framework, who is linked to it."""
        view = self._view
        goal = view.content.nodes.get(self._node) if view is not None else None
        if view is None or goal is None or not isinstance(goal.payload, Goal):
            self.place.setText("")
            self.linkedTitle.setText("")
            self._show([], message("Goals", "Nothing can be linked here."))
            return
        language = self._look.document_language
        self.place.setText(goal_title(view.content, goal.id, language))
        self.linkedTitle.setText(say(message("Goals", "Linked from")))
        cards = []
        for link in self._library.workspace.links.to(view.document, goal.id):
            document = self._document(link.document)
            if document is not None and link.node in document.nodes:
                title = document.nodes[link.node].best(language).text
                key = _key(Alignment(framework=link.document, goal=link.node))
                cards.append(Card(key, title or "…", document.title(language)))
        self._show(cards, message("Goals", "Nothing is linked to this goal yet."))

    # Offering

    def _frameworks(self) -> None:
        blocked = self.framework.blockSignals(True)
        chosen = self.framework.currentData()
        self.framework.clear()
        self.framework.addItem(say(message("Goals", "All frameworks")), "")
        language = self._look.document_language
        for entry in self._library.session.entries():
            if is_framework(entry):
                self.framework.addItem(entry.title(language), entry.id)
        self.framework.setCurrentIndex(max(0, self.framework.findData(chosen)))
        self.framework.blockSignals(blocked)

    def _listed(self, changes: tuple[Touched, ...]) -> None:
        """Offer the frameworks that are there now, after documents came or went."""
        if any(each.whole for each in changes) and self._library.is_open:
            self._frameworks()
            if self.isVisible():
                self.renew()

    def _rest(self, *_: object) -> None:
        self._timer.start()

    def _offer(self, *_: object) -> None:
        self._timer.stop()
        target = self._target
        if target is None or not self._library.is_open:
            return
        payload = target.payload
        links = payload.alignments if isinstance(payload, Aligned) else ()
        taken = {_key(link) for link in links}
        words = say(message("Goals", "Link this goal"))
        cards: list[Card] = []
        for framework, goal in self._found(self.wanted.text().split()):
            card = self._card(framework, goal, "new", words)
            if card.key not in taken:
                cards.append(card)
            if len(cards) >= MOST:
                break
        self.offered.cards.show(cards)

    def _found(self, words: list[str]) -> Iterator[tuple[Document, str]]:
        chosen = self.framework.currentData()
        folded = [word.casefold() for word in words]
        for entry in self._library.session.entries():
            if not is_framework(entry) or chosen not in {"", None, entry.id}:
                continue
            framework = self._library.session.document(entry.id)
            for node in framework.walk():
                if isinstance(node.payload, Goal) and _fits(node, node.payload, folded):
                    yield framework, node.id

    # Changing

    def _add(self, key: str) -> None:
        target = self._target
        if target is None or not isinstance(target.payload, Aligned):
            return
        link = _link(key)
        if link not in target.payload.alignments:
            links = (*target.payload.alignments, link)
            if self._set(target, links, message("Steps", "Link a goal")):
                self.linkMade.emit()

    def _remove(self, key: str) -> None:
        target = self._target
        if target is None or not isinstance(target.payload, Aligned) or self._reading:
            return
        links = tuple(link for link in target.payload.alignments if _key(link) != key)
        self._set(target, links, message("Steps", "Remove a linked goal"))

    def _set(self, target: Node, links: tuple[Alignment, ...], label: Message) -> bool:
        view = self._view
        if view is None or not isinstance(target.payload, Aligned) or not view.page.commit():
            return False
        edit = SetPayload(target.id, replace(target.payload, alignments=links))
        try:
            view.session.edit(view.document, (edit,), label)
        except StudioError as problem:
            self.problem.emit(problem)
            return False
        return True

    @property
    def _reading(self) -> bool:
        return self._view is not None and self._view.page.read_only

    def _open(self, key: str) -> None:
        link = _link(key)
        self.opened.emit(link.framework, link.goal, "")

    def _document(self, identity: str) -> Document | None:
        try:
            return self._library.session.document(identity)
        except StudioError:  # a framework that is linked to may have been taken out
            return None


def _key(link: Alignment) -> str:
    return f"{link.framework} {link.goal}"


def _link(key: str) -> Alignment:
    framework, goal = key.split(" ")
    return Alignment(framework=framework, goal=goal)


def _fits(node: Node, goal: Goal, words: list[str]) -> bool:
    text = " ".join((goal.code, goal.path, *(node.text(each) for each in LANGUAGES))).casefold()
    return all(word in text for word in words)


# --- goals dragged onto a text of the page ----------------------------------------------------

#: Width of the mark beside what would be linked (pixels).
_MARK = 4


class GoalDropWatcher(QObject):
    """Lets goals fall on every page that comes to the front."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.tabs.changed.connect(self._follow)

    def _follow(self) -> None:
        view = self._context.view
        if view is not None and view.page.findChild(GoalDropping) is None:
            dropping = GoalDropping(view.page, view.session, self._context.notices.problem)
            dropping.linked.connect(self._context.wishes.linked)


class GoalDropping(QObject):
    """Watches the viewport of a page for goals that are dragged over it; `linked`: one fell."""

    linked = Signal()

    def __init__(
        self, page: DocumentPage, session: Session, problem: Callable[[StudioError], None]
    ) -> None:
        """Watch a page whose document is in `session`; `problem` is told of refusals."""
        super().__init__(page)
        self._page = page
        self._session = session
        self._problem = problem
        self._viewport = page.view.viewport()
        self._mark = QFrame(self._viewport)
        self._mark.setAutoFillBackground(True)
        self._mark.hide()
        self._viewport.setAcceptDrops(True)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use what is dragged if it is a goal; leave all else to the page."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            if not event.mimeData().hasFormat(CARD_MIME):
                return False
            target = self.target_at(event.position().toPoint())
            if target is None:
                self._mark.hide()
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._mark.hide()
                key = bytes(event.mimeData().data(CARD_MIME).data()).decode()
                self.link(target, key)
            else:
                self._show(event.position().toPoint())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._mark.hide()
        return False

    def target_at(self, place: QPoint) -> Node | None:
        """Return the node that would be linked: the text there, or the nearest one above it."""
        if self._page.read_only:
            return None
        cell = self._page.view.cell_at(place)
        if cell is None:
            return None
        document = self._session.document(self._page.document)
        model = self._page.view.model()
        rows = model.rows if isinstance(model, PageModel) else []
        if not 0 <= cell[0] < len(rows) or rows[cell[0]].node not in document.nodes:
            return None
        node = document.nodes[rows[cell[0]].node]
        above = (node, *document.ancestors(node.id))
        return next((each for each in above if isinstance(each.payload, Aligned)), None)

    def link(self, target: Node, key: str) -> None:
        """Link a node to a goal, named by framework and goal."""
        payload = target.payload
        framework, _, goal = key.partition(" ")
        link = Alignment(framework=framework, goal=goal)
        if not isinstance(payload, Aligned) or link in payload.alignments:
            return
        try:
            if not self._page.commit():
                return
            edit = SetPayload(target.id, replace(payload, alignments=(*payload.alignments, link)))
            label = message("Steps", "Link a goal")
            self._session.edit(self._page.document, (edit,), label)
        except StudioError as problem:
            self._problem(problem)
            return
        self.linked.emit()

    def _show(self, place: QPoint) -> None:
        """Mark the row on which the goal would fall."""
        cell = self._page.view.cell_at(place)
        if cell is None:
            return
        row = self._page.view.row_rect(cell[0])
        palette = self._mark.palette()
        accent = self._page.view.layouts.typography.colour("accent")
        palette.setColor(QPalette.ColorRole.Window, accent)
        self._mark.setPalette(palette)
        self._mark.setGeometry(QRect(row.left(), row.top() + 2, _MARK, row.height() - 4))
        self._mark.show()
        self._mark.raise_()
