"""Units in the languages of one text, and how often something is done."""

import re
from collections.abc import Iterable, Iterator

from curriculum_studio.drafting.quantities.periods import PERIODIC, period_words, periods_in
from curriculum_studio.drafting.quantities.quantity import Quantity
from curriculum_studio.drafting.quantities.reader import Amounts
from curriculum_studio.drafting.quantities.units import (
    measure,
    named_in_chinese,
    named_words,
    units_named,
)
from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.rules.counting import counting, counts, same_worth
from curriculum_studio.features.checks.model.signs import Need, Needs
from curriculum_studio.languages import Language


def units_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages that count in another unit: the number alike, or no number beside it."""
    node = spot.node
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    named_somewhere = spot.some_have(naming)
    lead_named = _units(spot, node.lead) if named_somewhere else _NONE
    for language, cell in spot.others if named_somewhere or counts(spot) else ():
        differing = None
        named = _units(spot, language)
        if named != lead_named:
            differing = _named_differ(lead_named, named, spot, language)
        if differing is None and counts(spot):
            differing = _counted_differ(spot, language) or _rates_differ(spot, language)
        if differing is not None and spot.comparable(language):
            values = {"lead": differing[0], "own": differing[1]}
            yield Hit(0, len(cell), values, None, language)
            return
    yield from _periods_differ(spot)


#: More than one sentence, of which each can say another time.
_SENTENCES = re.compile(r"[。；！？;!?.](?:(?<!\.).|(?<=\.) [A-ZÄÖÜ])")


def _periods_differ(spot: Spot) -> Iterator[Hit]:
    """Yield the language of three that says another unit for how often something is done."""
    written = (spot.node.lead, *(language for language, _ in spot.others))
    if len(written) < 3 or not spot.all_have(PERIODICALLY):
        return
    texts = {key: spot.node.text(key) for key in written}
    if any(_SENTENCES.search(text.strip()) for text in texts.values()):
        return
    found: dict[Language, frozenset[str]] = {}
    for key, text in texts.items():
        found[key] = periods_in(text, key)
        if not found[key]:
            return
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
    return units_named(spot.node.text(language), language) if spot.has(language, naming) else _NONE


def naming(language: Language) -> Need:
    """Return what a text has that names a unit."""
    return named_in_chinese() if language == "zh" else (named_words(language),)


PERIODICALLY: Needs = {language: (words,) for language, words in PERIODIC.items()}
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
    return ones and not any(same_worth(one, other) for one in there for other in here)


def _counted_differ(spot: Spot, language: Language) -> tuple[str, str] | None:
    there = _by_value(spot.amounts(spot.node.lead).quantities)
    here = _by_value(spot.amounts(language).quantities)
    for value, units in there.items():
        own = here.get(value)
        if own and own | units == {"%", "‰"}:
            continue  # another number, which is told by itself
        if own and units and not {*map(measure, units)} & {*map(measure, own)}:
            # Two numbers alike, of which one has no unit: the others decide.
            return "、".join(sorted(units)), "、".join(sorted(own))
    return None


#: What is counted for each of something: 0.3 m³/h.
_RATE = re.compile(
    r"(?P<n>\d+(?:[.,]\d+)?)\s?(?P<unit>[A-Za-zμ°%²³]+)/(?P<each>[A-Za-z²³]+|\([^)]*\))"
)


def _rates_differ(spot: Spot, language: Language) -> tuple[str, str] | None:
    """Return what is counted for each of different things by the same number: m³/h and m³/s."""
    texts = spot.node.text(spot.node.lead), spot.node.text(language)
    if not all("/" in text for text in texts):
        return None
    lead, own = (
        {(each["n"].replace(",", "."), each["unit"]): each["each"] for each in _RATE.finditer(text)}
        for text in texts
    )
    for (number, unit), each in lead.items():
        other = own.get((number, unit), each)
        if other != each:
            return f"{unit}/{each}", f"{unit}/{other}"
    return None


def _by_value(quantities: Iterable[Quantity]) -> dict[float, set[str]]:
    found: dict[float, set[str]] = {}
    for each in quantities:
        if each.values and each.unit and each.strength != "weak":
            found.setdefault(round(each.values[0], 6), set()).add(each.unit)
    return found


def measuring(language: Language) -> Need:
    """Return what a text has that counts, names a unit, or says how often something is done."""
    # All languages say how often; one is looked at.
    periodic = ("每", "按", "逐", "双", "月度", "季度", "年度", *_ONE) if language == "zh" else ()
    return (*counting(language), *naming(language), *periodic)


_ONE = ("一个小时", "一小时", "一分钟", "一天", "一周", "一个月", "一年", "一个星期", "一秒")
