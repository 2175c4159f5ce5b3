"""The outline as Qt's views want it, with moving by drag and drop."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curriculum_studio.desktop.outline.lines import Line
from curriculum_studio.desktop.page.words import kind_name
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.kinds import KINDS
from curriculum_studio.words import Message, message

NODE_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1

#: Type of what is dragged: the id of a node of the same document.
MIME = "application/x-cstudio-node"

INSIDE_ITSELF = message("Outline", "Nothing can stand inside itself.")
NOT_THERE = message("Outline", "Not here: a {holder} cannot hold a {what}.")

Index = QModelIndex
AnyIndex = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractItemModel):
    """Lines of one document. `dropped`: a node, its new parent and the place among its children."""

    dropped = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._root = Line("", "", "")
        self._lines: list[Line] = []
        self._by_node: dict[str, Line] = {}
        self._document: Document | None = None

    def show(self, document: Document, root: Line) -> None:
        """Show an outline; tells only of titles where the lines are the same as before."""
        lines = _listed(root)
        same = [_shape(line) for line in lines] == [_shape(line) for line in self._lines]
        self._document = document
        if same:
            for old, new in zip(self._lines, lines, strict=True):
                if (old.number, old.title) != (new.number, new.title):
                    old.number, old.title = new.number, new.title
                    index = self.createIndex(old.row, 0, old.key)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._root = root
        self._lines = lines
        for key, line in enumerate(lines):
            line.key = key
        self._by_node = {line.node: line for line in lines}
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def place_of(self, node: str) -> Index:
        """Return where the line of a node stands."""
        line = self._by_node.get(node)
        return Index() if line is None else self.createIndex(line.row, 0, line.key)

    def node_at(self, index: AnyIndex) -> str:
        """Return the node of a line."""
        return self._line(index).node if index.isValid() else ""

    # What Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = Index()) -> Index:  # noqa: B008
        """Return the index of a line below another."""
        if not self.hasIndex(row, column, parent):
            return Index()
        return self.createIndex(row, column, self._line(parent).children[row].key)

    def parent(self, index: AnyIndex) -> Index:  # type: ignore[override]
        """Return the line above."""
        above = self._line(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return Index()
        return self.createIndex(above.row, 0, above.key)

    def rowCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """Return how many lines stand below another."""
        return len(self._line(parent).children)

    def columnCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """There is one column."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        if not index.isValid():
            return None
        line = self._line(index)
        words = f"{line.number} {line.title}".strip()
        values = {
            Qt.ItemDataRole.DisplayRole: words or "…",
            Qt.ItemDataRole.ToolTipRole: words,
            NODE_ROLE: line.node,
            NUMBER_ROLE: line.number,
        }
        return values.get(role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every line can be chosen, dragged and dropped on."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    # Moving

    def supportedDropActions(self) -> Qt.DropAction:
        """Only moving: a copy would be another node."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Nothing but nodes."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Return the dragged node."""
        data = QMimeData()
        data.setData(MIME, self.node_at(indexes[0]).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell whether the node may stand there."""
        node = bytes(data.data(MIME).data()).decode()
        return self._target(node, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell where the node was let fall; the lines change when the document has."""
        node = bytes(data.data(MIME).data()).decode()
        target = self._target(node, row, parent)
        if target is not None:
            self.dropped.emit(node, *target)
        # Qt would take the dragged line away if it thought it had moved it itself.
        return False

    def _target(self, node: str, row: int, parent: AnyIndex) -> tuple[str, int] | None:
        """Return parent and place in the document for a node dropped between or on lines.

        The place counts children of the document other than the node itself, for it leaves first.
        """
        document = self._document
        if document is None or node not in document.nodes:
            return None
        above = self._line(parent)
        target = above.node
        if row < 0 and not self._fits(document, node, target):
            # On a line that cannot hold it: behind that line.
            row = above.row + 1
            target = document.nodes[target].parent or target
            above = above.parent or self._root
        if not self._fits(document, node, target):
            return None
        siblings = [each for each in document.children.get(target, ()) if each != node]
        lines = [line.node for line in above.children if line.node in siblings]
        passed = [line.node for line in above.children[: max(row, 0)] if line.node != node]
        if row < 0 or len(passed) >= len(lines):
            return target, len(siblings) if row < 0 or not lines else siblings.index(lines[-1]) + 1
        return target, siblings.index(lines[len(passed)])

    def refusal(self, data: QMimeData, row: int, parent: AnyIndex) -> Message | None:
        """Return why a node cannot be let fall there; None if it can, or if it is no node."""
        document = self._document
        node = bytes(data.data(MIME).data()).decode()
        if document is None or node not in document.nodes:
            return None
        if self._target(node, row, parent) is not None:
            return None
        target = self._line(parent).node or document.id
        if node == target or any(each.id == node for each in document.ancestors(target)):
            return INSIDE_ITSELF
        return NOT_THERE.fill(
            what=kind_name(document.nodes[node].kind),
            holder=kind_name(document.nodes[target].kind),
        )

    def _fits(self, document: Document, node: str, target: str) -> bool:
        if target not in document.nodes:
            return False
        above = {target, *(each.id for each in document.ancestors(target))}
        kinds = KINDS[document.nodes[target].kind].children
        return node not in above and document.nodes[node].kind in kinds

    def _line(self, index: AnyIndex) -> Line:
        return self._lines[index.internalId()] if index.isValid() else self._root


def _listed(root: Line) -> list[Line]:
    found: list[Line] = []
    stack = list(reversed(root.children))
    while stack:
        line = stack.pop()
        found.append(line)
        stack.extend(reversed(line.children))
    return found


def _shape(line: Line) -> tuple[str, str]:
    return line.node, line.parent.node if line.parent is not None else ""
