"""What the verbs do that compare states of a document, list decisions of a merge, and decide."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.option_types import unknown
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.core.changeset import (
    Added,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
)
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.locators import brief
from curriculum_studio.core.merge.decision import Decision
from curriculum_studio.core.numbering import Numbering, number
from curriculum_studio.core.payloads.review import Chosen, Comment, DecisionKind, MergeDecision
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.service import read_decision
from curriculum_studio.features.merging.summaries import SUMMARIES
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import write_whole

# --- places and values ------------------------------------------------------------------------


class Reader:
    """Tells where a place of a document is, and what a change or decision says there."""

    def __init__(
        self, document: Document, language: Language, comments: Iterable[Comment] = ()
    ) -> None:
        self._document = document
        self._comments = {each.id: each.number for each in comments}
        self._language: Language = language
        self._numbering: Numbering = number(document)

    def place(self, node: str) -> str:
        """Return the number or heading of a node, or of what it stands in; that of a comment."""
        if node in self._comments:
            return self._comments[node]
        return brief(self._document, self._numbering, node, self._language)

    def value(self, value: Any) -> Any:
        """Return a value as a text, or as plain data where it is no text."""
        if value is None:
            return ""
        if isinstance(value, Cell):
            return value.text
        if isinstance(value, tuple) and value and isinstance(value[0], Node):
            return "\n".join(each.text(each.lead) for each in value if each.text(each.lead))
        if isinstance(value, tuple) and len(value) == 2 and not isinstance(value[1], str):
            return str(value[0])  # a kind with its payload
        return msgspec.to_builtins(value)

    def where(self, position: tuple[str, str] | None) -> str:
        """Return a position among siblings: the place of the sibling before, else of the parent."""
        if position is None:
            return ""
        return self.place(position[1] or position[0])


# --- compare ----------------------------------------------------------------------------------


class ShownChange(Record, omit_defaults=False):
    """One change between two states; `before` and `after` are texts, or values of a field."""

    change: Literal["added", "removed", "moved", "text", "field", "kind", "lead"]
    node: str
    place: str
    language: str = ""
    field: str = ""
    before: Any = ""
    after: Any = ""


_CHANGES: Mapping[str, Message] = {
    "added": message("CommandLine", "added"),
    "removed": message("CommandLine", "removed"),
    "moved": message("CommandLine", "moved"),
    "text": message("CommandLine", "text"),
    "field": message("CommandLine", "field"),
    "kind": message("CommandLine", "kind"),
    "lead": message("CommandLine", "leading language"),
}


def differences(old: Document, new: Document, language: Language) -> Listing[ShownChange]:
    """Return what differs between two states of one document, as a table."""
    readers = Reader(old, language), Reader(new, language)
    return Listing(
        [_shown_change(each, *readers) for each in changes_between(old, new).changes],
        (
            (message("CommandLine", "Change"), lambda row: _CHANGES[row.change]),
            (message("CommandLine", "Place"), lambda row: row.place),
            (message("CommandLine", "Language"), lambda row: row.language),
            (message("CommandLine", "Before"), lambda row: _line(row.before)),
            (message("CommandLine", "After"), lambda row: _line(row.after)),
        ),
        nothing=message("CommandLine", "Both are the same."),
    )


def _shown_change(change: NodeChange, old: Reader, new: Reader) -> ShownChange:
    node, place = change.node, new.place(change.node)
    match change:
        case Added(_, nodes):
            return ShownChange(change="added", node=node, place=place, after=new.value(nodes))
        case Removed(_, nodes):
            gone = old.place(node)
            return ShownChange(change="removed", node=node, place=gone, before=old.value(nodes))
        case Moved(_, was, now):
            one, two = old.where(was), new.where(now)
            return ShownChange(change="moved", node=node, place=place, before=one, after=two)
        case TextChanged(_, language, was, now):
            return ShownChange(
                change="text",
                node=node,
                place=place,
                language=language,
                before=old.value(was),
                after=new.value(now),
            )
        case FieldChanged(_, field, was, now):
            return ShownChange(
                change="field",
                node=node,
                place=place,
                field=field,
                before=msgspec.to_builtins(was),
                after=msgspec.to_builtins(now),
            )
        case KindChanged(_, was, now):
            return ShownChange(change="kind", node=node, place=place, before=was[0], after=now[0])
        case LeadChanged(_, was, now):
            return ShownChange(change="lead", node=node, place=place, before=was, after=now)


def _line(value: Any) -> str:
    return " ".join(str(value).split())


# --- decisions --------------------------------------------------------------------------------


class ShownDecision(Record, omit_defaults=False):
    """A place that both sides changed: what it was, what each side made of it, and what shows.

    `field`: the language of a text, or the name of a field.
    """

    id: str
    node: str
    place: str
    kind: DecisionKind
    field: str
    base: Any
    mine: Any
    theirs: Any
    shown: Literal["mine", "theirs"]


_KINDS: Mapping[DecisionKind, Message] = {
    "text": message("CommandLine", "text"),
    "field": message("CommandLine", "field"),
    "kind": message("CommandLine", "kind"),
    "lead": message("CommandLine", "leading language"),
    "place": message("CommandLine", "moved"),
    "order": message("CommandLine", "order"),
    "deleted": message("CommandLine", "deleted and changed"),
    "content": message("CommandLine", "no place for it"),
    "comment": message("CommandLine", "decision on a comment"),
}


def shown_decision(decision: Decision, reader: Reader, mine: int) -> ShownDecision:
    """Return a decision as it is listed; `mine` says which alternative was written here."""

    def value(it: Any) -> Any:
        if decision.kind in {"place", "order", "content"}:
            return reader.where(it)
        if decision.kind == "comment":
            return " · ".join(each for each in it or () if each)
        return msgspec.to_builtins(it) if decision.kind == "field" else reader.value(it)

    return ShownDecision(
        id=decision.id,
        node=decision.node,
        place=reader.place(decision.node),
        kind=decision.kind,
        field=decision.field,
        base=value(decision.base),
        mine=value(decision.alternatives[mine]),
        theirs=value(decision.alternatives[1 - mine]),
        shown="mine" if decision.shown == mine else "theirs",
    )


def decisions(context: ConsoleContext, *, document: str) -> Result:
    """List what waits for somebody to decide."""
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        reader = Reader(
            application.session.document(identity),
            context.reading_language,
            application.workspace.comments.of(identity),
        )
        rows = [
            shown_decision(read_decision(each), reader, application.merging.own_side(each))
            for each in application.workspace.decisions.of(identity)
            if not each.chosen
        ]
    return listed(rows)


def listed(rows: list[ShownDecision]) -> Listing[ShownDecision]:
    """Return decisions as a table."""
    return Listing(
        rows,
        (
            (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
            (message("CommandLine", "Place"), lambda row: row.place),
            (message("CommandLine", "Kind"), lambda row: _KINDS[row.kind]),
            (message("CommandLine", "Before"), lambda row: _line(row.base)),
            (message("CommandLine", "Mine"), lambda row: _line(row.mine)),
            (message("CommandLine", "Theirs"), lambda row: _line(row.theirs)),
        ),
        nothing=message("CommandLine", "Nothing is to be decided."),
    )


# --- decide -----------------------------------------------------------------------------------


class Decided(Record):
    """What was decided, and how many places still wait."""

    id: str
    chosen: str
    waiting: int

    def tell(self, output: Output) -> None:
        """Say how many still wait."""
        said = message("CommandLine", "Decided. Places that still wait: {waiting}.")
        output.line(output.say(said.fill(waiting=self.waiting)))


_UNCHANGED = message("CommandLine", "Nothing was changed.")


def decide(
    context: ConsoleContext, *, document: str, decision: str, choose: str, text: str
) -> Result:
    """Let one of both, both or a new text stand in a place, in one step of undo."""
    whose = choose or ("text" if text else "")
    if choose not in {"", "mine", "theirs", "both"}:
        raise unknown(choose, ("mine", "theirs", "both"))
    if not whose or (choose and text):
        raise StudioError(
            message("CommandLine", "The new text is missing."),
            safe=_UNCHANGED,
            remedy=message(
                "CommandLine", "Add --choose mine, --choose theirs, --choose both, or --text TEXT."
            ),
        )
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        known = application.workspace.decisions.of(identity)
        record = _wanted(known, decision)
        mine = application.merging.own_side(record)
        sides: tuple[Chosen, Chosen] = ("second", "first") if mine else ("first", "second")
        answers: Mapping[str, Chosen] = {
            "mine": sides[0],
            "theirs": sides[1],
            "both": "both",
            "text": "anew",
        }
        if whose == "text" and record.kind != "text":
            raise StudioError(
                message("CommandLine", "No text is to be decided in this place."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Choose with --choose."),
            )
        application.merging.decide(record, answers[whose], Cell(text) if text else None)
        left = application.workspace.decisions.of(identity)
    return Decided(id=record.id, chosen=whose, waiting=sum(not each.chosen for each in left))


def _wanted(known: list[MergeDecision], wanted: str) -> MergeDecision:
    fitting = [each for each in known if wanted and each.id.startswith(wanted)]
    if len(fitting) != 1:
        raise StudioError(
            message("CommandLine", "There is no decision {name} of this document.").fill(
                name=wanted
            ),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "The command decisions lists them."),
        )
    return fitting[0]


# --- merge-summary ----------------------------------------------------------------------------


def merge_summary(context: ConsoleContext, *, document: str, out: Path, also: str) -> Result:
    """Write what the last merge did: decisions, what was merged, what was deleted by whom."""
    if out.suffix not in SUMMARIES:
        raise unknown(out.suffix, SUMMARIES)
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        language = context.reading_language
        context.check_names(names_leaving(application.session.document(identity)), also)
        work = application.merge_summaries.content(identity, out.suffix, language)
        write_whole(out, context.output.work(work))
    return WrittenFile(file=str(out))
