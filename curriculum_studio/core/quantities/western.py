"""English and German numbers: in digits and in words, fractions, shares and times of day."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from curriculum_studio.core.languages import Language
from curriculum_studio.core.quantities.quantity import (
    DIGITS,
    QUARTERLY,
    Marked,
    Quantity,
    Strength,
    tables,
    worth,
)
from curriculum_studio.core.quantities.units import unit_at

_TIME: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<![\d:.])(?P<h>\d{1,2})[:.](?P<m>\d{2})\s?(?:[ap]\.?\s?m\b\.?|noon)|"
        r"(?<![\d:])(?P<h2>\d{1,2}):(?P<m2>\d{2})(?![\d:])|"
        r"(?<![\d:.])(?P<h3>\d{1,2}|[a-z]+)\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock)|"
        r"\b(?P<part>half|quarter)\s(?P<to>past|to)\s(?P<h4>\d{1,2}|[a-z]+)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<![\d:.])(?P<h>\d{1,2})[:.](?P<m>\d{2})(?:\s?Uhr)|"
        r"(?<![\d:])(?P<h2>\d{1,2}):(?P<m2>\d{2})(?![\d:])|"
        r"(?<![\d:.,])(?P<h3>\d{1,2}|\b[a-zäöüß]+)\s?Uhr\b|"
        r"\b(?P<part>halb|viertel nach|viertel vor|dreiviertel)(?P<to>)\s"
        r"(?P<h4>\d{1,2}|[a-zäöüß]+)\b",
        re.IGNORECASE,
    ),
}
#: Parts of a number of things: nine in ten, sieben von zehn.
_OF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\s(?:\w+\s)?(?:in|out of|of)(?: every)?\s|\s\w+\s\w+\sin\s"),
    "de": re.compile(r"\s(?:\w+\s)?(?:von|aus|unter)(?: je)?\s"),
}
#: Each fifth: one of five.
_NTH = {
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8,
    "neunte": 9, "zehnte": 10, "zwanzigste": 20,
}  # fmt: skip
_EVERY = re.compile(rf"\bjede[nrs]? (?P<nth>{'|'.join(_NTH)})[nrs]?\b", re.IGNORECASE)
_NOON: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:noon|midday|midnight)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:[Mm]ittags?|Mitternacht)\b"),
}
_SLASH = re.compile(r"(?<![\w./])(?P<n>\d{1,2})/(?P<of>\d{1,2})(?![\w./])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def read_western(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield the numbers of an English or German text, whose references are blotted out."""
    for found in marked.each(_TO_THE_HOUR[language]):
        made = _before_or_after(found, language)
        if made is not None:
            yield made
            marked.take(*found.span())
    for found in marked.each(_TIME[language]):
        made = _time(found, language)
        if made is not None:
            yield made
            marked.take(*found.span())
    for found in marked.each(_SLASH):
        value = int(found["n"]) / (int(found["of"]) or 1)
        yield Quantity(*found.span(), (value, value * 100), "word")
        marked.take(*found.span())
    small = marked.text.lower()
    if "quarter" in small or "viertel" in small or "quartal" in small:
        for found in marked.each(_QUARTERLY[language]):
            yield Quantity(*found.span(), QUARTERLY, "weak")
            marked.take(*found.span())
        for found in marked.each(_QUARTERS[language]):
            groups = found.groupdict()
            many = {"a": 1, "three": 3, "one": 1}.get((groups.get("n") or "a").lower(), 1)
            many = 3 if small.startswith("dreiviertel", found.start()) else many
            yield Quantity(*found.span(), (many / 4,), "word", _part(found))
            marked.take(*found.span())
    if "jede" in small:
        for found in marked.each(_EVERY):
            count = _NTH[found["nth"].lower()]
            yield Quantity(*found.span(), (1 / count, 100 / count, count), "word")
            marked.take(*found.span())
    if language == "en" and ("other" in small or "s of " in small):
        for found in marked.each(_EVERY_OTHER):
            yield Quantity(*found.span(), (2,), "weak")
            marked.take(*found.span())
        for found in marked.each(_ROUGHLY):
            value = _LARGE[found["n"].lower()] * _LARGE[found["of"].lower()]
            yield Quantity(*found.span(), (value,), "weak")
            marked.take(*found.span())
    if "hal" in small:
        yield from _halves(marked, language)
    if "mid" in small or "noon" in small or "mit" in small:
        for found in marked.each(_NOON[language]):
            yield Quantity(*found.span(), (12,), "weak", minutes=0)
    text = marked.text
    yield from _in_parts([*_digits(marked, language), *_words(marked, language)], text, language)


