"""The ISO/IEC/CEN/CENELEC commenting template, version 2012-03, built anew in its geometry.

Landscape A4, margins of 15 mm; the titles of the columns stand in the page header, so that the
body is one table of rows only.
"""

from collections.abc import Mapping, Sequence

from curriculum_studio.features.review.formats.comment_forms.form_document import (
    FormFont,
    FormPaper,
    cell,
    field,
    fonts,
    packed,
    paragraph,
    row,
    run,
    styles,
    table,
)
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow, HeadField

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
_FONT = FormFont("Arial", "宋体", 22, "en-GB")
_EMPTY_ROWS = 2
_SMALL = 16


def write(rows: Sequence[FormRow], head: Mapping[HeadField, str]) -> bytes:
    """Return the template filled with rows, what was decided shaded."""
    blank = template()
    return fill(blank, "ISO", rows, head) if rows or head else blank


def template() -> bytes:
    """Return the empty template."""
    widths = tuple(width for width, *_ in COLUMNS)
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="6" w:space="0" w:color="auto"/>'
        for edge in ("top", "bottom")
    )
    cells = "".join(
        cell(
            width,
            paragraph(style=style.replace("_", ""), before=60, after=60),
            borders=edges,
        )
        for width, style in zip(widths, _STYLES, strict=True)
    )
    body = table(widths, row(cells) * _EMPTY_ROWS, inner_lines=True)
    return packed(
        "Template for comments and secretariat observations",
        body + paragraph(),
        _PAPER,
        _header(),
        _footer(),
        (styles(_FONT, "".join(map(_style, _STYLES))), fonts(_FONT)),
    )


def _style(name: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name.replace("_", "")}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/>'
        '<w:szCs w:val="18"/></w:rPr></w:style>'
    )


def _header() -> str:
    widths = tuple(width for width, _ in _HEAD)
    none = "".join(f'<w:{edge} w:val="nil"/>' for edge in ("top", "left", "bottom"))
    first = cell(
        widths[0],
        paragraph(run(_HEAD[0][1], bold=True, size=22), before=60, after=60),
        borders=none,
    )
    others = "".join(
        cell(width, paragraph(run(label, size=18), style="ISOChange", before=60, after=60))
        for width, label in _HEAD[1:]
    )
    titles = "".join(cell(width, _title(*title)) for width, *title in COLUMNS)
    return (
        table(widths, row(first + others, whole=True), inner_lines=True)
        + paragraph(line=120)
        + table(tuple(width for width, *_ in COLUMNS), row(titles, whole=True))
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
