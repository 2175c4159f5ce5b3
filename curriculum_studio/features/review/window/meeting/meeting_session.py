"""A meeting from its first comment to its last, over all breaks: what was reached and how long."""

from collections.abc import Sequence
from dataclasses import field

from PySide6.QtCore import QElapsedTimer

from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class MeetingStep:
    """Something done in the meeting: to which comment, and the id of its step of undo."""

    comment: str
    id: int


@dataclass(slots=True)
class MeetingSession:
    """The comments to talk about in their order, the one in front, and what was done to them.

    `spent`: how long was talked before the last break, in milliseconds.
    """

    comments: list[str]
    at: int = 0
    steps: list[MeetingStep] = field(default_factory=list)
    spent: int = 0
    _clock: QElapsedTimer = field(default_factory=QElapsedTimer)

    def begin(self) -> None:
        """Let the time run."""
        self._clock.start()

    def pause(self) -> None:
        """Keep the time that was spent so far."""
        if self._clock.isValid():
            self.spent += self._clock.elapsed()
            self._clock.invalidate()

    @property
    def minutes(self) -> int:
        """How long was talked, breaks left out."""
        running = self._clock.elapsed() if self._clock.isValid() else 0
        return (self.spent + running) // 60_000

    @property
    def here(self) -> str:
        """The comment in front."""
        return self.comments[self.at] if 0 <= self.at < len(self.comments) else ""

    @property
    def touched(self) -> set[str]:
        """The comments to which something was done."""
        return {each.comment for each in self.steps}


def resumed(
    before: MeetingSession, ordered: Sequence[str], waiting: Sequence[str]
) -> MeetingSession:
    """Return a meeting that goes on where it was left.

    `ordered` are all comments on the document in the order of the text, `waiting` those that shall
    be talked about now. What was talked about before the break still counts.
    """
    wanted = set(waiting)
    comments = [each for each in ordered if each in wanted or each in before.touched]
    reached = ordered.index(before.here) if before.here in ordered else 0
    following = [*ordered[reached:], *ordered[:reached]]
    here = next((each for each in following if each in wanted), "")
    at = comments.index(here) if here else 0
    return MeetingSession(comments, at, before.steps, before.spent)
