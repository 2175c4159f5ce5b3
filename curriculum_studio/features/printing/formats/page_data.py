"""What is printed as one piece of data: pages with their looks, covers, and the blocks on them.

The template for paper (`resources/templates`) makes pages of it.
"""

from collections.abc import Iterator, Sequence

import msgspec

from curriculum_studio.features.printing.formats.block_data import (
    Anchors,
    BlockData,
    Data,
    TextData,
    anchors_of,
)
from curriculum_studio.features.printing.formats.formula_data import Json
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.cover import COVER_PAGE
from curriculum_studio.ooxml.writer.styles import LayoutProfile, Page, PageStyle
from curriculum_studio.render.blocks import CoverBlock, NodeText, PrintedOutline
from curriculum_studio.values import dataclass

#: Points in a millimetre; half points and twentieths of a point in a point, eighths of lines.
_TWIPS, _HALVES, _EIGHTHS = 20.0, 2.0, 8.0


class PrintJob(msgspec.Struct, frozen=True):
    """What a process needs to make a PDF: data as JSON, and pictures by the hash they are named by.

    `fonts` are the families that the data name. `time` is when the PDF says it was made, ISO 8601;
    "" for now.
    """

    data: bytes
    pictures: dict[str, bytes]
    fonts: tuple[str, ...]
    time: str = ""

    def packed(self) -> bytes:
        """Return the job as bytes."""
        return msgspec.msgpack.encode(self)


def unpacked(content: bytes) -> PrintJob:
    """Return the job that `packed` made bytes of."""
    return msgspec.msgpack.decode(content, type=PrintJob)


