"""What the library panel lists: documents, grouped by what they are, and what a search finds."""

import unicodedata
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from dataclasses import replace
from functools import cmp_to_key, lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curriculum_studio import clock
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.kinds import KINDS, is_framework, is_printed, is_unit
from curriculum_studio.core.pinyin import heard
from curriculum_studio.core.roles import Shelf
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.ports import Entry
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.document_details import (
    LibraryFacts,
    details,
    signs,
    waiting,
)
from curriculum_studio.workbench.library.text_search import FoundPlace, Group

# --- groups -----------------------------------------------------------------------------------

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

#: By this the group of review copies is remembered; the others by the value of their shelf.
_COPIES = "copies"

#: What is said of a title that does not fit its seal.
DAMAGED = message("Library", "The file is damaged here: this title may be wrong.")

#: What a document without any title is called.
UNNAMED = message("Library", "Without a title")

#: The drawing beside a document, where it is not called as its kind.
_ICONS: Mapping[str, str] = {
    "trial": "note",
    "observation": "note",
    "assessment": "check",
    "school_form": "word",
    "review_round": "calendar",
    "pilot_register": "person",
}


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """A heading with the documents under it; `key` is what it is remembered by."""

    heading: Message
    entries: tuple[Entry, ...]
    key: str = ""


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
    order = cmp_to_key(collator.compare)

    def place(entry: Entry) -> Any:
        return order(entry.title(language))

    found: list[LibraryGroup] = []
    sent = [entry for entry in entries if entry.id in copies]
    if sent:
        found.append(LibraryGroup(COPIES, tuple(sorted(sent, key=place)), _COPIES))
    rest = [entry for entry in entries if entry.id not in copies]
    for shelf in Shelf:
        inside = [each for each in rest if _shelf(each) is shelf]
        if inside:
            ordered = tuple(sorted(inside, key=place))
            found.append(LibraryGroup(HEADINGS[shelf], ordered, shelf.value))
    return tuple(found)


def _shelf(entry: Entry) -> Shelf | None:
    kind = KINDS.get(entry.kind)
    return kind.document.shelf if kind is not None and kind.document is not None else None


# --- filtering --------------------------------------------------------------------------------


def fits(wanted: str, entry: Entry) -> bool:
    """Tell whether all words that are wanted are in a title or detail of a document, in any order.

    Chinese is also found by how it sounds, in full or by initials.
    """
    titles = tuple(entry.titles.values())
    said = _folded(" ".join((*titles, *_known_as(entry))))
    return all(
        word in said or any(heard(word, title) for title in titles)
        for word in _folded(wanted).split()
    )


def _known_as(entry: Entry) -> Sequence[str]:
    """Return what else a document is known by: its class in all languages, a number, a year."""
    if not is_unit(entry):
        return (entry.detail,)
    level = CLASS_LEVELS.find(entry.detail)
    return tuple(level[each] for each in LANGUAGES) if level is not None else ()


@lru_cache(maxsize=1 << 12)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


# --- the model --------------------------------------------------------------------------------

#: Roles: the id of a document; what stands below its title; what waits in it; its drawing; how
#: many are in a group; a place that was found; the words that were looked for.
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
SIGNS_ROLE = Qt.ItemDataRole.UserRole + 2
ICON_ROLE = Qt.ItemDataRole.UserRole + 3
COUNT_ROLE = Qt.ItemDataRole.UserRole + 4
PLACE_ROLE = Qt.ItemDataRole.UserRole + 5
WORDS_ROLE = Qt.ItemDataRole.UserRole + 6

#: Of what can be chosen, and of what can be renamed too; Qt need not ask for lines below them. Put
#: together once, for a long list asks often.
_CHOSEN = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_RENAMED = _CHOSEN | Qt.ItemFlag.ItemIsEditable

Index = QModelIndex
AnyIndex = QModelIndex | QPersistentModelIndex


def _marked(entry: Entry, title: str) -> str:
    return f"⚠ {title}" if entry.damaged else title


def _unknown(_document: str) -> LibraryFacts | None:
    return None


