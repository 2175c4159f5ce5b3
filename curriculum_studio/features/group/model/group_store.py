"""What keeps the versions and objects of a group: a folder or a server, by one protocol."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from curriculum_studio.features.group.model.members import Member, Presence, Tombstone
from curriculum_studio.features.group.model.shared_version import Objects, SharedVersion, Stream
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.values import dataclass

#: A stream of a document, by the id of the document.
Place = tuple[str, Stream]

#: Who brought a version: the name to sign in with, and the role in the document then.
Brought = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Heads:
    """The newest versions by document and stream, of those that changed since a cursor.

    `heads` may name some that others of them come from: who knows the versions leaves these out.
    `recent` names versions that came since the cursor, as far as the store can tell them at once;
    it is a hint, so that they can be fetched together. `cursor` is for the next time. `group` tells
    this group from others. `restored`: something that the cursor knew is gone again, so the place
    was put back to an older state, as from a backup.
    """

    heads: Mapping[Place, frozenset[str]]
    cursor: str = ""
    recent: tuple[str, ...] = ()
    group: str = ""
    restored: bool = False


class GroupStore(Protocol):
    """A shared place. It may be slow or gone at any moment, so it is asked in a worker only.

    Nothing in it is ever overwritten by another member; what is put twice is there once. Each call
    may raise `GroupUnreachable`; those that write may raise `Refused`, and each may raise
    `WrongFormat` where a newer program made the group.
    """

    def put(self, objects: Objects) -> None:
        """Keep objects; those that are there stay as they are.

        Raises:
            ValueError: if one has not the SHA-256 that it is named by.
            Erased: if something in one was erased for good.

        """
        ...

    def missing(self, names: Collection[str]) -> set[str]:
        """Return the names of which no whole object is there."""
        ...

    def fetch(self, names: Collection[str]) -> dict[str, bytes]:
        """Return objects by their names; those that are not there, or not whole yet, are absent.

        Of one from which something was erased for good, what is left of it is returned.
        """
        ...

    def holding(self, document: str, identities: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Yield each object of a document in which one of some ids stands, by its name.

        Those that no version names belong to it, too, so all are looked through: it takes long.
        """
        ...

    def versions(self, names: Collection[str]) -> dict[str, SharedVersion]:
        """Return versions by their names; those that are not there, or not whole, are absent."""
        ...

    def brought(self, names: Collection[str]) -> Mapping[str, Brought]:
        """Return who brought versions, where the store knows that by itself."""
        ...

    def heads(self, since: str = "") -> Heads:
        """Return the newest versions of what changed since a cursor; empty: of everything."""
        ...

    def publish(self, version: SharedVersion, seen: Iterable[str]) -> None:
        """Make a version, whose objects are there, a head of its stream in place of `seen`.

        `seen` are all heads that are known here, all of which the version comes from.

        Raises:
            HeadMoved: if the store keeps one head for all and it is none of `seen` any more: fetch,
                merge, and publish again.
            Absent: if the store knows that something is missing.
            Unsigned: if the store wants to know who answers for it.

        """
        ...

    def members(self) -> Sequence[Member]:
        """Return who belongs to the group, those who left as well."""
        ...

    def enrol(self, member: Member) -> None:
        """Add a member, or let other things count for one: name, role, leaving."""
        ...

    def listen(self) -> int | None:
        """Return the number of a socket that can be read when something may have changed.

        What it told before is over. None where nothing tells: then one asks for heads often.
        """
        ...

    def presence(self) -> Sequence[Presence]:
        """Return who works where at the moment; what has ended by the clock of the store is out."""
        ...

    def announce(self, presence: Presence) -> None:
        """Say where a member works, for the next minute and a half."""
        ...

    def tombstones(self) -> Sequence[Tombstone]:
        """Return what was erased for good, not always with what was `replaced`."""
        ...

    def bury(self, tombstone: Tombstone) -> None:
        """Erase a document, texts or pictures for good, and say so to everybody.

        What stands in the places of the objects of its past is there already. Whoever may not
        erase may still clean objects of what others erased.

        Raises:
            StudioError: if the place is kept by an older program, which knows no single texts.

        """
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class HeadMoved(Exception):  # noqa: N818 - named after what happened
    """Somebody else published before; `heads` are the newest versions there now."""

    def __init__(self, heads: frozenset[str]) -> None:
        """Say which heads there are now."""
        super().__init__(", ".join(sorted(heads)))
        self.heads = heads


