"""Fields of a plan with their contents, grouped by activities: where a new one begins."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field, replace

from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import (
    ONCE,
    Body,
    Event,
    PlanField,
    Rows,
    Stop,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import OF_HEAD
from curriculum_studio.features.word_import.formats.lesson_plans.plan_headings import (
    names_activity,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import PlanLabel
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import PlanRows
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import split_title
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import FoundWeek
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
)
from curriculum_studio.values import dataclass

#: The name of an activity is at most so long where no label names it, in Chinese and in letters.
_LONGEST_NAME, _LONGEST_LATIN = 40, 72
#: A name in its marks and nothing else.
_QUOTED = re.compile("《[^《》]+》|„[^„“”]+[“”]|“[^“”]+”|»[^»«]+«")


@dataclass(slots=True)
class PlanGroup:
    """A field with its contents; without a field what belongs to none. `rows`: they, no blocks."""

    head: PlanField | None = None
    blocks: list[Block] = field(default_factory=list)
    rows: PlanRows | FoundWeek | None = None
    after_rows: bool = False


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
            case Rows(rows):
                # What follows the rows belongs to the section in which they stand.
                head = groups[-1].head
                groups.append(PlanGroup(head, rows=rows))
                more = replace(head, again=True) if head is not None and _is_section(head) else None
                groups.append(PlanGroup(more, after_rows=True))
            case Body(block):
                if isinstance(block, WordParagraph) and names_activity(block):
                    groups.append(PlanGroup(NAME))
                groups[-1].blocks.append(block)
    filled = [
        each
        for each in groups
        if each.blocks or each.rows or (each.head is not None and not each.after_rows)
    ]
    return _separated(_without_umbrellas(filled))


def _without_umbrellas(groups: list[PlanGroup]) -> list[PlanGroup]:
    """Leave out a heading over those of its parts: 活动准备 above 经验准备 and 物质准备."""
    kept = []
    for at, group in enumerate(groups):
        following = groups[at + 1].head if at + 1 < len(groups) else None
        empty = group.head is not None and not group.blocks and group.rows is None
        of_parts = following is not None and following.label.role == "experience"
        if not (empty and group.head and group.head.label.role == "materials" and of_parts):
            kept.append(group)
    return kept


def _is_section(head: PlanField | None) -> bool:
    return head is not None and head.label.target == "section"


def _separated(groups: list[PlanGroup]) -> list[PlanGroup]:
    """Begin an activity where a section comes a second time; the line before it is its name."""
    result: list[PlanGroup] = []
    seen: set[str] = set()
    last = ""
    for group in groups:
        label = group.head.label if group.head is not None else None
        if label is not None and label.target == "name":
            seen = set()
        elif label is not None and label.target == "section" and label.scope != "unit":
            role = str(label.role)
            if (
                role in seen
                and role in ONCE
                and role != last
                and not group.rows
                and group.head is not None
                and not group.head.again
            ):
                at, name = _name_before(result)
                result.insert(at, PlanGroup(NAME, name))
                seen = set()
            seen.add(role)
        # Grobziel and Feinziele are aims of one activity.
        last = str(label.role) if label is not None and label.target == "section" else last
        result.append(group)
    return result


def _name_before(groups: list[PlanGroup]) -> tuple[int, list[Block]]:
    """Take the last line before a new activity and its head, if it can be its name.

    Returns before which group the activity begins, and the line.
    """
    at = len(groups)
    while at and (head := groups[at - 1].head) is not None and head.label.target in OF_HEAD:
        at -= 1
    if not at or not groups[at - 1].blocks:
        return at, []
    last = groups[at - 1].blocks[-1]
    if isinstance(last, WordParagraph) and can_be_name(last):
        groups[at - 1].blocks.pop()
        return at, [last]
    return at, []


def can_be_name(line: WordParagraph) -> bool:
    """Whether a line can be the name of an activity or a theme."""
    if line.forced:
        return False
    longest = _LONGEST_LATIN if line.text[:1] < "\u3400" else _LONGEST_NAME
    plain = 0 < len(line.text) <= longest and not line.pictures
    return plain and not line.text.endswith(("。", "；", "，", "：", ":", "！", "？"))


#: A class with its teachers is no name: 小四班 李老师.
_CLASS_BEFORE = re.compile(r"[大中小托][一二三四五六七八九十\d]{1,2}班\s")


def title_line(
    lines: Sequence[tuple[PlanGroup, WordParagraph]],
) -> tuple[PlanGroup, WordParagraph]:
    """Return the line that is the title: the largest, of those the first that has a name in it.

    A large line may only say of which sort the plan is; then the name may stand below it.
    """
    marked = [each for each in lines if _QUOTED.fullmatch(each[1].text)]
    if len(marked) == 1:
        return marked[0]
    largest = max(line.size for _, line in lines)
    first = next(each for each in lines if each[1].size == largest)
    names = [each for each in lines if not _CLASS_BEFORE.match(each[1].text)]
    named = [each for each in names if split_title(each[1].text).name]
    if split_title(first[1].text).name or not named:
        return first
    looks = [each for each in named if each[1].bold or each[1].align == "center"]
    quoted = [each for each in named if each[1].text.startswith(("《", "“", "„"))]
    return next(iter([*looks, *quoted]), first)
