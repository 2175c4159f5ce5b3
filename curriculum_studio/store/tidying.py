"""What is not needed any more is dropped, and its pages are given back, some at a time.

The search index is joined here, in pauses, instead of in the midst of a commit. `mmap_size` was
refused: a disk that fails would end the program.
"""

from collections.abc import Iterator

import msgspec

from curriculum_studio.store import problems
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import leave_index, renew_index
from curriculum_studio.store.journal import drop_steps, trim
from curriculum_studio.store.records import sweep_leads

#: What one slice drops, gives back or joins: steps, pages of the file, pages of the search index.
#: Each takes some milliseconds.
STEPS, PAGES, JOINED = 200, 64, 16

#: So many free pages stay, for what is written next.
SPARE = 16

#: So many pages are given back when the library is closed, and joined.
CLOSING, CLOSING_JOINED = 512, 256


def tidy_at_start(database: Database) -> int:
    """Bring a library that was opened in order; return the first step that is needed.

    Raises:
        StudioError: if the disk or the file fails.

    """
    with database.write() as connection:
        first = trim(connection)
        drop_steps(connection, first, STEPS)
        sweep_leads(connection)
        leave_index(connection)
        try:
            renew_index(connection)
        except (msgspec.DecodeError, TypeError) as problem:
            raise problems.damaged(database.path) from problem
    return first


def slices(database: Database, first: int) -> Iterator[None]:
    """Drop what stands before the first step that is needed, and give free pages back.

    Each slice is a transaction of some milliseconds; between two of them whoever writes is let in.
    Whoever stops in between has lost nothing.

    Raises:
        StudioError: if the disk or the file fails.

    """
    yield from index_slices(database)
    while _dropped(database, first):
        yield
    while database.give_back(PAGES, SPARE):
        yield


def index_slices(database: Database) -> Iterator[None]:
    """Join the parts of the search index that commits have left, as `slices`.

    Then pages go from the log into the file, beside whoever writes.
    """
    while database.join_index(JOINED):
        yield
    database.write_back()


def _dropped(database: Database, first: int) -> bool:
    with database.write() as connection:
        return drop_steps(connection, first, STEPS) == STEPS
