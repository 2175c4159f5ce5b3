"""Details of the row where the caret is: what its way of scoring needs, and what is wrong."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload
from curriculum_studio.core.form_values import amount_in, is_nothing
from curriculum_studio.core.kinds import is_indicator_part
from curriculum_studio.core.payloads.indicators import (
    Band,
    Indicator,
    IndicatorPart,
    IndicatorSystem,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer
from curriculum_studio.features.assessment.model.indicator_system import (
    ScoredIndicator,
    ScoredPart,
    as_share,
    points_of,
    settled,
    shown,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor, make_editor
from curriculum_studio.workbench.fields.payload_fields import PayloadField

# --- small tables -----------------------------------------------------------------------------

#: Height of a row, of the head (pixels).
ROW, HEAD = 28, 36


class SmallTable(QWidget):
    """Some rows of texts with “add” and “remove”; `changed` after each change of the user."""

    changed = Signal()

    def __init__(self, headings: Sequence[Message], name: Message, parent: QWidget) -> None:
        """Make an empty table; `name` is what screen readers call it."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.table = QTableWidget(0, len(headings), self)
        self.table.setAccessibleName(say(name))
        self.table.setHorizontalHeaderLabels([say(each) for each in headings])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self.add = QPushButton(say(message("Indicators", "Add")), self)
        self.remove = QPushButton(say(message("Indicators", "Remove")), self)
        for button in (self.add, self.remove):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.remove.clicked.connect(self._remove)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows; nothing happens if they stand there already."""
        if rows == self.rows():
            return
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(at, column, QTableWidgetItem(text))
        self.table.blockSignals(blocked)
        self.table.setFixedHeight(HEAD + max(len(rows), 1) * ROW + 4)

    def rows(self) -> list[tuple[str, ...]]:
        """Return the texts."""
        found = []
        for at in range(self.table.rowCount()):
            items = [self.table.item(at, column) for column in range(self.table.columnCount())]
            found.append(tuple(item.text() if item is not None else "" for item in items))
        return found

    @property
    def row(self) -> int:
        """The row of the caret, -1 without one."""
        return self.table.currentRow()

    def _remove(self) -> None:
        at = self.table.currentRow()
        if at < 0:
            at = self.table.rowCount() - 1
        if at >= 0:
            self.table.removeRow(at)
            self.changed.emit()


def band_rows(bands: Sequence[Band], *, share: bool) -> list[tuple[str, ...]]:
    """Return bands as texts: from, below, points; shares per cent."""
    return [
        (_bound(band.lower, share=share), _bound(band.upper, share=share), shown(band.points))
        for band in bands
    ]


def bands_of(rows: Sequence[Sequence[str]], *, share: bool) -> tuple[Band, ...] | None:
    """Return the bands that rows of texts say; None if one of them says no number."""
    found = []
    for lower, upper, points in rows:
        values = [_value(text, share=share) for text in (lower, upper)]
        gained = _value(points, share=False)
        if any(value is False for value in (*values, gained)):
            return None
        first, second = (None if value is None else float(value) for value in values)
        found.append(Band(lower=first, upper=second, points=float(gained or 0.0)))
    return tuple(found)


def _bound(value: float | None, *, share: bool) -> str:
    if value is None:
        return ""
    return f"{shown(value * 100)} %" if share else shown(value)


def _value(text: str, *, share: bool) -> float | bool | None:
    """Return the number that a text says, None for an open end, False for what is no number."""
    if is_nothing(text) or text.strip() in {"∞", "-∞"}:
        return None
    value = amount_in(text, "%")
    if value is None:
        return False
    return settled(value / 100) if share or "%" in text or "％" in text else value


# --- the panel --------------------------------------------------------------------------------

_STEP = PayloadField("step", message("Fields", "Points per case"), "amount")
_METRIC = PayloadField("metric", message("Indicators", "Letter of the measured value"))
_UNIT = PayloadField("unit", message("Indicators", "Unit"))
_BASELINE = PayloadField(
    "baseline", message("Indicators", "Needs figures of the year before"), "flag"
)
_WEIGHT = PayloadField("weight", message("Indicators", "Weight"), "amount")

#: What each way of scoring needs.
_NEEDED: dict[str, tuple[PayloadField, ...]] = {
    "points": (_STEP,),
    "capped": (_STEP,),
    "deduction": (_STEP,),
    "weighted": (_WEIGHT,),
    "metric": (_METRIC, _UNIT, _BASELINE),
}

_ALWAYS = (
    PayloadField("responsible", message("Indicators", "Responsible"), "localized"),
    PayloadField("applies_to", message("Indicators", "Applies to"), "localized"),
)

#: The rules by which points become a result.
_RULES = (
    PayloadField("pass_mark", message("Fields", "Pass mark"), "amount"),
    PayloadField("bonus_cap", message("Fields", "Maximum bonus points"), "amount"),
    PayloadField("evidence_needed", message("Indicators", "No points without evidence"), "flag"),
)

_BANDS = (
    message("Indicators", "from"),
    message("Indicators", "to below"),
    message("Indicators", "Points"),
)
_PARTS = (message("Indicators", "Part"), message("Indicators", "Points"))


@dataclass(frozen=True, slots=True)
class DetailsHeading:
    """What stands above the details: the text of the row as it is read, how points come about."""

    text: str
    rule: str = ""


#: Nothing to show.
NO_HEADING = DetailsHeading("")


class Details(Form):
    """Shows and writes the details of one row. `wanted`: edits, a label, a key to merge by."""

    wanted = Signal(object, object, str)

    area: QScrollArea
    title: QLabel
    rule: QLabel
    holder: QWidget
    fields: QVBoxLayout
    found: QLabel
    trialTitle: QLabel
    trial: QLineEdit
    outcome: QLabel

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "indicator_details")
        self._look = look
        self._document: Document | None = None
        self._node = ""
        self._shape: tuple[str, str, str] = ("", "", "")
        self._editors: dict[str, BaseEditor] = {}
        self._table: SmallTable | None = None
        self._language: Language = "zh"
        #: Whether what is shown may be changed; trying values out is always possible.
        self.writable = True
        self.trial.textChanged.connect(self._try)
        self.show_row(None, "", "zh", NO_HEADING, ())

    # What others ask

    def show_row(
        self,
        document: Document | None,
        node: str,
        language: Language,
        heading: DetailsHeading,
        found: Sequence[Message],
    ) -> None:
        """Show a row: a leaf, a group, or the system itself; nothing without a document."""
        self._document = document
        own = document.nodes.get(node) if document is not None else None
        self.area.setVisible(own is not None)
        if own is None:
            self._clear()
            return
        self._language = language
        mode = own.payload.mode if isinstance(own.payload, Indicator) else ""
        shape = (node, mode, self._look.language)
        if shape != self._shape:
            self._clear()
            self._node, self._shape = node, shape
            self._make(own)
        self.title.setText(_title(own, heading.text))
        self.rule.setText(heading.rule)
        self.rule.setVisible(bool(heading.rule))
        self.found.setText("\n".join(f"• {say(each)}" for each in found))
        self.found.setVisible(bool(found))
        for name, editor in self._editors.items():
            editor.show_value(getattr(own.payload, name))
        self._show_table(own)
        for at in range(self.fields.count()):
            item = self.fields.itemAt(at)
            if item is not None and (widget := item.widget()) is not None:
                widget.setEnabled(self.writable)
        trying = isinstance(own.payload, Indicator) and own.payload.mode != "parts"
        for widget in (self.trialTitle, self.trial, self.outcome):
            widget.setVisible(trying)
        self._try()

    def flush(self) -> None:
        """Save what is being written."""
        for editor in self._editors.values():
            editor.flush()

    # Inside

    def _clear(self) -> None:
        self.flush()
        self._editors = {}
        self._table = None
        self._node, self._shape = "", ("", "", "")
        while (item := self.fields.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _make(self, node: Node) -> None:
        payload = node.payload
        fields: tuple[PayloadField, ...] = ()
        if isinstance(payload, Indicator):
            fields = _NEEDED.get(payload.mode, ())
        elif isinstance(payload, IndicatorSystem):
            fields = _RULES
        for field in fields:
            self._add(field)
        if isinstance(payload, Indicator):
            if payload.mode in {"metric", "parts"}:
                self._add_table(payload.mode)
            for field in _ALWAYS:
                self._add(field)

    def _add(self, field: PayloadField) -> None:
        editor = make_editor(field, self.holder, self._look.document_language)
        if field.sort != "flag":
            label = QLabel(say(field.label), self.holder)
            label.setProperty("role", "field")
            label.setBuddy(editor)
            self.fields.addWidget(label)
        self.fields.addWidget(editor)
        node = self._node
        editor.changed.connect(lambda value: self._set(node, field, value))
        self._editors[field.name] = editor

    def _add_table(self, mode: str) -> None:
        metric = mode == "metric"
        name = message("Indicators", "Bands") if metric else message("Indicators", "Parts")
        label = QLabel(say(name), self.holder)
        label.setProperty("role", "field")
        table = SmallTable(_BANDS if metric else _PARTS, name, self.holder)
        self.fields.addWidget(label)
        self.fields.addWidget(table)
        node = self._node
        if metric:
            table.changed.connect(lambda: self._set_bands(node, table))
            table.add.clicked.connect(lambda: self._add_band(node))
        else:
            table.changed.connect(lambda: self._set_parts(node, table))
            table.add.clicked.connect(lambda: self._add_part(node))
        self._table = table

    def _show_table(self, node: Node) -> None:
        payload = node.payload
        if self._table is None or not isinstance(payload, Indicator):
            return
        if payload.mode == "metric":
            self._table.show_rows(band_rows(payload.bands, share=as_share(payload)))
        else:
            self._table.show_rows(
                [(each.text(self._language), shown(_points(each))) for each in self._parts(node.id)]
            )

    # Writing

    def _leaf(self, node: str) -> Node | None:
        return self._document.nodes.get(node) if self._document is not None else None

    def _parts(self, node: str) -> list[Node]:
        assert self._document is not None  # noqa: S101 - something is shown
        return [each for each in self._document.children_of(node) if is_indicator_part(each)]

    def _set(self, node: str, field: PayloadField, value: Any) -> None:
        own = self._leaf(node)
        if own is None or getattr(own.payload, field.name) == value:
            return
        label = message("Steps", "Change {field}").fill(field=field.label)
        payload = replace(own.payload, **{field.name: value})
        self.wanted.emit((SetPayload(node, payload),), label, f"{node}.{field.name}")

    def _set_bands(self, node: str, table: SmallTable) -> None:
        own = self._leaf(node)
        if own is None or not isinstance(own.payload, Indicator):
            return
        bands = bands_of(table.rows(), share=as_share(own.payload))
        if bands is None:
            table.show_rows(band_rows(own.payload.bands, share=as_share(own.payload)))
        else:
            self._put_bands(own, bands)

    def _put_bands(self, own: Node, bands: tuple[Band, ...]) -> None:
        payload = own.payload
        if isinstance(payload, Indicator) and payload.bands != bands:
            changed = replace(payload, bands=bands)
            label = message("Steps", "Change the bands")
            self.wanted.emit((SetPayload(own.id, changed),), label, "")

    def _add_band(self, node: str) -> None:
        """Add a band where the last one ends, so that no value is left out."""
        own = self._leaf(node)
        if own is None or not isinstance(own.payload, Indicator):
            return
        bands = own.payload.bands
        if not bands:
            self._put_bands(own, (Band(points=own.payload.maximum),))
            return
        last = bands[-1]
        if last.upper is not None:
            new = Band(lower=last.upper)
        elif last.lower is not None:
            new = Band(upper=min((b.lower for b in bands if b.lower is not None), default=None))
        else:
            new = Band(lower=0.0)
            bands = (*bands[:-1], replace(last, upper=0.0))
        self._put_bands(own, (*bands, new))

    def _set_parts(self, node: str, table: SmallTable) -> None:
        parts, rows = self._parts(node), table.rows()
        edits: list[Edit] = []
        if len(rows) < len(parts):
            texts = [row[0] for row in rows]
            gone = next(
                (at for at, each in enumerate(parts) if each.text(self._language) not in texts),
                len(parts) - 1,
            )
            edits.append(Remove(parts[gone].id))
        else:
            for part, (text, points) in zip(parts, rows, strict=False):
                edits += self._part_edits(part, text, points)
        if edits:
            self.wanted.emit(tuple(edits), message("Steps", "Change the parts"), "")
        elif (own := self._leaf(node)) is not None:
            self._show_table(own)

    def _part_edits(self, part: Node, text: str, points: str) -> list[Edit]:
        found: list[Edit] = []
        if part.text(self._language) != text:
            found.append(
                SetCell(part.id, self._language, typed(part, self._language, Cell(text.strip())))
            )
        value = amount_in(points)
        if value is not None and value != _points(part):
            found.append(SetPayload(part.id, IndicatorPart(points=value)))
        return found

    def _add_part(self, node: str) -> None:
        assert self._document is not None  # noqa: S101 - something is shown
        last = self._parts(node)
        new = tree.fresh_of(IndicatorPart(), self._document.root.lead)
        at = self._document.index(last[-1].id) + 1 if last else 0
        edit = tree.inserted(self._document, node, at, new)
        self.wanted.emit((edit,), message("Steps", "Change the parts"), "")

    # Trying

    def _try(self) -> None:
        """Say how many points a value would bring, and why."""
        own = self._leaf(self._node)
        value = amount_in(self.trial.text(), "%")
        if own is None or not isinstance(own.payload, Indicator) or value is None:
            self.outcome.setText("")
            return
        if as_share(own.payload):
            value /= 100
        parts = tuple(ScoredPart(each.id, _points(each)) for each in self._parts(own.id))
        points = points_of(
            ScoredIndicator(own.id, own.payload, (own.parent,), parts), IndicatorAnswer(value=value)
        )
        self.outcome.setText(say(points.explanation))


def _points(part: Node) -> float:
    return part.payload.points if isinstance(part.payload, IndicatorPart) else 0.0


def _title(node: Node, text: str) -> str:
    payload = node.payload
    code = getattr(payload, "code", "")
    star = " ★" if isinstance(payload, Indicator) and payload.key else ""
    return f"{code} {text}".strip() + star
