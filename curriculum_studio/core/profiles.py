"""Who works with the program: what a profile says of a person."""

from enum import StrEnum

from curriculum_studio.values import dataclass


class UserRole(StrEnum):
    """What somebody does most. The values stand in settings and libraries and never change."""

    TEACHER = "teacher"
    DRAFTER = "standards"
    REVIEWER = "reviewer"
    COORDINATOR = "coordinator"


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
