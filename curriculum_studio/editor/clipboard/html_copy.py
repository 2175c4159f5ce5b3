"""What is selected on a page as HTML: headings with numbers, lists, notes, tables."""

from collections.abc import Iterator
from itertools import groupby

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import ListBlock
from curriculum_studio.core.text import Cell
from curriculum_studio.editor.clipboard.html_writer import document_html, inline_html, table_html
from curriculum_studio.editor.layout.cell_layouts import Layouts
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow
from curriculum_studio.editor.model.selection import PageSelection

#: Styles that are headings; how deep, their place in the tree says.
_HEADINGS = frozenset({"title", "chapter", "heading"})

#: Lists whose items are counted.
_COUNTED = {"letter": ' type="a"', "number": ' type="1"'}


class CopiedHtml:
    """Writes HTML of one page."""

    def __init__(self, page: PageModel, layouts: Layouts) -> None:
        """Take what stands on the page, and what references show."""
        self._page = page
        self._layouts = layouts

    def text(self, cell: Cell, language: Language) -> str:
        """Return a piece of a text."""
        return document_html(self._inline(cell, language))

    def selected(self, selection: PageSelection) -> str:
        """Return all cells that are selected, in reading order."""
        rows: dict[int, list[int]] = {}
        for row, column in selection.cells():
            rows.setdefault(row, []).append(column)
        languages = {c for columns in rows.values() for c in columns if c < FIRST_CELL}
        beside = len(languages) > 1
        body: list[str] = []
        for kind, group in groupby(rows.items(), key=lambda each: self._kind(each[0], beside)):
            lines = list(group)
            match kind[0]:
                case "grid":
                    body.append(table_html(self._grid(row, columns) for row, columns in lines))
                case "beside":
                    pairs = (self._side_by_side(row, columns) for row, columns in lines)
                    body.append(table_html(pairs))
                case "item":
                    items = "".join(f"<li>{self._text(row, c[0])}</li>" for row, c in lines)
                    tag = "ol" if kind[2] else "ul"
                    body.append(f"<{tag}{kind[2]}>{items}</{tag}>")
                case _:
                    body += [self._paragraph(row, columns[0]) for row, columns in lines]
        return document_html("".join(body))

    def _kind(self, row: int, beside: bool) -> tuple[str, str, str]:
        """Return what a row becomes, and what it belongs together with."""
        own = self._page.rows[row]
        if own.grid is not None and own.grid.lines:
            return "grid", self._page.document.nodes[own.node].parent, ""
        if own.grid is None and beside:
            return "beside", "", ""
        node = self._page.document.nodes[own.node]
        if own.style == "item" and node.parent:
            holder = self._page.document.nodes[node.parent]
            marker = holder.payload.marker if isinstance(holder.payload, ListBlock) else ""
            return "item", holder.id, _COUNTED.get(marker, "")
        return "text", "", ""

    def _grid(self, row: int, columns: list[int]) -> str:
        own = self._page.rows[row]
        tag = "th" if own.grid is not None and own.grid.header else "td"
        return f"<tr>{''.join(self._grid_cells(own, row, columns, tag))}</tr>"

    def _grid_cells(self, own: PageRow, row: int, columns: list[int], tag: str) -> Iterator[str]:
        for column in columns:
            cell = self._page.grid_cell(row, column)
            spans = ""
            if cell is not None and cell.span > 1:
                spans += f' colspan="{cell.span}"'
            if cell is not None and cell.down > 1:
                spans += f' rowspan="{cell.down}"'
            yield f"<{tag}{spans}>{self._text(row, column)}</{tag}>"

    def _side_by_side(self, row: int, columns: list[int]) -> str:
        cells = "".join(f"<td>{self._labelled(row, column)}</td>" for column in columns)
        return f"<tr>{cells}</tr>"

    def _paragraph(self, row: int, column: int) -> str:
        own = self._page.rows[row]
        written = self._labelled(row, column)
        if own.style not in _HEADINGS:
            return f"<p>{written}</p>"
        titles = [
            each
            for each in self._page.document.ancestors(own.node)
            if each.kind in {"clause", "annex"}
        ]
        level = min(6, 1 + len(titles))
        return f"<h{level}>{written}</h{level}>"

    def _labelled(self, row: int, column: int) -> str:
        """Return a text with the number or label that stands before it."""
        own = self._page.rows[row]
        labels = self._page.labels
        language = self._page.language(column)
        number = labels.number(own)
        prefix = labels.prefix(own, language)
        gap = "　" if language == "zh" else " "
        before = f"{number}{gap}" if number else prefix
        return self._inline(Cell(before), language) + self._text(row, column)

    def _text(self, row: int, column: int) -> str:
        spot = self._page.spot(row, column)
        language = self._page.language(column)
        if spot is None:
            return self._inline(Cell(self._page.read(row, column)), language)
        return self._inline(self._page.text(spot, language), language)

    def _inline(self, cell: Cell, language: Language) -> str:
        return inline_html(cell, lambda mark: self._layouts.words(mark, language))
