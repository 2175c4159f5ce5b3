"""Typed references in the languages of one text."""

import re
from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.core.text import Cell
from curriculum_studio.drafting.quantities.pointers import Pointer
from curriculum_studio.drafting.quantities.reader import Amounts
from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.rules.counting import counting, counts, told_apart
from curriculum_studio.features.checks.model.signs import Need
from curriculum_studio.languages import Language


def pointers_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages that refer in typed words to something else."""
    node = spot.node
    if spot.place.manner in {Manner.ENTRY, Manner.SOURCE} or not spot.others:
        return
    if not counts(spot) and not (spot.some_have(LETTERED) and _refers(spot)):
        return
    read = told_apart(spot)
    lead = read[node.lead].pointers
    for language, cell in spot.others:
        own = read[language].pointers
        missing = _unanswered(lead, own, read[language])
        more = _unanswered(own, lead, read[node.lead])
        if _is_an_object_elsewhere(spot, language, len(missing), len(more)):
            continue
        if (missing or more) and spot.comparable(language):
            at = next((each for each in own if (each.kind, each.number) in more), None)
            values = {
                "lead": _told(lead, missing, node.text(node.lead)),
                "own": _told(own, more, cell.text),
            }
            start, end = (at.start, at.end) if at is not None else (0, len(cell))
            yield Hit(start, end, values, None, language)


def _is_an_object_elsewhere(spot: Spot, language: Language, missing: int, more: int) -> bool:
    """Whether what one language names in words is an object of the other, told by another rule."""
    node = spot.node
    fewer = _references(node.cell(node.lead)) - _references(node.cell(language))
    return fewer != 0 and (missing, more) == ((0, fewer) if fewer > 0 else (-fewer, 0))


def _references(cell: Cell) -> int:
    return sum(mark.kind == "ref" for mark in cell.marks)


def _refers(spot: Spot) -> bool:
    written = (spot.node.lead, *(key for key, _ in spot.others))
    return any(
        _REFERRING.search(spot.node.text(each))
        or (each in _IN_WORDS and _IN_WORDS[each].search(spot.node.text(each)))
        for each in written
    )


#: References by a letter or a word, which have no digits that could differ.
_REFERRING = re.compile(r"[A-Z]\b|附录|活动|表|图|第\s?[\d.]+\s?(?:至|[章条节页步]|部分|单元)")
_IN_WORDS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile("Annex|Appendix|Table|Figure|Clause|Formula|Unit|Step|Note"),
    "de": re.compile("Anhang|Tabelle|Bild|Abschnitt|Formel|Schritt|Anmerkung"),
}
LETTERED: Mapping[Language, Need] = {
    "zh": ("附录", "活动", "表", "图", "第", re.compile(r"[A-Z]\b")),
    **{key: (words, re.compile(r"[A-Z]\b")) for key, words in _IN_WORDS.items()},
}


def _unanswered(
    one: Iterable[Pointer], other: Iterable[Pointer], amounts: Amounts
) -> set[tuple[str, str]]:
    """Return what one text names and another does not, nor counts without a unit: Raum 3."""
    bare = {f"{each.values[0]:g}" for each in amounts.quantities if each.values and not each.unit}
    return {each for each in _named(one) - _named(other) if each[1] not in bare}


def _named(pointers: Iterable[Pointer]) -> set[tuple[str, str]]:
    return {(each.kind, each.number) for each in pointers}


def _told(pointers: Iterable[Pointer], wanted: set[tuple[str, str]], text: str) -> str:
    found = (each for each in pointers if (each.kind, each.number) in wanted)
    return "、".join(dict.fromkeys(text[each.start : each.end] for each in found)) or "—"


def pointing(language: Language) -> Need:
    """Return what a text has that counts, or refers to something by a letter or a word."""
    return (*counting(language), *LETTERED[language])
