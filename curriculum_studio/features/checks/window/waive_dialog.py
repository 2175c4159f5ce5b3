"""Asking why a finding may stand, and how far."""

from collections.abc import Mapping
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from curriculum_studio.core.payloads.review import WaiverScope
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say


class WaiveDialog(Dialog):
    """Asks for the reason, without which no finding is waived, and how far it may stand."""

    title: QLabel
    said: QLabel
    place: QRadioButton
    clause: QRadioButton
    document: QRadioButton
    reason: QPlainTextEdit
    author: QLineEdit

    def __init__(
        self,
        sentence: str,
        place: str,
        counts: Mapping[WaiverScope, int],
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about a finding that says `sentence` at a place, such as 5.2.

        `counts`: how many findings of its rule each wider scope has, itself included; a scope that
        has no others is not offered.
        """
        super().__init__(parent, "waive", act=message("Waivers", "Waive"))
        for label, words in ((self.title, sentence), (self.said, place)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(words)
        self.said.setVisible(bool(place))
        here, clause, whole = (counts.get(each, 1) for each in get_args(WaiverScope))
        some = message("Waivers", "All of this kind in the &clause: {count}")
        self.clause.setText(say(some.fill(count=clause)))
        self.clause.setVisible(clause > here)
        every = message("Waivers", "All of this kind in the &document: {count}")
        self.document.setText(say(every.fill(count=whole)))
        self.document.setVisible(whole > clause)
        self.author.setText(author)
        self.reason.textChanged.connect(self._renew)
        self.finishes = self._ok
        self._renew()
        self.reason.setFocus()

    def why(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()

    def scope(self) -> WaiverScope:
        """Return how far the finding may stand."""
        if self.document.isChecked():
            return "document"
        return "clause" if self.clause.isChecked() else "place"

    def _renew(self) -> None:
        self._ok.setEnabled(bool(self.why()))
