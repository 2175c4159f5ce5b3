"""How teachers name the fields, headings and columns of their plans.

The words stand in `resources/vocabulary/plan_labels.toml`, in three languages; every kindergarten
has its own form, so synonyms stand side by side.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Literal

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.core.words import Words
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.reader.blocks import match_lead
from curriculum_studio.values import dataclass

# --- labels -----------------------------------------------------------------------------------

#: What a label announces: a section, or a value of the head.
Target = Literal[
    "section", "guidance", "theme", "name", "class_level", "domain", "minutes", "type", "origin",
    "place", "kindergarten", "weeks", "teacher", "date", "week", "thread", "appendix", "other",
]  # fmt: skip
Scope = Literal["unit", "activity", "either"]


@dataclass(frozen=True, slots=True)
class PlanLabel:
    """A field of a plan.

    `weak` labels are common words: in running text they count only outside the process.
    """

    target: Target
    role: SectionRole = "process"
    scope: Scope = "activity"
    weak: bool = False


@dataclass(frozen=True, slots=True)
class FoundLabel:
    """A label at the beginning of a text: `end` is where its content begins."""

    label: PlanLabel
    end: int
    #: Remarks in brackets behind the label belong to the content.
    remark: tuple[int, int] | None = None


def _section(role: SectionRole, scope: Scope = "activity", *, weak: bool = False) -> PlanLabel:
    return PlanLabel("section", role, scope, weak)


def _head(target: Target, scope: Scope = "activity") -> PlanLabel:
    return PlanLabel(target, scope=scope, weak=True)


#: Whole names; `aim_parts` and `said_in_course` are no fields of their own.
_NAMES = Words[Literal[
    "intent", "aims", "aims_word", "aim_parts", "key_point", "key_point_word", "difficulty",
    "difficulty_word", "materials", "materials_word", "experience", "process", "process_word",
    "extension", "extension_word", "reflection", "reflection_word", "said_in_course", "safety",
    "safety_word", "home", "photos", "activities", "origin", "value", "unit_aims", "web",
    "environment", "resources",
    "week_plan", "community", "deliberation", "unit_reflection", "guidance", "theme", "theme_word",
    "name", "name_word", "class_level", "domain", "minutes", "type", "come_from", "place",
    "kindergarten", "weeks", "teacher", "date", "week_number", "thread", "other", "appendix",
]]("plan_labels.names")  # fmt: skip

_OF_NAMES: Mapping[str, PlanLabel] = {
    "intent": _section("intent"),
    "aims": _section("aims"),
    "aims_word": _section("aims", "either", weak=True),
    "key_point": _section("key_point"),
    "key_point_word": _section("key_point", weak=True),
    "difficulty": _section("difficulty"),
    "difficulty_word": _section("difficulty", weak=True),
    "materials": _section("materials"),
    "materials_word": _section("materials", weak=True),
    "experience": _section("experience"),
    "process": _section("process"),
    "process_word": _section("process", weak=True),
    "extension": _section("extension"),
    "extension_word": _section("extension", weak=True),
    "reflection": _section("reflection"),
    "reflection_word": _section("reflection", "either", weak=True),
    "safety": _section("safety", "either"),
    "safety_word": _section("safety", "either", weak=True),
    "home": _section("home", "either"),
    "photos": _section("photos", "either"),
    "activities": _section("activities", "unit"),
    "origin": _section("origin", "unit"),
    "value": _section("value", "unit"),
    "unit_aims": _section("aims", "unit"),
    "web": _section("web", "unit"),
    "environment": _section("environment", "unit"),
    "resources": _section("resources", "unit"),
    "week_plan": _section("week_plan", "unit"),
    "community": _section("community", "unit"),
    "deliberation": _section("deliberation", "unit"),
    "unit_reflection": _section("reflection", "unit"),
    "guidance": PlanLabel("guidance"),
    "theme": PlanLabel("theme", scope="unit"),
    "theme_word": _head("theme", "unit"),
    "name": PlanLabel("name"),
    "name_word": _head("name"),
    "class_level": _head("class_level"),
    "domain": _head("domain"),
    "minutes": _head("minutes"),
    "type": _head("type"),
    "come_from": _head("origin"),
    "place": _head("place"),
    "kindergarten": _head("kindergarten"),
    "weeks": _head("weeks", "unit"),
    "teacher": _head("teacher"),
    "date": _head("date"),
    "week_number": _head("week", "unit"),
    "thread": _head("thread", "unit"),
    "other": _head("other"),
    "appendix": _head("appendix"),
}

#: Words in a name that nobody knows as a whole, the one that decides first.
_PARTS = Words[Literal[
    "home", "guidance", "last", "looking_back", "extension", "safety", "difficulty", "key_point",
    "web", "aims", "environment", "resources", "experience", "materials", "plan", "activities",
    "process", "origin", "teacher", "class_level", "date", "minutes", "domain", "theme", "name",
]]("plan_labels.parts")  # fmt: skip

_OF_PARTS: Mapping[str, PlanLabel] = {
    **{key: _OF_NAMES[key] for key in _PARTS if key in _OF_NAMES},
    "last": _OF_NAMES["origin"],
    "looking_back": _section("reflection", "either"),
    "aims": _section("aims", "either"),
    "origin": _section("intent", "either"),
    "plan": _OF_NAMES["week_plan"],
}

_SCOPES: Mapping[str, Scope] = {
    "aims": "either",
    "reflection": "either",
    "safety": "either",
    "home": "either",
    "photos": "either",
}


def _headings() -> Iterator[tuple[str, PlanLabel]]:
    """Yield the headings that our own documents have, in all languages."""
    tables: tuple[tuple[Words[Any], Scope], ...]
    tables = ((ACTIVITY_SECTIONS, "activity"), (UNIT_SECTIONS, "unit"))
    for table, scope in tables:
        for role, words in table.items():
            for language in LANGUAGES:
                own = words[language]
                common = own.isascii() and " " not in own
                label = PlanLabel("section", role, _SCOPES.get(role, scope), common)
                yield compact(own), label


def _each(words: Words[Any], key: str) -> Iterator[str]:
    """Yield the names of a key in all languages, as they are compared."""
    texts = words.of(key)
    for language in LANGUAGES:
        yield from filter(None, map(compact, texts[language].split("|")))


@cache
def labels() -> Mapping[str, PlanLabel]:
    """Return every label by its words, written without spaces and in small letters."""
    named = {
        word: _OF_NAMES[key] for key in _NAMES if key in _OF_NAMES for word in _each(_NAMES, key)
    }
    return {**dict(_headings()), **named}


@cache
def _aim_parts() -> frozenset[str]:
    return frozenset(_each(_NAMES, "aim_parts"))


@cache
def _said_in_course() -> frozenset[str]:
    return frozenset(_each(_NAMES, "said_in_course"))


@cache
def _parts() -> tuple[tuple[PlanLabel, re.Pattern[str]], ...]:
    return tuple(
        (_OF_PARTS[key], re.compile("|".join(map(re.escape, _each(_PARTS, key))))) for key in _PARTS
    )


_BRACKETED = re.compile(r"[【\[〔［〖『]\s*([^】\]〕］〗』\n]{1,40}?)\s*[】\]〕］〗』]\s*[:：]?\s*")
_PLAIN = re.compile(
    r"[★☆▲△◎○※✿❀◇♦✦✧☞]*\s*"
    r"([^:：（(\n【】\[\]]{1,40}?)[\s\u3000]*([（(][^）)\n]{1,20}[）)])?[\s\u3000]*([:：]|\n|\t|$|(?=[《“]))\s*"
)
#: The number of a heading with nothing but a blank behind it: 一 主题说明.
_HAN_AND_BLANK = re.compile(r"[一二三四五六七八九十]{1,3}[ \u3000]+(?=[一-鿿])")
#: A name of four signs at least may stand before its value without any sign.
_SPACED = re.compile(r"([一-鿿]{2,10})[ \t\u3000]+(?=\S)")
#: What may stand behind the word that decides.
_ENDING = re.compile(
    r"(?:分析|要点|说明|安排|表|设计|情况|要求|策略|建议|记录|内容|工作|活动|方案|图|栏|目标|计划|简析|预设|创设"
    r"|材料|设置|规划|布置|投放|利用|配合|协同|联动|指导|支持|措施|延伸|过程|环节|共育|互动|合作|联系|沟通|方面|部分|资源|一览|概述|调整|改进|重点"
    r"|[及与和、].{1,8}|[（(].*[）)])*"
)
#: 教师活动 is what teachers do, and nobody's name.
_DONE = re.compile("(?:活动|行为|指导|支持|策略|提示|观察|工作|准备|用语|角色)$")
_COUNTED = re.compile(r"(.{2,6}?)[一二三四五六七八九十\d]{1,2}")
_SIGNS = re.compile(r"[、,，/／·.．\-—]")
#: A value behind a common word without a sign is at most so long.
_LONGEST_VALUE = 12
#: A heading that nobody knows as a whole is at most so long, in Chinese and in letters.
_LONGEST, _LONGEST_LATIN = 16, 48
#: Several readers ask what a text begins with; so many answers are kept.
_KEPT = 4096
_MARKED = frozenset("。，；！？,;!?…“”《》：:")


@lru_cache(maxsize=_KEPT)
def label_at(text: str) -> FoundLabel | None:
    """Return the label that a text begins with, typed number and brackets included."""
    lead = match_lead(text)
    begin = len(lead[2]) if lead is not None else 0
    if lead is None and (counted := _HAN_AND_BLANK.match(text)) is not None:
        begin = counted.end()
    for start in dict.fromkeys((begin, 0)):
        found = _BRACKETED.match(text, start)
        if found is not None and (label := known_label(found[1])) is not None:
            return FoundLabel(label, found.end())
        found = _PLAIN.match(text, start)
        if found is not None and (label := known_label(found[1])) is not None:
            remark = found.span(2) if found[2] else None
            return FoundLabel(label, found.end(), remark)
        found = _SPACED.match(text, start)
        if found is not None and (label := known_label(found[1])) is not None:
            rest = text[found.end() :].strip()
            of_head = label.target not in {"section", "guidance"} and len(found[1]) > 1
            if not label.weak or (of_head and len(rest) <= _LONGEST_VALUE and is_title(rest)):
                return FoundLabel(label, found.end())
    return None


@lru_cache(maxsize=_KEPT)
def known_label(words: str) -> PlanLabel | None:
    """Return the label that words are, whatever stands between their characters."""
    plain = compact(words).strip("：:*★")
    found = labels().get(plain) or labels().get(_SIGNS.sub("", plain))
    if found is None and (counted := _COUNTED.fullmatch(plain)) is not None:
        # 线索二, 教师1
        found = labels().get(counted[1])
        found = found if found is not None and found.target in {"thread", "teacher"} else None
    return found


def likely_label(words: str) -> PlanLabel | None:
    """Return what words that are a heading or the name of a cell announce, by what is in them."""
    known = known_label(words)
    if known is not None or not is_title(words):
        return known
    plain = compact(words).rstrip("：:")
    found = next((label for label, part in _parts() if _decides(part, plain)), None)
    if found is not None and found.target == "section" and _begins_with_last(plain):
        # 上周情况回顾 tells where a week begins, and 本周回顾 how it ended.
        return _OF_PARTS["last"]
    done = found is not None and found.target == "teacher" and _DONE.search(plain) is not None
    return None if done else found


def _begins_with_last(plain: str) -> bool:
    return any(plain.startswith(word) for word in _each(_PARTS, "last"))


def _decides(part: re.Pattern[str], plain: str) -> bool:
    """Whether a word decides what a name is: in Chinese it ends it, but for words of any name."""
    found = list(part.finditer(plain))
    if not found:
        return False
    rest = plain[found[-1].end() :]
    return plain[0] < "\u3400" or _ENDING.fullmatch(rest) is not None


def is_title(words: str) -> bool:
    """Whether words can be a heading or the name of a cell: few, without marks of a sentence."""
    plain = compact(words).rstrip("：:?？")
    longest = _LONGEST if any("\u3400" <= each <= "\u9fff" for each in plain) else _LONGEST_LATIN
    return 0 < len(plain) <= longest and not set(plain) & _MARKED


def is_aim_part(words: str) -> bool:
    """Whether words tell of which kind an aim is (认知, 能力, 情感)."""
    return compact(words).strip("：:") in _aim_parts()


def is_said_in_course(words: str) -> bool:
    """Whether words begin what is said at the end of a step, where text stands behind them."""
    return compact(words).strip("：:") in _said_in_course()


def bracketed(text: str) -> tuple[str, int] | None:
    """Return the words in brackets that a text begins with, and where they end."""
    lead = match_lead(text)
    found = _BRACKETED.match(text, len(lead[2]) if lead is not None else 0)
    return (found[1], found.end()) if found is not None else None


# --- columns ----------------------------------------------------------------------------------

ColumnRole = Literal[
    "time", "phase", "content", "support", "minutes", "name", "type", "domain", "thread", "aims",
    "materials", "week", "month", "dates", "theme", "home", "number",
]  # fmt: skip
_COLUMNS = Words[ColumnRole]("plan_labels.columns")
#: Words in a head that nobody knows as a whole, the one that decides first.
_COLUMN_PARTS = Words[Literal[
    "support", "materials", "aims", "name", "content", "week", "month", "theme", "phase",
]]("plan_labels.column_parts")  # fmt: skip


@cache
def _columns() -> Mapping[str, frozenset[ColumnRole]]:
    found: dict[str, set[ColumnRole]] = {}
    for role in _COLUMNS:
        for word in _each(_COLUMNS, role):
            found.setdefault(word, set()).add(role)
    return {word: frozenset(roles) for word, roles in found.items()}


@cache
def _column_parts() -> tuple[tuple[ColumnRole, re.Pattern[str]], ...]:
    return tuple(
        (role, re.compile("|".join(map(re.escape, _each(_COLUMN_PARTS, role)))))
        for role in _COLUMN_PARTS
    )


def column_word(role: ColumnRole, language: Language) -> str:
    """Return the word of a language for a column."""
    return _COLUMNS.of(role)[language].split("|")[0]


def column_roles(words: str) -> frozenset[ColumnRole]:
    """Return what a column can be by its head; several where a word means several things."""
    plain = compact(words).strip("：:*★")
    known = _columns().get(plain) or _columns().get(_SIGNS.sub("", plain))
    if known:
        return known
    parts = (role for role, part in _column_parts() if part.search(plain))
    return frozenset([role]) if (role := next(parts, None)) is not None else frozenset()
