"""What pictures of foreign files tell beside the picture: read, and left out.

Kind and size are read from the first bytes. That is not left to Pillow, whose plugins warn, read on
into the file and in one case make room for the whole picture before anyone has looked at its size.

What a picture says beside its pixels (who took it, and where) goes wherever one comes in or goes
out. Packed pixels are never packed anew.
"""

import re
import struct
from collections.abc import Callable, Iterator
from typing import Literal

from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.values import dataclass

# --- kind and size ----------------------------------------------------------------------------

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


# --- without metadata -------------------------------------------------------------------------
# Word files bring photos as cameras made them, with places and names in EXIF data. The picture
# itself stays byte for byte as it was: nothing is decoded, nothing is packed anew.

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"

#: Chunks of a PNG that hold words, times and EXIF data.
_TOLD_PNG = frozenset({b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"})

#: Chunks of a WebP that hold EXIF and XMP data, and the bits that announce them.
_TOLD_WEBP = {b"EXIF": 0x08, b"XMP ": 0x04}

_START_OF_SCAN, _END, _COMMENT, _EXIF = 0xDA, 0xD9, 0xFE, 0xE1

#: Application segments that a picture needs to be shown right: JFIF, colour profile, Adobe.
_NEEDED = ((0xE0, b""), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
_APPLICATION = range(0xE0, 0xF0)

#: A marker, before which the file may be filled up; and where packed pixels end: at one that is
#: neither a stuffed nought nor a restart. Neither looks at any byte twice, whatever the file is.
_MARKER = re.compile(rb"\xff++[^\x00\xff]")
_AFTER_PIXELS = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")

#: The tag of EXIF data that says how a picture has to be turned; 1 is upright.
_ORIENTATION, _UPRIGHT = 0x0112, 1


def bare(content: bytes) -> bytes:
    """Return a picture without names, places, times and comments; what is damaged stays as it is.

    How a JPEG has to be turned stays, or it would lie on its side.
    """
    try:
        if content.startswith(_JPEG):
            return b"".join(_bare_jpeg(content))
        if content.startswith(_PNG):
            return b"".join(_bare_png(content))
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return _bare_webp(content)
    except (struct.error, IndexError, ValueError):
        return content
    return content


def _bare_jpeg(content: bytes) -> Iterator[bytes]:
    yield _JPEG
    at, turned = 2, False
    while True:
        found = _MARKER.match(content, at)
        if found is None:
            problem = "no marker where one has to be"
            raise ValueError(problem)
        at = found.end()
        marker = content[at - 1]
        if marker == _END:  # what some cameras add behind it is not part of the picture
            yield b"\xff\xd9"
            return
        (length,) = struct.unpack_from(">H", content, at)
        segment = content[at : at + length]
        at += length
        if marker == _EXIF and not turned:
            turning = _turning(segment[2:])
            turned = bool(turning)
            yield turning
        elif _is_needed(marker, segment[2:]):
            yield bytes((0xFF, marker)) + segment
        if marker == _START_OF_SCAN:
            end = _AFTER_PIXELS.search(content, at)
            stop = end.start() if end is not None else len(content)
            yield content[at:stop]
            if end is None:  # cut off; what is there can still be shown
                return
            at = stop


def _is_needed(marker: int, words: bytes) -> bool:
    if marker in _APPLICATION:
        return any(marker == own and words.startswith(begins) for own, begins in _NEEDED)
    return marker != _COMMENT


def _turning(words: bytes) -> bytes:
    """Return EXIF data that say nothing but how the picture is turned, if it is."""
    if not words.startswith(b"Exif\0\0"):
        return b""
    data = words[6:]
    order = "<" if data.startswith(b"II") else ">"
    try:
        (place,) = struct.unpack_from(f"{order}L", data, 4)
        (count,) = struct.unpack_from(f"{order}H", data, place)
        for entry in range(place + 2, place + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHLH", data, entry)
            if tag == _ORIENTATION and _UPRIGHT < value <= 8:
                one = struct.pack(">HHHLHH", 1, _ORIENTATION, 3, 1, value, 0)
                told = b"Exif\0\0MM\0*\0\0\0\x08" + one + b"\0\0\0\0"
                return b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told
    except struct.error:
        return b""
    return b""


def _bare_png(content: bytes) -> Iterator[bytes]:
    yield _PNG
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        (length,) = struct.unpack_from(">L", content, at)
        kind = content[at + 4 : at + 8]
        if len(kind) < 4:
            problem = "the file ends within a chunk"
            raise ValueError(problem)
        if kind not in _TOLD_PNG:
            yield content[at : at + 12 + length]
        at += 12 + length


def _bare_webp(content: bytes) -> bytes:
    parts: list[bytes] = []
    announced, at = 0, 12
    while at < len(content):
        (length,) = struct.unpack_from("<L", content, at + 4)
        end = at + 8 + length + length % 2
        kind = content[at : at + 4]
        if kind in _TOLD_WEBP:
            announced |= _TOLD_WEBP[kind]
        else:
            parts.append(content[at:end])
        at = end
    if announced and parts and parts[0].startswith(b"VP8X"):
        head = bytearray(parts[0])
        head[8] &= ~announced & 0xFF
        parts[0] = bytes(head)
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<L", len(body)) + body
