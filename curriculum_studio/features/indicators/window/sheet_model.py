"""The model of the grid, and its views: which rows and columns are shown, what stands in cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Literal

import msgspec
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.numbering import References
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.indicators.model.cell_edits import (
    MADE,
    OF_GROUPS,
    Column,
    SheetColumn,
    SheetRow,
    cell_text,
    folded,
)
from curriculum_studio.features.indicators.model.sheet_edits import without
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

# --- columns ----------------------------------------------------------------------------------

#: How a cell is written: in a line, in several lines, by choosing, by a menu of ticks, by a key.
Way = Literal["line", "lines", "choice", "ticks", "flag", "none"]


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """What a column is called, how wide it is at first (pixels), how it is written."""

    heading: Message
    width: int
    way: Way = "line"
    right: bool = False


SHAPES: Mapping[Column, ColumnShape] = {
    "code": ColumnShape(message("Indicators", "Code"), 92),
    "text": ColumnShape(message("Indicators", "What is asked for"), 210, "lines"),
    "category": ColumnShape(message("Indicators", "Kind"), 84, "choice"),
    "key": ColumnShape(message("Indicators", "★"), 32, "flag"),
    "mode": ColumnShape(message("Indicators", "Scoring"), 96, "choice"),
    "rule": ColumnShape(message("Indicators", "How points are calculated"), 170, "none"),
    "maximum": ColumnShape(message("Indicators", "Points"), 52, right=True),
    "step": ColumnShape(message("Indicators", "Points per case"), 52, right=True),
    "evidence": ColumnShape(message("Indicators", "Evidence"), 150, "lines"),
    "methods": ColumnShape(message("Indicators", "Verified by"), 110, "ticks"),
    "measured": ColumnShape(message("Indicators", "Measured"), 84),
    "responsible": ColumnShape(message("Indicators", "Responsible"), 110),
    "applies_to": ColumnShape(message("Indicators", "Applies to"), 110),
    "remark": ColumnShape(message("Indicators", "Remark"), 150, "lines"),
    "links": ColumnShape(message("Indicators", "Links"), 46, "none", right=True),
}

#: What is shown at first; the rest can be called in.
FIRST: tuple[Column, ...] = (
    *("code", "text", "category", "key", "mode", "maximum", "evidence", "methods"),
)

#: How languages are told apart in headings.
SIGNS: Mapping[Language, str] = {"zh": "中", "en": "EN", "de": "DE"}

#: Columns whose words differ by language.
SPOKEN: frozenset[Column] = frozenset({"text"})


def places_of(
    columns: tuple[Column, ...], languages: tuple[Language, ...], words: Language
) -> tuple[SheetColumn, ...]:
    """Return the columns one by one: texts once per language, the others in the words' one."""
    found: list[SheetColumn] = []
    for column in SHAPES:
        if column in columns:
            spoken = languages if column in SPOKEN else (words,)
            found += [SheetColumn(column, each) for each in LANGUAGES if each in spoken]
    return tuple(found)


# --- the model --------------------------------------------------------------------------------

Role = Qt.ItemDataRole

#: Depth of a row, for the indentation of its code; whether it is a group, and folded.
DEPTH, GROUP, FOLDED = Role.UserRole + 1, Role.UserRole + 2, Role.UserRole + 3
#: "wrong", "hint" or "": whether something is said about the row.
SEVERITY = Role.UserRole + 4

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_MIDDLE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class RowFinding:
    """What was found about a row: the worst, and all sentences."""

    severity: str
    sentences: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """All that the grid shows at a moment."""

    document: Document
    rows: tuple[SheetRow, ...]
    places: tuple[SheetColumn, ...]
    read: References
    folded: frozenset[str] = frozenset()
    found: Mapping[str, RowFinding] | None = None


