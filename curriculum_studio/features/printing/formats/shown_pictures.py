"""Pictures in a form in which they can be set on a page."""

import io
from contextlib import suppress
from functools import lru_cache

from PIL import Image

from curriculum_studio.i18n import StudioError
from curriculum_studio.untrusted.picture_metadata import bare

#: Forms that are put on a page as they are; others become PNG.
_KEPT_FORMS = {"PNG": "png", "JPEG": "jpg", "GIF": "gif"}


@lru_cache(maxsize=32)
def shown_picture(content: bytes) -> tuple[str, bytes] | None:
    """Return ending and content of a picture as it can be set; None if it cannot be shown.

    The picture is read whole: one that breaks off would stop all pages.
    """
    with (
        suppress(Image.DecompressionBombError, OSError, ValueError, SyntaxError, StudioError),
        Image.open(io.BytesIO(content)) as image,
    ):
        image.load()
        ending = _KEPT_FORMS.get(image.format or "")
        if ending and image.mode != "CMYK":
            return ending, bare(content)
        kept = io.BytesIO()
        image.convert("RGBA").save(kept, "PNG")
        return "png", kept.getvalue()
    return None
