"""Columns for people who look on: Chinese characters take two places, long texts several lines."""

import os
from collections.abc import Iterator, Sequence
from typing import TextIO
from unicodedata import combining, east_asian_width

#: Places between two columns, and the fewest that the last one is broken to.
_GAP, _LEAST = 2, 20

#: Signs that stay with what is before them, and with what is behind them.
_CLOSING, _OPENING = frozenset("。，；：！？、）》」』】”’…—"), frozenset("（《「『【“‘")

#: Places in a line where nobody says how many.
_USUAL = 80


def width(text: str) -> int:
    """Return how many places a text takes on a terminal."""
    wide = sum(east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(combining(each) != 0 for each in text)


def columns(rows: Sequence[Sequence[str]], *, indent: str = "", room: int = 0) -> Iterator[str]:
    """Yield rows as lines; what stands last is broken where the line has no more `room`.

    A room of nothing is endless.
    """
    widths = [max(map(width, cells)) for cells in zip(*(row[:-1] for row in rows), strict=True)]
    start = len(indent) + sum(each + _GAP for each in widths)
    for row in rows:
        cells = [
            f"{cell}{' ' * (places - width(cell) + _GAP)}"
            for cell, places in zip(row[:-1], widths, strict=True)
        ]
        first, *others = broken(row[-1], max(room - start, _LEAST) if room else 0)
        yield f"{indent}{''.join(cells)}{first}".rstrip()
        for each in others:
            yield f"{' ' * start}{each}"


def broken(text: str, room: int) -> list[str]:
    """Return a text in lines of so many places: between words, or between any two that are wide."""
    if not room or width(text) <= room:
        return [text]
    lines, line = [], ""
    for piece in _pieces(text):
        if line.strip() and width(f"{line}{piece}".rstrip()) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()]


def _pieces(text: str) -> Iterator[str]:
    """Yield what stays together: a word with the blanks behind it, or a wide character.

    No line begins with a mark that closes something, nor ends with one that opens it.
    """
    piece = ""
    for each in text:
        wide = any(east_asian_width(sign) in "WF" for sign in (each, *piece[-1:]))
        ends = wide and each not in _CLOSING and piece[-1:] not in _OPENING
        if piece and (ends or (piece[-1] == " " and each != " ")):
            yield piece
            piece = ""
        piece += each
    if piece:
        yield piece


def terminal_width(stream: TextIO) -> int:
    """Return how many places the terminal behind a stream has in a line; 80 if it does not say."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or _USUAL
    except OSError:
        return _USUAL
