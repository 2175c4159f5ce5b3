"""One place that two offices decided differently: neither answer counts over the other's head.

The text and the record of who decided what may not disagree. So the place is merged as if nobody
had decided yet: where the two answers lead to two texts, somebody decides once more.

That the later answer counts was refused, for clocks are not to be trusted; so was the answer of
whoever merges, for both offices would differ for good.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from curriculum_studio.core.changeset import rank_behind
from curriculum_studio.core.diff import altered
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, Place, SetCell, apply
from curriculum_studio.core.merge.decision import Decision, said_by
from curriculum_studio.core.merge.decision_record import (
    by_id,
    read,
    same_answer,
    with_names,
)
from curriculum_studio.core.payloads.review import MergeDecision
from curriculum_studio.core.transactions import SetDecision
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Dispute:
    """A decision that both sides took since they knew the same, and each of them otherwise."""

    mine: MergeDecision
    theirs: MergeDecision


def disputes(
    base: Iterable[MergeDecision], ours: Iterable[MergeDecision], theirs: Iterable[MergeDecision]
) -> tuple[Dispute, ...]:
    """Return the decisions that both sides took differently since `base`."""
    known, own = by_id(base), by_id(ours)
    found: list[Dispute] = []
    for came in theirs:
        mine, before = own.get(came.id), known.get(came.id)
        if mine is None or not mine.chosen or not came.chosen or mine.chosen == came.chosen:
            continue
        if before is None or not (same_answer(before, mine) or same_answer(before, came)):
            found.append(Dispute(mine, came))
    return tuple(found)


def before_deciding(document: Document, found: Sequence[Dispute]) -> Document:
    """Return a common state in which disputed places read as before anybody decided on them.

    A merge that begins there finds that both sides changed them. Where one of the two wrote
    something anew, the place has no text at all: what was written is not put together with the
    answer of the other side word by word.
    """
    for each in found:
        decision = read(each.mine)
        anew = "anew" in {each.mine.chosen, each.theirs.chosen}
        try:
            document = apply(document, *_before(document, decision, anew=anew)).document
        except EditError:  # what stands around has changed so that it cannot read as it did
            continue
    return document


def _before(document: Document, decision: Decision, *, anew: bool) -> Sequence[Edit]:
    own = document.nodes.get(decision.node)
    base = decision.base
    if decision.kind == "deleted":
        known = [each for each in base or () if each.id in document]
        return [edit for each in known for edit in altered(document.nodes[each.id], each)]
    if own is None:
        return ()
    match decision.kind:
        case "text":
            language = next(each for each in LANGUAGES if each == decision.field)
            return (SetCell(own.id, language, None if anew else base),)
        case "field" if hasattr(own.payload, decision.field):
            payload = replace(own.payload, **{decision.field: base})
            return tuple(altered(own, replace(own, payload=payload)))
        case "kind" if base is not None:
            return tuple(altered(own, replace(own, kind=base[0], payload=base[1])))
        case "lead" if base is not None:
            return tuple(altered(own, replace(own, lead=base)))
        case "place" | "order" if base is not None and base[0] in document:
            return (Place(own.id, base[0], rank_behind(document, base, own.id)),)
        case _:
            return ()


def settled(dispute: Dispute, decisions: Iterable[Decision]) -> SetDecision | None:
    """Tell what becomes of our record after the merge; None where no text hangs on it any more.

    Where the same two things stand against each other again, the record is open again. Where one
    of them was written anew, there is a new decision about it, and our record says what is shown.
    """
    mine = dispute.mine
    for each in decisions:
        if each.id == mine.id:
            kept = [said_by(alternative) for alternative in read(mine).alternatives]
            shown = kept.index(said_by(each.alternatives[each.shown]))
            return SetDecision(mine, _open(mine, shown))
        if (each.node, each.kind, each.field) == (mine.node, mine.kind, mine.field):
            if each.shown == 0:
                return SetDecision(mine, mine)
            return SetDecision(mine, with_names(dispute.theirs, mine))
    return None


def _open(record: MergeDecision, shown: int) -> MergeDecision:
    return replace(
        record, shown=shown, chosen="", reason="", decided_by="", decided_at="", actor=""
    )