class SheetModel(TableModel[SheetRow]):
    """Shows a sheet. `wanted`: a text is wanted in a cell, at a row and a column."""

    wanted = Signal(int, int, str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._sheet: SheetView | None = None
        self._theme = theme
        self._bold = QFont()
        self._bold.setBold(True)
        self.writable = True

    # What others ask

    @property
    def places(self) -> Sequence[SheetColumn]:
        """The columns."""
        return self._sheet.places if self._sheet is not None else ()

    def node(self, row: int) -> Node | None:
        """Return the node of a row."""
        if self._sheet is None or not 0 <= row < len(self._sheet.rows):
            return None
        return self._sheet.document.nodes.get(self._sheet.rows[row].node)

    def show(self, sheet: SheetView) -> bool:
        """Show another sheet; tells whether rows or columns came or went."""
        before = self._sheet
        same = before is not None and before.rows == sheet.rows and before.places == sheet.places
        if same:
            self._sheet, self.rows = sheet, sheet.rows
            self.tell_changed()
            return False
        self._sheet = sheet
        self.set_rows(sheet.rows)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    # Qt

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.places)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid() or not self.writable:
            return flags
        column = self.places[index.column()].column
        group = self.rows[index.row()].group
        if column not in MADE and (not group or column in OF_GROUPS):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.places):
            return None
        place = self.places[section]
        shape = SHAPES[place.column]
        if role == Role.DisplayRole:
            several = sum(each.column == place.column for each in self.places) > 1
            sign = f" {SIGNS[place.language]}" if several and place.column in SPOKEN else ""
            return say(shape.heading) + sign
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignVCenter) | (_RIGHT if shape.right else _LEFT) & 0xF
        return None

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> object:
        """Return what stands in a cell and how it looks."""
        node = self.node(index.row()) if index.isValid() else None
        if node is None or self._sheet is None:
            return None
        row, place = self.rows[index.row()], self.places[index.column()]
        match role:
            case Role.DisplayRole:
                return self._shown(node, row, place)
            case Role.EditRole:
                return cell_text(self._sheet.document, node, place)
            case Role.ToolTipRole:
                return self._tip(node, place)
            case Role.AccessibleTextRole:
                heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
                return f"{heading}: {self._shown(node, row, place)}"
            case Role.FontRole if row.group:
                return self._bold
            case Role.TextAlignmentRole:
                shape = SHAPES[place.column]
                return _RIGHT if shape.right else _MIDDLE if place.column == "key" else _LEFT
            case Role.BackgroundRole if row.group:
                return self._theme.color("panel")
            case Role.ForegroundRole:
                return self._ink(node, row, place)
            case _ if role == DEPTH:
                return row.depth
            case _ if role == GROUP:
                return row.group
            case _ if role == FOLDED:
                return row.node in self._sheet.folded
            case _ if role == SEVERITY:
                said = (self._sheet.found or {}).get(row.node)
                return said.severity if said is not None else ""
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Role.EditRole) -> bool:
        """Ask for a text in a cell; the board writes it."""
        if role != Role.EditRole or not index.isValid():
            return False
        if str(value) != self.data(index, Role.EditRole):
            self.wanted.emit(index.row(), index.column(), str(value))
        return True

    # Inside

    def _shown(self, node: Node, row: SheetRow, place: SheetColumn) -> str:
        assert self._sheet is not None  # noqa: S101 - asked by data, which knows
        text = cell_text(self._sheet.document, node, place)
        if place.column == "maximum" and not text and not row.group:
            return "—"
        if place.column == "text":
            cell = node.best(place.language) if self._lonely(place) else node.cell(place.language)
            return self._sheet.read.shown(cell, place.language)
        return text.replace("\n", "；" if place.language == "zh" else "; ")

    def _lonely(self, place: SheetColumn) -> bool:
        """Whether only this language is shown, so that a missing text is lent by another."""
        return sum(each.column == place.column for each in self.places) == 1

    def _ink(self, node: Node, row: SheetRow, place: SheetColumn) -> object:
        theme = self._theme
        if place.column == "key":
            return theme.color("stale")
        if place.column == "text":
            own = state(node, place.language)
            if own is CellState.STALE:
                return theme.color("stale")
            if own is CellState.EMPTY:
                return theme.color("muted")
        if place.column in {"rule", "links"}:
            return theme.color("muted")
        return theme.color("ink")

    def _tip(self, node: Node, place: SheetColumn) -> str | None:
        assert self._sheet is not None  # noqa: S101 - asked by data, which knows
        said = (self._sheet.found or {}).get(node.id)
        if place.column == "code" and said is not None:
            return "\n".join(say(sentence) for sentence in said.sentences)
        return None


