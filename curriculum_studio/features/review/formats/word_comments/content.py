"""What Word files with comments hold: threads, what was read, the texts as they are shown."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Any

from curriculum_studio.core.comments import NUMBER, RESOLVED, decided_like, is_settled
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.numbering import Numbering, References
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import say_proposal
from curriculum_studio.core.returned_draft import DraftOrigin
from curriculum_studio.core.text import OBJECT, part
from curriculum_studio.features.review.model import say_decision, say_type
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.reader.story_text import CommentRange, Revision, StreamParagraph
from curriculum_studio.values import dataclass

# --- threads as they are written --------------------------------------------------------------

#: What the author of comments begins with that tell what the checks found: no reviewer wrote them.
CHECKS_AUTHOR = "Curriculum Studio · "


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


# --- what reviewers left in a file ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment as a Word file has it.

    `id` is the file's own and may occur twice; `parent` is the place of the comment that this one
    answers among all comments, or None. `date` is as written, which is local time in most programs;
    `utc` is told by newer ones. `part` and `range` say where it is anchored, if it is. `stands_in`:
    it says nothing itself and only stands for a tracked change.
    """

    id: str
    author: str
    initials: str
    date: str
    text: str
    parent: int | None = None
    done: bool = False
    utc: str = ""
    part: str = ""
    range: CommentRange | None = None
    stands_in: bool = False

    @property
    def anchored_text(self) -> str:
        """The words to which it is anchored."""
        return self.range.text if self.range is not None else ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What reviewers left in a Word file.

    `paragraphs` are those of each part with running text, the body first, to which comments and
    tracked changes refer; `properties` are the custom properties of the file; `origin` is what it
    still carries of what went out.
    """

    comments: tuple[WordComment, ...]
    revisions: tuple[Revision, ...]
    paragraphs: dict[str, tuple[StreamParagraph, ...]]
    properties: dict[str, str]
    origin: DraftOrigin | None = None

    @property
    def by_reviewers(self) -> "Inspection":
        """The same without what the checks had found when it went out.

        What somebody answered to that is a comment of its own.
        """
        kept = [
            at for at, each in enumerate(self.comments) if not each.author.startswith(CHECKS_AUTHOR)
        ]
        if len(kept) == len(self.comments):
            return self
        places = {old: new for new, old in enumerate(kept)}
        return replace(
            self,
            comments=tuple(
                replace(each, parent=None if each.parent is None else places.get(each.parent))
                for each in (self.comments[at] for at in kept)
            ),
        )

    def raw(self) -> dict[str, Any]:
        """Return comments and tracked changes as a JSON object.

        What only stands for a tracked change is left out, since the change itself is told.
        """
        return {
            "comments": [
                {
                    "id": each.id,
                    "author": each.author,
                    "initials": each.initials,
                    "date": each.date,
                    "text": each.text,
                    "parent_id": self._answered(each),
                    "done": each.done,
                    "anchored_text": each.anchored_text,
                }
                for each in self.comments
                if not each.stands_in
            ],
            "revisions": [
                {"type": each.type, "author": each.author, "date": each.date, "text": each.text}
                for each in self.revisions
            ],
        }

    def _answered(self, comment: WordComment) -> str | None:
        """Return the id of the comment that this one answers, if it is told."""
        parent = None if comment.parent is None else self.comments[comment.parent]
        return None if parent is None or parent.stands_in else parent.id


# --- texts as a file shows them, with the way back to their characters ------------------------


@dataclass(frozen=True, slots=True)
class VisibleText:
    """One language of a node as it is read; `at` holds the place in the cell of each character."""

    node: Node
    language: Language
    text: str
    at: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters of the cell that are shown between two places."""
        if start >= end:
            return 0, 0
        return self.at[start], self.at[end - 1] + 1


def shown_text(node: Node, language: Language, references: References) -> VisibleText:
    """Return a text as it is read, with where its characters stand in the text itself."""
    cell = node.cell(language)
    if OBJECT not in cell.text:
        return VisibleText(node, language, cell.text, tuple(range(len(cell.text))))
    text: list[str] = []
    at: list[int] = []
    for place, character in enumerate(cell.text):
        words = character
        if character == OBJECT:
            words = references.shown(part(cell, place, place + 1), language)
        text.append(words)
        at += [place] * len(words)
    return VisibleText(node, language, "".join(text), tuple(at))


class VisibleTexts:
    """All texts of a document as they are read."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        references = References(document, numbering)
        self._document = document
        self.by_place: Mapping[tuple[str, Language], VisibleText] = {
            (node.id, language): shown_text(node, language, references)
            for node in document.walk()
            for language in LANGUAGES
            if not node.cell(language).blank
        }

    def get(self, node: str, language: Language) -> VisibleText | None:
        """Return a language of a node, or the one that stands in where it is missing."""
        for each in (language, *self._stand_ins(node)):
            if (found := self.by_place.get((node, each))) is not None:
                return found
        return None

    def _stand_ins(self, node: str) -> tuple[Language, ...]:
        own = self._document.nodes.get(node)
        return () if own is None else (own.lead, *LANGUAGES)
