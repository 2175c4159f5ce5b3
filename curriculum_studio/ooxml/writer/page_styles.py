"""How pages look: paper, fonts, sizes and colours, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec

from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import StudioError, message

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
            message("WordExport", "A setting of the layout does not fit: {reason}.").fill(
                reason=str(problem)
            ),
            remedy=message("WordExport", "Settings and their present values: {settings}").fill(
                settings=msgspec.json.encode(LayoutProfile()).decode()
            ),
        ) from problem


def _value(text: str) -> object:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


# --- styles -----------------------------------------------------------------------------------

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


#: Fonts that may be missing on the reader's machine, with what helps to find a like one.
FONT_TABLE: tuple[tuple[str, str, str, str, str], ...] = (
    ("SimSun", "宋体", "02010600030101010101", "86", "auto"),
    ("SimHei", "黑体", "02010609060101010101", "86", "modern"),
    ("Microsoft YaHei", "微软雅黑", "020B0503020204020204", "86", "swiss"),
    ("Times New Roman", "", "02020603050405020304", "00", "roman"),
    ("Arial", "", "020B0604020202020204", "00", "swiss"),
)
