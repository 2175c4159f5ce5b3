"""Rules on what the languages of one text count and refer to: numbers, units, references, items."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.quantities.pointers import Pointer
from curriculum_studio.core.quantities.quantity import (
    Quantity,
    base,
    counted_words,
    named_words,
    tables,
    unit_at,
    units_named,
)
from curriculum_studio.core.quantities.reader import Amounts
from curriculum_studio.features.checks.model.places import Manner, Part
from curriculum_studio.features.checks.model.rule import Check, Hit, OnNode, Spot
from curriculum_studio.features.checks.model.signs import Need

# --- numbers ----------------------------------------------------------------------------------


def _numbers_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a number of the lead text is missing, or that have one too many.

    Digits have to be answered in each language. A number in words counts where a third language
    has it too, or where both have one that the other lacks: words are often only ways to speak.
    """
    if spot.place.manner is Manner.ENTRY or not spot.others or not _counts(spot):
        return
    node = spot.node
    lead = spot.amounts(node.lead)
    for language, cell in spot.others:
        own = spot.amounts(language)
        third = next((spot.amounts(key) for key, _ in spot.others if key != language), None)
        missing, more = _unanswered(lead, own), _unanswered(own, lead)
        both = bool(missing) and bool(more)
        missing = [q for q in missing if _counted(q, third, both=both and third is None)]
        more = [q for q in more if _counted(q, third, both=both)]
        if len(missing) == 1 and not more and missing[0].values[:1] == (1.0,):
            missing = []  # each, a
        if (
            spot.place.part is Part.UNIT
            and not (missing and more)
            and _only_words(missing + more)
            and (_LONG.search(cell.text) or not (both or _measured_alike(missing, own)))
        ):
            continue  # a story is told in other words: to a partner, in between
        if (missing or more) and spot.comparable(language):
            values = {
                "missing": _quoted(missing, node.text(node.lead)),
                "more": _quoted(more, cell.text),
            }
            start, end = (more[0].start, more[-1].end) if more else (0, len(cell))
            yield Hit(start, end, values, None, language)


#: More than one sentence, or a long one.
_LONG = re.compile("[.;?!。；？！：:] ?.|[“„].|.{90}")


def _measured_alike(missing: list[Quantity], other: Amounts) -> bool:
    """Whether another text counts in such a unit too, though with an article: eine Stunde."""
    there = {measured[0] for each in missing if (measured := base(each)) is not None}
    here = (base(each) for each in other.quantities)
    return any(measured[0] in there for measured in here if measured is not None)


def _only_words(found: list[Quantity]) -> bool:
    return all(each.strength != "digits" for each in found)


def _quoted(found: list[Quantity], text: str) -> str:
    return "、".join(dict.fromkeys(text[each.start : each.end].strip() for each in found)) or "—"


def _counted(quantity: Quantity, third: Amounts | None, *, both: bool) -> bool:
    if quantity.strength == "digits" or both:
        return True
    # A word beside something else is no witness: both goals.
    return third is not None and _answered(
        quantity, (each for each in third.quantities if each.strength != "weak")
    )


def _unanswered(one: Amounts, other: Amounts) -> list[Quantity]:
    return [
        each
        for each in one.quantities
        if each.strength != "weak" and not _answered(each, other.quantities)
    ]


