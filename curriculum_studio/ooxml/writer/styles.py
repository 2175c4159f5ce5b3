"""Styles that all our Word files share, and the making of styles.xml."""

from collections.abc import Iterable
from dataclasses import dataclass

from curriculum_studio.ooxml.writer.page_styles import TAGS, PageStyle
from curriculum_studio.ooxml.writer.xml import (
    attribute,
    border,
    first_line_indent,
    indent,
    justified,
    paragraph_properties,
    root,
    run_properties,
    spacing,
    tab_stops,
)

#: Heading styles are Word's own, so that its outline and contents know them.
HEADING_LEVELS = 6


@dataclass(frozen=True, slots=True)
class Style:
    """A named style; `paragraph` and `run` hold property elements in any order."""

    id: str
    name: str
    paragraph: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    based: str = "Normal"
    follow: str = ""
    kind: str = "paragraph"

    def xml(self) -> str:
        """Return w:style."""
        custom = "" if self.id in _BUILT_IN else ' w:customStyle="1"'
        default = ' w:default="1"' if self.id in {"Normal", "TableNormal"} else ""
        on_another = self.based not in {"", self.id}
        based = f'<w:basedOn w:val="{self.based}"/>' if on_another else ""
        following = f'<w:next w:val="{self.follow}"/>' if self.follow else ""
        properties = paragraph_properties(*self.paragraph) if self.paragraph else ""
        return (
            f'<w:style w:type="{self.kind}"{default}{custom} w:styleId="{self.id}">'
            f'<w:name w:val="{attribute(self.name)}"/>{based}{following}<w:qFormat/>'
            f"{properties}{run_properties(*self.run)}</w:style>"
        )


_BUILT_IN = frozenset(
    [
        "Normal",
        "TableNormal",
        "Title",
        "Header",
        "Footer",
        "FootnoteText",
        "FootnoteReference",
        "CommentText",
        "CommentReference",
        "Hyperlink",
        "TOC1",
        "TOC2",
        "TOCHeading",
        "Index1",
    ]
) | {f"Heading{level}" for level in range(1, 10)}


def sized(half_points: int) -> tuple[str, str]:
    """Return the size of characters as two properties."""
    return f'<w:sz w:val="{half_points}"/>', f'<w:szCs w:val="{half_points}"/>'


BOLD = ("<w:b/>", "<w:bCs/>")
PLAIN_WEIGHT = ('<w:b w:val="0"/>', '<w:bCs w:val="0"/>')
KEEP = "<w:keepNext/>"
KEEP_LINES = "<w:keepLines/>"
WHOLE_WORDS = "<w:suppressAutoHyphens/>"


def color(value: str) -> str:
    """Return the colour of characters."""
    return f'<w:color w:val="{value}"/>'


def outline_level(level: int) -> str:
    """Return the level in Word's outline, from 1."""
    return f'<w:outlineLvl w:val="{level - 1}"/>'


def styles_part(look: PageStyle, styles: Iterable[Style]) -> bytes:
    """Return styles.xml: document defaults, the shared styles, then those given."""
    tag = TAGS[look.language]
    latin = "en-US" if look.language == "zh" else tag
    language = f'<w:lang w:val="{latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    defaults = run_properties(look.body.xml(), *sized(look.size), language)
    table_style = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )
    inside = (
        f"<w:docDefaults><w:rPrDefault>{defaults}</w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
        + table_style
        + "".join(style.xml() for style in (*common_styles(look), *styles))
    )
    return root("w:styles", inside, "w")


def common_styles(look: PageStyle) -> tuple[Style, ...]:
    """Return the styles that standards and units have in common."""
    return (*_text_styles(look), *_table_styles(look), *_page_styles(look), *_run_styles())


