"""Brings the help beside the page: on the topic of the place where somebody is, or a wanted one.

It stands in the place of the side panel, for a window of its own would cover what it tells about;
the topic is found by data. A tour at the first start was refused: most people leave it at its third
step.
"""

from collections.abc import Iterator
from types import ModuleType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.features.help.model.manual import Topic
from curriculum_studio.features.help.model.wording import Wording
from curriculum_studio.features.help.service import FormTexts, ManualLibrary
from curriculum_studio.features.help.window.help_panel import HOME, HelpPanel, HelpSource
from curriculum_studio.features.publishing.window.papers import ask_paper
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: All that writes Word files: help on the screen and the search are there without it.
_QUICK_START: Lazy[ModuleType] = Lazy("curriculum_studio.features.help.formats.quick_start:")

#: The width that a topic wants, in pixels.
WIDTH = 340

#: The size of the help beside a dialog, in pixels.
_BESIDE = (420, 560)


class BesideDialog(Dialog):
    """The help beside a dialog: a window of its own, for the dialog waits for an answer."""

    def __init__(self, panel: HelpPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(message("Help", "Help")))
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        panel.leaving.connect(self.close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_BESIDE)


class HelpController(QObject):
    """The manual of a window; it is read when somebody asks for help.

    The help stands in the place of the side panel, so that the page keeps its width; whoever asks
    for a panel of the side gets it back. `shown` carries the topic that is in front.
    """

    shown = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._library = ManualLibrary(FolderResources(resource_folder("resources")))
        self._on_form = FormTexts(FolderResources(resource_folder("ui")))
        self._opened_dock = False
        self._put_away: list[QWidget] = []
        self.panel = HelpPanel(self._source, context.look, context.window)
        self.panel.hide()
        layout = context.window.inspectorHolder.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.panel, 1)
        self.panel.leaving.connect(self.close)
        self.panel.wanted.connect(self._lead_to)
        context.wishes.panel.connect(self.close)
        context.wishes.first_steps.connect(self.close)
        context.wishes.ran.connect(self._ran)
        context.bench.opened.connect(self._library_opened)

    # What others ask for

    @property
    def is_open(self) -> bool:
        """Whether the help stands beside the page."""
        return not self.panel.isHidden()

    def show_place(self) -> None:
        """Show the topic of the place where the keys are; pressed once more, all topics."""
        topic = self.topic_here()
        focus = QApplication.focusWidget()
        inside = focus is not None and self.panel.isAncestorOf(focus)
        self.show_topic(HOME if inside or (self.is_open and self.panel.topic == topic) else topic)
        self.panel.words.setFocus()

    def show_topic(self, topic: str) -> None:
        """Show a topic beside the page."""
        if not self.is_open:
            self._open()
        self.panel.set_zoom(self._context.viewing.zoom)
        self.panel.show_topic(topic)
        self.shown.emit(topic)

    def look_for(self, words: str) -> None:
        """Show the topics that have words."""
        self.show_topic(HOME)
        self.panel.words.setText(words)
        self.panel.words.setFocus()

    def show_beside(self, dialog: QWidget) -> None:
        """Show the topic of a dialog beside it."""
        there = dialog.findChild(BesideDialog)
        if isinstance(there, BesideDialog):
            there.activateWindow()
            return
        panel = HelpPanel(self._source, self._context.look, leads=False)
        panel.show_topic(self._known_of(dialog) or self.topic_here())
        beside = BesideDialog(panel, dialog)
        beside.show()
        place = dialog.frameGeometry()
        screen = dialog.screen().availableGeometry()
        right = place.right() + 8
        if right + beside.width() > screen.right():
            right = max(screen.left(), place.left() - beside.width() - 8)
        beside.move(right, max(screen.top(), place.top()))
        panel.words.setFocus()

    def close(self) -> None:
        """Bring the side panel back."""
        if not self.is_open:
            return
        context = self._context
        had_keys = self.panel.isAncestorOf(QApplication.focusWidget() or context.window)
        self.panel.hide()
        for widget in self._put_away:
            widget.show()
        if self._opened_dock:
            context.window.inspectorDock.hide()
        context.viewing.give_room("inspector", 0)
        if had_keys and context.view is not None:
            context.view.page.setFocus()

    def save_quick_start(self) -> None:
        """Write the two pages of the role for Word or as PDF, where somebody wants them."""
        context, source = self._context, self._source()
        paper = _QUICK_START.load()
        role = source.role if source.role in paper.TOPICS else next(iter(paper.TOPICS))
        title = say(paper.TITLE)
        ask_paper(
            context, title, title, lambda write: paper.quick_start(source.wording, role, write)
        )

    def topics(self) -> list[Topic]:
        """Return all topics, for a search over everything."""
        return list(self._source().manual)

    # Which topic belongs to a place

    def topic_here(self) -> str:
        """Return the topic of the place where the keys are, else that of what is in front.

        Where no document is in front, somebody begins: then it is the first steps of the role.
        """
        source = self._source()
        contents = source.manual.contents
        front = self._context.tabs.front
        focus = QApplication.focusWidget()
        if self._context.tabs.at_home and not (focus is not None and front.isAncestorOf(focus)):
            return contents.first(source.role)
        found = self._known_of(focus) if focus is not None else ""
        if not found:
            found = contents.places.get(type(front).__name__, "")
            seen = (each for each in front.findChildren(QWidget) if each.isVisible())
            views = (contents.views.get(type(each).__name__, "") for each in seen)
            found = found or next((topic for topic in views if topic), "")
        view = self._context.view
        if not found and view is not None:
            kinds = _kinds_at(view.content, view.page.current_node)
            topics = (contents.kinds.get(kind, "") for kind in kinds)
            found = next((topic for topic in topics if topic), "")
        return found or contents.first(source.role)

    def _known_of(self, widget: QWidget) -> str:
        """Return the topic of the first place around a widget that has one."""
        places = self._source().manual.contents.places
        around: QWidget | None = widget
        while around is not None:
            topic = places.get(type(around).__name__, "")
            if topic:
                return topic
            around = around.parentWidget()
        return ""

    # Inside

    def _source(self) -> HelpSource:
        context = self._context
        language = context.look.document_language
        manual = self._library.manual(language)
        wording = Wording(manual, context.index, self._on_form, say, language)
        role = context.profile.value.role or context.settings.text("role") or "teacher"
        return HelpSource(manual, self._library.search(language), wording, role)

    def _open(self) -> None:
        context = self._context
        dock = context.window.inspectorDock
        self._opened_dock = dock.isHidden()
        others = context.window.inspectorHolder.children()
        beside = (each for each in others if each is not self.panel)
        self._put_away = [e for e in beside if isinstance(e, QWidget) and not e.isHidden()]
        for widget in self._put_away:
            widget.hide()
        self.panel.show()
        dock.show()
        context.viewing.give_room("inspector", WIDTH)

    def _lead_to(self, action: str) -> None:
        """Do the command of a step, or say that the place for it is not there yet."""
        context = self._context
        found = context.index.actions[action]
        if found.scope == "page" and context.view is not None:
            context.view.page.setFocus()
        if found.when(context):
            context.wishes.command.emit(action)
        else:
            words = message("Help", "This cannot be done here yet. Do the steps before it first.")
            self.panel.tell(say(words))

    def _library_opened(self) -> None:
        # The page of the first start had put the side panel away, and nobody else.
        self._opened_dock = False

    def _ran(self, action: str) -> None:
        if self.is_open:
            if action.startswith("zoom."):
                self.panel.set_zoom(self._context.viewing.zoom)
            self.panel.did(action)


def _kinds_at(document: Document, node: str) -> Iterator[str]:
    """Yield the kinds from a node up to its document."""
    if node in document.nodes:
        yield document.nodes[node].kind
        yield from (each.kind for each in document.ancestors(node))
    yield document.kind
