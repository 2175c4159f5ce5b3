"""Who belongs to a group, what each may do, and where somebody works at the moment."""

from collections.abc import Mapping
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

    `roles` holds another role for single documents, by their ids.
    """

    id: str
    name: str
    organisation: str = ""
    role: Role = "editor"
    roles: Mapping[str, Role] | None = None
    left: bool = False

    def role_in(self, document: str) -> Role:
        """Return the role of this member in a document."""
        return (self.roles or {}).get(document, self.role)


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
