"""What follows from a decision: the edits by which a document says what somebody chose.

Every decision can be answered in each of four ways: mine, theirs, both, anew. Where two things
cannot both be (a node stands in one place), *both* and *anew* leave it as it is shown, so that the
writer goes on from there.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core.changeset import place_of, rank_behind
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import (
    Edit,
    EditError,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
    apply,
)
from curriculum_studio.core.merge.decision import Choice, Decision
from curriculum_studio.core.merge.texts import merge_texts
from curriculum_studio.core.text import Cell, joined
from curriculum_studio.languages import LANGUAGES, Language

#: What stands between two texts that are both kept.
_BETWEEN = "\n"


def resolution(
    document: Document, decision: Decision, choice: Choice, value: Any = None
) -> tuple[Edit, ...]:
    """Return the edits by which a document as it is now says what was chosen.

    `value` is what somebody wrote anew: a cell, or the value of a field. Where the place is gone
    meanwhile, or the choice is what stands there, there is nothing to do.
    """
    if decision.kind == "deleted":
        return _of_branch(document, decision, choice)
    own = document.nodes.get(decision.node)
    if own is None:
        return ()
    if choice == "anew":
        return _anew(own, decision, value)
    if choice == "both":
        return _both(own, decision)
    chosen = decision.alternatives[0 if choice == "mine" else 1]
    edits = _as(document, own, decision, chosen)
    return edits if _possible(document, edits) else ()


def _possible(document: Document, edits: Sequence[Edit]) -> bool:
    """Whether edits fit the document as it is now; what stands around may have changed since."""
    try:
        apply(document, *edits)
    except EditError:
        return False
    return True


def _as(document: Document, own: Node, decision: Decision, chosen: Any) -> tuple[Edit, ...]:
    match decision.kind:
        case "text":
            language = _language(decision.field)
            return () if own.cells.get(language) == chosen else (SetCell(own.id, language, chosen),)
        case "field":
            return _field(own, decision.field, chosen)
        case "kind" if chosen is not None and chosen[0] != own.kind:
            return (SetKind(own.id, *chosen),)
        case "kind" if chosen is not None:
            return (SetPayload(own.id, chosen[1]),)
        case "lead":
            return (SetLead(own.id, chosen),)
        case "place" | "order" | "content" if chosen is not None and chosen[0] in document:
            if place_of(document, own.id) == chosen:
                return ()
            return (Place(own.id, chosen[0], rank_behind(document, chosen, own.id)),)
        case _:
            return ()


def _field(own: Node, name: str, value: Any) -> tuple[Edit, ...]:
    if not hasattr(own.payload, name) or getattr(own.payload, name) == value:
        return ()
    changed: dict[str, Any] = {name: value}
    return (SetPayload(own.id, replace(own.payload, **changed)),)


def _anew(own: Node, decision: Decision, value: Any) -> tuple[Edit, ...]:
    if decision.kind == "text" and isinstance(value, Cell):
        return (SetCell(own.id, _language(decision.field), value),)
    if decision.kind == "field" and value is not None:
        return _field(own, decision.field, value)
    return ()


def _both(own: Node, decision: Decision) -> tuple[Edit, ...]:
    if decision.kind == "text" and (cell := both_texts(decision)) is not None:
        return (SetCell(own.id, _language(decision.field), cell),)
    return ()


def both_texts(decision: Decision) -> Cell | None:
    """Return the text in which both changes stand, one text behind the other if they overlap."""
    one, two = decision.alternatives
    if not isinstance(one, Cell) or not isinstance(two, Cell):
        return None
    fitting = fitting_texts(decision)
    return fitting or replace(joined(joined(one, Cell(_BETWEEN)), two), status="draft")


def fitting_texts(decision: Decision) -> Cell | None:
    """Return the text that has both changes, None where they overlap or it is no text."""
    three = (decision.base, *decision.alternatives)
    cells = [each for each in three if isinstance(each, Cell)]
    if len(cells) < len(three):
        return None
    fitting = merge_texts(cells[0], cells[1], cells[2], _language(decision.field), asked=True)
    return Cell(*fitting, status="draft") if fitting is not None else None


def _of_branch(document: Document, decision: Decision, choice: Choice) -> tuple[Edit, ...]:
    """Let a branch go after all, or come, also back if somebody took it away since."""
    if choice == "anew":
        return ()
    mine, theirs = decision.alternatives
    chosen = theirs if choice == "theirs" or (choice == "both" and mine is None) else mine
    if chosen is None:
        return (Remove(decision.node),) if decision.node in document else ()
    missing = tuple(each for each in chosen if each.id not in document)
    if decision.node in document or not missing or missing[0].parent not in document:
        return ()
    edits = (Insert(missing),)
    return edits if _possible(document, edits) else ()


def _language(field: str) -> Language:
    return next(each for each in LANGUAGES if each == field)
