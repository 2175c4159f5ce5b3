"""What stands beside the desk: what waits for the person, who is there, what happened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curriculum_studio import clock
from curriculum_studio.features.desk.model.desk import Desk, Waiting, act_of, more_of, said_of
from curriculum_studio.features.desk.window.desk_lists import (
    EventList,
    Line,
    LinesTable,
    WaitRow,
)
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.library_model import UNNAMED

#: So much that waits is shown; the documents tell the rest.
_MOST = 12


class DeskSide(QWidget):
    """`acted` carries what waits and shall be done, `opened` a document that is wanted.

    `members` asks for the members of the group.
    """

    acted = Signal(object)
    opened = Signal(str)
    members = Signal()

    waitingTitle: QLabel
    waitingArea: QScrollArea
    rows: QVBoxLayout
    nothingWaits: QLabel
    hereCard: QFrame
    hereTitle: QLabel
    membersButton: QPushButton
    people: LinesTable
    recentTitle: QLabel
    events: EventList
    nothingHappened: QLabel

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "desk_side", LinesTable, EventList)
        self._look = look
        self._context: Desk | None = None
        self._rows: list[WaitRow] = []
        self._told: list[tuple[Waiting, str, tuple[str, ...], str]] = []
        self.rows.addStretch(1)
        self.membersButton.clicked.connect(self.members)
        self.people.dress(look, 0)
        self.events.dress(look)
        self.events.wanted.connect(self._open)
        self.hereCard.hide()
        self.waitingArea.hide()
        self.events.hide()

    def show_desk(self, desk: Desk, waiting: tuple[Waiting, ...]) -> None:
        """Show what waits, and what happened."""
        self._context = desk
        self._show_waiting(waiting)
        language = self._look.document_language
        titled = [(each, desk.title(each.document, language)) for each in desk.happened]
        self.events.show_events(titled, language, clock.today())
        self.events.setVisible(bool(titled))
        self.nothingHappened.setVisible(not titled)

    def show_people(self, people: Sequence[Line]) -> None:
        """Show who else belongs to the group, and where each works at the moment."""
        self.hereCard.setVisible(bool(people))
        self.people.show_lines(people)

    def renew(self) -> None:
        """Paint in other colours."""
        self.people.viewport().update()
        self.events.viewport().update()

    @property
    def waits(self) -> tuple[WaitRow, ...]:
        """What waits, a line for each."""
        return tuple(self._rows)

    def _show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        """Make a line of each; those that say the same as before stay, with the keys on them."""
        told = [(each, *self._words(each)) for each in waiting[:_MOST]]
        self.waitingArea.setVisible(bool(told))
        self.nothingWaits.setVisible(not told)
        if told == self._told:
            return
        self._told = told
        focus = next((at for at, each in enumerate(self._rows) if each.button.hasFocus()), -1)
        for each in self._rows:
            self.rows.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._rows = [WaitRow(*each, self) for each in told]
        for at, row in enumerate(self._rows):
            row.acted.connect(self.acted)
            self.rows.insertWidget(at, row)
        if focus >= 0 and told:
            self._rows[min(focus, len(told) - 1)].button.setFocus()

    def _words(self, waiting: Waiting) -> tuple[str, tuple[str, ...], str]:
        """Return what waits, where, and what its button says."""
        titles = self._context.titles if self._context is not None else {}
        entry = titles.get(waiting.document)
        title = entry.title(self._look.document_language) if entry is not None else ""
        more = " · ".join(say(each) for each in more_of(waiting))
        below = tuple(each for each in (title or say(UNNAMED), more) if each)
        return say(said_of(waiting, entry)), below, say(act_of(waiting))

    def _open(self, document: str) -> None:
        if document:
            self.opened.emit(document)
