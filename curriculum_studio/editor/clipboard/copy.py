"""Copy, cut and delete, in a text and of whole cells and nodes; pasting is `PasteDrop`."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from curriculum_studio.core import tree
from curriculum_studio.core.text import Cell
from curriculum_studio.editor.clipboard.clipboard import (
    nodes_data,
    readable_data,
    text_data,
)
from curriculum_studio.editor.clipboard.html_copy import CopiedHtml
from curriculum_studio.editor.clipboard.paste_drop import PasteDrop, can_take
from curriculum_studio.editor.editing import levels
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.session.ports import AttachmentStore


class CopyCommands:
    """The clipboard of a page."""

    def __init__(self, desk: CommandContext, attachments: AttachmentStore) -> None:
        """Take the page, and where pictures are kept."""
        self._desk = desk
        self.taking = PasteDrop(desk, attachments)
        self._html = CopiedHtml(desk.page, desk.view.layouts)
        desk.caret.editor.mimes = self._text_data

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        desk = self._desk
        match name:
            case "copy" | "cut":
                return desk.selection.active or desk.caret.editor.textCursor().hasSelection()
            case "paste" | "paste_plain":
                data = _clipboard()
                return can_take(data) and (desk.caret.active or desk.here != "")
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
                self.taking.take(_clipboard())
            case "paste_plain":
                self.taking.take_plain(_clipboard().text())
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
        shown = desk.page.references.shown(cell, desk.language)
        return text_data(cell, shown, self._html.text(cell, desk.language))

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
        shown, html = desk.selection.text(), self._html.selected(desk.selection)
        tops = levels.topmost(desk.document, desk.selection.nodes())
        if tops and all(desk.document.nodes[top].parent for top in tops):
            branches = [tree.branch_of(desk.document, top) for top in tops]
            data = nodes_data(branches, desk.document.id, shown, html, cut=cut)
        else:
            data = readable_data(shown, html)
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
            removal = EditStep(edits, removal.label, removal.node, removal.at)
        step = removal or clearing
        if step is not None:
            desk.perform(step)


def _clipboard() -> QMimeData:
    """Return what is on the clipboard; some window systems have none before the first copy."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data
