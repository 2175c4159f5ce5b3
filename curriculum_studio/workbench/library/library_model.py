"""What the library panel lists: documents, grouped by what they are, and what a search finds."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cmp_to_key

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.core.families import is_unit
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.roles import Shelf
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.ports import Entry, Hit
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.theme import derived
from curriculum_studio.widgets.translation import say

# --- documents --------------------------------------------------------------------------------

#: Headings of the groups, which stand in the order of the shelves.
HEADINGS: Mapping[Shelf, Message] = {
    Shelf.STANDARDS: message("Library", "Standards"),
    Shelf.UNITS: message("Library", "Theme units"),
    Shelf.COLLECTIONS: message("Library", "Activity collections"),
    Shelf.FRAMEWORKS: message("Library", "Frameworks"),
    Shelf.WORK: message("Library", "Working documents"),
    Shelf.OBSERVATIONS: message("Library", "Observations"),
}

#: Heading of the documents that others sent for comments.
COPIES = message("Library", "Review copies")

#: What is said of a title that does not fit its seal.
DAMAGED = message("Library", "The file is damaged here: this title may be wrong.")

#: What a document without any title is called.
UNNAMED = message("Library", "Without a title")

#: Role under which the id of a document stands; the second, what stands at the right.
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """A heading with the documents under it."""

    heading: Message
    entries: tuple[Entry, ...]


def _marked(entry: Entry, title: str) -> str:
    return f"⚠ {title}" if entry.damaged else title


def grouped(
    entries: Sequence[Entry], language: Language, copies: Container[str] = ()
) -> tuple[LibraryGroup, ...]:
    """Return the groups that have documents, each sorted by title as the language sorts.

    Review copies stand first and by themselves, whatever kind of document they are.
    """
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)

    # Not by `sortKey`: on Windows Qt compares the bytes of its keys in swapped pairs, and titles in
    # Chinese come in a wrong order.
    def order(one: Entry, other: Entry) -> int:
        return collator.compare(one.title(language), other.title(language))

    place = cmp_to_key(order)
    found: list[LibraryGroup] = []
    sent = [entry for entry in entries if entry.id in copies]
    if sent:
        found.append(LibraryGroup(COPIES, tuple(sorted(sent, key=place))))
    rest = [entry for entry in entries if entry.id not in copies]
    for shelf in Shelf:
        inside = [each for each in rest if _shelf(each) is shelf]
        if inside:
            found.append(LibraryGroup(HEADINGS[shelf], tuple(sorted(inside, key=place))))
    return tuple(found)


def _shelf(entry: Entry) -> Shelf | None:
    kind = KINDS.get(entry.kind)
    return kind.document.shelf if kind is not None and kind.document is not None else None


class LibraryModel(QAbstractItemModel):
    """Two levels: groups and documents. `renamed` tells of a title written into the list."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._groups: tuple[LibraryGroup, ...] = ()
        self._language: Language = "zh"
        self._counts: Mapping[str, str] = {}
        self._copies: Container[str] = ()

    def show(
        self,
        entries: Sequence[Entry],
        language: Language,
        counts: Mapping[str, str],
        copies: Container[str] = (),
    ) -> None:
        """Show documents in a language; `counts` are what stands at the right, by id.

        `copies` are those of them that are review copies: their titles stay.
        """
        self.beginResetModel()
        self._language = language
        self._counts = counts
        self._copies = copies
        self._groups = grouped(entries, language, copies)
        self.endResetModel()

    def show_counts(self, counts: Mapping[str, str]) -> None:
        """Show other counts at the right of documents that are listed already."""
        self._counts = counts
        for document in counts:
            index = self.place_of(document)
            if index.isValid():
                self.dataChanged.emit(index, index)

    @property
    def count(self) -> int:
        """How many documents there are."""
        return sum(len(group.entries) for group in self._groups)

    def entry(self, index: AnyIndex) -> Entry | None:
        """Return the document at an index; None at a heading."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].entries[index.row()]

    def place_of(self, document: str) -> Index:
        """Return where a document stands, an invalid index if it is not there."""
        for at, group in enumerate(self._groups):
            for row, entry in enumerate(group.entries):
                if entry.id == document:
                    return self.createIndex(row, 0, at + 1)
        return Index()

    # What Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = Index()) -> Index:  # noqa: B008
        """Return the index of a child."""
        # Not by `hasIndex`, which asks for rows and columns again: a long list asks often.
        if column or not 0 <= row < self.rowCount(parent):
            return Index()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex) -> Index:  # type: ignore[override]
        """Return the heading of a document."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else Index()

    def rowCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """Return how many groups there are, or how many documents in one."""
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].entries)

    def columnCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """There is one column."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a heading or a document shows."""
        entry = self.entry(index)
        if entry is None:
            shown = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return say(self._groups[index.row()].heading) if shown and index.isValid() else None
        title = entry.title(self._language)
        readers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: _marked(entry, title or say(UNNAMED)),
            Qt.ItemDataRole.EditRole: lambda: title,
            Qt.ItemDataRole.ToolTipRole: lambda: say(DAMAGED) if entry.damaged else title,
            Qt.ItemDataRole.AccessibleTextRole: f"{title} {self._detail(entry)}".strip,
            DOCUMENT_ROLE: lambda: entry.id,
            DETAIL_ROLE: lambda: self._detail(entry),
        }
        reader = readers.get(role)
        return reader() if reader is not None else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell of a new title; the list changes when the document has."""
        entry = self.entry(index)
        if entry is None or role != Qt.ItemDataRole.EditRole:
            return False
        title = str(value).strip()
        if title and title != entry.title(self._language):
            self.renamed.emit(entry.id, title)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Documents can be chosen and renamed; headings cannot."""
        entry = self.entry(index)
        if entry is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if entry.id in self._copies else flags | Qt.ItemFlag.ItemIsEditable

    def _detail(self, entry: Entry) -> str:
        if is_unit(entry):
            level = CLASS_LEVELS.find(entry.detail)
            return level[self._language] if level is not None else ""
        return self._counts.get(entry.id, "")


