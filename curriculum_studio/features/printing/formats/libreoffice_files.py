"""What LibreOffice is given to print, and what its PDF tells: the page of each heading."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence

import pypdfium2

from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.features.standards.formats.standard_print_model import (
    LISTS,
    standard_outline,
    whole_outline,
)
from curriculum_studio.ooxml.part_replacement import repacked
from curriculum_studio.render.blocks import (
    Block,
    ContentsBlock,
    ContentsEntry,
    HeadingBlock,
    Outline,
    PageBreak,
    ParagraphBlock,
)
from curriculum_studio.values import dataclass

# --- a Word file of ours as LibreOffice is to print it ----------------------------------------
# Where a sign such as "。" hangs over the end of a full last line, LibreOffice puts the end of a
# bookmark behind it into an empty line of its own. On paper nothing comes back, so the bookmarks
# around texts become points at their beginnings: numbers and links still lead there.

_BODY = "word/document.xml"
_START = re.compile(rb'<w:bookmarkStart w:id="(\d+)" w:name="(c_\w+)"/>')
_END = re.compile(rb'<w:bookmarkEnd w:id="(\d+)"/>')
#: A reference to the words of a bookmark, not to its number or page.
_QUOTED = re.compile(rb"\bREF (c_\w+)(?![^<]*\\[npr])")


def for_print(content: bytes) -> bytes:
    """Return a Word file without bookmarks that end behind texts; all else is as it was."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read(_BODY)
    quoted = set(_QUOTED.findall(body))
    points = {at for at, name in _START.findall(body) if name not in quoted}

    def start(found: re.Match[bytes]) -> bytes:
        at = found[1]
        return found[0] + b'<w:bookmarkEnd w:id="%b"/>' % at if at in points else found[0]

    without = _END.sub(lambda found: b"" if found[1] in points else found[0], body)
    return repacked(content, {_BODY: _START.sub(start, without)})


# --- bookmarks of a PDF -----------------------------------------------------------------------
# Only what LibreOffice writes is understood: one flat list of pages, bookmarks as plain objects in
# the order of the text, titles as UTF-16 in hexadecimal digits. Anything else gives no headings.

