"""What somebody may change in the comments of a group who decides nothing: what is her own.

A comment is one record today, with its replies and with what was decided on it, so its fields are
compared one by one. Whatever somebody else may have changed stays as it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.values import dataclass

#: What is decided on a comment, by editors.
_DECIDED = frozenset({"decision", "reason", "decided_by", "decided_at", "same_as", "discuss"})

#: What follows from the text: places move as it is written, and what is worked in is done.
_FOLLOWS = frozenset({"anchor", "behind", "like", "done_version"})

#: What a merge gives anew, whoever merges.
_GIVEN = frozenset({"number"})

#: Comments by their ids.
Comments = Mapping[str, Comment]


@dataclass(frozen=True, slots=True)
class Bringer:
    """Who brought a version: the name, what she signs in with, the role then, and her profiles.

    `others` are the profiles of the other members of the group.
    """

    name: str
    login: str
    role: str
    own: frozenset[str]
    others: frozenset[str]


def vetted(said: Comments, known: Sequence[Comments], by: Bringer) -> dict[str, Comment]:
    """Return comments as far as somebody may say so.

    `known` are those of the versions before, put together one way and the other: whatever one of
    them says is nothing new.
    """
    found: dict[str, Comment] = {}
    for each in sorted({*said, *(name for one in known for name in one)}):
        before = [one.get(each) for one in known]
        now = said.get(each)
        left = now if now in before else _one(now, before, by)
        if left is not None:
            found[each] = left
    return found


def _one(said: Comment | None, known: Sequence[Comment | None], by: Bringer) -> Comment | None:
    before = next((each for each in known if each is not None), None)
    if said is None or before is None:
        speaker = (before or said or Comment(id="", document="")).actor
        if said is None:
            return None if speaker in by.own else before
        if speaker in by.others:
            return None
    own = before is None or before.actor in by.own
    then = before or Comment(id=said.id, document=said.document)
    changes: dict[str, Any] = {}
    for field in fields(Comment):
        name, value = field.name, getattr(said, field.name)
        nothing_new = any(each is not None and getattr(each, name) == value for each in known)
        if nothing_new or name in _GIVEN or (own and name not in _DECIDED | _FOLLOWS | {"replies"}):
            changes[name] = value
        elif name in _FOLLOWS:
            if by.role == "writer" or (own and name != "done_version"):
                changes[name] = value
        elif name == "replies":
            changes[name] = _replies(said.replies, [e.replies for e in known if e], by)
        elif name == "handed_on" and all(
            each[0] in by.own for each in {*value} - {*then.handed_on}
        ):
            changes[name] = value
    return replace(then, **changes)


def _replies(
    said: Sequence[Reply], known: Sequence[Sequence[Reply]], by: Bringer
) -> tuple[Reply, ...]:
    """Return replies: those of others as they were, one's own as they are now."""
    before = {each.id: each for one in reversed(known) for each in one}
    found: dict[str, Reply] = {}
    for each in said:
        then = before.pop(each.id, None)
        if then is None:
            if each.actor not in by.others:
                found[each.id] = each
        else:
            told = any(each in one for one in known) or then.actor in by.own
            found[each.id] = each if told else then
    found |= {each.id: each for each in before.values() if each.actor not in by.own}
    return tuple(sorted(found.values(), key=lambda each: each.time))
