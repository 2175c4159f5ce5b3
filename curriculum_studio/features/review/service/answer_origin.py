"""Who answered in which review round, as what they sent tells."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from curriculum_studio.core.comments import speaks_for
from curriculum_studio.core.days import read_day
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.payloads.review import Comment, ReviewRound
from curriculum_studio.core.review_rounds import day
from curriculum_studio.core.transactions import Change, EditDocument
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.session.session import Session


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
