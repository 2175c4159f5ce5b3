"""Headings of a PDF with their pages, as its bookmarks tell them.

Only what LibreOffice writes is understood: one flat list of pages, bookmarks as plain objects in
the order of the text, titles as UTF-16 in hexadecimal digits. Anything else gives no headings.
"""

import re
from dataclasses import dataclass

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
