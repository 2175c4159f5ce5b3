"""Pictures of figures, read when they come into sight and kept as they are shown."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageIOHandler, QImageReader, QPixmap

from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import AttachmentStore

#: A picture may take so much memory while it is read, in MB; a larger one is not shown.
ALLOCATION_LIMIT = 256

#: So many pictures stay in memory as they are shown.
_KEPT = 40


class PictureCache:
    """Sizes and scaled images of attachments."""

    def __init__(self, attachments: AttachmentStore) -> None:
        self._attachments = attachments
        self._sizes: dict[str, QSize] = {}
        self._images: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        QImageReader.setAllocationLimit(ALLOCATION_LIMIT)

    def size(self, identity: str) -> QSize:
        """Return the size of a picture in its own pixels; an empty one if it cannot be read."""
        found = self._sizes.get(identity)
        if found is None:
            found = self._sizes[identity] = self._read_size(identity)
        return found

    def scaled(self, identity: str, size: QSize, ratio: float) -> QPixmap:
        """Return a picture in a size in logical pixels, sharp on a screen of that ratio."""
        key = (identity, round(size.width() * ratio), round(size.height() * ratio))
        found = self._images.get(key)
        if found is None:
            found = self._read(identity, QSize(key[1], key[2]))
            found.setDevicePixelRatio(ratio)
            self._images[key] = found
            if len(self._images) > _KEPT:
                self._images.popitem(last=False)
        else:
            self._images.move_to_end(key)
        return found

    def _device(self, identity: str) -> QBuffer:
        """Return the content of a picture to read from; an empty one if it is not there."""
        device = QBuffer()
        try:
            device.setData(QByteArray(self._attachments.get(identity)))
        except StudioError:
            device.setData(QByteArray())
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        return device

    def _read_size(self, identity: str) -> QSize:
        if not identity:
            return QSize()
        device = self._device(identity)
        reader = QImageReader(device)
        reader.setAutoTransform(True)
        size = reader.size()
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        return size.transposed() if turned else size

    def _read(self, identity: str, size: QSize) -> QPixmap:
        device = self._device(identity)
        reader = QImageReader(device)
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            return QPixmap(size)
        scaled = image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return QPixmap.fromImage(scaled)
