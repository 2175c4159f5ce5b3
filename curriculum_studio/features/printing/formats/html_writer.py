"""A draft as one plain page of HTML, as far as Qt's own text documents understand it.

For printing where LibreOffice is missing. Lost are running heads and page numbers, page numbers of
the contents, the exact places of the cover, tab stops, and formulas as they are set; all text is
there.
"""

from collections.abc import Iterable, Iterator
from html import escape

from curriculum_studio.core.families import is_footnote
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import COLONS, Label, label_text
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.features.units.formats.unit_print_model import unit_outline
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    Citation,
    ContentsBlock,
    Diagram,
    EndRule,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    Outline,
    PageBreak,
    ParagraphBlock,
    PrintedCell,
    Provision,
    RemarkBlock,
    TableBlock,
    TermHead,
)
from curriculum_studio.render.vocabulary import remark_label

_TAGS = {"bold": "b", "italic": "i", "sub": "sub", "sup": "sup"}
_BREAK = ' style="page-break-before:always"'


def plain_html(bundle: ExportRequest) -> str:
    """Return documents of a bundle as HTML, one language after the other."""
    parts = [_Page(outline).html() for outline in _outlines(bundle)]
    return f"<html><body>{f'<hr{_BREAK}>'.join(parts)}</body></html>"


def _outlines(bundle: ExportRequest) -> Iterator[Outline]:
    standard = isinstance(bundle.document.root.payload, FrontMatter)
    for language in bundle.languages:
        if standard:
            yield standard_outline(bundle, language)
        else:
            yield unit_outline(bundle, language, bundle.options)


