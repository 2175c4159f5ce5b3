"""The list of findings: one row for each, painted, with headings above them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.core.numbering import Numbering
from curriculum_studio.features.checks.model.listing import (
    FAMILIES,
    FindingsHeading,
    ListRow,
    chapter_words,
    mend_words,
    place_words,
    source_words,
)
from curriculum_studio.features.checks.model.live import ShownFindings
from curriculum_studio.features.checks.model.rule import Finding, Severity
from curriculum_studio.features.checks.service import sentence_of
from curriculum_studio.features.checks.window.severity_words import ICONS, NAMES, ROLES, source_said
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import AnsweredByKeys
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import derived, text_font
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

# --- the model --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FindingLine:
    """What a row shows; a heading has nothing but its sentence."""

    sentence: str
    severity: Severity | None = None
    family: str = ""
    language: str = ""
    place: str = ""
    source: str = ""
    mend: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        grave = say(NAMES[self.severity]) if self.severity is not None else ""
        parts = (grave, self.place, self.language, self.sentence, self.mend)
        return ", ".join(each for each in parts if each)


#: What is done with a finding that is let stand, in the place of mending it.
TAKE_BACK = message("Checks", "Take back")

_WITH_REASON = message("Checks", "{finding} Reason: {reason}")


def line_of(
    row: ListRow, shown: ShownFindings, numbering: Numbering, language: Language
) -> FindingLine:
    """Return what a row shows in a language of the window."""
    if isinstance(row, FindingsHeading):
        if row.rule:
            heading = f"{say(FAMILIES[row.family])} {row.rule}"
        else:
            heading = chapter_words(shown.document, numbering, row.chapter, language)
        return FindingLine(f"{heading}   {row.count}")
    mend = mend_words(row)
    reason = next((each.waiver.reason for each in shown.waived if each.finding == row), "")
    if reason:
        mend = TAKE_BACK
    sentence = sentence_of(row, language, say)
    return FindingLine(
        say(_WITH_REASON.fill(finding=sentence, reason=reason)) if reason else sentence,
        row.severity(shown.stage),
        say(FAMILIES[row.rule.family]),
        SHORT_NAMES[row.language] if row.language is not None else "",
        place_words(shown.document, numbering, row, language),
        source_said(source_words(row), short=True),
        say(mend) if mend is not None else "",
    )


def _same(one: ListRow, other: ListRow | None) -> bool:
    """Whether rows are equal; what was not looked at again is the very same."""
    return one is other or one == other


class FindingsModel(TableModel[ListRow]):
    """Rows of findings. What is shown is told to Qt by what came and went, so nothing jumps."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._shown: ShownFindings | None = None
        self._numbering = Numbering({})
        self._language: Language = "zh"
        self._lines: dict[int, FindingLine] = {}
        #: Whether findings can be mended: not in what is only read.
        self.mending = True
        #: Whether those are listed that are let stand.
        self.waived = False

    def show(
        self,
        rows: Sequence[ListRow],
        shown: ShownFindings | None,
        numbering: Numbering,
        language: Language,
    ) -> None:
        """Show rows of findings in the words of a language."""
        old, new = tuple(self.rows), tuple(rows)
        self._shown, self._numbering, self._language = shown, numbering, language
        least = min(len(old), len(new))
        head = next((at for at in range(least) if not _same(old[at], new[at])), least)
        tail = 0
        while tail < least - head and _same(old[-1 - tail], new[-1 - tail]):
            tail += 1
        gone, come = len(old) - head - tail, len(new) - head - tail
        kept = min(gone, come)
        self._lines.clear()
        # What stands in the place of another takes its row, so that what is chosen stays chosen.
        if gone > kept:
            self.beginRemoveRows(QModelIndex(), head + kept, head + gone - 1)
            self.rows = (*old[: head + kept], *old[head + gone :])
            self.endRemoveRows()
        if come > kept:
            self.beginInsertRows(QModelIndex(), head + kept, head + come - 1)
            self.rows = new
            self.endInsertRows()
        self.rows = new
        self.tell_changed()

    def finding(self, row: int) -> Finding | None:
        """Return the finding of a row, None for a heading."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Finding) else None

    def row_of(self, finding: Finding | None) -> int:
        """Return the row of a finding, -1 if it is not listed."""
        return next((at for at, each in enumerate(self.rows) if _same(each, finding)), -1)

    def line(self, row: int) -> FindingLine:
        """Return what a row shows; it is put into words when it is asked for."""
        known = self._lines.get(row)
        if known is None:
            shown = self._shown
            known = (
                line_of(self.rows[row], shown, self._numbering, self._language)
                if shown is not None
                else FindingLine("")
            )
            self._lines[row] = known
        return known

    # Qt

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let findings be chosen; the keys pass over headings."""
        if self.finding(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def cell(self, row: ListRow, index: AnyIndex, role: int) -> object:
        """Return the words of a row, or what it shows."""
        line = self.line(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole and line.severity is not None:
            return line.sentence
        return None


# --- the view ---------------------------------------------------------------------------------

#: Room at the sides of a row and between its columns (pixels).
_SIDE, _GAP = 10, 12

#: Widths of the columns beside the sentence (pixels), and of rows that have room for them.
_SIGN, _FAMILY, _LANGUAGE, _PLACE, _SOURCE = 18, 104, 24, 84, 150
_WIDE, _WIDER = 720, 900


@dataclass(frozen=True, slots=True)
class RowParts:
    """Where the parts of a row are painted; empty ones find no room."""

    sign: QRect
    family: QRect
    sentence: QRect
    language: QRect
    place: QRect
    source: QRect
    mend: QRect


def columns(row: QRect, mend: int) -> RowParts:
    """Return the columns of a row; `mend` is the width that all of its buttons have."""
    rest = row.adjusted(_SIDE, 0, -_SIDE, 0)

    def left(width: int) -> QRect:
        taken = QRect(rest.left(), rest.top(), max(0, width), rest.height())
        if width > 0:
            rest.setLeft(taken.right() + 1 + _GAP)
        return taken

    def right(width: int) -> QRect:
        taken = QRect(rest.right() + 1 - width, rest.top(), max(0, width), rest.height())
        if width > 0:
            rest.setRight(taken.left() - 1 - _GAP)
        return taken

    sign = left(_SIGN)
    family = left(_FAMILY if row.width() >= _WIDE else 0)
    button = right(mend)
    source = right(_SOURCE if row.width() >= _WIDER else 0)
    place = right(_PLACE)
    language = right(_LANGUAGE)
    return RowParts(sign, family, QRect(rest), language, place, source, button)


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Appearance, parent: "FindingsList") -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: FindingLine = index.data(Qt.ItemDataRole.UserRole)
        row = QRect(option.rect)
        painter.save()
        if line.severity is None:
            self._heading(painter, option.font, row, line)
        else:
            self._finding(painter, option, row, line, line.severity)
        painter.restore()

    def _heading(self, painter: QPainter, font: QFont, row: QRect, line: FindingLine) -> None:
        own = QFont(font)
        own.setWeight(QFont.Weight.DemiBold)
        painter.setFont(own)
        painter.setPen(QColor(self._look.theme.muted))
        words(painter, row.adjusted(_SIDE, 3, -_SIDE, 0), line.sentence)

    def _finding(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: QRect,
        line: FindingLine,
        severity: Severity,
    ) -> None:
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = row.adjusted(4, 1, -4, -1)
        if chosen:
            rounded(painter, ground, QColor(theme.selection))
        elif over:
            rounded(painter, ground, QColor(derived(theme)["hover"]))
        if chosen and self._list.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.4))
            painter.drawRoundedRect(QRectF(ground).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6)
        parts = columns(row, self._list.mend_width)
        sign = QRect(0, 0, 16, 16)
        sign.moveCenter(parts.sign.center())
        icon(ICONS[severity], theme, ROLES[severity]).paint(painter, sign)
        muted, ink, link = QColor(theme.muted), QColor(theme.ink), QColor(theme.link)
        font = painter.font()
        for place, text, colour in (
            (parts.family, line.family, muted),
            (parts.sentence, line.sentence, ink),
            (parts.language, line.language, muted),
            (parts.place, line.place, link),
            (parts.source, line.source, muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            words(painter, place, text)
        if line.mend and self._list.model().mending:
            painter.setFont(font)
            self._button(painter, parts.mend, line.mend)

    def _button(self, painter: QPainter, place: QRect, text: str) -> None:
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(place).adjusted(0.5, 3.5, -0.5, -3.5)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(QColor(theme.ink))
        painter.setFont(text_font(painter.font(), text))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, place.width() - 12
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


#: The keys that do something with the finding that is chosen.
KEYS = {
    Qt.Key.Key_M: "mend",
    Qt.Key.Key_W: "waive",
    Qt.Key.Key_C: "comment",
    Qt.Key.Key_Space: "explain",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FindingsList(AnsweredByKeys, QListView):
    """Shows findings. `acted`: something is wanted with one, by its name in `KEYS`.

    `asked`: and so by a key, with the chosen one.
    """

    acted = Signal(str, object)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without findings; `dress` says where the colours come from."""
        super().__init__(parent)
        self._model = FindingsModel(self)
        self.mend_width = 0
        self.setModel(self._model)
        self.setMouseTracking(True)
        # All rows are alike: to lay out thousands, one is asked for its height.
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.asked.connect(self._asked)

    def dress(self, look: Appearance) -> None:
        """Take the colours."""
        self.setItemDelegate(_Delegate(look, self))
        look.themed.connect(self.viewport().update)

    def model(self) -> FindingsModel:
        """Return the rows."""
        return self._model

    @property
    def chosen(self) -> Finding | None:
        """The finding that is chosen."""
        return self._model.finding(self.currentIndex().row())

    def choose(self, finding: Finding | None) -> None:
        """Choose a finding, if it is listed."""
        row = self._model.row_of(finding)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row, 0))
        elif row < 0:
            self.clearSelection()

    def choose_near(self, row: int) -> None:
        """Choose the finding in a row, or the nearest to it, so that one can go on by keys."""
        rows = sorted(range(len(self._model.rows)), key=lambda at: (abs(at - row), -at))
        at = next((each for each in rows if self._model.finding(each) is not None), -1)
        if at >= 0:
            self.setCurrentIndex(self._model.index(at, 0))

    def show_rows(
        self,
        rows: Sequence[ListRow],
        shown: ShownFindings | None,
        numbering: Numbering,
        language: Language,
    ) -> None:
        """Show rows; what stands at the upper edge stays there, and what is chosen stays chosen."""
        top = self.indexAt(self.viewport().rect().topLeft())
        first = self._model.finding(top.row()) or self._model.finding(top.row() + 1)
        before = self.visualRect(self._model.index(self._model.row_of(first), 0)).top()
        chosen = self.chosen
        self._model.show(rows, shown, numbering, language)
        self._measure()
        row = self._model.row_of(first)
        if first is not None and row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._model.index(row, 0)).top() - before)
        if chosen is not None:
            self.choose(chosen)

    def _measure(self) -> None:
        """Give all buttons the width of the widest, so that they stand below each other."""
        metrics = self.fontMetrics()
        # Few differ, and a row is put into words as a whole only where it is seen.
        said: dict[str | None, Message | None] = {}
        for each in self._model.rows:
            if not isinstance(each, Finding) or not each.mend:
                continue
            key = "→" if each.mend.target else each.mend.words
            if key not in said:
                said[key] = mend_words(each)
        if self._model.waived:
            said = {"": TAKE_BACK}
        widths = (metrics.horizontalAdvance(say(each)) for each in said.values() if each)
        widest = max(widths, default=0)
        self.mend_width = min(widest + 22, 190) if widest and self._model.mending else 0

    def _mend_place(self, row: int) -> QRect:
        line = self._model.line(row)
        if not line.mend or not self._model.mending:
            return QRect()
        return columns(self.visualRect(self._model.index(row, 0)), self.mend_width).mend

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mend where the button was clicked, else lead to the place."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        row = self.indexAt(place).row()
        finding = self._model.finding(row)
        if finding is not None and event.button() == Qt.MouseButton.LeftButton:
            on_button = self._mend_place(row).contains(place)
            self._act("mend" if on_button else "show", finding)

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key wants with the chosen finding; empty for those of the list itself."""
        plain = self.chosen is not None and event.modifiers() in _PLAIN
        return KEYS.get(Qt.Key(event.key()), "") if plain else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; the other keys ask for something, or move in the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.acted.emit("leave", self.chosen)
        else:
            super().keyPressEvent(event)

    def _asked(self, name: str) -> None:
        if (finding := self.chosen) is not None:
            self._act(name, finding)

    def _act(self, name: str, finding: Finding) -> None:
        waived = self._model.waived
        self.acted.emit("take_back" if waived and name == "mend" else name, finding)