#: Half of a unit: half an hour, halbe Stunde, a year and a half, halbjährlich.
_HALVES: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!and a )\bhalf[ -](?:an? |the )?(?=[a-z])|"
        r"\b(?P<n>an?|one|two|three|four|five|six|\d+|every|each|per) (?P<unit>[a-z]+) "
        r"and a half\b|"
        r"\b(?P<year>half-year|half-yearly|biannual(?:ly)?|semi-?annual(?:ly)?)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?P<year>[Hh]alb(?:jahr|jährlich|jährig)\w*)|\b[Hh]alb(?:stünd|tägig|stunde|tag)\w*|"
        r"\b[Hh]albe[nmrs]? (?=[A-Z])"
    ),
}


def _halves(marked: Marked, language: Language) -> Iterator[Quantity]:
    for found in marked.each(_HALVES[language]):
        groups = found.groupdict()
        start, end = found.span()
        if groups.get("year"):
            yield Quantity(start, end, (0.5, 6), "weak", "year")
        elif groups.get("n"):
            said = groups["n"].lower()
            whole = 1.0 if said in _A else float(_NUMBERS.get(said, said))
            unit, _ = unit_at(marked.original, found.start("unit") - 1, language)
            if not unit and said in _EACH:
                continue  # every two and a half weeks
            yield Quantity(start, end, (whole + 0.5,), "word", unit)
        elif dozen := _DOZEN.match(marked.text, end):
            end = dozen.end()
            yield Quantity(start, end, (6,), "word")
        elif large := _MILLION.match(marked.text, end):
            end = large.end()
            power = tables()[language]["powers"][large.group().lower()]
            unit, _ = unit_at(marked.original, end, language)
            yield Quantity(start, end, (power / 2,), "word", unit)
        else:
            unit, _ = unit_at(marked.original, end, language)
            if not unit and not _THINGS.match(marked.text, end):
                continue
            yield Quantity(start, end, (0.5, 50), "word", unit)
        marked.take(start, end)


#: Every other year is every two years; tens of thousands tell an order only.
_EVERY_OTHER = re.compile(r"\b(?:every|each) other\b", re.IGNORECASE)
_LARGE = {"tens": 10.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9}
_ROUGHLY = re.compile(
    r"\b(?P<n>tens|hundreds|thousands|millions) of (?P<of>thousands|millions|billions)\b",
    re.IGNORECASE,
)
#: How often: a quarter can be counted in months, and is the fourth part of a year.
_QUARTERLY: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\bquarterly\b|\b(?:once a|twice a|times a|every|each|per) quarter\b", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:[Vv]ierteljähr\w*|[Qq]uartal\w*)"),
}
#: A quarter of an hour, Viertelstunde, Dreiviertelliter.
_QUARTERS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?P<n>a|one|three) quarters? of an? "
        r"(?P<unit>hour|year|litre|liter|kilo\w*|metre|day)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:[Dd]rei)?[Vv]iertel(?P<unit>stunde|jahr(?!h)|liter|kilo|tag)(?:n|s|e|en)?\b"
    ),
}
_PARTED = {
    "hour": "h", "stunde": "h", "year": "year", "jahr": "year", "litre": "L", "liter": "L",
    "metre": "m", "day": "d", "tag": "d", "kilo": "kg",
}  # fmt: skip


def _part(found: re.Match[str]) -> str:
    said = found["unit"].lower()
    return _PARTED.get(said, "kg" if said.startswith("kilo") else "")


_DOZEN = re.compile("dozen|Dutzend")
_MILLION = re.compile("(?:million|billion|Million|Milliarde)(?![a-z])")
#: What one has a half of without measuring it.
_THINGS = re.compile(
    "(?:cup|glass|bottle|apple|pear|cake|loaf|spoon|teaspoon|tablespoon|page|bucket|"
    "Tasse|Glas|Flasche|Apfel|Birne|Kuchen|Brot|Löffel|Teelöffel|Esslöffel|Seite|Eimer)"
)
_EACH = frozenset({"every", "each", "per"})
_A = frozenset({"a", "an"}) | _EACH
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


