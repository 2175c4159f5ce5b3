"""Which two states of a document are compared: two boxes that lead to states from elsewhere too."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from curriculum_studio.features.history.service import StateRef
from curriculum_studio.i18n import message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.versions import time_words, version_words


@dataclass(frozen=True, slots=True)
class NamedState:
    """A state that can be chosen, and what it is called."""

    state: StateRef
    name: str


#: What stands behind the states in a list of them, and leads to more.
FILE, DOCUMENT = "file", "document"
_MORE = {
    FILE: message("Compare", "A received file …"),
    DOCUMENT: message("Compare", "Another document …"),
}


class StateChoice(QObject):
    """Fills two boxes with the states of a document.

    `chosen`: other states shall be compared. `more`: one is wanted from elsewhere (FILE or
    DOCUMENT) for the earlier (0) or the later side.
    """

    chosen = Signal()
    more = Signal(str, int)

    def __init__(
        self,
        library: OpenLibrary,
        document: str,
        boxes: tuple[QComboBox, QComboBox],
        parent: QObject,
    ) -> None:
        """Begin with the current text on both sides."""
        super().__init__(parent)
        self._library = library
        self._document = document
        self._boxes = boxes
        self._given: list[NamedState] = []
        self._states: list[NamedState] = []
        self._shown = (StateRef(document), StateRef(document))
        for side, box in enumerate(boxes):
            box.activated.connect(lambda at, side=side: self._activated(at, side))
        self.fill()

    @property
    def sides(self) -> tuple[NamedState, NamedState]:
        """The states that are chosen."""
        one, two = (self._states[box.currentData()] for box in self._boxes)
        return one, two

    def fill(self) -> None:
        """List the states anew; what is chosen stays chosen."""
        chosen = [each.state for each in self.sides] if self._states else []
        infos = self._library.workspace.versions.versions(self._document, whole=True)
        now = NamedState(StateRef(self._document), say(message("Compare", "The current text")))
        self._states = [now, *self._given]
        for info in infos:
            words = version_words(info)
            if info.name:
                words = f"{words} · {time_words(info.time)}"
            self._states.append(NamedState(StateRef(self._document, info.id), words))
        for side, box in enumerate(self._boxes):
            with QSignalBlocker(box):
                box.clear()
                for number, each in enumerate(self._states):
                    box.addItem(each.name, number)
                box.insertSeparator(box.count())
                for key, more in _MORE.items():
                    box.addItem(say(more), key)
            if chosen:
                self._put(side, chosen[side])
            box.setMaxVisibleItems(20)

    def choose(self, before: StateRef, after: StateRef) -> None:
        """Choose both states and compare them."""
        self._put(0, before)
        self._put(1, after)
        self.chosen.emit()

    def choose_newest(self) -> None:
        """Compare the newest version that somebody named with the current text."""
        infos = self._library.workspace.versions.versions(self._document, whole=True)
        now = StateRef(self._document)
        newest = next((each.id for each in infos if not each.automatic), "")
        newest = newest or next((each.id for each in infos), "")
        self.choose(StateRef(self._document, newest) if newest else now, now)

    def add(self, given: NamedState, side: int) -> None:
        """Take in a state from elsewhere, choose it for a side and compare."""
        self._given.append(given)
        self.fill()
        self._put(side, given.state)
        self.chosen.emit()

    def swap(self) -> None:
        """Let both sides change places."""
        before, after = self.sides
        self.choose(after.state, before.state)

    def settle(self) -> None:
        """Hold what is chosen: it is on the screen, and comes back where nothing else is found."""
        before, after = self.sides
        self._shown = (before.state, after.state)

    def _put(self, side: int, state: StateRef) -> None:
        at = next((i for i, each in enumerate(self._states) if each.state == state), 0)
        self._boxes[side].setCurrentIndex(at)

    def _activated(self, at: int, side: int) -> None:
        data = self._boxes[side].itemData(at)
        if isinstance(data, str):
            self._put(side, self._shown[side])
            self.more.emit(data, side)
        else:
            self.chosen.emit()
