"""Lines below a plan that only say who wrote it, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from curriculum_studio.core.text import part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import (
    Body,
    Event,
    PlanField,
    Stop,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    Target,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import bare_target
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, trimmed, with_label
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

#: What signs a plan, and how many lines the shortest head and plan have.
_SIGNING = frozenset(["teacher", "date", "class_level", "kindergarten"])
_HEAD = 4
#: Who did something and when, in one line: Durchgeführt am 14.05.2025 von Frau M.
_TOLD = re.compile(
    r"(?:Durchgeführt|Geplant|Erstellt|Verfasst)(?:\s+am\s+(?P<day>[\d.]+(?:\s*20\d\d)?))?"
    r"(?:\s+von\s+(?P<who>(?:Frau|Herr)\s.{1,40}?))?\s*\.?\s*",
    re.IGNORECASE,
)


def _values(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the values of a line that signs a plan, each with its start and end."""
    found = _TOLD.fullmatch(text)
    if found is not None and (found["day"] or found["who"]):
        named = (("date", "day"), ("teacher", "who"))
        return tuple((target, *found.span(name)) for target, name in named if found[name])
    pieces: list[tuple[str, int, int]] = []
    start = 0
    for gap in [*re.finditer(r"[\s\u3000，,、]+", text), None]:
        end = gap.start() if gap is not None else len(text)
        if text[start:end].strip():
            pieces.append((bare_target(text[start:end]), start, end))
        start = gap.end() if gap is not None else end
    whole = bare_target(text)
    if whole in _SIGNING:
        return ((whole, 0, len(text)),)
    return tuple(pieces) if pieces and all(e[0] in _SIGNING for e in pieces) else ()


def signed_from(blocks: Sequence[Block]) -> int:
    """Return where lines begin that only sign a plan, which is below all of it."""
    end = len(blocks)
    while end > 1:
        line = blocks[end - 1]
        if not isinstance(line, WordParagraph) or line.pictures or line.forced:
            break
        if line.text and not _values(with_label(line).text):
            break
        end -= 1
    # A line that signs is none of the first ones, which are the head.
    return end if end > _HEAD else len(blocks)


def signature_of(line: WordParagraph, tally: ReadStatistics) -> Iterator[Event]:
    """Yield the values of a line that signs a plan; words between them go to `tally`."""
    text = with_label(line)
    last = 0
    for target, start, end in _values(text.text):
        tally.resolve("heading", text.text[last:start])
        last = end
        yield PlanField(PlanLabel(cast("Target", target), weak=True))
        yield Body(replace(line, cell=trimmed(part(text, start, end)), place=None, pictures=()))
        yield Stop()
    tally.resolve("value", text.text[last:])
