"""Comments go along with their words where an edit cuts a text in two or joins texts.

Nothing is looked for here. What an edit made of a text is compared with the text as a whole, and
only where that tells for certain where the marked words are now, an anchor is put on them. All else
is left as it is: `anchors` says then that the text has changed, or that it is gone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.review import Anchor

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
