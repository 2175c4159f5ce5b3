"""One place of a comparison as it was before, by edits that keep ids; comments follow them."""

from collections.abc import Iterator

from curriculum_studio.core.changeset import Added, Moved, NodeChange, restored
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison


def restoring(comparison: Comparison, place: ChangedPlace, now: Document) -> tuple[Edit, ...]:
    """Return edits by which a place reads in the present document as in the earlier state.

    What moved into a branch that came, goes back to its place first, so that it stays.

    Raises:
        EditError: if that is not possible any more, as where its place is gone.

    """
    edits: list[Edit] = []
    for change in _in_order(comparison, place, now):
        step = restored(now, change)
        now = apply(now, *step).document
        edits += step
    return tuple(edits)


def _in_order(comparison: Comparison, place: ChangedPlace, now: Document) -> Iterator[NodeChange]:
    for change in place.changes:
        if isinstance(change, Added):
            yield from _moved_into(comparison, change, now)
        yield change


def _moved_into(comparison: Comparison, came: Added, now: Document) -> Iterator[NodeChange]:
    """Yield how nodes that were there before came into a new branch.

    Raises:
        EditError: if something was written in it since, which nobody asked to take away.

    """
    if came.node not in now:
        return
    new = {each.id for each in came.nodes}
    stack = list(now.children.get(came.node, ()))
    while stack:
        node = stack.pop()
        if node in new:
            stack += now.children.get(node, ())
            continue
        found = comparison.changes.by_node.get(node, ())
        moved = next((each for each in found if isinstance(each, Moved)), None)
        if moved is None:
            problem = f"{node} was put into {came.node} since"
            raise EditError(problem)
        yield moved
