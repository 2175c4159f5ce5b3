"""The contact sheet of a unit: all its photos small, numbered, with what is known of consent."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import section_heading
from curriculum_studio.core.kinds import is_activity, is_photo
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.render.blocks import Block, CaptionBlock, ParagraphBlock, Run
from curriculum_studio.render.photo_rows import picture_of, side_by_side

if TYPE_CHECKING:
    from curriculum_studio.features.units.formats.unit_docx import Handout

#: So many photos stand in a row, each in a square of this side (millimetres).
_ROW, _SIDE = 3, 53.0


def photos_in(document: Document) -> tuple[Node, ...]:
    """Return the photos of a document that show something, in reading order."""
    return tuple(
        node
        for node in document.walk()
        if is_photo(node) and isinstance(node.payload, Photo) and node.payload.pictures.filled
    )


def photo_sheet(handout: "Handout") -> Iterator[Block]:
    """Yield the photos in rows, each activity by itself."""
    document, texts = handout.document, handout.texts
    yield from handout.title("photos")
    photos = photos_in(document)
    if not photos:
        yield ParagraphBlock(texts.by_rule(handout.word("no_photos")))
        return
    numbers = {node.id: at for at, node in enumerate(photos, start=1)}
    by_activity = groupby(photos, key=lambda node: document.nearest(node.id, is_activity))
    for activity, together in by_activity:
        of_unit = section_heading("photos", of_activity=False)[handout.language]
        yield handout.sub(of_unit if activity is None else texts.of(activity).plain or "…")
        run = [*together]
        for at in range(0, len(run), _ROW):
            pictures = [
                picture_of(each, handout.language, _SIDE, _caption(handout, each, numbers[each.id]))
                for each in run[at : at + _ROW]
            ]
            yield side_by_side(pictures, handout.language, _ROW)
    yield ParagraphBlock(texts.by_rule(handout.word("photos_note")))


def _caption(handout: "Handout", photo: Node, number: int) -> CaptionBlock:
    """Return number, caption and consent of a photo: 3 Children sort leaves · families agree."""
    agreed = isinstance(photo.payload, Photo) and photo.payload.consent
    text = handout.bare(handout.texts.of(photo))
    between = " · " if not text.blank else ""
    said = Run(between + handout.word("agreed" if agreed else "not_agreed"))
    return CaptionBlock(replace(text, runs=(*text.runs, said)), number=str(number))
