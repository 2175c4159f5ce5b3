"""The process of an activity: steps by their numbers, phases by their words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.domain.payloads.unit import Step
from curriculum_studio.domain.text import Cell
from curriculum_studio.exchange.docx_in.blocks import Block, Line
from curriculum_studio.exchange.docx_in.garden import without_weight
from curriculum_studio.exchange.docx_in.ground import Ground
from curriculum_studio.exchange.docx_in.leads import Lead, LeadKind, lead_of, trimmed, with_label
from curriculum_studio.exchange.docx_in.plan_values import minutes
from curriculum_studio.exchange.docx_in.planting import Planter

_OPENING = re.compile("导入|开始|引入|激趣|热身|引题|谈话活动|入场|Opening|Einstieg", re.IGNORECASE)
_CLOSING = re.compile("结束|收拾|整理|总结|分享交流|评价小结|Closing|Abschluss", re.IGNORECASE)
_MAIN = re.compile("展开|基本|主体|探究|操作|Main part|Hauptteil", re.IGNORECASE)
_PHASE = re.compile(
    r"第[一二三四五六七八]+\s*(?:环节|步|阶段)\s*[:：]?"
    r"|(?:导入|开始|引入|展开|基本|结束|探究|操作|分享)(?:部分|环节|活动)?\s*[:：]?"
)
#: A line without a number is the heading of a phase if it is at most so long.
_LONGEST_HEADING = 16
_COUNTING: frozenset[LeadKind] = frozenset(
    ["han", "han_bracket", "dot", "chapter", "paren", "bracket", "circle", "article"]
)


@dataclass(slots=True)
class _State:
    """How far a process has come: the numbers that count its steps, the last one, the open step."""

    top: LeadKind | None = None
    last: int = 0
    step: str = ""


class ProcessPlanter:
    """Plants steps into the section of a process."""

    def __init__(self, ground: Ground, planter: Planter) -> None:
        """Take where to plant, and who plants what stands in a step."""
        self._ground = ground
        self._garden = ground.garden
        self._planter = planter
        self._states: dict[str, _State] = {}

    def plant(self, section: str, blocks: Sequence[Block]) -> None:
        """Plant blocks as steps; what belongs to a step stands below it."""
        state = self._states.setdefault(section, _State())
        state.top = state.top or _top_kind(blocks)
        for block in blocks:
            if not isinstance(block, Line):
                self._planter.plant(section, [block])
                continue
            lead = lead_of(block)
            if lead is not None and lead.kind == state.top and lead.value in {state.last + 1, 1}:
                state.last = lead.value
                state.step = self._step(section, block, lead)
            elif _is_phase(block):
                state.step = self._step(section, block, None)
                state.last = 0 if state.top != "han" else state.last
            elif state.step and (state.top or self._has_heading(state.step)):
                self._planter.plant(state.step, [block])
            elif block.text:
                state.step = self._step(section, block, None)
            else:
                self._planter.plant(state.step or section, [block])

    def _has_heading(self, step: str) -> bool:
        return len(self._garden.text(step)) <= _LONGEST_HEADING

    def _step(self, section: str, line: Line, lead: Lead | None) -> str:
        text = lead.rest if lead is not None else _unlabelled(line)
        if lead is not None:
            self._ground.tally.resolve("number", lead.text)
        found = minutes(text.text)
        payload = Step(
            phase=_phase(text.text, first=not self._garden.children(section)),
            minutes=found.value if found is not None and isinstance(found.value, int) else 0,
        )
        step = self._garden.add(section, "step", without_weight(text), payload)
        self._garden.mark_places(line.bookmarks, step)
        if line.pictures:
            self._planter.plant(step, [Line(pictures=line.pictures)])
        return step


def _unlabelled(line: Line) -> Cell:
    """Return the text of a line; bullets before steps are not kept."""
    lead = lead_of(line)
    automatic = lead is not None and lead.automatic and not lead.path
    return trimmed(line.cell) if automatic else with_label(line)


def _top_kind(blocks: Sequence[Block]) -> LeadKind | None:
    """Return the kind of number that counts the steps: the first that begins with one."""
    for block in blocks:
        lead = lead_of(block) if isinstance(block, Line) else None
        if lead is not None and lead.kind in _COUNTING and lead.value == 1:
            return lead.kind
    return None


def _is_phase(line: Line) -> bool:
    """Whether a line without a number is the heading of a phase."""
    if lead_of(line) is not None or len(line.text) > _LONGEST_HEADING or line.pictures:
        return False
    if line.text.endswith(("。", "！", "？", "；")):
        return False
    if _PHASE.fullmatch(line.text):
        return True
    return any(words.search(line.text) for words in (_OPENING, _CLOSING, _MAIN)) and (
        "部分" in line.text or "环节" in line.text or line.bold or line.text.endswith(("：", ":"))
    )


def _phase(text: str, *, first: bool) -> Literal["opening", "main", "closing"]:
    """Return the phase that the heading of a step tells; only a first step opens."""
    heading = text[:_LONGEST_HEADING]
    if first and _OPENING.search(heading) and not _CLOSING.match(heading):
        return "opening"
    if not first and _CLOSING.search(heading):
        return "closing"
    return "main"
