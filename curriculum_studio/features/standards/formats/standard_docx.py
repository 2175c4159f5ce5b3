"""Word files of standards, in one language or in several side by side.

Page numbers in the contents are those of our own pages, and the fields are marked as out of date,
so that Word renews them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.standards.formats.standard_print_model import (
    LISTS,
    rows_of,
    standard_outline,
    whole_outline,
)
from curriculum_studio.features.standards.formats.standard_styles import (
    parallel_look,
    standard_styles,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.draft.names import label_bookmark, text_bookmark
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.cover import COVER_PAGE, CoverWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.paragraphs import contents_line, page_numbers
from curriculum_studio.ooxml.writer.styles import PageStyle, gb_look, iso_look, profile_of
from curriculum_studio.ooxml.writer.tables import table_xml
from curriculum_studio.ooxml.writer.xml import border, indent, tab_stops, w_tbl, w_tc, w_tr
from curriculum_studio.render.blocks import (
    Block,
    ContentsBlock,
    ContentsEntry,
    EndRule,
    FigureBlock,
    FormulaBlock,
    ListItem,
    PageBreak,
    ParagraphBlock,
    PrintedCell,
    PrintedOutline,
    RemarkBlock,
    TableBlock,
    TermHead,
    is_blank,
    visible_block,
)

# --- parallel languages -----------------------------------------------------------------------
# What is as wide as the page stands once: a table holds in each cell the texts of all languages, a
# figure and a formula are shown for all.

#: What languages are called in a file of several.
LANGUAGE_NAMES = {"zh": "中文", "en": "English", "de": "Deutsch"}

#: Space on each side of a column, in twentieths of a point.
_GUTTER = 140

_STEP = 100

#: The option that puts languages below each other instead of into columns.
ARRANGEMENT, ALTERNATING = "arrangement", "alternating"


def build_parallel(bundle: ExportRequest, beside: WordDocument | None = None) -> Work[Built]:
    """Write a standard in two or three languages side by side, or alternating."""
    first = bundle.languages[0]
    alternating = bundle.options.get(ARRANGEMENT) == ALTERNATING
    look = parallel_look(first, len(bundle.languages), alternating=alternating)
    page = look.page
    document = printed(bundle.document)
    numbering = number(document)
    lists = bundle.options.get(LISTS) == "yes"
    outlines = [whole_outline(document, numbering, each, lists=lists) for each in bundle.languages]
    file = WordDocument(bundle, look, Numbers(look), typed_footnotes=True, beside=beside)
    names = " · ".join(LANGUAGE_NAMES[language] for language in bundle.languages)
    file.heads(f"{outlines[0].running_head}　{names}".strip())
    pages = page_numbers(bundle.options)
    columns = _Columns(file, look, outlines, pages, alternating=alternating)
    file.add([columns.cover()])
    file.end_section(PageSection(COVER_PAGE))
    yield from columns.parts()
    return Built(
        file,
        PageSection(page, "decimal", start=True),
        standard_styles(look),
        outlines[0].title.plain,
        outlines[0].cover.issuer if outlines[0].cover else "",
        bundle.languages,
    )


class _Columns:
    """Writes the outlines of several languages next to each other."""

    def __init__(
        self,
        file: WordDocument,
        look: PageStyle,
        outlines: Sequence[PrintedOutline],
        pages: Mapping[str, str],
        *,
        alternating: bool,
    ) -> None:
        self._file = file
        self._pages = pages
        self._alternating = alternating
        self._look = look
        self._outlines = outlines
        self._width = look.page.text_width // len(outlines)
        self._bodies = [self._body(at, outline) for at, outline in enumerate(outlines)]
        self._rows: list[tuple[Block, ...]] = []
        self._break_before = False
        self._below_table = False

    def _body(self, at: int, outline: PrintedOutline) -> BodyWriter:
        suffix = outline.language if at else ""
        runs = self._file.run_writer(outline, suffix)
        return BodyWriter(
            runs,
            self._file.numbers,
            self._file.pictures,
            self._look,
            bound=at == 0,
            width=0 if self._alternating else self._width - 2 * _GUTTER,
        )

    def cover(self) -> str:
        """Return the cover in the first language, with the titles in the others."""
        cover = self._outlines[0].cover
        if cover is None:
            return ""
        others = [replace(outline.title, anchor="") for outline in self._outlines[1:]]
        runs = self._file.run_writer(self._outlines[0])
        return CoverWriter(runs, plain=True).cover(cover, others)

    def parts(self) -> Work[None]:
        """Write all parts, each in its own section."""
        parts = list(zip(*(outline.parts for outline in self._outlines), strict=True))
        total = sum(len(part[0].blocks) for part in parts)
        done = 0
        for at, part in enumerate(parts):
            self._break_before = self._below_table = False
            # A section that begins with a table loses its page numbers in LibreOffice.
            self._file.add([self._bodies[0].paragraph("Separator", "")])
            for blocks in rows_of([each.blocks for each in part]):
                self._file.add(self._take(blocks))
                done += 1
                if done % _STEP == 0:
                    what = message("WordExport", "Writing the Word file")
                    yield Progress(done, total, what)
            self._file.add(self._flushed())
            if at < len(parts) - 1:
                form = "upperRoman" if part[0].preliminary else "decimal"
                self._file.end_section(PageSection(self._look.page, form, start=True))

    def _take(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        """Take a block in all languages; what is as wide as the page closes the columns."""
        first = blocks[0]
        if isinstance(first, PageBreak):
            yield from self._flushed()
            self._break_before = True
        elif isinstance(first, ContentsBlock | TableBlock | FigureBlock | FormulaBlock | EndRule):
            yield from self._flushed()
            yield self._separator(force=False)
            yield from self._wide(blocks)
        elif not all(is_blank(block) for block in blocks):
            self._rows.append(blocks)

    def _separator(self, *, force: bool) -> str:
        """Return the tiny paragraph that begins a page and parts tables that would touch."""
        if not (self._break_before or (force and self._below_table)):
            return ""
        broken = "<w:pageBreakBefore/>" if self._break_before else ""
        self._break_before = self._below_table = False
        return self._bodies[0].paragraph("Separator", "", broken)

    def _flushed(self) -> Iterator[str]:
        """Yield the rows gathered so far as a table."""
        if not self._rows:
            return
        if self._alternating:
            yield from self._below_each_other()
            return
        yield self._separator(force=True)
        rows = [
            self._row([self._in_column(at, block) for at, block in enumerate(blocks)])
            for blocks in self._rows
        ]
        yield self._columns_table(rows)
        self._rows = []
        self._below_table = True

    def _below_each_other(self) -> Iterator[str]:
        """Yield the rows gathered so far with the languages of each below each other."""
        yield self._separator(force=False)
        for blocks in self._rows:
            for at, block in enumerate(blocks):
                if not is_blank(block):
                    yield self._in_column(at, block)
        self._rows = []
        self._below_table = False

    def _columns_table(self, rows: Sequence[str]) -> str:
        widths = [self._width] * len(self._outlines)
        line = border("insideV", 4, self._look.line_color)
        return w_tbl(widths, rows, borders=line, margin=_GUTTER)

    def _in_column(self, at: int, block: Block) -> str:
        body = self._bodies[at]
        body.begin_part()
        if isinstance(block, TermHead):
            # The equivalents in other languages have columns of their own.
            block = replace(block, equivalents=())
        return body.paragraph("Separator", "") if is_blank(block) else body.block(block)

    def _row(self, cells: Sequence[str]) -> str:
        return w_tr(w_tc(self._width, each) for each in cells)

    # --- as wide as the page ------------------------------------------------------------------

    def _wide(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        first = blocks[0]
        for body in self._bodies:
            body.begin_part()
        if isinstance(first, TableBlock):
            yield self._table([block for block in blocks if isinstance(block, TableBlock)])
            self._below_table = True
            return
        if isinstance(first, ContentsBlock):
            yield from self._contents(
                [block for block in blocks if isinstance(block, ContentsBlock)]
            )
            return
        if isinstance(first, FigureBlock):
            yield from self._figures([block for block in blocks if isinstance(block, FigureBlock)])
        elif isinstance(first, FormulaBlock):
            yield self._formula(first)
        else:
            yield self._bodies[0].block(first)
        self._below_table = False

    def _table(self, tables: Sequence[TableBlock]) -> str:
        """Return a table whose cells hold all languages; what is alike in all stands once."""
        parts = []
        for body, table in zip(self._bodies, tables, strict=True):
            parts.append(body.above_table(table))
        first = tables[0]
        cells = [_cells(table) for table in tables]
        same_place = {id(cell): at for at, cell in enumerate(cells[0])}

        def content(cell: PrintedCell, width: int, keep: bool) -> str:
            if cell.blocks is first.notes and cell.blocks:
                same = tuple(replace(cell, blocks=table.notes) for table in tables)
                return self._stacked(same, width, keep=keep)
            at = same_place.get(id(cell))
            stack = (cell,) if at is None else tuple(each[at] for each in cells)
            return self._stacked(stack, width, keep=keep)

        width = self._look.page.text_width
        parts.append(table_xml(first, width, self._look, content, tables[1:]))
        return "".join(parts)

    def _stacked(self, cells: Sequence[PrintedCell], width: int, *, keep: bool) -> str:
        """Return the texts of a cell below each other; those that read the same only once."""
        written: list[str] = []
        shown: set[str] = set()
        for body, cell in zip(self._bodies, cells, strict=False):
            visible = tuple(each for block in cell.blocks for each in visible_block(block))
            plain = "\n".join(_plain(block) for block in visible)
            if visible and plain not in shown:
                shown.add(plain)
                written.append(body.cell(replace(cell, blocks=visible), width, keep))
        return "".join(written) or self._bodies[0].cell(replace(cells[0], blocks=()), width, keep)

    def _figures(self, figures: Sequence[FigureBlock]) -> Iterator[str]:
        """Yield a figure: once with all captions, or once per language if the pictures differ."""
        pictures = {tuple(each.attachment for each in figure.pictures) for figure in figures}
        for at, (body, figure) in enumerate(zip(self._bodies, figures, strict=True)):
            if at == 0 or len(pictures) > 1:
                yield body.block_at(figure, self._look.page.text_width)
            else:
                yield body.caption(figure.caption, "FigureCaption")

    def _formula(self, formula: FormulaBlock) -> str:
        """Return a formula with the bookmarks of all languages, to which their references lead."""
        written = self._bodies[0].block_at(formula, self._look.page.text_width)
        for outline in self._outlines[1:]:
            for name in (text_bookmark, label_bookmark):
                own, other = name(formula.anchor), name(formula.anchor, outline.language)
                written = self._file.bookmarks.doubled(written, own, other)
        return written

    def _contents(self, contents: Sequence[ContentsBlock]) -> Iterator[str]:
        """Yield the contents as rows of links; a field of Word would mix the languages."""
        titles = [
            body.paragraph("TOCHeading", body.words(each.title))
            for body, each in zip(self._bodies, contents, strict=True)
        ]
        lines = [self._row(titles)]
        suffixes = ["", *(outline.language for outline in self._outlines[1:])]
        places = [entry.anchor for entry in contents[0].entries if entry.words.strip()]
        known = bool(places) and all(anchor in self._pages for anchor in places)
        for entries, listed in self._contents_rows(contents):
            cells = []
            for body, entry, suffix in zip(self._bodies, entries, suffixes, strict=True):
                page = self._pages.get(entry.anchor, "") if known else ""
                # LibreOffice writes a Roman number outside a table of contents as an Arabic one.
                counted = page.isdecimal()
                identity, inside = contents_line(entry, page, suffix, counted=counted)
                stops = tab_stops(("right", self._width - 2 * _GUTTER, "dot"))
                plain = listed or not entry.number
                # A short word would end before a wide indent, and its page would stand there.
                short = indent(left=200, right=300, hanging=200) if plain else ""
                style = "TOCList" if plain else identity
                cells.append(body.paragraph(style, inside, stops, *([short] if short else [])))
            lines.append(self._row(cells))
        yield self._columns_table(lines)
        self._below_table = True

    def _contents_rows(
        self, contents: Sequence[ContentsBlock]
    ) -> Iterator[tuple[tuple[ContentsEntry, ...], bool]]:
        """Yield the lines of the contents in all languages, then those of figures and tables.

        Each with whether it is one of these. A heading without words stands in none.
        """
        for row in zip(*(each.entries for each in contents), strict=True):
            if any(entry.words.strip() for entry in row):
                yield row, False
        for some in zip(*(each.lists for each in contents), strict=True):
            for row in zip(*some, strict=True):
                yield row, True


def _cells(table: TableBlock) -> list[PrintedCell]:
    return [cell for row in table.rows for cell in row]


def _plain(block: Block) -> str:
    return (
        block.text.plain
        if isinstance(block, ParagraphBlock | ListItem | RemarkBlock)
        else repr(block)
    )


# --- file -------------------------------------------------------------------------------------

#: So many blocks are written between two reports of progress.
_PORTION = 200


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a standard: by GB/T 1.1 in Chinese, ISO-like in English and German.

    Several languages stand side by side or below each other. Options: `pages`, a JSON object that
    says on which page each heading stands, by node id; `lists`: "yes" lists figures and tables;
    `arrangement`: "alternating" for languages below each other; `profile` and `layout.NAME`:
    settings of the layout; `version`, the version that is written.

    Raises:
        StudioError: if no language is chosen.

    """
    made = yield from built(bundle)
    return (yield from made.finished())


