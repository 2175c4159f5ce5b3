"""Times that are told in words: two of three languages decide, 两年, one year, ein Jahr."""

import math
import re
from collections.abc import Mapping

from curriculum_studio.drafting.quantities.reader import Amounts
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.languages import LANGUAGES, Language


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
    order = {language: _order(text, language) for language, text in texts.items()}
    return (
        _two_of_three(spot, often)
        or _two_of_three(spot, _alone(order))
        or _months_differ(spot, texts)
    )


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


def _alone(said: Mapping[Language, list[_Said]]) -> Mapping[Language, list[_Said]]:
    """Return what is said without what all languages say: of the first in the second row, one."""
    common = set.intersection(*({each[2] for each in found} for found in said.values()))
    return {key: [each for each in found if each[2] not in common] for key, found in said.items()}


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
    # Once each for several is no sum: 一月和七月各一次.
    "zh": re.compile(
        "(?<!各)(?<!各[^，。；])(?<!各[^，。；]{2})(?<!各[^，。；]{3})[一两二三四五六]次(?!性)"
    ),
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
#: The place in an order: 第三步, the third step, im dritten Schritt; not a third of it.
_ORDERS: Mapping[Language, tuple[str, ...]] = {
    "zh": ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
           "tenth"),
    "de": ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte",
           "zehnte"),
}  # fmt: skip
_ORDER: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        "第(?P<nth>[一二三四五六七八九十])(?![一二三四五六七八九十方者款章产]|条(?![线路街河鱼腿绳线]))"
    ),
    "en": re.compile(
        r"(?<!\d )(?<!\bat )(?<!\ba )(?<!\bone )(?<!\bper )(?<!\bevery )(?<!\btwo )"
        rf"\b(?P<nth>{'|'.join(_ORDERS['en'])})\b(?! (?:of all|aid)\b)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        rf"(?<!jede )(?<!jeden )(?<!jeder )(?<!jedes )\b(?P<nth>{'|'.join(_ORDERS['de'])})[nrms]?\b"
        "(?! Hilfe)",
        re.IGNORECASE,
    ),
}


def _order(text: str, language: Language) -> list[_Said]:
    """Return the places in an order that a text names."""
    return [
        (*each.span(), (float(_ORDERS[language].index(each["nth"].lower()) + 1),))
        for each in _ORDER[language].finditer(text)
    ]


#: Begins with one set of characters, so that others are passed over.
_TIME_ZH = re.compile(
    "[一二两三四五六七八九十第](?:(?<!第)(?:个?(?:[年月周天日]|小时|分钟)|次)|"
    "(?<=第)[一二三四五六七八九十](?![方者条款章产]))"
)
_TIMES = ("year", "month", "week", "d", "h", "min")

_EN, _DE = (rf"(?P<m>{'|'.join(_MONTHS[key])})" for key in ("en", "de"))
#: A day of a month.
_DAY: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(r"(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日号]"),
    "en": re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_EN}\b|"
        rf"\b{_EN.replace('<m>', '<m2>')} (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b"
    ),
    "de": re.compile(rf"\b(?P<d>\d{{1,2}})\.\s{_DE}\b"),
}
#: What joins it to another day of the same month, before it and behind it.
_RANGED = (
    re.compile(r"\d\.?\s?(?:to|and|or|bis|und|oder|[-–])\s?(?:zum |dem )?$"),
    re.compile(r"\s?(?:[至到～~—–-]|to\b|and\b|or\b|、|和)\s?\d"),
)


def dates_differ(spot: Spot, language: Language) -> Hit | None:
    """Return where a translation names another day of the year by the same numbers: 9. Januar."""
    lead = spot.node.lead
    text, source = spot.node.text(language), spot.node.text(lead)
    if lead == "zh" and "月" not in source:
        return None
    there, here = _days(source, lead), _days(text, language)
    if len(there) != 1 or len(here) != 1 or there[0][1] == here[0][1]:
        return None
    (begun, _), (found, _) = there[0], here[0]
    if not spot.comparable(language):
        return None
    values = {"missing": begun.group(), "more": found.group()}
    return Hit(*found.span(), values, None, language)


def _days(text: str, language: Language) -> list[tuple[re.Match[str], tuple[int, int]]]:
    days = []
    before, behind = _RANGED
    for found in _DAY[language].finditer(text):
        if before.search(text, 0, found.start()) or behind.match(text, found.end()):
            return []
        groups = found.groupdict()
        month, day = groups["m"] or groups["m2"], groups["d"] or groups["d2"]
        number = int(month) if language == "zh" else _MONTHS[language].index(month) + 1
        days.append((found, (number, int(day))))
    return days
