"""Events of drag and drop as each Qt wants them made."""

from typing import Any

from PySide6.QtCore import QPointF


def dragged(kind: type[Any], place: QPointF, *others: Any) -> Any:
    """Make an event at a place.

    PySide6 calls whole points deprecated from 6.12 on, and takes no others before.
    """
    try:
        return kind(place, *others)
    except TypeError:
        return kind(place.toPoint(), *others)
