"""The lines of a foreign file and what each becomes, as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QObject,
    Qt,
)
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
)

from curriculum_studio.core.headings import section_heading
from curriculum_studio.core.kinds import is_activity, is_clause, is_unit
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.features.word_import.service import (
    Mapped,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.translation import say

# --- words for a line -------------------------------------------------------------------------

#: Why no node holds the text of a line, by the reason of the reader.
_REASONS: Mapping[str, Message] = {
    "number": message("Import", "number, counted again"),
    "reference": message("Import", "reference, becomes a link"),
    "label": message("Import", "label, generated again"),
    "heading": message("Import", "fixed heading, generated again"),
    "contents": message("Import", "table of contents, generated again"),
    "page": message("Import", "page number, counted again"),
    "repeated": message("Import", "title, repeated"),
    "value": message("Import", "field of the head"),
    "empty": message("Import", "empty field"),
    "picture": message("Import", "picture"),
    "formula": message("Import", "formula"),
}
UNSORTED = message("Import", "unsorted")
_CLAUSE = message("Import", "Clause, level {level}")
_CORRECTIONS: Mapping[str, Message] = {
    "annex": message("Import", "Annex"),
    "foreword": message("Import", "Foreword"),
    "introduction": message("Import", "Introduction"),
    "bibliography": message("Import", "Bibliography"),
    "paragraph": message("Import", "Plain paragraph"),
    "item": message("Import", "List item"),
    "note": message("Import", "Note"),
    "example": message("Import", "Example"),
    "term": message("Import", "Term"),
    "table_caption": message("Import", "Title of the table below"),
    "figure_caption": message("Import", "Title of the figure above"),
    "theme": message("Import", "Name of the theme"),
    "activity": message("Import", "Name of an activity"),
    "unsorted": message("Import", "Set aside under “Unsorted”"),
}
_OF_UNIT = message("Import", "Theme: {section}")
_OF_ACTIVITY = message("Import", "Activity: {section}")


def correction_words(correction: str, language: Language) -> str:
    """Return what a line can be made, in words; sections are named as in documents."""
    kind, _, detail = correction.partition(":")
    if kind == "clause":
        return say(_CLAUSE.fill(level=detail))
    if kind in {"section", "unit_section"}:
        of_activity = kind == "section"
        heading = section_heading(detail, of_activity=of_activity)[language]
        return say((_OF_ACTIVITY if of_activity else _OF_UNIT).fill(section=heading))
    return say(_CORRECTIONS[kind])


def becomes(each: Mapped, language: Language) -> str:
    """Return what a line becomes, in words."""
    if not each.kind:
        return say(_REASONS.get(each.line.reason, _REASONS["value"]))
    if each.unsorted:
        return say(UNSORTED)
    words = say(kind_name(each.kind))
    if is_clause(each):
        words = say(_CLAUSE.fill(level=each.level))
    if each.section and not (is_activity(each) or is_unit(each)):
        heading = section_heading(each.section, of_activity=each.of_activity)[language]
        words = f"{heading} · {words}"
    return f"{words}  {each.number}" if each.number else words


# --- the model --------------------------------------------------------------------------------

#: Before what nobody knows a place for, and before what somebody corrected.
_UNSORTED, _CORRECTED = "△ ", "✎ "
_TABLE = message("Import", "Table {number}")
_PICTURE = message("Import", "[picture]")

#: Of a line so much is shown; its tip has all of it.
_SHOWN = 300


class MappingModel(TableModel[Mapped]):
    """One row per line: what stands in the file, what it becomes."""

    headings = (message("Import", "In the file"), message("Import", "Becomes"))

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        """Name sections in `language`."""
        super().__init__(parent)
        self._language: Language = language
        self._all: Sequence[Mapped] = ()
        self._doubtful = False

    def show(self, rows: Sequence[Mapped]) -> None:
        """Show the lines of a file."""
        self._all = rows
        self._refresh()

    def only_doubtful(self, on: bool) -> None:
        """Show only lines that stand under "unsorted" or were corrected, or all again."""
        self._doubtful = on
        self._refresh()

    def _refresh(self) -> None:
        rows = [e for e in self._all if e.unsorted or e.line.correction]
        fresh = rows if self._doubtful else list(self._all)
        if [each.line.at for each in fresh] == [each.line.at for each in self.rows]:
            self.rows = fresh
            self.tell_changed()
        else:
            self.set_rows(fresh)

    def mapped(self, row: int) -> Mapped:
        """Return the line of a row."""
        return self.rows[row]

    def row_of(self, at: int) -> int:
        """Return the row of a line, -1 if it is not shown."""
        return next((row for row, each in enumerate(self.rows) if each.line.at == at), -1)

    def row_of_node(self, node: str) -> int:
        """Return the first row whose text went to a node, -1 if none is shown."""
        return next((row for row, each in enumerate(self.rows) if node in each.line.nodes), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column shows; a row is named by its place in the file."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Vertical:
            return str(self.rows[section].line.at + 1)
        return super().headerData(section, orientation, role)

    def cell(self, row: Mapped, index: AnyIndex, role: int) -> object:
        """Return text, look and tip of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._source(row) if index.column() == 0 else self._target(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.line.text if index.column() == 0 else self._target(row)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(QApplication.font())
            heading = row.line.level > 0 or row.line.bold
            font.setBold(heading if index.column() == 0 else bool(row.line.correction))
            return font
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1 and not row.kind:
            return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.BackgroundRole and index.column() == 0 and row.line.table:
            return QApplication.palette().color(QPalette.ColorRole.AlternateBase)
        if role == Qt.ItemDataRole.TextAlignmentRole and row.line.centred and not index.column():
            return Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        return None

    def _source(self, each: Mapped) -> str:
        line = each.line
        text = " ".join(line.text.replace(OBJECT, "□").split())[:_SHOWN]
        if line.pictures:
            text = f"{text} {say(_PICTURE)}".strip()
        indent = "    " * max(0, line.level - 1)
        table = f"{say(_TABLE.fill(number=line.table))} │ " if line.table else ""
        return f"{indent}{table}{text}"

    def _target(self, each: Mapped) -> str:
        words = becomes(each, self._language)
        sign = _CORRECTED if each.line.correction else _UNSORTED if each.unsorted else ""
        return f"{sign}{words}"
