"""The table of contents as Word's own field, with its entries already written.

Page numbers are shown only where they are known: no number is better than a wrong one. Without
them the lines bear no leaders, and the field is marked as out of date, so that Word fills it in.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from curriculum_studio.ooxml.draft.names import text_bookmark
from curriculum_studio.ooxml.writer.fields import begin, end, field, jump
from curriculum_studio.ooxml.writer.runs import plain_run
from curriculum_studio.render.blocks import ContentsBlock, ContentsEntry

# --- entries ----------------------------------------------------------------------------------

#: Headings of two levels by their outline level, as links, without numbers on screen.
INSTRUCTION = 'TOC \\o "1-2" \\h \\z \\u'
_TAB = "<w:r><w:tab/></w:r>"


def contents_lines(
    contents: ContentsBlock, pages: Mapping[str, str], suffix: str
) -> Iterator[tuple[str, str]]:
    """Yield style and content of each line; the field spans all of them."""
    entries = contents.entries
    known = bool(entries) and all(entry.anchor in pages for entry in entries)
    for at, entry in enumerate(entries):
        identity, inside = contents_line(entry, pages[entry.anchor] if known else "", suffix)
        if at == 0:
            inside = begin(INSTRUCTION, dirty=not known) + inside
        if at == len(entries) - 1:
            inside += end()
        yield identity, inside
    for some in contents.lists:
        for at, entry in enumerate(some):
            page = pages.get(entry.anchor, "") if known else ""
            _, inside = contents_line(entry, page, suffix)
            yield "TOCList" if at else "TOCFirst", inside


def contents_line(
    entry: ContentsEntry, page: str, suffix: str, *, counted: bool = True
) -> tuple[str, str]:
    """Return style and content of a line; without a page there is no leader either.

    `counted`: the page is a field, so that Word counts it anew.
    """
    bookmark = text_bookmark(entry.anchor, suffix)
    number = plain_run(entry.number, "en") + _TAB if entry.number else ""
    inside = number + plain_run(entry.words, "zh")
    if page:
        shown = plain_run(page, "en")
        inside += _TAB + (field(f"PAGEREF {bookmark} \\h", shown) if counted else shown)
    return f"TOC{min(entry.level, 2)}", jump(bookmark, inside)


# --- page numbers -----------------------------------------------------------------------------


def page_numbers(options: Mapping[str, str]) -> dict[str, str]:
    """Return the page of each heading by node id, empty if none are given."""
    given: Any = msgspec.json.decode(options["pages"]) if options.get("pages") else {}
    return msgspec.convert(given, dict[str, str])
