"""Filling a form: all that is printed on it stays, a value stands behind it; rows grow.

In the place of a value stand blanks, and examples that the form marks as such (`is_example`).
"""

import copy
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.form_document import (
    FormDocument,
    is_example,
    is_printed,
    is_underlined,
    letters,
    own,
    runs,
    text_of,
)
from curriculum_studio.features.school_forms.formats.form_text import (
    Gallery,
    TextPattern,
    grown,
    is_drawn,
    mirrored,
    paragraph_of,
    pattern_of,
    room_in,
    split_run,
    ticked,
    typed,
    unbolded,
    without,
)
from curriculum_studio.features.school_forms.formats.run_lines import (
    PHOTOS,
    FormLine,
    FormPhase,
    Values,
    line,
)
from curriculum_studio.ooxml.elements import MC, W, local, take_out
from curriculum_studio.ooxml.writer.styles import Page

#: Fields whose boxes (□) are ticked instead of being written over.
_TICKED = frozenset({"type", "domain", "origin_kind", "class", "weekday"})
_EACH = {"each_phase", "each_process", "each_guidance", "each_minutes"}

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")

_Columns = Mapping[str, Sequence[FormLine]]


def fill(
    root: etree._Element,
    fields: Sequence[FormField],
    values: Values,
    gallery: Gallery | None = None,
) -> None:
    """Fill the main part of a form in place; where there is no value, nothing changes.

    The pictures of the field for them are made by a gallery.
    """
    form = FormDocument(root)
    rows = [field for field in fields if field.role in _EACH]
    lines = [field for field in fields if field.role not in _EACH and field.path.startswith("p")]
    cells = [field for field in fields if field.role not in _EACH and field.path.startswith("c")]
    # From the end of a line to its beginning, as filling moves what stands behind.
    for field in sorted(lines, key=_start, reverse=True):
        _fill_line(form, field, values.of(field))
        if field.role == PHOTOS and gallery is not None:
            _show_below(form, field, values, gallery)
    for field in cells:
        _fill_cells(form, field, values.of(field))
        if field.role == PHOTOS and gallery is not None:
            _show_in(form.cells[int(field.path.split()[0][1:])], values, gallery)
    if rows:
        _fill_rows(form, rows, values)
    mirrored(root)


def _start(field: FormField) -> tuple[int, int]:
    place, start, _ = field.path.split()[0][1:].split(":")
    return int(place), int(start)


# --- cells ------------------------------------------------------------------------------------


def _fill_cells(form: FormDocument, field: FormField, lines: Sequence[FormLine]) -> None:
    first, *rest = (form.cells[int(path[1:])] for path in field.path.split())
    fill_cell(first, lines, field.role)
    for cell in rest if lines else ():
        paragraphs = list(own(cell, "p"))
        if not any(map(is_printed, paragraphs)):
            _replace(paragraphs, (), pattern_of(paragraphs, cell))


def fill_cell(cell: etree._Element, lines: Sequence[FormLine], role: str = "") -> None:
    """Put lines into a cell, behind what is printed there; tables and pictures in it stay."""
    if not lines or (role in _TICKED and ticked(list(own(cell, "p")), lines[0].plain)):
        return
    paragraphs = list(own(cell, "p"))
    boxed = [] if any(text_of(each).strip() for each in paragraphs) else _box_of(cell)
    _write(boxed or paragraphs, lines, cell)
    if boxed:
        grown(boxed[0])
        return
    _grow(cell)


def _write(
    paragraphs: Sequence[etree._Element], lines: Sequence[FormLine], cell: etree._Element
) -> None:
    """Put lines in the place of blanks and examples; where something is printed, around all words.

    Behind the words if there is room, else before them, else on new lines behind them; one line
    stands right behind a single label.
    """
    pattern = pattern_of(paragraphs, cell)
    if not any(map(is_printed, paragraphs)):
        _replace(paragraphs, lines, pattern)
        return
    pattern = _unlabelled(pattern)
    worded = [at for at, each in enumerate(paragraphs) if any(map(str.isalnum, text_of(each)))]
    last = paragraphs[worded[-1]]
    behind, before = paragraphs[worded[-1] + 1 :], paragraphs[: worded[0]]
    if len(worded) == len(lines) == 1 and text_of(last).rstrip().endswith(("：", ":")):
        for run in typed(lines[0], letters(last)[-1].run, underlined=False, numbered=False):
            unbolded(run)
            last.append(run)
    elif behind or before:
        _replace(behind or before, lines, pattern)
    else:
        for each in reversed(lines):
            last.addnext(paragraph_of(each, pattern, several=True))


def _unlabelled(pattern: TextPattern) -> TextPattern:
    """Return the look of a label without what sets a label apart."""
    run = copy.deepcopy(pattern.run)
    without(run, "b", "bCs", "u")
    return replace(pattern, run=run)


