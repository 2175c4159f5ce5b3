"""The summary of a merge as a Word file, for the minutes."""

from collections.abc import Callable, Sequence

from curriculum_studio.core.diff import difference
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.features.merging.formats.summary import (
    WORDS,
    ChangeRow,
    DecisionRow,
    MergeSummary,
)
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.blocks import PrintedOutline
from curriculum_studio.render.paper import PaperBuilder

_WRITE_PAPER: Lazy[Callable[[Sequence[PrintedOutline]], bytes]] = Lazy(
    "curriculum_studio.ooxml.writer.paper:write_paper"
)

#: Characters of a text that are printed; who wants to read on finds the place.
_LONGEST = 800

#: Characters of what stayed that are printed beside a change.
_BESIDE = 24

#: Shares of the columns of decisions, changes and deletions.
_DECISIONS, _CHANGES, _DELETIONS = (13, 22, 22, 22, 21), (14, 14, 14, 29, 29), (16, 20, 64)


def write(summary: MergeSummary) -> bytes:
    """Return the summary as a Word file: decisions, what was merged, what was deleted."""
    return _WRITE_PAPER.load()([outline(summary)])


def outline(summary: MergeSummary) -> PrintedOutline:
    """Return the summary as a paper."""
    language = summary.language
    paper = PaperBuilder(language, summary.title, WORDS["kind"][language])
    paper.fields(
        ((WORDS["document"][language], summary.title),),
        (
            (WORDS["date"][language], spoken_day(summary.day, language)),
            (WORDS["base"][language], _day(summary.base, summary)),
        ),
        (
            (WORDS["mine"][language], _side(summary.mine, summary)),
            (WORDS["theirs"][language], _side(summary.theirs, summary)),
        ),
    )
    paper.text(summary.counted)
    paper.section(WORDS["decisions"][language])
    if summary.decisions:
        head = [WORDS[each][language] for each in ("place", "before", "mine", "theirs", "chosen")]
        paper.table(head, [_decision(each, summary) for each in summary.decisions], _DECISIONS)
    else:
        paper.text(WORDS["nothing_decided"][language])
    paper.section(WORDS["automatic"][language])
    if summary.changes:
        head = [WORDS[each][language] for each in ("place", "what", "who", "before", "after")]
        paper.table(head, [_change(each, summary) for each in summary.changes], _CHANGES)
    else:
        paper.text(WORDS["nothing_automatic"][language])
    paper.section(WORDS["deleted"][language])
    if summary.deletions:
        head = [WORDS[each][language] for each in ("place", "who", "text")]
        rows = [
            (each.place, summary.side(each.whose), _short(each.text)) for each in summary.deletions
        ]
        paper.table(head, rows, _DELETIONS)
    else:
        paper.text(WORDS["nothing_deleted"][language])
    return paper.outline()


def _day(day: str, summary: MergeSummary) -> str:
    return spoken_day(day, summary.language) if day else WORDS["unknown"][summary.language]


def _side(side: tuple[str, str], summary: MergeSummary) -> str:
    name, day = side
    return " · ".join(each for each in (name, spoken_day(day, summary.language)) if each) or "—"


def _decision(row: DecisionRow, summary: MergeSummary) -> tuple[str, ...]:
    language = summary.language
    decided = (WORDS[row.took][language], row.by, spoken_day(row.day, language))
    return (
        f"{row.place}\n{row.what}",
        _short(row.before),
        _short(row.mine),
        _short(row.theirs),
        "\n".join(each for each in decided if each),
    )


def _change(row: ChangeRow, summary: MergeSummary) -> tuple[str, ...]:
    said = (WORDS[row.change][summary.language], row.language)
    return (
        row.place,
        " · ".join(each for each in said if each),
        summary.side(row.whose),
        *_changed_part(row.before, row.after),
    )


def _changed_part(before: str, after: str) -> tuple[str, str]:
    """Return of two long texts what differs, with some of what stands around it."""
    if not before or not after:
        return _short(before), _short(after)
    pieces = difference(before, after)
    first, last = pieces[0], pieces[-1]
    start = len(first.text) if first.kind == "same" else 0
    end = len(last.text) if last.kind == "same" and last is not first else 0
    return _around(before, start, end), _around(after, start, end)


def _around(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _BESIDE), min(len(text), len(text) - end + _BESIDE)
    head, tail = "…" if first else "", "…" if last < len(text) else ""
    return _short(f"{head}{text[first:last]}{tail}")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
