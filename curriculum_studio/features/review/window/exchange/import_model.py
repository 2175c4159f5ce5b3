"""What a file with comments would bring: a row for each, to be placed or left out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor

from curriculum_studio.core.anchors import AnchorState, find
from curriculum_studio.core.document import Document
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.features.review.service.comment_import import (
    IncomingComment,
    ReviewPreview,
    State,
)
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.translation import say

#: The columns: taken or not with the number, where, what, and what is known of it.
TAKEN, PLACE, TEXT, STATE = range(4)

_STATES: dict[State, Message] = {
    "new": message("TakeComments", "new"),
    "changed": message("TakeComments", "corrected"),
    "same": message("TakeComments", "already here"),
    "contested": message("TakeComments", "decided differently here"),
}

#: What the list can be narrowed to.
SHOWN: dict[str, Message] = {
    "": message("TakeComments", "All rows"),
    "new": message("TakeComments", "New and corrected"),
    "unplaced": message("TakeComments", "Without a certain place"),
    "same": message("TakeComments", "Already here"),
}


class TakenModel(TableModel[int]):
    """Rows of a preview. `altered`: one was placed, left out or taken."""

    altered = Signal()
    headings = (
        message("TakeComments", "No."),
        message("TakeComments", "Place"),
        message("TakeComments", "Comment"),
        message("TakeComments", "State"),
    )

    def __init__(self, look: Appearance, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._preview: ReviewPreview | None = None
        self._document: Document | None = None
        self._places: Locators | None = None
        self._language: Language = "zh"
        self._incoming: list[IncomingComment] = []
        self._states: list[AnchorState] = []
        self._dropped: set[int] = set()
        self._placed: dict[int, Anchor] = {}
        self._said: list[tuple[str, str, str]] = []
        self._wanted = ""

    def show(
        self,
        preview: ReviewPreview | None,
        document: Document,
        places: Locators,
        language: Language,
    ) -> None:
        """Show what a file would bring into a document.

        Compared anew, the same rows keep what was said of them by hand.
        """
        again = preview is not None and self._is_read_again(preview)
        self._preview = preview
        self._document, self._places, self._language = document, places, language
        self._incoming = list(preview.incoming) if preview is not None else []
        if not again and preview is not None:
            self._placed, self._dropped = {}, set()
            self._said = [_said(each) for each in self._incoming]
        for at, anchor in self._placed.items() if preview is not None else ():
            self._incoming[at] = _at(self._incoming[at], anchor)
        self._states = [find(document, each.after.anchor).state for each in self._incoming]
        self.narrow(self._wanted)
        self.altered.emit()

    def _is_read_again(self, preview: ReviewPreview) -> bool:
        return bool(self._said) and self._said == [_said(each) for each in preview.incoming]

    def narrow(self, wanted: str) -> None:
        """Show only some of the rows."""
        self._wanted = wanted
        self.set_rows([at for at in range(len(self._incoming)) if self._fits(at)])

    def _fits(self, at: int) -> bool:
        row = self._incoming[at]
        match self._wanted:
            case "new":
                return row.state != "same"
            case "same":
                return row.state == "same"
            case "unplaced":
                return self._states[at] != "attached"
            case _:
                return True

    # What is chosen

    @property
    def count(self) -> int:
        """How many comments would come or change."""
        return sum(
            at not in self._dropped and row.after != row.before
            for at, row in enumerate(self._incoming)
        )

    @property
    def uncertain(self) -> int:
        """How many rows have no certain place."""
        return sum(each != "attached" for each in self._states)

    def chosen(self) -> ReviewPreview | None:
        """Return the preview with what was placed by hand, without what was left out."""
        if self._preview is None:
            return None
        kept = (row for at, row in enumerate(self._incoming) if at not in self._dropped)
        return replace(self._preview, incoming=tuple(kept))

    def incoming(self, index: AnyIndex) -> IncomingComment | None:
        """Return the row of the list."""
        return self._incoming[self.rows[index.row()]] if index.isValid() else None

    def place(self, indexes: Sequence[AnyIndex], node: str) -> None:
        """Say by hand where rows belong."""
        if self._document is None:
            return
        lead = self._document.nodes[node].lead
        for index in indexes:
            at = self.rows[index.row()]
            row = self._incoming[at]
            before = row.after.anchor
            anchor = Anchor(node=node, language=before.language or lead, place=before.place)
            self._placed[at] = anchor
            self._incoming[at] = _at(row, anchor)
            self._states[at] = "attached"
        self._tell()

    def drop(self, indexes: Sequence[AnyIndex], *, on: bool) -> None:
        """Leave rows out, or take them after all."""
        rows = {self.rows[index.row()] for index in indexes}
        self._dropped = self._dropped | rows if on else self._dropped - rows
        self._tell()

    def _tell(self) -> None:
        self.tell_changed()
        self.altered.emit()

    # Qt

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and ticked where they bring something."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TAKEN and self._incoming[self.rows[index.row()]].state != "same":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def cell(self, at: int, index: AnyIndex, role: int) -> object:
        """Return words, tick and colour of a cell."""
        row = self._incoming[at]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(at, row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TAKEN:
            if row.state == "same":
                return None
            return Qt.CheckState.Checked if at not in self._dropped else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = self._look.theme
            if row.state == "same" or at in self._dropped:
                return QColor(theme.muted)
            uncertain = self._states[at] != "attached" and index.column() == PLACE
            if uncertain or (row.state == "contested" and index.column() == STATE):
                return QColor(theme.stale)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take or leave a row out."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.drop([index], on=Qt.CheckState(value) is Qt.CheckState.Unchecked)
        return True

    def _words(self, at: int, row: IncomingComment, column: int) -> str:
        comment = row.after
        if column == TAKEN:
            return comment.number
        if column == PLACE:
            return self._where(at, row)
        if column == TEXT:
            who = comment.organisation or comment.author
            text = " ".join((comment.text or comment.proposal).split())
            return f"{who}: {text}" if who else text
        return _state(row)

    def _where(self, at: int, row: IncomingComment) -> str:
        anchor = row.after.anchor
        if self._states[at] == "orphan" or self._places is None:
            said = comment_words.quoted(anchor.place)
            return f"△ {say(comment_words.UNPLACED)} {said}".rstrip()
        place = self._places.say(anchor.node, self._language)
        found = " ".join(each for each in (place.clause, place.element) if each)
        if self._states[at] == "changed":
            return f"△ {found}: {say(comment_words.CHANGED)}"
        return f"{found} {self._beside(row)}".rstrip()

    def _beside(self, row: IncomingComment) -> str:
        """Return what a form says of the place and could not be followed: the clause holds it."""
        kept = dict(row.after.kept)
        clause, element = kept.get("clause", ""), kept.get("element", "")
        place = self._places.find(clause, element) if self._places is not None else None
        if place is None or place.exact or place.node != row.after.anchor.node:
            return ""
        return comment_words.quoted(" ".join((element or clause).split()))


def _state(row: IncomingComment) -> str:
    """Return what is known of a row, with the decision that it would bring."""
    said = say(_STATES[row.state])
    before = row.before.decision if row.before is not None else ""
    if row.state not in {"new", "changed"} or row.after.decision == before:
        return said
    return f"{said} · {say(comment_words.DECISIONS[row.after.decision])}"


def _at(row: IncomingComment, anchor: Anchor) -> IncomingComment:
    return replace(row, after=replace(row.after, anchor=anchor))


def _said(row: IncomingComment) -> tuple[str, str, str]:
    """Return by what a row is known as the same when a file is compared anew."""
    return row.after.text, row.after.proposal, row.after.anchor.place
