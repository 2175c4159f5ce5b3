"""How Word files look: paper, fonts, sizes and colours as data, and the styles made of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import Language
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
from curriculum_studio.values import dataclass

# --- settings where rules are silent ----------------------------------------------------------
# GB/T 1.1-2020, 10 and annexes E and F, give most sizes; the rest is that of the official template
# as far as it is known. A group that knows better changes a value in `resources/layouts`, or for
# one export by an option, and no program.


class LayoutProfile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of a layout.

    Names of fonts; sizes of characters in half points; spaces in twentieths of a point; margins and
    heights in millimetres; weights of lines in eighths of a point.
    """

    han_body: str = "SimSun"
    han_head: str = "SimHei"
    latin: str = "Times New Roman"
    margin_top: float = 25.0
    margin_bottom: float = 20.0
    margin_inner: float = 25.0
    margin_outer: float = 20.0
    header: float = 15.0
    footer: float = 12.0
    running_head: int = 18
    title: int = 32
    element_heading: int = 32
    annex_heading: int = 21
    chapter_space: int = 312
    clause_space: int = 156
    table_frame: int = 12
    table_hair: int = 4
    end_rule: int = 12
    #: Width of the closing rule as a share of the text.
    end_rule_width: float = 0.25
    cover_banner: int = 60
    cover_number: int = 28
    cover_title: int = 52
    cover_second: int = 28
    cover_stage: int = 24
    cover_note: int = 21
    cover_date: int = 28
    cover_issuer: int = 32
    cover_mark: int = 96
    #: Heights from the classification down to the issuer.
    cover_rows: tuple[float, float, float, float, float, float, float] = (
        20, 22, 18, 38, 118, 11, 18,
    )  # fmt: skip
    #: The mark at the top right of a cover: DB32 of a local standard, T/XXX of an association's.
    local_mark: bool = True
    group_mark: bool = True


#: The options under which a writer finds the settings, as JSON, and single ones by name.
PROFILE, SINGLE = "profile", "layout."


def profile_of(options: Mapping[str, str]) -> LayoutProfile:
    """Return the settings that the options of an export name.

    Raises:
        StudioError: if a setting does not exist or its value does not fit.

    """
    given: dict[str, object] = {}
    try:
        if options.get(PROFILE):
            given = msgspec.json.decode(options[PROFILE], type=dict)
        for name, value in options.items():
            if name.startswith(SINGLE):
                given[name.removeprefix(SINGLE)] = _value(value)
        return msgspec.convert(given, LayoutProfile)
    except msgspec.MsgspecError as problem:
        raise StudioError(
            message("WordExport", "A setting of the layout is not valid: {reason}.").fill(
                reason=str(problem)
            ),
            remedy=message("WordExport", "Settings and their current values: {settings}").fill(
                settings=msgspec.json.encode(LayoutProfile()).decode()
            ),
        ) from problem


def _value(text: str) -> object:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


# --- looks of pages ---------------------------------------------------------------------------

#: Language tags of Word.
TAGS: dict[Language, str] = {"zh": "zh-CN", "en": "en-GB", "de": "de-DE"}

#: Twentieths of a point in a millimetre, and the units of drawings in a millimetre.
TWIPS_PER_MM = 56.6929
EMU_PER_MM = 36000


