"""Differences in words as rich text, for cards, dialogs and the projector."""

from collections.abc import Iterable
from html import escape

from curriculum_studio.core.text_diff import DiffPiece
from curriculum_studio.features.review.window.comment_words import plain
from curriculum_studio.widgets.theme import Theme

#: So many characters of what stays are shown beside a change, where a text is shortened.
_BESIDE = 26


#: A text is shown to about here at first, in widths of a letter; so much more is shown as well.
_BEGINNING, _REST = 440, 160

#: So wide counts a line that ends early.
_LINE = 36


def plain_html(text: str) -> str:
    """Return a text as rich text."""
    return escape(plain(text)).replace("\n", "<br>")


def tip(text: str) -> str:
    """Return what others wrote as a tool tip, which guesses whether it is rich text."""
    bare = plain(text)
    return f"<p>{plain_html(text)}</p>" if "<" in bare or "&" in bare else bare


def beginning(text: str) -> str:
    """Return the beginning of a long text, so that what can be done with it stays in sight."""
    if _widths(text) <= _BEGINNING + _REST:
        return text
    room = _BEGINNING
    for at, sign in enumerate(text):
        room -= _widths(sign)
        if room < 0:
            return f"{text[:at].rstrip()} …"
    return text


def _widths(text: str) -> int:
    """Return about how many letters wide a text is: a Han sign counts twice."""
    return sum(_LINE if each == "\n" else 2 if each > "\u2e7f" else 1 for each in text)


def difference_html(pieces: Iterable[DiffPiece], theme: Theme, *, short: bool = False) -> str:
    """Return a difference as rich text; `short` leaves out what stays far from a change."""
    parts = list(pieces)
    found: list[str] = []
    for at, piece in enumerate(parts):
        text = piece.text
        if piece.kind == "same" and short:
            text = _shortened(text, first=at == 0, last=at == len(parts) - 1)
        words = plain_html(text)
        if piece.kind == "deleted":
            words = f'<span style="background:{theme.deleted}"><s>{words}</s></span>'
        elif piece.kind == "inserted":
            words = f'<span style="background:{theme.inserted}"><u>{words}</u></span>'
        found.append(words)
    return "".join(found)


def marked_html(text: str, start: int, end: int, theme: Theme) -> str:
    """Return a text with the words that a comment is on made to stand out."""
    if start >= end:
        return plain_html(text)
    before, words, after = (
        plain_html(each) for each in (text[:start], text[start:end], text[end:])
    )
    return f'{before}<span style="background:{theme.stale_ground}"><u>{words}</u></span>{after}'


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Keep of what stays only what stands beside a change."""
    room = _BESIDE if first or last else 2 * _BESIDE
    if len(text) <= room + 2:
        return text
    if first:
        return f"…{text[-_BESIDE:]}"
    if last:
        return f"{text[:_BESIDE]}…"
    return f"{text[:_BESIDE]}…{text[-_BESIDE:]}"
