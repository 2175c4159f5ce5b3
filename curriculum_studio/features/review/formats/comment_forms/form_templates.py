"""Forms for comments, made anew as Word files: Chinese ones by layouts, and the ISO template."""

import re
from collections.abc import Mapping, Sequence

from curriculum_studio.core.form_values import read_day, spoken_day
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    SHADES,
    ColumnLayout,
    FormRow,
    HeadField,
    HeadItem,
    Layout,
)
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.document import font_table
from curriculum_studio.ooxml.writer.opc_package import WordPackage, saved
from curriculum_studio.ooxml.writer.styles import (
    KEEP,
    FontPair,
    Style,
    defaults,
    sized,
    twips,
)
from curriculum_studio.ooxml.writer.xml import (
    DECLARATION,
    REPEATED,
    WHOLE,
    border,
    justified,
    lined,
    page_size,
    root,
    shaded,
    spacing,
    style,
    tab_stops,
    text,
    w_p,
    w_r,
    w_tbl,
    w_tc,
    w_tr,
)
from curriculum_studio.values import dataclass

# --- parts of a small Word file, as strings ---------------------------------------------------

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass(frozen=True, slots=True)
class FormPaper:
    """A page: sizes and margins (top, right, bottom, left) in twips."""

    width: int
    height: int
    margins: tuple[int, int, int, int]
    header: int = 567
    footer: int = 567

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - self.margins[1] - self.margins[3]

    def section(self, header: str, footer: str) -> str:
        """Return w:sectPr with header and footer by the ids of their relationships."""
        edges = dict(zip(("top", "right", "bottom", "left"), self.margins, strict=True))
        edges |= {"header": self.header, "footer": self.footer}
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
            f'<w:footerReference w:type="default" r:id="{footer}"/>'
            f"{page_size(self.width, self.height, edges)}</w:sectPr>"
        )


@dataclass(frozen=True, slots=True)
class FormFont:
    """Fonts of a form, and its size in half points."""

    latin: str
    han: str
    size: int
    language: str = "zh-CN"


def run(
    words: str,
    *,
    bold: bool = False,
    italic: bool = False,
    heading: bool = False,
    size: int = 0,
    raised: bool = False,
) -> str:
    """Return a run; sizes in half points. A heading is in 黑体, which needs no bold type."""
    looks = ['<w:rFonts w:ascii="SimHei" w:hAnsi="SimHei" w:eastAsia="SimHei"/>'] if heading else []
    looks += ["<w:b/>"] if bold else []
    looks += ["<w:i/>"] if italic else []
    looks += ['<w:position w:val="6"/>'] if raised else []
    return w_r(words, *looks, *(sized(size) if size else ()))


def field(name: str, shown: str = "1", *, size: int = 0) -> str:
    """Return a simple field such as PAGE."""
    return f'<w:fldSimple w:instr=" {name} ">{run(shown, size=size)}</w:fldSimple>'


def paragraph(
    *inside: str,
    align: str = "",
    before: int = 0,
    after: int = 0,
    line: int = 0,
    styled: str = "",
    tabs: tuple[int, ...] = (),
    with_next: bool = False,
) -> str:
    """Return a paragraph; spaces and tab stops in twips, `line` an exact height.

    `with_next` keeps it on the page of the next one.
    """
    own = [style(styled)] if styled else []
    own += [KEEP] if with_next else []
    own += [tab_stops(*(("left", place, "") for place in tabs))] if tabs else []
    if before or after or line:
        own.append(spacing(before=before, after=after, line=line or None, rule="exact"))
    own += [justified(align)] if align else []
    return w_p("".join(inside), *own)


def table(
    widths: tuple[int, ...],
    rows: str,
    *,
    inner_lines: bool = True,
    outer_lines: bool = True,
    margin: int = 99,
) -> str:
    """Return a table with fixed widths in twips."""
    edges = "top left bottom right " if outer_lines else ""
    edges += "insideH insideV" if inner_lines else ""
    return w_tbl(widths, rows, borders=border(edges, 6), margin=margin, place=justified("center"))


def styles(font: FormFont, more: str = "") -> bytes:
    """Return styles.xml with the font of all text."""
    fonts = FontPair(font.latin, font.han).xml()
    language = f'<w:lang w:val="{font.language}" w:eastAsia="zh-CN"/>'
    usual = Style("Normal", "Normal", based="").xml()
    inside = f"{defaults(fonts, *sized(font.size), language)}{usual}{more}"
    return root("w:styles", inside, "w")


