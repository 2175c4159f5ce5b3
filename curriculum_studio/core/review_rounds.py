"""Review rounds: who was asked, who answered, what is left, and whether a vote carries."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from curriculum_studio.core.comments import (
    decided_like,
    is_open,
    is_prefix,
    is_to_do,
    needs_reason,
    prefix_of,
    speaks_for,
)
from curriculum_studio.core.payloads.review import (
    Comment,
    CommentType,
    Decision,
    Meeting,
    Recipient,
    ReviewCopy,
    ReviewRound,
)
from curriculum_studio.core.periods import Period
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

#: Days that the public is given at least for its comments: practice of group standards.
PUBLIC_DAYS = 30

ENDS_FIRST = message("Rounds", "The round ends before it begins.")
TOO_MANY_VOTES = message("Rounds", "There are more votes than people who may vote.")

#: Stages in which the public is asked.
PUBLIC_STAGES = frozenset({"comment_draft"})

#: Those present who must agree: three of four (practice of national and group standards).
NEEDED = (3, 4)


def day(text: str) -> date | None:
    """Return an ISO date, None for what is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def length(payload: ReviewRound) -> int | None:
    """Return the days of a round, without that of sending (`periods`); None without a period."""
    start, end = day(payload.start), day(payload.end)
    return (end - start).days if start and end else None


def too_short(payload: ReviewRound) -> bool:
    """Whether the public has less time than it is commonly given."""
    days = length(payload)
    return payload.stage in PUBLIC_STAGES and days is not None and days < PUBLIC_DAYS


def told_of_end(found: Period, shown: Callable[[date], str]) -> Iterator[Message]:
    """Yield what the law says of the last day: where it moves to, and what is not known of it."""
    if found.ends != found.nominal:
        moved = message("Rounds", "{nominal} is a day off: by law the time ends on {ends}.")
        yield moved.fill(nominal=shown(found.nominal), ends=shown(found.ends))
    for year in found.unknown:
        words = message(
            "Rounds",
            "The days off of {year} are not known here; only weekends were taken as days off."
            " Paste the notice of that year into “School calendar”.",
        )
        yield words.fill(year=year)


def days_left(payload: ReviewRound | ReviewCopy, today: str) -> int | None:
    """Return the days until a round ends, 0 on its last day, negative afterwards."""
    end, now = day(payload.end), day(today)
    return (end - now).days if end and now else None


def parted_attendant(line: str) -> tuple[str, str]:
    """Return organisation and person of who was present, as it is written: a semicolon between."""
    organisation, _, person = line.replace("；", ";").partition(";")
    return organisation.strip(), person.strip()


def organisation_of(line: str) -> str:
    """Return the organisation of who was present; the person is left out."""
    return parted_attendant(line)[0]


@dataclass(frozen=True, slots=True)
class RoundAnswer:
    """What one body did; some comment without having been asked."""

    recipient: Recipient
    comments: int
    asked: bool = True

    @property
    def answered(self) -> bool:
        """Whether something came back, be it that there is nothing to say."""
        told = self.recipient.answered or self.recipient.without_comments
        return bool(told) or bool(self.comments)


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """How a round stands. Comments that repeat others count as those that they repeat."""

    answers: tuple[RoundAnswer, ...]
    total: int
    decisions: Mapping[Decision, int]
    types: Mapping[CommentType, int]
    organisations: Mapping[str, int]
    to_do: int
    without_reason: int

    @property
    def asked(self) -> int:
        """The bodies that were asked."""
        return sum(each.asked for each in self.answers)

    @property
    def answered(self) -> int:
        """The bodies that were asked and answered."""
        return sum(each.asked and each.answered for each in self.answers)

    @property
    def silent(self) -> tuple[Recipient, ...]:
        """Those asked from whom nothing came back."""
        return tuple(each.recipient for each in self.answers if each.asked and not each.answered)

    @property
    def open(self) -> int:
        """The comments that wait for a decision."""
        return self.decisions.get("", 0)


def standing(payload: ReviewRound, comments: Sequence[Comment]) -> RoundStanding:
    """Return how a round stands with the comments that came in it."""
    by_id = {each.id: each for each in comments}
    counted = [decided_like(each, by_id) for each in comments]
    said = Counter(each.organisation for each in comments)
    answers = []
    for recipient in payload.recipients:
        names = {each.organisation for each in comments if _from(each, recipient)}
        answers.append(RoundAnswer(recipient, sum(said.pop(name, 0) for name in names)))
    answers += [
        RoundAnswer(Recipient(organisation=name), count, asked=False)
        for name, count in said.items()
    ]
    return RoundStanding(
        tuple(answers),
        len(comments),
        Counter(each.decision for each in counted),
        Counter(each.type for each in comments),
        Counter(each.organisation for each in comments),
        sum(is_to_do(each) for each in comments),
        sum(needs_reason(each) for each in comments),
    )


def bodies_of(comments: Iterable[Comment], recipients: Iterable[Recipient]) -> tuple[str, ...]:
    """Return the names of those who were asked, and of those who commented without that."""
    asked = tuple(recipients)
    unasked = (
        each.organisation
        for each in comments
        if each.organisation and not any(_from(each, recipient) for recipient in asked)
    )
    return tuple(dict.fromkeys((*(each.organisation for each in asked), *unasked)))


