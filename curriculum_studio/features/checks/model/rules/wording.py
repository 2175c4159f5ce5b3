"""Rules on the wording of a text: old words, references without a target, numbers, marks."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from curriculum_studio.core.document import Document, Node
from curriculum_studio.features.checks.model import foreign
from curriculum_studio.features.checks.model.places import (
    NORMATIVE,
    PROVISIONS,
    CheckedPlace,
    Manner,
    Part,
)
from curriculum_studio.features.checks.model.rule import (
    Check,
    Collect,
    Hit,
    Mend,
    OnDocument,
    OnText,
    Reading,
)
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.vocabulary import rule_pattern

_Patterns = Mapping[Language, re.Pattern[str]]
_Mend = Callable[[re.Match[str], Language], Mend | None]


def _no_mend(_: re.Match[str], __: Language) -> Mend | None:
    return None


def _found(patterns: _Patterns, mend: _Mend = _no_mend) -> Callable[[Reading], Iterator[Hit]]:
    """Return a check that yields each match of the pattern of a language."""

    def find(reading: Reading) -> Iterator[Hit]:
        pattern = patterns.get(reading.language)
        if pattern is None:
            return
        for each in pattern.finditer(reading.text):
            yield Hit(*each.span(), {"text": each.group()}, mend(each, reading.language))

    return find


def _listed(rule: str, mend: _Mend = _no_mend) -> Callable[[Reading], Iterator[Hit]]:
    """Return a check that yields each match of the pattern that stands beside the rule."""

    def find(reading: Reading) -> Iterator[Hit]:
        for each in rule_pattern("wording", rule, reading.language).finditer(reading.text):
            yield Hit(*each.span(), {"text": each.group()}, mend(each, reading.language))

    return find


def _first(find: Callable[[Reading], Iterable[Hit]]) -> Callable[[Reading], Iterable[Hit]]:
    """Return a check that is content with one hit in a text: who mends it sees the others."""
    return lambda reading: islice(find(reading), 1)


#: What stands in titles and quotations is said by others.
_NAMED = re.compile("《[^》]*》|“[^”]*”|„[^“]*“")


def _outside(find: Callable[[Reading], Iterable[Hit]]) -> Callable[[Reading], Iterator[Hit]]:
    """Return a check without what it finds in titles and quotations."""

    def outside(reading: Reading) -> Iterator[Hit]:
        spans: list[tuple[int, int]] | None = None
        for hit in find(reading):
            if spans is None:
                spans = [each.span() for each in _NAMED.finditer(reading.text)]
            if not any(start <= hit.start < end for start, end in spans):
                yield hit

    return outside


# --- the document and others ------------------------------------------------------------------

_SELF_WORDS: Mapping[Language, str] = {
    "zh": "本文件",
    "en": "this document",
    "de": "dieses Dokument",
}


def _self_mend(found: re.Match[str], language: Language) -> Mend:
    words = _SELF_WORDS[language]
    upper = found.group()[0].isupper()
    return Mend(words[0].upper() + words[1:] if upper else words)


_HYPHEN = re.compile(
    r"(?<![A-Za-z0-9])((?:GB|JGJ|HJ|JY|RB|JJF|JJG|DB ?\d{2,6}|[TQ]/[A-Z0-9]+|[A-Z]{2})"
    r"(?:/[TZ])?[ \u3000]?\d[\d.]*)([-‐‑–－])((?:19|20)\d{2})(?!\d)"
)


def _hyphened(reading: Reading) -> Iterator[Hit]:
    for each in _HYPHEN.finditer(reading.text):
        start, end = each.span(2)
        yield Hit(start, end, {"text": each.group()}, Mend("—", certain=True))


_PLACEHOLDER: _Patterns = {
    language: re.compile(
        r"×{2,}|(?<![A-Za-z])X{3,}(?![A-Za-z])|(?<=[\u4e00-\u9fff])XX(?=[\u4e00-\u9fff])|"
        r"(?<![A-Za-z])(?:TBD|TODO)(?![A-Za-z])|(?<!接)待定(?![期向时位])|待补|[?？]{3,}|〔待[^〕]*〕"
    )
    for language in LANGUAGES
}


def _left_open(reading: Reading) -> Iterator[Hit]:
    """Yield placeholders, but for those in the place of a translation, which is told by itself."""
    to_come = None
    for found in _PLACEHOLDER[reading.language].finditer(reading.text):
        if to_come is None:
            to_come = foreign.to_come(reading.node, reading.language)
        if not any(start < found.end() and found.start() < end for start, end in to_come):
            yield Hit(*found.span(), {"text": found.group()})


# --- numbers and units ------------------------------------------------------------------------

_UNITS = (
    "kW·h|kWh|MWh|MW|kW|W|kV|mV|V|mA|A|m²|m³|m2|m3|km|cm|mm|nm|m|kg|mg|g|t|mL|ml|L|min|ms|h|s|"
    "GHz|MHz|kHz|Hz|lx|lm|dB|kPa|MPa|Pa|K|℃|°C|kJ|MJ|GJ|J|kgCO2e?|tCO2e?|ppm"
)
_TIGHT = re.compile(
    # What stands before is asked behind the digit, so that only digits are tried.
    rf"(\d(?<![A-Za-z0-9.\-—/+#]\d)\d*(?:[.,]\d+)?)({_UNITS})(?![A-Za-z0-9·/級级类型号景座系])"
)


#: What a number without a space before its unit has in a word.
_DIGIT = re.compile(r"\d")
_BEFORE_UNIT = re.compile(r"\d[A-Za-z℃°]")


def _tight(reading: Reading) -> Iterator[Hit]:
    for each in _TIGHT.finditer(reading.text):
        yield Hit(*each.span(), {"text": each.group()}, Mend(f"{each[1]} {each[2]}", certain=True))


_PERCENT = re.compile(r"(?<![\d.%％～~])(\d+(?:\.\d+)?)\s*([～~至到])\s*(\d+(?:\.\d+)?)\s*([%％])")
_TOLERANCE = re.compile(r"(?<![\d.(（])(\d+(?:\.\d+)?)\s*±\s*(\d+(?:\.\d+)?)\s*([%％])")


def _percent(reading: Reading) -> Iterator[Hit]:
    for each in _PERCENT.finditer(reading.text):
        words = f"{each[1]}%{each[2]}{each[3]}%"
        yield Hit(*each.span(), {"text": each.group(), "other": words}, Mend(words, certain=True))
    for each in _TOLERANCE.finditer(reading.text):
        words = f"({each[1]}±{each[2]})%"
        yield Hit(*each.span(), {"text": each.group(), "other": words}, Mend(words, certain=True))


_GROUPED = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])")


def _grouped_mend(found: re.Match[str], _: Language) -> Mend:
    return Mend(found.group().replace(",", "\u2009"))


#: Spellings of one unit.
_SPELLINGS: tuple[tuple[str, ...], ...] = (
    ("kW·h", "kWh", "kW•h"),
    ("℃", "°C"),
    ("m²", "m2"),
    ("m³", "m3"),
)
_GROUP_OF = {spelling: group for group in _SPELLINGS for spelling in group}
_SPELLED = re.compile(
    "(?<![A-Za-z])(?:"
    + "|".join(sorted(map(re.escape, _GROUP_OF), key=len, reverse=True))
    + ")(?![A-Za-z0-9²³])"
)
_ELSEWHERE = frozenset({Part.BIBLIOGRAPHY, Part.OTHER})
_QUICK = re.compile("kW|[℃²³•]|°C|m[23]")
_Spelled = tuple[tuple[Language, int, str], ...]


def _spellings(node: Node, place: CheckedPlace) -> _Spelled | None:
    if place.part in _ELSEWHERE or place.manner is Manner.ENTRY:
        return None
    found = tuple(
        (language, each.start(), each.group())
        for language, cell in node.cells.items()
        if _QUICK.search(cell.text)
        for each in _SPELLED.finditer(cell.text)
    )
    return found or None


def _two_spellings(_: Document, facts: Mapping[str, _Spelled]) -> Iterator[Hit]:
    counts: Counter[tuple[Language, str]] = Counter(
        (language, spelling) for found in facts.values() for language, _, spelling in found
    )
    usual: dict[tuple[Language, tuple[str, ...]], str] = {}
    for (language, spelling), count in sorted(counts.items()):
        key = (language, _GROUP_OF[spelling])
        if key not in usual or count > counts[language, usual[key]]:
            usual[key] = spelling
    for node, found in facts.items():
        for language, at, spelling in found:
            other = usual[language, _GROUP_OF[spelling]]
            if other != spelling:
                values = {"text": spelling, "other": other}
                yield Hit(at, at + len(spelling), values, Mend(other), language, node)


# --- marks ------------------------------------------------------------------------------------

_WIDE = dict(zip(",;:?!", "，；：？！", strict=True))
_NARROW_MARK = re.compile(r"(?<=[\u4e00-\u9fff”）》])\s?([,;:?!])\s?(?=[\u4e00-\u9fff“（《]|$)")
_WIDE_LETTER = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_DOUBLED = re.compile(r"([。，；：、])\1+|(?<=[\w。，；])  +(?=\S)")


def _narrow_mend(found: re.Match[str], _: Language) -> Mend:
    return Mend(_WIDE[found[1]], certain=True)


def _letter_mend(found: re.Match[str], _: Language) -> Mend:
    return Mend("".join(chr(ord(each) - 0xFEE0) for each in found.group()), certain=True)


def _doubled_mend(found: re.Match[str], _: Language) -> Mend:
    return Mend(found.group()[0], certain=True)


_LATIN_MARKS: Mapping[str, str] = {
    **dict(zip("，。；：、？！", (", ", ". ", "; ", ": ", ", ", "? ", "! "), strict=True)),
    "（": "(",
    "）": ")",
}
_CHINESE_MARK = re.compile(r"\s?[，。；：、（）？！]\s?")
_SPACED_MARK = re.compile(r"(?<=\w) +([,;.])(?=\s|$)")


def _latin_marks(reading: Reading) -> Iterator[Hit]:
    for each in _CHINESE_MARK.finditer(reading.text):
        sign = each.group().strip()
        other = _LATIN_MARKS[sign]
        last = each.end() == len(reading.text)
        words = other.rstrip() if last else f" {other}" if sign == "（" else other
        if sign == "（" and each.start() == 0:
            words = other
        if sign == "）" and not last and each.group()[-1] == " ":
            words = ") "
        yield Hit(*each.span(), {"text": sign}, Mend(words, certain=True))
    for each in _SPACED_MARK.finditer(reading.text):
        yield Hit(*each.span(), {"text": each.group()}, Mend(each[1], certain=True))


_RUNNING = PROVISIONS | {
    Manner.NOTE, Manner.TERM_NOTE, Manner.EXAMPLE, Manner.FOOTNOTE, Manner.INDICATOR,
    Manner.SYMBOL, Manner.DEFINITION,
}  # fmt: skip

CHECKS: Mapping[str, Check] = {
    "XRF-02": OnText(_outside(_listed("XRF-02", _self_mend)), None, _RUNNING),
    "XRF-03": OnText(_outside(_listed("XRF-03")), None, _RUNNING),
    "REF-02": OnText(_listed("REF-02"), None, None),
    "REF-08": OnText(
        _hyphened, None, _RUNNING | {Manner.SOURCE, Manner.ENTRY},
        dict.fromkeys(LANGUAGES, ("-", "‐", "‑", "–", "－")),
    ),
    "REF-16": OnText(_outside(_listed("REF-16")), NORMATIVE, PROVISIONS | {Manner.INDICATOR}),
    "TXT-02": OnText(
        _first(_left_open), None, None,
        dict.fromkeys(LANGUAGES, ("×", "XX", "TBD", "TODO", "待", "??", "？？")),
    ),
    "VAL-01": OnText(
        _tight, None, _RUNNING,
        {"zh": (_DIGIT,), "en": (_BEFORE_UNIT,), "de": (_BEFORE_UNIT,)},
    ),
    "VAL-02": OnText(_percent, None, _RUNNING, {"zh": ("%", "％")}),
    "VAL-04": OnText(_found({"zh": _GROUPED, "en": _GROUPED}, _grouped_mend), None, _RUNNING,
                     {"zh": (",",), "en": (",",)}),
    "VAL-05": OnDocument(
        Collect(_spellings, needs=dict.fromkeys(LANGUAGES, tuple(_GROUP_OF))),
        _two_spellings,
        order=False,
    ),
    "VAL-06": OnText(_listed("VAL-06"), NORMATIVE, _RUNNING),
    "TXT-01": OnText(
        _found({"zh": _NARROW_MARK}, _narrow_mend), None, None, {"zh": tuple(",;:?!")}
    ),
    "TXT-03": OnText(
        _found({"zh": _WIDE_LETTER}, _letter_mend), None, _RUNNING, {"zh": (_WIDE_LETTER,)}
    ),
    "TXT-04": OnText(
        _found(dict.fromkeys(LANGUAGES, _DOUBLED), _doubled_mend), None, _RUNNING,
        dict.fromkeys(LANGUAGES, ("  ", "。。", "，，", "；；", "：：", "、、")),
    ),
    "TXT-05": OnText(
        _latin_marks, None, None,
        dict.fromkeys(("en", "de"), (*_LATIN_MARKS, " ,", " ;", " .")),
    ),
}  # fmt: skip
