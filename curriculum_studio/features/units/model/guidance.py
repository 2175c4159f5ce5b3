"""Guidance for teachers: what suits children of an age, and how aims of a unit are written.

The times are those of Jiangsu kindergartens (小班 15, 中班 20, 大班 25 to 30 minutes); at least two
hours outdoors a day follow from 幼儿园工作规程, article 18. The hints by topic are a synthesis of
the 3-6 guideline, Chinese plans and German kindergartens, to be reviewed by the group.

An aim has the child as its subject (能…, 愿意…); 培养, 引导 and 使 tell what the teacher does. Two
to four aims are usual. School content (小学化) does not belong into a kindergarten: so say the
notice of the Ministry of Education (教基厅函〔2018〕57号) and the 3-6 guideline.
"""

import re
from collections.abc import Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_aim, is_section, is_step
from curriculum_studio.core.payloads.unit import USUAL_MINUTES, ClassLevel
from curriculum_studio.core.words import Words
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

# --- children of an age -----------------------------------------------------------------------

#: Least and most minutes of a group activity by class.
GROUP_MINUTES: Mapping[str, tuple[int, int]] = {
    "small": (10, 15),
    "middle": (20, 25),
    "large": (25, 30),
    "mixed": (15, 25),
}

#: Minutes that children shall be outdoors on each day.
OUTDOORS = 120

#: Minutes of them that are sport (体育活动), also by 幼儿园工作规程, article 18.
SPORT = 60

#: Words by which an entry outdoors is sport, where its activity does not belong to health.
_SPORT = lazy_pattern(
    r"体育|体锻|锻炼|体能|晨练|早操|运动|跑|跳|球|攀|平衡|sport|exercise|running|ball|Bewegung|Turnen|Klettern",
    re.IGNORECASE,
)


def is_sport(words: str, domains: Sequence[str]) -> bool:
    """Whether an activity outdoors is sport: by its learning area, or by its words."""
    return "health" in domains or _SPORT.search(words) is not None


_STEPS = 5


def minutes_for(minutes: int, before: ClassLevel, after: ClassLevel, kind: str) -> int:
    """Return how long an activity lasts in another class; what is open in time stays open.

    A group activity keeps to the times of the class; others become shorter or longer by as much.
    """
    if not minutes or before == after:
        return minutes
    least, most = GROUP_MINUTES[after]
    scaled = minutes * USUAL_MINUTES[after] / USUAL_MINUTES[before]
    rounded = max(_STEPS, round(scaled / _STEPS) * _STEPS)
    return max(least, min(most, rounded)) if kind == "group" else rounded


#: What of a topic suits which class: "waste_small", the topics being those of `headings.TOPICS`.
AGE_HINTS = Words[str]("units.hints")

#: What holds for every topic.
GENERAL_HINTS = Words[ClassLevel]("units.general_hints")


def hints_for(level: str, topics: tuple[str, ...]) -> tuple[LocalizedText, ...]:
    """Return what to think of for children of a class, in general and by topic."""
    found = [GENERAL_HINTS.find(level)]
    found += [AGE_HINTS.find(f"{topic}_{level}") for topic in topics]
    return tuple(filter(None, found))


# --- aims -------------------------------------------------------------------------------------

#: With what an aim may begin.
STARTERS: Mapping[Language, tuple[str, ...]] = {
    "zh": ("能", "愿意", "喜欢", "知道", "会", "乐于"),
    "en": ("Can ", "Likes to ", "Enjoys ", "Knows ", "Tries to "),
    "de": ("Kann ", "Mag ", "Hat Freude daran, ", "Weiß, ", "Probiert aus, "),
}

#: More aims than this are too many for one unit or activity.
MOST_AIMS = 4

_TEACHER: Mapping[Language, re.Pattern[str]] = {
    "zh": lazy_pattern(
        r"培养|引导|激发|启发|教育(?:幼儿|孩子|儿童)|(?:^|[，。；、\s])(?:使(?!用)|帮助|促进|鼓励)|"
        # 愿意想办法，让垃圾少一点: there the child acts.
        r"(?:^|[。；\s])让|[，、]让(?:幼儿|孩子|儿童|小朋友)"
    ),
    "en": lazy_pattern(
        r"\b(?:teach|foster|develop|guide|encourage|help)\b (?:the )?child(?:ren)?|"
        r"^(?:teach|foster|guide|encourage)\b",
        re.IGNORECASE,
    ),
    "de": lazy_pattern(
        r"\b(?:Förderung|Vermittlung|fördern|vermitteln|anleiten|beibringen)\b|"
        r"\bKindern? (?:wird|werden)\b",
        re.IGNORECASE,
    ),
}
_SCHOOL: Mapping[Language, re.Pattern[str]] = {
    "zh": lazy_pattern(
        r"kW\s*·?\s*h|千瓦时|百分(?:比|之|数)|%|％|平均数|统计表|拼音|笔画|默写|背诵|算术|加减法|方程"
    ),
    "en": lazy_pattern(
        r"\bkWh\b|kilowatt|per ?cent|%|\baverage\b|statistic|spelling|multiplication|equation",
        re.IGNORECASE,
    ),
    "de": lazy_pattern(
        r"\bkWh\b|Kilowatt|Prozent|%|Durchschnitt|Statistik|Rechtschreibung|Gleichung|Einmaleins",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class AimHint:
    """A gentle hint at an aim.

    `kind` is "teacher", "school" or "many"; `words` are what it is about, `count` how many aims.
    """

    kind: str
    node: str
    language: Language = "zh"
    words: str = ""
    count: int = 0


def hints_at(node: Node) -> tuple[AimHint, ...]:
    """Return the hints at the words of one aim or step."""
    hints: list[AimHint] = []
    for language in LANGUAGES:
        text = node.text(language)
        found = _TEACHER[language].search(text) if is_aim(node) else None
        if found is not None:
            hints.append(AimHint("teacher", node.id, language, found.group(0).strip()))
        found = _SCHOOL[language].search(text)
        if found is not None:
            hints.append(AimHint("school", node.id, language, found.group(0).strip()))
    return tuple(hints)


def aim_hints(document: Document) -> tuple[AimHint, ...]:
    """Return the hints at all aims and steps of a unit, in reading order."""
    hints: list[AimHint] = []
    for node in document.walk():
        if is_aim(node) or is_step(node):
            hints += hints_at(node)
        elif is_section(node):
            aims = [n for n in document.children_of(node.id) if is_aim(n) and n.cells]
            if len(aims) > MOST_AIMS:
                hints.append(AimHint("many", aims[MOST_AIMS].id, count=len(aims)))
    return tuple(hints)
