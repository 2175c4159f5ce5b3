"""Anchors of comments: made from marked words, found again, and carried along by edits.

An anchor keeps the marked words and what stood around them, in an ordinary text all of it. Found
again is only what reads as it did, in a place that can be no other one. Everything else is said to
have changed: a comment on the wrong words is worse than one whose words have to be looked for.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- making and finding anchors ---------------------------------------------------------------

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


# --- anchors under edits ----------------------------------------------------------------------
# Nothing is looked for here. What an edit made of a text is compared with the text as a whole, and
# only where that tells for certain where the marked words are now, an anchor is put on them. All
# else is left as it is: `find` says then that the text has changed, or that it is gone.

#: What may stand between texts that are joined.
_GAPS = ("", " ", "\n")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters of the old text, from `start` to `end`, that stand in `node` from `at` on now."""

    node: str
    start: int
    end: int
    at: int


def may_carry(edits: Sequence[Edit]) -> bool:
    """Whether edits may cut or join texts: a text alters, and another comes or goes with it."""
    return any(isinstance(each, SetCell) for each in edits) and any(
        isinstance(each, Insert | Remove) for each in edits
    )


def left_by(edits: Sequence[Edit]) -> frozenset[str]:
    """Return the nodes whose words may stand elsewhere after edits."""
    return frozenset(each.node for each in edits if isinstance(each, SetCell | Remove))


def carried(before: Document, after: Document, edits: Sequence[Edit], anchor: Anchor) -> Anchor:
    """Return an anchor on its words where edits have brought them; itself if that is not certain.

    `after` is what the edits make of `before`.
    """
    language = next((each for each in LANGUAGES if each == anchor.language), None)
    if language is None or not anchor.quotation:
        return anchor
    place = find(before, anchor)
    if place.state != "attached":
        return anchor
    pieces = [
        each
        for each in _pieces(before, after, edits, anchor.node, language)
        if each.start <= place.start and place.end <= each.end
    ]
    if len(pieces) != 1:
        return anchor
    piece = pieces[0]
    if piece.node == anchor.node and find(after, anchor).state == "attached":
        return anchor
    start = place.start - piece.start + piece.at
    end = start + place.end - place.start
    made = anchored(after.nodes[piece.node], language, start, end, anchor.version)
    return replace(made, place=anchor.place)


def _pieces(
    before: Document, after: Document, edits: Sequence[Edit], node: str, language: Language
) -> Iterator[_Piece]:
    """Yield where the parts of an old text stand now, as far as that is certain."""
    text = before.nodes[node].text(language)
    if node not in after:
        yield from _joined(before, after, edits, text, language)
        return
    now = after.nodes[node].text(language)
    if now.startswith(text):
        yield _Piece(node, 0, len(text), 0)
    elif text.startswith(now):
        rest = text[len(now) :]
        new = [each for edit in edits if isinstance(edit, Insert) for each in edit.nodes]
        followers = [each.id for each in new if each.text(language) == rest and each.id in after]
        if len(followers) == 1:
            yield _Piece(node, 0, len(now), 0)
            yield _Piece(followers[0], len(now), len(text), 0)


def _joined(
    before: Document, after: Document, edits: Sequence[Edit], text: str, language: Language
) -> Iterator[_Piece]:
    """Yield where the whole text of a node that is gone stands behind another text."""
    written = {
        each.node for each in edits if isinstance(each, SetCell) and each.language == language
    }
    for target in written:
        if target not in before or target not in after:
            continue
        old, new = before.nodes[target].text(language), after.nodes[target].text(language)
        if not new.startswith(old):
            continue
        added = new[len(old) :]
        if any(added == f"{gap}{text}" for gap in _GAPS):
            yield _Piece(target, 0, len(text), len(new) - len(text))
        elif added.split("\n").count(text) == 1:
            # Cells of a table that are merged stand below each other.
            at = f"\n{added}\n".index(f"\n{text}\n")
            yield _Piece(target, 0, len(text), len(old) + at)
