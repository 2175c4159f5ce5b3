"""Joining a group: by an invitation, an address or a folder; what is wrong is said exactly."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.features.group.feature import SHARING, SHARING_STATUS
from curriculum_studio.features.group.model.invitation import read_invitation
from curriculum_studio.features.group.model.member_words import FOLDER_PROTECTS_NOTHING
from curriculum_studio.features.group.service.access import (
    GroupAccess,
    JoinedGroup,
    JoinRequest,
    is_server,
)
from curriculum_studio.i18n import Message, StudioError, Work, in_one_line, message
from curriculum_studio.widgets.dialog import Dialog, tell
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class StartsWork(Protocol):
    """Starts work beside the window, as `Tasks.start` does."""

    def __call__(
        self,
        what: Message,
        work: Work[JoinedGroup],
        done: Callable[[JoinedGroup], None],
        *,
        refused: Callable[[StudioError], None],
    ) -> Task:
        """Begin work."""
        ...


class JoinGroupDialog(Dialog):
    """Asks where a group is; is accepted once the group has let the member in."""

    place: QLineEdit
    folderButton: QPushButton
    passwordLabel: QLabel
    password: QLineEdit
    passwordHint: QLabel
    folderHint: QLabel
    state: QLabel

    def __init__(self, access: GroupAccess, start: StartsWork, parent: QWidget | None) -> None:
        super().__init__(parent, "join_group", act=message("JoinGroup", "Join"))
        self._access = access
        self._start = start
        self._task: Task | None = None
        #: The group, once it was joined.
        self.joined: JoinedGroup | None = None
        self.folderHint.setText(say(FOLDER_PROTECTS_NOTHING))
        self.place.textChanged.connect(self._read)
        self.folderButton.clicked.connect(self._ask_folder)
        self._read(self.place.text())

    def propose(self, text: str) -> None:
        """Fill in an invitation, an address or a folder."""
        self.place.setText(text)
        if self.password.isVisibleTo(self) and not self.password.text():
            self.password.setFocus()

    def _read(self, text: str) -> None:
        """Take the password out of a pasted invitation, and ask for it only where there is one."""
        invitation = read_invitation(text)
        if invitation is not None and invitation.password:
            self.password.setText(invitation.password)
            self.place.setText(invitation.place)
            return
        for each in (self.passwordLabel, self.password, self.passwordHint):
            each.setVisible(invitation is not None)
        in_folder = invitation is None and bool(text.strip()) and not is_server(text.strip())
        self.folderHint.setVisible(in_folder)
        self._ok.setEnabled(bool(text.strip()) and self._task is None)
        tell(self.state, "")

    def _ask_folder(self) -> None:
        title = say(message("JoinGroup", "Folder of the group"))
        folder = QFileDialog.getExistingDirectory(self, title, self.place.text())
        if folder:
            self.place.setText(folder)

    def finish(self) -> None:
        """Join the group; the dialog is accepted once that is done."""
        try:
            request = self._access.request(self.place.text(), self.password.text().strip())
        except StudioError as problem:
            self._refused(problem)
            return
        connecting = message("JoinGroup", "Connecting to the group …")
        tell(self.state, say(connecting))
        self._task = self._start(
            connecting, _joining(self._access, request), self._done, refused=self._refused
        )
        self._ok.setEnabled(False)

    def _done(self, joined: JoinedGroup) -> None:
        self._task = None
        if self.result() or not self.isVisible():
            return  # cancelled meanwhile
        self._access.enter(joined)
        self.joined = joined
        self.accept()

    def _refused(self, problem: StudioError) -> None:
        self._task = None
        self._ok.setEnabled(True)
        tell(self.state, in_one_line(say(each) for each in problem.sentences), error=True)

    def reject(self) -> None:
        """Let things be; what is under way ends without anything being remembered."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _joining(access: GroupAccess, request: JoinRequest) -> Work[JoinedGroup]:
    """Join in a thread; one step that cannot be parted."""
    yield from ()
    return access.connect(request)


def _creating(access: GroupAccess, request: JoinRequest, name: str) -> Work[JoinedGroup]:
    """Make a group in a folder in a thread; one step that cannot be parted."""
    yield from ()
    return access.create_at(request, name)


class GroupJoining:
    """Asks which group the library shall belong to, or makes one."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def ask(self, proposed: str = "") -> None:
        """Ask for a group and join it; `proposed` is an invitation, an address or a folder."""
        context = self._context
        context.profile.ask_once()
        access = context.bench.application.group_access
        dialog = JoinGroupDialog(access, context.tasks.start, context.window)
        dialog.propose(proposed or access.place)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.joined is None:
            return
        joined = dialog.joined
        self._begin()
        context.notices.note(
            (
                message("JoinGroup", "This library belongs to the group “{group}” now.")
                if joined.password_kept
                else message(
                    "JoinGroup",
                    "This library belongs to the group “{group}” now. This computer has no place"
                    " for the password, so it is asked for each time.",
                )
            ).fill(group=joined.name or joined.place)
        )

    def create(self) -> None:
        """Ask for a folder that others have too, and make it that of a group of its name."""
        context = self._context
        context.profile.ask_once()
        title = say(message("JoinGroup", "Folder that the group has in common"))
        folder = QFileDialog.getExistingDirectory(context.window, title, str(context.files.folder))
        if folder:
            context.notices.careful(lambda: self._create(Path(folder)))

    def _create(self, folder: Path) -> None:
        access = self._context.bench.application.group_access
        work = _creating(access, access.request(str(folder)), folder.name)
        words = message("JoinGroup", "Creating the group …")
        self._context.tasks.start(words, work, self._created)

    def _created(self, joined: JoinedGroup) -> None:
        self._context.bench.application.group_access.enter(joined)
        self._begin()
        words = message(
            "JoinGroup",
            "The group “{group}” is there. Others join it by this folder; anybody who can"
            " write into it can change everything in the group.",
        )
        self._context.notices.note(words.fill(group=joined.name))

    def _begin(self) -> None:
        """Keep in step with the group from now on."""
        SHARING_STATUS.of(self._context).follow()
        SHARING.of(self._context).begin()
