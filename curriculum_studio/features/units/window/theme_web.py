"""The theme web of a unit: drawn, and changed where it is drawn."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.features.units.model import theme_web as web
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView
from curriculum_studio.features.units.window.web_view import WebView
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class ThemeWeb(UnitView):
    """The web with the buttons that change it."""

    branchButton: QPushButton
    thoughtButton: QPushButton
    renameButton: QPushButton
    linkButton: QPushButton
    removeButton: QPushButton
    arrangeButton: QPushButton
    web: WebView
    explained: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view)
        load_form(self, "theme_web", WebView)
        self._ground = ground
        #: A thought that has no words yet: its id, what puts it in, and where one was before.
        self._beginning: tuple[str, tuple[Edit, ...], str] | None = None
        self.branchButton.clicked.connect(lambda: self.add("", below=True))
        self.thoughtButton.clicked.connect(lambda: self.add(self.web.current, below=True))
        self.renameButton.clicked.connect(lambda: self.web.write(self.web.current))
        self.removeButton.clicked.connect(lambda: self.remove(self.web.current))
        self.arrangeButton.clicked.connect(self.arrange)
        self.linkButton.clicked.connect(self._ask_activity)
        self.web.chosen.connect(self._chosen)
        self.web.dragged.connect(self.drag)
        self.web.named.connect(self.rename)
        self.web.given_up.connect(self._give_up)
        self.web.grown.connect(lambda node, below: self.add(node, below=below))
        self.web.unwanted.connect(self.remove)

    def begin(self) -> None:
        """Give the keys to the web, the theme chosen."""
        if not self.web.current:
            self.web.choose(self._ground.document.id)
        self.web.setFocus()

    def renew(self) -> None:
        """Show the web as it stands now."""
        if self._ground.over:
            return
        boxes = web.drawing(self._drawn(), self._ground.language)
        self.web.show_boxes(boxes, self._ground.look, movable=self._ground.writable)
        empty = len(boxes) == 1
        words = message(
            "Units",
            "Type to write, Enter adds a branch, Insert a thought below. Drag to move;"
            " a blue dot marks what an activity carries out.",
        )
        if empty:
            words = message("Units", "What belongs to this theme? Add a first branch.")
        self.explained.setText(say(words))
        self._enable()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_ground"):
            self.renew()

    # Changes

    def add(self, node: str, *, below: bool) -> None:
        """Add a thought below another one, or beside it; without one a branch."""
        if not self._ground.writable:
            return
        self.web.end_writing()
        document, language = self._ground.document, self._ground.language
        if node not in document:  # it was begun, and given up just now
            node = self.web.current
        if node and not below and document.nodes[node].kind == "web_node":
            node = document.nodes[node].parent
            node = node if document.nodes[node].kind == "web_node" else ""
        before = self.web.current
        new, edits = web.added(document, node, language)
        # It comes into the unit with its first words: what is left without any, was never there.
        self._beginning = (new, edits, before)
        self.renew()
        self.web.choose(new)
        self.web.write(new, anew=True)

    def rename(self, node: str, words: str) -> None:
        """Write a thought, or the theme, anew."""
        beginning, self._beginning = self._beginning, None
        if self._gone:
            return
        if beginning is not None and beginning[0] == node:
            self._put_in(node, beginning[1], words)
            return
        if node not in self._ground.document:
            return
        edits = web.renamed(self._ground.document, node, self._ground.language, words)
        self._ground.change(edits, message("Steps", "Rename “{title}”").fill(title=words))
        self.web.choose(node)

    def drag(self, node: str, x: float, y: float) -> None:
        """Put a thought at another place of the drawing."""
        if node not in self._ground.document:
            return
        edits = web.dragged(self._ground.document, node, x, y)
        self._ground.change(edits, message("Steps", "Move in the theme web"))

    def remove(self, node: str) -> None:
        """Take a thought out with all further out."""
        document = self._ground.document
        if node not in document:
            return
        edits = web.removed(document, node)
        parent = document.nodes[node].parent
        self._ground.change(edits, message("Steps", "Remove from the theme web"))
        self.web.choose(parent if parent in self.web.items_ else document.id)

    def arrange(self) -> None:
        """Put everything where the drawing puts it by itself."""
        edits = web.arranged(self._ground.document)
        self._ground.change(edits, message("Steps", "Arrange the theme web"))
        self.web.fit()

    def link(self, node: str, activity: str) -> None:
        """Say which activity carries a thought out; none without its id."""
        edits = web.linked(self._ground.document, node, activity)
        self._ground.change(edits, message("Steps", "Link a thought to an activity"))
        self.web.choose(node)

    def activities_menu(self, node: str) -> QMenu:
        """Return the activities that can carry a thought out."""
        document, language = self._ground.document, self._ground.language
        own = web.web_of(document.nodes[node]).activity
        menu = QMenu(self)
        for activity in activities_of(document):
            title = activity.best(language).text.replace("&", "&&") or "…"
            action = menu.addAction(title, partial(self.link, node, activity.id))
            action.setCheckable(True)
            action.setChecked(activity.id == own)
        if own:
            menu.addSeparator()
            menu.addAction(say(message("Units", "No activity")), partial(self.link, node, ""))
            menu.addAction(
                say(message("Units", "Go to the activity")), partial(self.opened.emit, own)
            )
        return menu

    # Inside

    @property
    def _gone(self) -> bool:
        """Whether the unit was deleted a moment ago, which ends writing in here."""
        try:
            return self._ground.over or not self._ground.document.id
        except StudioError:
            return True

    def _drawn(self) -> Document:
        """Return the unit with the thought that is being begun."""
        document, language = self._ground.document, self._ground.language
        if self._beginning is None:
            return document
        node, edits, _ = self._beginning
        try:
            with_it = apply(document, *edits).document
            words = say(message("Units", "New thought"))
            return apply(with_it, *web.renamed(with_it, node, language, words)).document
        except EditError:  # what it hung on is gone meanwhile
            return document

    def _put_in(self, node: str, edits: tuple[Edit, ...], words: str) -> None:
        document, language = self._ground.document, self._ground.language
        try:
            with_it = apply(document, *edits).document
            edits = (*edits, *web.renamed(with_it, node, language, words))
        except EditError:  # what it hung on is gone meanwhile: the words stay
            node, edits = web.added(document, "", language, words)
        self._ground.change(edits, message("Steps", "Add to the theme web"))
        self.renew()
        self.web.choose(node)

    def _give_up(self, node: str) -> None:
        """Take away again what was begun and got no words."""
        if self._beginning is not None and self._beginning[0] == node:
            before = self._beginning[2]
            self._beginning = None
            if self._gone:
                return
            self.renew()
            self.web.choose(before or self._ground.document.id)

    def _ask_activity(self) -> None:
        node = self.web.current
        if node:
            menu = self.activities_menu(node)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.linkButton.mapToGlobal(QPoint(0, self.linkButton.height())))

    def _chosen(self, node: str) -> None:
        self._enable()
        if node:
            self._ground.choose(node)

    def _enable(self) -> None:
        document = self._ground.document
        node = self.web.current
        writable = self._ground.writable
        inner = node in document and document.nodes[node].kind == "web_node"
        self.branchButton.setEnabled(writable)
        self.thoughtButton.setEnabled(writable and bool(node))
        self.renameButton.setEnabled(writable and bool(node))
        self.removeButton.setEnabled(writable and inner)
        self.linkButton.setEnabled(writable and inner and bool(activities_of(document)))
        self.arrangeButton.setEnabled(writable)
