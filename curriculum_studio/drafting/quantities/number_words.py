"""English and German numbers in words, of which several make one: two and a half, drei Viertel."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from curriculum_studio.drafting.quantities.english_words import (
    begins_english,
    english_number,
    shares,
)
from curriculum_studio.drafting.quantities.german_words import begins_german, german_number
from curriculum_studio.drafting.quantities.quantity import (
    Marked,
    Quantity,
    Said,
    tables,
    with_share,
)
from curriculum_studio.drafting.quantities.units import unit_at
from curriculum_studio.languages import Language

_Reader = tuple[Callable[[str], bool], Callable[[Sequence[str]], Said | None]]
_READERS: Mapping[Language, _Reader] = {
    "en": (begins_english, english_number),
    "de": (begins_german, german_number),
}
_WORD = re.compile(r"[^\W\d_]+")
_GAP = frozenset({" ", "-", "\u00a0", "\u2009"})
#: No number takes more words.
_LONGEST = 16


def read_words(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield numbers in words, of which several make one: two and a half, drei Viertel."""
    text = marked.text
    begins, read = _READERS[language]
    behind = 0
    for first in _WORD.finditer(text):
        start = first.start()
        if start < behind or not begins(first.group().lower()):
            continue
        run = _run(text, first)
        said = read([each.group().lower() for each in run])
        if said is None:
            continue
        values, strength, count = said
        behind = run[count - 1].end()
        unit, _ = unit_at(marked.original, behind, language)
        if len(values) == 1:
            values = with_share(values[0], unit)
        yield Quantity(start, behind, values, strength, unit)


def _run(text: str, first: re.Match[str]) -> list[re.Match[str]]:
    """Return a word and those behind it, as long as nothing but a space or hyphen parts them."""
    run = [first]
    while len(run) < _LONGEST:
        end = run[-1].end()
        following = _WORD.match(text, end + 1) if text[end : end + 1] in _GAP else None
        if following is None:
            break
        run.append(following)
    return run


def number_signs(language: Language) -> frozenset[str] | re.Pattern[str]:
    """Return what each text of a language has that says a number in words."""
    if language == "zh":
        return _NUMERALS
    if language == "en":
        return _number_words()
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _number_beginnings()))})", re.IGNORECASE)


_NUMERALS = frozenset("零〇二三四五六七八九十百千万亿两半刻翻")


@cache
def _number_words() -> frozenset[str]:
    """Return English words that say a number which has to be answered."""
    table = tables()["en"]
    words = {*table["words"], *table["powers"], *table["multiples"], *shares()}
    return frozenset({*words, *(f"{word}fold" for word in table["words"]), "past", "quarter"})


_MULTIPLIED = ("verdop", "verzweifach", "verdreifach", "vervierfach", "verfünffach", "verzehnfach")


@cache
def _number_beginnings() -> tuple[str, ...]:
    """Return what German words begin with that say a number."""
    table = tables()["de"]
    more = ("anderthalb", "halb", "eineinhalb", "eindrittel", "eindreiviertel")
    return (*table["words"], *table["parts"], *table["powers"], *more, *_MULTIPLIED)
