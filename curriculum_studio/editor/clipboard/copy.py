"""Copy, cut and delete, and the HTML that the clipboard gets; pasting is `PasteDrop`."""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby, pairwise

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from curriculum_studio.core import tree
from curriculum_studio.core.payloads.standard import Annex, Clause, ListBlock
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark
from curriculum_studio.editor.clipboard.clipboard import nodes_data, readable_data, text_data
from curriculum_studio.editor.clipboard.paste_drop import ALL_SELECTED, PasteDrop, can_take
from curriculum_studio.editor.editing import levels
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.layout.cell_layouts import Layouts
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow
from curriculum_studio.editor.model.selection import PageSelection
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import AttachmentStore

# --- texts as HTML ----------------------------------------------------------------------------

_TAGS = {"bold": "b", "italic": "i", "sub": "sub", "sup": "sup"}


def inline_html(cell: Cell, words: Callable[[Mark], str]) -> str:
    """Return a text with its marks; `words` says what a reference, footnote or formula shows."""
    places = {0, len(cell.text)}
    for mark in cell.marks:
        places |= {mark.start, mark.end}
    ordered = sorted(places)
    parts: list[str] = []
    for start, end in pairwise(ordered):
        around = [mark for mark in cell.marks if mark.start <= start and end <= mark.end]
        text = cell.text[start:end]
        shown = next((m for m in around if m.kind in OBJECT_MARKS and text == OBJECT), None)
        written = escape(words(shown) if shown is not None else text.replace(OBJECT, ""))
        written = written.replace("\n", "<br>")
        if shown is not None and shown.kind == "footnote":
            written = f"<sup>{written}</sup>"
        for mark in around:
            if mark.kind in _TAGS:
                written = f"<{_TAGS[mark.kind]}>{written}</{_TAGS[mark.kind]}>"
            elif mark.kind == "link":
                written = f'<a href="{escape(mark.value)}">{written}</a>'
        parts.append(written)
    return "".join(parts)


def table_html(rows: Iterable[str], *, lines: bool = True) -> str:
    """Return a table of rows that are written already; with lines as a table of a standard."""
    border = ' border="1" style="border-collapse:collapse"' if lines else ""
    return f"<table{border}>{''.join(rows)}</table>"


def document_html(body: str) -> str:
    """Return what goes to the clipboard."""
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'


# --- selections as HTML -----------------------------------------------------------------------

#: Styles that are headings; how deep, their place in the tree says.
_HEADINGS = frozenset({"title", "chapter", "heading"})

#: Lists whose items are counted.
_COUNTED = {"letter": ' type="a"', "number": ' type="1"'}


class CopiedHtml:
    """Writes HTML of one page."""

    def __init__(self, page: PageModel, layouts: Layouts) -> None:
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
            if isinstance(each.payload, Clause | Annex)
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


# --- commands ---------------------------------------------------------------------------------


class CopyCommands:
    """The clipboard of a page."""

    def __init__(self, context: CommandContext, attachments: AttachmentStore) -> None:
        self._context = context
        self.taking = PasteDrop(context, attachments)
        self._html = CopiedHtml(context.page, context.view.layouts)
        context.caret.editor.mimes = self._text_data

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        context = self._context
        match name:
            case "copy" | "cut":
                return context.selection.active or context.caret.editor.textCursor().hasSelection()
            case "paste" | "paste_plain":
                data = _clipboard()
                return can_take(data) and (context.caret.active or context.here != "")
            case _:
                return bool(context.document.nodes)

    def run(self, name: str) -> None:
        """Run a command."""
        match name:
            case "copy":
                self.copy(cut=False)
            case "cut":
                self.copy(cut=True)
            case "paste":
                self.taking.take(_clipboard())
            case "paste_plain":
                self.taking.take_plain(_clipboard().text())
            case _:
                self.select_all()

    def select_all(self) -> None:
        """Select the text of the cell, and if it is selected already the whole page.

        In an empty text there is nothing to select, and who pastes there next means that text:
        nothing else is selected then, however often the key is pressed.
        """
        context = self._context
        editor = context.caret.editor
        empty = editor.document().isEmpty()
        if context.caret.active and (empty or not self._all_selected()):
            editor.selectAll()
            return
        context.caret.close()
        context.view.setFocus()
        context.selection.choose_all()

    def _all_selected(self) -> bool:
        editor = self._context.caret.editor
        cursor = editor.textCursor()
        length = editor.document().characterCount() - 1
        return cursor.selectionEnd() - cursor.selectionStart() >= length

    # Out

    def _text_data(self, cell: Cell) -> QMimeData:
        context = self._context
        shown = context.page.references.shown(cell, context.language)
        return text_data(cell, shown, self._html.text(cell, context.language))

    def copy(self, *, cut: bool) -> None:
        """Put what is selected on the clipboard, and perhaps take it away here."""
        context = self._context
        if not context.selection.active:
            editor = context.caret.editor
            if editor.textCursor().hasSelection():
                QGuiApplication.clipboard().setMimeData(self._text_data(editor.selected()))
                if cut:
                    editor.textCursor().removeSelectedText()
            return
        shown, html = context.selection.text(), self._html.selected(context.selection)
        tops = levels.topmost(context.document, context.selection.nodes())
        if tops and all(context.document.nodes[top].parent for top in tops):
            branches = [tree.branch_of(context.document, top) for top in tops]
            data = nodes_data(branches, context.document.id, shown, html, cut=cut)
        else:
            data = readable_data(shown, html)
        QGuiApplication.clipboard().setMimeData(data)
        if cut:
            self.delete()

    def delete(self) -> None:
        """Delete the nodes that are selected whole, and clear the other texts selected.

        A whole document is not emptied by a key: it is deleted where it is listed.
        """
        context = self._context
        if context.selection.everything:
            context.said.emit(ALL_SELECTED)
            return
        nodes = context.selection.nodes()
        removal = levels.removed(context.document, nodes, context.above) if nodes else None
        tops = {top for top in nodes if removal is not None}
        rest = [
            (node, language)
            for node, language in context.selection.texts()
            if node not in tops and not any(a.id in tops for a in context.document.ancestors(node))
        ]
        clearing = levels.cleared(context.document, rest)
        if removal is not None and clearing is not None:
            edits = (*clearing.edits, *removal.edits)
            removal = EditStep(edits, removal.label, removal.node, removal.at)
        step = removal or clearing
        if step is not None:
            context.perform(step)


def _clipboard() -> QMimeData:
    """Return what is on the clipboard; some window systems have none before the first copy."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data
