"""How plans call the phases of an activity: what opens, goes on and closes."""

import re
from typing import Literal

from curriculum_studio.ooxml.reader.blocks import WordParagraph, lead_of, trimmed
from curriculum_studio.values import dataclass

#: Words that are a phase and nothing else, and what else such headings say.
_OPENS = (
    "导入|开始|引入|开场|Opening|Introduction|Warm-up|Starter|Einstieg|Einleitung|Einführung"
    "|Begrüßung"
)
_GOES_ON = (
    "展开|基本|主体|新授|探究|操作|Main part|Main activity|Development|Hauptteil|Durchführung"
    "|Erarbeitung"
)
_ENDS = "结束|收尾|总结|Closing|Conclusion|Plenary|Abschluss|Schluss|Ausklang|Ende"
OPENING = re.compile(f"{_OPENS}|激趣|热身|引题|谈话活动|入场", re.IGNORECASE)
CLOSING = re.compile(f"{_ENDS}|收拾|整理|分享交流|评价小结", re.IGNORECASE)
MAIN = re.compile(_GOES_ON, re.IGNORECASE)
PHASE = re.compile(
    r"第[一二三四五六七八]+\s*(?:环节|步|阶段)\s*[:：]?"
    r"|(?:导入|开始|引入|展开|基本|结束|探究|操作|分享)(?:部分|环节|活动)?\s*[:：]?"
)
#: 环节二：讨论与发现, 第二步：…, Schritt 2: …
COUNTED_STEP = re.compile(
    r"(?:环节|步骤|阶段|流程)\s*[一二三四五六七八\d]\s*[:：、.．\s]\s*"
    r"|第[一二三四五六七八\d]\s*(?:环节|步骤?|阶段|部分)\s*[:：、\s]\s*"
    r"|(?:Schritt|Phase|Step)\s*\d\s*[:：.]\s*",
    re.IGNORECASE,
)
#: The name of a part of a course before what is done in it, or alone in its line.
NAMED_PART = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?"
    r"(?:开始|导入|引入|基本|展开|主体|中心|结束|准备|放松|整理|热身)(?:部分|环节|阶段)"
    r"(?:\s*[（(][^）)]{1,12}[）)])?\s*(?:[:：]|$)"
    r"|(?:Einstieg|Einleitung|Einführung|Hauptteil|Durchführung|Abschluss|Schluss|Ausklang)"
    r"(?:\s*\([^)]{1,20}\))?\s*(?::|$)"
)
PhaseName = Literal["opening", "main", "closing"]
_PURE = re.compile(
    r"(?:(导入|开始|引入|Opening|Introduction|Starter|Einstieg|Einleitung|Einführung)"
    r"|(展开|基本|主体|Main part|Main activity|Main task|Hauptteil|Durchführung)"
    r"|(结束|Closing|Conclusion|Plenary|Abschluss|Schluss))(?:部分|环节|活动)?"
    r"\s*(?:[（(]\s*(?:约\s*|ca\.\s*)?(\d{1,3})\s*(?:分钟|[Mm]in(?:ute)?s?\.?|Minuten)\s*[）)])?\s*[:：]?"
)
#: The same before the text of a step: 导入（3分钟）：踩影子.
TOLD = re.compile(_PURE.pattern.removesuffix("?") + r"\s*(?=\S)")
#: 准备 or 结束 alone may be anything; with such a word it is a phase.
_MARKED = re.compile(
    "部分|环节|导入|Einstieg|Einleitung|Hauptteil|Abschluss|Schluss|Opening|Closing"
    "|Introduction|Starter|Main activity|Main task|Plenary|Conclusion",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PhaseHeading:
    """The heading of a phase and nothing else: 导入（4分钟）."""

    phase: PhaseName
    minutes: int


def named_phase(found: re.Match[str]) -> PhaseName:
    """Return the phase that a match of `_PURE` or `TOLD` is of."""
    names: tuple[PhaseName, ...] = ("opening", "main", "closing")
    return next(names[at] for at in range(3) if found[at + 1])


def pure_phase(line: WordParagraph) -> PhaseHeading | None:
    """Return the phase that a line heads, if it says nothing else; its number does not count."""
    lead = lead_of(line)
    found = _PURE.fullmatch((lead.rest if lead is not None else trimmed(line.cell)).text)
    if found is None or line.pictures:
        return None
    return PhaseHeading(named_phase(found), int(found[4] or 0))


def is_phase(line: WordParagraph) -> bool:
    """Whether a line or the name of a cell is that of a phase (导入部分, 第二环节, Einstieg)."""
    return pure_phase(line) is not None and _MARKED.search(line.text) is not None
