"""Signing: whose profile and which copy of the library stand behind what is done here.

A profile has a random id that stays while its name may change; names are looked up by it. Place and
computer are kept as hashes, since a library is handed on. At another place a library gets another
id, and on another computer it belongs to nobody until somebody says so: work must not be signed by
whoever copied the file.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.transactions import Actor, Change
from curriculum_studio.core.versions import Reason
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session

#: Under this name a library that was moved to another computer keeps the settings of its window
#: until a window there has taken them.
CAME_ALONG = "moved/settings"

#: Under these names the library keeps whose it is, the id of this copy, and where that was made:
#: the computer and the path, as hashes, since a library is passed on.
_PROFILE, _REPLICA, _PLACE = "profile", "replica", "replica_place"


class Signing:
    """Signs what a session does, and tells the names of those who signed.

    A copy of a library at another place gets a replica id of its own: both may go on from one
    state, and what they do must not look like the work of one. On another computer it also belongs
    to nobody until somebody says who they are.
    """

    def __init__(self, session: Session, workspace: Workspace, host: str) -> None:
        """Sign with the profile that the library remembers; `host` names this computer."""
        self._session = session
        self._people = workspace.people
        self._settings = workspace.settings
        self._writable = workspace.writable
        self._place = f"{_hash(host)} {_hash(str(workspace.path))}"
        profile, replica = self._settings.get(_PROFILE), self._settings.get(_REPLICA)
        known = self._settings.get(_PLACE)
        if self._writable and not (replica and known == self._place):
            replica = ""
            if known and known.split()[0] != _hash(host):
                profile = ""
            session.precede(self._settle)
        session.actor = Actor(profile, replica)

    @property
    def own(self) -> Profile:
        """The profile that signs; one without an id where nobody said who they are."""
        identity = self._session.actor.profile
        return self._people.get(identity) or Profile(id=identity)

    def sign_as(self, profile: Profile) -> None:
        """Let a profile sign from now on, also for the command line."""
        if self._writable:
            if self._people.get(profile.id) != profile:
                self._people.put(profile)
            if self._settings.get(_PROFILE) != profile.id:
                self._settings.set(_PROFILE, profile.id)
        self._session.actor = replace(self._session.actor, profile=profile.id)

    def arrive(self) -> None:
        """Let this copy have an id of its own from now on, signed by who worked in it elsewhere.

        As after a library was moved here by the person whose it is: they stay the same person.
        """
        self._session.actor = Actor(self._settings.get(_PROFILE))
        self._settle((), "")

    def replica(self) -> str:
        """Return the id of this copy of the library, which it gets now if it has none yet."""
        if self._writable:
            self._settle((), "")
        return self._session.actor.replica

    def known(self, name: str, house: str) -> Profile | None:
        """Return the profile of somebody who worked in this library before, by name and house.

        Without a house the name has to be that of one person only.
        """
        alike = [each for each in self._people.all() if each.name == name]
        if house:
            alike = [each for each in alike if house in {each.organisation, each.kindergarten}]
        return alike[0] if len(alike) == 1 else None

    def names(self) -> Mapping[str, str]:
        """Return the names of those who worked in this library by the ids of their profiles."""
        return {each.id: each.name or each.house for each in self._people.all()}

    def _settle(self, _changes: Sequence[Change], _reason: Reason) -> None:
        """Give this copy its own id before the first change: opening it alone writes nothing."""
        actor = self._session.actor
        if not actor.replica:
            self._session.actor = replace(actor, replica=new_id())
            replica = self._session.actor.replica
            own = {_PROFILE: actor.profile, _REPLICA: replica, _PLACE: self._place}
            self._settings.set_all(own)  # the first key of a day waits for it


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
