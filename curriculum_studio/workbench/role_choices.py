"""What a role begins with, and what it is offered when something new is begun."""

from collections.abc import Mapping

from curriculum_studio.core.profiles import UserRole
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class RoleChoices:
    """The documents of a role.

    `first`: kinds of which one document each is shown when there is no last time, the foremost in
    front. `new`: kinds that are offered for a new document, the usual one first. `board`: the
    action that shows the board with which the role begins, empty for none.
    """

    first: tuple[str, ...]
    new: tuple[str, ...]
    board: str = ""


#: Whoever said no role.
_ANYBODY = RoleChoices(("standard", "unit"), ("standard", "unit", "collection", "glossary"))

_CHOICES: Mapping[str, RoleChoices] = {
    UserRole.TEACHER: RoleChoices(("unit",), ("unit", "collection")),
    UserRole.HEAD: RoleChoices(("unit",), ("unit", "collection")),
    UserRole.DRAFTER: RoleChoices(("standard",), ("standard", "glossary")),
    UserRole.REVIEWER: RoleChoices(("standard",), ("standard", "unit")),
    UserRole.COORDINATOR: RoleChoices(
        ("standard",), ("standard", "unit", "glossary"), board="rounds.show"
    ),
}


def choices_of(role: str) -> RoleChoices:
    """Return the documents of a role, given by its value; of anybody if there is no such role."""
    return _CHOICES.get(role, _ANYBODY)