def body_meant(written: str, comments: Sequence[Comment], recipients: Sequence[Recipient]) -> str:
    """Return the body that is meant by a name, or by the code that leads its numbers.

    Boards show both. Empty if there is none.
    """
    known = bodies_of(comments, recipients)
    by_name = {each.casefold(): each for each in reversed(known)}
    by_code = {
        prefix_of(comment.number).casefold(): body
        for body in reversed(known)
        for comment in of_body(body, comments, recipients)
    }
    asked = {each.prefix.casefold(): each.organisation for each in recipients if each.prefix}
    wanted = written.strip().casefold()
    return by_name.get(wanted) or asked.get(wanted) or (by_code.get(wanted, "") if wanted else "")


def of_body(
    body: str, comments: Iterable[Comment], recipients: Iterable[Recipient]
) -> tuple[Comment, ...]:
    """Return the comments of a body, also under the code by which it was asked."""
    asked = next((each for each in recipients if each.organisation == body), None)
    known = asked or Recipient(organisation=body)
    return tuple(each for each in comments if _from(each, known))


def fault_of_round(planned: ReviewRound) -> Message | None:
    """Return why a round cannot be held as it is planned, None if it can."""
    days = length(planned)
    return ENDS_FIRST if days is not None and days < 0 else fault_of(planned.recipients)


def fault_of_vote(meeting: Meeting) -> Message | None:
    """Return why a vote cannot have gone as it is written down, None without a fault."""
    return TOO_MANY_VOTES if voted(meeting) and not vote(meeting).fits else None


def fault_of(asked: Sequence[Recipient]) -> Message | None:
    """Return why bodies could not be told apart by name, or by the code of their comments."""
    names = Counter(each.organisation for each in asked)
    codes = Counter(each.prefix for each in asked if each.prefix)
    for name, count in names.items():
        if count > 1:
            return message("Rounds", "{name} appears here twice.").fill(name=name)
    for code, count in codes.items():
        if not is_prefix(code):
            words = message(
                "Rounds", "{code} is not a valid code: it needs one to four letters A–Z."
            )
            return words.fill(code=code)
        if count > 1:
            words = message("Rounds", "Two organisations cannot have the same code {code}.")
            return words.fill(code=code)
    return None


def asked_again(recipients: Iterable[Recipient], sent: str) -> tuple[Recipient, ...]:
    """Return those asked in a round as those to be asked in the next: nobody has answered yet."""
    return tuple(
        replace(each, sent=sent, answered="", without_comments=False, reminded="")
        for each in recipients
    )


def _from(comment: Comment, recipient: Recipient) -> bool:
    return speaks_for(comment.organisation, comment.number, recipient)


def round_of(comment: Comment, rounds: Sequence[tuple[str, ReviewRound]]) -> str:
    """Return the round to which a comment belongs, empty if there is none.

    One that names no round came in the last that had begun on its day, else in the first.
    """
    ids = {identity for identity, _ in rounds}
    if comment.round in ids:
        return comment.round
    ordered = sorted(rounds, key=lambda each: each[1].start)
    begun = [each for each in ordered if each[1].start and each[1].start <= comment.time[:10]]
    return (begun[-1:] or ordered[:1] or [("", ReviewRound())])[0][0]


def in_round(
    wanted: str, comments: Iterable[Comment], rounds: Sequence[tuple[str, ReviewRound]]
) -> tuple[Comment, ...]:
    """Return the comments that came in a round."""
    return tuple(each for each in comments if round_of(each, rounds) == wanted)


# --- votes ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Vote:
    """What a vote says: `voters` of those present may vote, `needed` of them have to agree."""

    present: int
    voters: int
    needed: int
    agreed: int
    fits: bool

    @property
    def carried(self) -> bool:
        """Whether enough agreed."""
        return self.fits and self.voters > 0 and self.agreed >= self.needed


def vote(meeting: Meeting) -> Vote:
    """Count a vote: 3/4 of those present have to agree; drafters who are present do not vote.

    Who abstains or says nothing counts as present, so that is no agreement.
    """
    voters = max(len(meeting.present) - meeting.drafters, 0)
    above, below = NEEDED
    needed = -(-above * voters // below)
    cast = meeting.votes_for + meeting.votes_against + meeting.abstentions
    return Vote(len(meeting.present), voters, needed, meeting.votes_for, cast <= voters)


def voted(meeting: Meeting) -> bool:
    """Whether a vote was taken at all."""
    return bool(meeting.votes_for or meeting.votes_against or meeting.abstentions)


def decided_on(comments: Iterable[Comment], wanted: date) -> tuple[Comment, ...]:
    """Return what was decided on a day, in local time."""
    return tuple(each for each in comments if not is_open(each) and local_day(each) == wanted)


def local_day(comment: Comment) -> date | None:
    """Return the day of a decision where this computer stands."""
    return moment_day(comment.decided_at)


def moment_day(moment: str) -> date | None:
    """Return the day of a moment (ISO 8601) where this computer stands."""
    try:
        return datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return None
