"""Tables as XHTML tables with their spans, heads and notes, and figures with their pictures."""

import base64
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from lxml import etree

from curriculum_studio.features.standards.formats.sts.inline import HREF, InlineWriter, child, made
from curriculum_studio.i18n import StudioError
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    FigureBlock,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    PrintedPicture,
    TableBlock,
)
from curriculum_studio.render.visible_languages import caption_blank
from curriculum_studio.untrusted.picture_facts import picture_facts

# --- tables -----------------------------------------------------------------------------------

#: Writes blocks into an element.
BlockWriter = Callable[[etree._Element, Iterable[Block]], None]


def table_wrap(table: TableBlock, inline: InlineWriter, content: BlockWriter) -> etree._Element:
    """Return a table with its caption above and its notes below."""
    wrap = made("table-wrap", id=inline.identity(table.anchor))
    add_caption(wrap, table.caption, table.unit, inline)
    rows = _filled(table.rows)
    if rows:
        grid = child(wrap, "table")
        for share in table.widths:
            child(grid, "col", width=f"{share * 100:.4g}%")
        head = min(table.header_rows, len(rows) - 1)
        if head > 0:
            _rows(child(grid, "thead"), rows[:head], "th", inline, content)
        _rows(child(grid, "tbody"), rows[max(head, 0) :], "td", inline, content)
    foot = made("table-wrap-foot")
    content(foot, table.notes)
    if len(foot):
        wrap.append(foot)
    return wrap


def add_caption(
    parent: etree._Element,
    caption: CaptionBlock | None,
    unit: NodeText | None,
    inline: InlineWriter,
) -> None:
    """Add label and words of a table or figure, and the line that states its unit."""
    if caption is not None and caption.number:
        child(parent, "label", caption.label)
    titled = caption is not None and not caption_blank(caption) and not caption.text.blank
    if not titled and (unit is None or unit.blank):
        return
    words = child(parent, "caption")
    if titled and caption is not None:
        inline.text(child(words, "title"), caption.text)
    if unit is not None and not unit.blank:
        inline.text(child(words, "p", content_type="units"), unit)


def _filled(rows: Sequence[tuple[PrintedCell, ...]]) -> list[tuple[PrintedCell, ...]]:
    """Return rows without those that spans cover wholly: XHTML knows no row without cells."""
    kept = [at for at, row in enumerate(rows) if row]
    return [
        tuple(
            replace(cell, rows=max(1, sum(1 for each in kept if at <= each < at + cell.rows)))
            for cell in rows[at]
        )
        for at in kept
    ]


def _rows(
    part: etree._Element,
    rows: Sequence[tuple[PrintedCell, ...]],
    tag: str,
    inline: InlineWriter,
    content: BlockWriter,
) -> None:
    for row in rows:
        line = child(part, "tr")
        for cell in row:
            _cell(child(line, tag), cell, inline, content)


def _cell(
    element: etree._Element, cell: PrintedCell, inline: InlineWriter, content: BlockWriter
) -> None:
    if cell.columns > 1:
        element.set("colspan", str(cell.columns))
    if cell.rows > 1:
        element.set("rowspan", str(cell.rows))
    if cell.align != "left":
        element.set("align", cell.align)
    if cell.look not in {"plain", "head"}:
        element.set("content-type", cell.look)
    match cell.blocks:
        case (ParagraphBlock(text=text, before=before, after=after),):
            identity = inline.identity(text.anchor)
            if identity:
                element.set("id", identity)
            inline.runs(element, before)
            inline.text(element, text)
            inline.runs(element, after)
        case blocks:
            content(element, blocks)


# --- figures ----------------------------------------------------------------------------------


class FigureWriter:
    """Writes figures; `attachment` returns the content of a picture by its hash."""

    def __init__(self, inline: InlineWriter, attachment: Callable[[str], bytes]) -> None:
        self._inline = inline
        self._attachment = attachment

    def figure(self, figure: FigureBlock) -> etree._Element:
        """Return a figure without its notes: a group if it has parts."""
        parts = [each for each in figure.pictures if not caption_blank(each.caption)]
        tag = "fig-group" if parts else "fig"
        element = made(tag, id=self._inline.identity(figure.caption.text.anchor))
        add_caption(element, figure.caption, figure.unit, self._inline)
        for picture in figure.pictures:
            holder = element
            if parts:
                holder = child(
                    element, "fig", id=self._inline.identity(picture.caption.text.anchor)
                )
                add_caption(holder, picture.caption, None, self._inline)
            self._picture(holder, picture, figure)
        return element

    def _picture(
        self, holder: etree._Element, picture: PrintedPicture, figure: FigureBlock
    ) -> None:
        address, media_type = self._address(picture.attachment)
        if not address:
            child(holder, "p", picture.missing, content_type="missing-picture")
            return
        kind, _, subtype = media_type.partition("/")
        graphic = child(holder, "graphic", mimetype=kind, mime_subtype=subtype)
        graphic.set(HREF, address)
        words = picture.caption.text.plain or figure.caption.text.plain
        if words.strip():
            child(graphic, "alt-text", words)

    def _address(self, identity: str) -> tuple[str, str]:
        """Return a picture as an address that holds it, with its media type; "" if it is lost."""
        try:
            content = self._attachment(identity) if identity else b""
        except StudioError:
            return "", ""
        if not content:
            return "", ""
        media_type = picture_facts(content).media_type
        return f"data:{media_type};base64,{base64.b64encode(content).decode()}", media_type
