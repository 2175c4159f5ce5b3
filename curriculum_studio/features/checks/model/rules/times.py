"""Times that are told in words: two of three languages decide, 两年, one year, ein Jahr."""

import math
import re
from collections.abc import Mapping

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.quantities.reader import Amounts
from curriculum_studio.features.checks.model.rule import Hit, Spot


def says_a_time(spot: Spot) -> bool:
    """Whether the Chinese source of two translations says a time, or how often, in words."""
    node = spot.node
    return (
        len(spot.others) == len(LANGUAGES) - 1
        and node.lead == "zh"
        and _TIME_ZH.search(node.text("zh")) is not None
    )


def times_differ(spot: Spot, read: Mapping[Language, Amounts]) -> Hit | None:
    """Return a language that says another time than both others: 两年, one year, ein Jahr.

    A word for one answers only, and a number in words has to be said twice to be missed: with the
    unit beside it, two of three decide.
    """
    for unit in _TIMES:
        said = {
            language: [(q.start, q.end, q.values) for q in amounts.quantities if q.unit == unit]
            for language, amounts in read.items()
        }
        found = _two_of_three(spot, said)
        if found is not None:
            return found
    texts = {language: spot.node.text(language) for language in read}
    often = {language: _often(text, language) for language, text in texts.items()}
    return _two_of_three(spot, often) or _months_differ(spot, texts)


_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "zh": ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
           "Oktober", "November", "Dezember"),
}  # fmt: skip
_MONTH: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("(?<![第十个])(?P<name>十[一二]?|[一二三四五六七八九])月(?![饼亮球])"),
    "en": re.compile(rf"\b(?P<name>{'|'.join(_MONTHS['en'])})\b"),
    "de": re.compile(rf"\b(?P<name>{'|'.join(_MONTHS['de'])})s?\b"),
}
_MAY_OF_ENGLISH = 4


def _months_differ(spot: Spot, texts: Mapping[Language, str]) -> Hit | None:
    """Return a language that names another month than both others; May can be a verb."""
    found = {
        key: {_MONTHS[key].index(each["name"]) for each in _MONTH[key].finditer(text)}
        for key, text in texts.items()
    }
    if any(not months or _MAY_OF_ENGLISH in months for months in found.values()):
        return None
    for language in LANGUAGES:
        first, second = (found[key] for key in LANGUAGES if key != language)
        if first != second or found[language] == first:
            continue
        lead = spot.node.lead
        at = language if language != lead else spot.others[0][0]
        own = found[at] - (first if at == language else found[lead])
        if own and spot.comparable(at):
            named = next(
                each
                for each in _MONTH[at].finditer(texts[at])
                if _MONTHS[at].index(each["name"]) in own
            )
            missing = "、".join(each.group() for each in _MONTH[lead].finditer(texts[lead]))
            values = {"missing": missing, "more": named.group()}
            return Hit(named.start(), named.end(), values, None, at)
    return None


_Said = tuple[int, int, tuple[float, ...]]


def _two_of_three(spot: Spot, said: Mapping[Language, list[_Said]]) -> Hit | None:
    if any(len(found) != 1 for found in said.values()):
        return None
    for language in LANGUAGES:
        own = said[language][0][2]
        first, second = (said[key][0][2] for key in LANGUAGES if key != language)
        if not _meet(first, second) or _meet(own, first) or _meet(own, second):
            continue
        lead = spot.node.lead
        at = language if language != lead else spot.others[0][0]
        (begin, stop, _), (start, end, _) = said[lead][0], said[at][0]
        values = {
            "missing": spot.node.text(lead)[begin:stop],
            "more": spot.node.text(at)[start:end],
        }
        if spot.comparable(at):
            return Hit(start, end, values, None, at)
    return None


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return any(math.isclose(a, b, rel_tol=1e-6) for a in one for b in other)


#: How many times: 两次, twice, zweimal.
_OFTEN: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[一两二三四五六]次(?!性)"),
    "en": re.compile(r"\b(?:once|twice|(?:two|three|four|five|six) times)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:ein|zwei|drei|vier|fünf|sechs)mal\b", re.IGNORECASE),
}
_TIMES_WORDS = (("一", "once", "ein"), ("两", "twice", "zwei"), ("二", "two", "zwei"),
                ("三", "three", "drei"), ("四", "four", "vier"), ("五", "five", "fünf"),
                ("六", "six", "sechs"))  # fmt: skip
_COUNT_OF = {
    word: float(count)
    for count, words in zip((1, 2, 2, 3, 4, 5, 6), _TIMES_WORDS, strict=True)
    for word in words
}


def _often(text: str, language: Language) -> list[_Said]:
    """Return how many times a text says that something is done."""
    return [
        (*each.span(), (_COUNT_OF[_OFTEN_END.sub("", each.group().lower())],))
        for each in _OFTEN[language].finditer(text)
    ]


_OFTEN_END = re.compile("次$| times$|mal$")
_TIME_ZH = re.compile("[一二两三四五六七八九十](?:个?(?:[年月周天日]|小时|分钟)|次)")
_TIMES = ("year", "month", "week", "d", "h", "min")
