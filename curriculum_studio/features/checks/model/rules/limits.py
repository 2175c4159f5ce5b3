"""Limits in the languages of one text: at least and at most, with the number itself or without."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from curriculum_studio.drafting.provisions.provision import holds, lowered
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.signs import Needs
from curriculum_studio.languages import LANGUAGES, Language

_NUMBER = r"[\d.,\u2009 ]*\d"
_COUNT: Mapping[Language, str] = {
    "zh": rf"\s*(?:{_NUMBER}|[零〇一二三四五六七八九十百千万两]+)",
    "en": (
        rf"\s+(?:{_NUMBER}|a\b|an\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        r"half|[a-z]+teen|[a-z]+ty\b|hundred|thousand|million|the )"
    ),
    "de": (
        rf"\s+(?:{_NUMBER}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|"
        r"die hälfte|halb|[a-zäöü]+(?:zig|zehn)|hundert|tausend|der |dem |den )"
    ),
}
#: What has more of something, and what has less.
_HIGH_EN = (
    "greater|higher|larger|longer|warmer|hotter|older|heavier|thicker|wider|taller|deeper|louder|"
    "bigger|brighter|faster"
)
_LOW_EN = (
    "less|fewer|lower|smaller|shorter|colder|cooler|younger|lighter|thinner|narrower|slower|darker"
)
_HIGH_DE = (
    "größer|höher|länger|wärmer|heißer|älter|schwerer|dicker|breiter|tiefer|lauter|heller|schneller"
)
_LOW_DE = (
    "weniger|kleiner|niedriger|geringer|kürzer|kälter|kühler|jünger|leichter|dünner|schmaler|"
    "leiser|langsamer|dunkler"
)
#: `min` and `max` include the number, `above` and `below` do not.
_LIMITS: Mapping[Language, Mapping[str, re.Pattern[str]]] = {
    "zh": {
        "min": re.compile(
            rf"(?:不(?:应|宜|得|可|能|会|许|准)?(?:少于|低于|小于)|至少|≥){_COUNT['zh']}|"
            r"不(?:应|宜|得|可|能|会|许|准)?(?:少于|低于|小于)[^，。；\d]{1,12}|"
            rf"{_NUMBER}[^，。；\d]{{0,4}}以上"
        ),
        "max": re.compile(
            rf"(?:不(?:应|宜|得|可|能|会|许|准)?(?:多于|高于|大于|超过)|至多|最多|≤){_COUNT['zh']}|"
            r"不(?:应|宜|得|可|能|会|许|准)?(?:多于|高于|大于|超过)[^，。；\d]{1,12}|"
            rf"{_NUMBER}[^，。；\d]{{0,4}}以[下内]"
        ),
        "above": re.compile(
            rf"(?<![不应宜得可能会许准])(?:超过|大于|高于|多于|＞|>){_COUNT['zh']}"
        ),
        "below": re.compile(
            rf"(?<![不应宜得可能会许准])(?:少于|低于|小于|不足|＜|<){_COUNT['zh']}"
        ),
    },
    "en": {
        "min": re.compile(
            r"\b(?:at least|at or above|"
            rf"(?:no|not|never) (?:be )?(?:less than|fewer than|lower than|"
            rf"smaller than|below|under)){_COUNT['en']}|"
            rf"(?:no|not|cannot|never) (?:(?!applic)\w+ )?(?:{_LOW_EN}) than|"
            rf"{_NUMBER}\s*[^,.;\d]{{0,12}}or (?:more|above)\b",
        ),
        "max": re.compile(
            r"\b(?:at most|up to|at or below|"
            rf"(?:no|not|never) (?:be )?(?:more than|greater than|higher than|"
            rf"larger than|longer than|exceed(?:ing)?|over|above)){_COUNT['en']}|"
            r"(?:no|not|cannot|never) (?:(?!applic)\w+ )?"
            rf"(?:(?:more|{_HIGH_EN}) than|exceed)|"
            rf"{_NUMBER}\s*[^,.;\d]{{0,12}}or (?:less|fewer|below)\b",
        ),
        "above": re.compile(
            rf"(?<!no )(?<!not )(?<!not be )(?<!never )\b(?:more than|greater than|higher than|"
            rf"(?:{_HIGH_EN}) than|exceed(?:s|ing)?|over|above){_COUNT['en']}|"
            rf"(?:be|is|are) (?:{_HIGH_EN}) than",
        ),
        "below": re.compile(
            rf"(?<!no )(?<!not )(?<!not be )(?<!never )\b(?:(?:{_LOW_EN}) than|"
            rf"below){_COUNT['en']}|(?:be|is|are) (?:{_LOW_EN}) than",
        ),
    },
    "de": {
        "min": re.compile(
            rf"\b(?:mindestens|wenigstens|nicht (?:weniger als|unter)){_COUNT['de']}|"
            rf"nicht (?:{_LOW_DE}) (?:als|sein)|"
            r"nicht (?:zu )?unterschr(?:eiten|itten)"
        ),
        "max": re.compile(
            rf"\b(?:höchstens|maximal|nicht (?:mehr als|über|länger als)){_COUNT['de']}|"
            rf"\bnicht (?:mehr|{_HIGH_DE}) (?:als|sein)|"
            r"\bnicht (?:zu )?(?:überschr(?:eiten|itten)|übersteigen)",
        ),
        "above": re.compile(rf"(?<!nicht )\b(?:(?:mehr|{_HIGH_DE}) als|über){_COUNT['de']}"),
        "below": re.compile(
            rf"(?<!nicht )\b(?:(?:{_LOW_DE}) als|unter){_COUNT['de']}",
        ),
    },
}


#: Texts without one of these strings, or words, set no limit.
_ZH_LIMITING = (
    "大于", "小于", "高于", "低于", "多于", "少于", "至少", "至多", "最多", "以上", "以下", "以内",
    "超过", "不足", "≥", "≤", "＞", ">", "＜", "<",
)  # fmt: skip
_LIMITING: Mapping[Language, frozenset[str]] = {
    "en": frozenset(
        {
            *("least", "most", "than", "exceed", "exceeds", "exceeding", "below", "above", "over"),
            *("under", "up", "more", "less", "fewer"),
        }
    ),
    "de": frozenset(
        {
            *(
                "mindestens",
                "wenigstens",
                "weniger",
                "unter",
                "höchstens",
                "maximal",
                "mehr",
                "über",
            ),
            *(*_HIGH_DE.split("|"), *_LOW_DE.split("|")),
            *("unterschreiten", "unterschritten", "überschritten"),
            *("überschreiten", "übersteigen", "größer", "höher", "kleiner", "niedriger"),
        }
    ),
}
#: Limits of which one cannot stand for the other: another direction, or the number left out.
_OPPOSITE = {
    frozenset(each)
    for each in (("min", "max"), ("min", "below"), ("min", "above"), ("max", "above"),
                 ("max", "below"), ("above", "below"))
}  # fmt: skip


#: What one of the languages has where a limit can differ.
LIMITED: Needs = {
    "zh": _ZH_LIMITING,
    "en": (_LIMITING["en"],),
    "de": (_LIMITING["de"],),
}


def limits_differ(spot: Spot) -> Iterator[Hit]:
    """Yield translations whose limit goes the other way, or leaves out the number itself.

    Only where both set one limit: of several nobody knows which belongs to which.
    """
    node = spot.node
    lead = node.text(node.lead)
    limited = [key for key, _ in spot.others if spot.has(key, LIMITED)]
    if not limited or not spot.has(node.lead, LIMITED):
        return
    there = _limits(lead, node.lead)
    if len(there) != 1:
        return
    for language, cell in spot.others:
        if language not in limited:
            continue
        here = _limits(cell.text, language)
        if len(here) != 1 or frozenset((*there, *here)) not in _OPPOSITE:
            continue
        if _loosely(spot, language, there, here) or _seen_from_the_other(spot, language, here):
            continue
        if spot.comparable(language):
            ((_, first),), ((_, second),) = there.items(), here.items()
            values = {"lead": first.group(), "own": second.group()}
            yield Hit(*second.span(), values, None, language)


#: 10 以上 is also said of what is more than ten.
_LOOSE = {("min", "above"), ("max", "below")}


_Limit = Mapping[str, re.Match[str]]


def _loosely(spot: Spot, language: Language, there: _Limit, here: _Limit) -> bool:
    """Whether 以上 or 以下 leaves out the number, as both other languages say it does."""
    lead = spot.node.lead
    if "zh" not in {lead, language} or len(spot.others) < 2:
        return False
    chinese, other = (there, here) if lead == "zh" else (here, there)
    ((kind, found),) = chinese.items()
    if (kind, *other) not in _LOOSE or not found.group().endswith(_BEHIND["zh"]):
        return False
    third = next(key for key in LANGUAGES if key not in {lead, language})
    return _limits(spot.node.text(third), third).keys() == other.keys()


_ANY_NUMBER = re.compile("[\\d〇零一二三四五六七八九十百千万两半]")


def _seen_from_the_other(spot: Spot, language: Language, here: _Limit) -> bool:
    """Whether both translations set the same limit, of two things: not below the one, the other.

    What is not less than another thing is said as well of that thing, which is not more.
    """
    lead, third = spot.node.lead, [key for key, _ in spot.others if key != language]
    if not third or _ANY_NUMBER.search(spot.node.text(lead)):
        return False
    return _limits(spot.node.text(third[0]), third[0]).keys() == here.keys()


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Return one pattern for all kinds of limits, which are groups of it."""
    parts = (f"(?P<{kind}>{each.pattern})" for kind, each in _LIMITS[language].items())
    return re.compile("|".join(parts))


