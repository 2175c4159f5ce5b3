"""Lines of the head of a plan: several fields side by side, minutes in brackets."""

import re
from collections.abc import Iterator

from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    Target,
    known_label,
    label_at,
    likely_label,
)
from curriculum_studio.ooxml.reader.blocks import trimmed

#: Values of a head: what stands in the next line does not belong to them.
OF_HEAD: frozenset[Target] = frozenset(
    ["class_level", "domain", "minutes", "type", "place", "kindergarten", "weeks", "teacher",
     "thread", "date", "week", "other", "theme"]
)  # fmt: skip
_REMARK_MINUTES = re.compile(
    r"[（(]\s*(?:约|共)?\s*\d{1,3}\s*(?:分钟|min\.?|Min\.?|Minuten)\s*[）)]"
)
#: Where a further field can begin in a line: 班级：大二班　教师：×老师.
_BESIDE = re.compile(
    r"(?:[\s\u3000]+[–—|｜;；/]?[\s\u3000]*|[;；|｜])(?=([^\s\u3000:：]{1,10})[\s\u3000]*[:：])"
)


def side_by_side(cell: Cell) -> tuple[tuple[Cell, ...], str]:
    """Return the fields of a head that stand beside each other in one line, and signs between."""
    starts, ends = [0], []
    between = ""
    first = label_at(cell.text)
    begun = first.end if first is not None else 0
    for found in _BESIDE.finditer(cell.text):
        label = known_label(found[1]) or _likely_of_head(found[1])
        behind = found.start() >= max(1, begun - 1)
        if behind and label is not None and label.target not in {"section", "guidance"}:
            starts.append(found.end())
            ends.append(found.start())
            between += found[0].strip()
    ends.append(len(cell))
    pieces = (trimmed(part(cell, start, end)) for start, end in zip(starts, ends, strict=True))
    return tuple(piece for piece in pieces if piece.text), between


def _likely_of_head(words: str) -> PlanLabel | None:
    label = likely_label(words)
    return label if label is not None and label.target in OF_HEAD else None


def by_lines(cell: Cell) -> Iterator[Cell]:
    """Yield the lines of a text that a form breaks within one paragraph."""
    start = 0
    for at, character in enumerate(cell.text + "\n"):
        if character == "\n":
            piece = trimmed(part(cell, start, at))
            if piece.text:
                yield piece
            start = at + 1


def is_time_remark(label: PlanLabel, remark: str) -> bool:
    """Whether a remark behind the heading of the process says how long the activity takes."""
    return label.role == "process" and _REMARK_MINUTES.fullmatch(remark) is not None
