"""Photos of a unit or an activity."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import rank, tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.features.units.model.unit_parts import last_rank, with_section


def with_photos(
    document: Document, caret: str, pictures: Sequence[str], language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the first photo, and the edits that put all of them in.

    They stand in the section for photos of the activity at the caret, otherwise of the unit. The
    picture shows in every language; the caption is written later.
    """
    activity = document.nearest(caret, ("activity",)) if caret in document else None
    above = activity.id if activity is not None else ""
    section, edits = with_section(document, "photos", language, above)
    place = last_rank(document, section)
    inserts: list[Edit] = []
    first = ""
    for each in pictures:
        payload = Photo(pictures=Pictures(zh=each, en=each, de=each))
        node = replace(tree.fresh("photo", payload, language), parent=section, rank=place)
        inserts.append(Insert((node,)))
        place = rank.between(place, "")
        first = first or node.id
    return first, (*edits, *inserts)
