"""What the languages of one text count, and whether they can differ in it."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from curriculum_studio.drafting.quantities.number_words import number_signs
from curriculum_studio.drafting.quantities.pointers import Pointer
from curriculum_studio.drafting.quantities.quantity import Quantity
from curriculum_studio.drafting.quantities.reader import Amounts
from curriculum_studio.drafting.quantities.units import base, counted_words, unit_at
from curriculum_studio.features.checks.model.rule import Spot
from curriculum_studio.features.checks.model.signs import Need
from curriculum_studio.languages import LANGUAGES, Language


def told_apart(spot: Spot) -> Mapping[Language, Amounts]:
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
        found = spot.shared["amounts"] = _with_labels(found, spot)
    return found


#: A number behind a noun, at the end of what is said, tells which one: card 3, Karte 4, 卡片 3.
_LABEL: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?<![有为是共约达到至第近超过于少多等各每取得用设占比分计值按数量率度小大高低加减乘除约至\W\da-zA-Z])"
        r" ?(?P<n>\d{1,3})(?![\d.%])(?=[，。；：、）]|的|里|中|$| [\u4e00-\u9fff]{2})"
    ),
    "en": re.compile(
        r"\b(?!(?:to|of|is|are|at|about|than|least|most|by|in|from|and|or|over|under|up|the|for|with|"
        r"until|till|be|was|were|only|just|some|nearly|almost|around|between|reach\w*|equals?|"
        r"per|January|February|March|April|May|June|July|August|September|October|November|December"
        r")\b)[A-Za-z]{3,} (?P<n>\d{1,3})(?=[.,;:)]|$| (?:and|or|in|on|of|for|is|are|shall|to)\b)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<=[\w,] )(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|"
        r"November|Dezember)\b)[A-ZÄÖÜ][a-zäöüß]{2,} (?P<n>\d{1,3})"
        r"(?=[.,;:)](?!\d)|$| (?:und|oder|in|auf|von|für|ist|sind|zu|der|des)\b)"
    ),
}


def _with_labels(found: dict[Language, Amounts], spot: Spot) -> dict[Language, Amounts]:
    """Return amounts in which a number that names one of several things refers to it.

    Only where each language has as many of such numbers.
    """
    told = {key: _labels(amounts, spot.node.text(key), key) for key, amounts in found.items()}
    if len({len(each) for each in told.values()}) > 1 or not all(told.values()):
        return found
    made = {}
    for key, amounts in found.items():
        named = (Pointer(q.start, q.end, "label", f"{q.values[0]:g}") for q in told[key])
        left = tuple(each for each in amounts.quantities if each not in told[key])
        made[key] = Amounts(left, (*amounts.pointers, *named))
    return made


def _labels(amounts: Amounts, text: str, language: Language) -> list[Quantity]:
    at = {found.start("n") for found in _LABEL[language].finditer(text)}
    return [q for q in amounts.quantities if q.start in at and not q.unit and q.values]


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


def answered(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether one of several quantities says the same: 500 kW and 0,5 MW, half and 50 %."""
    return any(_same(quantity, each) for each in others)


def _same(one: Quantity, other: Quantity) -> bool:
    if one.minutes is not None or other.minutes is not None:
        return bool(_minutes(one) & _minutes(other))
    if {one.unit, other.unit} == {"%", "‰"}:
        return same_worth(one, other)
    if any(near(a, b) for a in one.values for b in other.values):
        return True
    if one.change is not other.change:  # cut by three quarters, auf ein Viertel
        first, second = _share(one), _share(other)
        if first and second and near(first + second, 1):
            return True
    return same_worth(one, other)


def _share(quantity: Quantity) -> float:
    """Return the share that a quantity is, 0 where it is none."""
    return next((each for each in quantity.values if 0 < each < 1), 0.0)


def _minutes(quantity: Quantity) -> set[int]:
    """Return a time of day as minutes; 7 can be 7:00."""
    if quantity.minutes is not None:
        return {quantity.minutes}
    hours = [each for each in quantity.values if each <= 24]
    # 7.15 can be a quarter past seven.
    return {int(each * 60) % 720 for each in hours} | {
        (int(each) * 60 + round(each % 1 * 100)) % 720 for each in hours
    }


def near(one: float, other: float) -> bool:
    """Whether two values are alike, but for what computing with them loses."""
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other), 1e-9)


#: Digits with what tells a reference from another: B1.3, 6.4 c).
#: Begins with one set of characters, so that others are passed over.
_FIGURES = re.compile(r"[A-Z\d](?:(?<=\d)|(?=\d))\d*(?:\.\d+)*(?:[⁻−]?[⁰¹²³⁴-⁹]+|\s?[a-z][)）])?")


def saying(language: Language) -> Need:
    """Return what a text has that says a number in words."""
    return (number_signs(language),)


_DIGIT = re.compile(r"\d")
DIGITS: Mapping[Language, Need] = dict.fromkeys(LANGUAGES, (_DIGIT,))


def united(language: Language) -> Need:
    """Return what a text has that counts in a unit."""
    return (counted_words(language),)


def counts(spot: Spot) -> bool:
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
    return spot.some_have(saying) and sum([spot.has(each, saying) for each in written]) > 1


def _figures_differ(spot: Spot, written: tuple[Language, ...]) -> bool:
    """Whether digits differ, or the units behind them."""
    if not spot.all_have(DIGITS):
        return spot.some_have(DIGITS)
    texts = [spot.node.text(each) for each in written]
    # Units differ only where two languages have some.
    if not spot.some_have(united) or sum([spot.has(each, united) for each in written]) < 2:
        return _differ([_FIGURES.findall(text) for text in texts])
    found = [[*_FIGURES.finditer(text)] for text in texts]
    if _differ([[each.group() for each in figures] for figures in found]):
        return True
    return _differ(
        [
            [(each.group(), unit_at(text, each.end(), language)[0]) for each in figures]
            for figures, text, language in zip(found, texts, written, strict=True)
        ]
    )


def _differ(read: list[list[Any]]) -> bool:
    """Whether one of several lists has something else than the first, in whatever order."""
    first, *rest = read
    return any([each != first and sorted(each) != sorted(first) for each in rest])  # noqa: C419 - quicker


def same_worth(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities measure the same and are worth the same: 500 kW and 0,5 MW."""
    first, second = base(one), base(other)
    if first is None or second is None or first[0] != second[0]:
        return False
    return any(near(a, b) for a in first[1] for b in second[1])


def counting(language: Language) -> Need:
    """Return what a text has that counts: digits, or a number in words."""
    return (_DIGIT, *saying(language), *(("第",) if language == "zh" else ()))


COUNTS = (DIGITS, saying, united)
