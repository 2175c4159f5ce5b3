"""How far long work has come."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from curriculum_studio.i18n.message import Message

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of so many steps are done; `what` says what is going on."""

    done: int
    total: int
    what: Message


#: Long work: yields how far it is, may be stopped between two yields, returns its result.
Work = Generator[Progress, None, Result]


def finish(work: "Work[Result]") -> Result:
    """Run long work to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def told_as(progress: Progress, work: "Work[Result]") -> "Work[Result]":
    """Run long work that is one step of longer work, which tells its own progress."""
    try:
        while True:
            try:
                next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield progress
    finally:
        work.close()
