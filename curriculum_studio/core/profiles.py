"""Who works with the program: what a profile says of a person."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What somebody says of themselves once, and forms, versions and comments take from it.

    `id` is random and stays while all else may change: it signs what is done, and names are looked
    up by it. `code` is what the numbers of comments of the organisation begin with (DE). `role` is
    what is done most: teacher, standards or reviewer.
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