def _text_styles(look: PageStyle) -> tuple[Style, ...]:
    body = (
        (first_line_indent(2, look.size), justified("both"))
        if look.chinese
        else (
            spacing(after=160),
            justified("left"),
        )
    )
    gap = () if look.chinese else (spacing(after=120),)
    small = sized(look.small)
    line = spacing(before=0, after=0, line=look.line)
    return (
        Style(
            "Normal",
            "Normal",
            (line, "<w:widowControl/>", '<w:overflowPunct w:val="0"/>'),
            based="",
        ),
        Style("Body", "Body", body),
        Style("ListItem", "List item", (justified("both" if look.chinese else "left"), *gap)),
        Style("Remark", "Note", (justified("both" if look.chinese else "left"), *gap), small),
        Style("Warning", "Warning", (border_box(look), spacing(before=80, after=80))),
        Style("Where", "Formula where", (KEEP, *_turned(look, 2))),
        Style("Variable", "Formula variable", _variable_indent(look)),
        Style("Formula", "Formula", (KEEP, _formula_tabs(look), spacing(before=120, after=120))),
        Style("FootnoteText", "footnote text", (spacing(line=260),), small),
        Style(
            "Separator",
            "Separator",
            (spacing(before=0, after=0, line=20, rule="exact"),),
            sized(2),
        ),
    )


def border_box(look: PageStyle) -> str:
    """Return a thin frame around a paragraph."""
    return f"<w:pBdr>{border('top left bottom right', look.hair, look.line_color, 4)}</w:pBdr>"


def _turned(look: PageStyle, characters: int) -> tuple[str, ...]:
    if look.chinese:
        return (first_line_indent(characters, look.size),)
    return (spacing(before=60, after=60),)


def _variable_indent(look: PageStyle) -> tuple[str, ...]:
    if look.chinese:
        return (indent(left=5 * look.han, hanging=3 * look.han),)
    return (indent(left=1134, hanging=850), tab_stops(("left", 1134, "")))


def _formula_tabs(look: PageStyle) -> str:
    width = look.page.text_width
    leader = "dot" if look.chinese else ""
    return tab_stops(("center", width // 2, ""), ("right", width, leader))


def _table_styles(look: PageStyle) -> tuple[Style, ...]:
    small = sized(look.small)
    tight = spacing(before=20, after=20, line=260)
    caption = (*sized(look.size),) if look.chinese else (*sized(20), *BOLD)
    return (
        Style("TableText", "Table text", (tight,), small),
        Style("TableHead", "Table head", (KEEP, justified("center")), _head_run(look), "TableText"),
        Style(
            "TableGroup",
            "Table group",
            (KEEP,),
            (look.head.xml(), *(() if look.chinese else BOLD)),
            "TableText",
        ),
        Style(
            "TableLabel",
            "Table label",
            (justified("center" if look.chinese else "left"),),
            (look.head.xml(), *BOLD),
            "TableText",
        ),
        Style("TableNote", "Table note", (), (), "TableText"),
        Style("TableItem", "Table item", (), (), "TableText"),
        Style(
            "TableCaption",
            "Table caption",
            (KEEP, KEEP_LINES, spacing(before=160, after=80), justified("center")),
            (look.head.xml(), *caption),
        ),
        Style("UnitLine", "Unit line", (KEEP, justified("right")), small),
        Style("Figure", "Figure", (KEEP, spacing(before=120, after=60), justified("center"))),
        Style(
            "FigureCaption",
            "Figure caption",
            (KEEP_LINES, spacing(before=80, after=160), justified("center")),
            (look.head.xml(), *caption),
        ),
        Style(
            "SubfigureCaption",
            "Sub-figure caption",
            (KEEP, justified("center")),
            (look.head.xml(), *small),
        ),
        Style("FigureNote", "Figure note", (KEEP, justified("left")), small),
    )


def _head_run(look: PageStyle) -> tuple[str, ...]:
    return () if look.chinese and look.accent == "000000" else BOLD


def _page_styles(look: PageStyle) -> tuple[Style, ...]:
    right = tab_stops(("right", look.page.text_width, ""))
    head = (look.head.xml(), *sized(look.profile.running_head if look.chinese else 17))
    return (
        Style("Header", "header", (right,), head),
        Style("Footer", "footer", (right,), sized(18)),
        Style("CommentText", "annotation text", (justified("left"),), sized(20)),
    )


def _run_styles() -> tuple[Style, ...]:
    raised = '<w:vertAlign w:val="superscript"/>'
    return (
        Style("FootnoteReference", "footnote reference", (), (raised,), "", kind="character"),
        Style("CommentReference", "annotation reference", (), sized(16), "", kind="character"),
        Style("Hyperlink", "Hyperlink", (), (color("1F4E79"),), "", kind="character"),
        Style("StandsIn", "Not translated yet", (), (color("7F7F7F"),), "", kind="character"),
    )
