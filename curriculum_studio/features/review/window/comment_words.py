"""What the window says of comments: types, decisions, states, differences, and days in words."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QDate, QLocale

from curriculum_studio.core.comments import WITHDRAWN, is_open, is_to_do
from curriculum_studio.core.payloads.review import Comment, CommentType, Decision
from curriculum_studio.core.proposals import suggested
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.features.review.model import as_sent
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.written_text import EditedText, plain, plain_html

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
        found.append(say(message("Comments", "Withdrawn by the person who commented")))
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
    if as_sent(comment):
        del entries["edit"]
    if answered:
        entries["unreply"] = message("Comments", "Withdraw my last answer")
    if comment.same_as:
        entries["unsame"] = message("Comments", "No longer the same")
    return {name: words for name, words in entries.items() if only is None or name in only}


# --- differences as rich text -----------------------------------------------------------------

#: A text is shown to about here at first, in widths of a letter; so much more is shown as well.
_BEGINNING, _REST = 440, 160

#: So wide counts a line that ends early.
_LINE = 36


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


def marked_html(text: str, start: int, end: int, theme: Theme) -> str:
    """Return a text with the words that a comment is on made to stand out."""
    if start >= end:
        return plain_html(text)
    before, words, after = (
        plain_html(each) for each in (text[:start], text[start:end], text[end:])
    )
    return f'{before}<span style="background:{theme.stale_ground}"><u>{words}</u></span>{after}'


# --- a text before it is accepted -------------------------------------------------------------


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


# --- days -------------------------------------------------------------------------------------

_ISO = "yyyy-MM-dd"


def day_format() -> str:
    """Return how people write a date here, with the whole year, for fields of dates.

    In Chinese as GB/T 7408.1-2023 and all other fields of the window have it: 2026-11-27.
    """
    if QLocale().language() == QLocale.Language.Chinese:
        return _ISO
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def shown_day(text: str) -> str:
    """Return an ISO date as people write it here."""
    found = QDate.fromString(text[:10], _ISO)
    return QLocale().toString(found, day_format()) if found.isValid() else text
