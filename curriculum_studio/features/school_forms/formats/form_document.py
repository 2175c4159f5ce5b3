"""The paragraphs, cells and characters of a form, each with a lasting address.

A form is kept as it came, so the place of an element in reading order names it for good: c17 is the
18th cell, p3 the 4th paragraph. What older programs are offered instead (mc:Fallback) is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import field, replace

from lxml import etree

from curriculum_studio.ooxml.elements import MC, W, local, number, switch, value
from curriculum_studio.values import dataclass

#: Elements that only wrap what stands in them.
_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "customXml", "smartTag", "moveTo"})
_FALLBACK = f"{MC}Fallback"
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n"}
_DELETED = frozenset({f"{W}del", f"{W}moveFrom"})


@dataclass(frozen=True, slots=True)
class FormCharacter:
    """A character and the run that it stands in."""

    text: str
    run: etree._Element


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell in the grid of its table, merged cells as one."""

    element: etree._Element
    row: int
    column: int
    columns: int
    rows: int = 1


@dataclass(slots=True)
class FormGrid:
    """A table as a grid."""

    element: etree._Element
    rows: list[etree._Element] = field(default_factory=list)
    places: list[FormCell] = field(default_factory=list)

    def at(self, row: int, column: int) -> FormCell | None:
        """Return the cell that covers a place."""
        for place in self.places:
            down = place.row <= row < place.row + place.rows
            if down and place.column <= column < place.column + place.columns:
                return place
        return None

    def in_row(self, row: int) -> list[FormCell]:
        """Return the cells that begin in a row."""
        return [place for place in self.places if place.row == row]


class FormDocument:
    """The main part of a form with the addresses of its elements."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.paragraphs: list[etree._Element] = []
        self.cells: list[etree._Element] = []
        self.tables: list[etree._Element] = []
        for element in _reading_order(root):
            if element.tag == f"{W}p":
                self.paragraphs.append(element)
            elif element.tag == f"{W}tc":
                self.cells.append(element)
            elif element.tag == f"{W}tbl":
                self.tables.append(element)
        self._cell_at = {id(each): at for at, each in enumerate(self.cells)}
        self._paragraph_at = {id(each): at for at, each in enumerate(self.paragraphs)}

    def cell_path(self, cell: etree._Element) -> str:
        """Return the address of a cell."""
        return f"c{self._cell_at[id(cell)]}"

    def cells_in(self, cell: etree._Element) -> Iterator[etree._Element]:
        """Yield the cells of tables that stand within a cell."""
        return (e for e in cell.iter(f"{W}tc") if e is not cell and id(e) in self._cell_at)

    def paragraph_at(self, paragraph: etree._Element) -> int:
        """Return the place of a paragraph in reading order."""
        return self._paragraph_at[id(paragraph)]


def _reading_order(root: etree._Element) -> Iterator[etree._Element]:
    stack = [root]
    while stack:
        element = stack.pop()
        yield element
        stack.extend(
            child
            for child in element.iterchildren("*", reversed=True)
            if child.tag != _FALLBACK and child.tag not in _DELETED
        )


def own(parent: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the children of some names, also where controls and changes are wrapped around them."""
    for child in parent.iterchildren("*"):
        name = local(child)
        if name in names:
            yield child
        elif name in _WRAPPERS:
            yield from own(child, *names)


def letters(paragraph: etree._Element) -> list[FormCharacter]:
    """Return the characters of a paragraph, without those of text boxes in it."""
    return [
        FormCharacter(each, run)
        for run in runs(paragraph)
        for child in run
        for each in (child.text or "" if child.tag == f"{W}t" else _BREAKS.get(child.tag, ""))
    ]


def runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Yield the runs of a paragraph itself, whatever is wrapped around them."""
    for child in paragraph.iterchildren("*"):
        if child.tag == f"{W}r":
            yield child
        elif child.tag in _DELETED:
            continue
        elif child.tag not in {f"{W}pPr", f"{W}p"}:
            yield from runs(child)


def text_of(paragraph: etree._Element) -> str:
    """Return the text of a paragraph."""
    return "".join(each.text for each in letters(paragraph))


def cell_text(cell: etree._Element) -> str:
    """Return the text of a cell itself; paragraphs end with line feeds."""
    return "\n".join(text_of(each) for each in own(cell, "p"))


def column_widths(table: etree._Element) -> list[int]:
    """Return the widths of the columns that a table names, in twentieths of a point."""
    return [
        number(each.get(f"{W}w"), 0)
        for inner in table.findall(f"{W}tblGrid")
        for each in inner.findall(f"{W}gridCol")
    ]


def grid_of(table: etree._Element) -> FormGrid:
    """Return the cells of a table with their places."""
    grid = FormGrid(table, list(own(table, "tr")))
    open_cells: dict[int, int] = {}
    for at, row in enumerate(grid.rows):
        column = number(value(row.find(f"{W}trPr"), "gridBefore"))
        for cell in own(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            columns = max(1, number(value(properties, "gridSpan"), 1))
            merge = None if properties is None else properties.find(f"{W}vMerge")
            begun = open_cells.get(column)
            goes_on = merge is not None and merge.get(f"{W}val", "continue") != "restart"
            if goes_on and begun is not None:
                grid.places[begun] = replace(grid.places[begun], rows=grid.places[begun].rows + 1)
                column += columns
                continue
            open_cells.pop(column, None)
            if merge is not None:
                open_cells[column] = len(grid.places)
            grid.places.append(FormCell(cell, at, column, columns))
            column += columns
    return grid


def is_underlined(run: etree._Element) -> bool:
    """Whether a run bears a line below it, as blanks to write on do."""
    return value(run.find(f"{W}rPr"), "u", "none") != "none"


def is_bold(run: etree._Element) -> bool:
    """Whether a run is bold."""
    return bool(switch(run.find(f"{W}rPr"), "b"))


#: Greys in which forms show what is an example, from nearly black to nearly white.
_DARKEST, _LIGHTEST, _COLOURED = 0x60, 0xD9, 0x20
_COLOUR = re.compile("[0-9A-Fa-f]{6}")


def is_example(run: etree._Element) -> bool:
    """Whether the form marks a run as an example: a placeholder of a control, or grey."""
    look = run.find(f"{W}rPr")
    colour = value(look, "color")
    if _COLOUR.fullmatch(colour):
        parts = bytes.fromhex(colour)
        grey = max(parts) - min(parts) < _COLOURED
        if grey and min(parts) >= _DARKEST and max(parts) <= _LIGHTEST:
            return True
    return value(look, "rStyle") == "PlaceholderText" or any(
        each.find(f"{W}sdtPr/{W}showingPlcHdr") is not None for each in run.iterancestors(f"{W}sdt")
    )


def is_printed(paragraph: etree._Element) -> bool:
    """Whether words of the form stand in a paragraph: all that is not marked as an example.

    A label is never an example, whatever it looks like: it ends with a colon, or is bold.
    """
    signs = [each for each in letters(paragraph) if each.text.isalnum()]
    if not signs:
        return False
    labelled = text_of(paragraph).rstrip().endswith(("：", ":"))
    return labelled or any(not is_example(each.run) or is_bold(each.run) for each in signs)
