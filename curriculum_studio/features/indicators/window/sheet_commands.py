"""Commands and menus of the indicator grid; each command is one step of undo."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove
from curriculum_studio.core.headings import METHODS
from curriculum_studio.core.kinds import is_indicator, is_indicator_group
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.editor.clipboard.blocks import PastedTable, read_cells
from curriculum_studio.features.indicators.model import sheet_edits
from curriculum_studio.features.indicators.model.cell_edits import (
    STAR,
    Column,
    SheetColumn,
    cell_text,
    written,
)
from curriculum_studio.features.indicators.window.sheet_model import SHAPES, KeptView
from curriculum_studio.features.indicators.window.sheet_table import (
    CellArea,
    SheetTable,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.translation import say

# --- commands ---------------------------------------------------------------------------------


class SheetCommands(QObject):
    """Does what the table asks for.

    `wanted` carries edits, a label and a key to merge by; `noted` a sentence for the user.
    """

    wanted = Signal(object, object, str)
    noted = Signal(object)

    def __init__(
        self, table: SheetTable, document: Callable[[], Document], system: Callable[[], str]
    ) -> None:
        """Act on a table; `document` and `system` (its id) are asked anew for each act."""
        super().__init__(table)
        self._table = table
        self._document = document
        self._system = system
        self._by_name: dict[str, Callable[[], None]] = {
            "copy": self.copy,
            "cut": self.cut,
            "paste": self.paste,
            "fill": self.fill,
            "empty": self.empty,
            "up": lambda: self.move(-1),
            "down": lambda: self.move(1),
            "insert": self.insert,
            "group": self.insert_group,
            "delete": self.delete,
            "rising": lambda: self.sort(falling=False),
            "falling": lambda: self.sort(falling=True),
            "codes": self.give_codes,
            "sums": self.give_sums,
        }

    def do(self, name: str) -> None:
        """Do an act by its name."""
        self._by_name[name]()

    # Cells

    def write(self, row: int, column: int, text: str) -> None:
        """Write into one cell."""
        node, place = self._table.sheet.node(row), self._table.sheet.places[column]
        if node is not None:
            self._want(written(self._document(), node, place, text), _CELL)

    def turn(self, row: int, column: int) -> None:
        """Turn a flag."""
        on = self._table.sheet.index(row, column).data() == STAR
        self.write(row, column, "" if on else STAR)

    def copy(self) -> None:
        """Put the chosen block on the clipboard."""
        nodes, places = self._chosen()
        document = self._document()
        _put_on_clipboard(
            [
                [cell_text(document, document.nodes[node], place) for place in places]
                for node in nodes
            ]
        )

    def cut(self) -> None:
        """Put the chosen block on the clipboard and empty it."""
        self.copy()
        self.empty()

    def paste(self) -> None:
        """Write what is on the clipboard, from the first chosen cell on.

        One value fills the whole chosen block.
        """
        texts = cells_of(_clipboard_text())
        area = self._table.area()
        if not texts or area is None:
            return
        sheet = self._table.sheet
        if len(texts) == 1 and len(texts[0]) == 1:
            nodes, places = self._chosen()
            texts = [texts[0] * len(places)] * len(nodes)
        else:
            nodes = [row.node for row in sheet.rows[area.top : area.top + len(texts)]]
            places = list(sheet.places[area.left :])
        done = sheet_edits.block(self._document(), nodes, places, texts)
        self._want(done.edits, message("Steps", "Paste cells"))
        self._tell(done)

    def fill(self) -> None:
        """Write the first chosen row into the others."""
        done = sheet_edits.filled_down(self._document(), *self._chosen())
        self._want(done.edits, message("Steps", "Fill down"))
        self._tell(done)

    def empty(self) -> None:
        """Empty the chosen cells."""
        done = sheet_edits.emptied(self._document(), *self._chosen())
        self._want(done.edits, message("Steps", "Clear cells"))

    # Rows

    def insert(self) -> None:
        """Insert a leaf behind the row of the caret."""
        document = self._document()
        row = document.nodes.get(self._row())
        if row is None:
            self.insert_group()
            return
        new = sheet_edits.leaf_like(document, row)
        if is_indicator_group(row):
            edit = tree.inserted(document, row.id, len(document.children_of(row.id)), new)
        else:
            edit = tree.inserted_after(document, row.id, new)
        self._want((edit,), message("Steps", "Insert an indicator"))
        self._show(new.id)

    def insert_group(self) -> None:
        """Insert a group behind the one of the caret."""
        edit = sheet_edits.new_group(self._document(), self._system(), self._row())
        self._want((edit,), message("Steps", "Insert a group"))
        self._show(edit.nodes[0].id)

    def move(self, step: int) -> None:
        """Move the row of the caret up or down among its siblings, or into the next group."""
        document, row = self._document(), self._row()
        if row not in document.nodes:
            return
        edits = tree.moved_by(document, row, step) or _into_neighbour(document, row, step)
        place = self._table.currentIndex().column()
        self._want(edits, message("Steps", "Move a row"))
        self._show(row, place)

    def delete(self) -> None:
        """Take the chosen rows away."""
        document = self._document()
        nodes, _ = self._chosen()
        chosen = set(nodes)
        top = [
            node
            for node in nodes
            if not any(above.id in chosen for above in document.ancestors(node))
        ]
        self._want(tuple(Remove(node) for node in top), message("Steps", "Delete rows"))

    def sort(self, *, falling: bool) -> None:
        """Put rows in the order of the column of the caret, inside each group."""
        column = self._table.currentIndex().column()
        places = self._table.sheet.places
        place = places[column] if 0 <= column < len(places) else SheetColumn("code")
        edits = sheet_edits.sorted_by(self._document(), self._system(), place, falling=falling)
        self._want(edits, message("Steps", "Sort rows"))

    def give_codes(self) -> None:
        """Give all rows codes by their place."""
        edits = sheet_edits.coded(self._document(), self._system())
        self._want(edits, message("Steps", "Number the codes anew"))

    def give_sums(self) -> None:
        """Let each group state the sum of what is in it."""
        edits = sheet_edits.summed(self._document(), self._system())
        self._want(edits, message("Steps", "Write sums into groups"))

    # Inside

    def _chosen(self) -> tuple[list[str], list[SheetColumn]]:
        area = self._table.area() or CellArea(0, 0, -1, -1)
        sheet = self._table.sheet
        rows = sheet.rows[area.top : area.bottom + 1]
        return [row.node for row in rows], list(sheet.places[area.left : area.right + 1])

    def _row(self) -> str:
        node = self._table.sheet.node(self._table.currentIndex().row())
        return node.id if node is not None else ""

    def _want(self, edits: Sequence[Edit], label: Message) -> None:
        if edits:
            self.wanted.emit(tuple(edits), label, "")

    def _show(self, node: str, column: int = -1) -> None:
        sheet = self._table.sheet
        texts = [at for at, place in enumerate(sheet.places) if place.column == "text"]
        at = column if column >= 0 else texts[0] if texts else 0
        if sheet.places:
            self._table.choose([node], [sheet.places[at]])

    def _tell(self, done: sheet_edits.BlockEdits) -> None:
        """Say which cells were left as they were, with the first reason."""
        if done.left:
            row, column, why = done.left[0]
            sentence = message(
                "Indicators",
                "{count} cells were left unchanged; row {row}, column {column} of the pasted"
                " block: {why}",
                "",
                1,
            )
            filled = sentence.fill(count=len(done.left), row=row + 1, column=column + 1, why=why)
            self.noted.emit(filled)


_CELL = message("Steps", "Write in the grid")


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a block on the clipboard; a single text is one cell.

    Raises:
        StudioError: if the text is too long to be meant.

    """
    pasted = read_cells(text.rstrip("\r\n"))
    rows: list[list[str]] = []
    for block in pasted.blocks:
        if isinstance(block, PastedTable):
            rows += [
                [each.cell.text if each is not None else "" for each in line] for line in block.rows
            ]
    return rows


