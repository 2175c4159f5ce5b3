"""Rules on what the languages of one text count and refer to: numbers, units, references, items."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.quantities.periods import PERIODIC, period_words, periods_in
from curriculum_studio.core.quantities.pointers import Pointer
from curriculum_studio.core.quantities.quantity import Quantity, tables
from curriculum_studio.core.quantities.reader import Amounts
from curriculum_studio.core.quantities.units import (
    base,
    counted_words,
    measure,
    named_in_chinese,
    named_words,
    unit_at,
    units_named,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.places import Manner, Part
from curriculum_studio.features.checks.model.rule import Check, Hit, OnNode, Spot
from curriculum_studio.features.checks.model.rules.times import (
    dates_differ,
    says_a_time,
    times_differ,
)
from curriculum_studio.features.checks.model.signs import Need, Needs

# --- numbers ----------------------------------------------------------------------------------


def _numbers_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a number of the lead text is missing, or that have one too many.

    Digits have to be answered in each language. A number in words counts where a third language
    has it too, or where both have one that the other lacks: words are often only ways to speak.
    """
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    if says_a_time(spot):
        found = times_differ(spot, _told_apart(spot))
        if found is not None:
            yield found
            return
    if not _counts(spot):
        return
    node = spot.node
    read = _told_apart(spot)
    lead = read[node.lead]
    for language, cell in spot.others:
        own = read[language]
        third = next((read[key] for key, _ in spot.others if key != language), None)
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
        elif swapped := dates_differ(spot, language):
            yield swapped


def _told_apart(spot: Spot) -> Mapping[Language, Amounts]:
    """Return what each language counts and refers to.

    7.2 can be a number or a clause; it is a clause where another language names one more.
    """
    found: dict[Language, Amounts] | None = spot.shared.get("amounts")
    if found is None:
        written = (spot.node.lead, *(language for language, _ in spot.others))
        found = {language: spot.amounts(language) for language in written}
        counts = {key: sum(each.kind == "clause" for each in found[key].pointers) for key in found}
        most = max(counts.values())
        for language, amounts in found.items():
            if counts[language] < most:
                text = spot.node.text(language)
                found[language] = _as_clauses(amounts, text, most - counts[language])
        spot.shared["amounts"] = found
    return found


def _as_clauses(amounts: Amounts, text: str, count: int) -> Amounts:
    """Return amounts in which up to some numbers that could be clauses are clauses."""
    taken = [
        each
        for each in amounts.quantities
        if not each.unit and _DOTTED.fullmatch(text[each.start : each.end])
    ][:count]
    named = (Pointer(each.start, each.end, "clause", text[each.start : each.end]) for each in taken)
    left = tuple(each for each in amounts.quantities if each not in taken)
    return Amounts(left, (*amounts.pointers, *named))


_DOTTED = re.compile(r"[1-9]\d?\.\d{1,2}")

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
    # 第 5 条 can be item 5: what refers answers, and whether it does everywhere is told by itself.
    named = {each.number for each in other.pointers}
    return [
        each
        for each in one.quantities
        if each.strength != "weak"
        and not _answered(each, other.quantities)
        and not (named and each.values and f"{each.values[0]:g}" in named)
    ]


