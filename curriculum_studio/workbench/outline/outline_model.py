"""The outline of a document: its lines, and a model for Qt's views with moving by drag and drop."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache
from itertools import count

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curriculum_studio.core.derived import Derived, DocumentDifference
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import heading_of
from curriculum_studio.core.kinds import KINDS, kind_of
from curriculum_studio.core.numbering import Numbering, annex_nature, label_text
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.payloads.unit import Activity, Section, UnitHead
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- lines, computed from a document without any Qt -------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class OutlineBranch:
    """A node that stands in the outline, and those that stand below it there.

    It is the very same object as long as nothing of it is other than before.
    """

    node: str
    below: tuple["OutlineBranch", ...]


class OutlineBranches:
    """Which nodes of a document stand in its outline, kept in step with edits."""

    def __init__(self, document: Document) -> None:
        self._below: dict[str, tuple[OutlineBranch, ...]] = {}
        self._lines: dict[str, OutlineBranch] = {}
        self._document = document
        self._other: Collection[str] = ()
        self.top = self._in(document.root)

    def follow(self, difference: DocumentDifference) -> None:
        """Look anew only into branches in which more than texts differs."""
        if not difference.structure:
            return
        for each in difference.gone:
            self._below.pop(each, None)
            self._lines.pop(each, None)
        self._document, self._other = difference.after, difference.structure
        self.top = self._in(self._document.root)

    def _in(self, node: Node) -> tuple[OutlineBranch, ...]:
        known = self._below.get(node.id)
        if known is not None and node.id not in self._other:
            return known
        document = self._document
        found: list[OutlineBranch] = []
        for child in document.children_of(node.id):
            below = self._in(child) if child.id in document.children else ()
            if child.kind in _never() or not opens_line(document, child):
                found += below
                continue
            line = self._lines.get(child.id)
            if line is None or line.below != below:
                line = self._lines[child.id] = OutlineBranch(child.id, below)
            found.append(line)
        made = tuple(found)
        made = self._below[node.id] = known if known == made else made
        return made


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a document in a language."""

    document: Document
    numbering: Numbering
    language: Language
    top: tuple[OutlineBranch, ...]

    def words(self, node: str) -> tuple[str, str]:
        """Return number and title of a line."""
        return words_of(self.document, self.document.nodes[node], self.numbering, self.language)


def outline(derived: Derived, language: Language) -> Outline:
    """Return the outline of a document."""
    top = derived.part(OutlineBranches).top
    return Outline(derived.document, derived.numbering, language, top)


@cache
def _never() -> frozenset[str]:
    """Return the kinds whose nodes stand in no outline, wherever they are: most texts."""
    return frozenset(
        name
        for name, kind in KINDS.items()
        if kind.outline not in {"always", "top"} and not issubclass(kind.payload, Clause | Section)
    )


def opens_line(document: Document, node: Node) -> bool:
    """Tell whether a node stands in the outline."""
    if isinstance(node.payload, Clause):
        return node.payload.titled
    if isinstance(node.payload, Section) and isinstance(document.root.payload, UnitHead):
        # The fields of an activity are seen on the page at a glance.
        return not isinstance(document.nodes[node.parent].payload, Activity)
    opens = kind_of(node).outline
    return opens == "always" or (opens == "top" and node.parent == document.id)


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

#: Put together once: Qt asks twice for each line that it lays out.
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)

Index = QModelIndex
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class OutlineLine:
    """A line of the outline. `words` are number and title; None: nobody has asked for them yet."""

    branch: OutlineBranch
    key: int
    parent: "OutlineLine | None" = None
    children: list["OutlineLine"] = field(default_factory=list)
    words: tuple[str, str] | None = None

    @property
    def node(self) -> str:
        """The node that stands here."""
        return self.branch.node

    @property
    def row(self) -> int:
        """The place among the lines of the same parent."""
        return self.parent.children.index(self) if self.parent is not None else 0