def _into_neighbour(document: Document, row: str, step: int) -> tuple[Edit, ...]:
    """Return the move of a leaf over the edge of its group into the next one, or nothing."""
    node = document.nodes[row]
    group = document.nodes[node.parent]
    neighbour = document.sibling(group.id, step)
    if not is_indicator(node) or neighbour is None or not is_indicator_group(neighbour):
        return ()
    inner = [each for each in document.children_of(neighbour.id) if is_indicator_group(each)]
    if inner:
        neighbour = inner[0 if step > 0 else -1]
    at = 0 if step > 0 else len(document.children_of(neighbour.id))
    return tree.moved(document, row, neighbour.id, at)


def _clipboard_text() -> str:
    """Return the plain text of the clipboard."""
    return QGuiApplication.clipboard().text()


def _put_on_clipboard(rows: Sequence[Sequence[str]]) -> None:
    """Put cells on the clipboard as Excel and WPS read them."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(map(_quoted, row)) for row in rows))


def _quoted(text: str) -> str:
    if any(sign in text for sign in '\t\n"'):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


# --- menus ------------------------------------------------------------------------------------

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
    ("codes", message("Indicators", "Renumber the codes"), ""),
    ("sums", message("Indicators", "Enter sums in the groups"), ""),
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
        _entry(menu, say(words) + (f"\t{key_text(key)}" if key else ""), partial(run, act))


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
        """Make menus that call `run` with the name of an act."""
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
        keep = say(message("Indicators", "Save this view …"))
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
            entry = _entry(menu, words[place.language], ask)
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
