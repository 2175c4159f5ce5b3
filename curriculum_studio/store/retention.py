"""Which backups may go: many of the last hours, fewer of the last months, none in a hurry."""

from collections.abc import Callable, Sequence
from datetime import datetime

#: So many of the newest stay in any case.
NEWEST = 10

#: A wrong clock must not sweep away what it took months to gather.
MOST_AT_ONCE = 2

#: The newest backup stays of each of the last so many hours, days, weeks and months in which there
#: is one. Counting those, and not their age, leaves no say to a clock that leaps.
_KEPT: tuple[tuple[int, Callable[[datetime], str]], ...] = (
    (12, lambda made: made.strftime("%Y-%m-%d %H")),
    (14, lambda made: made.strftime("%Y-%m-%d")),
    (8, lambda made: made.strftime("%G-%V")),
    (24, lambda made: made.strftime("%Y-%m")),
)


def superfluous(times: Sequence[datetime]) -> list[int]:
    """Return the indices of the backups that may be deleted, the oldest first.

    `times` are those at which the backups were made, in the order of making, newest first.
    """
    kept = set(range(min(NEWEST, len(times))))
    for most, span in _KEPT:
        newest: dict[str, int] = {}
        for index, made in enumerate(times):
            if len(newest) < most:
                newest.setdefault(span(made), index)
        kept.update(newest.values())
    spare = [index for index in reversed(range(len(times))) if index not in kept]
    return spare[:MOST_AT_ONCE]
