"""The columns of the sheet, and the words in which choices are read and written."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS
from curriculum_studio.core.languages import LANGUAGES, Language, Trilingual
from curriculum_studio.core.scoring import MODES

#: What a column holds; "text" occurs once for each language that is shown.
Column = Literal[
    "code",
    "text",
    "category",
    "key",
    "mode",
    "rule",
    "maximum",
    "step",
    "evidence",
    "methods",
    "measured",
    "responsible",
    "applies_to",
    "remark",
    "links",
]

#: Columns that are made from others and cannot be written.
MADE: frozenset[Column] = frozenset({"rule", "links"})

#: Columns that a group has, too.
OF_GROUPS: frozenset[Column] = frozenset({"code", "text", "maximum"})


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column in a language: the language matters for texts only."""

    column: Column
    language: Language = "zh"


#: The sign of a key item.
STAR = "★"

_CATEGORY_ALSO: Mapping[str, str] = {
    "否决": "veto",
    "一票否决": "veto",
    "基本要求": "gate",
    "控制": "gate",
    "gate": "gate",
    "评分": "scored",
    "scored": "scored",
    "一般项": "scored",
    "加分": "bonus",
    "创新项": "bonus",
}

_METHOD_ALSO: Mapping[str, str] = {
    "查看资料": "documents",
    "查阅相关材料": "documents",
    "查资料": "documents",
    "资料查阅": "documents",
    "实地考察": "site",
    "实地测查": "site",
    "现场查看": "site",
    "现场检查": "site",
    "访问": "interview",
    "座谈": "interview",
    "问卷调查": "survey",
    "测量": "calculation",
    "计算": "calculation",
    "实测": "calculation",
}

_MODE_ALSO: Mapping[str, str] = {
    "满足/不满足": "met",
    "满足或不满足": "met",
    "是/否": "met",
    "是否": "met",
    "等级": "grade",
    "分档系数": "grade",
    "扣分": "deduction",
    "次数": "points",
    "要点": "parts",
    "逐项计分": "parts",
    "分档计分": "metric",
    "数值区间": "metric",
    "0～3档": "weighted",
    "加权": "weighted",
    "限额": "capped",
}

_YES = frozenset({"★", "☆", "*", "√", "✓", "是", "yes", "ja", "y", "j", "1", "x", "true", "关键项"})
_NO = frozenset({"", "否", "no", "nein", "n", "0", "-", "—", "×", "false"})


def folded(text: str) -> str:
    """Return a text as it is compared: half width, small letters, no space."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _names(words: Mapping[str, Trilingual], also: Mapping[str, str]) -> dict[str, str]:
    found = {folded(value): value for value in words}
    for value, name in words.items():
        found |= {folded(name.get(language)): value for language in LANGUAGES}
    return found | {folded(name): value for name, value in also.items()}


_CATEGORIES = _names(INDICATOR_CATEGORIES, _CATEGORY_ALSO)
_METHODS = _names(METHODS, _METHOD_ALSO)
_MODES = _names(MODES, _MODE_ALSO)


def category_named(text: str) -> str | None:
    """Return the category that a text names in any language, None if it names none."""
    return _CATEGORIES.get(folded(text.replace(STAR, "").replace("关键项", "")))


def mode_named(text: str) -> str | None:
    """Return the way of scoring that a text names, None if it names none."""
    return _MODES.get(folded(text))


def methods_named(text: str) -> tuple[str, ...] | None:
    """Return the methods that a text names, in its order; None if one is not known."""
    found = []
    for word in parts_of(text):
        method = _METHODS.get(folded(word))
        if method is None:
            return None
        if method not in found:
            found.append(method)
    return tuple(found)


def flag_named(text: str) -> bool | None:
    """Return what a text says of a flag, None if it says neither yes nor no."""
    said = folded(text)
    return True if said in _YES else False if said in _NO else None


def parts_of(text: str) -> Iterator[str]:
    """Yield the parts of an enumeration, by comma, semicolon, line or slash of any width."""
    for separator in "、，,；;/／\n":
        text = text.replace(separator, "\n")
    return (part.strip() for part in text.split("\n") if part.strip())


def lines_of(text: str) -> Iterator[str]:
    """Yield the entries of a list of sentences, one a line: a sentence may hold any other mark."""
    return (part.strip() for part in text.split("\n") if part.strip())


def listed(words: Iterable[str], language: Language) -> str:
    """Return words as they stand one after the other in a cell."""
    return ("；" if language == "zh" else "; ").join(words)
