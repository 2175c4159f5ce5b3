"""Pictures keep their pixels and lose what they tell of persons and places."""

import io

import pytest
from PIL import Image, ImageOps, PngImagePlugin

from curriculum_studio.untrusted.picture_metadata import bare

NAME = "Quirin Zacharias"
ARTIST, COPYRIGHT, ORIENTATION, GPS = 0x013B, 0x8298, 0x0112, 0x8825


def drawn(mode: str = "RGB") -> Image.Image:
    picture = Image.linear_gradient("L").resize((60, 40))
    return picture.convert(mode)


def told(turned: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ARTIST], exif[COPYRIGHT], exif[ORIENTATION] = NAME, NAME, turned
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[29] = "2026:05:06"
    return exif


def saved(form: str, turned: int = 1, **more: object) -> bytes:
    target = io.BytesIO()
    if form == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Author", NAME)
        words.add_itxt("Comment", NAME)
        more["pnginfo"] = words
    elif form == "JPEG":
        more |= {"comment": NAME.encode(), "icc_profile": b"profile", "quality": 90}
        more["xmp"] = f"<x:xmpmeta>{NAME}</x:xmpmeta>".encode()
    else:
        more["xmp"] = NAME.encode()
    drawn().save(target, form, exif=told(turned), **more)
    return target.getvalue()


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


@pytest.mark.parametrize("more", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
@pytest.mark.parametrize("turned", [1, 6])
def test_a_photo_keeps_pixels_turning_and_colours(turned, more):
    content = saved("JPEG", turned, **more)
    assert NAME.encode() in content
    less = bare(content + b"trailer of a camera: " + NAME.encode())
    assert NAME.split()[1].encode() not in less
    picture = opened(less)
    assert picture.tobytes() == opened(content).tobytes()
    assert picture.info["icc_profile"] == b"profile"
    assert dict(picture.getexif()) == ({ORIENTATION: turned} if turned > 1 else {})
    assert ImageOps.exif_transpose(picture).size == ImageOps.exif_transpose(opened(content)).size
    assert bare(less) == less


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_other_pictures_keep_their_pixels(form):
    content = saved(form, lossless=True) if form == "WEBP" else saved(form)
    assert NAME.encode() in content
    less = bare(content)
    assert NAME.encode() not in less
    assert opened(less).tobytes() == opened(content).tobytes()
    assert not dict(opened(less).getexif())
    assert bare(less) == less


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_what_is_damaged_stays_as_it_is_or_is_cut(form):
    content = saved(form)
    for end in range(0, len(content), 7):
        assert len(bare(content[:end])) <= end
    assert bare(b"no picture") == b"no picture"
    assert bare(b"") == b""


def test_a_file_of_nothing_but_filling_is_left_at_once():
    content = saved("JPEG")[:-2] + b"\xff" * 3_000_000
    assert bare(content).startswith(b"\xff\xd8")
