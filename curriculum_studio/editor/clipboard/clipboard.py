"""What goes to the clipboard and comes from it: texts with their marks, whole nodes, plain text."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QMimeData

from curriculum_studio.core.codec import (
    cell_from_raw,
    cell_to_raw,
    node_from_raw,
    node_to_raw,
)
from curriculum_studio.core.document import Node
from curriculum_studio.core.text import Cell
from curriculum_studio.values import dataclass

CELL_TYPE = "application/x-curriculum-studio-text+json"
NODES_TYPE = "application/x-curriculum-studio-nodes+json"

#: More bytes than this on the clipboard are no text that somebody wrote.
_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Copied:
    """Whole branches, the document they are from, and whether they were cut out of it."""

    branches: tuple[tuple[Node, ...], ...]
    document: str
    cut: bool


def text_data(cell: Cell, shown: str, html: str = "") -> QMimeData:
    """Return a text for the clipboard: as it is read, as HTML, and with its marks for ourselves."""
    data = readable_data(shown, html)
    data.setData(CELL_TYPE, msgspec.json.encode(cell_to_raw(cell)))
    return data


def readable_data(shown: str, html: str) -> QMimeData:
    """Return what others can read: plain text, and HTML for those who take it."""
    data = QMimeData()
    data.setText(shown)
    if html:
        data.setHtml(html)
    return data


def nodes_data(
    branches: Iterable[Sequence[Node]], document: str, shown: str, html: str = "", *, cut: bool
) -> QMimeData:
    """Return whole branches for the clipboard, and as text and HTML for others."""
    data = readable_data(shown, html)
    raw = {
        "document": document,
        "cut": cut,
        "branches": [[node_to_raw(node) for node in branch] for branch in branches],
    }
    data.setData(NODES_TYPE, msgspec.json.encode(raw))
    return data


def text_from(data: QMimeData) -> Cell | None:
    """Return the text with marks that we put on the clipboard, if it is ours and sound."""
    raw = _raw(data, CELL_TYPE)
    if raw is None:
        return None
    try:
        return cell_from_raw(raw)
    except msgspec.ValidationError:
        return None


def nodes_from(data: QMimeData) -> Copied | None:
    """Return the branches that we put on the clipboard, if they are ours and sound."""
    raw = _raw(data, NODES_TYPE)
    if not isinstance(raw, dict):
        return None
    try:
        branches = tuple(
            tuple(node_from_raw(node) for node in branch) for branch in raw["branches"]
        )
        return Copied(branches, str(raw["document"]), bool(raw["cut"]))
    except (msgspec.ValidationError, KeyError, TypeError):
        return None


def _raw(data: QMimeData, kind: str) -> Any:
    if not data.hasFormat(kind):
        return None
    content = data.data(kind).data()
    if len(content) > _LARGEST:
        return None
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        return None
