"""Which marks of comments stand where on a page, and clicks on them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.model.comment_markers import (
    BAR_REACH,
    CommentMarker,
    RemarkSource,
    at_place,
    next_at_place,
    no_remarks,
)
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.paint.page_painter import PagePainter


class CommentClicks(QObject):
    """Marks the comments that somebody knows.

    `clicked`: the words of a comment were clicked, `barClicked`: the bar beside them.
    """

    clicked = Signal(str)
    barClicked = Signal(str)

    def __init__(
        self,
        view: QAbstractScrollArea,
        model: PageModel,
        geometry: Geometry,
        caret: EditController,
        painter: PagePainter,
    ) -> None:
        """Begin without comments."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._geometry = geometry
        self._caret = caret
        self._painter = painter
        self._source: RemarkSource = no_remarks
        caret.editor.remarks = self._live

    def use(self, source: RemarkSource) -> None:
        """Mark the comments that somebody knows."""
        self._source = source
        self._painter.remarks = source
        self._model.remarks = source
        self.renew()

    def renew(self) -> None:
        """Draw the marks as they are now."""
        self._view.viewport().update()
        self._caret.editor.viewport().update()

    def on(self, row: int, column: int) -> Sequence[CommentMarker]:
        """Return the marks on a cell; under the caret those on what is typed so far."""
        spot = self._model.spot(row, column)
        if spot is None or spot.source or not spot.node:
            return ()
        language = self._model.language(column)
        found = self._source(spot.node, language, self._model.text(spot, language))
        if found and self._caret.at() == (row, column):
            return self._source(spot.node, language, self._caret.editor.content())
        return found

    def bar_at(self, cell: tuple[int, int], place: QPoint) -> str:
        """Return the comment whose bar is at a place of the viewport."""
        if not 0 <= place.x() - self._geometry.rect(*cell).left() < BAR_REACH:
            return ""
        found = self.on(*cell)
        return found[0].id if found else ""

    def at_caret(self) -> str:
        """Return the comment on the words under the caret, if nothing is selected."""
        editor = self._caret.editor
        if not self._caret.active or editor.textCursor().hasSelection():
            return ""
        return at_place(self._live(), editor.place)

    def click_bar(self, identity: str) -> None:
        """Tell that the bar of a comment was clicked, if it was one."""
        if identity:
            self.barClicked.emit(identity)

    def click_words(self) -> None:
        """Tell that the caret was put on the words of a comment; once more, of the next there."""
        editor = self._caret.editor
        if not self._caret.active or editor.textCursor().hasSelection():
            return
        identity = next_at_place(self._live(), editor.place)
        if identity:
            self.clicked.emit(identity)

    def _live(self) -> Sequence[CommentMarker]:
        at = self._caret.at()
        return self.on(*at) if at is not None else ()