def fonts(font: FormFont) -> bytes:
    """Return fontTable.xml, by which a program without these fonts finds others like them."""
    kinds = {font.latin: ("swiss", "00"), font.han: ("auto", "86")}
    if font.latin.startswith("Times"):
        kinds[font.latin] = ("roman", "00")
    return font_table(
        [(name, "", "", charset, family) for name, (family, charset) in kinds.items()]
    )


def packed(
    title: str, body: str, paper: FormPaper, header: str, footer: str, look: tuple[bytes, bytes]
) -> bytes:
    """Return a Word file of a body with a header and a footer; `look` is its styles and fonts."""
    package = WordPackage()
    package.add("styles", "styles.xml", look[0])
    above = package.add("header", "header1.xml", root("w:hdr", header, "w"))
    below = package.add("footer", "footer1.xml", root("w:ftr", footer, "w"))
    package.add("fontTable", "fontTable.xml", look[1])
    whole = f"<w:body>{body}{paper.section(above, below)}</w:body>"
    core = (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{text(title)}</dc:title></cp:coreProperties>"
    )
    return saved(package.closed(root("w:document", whole, "w", "r"), None, core=core.encode()))


# --- Chinese forms: 反馈表, 汇总处理表, 审查意见汇总处理表 ------------------------------------

_LONG, _SHORT = 16838, 11906
_CHINESE_FONT = FormFont("Times New Roman", "宋体", 21)
_TITLE_SIZE = 32
_THIN = 40
_BOXES = {True: "☑", False: "□"}

_PAGE = re.compile(r"(\{pages?\})")

#: A row that is left to be filled in by hand has this height in lines.
_EMPTY = "\n"


