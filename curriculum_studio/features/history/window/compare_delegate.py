"""How the rows of a comparison are laid out and painted: a place, and two columns of texts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.features.history.model.listing import Fold, Line
from curriculum_studio.features.history.window.compare_rows import (
    KIND_TONES,
    KIND_WORDS,
    RowContent,
    WordStretch,
)
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.table_model import AnyIndex
from curriculum_studio.widgets.theme import Theme, derived, text_font
from curriculum_studio.widgets.translation import say

# --- rows as they are painted -----------------------------------------------------------------

#: Room at the sides and between columns, above and below a row, between its texts (pixels).
_SIDE, _GAP, _EDGE, _BETWEEN = 14, 18, 9, 6

#: Widths of the column of places, and of the tag before a text.
_PLACE, _TAG = 118, 26

#: Height of pictures.
_PICTURE = 84


@dataclass(slots=True)
class _Part:
    """A block laid out: its top in the row, its texts, and the room of its pictures."""

    top: float
    tag: str
    texts: tuple[QTextLayout, QTextLayout]
    pictures: tuple[str, str]
    above: float = 0.0


@dataclass(slots=True)
class _Laid:
    """A row laid out for a width."""

    height: int
    parts: list[_Part]


def column_places(width: int) -> tuple[int, int, int]:
    """Return where the columns of texts begin in a width, and how wide each is."""
    column = max(120, (width - _SIDE - _PLACE - 2 * _GAP - _SIDE) // 2)
    first = _SIDE + _PLACE + _GAP
    return first, first + column + _GAP, column


class CompareDelegate(QStyledItemDelegate):
    """Lays rows out for the width of their list, and paints them."""

    def __init__(
        self,
        look: Appearance,
        pictures: PictureCache,
        content: Callable[[int], RowContent],
        parent: QListView,
    ) -> None:
        """`content` says what a row shows."""
        super().__init__(parent)
        self._look = look
        self._list = parent
        self._content = content
        self._pictures = pictures
        self._laid: dict[int, _Laid] = {}
        self._width = 0

    def forget(self) -> None:
        """Lay all rows out anew."""
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height that the texts of a row want."""
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        width = self._list.viewport().width()
        if isinstance(line, Fold):
            return QSize(100, QFontMetrics(option.font).height() + 14)
        return QSize(100, self._row(index, option.font, width).height)

    def _row(self, index: AnyIndex, font: QFont, width: int) -> _Laid:
        if width != self._width:
            self._width = width
            self._laid.clear()
        found = self._laid.get(index.row())
        if found is None:
            content = self._content(index.row())
            found = self._laid[index.row()] = self._lay(content, font, width)
        return found

    def _lay(self, content: RowContent, font: QFont, width: int) -> _Laid:
        column = column_places(width)[2]
        theme = self._look.theme
        metrics = QFontMetrics(font)
        top = float(_EDGE)
        parts: list[_Part] = []
        for block in content.blocks:
            above, indent = 0.0, 0
            if len(block.tag) > 2:
                above = metrics.height() * 0.95
            elif block.tag:
                indent = _TAG
            laid = [
                _laid(side, font, column - indent, theme) for side in (block.before, block.after)
            ]
            height = max(each.boundingRect().height() for each in laid)
            if any(block.pictures):
                height += _PICTURE
            parts.append(_Part(top, block.tag, (laid[0], laid[1]), block.pictures, above))
            top += above + height + _BETWEEN
        texts = top - (_BETWEEN if content.blocks else 0) + _EDGE
        below = bool(content.kinds) + bool(content.kinds and content.who)
        left = 2 * _EDGE + _place_height(metrics, content) + below * (metrics.height() + 3)
        return _Laid(round(max(texts, left)), parts)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        row = QRect(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        content = self._content(index.row())
        if isinstance(line, Fold):
            self._fold(painter, option.font, row, content, chosen=chosen)
        else:
            self._place(painter, option, row, content, chosen=chosen)
            self._texts(painter, row, self._row(index, option.font, row.width()))
        painter.setPen(QPen(QColor(self._look.theme.line), 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        painter.restore()

    def _fold(
        self, painter: QPainter, font: QFont, row: QRect, content: RowContent, *, chosen: bool
    ) -> None:
        theme = self._look.theme
        painter.fillRect(row, QColor(derived(theme)["hover"] if chosen else theme.panel))
        if chosen:
            self._bar(painter, row)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words(painter, row.adjusted(_SIDE, 0, -_SIDE, 0), content.place)

    def _bar(self, painter: QPainter, row: QRect) -> None:
        colour = self._look.theme.accent if self._list.hasFocus() else self._look.theme.edge
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(colour))

    def _place(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: QRect,
        content: RowContent,
        *,
        chosen: bool,
    ) -> None:
        theme = self._look.theme
        painter.fillRect(row, QColor(derived(theme)["strip"] if chosen else theme.page))
        if chosen:
            self._bar(painter, row)
        metrics = QFontMetrics(option.font)
        height = metrics.height()
        top = row.top() + _EDGE
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if content.kinds else theme.muted))
        place = QRect(row.left() + _SIDE, top, _PLACE, _place_height(metrics, content))
        if place.height() > height:
            painter.drawText(place, Qt.TextFlag.TextWordWrap, content.place)
        else:
            words(painter, place, content.place)
        if not content.kinds:
            return
        at = place.bottom() + 3
        left = place.left()
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        for kind in content.kinds:
            said = say(KIND_WORDS[kind])
            width = QFontMetrics(small).horizontalAdvance(said) + 12
            if left > place.left() and left + width > place.right():
                left, at = place.left(), at + height + 2
            chip = QRect(left, at, width, height)
            rounded(painter, chip, QColor(derived(theme)["pressed"]), height / 2)
            painter.setPen(theme.color(KIND_TONES[kind]))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)
            left += width + 4
        if content.who:
            painter.setPen(QColor(theme.muted))
            words(painter, QRect(place.left(), at + height + 1, _PLACE, height), content.who)

    def _texts(self, painter: QPainter, row: QRect, laid: _Laid) -> None:
        theme = self._look.theme
        columns = column_places(row.width())
        for part in laid.parts:
            top = row.top() + part.top
            indent = _TAG if part.tag and not part.above else 0
            if part.tag:
                small = QFont(painter.font())
                painter.setFont(small)
                painter.setPen(QColor(theme.muted))
                height = QFontMetrics(small).height()
                for at in columns[:2]:
                    room = columns[2] if part.above else _TAG
                    words(painter, QRect(row.left() + at, round(top), room, height), part.tag)
            painter.setPen(QColor(theme.ink))
            for at, text, picture in zip(columns[:2], part.texts, part.pictures, strict=True):
                place = QPointF(row.left() + at + indent, top + part.above)
                text.draw(painter, place)
                if picture:
                    self._picture(painter, place, picture, columns[2])

    def _picture(self, painter: QPainter, place: QPointF, picture: str, room: int) -> None:
        size = self._pictures.size(picture)
        if size.isEmpty():
            return
        shown = size.scaled(QSize(room, _PICTURE), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self._list.devicePixelRatioF()
        image = self._pictures.scaled(picture, shown, ratio)
        painter.drawPixmap(QRectF(place, shown.toSizeF()), image, QRectF(image.rect()))


def _place_height(metrics: QFontMetrics, content: RowContent) -> int:
    """Return how high the words for a place are: two lines at most, one beside unchanged texts."""
    room = QRect(0, 0, _PLACE, 9 * metrics.height())
    wanted = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, content.place).height()
    return min(wanted, 2 * metrics.lineSpacing()) if content.kinds else metrics.height()


def _laid(stretches: Sequence[WordStretch], font: QFont, width: int, theme: Theme) -> QTextLayout:
    text = "".join(each.text for each in stretches).replace("\n", "\u2028")
    layout = QTextLayout(text, text_font(font, text))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for each in stretches:
        length = len(each.text.encode("utf-16-le")) // 2
        if each.kind != "same" or each.strong:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = at, length
            marked.format = _format(each, theme)
            ranges.append(marked)
        at += length
    layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _format(stretch: WordStretch, theme: Theme) -> QTextCharFormat:
    """Return the look of a stretch: ground and line, so that none is told by its colour alone."""
    look = QTextCharFormat()
    look.setForeground(QColor(theme.ink))
    if stretch.strong:
        look.setFontWeight(QFont.Weight.Bold)
    if stretch.kind == "deleted":
        look.setBackground(QColor(theme.deleted))
        look.setFontStrikeOut(True)
    elif stretch.kind == "inserted":
        look.setBackground(QColor(theme.inserted))
        look.setFontUnderline(True)
    return look
