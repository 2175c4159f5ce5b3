"""The one kind of error that is meant for the user; every other exception is a defect."""

from curriculum_studio.i18n.message import Message


class StudioError(Exception):
    """Something went wrong that the user can understand.

    Says what happened, and where it matters what is safe and what to do next.
    """

    def __init__(
        self, what: Message, *, safe: Message | None = None, remedy: Message | None = None
    ) -> None:
        """Say what happened, what is `safe`, and as `remedy` what to do next."""
        super().__init__(what.source)
        self.what = what
        self.safe = safe
        self.remedy = remedy

    @property
    def sentences(self) -> tuple[Message, ...]:
        """All that is said, in the order in which it is read."""
        return tuple(part for part in (self.what, self.safe, self.remedy) if part is not None)
