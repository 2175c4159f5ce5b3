"""The frame around the text under the caret."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.typography import Typography


class CaretFrame(QObject):
    """Draws the frame: strong where the next words go, in the colour of lines without the keys."""

    def __init__(self, caret: EditController, model: PageModel, geometry: Geometry) -> None:
        """Take the caret, and what says where its cell is."""
        super().__init__(caret)
        self._caret = caret
        self._model = model
        self._geometry = geometry
        caret.editor.focused.connect(self._renew)

    def draw(self, painter: QPainter, typography: Typography) -> None:
        """Draw the frame if there is a caret."""
        at = self._caret.at()
        if at is None:
            return
        row, column = at
        space = self._geometry.space(self._model.rows[row]) if column < FIRST_CELL else 0
        rect = QRectF(self._geometry.rect(row, column)).adjusted(1, 1 + space, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ready = self._caret.editor.hasFocus()
        painter.setPen(QPen(typography.colour("accent" if ready else "line"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)

    def _renew(self) -> None:
        at = self._caret.at()
        if at is not None:
            self._caret.editor.ground.update(self._geometry.rect(*at))
