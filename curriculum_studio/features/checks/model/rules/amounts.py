"""Rules on what the languages of one text count and refer to: numbers, units, references."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from curriculum_studio.drafting.quantities.quantity import Quantity
from curriculum_studio.drafting.quantities.reader import Amounts
from curriculum_studio.drafting.quantities.units import base
from curriculum_studio.features.checks.model.places import Manner, Part
from curriculum_studio.features.checks.model.rule import Check, Hit, OnNode, Spot
from curriculum_studio.features.checks.model.rules.counting import (
    COUNTS,
    answered,
    counting,
    counts,
    told_apart,
)
from curriculum_studio.features.checks.model.rules.items import items_in
from curriculum_studio.features.checks.model.rules.measures import (
    PERIODICALLY,
    measuring,
    naming,
    units_differ,
)
from curriculum_studio.features.checks.model.rules.pointing import (
    LETTERED,
    pointers_differ,
    pointing,
)
from curriculum_studio.features.checks.model.rules.times import (
    dates_differ,
    says_a_time,
    times_differ,
)
from curriculum_studio.languages import LANGUAGES, Language


def _numbers_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a number of the lead text is missing, or that have one too many.

    Digits have to be answered in each language. A number in words counts where a third language
    has it too, or where both have one that the other lacks: words are often only ways to speak.
    """
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    if says_a_time(spot):
        found = times_differ(spot, told_apart(spot))
        if found is not None:
            yield found
            return
    if not counts(spot):
        return
    each = [*_each_differing(spot)]
    yield from each or _odd_number(spot)


def _odd_number(spot: Spot) -> Iterator[Hit]:
    """Yield a language that counts otherwise where both others count alike, in whatever words.

    So a number of another thing, or a word that is weak alone, is no witness against both.
    """
    read = told_apart(spot)
    if len(read) < len(LANGUAGES) or max(len(each.quantities) for each in read.values()) > _FEW:
        return
    same = len({len(each.quantities) for each in read.values()}) == 1
    odd = [key for key in read if _counts_otherwise(read, key, same=same)]
    if len(odd) != 1:
        return
    at = odd[0] if odd[0] != spot.node.lead else spot.others[0][0]
    if not all(spot.comparable(key) for key, _ in spot.others):
        return
    lead, own = read[spot.node.lead].quantities, read[at].quantities
    values = {
        "missing": _quoted(_unpaired(lead, own), spot.node.text(spot.node.lead)),
        "more": _quoted(_unpaired(own, lead), spot.node.text(at)),
    }
    yield Hit(0, len(spot.node.text(at)), values, None, at)


#: Of more numbers nobody knows which belongs to which.
_FEW = 4


def _counts_otherwise(read: Mapping[Language, Amounts], language: Language, *, same: bool) -> bool:
    """Whether both others have a number for which one language has another; `same`: all as many."""
    own = read[language].quantities
    first, second = (each.quantities for key, each in read.items() if key != language)
    also = [each for each in _unpaired(own, second) if each.strength != "weak"]
    strange = [each for each in _unpaired(own, first) if each in also]
    if not any(not _answer_with_a_unit(each, own, (*first, *second)) for each in strange):
        return False
    unpaired = _unpaired(second, own)
    return any(
        (same or each.values[:1] > (1.0,)) and answered(each, unpaired)
        for each in _unpaired(first, own)
    )


def _unpaired(one: Iterable[Quantity], other: Iterable[Quantity]) -> list[Quantity]:
    """Return quantities without their answers, of which each answers for one only."""
    left, without = list(other), []
    for each in one:
        answer = next((at for at in left if answered(each, (at,))), None)
        if answer is None:
            without.append(each)
        else:
            left.remove(answer)
    return without


def _each_differing(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    read = told_apart(spot)
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
        if not (missing and more):  # three parts: the costs, the staff and the time
            missing = _without_items(missing, node.text(node.lead), node.lead)
            more = _without_items(more, cell.text, language)
        if (
            spot.place.part is Part.UNIT
            and not (missing and more)
            and _only_words(missing + more)
            and (
                (_LONG.search(cell.text) and not _third_decides(missing, more, third))
                or not (both or _measured_alike(missing, own))
            )
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


#: More than one sentence, or a long one.
_LONG = re.compile("[.;?!。；？！：:] ?.|[“„].|.{90}")


def _measured_alike(missing: list[Quantity], other: Amounts) -> bool:
    """Whether another text counts in such a unit too, though with an article: eine Stunde."""
    there = {measured[0] for each in missing if (measured := base(each)) is not None}
    here = (base(each) for each in other.quantities)
    return any(measured[0] in there for measured in here if measured is not None)


def _without_items(found: list[Quantity], text: str, language: Language) -> list[Quantity]:
    """Return numbers without one that only says how many items a series beside it has."""
    if len(found) != 1 or found[0].unit or found[0].values[:1] < (2.0,):
        return found
    return [each for each in found if each.values[0] != items_in(text, language)]


def _third_decides(missing: list[Quantity], more: list[Quantity], third: Amounts | None) -> bool:
    """Whether a third language has one of two numbers that differ, and not the other."""
    if third is None or len(missing) != 1 or len(more) != 1:
        return False
    firm = [each for each in third.quantities if each.strength != "weak"]
    return answered(missing[0], firm) is not answered(more[0], firm)


def _only_words(found: list[Quantity]) -> bool:
    return all(each.strength != "digits" for each in found)


def _quoted(found: list[Quantity], text: str) -> str:
    return "、".join(dict.fromkeys(text[each.start : each.end].strip() for each in found)) or "—"


def _counted(quantity: Quantity, third: Amounts | None, *, both: bool) -> bool:
    if quantity.strength == "digits" or both:
        return True
    # A word beside something else is no witness: both goals.
    return third is not None and answered(
        quantity, (each for each in third.quantities if each.strength != "weak")
    )


def _with_units(quantity: Quantity, beside: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield a number without a unit with those beside it: two years, then one and a half."""
    if not quantity.unit and quantity.strength == "word":
        yield from (replace(quantity, unit=unit) for unit in {each.unit for each in beside} - {""})


def _answer_with_a_unit(
    quantity: Quantity, beside: Iterable[Quantity], others: Iterable[Quantity]
) -> bool:
    """Whether a number has an answer if it leaves out a unit that is named beside it."""
    return any(answered(each, others) for each in _with_units(quantity, beside))


def _unanswered(one: Amounts, other: Amounts) -> list[Quantity]:
    # 第 5 条 can be item 5: what refers answers, and whether it does everywhere is told by itself.
    named = {each.number for each in other.pointers}
    return [
        each
        for each in one.quantities
        if each.strength != "weak"
        and not answered(each, other.quantities)
        and not any(_answer_with_a_unit(at, other.quantities, (each,)) for at in other.quantities)
        and not _answer_with_a_unit(each, one.quantities, other.quantities)
        and not (named and each.values and f"{each.values[0]:g}" in named)
    ]


CHECKS: Mapping[str, Check] = {
    "BIL-03": OnNode(_numbers_differ, needs=counting, translated=True, uses=COUNTS),
    "BIL-08": OnNode(
        units_differ, needs=measuring, translated=True, uses=(*COUNTS, naming, PERIODICALLY)
    ),
    "BIL-09": OnNode(pointers_differ, needs=pointing, translated=True, uses=(*COUNTS, LETTERED)),
}
