"""Finding and replacing words, whatever their width: ＣＯ２ is CO2, （ is (."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import OBJECT, Cell, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class TextMatch:
    """A place where the words stand: from `start` up to, not including, `end`."""

    document: str
    node: str
    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. `exact_case`: capitals count; `whole_words`: no letters around it."""

    words: str
    languages: tuple[Language, ...] = LANGUAGES
    exact_case: bool = False
    whole_words: bool = False


#: Full-width signs that Chinese texts are full of; with them narrow nearly every text is plain.
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@lru_cache(maxsize=8192)
def _folded(character: str, *, exact_case: bool) -> str:
    plain = unicodedata.normalize("NFKC", character)
    return plain if exact_case else plain.casefold()


def fold(text: str, *, exact_case: bool = False) -> tuple[str, list[int]]:
    """Return the text in one width and case, and for each of its characters its place before.

    The list has one entry more than the text, for the end.
    """
    if text.isascii():
        return (text if exact_case else text.lower()), list(range(len(text) + 1))
    narrow = text.translate(_NARROW)
    if unicodedata.is_normalized("NFKC", narrow):
        plain = narrow if exact_case else narrow.casefold()
        if len(plain) == len(text):
            return plain, list(range(len(text) + 1))
    parts: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        part = _folded(character, exact_case=exact_case)
        parts.append(part)
        places.extend([at] * len(part))
    places.append(len(text))
    return "".join(parts), places


#: Whoever types what to find asks for the same texts again with each letter.
_fold_kept = lru_cache(maxsize=65536)(lambda text, exact: fold(text, exact_case=exact))


def find(document: Document, search: Search) -> Iterator[TextMatch]:
    """Yield where the words stand in a document, in reading order; nothing for empty words."""
    for node in document.walk():
        for language in search.languages:
            cell = node.cells.get(language)
            if cell is not None and cell.text:
                for start, end in places_in(cell.text, search):
                    yield TextMatch(document.id, node.id, language, start, end)


def places_in(text: str, search: Search) -> Iterator[tuple[int, int]]:
    """Yield where the words stand in a text: begin and end."""
    wanted, _ = _fold_kept(search.words, search.exact_case)
    if not wanted:
        return
    folded, places = _fold_kept(text, search.exact_case)
    at = folded.find(wanted)
    done = 0
    while at >= 0:
        after = at + len(wanted)
        start = places[at]
        end = places[after - 1] + 1
        # A ligature folds into several letters, which must not be found twice.
        if start >= done and (not search.whole_words or _stands_alone(text, start, end)):
            done = end
            yield start, end
            at = folded.find(wanted, after)
        else:
            at = folded.find(wanted, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit of an alphabet touches the place; Han characters never join."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not any(each.isalnum() and ord(each) < 0x2E80 for each in (before, after))


def replaced(
    document: Document, places: Iterable[TextMatch], replacement: str
) -> tuple[SetCell, ...]:
    """Return edits that put other words in places of a document, marks around them kept.

    Within a longer word the first letter keeps its case: Strom for Energie makes Gesamtstrom of
    Gesamtenergie. Object characters are never replaced: a place that holds one is left out.
    """
    by_cell: dict[tuple[str, Language], list[TextMatch]] = {}
    for place in places:
        by_cell.setdefault((place.node, place.language), []).append(place)
    edits: list[SetCell] = []
    for (node, language), group in by_cell.items():
        own = document.nodes[node]
        before = own.cell(language)
        cell = _with_replacements(before, group, replacement)
        if cell.text != before.text:
            edits.append(SetCell(node, language, typed(own, language, cell)))
    return tuple(edits)


def _with_replacements(cell: Cell, group: Sequence[TextMatch], replacement: str) -> Cell:
    for place in sorted(group, key=lambda each: each.start, reverse=True):
        if OBJECT in cell.text[place.start : place.end]:
            continue
        new = _fitting(cell.text, place, replacement)
        # The new words take over the marks that the first character had, as in Word.
        inherited = tuple(
            replace(mark, start=0, end=len(new))
            for mark in cell.marks
            if mark.start <= place.start < mark.end and new
        )
        cell = spliced(cell, place.start, place.end, Cell(new, inherited))
    return cell


def _fitting(text: str, place: TextMatch, new: str) -> str:
    """Return the new words with the first letter as it is written there, if a word goes on around.

    Abbreviations (PV, pH) have letters of their own.
    """
    first = text[place.start]
    if new[1:2].isupper() or _stands_alone(text, place.start, place.end):
        return new
    if first.islower():
        return new[:1].lower() + new[1:]
    return new[:1].upper() + new[1:] if first.isupper() else new
