"""Pictures in a Word file."""

import io
from collections.abc import Callable
from typing import Protocol

from PIL import Image

from curriculum_studio.i18n import StudioError
from curriculum_studio.ooxml.elements import NAMESPACES
from curriculum_studio.ooxml.writer.styles import EMU_PER_MM, Page
from curriculum_studio.ooxml.writer.xml import attribute
from curriculum_studio.render.blocks import PrintedPicture
from curriculum_studio.untrusted.picture_metadata import bare, picture_facts
from curriculum_studio.values import dataclass

#: Forms that Word shows as they are; others are written as PNG.
_ENDINGS = {"PNG": "png", "JPEG": "jpeg", "GIF": "gif", "TIFF": "tiff", "BMP": "bmp"}

#: Drawings of Windows programs (previews of formulas and diagrams), which Word shows by itself.
_DRAWINGS = {"image/x-emf": "emf", "image/x-wmf": "wmf"}
#: How high such a drawing is beside its width where it does not say.
_USUAL_RATIO = 0.75

#: Share of the height of a page that a picture may take, so that its caption finds room.
_TALLEST = 0.8


@dataclass(frozen=True, slots=True)
class _Known:
    relation: str
    ratio: float


class PictureHolder(Protocol):
    """A file that pictures can be put into."""

    def picture(self, identity: str, ending: str, content: bytes) -> str:
        """Add a picture once and return the id of its relationship."""


class PictureWriter:
    """Puts pictures into a file, each one once."""

    def __init__(
        self, container: PictureHolder, attachment: Callable[[str], bytes], page: Page
    ) -> None:
        self._container = container
        self._attachment = attachment
        self._page = page
        self._known: dict[str, _Known | None] = {}
        self._count = 0

    def drawing(
        self, picture: PrintedPicture, words: str, *, width: float = 0.0, height: float = 0.0
    ) -> str:
        """Return a run with a picture, at most so wide and high in millimetres; "" if it is gone.

        `words` describe it for those who cannot see it.
        """
        known = self._find(picture.attachment)
        if known is None:
            return ""
        widest = width or self._page.text_width_mm
        across = min(max(picture.width_mm, 1.0), widest)
        down = across * known.ratio
        tallest = height or picture.height_mm or self._page.text_height_mm * _TALLEST
        if down > tallest:
            across, down = across * tallest / down, tallest
        self._count += 1
        return _inline(self._count, known.relation, words, across, down)

    def ratio(self, identity: str) -> float:
        """Return how much higher than wide a picture is; 0 if it is gone."""
        known = self._find(identity)
        return known.ratio if known is not None else 0.0

    def numbers(self, count: int) -> int:
        """Return the first of so many numbers that no other drawing has."""
        first = self._count + 1
        self._count += count
        return first

    def _find(self, identity: str) -> _Known | None:
        if identity not in self._known:
            self._known[identity] = self._load(identity) if identity else None
        return self._known[identity]

    def _load(self, identity: str) -> _Known | None:
        """Return a picture put into the file, or None if it is lost or no picture."""
        # An image that cannot be read raises UnidentifiedImageError, which is an OSError.
        try:
            content = self._attachment(identity)
            facts = picture_facts(content)
            if facts.media_type in _DRAWINGS:
                ratio = facts.height / facts.width if facts.width and facts.height else 0.0
                return self._put(content, _DRAWINGS[facts.media_type], ratio or _USUAL_RATIO)
            with Image.open(io.BytesIO(content)) as image:
                across, down = image.size
                ending = _ENDINGS.get(image.format or "", "")
                # A picture that others kept and handed on may still say who took it, and where.
                content, ending = (bare(content), ending) if ending else (_as_png(image), "png")
        except (StudioError, Image.DecompressionBombError, OSError, ValueError):
            return None
        return self._put(content, ending, down / max(across, 1))

    def _put(self, content: bytes, ending: str, ratio: float) -> _Known:
        name = f"picture{len(self._known) + 1}"
        return _Known(self._container.picture(name, ending, content), ratio)


def _as_png(image: Image.Image) -> bytes:
    kept = io.BytesIO()
    image.convert("RGBA").save(kept, "PNG")
    return kept.getvalue()


def _inline(at: int, relation: str, words: str, across: float, down: float) -> str:
    extent = f'cx="{round(across * EMU_PER_MM)}" cy="{round(down * EMU_PER_MM)}"'
    named = f'id="{at}" name="Picture {at}" descr="{attribute(words)}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f"<wp:docPr {named}/><wp:cNvGraphicFramePr>"
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
