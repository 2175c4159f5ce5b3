"""The cover of a standard: official form for standards, a plain one for internal documents.

A table without lines holds everything in its place, with fixed heights, so that a long title moves
nothing. Heights are millimetres from the top of the text area, measured on the official template.
"""

from collections.abc import Sequence

from curriculum_studio.ooxml.writer.runs import RunWriter, plain_run
from curriculum_studio.ooxml.writer.styles import LayoutProfile, Page, twips
from curriculum_studio.ooxml.writer.xml import (
    WHOLE,
    border,
    justified,
    lined,
    spanning,
    style,
    w_p,
    w_tbl,
    w_tc,
    w_tr,
)
from curriculum_studio.render.blocks import CoverBlock, NodeText

#: The cover has narrower margins than the text (template of SAC).
COVER_PAGE = Page(top=15.0, bottom=15.0, left=25.0, right=20.0, header=8.0, footer=8.0)

_RULE = 8

#: The gap between the characters of the banner and its width, in twentieths of a point.
_BANNER_GAP, _BANNER_WIDTH = 480, 9200

#: Width for the mark at the top right, in twentieths of a point.
_MARK_WIDTH = 4500

Line = tuple[str, str]


class CoverWriter:
    """Writes covers in the language of the runs it is given.

    `plain` covers have the ISO-like form also in Chinese: those of several languages.
    """

    def __init__(
        self, runs: RunWriter, profile: LayoutProfile | None = None, *, plain: bool = False
    ) -> None:
        self._runs = runs
        self._profile = profile or LayoutProfile()
        self._plain = plain
        self._others: Sequence[NodeText] = ()

    def cover(self, cover: CoverBlock, others: Sequence[NodeText] = ()) -> str:
        """Return the cover; `others` are titles that stand in place of its second title."""
        self._others = others or (cover.second_title,)
        if cover.level == "internal":
            return self._internal(cover)
        official = cover.language == "zh" and not self._plain
        return self._official(cover) if official else self._latin(cover)

    def _official(self, cover: CoverBlock) -> str:
        """Return the Chinese cover (8.1): classification, banner, number, title, dates, issuer."""
        codes = self._lines(
            cover, [("CoverCode", f"ICS {cover.ics}"), ("CoverCode", f"CCS {cover.ccs}")]
        )
        number = self._lines(cover, [("CoverNumber", cover.number)])
        replaces = self._lines(cover, [("CoverReplaces", cover.replaces)])
        issuer = self._issuer(cover)
        heights = self._profile.cover_rows
        rows = [
            _row(heights[0], [(0, 1, codes), (1, 1, self._mark(cover))]),
            _row(heights[1], [(0, 2, self._banner(cover))], "center"),
            _row(heights[2], [(0, 2, number + replaces)], "bottom", rule="bottom"),
            _row(heights[3], [(0, 2, "")]),
            _row(heights[4], [(0, 2, self._title(cover))]),
            _row(heights[5], [(0, 1, self._lines(cover, [("CoverDate", cover.published)])),
                      (1, 1, self._lines(cover, [("CoverDate", cover.effective)], "right"))],
                 "bottom", rule="bottom"),
            _row(heights[6], [(0, 2, issuer)], "bottom"),
        ]  # fmt: skip
        return _table(rows)

    def _mark(self, cover: CoverBlock) -> str:
        """Return the mark at the top right: DB32 of a province, T/XXX of an association."""
        if not cover.mark or not getattr(self._profile, f"{cover.level}_mark", False):
            return ""
        # A long code of an association still has to fit into half of the width.
        half_points = min(self._profile.cover_mark, _MARK_WIDTH // (6 * len(cover.mark)))
        sized = (f'<w:sz w:val="{half_points}"/>', f'<w:szCs w:val="{half_points}"/>')
        return _paragraph("CoverMark", plain_run(cover.mark, "en", more=sized))

    def _banner(self, cover: CoverBlock) -> str:
        """Return the banner spread over the width: large with four characters, fitting with 15."""
        count = max(1, len(cover.banner))
        half_points = min(self._profile.cover_banner, _BANNER_WIDTH // (10 * count))
        gap = min(_BANNER_GAP, _BANNER_WIDTH // count - 10 * half_points)
        look = (
            f'<w:spacing w:val="{gap}"/>',
            f'<w:sz w:val="{half_points}"/>',
            f'<w:szCs w:val="{half_points}"/>',
        )
        return _paragraph("CoverBanner", plain_run(cover.banner, cover.language, more=look))

    def _issuer(self, cover: CoverBlock) -> str:
        spread = ('<w:spacing w:val="60"/>',)
        inside = plain_run(cover.issuer, cover.language, more=spread)
        if cover.issued:
            small = ('<w:spacing w:val="160"/>', '<w:sz w:val="28"/>', '<w:szCs w:val="28"/>')
            inside += plain_run("　", cover.language) + plain_run(
                cover.issued, cover.language, more=small
            )
        return _paragraph("CoverIssuer", inside)

    def _title(self, cover: CoverBlock) -> str:
        second = "".join(self._text("CoverSecond", title) for title in self._others)
        lines: list[Line] = []
        if cover.adopts:
            lines.append(("CoverNote", f"({cover.adopts})"))
        stage = f"（{cover.stage}）" if cover.language == "zh" and cover.stage else cover.stage
        lines += [
            ("CoverStage", stage),
            ("CoverNote", cover.draft_date),
            ("CoverNote", cover.patent_call),
            ("CoverNote", cover.prevails),
        ]
        return self._text("CoverTitle", cover.title) + second + self._lines(cover, lines)

    def _latin(self, cover: CoverBlock) -> str:
        """Return the ISO-like cover: number and banner on top, the title large and to the left."""
        codes = self._lines(
            cover, [("CoverCode", f"ICS {cover.ics}"), ("CoverCode", f"CCS {cover.ccs}")]
        )
        number = self._lines(cover, [("CoverNumber", cover.number)])
        number += self._lines(cover, [("CoverReplaces", cover.replaces)])
        dates = [("CoverDate", cover.published), ("CoverDate", cover.effective)]
        rows = [
            _row(24, [(0, 1, self._lines(cover, [("CoverBanner", cover.banner)])), (1, 1, number)],
                 "bottom", rule="bottom"),
            _row(46, [(0, 2, "")]),
            _row(142, [(0, 2, self._title(cover))], rule="bottom"),
            _row(22, [(0, 1, self._lines(cover, [("CoverIssuer", cover.issuer)])), (1, 1, codes)],
                 "center"),
            _row(16, [(0, 1, self._lines(cover, dates)), (1, 1, "")]),
        ]  # fmt: skip
        return _table(rows)

    def _internal(self, cover: CoverBlock) -> str:
        lines: list[Line] = [
            ("CoverStage", cover.banner if not cover.stage else f"{cover.banner} · {cover.stage}"),
            ("CoverNote", cover.number if cover.number != "××" else ""),
            ("CoverNote", cover.draft_date),
        ]
        title = self._text("CoverTitle", cover.title)
        title += "".join(self._text("CoverSecond", other) for other in self._others)
        issuer = self._lines(cover, [("CoverIssuer", cover.issuer)])
        rows = [
            _row(70, [(0, 2, "")]),
            _row(130, [(0, 2, title + self._lines(cover, lines))]),
            _row(40, [(0, 2, issuer)], "bottom"),
        ]
        return _table(rows)

    def _text(self, identity: str, words: NodeText) -> str:
        if words.blank:
            return ""
        inside = self._runs.runs(words.runs, words.language, stands_in=words.stands_in)
        return _paragraph(identity, inside)

    def _lines(self, cover: CoverBlock, lines: Sequence[Line], side: str = "") -> str:
        return "".join(
            _paragraph(identity, plain_run(words, cover.language), side)
            for identity, words in lines
            if words
        )


def _paragraph(identity: str, inside: str, side: str = "") -> str:
    return w_p(inside, style(identity), justified(side) if side else "")


def _row(
    height: float,
    cells: Sequence[tuple[int, int, str]],
    down: str = "top",
    *,
    rule: str = "",
) -> str:
    """Return a row of a fixed height in millimetres with cells (column, span, content)."""
    half = COVER_PAGE.text_width // 2
    written = []
    for _, span, inside in cells:
        content = inside or _paragraph("Separator", "")
        align = f'<w:vAlign w:val="{down}"/>'
        line = lined(border(rule, _RULE))
        written.append(w_tc(half * span, content, spanning(span), line, align))
    return w_tr(written, WHOLE, f'<w:trHeight w:val="{twips(height)}" w:hRule="exact"/>')


def _table(rows: Sequence[str]) -> str:
    return w_tbl([COVER_PAGE.text_width // 2] * 2, rows)
