"""What time it is: the one place that asks the clock of the computer.

How long something took is another matter: that asks `time.monotonic` or `time.perf_counter`, which
tell no day and never go back. The time of a group is that of its server. A service that decides by
the time is handed a function for it, so that its tests say when they are.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

#: Asks the computer. A test or a recorded run puts another clock here, and all of the program
#: follows; nothing else does.
source: Callable[[], datetime] = partial(datetime.now, UTC)


def now() -> datetime:
    """Return the moment, in UTC."""
    return source()


def here() -> datetime:
    """Return the moment by the clock on the wall: in the zone of this computer, summer time too."""
    return now().astimezone()


def today() -> date:
    """Return the day that it is here; about midnight that is another one than in UTC."""
    return here().date()


def stamp() -> str:
    """Return the moment as everything stored has it: ISO 8601 in UTC, to the second."""
    return now().isoformat(timespec="seconds")