#: Between two numbers of which the second tells how large both are: five to six thousand.
_UP_TO = re.compile(r"-?\s?(?:to|or|and|bis|oder|und|–|-)\s?")


def _with_power(one: Quantity, behind: Quantity | None, text: str) -> Quantity:
    if behind is None or not (one.values and behind.values) or one.unit:
        return one
    first, second = one.values[0], behind.values[0]
    if not 0 < first < 1000 <= second or not _UP_TO.fullmatch(text[one.end : behind.start]):
        return one
    power = 10 ** (len(str(int(second))) - len(str(int(first))))
    return replace(one, values=(first, *(first * each for each in (power, power / 10))))


def _in_parts(found: list[Quantity], text: str, language: Language) -> Iterator[Quantity]:
    """Yield numbers; of nine in ten the nine is a share as well, and the ten answers only."""
    whole = None
    for at, one in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        each = _with_power(one, behind, text)
        if whole is each and each.values:
            yield replace(each, strength="weak")
            continue
        if (
            behind is not None
            and each.values
            and behind.values
            and each.values[0] < behind.values[0]
            and (behind.values[0] in {10, 100, 1000} or each.values[0] == 1)
            and not behind.unit
            and _OF[language].fullmatch(text[each.end : behind.start])
        ):
            whole = behind
            part = each.values[0] / behind.values[0]
            yield replace(each, values=(each.values[0], part, part * 100), strength="word")
        else:
            yield each


def _time(found: re.Match[str], language: Language) -> Quantity | None:
    words = tables()[language]["words"] | {"ein": 1, "eins": 1, "one": 1}
    said = found["h"] or found["h2"] or found["h3"] or found["h4"]
    hour = float(said) if said.isdigit() else words.get(said.lower())
    if hour is None or hour > 24:
        return None
    minute = int(found["m"] or found["m2"] or 0)
    part = (found["part"] or "").lower()
    if part:
        back = {"halb": 30, "viertel vor": 15, "dreiviertel": 15}.get(part, 0)
        minute = {"half": 30, "quarter": 15, "viertel nach": 15}.get(part, -back)
        if found["to"].lower() == "to":
            minute = -minute
    return Quantity(*found.span(), (), minutes=int(hour * 60 + minute) % 720)


#: Minutes before or past the hour: ten to eight, zwanzig nach neun, fünf vor halb.
_TO_THE_HOUR: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<![\d.,])\b(?P<m>five|ten|twenty|twenty-five|\d{1,2})(?: minutes)? (?P<way>to|past) "
        r"(?P<half>)(?P<h>\d{1,2}|[a-z]+)\b(?!\.\d)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<![\d.,])\b(?P<m>fünf|zehn|zwanzig|fünfundzwanzig|\d{1,2})(?: Minuten)? "
        r"(?P<way>vor|nach) (?P<half>halb )?(?P<h>\d{1,2}|[a-zäöüß]+)\b(?!,\d)",
        re.IGNORECASE,
    ),
}


def _before_or_after(found: re.Match[str], language: Language) -> Quantity | None:
    words = {**tables()[language]["words"], "one": 1, "eins": 1, "twenty-five": 25}
    words["fünfundzwanzig"] = 25
    minutes, hour = (
        int(said) if said.isdigit() else words.get(said.lower()) for said in found.group("m", "h")
    )
    back = found["way"].lower() in {"to", "vor"}
    # Ten to twelve is a range, ten to eight is not.
    if minutes is None or hour is None or hour > 24 or (back and minutes <= hour):
        return None
    at = hour * 60 - (30 if found["half"] else 0) + (-minutes if back else minutes)
    return Quantity(*found.span(), (), "word", minutes=int(at) % 720)


@cache
def _number_pattern(language: Language) -> re.Pattern[str]:
    powers = "|".join(sorted(tables()[language]["powers"], key=len, reverse=True))
    return re.compile(rf"(?P<n>{DIGITS[language]})(?:[\s-]?(?P<power>(?i:{powers}))\b\.?)?")


