"""How lines of the library are painted: headings, documents in two lines, places with context."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import lines_of, rounded
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import derived, text_font
from curriculum_studio.workbench.library.document_details import BETWEEN, STALE, UNFINISHED
from curriculum_studio.workbench.library.library_model import (
    COUNT_ROLE,
    DETAIL_ROLE,
    DOCUMENT_ROLE,
    ICON_ROLE,
    PLACE_ROLE,
    SIGNS_ROLE,
    WORDS_ROLE,
    LibraryModel,
    pieces,
)
from curriculum_studio.workbench.library.text_search import FoundPlace

AnyIndex = QModelIndex | QPersistentModelIndex

#: From the edge of the list to the ground of a line, and from there to its words (pixels).
_SIDE, _INSET = 6, 8

#: Above and below the words of a line, and between a title and what stands below it; above the
#: words of a heading (pixels).
_AIR, _BETWEEN_LINES, _HEADING_AIR = 5, 1, 14

#: The words around a place take so many lines at most.
CONTEXT_LINES = 2

#: The drawing of a kind, and the angle at a heading (pixels).
_ICON, _ANGLE = 13, 16


#: How languages are called beside a place.
_LANGUAGES = {"zh": "中", "en": "EN", "de": "DE"}

#: So many texts are remembered with their lines.
_REMEMBERED = 4000


class Fonts:
    """The fonts of a list and how high they are, made once for many lines."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)
        self.bold = QFont(base)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(base)
        self.small.setPointSizeF(base.pointSizeF() * 0.9)
        self.heading = QFont(self.small)
        self.heading.setWeight(QFont.Weight.DemiBold)
        self.height = QFontMetrics(self.base).height()
        self.below = QFontMetrics(self.small).height()


