"""Pictures without what they tell beside the picture: who took them, where, with what.

Word files bring photos as cameras made them, with places and names in EXIF data. The picture itself
stays byte for byte as it was: nothing is decoded, nothing is packed anew.
"""

import re
import struct
from collections.abc import Iterator

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
            return b"".join(_jpeg(content))
        if content.startswith(_PNG):
            return b"".join(_png(content))
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError, ValueError):
        return content
    return content


def _jpeg(content: bytes) -> Iterator[bytes]:
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


def _png(content: bytes) -> Iterator[bytes]:
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


def _webp(content: bytes) -> bytes:
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
