"""Figures with their pictures inside the file, so that none is left behind."""

import base64
from collections.abc import Callable

from lxml import etree

from curriculum_studio.features.standards.formats.sts.inline import InlineWriter
from curriculum_studio.features.standards.formats.sts.tables import add_caption
from curriculum_studio.features.standards.formats.sts.xml import HREF, child, made
from curriculum_studio.i18n import StudioError
from curriculum_studio.render.blocks import FigureBlock, PrintedPicture
from curriculum_studio.render.visible_languages import caption_blank
from curriculum_studio.untrusted.picture_facts import picture_facts


class FigureWriter:
    """Writes figures; `attachment` returns the content of a picture by its hash."""

    def __init__(self, inline: InlineWriter, attachment: Callable[[str], bytes]) -> None:
        """Take what writes runs and where pictures come from."""
        self._inline = inline
        self._attachment = attachment

    def figure(self, figure: FigureBlock) -> etree._Element:
        """Return a figure without its notes: a group if it has parts."""
        parts = [each for each in figure.pictures if not caption_blank(each.caption)]
        tag = "fig-group" if parts else "fig"
        element = made(tag, id=self._inline.identity(figure.caption.text.anchor))
        add_caption(element, figure.caption, figure.unit, self._inline)
        for picture in figure.pictures:
            holder = element
            if parts:
                holder = child(
                    element, "fig", id=self._inline.identity(picture.caption.text.anchor)
                )
                add_caption(holder, picture.caption, None, self._inline)
            self._picture(holder, picture, figure)
        return element

    def _picture(
        self, holder: etree._Element, picture: PrintedPicture, figure: FigureBlock
    ) -> None:
        address, media_type = self._address(picture.attachment)
        if not address:
            child(holder, "p", picture.missing, content_type="missing-picture")
            return
        kind, _, subtype = media_type.partition("/")
        graphic = child(holder, "graphic", mimetype=kind, mime_subtype=subtype)
        graphic.set(HREF, address)
        words = picture.caption.text.plain or figure.caption.text.plain
        if words.strip():
            child(graphic, "alt-text", words)

    def _address(self, identity: str) -> tuple[str, str]:
        """Return a picture as an address that holds it, with its media type; "" if it is lost."""
        try:
            content = self._attachment(identity) if identity else b""
        except StudioError:
            return "", ""
        if not content:
            return "", ""
        media_type = picture_facts(content).media_type
        return f"data:{media_type};base64,{base64.b64encode(content).decode()}", media_type