def twips(millimetres: float) -> int:
    """Return millimetres as twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet with its margins, in millimetres; with `mirrored` the inner margin is `left`."""

    width: float = 210.0
    height: float = 297.0
    top: float = 25.0
    bottom: float = 20.0
    left: float = 25.0
    right: float = 20.0
    header: float = 15.0
    footer: float = 12.0
    mirrored: bool = True

    @property
    def text_width(self) -> int:
        """Width of the text in twentieths of a point."""
        return twips(self.width) - twips(self.left) - twips(self.right)

    @property
    def text_width_mm(self) -> float:
        """Width of the text in millimetres."""
        return self.width - self.left - self.right

    @property
    def text_height_mm(self) -> float:
        """Height of the text in millimetres."""
        return self.height - self.top - self.bottom

    @property
    def turned(self) -> "Page":
        """The page on its side, with little room above and below: it is low."""
        return Page(
            width=self.height, height=self.width, top=16.0, bottom=14.0, left=self.left,
            right=self.right, header=9.0, footer=8.0, mirrored=False,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FontPair:
    """A font for Latin letters and one for Han characters."""

    latin: str
    han: str

    def xml(self) -> str:
        """Return w:rFonts; the East Asian font is always named, or Word takes one of its own."""
        return (
            f'<w:rFonts w:ascii="{self.latin}" w:hAnsi="{self.latin}" w:eastAsia="{self.han}"'
            f' w:cs="{self.latin}"/>'
        )


_USUAL = LayoutProfile()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStyle:
    """A look. Sizes are half points, `line` is the least height of a line in twentieths.

    `chinese` layouts indent first lines by two characters and centre the headings of elements.
    """

    language: Language
    body: FontPair
    head: FontPair
    page: Page = Page()
    size: int = 21
    small: int = 18
    line: int = 320
    chinese: bool = True
    accent: str = "000000"
    fill: str = "F2F2F2"
    rule: int = 12
    hair: int = 4
    line_color: str = "000000"
    profile: LayoutProfile = _USUAL

    @property
    def of_unit(self) -> bool:
        """Whether it is for teachers and families: with a colour, and no form of a standard."""
        return self.accent != "000000"

    @property
    def han(self) -> int:
        """Width of a Han character of the text in twentieths of a point."""
        return self.size * 10


#: GB/T 1.1-2020, 10 and annex F: 宋体 and 黑体, both in 五号 (10.5 pt).
GB_LOOK = PageStyle(
    language="zh", body=FontPair("Times New Roman", "SimSun"), head=FontPair("SimHei", "SimHei")
)


def gb_look(profile: LayoutProfile) -> PageStyle:
    """Return the look of Chinese standards with the settings of a layout."""
    page = Page(
        top=profile.margin_top,
        bottom=profile.margin_bottom,
        left=profile.margin_inner,
        right=profile.margin_outer,
        header=profile.header,
        footer=profile.footer,
    )
    return replace(
        GB_LOOK,
        body=FontPair(profile.latin, profile.han_body),
        head=FontPair(profile.han_head, profile.han_head),
        page=page,
        rule=profile.table_frame,
        hair=profile.table_hair,
        profile=profile,
    )


def iso_look(language: Language) -> PageStyle:
    """Return the look of ISO-like English and German standards."""
    return PageStyle(
        language=language,
        body=FontPair("Times New Roman", "SimSun"),
        head=FontPair("Arial", "SimHei"),
        size=21,
        small=18,
        line=280,
        chinese=False,
    )


def unit_look(language: Language) -> PageStyle:
    """Return the look of theme units: for teachers, with a quiet colour."""
    chinese = language == "zh"
    return PageStyle(
        language=language,
        body=FontPair("Times New Roman" if chinese else "Arial", "SimSun"),
        head=FontPair("Microsoft YaHei" if chinese else "Arial", "Microsoft YaHei"),
        page=Page(
            top=20.0, bottom=18.0, left=20.0, right=20.0, header=10.0, footer=10.0, mirrored=False
        ),
        size=21 if chinese else 20,
        small=19,
        line=320 if chinese else 280,
        chinese=chinese,
        accent="1B6B50",
        fill="EAF3EE",
        rule=8,
        hair=4,
        line_color="8FA89C",
    )


# --- styles.xml -------------------------------------------------------------------------------

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
    #: Whether Word offers it in its gallery.
    offered: bool = True

    def xml(self) -> str:
        """Return w:style."""
        custom = "" if self.id in _BUILT_IN else ' w:customStyle="1"'
        default = ' w:default="1"' if self.id in {"Normal", "TableNormal"} else ""
        on_another = self.based not in {"", self.id}
        based = f'<w:basedOn w:val="{self.based}"/>' if on_another else ""
        offered = "<w:qFormat/>" if self.offered else ""
        following = f'<w:next w:val="{self.follow}"/>' if self.follow else ""
        properties = paragraph_properties(*self.paragraph) if self.paragraph else ""
        return (
            f'<w:style w:type="{self.kind}"{default}{custom} w:styleId="{self.id}">'
            f'<w:name w:val="{attribute(self.name)}"/>{based}{following}{offered}'
            f"{properties}{run_properties(*self.run)}</w:style>"
        )


_BUILT_IN = {f"Heading{level}" for level in range(1, 10)} | {
    "Normal", "TableNormal", "Title", "Header", "Footer", "FootnoteText", "FootnoteReference",
    "CommentText", "CommentReference", "Hyperlink", "TOC1", "TOC2", "TOCHeading", "Index1",
}  # fmt: skip


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


def defaults(*run: str) -> str:
    """Return w:docDefaults: how characters look of which no style says it."""
    looks = run_properties(*run)
    return f"<w:docDefaults><w:rPrDefault>{looks}</w:rPrDefault><w:pPrDefault/></w:docDefaults>"


def styles_part(look: PageStyle, styles: Iterable[Style]) -> bytes:
    """Return styles.xml: document defaults, the shared styles, then those given."""
    tag = TAGS[look.language]
    latin = "en-US" if look.language == "zh" else tag
    language = f'<w:lang w:val="{latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    table_style = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )
    inside = (
        defaults(look.body.xml(), *sized(look.size), language)
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
        else (spacing(after=120 if look.of_unit else 160), justified("left"))
    )
    gap = () if look.chinese else (spacing(after=120),)
    item_gap = (spacing(after=40),) if gap and look.of_unit else gap
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
        Style("ListItem", "List item", (justified("both" if look.chinese else "left"), *item_gap)),
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
    return () if look.chinese and not look.of_unit else BOLD


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
