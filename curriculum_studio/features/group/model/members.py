"""Who belongs to a group, what each may do, and where somebody works at the moment."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal, get_args

from curriculum_studio.features.group.model.shared_version import Stream
from curriculum_studio.values import dataclass

Role = Literal["reader", "commenter", "writer", "editor", "administrator"]

ROLES: tuple[Role, ...] = get_args(Role)

#: In which streams a role may share. What a merge leaves open is found by whoever merges, so a
#: writer may share in the stream of decisions, too; who takes them is told at the door of the
#: program, by `DECIDING`.
STREAMS_OF: Mapping[Role, frozenset[Stream]] = {
    "reader": frozenset(),
    "commenter": frozenset({"review"}),
    "writer": frozenset({"text", "review", "decisions"}),
    "editor": frozenset({"text", "review", "decisions"}),
    "administrator": frozenset({"text", "review", "decisions"}),
}

#: Roles that decide what a merge left open.
DECIDING: frozenset[Role] = frozenset({"editor", "administrator"})


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the group, by the id of the profile; who left keeps the name.

    `roles` holds another role for single documents, by their ids. `login` is what somebody signs in
    with: a server knows it, and whoever has several profiles has one of it; empty in a folder.
    """

    id: str
    name: str
    organisation: str = ""
    role: Role = "editor"
    roles: Mapping[str, Role] | None = None
    left: bool = False
    login: str = ""

    def role_in(self, document: str) -> Role:
        """Return the role of this member in a document."""
        return (self.roles or {}).get(document, self.role)


def profiles_of(people: Iterable[Member], profile: str, login: str) -> frozenset[str]:
    """Return all profiles of whoever has a profile, or signs in with a name."""
    return frozenset({profile} - {""} | {e.id for e in people if login and e.login == login})


def is_last_administrator(people: Iterable[Member], member: str) -> bool:
    """Whether others belong to the group, and nobody but this member looks after it."""
    here = [each for each in people if not each.left]
    others = [each for each in here if each.id != member]
    own = any(each.id == member and each.role == "administrator" for each in here)
    return own and bool(others) and all(each.role != "administrator" for each in others)


def taking_over(taker: Member, giver: Member) -> Member:
    """Return a member who has in single documents what another one had, and no less than before."""
    roles = dict(taker.roles or {})
    for document, role in (giver.roles or {}).items():
        roles[document] = max(role, taker.role_in(document), key=ROLES.index)
    return replace(taker, roles=roles or taker.roles)


@dataclass(frozen=True, slots=True)
class Presence:
    """Where a member works at the moment; it ends by itself and never keeps anybody away.

    `until` is by the clock of what keeps it, as ISO 8601 in UTC.
    """

    member: str
    replica: str
    document: str = ""
    node: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What was erased for good: a document with all its versions, or texts or pictures alone.

    `nodes` are texts of the document by their ids, `pictures` hashes in whatever document; without
    both it is the document as a whole. `replaced` says of objects of the past, by their names, what
    stands in their places now: the same without the words that were erased. Whoever meets it erases
    the same at home and takes it in no more. `time` is ISO 8601 in UTC and shown only.
    """

    document: str
    nodes: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    actor: str = ""
    time: str = ""

    @property
    def whole(self) -> bool:
        """Whether the document was erased as a whole."""
        return not (self.nodes or self.pictures or self.replaced)
