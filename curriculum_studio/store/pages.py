"""Rows of tables read from the pages of a database file, without SQLite.

Where the inner pages of a table are damaged, SQLite no longer finds the rows below them, though
they are whole. Here each page of the file is looked at by itself. The layout is that of
https://www.sqlite.org/fileformat.html, 1.5, 1.6 and 2.1.
"""

from collections.abc import Iterator

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