class Absent(Exception):  # noqa: N818 - named after the state it tells
    """Objects that a version needs are not there, or not any more: put them, and publish again."""

    def __init__(self, names: frozenset[str]) -> None:
        """Say which."""
        super().__init__(", ".join(sorted(names)))
        self.names = names


class Unsigned(Exception):  # noqa: N818 - named after the state it tells
    """A version without an author says more than what it comes from: somebody has to sign it."""


class Erased(Exception):  # noqa: N818 - named after what happened
    """What was to be put there was erased for good meanwhile: look at the tombstones."""


_WAITS = message("Group", "Your work is saved in your library. What you changed waits there.")


class GroupUnreachable(StudioError):  # noqa: N818 - named after the state it tells
    """The folder or server cannot be reached now; everything waits here."""

    kind = "group_unreachable"
    #: Whether a password would help that nobody has typed yet, or typed wrongly.
    wants_password = False

    def __init__(self, what: Message, remedy: Message | None = None) -> None:
        """Say why, and what can be done."""
        super().__init__(
            what,
            safe=_WAITS,
            remedy=remedy
            or message("Group", "The program tries again. You can go on working meanwhile."),
        )


class Refused(StudioError):  # noqa: N818 - named after what happened
    """The group does not let this member do it; `who` may."""

    kind = "group_refused"

    def __init__(self, what: Message, who: Sequence[str] = ()) -> None:
        """Say what is refused, and by name who may do it."""
        super().__init__(
            what,
            safe=_WAITS,
            remedy=message("Group", "This can be done by: {names}.").fill(names=", ".join(who))
            if who
            else message("Group", "Ask an administrator of the group."),
        )
        self.who = tuple(who)


class NotTaken(StudioError):  # noqa: N818 - named after what happened
    """The group does not take in a version, or does not know what to do with it."""

    kind = "group_not_taken"

    def __init__(self) -> None:
        """Say so; others go on."""
        super().__init__(
            message("Group", "The group does not accept a document in the form it has here."),
            safe=_WAITS,
            remedy=message(
                "Group",
                "All other documents are shared. Tell an administrator of the group which one it"
                " is.",
            ),
        )


def put_back() -> StudioError:
    """Return what is told where the place of a group was put back to an older state."""
    return StudioError(
        message(
            "Group", "The place of the group was put back to an older state, as from a backup."
        ),
        safe=message(
            "Group",
            "What your library has of it is shared again automatically; nothing is lost here.",
        ),
        remedy=message(
            "Group",
            "Ask the others to open their libraries too, so that theirs comes back as well.",
        ),
    )


NOT_A_MEMBER = message("Group", "You are not a member of this group any more.")


class NotAMember(Refused):
    """Whoever works here left the group, or was let go: nothing goes out or comes in any more."""

    def __init__(self) -> None:
        """Say so, and what can be done with what waits."""
        super().__init__(NOT_A_MEMBER)
        self.remedy = message(
            "Group",
            "Leave the group here: your documents stay, and what was not shared can be saved as a"
            " file.",
        )


class WrongFormat(StudioError):  # noqa: N818 - named after the state it tells
    """A newer program made the group, or something else stands in its place."""

    kind = "group_format"

    def __init__(self, what: Message, remedy: Message | None = None) -> None:
        """Say what stands there."""
        super().__init__(
            what,
            safe=message("Group", "Nothing was changed."),
            remedy=remedy or message("Group", "Update the program, then try again."),
        )