#: With what limits begin that have no number before them: these are found at once.
_BEGINNINGS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("不|至[少多]|最多|[≥≤＞>＜<]|超过|[大小高低多少]于"),
    "en": re.compile(
        "at least|at most|at or|up to|no |not |cannot |never |exceed|over|above|below|than"
    ),
    "de": re.compile("mindestens|wenigstens|nicht|höchstens|maximal|über|unter|als "),
}
_THAN = frozenset({"than", "als "})
#: What stands behind a number that comes first: 10 以上, 10 or more.
_BEHIND: Mapping[Language, tuple[str, ...]] = {
    "zh": ("以上", "以下", "以内"),
    "en": ("or more", "or above", "or less", "or fewer", "or below"),
    "de": (),
}


def _limits(text: str, language: Language) -> dict[str, re.Match[str]]:
    """Return the one limit of a text by its kind; nothing where there are several."""
    found = [*islice(_each(lowered(text), language), 2)]
    if len(found) != 1:
        return {}
    kind = found[0].lastgroup or ""
    start = found[0].start()
    # No list for fewer than ten: what is denied is the list.
    beside = kind == "below" and text.endswith(_WHERE, 0, start)
    if kind in _TURNED and not beside and _DENIED_BEFORE[language].search(text, 0, start):
        kind = _TURNED[kind]
    return {kind: found[0]}


