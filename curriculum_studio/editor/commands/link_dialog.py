"""Words of a text and the address to which they lead."""

from urllib.parse import urlsplit

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

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
    hint: QLabel
    removeLink: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, words: str, address: str, parent: QWidget | None) -> None:
        """Take what stands there now; without an address there is nothing to remove."""
        super().__init__(parent)
        load_form(self, "link")
        self.removing = False
        self.words.setText(words)
        self.address.setText(address)
        self.removeLink.setVisible(bool(address))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.removeLink.clicked.connect(self._remove)
        self.address.textChanged.connect(lambda _: self._judge())
        self._judge()
        (self.address if words else self.words).setFocus()

    @property
    def proper(self) -> str:
        """The address as it will be kept."""
        return proper_address(self.address.text())

    def _judge(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.proper))

    def _remove(self) -> None:
        self.removing = True
        self.accept()


class OpenLinkDialog(Dialog):
    """Asks before an address is opened; it stands there in full."""

    question: QLabel
    explained: QLabel
    buttons: QDialogButtonBox

    def __init__(self, address: str, parent: QWidget | None) -> None:
        """Take the address."""
        super().__init__(parent)
        load_form(self, "confirm")
        act = say(message("Links", "Open"))
        self.setWindowTitle(act)
        self.question.setText(say(message("Links", "Open {address}?").fill(address=address)))
        explained = message("Links", "Your browser or mail program opens it over the network.")
        self.explained.setText(say(explained))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(act)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