class _Page:
    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._language: Language = outline.language
        self._break = False

    def html(self) -> str:
        """Return the whole page: cover, parts, footnotes at the end."""
        parts = [*self._cover()]
        for part in self._outline.parts:
            self._break = bool(parts)
            parts += self._blocks(part.blocks)
        notes = [f"<p>{_runs(text)}</p>" for text in self._outline.footnotes.values()]
        return "".join([*parts, "<hr>" if notes else "", *notes])

    def _cover(self) -> Iterator[str]:
        cover = self._outline.cover
        if cover is None:
            return
        yield f"<p>ICS {escape(cover.ics)}<br>CCS {escape(cover.ccs)}</p>"
        yield f'<h1 align="center">{escape(cover.banner)}</h1>'
        yield f'<p align="right"><b>{escape(cover.number)}</b></p><hr>'
        yield f'<h1 align="center">{_runs(cover.title)}</h1>'
        for words in (cover.stage, cover.draft_date, cover.patent_call, cover.prevails):
            if words:
                yield f'<p align="center">{escape(words)}</p>'
        dates = " · ".join((cover.published, cover.effective))
        yield f'<p align="center">{escape(dates)}</p>'
        yield f'<p align="center"><b>{escape(cover.issuer)}</b> {escape(cover.issued)}</p>'

    def _blocks(self, blocks: Iterable[Block]) -> list[str]:
        return [written for block in blocks if (written := self._block(block))]

    def _broken(self) -> str:
        broken, self._break = self._break, False
        return _BREAK if broken else ""

    def _block(self, block: Block) -> str:
        match block:
            case PageBreak():
                self._break = True
                return ""
            case HeadingBlock():
                level = min(block.level + 1, 5)
                words = " ".join(filter(None, (escape(block.number), escape(block.nature))))
                gap = "&nbsp; " if words else ""
                return f"<h{level}{self._broken()}>{words}{gap}{_runs(block.text)}</h{level}>"
            case Provision():
                number = escape(block.number)
                return f"<p{self._broken()}><b>{number}</b>&nbsp; {_runs(block.text)}</p>"
            case TermHead():
                others = "".join(f"&nbsp; {_runs(each)}" for each in block.equivalents)
                number = escape(block.number)
                return f"<p{self._broken()}><b>{number}<br>{_runs(block.text)}{others}</b></p>"
            case ParagraphBlock():
                return self._paragraph(block)
            case TableBlock():
                return self._table(block)
            case FigureBlock():
                notes = "".join(self._blocks(block.notes))
                return f'<p align="center">□</p>{notes}{self._caption(block.caption)}'
            case ContentsBlock():
                lines = [
                    f"{'&nbsp;' * 4 * (e.level - 1)}{escape(f'{e.number} {e.words}'.strip())}"
                    for e in (*block.entries, *(each for some in block.lists for each in some))
                ]
                return f"<h2{self._broken()}>{_runs(block.title)}</h2><p>{'<br>'.join(lines)}</p>"
            case Diagram():
                return f'<p align="center">□ {escape(block.words)}</p>'
            case EndRule():
                return '<hr width="25%" align="center">'
            case _:
                return self._line(block)

    def _line(self, block: ListItem | RemarkBlock | Citation | FormulaBlock) -> str:
        """Return what begins with a sign, a label or a number."""
        match block:
            case ListItem():
                indent = 24 * block.level
                words = f"{escape(block.number)} {_runs(block.text)}"
                return f'<p style="margin-left:{indent}px">{words}</p>'
            case RemarkBlock():
                sign = self._sign(block)
                return f"<p><small>{escape(sign)}{_runs(block.text)}</small></p>"
            case Citation():
                lead = " ".join(filter(None, (block.ordinal, block.document)))
                return f"<p>{escape(lead)}&nbsp; {_runs(block.text)}</p>"
            case FormulaBlock():
                number = f"&nbsp; ({block.prefix}{block.number})" if block.number else ""
                return f'<p align="center"><i>{escape(block.latex)}</i>{number}</p>'

    def _sign(self, block: RemarkBlock) -> str:
        """Return what stands before a remark: its label, or the sign of a footnote."""
        if is_footnote(block):
            return f"{block.number} "
        series = KINDS[block.kind].series
        if series is None:
            words = remark_label(block.kind)[self._language]
        else:
            own = Label(series, block.number, to_entry=block.to_entry)
            words = label_text(own, self._language).rstrip(COLONS)
        return words + ("：" if self._language == "zh" else ": ")

    def _paragraph(self, block: ParagraphBlock) -> str:
        before = "".join(escape(run.text) for run in block.before)
        after = "".join(escape(run.text) for run in block.after)
        inside = f"{before}{_runs(block.text)}{after}"
        if block.role in {"title", "subtitle"}:
            return f'<h2 align="center"{self._broken()}>{inside}</h2>'
        return f"<p{self._broken()}>{inside}</p>"

    def _caption(self, caption: CaptionBlock | None) -> str:
        if caption is None or (not caption.number and caption.text.blank):
            return ""
        return f'<p align="center"><b>{escape(caption.label)}&nbsp; {_runs(caption.text)}</b></p>'

    def _table(self, table: TableBlock) -> str:
        unit = f'<p align="right">{_runs(table.unit)}</p>' if table.unit is not None else ""
        rows = "".join(
            f"<tr>{''.join(self._cell(cell) for cell in row)}</tr>" for row in table.rows
        )
        if table.notes:
            notes = "".join(self._blocks(table.notes))
            rows += f'<tr><td colspan="{len(table.widths)}">{notes}</td></tr>'
        frame = 'border="1" cellspacing="0" cellpadding="3" width="100%"'
        return f"{self._caption(table.caption)}{unit}<table {frame}>{rows}</table>"

    def _cell(self, cell: PrintedCell) -> str:
        tag = "th" if cell.look == "head" else "td"
        spans = f' colspan="{cell.columns}" rowspan="{cell.rows}"'
        return f'<{tag}{spans} align="{cell.align}">{"".join(self._blocks(cell.blocks))}</{tag}>'


def _runs(text: NodeText) -> str:
    """Return runs with their emphasis."""
    parts = []
    for run in text.runs:
        inside = escape(run.text).replace("\n", "<br>")
        for name in sorted(run.emphasis):
            inside = f"<{_TAGS[name]}>{inside}</{_TAGS[name]}>"
        parts.append(inside)
    return "".join(parts)
