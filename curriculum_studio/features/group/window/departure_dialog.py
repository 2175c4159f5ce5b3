"""Asks before somebody leaves a group, is let go, or hands on what waits."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from curriculum_studio.features.group.model.members import Member, is_last_administrator
from curriculum_studio.i18n import Message, StudioError, in_one_line, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, tell
from curriculum_studio.widgets.translation import say

#: Oneself leaves, somebody else is let go, or what waits goes to somebody while both stay.
Act = Literal["leave", "let_go", "hand_on"]

_QUESTIONS: dict[Act, Message] = {
    "leave": message("LeaveGroup", "Leave the group?"),
    "let_go": message("LeaveGroup", "Let {name} go?"),
    "hand_on": message("LeaveGroup", "Hand over what waits for {name}?"),
}

_EXPLAINED: dict[Act, Message] = {
    "leave": message(
        "LeaveGroup",
        "All documents stay in your library, only here from then on. The others keep theirs, with"
        " your name on what you wrote.",
    ),
    "let_go": message(
        "LeaveGroup",
        "{name} gets nothing new from the group any more and sends nothing. Name and work stay.",
    ),
    "hand_on": message(
        "LeaveGroup",
        "The successor answers the comments that are waiting for {name}. Names stay as they are.",
    ),
}

_ACTS: dict[Act, Message] = {
    "leave": message("LeaveGroup", "Leave the group"),
    "let_go": message("LeaveGroup", "Let go"),
    "hand_on": message("LeaveGroup", "Hand over"),
}

_WAITS_FOR_YOU = message("LeaveGroup", "{count} comments wait for your answer.", "", 1)
_WAITS_FOR = message("LeaveGroup", "{count} comments wait for an answer from {name}.", "", 1)
_UNSENT = message(
    "LeaveGroup", "{count} documents changed here and were not shared: {titles}", "", 1
)
_NOBODY = message("LeaveGroup", "Nobody")
_LAST = message("LeaveGroup", "Nobody else looks after the group: choose who does from now on.")


@dataclass(frozen=True, slots=True)
class DepartureQuestion:
    """What is asked: who goes or hands on, how many comments wait, what was not shared.

    `people` are the members, none where the group cannot be reached; `problem` is why.
    """

    act: Act
    member: Member
    people: Sequence[Member] = ()
    waiting: int = 0
    unsent: Sequence[str] = ()
    problem: StudioError | None = None


class DepartureDialog(Dialog):
    """Says what becomes of the documents and of what waits, and asks who takes over."""

    question: QLabel
    explained: QLabel
    unsent: QLabel
    save: QCheckBox
    waits: QLabel
    heirLabel: QLabel
    heir: QComboBox
    state: QLabel

    def __init__(self, asked: DepartureQuestion, parent: QWidget | None) -> None:
        super().__init__(parent, "leave_group", act=_ACTS[asked.act])
        self._asked = asked
        name = asked.member.name
        self.setWindowTitle(say(_ACTS[asked.act]))
        self.question.setText(say(_QUESTIONS[asked.act].fill(name=name)))
        self.explained.setText(say(_EXPLAINED[asked.act].fill(name=name)))
        self._show_unsent()
        self._show_waiting()
        self._last = asked.act != "hand_on" and is_last_administrator(asked.people, asked.member.id)
        self.heir.currentIndexChanged.connect(self._chosen)
        self._chosen()

    @property
    def taker(self) -> str:
        """The id of the member who takes over, empty for nobody."""
        return str(self.heir.currentData() or "")

    @property
    def saves(self) -> bool:
        """Whether what was not shared shall be saved as a file."""
        return bool(self._asked.unsent) and self.save.isChecked()

    def _show_unsent(self) -> None:
        titles = self._asked.unsent
        for each in (self.unsent, self.save):
            each.setVisible(bool(titles))
        named = _UNSENT.fill(count=len(titles), titles=", ".join(titles))
        self.unsent.setText(say(named))

    def _show_waiting(self) -> None:
        asked = self._asked
        words = _WAITS_FOR_YOU if asked.act == "leave" else _WAITS_FOR.fill(name=asked.member.name)
        self.waits.setVisible(bool(asked.waiting))
        self.waits.setText(say(words.fill(count=asked.waiting)))
        if asked.act != "hand_on":
            self.heir.addItem(say(_NOBODY), "")
        for each in asked.people:
            if not each.left and each.id != asked.member.id:
                self.heir.addItem(each.name, each.id)
        for shown in (self.heirLabel, self.heir):
            shown.setVisible(any(not e.left and e.id != asked.member.id for e in asked.people))

    def _chosen(self) -> None:
        wanted = self._last or self._asked.act == "hand_on"
        self._ok.setEnabled(bool(self.taker) or not wanted)
        problem = self._asked.problem
        if problem is not None:
            tell(self.state, in_one_line(say(each) for each in problem.sentences[:1]), error=True)
        else:
            tell(self.state, say(_LAST) if self._last else "")
        self.state.setVisible(bool(self.state.text()))
