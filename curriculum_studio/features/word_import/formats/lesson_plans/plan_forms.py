"""Forms: tables of names of fields and their values, and how they are told from data."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import cast

from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.core.week_grid import named_slot
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    Scope,
    is_title,
    known_label,
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import activity_type
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.ooxml.reader.blocks import WordCell, WordParagraph, WordTable

#: At most so long are the text of a cell that may be a label nobody knows, and the heading of a
#: section that nobody knows, but somebody says it is one.
_LONGEST_LABEL, _LONGEST_HEADING = 8, 16
#: So many values of a head with their labels make a form.
_ENOUGH_HEADS = 2
#: The half of the day before the name of a part: 下午：户外游戏.
_HALF = re.compile(r"^[上中下]午[:：]")
#: Labels that are none of a part of the day, whatever they contain.
_OF_PLAN = frozenset(["aims", "reflection", "home", "environment", "safety", "origin", "intent"])
_MARKED = frozenset("。，；！？,.;!?、…")
#: Targets whose values can read like a label.
VALUED = frozenset(["type"])


def forced_label(line: WordParagraph) -> PlanLabel | None:
    """Return the field that somebody says a line begins, or None."""
    kind, _, role = line.forced.partition(":")
    if kind == "theme":
        return PlanLabel("theme", scope="unit")
    if kind == "activity":
        return PlanLabel("name")
    if kind in {"section", "unit_section"} and role:
        scope: Scope = "unit" if kind == "unit_section" else "activity"
        return PlanLabel("section", cast("SectionRole", role), scope)
    return None


def is_short(text: str) -> bool:
    """Whether a text is a heading and nothing more."""
    plain = compact(text)
    return 0 < len(plain.rstrip("：:")) <= _LONGEST_HEADING and not set(plain) & _MARKED


def whole_label(cell: WordCell) -> PlanLabel | None:
    """Return the label that a cell is as a whole, also with its characters one below the other."""
    if any(line.pictures for line in cell.lines):
        return None
    forced = [line for line in cell.lines if line.forced]
    if forced:
        label = forced_label(forced[0])
        heads = label is not None and label.target == "section" and is_short(cell.text)
        return label if heads else None
    text = compact(cell.text)
    found = label_at(text)
    if found is not None and found.end == len(text) and found.remark is None:
        return found.label
    return known_label(text)


def may_be_label(cell: WordCell, *, first: bool = False) -> bool:
    """Whether a cell can be a label that is not known: a short word without any mark.

    Words in letters can be one at the beginning of a row alone, for values are short too.
    """
    text = compact(cell.text)
    lines = [line for line in cell.lines if not line.empty]
    if any(line.forced or line.pictures for line in lines) or not text:
        return False
    own = label_at(cell.text)
    if own is not None and own.end < len(cell.text):
        # It is a field with its value: 活动名称 我的一家.
        return False
    if any("\u3400" <= each <= "\u9fff" for each in text):
        likely = likely_label(cell.text) is not None and is_title(cell.text)
        return likely or (len(text.rstrip("：:")) <= _LONGEST_LABEL and not set(text) & _MARKED)
    return first and is_title(cell.text) and not any(each.isdigit() for each in text)


def names_part(cell: WordCell) -> bool:
    """Whether a cell is the name of a part of the day."""
    words = _HALF.sub("", "".join(cell.text.split()))
    if not is_title(words) or named_slot(words) is None:
        return False
    label = known_label(words) or likely_label(words)
    return label is None or label.target != "section" or label.role not in _OF_PLAN


def stands_above(grid: WordTable, at: int) -> bool:
    """Whether a row holds names of fields whose values stand below them.

    More rows of values make a table of data.
    """
    if at + 1 >= len(grid.rows) or not same_columns(grid.rows[at], grid.rows[at + 1]):
        return False
    names = [whole_label(cell) for cell in grid.rows[at]]
    if sum(label is not None for label in names) < max(2, len(names) - 1):
        return False
    if any(whole_label(cell) is not None for cell in grid.rows[at + 1]):
        return False
    return at + 2 >= len(grid.rows) or not same_columns(grid.rows[at + 1], grid.rows[at + 2])


def column_heads(grid: WordTable, at: int) -> list[PlanLabel | None] | None:
    """Return the labels of a row that heads columns, None for those not known; else None.

    Only rows with a name, or with the process and what the teacher does beside it, head columns:
    other tables with such words are data and stay tables.
    """
    row = grid.rows[at]
    if len(row) < 2 or at + 1 >= len(grid.rows) or not same_columns(row, grid.rows[at + 1]):
        return None
    heads = [whole_label(cell) for cell in row]
    if not all(
        head is not None or may_be_label(cell) for head, cell in zip(heads, row, strict=True)
    ):
        return None
    known = [head for head in heads if head is not None]
    targets = {head.target for head in known}
    roles = {head.role for head in known if head.target == "section"}
    named = "name" in targets and bool(roles)
    beside = "guidance" in targets and "process" in roles
    below = [whole_label(cell) for cell in grid.rows[at + 1]]
    if not (named or beside) or any(label is not None for label in below):
        return None
    return heads


def lists_activities_in_columns(grid: WordTable) -> bool:
    """Whether several rows below the first name an activity each, and say things of it."""
    heads = [head for head in (grid.rows and column_heads(grid, 0)) or () if head is not None]
    steps = any(head.target == "section" and head.role == "process" for head in heads)
    if steps or not any(head.target == "name" for head in heads):
        return False
    below = grid.rows[1:]
    alike = all(same_columns(grid.rows[0], row) for row in below)
    return len(below) > 1 and alike and not any(whole_label(row[0]) for row in below)


def same_columns(row: Sequence[WordCell], other: Sequence[WordCell]) -> bool:
    """Whether the cells of two rows stand in the same columns."""
    return [cell.column for cell in row] == [cell.column for cell in other]


def is_form(grid: WordTable) -> bool:
    """Whether a table is the form of a plan and not a table of data."""
    heads = 0
    if stands_above(grid, 0):
        return True
    if _heads_data(grid):
        return False
    for at, row in enumerate(grid.rows):
        if column_heads(grid, at) is not None:
            return True
        for place, cell in enumerate(row):
            label = whole_label(cell)
            following = row[place + 1] if place + 1 < len(row) else None
            followed = following is not None and whole_label(following) is None
            if label is not None and label.target in {"section", "name", "theme"}:
                if len(row) == 1 or followed:
                    return True
            elif (label is not None and label.target != "other" and followed) or (
                label is None and _begins_with_label(cell)
            ):
                heads += 1
                if heads == _ENOUGH_HEADS:
                    return True
            elif label is None and any(
                (found := label_at(line.text)) is not None
                and found.label.target == "section"
                and not found.label.weak
                for line in cell.lines
            ):
                return True
    return False


def _begins_with_label(cell: WordCell) -> bool:
    """Whether a cell is a line with a field and its value behind a colon: Grade: 5."""
    found = label_at(cell.text)
    if found is None or found.end >= len(cell.text) or "\n" in cell.text:
        return False
    return cell.text[: found.end].rstrip().endswith(("：", ":"))


def has_sections(grid: WordTable) -> bool:
    """Whether a cell of a table is the name of a part of a plan."""
    labels = (whole_label(cell) for cell in grid.cells)
    return any(label is not None and label.target == "section" for label in labels)


def _heads_data(grid: WordTable) -> bool:
    """Whether the first row heads columns of data: labels side by side, with values below them."""
    labels: list[PlanLabel | None] = []
    for cell in grid.rows[0] if grid.rows else ():
        before = labels[-1] if labels else None
        value = before is not None and before.target in VALUED and activity_type(cell.text)
        labels.append(None if value else whole_label(cell))
    side_by_side = any(a is not None and b is not None for a, b in pairwise(labels))
    return (side_by_side or grid.heads > 0) and column_heads(grid, 0) is None
