"""Items of lists and series in the languages of one text: one more, or one that is missing."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.signs import Needs

#: A line of a list that is written into one text.
_LINE = re.compile(
    r"(?m)^\s*(?:[a-zA-Z0-9]{1,2}[)）.]|[一二三四五六七八九十]{1,2}、|——?|[—–●•·-])\s*(?=\S)"
)
_SERIES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[^、，。；：,;:（）()]+(?:、[^、，。；：,;:（）()]+)+"),
    "en": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:and|or) [^,.;:()]+"),
    "de": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:und|oder|sowie) [^,.;:()]+"),
}
#: 参与, 涉及 and 温和 are words of their own.
_ONE_ZH = (
    "(?<![温缓饱总])和(?![平谐气])|(?<![参给])与(?!否)|(?<![涉普波提])及(?![时格])|或(?![许者])"
)
_AND_ZH = re.compile(f"^[^、]{{1,10}}?(?:{_ONE_ZH})[^、]")
#: With more than one of these in a sentence nobody can tell which items belong together.
_ANDS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(f"{_ONE_ZH}|或者|并(?!列)"),
    "en": re.compile(r"\b(?:and|or)\b"),
    "de": re.compile(r"\b(?:und|oder|sowie)\b"),
}


def items_differ(spot: Spot) -> Iterator[Hit]:
    """Yield languages in which a list has another number of items."""
    node = spot.node
    if spot.place.manner is Manner.ENTRY or not spot.others:
        return
    lead_text = node.text(node.lead)
    lines = len(_LINE.findall(lead_text)) if "\n" in lead_text else 0
    series = None
    for language, cell in spot.others:
        own = len(_LINE.findall(cell.text)) if "\n" in cell.text else 0
        there = lines
        if not (own or lines):
            third = next((key for key, _ in spot.others if key != language), None)
            if third is None or not any(each in lead_text for each in _SERIAL):
                break
            series = series or {
                key: items_in(node.text(key), key) for key, _ in (*spot.others, (node.lead, None))
            }
            there, own = series[node.lead], series[language]
            if not (there and own and series[third]):
                continue
            # The third language says which of the two is at fault; where all differ, none is.
            if series[third] not in {there, own} or max(there, own) < 3 or abs(there - own) > 1:
                continue
        if own != there and spot.comparable(language):
            values = {"lead": str(there), "own": str(own)}
            yield Hit(0, len(cell), values, None, language)


#: A series of three or more has one of these.
_SERIAL = ("、", ", ")
#: What a text with a list or a series has.
LISTED: Needs = dict.fromkeys(LANGUAGES, (*_SERIAL, "\n"))


_BRACKETS = re.compile('[（(“„"]')
#: More than one sentence, or a clause put in.
_CLAUSES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[，。；？！：—].*[^。]|[？！]"),
    "en": re.compile(
        r"[.;:?!–—].|[?!]|, (?:which|who|where|so|but|then|when|such as|for|including|each|as|"
        r"one)\b"
    ),
    "de": re.compile(
        r"[.;:?!–—].|[?!]|\b[a-zäöüß]{3,}e[nmrs]?, [a-zäöüß]|"
        # Not before a noun that the series goes on with: , das Potenzial und Vorschläge.
        r", (?:die|der|das|den)\b(?! (?:[a-zäöüß]+e[nmrs]? )?[A-ZÄÖÜ][\w-]+(?:, | (?:und|"
        r"oder|sowie|von|der|des|für|zu[rm]?|an|am|im|in|mit) [^,]*\w?"
        r"(?:$|[.;]|, | und | oder | sowie ))"
        r"(?![^,]* [a-zäöüß]+(?:t|en),))|"
        r", (?:dass|wenn|so|aber|damit|um|wo|in|ob|was|wer|wie|wozu|etwa|"
        r"wobei|bei|denen|deren|von|aus|mit|auf|für|an)\b"
    ),
}
#: What stands before the first comma of a sentence and is no item of it.
_INTRODUCTION: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("(?!)"),
    "en": re.compile(
        r"^\s*(?:To|In|On|At|For|If|When|Where|Before|After|By|With|During|From|Under|Once|While|As)\s"
        r"(?![^,]*\b(?:shall|should|may|must|can|is|are)\b)[^,]*\w[^,]* [^,]*(?<!-), "
    ),
    "de": re.compile(
        r"^\s*(?:Wenn|Falls|Sobald|Während|Um|Nachdem|Bevor|Da|Weil|Obwohl|Damit|Wo)\s"
        r"[^,]*\w[^,]* [^,]*(?<!-), "
    ),
}
#: Words that announce the items behind a colon.
_ANNOUNCED = re.compile("^[^:：，、,;；]{1,40}[:：]\\s*(?=\\S)")


def items_in(text: str, language: Language) -> int:
    """Return how many items the one series of a sentence has; 0 if there is none, or several."""
    text, announced = _ANNOUNCED.subn("", text, count=1)
    if (
        _BRACKETS.search(text)
        or len(_ANDS[language].findall(text)) > 1
        or _CLAUSES[language].search(text.strip())
    ):
        return 0
    if announced and language != "zh" and not _ANDS[language].search(text):
        return text.count(", ") + 1  # hammer, pliers, saw
    found = [
        _items(_INTRODUCTION[language].sub("", each.group()), language)
        for each in _SERIES[language].finditer(text)
    ]
    return found[0] if len(found) == 1 else 0


def _items(series: str, language: Language) -> int:
    if language == "zh":
        return series.count("、") + 1 + bool(_AND_ZH.search(series.rpartition("、")[2]))
    open_end = _AND_MORE.search(series) is not None
    joined = re.search(r", (?:and|or|und|oder|sowie) ", series) is not None
    return series.count(", ") + 2 - joined - open_end


#: What stands at the end of a series and is no item: and the like, und dergleichen.
_AND_MORE = re.compile(
    r"\b(?:and|or|und|oder) (?:(?:the like|so on|dergleichen|Ähnliche\w*|so weiter)\b|"
    r"(?:such|others|similar|more|andere[nmrs]?|weitere[nmrs]?|mehr)\b(?=\W*$))"
)
