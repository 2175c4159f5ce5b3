"""The menus of the grid."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from curriculum_studio.core.headings import METHODS
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.features.indicators.model.columns import Column
from curriculum_studio.features.indicators.window.column_shapes import SHAPES
from curriculum_studio.features.indicators.window.sheet_table import SheetTable
from curriculum_studio.features.indicators.window.sheet_views import KeptView
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

#: An act, what it is called, and the key that is shown beside it; None is a line.
Entry = tuple[str, Message, str] | None

ROW_ACTS: Sequence[Entry] = (
    ("insert", message("Indicators", "New indicator"), "Ctrl+Return"),
    ("group", message("Indicators", "New group"), "Ctrl+Shift+Return"),
    ("up", message("Indicators", "Move up"), "Alt+Up"),
    ("down", message("Indicators", "Move down"), "Alt+Down"),
    ("delete", message("Indicators", "Delete rows"), "Ctrl+Shift+Backspace"),
    None,
    ("fill", message("Indicators", "Fill down"), "Ctrl+D"),
    ("empty", message("Indicators", "Clear cells"), "Del"),
    None,
    ("rising", message("Indicators", "Sort by this column, ascending"), ""),
    ("falling", message("Indicators", "Sort by this column, descending"), ""),
    ("codes", message("Indicators", "Number the codes anew"), ""),
    ("sums", message("Indicators", "Write sums into groups"), ""),
)

#: Columns in the menu; the star alone would say nothing there.
COLUMN_NAMES: Mapping[Column, Message] = {
    **{column: shape.heading for column, shape in SHAPES.items()},
    "key": message("Indicators", "Key items ★"),
}


def act_menu(menu: QMenu, entries: Sequence[Entry], run: Callable[[str], None]) -> None:
    """Put acts into a menu."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        act, words, key = entry
        _entry(menu, say(words) + (f"\t{key}" if key else ""), partial(run, act))


class SheetMenus(QObject):
    """Makes the menus of a grid.

    `ticked`: a text is wanted in a cell, at a row and a column. `turned`: a column shall come or
    go. `keeping`, `forgetting`: a view shall be kept, or forgotten by its name. `ruling`: the rules
    of the result are wanted. `opening`: a node shall be shown on the page.
    """

    ticked = Signal(int, int, str)
    turned = Signal(str)
    keeping = Signal()
    forgetting = Signal(str)
    ruling = Signal()
    opening = Signal(str)

    def __init__(self, grid: SheetTable, run: Callable[[str], None]) -> None:
        """Take the grid, and who does acts."""
        super().__init__(grid)
        self._grid = grid
        self._run = run

    def more(self, columns: Sequence[Column], views: Sequence[KeptView]) -> QMenu:
        """Return the menu of all that is seldom wanted."""
        menu = QMenu(self._grid)
        act_menu(menu, ROW_ACTS, self._run)
        menu.addSeparator()
        inner = menu.addMenu(say(message("Indicators", "Columns")))
        for column in SHAPES:
            if column not in {"code", "text"}:
                entry = _entry(inner, say(COLUMN_NAMES[column]), partial(self.turned.emit, column))
                entry.setCheckable(True)
                entry.setChecked(column in columns)
        keep = say(message("Indicators", "Keep this view …"))
        _entry(menu, keep, self.keeping.emit)
        if views:
            forget = menu.addMenu(say(message("Indicators", "Delete a view")))
            for view in views:
                _entry(forget, view.name, partial(self.forgetting.emit, view.name))
        _entry(menu, say(message("Indicators", "Rules of the result")), self.ruling.emit)
        return menu

    def popup(self, place: QPoint) -> None:
        """Show the menu of the chosen rows at a place of the grid."""
        menu = QMenu(self._grid)
        act_menu(menu, ROW_ACTS, self._run)
        node = self._grid.sheet.node(self._grid.currentIndex().row())
        if node is not None:
            menu.addSeparator()
            words = say(message("Indicators", "Show on the page"))
            _entry(menu, words, partial(self.opening.emit, node.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._grid.viewport().mapToGlobal(place))

    def tick(self, index: QModelIndex) -> None:
        """Offer the methods of an indicator as ticks."""
        place = self._grid.sheet.places[index.column()]
        node = self._grid.sheet.node(index.row())
        if node is None or not isinstance(node.payload, Indicator):
            return
        menu = QMenu(self._grid)
        there = node.payload.methods
        for method, words in METHODS.items():
            wanted = "、".join(each for each in METHODS if (each in there) != (each == method))
            ask = partial(self.ticked.emit, index.row(), index.column(), wanted)
            entry = _entry(menu, words.get(place.language), ask)
            entry.setCheckable(True)
            entry.setChecked(method in there)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self._grid.visualRect(index).bottomLeft()
        menu.popup(self._grid.viewport().mapToGlobal(corner))


def _entry(menu: QMenu, words: str, run: Callable[[], object]) -> QAction:
    entry = QAction(words, menu)
    entry.triggered.connect(lambda _=False: run())
    menu.addAction(entry)
    return entry
