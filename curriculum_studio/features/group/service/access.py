"""The way from a library to its group: made, joined and opened, in a folder or on a server."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Final

from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.group.formats import folder_store
from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.group_store import GroupStore
from curriculum_studio.features.group.model.invitation import (
    Invitation,
    login_name,
    read_invitation,
)
from curriculum_studio.features.group.model.members import Member, Role
from curriculum_studio.features.group.service.passwords import AskPassword, Passwords
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.ports import SettingStore
from curriculum_studio.session.signing import Signing

# Not everybody has the driver of a server.
_ADDRESSES: Final[Lazy[ModuleType]] = Lazy("curriculum_studio.features.group.postgres.address:")
_SERVER: Final[Lazy[ModuleType]] = Lazy("curriculum_studio.features.group.postgres.administration:")
_STORE: Final[Lazy[Callable[..., GroupStore]]] = Lazy(
    "curriculum_studio.features.group.postgres.store:PostgresGroupStore"
)

#: Under this name the settings of a library keep where its group is, without any password.
_PLACE: Final = "group/place"


class GroupAccess:
    """Makes, joins and opens the group of a library.

    All but `place` may wait for a folder or a server, so it is called in a worker.
    """

    def __init__(self, settings: SettingStore, signing: Signing, passwords: Passwords) -> None:
        """`settings` are those of the library, `signing` says who works in it."""
        self._settings = settings
        self._signing = signing
        self.passwords = passwords

    @property
    def place(self) -> str:
        """Where the group of the library is: a folder or an address; empty: it has none."""
        return self._settings.get(_PLACE)

    def create_in_folder(self, folder: Path, name: str) -> None:
        """Make a group in a folder, and join it as its administrator.

        Raises:
            StudioError: if that cannot be done, or nobody said who works in the library.

        """
        self._own_profile()
        folder_store.create_group(folder, name)
        self._enter(str(folder), "administrator")

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
            self.passwords.keep(made.place, made.password)
            self._enter(made.place)
        return made

    def try_out(self, place: str, password: str = "") -> str:
        """Return the name of the group at a place, if all is well on the way there.

        Raises:
            StudioError: if something is wrong, said exactly.

        """
        if is_server(place):
            found: str = _server().try_out(_ADDRESSES.load().read_address(place)[0], password)
            return found
        store = folder_store.FolderStore(SharedFolder(Path(place)), self._signing.replica())
        return store.group.name

    def join(self, text: str, ask: AskPassword | None = None) -> str:
        """Let the library belong to a group: that of an invitation, an address or a folder.

        Returns the name of the group.

        Raises:
            StudioError: if the place cannot be reached, or nobody said who works in the library.

        """
        self._own_profile()
        invitation = read_invitation(text)
        if invitation is None:
            name = self.try_out(text)
            self._enter(text)
            return name
        place, written = _ADDRESSES.load().read_address(invitation.place)
        password = invitation.password or written or self.passwords.find(place.text, ask)
        name = self.try_out(place.text, password)
        self.passwords.keep(place.text, password)
        self._enter(place.text)
        return name

    def open(self, ask: AskPassword | None = None) -> GroupStore:
        """Return the group of the library; whoever opens it closes it.

        Raises:
            StudioError: if it has none. A server is asked nothing yet.

        """
        if not self.place:
            raise StudioError(
                message("Group", "This library belongs to no group."),
                remedy=message("Group", "Join one, or create one."),
            )
        return self._opened(self.place, ask)

    def invite(
        self, name: str, role: Role, organisation: str = "", ask: AskPassword | None = None
    ) -> Invitation:
        """Invite somebody to the group on a server.

        Raises:
            StudioError: if only others may invite, or the group is in a folder.

        """
        if self.place and not is_server(self.place):
            raise StudioError(
                message("Group", "Nobody has to be invited to a group in a folder."),
                remedy=message("Group", "Whoever may open this folder can join: {folder}").fill(
                    folder=self.place
                ),
            )
        self.open(ask).close()
        server, place = _server(), _ADDRESSES.load().read_address(self.place)[0]
        new = server.NewMember(name, role, login_name(name), organisation)
        made: Invitation = server.invite(place, self.passwords.find(place.text, ask), new)
        return made

    def leave(self) -> None:
        """Let the library belong to no group any more; what is in it stays."""
        if is_server(self.place):
            self.passwords.forget(self.place)
        self._settings.set(_PLACE, "")

    def _own_profile(self) -> Profile:
        own = self._signing.own
        if not own.id or not own.name:
            raise StudioError(
                message("Group", "Nobody has said yet who works in this library."),
                safe=message("Group", "Nothing was changed."),
                remedy=message("Group", "Say it in the settings, or by the command “profile”."),
            )
        return own

    def _enter(self, place: str, role: Role = "editor") -> None:
        """Say to the group who comes, and remember where it is."""
        own = self._own_profile()
        store = self._opened(place, None)
        try:
            known = {each.id: each for each in store.members()}
            if own.id not in known:
                store.enrol(Member(own.id, own.name, own.house, role))
        finally:
            store.close()
        self._settings.set(_PLACE, place)

    def _opened(self, place: str, ask: AskPassword | None) -> GroupStore:
        if not is_server(place):
            return folder_store.FolderStore(SharedFolder(Path(place)), self._signing.replica())
        address, _ = _ADDRESSES.load().read_address(place)
        _server()
        return _STORE.load()(address, self.passwords.find(address.text, ask))


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
