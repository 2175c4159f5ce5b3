"""Leaving a group, letting somebody go, and handing on what waits for somebody.

What talks to the group knows nothing of the library, so that it may be done in a worker.

What waits goes out first; documents are only here afterwards. Whoever alone looks after a group
names an heir. A program whose member left refuses to exchange.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.comments import handed_over, waits_for
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.group.model.group_store import GroupStore, Refused
from curriculum_studio.features.group.model.members import (
    Member,
    is_last_administrator,
    taking_over,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass


class LastAdministrator(StudioError):  # noqa: N818 - named after what hinders
    """Nobody else looks after the group: somebody has to take over first."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            message("Group", "Nobody else looks after this group."),
            safe=message("Group", "Nothing was changed."),
            remedy=message("Group", "Say who takes over; that member becomes an administrator."),
        )


@dataclass(frozen=True, slots=True)
class Departure:
    """Who goes, and who takes over, by the ids of their profiles; `by`: who says so."""

    member: str
    heir: str = ""
    by: str = ""


def check_administers(people: Sequence[Member], by: str) -> None:
    """Let only administrators look after members; a server sees to that itself.

    Raises:
        Refused: if somebody else does.

    """
    own = next((each for each in people if each.id == by), None)
    if own is None or (own.role == "administrator" and not own.left):
        return
    there = [each.name for each in people if each.role == "administrator" and not each.left]
    what = message("Group", "Only an administrator looks after the members of the group.")
    raise Refused(what, there)


def let_go(store: GroupStore, departure: Departure) -> Member:
    """Let a member leave or go, and return it; roles go to an heir where an administrator says so.

    Raises:
        LastAdministrator: if nobody would look after the group any more.
        Refused: if only others may do it.

    """
    people = {each.id: each for each in store.members()}
    giver = people[departure.member]
    last = is_last_administrator(people.values(), giver.id)
    heir = people.get(departure.heir)
    if last and heir is None:
        raise LastAdministrator
    if departure.by != giver.id:
        check_administers(tuple(people.values()), departure.by)
    if heir is not None:
        hand_roles(store, giver, heir, departure.by, administers=last)
    gone = replace(giver, left=True)
    store.enrol(gone)
    return gone


def hand_roles(
    store: GroupStore, giver: Member, taker: Member, by: str, *, administers: bool = False
) -> bool:
    """Give a member what another one may do in single documents; tells whether that changes it.

    Only administrators give roles: where somebody else says it, they stay as they are.
    """
    own = next((each for each in store.members() if each.id == by), None)
    if own is not None and (own.left or own.role != "administrator"):
        return False
    changed = taking_over(taker, giver)
    if administers:
        changed = replace(changed, role="administrator")
    if changed != taker:
        store.enrol(changed)
    return changed != taker


def comments_waiting(session: Session, workspace: Workspace, person: str) -> int:
    """Return how many comments in all documents wait for an answer of a person."""
    return sum(waits_for(each, person) for each in _comments(session, workspace))


def hand_over(session: Session, workspace: Workspace, giver: str, taker: Member) -> int:
    """Let a member take over from somebody in all documents, in one step of undo.

    Return in how many comments.

    Raises:
        StudioError: if the comments may not be changed; nothing was.

    """
    pairs = [(each, handed_over(each, giver, taker.id)) for each in _comments(session, workspace)]
    changes = [SetComment(before, after) for before, after in pairs if before != after]
    if changes:
        label = message("Steps", "Hand over what waits to {name}").fill(name=taker.name)
        session.apply(changes, label)
    return len(changes)


def _comments(session: Session, workspace: Workspace) -> Iterator[Comment]:
    here = {each.id for each in session.entries()}
    return (each for each in workspace.comments.everywhere() if each.document in here)
