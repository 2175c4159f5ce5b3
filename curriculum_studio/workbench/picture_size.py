"""How much the pictures of a document weigh."""

from PySide6.QtCore import QLocale

from curriculum_studio.core.document import Document
from curriculum_studio.session.ports import AttachmentStore


def weight_of(document: Document, attachments: AttachmentStore) -> int:
    """Return how much the pictures of a document weigh, in bytes."""
    names = {
        name
        for node in document.walk()
        for pictures in (getattr(node.payload, "pictures", None),)
        if pictures is not None
        for name in pictures.filled.values()
    }
    found = (attachments.info(name) for name in names)
    return sum(info.size for info in found if info is not None)


def size_words(size: int) -> str:
    """Return a size in bytes as people write it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
