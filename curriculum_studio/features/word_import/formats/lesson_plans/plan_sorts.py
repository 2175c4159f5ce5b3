"""Of which sort a plan is: of a lesson, a theme, a week, a day or a term."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import clock_at
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import (
    lists_activities_in_columns,
    names_part,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_headings import (
    names_activity,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import Scope, label_at
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import plan_rows
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import sort_of_title
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import day_named, week_in
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, WordTable, with_label

PlanSort = Literal["lesson", "theme", "week", "day", "term"]

#: The title is among so many first lines, and at most so long (characters), in letters longer.
_FIRST, _LONGEST_TITLE, _LONGEST_IN_LETTERS = 4, 48, 80
#: So many days as headings make a week, so many times before lines a day.
_DAYS, _TIMES = 3, 3
#: A heading that names a day is at most so long.
_LONGEST_DAY = 12
_TIME_BEHIND = re.compile(r"^[^\d]{2,16}[（(]\s*\d{1,2}[:：]\d{2}")
#: So many labels of a theme make one.
_OF_THEME = 2
#: Sections that a plan of a day does not have for itself.
_OF_LESSON = frozenset(["materials", "intent", "key_point"])


def plan_sort(blocks: Sequence[Block]) -> PlanSort:
    """Return of which sort a plan is, by what stands in it and what its title says."""
    told = _of_title(blocks)
    lines = [with_label(b).text.strip() for b in blocks if isinstance(b, WordParagraph)]
    tables = list(_tables(blocks))
    weeks = [table for table in tables if week_in(table) is not None]
    found = (plan_rows(table) for table in tables if table not in weeks)
    sorts = {rows.sort for rows in found if rows is not None}
    of_theme = _of_theme(blocks)
    if told == "term" or (told != "week" and sorts & {"months", "weeks"} and not of_theme):
        return "term"
    week = bool(weeks) or days_named(lines) >= _DAYS
    listed = bool(of_theme & {"web", "activities"})
    if week and told not in {"day", "lesson"} and (told == "week" or not listed):
        return "week"
    if not told and _parts_of_day(tables) >= _TIMES:
        return "day"
    lesson = told == "lesson" or bool(_roles(blocks, "activity") & _OF_LESSON)
    if told == "day" or (not lesson and "slots" in sorts) or _times(lines) >= _TIMES:
        return "day"
    if told == "week":
        return "week"
    if told == "lesson" and not listed:
        return "lesson"
    if told == "theme" and sum(map(names_activity, _lines(blocks))) >= _OF_THEME:
        return "theme"
    if not told and any(lists_activities_in_columns(table) for table in tables):
        return "theme"
    course = "process" in _roles(blocks, "activity")
    if len(of_theme) >= _OF_THEME or "web" in of_theme or (told == "theme" and of_theme):
        return "theme"
    return "theme" if told == "theme" and not course else "lesson"


def _lines(blocks: Sequence[Block]) -> Iterator[WordParagraph]:
    return (block for block in blocks if isinstance(block, WordParagraph))


def _of_title(blocks: Sequence[Block]) -> str:
    lines = (b for b in blocks if isinstance(b, WordParagraph) and not b.empty)
    for at, line in enumerate(lines):
        if at == _FIRST:
            break
        longest = _LONGEST_TITLE if line.text[:1] >= "\u3400" else _LONGEST_IN_LETTERS
        if len(line.text) <= longest and (sort := sort_of_title(line.text)):
            return sort
    return ""


def _tables(blocks: Sequence[Block]) -> Iterator[WordTable]:
    for block in blocks:
        if isinstance(block, WordTable):
            yield block
            for cell in block.cells:
                yield from _tables(cell.blocks)


def _of_theme(blocks: Sequence[Block]) -> set[str]:
    """Return which parts of a theme a plan names that no single activity has."""
    return _roles(blocks, "unit") - {"week_plan", "aims"}


def _roles(blocks: Sequence[Block], scope: Scope) -> set[str]:
    """Return the roles of the sections that a plan names."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block, WordTable):
            for cell in block.cells:
                found |= _roles(cell.blocks, scope)
            continue
        label = label_at(with_label(block).text)
        in_scope = label is not None and label.label.scope == scope
        if label is not None and in_scope and label.label.target == "section":
            found.add(label.label.role)
    return found


def days_named(lines: Sequence[str]) -> int:
    """Return how many days of the week head lines, alone or before a colon or a dash."""
    heads = (re.split(r"[:：]|\s[–—-]\s", line, maxsplit=1)[0].strip() for line in lines)
    return len({day for head in heads if len(head) <= _LONGEST_DAY and (day := day_named(head))})


def _parts_of_day(tables: Sequence[WordTable]) -> int:
    """Return how many cells that reach down over rows at the left are names of parts of a day."""
    first = (row[0] for table in tables for row in table.rows if row)
    return len({cell.text for cell in first if cell.rows > 1 and names_part(cell)})


def _times(lines: Sequence[str]) -> int:
    return sum(1 for line in lines if clock_at(line) or _TIME_BEHIND.search(line))
