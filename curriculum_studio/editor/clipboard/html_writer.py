"""Texts as HTML for the clipboard, so that Word and WPS get letters, lists and tables."""

from collections.abc import Callable, Iterable
from html import escape
from itertools import pairwise

from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark

_TAGS = {"bold": "b", "italic": "i", "sub": "sub", "sup": "sup"}


def inline_html(cell: Cell, words: Callable[[Mark], str]) -> str:
    """Return a text with its marks; `words` says what a reference, footnote or formula shows."""
    places = {0, len(cell.text)}
    for mark in cell.marks:
        places |= {mark.start, mark.end}
    ordered = sorted(places)
    parts: list[str] = []
    for start, end in pairwise(ordered):
        around = [mark for mark in cell.marks if mark.start <= start and end <= mark.end]
        text = cell.text[start:end]
        shown = next((m for m in around if m.kind in OBJECT_MARKS and text == OBJECT), None)
        written = escape(words(shown) if shown is not None else text.replace(OBJECT, ""))
        written = written.replace("\n", "<br>")
        if shown is not None and shown.kind == "footnote":
            written = f"<sup>{written}</sup>"
        for mark in around:
            if mark.kind in _TAGS:
                written = f"<{_TAGS[mark.kind]}>{written}</{_TAGS[mark.kind]}>"
            elif mark.kind == "link":
                written = f'<a href="{escape(mark.value)}">{written}</a>'
        parts.append(written)
    return "".join(parts)


def table_html(rows: Iterable[str], *, lines: bool = True) -> str:
    """Return a table of rows that are written already; with lines as a table of a standard."""
    border = ' border="1" style="border-collapse:collapse"' if lines else ""
    return f"<table{border}>{''.join(rows)}</table>"


def document_html(body: str) -> str:
    """Return what goes to the clipboard."""
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'