def _box_of(cell: etree._Element) -> list[etree._Element]:
    """Return the paragraphs of a text box that stands in a cell for its content."""
    for box in cell.iter(f"{W}txbxContent"):
        if next(box.iterancestors(f"{MC}Fallback"), None) is None:
            return list(own(box, "p"))
    return []


def _replace(
    paragraphs: Sequence[etree._Element], lines: Sequence[FormLine], pattern: TextPattern
) -> None:
    """Put lines in the place of paragraphs; those with pictures keep them and lose their text."""
    first = paragraphs[0]
    written = [paragraph_of(each, pattern, several=len(lines) > 1) for each in lines]
    written = written or [paragraph_of(None, pattern, several=False)]
    holder = _outermost(first)
    for paragraph in written:
        holder.addprevious(paragraph)
    for paragraph in paragraphs:
        _drop(paragraph)
    parent = written[0].getparent()
    if parent is not None:
        _end_with_paragraph(parent)


def _outermost(paragraph: etree._Element) -> etree._Element:
    """Return the paragraph, or the control that is wrapped around it."""
    outermost = paragraph
    for above in paragraph.iterancestors():
        if local(above) not in {"sdt", "sdtContent", "ins", "customXml", "smartTag"}:
            break
        outermost = above
    return outermost


def _drop(paragraph: etree._Element) -> None:
    if is_drawn(paragraph):
        for run in list(runs(paragraph)):
            if not is_drawn(run):
                take_out(run)
        return
    outermost = _outermost(paragraph)
    if outermost is paragraph or len(list(outermost.iter(f"{W}p"))) == 1:
        take_out(outermost)
    else:
        take_out(paragraph)


def _end_with_paragraph(holder: etree._Element) -> None:
    """A cell that ends with a table is damaged for Word."""
    last = next(holder.iterchildren("*", reversed=True), None)
    if last is not None and last.tag == f"{W}tbl":
        etree.SubElement(holder, f"{W}p")


def _grow(cell: etree._Element) -> None:
    """Let the row of a cell become as high as its text needs."""
    for row in cell.iterancestors(f"{W}tr"):
        for height in row.iter(f"{W}trHeight"):
            if height.get(f"{W}hRule") == "exact":
                height.set(f"{W}hRule", "atLeast")


# --- pictures ---------------------------------------------------------------------------------


def _show_in(cell: etree._Element, values: Values, gallery: Gallery) -> None:
    """Put pictures into a cell, what they show below them."""
    across, down = room_in(cell)
    made = gallery.runs(values.pictures, across, down)
    first = next(own(cell, "p"), None)
    if made and first is not None:
        first.addprevious(_row_of(made, first))
        if not text_of(first).strip() and not is_drawn(first):
            take_out(first)


def _show_below(form: FormDocument, field: FormField, values: Values, gallery: Gallery) -> None:
    """Put pictures below the line of their label."""
    paragraph = form.paragraphs[_start(field)[0]]
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    across, _ = (Page().text_width_mm, 0.0) if cell is None else room_in(cell)
    made = gallery.runs(values.pictures, across, 0.0)
    if made:
        paragraph.addnext(_row_of(made, paragraph))


def _row_of(made: Sequence[etree._Element], like: etree._Element) -> etree._Element:
    """Return the paragraph of pictures; a fixed height of lines would cut them off."""
    paragraph = paragraph_of(None, pattern_of([like], like), several=False)
    without(paragraph.find(f"{W}pPr"), "spacing", "ind", "tabs")
    paragraph.extend(made)
    return paragraph


# --- lines ------------------------------------------------------------------------------------


def _fill_line(form: FormDocument, field: FormField, lines: Sequence[FormLine]) -> None:
    """Put lines behind a label in the line; the first one stays in its paragraph."""
    path, *tail = field.path.split()
    at, start, stop = (int(each) for each in path[1:].split(":"))
    paragraph = form.paragraphs[at]
    signs = letters(paragraph)
    if not lines or (field.role in _TICKED and ticked([paragraph], lines[0].plain)):
        return
    example = signs[start:stop]
    text = "".join(each.text for each in example)
    lines = [_dated(lines[0], text), *lines[1:]]
    if any(each.text.isalnum() and not is_example(each.run) for each in example) and not re.search(
        ".*".join(re.findall(r"[^\W_]+", text)), lines[0].plain
    ):
        # What is printed there is no part of the value, which stands behind it then.
        start, example, text = stop, [], ""
    look = example[0].run if example else signs[min(start, len(signs)) - 1].run if signs else None
    underlined = bool(example) and (
        all(is_underlined(each.run) for each in example)
        or (set(text) <= set("_＿ \u3000") and not set(text) <= set(" \u3000"))
    )
    before = _cut(paragraph, start, stop)
    # Several lines begin below a label that stands alone; one line stands behind its colon.
    heading = tail and not field.label.endswith((":", "："))
    below = not example and (len(lines) > 1 or heading)
    first = lines[0] if lines and not below else None
    if first is not None:
        if field.role == "weekday" and field.label.rstrip("（( ").endswith(("星期", "周")):
            first = line(first.plain.removeprefix("周"))
        made = typed(first, look, underlined=underlined, numbered=len(lines) > 1)
        for run in () if example else made:
            unbolded(run)
        _insert(paragraph, before, made)
    pattern = pattern_of([form.paragraphs[int(each[1:])] for each in tail], paragraph)
    position = paragraph
    for further in lines if below else lines[1:]:
        written = paragraph_of(further, pattern, several=True)
        position.addnext(written)
        position = written
    for each in tail:
        if not is_printed(form.paragraphs[int(each[1:])]):
            _drop(form.paragraphs[int(each[1:])])
    box = next(paragraph.iterancestors(f"{W}txbxContent"), None)
    if box is not None:
        grown(paragraph)
    _grow(paragraph)


