"""Values that teachers write into the head of a plan: class, domain, minutes, weeks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from curriculum_studio.domain.payloads.unit import ActivityType, ClassLevel, DomainName
from curriculum_studio.exchange.docx_in.words import compact

_CLASSES: Mapping[str, ClassLevel] = {
    "小班": "small", "中班": "middle", "大班": "large", "混龄": "mixed", "混龄班": "mixed",
    "3-4岁": "small", "4-5岁": "middle", "5-6岁": "large", "3～4岁": "small", "4～5岁": "middle",
    "5～6岁": "large", "小班(3-4岁)": "small", "中班(4-5岁)": "middle", "大班(5-6岁)": "large",
}  # fmt: skip
_CLASS = re.compile(r"(大|中|小)[\s（(]*[一二三四五六七八九十\d]*[）)]*\s*班|混龄")
_CLASS_WORDS: Mapping[str, ClassLevel] = {"大": "large", "中": "middle", "小": "small"}
_DOMAINS: Mapping[str, DomainName] = {
    "健康": "health", "语言": "language", "社会": "social", "科学": "science", "艺术": "art",
    "数学": "science", "音乐": "art", "美术": "art", "体育": "health",
}  # fmt: skip
#: Domains whose own word says all; the others are narrower than the domain they belong to.
_EXACT = frozenset(["健康", "语言", "社会", "科学", "艺术"])
_TYPES: Mapping[str, ActivityType] = {
    "集体活动": "group", "集体教学活动": "group", "集体教学": "group", "集体": "group",
    "教学活动": "group", "区域活动": "area", "区域游戏": "area", "区域": "area",
    "户外活动": "outdoor", "户外游戏": "outdoor", "户外": "outdoor",
    "生活活动": "daily", "生活渗透": "daily", "生活": "daily",
    "家园共育": "home", "家园互动": "home", "亲子活动": "home",
}  # fmt: skip
#: Types whose word is ours, so that nothing is lost.
_EXACT_TYPES = frozenset(["集体活动", "区域游戏", "户外活动", "生活活动", "家园共育"])
_MINUTES = re.compile(r"(\d{1,3})\s*(?:分钟|min|minutes|Minuten)")
_EXACT_MINUTES = re.compile(r"(?:约\s*)?\d{1,3}\s*(?:分钟|min|minutes|Minuten)")
_BETWEEN = re.compile(r"[、，,；;/\s\u3000+和与]+")


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
    plain = [re.sub(r"(?:领域|活动)$", "", word) for word in words]
    named = [_DOMAINS[word] for word in plain if word in _DOMAINS]
    if not named:
        named = [name for word, name in _DOMAINS.items() if word in text]
        return Value(tuple(dict.fromkeys(named)), whole=False) if named else None
    return Value(tuple(dict.fromkeys(named)), whole=all(word in _EXACT for word in plain))


def minutes(text: str) -> Value | None:
    """Return the minutes that a text names; of a range, the first."""
    found = _MINUTES.search(text)
    if found is None:
        return None
    return Value(int(found[1]), whole=_EXACT_MINUTES.fullmatch(text.strip()) is not None)


def activity_type(text: str) -> Value | None:
    """Return the type of activity that a text names."""
    plain = compact(text)
    return Value(_TYPES[plain], plain in _EXACT_TYPES) if plain in _TYPES else None


def weeks(text: str) -> Value | None:
    """Return the number of weeks that a text names."""
    found = re.search(r"(\d{1,2}|[一二两三四五六七八九十])\s*周(?![一二三四五六日])", text)
    if found is None:
        return None
    number = int(found[1]) if found[1].isdigit() else "一二三四五六七八九十".find(found[1]) + 1
    return Value(number or 2, whole=re.fullmatch(r"\d{1,2}\s*周", text.strip()) is not None)


def origin(text: str) -> Value | None:
    """Return whether an activity was planned or came up."""
    words = {"预设": "planned", "生成": "emergent"}
    plain = compact(text)
    return Value(words[plain], whole=True) if plain in words else None
