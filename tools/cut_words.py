"""Which words in sight find no room: wider than their place, shortened to “…”, or clipped.

Labels, buttons, tabs, heads, choices and lines of lists that Qt paints are measured; what our own
code paints is watched while it does so: what `elidedText` shortened, and what `drawText` was given
less room for than it needs. `dev.py pictures --cut` counts all boards and dialogs, a test a few of
them; both compare with `sizes.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

LIMITS = Path(__file__).with_name("sizes.toml")

#: Room that a line of text needs beside its words: its edge, and what the style sheet leaves free.
BESIDE = 18

#: More lines than this are in no list at once.
_LINES = 120


def limits() -> Mapping[str, Mapping[str, int]]:
    """Return how many cut words there may be, by what is counted and by language."""
    found: Mapping[str, Mapping[str, int]] = tomllib.loads(LIMITS.read_text(encoding="utf-8"))[
        "cut"
    ]
    return found


# --- what is measured -------------------------------------------------------------------------


def cut_words(top: QWidget) -> Iterator[str]:
    """Yield the words of the program that are cut off in what is visible below a widget."""
    for each in (top, *top.findChildren(QWidget)):
        if each.isVisible() and each.window() is top.window():
            yield from (f"{type(each).__name__} {each.objectName()}: {w}" for w in _cut(each))


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            if _label_is_cut(widget):
                yield widget.text()
        case QAbstractButton():
            if _shows_words(widget) and widget.sizeHint().width() > widget.width():
                yield widget.text()
        case QComboBox():
            if widget.lineEdit() is None and _choice_is_cut(widget):
                yield widget.currentText()
        case QLineEdit():
            words = widget.placeholderText()
            needed = widget.fontMetrics().horizontalAdvance(words) + BESIDE
            if words and not widget.text() and needed > widget.width():
                yield words
        case QTabBar():
            for at in range(widget.count()):
                needed = widget.fontMetrics().horizontalAdvance(widget.tabText(at))
                if widget.isTabVisible(at) and needed > widget.tabRect(at).width():
                    yield widget.tabText(at)
        case QHeaderView():
            # A header of a class of its own paints its words itself, in several lines.
            if type(widget) is QHeaderView and widget.orientation() == Qt.Orientation.Horizontal:
                yield from _cut_heads(widget)
        case _:
            pass


def _shows_words(button: QAbstractButton) -> bool:
    style = button.toolButtonStyle() if isinstance(button, QToolButton) else None
    icon_only = style == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
    return bool(button.text()) and not icon_only


def _label_is_cut(label: QLabel) -> bool:
    gives_way = label.minimumSizeHint().width() == 0  # it paints … itself, and says all in its tip
    if not label.text() or not label.pixmap().isNull() or gives_way:
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    for at in range(header.count()):
        words = str(header.model().headerData(at, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(words)
        if words and not header.isSectionHidden(at) and needed > header.sectionSize(at) - 8:
            yield words


def _choice_is_cut(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width()


# --- lines of lists that Qt paints ------------------------------------------------------------


def cut_lines(view: QAbstractItemView) -> Iterator[str]:
    """Yield the words of lines in sight that Qt shortens; other delegates are watched."""
    if not type(view.itemDelegate()).__module__.startswith("PySide6"):
        return
    for index in _in_sight(view):
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        covered: QWidget | None = view.indexWidget(index)
        if words and covered is None and _line_is_cut(view, index, words):
            yield words


def _in_sight(view: QAbstractItemView) -> Iterator[QModelIndex]:
    if view.model() is None:
        return
    room = view.viewport().rect()
    first = view.indexAt(room.topLeft() + QPoint(2, 2))
    if isinstance(view, QTreeView):
        index, count = first, 0
        while index.isValid() and count < _LINES and view.visualRect(index).intersects(room):
            yield from (index.siblingAtColumn(at) for at in range(view.header().count()))
            index, count = view.indexBelow(index), count + 1
        return
    if not isinstance(view, QTableView | QListView):
        return
    # A list has one column, and no model of one says so to others.
    columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
    for row in range(max(0, first.row()), view.model().rowCount(view.rootIndex())):
        line = [view.model().index(row, column, view.rootIndex()) for column in range(columns)]
        shown = [each for each in line if view.visualRect(each).intersects(room)]
        if not shown:
            return
        yield from shown


def _line_is_cut(view: QAbstractItemView, index: QModelIndex, words: str) -> bool:
    place = view.visualRect(index)
    if not isinstance(view, QTableView):  # a table is moved aside to be read
        place = place.intersected(view.viewport().rect())
    if place.isEmpty():
        return False
    font = index.data(Qt.ItemDataRole.FontRole)
    metrics = QFontMetrics(font) if isinstance(font, QFont) else view.fontMetrics()
    sign = index.data(Qt.ItemDataRole.DecorationRole)
    room = place.width() - 6 - (view.iconSize().width() + 4 if sign is not None else 0)
    if isinstance(view, QTableView | QListView) and view.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, words)
        return needed.height() > place.height() + 2 or needed.width() > room
    return any(metrics.horizontalAdvance(line) > room for line in words.splitlines())


# --- what is watched --------------------------------------------------------------------------


class Watch:
    """Sees which words our own code shortens or clips while it paints.

    It has to be there from the beginning, for lists remember what they have shortened.
    """

    def __init__(self) -> None:
        self.cut: set[str] = set()
        self._whole: dict[str, str] = {}
        self._before: list[tuple[type, str, Any]] = []

    def __enter__(self) -> Watch:
        """Begin to see."""
        for kind in (QFontMetrics, QFontMetricsF):
            self._stand_before(kind, "elidedText", self._shortening)
        self._stand_before(QPainter, "drawText", self._drawing)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """See nothing any more."""
        for owner, name, before in self._before:
            setattr(owner, name, before)
        self._before.clear()

    def _stand_before(
        self, kind: type, name: str, seeing: Callable[[Callable[..., Any]], Callable[..., Any]]
    ) -> None:
        before = getattr(kind, name)
        self._before.append((kind, name, before))
        setattr(kind, name, seeing(before))

    def _shortening(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def shorten(metrics: QFontMetrics, text: str, *how: Any) -> str:
            shown: str = real(metrics, text, *how)
            if shown != text:
                self._whole[shown] = text
            return shown

        return shorten

    def _drawing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def draw(painter: QPainter, *what: Any) -> Any:
            self._look_at(painter, what)
            return real(painter, *what)

        return draw

    def _look_at(self, painter: QPainter, what: tuple[Any, ...]) -> None:
        words = next((each for each in what if isinstance(each, str)), "")
        if words in self._whole:
            self.cut.add(self._whole[words])
        elif words and isinstance(what[0], QRect | QRectF) and len(what) > 2:
            flags = what[1] if isinstance(what[1], int) else getattr(what[1], "value", 0)
            wraps = flags & (Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value)
            longest = max(map(painter.fontMetrics().horizontalAdvance, words.splitlines() or [""]))
            if not wraps and longest > what[0].width() + 2:
                self.cut.add(words)

    def whole(self, shown: str) -> str:
        """Return what was shortened to some words; nothing if they are whole."""
        return self._whole.get(shown, "")

    def see(self, top: QWidget) -> set[str]:
        """Paint a window, and return all words in it that find no room."""
        self.cut = set()
        top.grab()
        found = {*self.cut, *(each.partition(": ")[2] for each in cut_words(top))}
        for each in top.findChildren(QWidget):
            if not each.isVisible() or each.window() is not top.window():
                continue
            if isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
                found |= set(cut_lines(each))
            if isinstance(each, QTabBar):
                tabs = (self.whole(each.tabText(at)) for at in range(each.count()))
                found |= {words for words in tabs if words}
        return found
