"""Pictures are judged by their first bytes; nothing foreign is decoded."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from curriculum_studio.untrusted.picture_metadata import picture_facts
from tests.helpers.drawings import emf, placeable_wmf, wmf


def png(width: int, height: int) -> bytes:
    """A PNG that claims a size and has no pixels."""
    header = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", checksum)

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b""))


def picture(kind: str) -> bytes:
    target = BytesIO()
    Image.new("RGB", (192, 30), "green").save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_sizes_of_good_pictures(kind):
    facts = picture_facts(picture(kind))
    assert (facts.width, facts.height) == (192, 30)
    assert facts.media_type == f"image/{kind.lower()}"
    assert facts.safe
    assert facts.width_mm == pytest.approx(50.8)


def test_sizes_of_webp_with_and_without_loss():
    for lossless in (True, False):
        target = BytesIO()
        Image.new("RGBA", (70, 30)).save(target, "WEBP", lossless=lossless)
        assert picture_facts(target.getvalue()).width == 70


@pytest.mark.parametrize(
    ("width", "height"), [(30_000, 30_000), (65_535, 65_535), (2**31 - 1, 1), (0, 0), (0, 10)]
)
def test_enormous_pictures_are_not_safe(width, height):
    assert not picture_facts(png(width, height)).safe


def test_a_large_photo_is_safe():
    assert picture_facts(png(10_000, 9_900)).safe


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"\x01\x00\x00\x00" + b"\0" * 36 + b" EMF" + b"\0" * 40, "image/x-emf"),
        (b"\xd7\xcd\xc6\x9a" + b"\0" * 20, "image/x-wmf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
        (b"<?xml version='1.0'?><svg/>", "image/svg+xml"),
    ],
)
def test_drawings_are_kept_but_not_shown(content, media_type):
    facts = picture_facts(content)
    assert facts.media_type == media_type
    assert facts.safe
    assert not facts.shown


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (emf(5000, 2500), (189, 94)),
        (emf(-5000, 2500), (189, 94)),
        (placeable_wmf(2880, 1440, 1440), (192, 96)),
        (placeable_wmf(100, 100, 0), (0, 0)),
        (wmf(1440, 720), (96, 48)),
        (wmf(1440, 720)[:20], (0, 0)),
    ],
)
def test_drawings_say_how_large_they_are_on_paper(content, size):
    facts = picture_facts(content)
    assert (facts.width, facts.height) == size
    assert facts.safe


@given(st.binary(max_size=200), st.sampled_from(["", "PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]))
def test_nonsense_is_never_more_than_unsafe(noise, kind):
    start = picture(kind)[:20] if kind else b""
    facts = picture_facts(start + noise)
    assert facts.safe in {True, False}


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_flipped_bytes_of_pictures(kind):
    whole = picture(kind)
    for at in range(min(len(whole), 300)):
        for flip in (0x01, 0x80, 0xFF):
            changed = bytearray(whole)
            changed[at] ^= flip
            picture_facts(bytes(changed))
