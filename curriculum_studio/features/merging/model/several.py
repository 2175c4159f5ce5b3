"""Deciding several places in one go: those of a chapter, of a person, or all."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from curriculum_studio.features.merging.model.questions import Answer, Question
from curriculum_studio.i18n import Message, message

Side = Literal["mine", "theirs"]

_ALL: dict[Side, Message] = {
    "mine": message("Merging", "{where}: all mine ({count})"),
    "theirs": message("Merging", "{where}: all theirs ({count})"),
}
_BY = message("Merging", "Everything by {name} ({count})")
_WHOLE = message("Merging", "Whole document")

Offer = tuple[Message, list[Answer]]


def answer(question: Question, choice: str) -> Answer:
    """Return an answer as it is kept: mine, theirs or both."""
    if choice == "both":
        return Answer(question.record, "both")
    at = question.own_side if choice == "mine" else 1 - question.own_side
    return Answer(question.record, "second" if at else "first")


def several(questions: Sequence[Question], current: Question | None) -> Iterator[list[Offer]]:
    """Yield what can be decided in one go, in groups: the chapter in front, persons, all."""
    waiting = [each for each in questions if each.open]
    if current is not None and current.chapter_title:
        here = [each for each in waiting if each.chapter == current.chapter]
        if here and len(here) < len(waiting):
            yield _of_sides(current.chapter_title, here)
    persons = [_of_person(waiting, name) for name in _authors(waiting)]
    if persons:
        yield persons
    if waiting:
        yield _of_sides(_WHOLE, waiting)


def _of_sides(where: str | Message, questions: Sequence[Question]) -> list[Offer]:
    return [
        (
            words.fill(where=where, count=len(questions)),
            [answer(each, side) for each in questions],
        )
        for side, words in _ALL.items()
    ]


def _authors(questions: Iterable[Question]) -> list[str]:
    """Return who wrote one of the sides, in the order of the text."""
    names = (side.author for each in questions for side in each.sides)
    return [each for each in dict.fromkeys(names) if each]


def _of_person(questions: Sequence[Question], name: str) -> Offer:
    """Return what a person wrote; where both sides are of one person, the one received counts."""
    found = [
        answer(each, "theirs" if each.theirs.author == name else "mine")
        for each in questions
        if name in {each.mine.author, each.theirs.author}
    ]
    return _BY.fill(name=name, count=len(found)), found
