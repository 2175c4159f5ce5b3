"""The places that were found, each as it reads now and as it would read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.find_replace.service import Occurrence
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words

AnyIndex = QModelIndex | QPersistentModelIndex

#: So much of the text stands before the words, in characters.
BEFORE = 18

_TICK, _SIDE = 16, 8
_WHERE = Qt.ItemDataRole.UserRole
_PIECES = Qt.ItemDataRole.UserRole + 1


class PlacesModel(QAbstractListModel):
    """Places with ticks. `ticked` tells that another number of them is ticked."""

    ticked = Signal()

    def __init__(self, where: Callable[[Occurrence], str], parent: QObject) -> None:
        super().__init__(parent)
        self._where = where
        self._places: Sequence[Occurrence] = ()
        self._left_out: set[Occurrence] = set()
        self.replacement: str | None = None

    def show(self, places: Sequence[Occurrence]) -> None:
        """Show places, all of them ticked but those that were unticked before."""
        if places[: len(self._places)] == self._places and len(places) > len(self._places):
            self.beginInsertRows(QModelIndex(), len(self._places), len(places) - 1)
            self._places = list(places)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._places = list(places)
            self._left_out &= set(places)
            self.endResetModel()

    def show_replacement(self, replacement: str | None) -> None:
        """Show how places would read; None where nothing is to be replaced."""
        self.replacement = replacement
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    @property
    def chosen(self) -> list[Occurrence]:
        """The places that are ticked."""
        return [each for each in self._places if each not in self._left_out]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._places)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let places be ticked where something is to be replaced."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if self.replacement is None else found | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a place, its tick, or where it is."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            if self.replacement is None:
                return None
            left = place in self._left_out
            return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked
        if role == _WHERE:
            return self._where(place)
        before, found, after = pieces(place)
        if role == _PIECES:
            return before, found, after
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{before}{found}{after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            new = self.replacement
            said = found if new is None else f"{found} → {new}"
            return f"{self._where(place)}: {before}{said}{after}"
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a place."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        place = self._places[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(place)
        else:
            self._left_out.add(place)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


def pieces(place: Occurrence) -> tuple[str, str, str]:
    """Return what stands before, in and behind the words; what is before is shortened."""
    found, text = place.found, place.text
    before = text[: found.start]
    if len(before) > BEFORE:
        before = f"…{before[-BEFORE:]}"
    parts = (before, text[found.start : found.end], text[found.end :])
    return tuple(_flat(each) for each in parts)  # type: ignore[return-value]


def _flat(text: str) -> str:
    return text.replace(OBJECT, "").replace("\n", " ")


class PlaceDelegate(QStyledItemDelegate):
    """Paints a place in one line: tick, where it is, old words struck through and new ones."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line and some air."""
        return QSize(40, QFontMetrics(option.font).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        theme = self._look.theme
        painter.save()
        place = QRect(option.rect).adjusted(0, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection), 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(theme.line), 4)
        line = place.adjusted(_SIDE, 0, -_SIDE, 0)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._tick(painter, line, Qt.CheckState(tick))
            line.setLeft(line.left() + _TICK + _SIDE)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        words(painter, QRect(line.left(), line.top(), 150, line.height()), index.data(_WHERE))
        line.setLeft(line.left() + 158)
        kept = tick is not None and Qt.CheckState(tick) != Qt.CheckState.Checked
        self._text(painter, option.font, line, index, kept=kept)
        painter.restore()

    def _tick(self, painter: QPainter, line: QRect, state: Qt.CheckState) -> None:
        box = QStyleOptionButton()
        top = line.center().y() - _TICK // 2
        box.rect = QRect(line.left(), top, _TICK, _TICK)
        on = state == Qt.CheckState.Checked
        flag = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | flag
        view = self.parent()
        if isinstance(view, QWidget):
            kind = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            view.style().drawPrimitive(kind, box, painter, view)

    def _text(
        self, painter: QPainter, base: QFont, line: QRect, index: AnyIndex, *, kept: bool
    ) -> None:
        theme = self._look.theme
        model = index.model()
        new = model.replacement if isinstance(model, PlacesModel) and not kept else None
        before, found, after = index.data(_PIECES)
        strong = QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)
        struck = QFont(base)
        struck.setStrikeOut(True)
        drawn = [(before, base, theme.ink, "")]
        if new is None:
            drawn.append((found, strong, theme.accent, ""))
        else:
            drawn.append((found, struck, theme.ink, theme.deleted))
            drawn.append((new, strong, theme.ink, theme.inserted))
        drawn.append((after, base, theme.ink, ""))
        for text, font, colour, ground in drawn:
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text)
            if ground and text:
                box = QRect(
                    line.left(), line.top() + 3, min(width, line.width()), line.height() - 6
                )
                rounded(painter, box, QColor(ground), 2)
            painter.setPen(QColor(colour))
            words(painter, line, text)
            line.setLeft(line.left() + width)
            if line.width() <= 0:
                return

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Tick by a click at the left."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and index.data(Qt.ItemDataRole.CheckStateRole) is not None
            and event.position().x() < option.rect.left() + _TICK + 2 * _SIDE
        ):
            toggle(model, index)
            return True
        return False


def toggle(model: QAbstractItemModel, index: AnyIndex) -> None:
    """Tick a place that is not ticked, or the other way round."""
    on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
    model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
