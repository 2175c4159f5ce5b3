"""Places that a search found."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.session.ports import Hit
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words

AnyIndex = QModelIndex | QPersistentModelIndex

#: So many characters stay before the words that were found; in a narrow list they would hide them.
BEFORE = 8

HIT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """What was found, each with the title of its document."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._hits: Sequence[tuple[Hit, str]] = ()
        self.words = ""

    def show(self, hits: Sequence[tuple[Hit, str]], words: str = "") -> None:
        """Show places with the titles of their documents; `words` are what was looked for."""
        self.beginResetModel()
        self._hits = hits
        self.words = words
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a place, its document, or the place itself."""
        if not index.isValid():
            return None
        hit, title = self._hits[index.row()]
        values = {
            Qt.ItemDataRole.DisplayRole: hit.text,
            Qt.ItemDataRole.ToolTipRole: hit.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{hit.text} – {title}",
            HIT_ROLE: hit,
            PLACE_ROLE: title,
        }
        return values.get(role)


def pieces(text: str, wanted: str) -> tuple[str, str, str]:
    """Return a text cut into what stands before, in and after the words that were looked for.

    What stands before is shortened. Words that stand there in another form are not found again:
    then all of it stands before.
    """
    flat = " ".join(text.split())
    folded = flat.casefold()
    candidates = (wanted.casefold(), *wanted.casefold().split())
    at, found = next(
        ((folded.find(each), each) for each in candidates if each and each in folded), (-1, "")
    )
    if at < 0 or len(folded) != len(flat):
        return flat, "", ""
    before = flat[:at]
    if len(before) > BEFORE:
        before = f"…{before[-BEFORE:].lstrip()}"
    return before, flat[at : at + len(found)], flat[at + len(found) :]


class HitDelegate(QStyledItemDelegate):
    """Paints a place in two lines: the words, and below them the document."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and some air."""
        return QSize(40, 2 * QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        theme = self._look.theme
        painter.save()
        place = QRect(option.rect).adjusted(0, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(theme.line))
        half = place.height() // 2
        self._text(painter, option.font, place.adjusted(8, 3, -6, -half), index)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words(painter, place.adjusted(8, half, -6, -2), str(index.data(PLACE_ROLE) or ""))
        painter.restore()

    def _text(self, painter: QPainter, base: QFont, line: QRect, index: AnyIndex) -> None:
        """Paint the text with the words that were found in another colour and weight."""
        model = index.model()
        wanted = model.words if isinstance(model, HitsModel) else ""
        before, found, after = pieces(str(index.data() or ""), wanted)
        strong = QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)
        theme = self._look.theme
        for piece, font, color in (
            (before, base, theme.ink),
            (found, strong, theme.accent),
            (after, base, theme.ink),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            words(painter, line, piece)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(piece))
            if line.width() <= 0:
                return
