"""Keys as people read them, and lists and tables whose rows are answered with keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QTableView,
    QWidget,
)

from curriculum_studio.widgets.key_names import spelled
from curriculum_studio.widgets.translation import say

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # a view has one base of Qt: the list, table or tree that it is


def key_text(key: str) -> str:
    """Return a combination of keys, given as Qt writes it, as it stands on the keyboard."""
    return spelled(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), say)


class AnsweredByKeys(_View):
    """Part of a view that emits `asked` with what a key asks for; stands before the base of Qt."""

    asked: Signal

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for; empty for keys of the view itself, such as arrows."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Claim our keys before the window takes them for its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means; the others move the caret."""
        if wish := self.wish(event):
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)


#: Keys without a letter that no button has a use for; a field that is written in keeps the first.
_PASSED_UP = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_F8})


class PrintedKeys(QObject):
    """Lets the keys that a panel or board prints work wherever the focus is in it.

    What writes nothing, such as a button, passes a letter up to the surface, which asks its list;
    a choice from a list, which would leap to an entry, is asked before. A field keeps its letters.
    `here` tells whether the keys came to the surface or went.
    """

    here = Signal(bool)

    def __init__(self, surface: QWidget, view: AnsweredByKeys) -> None:
        super().__init__(surface)
        self.view = view
        self._surface = surface
        choices = [each for each in surface.findChildren(QComboBox) if not each.isEditable()]
        for each in (surface, *choices):
            each.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for what a key means that nobody used for writing."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not (event.text().isalnum() or event.key() in _PASSED_UP):
            return False
        if not (wish := self.view.wish(event)):
            return False
        self.view.asked.emit(wish)
        return True

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        there, here = (
            each is not None and self._surface.isAncestorOf(each) for each in (before, now)
        )
        if there != here:
            self.here.emit(here)


class KeyTable(AnsweredByKeys, QTableView):
    """A table of which one row at a time is chosen; `asked` carries what a key asks for.

    What keys mean say those who derive from it, in `wish`.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
