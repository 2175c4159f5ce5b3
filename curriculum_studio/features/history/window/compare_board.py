"""The board that shows two states of a document side by side."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from curriculum_studio.core.changeset import Removed
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_standard
from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.features.history.model.listing import (
    NONE,
    Counts,
    Fold,
    PlaceFilter,
    SameText,
    counts,
    lines,
)
from curriculum_studio.features.history.service import ComparedStates, StateRef
from curriculum_studio.features.history.window.compare_list import CompareList
from curriculum_studio.features.history.window.compare_rows import KIND_WORDS, ComparisonRowReader
from curriculum_studio.features.history.window.compare_states import NamedState, StateChoice
from curriculum_studio.features.merging.model.comparison import ChangedPlace, PlaceKind
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.format_registry import formats_of
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.key_table import PrintedKeys
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES
from curriculum_studio.workbench.open_library import OpenLibrary

#: How long changes of the document rest before it is compared anew (milliseconds).
REST = 250


class CompareBoard(Board):
    """Two columns folded to what changed; keys and buttons act on the place that is chosen.

    `wanted`: the chosen states shall be compared. `more`: a state is wanted from elsewhere (FILE or
    DOCUMENT) for the earlier (0) or the later side. `restoring` carries a place that shall read as
    before, `shown` and `earlier` a node, `word` and `listing` ask for the whole comparison, and
    `restoring_all` for the whole document as on the left.
    """

    wanted = Signal()
    more = Signal(str, int)
    restoring = Signal(object)
    shown = Signal(str)
    earlier = Signal(str)
    word = Signal()
    listing = Signal()
    restoring_all = Signal()

    before: QComboBox
    after: QComboBox
    swap: QPushButton
    chips: QWidget
    all: QPushButton
    changed: QPushButton
    added: QPushButton
    deleted: QPushButton
    moved: QPushButton
    zh: QPushButton
    en: QPushButton
    de: QPushButton
    verbs: QPushButton
    numbers: QPushButton
    commented: QPushButton
    author: QComboBox
    summary: QLabel
    list: CompareList
    acts: QWidget
    previousButton: QPushButton
    nextButton: QPushButton
    position: QLabel
    restoreButton: QPushButton
    showButton: QPushButton
    earlierButton: QPushButton
    wordButton: QPushButton
    listButton: QPushButton
    allButton: QPushButton
    hint: QLabel

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        document: str,
        languages: Sequence[Language],
    ) -> None:
        """Offer the states of a document; `languages` are shown at first."""
        super().__init__(None, "compare", CompareList)
        self._library = library
        self._look = look
        self.document = document
        self._choice = StateChoice(library, document, (self.before, self.after), self)
        self._result: ComparedStates | None = None
        self._counts = NONE
        #: The document changed while somebody wrote in another tab: compared when this is seen.
        self._late = False
        self._opened: set[str] = set()
        self._kinds: Mapping[PlaceKind, QPushButton] = {
            "changed": self.changed,
            "added": self.added,
            "deleted": self.deleted,
            "moved": self.moved,
        }
        self._languages: Mapping[Language, QPushButton] = {
            "zh": self.zh,
            "en": self.en,
            "de": self.de,
        }
        for language, chip in self._languages.items():
            chip.setChecked(language in languages or not languages)
        self.list.dress(look, PictureCache(library.workspace.attachments))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.wanted)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._say()

    def _lay_out(self) -> None:
        chips = [self.all, *self._kinds.values(), *self._languages.values()]
        chips += [self.verbs, self.numbers, self.commented]
        flow = FlowLayout(self.chips, [*chips, self.author], 4)
        flow.setContentsMargins(14, 2, 14, 4)
        places = [self.previousButton, self.nextButton, self.position]
        acts = [self.restoreButton, self.showButton, self.earlierButton]
        whole = [self.wordButton, self.listButton, self.allButton]
        flow = FlowLayout(self.acts, [*places, *acts, *whole], 6, right=self.wordButton)
        flow.setContentsMargins(14, 8, 14, 4)

    def _connect(self) -> None:
        self._choice.chosen.connect(self.wanted)
        self._choice.more.connect(self.more)
        self.swap.clicked.connect(self._choice.swap)
        self.all.clicked.connect(lambda: self._want(None))
        for kind, chip in self._kinds.items():
            chip.clicked.connect(lambda _=False, kind=kind: self._want(kind))
        for chip in self._languages.values():
            chip.clicked.connect(self._speak_in)
        for chip in (self.verbs, self.numbers, self.commented):
            chip.clicked.connect(self._filter)
        self.author.activated.connect(self._filter)
        acts = {
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "restore": self._restore,
            "earlier": self._earlier,
            "open": self._open,
            "leave": self.leaving.emit,
        }
        self.list.asked.connect(lambda name: acts[name]())
        PrintedKeys(self, self.list)
        self.list.chosen_changed.connect(self._enable)
        self.nextButton.clicked.connect(lambda: self.list.step(1))
        self.previousButton.clicked.connect(lambda: self.list.step(-1))
        self.restoreButton.clicked.connect(self._restore)
        self.showButton.clicked.connect(self._show)
        self.earlierButton.clicked.connect(self._earlier)
        self.wordButton.clicked.connect(self.word)
        self.listButton.clicked.connect(self.listing)
        self.allButton.clicked.connect(self.restoring_all)
        self._library.changed.connect(self._touched)

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        document = self._library.session.peek(self.document)
        name = "" if document is None else document.title(self._look.document_language)
        return say(message("Compare", "Compare: {title}").fill(title=name))

    def badge(self) -> str:
        """Return how many places differ."""
        return str(len(self._result.comparison.places)) if self._result is not None else ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self.list.forget()

    def speak(self) -> None:
        """Say everything in another language."""
        self._choice.fill()
        self._say()
        self._list()

    # Which states

    @property
    def sides(self) -> tuple[NamedState, NamedState]:
        """The states that are chosen."""
        return self._choice.sides

    def choose(self, before: StateRef, after: StateRef) -> None:
        """Choose both states and compare them."""
        self._choice.choose(before, after)

    def choose_newest(self) -> None:
        """Compare the newest version that somebody named with the current text."""
        self._choice.choose_newest()

    def add_given(self, name: str, state: StateRef, side: int) -> None:
        """Take in a state from elsewhere, choose it for a side and compare."""
        self._choice.add(NamedState(state, name), side)

    # What is compared

    def show_result(self, result: ComparedStates) -> None:
        """Show a comparison; the place that was chosen stays chosen."""
        first = self._result is None
        self._choice.settle()
        self._result = result
        self._say()
        self._list(keep=not first)
        self.titled.emit()

    @property
    def result(self) -> ComparedStates | None:
        """What is shown, None before anything was compared."""
        return self._result

    @property
    def writable(self) -> bool:
        """Whether places can be restored: into the current text, from another state."""
        return self._library.workspace.writable and self.sides[0].state != StateRef(self.document)

    @property
    def filter(self) -> PlaceFilter:
        """What the chips and the list of names say."""
        kind = next((kind for kind, chip in self._kinds.items() if chip.isChecked()), None)
        return PlaceFilter(
            kind=kind,
            languages=frozenset(self.languages),
            verbs=self.verbs.isChecked(),
            numbers=self.numbers.isChecked(),
            commented=self.commented.isChecked(),
            author=self.author.currentData() or "",
        )

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that are shown; all if none is chosen."""
        chosen = tuple(each for each in LANGUAGES if self._languages[each].isChecked())
        return chosen or LANGUAGES

    def _want(self, kind: PlaceKind | None) -> None:
        self.all.setChecked(kind is None)
        for each, chip in self._kinds.items():
            chip.setChecked(each == kind)
        self._filter()

    def _speak_in(self, *_: object) -> None:
        """Show other languages, and count what changed in them."""
        self._say()
        self._filter()

    def _filter(self, *_: object) -> None:
        self._list(keep=True)

    def _list(self, *, keep: bool = True) -> None:
        if self._result is None:
            return
        chosen = self.list.chosen if keep else None
        node = "" if chosen is None else chosen.key if isinstance(chosen, Fold) else chosen.node
        reader = ComparisonRowReader(self._result, self.languages, self._look.document_language)
        found = lines(self._result, self.filter, self._opened)
        self.list.show_lines(found, reader, node)

    # Words

    def _say(self) -> None:
        if self._result is not None:
            self._counts = counts(self._result, self.languages)
            self._say_chips(self._counts)
            self._fill_authors(self._counts)
        self.summary.setText(self._summary())
        self.hint.setText(say(_KEYS))
        self._enable()

    def _say_chips(self, told: Counts) -> None:
        self.all.setText(f"{say(_ALL)} {told.all}")
        for kind, count in told.kinds:
            self._kinds[kind].setText(f"{_titled(say(KIND_WORDS[kind]))} {count}")
        for language, count in told.languages:
            self._languages[language].setText(f"{SHORT_NAMES[language]} {count}")
        self.verbs.setText(f"{say(_VERBS)} {told.verbs}")
        self.numbers.setText(f"{say(_NUMBERS)} {told.numbers}")
        self.commented.setText(f"{say(_COMMENTED)} {told.commented}")
        self.commented.setVisible(bool(told.commented))

    def _summary(self) -> str:
        if self._result is None:
            return say(message("Compare", "Comparing …"))
        comparison = self._result.comparison
        if self.sides[0].state == self.sides[1].state:
            said = [say(message("Compare", "Choose another state on the left or on the right."))]
        elif not comparison.places:
            said = [say(message("Compare", "Both say the same."))]
        else:
            count = len(comparison.places)
            words = message("Compare", "{count} places differ.", "", 1).fill(count=count)
            said = [say(words)]
            others = count - self._counts.all
            if others:
                words = message("Compare", "Only in other languages: {count}.")
                said.append(say(words.fill(count=others)))
        if comparison.states:
            words = message("Compare", "{count} translations only have another state.", "", 1).fill(
                count=comparison.states
            )
            said.append(say(words))
        return " ".join(said)

    def _fill_authors(self, counted: Counts) -> None:
        chosen = self.author.currentData() or ""
        told = counted.authors
        with QSignalBlocker(self.author):
            self.author.clear()
            self.author.addItem(say(message("Compare", "By anybody")), "")
            for name, count in told:
                self.author.addItem(f"{name} {count}", name)
            self.author.setCurrentIndex(max(0, self.author.findData(chosen)))
        self.author.setVisible(bool(told))

    def _enable(self) -> None:
        line = self.list.chosen
        place = line if isinstance(line, ChangedPlace) else None
        here = self._node() in (self._library.session.peek(self.document) or ())
        ready = self._result is not None
        self.restoreButton.setEnabled(place is not None and self.writable)
        self.showButton.setEnabled(here)
        self.earlierButton.setEnabled(isinstance(line, ChangedPlace | SameText))
        self.wordButton.setEnabled(ready)
        kind = self._result.comparison.after.kind if self._result is not None else ""
        self.wordButton.setVisible(any(each.redline for each in formats_of(kind)))
        standard = self._result is not None and is_standard(self._result.comparison.after)
        self.listButton.setVisible(standard)
        differs = self._result is not None and bool(self._result.comparison.changes)
        self.allButton.setEnabled(differs and self.writable)
        places = [each for each in self.list.model().lines if isinstance(each, ChangedPlace)]
        self.nextButton.setEnabled(bool(places))
        self.previousButton.setEnabled(bool(places))
        at = next((i for i, each in enumerate(places, 1) if each is place), 0)
        words = message("Compare", "{at} of {count}").fill(at=at or "–", count=len(places))
        self.position.setText(say(words))

    # What keys and buttons do

    def _node(self) -> str:
        """Return where the chosen row leads: what was deleted, to where it stood."""
        line = self.list.chosen
        if isinstance(line, ChangedPlace):
            gone = next((each for each in line.changes if isinstance(each, Removed)), None)
            return line.node if gone is None else gone.place[1] or gone.place[0]
        return line.node if isinstance(line, SameText) else ""

    def _open(self) -> None:
        line = self.list.chosen
        if isinstance(line, Fold):
            self._opened ^= {line.key}
            self._list(keep=True)
        else:
            self._show()

    def _show(self) -> None:
        if self.showButton.isEnabled():
            self.shown.emit(self._node())

    def _restore(self) -> None:
        line = self.list.chosen
        if isinstance(line, ChangedPlace) and self.restoreButton.isEnabled():
            self.restoring.emit(line)

    def _earlier(self) -> None:
        line = self.list.chosen
        if isinstance(line, ChangedPlace | SameText):
            self.earlier.emit(line.node)

    def _touched(self, changes: tuple[Touched, ...]) -> None:
        own = [each for each in changes if each.document == self.document]
        if any(each.whole for each in own) and not self._is_there():
            self.leaving.emit()
        elif own and self.isVisible():
            self._rest.start()
        elif own:
            self._late = True

    def _is_there(self) -> bool:
        return any(each.id == self.document for each in self._library.session.entries())

    def showEvent(self, event: QShowEvent) -> None:
        """List the versions that came meanwhile, and give the keys to the list of changes."""
        super().showEvent(event)
        self._choice.fill()
        if self._late:
            self._late = False
            self.wanted.emit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


_ALL = message("Compare", "All")
_VERBS = message("Compare", "Provision verbs")
_NUMBERS = message("Compare", "Numbers")
_COMMENTED = message("Compare", "With a comment")
_KEYS = message(
    "Compare", "N: next · P: previous · R: restore · H: earlier texts · Enter: show · Esc: close"
)


def _titled(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]
