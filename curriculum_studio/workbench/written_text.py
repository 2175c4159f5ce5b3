"""Texts that somebody else wrote, their differences as rich text, and a field to write anew."""

import re
from collections.abc import Callable, Iterable
from html import escape
from unicodedata import bidirectional

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.input.rich_text_edit import Loading, TextField
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.theme import Theme

# --- as rich text -----------------------------------------------------------------------------

#: Signs that turn round the direction of whatever stands behind them, also beyond a name.
_TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067"))

#: Signs that set words apart from what stands beside them, as pairs.
_APART, _ENDING = "\u2068", "\u2069"
_SET_APART = re.compile(f"{_APART}[^{_APART}{_ENDING}]*{_ENDING}")


def plain(text: str) -> str:
    """Return what others wrote so that it turns nothing round that stands beside it.

    Arabic and Hebrew keep their own direction, set apart. Saying it twice alters nothing.
    """
    bare = text.translate(_TURNING)
    rest = _SET_APART.sub("", bare)
    if _APART in rest or _ENDING in rest:
        rest = bare = bare.replace(_APART, "").replace(_ENDING, "")
    if any(bidirectional(each) in {"R", "AL"} for each in rest):
        return f"{_APART}{bare.replace(_APART, '').replace(_ENDING, '')}{_ENDING}"
    return bare


def plain_html(text: str) -> str:
    """Return a text as rich text."""
    return escape(plain(text)).replace("\n", "<br>")


def tip(text: str) -> str:
    """Return what others wrote as a tool tip, which guesses whether it is rich text."""
    bare = plain(text)
    return f"<p>{plain_html(text)}</p>" if "<" in bare or "&" in bare else bare


#: So many characters of what stays are shown beside a change, where a text is shortened.
_BESIDE = 26


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


# --- a text to be written anew ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EditedText:
    """A text as it is, and as it would read at first; `shown` puts references into words."""

    node: Node
    language: Language
    before: Cell
    proposed: Cell
    typography: Typography
    words: Callable[[Mark], str]
    shown: Callable[[Cell], str]

    def edit(self, cell: Cell) -> SetCell:
        """Return the edit that makes the text read so."""
        return SetCell(self.node.id, self.language, typed(self.node, self.language, cell))


class TextArea(TextField):
    """The field for it; it grows with its text."""

    def __init__(self, text: EditedText, below: QLabel, look: Appearance, parent: QWidget) -> None:
        """Write the text; `below` shows what is different from before."""
        super().__init__(parent)
        self._text = text
        self._below = below
        self._look = look
        self.setAccessibleName(text.shown(text.before))
        self.grown.connect(lambda height: self.setFixedHeight(max(30, height)))
        self.edited.connect(self._renew)
        self.setTabChangesFocus(True)
        self._fill(420)
        self.show()

    def changed(self) -> Cell | None:
        """Return the text if it reads otherwise than it did."""
        self.finish()
        written = self.content()
        before = self._text.before
        return None if (written.text, written.marks) == (before.text, before.marks) else written

    def _fill(self, width: int) -> None:
        text = self._text
        loading = Loading(
            text.proposed, text.typography, "text", text.language, width, "left", text.words
        )
        self.setFixedHeight(max(30, self.load(loading)))
        self.setMinimumWidth(160)
        self._renew()

    def _renew(self) -> None:
        shown = self._text.shown
        pieces = difference(shown(self._text.before), shown(self.content()))
        self._below.setText(difference_html(pieces, self._look.theme))
        self._below.setVisible(any(each.kind != "same" for each in pieces))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text wants in this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            height = round(self.document().documentLayout().documentSize().height())
            self.setFixedHeight(max(30, height))
