"""The way from a library to its group: made, joined and opened, in a folder or on a server."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.group.formats import folder_store
from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.group_store import GroupStore, Refused
from curriculum_studio.features.group.model.invitation import (
    Invitation,
    login_name,
    read_invitation,
)
from curriculum_studio.features.group.model.members import Member, Role
from curriculum_studio.features.group.place import PLACE
from curriculum_studio.features.group.service.passwords import AskPassword, Passwords
from curriculum_studio.features.group.service.sharing_ledger import SharingLedger
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.ports import SettingStore
from curriculum_studio.session.signing import Signing
from curriculum_studio.values import dataclass

# Not everybody has the driver of a server.
_ADDRESSES: Final[Lazy[ModuleType]] = Lazy("curriculum_studio.features.group.postgres.address:")
_SERVER: Final[Lazy[ModuleType]] = Lazy("curriculum_studio.features.group.postgres.administration:")
_STORE: Final[Lazy[Callable[..., GroupStore]]] = Lazy(
    "curriculum_studio.features.group.postgres.store:PostgresGroupStore"
)


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Where a group is and who comes; `replica` is the id of the copy of the library."""

    place: str
    password: str
    member: Member
    replica: str


@dataclass(frozen=True, slots=True)
class JoinedGroup:
    """A group that let somebody in; without `password_kept` the password is asked for again."""

    name: str
    place: str
    password_kept: bool = True


