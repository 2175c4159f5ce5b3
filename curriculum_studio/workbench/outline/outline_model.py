"""The outline of a document: its lines, and a model for Qt's views with moving by drag and drop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import heading_of
from curriculum_studio.core.kinds import KINDS, kind_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import Numbering, annex_nature, label_text
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.payloads.unit import Activity, Section, UnitHead
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import Message, message

# --- lines, computed from a document without any Qt -------------------------------------------


@dataclass(slots=True)
class OutlineLine:
    """A line of the outline. `number` is empty where the node has none."""

    node: str
    number: str
    title: str
    parent: "OutlineLine | None" = None
    children: list["OutlineLine"] = field(default_factory=list)
    key: int = 0

    @property
    def row(self) -> int:
        """The place among the lines of the same parent."""
        return self.parent.children.index(self) if self.parent is not None else 0


def opens_line(document: Document, node: Node) -> bool:
    """Tell whether a node stands in the outline."""
    if isinstance(node.payload, Clause):
        return node.payload.titled
    if isinstance(node.payload, Section) and isinstance(document.root.payload, UnitHead):
        # The fields of an activity are seen on the page at a glance.
        return not isinstance(document.nodes[node.parent].payload, Activity)
    opens = kind_of(node).outline
    return opens == "always" or (opens == "top" and node.parent == document.id)


def outline(document: Document, numbering: Numbering, language: Language) -> OutlineLine:
    """Return the outline; its root stands for the document itself and is not shown."""
    root = OutlineLine(document.id, "", document.title(language))
    nearest: dict[str, OutlineLine] = {document.id: root}
    for node in document.walk():
        if not node.parent:
            continue
        above = nearest[node.parent]
        if opens_line(document, node):
            number, title = words_of(document, node, numbering, language)
            line = OutlineLine(node.id, number, title, above)
            above.children.append(line)
            nearest[node.id] = line
        elif node.id in document.children:
            nearest[node.id] = above
    return root


def words_of(
    document: Document, node: Node, numbering: Numbering, language: Language
) -> tuple[str, str]:
    """Return number and title of a line in a language."""
    text = " ".join(node.best(language).text.replace(OBJECT, "").split())
    label = numbering.get(node.id)
    heading = heading_of(document, node)
    if heading is not None:
        return "", text or heading[language]
    match node.payload:
        case Activity():
            return "", text
        case Annex() as annex if label is not None:
            space = "" if language == "zh" else " "
            return f"{label_text(label, language)}{space}{annex_nature(annex, language)}", text
        case Goal(code=code) | IndicatorGroup(code=code) | Indicator(code=code):
            return code, text
        case _:
            pass
    return (label_text(label, language) if label is not None else ""), text


def line_of(document: Document, node: str) -> str:
    """Return the node whose line holds a node; empty at the document itself."""
    own = document.nodes.get(node)
    while own is not None and own.parent:
        if opens_line(document, own):
            return own.id
        own = document.nodes[own.parent]
    return ""


# --- the model --------------------------------------------------------------------------------

NODE_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1

#: Type of what is dragged: ids of nodes of the same document, a line each.
MIME = "application/x-cstudio-node"

INSIDE_ITSELF = message("Outline", "Nothing can be moved into itself.")
NOT_THERE = message("Outline", "Not here: a {holder} cannot contain a {what}.")

Index = QModelIndex
AnyIndex = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractItemModel):
    """Lines of one document.

    `dropped`: nodes in their order, their new parent and the place among its other children.
    """

    dropped = Signal(object, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._root = OutlineLine("", "", "")
        self._lines: list[OutlineLine] = []
        self._by_node: dict[str, OutlineLine] = {}
        self._document: Document | None = None

    def show(self, document: Document, root: OutlineLine) -> None:
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
        """Return the dragged nodes in the order of the document; what is below one goes along."""
        lines = [self._line(index) for index in indexes if index.isValid()]
        chosen = {line.node for line in lines}
        top = [line for line in lines if not any(each.node in chosen for each in _above(line))]
        data = QMimeData()
        nodes = [line.node for line in sorted(top, key=lambda line: line.key)]
        data.setData(MIME, "\n".join(nodes).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell whether the nodes may stand there."""
        return self._target(dragged(data), row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell where the nodes were let fall; the lines change when the document has."""
        nodes = dragged(data)
        target = self._target(nodes, row, parent)
        if target is not None:
            self.dropped.emit(nodes, *target)
        # Qt would take the dragged lines away if it thought it had moved them itself.
        return False

    def _target(self, nodes: Sequence[str], row: int, parent: AnyIndex) -> tuple[str, int] | None:
        """Return parent and place in the document for nodes dropped between or on lines.

        The place counts children of the document other than the nodes, for they leave first.
        """
        document = self._document
        if document is None or not nodes or any(each not in document.nodes for each in nodes):
            return None
        above = self._line(parent)
        target = above.node
        if row < 0 and not self._fit(document, nodes, target):
            # On a line that cannot hold them: behind that line.
            row = above.row + 1
            target = document.nodes[target].parent or target
            above = above.parent or self._root
        if not self._fit(document, nodes, target):
            return None
        siblings = [each for each in document.children.get(target, ()) if each not in nodes]
        lines = [line.node for line in above.children if line.node in siblings]
        passed = [line.node for line in above.children[: max(row, 0)] if line.node not in nodes]
        if row < 0 or len(passed) >= len(lines):
            return target, len(siblings) if row < 0 or not lines else siblings.index(lines[-1]) + 1
        return target, siblings.index(lines[len(passed)])

    def refusal(self, data: QMimeData, row: int, parent: AnyIndex) -> Message | None:
        """Return why nodes cannot be let fall there; None if they can, or if it is no node."""
        document, nodes = self._document, dragged(data)
        if document is None or not nodes or any(each not in document.nodes for each in nodes):
            return None
        if self._target(nodes, row, parent) is not None:
            return None
        target = self._line(parent).node or document.id
        above = {target, *(each.id for each in document.ancestors(target))}
        if not above.isdisjoint(nodes):
            return INSIDE_ITSELF
        wrong = next(each for each in nodes if not self._fits(document, each, target))
        return NOT_THERE.fill(
            what=kind_name(document.nodes[wrong].kind),
            holder=kind_name(document.nodes[target].kind),
        )

    def _fit(self, document: Document, nodes: Sequence[str], target: str) -> bool:
        return all(self._fits(document, node, target) for node in nodes)

    def _fits(self, document: Document, node: str, target: str) -> bool:
        if target not in document.nodes:
            return False
        above = {target, *(each.id for each in document.ancestors(target))}
        kinds = KINDS[document.nodes[target].kind].children
        return node not in above and document.nodes[node].kind in kinds

    def _line(self, index: AnyIndex) -> OutlineLine:
        return self._lines[index.internalId()] if index.isValid() else self._root


def dragged(data: QMimeData) -> tuple[str, ...]:
    """Return the nodes that are dragged."""
    return tuple(bytes(data.data(MIME).data()).decode().split())


def _above(line: OutlineLine) -> Iterator[OutlineLine]:
    while line.parent is not None:
        line = line.parent
        yield line


def _listed(root: OutlineLine) -> list[OutlineLine]:
    found: list[OutlineLine] = []
    stack = list(reversed(root.children))
    while stack:
        line = stack.pop()
        found.append(line)
        stack.extend(reversed(line.children))
    return found


def _shape(line: OutlineLine) -> tuple[str, str]:
    return line.node, line.parent.node if line.parent is not None else ""