def _digits(marked: Marked, language: Language) -> Iterator[Quantity]:
    for found in marked.each(_number_pattern(language)):
        start, end = found.span()
        value = worth(found["n"], language)
        if found["power"]:
            value *= tables()[language]["powers"][found["power"].lower()]
        unit, _ = unit_at(marked.original, end, language)
        if unit == "s" and _DECADE.match(marked.original, start):
            unit = "year"  # the 1990s
        yield Quantity(start, end, _with_share(value, unit), "digits", unit)
        marked.take(start, end)


_DECADE = re.compile(r"(?:1[89]|20)\d0s\b")


def _with_share(value: float, unit: str) -> tuple[float, ...]:
    if unit == "%":
        return value, value / 100
    return (value, value / 1000) if unit == "‰" else (value,)


# --- words ------------------------------------------------------------------------------------


def _words(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield numbers in words, of which several make one: two and a half, drei Viertel."""
    table = tables()[language]
    parts, powers = table["parts"], table["powers"]
    found = list(_WORD.finditer(marked.text))
    at = 0
    while at < len(found):
        start, end = found[at].span()
        value, strength = _word(found[at].group().lower(), language)
        at += 1
        if value is None:
            continue
        counted = strength == "word" or value == 1
        following = _next(marked.text, found, at, end)
        while strength != "weak" or value == 1:
            if following in powers:
                value, strength = value * powers[following], "word"
            elif following in parts and counted and not _ordinal(value, following):
                value, strength = value / parts[following], "word"
            elif following in {"and", "und"} and at + 1 < len(found):
                more, add = _behind_and(found, at, language)
                if not more or (value < 100 and add >= 1):
                    break
                value, strength, at = value + add, "word", at + more - 1
            elif value >= 1000 and (more_of := _rest(marked.text, found, at, language)):
                value, count = value + more_of[0], more_of[1]
                at += count - 1
            else:
                break
            end = found[at].end()
            at += 1
            following = _next(marked.text, found, at, end)
        unit, _ = unit_at(marked.original, _end_of_number(marked.original, start, end), language)
        share = (value * 100,) if value < 1 else ()
        yield Quantity(start, end, (*_with_share(value, unit), *share), strength, unit)


def _end_of_number(text: str, start: int, end: int) -> int:
    """Return where the unit of a number is looked for: in eight-hour day behind the eight."""
    hyphen = text.rfind("-", start, end)
    return end if hyphen < 0 or not unit_at(text, hyphen, "en")[0] else hyphen


def _rest(
    text: str, found: list[re.Match[str]], at: int, language: Language
) -> tuple[float, int] | None:
    """Return what the words behind thousands add, and how many they are: five hundred."""
    if at >= len(found):
        return None
    value, strength = _word(found[at].group().lower(), language)
    if value is None or strength != "word" or not 1 <= value < 1000:
        return None
    power = tables()[language]["powers"].get(_next(text, found, at + 1, found[at].end()))
    if power is None:
        return (value, 1) if value >= 10 else None
    return (value * power, 2) if power == 100 else None


def _ordinal(value: float, following: str) -> bool:
    """Whether a quarter behind a number is one of a year: two quarters; but a quarter, 0.25."""
    return following == "quarter" and value != 1


def _next(text: str, found: list[re.Match[str]], at: int, end: int) -> str:
    if at >= len(found) or text[end : found[at].start()].strip(" -\u00a0"):
        return ""
    return found[at].group().lower()


def _behind_and(found: list[re.Match[str]], at: int, language: Language) -> tuple[int, float]:
    """Return how many words behind an and belong to a number, and what they add to it."""
    words = [each.group().lower() for each in found[at + 1 : at + 3]]
    if words[:2] == ["a", "half"] or words[:2] == ["eine", "halbe"]:
        return 3, 0.5
    if language == "en" and words:
        value, strength = _word(words[0], language)
        if value is not None and (strength == "word" or words[0] == "one"):
            return 2, value
    return 0, 0


def _word(word: str, language: Language) -> tuple[float | None, Strength]:
    table = tables()[language]
    if word in table["words"]:
        worth_of = float(table["words"][word])
        return worth_of, "word" if worth_of else "weak"  # down to zero: 扣完为止
    if language == "en":
        tens, _, unit = word.partition("-")
        units = table["words"] | {"one": 1}
        first = unit.partition("-")[0]  # twenty-five-year
        if unit and table["words"].get(tens, 0) >= 20 and units.get(first, 10) < 10:
            return table["words"][tens] + units[first], "word"
        if word.endswith("fold") and word[:-4] in units:
            return float(units[word[:-4]]), "word"
        if unit and tens in table["words"]:
            return float(table["words"][tens]), "word"  # ten-minute, two-thirds
        if unit and tens in table["weak"]:
            return float(table["weak"][tens]), "weak"
    elif (value := _german(word)) is not None:
        return value, "word"
    elif (counted := _COUNTED.fullmatch(word)) is not None:
        return _german(counted[1]), "weak"  # answers only, for it can be a part of a word
    elif "-" in word:
        return _word(word.partition("-")[0], language)  # Zehn-Minuten-Takt
    if word in table["powers"] and word in {"thousand", "hundred", "million"}:
        return float(table["powers"][word]), "weak"
    if word in table["weak"]:
        return float(table["weak"][word]), "weak"
    return None, "weak"


_UNITS_DE = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS_DE = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
             "achtzehn", "neunzehn")  # fmt: skip
_TENS_DE = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
#: One to ninety-nine.
_BELOW_DE: Mapping[str, int] = {
    "eins": 1,
    **{each: at for at, each in enumerate(_UNITS_DE, 1)},
    **{each: at for at, each in enumerate(_TEENS_DE, 10)},
    **{each: at * 10 for at, each in enumerate(_TENS_DE, 2)},
    **{
        f"{unit}und{ten}": tens * 10 + units
        for tens, ten in enumerate(_TENS_DE, 2)
        for units, unit in enumerate(_UNITS_DE, 1)
    },
}
_SAID_DE = "|".join(sorted(_BELOW_DE, key=len, reverse=True))
_GERMAN = re.compile(
    rf"(?P<number>(?:{_SAID_DE}|und|hundert|tausend)+?)(?P<half>einhalb)?(?P<end>mal(?:ig\w*)?|"
    r"fach\w*|stündig\w*|minütig\w*|jährig\w*|tägig\w*|wöchig\w*|monatig\w*|stufig\w*|teilig\w*|"
    r"seitig\w*|köpfig\w*|stellig\w*|phasig\w*|stöckig\w*|geschossig\w*|er|en|te[nrsm]?|"
    r"ste[nrsm]?|(?<=undein)e[nmrs]?|erlei)?"
)
#: A number and what it counts at the beginning of a longer word: Dreischichtbetrieb.
_COUNTED = re.compile(rf"((?!ein|acht(?:ung|sam|los|bar|e))(?:{_SAID_DE}))[a-zäöüß]{{4,}}")


def _german(word: str) -> float | None:
    """Return what a German number word is worth: einundzwanzig, zweieinhalb, dreistündig."""
    if word.startswith(("anderthalb", "eineinhalb")):
        return 1.5
    if word.startswith("viertel") and len(word) > 9 and not word.startswith("vierteljahr"):
        return 0.25  # Vierteltasse
    found = _GERMAN.fullmatch(word)
    if found is None or found["number"] in {"und", "ein", "eins"}:
        return None
    value = _thousands(found["number"])
    return None if value is None else value + (0.5 if found["half"] else 0)


def _thousands(word: str) -> float | None:
    """Return what a number word is worth: zweihundertfünfzigtausend, elfhundert."""
    before, named, behind = word.partition("tausend")
    if not named:
        return _hundreds(word)
    most = _hundreds(before) if before else 1
    least = _hundreds(behind.removeprefix("und")) if behind else 0
    return None if most is None or least is None else most * 1000 + least


def _hundreds(word: str) -> float | None:
    before, named, behind = word.partition("hundert")
    if not named:
        return _BELOW_DE.get(word)
    most = _BELOW_DE.get(before) if before else 1
    least = _BELOW_DE.get(behind.removeprefix("und")) if behind else 0
    return None if most is None or least is None else most * 100 + least
