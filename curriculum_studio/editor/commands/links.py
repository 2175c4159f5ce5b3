"""Links in a text: set, changed, removed, and opened only when somebody says so."""

from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.text import OBJECT, Cell, Mark, part, tidy_marks
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say

# --- dialogs ----------------------------------------------------------------------------------

#: What an address may begin with; all else could start a program or read a file.
SCHEMES = frozenset({"http", "https", "mailto"})


def proper_address(written: str) -> str:
    """Return an address as it is kept, empty if it is none: www.a.cn is completed."""
    address = written.strip()
    if not address or any(character.isspace() for character in address):
        return ""
    if "://" not in address and not address.lower().startswith("mailto:"):
        address = f"mailto:{address}" if "@" in address else f"https://{address}"
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in SCHEMES:
        return ""
    if parts.scheme.lower() == "mailto":
        return address if "@" in parts.path else ""
    host = parts.hostname or ""
    return address if "." in host or host == "localhost" else ""


class LinkDialog(Dialog):
    """Asks for words and address; `removing` says that the link shall go and the words stay."""

    words: QLineEdit
    address: QLineEdit
    removeLink: QPushButton

    def __init__(self, words: str, address: str, parent: QWidget | None) -> None:
        """Show what stands there now; without an address there is nothing to remove."""
        super().__init__(parent, "link")
        self.removing = False
        self.words.setText(words)
        self.address.setText(address)
        self.removeLink.setVisible(bool(address))
        self.removeLink.clicked.connect(self._remove)
        self.address.textChanged.connect(lambda _: self._judge())
        self._judge()
        (self.address if words else self.words).setFocus()

    @property
    def proper(self) -> str:
        """The address as it will be kept."""
        return proper_address(self.address.text())

    def _judge(self) -> None:
        self._ok.setEnabled(bool(self.proper))

    def _remove(self) -> None:
        self.removing = True
        self.accept()


class OpenLinkDialog(Dialog):
    """Asks before an address is opened; it stands there in full."""

    question: QLabel
    explained: QLabel

    def __init__(self, address: str, parent: QWidget | None) -> None:
        act = message("Links", "Open")
        super().__init__(parent, "confirm", act=act)
        self.setWindowTitle(say(act))
        self.question.setText(say(message("Links", "Open {address}?").fill(address=address)))
        explained = message("Links", "Your browser or mail program opens it over the network.")
        self.explained.setText(say(explained))


# --- commands ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """Words of a text, given as places in characters, and the address they lead to."""

    start: int
    end: int
    address: str = ""


class LinkCommands:
    """Works on the link under the caret."""

    def __init__(self, context: CommandContext) -> None:
        self._context = context

    @property
    def can_write(self) -> bool:
        """Whether words can become a link now."""
        spot = self._context.caret.spot
        return (
            spot is not None
            and not (spot.source or spot.sentence)
            and not self._context.selection.active
        )

    def here(self) -> LinkTarget | None:
        """Return the link under the caret or in what is selected."""
        if not self.can_write:
            return None
        editor = self._context.caret.editor
        start, end = editor.selection()
        for mark in editor.content().marks:
            if mark.kind == "link" and mark.start <= start and end <= mark.end:
                return LinkTarget(mark.start, mark.end, mark.value)
        return None

    def ask(self) -> None:
        """Ask for words and address, and write what is answered."""
        editor = self._context.caret.editor
        link = self.here() or LinkTarget(*editor.selection())
        cell = part(editor.content(), link.start, link.end)
        words = cell.text.replace(OBJECT, "").replace("\n", " ")
        dialog = LinkDialog(words, link.address, self._context.view.window())
        if not dialog.exec() or not self._context.caret.active:
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
        editor = self._context.caret.editor
        link = self.here() or LinkTarget(*editor.selection())
        cell = part(editor.content(), link.start, link.end)
        self._write(link, cell if cell.text else Cell(proper), proper)

    def _write(self, link: LinkTarget, cell: Cell, address: str) -> None:
        editor = self._context.caret.editor
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
        if OpenLinkDialog(address, self._context.view.window()).exec():
            QDesktopServices.openUrl(QUrl(address))
