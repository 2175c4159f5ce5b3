"""The central directory of a zip container, read by its bytes and believed in nothing.

Python's own reader accepts duplicates (the last one counts, while other programs see the first)
and entries that share their bytes; here both are refused.
"""

import re
import stat
import struct
from collections.abc import Iterator
from urllib.parse import unquote

from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.values import dataclass

# --- names of entries -------------------------------------------------------------------------

#: Names that Windows keeps for devices, whatever their ending.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(1, 10))]
)
_FORBIDDEN = re.compile('[\x00-\x1f\x7f:*?"<>|]')


def decoded(raw: bytes, *, utf8: bool) -> str:
    """Return the name of an entry; older packers write it in the code page of their computer.

    Raises:
        UnicodeDecodeError: if it is said to be UTF-8 and is not.

    """
    if utf8:
        return raw.decode("utf-8")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp437")


def normalised(name: str) -> str:
    """Return the name with the separators of a part name; some packers write backslashes."""
    return name.replace("\\", "/")


def is_forbidden(name: str) -> bool:
    """Whether a normalised name could lead out of a folder or to a device."""
    if not name or len(name) > LIMITS.name or name.startswith("/") or _FORBIDDEN.search(name):
        return True
    segments = name.removesuffix("/").split("/")
    return any(_is_forbidden_segment(segment) for segment in segments)


def _is_forbidden_segment(segment: str) -> bool:
    stem = segment.partition(".")[0].rstrip(" ").lower()
    return not segment.strip(". ") or stem in _DEVICES


def key(name: str) -> str:
    """Return the form under which parts are looked up: names of parts ignore case."""
    return name.casefold()


def resolved(base: str, target: str) -> str:
    """Return the part that a target of a relationship names, seen from the part `base`.

    An empty string if it leads out of the package. A fragment is left out.
    """
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    segments = [] if path.startswith("/") else base.split("/")[:-1]
    for segment in path.split("/"):
        if segment == "..":
            if not segments:
                return ""
            segments.pop()
        elif segment not in {"", "."}:
            segments.append(segment)
    return "/".join(segments)


# --- the directory ----------------------------------------------------------------------------

STORED, DEFLATED = 0, 8

_END = struct.Struct("<4s4H2LH")
_END_64_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 65535
_ENCRYPTED, _UTF8 = 0x1, 0x800
_UNIX = 3


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """A file in the container: `start` is where its packed bytes begin, `size` only a claim."""

    name: str
    method: int
    checksum: int
    packed: int
    size: int
    start: int


@dataclass(frozen=True, slots=True)
class _Raw:
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    name: bytes
    system: int
    attributes: int
    header: int


def read_directory(content: bytes, name: str) -> tuple[ZipEntry, ...]:
    """Return the files of a container, checked: names, duplicates, overlaps, counts.

    Raises:
        StudioError: if the container is damaged, locked or built to do harm.

    """
    try:
        entries = tuple(_checked(content, name))
    except (struct.error, UnicodeDecodeError) as problem:
        raise errors.damaged(name) from problem
    seen: set[str] = set()
    for entry in entries:
        if key(entry.name) in seen:
            raise errors.suspicious(name, errors.DUPLICATES)
        seen.add(key(entry.name))
    if sum(entry.size for entry in entries) > LIMITS.inflated:
        raise errors.too_large(name)
    return entries


def _checked(content: bytes, name: str) -> Iterator[ZipEntry]:
    """Yield the files; folders have a place in the container but no content."""
    first, size, count, shift = _end(content, name)
    if count > LIMITS.entries or size > LIMITS.directory:
        raise errors.suspicious(name, errors.COUNT)
    spans: list[tuple[int, int]] = []
    for raw in _entries(content, first, size, name):
        if len(spans) >= LIMITS.entries:
            raise errors.suspicious(name, errors.COUNT)
        if raw.flags & _ENCRYPTED:
            raise errors.locked(name)
        entry = _entry(content, raw, shift, name)
        spans.append((raw.header + shift, entry.start + entry.packed))
        if not entry.name.endswith("/"):
            yield entry
    _check_spans(spans, first, name)


