"""Pasting into a page, and what is let fall on it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFrame
from shiboken6 import isValid

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import cleaned
from curriculum_studio.editor.clipboard.blocks import LARGEST_TEXT, refuse_if_too_long, too_much
from curriculum_studio.editor.clipboard.clipboard import nodes_from, text_from
from curriculum_studio.editor.clipboard.paste_target import takes_lines
from curriculum_studio.editor.editing import insertion
from curriculum_studio.editor.editing.insertion import PASTE
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message, StudioError, Work, finish, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.ports import AttachmentStore

if TYPE_CHECKING:  # loaded with the first paste: they bring lxml and Pillow
    from curriculum_studio.editor.clipboard.foreign_formats import Clip, PlannedPaste, Target

# --- pasting ----------------------------------------------------------------------------------

_GATHERED: Lazy["Callable[[QMimeData], Clip]"] = Lazy(
    "curriculum_studio.editor.clipboard.foreign_formats:gathered"
)
_LOST: Lazy["Callable[[int], tuple[Message, ...]]"] = Lazy(
    "curriculum_studio.editor.clipboard.paste:lost"
)
_PREPARED: Lazy["Callable[[Clip, Document, Target], Work[PlannedPaste]]"] = Lazy(
    "curriculum_studio.editor.clipboard.foreign_formats:prepared"
)
_TAKES_A_WHILE: Lazy["Callable[[Clip], bool]"] = Lazy(
    "curriculum_studio.editor.clipboard.foreign_formats:takes_a_while"
)
_TARGET: Lazy["type[Target]"] = Lazy("curriculum_studio.editor.clipboard.foreign_formats:Target")

DROP = message("PageSteps", "Insert pictures")

#: Endings of the files that are taken as pictures when they fall on the page.
PICTURE_ENDINGS = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif"}
)

PASTING = message("Pasting", "Pasting")

NOTHING = message("Pasting", "There is nothing on the clipboard that can go here.")

#: Why nothing is pasted over a whole page or deleted there.
ALL_SELECTED = message(
    "Pasting",
    "The whole document is selected, and nothing was changed. Click where you want to write.",
)

#: Starts long work: what is going on, the work, and who takes its result.
RunLong = Callable[[Message, Work[Any], Callable[[Any], None]], object]


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files of what is dragged or was copied, if all of them are pictures."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    fitting = [path for path in files if path.suffix.lower() in PICTURE_ENDINGS]
    return fitting if len(fitting) == len(files) else []


def can_take(data: QMimeData) -> bool:
    """Whether there is something that a page could take."""
    if any(url.isLocalFile() for url in data.urls()):
        return bool(picture_files(data))
    return data.hasText() or data.hasHtml() or data.hasImage()


def _at_once(_what: Message, work: Work[Any], done: Callable[[Any], None]) -> None:
    done(finish(work))


class PasteDrop:
    """Takes what was copied here or elsewhere."""

    def __init__(self, context: CommandContext, attachments: AttachmentStore) -> None:
        self._context = context
        self._attachments = attachments
        #: Runs long work with progress and Cancel; without a window it is run at once.
        self.run_long: RunLong = _at_once
        context.caret.editor.pasting.connect(self.take)
        context.caret.editor.takes = can_take

    def take(self, data: QMimeData, label: Message = PASTE) -> None:
        """Paste: our own texts and nodes as they are, else what Word, Excel or the web mean."""
        context = self._context
        if context.caret.typing.held:
            # A list is open under the caret: what comes now says which entry is meant.
            self.take_plain(data.text())
            return
        try:
            if self._take_nodes(data) or self._take_own_text(data):
                return
            self._take_foreign(data, label)
        except StudioError as problem:
            context.problem.emit(problem)

    def _take_nodes(self, data: QMimeData) -> bool:
        context = self._context
        copied = nodes_from(data)
        if copied is None or not context.here or not context.caret.commit():
            return False
        keep = copied.cut and copied.document == context.document.id
        step = insertion.pasted_nodes(context.document, context.here, copied.branches, keep=keep)
        return step is not None and context.perform(step)

    def _take_own_text(self, data: QMimeData) -> bool:
        context = self._context
        own = text_from(data)
        if own is None or not context.caret.active or context.selection.active:
            return False
        context.caret.editor.put(own)
        return True

    def _take_foreign(self, data: QMimeData, label: Message) -> None:
        """Read what others put there, and let it become texts, tables and pictures."""
        context = self._context
        if not self._stand():
            return
        spot = context.caret.spot
        if spot is not None and (spot.source or spot.sentence):
            self.take_plain(data.text())
            return
        clip = _GATHERED.load()(data)
        target = self._target()
        if target is None:
            return
        work = _PREPARED.load()(clip, context.document, target)
        document = context.document
        if _TAKES_A_WHILE.load()(clip):
            self.run_long(PASTING, work, lambda made: self._perform(made, document, target, label))
        else:
            self._perform(finish(work), document, target, label)

    def _stand(self) -> bool:
        """Put the caret into the first selected cell, all of its text chosen; keep what waits."""
        context = self._context
        if context.selection.everything:
            context.said.emit(ALL_SELECTED)
            return False
        if context.selection.active:
            first = next(context.selection.cells(), None)
            if first is None or not context.caret.open(*first, 0):
                return False
            context.caret.editor.selectAll()
        return context.caret.active and context.caret.commit()

    def _target(self) -> "Target | None":
        """Return the selection under the caret, and what makes its text if there is none yet."""
        context = self._context
        spot = context.caret.spot
        if spot is None:
            return None
        start, end = context.caret.editor.selection()
        node, before = spot.node, tuple[Edit, ...]()
        if not node:
            before, node = context.writer.begun(spot, context.language)
            start = end = 0
        return _TARGET.load()(node, context.language, start, end, tuple(before))

    def _perform(
        self, ready: "PlannedPaste", before: Document, target: "Target", label: Message
    ) -> None:
        """Insert what was prepared; if the document was changed meanwhile, where it belongs now."""
        context = self._context
        if not isValid(context) or not context.caret.commit():
            return
        try:
            self._insert(ready, before, target, label)
        except StudioError as problem:
            context.problem.emit(problem)

    def _insert(
        self, ready: "PlannedPaste", before: Document, target: "Target", label: Message
    ) -> None:
        context, pasted = self._context, ready.pasted
        if not pasted.blocks:
            self._say(*pasted.report, *_LOST.load()(pasted.lost_pictures), NOTHING)
            return
        planned = ready.planned
        if planned is None or context.document is not before:
            planned = ready.plan(context.document, target)
        if planned.edits:
            ready.store(self._attachments.put)
            edits = (*target.before, *planned.edits)
            if not context.perform(EditStep(edits, label, planned.caret.node, planned.caret.start)):
                return
        self._say(*planned.report)

    def _say(self, *sentences: Message) -> None:
        """Tell what could not be taken over, in one note."""
        if not sentences:
            return
        said, *more = sentences
        for each in more:
            said = message("Pasting", "{first} {second}").fill(first=said, second=each)
        self._context.said.emit(said)

    def take_plain(self, text: str) -> None:
        """Insert the words alone into the text under the caret; lines are joined there."""
        context = self._context
        if not context.caret.active:
            return
        try:
            refuse_if_too_long(len(text))
            if len(text) > LARGEST_TEXT:
                raise too_much()
        except StudioError as problem:
            context.problem.emit(problem)
            return
        lines = [line.strip() for line in cleaned(text).split("\n")]
        node = context.document.nodes.get(context.caret.node)
        many = node is not None and (takes_lines(node) or role_of(node) is Role.CELL)
        gap = "\n" if many else "" if context.language == "zh" else " "
        one = lines[0] if len(lines) == 1 else gap.join(line for line in lines if line)
        context.caret.editor.put_text(text if len(lines) == 1 else one)


# --- dropping, with a line where it will stand ------------------------------------------------

#: Height of the line in pixels.
_LINE = 3


class Taker(Protocol):
    """What the page does with what falls on it."""

    read_only: bool

    def take(self, data: QMimeData, label: Message) -> None:
        """Paste data at the caret."""
        ...


class DropTarget(QObject):
    """Watches the viewport; what the page does not take is left to the window."""

    def __init__(self, context: CommandContext, taker: Taker) -> None:
        super().__init__(context)
        self._context = context
        self._taker = taker
        viewport = context.view.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)
        self._line = QFrame(viewport)
        self._line.setAutoFillBackground(True)
        self._line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use what is dragged over the page if the page can take it."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._over(event)
        if event.type() == QEvent.Type.DragLeave:
            self._line.hide()
        return False

    def _over(self, event: QDragMoveEvent) -> bool:
        if self._taker.read_only or not can_take(event.mimeData()):
            event.ignore()
            return True
        place = event.position().toPoint()
        self._show_line(place)
        event.acceptProposedAction()
        return True

    def _show_line(self, place: QPoint) -> None:
        cell = self._context.view.cell_at(place)
        if cell is None:
            self._line.hide()
            return
        row = self._context.view.row_rect(cell[0])
        palette = self._line.palette()
        accent = self._context.view.layouts.typography.colour("accent")
        palette.setColor(QPalette.ColorRole.Window, accent)
        self._line.setPalette(palette)
        self._line.setGeometry(
            QRect(row.left() + 6, row.bottom() - _LINE + 1, row.width() - 12, _LINE)
        )
        self._line.show()
        self._line.raise_()

    def _drop(self, event: QDropEvent) -> bool:
        self._line.hide()
        data, view = event.mimeData(), self._context.view
        if self._taker.read_only or not can_take(data):
            event.ignore()
            return True
        place = event.position().toPoint()
        cell = view.cell_at(place)
        if cell is None or not self._stand(cell, place):
            event.ignore()
            return True
        event.acceptProposedAction()
        files = picture_files(data)
        if files:
            # Pictures stand behind the text on which they fall, never in the middle of it.
            self._context.caret.put(-1)
        self._taker.take(data, DROP if files else PASTE)
        return True

    def _stand(self, cell: tuple[int, int], place: QPoint) -> bool:
        """Put the caret into the text under the mouse, or the nearest one in its row or above."""
        view, row = self._context.view, cell[0]
        if self._context.caret.open(*cell, place):
            return True
        while row >= 0:
            for column in view.sheet.columns_of(row):
                if self._context.caret.open(row, column, -1):
                    return True
            row -= 1
        return False
