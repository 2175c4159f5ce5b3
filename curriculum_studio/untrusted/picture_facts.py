"""Pictures of foreign files: what they are and how large, read from their first bytes.

The sizes are read here and not by Pillow, whose plugins warn, read on into the file and in one case
make room for the whole picture before anyone has looked at its size.
"""

import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.untrusted.limits import LIMITS

_EMF, _WMF, _PLACEABLE = b"\x01\x00\x00\x00", b"\x01\x00\x09\x00", b"\xd7\xcd\xc6\x9a"
_SVG = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml.{,2000}?)?<svg\b", re.DOTALL)

#: Millimetres of a picture that tells no size are reckoned at so many dots to the inch.
_DOTS_PER_INCH = 96.0

#: The record of a WMF that tells its window, among so many of the first ones; and the units to the
#: inch of files that name none.
_WINDOW, _RECORDS, _TWIPS = 0x020C, 50, 1440

#: Markers of JPEG frames, which tell the size (SOF0 to SOF15 without DHT, JPG and DAC).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: Markers of JPEG without content.
_BARE = frozenset([0x01, *range(0xD0, 0xD9)])

_Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What the header of a picture says; width and height in pixels, 0 if it does not say.

    `shown` is false for drawings (EMF, WMF, SVG) that are kept but not decoded; those of Windows
    programs say how large they are on paper. `safe` is false for what must not be decoded: unknown,
    damaged or too many pixels.
    """

    media_type: str
    suffix: str
    width: int = 0
    height: int = 0
    shown: bool = True
    safe: bool = True

    @property
    def width_mm(self) -> float:
        """How wide it would be on paper, in millimetres."""
        return self.width / _DOTS_PER_INCH * 25.4


def picture_facts(content: bytes) -> PictureFacts:
    """Return what a picture is; nothing is decoded beyond its header."""
    if content.startswith(_EMF) and content[40:44] == b" EMF":
        return _drawing(content, "image/x-emf", ".emf", _emf)
    if content.startswith((_WMF, _PLACEABLE)):
        return _drawing(content, "image/x-wmf", ".wmf", _wmf)
    if _SVG.match(content):
        return PictureFacts("image/svg+xml", ".svg", shown=False)
    for signs, media_type, suffix, size in _FORMATS:
        if content.startswith(signs):
            try:
                width, height = size(content)
            except (struct.error, IndexError):
                width = height = 0
            safe = 0 < width * height <= LIMITS.pixels
            return PictureFacts(media_type, suffix, width, height, safe=safe)
    return PictureFacts("application/octet-stream", ".bin", shown=False, safe=False)


def _drawing(
    content: bytes, media_type: str, suffix: str, size: Callable[[bytes], _Size]
) -> PictureFacts:
    try:
        width, height = size(content)
    except (struct.error, ZeroDivisionError):
        width = height = 0
    return PictureFacts(media_type, suffix, width, height, shown=False)


def _emf(content: bytes) -> _Size:
    """Return the size of the frame, which is told in hundredths of a millimetre (MS-EMF 2.2.9)."""
    left, top, right, bottom = struct.unpack_from("<4l", content, 24)
    dots = _DOTS_PER_INCH / 2540
    return round(abs(right - left) * dots), round(abs(bottom - top) * dots)


def _wmf(content: bytes) -> _Size:
    """Return the size that a placeable file tells, else that of its window (MS-WMF 2.3.2.3)."""
    if content.startswith(_PLACEABLE):
        left, top, right, bottom, units = struct.unpack_from("<4hH", content, 6)
        return _in_dots(right - left, units), _in_dots(bottom - top, units)
    at = 2 * struct.unpack_from("<H", content, 2)[0]
    for _ in range(_RECORDS):
        length, function = struct.unpack_from("<LH", content, at)
        if function == _WINDOW:
            down, across = struct.unpack_from("<2h", content, at + 6)
            return _in_dots(across, _TWIPS), _in_dots(down, _TWIPS)
        at += 2 * max(length, 3)
    return 0, 0


def _in_dots(length: int, units: int) -> int:
    return round(abs(length) / units * _DOTS_PER_INCH)


def _png(content: bytes) -> _Size:
    width, height = struct.unpack_from(">2L", content, 16)
    return width, height


def _gif(content: bytes) -> _Size:
    width, height = struct.unpack_from("<2H", content, 6)
    return width, height


def _bmp(content: bytes) -> _Size:
    (header,) = struct.unpack_from("<L", content, 14)
    width, height = struct.unpack_from("<2H" if header == 12 else "<2l", content, 18)
    return abs(width), abs(height)


def _jpeg(content: bytes) -> _Size:
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return 0, 0
        marker = content[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">2H", content, at + 5)
            return width, height
        if marker == 0xFF:
            at += 1
        elif marker in _BARE:
            at += 2
        else:
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    return 0, 0


def _tiff(content: bytes) -> _Size:
    order: Literal["<", ">"] = "<" if content.startswith(b"II") else ">"
    (place,) = struct.unpack_from(f"{order}L", content, 4)
    (count,) = struct.unpack_from(f"{order}H", content, place)
    found = {256: 0, 257: 0}
    for at in range(place + 2, place + 2 + 12 * min(count, 200), 12):
        tag, kind = struct.unpack_from(f"{order}2H", content, at)
        if tag in found:
            (found[tag],) = struct.unpack_from(
                f"{order}{'H' if kind == 3 else 'L'}", content, at + 8
            )
    return found[256], found[257]


def _webp(content: bytes) -> _Size:
    if content[8:12] != b"WEBP":
        return 0, 0
    if content[12:16] == b"VP8X":
        width, height = content[24:27], content[27:30]
        return int.from_bytes(width, "little") + 1, int.from_bytes(height, "little") + 1
    if content[12:16] == b"VP8L":
        (bits,) = struct.unpack_from("<L", content, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<2H", content, 26)
    return width & 0x3FFF, height & 0x3FFF


_FORMATS: tuple[tuple[bytes | tuple[bytes, ...], str, str, Callable[[bytes], _Size]], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png", ".png", _png),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg", _jpeg),
    ((b"GIF87a", b"GIF89a"), "image/gif", ".gif", _gif),
    (b"BM", "image/bmp", ".bmp", _bmp),
    ((b"II*\0", b"MM\0*"), "image/tiff", ".tif", _tiff),
    (b"RIFF", "image/webp", ".webp", _webp),
)
