"""Pictures that people drop or paste: upright, not too large, without where they were taken."""

import io

import pi_heif
from PIL import Image, ImageOps

from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.picture_metadata import picture_facts
from curriculum_studio.untrusted.worker_process import WorkerProcess
from curriculum_studio.values import dataclass

#: Longest side of a kept picture in pixels: sharp on A4, light enough to be sent around.
LONG_SIDE = 1600

#: Quality of JPEG for photos, of 100.
QUALITY = 82

#: Kinds of HEIF files that phones write, at bytes 8 to 12.
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})

#: Pixels from which on Pillow itself warns of a bomb.
_WARNED = 89_000_000

#: Drawings have few colours; up to so many a PNG is smaller and sharper than a JPEG.
_DRAWING_COLOURS = 4096

#: What a picture is called that came without a name.
PASTED = message("Pictures", "The pasted picture")


@dataclass(frozen=True, slots=True)
class ReadyPicture:
    """A picture as it is kept; sizes in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def made_ready(content: bytes, name: str, long_side: int = LONG_SIDE) -> ReadyPicture:
    """Return a picture upright by its EXIF data, shrunk, without EXIF and place.

    Photos become JPEG, drawings and pictures with transparency PNG.

    Raises:
        StudioError: if it is no picture, damaged, or has more pixels than a camera makes.

    """
    named = name or PASTED
    picture = _opened(content, named)
    try:
        # Shrunk first: a JPEG is then never unpacked in full, and only the small one is turned.
        picture.thumbnail((long_side, long_side), Image.Resampling.LANCZOS)
        return _written(ImageOps.exif_transpose(picture))
    except (OSError, SyntaxError, ValueError) as problem:
        raise _damaged(named) from problem


def cut_out(content: bytes, name: str, share: tuple[float, float, float, float]) -> ReadyPicture:
    """Return a part of a picture as a picture of its own; what is around it is not in it any more.

    `share` is left, top, right and bottom of the part, of the upright picture as 0 to 1.

    Raises:
        StudioError: as `made_ready`.

    """
    named = name or PASTED
    picture = _opened(content, named)
    try:
        upright = ImageOps.exif_transpose(picture)
        left, top, right, bottom = share
        across, down = upright.size
        first = (round(left * across), round(top * down))
        last = (max(first[0] + 1, round(right * across)), max(first[1] + 1, round(bottom * down)))
        return _written(upright.crop((*first, *last)))
    except (OSError, SyntaxError, ValueError) as problem:
        raise _damaged(named) from problem


def prepared_in(apart: WorkerProcess, content: bytes, name: str) -> Work[ReadyPicture]:
    """Return a picture made ready in a process for foreign files, one after the other.

    Raises:
        StudioError: as `made_ready`; or that it took too long or needed too much memory.

    """
    said = name or PASTED
    ready: ReadyPicture = yield from apart.run(__name__, "made_ready", content, name, name=said)
    return ready


def ready_apart(content: bytes, name: str) -> Work[ReadyPicture]:
    """Return one picture made ready in a process of its own, with limits of time and memory.

    Raises:
        StudioError: as for `prepared_in`.

    """
    with WorkerProcess() as apart:
        return (yield from prepared_in(apart, content, name))


def is_heif(content: bytes) -> bool:
    """Whether the bytes are a picture of the kind that newer phones take."""
    return content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS


def _opened(content: bytes, name: str | Message) -> Image.Image:
    if is_heif(content):
        return _heif(content, name)
    facts = picture_facts(content)
    photo = facts.media_type == "image/jpeg"
    if facts.shown and not facts.safe and facts.width * facts.height > LIMITS.pixels:
        raise too_large(name, facts.width, facts.height, photo=photo)
    if not facts.shown or not facts.safe:
        raise StudioError(
            message("Pictures", "{name} is not a picture that can be shown.").fill(name=name),
            safe=message("Pictures", "Nothing has been changed."),
            remedy=message("Pictures", "Save it as JPEG or PNG and try again."),
        )
    if not photo and facts.width * facts.height > _WARNED:
        raise too_large(name, facts.width, facts.height)
    try:
        picture = Image.open(
            io.BytesIO(content), formats=("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
        )
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as problem:
        raise _damaged(name) from problem
    if picture.format != "JPEG":
        _weigh(name, *picture.size, len(picture.getbands()))
    return picture


def _weigh(name: str | Message, width: int, height: int, bands: int) -> None:
    """Refuse a picture that takes too much memory when it is unpacked, a byte for each band."""
    if width * height * bands > LIMITS.decoded:
        raise too_large(name, width, height)


def _heif(content: bytes, name: str | Message) -> Image.Image:
    try:
        opened = pi_heif.open_heif(io.BytesIO(content), convert_hdr_to_8bit=True)
        width, height = opened.size
        _weigh(name, width, height, len(opened.mode))
        picture: Image.Image = opened.to_pillow()
    except (OSError, ValueError, SyntaxError, EOFError, RuntimeError) as problem:
        raise _damaged(name) from problem
    return picture


def _written(picture: Image.Image) -> ReadyPicture:
    transparent = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    target = io.BytesIO()
    if transparent or picture.getcolors(_DRAWING_COLOURS) is not None:
        kept = (
            picture
            if picture.mode in {"1", "L", "LA", "P", "RGB", "RGBA"}
            else picture.convert("RGBA")
        )
        _bare(kept).save(target, "PNG", optimize=True)
        media_type = "image/png"
    else:
        _bare(picture.convert("RGB")).save(target, "JPEG", quality=QUALITY, optimize=True)
        media_type = "image/jpeg"
    return ReadyPicture(target.getvalue(), media_type, picture.width, picture.height)


def _bare(picture: Image.Image) -> Image.Image:
    """Return the picture without what came with it, such as EXIF data, but transparency."""
    transparency = picture.info.get("transparency")
    picture.info.clear()
    if transparency is not None:
        picture.info["transparency"] = transparency
    return picture


def _damaged(name: str | Message) -> StudioError:
    return StudioError(
        message("Pictures", "{name} is damaged and cannot be shown.").fill(name=name),
        safe=message("Pictures", "Nothing has been changed."),
        remedy=message("Pictures", "Use the original picture, or another one."),
    )


def too_large(name: str | Message, width: int, height: int, *, photo: bool = False) -> StudioError:
    """Return what is said of a picture with too many pixels; a `photo` is a JPEG already."""
    other = message("Pictures", "Shrink it to at most 7,000 × 7,000 pixels, or save it as JPEG.")
    jpeg = message(
        "Pictures", "Shrink it to at most 10,000 × 10,000 pixels, as with a picture viewer."
    )
    return StudioError(
        message("Pictures", "{name} has {width} × {height} pixels, which is too large.").fill(
            name=name, width=width, height=height
        ),
        safe=message("Pictures", "Nothing has been changed."),
        remedy=jpeg if photo else other,
    )
