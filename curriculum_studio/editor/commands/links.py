"""Links in a text: set, changed, removed, and opened only when somebody says so."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from curriculum_studio.core.text import OBJECT, Cell, Mark, part, tidy_marks
from curriculum_studio.editor.commands.link_dialog import (
    LinkDialog,
    OpenLinkDialog,
    proper_address,
)
from curriculum_studio.editor.view.command_context import CommandContext


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """Words of a text, given as places in characters, and the address they lead to."""

    start: int
    end: int
    address: str = ""


class LinkCommands:
    """Works on the link under the caret."""

    def __init__(self, desk: CommandContext) -> None:
        """Take the page."""
        self._desk = desk

    @property
    def can_write(self) -> bool:
        """Whether words can become a link now."""
        spot = self._desk.caret.spot
        return spot is not None and not spot.source and not self._desk.selection.active

    def here(self) -> LinkTarget | None:
        """Return the link under the caret or in what is selected."""
        if not self.can_write:
            return None
        editor = self._desk.caret.editor
        start, end = editor.selection()
        for mark in editor.content().marks:
            if mark.kind == "link" and mark.start <= start and end <= mark.end:
                return LinkTarget(mark.start, mark.end, mark.value)
        return None

    def ask(self) -> None:
        """Ask for words and address, and write what is answered."""
        editor = self._desk.caret.editor
        link = self.here() or LinkTarget(*editor.selection())
        cell = part(editor.content(), link.start, link.end)
        words = cell.text.replace(OBJECT, "").replace("\n", " ")
        dialog = LinkDialog(words, link.address, self._desk.view.window())
        if not dialog.exec() or not self._desk.caret.active:
            return
        if dialog.removing:
            self._write(link, cell, "")
            return
        written = dialog.words.text().strip() or dialog.proper
        if written != words:
            cell = Cell(written)
        self._write(link, cell, dialog.proper)

    def put(self, address: str) -> None:
        """Let what is selected lead to an address, or write the address itself."""
        proper = proper_address(address)
        if not proper:
            return
        editor = self._desk.caret.editor
        link = self.here() or LinkTarget(*editor.selection())
        cell = part(editor.content(), link.start, link.end)
        self._write(link, cell if cell.text else Cell(proper), proper)

    def _write(self, link: LinkTarget, cell: Cell, address: str) -> None:
        editor = self._desk.caret.editor
        marks = [mark for mark in cell.marks if mark.kind != "link"]
        if address:
            marks.append(Mark(0, len(cell.text), "link", address))
        editor.go(link.start, end=link.end)
        editor.put(replace(cell, marks=tidy_marks(marks, len(cell.text))))
        editor.setFocus()

    def open(self) -> None:
        """Open the link under the caret in the browser, if the user wants that."""
        link = self.here()
        address = proper_address(link.address) if link is not None else ""
        if not address:
            return
        if OpenLinkDialog(address, self._desk.view.window()).exec():
            QDesktopServices.openUrl(QUrl(address))
