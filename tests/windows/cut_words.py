"""What does not hold on a screen: words cut off, buttons of one name, what is too large."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

#: Room that a line of text needs beside its words: its edge, and what the style sheet leaves free.
BESIDE = 18


class Seen:
    """What was seen in boards and dialogs: kinds; if looked at closely, what does not hold."""

    def __init__(self, *, closely: bool = False) -> None:
        self.closely = closely
        self.kinds: set[str] = set()
        self.sizes: dict[str, QSize] = {}
        self.cut: set[str] = set()
        self.twins: dict[str, list[str]] = {}

    def look_at(self, top: QWidget) -> None:
        """Look at a window; the dialogs of Qt, which only Linux shows, say what Qt says."""
        name = type(top).__name__
        self.kinds.add(name)
        if not self.closely or isinstance(top, QFileDialog):
            return
        for _ in range(3):  # what is shown for the first time is laid out in several steps
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.sizes[name] = top.size()
        self.cut |= {f"{name}, {words}" for words in cut_words(top)}
        twins = same_names(top)
        if twins:
            self.twins[name] = twins


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


def same_names(top: QWidget) -> list[str]:
    """Return the names that two buttons in sight share.

    Where each row of a list has its button, its name for a reader says of which row it is.
    """
    names = (
        (each.accessibleName() or each.text()).replace("&", "").rstrip(" …")
        for each in top.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.window() is top.window()
    )
    return [name for name, count in Counter(names).items() if count > 1]
