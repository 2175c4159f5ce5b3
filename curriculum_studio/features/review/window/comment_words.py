"""What the window says of comments: types, decisions, states, and differences in words."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from html import escape
from unicodedata import bidirectional

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.comments import WITHDRAWN, is_open, is_to_do
from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.review import Comment, CommentType, Decision
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.input.rich_text_edit import Loading, TextField
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView

# --- types, decisions, states -----------------------------------------------------------------

TYPES: Mapping[CommentType, Message] = {
    "general": message("Comments", "general"),
    "technical": message("Comments", "technical"),
    "editorial": message("Comments", "editorial"),
}

DECISIONS: Mapping[Decision, Message] = {
    "": message("Comments", "open"),
    "accepted": message("Comments", "accepted"),
    "partly": message("Comments", "accepted with changes"),
    "not_accepted": message("Comments", "not accepted"),
    "noted": message("Comments", "noted"),
}

#: What the buttons of decisions say, and their keys in list and meeting.
ACCEPT = message("Comments", "Accept")
PARTLY = message("Comments", "With changes …")
NOT_ACCEPTED = message("Comments", "Not accepted …")
NOTED = message("Comments", "Noted")
DISCUSS = message("Comments", "Discuss")
SAME_AS = message("Comments", "Same as …")
REOPEN = message("Comments", "Reopen")
ANSWER = message("Comments", "Answer …")

LANGUAGE_NAMES: Mapping[str, Message] = {
    "zh": message("Comments", "Chinese"),
    "en": message("Comments", "English"),
    "de": message("Comments", "German"),
}

CHANGED = message("Comments", "Text has changed – check")
ORPHAN = message("Comments", "The text was deleted")
UNPLACED = message("Comments", "Without a place")

#: Signs of states, so that none is told by its colour alone.
_SIGNS: Mapping[Decision, str] = {
    "": "●",
    "accepted": "✓",
    "partly": "✓",
    "not_accepted": "✕",
    "noted": "i",
}
_TONES: Mapping[Decision, str] = {
    "": "stale",
    "accepted": "accent",
    "partly": "accent",
    "not_accepted": "error",
    "noted": "link",
}


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


def quoted(text: str) -> str:
    """Return words between quotation marks of the language of the window."""
    return say(message("Comments", "“{words}”").fill(words=plain(text))) if text else ""


def meta(comment: Comment, place: str) -> str:
    """Return where, of which type and by whom, in a line."""
    who = plain(comment.organisation or comment.author)
    return " · ".join(each for each in (plain(place), say(TYPES[comment.type]), who) if each)


def state_words(comment: Comment, decided: Comment) -> tuple[str, str]:
    """Return what is decided with its sign, and the role of its colour.

    `decided` is the comment whose decision counts.
    """
    sign, tone = _SIGNS[decided.decision], _TONES[decided.decision]
    if comment.same_as and decided is not comment:
        words = say(message("Comments", "as {number}").fill(number=decided.number))
        return f"{sign} {words}", tone
    if comment.discuss and is_open(comment):
        return f"◆ {say(message('Comments', 'to discuss'))}", "stale"
    return f"{sign} {say(DECISIONS[decided.decision])}", tone


def facts(comment: Comment, decided: Comment, *, confirmation: bool = True) -> list[str]:
    """Return what stands below a decision: reason, worked in, confirmed; each on its own line."""
    found: list[str] = []
    if WITHDRAWN in dict(comment.kept):
        found.append(say(message("Comments", "Withdrawn by whoever commented")))
    if decided.reason:
        found.append(decided.reason)
    if is_to_do(decided):
        found.append(say(message("Comments", "Not worked in yet")))
    elif decided.done_version:
        found.append(say(message("Comments", "Worked in")))
    if not confirmation:
        return found
    if comment.confirmed_by:
        by = message("Comments", "Confirmed by {name}").fill(name=comment.confirmed_by)
        found.append(say(by))
    elif not is_open(comment):
        found.append(say(message("Comments", "Not confirmed yet")))
    return found


def whole(comment: Comment, place: str, marked: str) -> str:
    """Return all that a comment says, to be copied."""
    parts = [f"{comment.number} · {meta(comment, place)}", comment.text]
    if marked:
        parts.insert(1, quoted(marked))
    if comment.proposal:
        parts.append(say(message("Comments", "Proposed: {words}").fill(words=comment.proposal)))
    parts += [f"{each.organisation or each.author}: {each.text}" for each in comment.replies]
    return "\n".join(each for each in parts if each)


def menu_entries(
    comment: Comment, only: Collection[str] | None = None, *, answered: bool = False
) -> dict[str, Message]:
    """Return what else can be done with a comment, by the names of what is done.

    `answered`: its last answer is that of whoever asks.
    """
    entries = {
        "copy": message("Comments", "Copy this comment"),
        "edit": message("Comments", "Correct this comment …"),
        "place": message("Comments", "Place at the cursor"),
        "undiscuss" if comment.discuss else "discuss": message("Comments", "To discuss"),
        "same_as": message("Comments", "Same as …"),
        "withdraw": message("Comments", "Remove this comment"),
    }
    if answered:
        entries["unreply"] = message("Comments", "Withdraw my last answer")
    if comment.same_as:
        entries["unsame"] = message("Comments", "No longer the same")
    return {name: words for name, words in entries.items() if only is None or name in only}


# --- differences as rich text -----------------------------------------------------------------

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


# --- a text before it is accepted -------------------------------------------------------------


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


def edited_text(
    comment: Comment, view: DocumentView, book: CommentIndex, zoom: float = 1.0
) -> EditedText | None:
    """Return the text of a comment to be altered; None where there is no text."""
    content = view.content
    suggestion = suggested(comment, content)
    node = content.nodes.get(comment.anchor.node)
    if node is None or comment.change:
        # What comes, goes or moves as a whole is not the text at which it is told.
        return None
    language: Language = next((e for e in LANGUAGES if e == comment.anchor.language), node.lead)
    before = node.cell(language)
    proposed = before
    if suggestion is not None:
        language, before, proposed = suggestion.language, suggestion.before, suggestion.after
    layouts = view.page.view.layouts
    return EditedText(
        node,
        language,
        before,
        proposed,
        Typography(layouts.typography.theme, zoom, fonts=layouts.typography.fonts),
        lambda mark: layouts.words(mark, language),
        lambda cell: book.shown(content.id, cell, language),
    )


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
