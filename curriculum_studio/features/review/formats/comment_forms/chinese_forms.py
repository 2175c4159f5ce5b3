"""Chinese forms for comments, written by their layouts: 反馈表, 汇总处理表, 审查意见汇总处理表."""

import re
from collections.abc import Mapping, Sequence

from curriculum_studio.core.form_values import read_day, spoken_day
from curriculum_studio.core.languages import Language
from curriculum_studio.features.review.formats.comment_forms.form_document import (
    FormFont,
    FormPaper,
    cell,
    field,
    packed,
    paragraph,
    row,
    run,
    styles,
    table,
    twips,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    SHADES,
    ColumnLayout,
    FormRow,
    HeadField,
    HeadItem,
    Layout,
)
from curriculum_studio.ooxml.writer.parts import font_table

_LONG, _SHORT = 16838, 11906
_FONT = FormFont("Times New Roman", "宋体", 21)
_TITLE_SIZE = 32
_THIN = 40
_BOXES = {True: "☑", False: "□"}

_PAGE = re.compile(r"(\{pages?\})")

#: A row that is left to be filled in by hand has this height in lines.
_EMPTY = "\n"


def write(
    layout: Layout,
    rows: Sequence[FormRow],
    head: Mapping[HeadField, str],
    counts: Mapping[str, int],
    *,
    no_comments: bool = False,
) -> bytes:
    """Return a form with its rows; what was decided is shaded.

    `counts` are the numbers that the foot names. Without rows there are empty ones to fill in.
    """
    margins = (twips(20), twips(15), twips(18), twips(15))
    paper = (
        FormPaper(_LONG, _SHORT, margins) if layout.landscape else FormPaper(_SHORT, _LONG, margins)
    )
    title = layout.title.format_map(_Blank(title=head.get("title", "")))
    parts = [
        *(
            paragraph(run(line, heading=True, size=_TITLE_SIZE), align="center", after=80)
            for line in title.split("\n")
        ),
        *(_head(items, head, layout.language, paper.inner) for items in layout.head),
    ]
    if layout.ticks:
        # An empty form leaves both boxes to whoever fills it in.
        boxes = {"none": _BOXES[no_comments], "some": _BOXES[bool(rows)]}
        parts.append(paragraph(run(layout.ticks.format_map(boxes)), before=60, after=60))
    parts.append(_table(layout, rows, paper.inner))
    numbers = _Blank({name: str(count) for name, count in counts.items()})
    parts += [
        paragraph(
            run(line.format_map(numbers)),
            before=40 if at else 120,
            with_next=at + 1 < len(layout.foot),
        )
        for at, line in enumerate(layout.foot)
    ]
    pages = _pages(layout)
    above, below = (pages, paragraph()) if layout.pages_above else (paragraph(), pages)
    return packed(title.replace("\n", ""), "".join(parts), paper, above, below, _look())


class _Blank(dict[str, str]):
    """Values of a sentence; what is not known stays a blank to be filled in."""

    def __missing__(self, name: str) -> str:
        return "　　"


def _look() -> tuple[bytes, bytes]:
    return styles(_FONT), font_table()


def _head(
    items: Sequence[HeadItem], head: Mapping[HeadField, str], language: Language, width: int
) -> str:
    widths = _shared([item.width for item in items], width)
    cells = "".join(
        cell(own, paragraph(run(f"{item.label}{_value(item, head, language)}{item.after}")))
        for item, own in zip(items, widths, strict=True)
    )
    # Tables without a paragraph between them would become one.
    return table(widths, row(cells), inner_lines=False, outer_lines=False, margin=0) + paragraph(
        line=_THIN
    )


def _value(item: HeadItem, head: Mapping[HeadField, str], language: Language) -> str:
    value = head.get(item.field, "") if item.field else ""
    found = read_day(value) if item.field == "date" else None
    if found is not None and language == "zh":
        value = spoken_day(found.isoformat(), language)
    return value or item.blank


def _table(layout: Layout, rows: Sequence[FormRow], width: int) -> str:
    widths = _shared([column.width for column in layout.columns], width)
    titles = "".join(
        cell(own, paragraph(run(column.title, heading=True), align="center", before=40, after=40))
        for column, own in zip(layout.columns, widths, strict=True)
    )
    written = [row(titles, header=True, whole=True)]
    empty = [FormRow({"serial": str(at + 1), "comment": _EMPTY}) for at in range(layout.empty_rows)]
    for each in rows or empty:
        cells = "".join(
            _cell(each, column, own) for column, own in zip(layout.columns, widths, strict=True)
        )
        written.append(row(cells, whole=True))
    return table(widths, "".join(written))


def _cell(each: FormRow, column: ColumnLayout, width: int) -> str:
    shade = SHADES[each.shade] if each.shade and column.field == "observation" else ""
    align = "center" if column.center else ""
    inside = "".join(
        paragraph(run(line) if line else "", align=align, before=20, after=20)
        for line in each.get(column.field).split("\n")
    )
    return cell(width, inside, fill=shade)


def _shared(shares: Sequence[float], width: int) -> tuple[int, ...]:
    """Return widths that fill a width; the last one takes what rounding leaves."""
    total = sum(shares)
    own = [int(width * share / total) for share in shares]
    own[-1] += width - sum(own)
    return tuple(own)


def _pages(layout: Layout) -> str:
    """Return the line that counts the pages."""
    parts = _PAGE.split(layout.pages)
    fields = {"{page}": field("PAGE"), "{pages}": field("NUMPAGES")}
    inside = (fields.get(part) or run(part) for part in parts if part)
    return paragraph(*inside, align="right" if layout.pages_above else "center")
