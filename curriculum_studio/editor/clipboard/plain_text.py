"""Plain text and tab-separated cells, as Excel and WPS put them on the clipboard."""

from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.editor.clipboard.blocks import (
    Pasted,
    PastedCell,
    PastedTable,
    TextBlock,
    refuse_if_too_long,
    refuse_if_too_much,
)


def read_plain(text: str) -> Pasted:
    """Return a paragraph per line; empty lines only separate.

    Raises:
        StudioError: if the text is too long to be meant.

    """
    refuse_if_too_long(len(text))
    lines = (line.strip() for line in cleaned(text).split("\n"))
    blocks = tuple(TextBlock(Cell(line)) for line in lines if line)
    refuse_if_too_much(blocks)
    return Pasted(blocks)


def looks_like_cells(text: str) -> bool:
    """Whether a plain text is a block of cells: tabs in every line that is not empty."""
    lines = [line for line in cleaned(text).split("\n") if line.strip("\t ")]
    return bool(lines) and all("\t" in line for line in lines)


def read_cells(text: str) -> Pasted:
    """Return the table of tab-separated cells; quoted cells keep their line breaks.

    Raises:
        StudioError: if the text is too long to be meant.

    """
    refuse_if_too_long(len(text))
    rows = list(_rows(cleaned(text)))
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    if not width:
        return Pasted(())
    filled = tuple(
        tuple(PastedCell(Cell(value.strip())) for value in (*row, *[""] * (width - len(row))))
        for row in rows
    )
    blocks = (PastedTable(filled),)
    refuse_if_too_much(blocks)
    return Pasted(blocks)


def _rows(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    value = ""
    quoted = False
    at = 0
    while at < len(text):
        character = text[at]
        if quoted:
            if character == '"' and text[at + 1 : at + 2] == '"':
                value += '"'
                at += 1
            elif character == '"':
                quoted = False
            else:
                value += character
        elif character == '"' and not value and _closes(text, at):
            quoted = True
        elif character in "\t\n":
            rows[-1].append(value)
            value = ""
            if character == "\n":
                rows.append([])
        else:
            value += character
        at += 1
    rows[-1].append(value)
    return rows


def _closes(text: str, start: int) -> bool:
    """Whether a quotation mark begins a quoted cell: another one ends it before a tab or line."""
    at = text.find('"', start + 1)
    while at >= 0:
        if text[at + 1 : at + 2] == '"':
            at = text.find('"', at + 2)
            continue
        return text[at + 1 : at + 2] in {"", "\t", "\n"}
    return False