def _answered(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether one of several quantities says the same: 500 kW and 0,5 MW, half and 50 %."""
    return any(_same(quantity, each) for each in others)


def _same(one: Quantity, other: Quantity) -> bool:
    if one.minutes is not None or other.minutes is not None:
        return bool(_minutes(one) & _minutes(other))
    if any(_near(a, b) for a in one.values for b in other.values):
        return True
    return _same_worth(one, other)


def _minutes(quantity: Quantity) -> set[int]:
    """Return a time of day as minutes; 7 can be 7:00."""
    if quantity.minutes is not None:
        return {quantity.minutes}
    hours = [each for each in quantity.values if each <= 24]
    # 7.15 can be a quarter past seven.
    return {int(each * 60) % 720 for each in hours} | {
        (int(each) * 60 + round(each % 1 * 100)) % 720 for each in hours
    }


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other), 1e-9)


#: Digits with what tells a reference from another: B1.3, 6.4 c).
#: Begins with one set of characters, so that others are passed over.
_FIGURES = re.compile(r"[A-Z\d](?:(?<=\d)|(?=\d))\d*(?:\.\d+)*(?:[⁻−]?[⁰¹²³⁴-⁹]+|\s?[a-z][)）])?")
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


def _saying(language: Language) -> Need:
    """Return what a text has that says a number in words."""
    if language == "zh":
        return (_NUMERALS,)
    if language == "en":
        return (_number_words(),)
    return (re.compile(rf"\b(?:{'|'.join(map(re.escape, _number_beginnings()))})", re.IGNORECASE),)


_DIGIT = re.compile(r"\d")
_DIGITS: Mapping[Language, Need] = dict.fromkeys(LANGUAGES, (_DIGIT,))


def _united(language: Language) -> Need:
    """Return what a text has that counts in a unit."""
    return (counted_words(language),)


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
    return spot.some_have(_saying) and sum([spot.has(each, _saying) for each in written]) > 1


def _figures_differ(spot: Spot, written: tuple[Language, ...]) -> bool:
    """Whether digits differ, or the units behind them."""
    if not spot.all_have(_DIGITS):
        return spot.some_have(_DIGITS)
    texts = [(spot.node.text(each), each) for each in written]
    first = _FIGURES.findall(texts[0][0])
    for text, _ in texts[1:]:
        found = _FIGURES.findall(text)
        if found != first and sorted(found) != sorted(first):
            return True
    # Units differ only where two languages have some.
    if not spot.some_have(_united) or sum([spot.has(each, _united) for each in written]) < 2:
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
    named_somewhere = spot.some_have(_naming)
    lead_named = _units(spot, node.lead) if named_somewhere else _NONE
    for language, cell in spot.others if named_somewhere or _counts(spot) else ():
        differing = None
        named = _units(spot, language)
        if named != lead_named:
            differing = _named_differ(lead_named, named, spot, language)
        if differing is None and _counts(spot):
            differing = _counted_differ(spot, language)
        if differing is not None and spot.comparable(language):
            values = {"lead": differing[0], "own": differing[1]}
            yield Hit(0, len(cell), values, None, language)
            return
    yield from _periods_differ(spot)


#: More than one sentence, of which each can say another time.
_SENTENCES = re.compile(r"[。；！？;!?].|\. [A-ZÄÖÜ]")


def _periods_differ(spot: Spot) -> Iterator[Hit]:
    """Yield the language of three that says another unit for how often something is done."""
    written = (spot.node.lead, *(language for language, _ in spot.others))
    if len(written) < 3 or not spot.all_have(_PERIODIC):
        return
    texts = {key: spot.node.text(key) for key in written}
    if any(_SENTENCES.search(text.strip()) for text in texts.values()):
        return
    found = {key: periods_in(text, key) for key, text in texts.items()}
    for key in written:
        first, second = (found[each] for each in written if each != key)
        # One unit, so that nobody asks which belongs to which.
        if len(first) == 1 and first == second and found[key] and not found[key] & first:
            own = key if key != spot.node.lead else written[1]
            if spot.comparable(own):
                values = {
                    "lead": period_words(texts[spot.node.lead], spot.node.lead),
                    "own": period_words(texts[own], own),
                }
                yield Hit(0, len(texts[own]), values, None, own)
            return


def _units(spot: Spot, language: Language) -> frozenset[str]:
    """Return the units that a text names; most texts name none, and their words tell so."""
    return units_named(spot.node.text(language), language) if spot.has(language, _naming) else _NONE


def _naming(language: Language) -> Need:
    """Return what a text has that names a unit."""
    return named_in_chinese() if language == "zh" else (named_words(language),)


_PERIODIC: Needs = {language: (words,) for language, words in PERIODIC.items()}
_NONE: frozenset[str] = frozenset()


def _named_differ(
    lead: frozenset[str], own: frozenset[str], spot: Spot, language: Language
) -> tuple[str, str] | None:
    there = {measure(each) for each in lead}
    here = {measure(each) for each in own}
    missing = {each for each in lead if measure(each) not in here}
    more = {each for each in own if measure(each) not in there}
    if not (missing and more):
        return None
    # 500 kW and 0,5 MW: what is counted in one unit is counted in another.
    amounts = (spot.amounts(spot.node.lead), spot.amounts(language))
    counted = {each.unit for both in amounts for each in both.quantities}
    if missing <= counted and more <= counted and not _one_of_another(amounts, missing, more):
        return None
    return "、".join(sorted(missing)), "、".join(sorted(more))


def _one_of_another(amounts: tuple[Amounts, Amounts], missing: set[str], more: set[str]) -> bool:
    """Whether a word for one stands before a unit of another worth: 1 立方米, each litre."""
    lead, own = amounts
    there = [each for each in lead.quantities if each.unit in missing]
    here = [each for each in own.quantities if each.unit in more]
    ones = {each.strength for each in here} == {"weak"} or {each.strength for each in there} == {
        "weak"
    }
    return ones and not any(_same_worth(one, other) for one in there for other in here)


def _same_worth(one: Quantity, other: Quantity) -> bool:
    first, second = base(one), base(other)
    if first is None or second is None or first[0] != second[0]:
        return False
    return any(_near(a, b) for a in first[1] for b in second[1])


def _counted_differ(spot: Spot, language: Language) -> tuple[str, str] | None:
    there = _by_value(spot.amounts(spot.node.lead).quantities)
    here = _by_value(spot.amounts(language).quantities)
    for value, units in there.items():
        own = here.get(value)
        if own and units and not {*map(measure, units)} & {*map(measure, own)}:
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
    if not _counts(spot) and not (spot.some_have(_LETTERED) and _refers(spot)):
        return
    read = _told_apart(spot)
    lead = read[node.lead].pointers
    for language, cell in spot.others:
        own = read[language].pointers
        missing, more = _named(lead) - _named(own), _named(own) - _named(lead)
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
    return any(_REFERRING.search(spot.node.text(each)) for each in written)


#: References by a letter or a word, which have no digits that could differ.
_REFERRING = re.compile(r"[A-Z]\b|附录|活动|表|图")
_LETTERED: Mapping[Language, Need] = dict.fromkeys(
    LANGUAGES, ("附录", "活动", "表", "图", re.compile(r"[A-Z]\b"))
)


def _named(pointers: Iterable[Pointer]) -> set[tuple[str, str]]:
    return {(each.kind, each.number) for each in pointers}


def _told(pointers: Iterable[Pointer], wanted: set[tuple[str, str]], text: str) -> str:
    found = (each for each in pointers if (each.kind, each.number) in wanted)
    return "、".join(dict.fromkeys(text[each.start : each.end] for each in found)) or "—"


# --- what texts need to have ------------------------------------------------------------------


def _counting(language: Language) -> Need:
    """Return what a text has that counts: digits, or a number in words."""
    return (_DIGIT, *_saying(language), *(("第",) if language == "zh" else ()))


def _measuring(language: Language) -> Need:
    """Return what a text has that counts, names a unit, or says how often something is done."""
    # All languages say how often; one is looked at.
    periodic = ("每", "按", "逐", "双", "月度", "季度", "年度", *_ONE) if language == "zh" else ()
    return (*_counting(language), *_naming(language), *periodic)


def _pointing(language: Language) -> Need:
    """Return what a text has that counts, or refers to something by a letter or a word."""
    return (*_counting(language), *_LETTERED[language])


_ONE = ("一个小时", "一小时", "一分钟", "一天", "一周", "一个月", "一年", "一个星期", "一秒")
_COUNTS = (_DIGITS, _saying, _united)

CHECKS: Mapping[str, Check] = {
    "BIL-03": OnNode(_numbers_differ, needs=_counting, translated=True, uses=_COUNTS),
    "BIL-08": OnNode(
        _units_differ, needs=_measuring, translated=True, uses=(*_COUNTS, _naming, _PERIODIC)
    ),
    "BIL-09": OnNode(
        _pointers_differ, needs=_pointing, translated=True, uses=(*_COUNTS, _LETTERED)
    ),
}
