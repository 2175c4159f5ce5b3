"""The sheets of a PDF, two in a row where there is room; only those in sight are drawn."""

from collections import OrderedDict

import pypdfium2
from PySide6.QtCore import QPoint, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

# --- sheets as pictures -----------------------------------------------------------------------

#: So many pictures are kept; one of a page at 100 % takes about 2 MB.
_KEPT = 48

#: Units of a PDF (points) in an inch.
POINTS = 72.0


class PdfPages:
    """A PDF; must be closed."""

    def __init__(self, content: bytes) -> None:
        self._pdf = pypdfium2.PdfDocument(content)
        self._sizes = [QSizeF(*self._pdf.get_page_size(at)) for at in range(len(self._pdf))]
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, at: int) -> QSizeF:
        """Return the size of a sheet in points."""
        return self._sizes[at]

    def picture(self, at: int, width: int) -> QImage:
        """Return a sheet as a picture of a width in pixels; the last ones are kept."""
        key = (at, width)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        image = self.drawn(at, width)
        self._drawn[key] = image
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return image

    def drawn(self, at: int, width: int) -> QImage:
        """Return a sheet as a picture that is not kept, as for a printer."""
        page = self._pdf[at]
        bitmap = page.render(scale=max(1, width) / self._sizes[at].width(), rev_byteorder=True)
        form = (
            QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
        )
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form
        ).copy()
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Release the PDF."""
        self._drawn.clear()
        self._pdf.close()


# --- the view ---------------------------------------------------------------------------------

#: Between sheets, and around them (pixels).
_GAP = 14
#: Points of a screen in an inch at 100 %.
_SCREEN = 96.0
LEAST, MOST = 25, 400
#: With less room (pixels) one sheet stands in a row.
_TWO = 560


class PagesView(QAbstractScrollArea):
    """Shows sheets. `turned`: another sheet is in front; `zoomed`: per cent have altered."""

    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without sheets."""
        super().__init__(parent)
        self._sheets: PdfPages | None = None
        self._places: list[QRect] = []
        self._zoom = 0
        self._current = -1
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def current(self) -> int:
        """The sheet in front, counted from 0."""
        return self._current

    @property
    def columns(self) -> int:
        """How many sheets stand in a row; larger ones stand alone."""
        several = self._sheets is not None and len(self._sheets) > 1
        return 2 if several and not self._zoom and self.viewport().width() >= _TWO else 1

    @property
    def percent(self) -> int:
        """How large sheets are shown, in per cent."""
        if self._zoom or self._sheets is None or not len(self._sheets):
            return self._zoom or 100
        across = max(self._sheets.size(at).width() for at in range(len(self._sheets)))
        columns = self.columns
        room = self.viewport().width() - _GAP * (columns + 1)
        return max(LEAST, min(MOST, int(room / columns / (across * _SCREEN / POINTS) * 100)))

    def show_sheets(self, sheets: PdfPages | None, *, keep: bool = False) -> None:
        """Show the sheets of a PDF, or none; `keep`: what is in sight stays in its place."""
        at = self.verticalScrollBar().value() if keep else 0
        self._sheets = sheets
        self._current = -1
        self._place()
        self.verticalScrollBar().setValue(at)
        self._scrolled()

    def set_zoom(self, percent: int) -> None:
        """Show sheets at a size; 0 fits them into the width."""
        at = max(0, self._current)
        self._zoom = 0 if percent == 0 else max(LEAST, min(MOST, percent))
        self._place()
        self.go_to(at)
        self.zoomed.emit(self.percent)

    def go_to(self, at: int) -> None:
        """Bring a sheet to the top."""
        if 0 <= at < len(self._places):
            self.verticalScrollBar().setValue(self._places[at].top() - _GAP)
            self._scrolled()

    def _place(self) -> None:
        """Compute where each sheet stands."""
        self._places = []
        count = len(self._sheets) if self._sheets is not None else 0
        columns = self.columns
        scale = self.percent / 100 * _SCREEN / POINTS
        room = self.viewport().width()
        down, widest = _GAP, 0
        at = 0
        while at < count and self._sheets is not None:
            row = list(range(at, min(at + columns, count)))
            sizes = [(self._sheets.size(each) * scale).toSize() for each in row]
            slot = max(size.width() for size in sizes)
            whole = slot * columns + _GAP * (columns - 1)
            left = max(_GAP, (room - whole) // 2)
            for size in sizes:
                self._places.append(QRect(QPoint(left, down), size))
                left += slot + _GAP
            widest = max(widest, whole + 2 * _GAP)
            down += max(size.height() for size in sizes) + _GAP
            at += len(row)
        vertical, across = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, down - self.viewport().height()))
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(40)
        across.setRange(0, max(0, widest - room))
        across.setPageStep(room)
        self.viewport().update()

    def _scrolled(self, *_: object) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        found = next((at for at, place in enumerate(self._places) if place.bottom() >= middle), -1)
        found = found if found >= 0 else len(self._places) - 1
        if found != self._current:
            self._current = found
            self.turned.emit(found)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets in sight."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
            shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            density = self.devicePixelRatioF()
            for at, place in enumerate(self._places):
                shown = place.translated(-shift)
                if self._sheets is None or not shown.intersects(event.rect()):
                    continue
                painter.fillRect(shown, QColor("#ffffff"))
                picture = self._sheets.picture(at, round(shown.width() * density))
                picture.setDevicePixelRatio(density)
                painter.drawImage(shown.topLeft(), picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets anew."""
        super().resizeEvent(event)
        at = self._current
        self._place()
        if at >= 0 and self._zoom == 0:
            self.go_to(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 10 if event.angleDelta().y() > 0 else -10
            self.set_zoom(self.percent + step)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by keys, and show them larger by + and smaller by -."""
        steps = {Qt.Key.Key_Plus: 25, Qt.Key.Key_Equal: 25, Qt.Key.Key_Minus: -25}
        if event.key() in steps:
            self.set_zoom(self.percent + steps[Qt.Key(event.key())])
            return
        row = self.columns
        keys = {
            Qt.Key.Key_PageDown: self._current + row,
            Qt.Key.Key_Right: self._current + row,
            Qt.Key.Key_PageUp: self._current - row,
            Qt.Key.Key_Left: self._current - row,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._places) - 1,
        }
        wanted = keys.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
            return
        self.go_to(max(0, min(len(self._places) - 1, wanted)))
