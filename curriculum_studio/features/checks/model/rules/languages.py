"""Rules on the languages of one text: numbers, objects, what was not translated at all."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.quantities import numbers_in, numbers_said
from curriculum_studio.core.text import OBJECT_MARKS, Cell
from curriculum_studio.features.checks.model.places import Manner, Part
from curriculum_studio.features.checks.model.rule import Check, Hit, OnNode, OnText, Reading, Spot

#: Names with digits in them (GB/T 1.1—2020, CO2) and times of day are no numbers.
_LETTERED = re.compile(
    r"[A-Z][A-Z0-9]{0,7}(?:/[A-Z0-9]+)*[ \u3000]?\d[\d.]*(?:[—–:-]\d{4})?|\d+:\d\d"
)


_FIGURES = re.compile(r"\d+")


def _numbers_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a number of the lead text is missing, or that have one too many."""
    node = spot.node
    if spot.place.manner is Manner.ENTRY:
        return
    for language, cell in spot.others:
        lead, own = node.text(node.lead), cell.text
        if sorted(_FIGURES.findall(lead)) == sorted(_FIGURES.findall(own)):
            continue
        there = numbers_in(_LETTERED.sub(" ", lead), node.lead)
        here = numbers_in(_LETTERED.sub(" ", own), language)
        missing = _unsaid(there, here, own, language)
        more = _unsaid(here, there, lead, node.lead)
        if missing or more:
            values = {"missing": "、".join(missing) or "—", "more": "、".join(more) or "—"}
            yield Hit(0, len(own), values, None, language)


def _unsaid(wanted: Counter[str], there: Counter[str], text: str, language: Language) -> list[str]:
    """Return numbers that a text has neither in digits nor in words; twice is as good as once."""
    left = [each for each in wanted if each not in there]
    if not left:
        return []
    said = numbers_said(text, language)
    # Ten per cent can be a tenth, and a hundred thousand 10万.
    return [each for each in left if each not in said]


def _objects_differ(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    for language, cell in spot.others:
        if not cell.marks and not node.cell(node.lead).marks:
            continue
        lead, own = _objects(node.cell(node.lead)), _objects(cell)
        if lead != own:
            values = {"lead": str(lead.total()), "own": str(own.total())}
            yield Hit(0, len(cell), values, None, language)


def _objects(cell: Cell) -> Counter[tuple[str, str]]:
    return Counter((mark.kind, mark.value) for mark in cell.marks if mark.kind in OBJECT_MARKS)


_HAN = re.compile("[\u4e00-\u9fff]")
_LATIN_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")


_OTHERS_WORDS = frozenset({Manner.ENTRY, Manner.SOURCE})


def _copied(spot: Spot) -> Iterator[Hit]:
    """Yield translations that read as their source: Chinese characters, or a whole sentence."""
    node = spot.node
    if spot.place.manner in _OTHERS_WORDS:
        return
    lead = node.text(node.lead).strip()
    for language, cell in spot.others:
        if cell.text.strip() == lead and (_HAN.search(lead) or len(_LATIN_WORD.findall(lead)) >= 4):
            yield Hit(0, len(cell), {}, None, language)


#: Small words by which a language is known.
_WORDS: Mapping[Language, frozenset[str]] = {
    "en": frozenset(("the", "of", "and", "is", "are", "to", "for", "with", "shall", "be", "by")),
    "de": frozenset(("der", "die", "das", "und", "ist", "sind", "zu", "mit", "muss", "von")),
}


#: Words of the other language, without which a text is in its own.
_STRANGE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:der|die|das|und|ist|muss)\b"),
    "de": re.compile(r"\b(?:the|of|and|shall|is)\b"),
}


def _foreign(reading: Reading) -> Iterator[Hit]:
    """Yield texts in another language than that of their column."""
    text = reading.text
    if reading.language == "zh":
        if not _HAN.search(text) and len(_LATIN_WORD.findall(text)) >= 6:
            yield Hit(0, len(text), {})
        return
    if _HAN.search(text):
        han = len(_HAN.findall(_NAMED.sub("", text)))
        if han >= 4 and han * 4 > len(text):
            yield Hit(0, len(text), {})
            return
    if not _STRANGE[reading.language].search(text):
        return
    words = [each.casefold() for each in _LATIN_WORD.findall(text)]
    if len(words) < 6:
        return
    other: Language = "de" if reading.language == "en" else "en"
    own = sum(each in _WORDS[reading.language] for each in words)
    foreign = sum(each in _WORDS[other] for each in words)
    if foreign >= 3 and foreign > 3 * own:
        yield Hit(0, len(text), {})


