"""Comment threads as they are written into a Word file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from curriculum_studio.core.comments import NUMBER, RESOLVED, decided_like, is_settled
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import say_proposal
from curriculum_studio.features.review.model.dispositions import say_decision, say_type

# --- threads ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ThreadEntry:
    """A comment or reply: who said it, when (ISO 8601), and what, a line for a paragraph."""

    author: str
    text: str
    time: str = ""
    initials: str = ""

    @property
    def utc(self) -> str:
        """The time in UTC; empty if it is not known. A time without a zone is meant locally."""
        return _written(self.time, UTC)

    @property
    def local(self) -> str:
        """The time of the clock here; Word, WPS and LibreOffice show it as it is, in spite of Z."""
        return _written(self.time, None)


def _written(time: str, zone: tzinfo | None) -> str:
    try:
        moment = datetime.fromisoformat(time)
        return moment.astimezone(zone).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its replies, and where it belongs; `done`: shown as resolved."""

    anchor: Anchor
    entries: tuple[ThreadEntry, ...]
    done: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """A file with comments.

    `astray` are the places of threads among those given for whose words there was no place: they
    stand at the node that holds them or, where nothing of it is there, at the beginning.
    """

    content: bytes
    astray: tuple[int, ...]


# --- texts of comments ------------------------------------------------------------------------

_PROPOSAL: Mapping[Language, str] = {
    "zh": "修改建议：",
    "en": "Proposed change: ",
    "de": "Vorschlag: ",
}
_DECISION: Mapping[Language, str] = {
    "zh": "处理意见：",
    "en": "Decision: ",
    "de": "Entscheidung: ",
}
_NOWHERE: Mapping[Language, str] = {
    "zh": "〔原处：{}〕",
    "en": "[was at: {}] ",
    "de": "[stand bei: {}] ",
}
_FIRST = re.compile(r"([A-Z*]{1,4}-\d{1,4}(?:-\d{1,4})?)\s*(?:\[[^\]\n]{1,4}\])?\s*(.*)", re.DOTALL)
_PLACE = re.compile(r"(?:〔原处：[^〕]*〕|\[(?:was at|stand bei): [^\]]*\] )")

#: Who speaks where no name is known or told.
_NOBODY: Mapping[Language, str] = {"zh": "匿名", "en": "anonymous", "de": "anonym"}


@dataclass(frozen=True, slots=True)
class CommentText:
    """What the first entry of a thread says, taken apart."""

    number: str
    text: str
    proposal: str


def thread_of(
    comment: Comment,
    others: Mapping[str, Comment],
    language: Language,
    *,
    named: bool = True,
    placed: bool = True,
) -> Thread:
    """Return a comment as a thread: what was said, the answers, what was decided.

    `named` tells persons, otherwise only their organisations; without `placed` its first line says
    where it belonged.
    """
    counting = decided_like(comment, others)
    first = _first(comment, language, placed=placed)
    said = ((comment.author, comment.organisation, first, comment.time),)
    answered = ((each.author, each.organisation, each.text, each.time) for each in comment.replies)
    entries = [
        _entry(_who(author, organisation, language, named=named), text, time)
        for author, organisation, text, time in (*said, *answered)
    ]
    decided = say_decision(counting.decision, counting.reason, language)
    if decided:
        who = counting.decided_by if named else ""
        entries.append(
            _entry(who or _NOBODY[language], f"{_DECISION[language]}{decided}", counting.decided_at)
        )
    return Thread(
        comment.anchor, tuple(entries), is_settled(counting) or RESOLVED in dict(comment.kept)
    )


def _entry(who: str, text: str, time: str) -> ThreadEntry:
    return ThreadEntry(who, text, time, initials(who))


def initials(who: str) -> str:
    """Return what stands before a comment in the margin: J. S., 王, DIN."""
    person = parted(who)[0].strip()
    if not person or not person[0].isascii() or person.isupper():
        return person[:1] if person and not person[0].isascii() else person[:4]
    return "".join(each[0] for each in person.replace("-", " ").split())[:4].upper()


def _who(author: str, organisation: str, language: Language, *, named: bool) -> str:
    if not named:
        return organisation or _NOBODY[language]
    if author and organisation:
        return f"{author}（{organisation}）" if language == "zh" else f"{author} ({organisation})"
    return author or organisation or _NOBODY[language]


def _first(comment: Comment, language: Language, *, placed: bool) -> str:
    begin = f"{comment.number} [{say_type(comment.type, language)}] " if comment.number else ""
    if not placed:
        was = comment.anchor.place or comment.anchor.quotation[:40]
        begin += _NOWHERE[language].format(was or "?")
    said = say_proposal(comment, language)
    proposal = f"\n{_PROPOSAL[language]}{said}" if said else ""
    return f"{begin}{comment.text}{proposal}"


def read_first(text: str) -> CommentText:
    """Take the first entry of a thread apart; without our number it is text as it stands."""
    found = _FIRST.fullmatch(text)
    if found is None or not NUMBER.fullmatch(found[1]):
        return CommentText("", text, "")
    rest = _PLACE.sub("", found[2], count=1)
    for label in _PROPOSAL.values():
        head, mark, proposal = rest.partition(f"\n{label}")
        if mark:
            return CommentText(found[1], head, proposal)
    return CommentText(found[1], rest, "")


def is_decision(text: str) -> bool:
    """Whether an entry is a decision that we wrote ourselves."""
    return text.startswith(tuple(_DECISION.values()))


def parted(author: str) -> tuple[str, str]:
    """Return person and organisation of an author as we write them; others as they are."""
    found = re.fullmatch(r"(.+?)(?:（(.+)）| \((.+)\))", author)
    return (found[1], found[2] or found[3]) if found else (author, "")
