"""The list of comments: what each line shows, and a model that is asked for it line by line."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.editor.model.rows import runs

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CommentLine:
    """What a card shows while it is not the chosen one.

    `state` with the role of its colour; `warning` says that the place is not certain; `heading`
    stands above the first of a group.
    """

    id: str
    number: str
    meta: str
    state: str
    tone: str
    quotation: str
    warning: str
    text: str
    heading: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.heading, self.number, self.meta, self.state, self.warning, self.quotation)
        return ", ".join(each for each in (*parts, self.text) if each)


#: Says what the line of a comment shows; the one before it in the list decides on headings.
LineMaker = Callable[[Comment, Comment | None], CommentLine]

#: Says whether a heading stands above a comment behind another one.
Headed = Callable[[Comment, Comment | None], bool]


class CommentsModel(QAbstractTableModel):
    """Comments in their order; lines are made when they are asked for."""

    def __init__(self, make: LineMaker, headed: Headed, parent: QObject | None = None) -> None:
        """Take who makes lines, and who knows where headings are."""
        super().__init__(parent)
        self._make = make
        self.headed = headed
        self.comments: Sequence[Comment] = ()
        self._lines: dict[str, CommentLine] = {}
        self._rows: dict[str, int] = {}

    def show(self, comments: Sequence[Comment]) -> bool:
        """Show comments; return whether others stand there than before."""
        same = [each.id for each in comments] == [each.id for each in self.comments]
        self._lines.clear()
        if same:
            self.comments = comments
            if comments:
                last = self.index(len(comments) - 1, 0)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self.comments = comments
        self._rows = {each.id: at for at, each in enumerate(comments)}
        self.endResetModel()
        return True

    def reword(self, identities: Collection[str]) -> None:
        """Say the lines of some comments anew, whose texts read otherwise now."""
        for each in identities:
            self._lines.pop(each, None)
        rows = (self._rows[each] for each in identities if each in self._rows)
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def row_of(self, identity: str) -> int:
        """Return the row of a comment, -1 if it is not shown."""
        return self._rows.get(identity, -1)

    def line(self, row: int) -> CommentLine:
        """Return what a line shows."""
        comment = self.comments[row]
        found = self._lines.get(comment.id)
        if found is None:
            before = self.comments[row - 1] if row else None
            found = self._lines[comment.id] = self._make(comment, before)
        return found

    def renew(self) -> None:
        """Say all lines anew, as in another language."""
        self.show(self.comments)

    # Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many comments there are."""
        return 0 if parent.isValid() else len(self.comments)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return that there is one column."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line, or the line itself."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.line(index.row()).spoken
        return None
