"""What happened in a library since somebody was last here: by whom, where, when, in words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.activity import DoneStep
from curriculum_studio.values import dataclass

#: Steps of one person in one document belong together while pauses are shorter.
PAUSE = timedelta(minutes=30)

#: So much is told.
MOST = 60

_AND_MORE = message("Desk", "{what}, and {count} more changes", "", 1)
_CAME = message("Desk", "{count} comments", "", 1)
_REPLIED = message("Desk", "{count} replies", "", 1)
_WROTE = message("Desk", "changed the text")
_KEPT = message("Desk", "saved the version “{name}”")


@dataclass(frozen=True, slots=True)
class LastSeen:
    """How far somebody has seen what happened: the last step, version and comment of then."""

    step: int = 0
    version: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened: when (ISO 8601 in UTC), by whom, in which document, what.

    `who` is empty where nobody knows. `own`: the person whose desk it is did it. `new`: somebody
    else did it since that person was last here.
    """

    at: str
    who: str
    document: str
    what: Message
    own: bool = False
    new: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """What a library knows of its past: steps and versions newest first, comments as they came.

    `names` tells persons by the ids of their profiles, `own` is the profile whose desk it is.
    `tells` says of which documents it is told.
    """

    steps: Sequence[DoneStep]
    versions: Sequence[VersionInfo]
    comments: Sequence[Comment]
    names: Mapping[str, str]
    own: str
    tells: Callable[[str], bool]


def happened(past: Past, seen: LastSeen | None) -> tuple[Happening, ...]:
    """Return what happened, newest first; without `seen` nothing is new."""
    told = [*_of_steps(past, seen), *_of_versions(past, seen), *_of_comments(past, seen)]
    return tuple(sorted(told, key=lambda each: moment(each.at), reverse=True))


def seen_of(past: Past) -> LastSeen:
    """Return how far somebody has seen who sees all of this."""
    return LastSeen(
        past.steps[0].order if past.steps else 0,
        past.versions[0].id if past.versions else "",
        past.comments[-1].id if past.comments else "",
    )


# --- steps ------------------------------------------------------------------------------------


def _of_steps(past: Past, seen: LastSeen | None) -> Iterator[Happening]:
    """Yield the steps of the journal; those of one person in one document are told as one."""
    group: list[DoneStep] = []
    for each in past.steps:
        if group and not _together(group[-1], each):
            yield from _told(group, past, seen)
            group = []
        group.append(each)
    if group:
        yield from _told(group, past, seen)


def _together(later: DoneStep, earlier: DoneStep) -> bool:
    same = later.documents == earlier.documents or later.label == earlier.label
    if not same or (later.actor, later.by) != (earlier.actor, earlier.by):
        return False
    return abs(moment(later.at) - moment(earlier.at)) <= PAUSE


def _told(group: Sequence[DoneStep], past: Past, seen: LastSeen | None) -> Iterator[Happening]:
    newest = group[0]
    told = [next(filter(past.tells, each.documents), "") for each in group]
    documents = list(dict.fromkeys(each for each in told if each))
    if not documents:
        return
    # What was done to many at once, as taking samples in, is told of none of them.
    document = documents[0] if len(documents) == 1 else ""
    rest = sum(each.label != newest.label for each in group)
    what = _AND_MORE.fill(what=newest.label, count=rest) if rest else newest.label
    own = newest.actor.profile == past.own and not newest.by
    if newest.by:
        what = _WROTE
    yield Happening(
        newest.at,
        "" if own else newest.by or past.names.get(newest.actor.profile, ""),
        document,
        what,
        own,
        seen is not None and not own and newest.order > seen.step,
    )


# --- versions ---------------------------------------------------------------------------------


def _of_versions(past: Past, seen: LastSeen | None) -> Iterator[Happening]:
    """Yield versions that others made, and those that got a name.

    What a group brought stands in the journal with who made it, and own work without a name stands
    there, too. What others did in a document on a day is told as one: their newest version of that
    day says when.
    """
    told = {(d, each.by, each.at[:10]) for each in past.steps if each.by for d in each.documents}
    fresh = seen is not None
    for each in past.versions:
        fresh = fresh and seen is not None and each.id != seen.version
        if not past.tells(each.document):
            continue
        who = each.author or past.names.get(each.actor, "")
        own = bool(past.own) and (
            each.actor == past.own or (bool(who) and who == past.names.get(past.own))
        )
        if each.name:
            what = _KEPT.fill(name=each.name)
        elif own or not who:
            continue
        else:
            what = _WROTE
            day = (each.document, who, each.time[:10])
            if day in told:
                continue
            told.add(day)
        yield Happening(each.time, "" if own else who, each.document, what, own, fresh and not own)


# --- comments ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Remark:
    at: str
    who: str
    document: str
    new: bool
    reply: bool = False

    @property
    def day(self) -> tuple[str, str, str, bool]:
        return (self.document, self.who, self.at[:10], self.reply)


def _of_comments(past: Past, seen: LastSeen | None) -> Iterator[Happening]:
    """Yield what others said, a line for each body or person, document and day."""
    found: dict[tuple[str, str, str, bool], list[_Remark]] = {}
    for each in _remarks(past, seen):
        found.setdefault(each.day, []).append(each)
    for group in found.values():
        last = max(group, key=lambda each: each.at)
        words = (_REPLIED if last.reply else _CAME).fill(count=len(group))
        new = any(each.new for each in group)
        yield Happening(last.at, last.who, last.document, words, new=new)


def _remarks(past: Past, seen: LastSeen | None) -> Iterator[_Remark]:
    # What came behind the last one that was seen is new; of one that is gone nobody can tell.
    behind = seen is not None and not seen.comment
    for each in past.comments:
        if past.tells(each.document):
            yield from _said(each, past, new=behind)
        behind = behind or (seen is not None and each.id == seen.comment)


def _said(comment: Comment, past: Past, *, new: bool) -> Iterator[_Remark]:
    if comment.time and (not comment.actor or comment.actor != past.own):
        who = past.names.get(comment.actor, "") or comment.organisation or comment.author
        if who:
            yield _Remark(comment.time, who, comment.document, new)
    for reply in comment.replies:
        if reply.time and (not reply.actor or reply.actor != past.own):
            who = past.names.get(reply.actor, "") or reply.organisation or reply.author
            if who:
                yield _Remark(reply.time, who, comment.document, new, reply=True)


def moment(text: str) -> datetime:
    """Return a moment (ISO 8601), the earliest there is for what is none, as in a damaged row."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.min.replace(tzinfo=UTC)