def _answered(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether one of several quantities says the same: 500 kW and 0,5 MW, half and 50 %."""
    return any(_same(quantity, each) for each in others)


def _same(one: Quantity, other: Quantity) -> bool:
    if one.minutes is not None or other.minutes is not None:
        return bool(_minutes(one) & _minutes(other))
    if any(_near(a, b) for a in one.values for b in other.values):
        return True
    first, second = base(one), base(other)
    if first is None or second is None or first[0] != second[0]:
        return False
    return any(_near(a, b) for a in first[1] for b in second[1])


def _minutes(quantity: Quantity) -> set[int]:
    """Return a time of day as minutes; 7 can be 7:00."""
    if quantity.minutes is not None:
        return {quantity.minutes}
    return {int(each * 60) % 720 for each in quantity.values if each <= 24}


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other), 1e-9)


#: Digits with what tells a reference from another: B1.3, 6.4 c).
#: Begins with one set of characters, so that others are passed over.
_FIGURES = re.compile(r"[A-Z\d](?:(?<=\d)|(?=\d))\d*(?:\.\d+)*(?:\s?[a-z][)）])?")
_NUMERALS = frozenset("零〇二三四五六七八九十百千万亿两半刻")


@cache
def _number_words() -> frozenset[str]:
    """Return English words that say a number which has to be answered."""
    table = tables()["en"]
    return frozenset({*table["words"], *table["parts"], *table["powers"], "past", "quarter"})


@cache
def _number_beginnings() -> tuple[str, ...]:
    """Return what German words begin with that say a number."""
    table = tables()["de"]
    return (*table["words"], *table["parts"], *table["powers"], "anderthalb", "halb", "eineinhalb")


def _said(words: frozenset[str], language: Language) -> bool:
    """Whether a text says a number in words."""
    if language == "zh":
        return not words.isdisjoint(_NUMERALS)
    if language == "en":
        return not words.isdisjoint(_number_words())
    beginnings = _number_beginnings()
    return any([word.startswith(beginnings) for word in words])  # noqa: C419 - half the time


def _counts(spot: Spot) -> bool:
    """Whether the languages can differ in what they count.

    They do not where each has the same digits, with the same units behind them, and at most one of
    them says a number in words, which nothing answers.
    """
    found: bool | None = spot.shared.get("counts")
    if found is None:
        written = (spot.node.lead, *(language for language, _ in spot.others))
        found = _figures_differ(spot, written) or _two_say(spot, written)
        spot.shared["counts"] = found
    return found


def _two_say(spot: Spot, written: tuple[Language, ...]) -> bool:
    """Whether two languages say a number in words: what one alone says, nothing answers."""
    left = len(written)
    said = 0
    for language in written:
        said += _said(spot.words(language), language)
        left -= 1
        if said > 1 or said + left < 2:
            return said > 1
    return False


def _figures_differ(spot: Spot, written: tuple[Language, ...]) -> bool:
    """Whether digits differ, or the units behind them."""
    texts = [(spot.node.text(each), each) for each in written]
    first = sorted(_FIGURES.findall(texts[0][0]))
    for text, _ in texts[1:]:
        if sorted(_FIGURES.findall(text)) != first:
            return True
    if not first:
        return False
    # Units differ only where two languages have some.
    united = [each for each in written if not spot.words(each).isdisjoint(counted_words(each))]
    if len(united) < 2:
        return False
    lead, *rest = (_signature(text, each) for text, each in texts)
    return any(each != lead for each in rest)


def _signature(text: str, language: Language) -> list[tuple[str, str]]:
    return sorted(
        (each.group(), unit_at(text, each.end(), language)[0]) for each in _FIGURES.finditer(text)
    )


# --- units ------------------------------------------------------------------------------------


def _units_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages that count in another unit: the number alike, or no number beside it."""
    node = spot.node
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    lead_named = _units(spot, node.lead)
    for language, cell in spot.others:
        differing = None
        named = _units(spot, language)
        if named != lead_named:
            differing = _named_differ(lead_named, named, spot, language)
        if differing is None and _counts(spot):
            differing = _counted_differ(spot, language)
        if differing is not None and spot.comparable(language):
            values = {"lead": differing[0], "own": differing[1]}
            yield Hit(0, len(cell), values, None, language)


def _units(spot: Spot, language: Language) -> frozenset[str]:
    """Return the units that a text names; most texts name none, and their words tell so."""
    if spot.words(language).isdisjoint(named_words(language)):
        return _NONE
    return units_named(spot.node.text(language), language)


_NONE: frozenset[str] = frozenset()


def _named_differ(
    lead: frozenset[str], own: frozenset[str], spot: Spot, language: Language
) -> tuple[str, str] | None:
    missing, more = lead - own, own - lead
    if not (missing and more):
        return None
    # 500 kW and 0,5 MW: what is counted in one unit is counted in another.
    there = spot.amounts(spot.node.lead).quantities
    here = spot.amounts(language).quantities
    counted = {each.unit for each in (*there, *here)}
    if missing <= counted and more <= counted:
        return None
    return "、".join(sorted(missing)), "、".join(sorted(more))


def _counted_differ(spot: Spot, language: Language) -> tuple[str, str] | None:
    there = _by_value(spot.amounts(spot.node.lead).quantities)
    here = _by_value(spot.amounts(language).quantities)
    for value, units in there.items():
        own = here.get(value)
        if own and units and not units & own:
            # Two numbers alike, of which one has no unit: the others decide.
            return "、".join(sorted(units)), "、".join(sorted(own))
    return None


def _by_value(quantities: Iterable[Quantity]) -> dict[float, set[str]]:
    found: dict[float, set[str]] = {}
    for each in quantities:
        if each.values and each.unit and each.strength != "weak":
            found.setdefault(round(each.values[0], 6), set()).add(each.unit)
    return found


# --- references -------------------------------------------------------------------------------


def _pointers_differ(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    if spot.place.manner in {Manner.ENTRY, Manner.SOURCE} or not spot.others:
        return
    if not _counts(spot) and not any(
        _REFERRING.search(node.text(each)) for each in (node.lead, *(key for key, _ in spot.others))
    ):
        return
    lead = spot.amounts(node.lead).pointers
    for language, cell in spot.others:
        own = spot.amounts(language).pointers
        missing, more = _named(lead) - _named(own), _named(own) - _named(lead)
        if (missing or more) and spot.comparable(language):
            at = next((each for each in own if (each.kind, each.number) in more), None)
            values = {
                "lead": _told(lead, missing, node.text(node.lead)),
                "own": _told(own, more, cell.text),
            }
            start, end = (at.start, at.end) if at is not None else (0, len(cell))
            yield Hit(start, end, values, None, language)


#: References by a letter or a word, which have no digits that could differ.
_REFERRING = re.compile(r"[A-Z]\b|附录|活动|表|图")


def _named(pointers: Iterable[Pointer]) -> set[tuple[str, str]]:
    return {(each.kind, each.number) for each in pointers}


def _told(pointers: Iterable[Pointer], wanted: set[tuple[str, str]], text: str) -> str:
    found = (each for each in pointers if (each.kind, each.number) in wanted)
    return "、".join(dict.fromkeys(text[each.start : each.end] for each in found)) or "—"


# --- items ------------------------------------------------------------------------------------

#: A line of a list that is written into one text.
_LINE = re.compile(
    r"(?m)^\s*(?:[a-zA-Z0-9]{1,2}[)）.]|[一二三四五六七八九十]{1,2}、|——?|[—–●•·-])\s*(?=\S)"
)
_SERIES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[^、，。；：,;:（）()]+(?:、[^、，。；：,;:（）()]+)+"),
    "en": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:and|or) [^,.;:()]+"),
    "de": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:und|oder|sowie) [^,.;:()]+"),
}
_AND_ZH = re.compile("^[^、]{1,10}?(?:和|与|及|或)(?!者$)[^、]")
#: With more than one of these in a sentence nobody can tell which items belong together.
_ANDS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[和与及或]|以及|并(?!列)"),
    "en": re.compile(r"\b(?:and|or)\b"),
    "de": re.compile(r"\b(?:und|oder|sowie)\b"),
}