class LibraryModel(QAbstractItemModel):
    """Two levels: groups of documents, behind them documents with the places found in them.

    `renamed` tells of a title written into the list. `facts` says what is known of a document.
    """

    renamed = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        facts: Callable[[str], LibraryFacts | None] = _unknown,
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._facts = facts
        self._all: tuple[LibraryGroup, ...] = ()
        self._groups: tuple[LibraryGroup, ...] = ()
        self._texts: tuple[Group, ...] = ()
        self._language: Language = "zh"
        self._copies: Container[str] = ()
        self._known: tuple[tuple[Entry, ...], Language, frozenset[str]] | None = None
        self.wanted = ""

    def show(
        self, entries: Sequence[Entry], language: Language, copies: Collection[str] = ()
    ) -> None:
        """Show documents in a language; the titles of `copies`, the review copies, stay.

        Where all that is shown already, no line is laid out again.
        """
        known = (tuple(entries), language, frozenset(copies))
        if known == self._known:
            return
        self._known = known
        self.beginResetModel()
        self._language = language
        self._copies = copies
        self._all = grouped(entries, language, copies)
        self._groups = self._fitting()
        self.endResetModel()

    def filter(self, wanted: str) -> None:
        """Show those documents alone that fit some words, all where there are none.

        Places that were found for other words go.
        """
        self.beginResetModel()
        self.wanted = wanted
        self._texts = ()
        self._groups = self._fitting()
        self.endResetModel()

    def show_texts(self, groups: Sequence[Group]) -> None:
        """Show places in texts behind the documents."""
        self.beginResetModel()
        self._texts = tuple(groups)
        self.endResetModel()

    def _fitting(self) -> tuple[LibraryGroup, ...]:
        if not self.wanted:
            return self._all
        kept = (
            replace(group, entries=tuple(e for e in group.entries if fits(self.wanted, e)))
            for group in self._all
        )
        return tuple(group for group in kept if group.entries)

    def learn(self, documents: Sequence[str]) -> None:
        """Show what is known of documents now."""
        for document in documents:
            index = self.place_of(document)
            if index.isValid():
                self.dataChanged.emit(index, index)

    # What others ask

    @property
    def count(self) -> int:
        """How many documents are shown."""
        return sum(len(group.entries) for group in self._groups)

    @property
    def is_begun(self) -> bool:
        """Whether somebody has more in the library than the frameworks that are always there."""
        return any(not is_framework(each) for group in self._all for each in group.entries)

    def key_of(self, index: AnyIndex) -> str:
        """Return what a group of documents is remembered by; empty for all else."""
        is_group = index.isValid() and not index.internalId() and index.row() < len(self._groups)
        return self._groups[index.row()].key if is_group else ""

    def entry(self, index: AnyIndex) -> Entry | None:
        """Return the document at an index; None at a heading and at a place."""
        group = index.internalId() - 1 if index.isValid() else -1
        if not 0 <= group < len(self._groups):
            return None
        return self._groups[group].entries[index.row()]

    def title_at(self, index: AnyIndex) -> str | None:
        """Return the title of a document as it is shown; None at a heading and at a place."""
        entry = self.entry(index)
        return None if entry is None else self._title_of(entry)

    def _title_of(self, entry: Entry) -> str:
        return _marked(entry, entry.title(self._language) or say(UNNAMED))

    def place(self, index: AnyIndex) -> tuple[str, FoundPlace] | None:
        """Return the document and the place at an index, None where no place stands."""
        group = index.internalId() - 1 - len(self._groups) if index.isValid() else -1
        if group < 0:
            return None
        found = self._texts[group]
        return found.document, found.places[index.row()]

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
        """Return the heading of a document or place."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else Index()

    def rowCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """Return how many groups there are, or how many documents or places in one."""
        if not parent.isValid():
            return len(self._groups) + len(self._texts)
        if parent.internalId():
            return 0
        row = parent.row()
        if row < len(self._groups):
            return len(self._groups[row].entries)
        return len(self._texts[row - len(self._groups)].places)

    def columnCount(self, parent: AnyIndex = Index()) -> int:  # noqa: B008
        """There is one column."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a heading, a document or a place shows."""
        if not index.isValid():
            return None
        entry = self.entry(index)
        if entry is not None:
            return self._of_document(entry, role)
        found = self.place(index)
        if found is not None:
            return self._of_place(*found, role)
        return self._of_heading(index.row(), role)

    def _of_heading(self, row: int, role: int) -> object:
        at = row - len(self._groups)
        if at < 0:
            heading, count = say(self._groups[row].heading), len(self._groups[row].entries)
        else:
            heading, count = self._texts[at].title or say(UNNAMED), self._texts[at].count
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading
            case Qt.ItemDataRole.ToolTipRole:
                return heading if at >= 0 else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{heading} {count}"
            case _:
                return count if role == COUNT_ROLE else None

    def _of_document(self, entry: Entry, role: int) -> object:
        # A long list asks for these of every line.
        if role == DOCUMENT_ROLE:
            return entry.id
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title_of(entry)
        title = entry.title(self._language)
        readers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.EditRole: lambda: title,
            Qt.ItemDataRole.ToolTipRole: lambda: self._tip(entry, title),
            Qt.ItemDataRole.AccessibleTextRole: lambda: ", ".join((title, *self._said(entry))),
            DETAIL_ROLE: lambda: details(
                entry, self._facts(entry.id), self._language, clock.today()
            ),
            SIGNS_ROLE: lambda: signs(self._facts(entry.id)),
            ICON_ROLE: lambda: _ICONS.get(entry.kind, entry.kind),
        }
        reader = readers.get(role)
        return reader() if reader is not None else None

    def _said(self, entry: Entry) -> tuple[str, ...]:
        facts = self._facts(entry.id)
        return (*details(entry, facts, self._language, clock.today()), *waiting(facts))

    def _tip(self, entry: Entry, title: str) -> str:
        if entry.damaged:
            return say(DAMAGED)
        number = (entry.detail,) if is_printed(entry) and not is_unit(entry) else ()
        lines = (title, *number, *self._said(entry))
        return "\n".join(each for each in lines if each)

    def _of_place(self, _document: str, place: FoundPlace, role: int) -> object:
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: place.clause,
            Qt.ItemDataRole.ToolTipRole: f"{place.clause}\n{place.text}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: f"{place.clause}: {place.text}",
            PLACE_ROLE: place,
            WORDS_ROLE: self.wanted,
        }
        return values.get(role)

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
        """Documents can be chosen and renamed, places chosen; headings cannot."""
        if not index.isValid() or not index.internalId():
            return Qt.ItemFlag.ItemIsEnabled
        entry = self.entry(index)
        own = entry is not None and entry.id not in self._copies
        return _RENAMED if own else _CHOSEN


# --- places that a search found ---------------------------------------------------------------

#: So many characters stay before the words that were found; in a narrow list they would hide them.
BEFORE = 8


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
