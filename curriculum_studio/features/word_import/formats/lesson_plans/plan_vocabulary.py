"""How teachers name the fields of their plans, and what they write into them.

The words are those of forms in use (活动教案, 主题活动方案); every kindergarten has its own
form, so synonyms stand side by side.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_SECTIONS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    UNIT_SECTIONS,
)
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.payloads.unit import ClassLevel, SectionRole
from curriculum_studio.core.words import Words
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.ooxml.reader.blocks import match_lead
from curriculum_studio.values import dataclass

# --- labels -----------------------------------------------------------------------------------

#: What a label announces: a section, or a value of the head.
Target = Literal[
    "section", "guidance", "theme", "name", "class_level", "domain", "minutes", "type", "origin",
    "place", "kindergarten", "weeks", "teacher", "date", "other",
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


_WORDS: tuple[tuple[PlanLabel, str], ...] = (
    (
        _section("intent"),
        "设计意图 活动由来 活动背景 设计思路 设计理念 设计说明 活动意图"
        " 教材分析 学情分析 幼儿分析 活动分析 活动缘起 活动设计意图 intention absicht"
        " begründung situationsanalyse anlass pädagogischeabsicht",
    ),
    (
        _section("aims"),
        "活动目标 教学目标 发展目标 学习目标 核心目标 预期目标 活动目的 教育目标 核心发展目标",
    ),
    (
        _section("aims", "either", weak=True),
        "目标 aims objectives learninggoals ziele ziel lernziele zielsetzung",
    ),
    (
        _section("key_point"),
        "活动重点 教学重点 活动重难点 重点难点 重难点 活动重点难点 重点与难点 教学重难点"
        " 活动重点和难点 活动重点与难点",
    ),
    (_section("key_point", weak=True), "重点 keypoint schwerpunkt"),
    (_section("difficulty"), "活动难点 教学难点"),
    (_section("difficulty", weak=True), "难点 difficulty herausforderung"),
    (
        _section("materials"),
        "活动准备 物质准备 材料准备 教具准备 教学准备 学具准备 教具学具 环境准备 活动材料"
        " 物质材料准备",
    ),
    (
        _section("materials", weak=True),
        "准备 材料 教具 materials material materialien vorbereitung",
    ),
    (
        _section("experience"),
        "经验准备 知识准备 知识经验准备 幼儿经验准备 前期经验 已有经验"
        " priorexperience vorerfahrungen",
    ),
    (
        _section("process"),
        "活动过程 教学过程 活动流程 活动步骤 实施过程 组织过程 教学流程 活动实施 活动环节"
        " 活动过程及指导 活动流程与指导 活动过程与指导 process procedure ablauf"
        " durchführung verlauf vorgehen",
    ),
    (_section("process", weak=True), "过程 步骤 流程 环节 阶段"),
    (
        _section("extension"),
        "活动延伸 延伸活动 教学延伸 拓展延伸 活动拓展 extension weiterführung",
    ),
    (_section("extension", weak=True), "延伸 拓展"),
    (
        _section("reflection"),
        "活动反思 教学反思 活动评价 课后反思 效果反思 教后反思 活动后记 活动总结"
        " 活动评价与反思 反思与评价 教师反思",
    ),
    (
        _section("reflection", "either", weak=True),
        "反思 评价 reflection reflexion lookingback auswertung nachbereitung",
    ),
    (
        _section("safety", "either"),
        "安全提示 安全教育 安全要求 安全注意事项 safety sicherheit",
    ),
    (_section("safety", "either", weak=True), "注意事项"),
    (
        _section("home", "either"),
        "家园共育 家园合作 家园互动 家园联系 家长工作 家园配合 亲子活动 家长配合 withfamilies"
        " zusammenarbeitmitfamilien zusammenarbeitmiteltern elternarbeit",
    ),
    (_section("photos", "either"), "活动照片 照片 活动图片 photos fotos"),
    (
        _section("activities", "unit"),
        "活动一览 活动列表 主题活动列表 系列活动 活动安排 活动设计 具体活动 主题活动安排",
    ),
    # A theme unit
    (_section("origin", "unit"), "主题由来 主题来源 主题背景 主题缘起 主题生成 主题产生"),
    (
        _section("value", "unit"),
        "主题价值 主题解读 主题说明 主题分析 主题意义 主题核心价值 教育价值",
    ),
    (
        _section("aims", "unit"),
        "主题目标 单元目标 主题总目标 总目标 主题活动目标 阶段目标 本周目标 周目标 本周重点"
        " 周重点 本周工作重点",
    ),
    (
        _section("web", "unit"),
        "主题网络图 主题网络 网络图 主题脉络 主题思维导图 themeweb",
    ),
    (
        _section("environment", "unit"),
        "环境创设 主题环境 主题墙 环境布置 主题墙创设 班级环境创设",
    ),
    (
        _section("resources", "unit"),
        "资源利用 主题资源 资源 可利用资源 材料投放 区域活动 区域创设",
    ),
    (
        _section("week_plan", "unit"),
        "周计划 周活动安排 一周活动安排 周活动计划 活动安排表 一周活动计划",
    ),
    (_section("community", "unit"), "社区资源 社区活动 社区联动"),
    (_section("deliberation", "unit"), "课程审议 审议记录 主题审议"),
    (
        _section("reflection", "unit"),
        "主题反思 主题评价 主题小结 主题总结 主题实施反思 本周反思 周反思 一周反思"
        " 本周小结 周小结 一周小结 本周评价",
    ),
    # Heads
    (
        PlanLabel("guidance"),
        "教师观察与支持要点 教师指导 指导要点 教师支持 教师观察 支持策略 指导策略 观察要点"
        " 教师指导要点 观察与指导 教师支持策略",
    ),
    (PlanLabel("theme", scope="unit"), "主题名称 主题活动名称 单元名称 主题题目 theme"),
    (_head("theme", "unit"), "主题 thema projektthema"),
    (
        PlanLabel("name"),
        "活动名称 活动主题 活动题目 教学内容 活动内容 课题 课题名称 教案名称 内容名称",
    ),
    (_head("name"), "名称 题目 activity title titel angebot aktivität"),
    (
        _head("class_level"),
        "班级 年龄班 年龄段 适用年龄 适合年龄 适用班级 授课班级 活动对象 年级 班次 适用对象"
        " 年龄 实施班级 教学对象 agegroup altersgruppe"
        " zielgruppe gruppe alter",
    ),
    (
        _head("domain"),
        "活动领域 领域 所属领域 涉及领域 学科 学科领域 教学领域 learningareas bildungsbereiche"
        " bildungsbereich lernbereich",
    ),
    (
        _head("minutes"),
        "时长 活动时长 用时 活动用时 课时 建议时长 活动时间 time dauer zeitbedarf zeitrahmen",
    ),
    (_head("type"), "活动类型 活动形式 组织形式 活动类别 课程类型 type art"),
    (_head("origin"), "活动来源 活动性质 生成方式 origin entstehung"),
    (_head("place"), "活动地点 地点 场地 活动场地 place ort"),
    (_head("kindergarten"), "幼儿园 园所 单位 园名 学校 kindergarten kita einrichtung"),
    (_head("weeks", "unit"), "主题时间 实施时间 主题周期 周数 活动周期 duration"),
    (
        _head("other"),
        "序号 no. nr. 关联目标 linkedgoals zielbezüge 主题内容 topics themenfelder"
        " 备注 人数 审核 审核人 线索 主题线索 周次 重点指导 弹性安排",
    ),
    (
        _head("teacher"),
        "执教 执教者 执教教师 执教老师 授课教师 教师 设计者 组织者 主班 配班 活动教师 设计教师"
        " 执教人 组织教师 主班教师 教师姓名 班主任 带班教师 带班老师 老师 teacher fachkraft"
        " fachkräfte erzieherin erzieher pädagogischefachkraft",
    ),
    (_head("date"), "日期 时间 授课时间 活动日期 授课日期 执教时间 执教日期 date datum"),
)

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


#: Every label by its words, written without spaces and in small letters.
LABELS: Mapping[str, PlanLabel] = {
    **dict(_headings()),
    **{word: label for label, words in _WORDS for word in words.split()},
}

_BRACKETED = re.compile(r"[【\[〔［]\s*([^】\]〕］\n]{1,40}?)\s*[】\]〕］]\s*[:：]?\s*")
_PLAIN = re.compile(
    r"([^:：（(\n【】\[\]]{1,40}?)[\s\u3000]*([（(][^）)\n]{1,20}[）)])?[\s\u3000]*([:：]|\n|\t|$)\s*"
)
_SIGNS = re.compile(r"[、,，/／·.．\-—]")


def label_at(text: str) -> FoundLabel | None:
    """Return the label that a text begins with, typed number and brackets included."""
    lead = match_lead(text)
    begin = len(lead[2]) if lead is not None else 0
    for start in dict.fromkeys((begin, 0)):
        found = _BRACKETED.match(text, start)
        if found is not None and (label := known_label(found[1])) is not None:
            return FoundLabel(label, found.end())
        found = _PLAIN.match(text, start)
        if found is not None and (label := known_label(found[1])) is not None:
            remark = found.span(2) if found[2] else None
            return FoundLabel(label, found.end(), remark)
    return None


def known_label(words: str) -> PlanLabel | None:
    """Return the label that words are, whatever stands between their characters."""
    plain = compact(words).strip("：:*★")
    return LABELS.get(plain) or LABELS.get(_SIGNS.sub("", plain))


# --- values -----------------------------------------------------------------------------------


def _spelled(words: Words[Any]) -> dict[str, str]:
    """Return our own words for values in all languages: nothing is lost when one is put back."""
    return {compact(each[language]): name for name, each in words.items() for language in LANGUAGES}


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
#: The name of a class is at most so long (characters).
_LONGEST_CLASS = 20
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


def without_minutes(text: str) -> str:
    """Return a text without the minutes that it names."""
    return _MINUTES.sub("", text, count=1).strip("\u3000 ，,、；;（）()")


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


_DATE = re.compile(
    r"(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?"
    r"|(\d{1,2})\.\s*(\d{1,2})\.\s*(20\d\d)"
)
_WEEKDAY = re.compile(r"[（(]?\s*(?:星期|周)[一二三四五六日天]\s*[)）]?")


def date(text: str) -> Value | None:
    """Return the day that a text names, ISO 8601; of a range, the first."""
    found = _DATE.search(text)
    if found is None:
        return None
    parts = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        day = dt.date(*map(int, parts))
    except ValueError:
        return None
    rest = text[: found.start()] + text[found.end() :]
    return Value(day.isoformat(), whole=not _WEEKDAY.sub("", rest).strip())


def class_name(text: str) -> str:
    """Return the name that a class has in its house (大二班), empty if a text is only its age."""
    plain = text.strip()
    named = _CLASS.search(plain) is not None and compact(plain) not in _CLASSES
    return plain if named and "\n" not in plain and len(plain) <= _LONGEST_CLASS else ""


def origin(text: str) -> Value | None:
    """Return whether an activity was planned or came up."""
    plain = compact(text)
    return Value(_ORIGINS[plain], whole=True) if plain in _ORIGINS else None