_PAGES = re.compile(rb"/Type\s*/Pages\b.{0,200}?/Kids\s*\[([^\]]*)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_BOOKMARK = re.compile(rb"/Title\s*<FEFF([0-9A-Fa-f]*)>\s*/Dest\s*\[\s*(\d+) 0 R")
_PAGE = re.compile(rb"(?:^|\s)(\d+) 0 obj\s*<<\s*/Type\s*/Page\b[^<>]*/Annots")


@dataclass(frozen=True, slots=True)
class PdfHeading:
    """A heading and the sheet on which it stands, counted from 0."""

    title: str
    sheet: int


@dataclass(frozen=True, slots=True)
class PdfOutline:
    """The sheets of a PDF: how many, what heads them, the first with links (-1 for none)."""

    count: int
    headings: tuple[PdfHeading, ...]
    first_links: int


def read_sheets(pdf: bytes) -> PdfOutline:
    """Return sheets and headings of a PDF."""
    found = _PAGES.search(pdf)
    pages = [int(each) for each in _REFERENCE.findall(found[1])] if found is not None else []
    order = {page: at for at, page in enumerate(pages)}
    headings = tuple(
        PdfHeading(_title(title), order[int(page)])
        for title, page in _BOOKMARK.findall(pdf)
        if int(page) in order
    )
    linked = [order[int(page)] for page in _PAGE.findall(pdf) if int(page) in order]
    return PdfOutline(len(pages), headings, min(linked, default=-1))


def _title(digits: bytes) -> str:
    raw = bytes.fromhex(digits.decode("ascii")) if len(digits) % 4 == 0 else b""
    return raw.decode("utf-16-be", "replace")


# --- texts of a PDF ---------------------------------------------------------------------------


def sheet_texts(pdf: bytes) -> list[str]:
    """Return the text of each sheet, in order."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        return texts
    finally:
        document.close()


# --- pages of the contents --------------------------------------------------------------------

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
          (1, "I"))  # fmt: skip


def contents_pages(bundle: ExportRequest, pdf: bytes) -> dict[str, str] | None:
    """Return the page of each heading of the contents by node id; None unless all are certain.

    Headings without words stand in no contents. Where lists of figures and tables are wanted, their
    pages too. Of several languages the first one tells: what belongs together stands together.

    Preliminary pages count in Roman numbers from the contents on, the text in Arabic ones from its
    first chapter, which stands on its first page (GB/T 1.1-2020, 10.2).
    """
    outline = _outline(bundle)
    sheets = read_sheets(pdf)
    entries = [entry for block in _blocks(outline) for entry in _entries(block)]
    places = _matched(entries, sheets)
    text = _first_heading(outline)
    if not entries:
        return {}
    if len(places) < len(entries) or text not in places:
        return None
    lists = [entry for block in _blocks(outline) for entry in _listed(block)]
    places |= _captions(lists, pdf, places[text])
    start = max(sheets.first_links, 0)
    return {
        anchor: str(sheet - places[text] + 1) if sheet >= places[text] else roman(sheet - start + 1)
        for anchor, sheet in places.items()
    }


def _outline(bundle: ExportRequest) -> Outline:
    if len(bundle.languages) == 1:
        return standard_outline(bundle, bundle.languages[0])
    lists = bundle.options.get(LISTS) == "yes"
    document = printed(bundle.document)
    return whole_outline(document, number(document), bundle.languages[0], lists=lists)


def _captions(entries: Sequence[ContentsEntry], pdf: bytes, first: int) -> dict[str, int]:
    """Return the sheet on which each caption stands, from the first sheet of the text on."""
    if not entries:
        return {}
    sheets = [_bare(text) for text in sheet_texts(pdf)]
    found: dict[str, int] = {}
    for entry in entries:
        words = _bare(entry.words)
        at = next((at for at in range(first, len(sheets)) if words in sheets[at]), None)
        if at is not None:
            found[entry.anchor] = at
    return found


def roman(value: int) -> str:
    """Return I, II, III, IV … for 1, 2, 3, 4 …"""
    spelled = ""
    for worth, letters in _ROMAN:
        while value >= worth:
            spelled += letters
            value -= worth
    return spelled


def _blocks(outline: Outline) -> Iterator[Block]:
    for part in outline.parts:
        yield from part.blocks


def _entries(block: Block) -> Iterator[ContentsEntry]:
    if isinstance(block, ContentsBlock):
        yield from (each for each in block.entries if each.words.strip())


def _listed(block: Block) -> Iterator[ContentsEntry]:
    if isinstance(block, ContentsBlock):
        for some in block.lists:
            yield from some


def _first_heading(outline: Outline) -> str:
    """Return the heading with which the text begins, "" if something stands before it."""
    for part in outline.parts:
        if part.preliminary:
            continue
        for block in part.blocks:
            if isinstance(block, HeadingBlock):
                return block.text.anchor
            if not isinstance(block, PageBreak) and not (
                isinstance(block, ParagraphBlock) and block.role == "title"
            ):
                return ""
    return ""


def _matched(entries: Sequence[ContentsEntry], sheets: PdfOutline) -> dict[str, int]:
    """Return the sheet of each entry: both are in the order of the text."""
    left: Iterator[PdfHeading] = iter(sheets.headings)
    found: dict[str, int] = {}
    for entry in entries:
        wanted = _bare(f"{entry.number}{entry.words}")
        place = next((each for each in left if _bare(each.title) == wanted), None)
        if place is None:
            return found
        found[entry.anchor] = place.sheet
    return found


def _bare(words: str) -> str:
    """Return words without white space, of which a PDF keeps what it wants."""
    return "".join(words.split())
