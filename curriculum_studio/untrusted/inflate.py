"""Unpacking with limits by counted bytes, whatever the container claims."""

import zlib

from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.zip_directory import STORED, ZipEntry

_STEP = 1024 * 1024


class Inflater:
    """Unpacks entries of one container; all of them together have one limit."""

    def __init__(self, content: bytes, name: str) -> None:
        """Take the container and the name of the file, for sentences."""
        self._content = content
        self._name = name
        self._spent: dict[str, int] = {}

    def unpack(self, entry: ZipEntry, limit: int) -> bytes:
        """Return the content of an entry.

        Raises:
            StudioError: if it is larger than the limit, is packed beyond all measure, or damaged.

        """
        if entry.packed > limit and entry.method == STORED:
            raise errors.too_large(self._name)
        packed = memoryview(self._content)[entry.start : entry.start + entry.packed]
        content = bytes(packed) if entry.method == STORED else self._inflate(packed, entry, limit)
        if zlib.crc32(content) != entry.checksum:
            raise errors.damaged(self._name)
        self._count(entry, len(content))
        return content

    def _inflate(self, packed: memoryview, entry: ZipEntry, limit: int) -> bytes:
        machine = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces: list[bytes] = []
        size = 0
        rest: bytes | memoryview = packed
        try:
            while not machine.eof:
                piece = machine.decompress(rest, _STEP)
                rest = machine.unconsumed_tail
                if not piece and not rest:
                    break
                pieces.append(piece)
                size += len(piece)
                self._check(entry, size, limit)
        except zlib.error as problem:
            raise errors.damaged(self._name) from problem
        if not machine.eof:
            raise errors.damaged(self._name)
        return b"".join(pieces)

    def _check(self, entry: ZipEntry, size: int, limit: int) -> None:
        if size > LIMITS.ratio_from and size > LIMITS.ratio * max(entry.packed, 1):
            raise errors.suspicious(self._name, errors.BOMB)
        if size > limit or size + self._others(entry) > LIMITS.inflated:
            raise errors.too_large(self._name)

    def _others(self, entry: ZipEntry) -> int:
        return sum(size for name, size in self._spent.items() if name != entry.name)

    def _count(self, entry: ZipEntry, size: int) -> None:
        """Count a part once, however often it is read."""
        self._spent[entry.name] = size
        if self._others(entry) + size > LIMITS.inflated:
            raise errors.too_large(self._name)
