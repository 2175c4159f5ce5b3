"""Where boards of pilots are written in: tables of texts, choices and remarks; side panels."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.features.pilots.model import FORMS, LEVELS, PHASES, PROPOSALS
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.form_loader import Form, guard_field
from curriculum_studio.widgets.table_model import AnyIndex
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, make_editor
from curriculum_studio.workbench.fields.payload_fields import PayloadField

# --- tables: what the user writes is told cell by cell ----------------------------------------


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A cell in which one of some values is chosen: value and words each."""

    value: str
    options: tuple[tuple[str, str], ...]
    name: str
    chosen: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class TextEntry:
    """A cell in which a text is written."""

    text: str
    written: Callable[[str], None]


Content = str | ChoiceEntry | TextEntry

#: Who hears of texts that are written, kept with their cell.
_WRITTEN = Qt.ItemDataRole.UserRole + 1


#: Qt reckons the height of a wrapped text as if the cell had no margins (pixels).
_MARGINS = 14

#: What the head of a column needs beside its words, which are bold, and its least width (pixels).
_HEAD_MARGINS, _NARROWEST = 22, 60


class _Wrapped(QStyledItemDelegate):
    """Makes a row high enough for a text that only just does not fit into a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size for the width that is left between the margins."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -min(_MARGINS, option.rect.width()), 0)
        return super().sizeHint(narrow, index)


def prepare(table: QTableWidget, *, rows: bool = False) -> None:
    """Make a table calm: no heads of rows, wrapped texts."""
    table.verticalHeader().hide()
    table.setItemDelegate(_Wrapped(table))
    table.setWordWrap(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    if rows:
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.itemChanged.connect(_written)
    # Where there is no room for all columns the table is scrolled, and none closes up.
    table.horizontalHeader().setMinimumSectionSize(_NARROWEST)
    # Texts wrap in the width that the column gets when the table is laid out. Not before all
    # columns have theirs: a row would stay as high as one narrow column needed it.
    resting = _Resting(table)
    table.horizontalHeader().sectionResized.connect(resting.again)


class _Resting(QTimer):
    """Measures the rows of a table when its columns have come to rest."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self.setSingleShot(True)
        self.timeout.connect(table.resizeRowsToContents)

    def again(self) -> None:
        """Wait until all columns that change now have their width."""
        self.start(0)


def fill(
    table: QTableWidget,
    headings: Sequence[str],
    rows: Sequence[Sequence[Content]],
    widths: Sequence[int],
) -> None:
    """Show rows; a width of 0 takes what is left, the others are pixels."""
    current = (table.currentRow(), table.currentColumn())
    blocked = table.blockSignals(True)
    table.clear()
    table.setColumnCount(len(headings))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(headings))
    for at, row in enumerate(rows):
        for column, content in enumerate(row):
            _put(table, at, column, content)
    head = table.horizontalHeader()
    words = [head.fontMetrics().horizontalAdvance(each) + _HEAD_MARGINS for each in headings]
    # A column that takes what is left is never narrower than its head.
    taking = (each for each, width in zip(words, widths, strict=True) if not width)
    head.setMinimumSectionSize(max((_NARROWEST, *taking)))
    for column, width in enumerate(widths):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        head.setSectionResizeMode(column, mode)
        if width:
            held: list[QWidget | None] = [table.cellWidget(row, column) for row in range(len(rows))]
            choices = (each.sizeHint().width() for each in held if each is not None)
            table.setColumnWidth(column, max(width, words[column], *choices))
    table.resizeRowsToContents()
    if 0 <= current[0] < len(rows):
        table.setCurrentCell(*current)
    table.blockSignals(blocked)


def _put(table: QTableWidget, row: int, column: int, content: Content) -> None:
    if isinstance(content, ChoiceEntry):
        # A holder, as the choice itself would be as tall as its row.
        holder = QWidget(table)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(3, 3, 3, 3)
        box = QComboBox(holder)
        guard_field(box)
        layout.addWidget(box)
        layout.addStretch(1)
        holder.setFocusProxy(box)
        box.setAccessibleName(content.name)
        for value, words in content.options:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(content.value), 0))
        box.activated.connect(lambda _: content.chosen(str(box.currentData())))
        table.setCellWidget(row, column, holder)
        return
    text = content.text if isinstance(content, TextEntry) else content
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if isinstance(content, TextEntry):
        item.setData(_WRITTEN, content.written)
    else:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setToolTip(text)
    table.setItem(row, column, item)


def _written(item: QTableWidgetItem) -> None:
    written = item.data(_WRITTEN)
    if callable(written):
        written(item.text().strip())


# --- panels: fields of a payload --------------------------------------------------------------

TRIAL_FIELDS = (
    PayloadField("date", message("Piloting", "Date"), "date"),
    PayloadField(
        "class_level", message("Fields", "Age group"), "choice", tuple(CLASS_LEVELS.items())
    ),
    PayloadField("form", message("Piloting", "How it was done"), "choice", tuple(FORMS.items())),
    PayloadField("children", message("Piloting", "Children"), "count"),
    PayloadField("adults", message("Piloting", "Adults"), "count"),
    PayloadField("planned_minutes", message("Piloting", "Planned minutes"), "count"),
    PayloadField("actual_minutes", message("Piloting", "Actual minutes"), "count"),
    PayloadField("proposal", message("Piloting", "Proposal"), "choice", tuple(PROPOSALS.items())),
)

COUNCIL_FIELDS = (
    PayloadField("phase", message("Piloting", "Phase"), "choice", tuple(PHASES.items())),
    PayloadField("level", message("Piloting", "Level"), "choice", tuple(LEVELS.items())),
    PayloadField("date", message("Piloting", "Date"), "date"),
    PayloadField("chair", message("Piloting", "Chair")),
    PayloadField("present", message("Piloting", "Those present, one per line"), "lines"),
)


class _Head(Form):
    """Shows fields of a payload. `wanted`: the payload with a field set."""

    wanted = Signal(object)

    fields: QVBoxLayout

    def __init__(
        self, form: str, fields: Sequence[PayloadField], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent, form)
        self._payload: Any = None
        self._editors: dict[str, BaseEditor] = {}
        for field in fields:
            editor = make_editor(field, self, language)
            label = QLabel(say(field.label), self)
            label.setProperty("role", "field")
            label.setBuddy(editor)
            self.fields.addWidget(label)
            self.fields.addWidget(editor)
            editor.changed.connect(lambda value, name=field.name: self._set(name, value))
            self._editors[field.name] = editor

    def show_payload(self, payload: Any) -> None:
        """Show what is set."""
        self._payload = payload
        for name, editor in self._editors.items():
            editor.show_value(getattr(payload, name))

    def flush(self) -> None:
        """Save what is being written."""
        for editor in self._editors.values():
            editor.flush()

    def _set(self, name: str, value: Any) -> None:
        if self._payload is not None and getattr(self._payload, name) != value:
            self.wanted.emit(replace(self._payload, **{name: value}))


class TrialHead(_Head):
    """What is set of a try-out as a whole."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        """Make the fields."""
        super().__init__("trial_head", TRIAL_FIELDS, language, parent)


class CouncilHead(_Head):
    """What is set of a deliberation."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        """Make the fields."""
        super().__init__("council_head", COUNCIL_FIELDS, language, parent)
