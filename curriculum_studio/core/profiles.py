"""Who works with the program: what a profile says of a person.

Name and house are asked once, by the start page or by the first act that needs them; whoever puts
it off is not asked again. Another name is a correction; another person says so. What somebody does
most (the role) shapes the menus and forbids nothing: locally nothing can be forbidden, and who
helps a colleague needs everything. A flag at each action, which only took some away, was refused:
what a role meets is drawn as a whole (`shell/actions/surfaces.py`).
"""

from dataclasses import replace
from enum import StrEnum

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.values import dataclass


class UserRole(StrEnum):
    """What somebody does most. The values stand in settings and libraries and never change."""

    TEACHER = "teacher"
    HEAD = "head"
    DRAFTER = "standards"
    REVIEWER = "reviewer"
    COORDINATOR = "coordinator"


#: Who works at theme units alone: nothing of standards is put before them.
IN_KINDERGARTENS = frozenset({UserRole.TEACHER, UserRole.HEAD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What somebody says of themselves once, and forms, versions and comments take from it.

    `id` is random and stays while all else may change: it signs what is done, and names are looked
    up by it. `code` is what the numbers of comments of the organisation begin with (DE). `role` is
    the value of a `UserRole`, empty if it was not said.
    """

    id: str = ""
    name: str = ""
    organisation: str = ""
    code: str = ""
    role: str = ""
    kindergarten: str = ""
    class_name: str = ""

    @property
    def house(self) -> str:
        """Where somebody works: the organisation, else the kindergarten."""
        return self.organisation or self.kindergarten


def head_for(head: UnitHead, own: Profile) -> UnitHead:
    """Return the head of a unit as it is shown and printed by somebody.

    The nearest word counts: what the unit says itself, then what the profile says. Nothing of a
    profile goes where the unit is of another house, nor a class where another teacher is named, nor
    a name where another class is. Who does not teach has no class, and a plan for several classes
    has none of them.
    """
    if "" not in {head.kindergarten, own.kindergarten} and head.kindergarten != own.kindergarten:
        return head
    head = replace(head, kindergarten=head.kindergarten or own.kindergarten)
    if head.classes or own.role not in {"", UserRole.TEACHER}:
        return head
    class_name, teacher = head.class_name, head.teacher
    if teacher in {"", own.name}:
        class_name = class_name or own.class_name
    if head.class_name in {"", own.class_name}:
        teacher = teacher or own.name
    return replace(head, class_name=class_name, teacher=teacher)


def unit_for(unit: Document, own: Profile) -> Document:
    """Return a unit with the head that `head_for` gives it; other documents as they are."""
    head = unit.root.payload
    full = head_for(head, own) if isinstance(head, UnitHead) else head
    if full == head:
        return unit
    return replace(unit, nodes={**unit.nodes, unit.id: replace(unit.root, payload=full)})
