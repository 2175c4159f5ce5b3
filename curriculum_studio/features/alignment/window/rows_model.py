"""Rows of drafts as a table model: first the state, then a column per draft."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import ELEMENTS, section_heading
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.core.payloads.standard import Formula
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.features.alignment.model.alignment_rows import (
    WHOLE,
    AlignedDraft,
    AlignmentRow,
    AlignmentRows,
    Rows,
)
from curriculum_studio.features.alignment.model.node_alignment import SURE
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.new_document_dialog import LANGUAGE_NAMES

AnyIndex = QModelIndex | QPersistentModelIndex

#: Above this certainty a pair is called certain.
CERTAIN = 0.8

#: What a cell gives beside its text: its entry, the row, whether it is picked up.
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
PICKED_ROLE = Qt.ItemDataRole.UserRole + 3

_MIME = "application/x-curriculum-studio-draft-cell"

#: What stands for a text where there is none.
_KINDS: dict[str, Message] = {
    "list": message("Drafts", "List"),
    "table": message("Drafts", "Table"),
    "figure": message("Drafts", "Figure"),
    "subfigure": message("Drafts", "Figure"),
    "formula": message("Drafts", "Formula"),
    "row": message("Drafts", "Empty row"),
    "indicator_system": message("Drafts", "Indicator system"),
    "scoring_rules": message("Drafts", "Scoring rules"),
}
_NOTHING = message("Drafts", "Without text")


class RowState(Enum):
    """How sure a row is; the name of a sign and of a colour of the theme."""

    CHECKED = "checked"
    ONLY = "only"
    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"
    LONELY = "lonely"


WORDS: dict[RowState, Message] = {
    RowState.CHECKED: message("Drafts", "checked"),
    RowState.ONLY: message("Drafts", "only here"),
    RowState.CERTAIN: message("Drafts", "certain"),
    RowState.LIKELY: message("Drafts", "likely"),
    RowState.DOUBTFUL: message("Drafts", "doubtful"),
    RowState.LONELY: message("Drafts", "only here?"),
}


def state_of(row: AlignmentRow) -> RowState:
    """Return how sure a row is."""
    if row.settled:
        return RowState.ONLY if row.alone else RowState.CHECKED
    if row.alone:
        return RowState.LONELY
    if row.certainty < SURE:
        return RowState.DOUBTFUL
    return RowState.CERTAIN if row.certainty >= CERTAIN else RowState.LIKELY


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell shows: number, text, how deep it stands, whether it is a heading."""

    number: str
    text: str
    depth: int
    heading: bool
    faint: bool = False


class DraftTexts:
    """The texts of a draft as they are read, with numbers; made when they are looked at."""

    def __init__(self, draft: AlignedDraft) -> None:
        self._document: Document = draft.document
        self._language: Language = draft.language
        self._numbers = number(draft.document)
        self._references = References(draft.document, self._numbers)
        self._known: dict[str, CellText] = {}

    def of(self, node: Node) -> CellText:
        """Return what the cell of a node shows."""
        known = self._known.get(node.id)
        if known is None:
            known = self._known[node.id] = self._made(node)
        return known

    def full(self, node: Node) -> str:
        """Return the whole text of a node with its number."""
        cell = self.of(node)
        return f"{cell.number}  {cell.text}".strip()

    def _made(self, node: Node) -> CellText:
        label = self._numbers.get(node.id)
        shown = label_text(label, self._language) if label is not None else ""
        depth = self._document.depth(node.id) - 1
        text = self._text(node)
        heading = node.kind in {"clause", "annex", "section", *ELEMENTS}
        if not text.strip():
            return CellText(shown, say(_KINDS.get(node.kind, _NOTHING)), depth, heading, faint=True)
        return CellText(shown, text, depth, heading)

    def _text(self, node: Node) -> str:
        if node.kind in ELEMENTS:
            return ELEMENTS[node.kind].get(self._language)
        if node.kind in WHOLE:
            cells = self._document.children_of(node.id)
            texts = [self._references.shown(c.cell(self._language), self._language) for c in cells]
            return " │ ".join(" ".join(text.split()) for text in texts) if any(texts) else ""
        if isinstance(node.payload, Formula):
            return node.payload.latex
        text = self._references.shown(node.cell(self._language), self._language)
        if isinstance(node.payload, Section) and not text.strip():
            of_activity = self._document.nodes[node.parent].kind == "activity"
            return section_heading(node.payload.role, of_activity=of_activity).get(self._language)
        return text


class RowsModel(QAbstractTableModel):
    """The rows; `dropped` tells that a text was dropped: row, column, the row it came from."""

    dropped = Signal(int, int, int)

    def __init__(self, beside: AlignmentRows, parent: QObject) -> None:
        """Begin without rows; `show` brings them."""
        super().__init__(parent)
        self.beside = beside
        self.rows: Rows = ()
        self.picked: tuple[int, int] | None = None
        self.texts = tuple(DraftTexts(draft) for draft in beside.drafts)

    def show(self, rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.picked = None
        self.endResetModel()

    def pick(self, place: tuple[int, int] | None) -> None:
        """Mark a text (row, column) as picked up, or none."""
        self.picked = place
        last = self.index(len(self.rows) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else 1 + len(self.beside.drafts)

    def entry(self, row: int, column: int) -> CellText | None:
        """Return what stands in a row of a draft."""
        node = self.beside.node(self.rows[row], column)
        return None if node is None else self.texts[column].of(node)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column() - 1
        if role == ROW_ROLE:
            return self.rows[row]
        if role == PICKED_ROLE:
            return self.picked == (row, column)
        if role == Qt.ItemDataRole.DisplayRole and column < 0:
            return say(WORDS[state_of(self.rows[row])])
        if column < 0:
            return None
        entry = self.entry(row, column)
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.number} {entry.text}".strip() if entry is not None else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the language and title of a draft."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return ""
        draft = self.beside.drafts[section - 1]
        language = say(dict(LANGUAGE_NAMES)[draft.language])
        return f"{language} · {draft.document.title(draft.language)}"

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let texts be dragged, and dropped in their own column."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column():
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if self.rows[index.row()].nodes[index.column() - 1]:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """Return what is dragged: row and column."""
        data = QMimeData()
        data.setData(_MIME, f"{indexes[0].row()},{indexes[0].column() - 1}".encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that texts are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell that a text was dropped on a row; the board does the rest."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME) or not parent.isValid():
            return False
        start, own = bytes(data.data(_MIME).data()).decode().split(",")
        self.dropped.emit(parent.row(), int(own), int(start))
        return False  # the board moves it; the view must take nothing out