def fitting(said: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """Return as much of what is said of a document as has room whole, the weightiest first."""
    for count in range(len(said), 1, -1):
        told = BETWEEN.join(said[:count])
        if metrics.horizontalAdvance(told) <= width:
            return told
    if not said:
        return ""
    # Where a stage and the round in it have no room together, the stage stays.
    whole = said[0]
    own = whole if metrics.horizontalAdvance(whole) <= width else whole.partition(BETWEEN)[0]
    return metrics.elidedText(own, Qt.TextElideMode.ElideRight, width)


class LibraryDelegate(QStyledItemDelegate):
    """Paints the lines of a tree."""

    def __init__(self, look: Appearance, tree: QTreeView) -> None:
        super().__init__(tree)
        self._look = look
        self._tree = tree
        self._lines: dict[tuple[str, bool], tuple[str, ...]] = {}
        self._sizes: dict[str, QSize] = {}
        self._fonts = Fonts(tree.font())
        self._room = 0

    # Sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line, which hangs on the width of the list."""
        fonts = self._prepared(option.font)
        if not index.internalId():
            return QSize(40, fonts.height + _HEADING_AIR)
        model = index.model()
        title = model.title_at(index) if isinstance(model, LibraryModel) else None
        if title is not None:  # asked of every line of a long list, more than once
            size = self._sizes.get(title)
            if size is None:
                height = len(self._title(title)) * fonts.height + _BETWEEN_LINES + fonts.below
                size = self._sizes[title] = QSize(40, height + 2 * _AIR)
            return size
        place: FoundPlace = index.data(PLACE_ROLE)
        context = self._context(place, str(index.data(WORDS_ROLE)))
        clause = len(self._clause(place)) * fonts.height
        return QSize(40, clause + len(context) * fonts.below + 2 * _AIR)

    def _prepared(self, font: QFont) -> Fonts:
        """Return the fonts of a list; lines are forgotten where font or width are others now."""
        room = max(60, self._tree.viewport().width() - 2 * (_SIDE + _INSET))
        if font != self._fonts.base or room != self._room or len(self._lines) > _REMEMBERED:
            self._lines.clear()
            self._sizes.clear()
            self._fonts = Fonts(font)
            self._room = room
        return self._fonts

    def _title(self, title: str) -> tuple[str, ...]:
        key = (title, True)
        if key not in self._lines:
            # The chosen one is bold: no line moves when another is chosen.
            self._lines[key] = lines_of(title, self._fonts.bold, self._room)
        return self._lines[key]

    def _clause(self, place: FoundPlace) -> tuple[str, ...]:
        """Return the clause in which a place is, with room for the language beside it."""
        key = (place.clause, False)
        if key not in self._lines:
            beside = QFontMetrics(self._fonts.small).horizontalAdvance(_LANGUAGES["en"]) + 6
            fonts = self._fonts
            self._lines[key] = lines_of(
                place.clause, fonts.base, self._room, first=self._room - beside
            )
        return self._lines[key]

    def _context(self, place: FoundPlace, wanted: str) -> tuple[str, ...]:
        """Return the words around a place; none where they are those of the heading."""
        if " ".join(place.text.split()) in place.clause:
            return ()
        key = ("".join(pieces(place.text, wanted)), False)
        if key not in self._lines:
            right_end = Qt.TextElideMode.ElideRight
            self._lines[key] = lines_of(
                key[0], self._fonts.small, self._room, CONTEXT_LINES, right_end
            )
        return self._lines[key]

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        painter.save()
        self._prepared(option.font)
        self._ground(painter, option)
        line = QRect(option.rect).adjusted(_SIDE + _INSET, _AIR, -_SIDE - _INSET, -_AIR)
        if index.data(DOCUMENT_ROLE) is not None:
            self._document(painter, option, line, index)
        elif index.data(PLACE_ROLE) is not None:
            self._place(painter, line, index)
        else:
            self._heading(painter, option, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        place = QRect(option.rect).adjusted(_SIDE, 1, -_SIDE, -1)
        if chosen or pointed:
            rounded(painter, place, QColor(theme.selection if chosen else derived(theme)["hover"]))
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 6, 6)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._look.theme
        opened = self._tree.isExpanded(index)
        line = QRect(option.rect).adjusted(_SIDE + _INSET, 4, -_SIDE - _INSET, -2)
        painter.setPen(QColor(theme.muted))
        self._angle(painter, QPoint(line.right() - 3, line.center().y()), opened=opened)
        line.setRight(line.right() - _ANGLE)
        painter.setFont(self._fonts.small)
        # How many there are can be seen where a group is open; how often words were found, cannot.
        if not opened or self._finds(index):
            self._at_right(painter, line, str(index.data(COUNT_ROLE)))
        painter.setFont(self._fonts.heading)
        shown = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideMiddle, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _finds(self, index: AnyIndex) -> bool:
        return index.model().index(0, 0, index).data(PLACE_ROLE) is not None

    def _angle(self, painter: QPainter, middle: QPoint, *, opened: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.theme.muted), 1.3))
        if opened:
            corners = (QPoint(-3, -1), QPoint(0, 2), QPoint(3, -1))
        else:
            corners = (QPoint(-1, -3), QPoint(2, 0), QPoint(-1, 3))
        painter.drawPolyline([middle + corner for corner in corners])
        painter.restore()

    def _document(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, index: AnyIndex
    ) -> None:
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(self._fonts.bold if chosen else option.font)
        painter.setPen(QColor(theme.ink))
        height = self._fonts.height
        first = QRect(line.left(), line.top(), line.width(), height)
        title = self._title(str(index.data() or ""))
        painter.setFont(text_font(painter.font(), str(index.data() or "")))
        for text in title:
            painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, text)
            first.translate(0, height)
        beside = first.translated(0, -height)
        beside.setLeft(beside.left() + painter.fontMetrics().horizontalAdvance(title[-1]) + 10)
        painter.setFont(self._fonts.small)
        first.translate(0, _BETWEEN_LINES)
        first.setHeight(painter.fontMetrics().height())
        told = index.data(DETAIL_ROLE)
        weightiest = fitting(told[:1], painter.fontMetrics(), first.width() - _ICON - 5)
        self._signs(painter, first, beside, index.data(SIGNS_ROLE), weightiest)
        sign = QRect(first.left(), first.center().y() - _ICON // 2, _ICON, _ICON)
        icon(str(index.data(ICON_ROLE)), theme, "muted").paint(painter, sign)
        first.setLeft(first.left() + _ICON + 5)
        painter.setPen(QColor(theme.muted))
        shown = fitting(told, painter.fontMetrics(), first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, shown)

    def _signs(
        self, painter: QPainter, line: QRect, beside: QRect, signs: Sequence[str], told: str
    ) -> None:
        """Paint what waits in a document at the right, and leave less room before it.

        Where the weightiest detail would not have room there, it stands beside the end of the
        title; if there is none either, what is not finished gives way.
        """
        metrics, theme = painter.fontMetrics(), self._look.theme
        wanted = sum(metrics.horizontalAdvance(each) + 6 for each in signs)
        if wanted > line.width() - _ICON - 5 - metrics.horizontalAdvance(told):
            if wanted <= beside.width():
                line = beside
            else:
                signs = [each for each in signs if not each.startswith(UNFINISHED)]
        for sign in reversed(signs):
            painter.setPen(QColor(theme.stale if sign.startswith(STALE) else theme.muted))
            self._at_right(painter, line, sign)

    def _at_right(self, painter: QPainter, line: QRect, text: str) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, text)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(text) - 6)

    def _place(self, painter: QPainter, line: QRect, index: AnyIndex) -> None:
        theme, fonts = self._look.theme, self._fonts
        place: FoundPlace = index.data(PLACE_ROLE)
        wanted = str(index.data(WORDS_ROLE))
        first = QRect(line.left(), line.top(), line.width(), fonts.height)
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.muted))
        if place.language in _LANGUAGES:
            self._at_right(painter, first, _LANGUAGES[place.language])
        context = self._context(place, wanted)
        painter.setFont(fonts.base)
        painter.setPen(QColor(theme.ink))
        for text in self._clause(place):
            self._found(painter, fonts.base, first.topLeft(), text, "" if context else wanted)
            first.translate(0, fonts.height)
        below = first.topLeft()
        painter.setPen(QColor(theme.muted))
        for text in context:
            self._found(painter, fonts.small, below, text, wanted)
            below += QPoint(0, fonts.below)

    def _found(self, painter: QPainter, font: QFont, at: QPoint, text: str, wanted: str) -> None:
        """Paint a line in which the words that were looked for stand out."""
        layout = QTextLayout(text, font)
        strong = QTextCharFormat()
        strong.setForeground(QColor(self._look.theme.accent))
        strong.setFontWeight(QFont.Weight.DemiBold)
        plain = QTextCharFormat()
        plain.setForeground(painter.pen().color())
        ranges = [_range(0, len(text), plain)]
        ranges += [_range(start, length, strong) for start, length in _places(text, wanted)]
        layout.setFormats(ranges)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        layout.draw(painter, QPointF(at))

    # Renaming

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Lay the field over the title, not over what stands below it."""
        lines = len(self._title(str(index.data() or "")))
        line = QRect(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        line.setHeight(_AIR + lines * self._fonts.height + _BETWEEN_LINES)
        editor.setGeometry(line)


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where words stand in a line: the whole of what was looked for, else each of them."""
    folded, whole = text.casefold(), wanted.casefold()
    if len(folded) != len(text):
        return []
    found: list[tuple[int, int]] = []
    for each in [whole] if whole in folded else whole.split():
        at = folded.find(each) if each else -1
        while at >= 0:
            found.append((at, len(each)))
            at = folded.find(each, at + len(each))
    return found
