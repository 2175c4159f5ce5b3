"""What a reviewer's newest file does not say any more: it stays, and is marked as withdrawn.

Reviewers send back the file under the name that it had, and several of them do; and a draft with
only some of the comments goes out and comes back. So a comment counts as withdrawn only where the
file holds others that came with it, in the words of whoever commented and not in those of a draft
of ours, which carries our numbers.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.comments import COPY, WITHDRAWN
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm
from curriculum_studio.features.review.formats.word_comments.comment_text import read_first
from curriculum_studio.features.review.formats.word_comments.inspection import WordComment
from curriculum_studio.features.review.service.comment_matching import Match
from curriculum_studio.i18n import Message, message

#: So many are named in a sentence.
_NAMED = 8


def withdrawn_in_form(
    matches: Sequence[Match], known: Iterable[Comment], sheet: CommentForm, name: str
) -> tuple[list[Match], tuple[Comment, ...]]:
    """Return the matches of a form, and what came by it earlier and is not in it any more.

    The log is our own, and what is not in it is withdrawn by nobody.
    """
    told: set[str] = set()
    if sheet.form != "log":
        told = {each.known.id for each in matches if each.known and each.known.source == name}
    return _said_again(matches, told), tuple(_missing(known, told, name))


def withdrawn_in_draft(
    matches: Sequence[Match], known: Iterable[Comment], comments: Sequence[WordComment], name: str
) -> tuple[list[Match], tuple[Comment, ...]]:
    """Return the matches of a draft, and what came by it earlier and is not in it any more."""
    told = {
        each.known.id
        for each in matches
        if each.known and not (each.at >= 0 and read_first(comments[each.at].text).number)
    }
    return _said_again(matches, told), tuple(_missing(known, told, name))


def _missing(known: Iterable[Comment], told: Collection[str], name: str) -> Iterator[Comment]:
    """Yield the comments that came with some of those told and are not among them any more.

    `told` are the ids of known comments that a file of this name tells in the words of whoever
    commented. Under the name that they came by, one of them is enough; else it has to be half.
    """
    groups: dict[tuple[str, str, str], list[Comment]] = {}
    for each in known:
        if each.source and COPY not in dict(each.kept):
            groups.setdefault((each.source, each.organisation, each.author), []).append(each)
    for (source, _, _), group in groups.items():
        there = sum(each.id in told for each in group)
        if there and (source == name or 2 * there >= len(group)):
            gone = (each for each in group if each.id not in told)
            yield from (each for each in gone if WITHDRAWN not in dict(each.kept))


def _said_again(matches: Iterable[Match], told: Collection[str]) -> list[Match]:
    """Return matches without the mark where a comment is told that was withdrawn."""
    result: list[Match] = []
    for each in matches:
        own, kept = each.received, dict(each.received.kept)
        if each.known is not None and each.known.id in told and COPY not in kept:
            kept.pop(WITHDRAWN, None)
            own = replace(own, kept=tuple(kept.items()))
        result.append(replace(each, received=own))
    return result


def withdrawn(comment: Comment, day: str) -> Comment:
    """Return a comment that was withdrawn on a day."""
    kept = dict(comment.kept) | {WITHDRAWN: day}
    return replace(comment, kept=tuple(kept.items()))


def told_withdrawn(gone: Sequence[Comment]) -> Iterator[Message]:
    """Say which comments are not in a file any more."""
    if gone:
        numbers = [each.number for each in gone[:_NAMED]] + ["…"] * (len(gone) > _NAMED)
        yield message(
            "ReviewImport",
            "Not in the file any more: {numbers}. They stay, marked as withdrawn.",
        ).fill(numbers=", ".join(numbers))
