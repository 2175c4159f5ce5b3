"""The sheets of a PDF as pictures, drawn when they are looked at."""

from collections import OrderedDict

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

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
