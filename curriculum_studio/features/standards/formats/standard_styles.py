"""Styles of standards: GB/T 1.1-2020 (10, annex F) in Chinese, ISO-like in English and German.

Spaces before and after headings and the size of the running head are not given in the standard;
they are those of the official template.
"""

from collections.abc import Iterator
from dataclasses import replace

from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.numbering import ANNEX_NUMBERS, CLAUSE_NUMBERS
from curriculum_studio.ooxml.writer.styles import (
    BOLD,
    HEADING_LEVELS,
    KEEP,
    KEEP_LINES,
    PLAIN_WEIGHT,
    WHOLE_WORDS,
    Page,
    PageStyle,
    Style,
    iso_look,
    outline_level,
    sized,
)
from curriculum_studio.ooxml.writer.xml import border, indent, justified, spacing, tab_stops

#: Pages for languages side by side: two upright, three on a page that lies on its side.
_TALL = Page(left=20.0, right=20.0, mirrored=False)
_WIDE = Page(
    width=297.0,
    height=210.0,
    top=20.0,
    bottom=18.0,
    left=20.0,
    right=20.0,
    header=10.0,
    mirrored=False,
)


def parallel_look(first: Language, count: int, *, alternating: bool) -> PageStyle:
    """Return the look of a standard in several languages, the first one leading."""
    page = _TALL if count == 2 or alternating else _WIDE
    return replace(iso_look(first), page=page, size=19, small=17, line=260, line_color="9AA69F")


#: What all headings have.
_HEADED = (KEEP, KEEP_LINES, WHOLE_WORDS)


def standard_styles(look: PageStyle) -> tuple[Style, ...]:
    """Return the styles of a standard beside the common ones."""
    return (
        *_headings(look),
        *(_chinese(look) if look.chinese else _latin(look)),
        *_contents(look),
        *_cover(look),
        *_index(look),
        _end_rule(look),
    )


def _index(look: PageStyle) -> Iterator[Style]:
    """Yield the styles of lines of the index: number at the right, letters set apart."""
    places = (
        indent(left=200, right=420, hanging=200),
        tab_stops(("right", look.page.text_width, "dot")),
    )
    yield Style("Index1", "index 1", (spacing(before=0, after=0), *places, justified("left")))
    yield Style("IndexFirst", "Index, first of a letter", (spacing(before=160),), (), "Index1")


def _end_rule(look: PageStyle) -> Style:
    """Return the rule that closes a standard: a quarter of the width, centred (10.3)."""
    side = round(look.page.text_width * (1 - look.profile.end_rule_width) / 2)
    line = f"<w:pBdr>{border('top', look.profile.end_rule)}</w:pBdr>"
    places = indent(left=side, right=side)
    return Style("EndRule", "End rule", (line, spacing(before=480, line=240), places))