# --- places that a search found ---------------------------------------------------------------

#: So many characters stay before the words that were found; in a narrow list they would hide them.
BEFORE = 8

HIT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """What was found, each with the title of its document."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._hits: Sequence[tuple[Hit, str]] = ()
        self.words = ""

    def show(self, hits: Sequence[tuple[Hit, str]], words: str = "") -> None:
        """Show places with the titles of their documents; `words` are what was looked for."""
        self.beginResetModel()
        self._hits = hits
        self.words = words
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a place, its document, or the place itself."""
        if not index.isValid():
            return None
        hit, title = self._hits[index.row()]
        values = {
            Qt.ItemDataRole.DisplayRole: hit.text,
            Qt.ItemDataRole.ToolTipRole: hit.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{hit.text} – {title}",
            HIT_ROLE: hit,
            PLACE_ROLE: title,
        }
        return values.get(role)


def pieces(text: str, wanted: str) -> tuple[str, str, str]:
    """Return a text cut into what stands before, in and after the words that were looked for.

    What stands before is shortened. Words that stand there in another form are not found again:
    then all of it stands before.
    """
    flat = " ".join(text.split())
    folded = flat.casefold()
    candidates = (wanted.casefold(), *wanted.casefold().split())
    at, found = next(
        ((folded.find(each), each) for each in candidates if each and each in folded), (-1, "")
    )
    if at < 0 or len(folded) != len(flat):
        return flat, "", ""
    before = flat[:at]
    if len(before) > BEFORE:
        before = f"…{before[-BEFORE:].lstrip()}"
    return before, flat[at : at + len(found)], flat[at + len(found) :]


class HitDelegate(QStyledItemDelegate):
    """Paints a place in two lines: the words, and below them the document."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and some air."""
        return QSize(40, 2 * QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        theme = self._look.theme
        painter.save()
        place = QRect(option.rect).adjusted(0, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(derived(theme)["hover"]))
        half = place.height() // 2
        self._text(painter, option.font, place.adjusted(8, 3, -6, -half), index)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words(painter, place.adjusted(8, half, -6, -2), str(index.data(PLACE_ROLE) or ""))
        painter.restore()

    def _text(self, painter: QPainter, base: QFont, line: QRect, index: AnyIndex) -> None:
        """Paint the text with the words that were found in another colour and weight."""
        model = index.model()
        wanted = model.words if isinstance(model, HitsModel) else ""
        before, found, after = pieces(str(index.data() or ""), wanted)
        strong = QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)
        theme = self._look.theme
        for piece, font, color in (
            (before, base, theme.ink),
            (found, strong, theme.accent),
            (after, base, theme.ink),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            words(painter, line, piece)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(piece))
            if line.width() <= 0:
                return
