"""Anchors of comments: made from marked words, and found again in the same node only.

An anchor keeps the marked words and what stood around them, in an ordinary text all of it. Found
again is only what reads as it did, in a place that can be no other one. Everything else is said to
have changed: a comment on the wrong words is worse than one whose words have to be looked for.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark

#: Characters kept on each side of the quotation; few texts of a standard are longer.
CONTEXT = 320

#: Characters that must read as before next to the quotation, on both sides together. A border of
#: the text that is still its border counts for as many.
_EVIDENCE = 4

#: The same where the quotation stands in the text more than once.
_EVIDENCE_AMONG_OTHERS = 12

#: The same for quotations from texts of which a part only is kept.
_MORE_EVIDENCE = 40

#: What makes one sign of two, what colours the sign before it, and letters that are flags by two.
_JOINER = "\u200d"
_SKINS = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_FLAGS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))

AnchorState = Literal["attached", "changed", "orphan"]


@dataclass(frozen=True, slots=True)
class FoundAnchor:
    """Where an anchor is now.

    `attached`: at these characters of the text in the anchor's language (none for a whole node).
    `changed`: the node is there, its words are not those that were marked. `orphan`: it is gone.
    """

    state: AnchorState
    start: int = 0
    end: int = 0


def anchored(node: Node, language: Language, start: int, end: int, version: str = "") -> Anchor:
    """Return an anchor for marked characters; for the whole node if none are marked."""
    cell = node.cell(language)
    text = cell.text
    start, end = max(0, start), min(len(text), end)
    if start >= end:
        return Anchor(node=node.id, language=language, version=version)
    return Anchor(
        node=node.id,
        language=language,
        quotation=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        version=version,
        objects=_objects(cell, start, end),
    )


def _objects(cell: Cell, start: int, end: int) -> tuple[str, ...]:
    """Return what the objects among some characters are."""
    if OBJECT not in cell.text[start:end]:
        return ()
    found = sorted(
        mark for mark in cell.marks if mark.kind in OBJECT_MARKS and start <= mark.start < end
    )
    return tuple(f"{mark.kind} {mark.value}" for mark in found)


def quoted(anchor: Anchor) -> Cell:
    """Return the marked words with their objects, to be read as a text is."""
    places = [at for at, character in enumerate(anchor.quotation) if character == OBJECT]
    marks: list[Mark] = []
    for at, said in zip(places, anchor.objects, strict=False):
        name, _, value = said.partition(" ")
        kind = next((each for each in OBJECT_MARKS if each == name), None)
        if kind is not None:
            marks.append(Mark(at, at + 1, kind, value))
    return Cell(anchor.quotation, tuple(marks))


def find(document: Document, anchor: Anchor) -> FoundAnchor:
    """Say where an anchor is in a document as it stands now."""
    node = document.nodes.get(anchor.node)
    if node is None:
        return FoundAnchor("orphan")
    if not anchor.quotation:
        return FoundAnchor("attached")
    cells = {str(language): cell for language, cell in node.cells.items()}
    place = located_in(cells.get(anchor.language, Cell()), anchor)
    return FoundAnchor("changed") if place is None else FoundAnchor("attached", *place)


def located_in(cell: Cell, anchor: Anchor) -> tuple[int, int] | None:
    """Return start and end of an anchor's quotation in a text, its objects being the same.

    Anchors from before objects were kept, and those that a form tells, know of none.
    """
    place = located(cell.text, anchor)
    if place is None or not anchor.objects or _objects(cell, *place) == anchor.objects:
        return place
    return None


def located(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Return start and end of an anchor's quotation in a text, or nothing if that is not certain.

    The quotation with all that still reads as before around it has to stand once in the text that
    was marked and once in the text of now. Where the same words stand elsewhere as well, more has
    to read as before, and no other place may read so.
    """
    quotation = anchor.quotation
    before = f"{anchor.prefix}{quotation}{anchor.suffix}"
    if before == text:
        start = len(anchor.prefix)
        return start, start + len(quotation)
    claims = list(_claims(text, before, anchor))
    if len(claims) != 1:
        return None
    claim = claims[0]
    if _tears(text, claim.start, claim.end, before, len(anchor.prefix)):
        return None
    window = text[claim.start - claim.left : claim.end + claim.right]
    needed = _needed(anchor, text)
    return (claim.start, claim.end) if claim.evidence >= needed and _once(window, text) else None


@dataclass(frozen=True, slots=True)
class _Claim:
    """A place that reads like the marked one, and how many characters around it do so."""

    start: int
    end: int
    left: int
    right: int
    evidence: int


def _claims(text: str, before: str, anchor: Anchor) -> Iterator[_Claim]:
    """Yield the places that nothing but the marked place of the old text can have become."""
    start = text.find(anchor.quotation)
    while start >= 0:
        end = start + len(anchor.quotation)
        left = _same_end(anchor.prefix, text[:start])
        right = _same_start(anchor.suffix, text[end:])
        evidence = _evidence(anchor, text, start, left, right)
        # What stood twice in the old text may have become this place from the other one.
        if evidence >= _EVIDENCE and _once(text[start - left : end + right], before):
            yield _Claim(start, end, left, right, evidence)
        start = text.find(anchor.quotation, start + 1)


def _needed(anchor: Anchor, text: str) -> int:
    """Return how much has to read as before next to the quotation."""
    if max(len(anchor.prefix), len(anchor.suffix)) >= CONTEXT:
        return _MORE_EVIDENCE
    return _EVIDENCE_AMONG_OTHERS if text.count(anchor.quotation) > 1 else _EVIDENCE


def _evidence(anchor: Anchor, text: str, start: int, left: int, right: int) -> int:
    """Count what reads as before around a place; borders of the text count where they are kept."""
    end = start + len(anchor.quotation)
    evidence = left + right
    if left == len(anchor.prefix) == start:
        evidence += _EVIDENCE
    if right == len(anchor.suffix) == len(text) - end:
        evidence += _EVIDENCE
    return evidence


def _tears(text: str, start: int, end: int, before: str, was: int) -> bool:
    """Whether words now end within a sign, as at an accent or an emoji, and did not before."""
    size = end - start
    return any(
        _inside_sign(text, start + at) and not _inside_sign(before, was + at) for at in (0, size)
    )


def _inside_sign(text: str, at: int) -> bool:
    """Whether a place stands between characters that are seen as one sign."""
    if not 0 < at < len(text):
        return False
    first, second = text[at - 1], text[at]
    if unicodedata.category(second) in {"Mn", "Me"} or _JOINER in {first, second}:
        return True
    if second in _SKINS:
        return True
    letters = 0
    while letters < at and text[at - 1 - letters] in _FLAGS:
        letters += 1
    return second in _FLAGS and letters % 2 == 1


def _once(part: str, text: str) -> bool:
    first = text.find(part)
    return first >= 0 and text.find(part, first + 1) < 0


def _same_end(first: str, second: str) -> int:
    count = 0
    for one, other in zip(reversed(first), reversed(second), strict=False):
        if one != other:
            break
        count += 1
    return count


def _same_start(first: str, second: str) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count
