"""A look at the first bytes of a database, before SQLite touches it.

So a file that is not ours, or is too new, stays as it is to the last byte. The layout is that of
https://www.sqlite.org/fileformat.html, 1.3.
"""

from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.store import problems
from curriculum_studio.store.schema import APPLICATION_ID, SCHEMA

_MAGIC = b"SQLite format 3\x00"
_SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; `whole` is whether the file is as long as it should be."""

    schema: int
    whole: bool


def read_header(path: Path) -> Header:
    """Read the header of a workspace.

    Raises:
        StudioError: if the file is missing, a folder, no database, of another program or too new.

    """
    if path.is_dir():
        raise problems.folder(path)
    # A pipe would be waited for without end.
    if not path.is_file() and (path.exists() or path.is_symlink()):
        raise problems.no_file(path)
    try:
        with path.open("rb") as handle:
            raw = handle.read(_SIZE)
        length = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise problems.missing(path) from problem
    except PermissionError as problem:
        raise problems.unreadable(path) from problem
    except OSError as problem:
        raise problems.disk_fails(path, problem.strerror or "") from problem
    if len(raw) < _SIZE or not raw.startswith(_MAGIC):
        raise problems.no_database(path)
    schema, application = _number(raw, 60), _number(raw, 68)
    if application != APPLICATION_ID:
        raise problems.of_another_program(path)
    if schema > SCHEMA:
        raise problems.newer(path)
    return Header(schema, _whole(raw, length))


def _whole(raw: bytes, length: int) -> bool:
    page = int.from_bytes(raw[16:18], "big")
    page = 65536 if page == 1 else page
    # The number of pages counts only if it was written together with the change counter.
    counts = raw[24:28] == raw[92:96]
    return page >= 512 and (not counts or length >= page * _number(raw, 28))


def _number(raw: bytes, at: int) -> int:
    return int.from_bytes(raw[at : at + 4], "big")
