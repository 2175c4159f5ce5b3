"""Fields of a plan with their contents, grouped by activities: where a new one begins."""

import re
from collections.abc import Iterable
from dataclasses import field

from curriculum_studio.features.word_import.formats.lesson_plans.plan_fields import (
    ONCE,
    Body,
    Event,
    PlanField,
    Stop,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_vocabulary import (
    PlanLabel,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    with_label,
)
from curriculum_studio.values import dataclass

#: Sections of which an activity has one: a second one begins another activity.

_NUMBERED = re.compile(
    r"(?:活动|Activity|Angebot)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[：:、.．\s]\s*(?=\S)"
)
#: The name of an activity is at most so long where no label names it.
_LONGEST_NAME = 40


@dataclass(slots=True)
class PlanGroup:
    """A field with its contents; without a field what belongs to none."""

    head: PlanField | None = None
    blocks: list[Block] = field(default_factory=list)


NAME = PlanField(PlanLabel("name"))


def grouped(events: Iterable[Event]) -> list[PlanGroup]:
    """Return fields with their contents in order; the first group has what stands before them."""
    groups = [PlanGroup()]
    for event in events:
        match event:
            case PlanField():
                groups.append(PlanGroup(event))
            case Stop():
                groups.append(PlanGroup())
            case Body(block):
                if _names_activity(block):
                    groups.append(PlanGroup(NAME))
                groups[-1].blocks.append(block)
    return _separated([each for each in groups if each.head is not None or each.blocks])


def _names_activity(block: Block) -> bool:
    """Whether a line begins an activity by its number: 活动一：瓶子旅行."""
    if isinstance(block, WordTable) or block.forced or len(block.text) > _LONGEST_NAME:
        return False
    return _NUMBERED.match(with_label(block).text) is not None and not block.text.endswith("。")


def name_prefix(text: str) -> str:
    """Return the number before the name of an activity (活动一：), which is computed."""
    found = _NUMBERED.match(text)
    return found[0] if found is not None else ""


def _separated(groups: list[PlanGroup]) -> list[PlanGroup]:
    """Begin an activity where a section comes a second time; the line before it is its name."""
    result: list[PlanGroup] = []
    seen: set[str] = set()
    for group in groups:
        label = group.head.label if group.head is not None else None
        if label is not None and label.target == "name":
            seen = set()
        elif label is not None and label.target == "section" and label.scope != "unit":
            role = str(label.role)
            if role in seen and role in ONCE and group.head is not None and not group.head.again:
                result.append(PlanGroup(NAME, _name_before(result)))
                seen = set()
            seen.add(role)
        result.append(group)
    return result


def _name_before(groups: list[PlanGroup]) -> list[Block]:
    """Take the last line before a new activity, if it can be its name."""
    if not groups or not groups[-1].blocks:
        return []
    last = groups[-1].blocks[-1]
    if isinstance(last, WordParagraph) and can_be_name(last):
        groups[-1].blocks.pop()
        return [last]
    return []


def can_be_name(line: WordParagraph) -> bool:
    """Whether a line can be the name of an activity or a theme."""
    if line.forced:
        return False
    plain = bool(line.text) and len(line.text) <= _LONGEST_NAME and not line.pictures
    return plain and not line.text.endswith(("。", "；", "，", "：", ":", "！", "？"))
