"""How comments of a Word file are known again, and which round what was sent belongs to."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from curriculum_studio.core.comments import speaks_for
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.form_values import read_day
from curriculum_studio.core.node import derived_id
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply, ReviewRound
from curriculum_studio.core.review_rounds import day
from curriculum_studio.core.transactions import Change, EditDocument
from curriculum_studio.features.review.formats.word_comments.inspection import WordComment
from curriculum_studio.features.review.formats.word_comments.threads import (
    ThreadEntry,
    is_decision,
    parted,
)
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.session.session import Session

# --- comments ---------------------------------------------------------------------------------

#: What Word, WPS and LibreOffice write where nobody shall be named.
_NOBODY = frozenset(
    ("", "author", "作者", "autor", "auteur", "unknown author", "未知作者", "unbekannter autor")
)


def plain(text: str) -> str:
    """Return a text without the spaces and line ends that office programs change."""
    return "".join(text.split())


def second(time: str) -> str:
    """Return a time to the second, whatever stands behind it; "" for one that cannot be.

    Some programs write "0-00-00T00:00:00Z" where they know none.
    """
    told = time[:19]
    try:
        datetime.fromisoformat(told)
    except ValueError:
        return ""
    return told


def moments(comment: WordComment) -> list[tuple[str, str]]:
    """Return who said it and when, in UTC and by the clock where it was said, as far as told."""
    author = parted(comment.author)[0]
    told = dict.fromkeys(second(each) for each in (comment.utc, comment.date) if second(each))
    return [(author, each) for each in told or ("",)]


def moments_of(time: str) -> tuple[str, ...]:
    """Return the second of a time that is kept, as it is, in UTC and by the clock here."""
    if not second(time):
        return ("",)
    written = ThreadEntry("", "", time)
    return tuple(dict.fromkeys(second(each) for each in (time, written.utc, written.local)))


def time_of(comment: WordComment) -> str:
    """Return the time in UTC; where only a clock is told, without the Z that is not meant."""
    return comment.utc or dated(comment.date)


def dated(date: str) -> str:
    """Return a time of a clock as files write it, without the Z; "" for one that cannot be."""
    return date.removesuffix("Z") if second(date) else ""


def names_nobody(author: str) -> bool:
    """Whether an author is none: left out, or what programs write instead of a name."""
    return author.strip().lower() in _NOBODY


def may_be(known: Comment, author: str, comment: WordComment, organisation: str) -> bool:
    """Whether a comment with the words of a known one may be it, without its name or its time.

    Not if both are named otherwise, said at other times, or sent by other bodies.
    """
    name, body = parted(author)
    body = body or organisation
    if body and known.organisation and body != known.organisation:
        return False
    nameless = names_nobody(author), names_nobody(known.author)
    if not any(nameless) and name != known.author:
        return False
    when = {each for _, each in moments(comment)} - {""}
    then = set(moments_of(known.time)) - {""}
    if when and then:
        return bool(when & then) and any(nameless)
    return True


def says_nothing(comment: WordComment) -> bool:
    """Whether nobody says nothing of no words, as LibreOffice writes for a comment that it lost."""
    return not (comment.text.strip() or comment.author or comment.anchored_text)


def root_of(comments: Sequence[WordComment], at: int) -> int:
    """Return the first comment of a thread; what answers a note on a change begins one."""
    seen = {at}
    while (parent := comments[at].parent) is not None and parent not in seen:
        if comments[parent].stands_in:
            break
        at = parent
        seen.add(at)
    return at


def new_answers(comment: Comment, answers: Sequence[WordComment]) -> tuple[Reply, ...]:
    """Return the answers that are new; decisions of our own are no answers."""
    there = {(each.author, plain(each.text)) for each in comment.replies}
    there |= {(each.organisation, plain(each.text)) for each in comment.replies}
    new: dict[str, Reply] = {}
    for each in answers:
        author, organisation = parted(each.author)
        key = plain(each.text)
        if is_decision(each.text) or {(author, key), (organisation, key)} & there:
            continue
        if names_nobody(each.author) and key in {said for _, said in there}:
            continue
        time = time_of(each)
        identity = derived_id("reply", comment.id, each.author, second(time), key)
        new[identity] = Reply(
            id=identity, author=author, organisation=organisation, time=time, text=each.text
        )
    return tuple(new.values())


class CommentIdentity:
    """What was said in the threads that are known in a file.

    Some programs write no threads: answers and decisions of ours then stand in the file as comments
    of their own.
    """

    def __init__(self, known: Iterable[tuple[Comment, Anchor]]) -> None:
        """Remember `known`: comments that are in a file, each with its place in it."""
        there = list(known)
        self._places = frozenset(anchor for _, anchor in there)
        self._answers = frozenset(
            (name, moment, plain(reply.text))
            for comment, _ in there
            for reply in comment.replies
            for name in (reply.author, reply.organisation)
            for moment in moments_of(reply.time)
        )

    def tells(self, comment: WordComment, anchor: Anchor) -> bool:
        """Whether a comment is a known answer, or a decision at the place of a known comment."""
        if is_decision(comment.text):
            return anchor in self._places
        text = plain(comment.text)
        names = [name for name in parted(comment.author) if name]
        when = [moment for _, moment in moments(comment)]
        return any((name, each, text) in self._answers for name in names for each in when)


# --- rounds -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BodyAnswer:
    """What a body answered in a review round; `asked`: that round asked it."""

    organisation: str
    no_comments: bool
    round: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class AnswerOrigin:
    """What tells the round of a file: who speaks in it, its day, the version it was read in."""

    speakers: frozenset[tuple[str, str]]
    day: str = ""
    version: str = ""


def origin(
    comments: Iterable[Comment], organisation: str, day_: str = "", version: str = ""
) -> AnswerOrigin:
    """Return what tells the round of comments and of who sent them."""
    speakers = {(each.organisation, each.number) for each in comments}
    return AnswerOrigin(frozenset(speakers | {(organisation, "")}) - {("", "")}, day_, version)


def proposed_round(
    rounds: Sequence[tuple[str, ReviewRound]], origin_: AnswerOrigin, today: str
) -> str:
    """Return the round to which a file most likely answers, empty if there is none.

    The version that was read says it for certain. Else those rounds count that asked whoever
    speaks, if there are any; of these the last that had begun on the day of the file.
    """
    for identity, payload in rounds:
        if origin_.version and payload.version == origin_.version:
            return identity
    asked = [
        each
        for each in rounds
        if any(
            speaks_for(who, number, recipient)
            for who, number in origin_.speakers
            for recipient in each[1].recipients
        )
    ]
    ordered = sorted(asked or rounds, key=lambda each: each[1].start)
    when = read_day(origin_.day) or day(today) or date.max
    begun = [each for each in ordered if (start := day(each[1].start)) and start <= when]
    return (begun[-1:] or ordered[:1] or [("", ReviewRound())])[0][0]


def answer_of(
    rounds: Iterable[tuple[str, ReviewRound]], round_: str, organisation: str, *, no_comments: bool
) -> BodyAnswer | None:
    """Return what a body answered in a round, nothing if it is not known who that is."""
    if not organisation:
        return None
    asked = any(
        identity == round_ and speaks_for(organisation, "", recipient)
        for identity, payload in rounds
        for recipient in payload.recipients
    )
    return BodyAnswer(organisation, no_comments, round_, asked)


def answered(
    session: Session, reviewing: Reviewing, round_: str, speakers: Collection[tuple[str, str]],
    *, no_comments: bool,
) -> Iterator[Change]:  # fmt: skip
    """Yield the change that notes in a round who answered, today; the first day stays.

    `speakers` are organisations with the numbers of their comments; `no_comments`: they have none.
    """
    if not round_:
        return
    root = session.document(round_).root
    if not isinstance(root.payload, ReviewRound):
        return
    today = reviewing.today()
    recipients = tuple(
        replace(each, answered=each.answered or today, without_comments=no_comments)
        if any(speaks_for(who, number, each) for who, number in speakers)
        else each
        for each in root.payload.recipients
    )
    if recipients != root.payload.recipients:
        payload = replace(root.payload, recipients=recipients)
        yield EditDocument(round_, (SetPayload(root.id, payload),))