# --- views: the ready ones, and those that are kept -------------------------------------------

#: Where kept views stand in the settings.
_KEPT = "indicators/views"


@dataclass(frozen=True, slots=True)
class Showing:
    """Which rows are shown (the name of a filter, words in them), and which columns."""

    filter: str = "all"
    words: str = ""
    columns: tuple[Column, ...] = FIRST


@dataclass(frozen=True, slots=True)
class KeptView:
    """A view with the name that somebody gave it."""

    name: str
    showing: Showing = field(default_factory=Showing)


Found = Mapping[str, RowFinding]
Filter = Callable[[Document, Sequence[SheetRow], Found], set[str]]


def _every(_document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
    return {row.node for row in rows if not row.group}


def _lacking(column: Column) -> Filter:
    def chosen(document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
        return set(without(document, rows, SheetColumn(column)))

    return chosen


def _being(test: Callable[[Indicator], bool]) -> Filter:
    def chosen(document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
        return {
            row.node
            for row in rows
            if isinstance(payload := document.nodes[row.node].payload, Indicator) and test(payload)
        }

    return chosen


def _wrong(_document: Document, rows: Sequence[SheetRow], found: Found) -> set[str]:
    return {row.node for row in rows if row.node in found and found[row.node].severity == "wrong"}


#: The ready views, by name: what they are called, and the rows they show.
FILTERS: Mapping[str, tuple[Message, Filter]] = {
    "all": (message("Indicators", "All"), _every),
    "no_evidence": (message("Indicators", "Without evidence"), _lacking("evidence")),
    "no_method": (message("Indicators", "Without method"), _lacking("methods")),
    "key": (message("Indicators", "★ Key"), _being(lambda leaf: leaf.key)),
    "judged": (
        message("Indicators", "Veto and prerequisites"),
        _being(lambda leaf: leaf.category in {"veto", "gate"}),
    ),
    "wrong": (message("Indicators", "To correct"), _wrong),
}


def with_words(document: Document, rows: Sequence[SheetRow], words: str) -> set[str]:
    """Return the leaves that hold words in their code or in a text of any language."""
    wanted = folded(words)
    found = set()
    for row in rows:
        node = document.nodes[row.node]
        texts = (getattr(node.payload, "code", ""), *(node.text(each) for each in LANGUAGES))
        if any(wanted in folded(text) for text in texts):
            found.add(row.node)
    return found


def shown_rows(
    rows: Sequence[SheetRow], chosen: set[str], collapsed: frozenset[str], *, all_rows: bool
) -> tuple[SheetRow, ...]:
    """Return the chosen rows with the groups that they stand in, those in folded groups left out.

    `all_rows`: groups without a chosen row are shown as well.
    """
    parents = {row.node: row.parent for row in rows}
    needed = set(chosen)
    for node in chosen:
        above = parents.get(node, "")
        while above in parents:
            needed.add(above)
            above = parents[above]
    hidden: set[str] = set()
    found = []
    for row in rows:
        if row.parent in hidden or row.parent in collapsed:
            hidden.add(row.node)
            continue
        if row.node in needed or (all_rows and row.group):
            found.append(row)
    return tuple(found)


def kept_views(settings: Settings) -> tuple[KeptView, ...]:
    """Return the views that somebody kept; nothing where the settings hold nonsense."""
    try:
        views = msgspec.json.decode(settings.text(_KEPT, "[]"), type=tuple[KeptView, ...])
    except msgspec.MsgspecError:
        return ()
    return tuple(view for view in views if set(view.showing.columns) <= set(SHAPES))


def keep_view(settings: Settings, view: KeptView) -> None:
    """Keep a view; one of the same name is replaced."""
    others = [each for each in kept_views(settings) if each.name != view.name]
    settings.set(_KEPT, msgspec.json.encode([*others, view]).decode())


def drop_view(settings: Settings, name: str) -> None:
    """Forget a kept view."""
    others = [each for each in kept_views(settings) if each.name != name]
    settings.set(_KEPT, msgspec.json.encode(others).decode())
