"""Merging a received state of a document with one's own, and deciding what is left to people."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

import msgspec

from curriculum_studio.core.changeset import (
    Added,
    ChangeSet,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
)
from curriculum_studio.core.diff import edits_between
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.merge.decision import Choice, Decision
from curriculum_studio.core.merge.decision_record import Side, read, recorded
from curriculum_studio.core.merge.records import Records, merge_records
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.tree_merge import Deletion, merge
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.review import Chosen, Comment, MergeDecision
from curriculum_studio.core.transactions import (
    Change,
    EditDocument,
    SetDecision,
    SetRecord,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: Which side counts at once where somebody would have to decide.
Preferred = Literal["mine", "theirs"]

#: A place that changed: the node, what of it, and in which language or field.
_Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class State:
    """A document with the records beside its nodes."""

    document: Document
    records: Records


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do; nothing is written yet.

    `edits` lead from one's own state to the merged one, `records` are what comes beside it.
    `theirs` is how many changes the other side made since both were the same, `fitting` how many of
    them have one meaning only; `automatic` counts the places of both sides that do. Our decision on
    the `contested` comments stays.
    """

    own: Document
    document: Document
    edits: tuple[Edit, ...]
    records: tuple[SetRecord, ...]
    decisions: tuple[Decision, ...]
    deletions: tuple[Deletion, ...]
    known: frozenset[str]
    theirs: int
    fitting: int
    automatic: int
    contested: tuple[Comment, ...] = ()

    @property
    def deleted(self) -> tuple[int, int]:
        """How many branches were taken away by oneself, and by the other side."""
        sides = [each.side for each in self.deletions]
        return sides.count(0), sides.count(1)


class Merging:
    """Merges states of documents in one step of undo, and carries out what somebody decides."""

    def __init__(self, session: Session, versions: VersionStore, name: Callable[[], str]) -> None:
        """`name` says who works here."""
        self._session = session
        self._versions = versions
        self._name = name

    def plan(self, base: State, own: State, theirs: State) -> MergePlan | None:
        """Return what merging would do; None where the two cannot stand in one document."""
        try:
            merged = merge(base.document, own.document, theirs.document)
            edits = edits_between(own.document, merged.document)
        except EditError:
            return None
        records = merge_records(base.records, own.records, theirs.records)
        mine = _places(changes_between(base.document, own.document))
        other = _places(changes_between(base.document, theirs.document))
        open_ = _contested(merged.decisions, mine | other)
        return MergePlan(
            own=own.document,
            document=merged.document,
            edits=edits,
            records=records.changes,
            decisions=merged.decisions,
            deletions=merged.deletions,
            known=frozenset(each.id for each in own.records.decisions),
            theirs=len(other),
            fitting=len(other - open_),
            automatic=len((mine | other) - open_),
            contested=records.contested,
        )

    def carry_out(
        self,
        plan: MergePlan,
        author: str,
        receive: Callable[[], tuple[str, Sequence[Change]]],
        prefer: Preferred | None = None,
    ) -> tuple[MergeDecision, ...]:
        """Merge in one step of undo; return what somebody still has to decide.

        One's own state is kept as a version before. `receive` then keeps the versions of the other
        side, and returns the id of its last one and what makes it a head. The merged state becomes
        a version that comes from both. With `prefer` nothing is left to decide.

        Raises:
            StudioError: if the document may not be changed, as at its stage; nothing is merged.

        """
        own = self._keep(plan.own)
        self._versions.hold(own)
        version, heads = receive()
        times = {each.id: each.time for each in self._versions.versions(plan.own.id)}
        sides = (
            Side(own, self._name(), times.get(own, "")),
            Side(version, author, times.get(version, "")),
        )
        document, edits, made = self._decided(plan, sides, prefer)
        changes: list[Change] = [EditDocument(plan.own.id, edits)] if edits else []
        changes += (*plan.records, *made, *heads)
        if changes:
            name = plan.own.title("zh") or plan.own.title("en")
            label = message("Steps", "Merge “{title}” with the received one").fill(title=name)
            self._session.apply(changes, label, reason="merge")
        self._keep(document)
        return tuple(
            each.after for each in made if each.after is not None and not each.after.chosen
        )

    def _keep(self, document: Document) -> str:
        kept = self._versions.create(
            document,
            name="",
            author="",
            message="",
            automatic=True,
            reason="merge",
            actor=self._session.actor.profile,
        )
        return kept.id

    def _decided(
        self, plan: MergePlan, sides: tuple[Side, Side], prefer: Preferred | None
    ) -> tuple[Document, tuple[Edit, ...], list[SetDecision]]:
        document, edits = plan.document, list(plan.edits)
        known = plan.known | {
            each.decision.id for each in plan.records if isinstance(each, SetDecision)
        }
        made: list[SetDecision] = []
        for each in plan.decisions:
            if prefer is not None:
                answer = resolution(document, each, prefer)
                document = apply(document, *answer).document
                edits += answer
            if each.id in known:
                continue
            node = plan.document.nodes.get(each.node)
            record = recorded(each, plan.own.id, sides, node.kind if node is not None else "")
            if prefer is not None:
                version = sides[0 if prefer == "mine" else 1].version
                at = [alternative.version for alternative in record.alternatives].index(version)
                record = self._signed(record, ("first", "second")[at])
            made.append(SetDecision(None, record))
        return document, tuple(edits), made

    def _signed(self, record: MergeDecision, chosen: Chosen) -> MergeDecision:
        return replace(
            record,
            chosen=chosen,
            decided_by=self._name(),
            decided_at=self._session.now(),
            actor=self._session.actor.profile,
        )

    def decide(self, record: MergeDecision, chosen: Chosen, value: Any = None) -> None:
        """Let a document say what somebody chose, in one step of undo with the choice itself.

        `value`: what was written anew, a cell or the value of the field.

        Raises:
            StudioError: if it cannot be read, or the document may not be changed.

        """
        decision = read_decision(record)
        document = self._session.document(record.document)
        edits = resolution(document, decision, _CHOICES[chosen], value)
        changes: list[Change] = [EditDocument(document.id, edits)] if edits else []
        changes.append(SetDecision(record, self._signed(record, chosen)))
        self._session.apply(changes, message("Steps", "Decide what both sides changed"))

    def own_side(self, record: MergeDecision) -> int:
        """Return which alternative (0 or 1) was written here: the other one was received.

        Where neither was made here, it is the one that was known here first.
        """
        infos = self._versions.versions(record.document)  # newest first
        versions = [each.version for each in record.alternatives]
        made = [each.id for each in infos if each.id in versions and (each.reason or each.actor)]
        if len(made) == 1:
            return versions.index(made[0])
        known = [each.id for each in infos if each.id in versions]
        return versions.index(known[-1]) if known else 0


