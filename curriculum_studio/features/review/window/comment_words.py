"""What the window says of comments: types, decisions, states."""

import re
from collections.abc import Collection, Mapping
from unicodedata import bidirectional

from curriculum_studio.core.comments import WITHDRAWN, is_open, is_to_do
from curriculum_studio.core.payloads.review import Comment, CommentType, Decision
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

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
REOPEN = message("Comments", "Open again")
ANSWER = message("Comments", "Answer …")

LANGUAGES: Mapping[str, Message] = {
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
        "place": message("Comments", "Place at the caret"),
        "undiscuss" if comment.discuss else "discuss": message("Comments", "To discuss"),
        "same_as": message("Comments", "Same as …"),
        "withdraw": message("Comments", "Remove this comment"),
    }
    if answered:
        entries["unreply"] = message("Comments", "Take my last answer back")
    if comment.same_as:
        entries["unsame"] = message("Comments", "Not the same any more")
    return {name: words for name, words in entries.items() if only is None or name in only}
