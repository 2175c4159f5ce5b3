"""Rules on the languages of one text: numbers, objects, what was not translated at all."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.checks.model import foreign
from curriculum_studio.features.checks.model.places import Manner, Part
from curriculum_studio.features.checks.model.rule import (
    Check,
    Hit,
    Mend,
    OnNode,
    OnText,
    Reading,
    Spot,
)
from curriculum_studio.features.checks.model.rules import amounts, denials, items, limits
from curriculum_studio.languages import LANGUAGES, Language

_Objects = Counter[tuple[str, str]]


def _objects_differ(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    for language, cell in spot.others:
        if not cell.marks and not node.cell(node.lead).marks:
            continue
        lead, own = _objects(node.cell(node.lead)), _objects(cell)
        if lead != own and spot.comparable(language):
            values = {"lead": str(lead.total()), "own": str(own.total())}
            yield Hit(0, len(cell), values, _linked(spot, language, lead, own), language)


def _linked(spot: Spot, language: Language, lead: _Objects, own: _Objects) -> Mend | None:
    """Return how a number that one language types becomes the reference that the other has."""
    (typing, objects) = (language, lead - own) if lead - own else (spot.node.lead, own - lead)
    if objects.total() != 1 or (lead - own and own - lead):
        return None
    ((kind, target),) = objects
    written = [each for each in spot.amounts(typing).pointers if each.kind == "document"]
    if kind != "ref" or len(written) != 1:
        return None
    cell = spot.node.cell(typing)
    reference = Cell(OBJECT, (Mark(0, 1, "ref", target),))
    mended = spliced(cell, written[0].start, written[0].end, reference)
    return Mend(edits=(SetCell(spot.node.id, typing, typed(spot.node, typing, mended)),))


def _objects(cell: Cell) -> _Objects:
    return Counter((mark.kind, mark.value) for mark in cell.marks if mark.kind in OBJECT_MARKS)


_HAN = re.compile("[\u4e00-\u9fff]")
#: Addresses are no words.
_ADDRESS = re.compile(r"\b\w+://\S+|\S+@\S+|\bwww\.\S+")


def _without_addresses(text: str) -> str:
    found = "://" in text or "@" in text or "www." in text
    return _ADDRESS.sub("", text) if found else text


_LATIN_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")


_OTHERS_WORDS = frozenset({Manner.ENTRY, Manner.SOURCE})


def _copied(spot: Spot) -> Iterator[Hit]:
    """Yield texts that read as that of another language: Chinese, or words of a sentence."""
    if spot.place.manner in _OTHERS_WORDS or not spot.others:
        return
    node = spot.node
    if foreign.alike_everywhere(node):
        return
    seen = {_without_addresses(node.text(node.lead).strip())}
    for language, cell in spot.others:
        text = _without_addresses(cell.text.strip())
        if text in seen and (_sentence(text) or _words_of_one(text, node.text(node.lead))):
            yield Hit(0, len(cell), {}, None, language)
        seen.add(text)


def _is_copy(node: Node, language: Language) -> bool:
    """Whether a text repeats its source, which is told by itself."""
    if language == node.lead:
        return False
    text = node.text(language).strip()
    return text == node.text(node.lead).strip() and _sentence(_without_addresses(text))


def _sentence(text: str) -> bool:
    """Whether a text is in a language, and no name or sign that is alike in all of them."""
    if _HAN.search(text):
        return True
    words = _LATIN_WORD.findall(text)
    return len(words) >= 4 or (len(words) > 1 and bool(foreign.languages_of(text)))


def _words_of_one(text: str, lead: str) -> bool:
    """Whether words that are alike in two languages are no name: the Chinese has words for them."""
    words = _LATIN_WORD.findall(text)
    common = [each for each in words[1:] if each.islower() and len(each) >= 4]
    return bool(common) and bool(_HAN.search(lead)) and not _LATIN_WORD.search(lead)


def _foreign(reading: Reading) -> Iterator[Hit]:
    """Yield texts in another language than that of their column."""
    chinese = reading.language == "zh" and foreign.is_chinese(reading.text)
    if foreign.alike_everywhere(reading.node) or _is_copy(reading.node, reading.language):
        return
    if not chinese and foreign.is_foreign(reading.text, reading.language, reading.words):
        yield Hit(0, len(reading.text), {})


#: Here a sentence can be meant for the readers of one language.
_BESIDE = frozenset({Part.FOREWORD, Part.INTRODUCTION, Part.COVER, Part.OTHER})


def _untranslated(spot: Spot) -> Iterator[Hit]:
    """Yield texts that say that they are still to be translated, or hold a piece of another."""
    node = spot.node
    if spot.place.manner in _OTHERS_WORDS:
        return
    if node.cell(node.lead).blank and spot.place.part not in _BESIDE:
        written = [key for key, cell in node.cells.items() if not cell.blank]
        if written:
            yield Hit(0, 0, {"text": "—"}, None, node.lead)
    for language, cell in node.cells.items():
        if not spot.has(language, foreign.coming):
            continue
        for start, end in foreign.to_come(node, language):
            yield Hit(start, end, {"text": cell.text[start:end].strip()}, None, language)
    if not spot.others:
        return
    for language, cell in node.cells.items():
        if not spot.has(language, foreign.lent) or _is_copy(node, language):
            continue
        piece = foreign.piece_of_another(node, language)
        if piece is not None:
            yield Hit(*piece, {"text": cell.text[piece[0] : piece[1]]}, None, language)


# --- pairs of marks ---------------------------------------------------------------------------

_PAIRS = tuple(zip("（(《“[【〔", "）)》”]】〕", strict=True))


#: The number of a list item, which has one bracket.
_LABEL = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,2}[)）]")


def _unpaired(reading: Reading) -> Iterator[Hit]:
    text = reading.text
    for opening, closing in _PAIRS:
        opened, closed = text.count(opening), text.count(closing)
        if opened == closed:
            continue
        if reading.language == "de" and opening == "“":
            continue  # “ closes what „ opened
        if closing in ")）" and closed > opened and _LABEL.search(text):
            continue  # a), 1)
        at = text.find(opening if opened > closed else closing)
        yield Hit(at, at + 1, {"text": opening if opened > closed else closing})


_WRITTEN = frozenset(set(Manner) - {Manner.ENTRY, Manner.SOURCE, Manner.SYMBOL, Manner.OTHER})
_PARTS = frozenset(set(Part) - {Part.OTHER})

CHECKS: Mapping[str, Check] = {
    "BIL-03": amounts.CHECKS["BIL-03"],
    "BIL-04": OnNode(_copied, translated=True),
    "BIL-05": OnText(
        _foreign, _PARTS, _WRITTEN - {Manner.TERM, Manner.CAPTION, Manner.CELL}, foreign.strange
    ),
    "BIL-06": OnNode(_objects_differ, translated=True, marked=True),
    "BIL-07": OnNode(
        limits.limits_differ, needs=limits.LIMITED, translated=True, uses=(limits.LIMITED,)
    ),
    "BIL-08": amounts.CHECKS["BIL-08"],
    "BIL-09": amounts.CHECKS["BIL-09"],
    "BIL-10": OnNode(items.items_differ, needs=items.LISTED, translated=True),
    "BIL-11": OnNode(
        denials.denials_differ, needs=denials.denied, translated=True,
        uses=(denials.opposed, denials.DENIED),
    ),
    "BIL-12": OnNode(
        _untranslated, needs=foreign.borrowed, uses=(foreign.coming, foreign.lent)
    ),
    "TXT-06": OnText(
        _unpaired, None, _WRITTEN,
        {key: tuple("（()）《》“”[]【】〔〕") for key in LANGUAGES},
    ),
}  # fmt: skip
