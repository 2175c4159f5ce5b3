"""Pictures that people drop or paste."""

import base64
import io
import random
import struct
import zlib

import pytest
from PIL import Image

from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.untrusted.picture_preparation import (
    LONG_SIDE,
    cut_out,
    is_heif,
    made_ready,
    ready_apart,
)

#: 64 × 48 pixels, left half green, right half red, as a phone writes it.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAAC0AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAA"
    "AAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34"
    "+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5"
    "uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAA"
    "AAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAA"
    "AAAAAAEAAQWBAgMFhAAAADVtZGF0AAAAKSgBr1jm9Oq//+RQ//53T/+B+fX/gvr2r6/tm383KVgWNJf1O7eIEH8g"
)


def photo(width=3000, height=2000, exif=None):
    chance = random.Random(1)
    small = Image.new("RGB", (60, 40))
    small.putdata([(chance.randrange(256), chance.randrange(256), 90) for _ in range(2400)])
    target = io.BytesIO()
    small.resize((width, height)).save(target, "JPEG", exif=exif or Image.Exif())
    return target.getvalue()


def opened(ready):
    return Image.open(io.BytesIO(ready.content))


def test_a_photo_is_shrunk():
    ready = made_ready(photo(), "a.jpg")
    assert ready.media_type == "image/jpeg"
    assert (ready.width, ready.height) == (LONG_SIDE, 1067)
    assert opened(ready).size == (LONG_SIDE, 1067)


def test_a_photo_stands_upright_and_forgets_its_place():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    ready = made_ready(photo(800, 600, exif), "a.jpg")
    assert (ready.width, ready.height) == (600, 800)
    assert b"Exif" not in ready.content
    assert not opened(ready).getexif()


def test_a_part_is_cut_out_of_the_upright_photo_and_nothing_else_is_kept():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    target = io.BytesIO()
    picture = Image.effect_noise((80, 60), 40).convert("RGB")
    # Below at the left of the upright photo, as it is turned to the right.
    picture.paste((250, 0, 0), (60, 30, 80, 60))
    picture.save(target, "JPEG", exif=exif, quality=95)
    ready = cut_out(target.getvalue(), "a.jpg", (0.0, 0.75, 0.5, 1.0))
    assert (ready.width, ready.height) == (30, 20)
    assert opened(ready).convert("RGB").getpixel((15, 10))[0] > 200
    assert b"Exif" not in ready.content


def test_a_drawing_stays_a_png_with_its_transparency():
    target = io.BytesIO()
    Image.new("RGBA", (40, 30), (10, 200, 10, 128)).save(target, "PNG")
    ready = made_ready(target.getvalue(), "a.png")
    assert ready.media_type == "image/png"
    assert opened(ready).convert("RGBA").getpixel((5, 5)) == (10, 200, 10, 128)


def test_heic_is_read():
    assert is_heif(HEIC)
    ready = made_ready(HEIC, "IMG_0001.HEIC")
    assert (ready.width, ready.height) == (64, 48)
    green = opened(ready).convert("RGB").getpixel((8, 24))
    assert green[1] > green[0]


def huge_png(width, height):
    def chunk(name, content):
        crc = zlib.crc32(name + content)
        return struct.pack(">L", len(content)) + name + content + struct.pack(">L", crc)

    header = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty.png"),
        (b"plain text", "lie.png"),
        (huge_png(30_000, 30_000), "huge.png"),
        (huge_png(0, 5), "zero.png"),
        (photo()[:2000], "half.jpg"),
        (HEIC[:200], "half.heic"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing.svg"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(content, name):
    with pytest.raises(StudioError) as refused:
        made_ready(content, name)
    assert dict(refused.value.what.arguments)["name"] == name
    assert refused.value.safe is not None
    assert refused.value.remedy is not None


def flat_png(width, height):
    """A PNG of one colour: small as a file, whatever its size."""

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">L", len(content)) + body + struct.pack(">L", zlib.crc32(body))

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(b"\0" * (width * 3 + 1)) for _ in range(height))
    head = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    content = chunk(b"IHDR", head) + chunk(b"IDAT", rows + packer.flush()) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + content


def test_a_picture_that_is_too_heavy_unpacked_is_refused_before_it_is_unpacked():
    with pytest.raises(StudioError, match="too large"):
        made_ready(flat_png(9999, 9999), "a.png")
    with pytest.raises(StudioError, match="too large"):
        made_ready(flat_png(8000, 9000), "a.png")
    assert made_ready(flat_png(6000, 8000), "a.png").height == LONG_SIDE


def test_a_large_photo_is_shrunk_while_it_is_unpacked():
    """JPEG of 100 megapixels: the process in which it is read may use 500 MB."""
    target = io.BytesIO()
    Image.new("RGB", (12_000, 8_300), (9, 90, 9)).save(target, "JPEG", quality=40)
    ready = finish(ready_apart(target.getvalue(), "a.jpg"))
    assert (ready.width, ready.height) == (LONG_SIDE, 1107)
    # What is a JPEG already is not told to become one.
    more = target.getvalue().replace(struct.pack(">HH", 8_300, 12_000), b"\xff\xff" * 2, 1)
    with pytest.raises(StudioError, match="too large") as refused:
        made_ready(more, "a.jpg")
    assert "JPEG" not in str(refused.value.remedy.source)


def test_pictures_are_read_in_another_process():
    ready = finish(ready_apart(photo(exif=Image.Exif()), "a.jpg"))
    assert ready == made_ready(photo(exif=Image.Exif()), "a.jpg")
    with pytest.raises(StudioError, match="damaged"):
        finish(ready_apart(photo()[:3000], "a.jpg"))