@dataclass(frozen=True, slots=True)
class TypesetJob:
    """What is to be set: the files of the template, data as JSON, and the families of its fonts.

    `pictures` are the names of files in `folder`, by the name that the data have for them. `time`
    is when the PDF says that it was made, in seconds since 1970.
    """

    template: dict[str, bytes]
    data: bytes
    fonts: tuple[str, ...]
    folder: str
    pictures: dict[str, str]
    time: int


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF, and what is to be said of it.

    `stands_in` names for each family that is missing the one that stands in, "" if none does.
    `archival`: it is PDF/A-2b.
    """

    pdf: bytes
    stands_in: dict[str, str]
    archival: bool


@dataclass(frozen=True, slots=True)
class PageRun:
    """Pages that count together: `numbers` is the form of their numbers, I or 1, "" for none."""

    page: Page
    look: PageStyle
    blocks: Sequence[Json]
    head: str = ""
    numbers: str = ""
    cover: Data | None = None


def job_data(title: str, author: str, language: Language, runs: Sequence[PageRun]) -> bytes:
    """Return everything as JSON."""
    looks: list[PageStyle] = []
    sections: list[Json] = []
    for run in runs:
        if run.look not in looks:
            looks.append(run.look)
        sections.append(_section(run, looks.index(run.look)))
    whole: Data = {
        "title": title, "author": author, "language": language,
        "looks": [look_data(look) for look in looks], "sections": sections,
    }  # fmt: skip
    return msgspec.json.encode(whole)


def _section(run: PageRun, look: int) -> Json:
    return {
        "look": look, "page": page_data(run.page), "numbers": run.numbers, "head": run.head,
        "cover": run.cover, "blocks": list(run.blocks),
    }  # fmt: skip


def page_data(page: Page) -> Data:
    """Return paper and margins, in millimetres."""
    return {
        "width": page.width, "height": page.height, "top": page.top, "bottom": page.bottom,
        "left": page.left, "right": page.right, "header": page.header, "footer": page.footer,
        "mirrored": page.mirrored,
    }  # fmt: skip


def look_data(look: PageStyle) -> Data:
    """Return fonts, sizes and colours; all sizes in points."""
    profile = look.profile
    return {
        "chinese": look.chinese,
        "body": {"latin": look.body.latin, "han": look.body.han},
        "head": {"latin": look.head.latin, "han": look.head.han},
        "size": look.size / _HALVES,
        "small": look.small / _HALVES,
        "line": look.line / _TWIPS,
        "accent": look.accent,
        "fill": look.fill,
        "lineColor": look.line_color,
        "rule": look.rule / _EIGHTHS,
        "hair": look.hair / _EIGHTHS,
        "running": (profile.running_head if look.chinese else 17) / _HALVES,
        "title": profile.title / _HALVES,
        "element": profile.element_heading / _HALVES,
        "annex": profile.annex_heading / _HALVES,
        "chapterSpace": profile.chapter_space / _TWIPS,
        "clauseSpace": profile.clause_space / _TWIPS,
        "endRule": profile.end_rule / _EIGHTHS,
        "endRuleWidth": profile.end_rule_width,
        "unit": look.of_unit,
    }


def families_of(looks: Sequence[PageStyle]) -> tuple[str, ...]:
    """Return the families of fonts that looks name, each once."""
    named = (
        name for look in looks for pair in (look.body, look.head) for name in (pair.latin, pair.han)
    )
    return tuple(dict.fromkeys(named))


# --- the cover --------------------------------------------------------------------------------

#: Width for the mark at the top right, and for the banner; the gap between its characters
#: (twentieths of a point).
_MARK_WIDTH, _BANNER_WIDTH, _BANNER_GAP = 4500, 9200, 480


def cover_data(
    cover: CoverBlock,
    texts: TextData,
    profile: LayoutProfile,
    others: Sequence[NodeText] = (),
    *,
    plain: bool = False,
) -> Data:
    """Return what stands on a cover; `others` are titles in place of its second title.

    `plain` covers have the ISO-like form also in Chinese.
    """
    language = cover.language
    form = "latin" if plain or language != "zh" else "official"
    stage = f"（{cover.stage}）" if form == "official" and cover.stage else cover.stage
    count = max(1, len(cover.banner))
    banner = min(profile.cover_banner, _BANNER_WIDTH // (10 * count))
    gap = min(_BANNER_GAP, _BANNER_WIDTH // count - 10 * banner)
    marked = cover.mark and getattr(profile, f"{cover.level}_mark", False)
    mark = cover.mark if marked else ""
    second = [texts.text(each) for each in others or (cover.second_title,) if not each.blank]
    return {
        "form": "internal" if cover.level == "internal" else form,
        "lang": language,
        "codes": [f"ICS {cover.ics}", f"CCS {cover.ccs}"],
        "mark": mark,
        "markSize": min(profile.cover_mark, _MARK_WIDTH // (6 * max(1, len(mark)))) / _HALVES,
        "banner": cover.banner,
        "bannerSize": (banner if form == "official" else 30) / _HALVES,
        "bannerGap": gap / _TWIPS,
        "number": cover.number,
        "replaces": cover.replaces,
        "title": texts.text(cover.title),
        "second": list(second),
        "adopts": f"({cover.adopts})" if cover.adopts else "",
        "stage": stage,
        "notes": [each for each in (cover.draft_date, cover.patent_call, cover.prevails) if each],
        "draftDate": cover.draft_date,
        "published": cover.published,
        "effective": cover.effective,
        "issuer": cover.issuer,
        "issued": cover.issued,
        "rows": list(profile.cover_rows),
        "sizes": _cover_sizes(profile, chinese=form == "official"),
    }


def _cover_sizes(profile: LayoutProfile, *, chinese: bool) -> Data:
    return {
        "number": profile.cover_number / _HALVES,
        "title": (profile.cover_title if chinese else 46) / _HALVES,
        "second": profile.cover_second / _HALVES,
        "stage": profile.cover_stage / _HALVES,
        "note": profile.cover_note / _HALVES,
        "date": (profile.cover_date if chinese else 22) / _HALVES,
        "issuer": (profile.cover_issuer if chinese else 26) / _HALVES,
    }


# --- one language after the other -------------------------------------------------------------


def page_runs(outlines: Sequence[PrintedOutline], looks: Sequence[PageStyle]) -> Iterator[PageRun]:
    """Yield the pages of outlines, each language on pages of its own."""
    suffixes = suffixes_of(outlines)
    parts = [
        ([block for part in each.parts for block in part.blocks], suffix)
        for each, suffix in zip(outlines, suffixes, strict=True)
    ]
    anchors = anchors_of(parts)
    for outline, look, suffix in zip(outlines, looks, suffixes, strict=True):
        yield from _outline_runs(outline, look, TextData(anchors, outline.footnotes, suffix))


def _outline_runs(outline: PrintedOutline, look: PageStyle, texts: TextData) -> Iterator[PageRun]:
    if outline.cover is not None:
        cover = cover_data(outline.cover, texts, look.profile)
        yield PageRun(COVER_PAGE, look, (), cover=cover)
    body = BlockData(texts, look, look.page.text_width)
    for part in outline.parts:
        numbers = "I" if part.preliminary else "1"
        yield PageRun(look.page, look, body.blocks(part.blocks), outline.running_head, numbers)


def suffixes_of(outlines: Sequence[PrintedOutline]) -> list[str]:
    """Return what tells the labels of each language apart; those of the first are the nodes."""
    return [f"-{each.language}" if at else "" for at, each in enumerate(outlines)]


def single_anchors(outlines: Sequence[PrintedOutline], suffixes: Sequence[str]) -> Anchors:
    """Return the labels of outlines that stand side by side."""
    parts = [
        ([block for part in each.parts for block in part.blocks], suffix)
        for each, suffix in zip(outlines, suffixes, strict=True)
    ]
    return anchors_of(parts)
