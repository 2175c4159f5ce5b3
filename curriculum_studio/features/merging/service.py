"""Merging a received state of a document with one's own, and deciding what is left to people."""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.merge.decision import Choice, Decision, Register, said_by
from curriculum_studio.core.merge.decision_record import Side, by_id, read, recorded
from curriculum_studio.core.merge.disputes import before_deciding, disputes, settled
from curriculum_studio.core.merge.records import (
    Records,
    answer_of,
    answered,
    chosen_answer,
    merge_records,
)
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.tree_merge import Deletion, merge
from curriculum_studio.core.merge.without_base import adopted, aligned, proposals
from curriculum_studio.core.payloads.review import Chosen, MergeDecision
from curriculum_studio.core.staying import with_own
from curriculum_studio.core.transactions import (
    Change,
    EditDocument,
    SetComment,
    SetDecision,
    SetRecord,
    SetWaiver,
)
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.merging.model.questions import Answer, Question, Questions
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.activity import WORDS_BY
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_automatically
from curriculum_studio.values import dataclass

#: Which side counts at once where somebody would have to decide.
Preferred = Literal["mine", "theirs"]

#: A place that changed: the node, what of it, and in which language or field.
_Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class State:
    """A document with the records beside its nodes.

    `contested`: of what a common state does not tell what it was (`core.merge.merge_base`).
    """

    document: Document
    records: Records
    contested: frozenset[Register] = frozenset()


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do; nothing is written yet.

    `edits` lead from one's own state to the merged one, `records` are what comes beside it.
    `theirs` is how many changes the other side made since both were the same, `fitting` how many of
    them have one meaning only; `automatic` counts the places of both sides that do. `known` are the
    decisions that are kept here already.
    """

    own: Document
    document: Document
    edits: tuple[Edit, ...]
    records: tuple[SetRecord, ...]
    decisions: tuple[Decision, ...]
    deletions: tuple[Deletion, ...]
    known: Mapping[str, MergeDecision]
    theirs: int
    fitting: int
    automatic: int

    @property
    def deleted(self) -> tuple[int, int]:
        """How many branches were taken away by oneself, and by the other side."""
        sides = [each.side for each in self.deletions]
        return sides.count(0), sides.count(1)


class Merging:
    """Merges states of documents in one step of undo, and carries out what somebody decides."""

    def __init__(self, session: Session, workspace: Workspace, name: Callable[[], str]) -> None:
        """`name` says who works here."""
        self._session = session
        self._versions = workspace.versions
        self._comments = workspace.comments
        self._decisions = workspace.decisions
        self._name = name

    def plan(self, base: State, own: State, theirs: State) -> MergePlan | None:
        """Return what merging would do; None where the two cannot stand in one document."""
        records = merge_records(base.records, own.records, theirs.records)
        disputed = disputes(*(each.records.decisions for each in (base, own, theirs)))
        common = before_deciding(base.document, disputed)
        try:
            merged = merge(common, own.document, theirs.document, base.contested)
            edits = edits_between(own.document, merged.document)
        except EditError:
            return None
        again = [settled(each, merged.decisions) for each in disputed]
        mine = _places(changes_between(base.document, own.document))
        other = _places(changes_between(base.document, theirs.document))
        open_ = _contested(merged.decisions, mine | other)
        return MergePlan(
            own=own.document,
            document=merged.document,
            edits=edits,
            records=_with(records.changes, [each for each in again if each is not None]),
            decisions=(*merged.decisions, *records.decisions),
            deletions=merged.deletions,
            known=by_id(own.records.decisions),
            theirs=len(other),
            fitting=len(other - open_),
            automatic=len((mine | other) - open_),
        )

    def plan_without_base(
        self, own: State, theirs: State, *, by_words: bool = True
    ) -> MergePlan | None:
        """Return a plan for two documents of which no common state is known.

        All that differs is proposed and nothing is merged; comments of both stay. `theirs` may be a
        document of its own; it is put beside one's own by ids and, if wanted, by words. None where
        the two are of different kinds.
        """
        try:
            other, ids = aligned(own.document, theirs.document, by_words=by_words)
        except ValueError:
            return None
        came = Records(adopted(theirs.records.comments, own.document.id, ids))
        records = merge_records(Records(), own.records, came)
        found = proposals(own.document, with_own(other, own.document))
        return MergePlan(
            own=own.document,
            document=own.document,
            edits=(),
            records=records.changes,
            decisions=(*found, *records.decisions),
            deletions=(),
            known=by_id(own.records.decisions),
            theirs=len(found),
            fitting=0,
            automatic=0,
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
        document, edits, records = self._decided(plan, sides, prefer)
        changes: list[Change] = [EditDocument(plan.own.id, edits)] if edits else []
        changes += (*records, *heads)
        if changes:
            name = plan.own.title("zh") or plan.own.title("en")
            label = message("Steps", "Merge “{title}” with the received one").fill(title=name)
            if heads:  # the words came from another library
                label = label.fill(**{WORDS_BY: author})
            self._session.apply(changes, label, reason="merge")
        self._keep(document)
        made = [each.after for each in records if isinstance(each, SetDecision)]
        return tuple(each for each in made if each is not None and not each.chosen)

    def _keep(self, document: Document) -> str:
        actor = self._session.actor.profile
        return kept_automatically(self._versions, document, "merge", actor)

    def _decided(
        self, plan: MergePlan, sides: tuple[Side, Side], prefer: Preferred | None
    ) -> tuple[Document, tuple[Edit, ...], tuple[SetRecord, ...]]:
        """Return the merged document, the edits to it, and what becomes of the records."""
        document, edits = plan.document, list(plan.edits)
        came = {each.decision.id: each for each in plan.records if isinstance(each, SetDecision)}
        comments = {each.comment.id: each for each in plan.records if isinstance(each, SetComment)}
        others = [each for each in plan.records if isinstance(each, SetWaiver)]
        for each in plan.decisions:
            known = came.get(each.id)
            record = plan.known.get(each.id) if known is None else known.after
            if record is None:
                node = plan.document.nodes.get(each.node)
                kind = node.kind if node is not None else ""
                record = recorded(each, plan.own.id, sides, kind)
            if prefer is not None:
                at = 0 if prefer == "mine" else 1
                answer = resolution(document, each, prefer)
                document = apply(document, *answer).document
                edits += answer
                if each.node in comments and each.kind == "comment":
                    said = comments[each.node]
                    comments[each.node] = SetComment(
                        said.before, answered(said.comment, each.alternatives[at])
                    )
                first = said_by(read(record).alternatives[0]) == said_by(each.alternatives[at])
                record = self._signed(record, "first" if first else "second")
            before = plan.known.get(each.id)
            if record != before:
                came[each.id] = SetDecision(before, record)
        return document, tuple(edits), (*comments.values(), *others, *came.values())

    def _signed(self, record: MergeDecision, chosen: Chosen) -> MergeDecision:
        return replace(
            record,
            chosen=chosen,
            decided_by=self._name(),
            decided_at=self._session.now(),
            actor=self._session.actor.profile,
        )

    def waiting(self, document: str) -> list[MergeDecision]:
        """Return what somebody still has to decide in a document."""
        return [each for each in self._decisions.of(document) if not each.chosen]

    def reader(self, document: str, language: Language) -> Questions:
        """Return what says places and texts of a document as it is now in a language."""
        content = self._session.document(document)
        return Questions(content, language, self._comments.of(document))

    def questions(
        self, document: str, language: Language, reader: Questions | None = None
    ) -> list[Question]:
        """Return all that merges left to people in a document, decided or not, in reading order.

        What a newer program wrote and cannot be read here is left out.
        """
        records = self._decisions.of(document)
        reader = reader or self.reader(document, language)
        sides = self._own_sides(document, records)
        found = []
        for record in records:
            try:
                found.append(reader.ask(record, read_decision(record), sides[record.id]))
            except StudioError:
                continue
        return reader.in_order(found)

    def preview(self, plan: MergePlan, author: str, language: Language) -> list[Question]:
        """Return what a plan leaves to people, as it will be asked; `author` wrote the other side.

        Nothing is written.
        """
        comments = {each.id: each for each in self._comments.of(plan.own.id)}
        for change in plan.records:
            if isinstance(change, SetComment) and change.after is not None:
                comments[change.after.id] = change.after
        reader = Questions(plan.document, language, comments.values())
        sides = (Side("mine", self._name()), Side("theirs", author))
        found = []
        for each in plan.decisions:
            node = plan.document.nodes.get(each.node)
            kind = node.kind if node is not None else ""
            record = recorded(each, plan.own.id, sides, kind)
            first = record.alternatives[0].version == "mine"
            stored = read(record)
            found.append(reader.ask(record, stored, 0 if first else 1))
        return reader.in_order(found)

    def decide(self, record: MergeDecision, chosen: Chosen, value: Any = None) -> None:
        """Let a document say what somebody chose, in one step of undo with the choice itself.

        `value`: what was written anew, a cell, the value of the field, the reason of a comment.

        Raises:
            StudioError: if it cannot be read, or the document may not be changed.

        """
        self.decide_all([Answer(record, chosen, value)])

    def decide_all(self, answers: Sequence[Answer]) -> None:
        """Decide several places of one document in one step of undo.

        Raises:
            StudioError: if one cannot be read, or the document may not be changed.

        """
        if not answers:
            return
        document = self._session.document(answers[0].record.document)
        edits: list[Edit] = []
        changes: list[Change] = []
        for each in answers:
            decision = read_decision(each.record)
            if decision.kind == "comment":
                changes += self._comment(decision, each.chosen, each.value)
            else:
                made = resolution(document, decision, _CHOICES[each.chosen], each.value)
                document = apply(document, *made).document if made else document
                edits += made
            changes.append(SetDecision(each.record, self._signed(each.record, each.chosen)))
        if edits:
            changes.insert(0, EditDocument(document.id, tuple(edits)))
        self._session.apply(changes, message("Steps", "Decide what both sides changed"))

    def _comment(self, decision: Decision, chosen: Chosen, value: Any) -> list[Change]:
        """Let a comment say what somebody chose; where it is gone there is nothing to do."""
        own = self._comments.get(decision.node)
        answer = chosen_answer(decision, _CHOICES[chosen], value)
        if own is None or answer is None or answer_of(own) == answer:
            return []
        now = replace(
            answered(own, answer), decided_by=self._name(), decided_at=self._session.now()
        )
        return [SetComment(own, now)]

    def own_side(self, record: MergeDecision) -> int:
        """Return which alternative (0 or 1) was written here: the other one was received.

        Where neither was made here, it is the one that was known here first.
        """
        return self._own_sides(record.document, [record])[record.id]

    def _own_sides(self, document: str, records: Sequence[MergeDecision]) -> dict[str, int]:
        infos = self._versions.versions(document)  # newest first
        places = {each.id: at for at, each in enumerate(infos)}
        here = {each.id for each in infos if each.reason or each.actor}
        found: dict[str, int] = {}
        for record in records:
            versions = [each.version for each in record.alternatives]
            made = [each for each in versions if each in here]
            known = [each for each in versions if each in places]
            oldest = max(known, key=lambda each: places[each], default="")
            which = made[0] if len(set(made)) == 1 else oldest
            found[record.id] = versions.index(which) if which else 0
        return found


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


def _with(changes: Sequence[SetRecord], settled: Sequence[SetDecision]) -> tuple[SetRecord, ...]:
    """Return changes of records in which those that were disputed are what became of them."""
    ids = {each.decision.id for each in settled}
    others = (
        each for each in changes if not isinstance(each, SetDecision) or each.decision.id not in ids
    )
    return (*others, *(each for each in settled if each.before != each.after))


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


def about(decisions: Sequence[Decision]) -> Callable[[NodeChange], bool]:
    """Return what tells whether a change is of something that is to be decided."""

    def asked(change: NodeChange) -> bool:
        place = (change.node, type(change).__name__, _part(change))
        return bool(_contested(decisions, {place}))

    return asked


def own_of(pair: Sequence[VersionInfo]) -> tuple[VersionInfo, VersionInfo]:
    """Return the parents of a merge, first the one that was made here, as far as that is known."""
    first, second = pair
    return (second, first) if second.reason and not first.reason else (first, second)


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
