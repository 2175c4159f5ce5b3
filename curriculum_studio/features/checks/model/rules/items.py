"""Items of lists and series in the languages of one text: one more, or one that is missing."""

import re
from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.signs import Needs
from curriculum_studio.languages import LANGUAGES, Language

#: A line of a list that is written into one text.
_LINE = re.compile(
    r"(?m)^\s*(?:[a-zA-Z0-9]{1,2}[)）.]|[一二三四五六七八九十]{1,2}、|——?|[—–●•·-])\s*(?=\S)"
)
_SERIES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[^、，。；：,;:（）()]+(?:、(?![再后])[^、，。；：,;:（）()]+)+"),
    "en": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:and|or) [^,.;:()]+"),
    "de": re.compile(r"[^,.;:()]+(?:, [^,.;:()]+)*,? (?:und|oder|sowie) [^,.;:()]+"),
}
#: 参与, 涉及 and 温和 are words of their own.
_ONE_ZH = (
    "(?<![温缓饱总])和(?![平谐气])|(?<![参给])与(?!否)|"
    "(?<![涉普波提])及(?![时格])|或(?![许者])|还是"
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
    for language, cell in spot.others:
        own = len(_LINE.findall(cell.text)) if "\n" in cell.text else 0
        there = lines
        if not (own or lines):
            there, own = counted = _counted(spot, language)
            # The third language says which of the two is at fault; where all differ, none is.
            if max(counted) < 3 or abs(there - own) > 1:
                continue
        if own != there and spot.comparable(language):
            values = {"lead": str(there), "own": str(own)}
            yield Hit(0, len(cell), values, None, language)


def _counted(spot: Spot, language: Language) -> tuple[int, int]:
    """Return how many items the source has and a translation, if a third text agrees with one."""
    found = spot.shared.get("series")
    if found is None:
        found = spot.shared["series"] = _same_series(spot)
    if not found:
        return _NO_SERIES
    (third,) = (key for key in found if key not in {language, spot.node.lead})
    counted = found[spot.node.lead], found[language]
    return counted if found[third] in counted else _NO_SERIES


_NO_SERIES = (0, 0)


def _same_series(spot: Spot) -> Mapping[Language, int]:
    """Return how many items the one series of three texts has, nothing if it is not the same."""
    node = spot.node
    lead = node.text(node.lead)
    texts = {key: node.text(key) for key in (node.lead, *(key for key, _ in spot.others))}
    if len(texts) < len(LANGUAGES) or not _may_be_listed(lead, texts.values()):
        return {}
    found: dict[Language, int] = {}
    first: list[bool] = []
    for key, text in texts.items():
        counted = _series(text, key)
        has = [number > 0 for number in counted]
        # Where each has a series in the same of as many clauses, it is the same one.
        if not _only_one(counted) or has != (first or has):
            return {}
        first = has
        found[key] = max(counted)
    if not _has_series(lead) and (
        spot.place.manner is Manner.HEADING  # told freely
        # 中小学和幼儿园: a word of the one can be two of both others.
        or all(number > 2 for key, number in found.items() if key != node.lead)
    ):
        return {}
    return found


def _may_be_listed(lead: str, texts: Iterable[str]) -> bool:
    """Whether a text has a series, or joins two items where another has three of them."""
    joins = any(each in lead for each in _JOINING)
    return _has_series(lead) or (joins and any(map(_has_series, texts)))


_JOINING = "和与及"


def _has_series(text: str) -> bool:
    return any(each in text for each in _SERIAL)


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
        # Adjectives of one noun are items: rote, gelbe und blaue.
        r"[.;:?!–—].|[?!]|\b[a-zäöüß]{3,}e[nmrs]?, [a-zäöüß]"
        r"(?![a-zäöüß]+e[nmrs]?(?:,| und| oder) )|"
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
        r"^\s*(?:(?:If|When|Where|While)\s|[A-Z]\w+ed (?=(?:by|in|on|at|to|with|from|for)\s)|"
        r"(?:To|In|On|At|For|Before|After|By|With|During|From|Under|Once|As)\s"
        r"(?![^,]*\b(?:shall|should|may|must|can|is|are)\b))[^,]*\w[^,]* [^,]*(?<!-), "
    ),
    "de": re.compile(
        r"^\s*(?:Wenn|Falls|Sobald|Während|Um|Nachdem|Bevor|Da|Weil|Obwohl|Damit|Wo)\s"
        r"[^,]*\w[^,]* [^,]*(?<!-), "
    ),
}
#: Words that announce the items behind a colon.
_ANNOUNCED = re.compile("^[^:：，、,;；]{1,80}[:：]\\s*(?=\\S)")
#: What parts the clauses of a text, but for the commas of English and German.
_PARTS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[，。；：]"),
    "en": re.compile(r"[;:] |[.] (?=[A-Z])"),
    "de": re.compile(r"[;:] |[.] (?=[A-ZÄÖÜ])"),
}
_PAIR_ZH = re.compile(f".(?:{_ONE_ZH}).")
#: One word that other languages say with two: 动植物, plants and animals.
_TWO_IN_ONE = re.compile(
    "动植|玩教|教玩|中小学|初高中|师生|家校|男女|桌椅|门窗|衣帽|衣裤|鞋帽|鞋袜|花草|果蔬|蔬果|瓜果|碗筷|"
    "刀叉|手脚|父母|图文|书画|纸笔|水电|餐饮|进出|内外|新旧|寒暑|春秋|"
    "子女|老幼|昼夜"
)
#: Two words that are one item: odds and ends.
_ONE_ITEM: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("(?!)"),
    "en": re.compile(
        r"\b(?:odds and ends|bits and (?:pieces|bobs)|bread and butter|pros and cons|"
        r"(?:again|time) and again|up and down|back and forth|to and fro|more and more)\b"
    ),
    "de": re.compile(
        r"\b(?:hin und her|auf und ab|nach und nach|ab und zu|immer und immer|"
        r"Sack und Pack|mehr und mehr|Vor- und Nachteile)\b"
    ),
}
#: A clause that goes on with the items of the clause before: ，以及其他.
_GOES_ON = re.compile(f"[，；](?:{_ONE_ZH}|以及|还有|还要|另外?|外加|再加|包括|其中|如)")


