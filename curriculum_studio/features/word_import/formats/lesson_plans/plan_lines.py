"""Plans without a table: lines that begin with a time, a day, a week or a month, as rows."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from curriculum_studio.core.text import Cell, part
from curriculum_studio.core.week_grid import is_common, named_slot, slot_of
from curriculum_studio.features.word_import.formats.lesson_plans.month_lines import (
    comes_again,
    month_begins,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    clock_at,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import whole_label
from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import by_lines
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    ColumnRole,
    bracketed,
    column_roles,
    is_title,
    known_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import PlanSort
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanColumn,
    PlanRow,
    PlanRows,
    RowSort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import domains
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import (
    FoundWeek,
    WeekPlace,
    day_named,
    day_of,
)
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    match_lead,
    trimmed,
    with_label,
)

#: A run needs so many lines that begin alike.
_ENOUGH = 3
_NAME = re.compile(
    r"[\s\u3000:：，,]*([^:：，,。；;]{1,14}?)(?:[\s\u3000]*[:：][\s\u3000]*|\s{2,}|\u3000|$)"
)
#: The name of a part of the day behind its time: 入园：…, – Frühstück: …
_SLOT_NAME = re.compile(
    r"[\s\u3000:：，,–—|│-]*([^\s:：，,。；;–—|│][^:：，,。；;\t]{0,31}?)"
    r"(?:[\s\u3000]*[:：][\s\u3000]*|\s{2,}|\t|\u3000|\s+[–—-]\s+|\s*——\s*|$)"
)
#: The name is at most so long in Chinese.
_LONGEST_SLOT = 14
#: A number before a time: 1、7:40.
_COUNTED_TIME = re.compile(r"[（(]?\d{1,2}[、.．)）]\s*(?=\d{1,2}\s*[:：﹕])")
#: 晨间活动（7:50—8:20）：
_TIME_BEHIND = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?(?P<name>[^\d\s（(:：。，]{2,12})\s*[（(]\s*"
    r"(?P<time>\d{1,2}\s*[:：][^）)]{2,20}?)\s*[）)]\s*[:：]?\s*"
)
#: 入园 7:40-8:20：
_TIME_BETWEEN = re.compile(
    r"(?P<name>[^\d\s（(:：。，]{2,12})\s*"
    r"(?P<time>\d{1,2}[:：]\d\d\s*(?:[-–—~～]+|至|到)\s*\d{1,2}[:：]\d\d)\s*[:：]\s*(?=\S)"
)
_DAY = re.compile(
    r"((?:星期|周|礼拜)[一二三四五六日天](?:[（(][^）)]{1,12}[）)])?"
    r"(?:\s*(?:至|到|[-–—~～、])\s*(?:星期|周|礼拜)?[一二三四五六日天])*"
    r"|(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|(?:Mon|Tues|Wednes|Thurs|Fri)day)(?:\s*[:：、]\s*|\s+[–—-]\s+)(?=\S)"
)
#: The last day of several: 周一至周三, 周一、周二.
_UNTIL = re.compile(
    r"[一二三四五六]\s*(?:至|到|[-–—~～、])\s*(?:星期|周|礼拜)?([二三四五六日天])\s*[:：]?\s*$"
)
#: A sign before a heading that counts nothing.
_STAR = re.compile(r"[★☆▲△◆◇※✿❀♦✦☞]+\s*")
_WEEK = re.compile(
    r"第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*周(?:\s*[（(][^）)]{3,20}[）)])?\s*[:：]?\s*"
)
_SCHOOL_DAYS = 5
_EMPTY = WordTable((), ())

Ends = Callable[[WordParagraph], bool]


def line_rows(
    blocks: Sequence[Block], at: int, sort: PlanSort, ends: Ends, *, begun: bool
) -> tuple[PlanRows | FoundWeek, int] | None:
    """Return the rows of lines that begin here, and where they end; None if none begin.

    `ends` says whether a line heads another part of the plan; until one has `begun`, lines are
    titles.
    """
    if sort == "day":
        return _run(blocks, at, ends, _slot_begins, _slots) or _parts_of_day(blocks, at, ends)
    if sort == "week":
        return _week_rows(blocks, at, ends, begun=begun)
    if sort == "term":
        inside = comes_again(blocks, at)
        months = _run(
            blocks, at, lambda line: ends(line) and not inside(line), month_begins, _months
        )
        return months or _run(blocks, at, ends, _week_begins, _weeks)
    return None


def _week_rows(
    blocks: Sequence[Block], at: int, ends: Ends, *, begun: bool
) -> tuple[PlanRows | FoundWeek, int] | None:
    """Return days that begin here, or below a line that says what is done on them."""
    block = blocks[at]
    if isinstance(block, WordParagraph) and (row := week_line(block, begun=begun)) is not None:
        return row, at + 1
    head = with_label(block).text if isinstance(block, WordParagraph) else ""
    star = _STAR.match(head)
    lead = match_lead(head)
    within = bracketed(head)
    framed = within is not None and within[1] == len(head)
    taken = star.end() if star is not None else len(lead[2]) if lead is not None else 0
    plain = within[0] if within is not None and framed else head[taken:].strip("：: ")
    titled = is_title(plain) and named_slot(plain) is not None and not day_named(plain)
    if titled and at + 1 < len(blocks):
        following = blocks[at + 1]
        inline = days_of_lines([following]) if isinstance(following, WordParagraph) else None
        if inline is not None:
            found = days_in_row(plain, inline)
            return replace(found, heads=(head, *found.heads[1:])), at + 2

        def next_row(line: WordParagraph) -> bool:
            own = match_lead(with_label(line).text)
            again = own is not None and lead is not None and own[0] == lead[0]
            if framed and bracketed(line.text) is not None:
                return True
            return ends(line) or again or (star is not None and _STAR.match(line.text) is not None)

        run = _run(blocks, at + 1, next_row, _day_begins, partial(_days, under=plain))
        if run is not None and isinstance(week := run[0], FoundWeek):
            return replace(week, heads=(head, *week.heads), again=True), run[1]
        end = at + 1
        lines: list[WordParagraph] = []
        while end < len(blocks) and isinstance(line := blocks[end], WordParagraph):
            if next_row(line):
                break
            lines.append(line)
            end += 1
        looks = isinstance(block, WordParagraph) and (
            block.bold or lead is not None or star or framed
        )
        heads = begun and looks
        if heads and any(line.text for line in lines) and _names_row(plain):
            row = week_in_row(plain, _cell(0, [line for line in lines if line.text]))
            return replace(row, heads=(head,)), end
    return _run(blocks, at, ends, _day_begins, _days)


def _run(
    blocks: Sequence[Block],
    at: int,
    ends: Ends,
    begins: Callable[[Cell], int],
    made: "Callable[[list[_Part]], PlanRows | FoundWeek]",
) -> tuple[PlanRows | FoundWeek, int] | None:
    parts: list[_Part] = []
    here = at
    while here < len(blocks):
        block = blocks[here]
        if not isinstance(block, WordParagraph):
            break
        text = with_label(block)
        taken = begins(text) if text.text else 0
        if taken:
            rest = trimmed(cut(text, taken))
            lines = [replace(block, cell=rest, place=None)] if rest.text else []
            parts.append((trimmed(part(text, 0, taken)), lines))
        elif not parts or ends(block):
            break
        elif text.text:
            parts[-1][1].append(block)
        here += 1
    enough = len(parts) >= _ENOUGH or (
        len(parts) > 1 and all(_UNTIL.search(e.text) for e, _ in parts)
    )
    return (made(parts), here) if enough else None


_Part = tuple[Cell, list[WordParagraph]]


def _cell(column: int, lines: Sequence[WordParagraph]) -> WordCell:
    return WordCell(column, 1, 1, tuple(lines))


def _table(
    sort: RowSort, roles: Sequence[ColumnRole], rows: Sequence[Sequence[WordCell]]
) -> PlanRows:
    columns = tuple(PlanColumn(role, "", at) for at, role in enumerate(roles))
    return PlanRows(sort, columns, tuple(PlanRow({c.column: c for c in row}) for row in rows))


# --- times ------------------------------------------------------------------------------------


def _slot_begins(text: Cell) -> int:
    lead = match_lead(text.text)
    start = len(lead[2]) if lead is not None and not clock_at(text.text) else 0
    counted = _COUNTED_TIME.match(text.text) if not start else None
    start = counted.end() if counted is not None else start
    end = clock_at(text.text[start:])
    if end:
        return start + end if start + end < len(text.text.rstrip()) else 0
    named = _TIME_BEHIND.match(text.text) or _TIME_BETWEEN.match(text.text)
    return named.end() if named is not None and clock_at(named["time"]) else 0


def _slots(parts: list[_Part]) -> PlanRows:
    rows = []
    signs = ""
    for time, text in parts:
        lines = text
        name: list[WordParagraph] = []
        when = time
        named = _TIME_BEHIND.match(time.text) or _TIME_BETWEEN.match(f"{time.text} x")
        counted = _COUNTED_TIME.match(time.text)
        if counted is not None:
            signs += counted[0]
            when = trimmed(cut(time, counted.end()))
        if named is not None:
            name = [WordParagraph(part(time, *named.span("name")))]
            when = part(time, *named.span("time"))
            signs += time.text[: named.start("name")] + time.text[named.end("time") :]
            signs += time.text[named.end("name") : named.start("time")]
        elif lines:
            found = _SLOT_NAME.match(lines[0].cell.text)
            if found is not None and found[1][0] >= "\u3400" and len(found[1]) > _LONGEST_SLOT:
                found = None
            if found is not None:
                whole = lines[0].cell
                signs += found[0].replace(found[1], "", 1)
                name = [replace(lines[0], cell=part(whole, *found.span(1)))]
                rest = trimmed(cut(whole, found.end()))
                lines = [*([replace(lines[0], cell=rest)] if rest.text else []), *lines[1:]]
        lines, taken = _without_content_label(lines)
        signs += taken
        rows.append((_cell(0, [WordParagraph(when)]), _cell(1, name), _cell(2, lines)))
    return replace(_table("slots", ("time", "phase", "content"), rows), signs=signs)


def _parts_of_day(blocks: Sequence[Block], at: int, ends: Ends) -> tuple[PlanRows, int] | None:
    """Return parts of a day whose names are headings, or stand before a colon, without times."""
    heads: list[tuple[int, WordParagraph, Cell, Cell]] = []
    here = at
    look: tuple[str, bool] | None = None
    while here < len(blocks) and isinstance(block := blocks[here], WordParagraph):
        found = _part_named(block)
        if found is not None and look in {None, found[2]}:
            look = found[2]
            heads.append((here, block, found[0], found[1]))
        elif not heads or (block.text and ends(block)):
            break
        here += 1
    if len(heads) < _ENOUGH:
        return None
    rows, signs = [], ""
    stops = [*(head[0] for head in heads[1:]), here]
    for (start, first, name, rest), stop in zip(heads, stops, strict=True):
        signs += with_label(first).text.replace(name.text, "", 1).removesuffix(rest.text)
        lines = [replace(first, cell=rest, place=None)] if rest.text else []
        lines += [b for b in blocks[start + 1 : stop] if isinstance(b, WordParagraph) and b.text]
        lines, taken = _without_content_label(lines)
        signs += taken
        title = replace(first, cell=name, place=None, pictures=())
        rows.append((_cell(0, [title]), _cell(1, lines)))
    return replace(_table("slots", ("phase", "content"), rows), signs=signs), here


def _part_named(line: WordParagraph) -> tuple[Cell, Cell, tuple[str, bool]] | None:
    """Return the name of a part of the day, what stands behind it, and what the line looks like."""
    text = with_label(line)
    within = bracketed(text.text)
    if within is not None and _names_row(within[0]):
        at = text.text.index(within[0])
        name = part(text, at, at + len(within[0]))
        return name, trimmed(cut(text, within[1])), ("brackets", line.bold)
    lead = match_lead(text.text)
    start = len(lead[2]) if lead is not None else 0
    colon = re.compile("[:：]").search(text.text, start)
    end = colon.start() if colon is not None else len(text)
    words = text.text[start:end].strip()
    if not _names_row(words) or not (colon or line.bold or lead):
        return None
    rest = trimmed(cut(text, colon.end())) if colon is not None else Cell()
    return trimmed(part(text, start, end)), rest, (lead[0] if lead is not None else "", line.bold)


def _without_content_label(lines: list[WordParagraph]) -> tuple[list[WordParagraph], str]:
    """Return lines without 内容： before the first one, which says nothing."""
    first = with_label(lines[0]) if lines else Cell()
    label, colon, _ = first.text.partition("：")
    if not colon or "content" not in column_roles(label):
        return lines, ""
    taken = f"{label}{colon}"
    rest = trimmed(cut(first, len(taken)))
    return [*([replace(lines[0], cell=rest, place=None)] if rest.text else []), *lines[1:]], taken


# --- days -------------------------------------------------------------------------------------


def _day_begins(text: Cell) -> int:
    found = _DAY.match(text.text)
    if found is not None:
        return found.end()
    return len(text.text) if day_named(text.text) else 0


def _days(parts: list[_Part], under: str = "") -> FoundWeek:
    """Return days with the lines below them, each in the row whose name it begins with.

    What stands before a colon names a row only where it comes back on other days, or says what
    kind of activity it is among others of the day; `under` names the row of all other lines.
    """
    days = [
        (head, [(line, *_row_named(line)) for each in lines for line in _broken(each)])
        for head, lines in parts
    ]
    often = Counter(name for _, lines in days for name in {name for _, name, _ in lines})
    places = []
    heads = [head.text for head, _ in parts]
    for head, lines in days:
        day, spans = _span(head.text)
        for line, own, taken in lines:
            known = len(lines) > 1 and not under and _names_row(own)
            name = own if own and (often[own] > 1 or known or not (under or _said(own))) else ""
            heads += [taken] if name else []
            text = with_label(line)
            rest = trimmed(cut(text, len(taken))) if name else text
            name = name or under
            shown = "" if not name or is_common(name) else name
            place = replace(line, cell=rest, place=None)
            places.append(WeekPlace(slot_of(name), shown, day, spans, _cell(0, [place])))
    return FoundWeek(_EMPTY, _EMPTY, _EMPTY, tuple(places), tuple(heads))


def _broken(line: WordParagraph) -> list[WordParagraph]:
    """Return the lines of a paragraph that is broken by hand."""
    pieces = list(by_lines(line.cell)) if "\n" in line.cell.text else []
    return [replace(line, cell=piece, place=None, pictures=()) for piece in pieces] or [line]


def _span(head: str) -> tuple[int, int]:
    """Return the first day that a head names, and how many days it spans: 周一至周三."""
    first = day_named(head) or day_of(head) or 1
    until = _UNTIL.search(head)
    last = day_of(f"周{until[1]}") if until is not None else first
    return first, max(1, last - first + 1)


def _said(name: str) -> bool:
    """Whether words before a colon are an area, and so no name of a row: 科学：沉与浮."""
    area = domains(name)
    return area is not None and area.whole


def _row_named(line: WordParagraph) -> tuple[str, str]:
    """Return the name before the colon in a line, and what it takes of the line."""
    text = with_label(line).text
    found = _NAME.match(text)
    named = found is not None and found[0].rstrip()[-1:] in {"：", ":"}
    if found is None or not named:
        return "", ""
    lead = match_lead(found[1])
    return found[1][len(lead[2]) if lead is not None else 0 :].strip(), found[0]


def days_of_lines(lines: Sequence[WordParagraph]) -> list[tuple[int, str, WordParagraph]] | None:
    """Return the day of each line of a cell whose lines name the days, None if they do not."""
    found: list[tuple[int, str, WordParagraph]] = []
    if len(lines) == 1:
        lines = _by_days(lines[0])
    for line in lines:
        text = with_label(line)
        named = _DAY.match(text.text)
        if named is None:
            return None
        rest = replace(line, cell=trimmed(cut(text, named.end())), place=None)
        found.append((day_of(named[1]), named[0], rest))
    return found if len(found) >= _ENOUGH else None


def _by_days(line: WordParagraph) -> list[WordParagraph]:
    """Return the parts of a line that names several days: 周一：唱歌；周二：数数."""
    cell = with_label(line)
    starts = [found.start() for found in _DAY.finditer(cell.text)]
    ends = [*starts[1:], len(cell)]
    if len(starts) < _ENOUGH or starts[0] > 0:
        return [line]
    pieces = (part(cell, start, end) for start, end in zip(starts, ends, strict=True))
    return [replace(line, cell=trimmed(piece), place=None) for piece in pieces]


def week_line(line: WordParagraph, *, begun: bool) -> FoundWeek | None:
    """Return a line as a row of a week: 集体活动：周一：唱歌；周二：数数 …"""
    text = with_label(line)
    found = _NAME.match(text.text)
    if found is None or found[0].rstrip()[-1:] not in {"：", ":"}:
        return None
    rest = replace(line, cell=trimmed(cut(text, found.end())), place=None)
    days = days_of_lines([rest])
    if days is not None:
        return days_in_row(found[1], days)
    whole = begun and rest.text and _names_row(found[1])
    row = week_in_row(found[1], _cell(0, [rest])) if whole else None
    return replace(row, heads=(found[0].strip(),)) if row is not None else None


def _names_row(words: str) -> bool:
    """Whether words are the name of a row of a week and of nothing else in a plan."""
    label = known_label(words)
    own = label is None or (label.target == "section" and label.role == "resources")
    return own and is_title(words) and named_slot(words) is not None and not day_named(words)


def week_row(row: Sequence[WordCell]) -> FoundWeek | None:
    """Return a row of a form as one of a week: its cell names the days, or it is for all of them.

    The latter is what a week without days says of a kind of activity.
    """
    if len(row) != 2:
        return None
    days = days_of_lines(list(row[1].lines))
    if days is not None:
        return days_in_row(row[0].text, days)
    known = whole_label(row[0])
    own = known is None or known.role == "resources"
    if not own or not row[1].text or not _names_row(row[0].text):
        return None
    return week_in_row(row[0].text, row[1])


def days_in_row(name: str, days: Sequence[tuple[int, str, WordParagraph]]) -> FoundWeek:
    """Return lines of days as a row of a week, which goes on with the rows before it."""
    plain = "".join(name.split())
    slot, shown = slot_of(plain), "" if is_common(plain) else plain
    places = tuple(WeekPlace(slot, shown, day, 1, _cell(0, [line])) for day, _, line in days)
    heads = (name, *(head for _, head, _ in days))
    return FoundWeek(_EMPTY, _EMPTY, _EMPTY, places, heads, again=True)


def week_in_row(name: str, cell: WordCell) -> FoundWeek:
    """Return a cell as what is done in all of a week."""
    plain = "".join(name.split())
    place = WeekPlace(slot_of(plain), "" if is_common(plain) else plain, 1, _SCHOOL_DAYS, cell)
    return FoundWeek(_EMPTY, _EMPTY, _EMPTY, (place,), (name,), again=True)


# --- weeks and months -------------------------------------------------------------------------


def _week_begins(text: Cell) -> int:
    found = _WEEK.match(text.text)
    return found.end() if found is not None else 0


def _months(parts: list[_Part]) -> PlanRows:
    rows = [(_cell(0, [WordParagraph(head)]), _cell(1, lines)) for head, lines in parts]
    return _table("months", ("month", "content"), rows)


def _weeks(parts: list[_Part]) -> PlanRows:
    rows = [(_cell(0, [WordParagraph(head)]), _cell(1, lines)) for head, lines in parts]
    return _table("weeks", ("week", "content"), rows)
