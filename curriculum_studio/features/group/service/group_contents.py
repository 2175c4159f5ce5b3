"""What a group has, read once in an exchange: versions, texts, comments, names of members."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import msgspec

from curriculum_studio.core.merge.decision_record import Side
from curriculum_studio.features.group.model.ancestry import Ancestry, Incomplete
from curriculum_studio.features.group.model.content import (
    ReadText,
    read_records,
    read_text,
)
from curriculum_studio.features.group.model.erased import without
from curriculum_studio.features.group.model.group_store import GroupStore, NotAMember, Refused
from curriculum_studio.features.group.model.members import (
    DECIDING,
    STREAMS_OF,
    Member,
    profiles_of,
)
from curriculum_studio.features.group.model.own_comments import Bringer
from curriculum_studio.features.group.model.shared_version import SharedVersion, Stream
from curriculum_studio.i18n import Message, message

_NOT_ALLOWED: Mapping[Stream, Message] = {
    "text": message("Group", "Your role in this group does not let you change texts."),
    "review": message("Group", "Your role in this group does not let you comment."),
    "decisions": message("Group", "Your role in this group does not let you decide."),
}


NO_ERASING = message("Group", "Your role does not let you erase for good.")


class GroupContents:
    """What a group has; each object is fetched once."""

    def __init__(self, store: GroupStore) -> None:
        """Read what a store keeps."""
        self.store = store
        self.ancestry = Ancestry(store.versions)
        self._objects: dict[str, bytes] = {}
        #: What was erased for good of documents, by their ids; nobody reads that any more.
        self.erased: Mapping[str, frozenset[str]] = {}
        #: Pictures and files that were erased for good, by their hashes.
        self.erased_pictures: frozenset[str] = frozenset()
        #: Whether something was met that another copy of the library shared under the same id.
        self.copied = False
        #: Whether the place was put back, so that something may be missing there.
        self.restored = False

    @cached_property
    def members(self) -> Mapping[str, Member]:
        """The members by the ids of their profiles."""
        return {each.id: each for each in self.store.members()}

    def name(self, profile: str) -> str:
        """Return the name of a member, empty where none of that profile is known."""
        member = self.members.get(profile)
        return "" if member is None else member.name

    def bringers(self, versions: Sequence[SharedVersion]) -> Mapping[str, Bringer]:
        """Return who brought versions, by their names; nothing of those of nobody who is known.

        A server knows by itself, and with which role; in a folder a version says it, and roles are
        those of today.
        """
        told = self.store.brought([each.hash for each in versions])
        found: dict[str, Bringer] = {}
        for each in versions:
            login, role = told.get(each.hash, ("", ""))
            if each.actor in self.members or login:
                found[each.hash] = self.bringer(each.document, each.actor, login, role)
        return found

    def bringer(self, document: str, profile: str, login: str = "", role: str = "") -> Bringer:
        """Return somebody as a member, with a role that is known, or that of today."""
        own = profiles_of(self.members.values(), profile, login)
        member = next((self.members[each] for each in sorted(own) if each in self.members), None)
        if member is not None and not login:
            own |= profiles_of(self.members.values(), profile, member.login)
            login, role = member.login, role or member.role_in(document)
        name = self.name(profile) or (member.name if member else login)
        return Bringer(name, login, role, own, frozenset(self.members) - own)

    def admit(self, profile: str) -> None:
        """Let somebody in who did not leave the group; a server sees to that itself.

        Raises:
            NotAMember: if that member left, or was let go.

        """
        member = self.members.get(profile)
        if member is not None and member.left:
            raise NotAMember

    def check(self, profile: str, document: str, stream: Stream) -> None:
        """Let somebody share in a stream of a document, as the role says.

        A server sees to that itself; a folder cannot.

        Raises:
            Refused: if the role does not allow it.

        """
        member = self.members.get(profile)
        if member is None or stream in STREAMS_OF[member.role_in(document)]:
            return
        who = [
            each.name
            for each in self.members.values()
            if not each.left and stream in STREAMS_OF[each.role_in(document)]
        ]
        raise Refused(_NOT_ALLOWED[stream], who)

    def check_erasing(self, profile: str, document: str) -> None:
        """Let somebody erase texts of a document for good, as the role says.

        Raises:
            Refused: if the role does not allow it.

        """
        member = self.members.get(profile)
        if member is not None and member.role_in(document) not in DECIDING:
            raise Refused(NO_ERASING, self.deciding(document))

    def deciding(self, document: str) -> list[str]:
        """Return the names of those who decide in a document."""
        may = (each for each in self.members.values() if not each.left)
        return [each.name for each in may if each.role_in(document) in DECIDING]

    def contents(self, version: SharedVersion) -> list[bytes]:
        """Return the objects of a version in order.

        Raises:
            Incomplete: if one is not there yet.

        """
        self.fetch(version.objects)
        erased = self.erased.get(version.document)
        found = [self._objects[each] for each in version.objects]
        return [without(each, erased) for each in found] if erased else found

    def fetch(self, names: Iterable[str]) -> None:
        """Have objects at hand.

        Raises:
            Incomplete: if one is not there yet.

        """
        asked = [each for each in dict.fromkeys(names) if each not in self._objects]
        if asked:
            self._objects |= self.store.fetch(asked)
            missing = [each for each in asked if each not in self._objects]
            if missing:
                raise Incomplete(missing)

    def know(self, objects: Mapping[str, bytes]) -> None:
        """Have objects at hand without asking."""
        self._objects |= objects

    def text(self, version: SharedVersion) -> ReadText:
        """Return the text of a version.

        Raises:
            Incomplete: if some of it is not there yet.
            ValueError: if it is no text of its document.

        """
        try:
            return read_text(self.contents(version), version.document)
        except (msgspec.DecodeError, KeyError, RecursionError) as problem:
            raise ValueError(version.hash) from problem

    def said(self, version: SharedVersion) -> tuple[bytes, ...]:
        """Return the records of a version as JSON.

        Raises:
            Incomplete: if some of it is not there yet.
            ValueError: if they are no records of its document.

        """
        try:
            return read_records(self.contents(version), version.document)
        except (msgspec.DecodeError, KeyError, RecursionError) as problem:
            raise ValueError(version.hash) from problem

    def whose(self, version: SharedVersion) -> Side:
        """Return who made a version, as decisions name it."""
        return Side(version.hash, self.name(version.actor), version.time)
