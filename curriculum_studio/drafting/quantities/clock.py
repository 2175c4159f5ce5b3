"""Times of day in English and German: 8:30, half past five, viertel vor neun, zwanzig nach neun."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.drafting.quantities.quantity import Marked, Quantity, tables
from curriculum_studio.languages import Language

_TIME: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<![\d:.])(?P<h>\d{1,2})[:.](?P<m>\d{2})\s?(?:[ap]\.?\s?m\b\.?|noon)|"
        r"(?<![\d:])(?P<h2>\d{1,2}):(?P<m2>\d{2})(?![\d:])|"
        r"(?<![\d:.])(?P<h3>\d{1,2}|[a-z]+)\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock)|"
        r"\b(?P<part>half|quarter)\s(?P<to>past|to)\s(?P<h4>\d{1,2}|[a-z]+)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<![\d:.])(?P<h>\d{1,2})[:.](?P<m>\d{2})"
        r"(?=\s?Uhr|\s?(?:bis|und|[–-])\s?\d{1,2}(?:[.:]\d{2})?\s?Uhr)|"
        r"(?<![\d:])(?P<h2>\d{1,2}):(?P<m2>\d{2})(?![\d:])|"
        r"(?<![\d:.,])(?P<h3>\d{1,2}|\b[a-zäöüß]+)\s?Uhr\b"
        r"(?: (?P<m3>\d{1,2})(?![\d,.]\d|\s?[%\w]))?|"
        r"\b(?P<part>halb|viertel nach|viertel vor|drei ?viertel)(?P<to>)\s"
        r"(?P<h4>\d{1,2}|[a-zäöüß]+)\b|"
        r"(?<=\bum )viertel (?P<h5>\d{1,2}|[a-zäöüß]+)\b",
        re.IGNORECASE,
    ),
}
_NOON: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:noon|midday|midnight)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:[Mm]ittags?|Mitternacht)\b"),
}


def take_times(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield the times of day of a text, and blot them out."""
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


def noons(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield the words for twelve o'clock, which stay: noon, Mitternacht."""
    for found in marked.each(_NOON[language]):
        yield Quantity(*found.span(), (12,), "weak", minutes=0)


def _time(found: re.Match[str], language: Language) -> Quantity | None:
    words = tables()[language]["words"] | {"ein": 1, "eins": 1, "one": 1}
    groups = found.groupdict()
    said = found["h"] or found["h2"] or found["h3"] or found["h4"] or groups["h5"]
    hour = float(said) if said.isdigit() else words.get(said.lower())
    if hour is None or hour > 24:
        return None
    minute = int(found["m"] or found["m2"] or groups.get("m3") or 0)
    if groups.get("h5"):  # viertel zwei: a quarter of the second hour
        minute = -45
    part = (found["part"] or "").lower()
    if part:
        back = {"halb": 30, "viertel vor": 15, "dreiviertel": 15, "drei viertel": 15}.get(part, 0)
        minute = {"half": 30, "quarter": 15, "viertel nach": 15}.get(part, -back)
        if found["to"].lower() == "to":
            minute = -minute
    return Quantity(*found.span(), (), minutes=int(hour * 60 + minute) % 720)


#: Minutes before or past the hour: ten to eight, zwanzig nach neun, fünf vor halb.
_TO_THE_HOUR: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<![\d.,])\b(?P<at>(?:at|until|since) )?"
        r"(?P<m>five|ten|twenty|twenty-five|\d{1,2})(?: minutes)? (?P<way>to|past) "
        r"(?P<half>)(?P<h>\d{1,2}|[a-z]+)\b(?!\.\d)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<![\d.,])\b(?P<at>)"
        r"(?P<m>fünf|zehn|zwanzig|fünfundzwanzig|\d{1,2})(?: Minuten)? "
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
    # Ten to twelve is a range, ten to eight is not, nor are fünf vor acht and at five to eight.
    range_of = back and minutes is not None and hour is not None and minutes <= hour
    if minutes is None or hour is None or hour > 24 or (range_of and found["at"] is None):
        return None
    at = hour * 60 - (30 if found["half"] else 0) + (-minutes if back else minutes)
    start = found.start("m")
    return Quantity(start, found.end(), (), "word", minutes=int(at) % 720)