def read_decision(record: MergeDecision) -> Decision:
    """Return what a record says is to be decided, its first alternative as `mine`.

    Raises:
        StudioError: if a newer program wrote it, and it cannot be read.

    """
    try:
        return read(record)
    except (msgspec.DecodeError, ValueError, KeyError, IndexError, TypeError) as problem:
        raise StudioError(
            message("Merging", "A newer version of the program wrote this decision."),
            safe=message("Merging", "Nothing was changed."),
            remedy=message("Merging", "Update the program, then decide."),
        ) from problem


_CHOICES: dict[Chosen, Choice] = {
    "first": "mine",
    "second": "theirs",
    "both": "both",
    "anew": "anew",
}


# --- counting ---------------------------------------------------------------------------------


def _places(changes: ChangeSet) -> set[_Place]:
    return {(each.node, type(each).__name__, _part(each)) for each in changes.changes}


def _part(change: NodeChange) -> str:
    match change:
        case TextChanged():
            return change.language
        case FieldChanged():
            return change.field
        case Added() | Removed() | Moved() | KindChanged() | LeadChanged():
            return ""


#: What of a node a decision is about; all of it where it is not listed.
_ABOUT = {
    "text": TextChanged,
    "field": FieldChanged,
    "kind": KindChanged,
    "lead": LeadChanged,
    "place": Moved,
    "order": Moved,
}


def _contested(decisions: Iterable[Decision], places: set[_Place]) -> set[_Place]:
    found: set[_Place] = set()
    for each in decisions:
        about = _ABOUT.get(each.kind)
        if about is not None:
            found |= {
                place
                for place in places
                if place[:2] == (each.node, about.__name__) and place[2] == each.field
            }
            continue
        branches = (each.base, *each.alternatives)
        nodes = {each.node} | {
            node.id for branch in branches for node in branch or () if isinstance(node, Node)
        }
        found |= {place for place in places if place[0] in nodes}
    return found
