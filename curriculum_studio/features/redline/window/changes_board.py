"""The board on which changes of a returned draft are decided, row by row of a table."""

from collections.abc import Callable, Collection
from html import escape
from typing import Literal

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from curriculum_studio.core.diff import difference
from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import is_chapter
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.returned_draft import Kind, PendingChange, Unplaced
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.redline.service import (
    KIND_WORDS,
    NO_BASE,
    WHY_WORDS,
    ReimportedDraft,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.key_table import KeyTable, PrintedKeys
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.written_text import difference_html, plain_html

# --- rows -------------------------------------------------------------------------------------

Decision = Literal["open", "yes", "no"]

DECIDED, KIND, PLACE, AUTHOR, TEXT = range(5)
DECISIONS: dict[Decision, Message] = {
    "open": message("Return", "open"),
    "yes": message("Return", "✓ accept"),
    "no": message("Return", "✗ reject"),
}
_CONFLICT = message("Return", "changed here too")
_HELD = message("Return", "held back")
_ASK = message("Return", "to be placed")

#: Characters of a text in its row.
_SHORT = 120


@dataclass(slots=True)
class ChangeEntry:
    """A row: a change or a paragraph without a place, and what was decided."""

    change: PendingChange | None
    unplaced: Unplaced | None
    place: str
    decision: Decision = "open"


class ChangesModel(TableModel[ChangeEntry]):
    """Rows that a filter lets through."""

    headings = (
        message("Return", "Decision"),
        message("Return", "Change"),
        message("Return", "Place"),
        message("Return", "Author"),
        message("Return", "Text"),
    )

    def __init__(self, entries: list[ChangeEntry], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.entries = entries
        self.theme = theme
        self.rows = list(entries)
        self._fits: Callable[[ChangeEntry], bool] = lambda _: True

    def filter(self, fits: Callable[[ChangeEntry], bool]) -> None:
        """Show the rows that fit."""
        self._fits = fits
        self.set_rows([each for each in self.entries if fits(each)])

    def renew(self) -> None:
        """Filter anew, as after a decision."""
        self.filter(self._fits)

    def entry(self, row: int) -> ChangeEntry | None:
        """Return what is shown in a row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def decide(self, row: int, decision: Decision) -> None:
        """Keep a decision."""
        entry = self.entry(row)
        if entry is not None and entry.change is not None:
            entry.decision = decision
            self.dataChanged.emit(self.index(row, 0), self.index(row, TEXT))

    def cell(self, row: ChangeEntry, index: AnyIndex, role: int) -> object:
        """Return the words and the colour of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index.column(), short=role == Qt.ItemDataRole.DisplayRole)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(row, index.column())
        return None

    def _words(self, entry: ChangeEntry, column: int, *, short: bool) -> str:
        change, unplaced = entry.change, entry.unplaced
        if column == PLACE:
            return entry.place
        if change is not None:
            if column == DECIDED:
                return say(DECISIONS[entry.decision])
            if column == KIND:
                said = say(KIND_WORDS[change.kind])
                extra = _CONFLICT if change.ours is not None else _HELD if change.held else None
                return said if extra is None else f"{said} · {say(extra)}"
            if column == AUTHOR:
                return change.author
            return _cut(change.after or change.before, short=short)
        if unplaced is None:
            return ""
        words = {DECIDED: "", KIND: say(_ASK), AUTHOR: unplaced.author}
        return words.get(column, _cut(unplaced.text, short=short) if column == TEXT else "")

    def _color(self, entry: ChangeEntry, column: int) -> QColor | None:
        theme = self.theme
        if column == DECIDED:
            name = {"yes": theme.accent, "no": theme.muted, "open": theme.muted}[entry.decision]
            return QColor(name)
        if column == KIND and (
            entry.change is None or entry.change.ours is not None or entry.change.held
        ):
            return QColor(theme.stale)
        if column in (PLACE, AUTHOR):
            return QColor(theme.muted)
        return None


def _cut(text: str, *, short: bool) -> str:
    plain = text.replace(OBJECT, "…")
    if not short:
        return plain[: 4 * _SHORT]
    plain = " ".join(plain.split())
    return plain if len(plain) <= _SHORT else f"{plain[:_SHORT]}…"


# --- table ------------------------------------------------------------------------------------

_KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ChangesTable(KeyTable):
    """Shows changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.9))

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for."""
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Return:
            return "apply"
        return _KEYS.get(key, "") if event.modifiers() in _PLAIN else ""


# --- the board --------------------------------------------------------------------------------

_WIDTHS = {DECIDED: 112, KIND: 190, PLACE: 200, AUTHOR: 90}
_ALL = message("Return", "All changes")
_OPEN = message("Return", "Still open")
_CONFLICTS = message("Return", "Changed here too")
_PLACELESS = message("Return", "Without a place")
_BOARD_KEYS = message(
    "Return", "A: accept · R: reject · N: next open one · Enter: show in the document"
)


class ChangesBoard(Board):
    """Changes with their places and words; keys and buttons decide them.

    `applied` carries the numbers of the accepted changes, `shown` a node to be shown in the
    document, `inserted` a paragraph without a place that shall be put behind the caret.
    """

    applied = Signal(tuple)
    shown = Signal(str)
    inserted = Signal(object)

    summary: QLabel
    filter: QComboBox
    acceptButton: QPushButton
    rejectButton: QPushButton
    allButton: QPushButton
    insertButton: QPushButton
    copyButton: QPushButton
    applyButton: QPushButton
    changesTable: ChangesTable
    reading: QTextBrowser
    hint: QLabel

    def __init__(self, taken: ReimportedDraft, document: Document, look: Appearance) -> None:
        """Show changes at their places in `document` as it is now, not as it went out."""
        super().__init__(None, "returned", ChangesTable)
        self._taken = taken
        self._look = look
        self._document = document
        self.document = document.id
        self._places = Locators(document, number(document))
        entries = [
            *(ChangeEntry(each, None, self._place(each.node)) for each in taken.comparison.changes),
            *(
                ChangeEntry(None, each, self._place(next(iter(each.behind), "")))
                for each in taken.comparison.unplaced
            ),
        ]
        self.model = ChangesModel(entries, look.theme, self)
        self.changesTable.setModel(self.model)
        columns = self.changesTable.horizontalHeader()
        for column, width in _WIDTHS.items():
            columns.resizeSection(column, width)
        columns.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.changesTable.setColumnHidden(AUTHOR, not _has_authors(entries))
        self.reading.document().setDocumentMargin(12)
        self._fill_filter()
        self.setFocusProxy(self.changesTable)
        self._connect()
        self._go(0)
        self._renew()

    def _connect(self) -> None:
        acts: dict[str, Callable[[], None]] = {
            "accept": lambda: self.decide("yes"),
            "reject": lambda: self.decide("no"),
            "next": self.next_open,
            "show": self._show,
            "apply": self.apply,
        }
        self.changesTable.asked.connect(lambda wish: acts[wish]())
        PrintedKeys(self, self.changesTable)
        self.changesTable.doubleClicked.connect(lambda _: self._show())
        self.changesTable.selectionModel().currentChanged.connect(lambda *_: self._read())
        self.model.modelReset.connect(self._read)
        self.acceptButton.clicked.connect(acts["accept"])
        self.rejectButton.clicked.connect(acts["reject"])
        self.allButton.clicked.connect(self.accept_all)
        self.applyButton.clicked.connect(self.apply)
        self.insertButton.clicked.connect(self._insert)
        self.copyButton.clicked.connect(self._copy)
        self.filter.currentIndexChanged.connect(self._filter)

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        return say(message("Return", "Draft: {name}").fill(name=self._taken.name))

    def badge(self) -> str:
        """Return how many changes are open."""
        return str(self.open) if self.open else ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self.model.theme = theme
        self._read()

    def speak(self) -> None:
        """Say everything in another language."""
        for entry in self.model.entries:
            node = entry.change.node if entry.change is not None else ""
            if entry.unplaced is not None:
                node = next(iter(entry.unplaced.behind), "")
            entry.place = self._place(node)
        self._fill_filter()
        self._renew()

    # What is decided

    @property
    def open(self) -> int:
        """How many changes and paragraphs without a place are left."""
        return sum(1 for each in self.model.entries if each.decision == "open")

    @property
    def done(self) -> bool:
        """Whether nothing is left to decide."""
        return not self.model.entries or not self.open

    def decide(self, decision: Decision) -> None:
        """Decide the change in front, and go to the next open one."""
        row = self.changesTable.currentIndex().row()
        self.model.decide(row, decision)
        self.next_open()
        self._renew()

    def accept_all(self) -> None:
        """Accept every open change that is certain; the others have to be looked at."""
        for entry in self.model.entries:
            if entry.change is not None and entry.decision == "open" and entry.change.certain:
                entry.decision = "yes"
        self.model.renew()
        self.next_open()
        self._renew()

    def next_open(self) -> None:
        """Go to the next open change, from the beginning again after the last."""
        count = self.model.rowCount()
        row = self.changesTable.currentIndex().row()
        for step in range(1, count + 1):
            entry = self.model.entry((row + step) % count)
            if entry is not None and entry.decision == "open":
                self._go((row + step) % count)
                return

    def apply(self) -> None:
        """Ask for the accepted changes to be made."""
        ids = self._accepted()
        if ids:
            self.applied.emit(ids)

    def _accepted(self) -> tuple[int, ...]:
        return tuple(
            each.change.id
            for each in self.model.entries
            if each.change is not None and each.decision == "yes"
        )

    def settle(self, ids: Collection[int], refused: Collection[int]) -> None:
        """Take what was done off the board; what was not possible is open again."""
        gone = set(ids) - set(refused)
        for entry in self.model.entries:
            if entry.change is not None and entry.change.id in refused:
                entry.decision = "open"
        self.model.entries = [
            each
            for each in self.model.entries
            if each.change is None or (each.change.id not in gone and each.decision != "no")
        ]
        self.model.renew()
        self._go(0)
        self._renew()

    def settle_unplaced(self, number_of: int) -> None:
        """Take a paragraph that was inserted off the board."""
        self.model.entries = [
            each
            for each in self.model.entries
            if each.unplaced is None or each.unplaced.id != number_of
        ]
        self.model.renew()
        self._go(0)
        self._renew()

    # What is shown

    def _fill_filter(self) -> None:
        chosen = self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        for words, name in ((_ALL, ""), (_OPEN, "open"), (_CONFLICTS, "ours"), (_PLACELESS, "?")):
            self.filter.addItem(say(words), name)
        kinds: list[Kind] = list(
            dict.fromkeys(each.change.kind for each in self.model.entries if each.change)
        )
        for kind in kinds:
            self.filter.addItem(say(KIND_WORDS[kind]), kind)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(False)

    def _filter(self) -> None:
        wanted = self.filter.currentData() or ""

        def fits(entry: ChangeEntry) -> bool:
            if wanted == "open":
                return entry.decision == "open"
            if wanted == "ours":
                return entry.change is not None and entry.change.ours is not None
            if wanted == "?":
                return entry.change is None
            return not wanted or (entry.change is not None and entry.change.kind == wanted)

        self.model.filter(fits)
        self._go(0)

    def _go(self, row: int) -> None:
        self.changesTable.setCurrentIndex(self.model.index(row, TEXT))
        self._read()

    @property
    def current(self) -> ChangeEntry | None:
        """The row in front."""
        return self.model.entry(self.changesTable.currentIndex().row())

    def _read(self) -> None:
        """Show the words of the row in front with their difference."""
        entry = self.current
        change = entry.change if entry is not None else None
        unplaced = entry.unplaced if entry is not None else None
        for button in (self.acceptButton, self.rejectButton):
            button.setEnabled(change is not None)
        for button in (self.insertButton, self.copyButton):
            button.setVisible(unplaced is not None)
        html = ""
        if change is not None:
            html = self._change_html(change)
        elif unplaced is not None:
            why = escape(say(WHY_WORDS[unplaced.why]))
            html = f"<p>{plain_html(unplaced.text)}</p><p>{why}</p>"
        self.reading.setHtml(html)

    def _change_html(self, change: PendingChange) -> str:
        before, after = (each.replace(OBJECT, "…") for each in (change.before, change.after))
        if change.kind == "moved":
            where = say(_MOVED.fill(place=self._place(next(iter(_behind(change)), ""))))
            return f"<p>{escape(where)}</p><p>{plain_html(after)}</p>"
        html = f"<p>{difference_html(difference(before, after), self.model.theme)}</p>"
        if change.ours is not None:
            now = say(_OURS if change.ours else _NOT_THERE)
            words = change.ours.replace(OBJECT, "…")
            html += f"<p><b>{escape(now)}</b> {plain_html(words)}</p>"
        if change.held:
            html += f"<p>{escape(say(_WHY_HELD))}</p>"
        return html

    def _renew(self) -> None:
        comparison = self._taken.comparison
        words: list[Message] = [
            message("Return", "Changes: {count}").fill(
                count=sum(1 for each in self.model.entries if each.change is not None)
            ),
            message("Return", "without a place: {count}").fill(
                count=sum(1 for each in self.model.entries if each.unplaced is not None)
            ),
            message("Return", "unchanged: {count}").fill(count=comparison.same),
        ]
        said = " · ".join(say(each) for each in words)
        if self._taken.base == "none":
            said += f"\n{say(NO_BASE)}"
        if comparison.held:
            said += f"\n{say(_WHY_HELD)}"
        self.summary.setText(said)
        self.hint.setText(say(_BOARD_KEYS))
        accepted = len(self._accepted())
        self.applyButton.setEnabled(bool(accepted))
        text = message("Return", "Apply {count} changes", "", 1).fill(count=accepted)
        self.applyButton.setText(say(text if accepted else message("Return", "Apply")))
        self.allButton.setEnabled(any(e.change and e.decision == "open" and e.change.certain
                                      for e in self.model.entries))  # fmt: skip
        self.titled.emit()

    def _place(self, node: str) -> str:
        if not node or node not in self._document:
            return ""
        language = self._look.document_language
        said = self._places.say(node, language)
        clause = self._document.nearest(node, is_chapter)
        title = clause.best(language).text if clause is not None else ""
        title = title if len(title) <= 14 else f"{title[:13]}…"
        return " ".join(each for each in (said.clause, title, said.element) if each)

    def _show(self) -> None:
        entry = self.current
        if entry is not None and entry.change is not None:
            self.shown.emit(entry.change.node)
        elif entry is not None and entry.unplaced is not None:
            self.shown.emit(next(iter(entry.unplaced.behind), ""))

    def _insert(self) -> None:
        entry = self.current
        if entry is not None and entry.unplaced is not None:
            self.inserted.emit(entry.unplaced)

    def _copy(self) -> None:
        entry = self.current
        if entry is not None and entry.unplaced is not None:
            QApplication.clipboard().setText(entry.unplaced.text)


_OURS = message("Return", "Here it reads now:")
_NOT_THERE = message("Return", "It is no longer here.")
_MOVED = message("Return", "Now after: {place}")
_WHY_HELD = message(
    "Return",
    "So much is missing from the file that it is probably only part of the draft; deletions are"
    " not accepted together.",
)


def _has_authors(entries: Collection[ChangeEntry]) -> bool:
    said = (each.change or each.unplaced for each in entries)
    return any(each.author for each in said if each is not None)


def _behind(change: PendingChange) -> tuple[str, ...]:
    behind: tuple[str, ...] = getattr(change.act, "behind", ())
    return behind