class OutlineModel(QAbstractItemModel):
    """Lines of one document.

    `dropped`: nodes in their order, their new parent and the place among its other children.
    """

    dropped = Signal(object, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._root = OutlineLine(OutlineBranch("", ()), 0)
        self._by_key: dict[int, OutlineLine] = {}
        self._by_node: dict[str, OutlineLine] = {}
        self._keys = count(1)
        self._outline: Outline | None = None
        #: By node: what waits at a line and below it, in words.
        self.marked: Mapping[str, str] = {}

    def show(self, shown: Outline, renewed: Collection[str] | None = None) -> None:
        """Show an outline: lines come and go, and of the others those that read otherwise are told.

        `renewed` are the nodes whose words can be others than before; None stands for all.
        """
        self._outline = shown
        if self._by_key:
            self._follow(self._root, shown.top)
        else:
            self.beginResetModel()
            self._root.children = [self._made(each, self._root) for each in shown.top]
            self.endResetModel()
        self._root.branch = OutlineBranch(shown.document.id, shown.top)
        lines = self._by_node if renewed is None else self._by_node.keys() & set(renewed)
        # What nobody has seen is read when it is: of a long document, most lines.
        for line in [self._by_node[each] for each in lines if self._by_node[each].words]:
            words = shown.words(line.node)
            if words != line.words:
                line.words = words
                index = self._index_of(line)
                self.dataChanged.emit(index, index)

    def _made(self, branch: OutlineBranch, parent: OutlineLine) -> OutlineLine:
        line = OutlineLine(branch, next(self._keys), parent)
        self._by_key[line.key] = self._by_node[line.node] = line
        line.children = [self._made(each, line) for each in branch.below]
        return line

    def _forget(self, line: OutlineLine) -> None:
        del self._by_key[line.key]
        if self._by_node.get(line.node) is line:
            del self._by_node[line.node]
        for each in line.children:
            self._forget(each)

    def _follow(self, above: OutlineLine, branches: tuple[OutlineBranch, ...]) -> None:
        """Let the lines below one be those that shall stand there; what stays is not touched."""
        lines = above.children
        least = min(len(lines), len(branches))
        top = bottom = 0
        while top < least and lines[top].node == branches[top].node:
            top += 1
        while bottom < least - top and lines[-1 - bottom].node == branches[-1 - bottom].node:
            bottom += 1
        gone, come = len(lines) - top - bottom, len(branches) - top - bottom
        index = self._index_of(above)
        if gone:
            self.beginRemoveRows(index, top, top + gone - 1)
            for line in lines[top : top + gone]:
                self._forget(line)
            del lines[top : top + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(index, top, top + come - 1)
            lines[top:top] = [self._made(each, above) for each in branches[top : top + come]]
            self.endInsertRows()
        for line, branch in zip(lines, branches, strict=True):
            if line.branch is not branch:
                line.branch = branch
                self._follow(line, branch.below)

    def _index_of(self, line: OutlineLine) -> Index:
        return Index() if line is self._root else self.createIndex(line.row, 0, line.key)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._by_node)

    def place_of(self, node: str) -> Index:
        """Return where the line of a node stands."""
        line = self._by_node.get(node)
        return Index() if line is None else self._index_of(line)

    def node_at(self, index: AnyIndex) -> str:
        """Return the node of a line."""
        return self._line(index).node if index.isValid() else ""

    def _words(self, line: OutlineLine) -> tuple[str, str]:
        if line.words is None:
            line.words = self._outline.words(line.node) if self._outline is not None else ("", "")
        return line.words

    # What Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = Index()) -> Index:  # noqa: B008
        """Return the index of a line below another."""
        # What `hasIndex` says, without the four questions that it asks for it.
        lines = self._line(parent).children
        if column or not 0 <= row < len(lines):
            return Index()
        return self.createIndex(row, 0, lines[row].key)

    def parent(self, index: AnyIndex) -> Index:  # type: ignore[override]
        """Return the line above."""
        above = self._line(index).parent if index.isValid() else None
        return Index() if above is None else self._index_of(above)

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
        number, title = self._words(line)
        words = f"{number} {title}".strip()
        marked = self.marked.get(line.node, "")
        values = {
            Qt.ItemDataRole.DisplayRole: words or "…",
            Qt.ItemDataRole.ToolTipRole: f"{words}\n{marked}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: f"{words or '…'} {marked}".strip(),
            NODE_ROLE: line.node,
            NUMBER_ROLE: number,
        }
        return values.get(role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every line can be chosen, dragged and dropped on."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _FLAGS

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
        nodes = [line.node for line in sorted(top, key=_path)]
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

    @property
    def _document(self) -> Document | None:
        return self._outline.document if self._outline is not None else None

    def _line(self, index: AnyIndex) -> OutlineLine:
        return self._by_key[index.internalId()] if index.isValid() else self._root


def dragged(data: QMimeData) -> tuple[str, ...]:
    """Return the nodes that are dragged."""
    return tuple(bytes(data.data(MIME).data()).decode().split())


def _above(line: OutlineLine) -> Iterator[OutlineLine]:
    while line.parent is not None:
        line = line.parent
        yield line


def _path(line: OutlineLine) -> list[int]:
    """Return the places of a line and of those above it, which order it among all."""
    return [*reversed([each.row for each in _above(line)]), line.row]
