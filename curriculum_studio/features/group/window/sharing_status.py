"""The state of sharing in the status line, and how documents stand to the group in the library."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from curriculum_studio.features.group.feature import GROUP_MEMBERS, SHARING
from curriculum_studio.features.group.model.group_store import GroupUnreachable, NotAMember
from curriculum_studio.features.group.model.sharing_state import (
    SharingState,
    troubled,
    words_of,
)
from curriculum_studio.i18n import in_one_line, message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

_TIP = message(
    "Group", "Whether this library and its group have the same texts; a click shows Today"
)

_ASK_TIP = message("Group", "A click asks for the password of the group")


class SharingStatus(QObject):
    """Shows how a library stands to its group, from when one asks for that."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._following = False
        self.button = QPushButton(context.window.status)
        self.button.hide()
        self.button.clicked.connect(self._clicked)
        context.window.status.addWidget(self.button)
        context.look.spoken.connect(self._tell)

    def follow(self) -> None:
        """Show the state of sharing from now on."""
        if not self._following:
            self._following = True
            SHARING.of(self._context).changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        if not self._following:
            return
        sharing = SHARING.of(self._context)
        state = sharing.state
        self.button.setVisible(sharing.active)
        self._context.panel.facts.learn_sharing(sharing.standings())
        if not sharing.active:
            return
        words = say(words_of(state))
        self.button.setText(words)
        role = "stale" if troubled(state) else ""
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        told = [say(_ASK_TIP if _wants_password(state) else _TIP)]
        if state.problem is not None:
            told.insert(0, in_one_line(say(each) for each in state.problem.sentences))
        self.button.setToolTip("\n".join(told))
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(told[0])

    def _clicked(self) -> None:
        state = SHARING.of(self._context).state
        if isinstance(state.problem, NotAMember):
            self._context.notices.careful(GROUP_MEMBERS.of(self._context).leave)
        else:
            asks = _wants_password(state)
            self._context.wishes.command.emit("group.join" if asks else "desk.show")


def _wants_password(state: SharingState) -> bool:
    """Whether the group would let this library in again with a password."""
    return isinstance(state.problem, GroupUnreachable) and state.problem.wants_password
