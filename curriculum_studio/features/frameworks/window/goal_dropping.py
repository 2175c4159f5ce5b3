"""Goals are dragged from the panel onto a text of the page, which is then linked to them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFrame

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import Aligned, Alignment
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.card_list import CARD_MIME
from curriculum_studio.workbench.context import AppContext

#: Width of the mark beside what would be linked (pixels).
_MARK = 4


class GoalDropWatcher(QObject):
    """Lets goals fall on every page that comes to the front."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.tabs.changed.connect(self._follow)

    def _follow(self) -> None:
        view = self._desk.view
        if view is not None and view.page.findChild(GoalDropping) is None:
            dropping = GoalDropping(view.page, view.session, self._desk.notices.problem)
            dropping.linked.connect(self._desk.wishes.linked)


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