def built(bundle: ExportRequest, beside: WordDocument | None = None) -> Work[Built]:
    """Write the text of a standard, perhaps into the file of another state of it.

    Raises:
        StudioError: if no language is chosen.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    if len(bundle.languages) > 1:
        return (yield from build_parallel(bundle, beside))
    return (yield from _build_one(bundle, bundle.languages[0], beside))


def _build_one(
    bundle: ExportRequest, language: Language, beside: WordDocument | None
) -> Work[Built]:
    profile = profile_of(bundle.options)
    look = gb_look(profile) if language == "zh" else iso_look(language)
    outline = standard_outline(bundle, language)
    file = WordDocument(bundle, look, Numbers(look), beside=beside)
    runs = file.run_writer(outline)
    file.heads(outline.running_head)
    body = BodyWriter(runs, file.numbers, file.pictures, look, pages=page_numbers(bundle.options))
    if outline.cover is not None:
        file.add([CoverWriter(runs, profile).cover(outline.cover)])
        file.end_section(PageSection(COVER_PAGE))
    yield from _write_parts(file, outline, body, look)
    return Built(
        file,
        PageSection(look.page, "decimal", start=True),
        standard_styles(look),
        outline.title.plain,
        creator_of(bundle, language),
        (language,),
    )


def _write_parts(
    file: WordDocument, outline: PrintedOutline, body: BodyWriter, look: PageStyle
) -> Work[None]:
    total = sum(len(part.blocks) for part in outline.parts)
    done = 0
    for at, part in enumerate(outline.parts):
        body.begin_part()
        for some in _portions(part.blocks):
            file.add(body.blocks(some))
            done += len(some)
            yield Progress(done, total, message("WordExport", "Writing the Word file"))
        if at < len(outline.parts) - 1:
            numbers = "upperRoman" if part.preliminary else "decimal"
            file.end_section(PageSection(look.page, numbers, start=True))


def _portions(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    for start in range(0, len(blocks), _PORTION):
        yield blocks[start : start + _PORTION]


def creator_of(bundle: ExportRequest, language: Language) -> str:
    """Return who the file names as its author: the issuer."""
    payload = bundle.document.root.payload
    if not isinstance(payload, FrontMatter):
        return ""
    return payload.issuer.best(language)