_WHERE = ("for ", "with ", "bei ", "mit ", "für ")
#: Shall not idle for more than three minutes: at most three.
_TURNED = {"above": "max", "below": "min"}
_DENIED_BEFORE: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        "不[应得宜可][^，。；不的]{0,8}$|(?:别|不要|勿)$|(?:没有|无)(?!关)[^，。；不]{1,20}$"
    ),
    "en": re.compile(
        r"\b(?:(?:shall|should|must|may|do|does|did) not|nobody|no one|none|nowhere|never|"
        r"no (?!more|less|fewer|later|longer|earlier|higher|lower|doubt)\w+)\b"
        r"(?: (?!if\b|when\b|where\b|with\b)[^,.;: ]+){0,9} ?$|\bnot (?:to )?(?:\w+ )?$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:d[aü]rf|sollt)\w*\b[^,.;:]{0,60}\bnicht\b[^,.;:]{0,30}$|"
        r"\b(?:niemand|kein\w*|nirgend\w*|nie|niemals)\b"
        r"(?: (?!wenn\b|falls\b)[^,.;: ]+){0,9} ?$",
        re.IGNORECASE,
    ),
}


def _each(text: str, language: Language) -> Iterator[re.Match[str]]:
    """Yield all limits; only where one can begin the whole pattern is tried."""
    pattern = _pattern(language)
    if holds(text, _BEHIND[language]):
        yield from pattern.finditer(text)
        return
    beginning = _BEGINNINGS[language].search
    begun = beginning(text)
    while begun is not None:
        start = begun.start()
        if begun.group() in _THAN:  # what is compared stands before: more than
            start = text.rfind(" ", 0, start - 1) + 1
        found = pattern.match(text, start)
        if found is not None:
            yield found
        begun = beginning(text, (found or begun).end())
