"""A layout that puts widgets beside each other and begins a new line where the room ends."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Keeps widgets in lines; hidden ones take no room.

    `right`: the widget from which on a line goes to the right edge, unless it begins with it.
    """

    def __init__(
        self,
        parent: QWidget,
        widgets: Sequence[QWidget],
        gap: int = 5,
        right: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._right = right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for each in widgets:
            self.addWidget(each)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; Qt asks until there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are in a width."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._place(inner, move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Return the room that everything needs at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return what stands beside each other in a width."""
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not lines or taken + needed > width:
                lines.append([])
                taken = 0
            lines[-1].append(item)
            taken += needed + self._gap
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        widgets = [item.widget() for item in self._items]
        at_right = widgets[widgets.index(self._right) :] if self._right in widgets else []
        for line in self._lines(rect.width()):
            sizes = [item.sizeHint() for item in line]
            high = max(size.height() for size in sizes)
            left = rect.left()
            spare = rect.width() - sum(size.width() + self._gap for size in sizes) + self._gap
            pushed = next((item for item in line if item.widget() in at_right), line[0])
            for item, size in zip(line, sizes, strict=True):
                if item is pushed and item is not line[0]:
                    left += max(0, spare)
                if move:
                    width = min(size.width(), rect.width())
                    middle = top + (high - size.height()) // 2
                    item.setGeometry(QRect(left, middle, width, size.height()))
                left += size.width() + self._gap
            top += high + self._gap
        return max(0, top - self._gap - rect.top())


def let_flow(row: QBoxLayout, right: QWidget | None = None) -> None:
    """Let a row of a form begin a new line where its room ends; room between its parts goes.

    `right`: from which widget on a line goes to the right edge.
    """
    above, window = row.parent(), row.parentWidget()
    assert window is not None  # noqa: S101 - the row of a form stands in one
    margins, gap = row.contentsMargins(), row.spacing()
    parts: list[QWidget] = []
    while (item := row.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            inner.setParent(None)
            parts.append(QWidget(window))
            parts[-1].setLayout(inner)
        elif widget is not None:
            parts.append(widget)
    if isinstance(above, QBoxLayout):
        holder = QWidget(window)
        above.insertWidget(above.indexOf(row), holder)
        above.removeItem(row)
    else:
        holder = window
        QWidget().setLayout(row)  # Qt gives a widget another layout only when it has none
    FlowLayout(holder, parts, gap, right).setContentsMargins(margins)
