"""Comments, waivers and decisions of a document, put together out of two copies by their ids."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from curriculum_studio.core.comments import anonymous, merged, numbered
from curriculum_studio.core.document import derived_id
from curriculum_studio.core.merge.decision import Choice, Decision, decision
from curriculum_studio.core.merge.decision_record import merge_decisions
from curriculum_studio.core.merge.registers import first_of, merge_value
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Reply, Waiver
from curriculum_studio.core.record_codec import record_from_json
from curriculum_studio.core.transactions import SetComment, SetRecord
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.core.waivers import merge_waivers
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Records:
    """What stands beside the nodes of a document in one of its states."""

    comments: tuple[Comment, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    decisions: tuple[MergeDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedRecords:
    """What makes ours say what both sides say, and what both decided differently on a comment."""

    changes: tuple[SetRecord, ...] = ()
    decisions: tuple[Decision, ...] = ()


def records_of(version: VersionRecord) -> Records:
    """Return the records that a version holds."""
    said = [record_from_json(version.states[each]) for each in version.comments]
    return Records(
        tuple(each for each in said if isinstance(each, Comment)),
        tuple(each for each in said if isinstance(each, Waiver)),
        tuple(each for each in said if isinstance(each, MergeDecision)),
    )


def all_records(states: Iterable[Records]) -> Records:
    """Return what is known in any of several states, each record once."""
    comments: dict[str, Comment] = {}
    waivers: dict[str, Waiver] = {}
    decisions: dict[str, MergeDecision] = {}
    for each in states:
        comments = {one.id: one for one in each.comments} | comments
        waivers = {one.id: one for one in each.waivers} | waivers
        decisions = {one.id: one for one in each.decisions} | decisions
    return Records(tuple(comments.values()), tuple(waivers.values()), tuple(decisions.values()))


def merge_records(base: Records, ours: Records, theirs: Records) -> MergedRecords:
    """Put two sides together, seen from what both knew.

    Comments of both sides stay. One that only we removed since stays away; one that they did not
    touch since stays as ours. What was given out without persons counts as not touched. Where both
    decided differently on a comment, it says the same in both offices until somebody decides.
    """
    known = {each.id: each for each in base.comments}
    own = {each.id: each for each in ours.comments}
    changes: list[SetRecord] = []
    new: list[Comment] = []
    decisions: list[Decision] = []
    for came in theirs.comments:
        mine, before = own.get(came.id), known.get(came.id)
        if before is not None and (mine is None or _told(before) == _told(came)):
            continue
        if mine is None:
            new.append(came)
            continue
        if _told(mine) == _told(came):
            continue
        comment = merged(mine, came if before is None else _since(before, mine, came)).comment
        answers = answer_of(mine), answer_of(came)
        was = None if before is None else answer_of(before)
        unanswered = _UNANSWERED if was is None else was
        if unanswered in answers:
            comment = _answered_like(comment, mine if unanswered == answers[1] else came)
        elif answers[0] != answers[1]:
            shown = first_of(*answers)
            comment = _answered_like(comment, (mine, came)[shown])
            decisions.append(decision(came.id, "comment", "", was, answers, shown))
        if comment != mine:
            changes.append(SetComment(mine, comment))
    # A number that another comment has here is not given twice; who gave none gets none.
    free = numbered([each for each in new if each.number], ours.comments)
    numbers = {each.id: each for each in free}
    changes += (SetComment(None, numbers.get(each.id, each)) for each in new)
    changes += merge_waivers(base.waivers, ours.waivers, theirs.waivers)
    changes += merge_decisions(base.decisions, ours.decisions, theirs.decisions)
    return MergedRecords(tuple(changes), tuple(decisions))


def _told(comment: Comment) -> Comment:
    """Return a comment without persons, but with who has taken its thread over."""
    return replace(anonymous(comment), handed_on=comment.handed_on)


def _since(before: Comment, mine: Comment, came: Comment) -> Comment:
    """Return what they say, with our words where they have not changed theirs since.

    Where both changed the same words, one counts, alike in both offices, and the other is a reply.
    """
    changes: dict[str, Any] = {}
    spare: list[str] = []
    for name in ("type", "text", "proposal", "replaces"):
        was, own, other = (getattr(each, name) for each in (before, mine, came))
        changes[name], both = merge_value(was, own, other)
        if both and isinstance(own, str):
            spare.append(other if changes[name] == own else own)
    replies: list[Reply] = []
    ours, known = ({each.id: each for each in side.replies} for side in (mine, before))
    for reply in came.replies:
        own_reply, old = ours.get(reply.id), known.get(reply.id)
        if own_reply is None or old is None:
            replies.append(reply)
            continue
        text, both = merge_value(old.text, own_reply.text, reply.text)
        replies.append(replace(reply, text=text))
        if both:
            spare.append(reply.text if text == own_reply.text else own_reply.text)
    time = max(mine.time, came.time)
    replies += (
        Reply(
            id=derived_id("said", came.id, words),
            organisation=came.organisation,
            time=time,
            text=words,
        )
        for words in spare
        if words
    )
    return replace(came, **changes, replies=tuple(replies))


# --- comments that both sides decided ---------------------------------------------------------


def answer_of(comment: Comment) -> tuple[str, str, str]:
    """Return what was decided on a comment, why, and which comment it repeats; no persons."""
    return comment.decision, comment.reason, comment.same_as


def answered(comment: Comment, answer: tuple[str, str, str]) -> Comment:
    """Return a comment on which something is decided, in the form of `answer_of`."""
    changes: dict[str, Any] = dict(zip(("decision", "reason", "same_as"), answer, strict=True))
    return replace(comment, **changes)


#: What is decided on a comment on which nobody decided yet, in the form of `answer_of`.
_UNANSWERED = ("", "", "")


def _answered_like(comment: Comment, other: Comment) -> Comment:
    """Return a comment that is decided as another state of it, by whoever decided that."""
    changed = answered(comment, answer_of(other))
    return replace(changed, decided_by=other.decided_by, decided_at=other.decided_at)


def chosen_answer(
    decision: Decision, choice: Choice, value: Any = None
) -> tuple[str, str, str] | None:
    """Return what is decided on a comment by a choice, None where nothing changes.

    *Both* lets what is shown count, for both reasons; *anew* with a text (`value`) gives it another
    reason.
    """
    shown = decision.alternatives[decision.shown]
    match choice:
        case "mine":
            answer: tuple[str, str, str] = decision.alternatives[0]
        case "theirs":
            answer = decision.alternatives[1]
        case "both":
            reasons = dict.fromkeys(each[1] for each in decision.alternatives if each[1])
            answer = (shown[0], "\n".join(reasons), shown[2])
        case "anew" if isinstance(value, str):
            answer = (shown[0], value, shown[2])
        case _:
            return None
    return answer
