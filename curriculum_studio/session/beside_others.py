"""Taking one's own step back, or doing it again, where others changed the document meanwhile.

What came from a group stands in the document between one's own steps, and stays. So a step is
carried out on what is here now: as it is where the others touched nothing of it, else as a merge
of three states, so that no word of theirs goes. Where that can be meant in two ways, it is refused.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core.diff import edits_between
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.merge.registers import merge_value
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.transactions import (
    Change,
    EditDocument,
    SetComment,
    SetDecision,
    SetHeads,
    SetRecord,
    SetWaiver,
    document_of,
)

_Record = Comment | Waiver | MergeDecision


def fitted(
    changes: Sequence[Change],
    opposite: Sequence[Change],
    current: Callable[[str], Document],
    present: Callable[[SetRecord], _Record | None],
) -> tuple[Change, ...]:
    """Return changes that do to what is here now what `changes` did to what was here then.

    `opposite` leads back from there. `present` returns a record as it is now. The versions that a
    document comes from stay what they are: what came since comes from them. Nothing is left where
    there is nothing to do any more.

    Raises:
        EditError: if others changed the same place, and it cannot be told what is meant.

    """
    found: list[Change] = []
    done: set[str] = set()
    for change in changes:
        match change:
            case EditDocument(document, _):
                if document not in done:
                    done.add(document)
                    now = current(document)
                    edits = _fitted(now, _edits(changes, document), _edits(opposite, document))
                    found += [EditDocument(document, edits)] if edits else []
            case SetComment() | SetWaiver() | SetDecision():
                found += _of_record(change, present(change))
            case SetHeads():
                continue
            case _:
                found.append(change)
    return tuple(found)


def _edits(changes: Iterable[Change], document: str) -> tuple[Edit, ...]:
    return tuple(
        edit
        for each in changes
        if isinstance(each, EditDocument) and document_of(each) == document
        for edit in each.edits
    )


def _fitted(now: Document, edits: Sequence[Edit], back: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return edits that take out of a document what `back` puts in, and nothing else."""
    there = apply(now, *edits).document
    left = apply(there, *back).document
    if left.nodes == now.nodes:
        return tuple(edits)  # whatever went by the edits was put in by the step itself
    merged = merge(left, there, now)
    if merged.decisions:
        problem = "others changed the same place"
        raise EditError(problem)
    return edits_between(now, merged.document)


# --- comments, waivers, decisions -------------------------------------------------------------


def _of_record(change: SetRecord, now: _Record | None) -> list[SetRecord]:
    before, after = change.before, change.after
    if now == before:
        return [change]
    if now is None or before is None:
        return []  # others took it away, or put it there: so it stays
    if after is None:
        if not _same(before, now):
            problem = f"others answered {now.id}"
            raise EditError(problem)
        return [_changed(change, now, None)]
    one, two = _placed_like(before, now), _placed_like(after, now)
    value, both = merge_value(one, two, now)
    if both:
        problem = f"others changed {now.id}"
        raise EditError(problem)
    return [] if value == now else [_changed(change, now, value)]


def _changed(change: SetRecord, before: Any, after: Any) -> SetRecord:
    return type(change)(before, after)


def _same(one: _Record, two: _Record) -> bool:
    """Whether two states of a record say the same, wherever its words stand by now."""
    return _placed_like(one, two) == two


def _placed_like(one: _Record, other: _Record) -> _Record:
    """Return a comment with the place and number that it has by now: texts around it change."""
    if isinstance(one, Comment) and isinstance(other, Comment):
        return replace(one, anchor=other.anchor, number=other.number)
    return one
