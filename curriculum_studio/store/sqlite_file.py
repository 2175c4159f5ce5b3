"""The file of a database, read without SQLite: its header, and rows of tables from its pages.

The header is looked at before SQLite touches the file, so that one that is not ours, or of a newer
program, stays as it is to the last byte. The layout is that of
https://www.sqlite.org/fileformat.html, 1.3, 1.5, 1.6 and 2.1.
"""

from collections.abc import Iterator
from pathlib import Path

from curriculum_studio.store import problems
from curriculum_studio.values import dataclass

#: Says in the file's header that a database is ours: "CSTU".
APPLICATION_ID = 0x43535455

#: Number of the newest migration, kept in the file's header.
SCHEMA = 4

# --- header -----------------------------------------------------------------------------------

_MAGIC = b"SQLite format 3\x00"
_SIZE = 100

#: Number of the way of reading that a log needs (1.3.3 of the layout).
_LOGGED = 2


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; `whole` is whether the file is as long as it should be.

    `logged`: somebody writes to it through a log, or did when this file was copied. Whoever closes
    a library brings the log into it and takes that back, and copies that the program makes have
    none.
    """

    schema: int
    whole: bool
    logged: bool


def read_header(path: Path, *, newer: bool = False) -> Header:
    """Read the header of a workspace, with `newer` also of one that a newer program wrote.

    Raises:
        WorkspaceNewer: if a newer program wrote it, which is not asked for.
        StudioError: if the file is missing, a folder, no database or of another program.

    """
    try:
        # pathlib raises where a name is too long for any file.
        if path.is_dir():
            raise problems.folder(path)
        # A pipe would be waited for without end.
        if not path.is_file() and (path.exists() or path.is_symlink()):
            raise problems.no_file(path)
        with path.open("rb") as handle:
            raw = handle.read(_SIZE)
        length = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise problems.missing(path) from problem
    except PermissionError as problem:
        raise problems.unreadable(path) from problem
    except OSError as problem:
        raise problems.refused(path, problem) from problem
    if len(raw) < _SIZE or not raw.startswith(_MAGIC):
        raise problems.no_database(path)
    schema, application = _number(raw, 60), _number(raw, 68)
    if application != APPLICATION_ID:
        raise problems.of_another_program(path)
    if schema > SCHEMA and not newer:
        raise problems.newer(path)
    return Header(schema, _whole(raw, length), logged=raw[19] == _LOGGED)


def _whole(raw: bytes, length: int) -> bool:
    page = int.from_bytes(raw[16:18], "big")
    page = 65536 if page == 1 else page
    # The number of pages counts only if it was written together with the change counter.
    counts = raw[24:28] == raw[92:96]
    return page >= 512 and (not counts or length >= page * _number(raw, 28))


def _number(raw: bytes, at: int) -> int:
    return int.from_bytes(raw[at : at + 4], "big")


# --- pages ------------------------------------------------------------------------------------
# Where the inner pages of a table are damaged, SQLite no longer finds the rows below them, though
# they are whole. Here each page of the file is looked at by itself.

#: A page with rows of a table.
_LEAF = 13

#: Length in bytes of whole numbers by their serial type.
_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = bytes | int | float | None


def records(content: bytes, page: int) -> Iterator[tuple[int, list[Value]]]:
    """Yield number and columns of each row on the pages of a file; texts are bytes.

    Rows that were deleted may be among them, as long as their page was not used again.
    """
    for start in range(0, len(content) - page + 1, page):
        head = start + 100 if start == 0 else start
        if content[head] != _LEAF:
            continue
        count = int.from_bytes(content[head + 3 : head + 5], "big")
        for at in range(head + 8, min(head + 8 + 2 * count, start + page - 1), 2):
            offset = int.from_bytes(content[at : at + 2], "big")
            try:
                yield _row(content, start, offset, page)
            except (ValueError, IndexError):
                continue


def _row(content: bytes, start: int, offset: int, page: int) -> tuple[int, list[Value]]:
    if not 8 <= offset < page:
        raise ValueError(offset)
    size, at = _varint(content, start + offset)
    key, at = _varint(content, at)
    payload = _payload(content, at, size, page)
    end, at = _varint(payload, 0)
    types: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    values: list[Value] = []
    at = end
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError(at)
    return key, values


def _payload(content: bytes, at: int, size: int, page: int) -> bytes:
    if not 0 < size <= len(content):
        raise ValueError(size)
    if size <= page - 35:
        return content[at : at + size]
    least = (page - 12) * 32 // 255 - 23
    local = least + (size - least) % (page - 4)
    local = local if local <= page - 35 else least
    parts = [content[at : at + local]]
    left = size - local
    following = int.from_bytes(content[at + local : at + local + 4], "big")
    while left > 0:
        start = (following - 1) * page
        if following < 1 or start + page > len(content):
            raise ValueError(following)
        parts.append(content[start + 4 : start + 4 + min(left, page - 4)])
        left -= page - 4
        following = int.from_bytes(content[start : start + 4], "big")
    return b"".join(parts)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in {8, 9}:
        return kind - 8, at
    length = _WHOLE.get(kind, 8 if kind == 7 else (kind - 12) // 2)
    raw = payload[at : at + length]
    if length < 0 or len(raw) != length or kind in {10, 11}:
        raise ValueError(kind)
    if kind in _WHOLE:
        return int.from_bytes(raw, "big", signed=True), at + length
    return raw, at + length


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = content[at + count]
        if count == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    raise ValueError(at)
