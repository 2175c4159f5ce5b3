"""How a library stands to its group at the moment, as values and in plain words."""

from datetime import datetime
from typing import Literal

from curriculum_studio.features.group.model.members import Member, Presence
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.values import dataclass

#: No group; not asked yet; the last exchange went well; the place cannot be reached; the group or
#: its server said no.
Connection = Literal["none", "new", "connected", "lost", "refused"]

_NEW = message("Group", "Connecting to the group …")
_ALL = message("Group", "✓ All shared")
_NOTHING = message("Group", "✓ In the group")
_WAITING = message("Group", "↑ {count} documents wait to be shared", "", 1)
_LOST = message("Group", "No way to the group since {time}: everything is safe here")
_REFUSED = message("Group", "The group does not answer as it should: everything is safe here")
_CAME = message("Group", "↓ Came from the group: {titles}")

#: What others erased for good is gone here, too; nobody but its owner can clean a backup.
ERASED = message(
    "Group",
    "In “{title}” something was erased for good by the group: here as well. Backups of your library"
    " may still contain it.",
)

_SHARED = message("Group", "shared with the group")
_WAITS = message("Group", "shared; changes wait here")
_ONLY_HERE = message("Group", "only here")


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the group, and where that member works at the moment; None: nowhere."""

    member: Member
    presence: Presence | None = None


@dataclass(frozen=True, slots=True)
class SharingState:
    """How a library stands to its group.

    `shared` counts the documents that are shared, `waiting` those of them that did not go out yet.
    `since`: when the group was reached last (local time), where it cannot be reached now. `came`
    are titles of documents that came just now. `problem` is what the group said.
    """

    connection: Connection = "none"
    shared: int = 0
    waiting: int = 0
    since: datetime | None = None
    came: tuple[str, ...] = ()
    problem: StudioError | None = None


def words_of(state: SharingState) -> Message:
    """Return a state in words, as the status line has it."""
    match state.connection:
        case "lost":
            time = f"{state.since:%H:%M}" if state.since is not None else "…"
            return _LOST.fill(time=time)
        case "refused":
            return _REFUSED
        case "new" | "none":
            return _NEW
        case "connected":
            if state.came:
                return _CAME.fill(titles=", ".join(state.came))
            if state.waiting:
                return _WAITING.fill(count=state.waiting)
            return _ALL if state.shared else _NOTHING


def troubled(state: SharingState) -> bool:
    """Whether somebody should look: nothing goes out at the moment."""
    return state.connection in {"lost", "refused"} or state.problem is not None


def sharing_words(*, shared: bool, waits: bool) -> Message:
    """Return how a document stands to the group."""
    if not shared:
        return _ONLY_HERE
    return _WAITS if waits else _SHARED
