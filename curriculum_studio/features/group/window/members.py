"""The members of a group: who belongs to it, leaving it, letting go, handing on what waits."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from curriculum_studio.features.group.feature import SHARING, SHARING_STATUS
from curriculum_studio.features.group.model.group_store import GroupStore, NotAMember
from curriculum_studio.features.group.model.member_words import (
    FOLDER_PROTECTS_NOTHING,
    standing_of,
)
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.service.access import is_server
from curriculum_studio.features.group.service.membership import (
    Departure,
    comments_waiting,
    hand_over,
    hand_roles,
    let_go,
)
from curriculum_studio.features.group.service.outcomes import Asked, Exchanged
from curriculum_studio.features.group.service.synchroniser import Synchroniser
from curriculum_studio.features.group.window.departure_dialog import (
    Act,
    DepartureDialog,
    DepartureQuestion,
)
from curriculum_studio.features.sharing.formats.package import SUFFIX
from curriculum_studio.features.sharing.window.package_exchange import write_file
from curriculum_studio.i18n import StudioError, Work, message
from curriculum_studio.session.files import name_part
from curriculum_studio.session.ports import Workspace
from curriculum_studio.widgets.dialog import Dialog, ask_target, tell
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

_READING = message("GroupMembers", "Asking the group who belongs to it …")
_TELLING = message("GroupMembers", "Telling the group …")
_HEADINGS = (
    message("GroupMembers", "Name"),
    message("GroupMembers", "From"),
    message("GroupMembers", "Role"),
)

_ID = Qt.ItemDataRole.UserRole

#: Room between two columns (pixels).
_GAP = 24

Opener = Callable[[], GroupStore]


# --- what is done beside the window -----------------------------------------------------------


def _members(opener: Opener) -> Work[tuple[Member, ...]]:
    yield from ()
    with closing(opener()) as store:
        return tuple(store.members())


def _letting_go(opener: Opener, departure: Departure) -> Work[None]:
    yield from ()
    with closing(opener()) as store:
        let_go(store, departure)


def _leaving(
    opener: Opener, own: str, heir: str, asked: Asked, sharing: tuple[Workspace, Synchroniser]
) -> Work[Exchanged]:
    """Send what waits, then take oneself off the list."""
    workspace, synchroniser = sharing
    with closing(opener()) as store, closing(workspace.reader()) as library:
        exchanged = yield from synchroniser.exchange(asked, library, store)
        let_go(store, Departure(own, heir, own))
        return exchanged


def _handing(opener: Opener, giver: Member, taker: Member, by: str) -> Work[bool]:
    yield from ()
    with closing(opener()) as store:
        return hand_roles(store, giver, taker, by)


# --- the list ---------------------------------------------------------------------------------


class GroupMembersDialog(Dialog):
    """Lists who belongs to the group, and who left."""

    place: QLabel
    folderHint: QLabel
    members: QTreeWidget
    state: QLabel
    handButton: QPushButton
    goButton: QPushButton
    leaveButton: QPushButton
    closeButton: QPushButton

    def __init__(
        self, place: str, people: Sequence[Member], own: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent, "group_members")
        self.place.setText(place)
        self.folderHint.setText(say(FOLDER_PROTECTS_NOTHING))
        self.folderHint.setVisible(not is_server(place))
        self.people = tuple(people)
        self._own = own
        #: What shall be done with the member that is chosen.
        self.act: Act | None = None
        self.members.setHeaderLabels([say(each) for each in _HEADINGS])
        for each in sorted(people, key=lambda each: (each.left, each.name)):
            row = (each.name, each.organisation, say(standing_of(each)))
            item = QTreeWidgetItem(self.members, list(row))
            item.setData(0, _ID, each.id)
            # Two may have one name.
            item.setToolTip(0, each.login or each.id)
        for column in range(len(_HEADINGS)):
            self.members.resizeColumnToContents(column)
            self.members.setColumnWidth(column, self.members.columnWidth(column) + _GAP)
        self.state.hide()
        self.members.itemSelectionChanged.connect(self._enable)
        self.handButton.clicked.connect(lambda: self._choose("hand_on"))
        self.goButton.clicked.connect(lambda: self._choose("let_go"))
        self.leaveButton.clicked.connect(lambda: self._choose("leave"))
        self.closeButton.clicked.connect(self.reject)
        first = self.members.topLevelItem(0)
        if first is not None:
            self.members.setCurrentItem(first)
        self._enable()

    @property
    def chosen(self) -> Member | None:
        """The member that is chosen."""
        item = self.members.currentItem()
        wanted = item.data(0, _ID) if item is not None else ""
        return next((each for each in self.people if each.id == wanted), None)

    def say_problem(self, problem: StudioError) -> None:
        """Say why nobody is listed."""
        self.state.show()
        tell(self.state, say(problem.what), error=True)

    def _enable(self) -> None:
        chosen = self.chosen
        administers = any(e.id == self._own and e.role == "administrator" for e in self.people)
        others = [e for e in self.people if not e.left and e is not chosen]
        self.handButton.setEnabled(chosen is not None and bool(others))
        own = chosen is not None and chosen.id == self._own
        self.goButton.setVisible(administers)
        self.goButton.setEnabled(chosen is not None and not chosen.left and not own)

    def _choose(self, act: Act) -> None:
        self.act = act
        self.accept()


# --- what is done with it ---------------------------------------------------------------------


class GroupMembers:
    """Shows the members of the group, and lets them go, hand on or leave."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def show(self) -> None:
        """List the members; where the group cannot be reached it can be left all the same."""
        self._context.tasks.start(
            _READING,
            _members(self._opener()),
            lambda people: self._shown(people, None),
            refused=lambda problem: self._shown((), problem),
        )

    def leave(self) -> None:
        """Ask whether the group shall be left, also where it cannot be reached."""
        self._context.tasks.start(
            _READING,
            _members(self._opener()),
            lambda people: self._leave(people, None),
            refused=lambda problem: self._leave((), problem),
        )

    def _leave(self, people: tuple[Member, ...], problem: StudioError | None) -> None:
        self._context.notices.careful(lambda: self._ask_leaving(people, problem))

    def _opener(self) -> Opener:
        return self._context.bench.application.group_access.opener()

    @property
    def _own(self) -> str:
        return self._context.bench.session.actor.profile

    def _shown(self, people: tuple[Member, ...], problem: StudioError | None) -> None:
        context = self._context
        place = context.bench.application.group_access.place
        dialog = GroupMembersDialog(place, people, self._own, context.window)
        if problem is not None:
            dialog.say_problem(problem)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen, act = dialog.chosen, dialog.act
        if act == "leave":
            self._leave(people, problem)
            return
        if chosen is None or act is None:
            return
        waiting = comments_waiting(context.bench.session, context.bench.workspace, chosen.id)
        question = DepartureDialog(DepartureQuestion(act, chosen, people, waiting), context.window)
        if question.exec() == QDialog.DialogCode.Accepted:
            taker = next((each for each in people if each.id == question.taker), None)
            context.notices.careful(lambda: self._carry_out(act, chosen, taker))

    def _carry_out(self, act: Act, member: Member, taker: Member | None) -> None:
        context, application = self._context, self._context.bench.application
        context.tabs.commit()
        threads = (
            hand_over(application.session, application.workspace, member.id, taker)
            if taker is not None
            else 0
        )
        if act == "let_go":
            departure = Departure(member.id, taker.id if taker is not None else "", self._own)
            words = message("GroupMembers", "{name} does not belong to the group any more.")
            told = words.fill(name=member.name)
            work: Work[object] = _letting_go(self._opener(), departure)
        elif taker is not None:
            words = message(
                "GroupMembers",
                "{taker} now answers for {giver}: {count} comments.",
                "",
                1,
            )
            told = words.fill(taker=taker.name, giver=member.name, count=threads)
            work = _handing(self._opener(), member, taker, self._own)
        else:
            return
        context.tasks.start(_TELLING, work, lambda _: context.notices.note(told))

    # Leaving

    def _ask_leaving(self, people: tuple[Member, ...], problem: StudioError | None) -> None:
        context, application = self._context, self._context.bench.application
        context.tabs.commit()
        profile = application.signing.own
        own = next((e for e in people if e.id == self._own), Member(profile.id, profile.name))
        if own.left:
            people, problem = (), NotAMember()
        stuck = problem is not None or SHARING.of(context).state.problem is not None
        unsent = application.synchroniser.waiting if stuck else ()
        waiting = (
            comments_waiting(application.session, application.workspace, self._own) if people else 0
        )
        asked = DepartureQuestion("leave", own, people, waiting, self._titles(unsent), problem)
        dialog = DepartureDialog(asked, context.window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        heir = next((each for each in people if each.id == dialog.taker), None)
        if not dialog.saves:
            self._depart(people, heir)
            return
        name = name_part(say(message("GroupMembers", "Not shared")))
        title = say(message("GroupMembers", "Save what was not shared"))
        target = ask_target(context.window, title, context.files.folder / f"{name}{SUFFIX}", SUFFIX)
        if target is not None:
            self._save(target, unsent, lambda: self._depart(people, heir))

    def _save(self, target: Path, documents: Sequence[str], then: Callable[[], None]) -> None:
        context = self._context
        package = context.bench.application.handing_on.pack(list(documents), named=True)
        what = message("HandingOn", "Packing {name}").fill(name=target.name)

        def saved(path: Path) -> None:
            context.files.told(path)
            then()

        context.tasks.start(what, write_file(package, target), saved)

    def _titles(self, documents: Sequence[str]) -> tuple[str, ...]:
        language = self._context.look.document_language
        titles = {e.id: e.title(language) for e in self._context.bench.session.entries()}
        return tuple(titles[each] for each in documents if titles.get(each))

    def _depart(self, people: Sequence[Member], heir: Member | None) -> None:
        context, application = self._context, self._context.bench.application
        if not people:
            self._left(None)
            return
        if heir is not None:
            hand_over(application.session, application.workspace, self._own, heir)
        SHARING.of(context).stop()
        work = _leaving(
            self._opener(),
            self._own,
            heir.id if heir is not None else "",
            application.synchroniser.ask(),
            (context.bench.workspace, application.synchroniser),
        )
        context.tasks.start(_TELLING, work, self._left).ended.connect(self._go_on)

    def _go_on(self) -> None:
        """Keep in step with a group that was not left after all."""
        if self._context.is_open and not SHARING.of(self._context).active:
            SHARING.of(self._context).begin()

    def _left(self, exchanged: Exchanged | None) -> None:
        self._context.notices.careful(lambda: self._go(exchanged))

    def _go(self, exchanged: Exchanged | None) -> None:
        context, application = self._context, self._context.bench.application
        if exchanged is not None:
            application.synchroniser.take(exchanged)
        application.synchroniser.keep_all_here()
        application.group_access.leave()
        SHARING.of(context).begin()
        SHARING_STATUS.of(context).follow()
        context.notices.note(
            message("GroupMembers", "You left the group. All documents are only here now.")
        )
