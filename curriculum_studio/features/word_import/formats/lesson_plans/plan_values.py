"""Values that teachers write into the head of a plan: class, domain, minutes, weeks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
)
from curriculum_studio.core.languages import LANGUAGES, Trilingual
from curriculum_studio.core.payloads.unit import ClassLevel
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact


def _spelled(words: Mapping[str, Trilingual]) -> dict[str, str]:
    """Return our own words for values in all languages: nothing is lost when one is put back."""
    return {
        compact(each.get(language)): name for name, each in words.items() for language in LANGUAGES
    }


_CLASSES = _spelled(CLASS_LEVELS) | {
    "混龄班": "mixed",
    "3-4岁": "small",
    "4-5岁": "middle",
    "5-6岁": "large",
    "3～4岁": "small",
    "4～5岁": "middle",
    "5～6岁": "large",
    "小班(3-4岁)": "small",
    "中班(4-5岁)": "middle",
    "大班(5-6岁)": "large",
}
_CLASS = re.compile(r"(大|中|小)[\s（(]*[一二三四五六七八九十\d]*[）)]*\s*班|混龄")
_CLASS_WORDS: Mapping[str, ClassLevel] = {"大": "large", "中": "middle", "小": "small"}
_OWN_DOMAINS = _spelled(DOMAINS)
#: Subjects that are narrower than the domain they belong to.
_SUBJECTS = {"数学": "science", "音乐": "art", "美术": "art", "体育": "health"}
_DOMAINS = {**_OWN_DOMAINS, **_SUBJECTS}
_OWN_TYPES = _spelled(ACTIVITY_TYPES)
_TYPES = {
    "集体教学活动": "group",
    "集体教学": "group",
    "集体": "group",
    "教学活动": "group",
    "区域活动": "area",
    "区域": "area",
    "户外游戏": "outdoor",
    "户外": "outdoor",
    "生活渗透": "daily",
    "生活": "daily",
    "家园互动": "home",
    "亲子活动": "home",
    **_OWN_TYPES,
}
_ORIGINS = _spelled(ACTIVITY_ORIGINS)
_UNIT = r"\s*(?:分钟|min\b\.?|minutes|Minuten)"
_MINUTES = re.compile(rf"(\d{{1,3}}){_UNIT}")
#: Words for an activity that is open in time, which is zero minutes.
_OPEN_TIME = frozenset(["时间不限", "不限", "open", "offen"])
_EXACT_MINUTES = re.compile(rf"(?:约\s*)?\d{{1,3}}{_UNIT}")
_WEEKS = re.compile(
    r"(\d{1,2}|[一二两三四五六七八九十])\s*(?:周(?![一二三四五六日])|weeks?|Wochen?)"
)
_EXACT_WEEKS = re.compile(r"\d{1,2}\s*(?:周|weeks?|Wochen?)")
_BETWEEN = re.compile(r"[、，,；;/+和与]+\s*|\s{2,}|\u3000")


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the head; `whole` if nothing of the text is lost when only the value is kept."""

    value: object
    whole: bool


def class_level(text: str) -> Value | None:
    """Return the level of a class that a text names."""
    plain = compact(text).replace("（", "(").replace("）", ")")
    if plain in _CLASSES:
        return Value(_CLASSES[plain], whole=True)
    found = _CLASS.search(text)
    if found is None:
        return None
    return Value(_CLASS_WORDS.get(found[1] or "", "mixed"), whole=False)


def domains(text: str) -> Value | None:
    """Return the domains that a text names, in its order."""
    words = [word for word in _BETWEEN.split(text.strip()) if word]
    plain = [re.sub(r"(?:领域|活动)$", "", compact(word)) for word in words]
    named = [_DOMAINS[word] for word in plain if word in _DOMAINS]
    if not named:
        named = [name for word, name in _DOMAINS.items() if word in text and not word.isascii()]
        return Value(tuple(dict.fromkeys(named)), whole=False) if named else None
    return Value(tuple(dict.fromkeys(named)), whole=all(word in _OWN_DOMAINS for word in plain))


def minutes(text: str) -> Value | None:
    """Return the minutes that a text names; of a range, the first."""
    if compact(text) in _OPEN_TIME:
        return Value(0, whole=True)
    found = _MINUTES.search(text)
    if found is None:
        return None
    return Value(int(found[1]), whole=_EXACT_MINUTES.fullmatch(text.strip()) is not None)


def activity_type(text: str) -> Value | None:
    """Return the type of activity that a text names."""
    plain = compact(text)
    return Value(_TYPES[plain], plain in _OWN_TYPES) if plain in _TYPES else None


def weeks(text: str) -> Value | None:
    """Return the number of weeks that a text names."""
    found = _WEEKS.search(text)
    if found is None:
        return None
    number = int(found[1]) if found[1].isdigit() else "一二三四五六七八九十".find(found[1]) + 1
    return Value(number or 2, whole=_EXACT_WEEKS.fullmatch(text.strip()) is not None)


def origin(text: str) -> Value | None:
    """Return whether an activity was planned or came up."""
    plain = compact(text)
    return Value(_ORIGINS[plain], whole=True) if plain in _ORIGINS else None