class GroupAccess:
    """Makes, joins and opens the group of a library.

    What waits for a folder or a server is done in a worker: `connect` knows nothing of the library,
    the rest reads its settings.
    """

    def __init__(self, settings: SettingStore, signing: Signing, passwords: Passwords) -> None:
        """`settings` are those of the library, `signing` says who works in it."""
        self._settings = settings
        self._signing = signing
        self.passwords = passwords

    @property
    def place(self) -> str:
        """Where the group of the library is: a folder or an address; empty: it has none."""
        return self._settings.get(PLACE)

    def create_in_folder(self, folder: Path, name: str) -> None:
        """Make a group in a folder, and join it as its administrator.

        Raises:
            StudioError: if that cannot be done, or nobody said who works in the library.

        """
        self.enter(self.create_at(self.request(str(folder)), name))

    def create_at(self, request: JoinRequest, name: str) -> JoinedGroup:
        """Make a group in a folder, with whoever comes as its administrator.

        Nothing of the library is asked, so that it may be done in a worker.

        Raises:
            StudioError: if that cannot be done.

        """
        folder_store.create_group(Path(request.place), name)
        return self.connect(replace(request, member=replace(request.member, role="administrator")))

    def create_on_server(
        self, address: str, name: str, ask: AskPassword, person: str = ""
    ) -> Invitation:
        """Make a group in a database, with whoever works in the library as its administrator.

        `address` is that of a technician, whose password is used once and kept nowhere. Where a
        `person` is named that is the administrator, and this library does not join.

        Raises:
            StudioError: if that cannot be done, or nobody said who works in the library.

        """
        own = Profile(name=person) if person else self._own_profile()
        place, password = _ADDRESSES.load().read_address(address)
        server = _server()
        first = server.NewMember(own.name, "administrator", login_name(own.name), own.house)
        known = password or self.passwords.find(place.text, ask)
        made: Invitation = server.create_group(place, known, name, first)
        if not person:
            self.enter(self.connect(self.request(made.place, made.password)))
        return made

    def request(self, text: str, password: str = "") -> JoinRequest:
        """Return what joining takes: where the group of an invitation, address or folder is.

        Raises:
            StudioError: if it is no address, or nobody said who works in the library.

        """
        own = self._own_profile()
        member = Member(own.id, own.name, own.house)
        invitation = read_invitation(text)
        if invitation is None:
            return JoinRequest(text.strip(), "", member, self._signing.replica())
        place, written = _ADDRESSES.load().read_address(invitation.place)
        known = password or invitation.password or written
        return JoinRequest(place.text, known, member, self._signing.replica())

    def connect(self, request: JoinRequest, ask: AskPassword | None = None) -> JoinedGroup:
        """Say to a group who comes, and return its name; nothing of the library is asked.

        Raises:
            StudioError: if the place cannot be reached, or does not let the member in.

        """
        if not is_server(request.place):
            folder = folder_store.FolderStore(SharedFolder(Path(request.place)), request.replica)
            _introduce(folder, request.member)
            return JoinedGroup(folder.group.name, request.place)
        server, address = _server(), _ADDRESSES.load().read_address(request.place)[0]
        password = request.password or self.passwords.find(address.text, ask)
        name = server.try_out(address, password)
        _introduce(_STORE.load()(address, password), request.member)
        kept = self.passwords.keep(address.text, password)
        return JoinedGroup(name, request.place, password_kept=kept)

    def enter(self, joined: JoinedGroup) -> None:
        """Remember in the library which group it belongs to."""
        self._belong_to(joined.place)

    def join(self, text: str, ask: AskPassword | None = None) -> JoinedGroup:
        """Let the library belong to a group: that of an invitation, an address or a folder.

        Raises:
            StudioError: if the place cannot be reached, or nobody said who works in the library.

        """
        joined = self.connect(self.request(text), ask)
        self.enter(joined)
        return joined

    def open(self, ask: AskPassword | None = None) -> GroupStore:
        """Return the group of the library; whoever opens it closes it.

        Raises:
            StudioError: if it has none. A server is asked nothing yet.

        """
        return self.opener(ask)()

    def opener(self, ask: AskPassword | None = None) -> Callable[[], GroupStore]:
        """Return what opens the group of the library; it may run in a worker.

        Raises:
            StudioError: if the library has none.

        """
        if not self.place:
            raise StudioError(
                message("Group", "This library belongs to no group."),
                remedy=message("Group", "Join one, or create one."),
            )
        place, replica = self.place, self._signing.replica()
        return lambda: self._opened(place, replica, ask)

    def invite(
        self, name: str, role: Role, organisation: str = "", ask: AskPassword | None = None
    ) -> Invitation:
        """Invite somebody to the group on a server.

        Raises:
            StudioError: if only others may invite, or the group is in a folder.

        """
        server, place = self._on_server(ask)
        new = server.NewMember(name, role, login_name(name), organisation)
        made: Invitation = server.invite(place, self.passwords.find(place.text, ask), new)
        return made

    def give_password(self, member: str = "", ask: AskPassword | None = None) -> Invitation:
        """Give oneself another password, or a member who lost it; `member` is an id.

        Raises:
            StudioError: if only others may do that, or the group is in a folder.

        """
        server, place = self._on_server(ask)
        before = self.passwords.find(place.text, ask)
        made: Invitation = server.give_password(place, before, member)
        if made.place == place.text:
            self.passwords.keep(place.text, made.password)
        return made

    def leave(self) -> None:
        """Let the library belong to no group any more; what is in it stays."""
        if is_server(self.place):
            self.passwords.forget(self.place)
        self._belong_to("")

    def _on_server(self, ask: AskPassword | None) -> tuple[ModuleType, Any]:
        """What looks after servers, and the address of the group."""
        self.open(ask).close()
        if not is_server(self.place):
            raise StudioError(
                message("Group", "Nobody has to be invited to a group in a folder."),
                remedy=message("Group", "Anybody who can open this folder can join: {folder}").fill(
                    folder=self.place
                ),
            )
        return _server(), _ADDRESSES.load().read_address(self.place)[0]

    def _belong_to(self, place: str) -> None:
        if place != self.place:
            self._settings.set(PLACE, place)
            SharingLedger(self._settings).advance("")  # of another group nothing was read yet

    def _own_profile(self) -> Profile:
        own = self._signing.own
        if not own.id or not own.name:
            raise StudioError(
                message("Group", "This library does not know yet who works in it."),
                safe=message("Group", "Nothing was changed."),
                remedy=message("Group", "Say it in the settings, or by the command “profile”."),
            )
        return own

    def _opened(self, place: str, replica: str, ask: AskPassword | None) -> GroupStore:
        if not is_server(place):
            return folder_store.FolderStore(SharedFolder(Path(place)), replica)
        address, _ = _ADDRESSES.load().read_address(place)
        _server()
        return _STORE.load()(address, self.passwords.find(address.text, ask))


def _introduce(store: GroupStore, member: Member) -> None:
    """Enrol whoever is not known yet in a group, and close it.

    Raises:
        Refused: if that member left, or was let go.

    """
    try:
        known = next((each for each in store.members() if each.id == member.id), None)
        if known is not None and known.left:
            raise _has_left(store)
        if known is None:
            store.enrol(member)
    finally:
        store.close()


def _has_left(store: GroupStore) -> Refused:
    people = [each for each in store.members() if not each.left]
    return Refused(
        message("Group", "You left this group: somebody who looks after it has to take you in"
                " again."),
        [each.name for each in people if each.role == "administrator"],
    )  # fmt: skip


def is_server(place: str) -> bool:
    """Whether a place is the address of a server, and no folder."""
    found: bool = _ADDRESSES.load().is_server_address(place)
    return found


def _server() -> ModuleType:
    """What looks after servers.

    Raises:
        StudioError: if the program was installed without the driver.

    """
    try:
        return _SERVER.load()
    except ImportError as problem:
        raise StudioError(
            message("Group", "The program was installed without what a server needs."),
            safe=message("Group", "Nothing was changed."),
            remedy=message("Group", "Install it with the extra {name}.").fill(name="postgres"),
        ) from problem
