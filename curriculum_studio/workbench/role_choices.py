"""What a role begins with, and what it is offered when something new is begun."""

from collections.abc import Mapping
from dataclasses import field

from curriculum_studio.core.profiles import UserRole
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class RoleChoices:
    """The documents of a role.

    `first`: kinds of which one document each is shown when there is no last time, the foremost in
    front. `new`: kinds that are offered for a new document, the usual one first. `board`: the
    action that shows the board with which the role begins, empty for none. `frameworks`: with which
    an empty library begins, by the language of the window; with all if none is named.
    """

    first: tuple[str, ...]
    new: tuple[str, ...]
    board: str = ""
    frameworks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


#: Frameworks of a kindergarten: more of them would only be in the way.
_OF_KINDERGARTENS = {
    "zh": ("guideline-3-6", "jiangsu-play"),
    "en": ("guideline-3-6", "jiangsu-play"),
    "de": ("orientierungsplan-bw", "bildungsgrundsaetze-nrw"),
}
_IN_KINDERGARTEN = RoleChoices(("unit",), ("unit", "collection"), frameworks=_OF_KINDERGARTENS)

#: Whoever said no role.
_ANYBODY = RoleChoices(("standard", "unit"), ("standard", "unit", "collection", "glossary"))

_CHOICES: Mapping[str, RoleChoices] = {
    UserRole.TEACHER: _IN_KINDERGARTEN,
    UserRole.HEAD: _IN_KINDERGARTEN,
    UserRole.DRAFTER: RoleChoices(("standard",), ("standard", "glossary")),
    UserRole.REVIEWER: RoleChoices(("standard",), ("standard", "unit")),
    UserRole.COORDINATOR: RoleChoices(
        ("standard",), ("standard", "unit", "glossary"), board="rounds.show"
    ),
}


def choices_of(role: str) -> RoleChoices:
    """Return the documents of a role, given by its value; of anybody if there is no such role."""
    return _CHOICES.get(role, _ANYBODY)
