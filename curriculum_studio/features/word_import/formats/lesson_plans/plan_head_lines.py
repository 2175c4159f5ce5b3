"""Lines of a head: fields and values beside each other, fields below each other, minutes behind.

班级：大二班　教师：甲老师 has two labels; 大二班　甲老师　2025年5月6日 has none: each part tells
by itself what it is.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import is_weekday
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    FoundLabel,
    PlanLabel,
    Target,
    is_title,
    known_label,
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    bare_target,
    domains,
)
from curriculum_studio.ooxml.reader.blocks import WordParagraph, lead_of, trimmed

#: Values of a head: what stands in the next line does not belong to them.
OF_HEAD: frozenset[Target] = frozenset(
    ["class_level", "domain", "minutes", "type", "place", "kindergarten", "weeks", "teacher",
     "thread", "date", "week", "other", "theme"]
)  # fmt: skip
_REMARK_MINUTES = re.compile(
    r"[（(]\s*(?:约|共)?\s*\d{1,3}\s*(?:分钟|min\.?|Min\.?|Minuten)\s*[）)]"
)
#: A colon ends a label, unless it stands in a time of day.
_COLON = re.compile(r"(?<!\d)[:：]|[:：](?!\d)")
#: Signs and blanks that can stand before a further label.
_BEFORE = re.compile(r"[\s\u3000]+[–—|｜;；/]?[\s\u3000]*|[;；|｜]")
#: A field behind a wide gap, and a name with a colon.
_FIELD = re.compile(r"(?:\s{2,}|\t+|\u3000+)(?P<words>[^\s:：\d]{2,8})\s*[:：]")
_NAMED = re.compile(r"([^\s:：\d]{2,8})\s*[:：]\s*(?=\S)")
#: Signs and blanks between values that need no label.
_GAP = re.compile(
    r"\s{2,}|\t+|\u3000+|\s*[|｜;；]\s*|\s+[–—-]\s+(?!\d{1,2}\s*[.:：])"
    r"|(?<![\d.])\s+[–—-]\s+|\s+/\s+"
)
#: A label is at most so long, with the blanks in it.
_LONGEST_LABEL, _LONGEST_SPACED = 12, 20
#: Names within a line of key points.
_NAMED_INSIDE = re.compile(r"(?:(?<=^)|(?<=[。；;\s]))(?:教学|活动)?[重难]点\s*[:：]")
#: What a lesson is about, before its name.
_CONTENT = re.compile(r"[^\s:：]{0,4}内\s*容\s*[:：]\s*(?=\S)")
_ENCLOSED = re.compile(r"\s*[（(](.+)[）)]\s*")


def side_by_side(cell: Cell, *, values: bool = True) -> tuple[tuple[Cell, ...], str]:
    """Return the fields of a head that stand beside each other in one line, and signs between.

    `values` says that values may stand there too that no label names.
    """
    text = cell.text
    begins, ends = 0, len(text)
    enclosed = _ENCLOSED.fullmatch(text)
    if values and enclosed is not None:
        begins, ends = enclosed.span(1)
    places = _labelled(text, begins, ends)
    places |= _unknown(text, places, ends) if values else {}
    if values:
        places |= _valued(text, begins, ends, places)
    places.pop(begins, None)
    if not places:
        return (cell,), ""
    starts = [begins, *(places[at] for at in sorted(places))]
    stops = [*sorted(places), ends]
    pieces = [trimmed(part(cell, a, b)) for a, b in zip(starts, stops, strict=True)]
    between = text[:begins] + text[ends:]
    between += "".join(text[at : places[at]] for at in sorted(places))
    return tuple(piece for piece in pieces if piece.text), "".join(between.split())


def _labelled(text: str, begins: int, ends: int) -> dict[int, int]:
    """Return where labels of a head begin, by the place where the sign before them begins."""
    found: dict[int, int] = {}
    first = label_at(text[begins:ends])
    last = begins + max(0, first.end - 1) if first is not None else begins
    known = first is not None
    for colon in _COLON.finditer(text, begins, ends):
        earliest = max(last, colon.start() - _LONGEST_SPACED)
        for sign in _BEFORE.finditer(text, earliest, colon.start()):
            words = text[sign.end() : colon.start()]
            plain = "".join(words.split())
            spaced = plain != words.strip()
            label = known_label(words) or (None if spaced else _likely_of_head(words))
            fits = 0 < len(plain) <= _LONGEST_LABEL
            if words.isascii() and not known and sign[0] == " ":
                # Words in letters stand apart by a blank: it begins no field by itself.
                continue
            if fits and label is not None and label.target not in {"section", "guidance"}:
                found[sign.start()] = sign.end()
                known = True
                break
        last = colon.end()
    return found


def _unknown(text: str, places: dict[int, int], ends: int) -> dict[int, int]:
    """Return where fields begin whose names nobody knows, behind a wide gap and before a colon."""
    first = label_at(text)
    if first is None or first.label.target not in OF_HEAD:
        return {}
    found = {}
    for each in _FIELD.finditer(text, first.end, ends):
        if each.start() not in places and is_title(each["words"]):
            found[each.start()] = each.start("words")
    return found


def unknown_field(text: str) -> int:
    """Return where the value begins of a field whose name nobody knows, 0 if it is none."""
    found = _NAMED.match(text)
    return found.end() if found is not None and is_title(found[1]) else 0


def _valued(text: str, begins: int, ends: int, places: dict[int, int]) -> dict[int, int]:
    """Return where values begin that tell what they are, each as `_labelled` does."""
    gaps = [each.span() for each in _GAP.finditer(text, begins, ends)]
    gaps = [each for each in gaps if each[0] not in places]
    bounds = sorted({*gaps, *places.items()})
    starts = [begins, *(end for _, end in bounds)]
    stops = [*(start for start, _ in bounds), ends]
    pieces = [text[a:b].strip() for a, b in zip(starts, stops, strict=True)]
    targets = [_target(piece) for piece in pieces]
    found = {}
    open_target = targets[0][0]
    # What no label names ends where the next gap is, whatever stands behind it.
    closed = bool(open_target) and targets[0][1]
    for span, piece, (target, bare) in zip(bounds, pieces[1:], targets[1:], strict=True):
        alike = target == open_target
        apart = not target and closed and span in gaps and not is_weekday(piece)
        if (span in gaps and target and not (bare and alike)) or apart:
            found[span[0]] = span[1]
        open_target = target or open_target
        closed = bool(target) and bare
    if not bounds and begins == 0:
        found = _by_gaps(text, ends, r"\s+") or _by_gaps(text, ends, r"\s*[,，]\s*")
    known = sum(1 for target, _ in targets if target)
    return found if known > 1 or places or not bounds else {}


def _by_gaps(text: str, ends: int, gap: str) -> dict[int, int]:
    """Return where values begin that only a gap parts, if all of them tell what they are."""
    blanks = [each.span() for each in re.finditer(gap, text[:ends])]
    pieces = [each for each in re.split(gap, text[:ends]) if each]
    targets = [bare_target(piece) or ("date" if is_weekday(piece) else "") for piece in pieces]
    if not (len(pieces) == len(blanks) + 1 > 1 and all(targets)):
        return {}
    # A day of the week belongs to the date beside it.
    parted = [b for b, (one, two) in zip(blanks, pairwise(targets), strict=True) if one != two]
    return dict(parted) if len(parted) + 1 == len(set(targets)) else {}


def _target(piece: str) -> tuple[str, bool]:
    """Return what a piece is, by its label or by itself; whether it has no label."""
    label = label_at(piece)
    if label is not None and label.label.target in OF_HEAD and label.end < len(piece):
        return label.label.target, False
    return bare_target(piece), True


def _likely_of_head(words: str) -> PlanLabel | None:
    label = likely_label(words)
    return label if label is not None and label.target in OF_HEAD else None


def head_label(text: str) -> tuple[PlanLabel, int] | None:
    """Return what a line is by a word in its name, or by its value, and where the value begins.

    For names that nobody knows: 使用班级：中一班, 制表：甲老师.
    """
    colon = _COLON.search(text)
    words = text[: colon.start()].strip() if colon is not None else ""
    if colon is None or not is_title(words) or known_label(words) is not None:
        return None
    value = text[colon.end() :].strip()
    if not value or domains(words) is not None:
        return None
    end = colon.end() + len(text[colon.end() :]) - len(text[colon.end() :].lstrip())
    target = bare_target(value)
    if target:
        return PlanLabel(target, weak=True), end  # type: ignore[arg-type]
    likely = _likely_of_head(words)
    return (likely, end) if likely is not None else None


def content_name(text: str) -> FoundLabel | None:
    """Return 内容 before the short name of a lesson as its label."""
    found = _CONTENT.match(text)
    named = found is not None and is_title(text[found.end() :].strip("《》“” "))
    return FoundLabel(PlanLabel("name"), found.end()) if found is not None and named else None


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


def named_inside(cell: Cell, role: str) -> list[Cell] | None:
    """Return the parts of a line that names several: 重点：理解故事。难点：用句式说话。"""
    starts = [found.start() for found in _NAMED_INSIDE.finditer(cell.text)]
    if role not in {"key_point", "difficulty"} or len(starts) < 2 or starts[0] > 0:
        return None
    ends = [*starts[1:], len(cell)]
    return [trimmed(part(cell, a, b)) for a, b in zip(starts, ends, strict=True)]


def begins_in_bold(line: WordParagraph) -> bool:
    """Whether the name that a line begins with is bold, and what it says is not."""
    marks = trimmed(line.cell).marks
    return any(mark.kind == "bold" and mark.start == 0 for mark in marks)


def words_of(line: WordParagraph) -> str:
    """Return the words of a line without its number and the colon behind them."""
    lead = lead_of(line)
    return (lead.rest if lead is not None else line.cell).text.strip("：: ")
