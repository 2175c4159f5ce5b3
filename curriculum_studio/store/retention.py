"""Which backups may go: many of the last hours, fewer of the last months, none in a hurry."""

from collections.abc import Sequence
from datetime import datetime, timedelta

#: So many of the newest stay in any case.
NEWEST = 10

#: A wrong clock must not sweep away what it took months to gather.
MOST_AT_ONCE = 2

#: The time between two backups counts at most so much, so that a leap of the clock ages nothing.
LONGEST_STEP = timedelta(days=1)

#: Up to this age, one is kept for each such span.
_SPANS = (
    (timedelta(days=2), timedelta(hours=1)),
    (timedelta(days=31), timedelta(days=1)),
    (timedelta(days=366), timedelta(days=7)),
    (timedelta.max, timedelta(days=30)),
)


def superfluous(times: Sequence[datetime]) -> list[int]:
    """Return the indices of the backups that may be deleted, the oldest first.

    `times` are those at which the backups were made, in the order of making, newest first.
    """
    taken: set[tuple[timedelta, int]] = set()
    spare: list[int] = []
    age = timedelta()
    for index, made in enumerate(times):
        if index:
            age += min(max(times[index - 1] - made, timedelta()), LONGEST_STEP)
        span = next(span for limit, span in _SPANS if age < limit)
        slot = (span, age // span)
        if slot in taken and index >= NEWEST:
            spare.append(index)
        taken.add(slot)
    return spare[: -MOST_AT_ONCE - 1 : -1]
