"""Units of measure in three languages: their signs and words, and what they are worth.

The table is `resources/rules/quantities.toml`; units with prefixes, and square and cubic ones, are
made of it (GB 3100—1993, ISO 80000-1:2022).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from curriculum_studio.drafting.quantities.quantity import Quantity, tables
from curriculum_studio.languages import LANGUAGES, Language

#: Other ways to write signs.
_SIGNS: Mapping[str, str] = {"℃": "°C", "％": "%", "a": "year", "TCE": "tce"}
#: Written with a sign only right behind a number, since these letters are words or names elsewhere.
_ONLY_BEHIND = frozenset(
    {
        *(
            "m",
            "g",
            "t",
            "h",
            "d",
            "s",
            "L",
            "l",
            "a",
            "A",
            "V",
            "W",
            "J",
            "K",
            "N",
            "B",
            "Ω",
            "min",
        ),
        *(
            "cd",
            "bar",
            "var",
            "mol",
            "cal",
            "bit",
            "ft",
            "inch",
            "mile",
            "in",
            "kt",
            "Mt",
            "°",
            "dm",
        ),
        *("kB", "MB", "GB", "TB", "kbit", "Mbit", "Gbit", "ms", "ns", "dL", "cL", "hL", "dl", "cl"),
        *("VA", "Ah", "Hz", "Pa", "nm", "TCE", "mbar"),
    }
)
#: Units that have no sign, but a name of ours.
_WORDS = frozenset(
    {"week", "month", "quarter", "year", "pfund", "mu", "li", "chi", "cun", "jin", "yuan", "euro",
     "US dollar", "inch", "mile"}
)  # fmt: skip
#: Words that mean something else where no number stands before them.
_COUNTED = frozenset(
    [
        *(
            "度",
            "度电",
            "元",
            "元人民币",
            "块钱",
            "升",
            "公升",
            "克",
            "米",
            "瓦",
            "里",
            "华里",
            "尺",
        ),
        *("市尺", "寸", "斤", "市斤", "安", "伏", "欧", "牛", "赫", "帕", "焦", "勒", "乏", "平方"),
        *("立方", "平米", "百分点", "分", "吨", "kilo", "jin", "li", "mu", "foot", "feet", "inch"),
        *("inches", "mile", "ton", "zoll", "meile", "meilen", "catty", "catties", "amp"),
    ]
)
#: Times are named without a number in too many ways: 按月, monthly.
_NAMED = frozenset(
    {
        *(
            "length",
            "area",
            "volume",
            "mass",
            "coal",
            "power",
            "apparent power",
            "energy",
            "voltage",
        ),
        *("pressure", "share", "light", "luminous flux", "frequency", "temperature", "sound"),
        *("charge", "current", "force", "yuan", "euro", "dollar"),
    }
)


class _Table(NamedTuple):
    """Units by sign with what they measure and their worth; signs by alias and by word."""

    measured: Mapping[str, tuple[str, float]]
    signs: Mapping[str, str]
    words: Mapping[Language, Mapping[str, str]]


@cache
def _table() -> _Table:
    measured: dict[str, tuple[str, float]] = {}
    words: dict[Language, dict[str, str]] = {language: {} for language in LANGUAGES}
    for unit in tables()["unit"]:
        for sign, measures, factor, named in _with_prefixes(unit):
            measured.setdefault(sign, (measures, factor))
            for language, names in named.items():
                for name in names:
                    words[language].setdefault(name.lower(), sign)
    signs = {**{sign: sign for sign in measured if sign not in _WORDS}, **_SIGNS}
    for sign in measured:
        for other in _written(sign):
            signs.setdefault(other, sign)
    return _Table(measured, signs, words)


_Named = Mapping[Language, list[str]]


def _with_prefixes(unit: Mapping[str, Any]) -> Iterator[tuple[str, str, float, _Named]]:
    """Yield a unit with its prefixes, and their squares and cubes: sign, measure, worth, words."""
    names: _Named = {language: unit.get(language, []) for language in LANGUAGES}
    made = [(unit["sign"], float(unit["factor"]), names)]
    for prefix in unit.get("prefixes", "").split():
        factor, *before = tables()["prefixes"][prefix]
        named = _compounds(before, names)
        if prefix == "h" and unit["sign"] != "Pa":
            named = {**named, "zh": []}  # 三百升 is a number
        made.append((f"{prefix}{unit['sign']}", unit["factor"] * factor, named))
    for sign, factor, named in made:
        yield sign, unit["measures"], factor, named
    if unit.get("powers"):
        for sign, factor, named in made:
            yield f"{sign}²", "area", factor**2, _compounds(_SQUARE, named)
            yield f"{sign}³", "volume", factor**3, _compounds(_CUBIC, named)


def _compounds(before: Iterable[str], names: _Named) -> _Named:
    """Return words with another before each of them, by language."""
    return {
        language: [f"{word}{name}" for name in names[language]]
        for language, word in zip(LANGUAGES, before, strict=True)
    }


_SQUARE = ("平方", "square ", "quadrat")
_CUBIC = ("立方", "cubic ", "kubik")


def _written(sign: str) -> Iterator[str]:
    """Yield other ways to write a sign: m2, µm and um, kW·h, ml."""
    if sign[-1] in "²³":
        yield f"{sign[:-1]}{'2' if sign[-1] == '²' else '3'}"
        yield f"{sign[:-1]}^{'2' if sign[-1] == '²' else '3'}"
    if sign[0] == "μ":
        yield f"µ{sign[1:]}"
        yield f"u{sign[1:]}"
    if sign.endswith("Wh"):
        yield f"{sign[:-1]}·h"
        yield f"{sign[:-1]}•h"
        yield f"{sign[:-1]}⋅h"
    if sign.endswith("L"):
        yield f"{sign[:-1]}l"


@cache
def _measure_of(language: Language) -> Mapping[str, str]:
    """Return what the words of units measure."""
    table = _table()
    return {word: table.measured[sign][0] for word, sign in table.words[language].items()}


@cache
def unit_pattern(language: Language, beginning: str = "") -> re.Pattern[str]:
    """Return the pattern of a unit behind a number; of those that begin so, in small letters."""
    table = _table()
    # The um of German is a word: um 65 %.
    signs = (each for each in table.signs if language != "de" or each != "um")
    signed = _either(each for each in signs if each.lower().startswith(beginning))
    words = (each for each in table.words[language] if each.lower().startswith(beginning))
    told = _either(words)
    end = "" if language == "zh" else "s?(?![^\\W\\d_])"
    first = "[ \u00a0\u2009\u202f]{0,2}" + (
        "(?:多|余)?(?:个(?=月|小时|学时|百分点|工作日|星期))?" if language == "zh" else "-?"
    )
    return re.compile(
        rf"{first}(?:(?P<word>(?i:{told})){end}|(?P<sign>{signed})(?:(?![A-Za-z0-9²³])|(?=CO[2₂])))"
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True)) or "(?!)"


#: The first character of a Chinese unit or sign, the first word of others.
_BEGUN = re.compile(r"[ \u00a0\u2009\u202f-]{0,2}(\w+?(?=CO[2₂])|\w+|\S)")
_BEGUN_ZH = re.compile(r"[ \u00a0\u2009\u202f]{0,2}([A-Za-zμµ]+?(?=CO[2₂])|[A-Za-zμµ]+|\S)")


#: What stands between a Chinese number and its unit: 3 个月.
_BEFORE_UNIT = frozenset("多余个")


@cache
def _beginnings(language: Language) -> frozenset[str]:
    table = _table()
    signs = {found[1].lower() for each in table.signs if (found := _BEGUN.match(each))}
    words = table.words[language]
    if language == "zh":
        return frozenset(signs | {each[0] for each in words} | _BEFORE_UNIT)
    first = {re.split("[ -]", each)[0] for each in words}
    return frozenset(signs | first | {f"{each}s" for each in first} | {"u"})


def unit_at(text: str, at: int, language: Language) -> tuple[str, int]:
    """Return the unit that stands at a place, and where it ends; nothing where none does."""
    begun = (_BEGUN_ZH if language == "zh" else _BEGUN).match(text, at)
    if begun is None:
        return "", at
    word = begun[1].lower()
    if word not in _beginnings(language):
        return "", at
    # Of two hundred units few begin as this one does.
    found = unit_pattern(language, "" if word in _BEFORE_UNIT else word[0]).match(text, at)
    if found is None:
        return "", at
    return _unit(found, language), found.end()


def _unit(found: re.Match[str], language: Language) -> str:
    if found["sign"] is not None:
        return _table().signs[found["sign"]]
    word = (found["word"] or found["short"]).lower()
    if word == "度" and _OF_CURRENT.search(found.string):
        return "kWh"
    return _table().words[language][word]


#: 度 is a kilowatt-hour where electricity is counted.
_OF_CURRENT = re.compile("[用耗发节省购充]电|电(?:量|费|价|能|力)|度电")


@cache
def _named_pattern(language: Language) -> re.Pattern[str]:
    measures = _measure_of(language)
    words = [each for each in measures if measures[each] in _NAMED and each not in _COUNTED]
    ends = ("", "") if language == "zh" else ("(?<![^\\W\\d_])", "s?(?![^\\W\\d_])")
    told = f"{ends[0]}(?P<word>(?i:{_either(words)})){ends[1]}"
    if language == "zh":
        before = "|".join(f"(?<={re.escape(each)})" for each in _BEFORE_SHORT)
        short = _either(each for each in _COUNTED if measures.get(each) in _NAMED)
        told = (
            f"(?:{before})(?P<short>{short})"
            r"(?=[）)。；]|计|表示|为单位|/|$|\s?[\d〇零一二三四五六七八九十])|"
            f"{told}"
        )
    return re.compile(
        rf"(?<![A-Za-z0-9])(?P<sign>(?:{_either(_named_signs())})(?![A-Za-z0-9²³])|[tghL](?=/m[²³23]))|{told}"
    )


@cache
def counted_words(language: Language) -> frozenset[str]:
    """Return words, in Chinese characters, of which each text with a unit has one."""
    return _hints(language, _table().words[language], _ONLY_BEHIND - {"a", "s", "d"})


@cache
def named_words(language: Language) -> frozenset[str]:
    """Return words of which each English or German text has one in which a unit is named."""
    measures = _measure_of(language)
    chosen = [each for each in measures if measures[each] in _NAMED and each not in _COUNTED]
    return _hints(language, chosen, ())


@cache
def named_in_chinese() -> tuple[str, ...]:
    """Return strings of which each Chinese text has one that `units_named` finds something in."""
    measures = _measure_of("zh")
    named = [each for each in measures if measures[each] in _NAMED]
    short = (f"{before}{each}" for each in named if each in _COUNTED for before in _BEFORE_SHORT)
    return (*_named_signs(), *(each for each in named if each not in _COUNTED), *short)


#: In brackets, and behind what says that a unit follows, a short word is one too.
_BEFORE_SHORT = ("（", "(", "单位为", "单位：", "以", "每", "/")


def _named_signs() -> list[str]:
    table = _table()
    return [
        each
        for each, sign in table.signs.items()
        if table.measured[sign][0] in _NAMED and each not in _ONLY_BEHIND
    ]


def _hints(language: Language, names: Iterable[str], more: Iterable[str]) -> frozenset[str]:
    signs = {each for each in _table().signs if each not in _ONLY_BEHIND}
    if language == "zh":
        # Of 平方米 and 千瓦时 the character that is rare elsewhere.
        rare = {("瓦" if "瓦" in each else each[-1]) for each in names}
        return frozenset("".join(signs)) | rare | set("".join(more))
    letters = {part for each in signs for part in _LETTERS.findall(each.lower())}
    words = {each.split()[-1].split("-")[-1] for each in names}
    marks = {each for each in signs if not _LETTERS.search(each)}
    return frozenset(letters | words | {f"{each}s" for each in words} | marks | set(more))


_LETTERS = re.compile(r"[^\W\d_]+")


def units_named(text: str, language: Language) -> frozenset[str]:
    """Return units that a text names, with or without a number."""
    return frozenset(_unit(found, language) for found in _named_pattern(language).finditer(text))


def measure(unit: str) -> tuple[str, float]:
    """Return what a unit measures, and its worth in the first unit of it."""
    return _table().measured[unit]


def base(quantity: Quantity) -> tuple[str, tuple[float, ...]] | None:
    """Return what a quantity measures, and its worth in the first unit of it."""
    if not quantity.unit:
        return None
    measured, factor = measure(quantity.unit)
    return measured, tuple(value * factor for value in quantity.values[:1])