def _dated(value: FormLine, printed: str) -> FormLine:
    """Return a date in the words of the blank for it: 2026年10月14日 where 年 月 日 are printed."""
    date = _DATE.fullmatch(value.plain)
    if date is None or "月" not in printed:
        return value
    year, month, day = map(int, date.groups())
    return line(f"{year}年{month}月{day}日")


def _cut(paragraph: etree._Element, start: int, stop: int) -> etree._Element | None:
    """Take characters out of a paragraph; return the run behind which they stood."""
    count = 0
    before: etree._Element | None = None
    for run in list(runs(paragraph)):
        size = sum(1 for each in letters(paragraph) if each.run is run)
        begin, end = count, count + size
        count = end
        if end <= start:
            before = run if size or before is None else before
        elif begin < stop:
            kept = split_run(run, max(0, start - begin), min(size, stop - begin))
            if kept is not None:
                before = kept
    return before


def _insert(
    paragraph: etree._Element, before: etree._Element | None, made: Sequence[etree._Element]
) -> None:
    at = 0 if paragraph.find(f"{W}pPr") is None else 1
    for run in reversed(made):
        if before is None:
            paragraph.insert(at, run)
        else:
            before.addnext(run)


# --- rows -------------------------------------------------------------------------------------


def _fill_rows(form: FormDocument, fields: Sequence[FormField], values: Values) -> None:
    """Fill a row for each part of the process; rows come or go as they are needed.

    Where several tables want them, as those of a plan for the morning and the afternoon, the first
    one with the process is filled; the others are left for writing by hand.
    """
    tables: dict[etree._Element, list[FormField]] = {}
    for field in fields:
        row = next(form.cells[int(field.path.split()[0][1:])].iterancestors(f"{W}tr"))
        tables.setdefault(row, []).append(field)
    process = (r for r, there in tables.items() if any(f.role == "each_process" for f in there))
    main = next(process, next(iter(tables)))
    for row, there in tables.items():
        _fill_table(form, row, there, values.phases if row is main else ())


def _fill_table(
    form: FormDocument,
    row: etree._Element,
    fields: Sequence[FormField],
    wanted: Sequence[FormPhase],
) -> None:
    columns = {
        field.role: [form.cells[int(path[1:])] for path in field.path.split()] for field in fields
    }
    firsts = {role: cells[0] for role, cells in columns.items()}
    places = {role: _place(row, cell) for role, cell in firsts.items()}
    there = [row]
    for cell in (cell for cells in columns.values() for cell in cells[1:]):
        further = next(cell.iterancestors(f"{W}tr"))
        if further.getparent() is row.getparent() and further not in there:
            there.append(further)
    if not wanted or _names_phases(there, places):
        return
    pattern = copy.deepcopy(row)
    for spare in there[len(wanted) :]:
        if not any(map(is_printed, spare.iter(f"{W}p"))):
            take_out(spare)
    for at, phase in enumerate(wanted):
        if at >= len(there):
            there.append(copy.deepcopy(pattern))
            there[at - 1].addnext(there[at])
        cells = list(own(there[at], "tc"))
        shown = _of_phase(phase, firsts)
        for role, place in places.items():
            fill_cell(cells[place], shown.get(role, ()))


def _names_phases(rows: Sequence[etree._Element], places: Mapping[str, int]) -> bool:
    """Whether a form names the parts of the process itself: a teacher knows which is which."""
    at = places.get("each_phase")
    if at is None:
        return False
    cells = (list(own(row, "tc"))[at] for row in rows)
    return any(is_printed(each) for cell in cells for each in own(cell, "p"))


def _of_phase(phase: FormPhase, columns: Mapping[str, etree._Element]) -> _Columns:
    """Return what stands in the columns for a part of the process."""
    name = line(phase.name, head=True)
    steps = list(phase.steps)
    if "each_phase" not in columns:
        steps.insert(0, name)
    return {
        "each_phase": [line(phase.name)],
        "each_process": steps if "each_guidance" in columns else [*steps, *phase.guidance],
        "each_guidance": phase.guidance,
        "each_minutes": [line(phase.minutes)] if phase.minutes else [],
    }


def _place(row: etree._Element, cell: etree._Element) -> int:
    return next(at for at, each in enumerate(own(row, "tc")) if each is cell)