def _numbered(instance: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{instance}"/></w:numPr>'


def _headings(look: PageStyle) -> Iterator[Style]:
    for level in range(1, HEADING_LEVELS + 1):
        space = look.profile.chapter_space if level == 1 else look.profile.clause_space
        if not look.chinese:
            space = {1: 320, 2: 240}.get(level, 180)
        after = space if look.chinese else 160
        common = (
            KEEP,
            KEEP_LINES,
            WHOLE_WORDS,
            spacing(before=space, after=after),
            justified("left"),
        )
        run = (look.head.xml(), *_heading_size(look, level))
        yield Style(
            f"Heading{level}",
            f"heading {level}",
            (*common, _numbered(CLAUSE_NUMBERS, level), outline_level(level)),
            run,
            follow="Body",
        )
        if level > 1:
            yield Style(
                f"Annex{level}",
                f"Annex heading {level}",
                (*common, _numbered(ANNEX_NUMBERS, level), outline_level(level)),
                run,
                follow="Body",
            )


def _heading_size(look: PageStyle, level: int) -> tuple[str, ...]:
    if look.chinese:
        return (*sized(look.size), *PLAIN_WEIGHT)
    return (*sized({1: 26, 2: 23}.get(level, 21)), *BOLD)


def _chinese(look: PageStyle) -> tuple[Style, ...]:
    han = look.han
    big = (look.head.xml(), *sized(look.profile.element_heading))
    title = (look.head.xml(), *sized(look.profile.title))
    heading = (look.head.xml(), *sized(look.size))
    annex = (look.head.xml(), *sized(look.profile.annex_heading))
    turned = indent(left=0, first=2 * han)
    hung = indent(left=4 * han, hanging=2 * han)
    return (
        Style("DocumentTitle", "Document title",
              (KEEP, spacing(before=240, after=480), justified("center")), title),
        Style("FrontHeading", "Front heading",
              (KEEP, spacing(before=0, after=480), justified("center"), outline_level(1)), big),
        Style("Annex1", "Annex heading 1",
              (*_HEADED, spacing(before=0, after=312), justified("center"),
               _numbered(ANNEX_NUMBERS, 1), outline_level(1)), annex, follow="Body"),
        Style("Provision", "Clause without title", (justified("both"),)),
        Style("Term", "Term", (KEEP, spacing(before=160), indent(left=2 * han, hanging=2 * han)),
              heading),
        Style("Designation", "Other designation", (KEEP, turned)),
        Style("Definition", "Definition", (turned, justified("both"))),
        Style("Source", "Source", (turned,)),
        Style("Reference", "Cited document", (turned,)),
        Style("Bibliography", "Bibliography entry", (justified("left"),)),
        Style("Quiet", "In a list item", (hung,)),
        Style("Unsorted", "Unsorted heading", (KEEP, spacing(before=240, after=120)), heading),
    )  # fmt: skip


def _latin(look: PageStyle) -> tuple[Style, ...]:
    big = (look.head.xml(), *sized(32), *BOLD)
    bold = (look.head.xml(), *sized(21), *BOLD)
    gap = spacing(after=120)
    return (
        Style("DocumentTitle", "Document title",
              (KEEP, WHOLE_WORDS, spacing(before=0, after=480), justified("left")), big),
        Style("FrontHeading", "Front heading",
              (KEEP, spacing(before=0, after=320), justified("left"), outline_level(1)), big),
        Style("Annex1", "Annex heading 1",
              (*_HEADED, spacing(before=0, after=320, line=340), justified("center"),
               _numbered(ANNEX_NUMBERS, 1), outline_level(1)),
              (look.head.xml(), *sized(28), *BOLD), follow="Body"),
        Style("Provision", "Clause without title", (gap, justified("left"))),
        Style("Term", "Term", (KEEP, spacing(before=160)), bold),
        Style("Designation", "Other designation", (KEEP,)),
        Style("Definition", "Definition", (gap,)),
        Style("Source", "Source", (gap,)),
        Style("Reference", "Cited document", (gap,)),
        Style("Bibliography", "Bibliography entry", (gap,)),
        Style("Quiet", "In a list item", (indent(left=400), gap)),
        Style("Unsorted", "Unsorted heading", (KEEP, spacing(before=240, after=120)), bold),
    )  # fmt: skip


def _contents(look: PageStyle) -> tuple[Style, ...]:
    width = look.page.text_width
    first = 420 if look.chinese else 560
    second = first + (630 if look.chinese else 700)

    def lines(left: int, hanging: int, space: int) -> tuple[str, ...]:
        return (
            spacing(before=space, after=0, line=280),
            indent(left=left, right=420, hanging=hanging),
            tab_stops(("left", left, ""), ("right", width, "dot")),
        )

    return (
        Style("TOCHeading", "TOC Heading", based="FrontHeading",
              paragraph=('<w:outlineLvl w:val="9"/>',)),
        Style("TOC1", "toc 1", lines(first, first, 20)),
        Style("TOC2", "toc 2", lines(second, second - first, 0)),
        # A blank line parts figures and tables from what stands above them (10.3.2).
        Style("TOCFirst", "List of tables or figures, first line", (
            spacing(before=280, after=0, line=280), indent(left=first, right=420, hanging=first),
            tab_stops(("right", width, "dot")))),
        Style("TOCList", "List of tables or figures", (
            spacing(before=0, after=0, line=280), indent(left=first, right=420, hanging=first),
            tab_stops(("right", width, "dot")))),
    )  # fmt: skip


def _cover(look: PageStyle) -> tuple[Style, ...]:
    """Return the styles of the cover; sizes by annex F, places by the official template."""
    head = look.head.xml()
    center, right, left = justified("center"), justified("right"), justified("left")
    weight = () if look.chinese else BOLD
    own = look.profile
    spread = f'<w:spacing w:val="{480 if look.chinese else 20}"/>'
    return (
        Style("CoverCode", "Cover classification", (left,), (head, *sized(21))),
        Style("CoverBanner", "Cover banner", (center if look.chinese else left,),
              (head, *weight, *sized(own.cover_banner if look.chinese else 30), spread)),
        Style("CoverNumber", "Cover number", (right,), (head, *weight, *sized(own.cover_number))),
        Style("CoverReplaces", "Cover replaces", (right,), sized(21)),
        Style("CoverTitle", "Cover title",
              (center if look.chinese else left, spacing(line=680 if look.chinese else 560)),
              (head, *weight, *sized(own.cover_title if look.chinese else 46))),
        Style("CoverSecond", "Cover second title",
              (center if look.chinese else left, spacing(before=360)),
              (head, *sized(own.cover_second))),
        Style("CoverStage", "Cover stage",
              (center if look.chinese else left, spacing(before=360)), sized(own.cover_stage)),
        Style("CoverNote", "Cover note",
              (center if look.chinese else left, spacing(before=160)), sized(own.cover_note)),
        Style("CoverDate", "Cover date", (left,),
              (head, *weight, *sized(own.cover_date if look.chinese else 22))),
        Style("CoverIssuer", "Cover issuer", (center if look.chinese else left,),
              (head, *weight, *sized(own.cover_issuer if look.chinese else 26))),
        Style("CoverMark", "Cover mark", (right,),
              (look.body.xml(), *BOLD, *sized(own.cover_mark))),
    )  # fmt: skip
