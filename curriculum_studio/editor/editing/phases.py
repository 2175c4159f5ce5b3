"""Phases of steps follow from their place: the first opens, the last closes.

That holds as long as nobody chose otherwise: steps whose phases do not follow from their places
keep them, and a new one takes that of the step before it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetKind, SetPayload, apply
from curriculum_studio.core.kinds import is_step
from curriculum_studio.core.payloads.unit import Phase, Step

#: With fewer steps than this none closes: the second is where something happens.
_WITH_CLOSING = 3


def with_phases(document: Document, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Return edits, and what gives the steps around them the phases of their new places."""
    if not any(_touches_steps(document, edit) for edit in edits):
        return edits
    after = apply(document, *edits).document
    return (*edits, *_changes(document, after))


def _touches_steps(document: Document, edit: Edit) -> bool:
    match edit:
        case Insert(nodes=nodes):
            return any(map(is_step, nodes))
        case SetKind(payload=Step()):
            return True
        case SetKind(node=node) | Remove(node=node) | Place(node=node):
            own = document.nodes.get(node)
            return own is not None and is_step(own)
    return False


def _changes(document: Document, after: Document) -> Iterator[Edit]:
    for section in _holders(after):
        steps = _steps(after, section)
        before = _steps(document, section) if section in document.nodes else ()
        same = [each.id for each in before] == [each.id for each in steps]
        if same or not _by_place(before):
            continue
        for node, phase in zip(steps, _phases(len(steps)), strict=True):
            payload = node.payload
            if isinstance(payload, Step) and payload.phase != phase:
                yield SetPayload(node.id, replace(payload, phase=phase))


def _holders(document: Document) -> Iterable[str]:
    """Return the nodes below which steps stand, each once."""
    return dict.fromkeys(node.parent for node in document.nodes.values() if is_step(node))


def _steps(document: Document, section: str) -> tuple[Node, ...]:
    return tuple(filter(is_step, document.children_of(section)))


def _phases(count: int) -> list[Phase]:
    phases: list[Phase] = ["opening", *["main"] * (count - 1)]  # type: ignore[list-item]
    if count >= _WITH_CLOSING:
        phases[-1] = "closing"
    return phases[:count]


def _by_place(steps: Sequence[Node]) -> bool:
    """Whether steps have the phases of their places; the last one may close, and need not."""
    own = [each.payload.phase for each in steps if isinstance(each.payload, Step)]
    if len(own) <= 1:
        # A step that waits to be written has not been given a phase by anybody.
        return own in ([], ["opening"]) or all(cell.blank for cell in steps[0].cells.values())
    return own[0] == "opening" and set(own[1:-1]) <= {"main"} and own[-1] != "opening"
