"""Aims of a unit: how they may begin, and gentle hints at how they read.

An aim has the child as its subject (能…, 愿意…); 培养, 引导 and 使 tell what the teacher does. Two
to four aims are usual. School content (小学化) does not belong into a kindergarten: so say the
notice of the Ministry of Education (教基厅函〔2018〕57号) and the 3-6 guideline.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node

#: With what an aim may begin.
STARTERS: Mapping[Language, tuple[str, ...]] = {
    "zh": ("能", "愿意", "喜欢", "知道", "会", "乐于"),
    "en": ("Can ", "Likes to ", "Enjoys ", "Knows ", "Tries to "),
    "de": ("Kann ", "Mag ", "Hat Freude daran, ", "Weiß, ", "Probiert aus, "),
}

#: More aims than this are too many for one unit or activity.
MOST_AIMS = 4

_TEACHER: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"培养|引导|激发|启发|教育(?:幼儿|孩子|儿童)|(?:^|[，。；、\s])(?:使(?!用)|让|帮助|促进|鼓励)"
    ),
    "en": re.compile(
        r"\b(?:teach|foster|develop|guide|encourage|help)\b (?:the )?child(?:ren)?|"
        r"^(?:teach|foster|guide|encourage)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:Förderung|Vermittlung|fördern|vermitteln|anleiten|beibringen)\b|"
        r"\bKindern? (?:wird|werden)\b",
        re.IGNORECASE,
    ),
}
_SCHOOL: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"kW\s*·?\s*h|千瓦时|百分(?:比|之|数)|%|％|平均数|统计表|拼音|笔画|默写|背诵|算术|加减法|方程"
    ),
    "en": re.compile(
        r"\bkWh\b|kilowatt|per ?cent|%|\baverage\b|statistic|spelling|multiplication|equation",
        re.IGNORECASE,
    ),
    "de": re.compile(
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
        found = _TEACHER[language].search(text) if node.kind == "aim" else None
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
        if node.kind in {"aim", "step"}:
            hints += hints_at(node)
        elif node.kind == "section":
            aims = [n for n in document.children_of(node.id) if n.kind == "aim" and n.cells]
            if len(aims) > MOST_AIMS:
                hints.append(AimHint("many", aims[MOST_AIMS].id, count=len(aims)))
    return tuple(hints)