def items_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a list has another number of items."""
    node = spot.node
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    lead_text = node.text(node.lead)
    lines = len(_LINE.findall(lead_text)) if "\n" in lead_text else 0
    series = None
    for language, cell in spot.others:
        own = len(_LINE.findall(cell.text)) if "\n" in cell.text else 0
        there = lines
        if not (own or lines):
            third = next((key for key, _ in spot.others if key != language), None)
            if third is None or not any(each in lead_text for each in _SERIAL):
                break
            series = series or {
                key: items_in(node.text(key), key) for key, _ in (*spot.others, (node.lead, None))
            }
            there, own = series[node.lead], series[language]
            if not (there and own and series[third]):
                continue
            # The third language says which of the two is at fault; where all differ, none is.
            if series[third] not in {there, own} or max(there, own) < 3 or abs(there - own) > 1:
                continue
        if own != there and spot.comparable(language):
            values = {"lead": str(there), "own": str(own)}
            yield Hit(0, len(cell), values, None, language)


#: A series of three or more has one of these.
_SERIAL = ("、", ", ")
_LISTED = (*_SERIAL, "\n")


_BRACKETS = re.compile('[（(“„"]')
#: More than one sentence, or a clause put in.
_CLAUSES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[，。；？！：].*[^。]"),
    "en": re.compile(
        r"[.;:?!].|, (?:which|who|where|so|but|then|when|such as|for|including|each|as)\b"
    ),
    "de": re.compile(
        r"[.;:?!].|, (?:die|der|das|den|dass|wenn|so|aber|damit|um|wo|in|ob|was|wer|wie|wozu|etwa|"
        r"wobei|bei|denen|deren)\b"
    ),
}
#: What stands before the first comma of a sentence and is no item of it.
_INTRODUCTION = re.compile(
    r"^\s*(?:To|In|On|At|For|If|When|Where|Before|After|By|With|During|From|Under|Once|While|As|Wenn|"
    r"Bei|Vor|Nach|Um|Im|Am|Auf|Für|Falls|Sobald|Während|Mit|Zur|Zum|Aus|Unter)\s"
    r"(?![^,]*\b(?:shall|should|may|must|can|is|are|muss|müssen|sollten?|darf|dürfen|kann|können|ist|"
    r"sind)\b)[^,]*\w[^,]* [^,]*(?<!-), "
)


def items_in(text: str, language: Language) -> int:
    """Return how many items the one series of a sentence has; 0 if there is none, or several."""
    if (
        _BRACKETS.search(text)
        or len(_ANDS[language].findall(text)) > 1
        or _CLAUSES[language].search(text.strip())
    ):
        return 0
    found = [
        _items(_INTRODUCTION.sub("", each.group()), language)
        for each in _SERIES[language].finditer(text)
    ]
    return found[0] if len(found) == 1 else 0


def _items(series: str, language: Language) -> int:
    if language == "zh":
        return series.count("、") + 1 + bool(_AND_ZH.search(series.rpartition("、")[2]))
    return series.count(", ") + 2 - bool(re.search(r", (?:and|or|und|oder|sowie) ", series))


# --- what texts need to have ------------------------------------------------------------------


def _counting(language: Language) -> Need:
    """Return what a text has that counts: digits, or a number in words."""
    if language == "zh":
        return (_DIGIT, _NUMERALS)
    if language == "en":
        return (_DIGIT, _number_words())
    beginnings = "|".join(map(re.escape, _number_beginnings()))
    return (_DIGIT, re.compile(rf"(?<![^\W_])(?:{beginnings})", re.IGNORECASE))


def _measuring(language: Language) -> Need:
    """Return what a text has that counts or names a unit."""
    return (*_counting(language), named_words(language))


def _pointing(language: Language) -> Need:
    """Return what a text has that counts, or refers to something by a letter or a word."""
    return (*_counting(language), "附录", "活动", "表", "图", _LETTER)


_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[A-Z]\b")

CHECKS: Mapping[str, Check] = {
    "BIL-03": OnNode(_numbers_differ, needs=_counting, translated=True),
    "BIL-08": OnNode(_units_differ, needs=_measuring, translated=True),
    "BIL-09": OnNode(_pointers_differ, needs=_pointing, translated=True),
    "BIL-10": OnNode(items_differ, needs=dict.fromkeys(LANGUAGES, _LISTED), translated=True),
}
