"""Chinese forms for comments, written by their layouts: 反馈表, 汇总处理表, 审查意见汇总处理表."""

from collections.abc import Mapping, Sequence

from curriculum_studio.exchange.sheets.build import (
    Font,
    Paper,
    cell,
    field,
    fonts,
    packed,
    paragraph,
    row,
    run,
    styles,
    table,
    twips,
)
from curriculum_studio.exchange.sheets.layouts import ColumnLayout, HeadItem, Layout
from curriculum_studio.exchange.sheets.model import SHADES, HeadField, Row

_LONG, _SHORT = 16838, 11906
_FONT = Font("Times New Roman", "宋体", 21)
_TITLE_SIZE = 32
_THIN = 40
_BOXES = {True: "☑", False: "□"}

#: A row that is left to be filled in by hand has this height in lines.
_EMPTY = "\n"


def write(
    layout: Layout,
    rows: Sequence[Row],
    head: Mapping[HeadField, str],
    counts: Mapping[str, int],
    *,
    no_comments: bool = False,
) -> bytes:
    """Return a form with its rows; what was decided is shaded.

    `counts` are the numbers that the foot names. Without rows there are empty ones to fill in.
    """
    margins = (twips(20), twips(15), twips(18), twips(15))
    paper = Paper(_LONG, _SHORT, margins) if layout.landscape else Paper(_SHORT, _LONG, margins)
    title = layout.title.format_map(_Blank(title=head.get("title", "")))
    parts = [
        *(
            paragraph(run(line, bold=True, size=_TITLE_SIZE), align="center", after=80)
            for line in title.split("\n")
        ),
        *(_head(items, head, paper.inner) for items in layout.head),
    ]
    if layout.ticks:
        # An empty form leaves both boxes to whoever fills it in.
        boxes = {"none": _BOXES[no_comments], "some": _BOXES[bool(rows)]}
        parts.append(paragraph(run(layout.ticks.format_map(boxes)), before=60, after=60))
    parts.append(_table(layout, rows, paper.inner))
    numbers = _Blank({name: str(count) for name, count in counts.items()})
    parts += [
        paragraph(run(line.format_map(numbers)), before=40 if at else 120)
        for at, line in enumerate(layout.foot)
    ]
    return packed(
        title.replace("\n", ""), "".join(parts), paper, paragraph(), _footer(layout), _look()
    )


class _Blank(dict[str, str]):
    """Values of a sentence; what is not known stays a blank to be filled in."""

    def __missing__(self, name: str) -> str:
        return "　　"


def _look() -> tuple[bytes, bytes]:
    return styles(_FONT), fonts(_FONT)


def _head(items: Sequence[HeadItem], head: Mapping[HeadField, str], width: int) -> str:
    widths = _shared([item.width for item in items], width)
    cells = "".join(
        cell(own, paragraph(run(item.label + (head.get(item.field, "") if item.field else ""))))
        for item, own in zip(items, widths, strict=True)
    )
    # Tables without a paragraph between them would become one.
    return table(widths, row(cells), inner_lines=False, outer_lines=False, margin=0) + paragraph(
        line=_THIN
    )


def _table(layout: Layout, rows: Sequence[Row], width: int) -> str:
    widths = _shared([column.width for column in layout.columns], width)
    titles = "".join(
        cell(own, paragraph(run(column.title, bold=True), align="center", before=40, after=40))
        for column, own in zip(layout.columns, widths, strict=True)
    )
    written = [row(titles, header=True, whole=True)]
    empty = [Row({"serial": str(at + 1), "comment": _EMPTY}) for at in range(layout.empty_rows)]
    for each in rows or empty:
        cells = "".join(
            _cell(each, column, own) for column, own in zip(layout.columns, widths, strict=True)
        )
        written.append(row(cells))
    return table(widths, "".join(written))


def _cell(each: Row, column: ColumnLayout, width: int) -> str:
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


def _footer(layout: Layout) -> str:
    if not layout.paged:
        return paragraph()
    return paragraph(
        run("第 "), field("PAGE"), run(" 页，共 "), field("NUMPAGES"), run(" 页"), align="center"
    )
