"""Copy, cut, paste and delete, in a text and of whole cells and nodes."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from curriculum_studio.desktop.page.clipboard import (
    nodes_data,
    nodes_from,
    text_data,
    text_from,
)
from curriculum_studio.desktop.page.desk import Desk
from curriculum_studio.desktop.page.writing import grids, levels, pasting
from curriculum_studio.desktop.page.writing.step import Step
from curriculum_studio.domain import tree
from curriculum_studio.domain.text import Cell, cleaned
from curriculum_studio.exchange.paste.blocks import TableBlock
from curriculum_studio.exchange.paste.plain import looks_like_cells, read_cells
from curriculum_studio.words import StudioError


class Copying:
    """The clipboard of a page."""

    def __init__(self, desk: Desk) -> None:
        """Take the page."""
        self._desk = desk
        desk.caret.editor.pasting.connect(self.take)
        desk.caret.editor.mimes = self._text_data

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        desk = self._desk
        match name:
            case "copy" | "cut":
                return desk.selection.active or desk.caret.editor.textCursor().hasSelection()
            case "paste" | "paste_plain":
                data = _clipboard()
                return data.hasText() and (desk.caret.active or desk.here != "")
            case _:
                return bool(desk.document.nodes)

    def run(self, name: str) -> None:
        """Run a command."""
        match name:
            case "copy":
                self.copy(cut=False)
            case "cut":
                self.copy(cut=True)
            case "paste":
                self.take(_clipboard())
            case "paste_plain":
                self.take_plain(_clipboard().text())
            case _:
                self.select_all()

    def select_all(self) -> None:
        """Select the text of the cell, and if it is selected already the whole page."""
        desk = self._desk
        editor = desk.caret.editor
        if desk.caret.active and not self._all_selected():
            editor.selectAll()
            return
        desk.caret.close()
        desk.view.setFocus()
        desk.selection.choose_all()

    def _all_selected(self) -> bool:
        editor = self._desk.caret.editor
        cursor = editor.textCursor()
        length = editor.document().characterCount() - 1
        return cursor.selectionEnd() - cursor.selectionStart() >= length

    # Out

    def _text_data(self, cell: Cell) -> QMimeData:
        desk = self._desk
        return text_data(cell, desk.page.references.shown(cell, desk.language))

    def copy(self, *, cut: bool) -> None:
        """Put what is selected on the clipboard, and perhaps take it away here."""
        desk = self._desk
        if not desk.selection.active:
            editor = desk.caret.editor
            if editor.textCursor().hasSelection():
                QGuiApplication.clipboard().setMimeData(self._text_data(editor.selected()))
                if cut:
                    editor.textCursor().removeSelectedText()
            return
        shown = desk.selection.text()
        tops = levels.topmost(desk.document, desk.selection.nodes())
        if tops and all(desk.document.nodes[top].parent for top in tops):
            branches = [tree.branch_of(desk.document, top) for top in tops]
            data = nodes_data(branches, desk.document.id, shown, cut=cut)
        else:
            data = QMimeData()
            data.setText(shown)
        QGuiApplication.clipboard().setMimeData(data)
        if cut:
            self.delete()

    def delete(self) -> None:
        """Delete the nodes that are selected whole, and clear the other texts selected."""
        desk = self._desk
        nodes = desk.selection.nodes()
        removal = levels.removed(desk.document, nodes, desk.above) if nodes else None
        tops = {top for top in nodes if removal is not None}
        rest = [
            (node, language)
            for node, language in desk.selection.texts()
            if node not in tops and not any(a.id in tops for a in desk.document.ancestors(node))
        ]
        clearing = levels.cleared(desk.document, rest)
        if removal is not None and clearing is not None:
            edits = (*clearing.edits, *removal.edits)
            removal = Step(edits, removal.label, removal.node, removal.at)
        step = removal or clearing
        if step is not None:
            desk.perform(step)

    # In

    def take(self, data: QMimeData) -> None:
        """Paste: our own texts and nodes as they are, else plain text, cells and lines."""
        desk = self._desk
        copied = nodes_from(data)
        if copied is not None and self._take_nodes(data):
            return
        own = text_from(data)
        if own is not None and desk.caret.active and not desk.selection.active:
            desk.caret.editor.put(own)
            return
        try:
            self._take_text(data.text())
        except StudioError as problem:
            desk.problem.emit(problem)

    def _take_nodes(self, data: QMimeData) -> bool:
        desk = self._desk
        copied = nodes_from(data)
        if copied is None or not desk.here:
            return False
        keep = copied.cut and copied.document == desk.document.id
        step = pasting.pasted_nodes(desk.document, desk.here, copied.branches, keep=keep)
        return step is not None and desk.perform(step)

    def _take_text(self, text: str) -> None:
        desk = self._desk
        if desk.selection.active:
            first = next(desk.selection.cells(), None)
            if first is None or not desk.caret.open(*first, 0):
                return
            desk.caret.editor.selectAll()
        node = desk.document.nodes.get(desk.caret.node)
        if node is None or (desk.caret.spot is not None and desk.caret.spot.source):
            self.take_plain(text)
            return
        if node.kind == "cell" and looks_like_cells(text) and self._take_cells(text):
            return
        lines = [line.strip() for line in cleaned(text).split("\n")]
        lines = [line for line in lines if line]
        if len(lines) < 2 or not pasting.takes_lines(node):
            self.take_plain(text)
            return
        if not desk.caret.commit():
            return
        selection = desk.caret.editor.selection()
        cells = [Cell(line) for line in lines]
        document = desk.document
        desk.perform(pasting.pasted_lines(document, node.id, desk.language, selection, cells))

    def _take_cells(self, text: str) -> bool:
        desk = self._desk
        blocks = read_cells(text).blocks
        if not blocks or not isinstance(blocks[0], TableBlock) or not desk.caret.commit():
            return False
        values = [
            [each.cell if each is not None else None for each in line] for line in blocks[0].rows
        ]
        step = grids.pasted(desk.document, desk.caret.node, values, desk.language)
        return step is not None and desk.perform(step)

    def take_plain(self, text: str) -> None:
        """Insert the words alone into the text under the caret; lines are joined there."""
        desk = self._desk
        if not desk.caret.active:
            return
        lines = [line.strip() for line in cleaned(text).split("\n")]
        node = desk.document.nodes.get(desk.caret.node)
        many = node is not None and (pasting.takes_lines(node) or node.kind == "cell")
        gap = "\n" if many else "" if desk.language == "zh" else " "
        one = lines[0] if len(lines) == 1 else gap.join(line for line in lines if line)
        desk.caret.editor.put_text(text if len(lines) == 1 else one)


def _clipboard() -> QMimeData:
    """Return what is on the clipboard; some window systems have none before the first copy."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data