#: What is quoted in Chinese stays Chinese.
_NAMED = re.compile("[（(《“][^）)》”]*[）)》”]")

# --- limits -----------------------------------------------------------------------------------

_NUMBER = r"[\d.,\u2009 ]*\d"
_INCLUSIVE: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        rf"(?:不少于|不低于|不小于|至少|≥)\s*{_NUMBER}|{_NUMBER}[^，。；\d]{{0,4}}以上"
    ),
    "en": re.compile(
        rf"\b(?:at least|no less than|not less than|no fewer than)\s+{_NUMBER}|"
        rf"{_NUMBER}\s*[^,.;\d]{{0,12}}or more\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        rf"\b(?:mindestens|wenigstens|nicht weniger als|nicht unter)\s+{_NUMBER}", re.IGNORECASE
    ),
}
_EXCLUSIVE: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(rf"(?<!不)(?<!不应)(?<!不得)(?:超过|大于|高于|多于|＞|>)\s*{_NUMBER}"),
    "en": re.compile(
        rf"(?<!no )(?<!not )(?<!be )\b(?:more than|greater than|exceeding|over|above)\s+{_NUMBER}",
        re.IGNORECASE,
    ),
    "de": re.compile(rf"(?<!nicht )\b(?:mehr als|über|größer als)\s+{_NUMBER}", re.IGNORECASE),
}


#: Texts without one of these set no limit.
_LIMITING: Mapping[Language, tuple[str, ...]] = {
    "zh": ("不", "至少", "以上", "超", "大于", "高于", "多于", "≥", "＞", ">"),
    "en": ("least", "than", "or more", "xceed", "ver ", "bove"),
    "de": ("destens", "igstens", "als ", "ber ", "nter "),
}


def _limits_differ(spot: Spot) -> Iterator[Hit]:
    """Yield translations that leave out the number itself where the lead text includes it."""
    node = spot.node
    lead = node.text(node.lead)
    for language, cell in spot.others:
        own = cell.text
        if not any(word in own for word in _LIMITING[language]):
            continue
        if len(numbers_in(own, language)) != 1:
            continue
        for first, second in ((_INCLUSIVE, _EXCLUSIVE), (_EXCLUSIVE, _INCLUSIVE)):
            there, here = first[node.lead].search(lead), second[language].search(own)
            if there is None or here is None or second[node.lead].search(lead):
                continue
            if not first[language].search(own):
                values = {"lead": there.group(), "own": here.group()}
                yield Hit(*here.span(), values, None, language)


# --- pairs of marks ---------------------------------------------------------------------------

_PAIRS = tuple(zip("（(《“[【〔", "）)》”]】〕", strict=True))


#: The number of a list item, which has one bracket.
_LABEL = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,2}[)）]")


def _unpaired(reading: Reading) -> Iterator[Hit]:
    text = reading.text
    for opening, closing in _PAIRS:
        opened, closed = text.count(opening), text.count(closing)
        if opened == closed:
            continue
        if reading.language == "de" and opening == "“":
            continue  # “ closes what „ opened
        if closing in ")）" and closed > opened and _LABEL.search(text):
            continue  # a), 1)
        at = text.find(opening if opened > closed else closing)
        yield Hit(at, at + 1, {"text": opening if opened > closed else closing})


_WRITTEN = frozenset(set(Manner) - {Manner.ENTRY, Manner.SOURCE, Manner.SYMBOL, Manner.OTHER})
_PARTS = frozenset(set(Part) - {Part.OTHER})

CHECKS: Mapping[str, Check] = {
    "BIL-03": OnNode(_numbers_differ),
    "BIL-04": OnNode(_copied),
    "BIL-05": OnText(_foreign, _PARTS, _WRITTEN - {Manner.TERM, Manner.CAPTION, Manner.CELL}),
    "BIL-06": OnNode(_objects_differ),
    "BIL-07": OnNode(_limits_differ),
    "TXT-06": OnText(
        _unpaired, None, _WRITTEN,
        {key: tuple("（()）《》“”[]【】〔〕") for key in LANGUAGES},
    ),
}  # fmt: skip