def write_form(
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
    return styles(_CHINESE_FONT), font_table()


def _head(
    items: Sequence[HeadItem], head: Mapping[HeadField, str], language: Language, width: int
) -> str:
    widths = _shared([item.width for item in items], width)
    cells = "".join(
        w_tc(own, paragraph(run(f"{item.label}{_value(item, head, language)}{item.after}")))
        for item, own in zip(items, widths, strict=True)
    )
    # Tables without a paragraph between them would become one.
    return table(widths, w_tr(cells), inner_lines=False, outer_lines=False, margin=0) + paragraph(
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
        w_tc(own, paragraph(run(column.title, heading=True), align="center", before=40, after=40))
        for column, own in zip(layout.columns, widths, strict=True)
    )
    written = [w_tr(titles, WHOLE, REPEATED)]
    empty = [FormRow({"serial": str(at + 1), "comment": _EMPTY}) for at in range(layout.empty_rows)]
    for each in rows or empty:
        cells = "".join(
            _cell(each, column, own) for column, own in zip(layout.columns, widths, strict=True)
        )
        written.append(w_tr(cells, WHOLE))
    return table(widths, "".join(written))


def _cell(each: FormRow, column: ColumnLayout, width: int) -> str:
    shade = SHADES[each.shade] if each.shade and column.field == "observation" else ""
    align = "center" if column.center else ""
    inside = "".join(
        paragraph(run(line) if line else "", align=align, before=20, after=20)
        for line in each.get(column.field).split("\n")
    )
    return w_tc(width, inside, shaded(shade))


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


# --- the ISO/IEC/CEN/CENELEC commenting template, version 2012-03 -----------------------------
# It is built anew in its geometry: landscape A4, margins of 15 mm; the titles of the columns stand
# in the page header, so that the body is one table of rows only.

#: Widths in twips of the columns, and their titles with an example; a digit is a footnote sign.
COLUMNS: tuple[tuple[int, str, str, str], ...] = (
    (606, "MB/NC", "1", ""),
    (908, "Line number", "", "(e.g. 17)"),
    (1209, "Clause/ Subclause", "", "(e.g. 3.1)"),
    (1209, "Paragraph/ Figure/ Table/", "", "(e.g. Table 1)"),
    (1115, "Type of comment", "2", ""),
    (4177, "Comments", "", ""),
    (4233, "Proposed change", "", ""),
    (2419, "Observations of the secretariat", "", ""),
)
_HEAD: tuple[tuple[int, str], ...] = (
    (7740, "Template for comments and secretariat observations"),
    (2410, "Date: "),
    (3119, "Document: "),
    (2607, "Project: "),
)
_PAPER = FormPaper(16840, 11907, (851, 851, 851, 851))
_STYLES = (
    "ISO_MB", "ISO_Line", "ISO_Clause", "ISO_Paragraph", "ISO_Comm_Type", "ISO_Comments",
    "ISO_Change", "ISO_Secret_Observations",
)  # fmt: skip
_ISO_FONT = FormFont("Arial", "宋体", 22, "en-GB")
_EMPTY_ROWS = 2
_SMALL = 16


def write_iso(rows: Sequence[FormRow], head: Mapping[HeadField, str]) -> bytes:
    """Return the template filled with rows, what was decided shaded."""
    blank = iso_template()
    return fill(blank, "ISO", rows, head) if rows or head else blank


def iso_template() -> bytes:
    """Return the empty template."""
    widths = tuple(width for width, *_ in COLUMNS)
    cells = "".join(
        w_tc(
            width,
            paragraph(styled=style.replace("_", ""), before=60, after=60),
            lined(border("top bottom", 6)),
        )
        for width, style in zip(widths, _STYLES, strict=True)
    )
    body = table(widths, w_tr(cells) * _EMPTY_ROWS, inner_lines=True)
    return packed(
        "Template for comments and secretariat observations",
        body + paragraph(),
        _PAPER,
        _header(),
        _footer(),
        (styles(_ISO_FONT, "".join(map(_style, _STYLES))), fonts(_ISO_FONT)),
    )


def _style(name: str) -> str:
    return Style(name.replace("_", ""), name, run=sized(18), offered=False).xml()


def _header() -> str:
    widths = tuple(width for width, _ in _HEAD)
    none = "".join(f'<w:{edge} w:val="nil"/>' for edge in ("top", "left", "bottom"))
    first = w_tc(
        widths[0],
        paragraph(run(_HEAD[0][1], bold=True, size=22), before=60, after=60),
        lined(none),
    )
    others = "".join(
        w_tc(width, paragraph(run(label, size=18), styled="ISOChange", before=60, after=60))
        for width, label in _HEAD[1:]
    )
    titles = "".join(w_tc(width, _title(*title)) for width, *title in COLUMNS)
    return (
        table(widths, w_tr(first + others, WHOLE), inner_lines=True)
        + paragraph(line=120)
        + table(tuple(width for width, *_ in COLUMNS), w_tr(titles, WHOLE))
        + paragraph(line=20)
    )


def _title(title: str, sign: str, example: str) -> str:
    raised = run(sign, bold=True, size=12, raised=True) if sign else ""
    looks = {"align": "center", "line": 190}
    own = paragraph(run(title, bold=True, size=_SMALL), raised, before=100, after=60, **looks)  # type: ignore[arg-type]
    if not example:
        return own
    return own + paragraph(run(example, size=_SMALL), after=60, **looks)  # type: ignore[arg-type]


def _footer() -> str:
    def line(*inside: str) -> str:
        return paragraph(*inside, before=20, after=20, tabs=(284, 1843, 2268, 3119, 4395))

    def words(text: str, *, bold: bool = False) -> str:
        return run(text, bold=bold, size=_SMALL)

    return (
        line(
            words("1\t"), words("MB", bold=True), words(" = Member body / "),
            words("NC", bold=True),
            words(
                " = National Committee (enter the ISO 3166 two-letter country code, e.g. CN for"
                " China; comments from the ISO/CS editing unit are identified by "
            ),
            words("**", bold=True), words(")"),
        )
        + line(
            words("2\t"), words("Type of comment:", bold=True), words("\t"),
            words("ge", bold=True), words(" = general\t"),
            words("te", bold=True), words(" = technical\t"),
            words("ed", bold=True), words(" = editorial"),
        )
        + paragraph(
            words("page "), field("PAGE", size=_SMALL), words(" of "),
            field("NUMPAGES", size=_SMALL), align="right",
        )
        + paragraph(
            run(
                "ISO/IEC/CEN/CENELEC electronic balloting commenting template/version 2012-03",
                italic=True, size=_SMALL,
            ),
            align="left",
        )
    )  # fmt: skip
