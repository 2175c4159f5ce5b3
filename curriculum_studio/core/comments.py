"""What holds for comments among each other: numbers, states, duplicates, merging."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core.document import Document
from curriculum_studio.core.numbering import letters
from curriculum_studio.core.payloads.review import Comment, Recipient, Reply
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

#: What `done_version` says while the change stands in no version yet.
DRAFT = "draft"

#: Among what is kept: that a Word file showed a comment as resolved; and the words marked in it
#: where they are printed for a node without being in its text, such as the points of an indicator.
RESOLVED, MARKED = "resolved", "words"

#: Among what is kept: that the quotation is only what differs, as tracked changes tell it; and what
#: was quoted, as a form said it or before the comment was placed by hand.
TRACKED, ORIGINAL = "tracked", "original"

#: What is kept of a comment that came in no form.
OF_NO_FORM = frozenset({RESOLVED, MARKED, TRACKED, ORIGINAL})

#: Under these names a comment keeps from which review copy it came, and when it was said last.
#: What was not said any more by the newest answer of its copy was withdrawn, at the time of that.
COPY, SAID, WITHDRAWN = "copy", "said", "withdrawn"
FROM_ANSWERS = frozenset({COPY, SAID, WITHDRAWN})

#: DE-014, **-002, CC-01-043: a member body or organisation, then figures.
NUMBER = lazy_pattern(r"\s*([A-Z]{1,4}|\*\*)-(\d{1,4}(?:-\d{1,4})?)\s*")

_CODE = lazy_pattern(r"[A-Z]{2,3}|\*\*")
_PREFIX = lazy_pattern(r"[A-Z]{1,4}|\*\*")


def marked_words(comment: Comment) -> str:
    """Return the words that were marked, as far as they are known."""
    return comment.anchor.quotation or dict(comment.kept).get(MARKED, "")


def is_open(comment: Comment) -> bool:
    """Whether something is still to be decided."""
    return not comment.decision and not comment.same_as


def is_to_do(comment: Comment) -> bool:
    """Whether a change was promised that is not worked in yet."""
    return comment.decision in {"accepted", "partly"} and not comment.done_version


def is_settled(comment: Comment) -> bool:
    """Whether nothing is left to do: decided, and worked in where that was promised."""
    if comment.decision in {"accepted", "partly"}:
        return bool(comment.done_version)
    return not is_open(comment)


def needs_reason(comment: Comment) -> bool:
    """Whether a decision lacks the reason that it owes to whoever commented."""
    return comment.decision in {"partly", "not_accepted"} and not comment.reason.strip()


def decided_like(comment: Comment, others: Mapping[str, Comment]) -> Comment:
    """Return the comment whose decision counts: for a duplicate that of the other one."""
    seen = {comment.id}
    while comment.same_as in others and comment.same_as not in seen:
        comment = others[comment.same_as]
        seen.add(comment.id)
    return comment


# --- whom a thread waits for ------------------------------------------------------------------


def speakers(comment: Comment) -> tuple[str, ...]:
    """Return the profiles that spoke in a thread, one after the other.

    Whoever took over from one of them stands in the place of that one.
    """
    heirs = dict(comment.handed_on)
    spoke = (comment.actor, *(each.actor for each in comment.replies))
    return tuple(heirs.get(each, each) for each in spoke)


def waits_for(comment: Comment, profile: str) -> bool:
    """Whether a person took part in a thread that is not settled, and somebody else spoke last."""
    if not profile or is_settled(comment) or not comment.replies:
        return False
    spoke = speakers(comment)
    return profile in spoke and spoke[-1] != profile


def handed_over(comment: Comment, giver: str, taker: str) -> Comment:
    """Return a comment whose thread is not settled as one person takes it over from another."""
    if giver == taker or giver not in speakers(comment) or is_settled(comment):
        return comment
    heirs = {each: taker if heir == giver else heir for each, heir in comment.handed_on}
    heirs |= {giver: taker}
    heirs.pop(taker, None)  # what came from the taker goes back
    return replace(comment, handed_on=tuple(sorted(heirs.items())))


# --- numbers ----------------------------------------------------------------------------------


def prefix_of(number: str) -> str:
    """Return the DE of DE-014, empty for what is no number."""
    found = NUMBER.fullmatch(number)
    return found[1] if found else ""


def count_of(number: str) -> int:
    """Return the 14 of DE-014, the 43 of CC-01-043, 0 for what is no number."""
    found = NUMBER.fullmatch(number)
    return int(found[2].rpartition("-")[2]) if found else 0


def is_prefix(code: str) -> bool:
    """Whether numbers can begin with a code; with another one they could not be read again."""
    return _PREFIX.fullmatch(code) is not None


def as_prefix(written: str) -> str:
    """Return a code with which numbers can begin, empty for what is none."""
    code = written.strip().upper()
    return code if is_prefix(code) else ""


def speaks_for(organisation: str, number: str, recipient: Recipient) -> bool:
    """Whether a body under a name, with the number of a comment, is one that was asked.

    The same body can stand under the name of a form: its code leads the numbers of its comments.
    """
    if organisation == recipient.organisation:
        return bool(organisation)
    return bool(recipient.prefix) and recipient.prefix in {organisation, prefix_of(number)}


def numbered(
    comments: Sequence[Comment],
    there: Iterable[Comment],
    recipients: Iterable[Recipient] = (),
    spent: Iterable[str] = (),
) -> tuple[Comment, ...]:
    """Return comments with numbers of their organisation for those that have none.

    Numbers are given once: one that another comment has is not given again, nor one below it.
    `spent` are numbers of comments that were removed.
    """
    known = tuple(there)
    prefixes = {each.organisation: each.prefix for each in recipients if is_prefix(each.prefix)}
    taken: dict[str, str] = {}
    last: dict[str, int] = {}
    for number in spent:
        last[prefix_of(number)] = max(last.get(prefix_of(number), 0), count_of(number))
    for each in (*known, *comments):
        found = NUMBER.fullmatch(each.number)
        if found is None or taken.setdefault(each.number.strip(), each.id) != each.id:
            continue
        prefixes.setdefault(each.organisation, found[1])
        last[found[1]] = max(last.get(found[1], 0), count_of(each.number))
    result: list[Comment] = []
    for each in comments:
        number = each.number.strip()
        if number and taken.get(number, each.id) == each.id:
            result.append(each)
            continue
        prefix = prefixes.setdefault(
            each.organisation, _prefix(each.organisation, {*prefixes.values(), *last})
        )
        last[prefix] = last.get(prefix, 0) + 1
        result.append(replace(each, number=f"{prefix}-{last[prefix]:03}"))
    return tuple(result)


def _prefix(organisation: str, taken: set[str]) -> str:
    """Return the code of a country or body, else the next letter that is free."""
    code = code_of(organisation)
    if code:
        return code
    at = 1
    while letters(at) in taken:
        at += 1
    return letters(at)


def code_of(organisation: str) -> str:
    """Return the code of a country or body that is named by it (DE), empty for other names."""
    code = organisation.strip().upper()
    return code if _CODE.fullmatch(code) else ""


def anonymous(comment: Comment) -> Comment:
    """Return a comment as it is given out: organisations are kept, persons are left out.

    The name of the file that it came in is left out as well: it often names who sent it.
    """
    confirmed = (comment.organisation or "✓") if comment.confirmed_by else ""
    replies = tuple(replace(each, author="", actor="") for each in comment.replies)
    return replace(
        comment,
        author="",
        actor="",
        decided_by="",
        confirmed_by=confirmed,
        source="",
        handed_on=(),
        replies=replies,
    )


# --- merging ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MergedComment:
    """A comment out of two; `contested` are the fields on which both sides differ."""

    comment: Comment
    contested: tuple[str, ...] = ()


#: What the commenter says; of two the received one counts, as it is newer.
_SAID = ("type", "author", "organisation", "actor", "text", "proposal", "replaces")

_WHO = ("author", "organisation", "actor")

#: What the group decides, together; of two that differ our own stays.
_DECIDED = ("decision", "reason", "decided_by", "decided_at")


def merged(ours: Comment, theirs: Comment) -> MergedComment:
    """Return one comment of two with the same id; nothing that either says is lost in silence."""
    changes: dict[str, Any] = {name: getattr(theirs, name) for name in _SAID}
    for name in _WHO:
        # What was given out without names comes back without names.
        changes[name] = changes[name] or getattr(ours, name)
    contested: list[str] = []
    if theirs.decision or theirs.reason:
        if not ours.decision and not (ours.reason and not theirs.decision):
            changes |= {name: getattr(theirs, name) for name in _DECIDED}
        elif (ours.decision, ours.reason) != (theirs.decision, theirs.reason):
            contested.append("decision")
    for name in ("done_version", "confirmed_by", "same_as"):
        own, other = getattr(ours, name), getattr(theirs, name)
        changes[name] = own or other
        if name == "same_as" and own and other and own != other:
            contested.append(name)
    changes["replies"] = _replies(ours.replies, theirs.replies)
    newly_decided = bool(theirs.decision) and not ours.decision
    changes["discuss"] = (ours.discuss or theirs.discuss) and not newly_decided
    changes["time"] = theirs.time or ours.time
    if ours.handed_on != theirs.handed_on:
        heirs = {**dict(ours.handed_on), **dict(theirs.handed_on)}
        changes["handed_on"] = tuple(sorted(heirs.items()))
    changes["kept"] = tuple({**dict(ours.kept), **dict(theirs.kept)}.items())
    # Where it was placed, perhaps by hand, it stays.
    changes["anchor"] = (
        theirs.anchor if theirs.anchor.node and not ours.anchor.node else ours.anchor
    )
    changes["number"] = ours.number or theirs.number
    changes["round"] = ours.round or theirs.round
    changes["source"] = theirs.source or ours.source
    return MergedComment(replace(ours, **changes), tuple(contested))


def _replies(ours: Sequence[Reply], theirs: Sequence[Reply]) -> tuple[Reply, ...]:
    """Return the answers of both in order of time; one with the same id is the newer one."""
    found = {each.id: each for each in ours}
    for each in theirs:
        known = found.get(each.id)
        if known is not None:
            author, actor = each.author or known.author, each.actor or known.actor
            found[each.id] = replace(each, author=author, actor=actor)
        else:
            found[each.id] = each
    places = {identity: at for at, identity in enumerate(found)}
    return tuple(sorted(found.values(), key=lambda each: (each.time, places[each.id])))


# --- in order ---------------------------------------------------------------------------------


def in_order(comments: Sequence[Comment], document: Document) -> list[Comment]:
    """Return comments in the order of the text; those without a place stand last, as they came."""
    places = {node.id: at for at, node in enumerate(document.walk())}
    return sorted(comments, key=lambda each: places.get(each.anchor.node, len(places)))


# --- counting ---------------------------------------------------------------------------------


def counts(comments: Sequence[Comment], recipients: Sequence[Recipient]) -> dict[str, int]:
    """Return the numbers that a summary names.

    `asked`, `answered`, `commented` and `silent` are bodies; `total`, `open` and the decisions are
    comments, a duplicate counting as the one it repeats.
    """
    by_id = {each.id: each for each in comments}
    spoken = {(each.organisation, prefix_of(each.number)) for each in comments}
    commented = [
        each
        for each in recipients
        if any(speaks_for(who, f"{code}-001", each) for who, code in spoken)
    ]
    answered = [
        each for each in recipients if each.answered or each.without_comments or each in commented
    ]
    decisions = [decided_like(each, by_id).decision for each in comments]
    return {
        "asked": len(recipients),
        "answered": len(answered),
        "commented": len(commented),
        "silent": len(recipients) - len(answered),
        "total": len(comments),
        "accepted": decisions.count("accepted"),
        "partly": decisions.count("partly"),
        "not_accepted": decisions.count("not_accepted"),
        "noted": decisions.count("noted"),
        "open": decisions.count(""),
    }
