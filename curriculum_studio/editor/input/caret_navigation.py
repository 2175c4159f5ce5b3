"""Moving the caret over the page: to the next text, by pages, to its ends."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QTableView

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import NUMBER
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.selection import PageSelection

#: Pixels of the page that stay in sight when it is turned by a page.
_OVERLAP = 40

#: Room below the line of the caret, in pixels.
_BELOW = 8


class CaretNavigator(QObject):
    """Moves the caret of one page."""

    def __init__(
        self,
        view: QTableView,
        model: PageModel,
        geometry: Geometry,
        caret: EditController,
        selection: PageSelection,
    ) -> None:
        super().__init__(caret)
        self._view = view
        self._model = model
        self._geometry = geometry
        self._caret = caret
        self._selection = selection
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.ensure_caret)
        caret.editor.leaving.connect(self.leave)
        caret.editor.stirred.connect(self._soon.start)
        caret.editor.extending.connect(self.extend)

    def ensure_caret(self) -> None:
        """Scroll until the line of the caret is in sight."""
        corner = self._caret.corner()
        if corner is None:
            return
        line = self._caret.editor.cursorRect()
        top = corner.y() + line.top()
        below = corner.y() + line.bottom() + _BELOW - self._view.viewport().height()
        if top < 0:
            self.scroll_by(top)
        elif below > 0:
            self.scroll_by(below)

    def make_room_below(self) -> None:
        """Bring the caret up to a quarter of the page, where one can read on from it."""
        corner = self._caret.corner()
        height = self._view.viewport().height()
        if corner is not None and corner.y() > height // 2:
            self.scroll_by(corner.y() - height // 4)

    def scroll_by(self, pixels: int) -> None:
        """Scroll the page."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def leave(self, down: int, across: int, place: float) -> None:
        """Go on from the edge of a text: up or down at a place across it, or to its side."""
        at = self._caret.at()
        if at is None:
            return
        if across:
            target = self.next_cell(*at, across)
            if target is not None:
                self._caret.open(*target, 0 if across > 0 else -1)
        else:
            self.step(at[0], down, self._caret.editor.x() + place)
        self.ensure_caret()

    def step(self, row: int, down: int, across: float) -> bool:
        """Put the caret into the next text up or down, near a place across the page."""
        target = row + down
        while 0 <= target < len(self._model.rows):
            column = self._geometry.column_at(target, round(across))
            if column == NUMBER:
                column = self._geometry.columns_of(target)[0]
            if self._model.spot(target, column) is not None:
                return self._caret.open(target, column, (across, down < 0))
            target += down
        return False

    def next_cell(self, row: int, column: int, step: int) -> tuple[int, int] | None:
        """Return the next text to the right or left, and on in the next rows."""
        columns = self._geometry.columns_of(row)
        at = columns.index(column) if column in columns else 0
        while True:
            at += step
            while 0 <= at < len(columns):
                if self._model.spot(row, columns[at]) is not None:
                    return row, columns[at]
                at += step
            row += step
            if not 0 <= row < len(self._model.rows):
                return None
            columns = self._geometry.columns_of(row)
            at = -1 if step > 0 else len(columns)

    def extend(self, down: int, across: int) -> None:
        """Go on with a selection of text beyond its cell."""
        at = self._caret.at()
        if at is None:
            return
        self._caret.close()
        self._view.setFocus()
        self._selection.choose(at, at)
        self.show(self._selection.extend(down, across))

    def show(self, cell: tuple[int, int]) -> None:
        """Bring a cell into sight."""
        self._view.scrollTo(self._model.index(*cell))

    def turn(self, pages: int) -> None:
        """Turn the page, the caret going along at its height on the screen."""
        distance = pages * (self._view.viewport().height() - _OVERLAP)
        editor = self._caret.editor
        spot = editor.mapTo(self._view.viewport(), editor.cursorRect().center())
        self.scroll_by(distance)
        if not self._caret.active:
            return
        room = self._view.viewport().height()
        spot = QPoint(spot.x(), max(0, min(room - 1, spot.y())))
        row = self._view.verticalHeader().visualIndexAt(spot.y())
        row = len(self._model.rows) - 1 if row < 0 else row
        column = self._geometry.column_at(row, spot.x())
        if self._caret.open(row, column, spot):
            self.ensure_caret()
        elif not self.step(row, pages, spot.x()):
            self.step(row, -pages, spot.x())

    def to_end(self, *, last: bool) -> None:
        """Put the caret at the beginning or the end of the page."""
        rows = range(len(self._model.rows))
        column = self._model.column(self._caret.language)
        for row in reversed(rows) if last else rows:
            columns = self._geometry.columns_of(row)
            if not columns:
                continue
            wanted = column if column in columns else columns[-1 if last else 0]
            if self._model.spot(row, wanted) is not None:
                self._caret.open(row, wanted, -1 if last else 0)
                self.ensure_caret()
                return
