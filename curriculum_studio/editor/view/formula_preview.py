"""A formula shows as it is being written, over its source."""

from PySide6.QtCore import QObject

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.cell_layouts import Layouts
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.editor.view.row_resize import Growth


class Preview(QObject):
    """Lets the layout of a formula follow what stands in the editor."""

    def __init__(self, caret: EditController, layouts: Layouts, growth: Growth) -> None:
        """Take the caret, and who fits its row."""
        super().__init__(caret)
        self._caret = caret
        self._growth = growth
        layouts.being_written = self._source
        caret.editor.touched.connect(self._touched)

    def _source(self, spot: TextPlace) -> str | None:
        """Return the source of the formula under the caret as it stands in the editor."""
        writing = self._caret.spot
        if writing is None or not writing.source or writing.node != spot.node:
            return None
        return self._caret.editor.toPlainText()

    def _touched(self) -> None:
        if self._caret.spot is not None and self._caret.spot.source:
            self._growth.fit()
            self._caret.place()
