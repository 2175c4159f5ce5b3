"""Stages of a standard, and what stands against the next one."""

from collections.abc import Iterator, Mapping, Sequence

from curriculum_studio.core.anchors import find
from curriculum_studio.core.comments import (
    decided_like,
    is_open,
    is_settled,
    is_to_do,
    needs_reason,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.review import Comment, Meeting, ReviewRound
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.review_rounds import days_left, length, too_short, vote, voted
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: The stages in their order, with the ISO stage beside which each stands.
ISO_STAGES: Mapping[Stage, int] = {
    "working_draft": 20,
    "comment_draft": 30,
    "review_draft": 40,
    "approval_draft": 50,
    "published": 60,
}


def stage_of(document: Document) -> Stage:
    """Return the stage at which a document stands; what has none is a draft that is worked on."""
    payload = document.root.payload
    return payload.stage if isinstance(payload, FrontMatter) else "working_draft"


def next_stage(stage: Stage) -> Stage:
    """Return the stage behind another; the last stays."""
    order = list(ISO_STAGES)
    return order[min(order.index(stage) + 1, len(order) - 1)]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands against a stage: in words, and the comments or nodes that are meant.

    `binding`: nobody goes on without a reason.
    """

    words: Message
    places: tuple[str, ...]
    binding: bool = False


def languages_of(document: Document) -> tuple[Language, ...]:
    """Return the languages in which a document is written: those that its title has."""
    root = document.root
    return tuple(each for each in LANGUAGES if each == root.lead or not root.cell(each).blank)


@dataclass(frozen=True, slots=True)
class LastRound:
    """The newest review round of a document, as it counts for the next stage; `today`: ISO date.

    `meetings` are its meetings with their names, the last one last.
    """

    id: str
    name: str
    payload: ReviewRound
    today: str
    meetings: tuple[tuple[str, Meeting], ...] = ()


def obstacles(
    document: Document, comments: Sequence[Comment], last: LastRound | None = None
) -> tuple[Obstacle, ...]:
    """Return what is not done yet; the group decides whether that matters."""
    of_round = _of_round(last) if last is not None else ()
    return (*of_round, *_of_comments(document, comments), *_of_texts(document))


def _of_round(last: LastRound) -> Iterator[Obstacle]:
    """Yield what stands against it in a round: its time, and a vote that was lost."""
    payload = last.payload
    left = days_left(payload, last.today)
    if left is not None and left >= 0:
        words = (
            message("Stages", "The review round “{name}” is still running; days left: {days}")
            if left
            else message("Stages", "The review round “{name}” ends today.")
        )
        yield Obstacle(words.fill(name=last.name, days=left), (last.id,))
    if too_short(payload) and not payload.shortened:
        words = message(
            "Stages", "“{name}” ran for only a few days ({days}), and no reason is recorded."
        )
        yield Obstacle(words.fill(name=last.name, days=length(payload)), (last.id,))
    votes = [(name, meeting) for name, meeting in last.meetings if voted(meeting)]
    for name, meeting in votes[-1:]:
        found = vote(meeting)
        if not found.carried:
            words = message(
                "Stages",
                "Not carried in “{name}”: {agreed} of {voters} agreed, {needed} needed.",
            )
            told = words.fill(
                name=name, agreed=found.agreed, voters=found.voters, needed=found.needed
            )
            yield Obstacle(told, (last.id,))


def _of_comments(document: Document, comments: Sequence[Comment]) -> Iterator[Obstacle]:
    by_id = {each.id: each for each in comments}
    waiting = [each for each in comments if is_open(decided_like(each, by_id))]
    told = (
        (message("Stages", "Comments without a decision: {count}"), waiting),
        (
            message("Stages", "Decisions without a reason: {count}"),
            [each for each in comments if needs_reason(each)],
        ),
        (
            message("Stages", "Promised changes that are not in the text: {count}"),
            [each for each in comments if is_to_do(each)],
        ),
        (
            message("Stages", "Comments without a place in the text, not settled: {count}"),
            [
                each
                for each in comments
                if not is_settled(each) and find(document, each.anchor).state == "orphan"
            ],
        ),
    )
    for words, found in told:
        if found:
            places = tuple(each.id for each in found)
            yield Obstacle(words.fill(count=len(found)), places)


_MISSING: Mapping[Language, Message] = {
    "zh": message("Stages", "Texts not translated into Chinese: {count}"),
    "en": message("Stages", "Texts not translated into English: {count}"),
    "de": message("Stages", "Texts not translated into German: {count}"),
}
_STALE: Mapping[Language, Message] = {
    "zh": message("Stages", "Chinese texts whose source has changed: {count}"),
    "en": message("Stages", "English texts whose source has changed: {count}"),
    "de": message("Stages", "German texts whose source has changed: {count}"),
}


def _of_texts(document: Document) -> Iterator[Obstacle]:
    for language in languages_of(document):
        missing: list[str] = []
        stale: list[str] = []
        for node in document.walk():
            if node.cell(node.lead).blank:
                continue
            match state(node, language):
                case CellState.EMPTY:
                    missing.append(node.id)
                case CellState.STALE:
                    stale.append(node.id)
        for words, found in ((_MISSING[language], missing), (_STALE[language], stale)):
            if found:
                yield Obstacle(words.fill(count=len(found)), tuple(found))