def items_in(text: str, language: Language) -> int:
    """Return how many items the one series of a text has; 0 if there is none, or several."""
    counted = _series(text, language)
    return max(counted) if _only_one(counted) else 0


def _only_one(counted: tuple[int, ...]) -> bool:
    return sum(map(bool, counted)) == 1


def _series(text: str, language: Language) -> tuple[int, ...]:
    """Return how many items the series of each clause has, 0 where there is none."""
    text, announced = _ANNOUNCED.subn("", text, count=1)
    text = _ONE_ITEM[language].sub("…", text)
    if (
        _BRACKETS.search(text)
        or len(_ANDS[language].findall(text)) > 1
        or (language == "zh" and _GOES_ON.search(text))
    ):
        return (0,)
    parts = [each for each in _PARTS[language].split(text.strip(" 。.")) if each]
    alone = bool(announced) and len(parts) == 1
    return tuple(_items_of(each, language, announced=alone) for each in parts)


def _items_of(clause: str, language: Language, *, announced: bool) -> int:
    """Return the same of a single clause; `announced`: it stands behind a colon."""
    if _CLAUSES[language].search(clause.strip()):
        return 0
    bare = language != "zh" and not _ANDS[language].search(clause)
    if bare and (announced or _BARE.search(clause)):
        return clause.count(", ") + 1  # hammer, pliers, saw
    if language == "zh" and "、" not in clause:
        return 2 if _PAIR_ZH.search(clause) else 0
    found = [
        _items(_INTRODUCTION[language].sub("", each.group()), language)
        for each in _SERIES[language].finditer(clause)
    ]
    return found[0] if len(found) == 1 else 0


#: A series without a word that joins it: roof, windows, walls.
_BARE = re.compile(r"^[^,]+(?:, \w+(?: \w+)?){2,}[.]?$")


def _items(series: str, language: Language) -> int:
    if language == "zh":
        if _TWO_IN_ONE.search(series):
            return 0
        return series.count("、") + 1 + bool(_AND_ZH.search(series.rpartition("、")[2]))
    if language == "de" and _OF_BOTH.search(series):
        return 0
    open_end = _AND_MORE.search(series) is not None
    joined = re.search(r", (?:and|or|und|oder|sowie) ", series) is not None
    return series.count(", ") + 2 - joined - open_end


#: Who is named as women and men: Schülerinnen, Schüler und Eltern.
_OF_BOTH = re.compile(r"\b(\w{4,})innen, \1|\b(\w{4,})(?:er|e|en)?, \2innen\b")
#: What stands at the end of a series and is no item: and the like, und dergleichen.
_AND_MORE = re.compile(
    r"\b(?:and|or|und|oder) (?:(?:the like|so on|dergleichen|Ähnliche\w*|so weiter)\b|"
    r"(?:such|others|similar|more|andere[nmrs]?|weitere[nmrs]?|mehr)\b(?=\W*$))"
)