def _end(content: bytes, name: str) -> tuple[int, int, int, int]:
    """Return where the directory begins, its size, its count and how far offsets are shifted."""
    at = content.rfind(b"PK\x05\x06", max(0, len(content) - _END.size - _LONGEST_COMMENT))
    if at < 0:
        raise errors.damaged(name)
    _, _, _, _, count, size, offset, _ = _END.unpack_from(content, at)
    before = at
    if at >= _END_64_LOCATOR.size:
        sign, _, place, _ = _END_64_LOCATOR.unpack_from(content, at - _END_64_LOCATOR.size)
        if sign == b"PK\x06\x07":
            sign, _, _, _, _, _, _, count, size, offset = _END_64.unpack_from(content, place)
            if sign != b"PK\x06\x06":
                raise errors.damaged(name)
            before = place
    first = before - size
    if first < 0 or first < offset:
        raise errors.damaged(name)
    return first, size, count, first - offset


def _entries(content: bytes, first: int, size: int, name: str) -> Iterator[_Raw]:
    at, end = first, first + size
    while at < end:
        sign, made_by, _, flags, method, _, _, checksum, packed, unpacked, *rest = (
            _ENTRY.unpack_from(content, at)
        )
        name_size, extra_size, comment_size, _, _, attributes, header = rest
        if sign != b"PK\x01\x02":
            raise errors.damaged(name)
        at += _ENTRY.size
        own = content[at : at + name_size]
        extra = content[at + name_size : at + name_size + extra_size]
        unpacked, packed, header = _wide(extra, unpacked, packed, header)
        at += name_size + extra_size + comment_size
        yield _Raw(flags, method, checksum, packed, unpacked, own, made_by >> 8, attributes, header)


def _wide(extra: bytes, *fields: int) -> tuple[int, int, int]:
    """Return size, packed size and offset, taken from the zip64 field where they overflow."""
    at = 0
    values = list(fields)
    while at + 4 <= len(extra):
        sign, size = struct.unpack_from("<HH", extra, at)
        if sign == 1:
            inner = at + 4
            for place, value in enumerate(values):
                if value == 0xFFFFFFFF:
                    (values[place],) = struct.unpack_from("<Q", extra, inner)
                    inner += 8
        at += 4 + size
    unpacked, packed, header = values
    return unpacked, packed, header


def _entry(content: bytes, raw: _Raw, shift: int, name: str) -> ZipEntry:
    header = raw.header + shift
    sign, _, _, _, _, _, _, _, _, name_size, extra_size = _LOCAL.unpack_from(content, header)
    start = header + _LOCAL.size + name_size + extra_size
    own = content[header + _LOCAL.size : header + _LOCAL.size + name_size]
    if sign != b"PK\x03\x04" or own != raw.name or start + raw.packed > len(content):
        raise errors.damaged(name)
    part = normalised(decoded(raw.name, utf8=bool(raw.flags & _UTF8)))
    linked = raw.system == _UNIX and stat.S_ISLNK(raw.attributes >> 16)
    if is_forbidden(part) or linked:
        raise errors.suspicious(name, errors.NAMES)
    if raw.method not in {STORED, DEFLATED} and not part.endswith("/"):
        raise errors.suspicious(name, errors.PACKING)
    return ZipEntry(part, raw.method, raw.checksum, raw.packed, raw.size, start)


def _check_spans(spans: list[tuple[int, int]], first: int, name: str) -> None:
    """Refuse entries that share bytes: a small file could unpack to any size."""
    end = 0
    for begin, stop in sorted(spans):
        if begin < end:
            raise errors.suspicious(name, errors.OVERLAP)
        end = stop
    if end > first:
        raise errors.suspicious(name, errors.OVERLAP)
