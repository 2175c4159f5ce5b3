"""What changes make of documents: the part of a transaction that nothing is kept by."""

from collections.abc import Callable, Iterable, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Applied, Touched, apply
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetComment,
    SetDecision,
    SetHeads,
    SetRecord,
    SetWaiver,
    document_of,
)
from curriculum_studio.session.ports import Written


def carried_out(
    changes: Sequence[Change], current: Callable[[str], Document]
) -> tuple[list[Written], tuple[Change, ...]]:
    """Return what changes make of documents, and what leads back; nothing is kept.

    `current` returns a document as it stands now. What leads back is one change for each, in the
    order in which they are undone.

    Raises:
        EditError: if an edit does not fit the document.
        StudioError: if there is no such document.

    """
    before: dict[str, Document | None] = {}
    after: dict[str, Document | None] = {}
    touched: dict[str, Touched] = {}
    records: dict[str, list[SetRecord]] = {}
    heads: dict[str, tuple[str, ...]] = {}
    backward: list[Change] = []
    for change in changes:
        match change:
            case EditDocument(identity, edits):
                document = after.get(identity) or current(identity)
                applied: Applied = apply(document, *edits)
                before.setdefault(identity, document)
                after[identity] = applied.document
                touched[identity] = touched.get(identity, Touched(identity)) | applied.changes
                backward.append(EditDocument(identity, applied.inverse))
            case AddDocument(document):
                before.setdefault(document.id, None)
                after[document.id] = document
                touched[document.id] = Touched(document.id, whole=True)
                backward.append(RemoveDocument(document.id))
            case RemoveDocument(identity):
                document = after.get(identity) or current(identity)
                before.setdefault(identity, document)
                after[identity] = None
                touched[identity] = Touched(identity, whole=True)
                backward.append(AddDocument(document))
            case SetComment() | SetWaiver() | SetDecision() | SetHeads():
                identity = document_of(change)
                document = after.get(identity) or current(identity)
                before.setdefault(identity, document)
                after.setdefault(identity, document)
                touched.setdefault(identity, Touched(identity))
                backward.append(_turned(change))
                if isinstance(change, SetHeads):
                    heads[identity] = change.after
                else:
                    records.setdefault(identity, []).append(change)
    told = {each: tuple(records.get(each, ())) for each in touched}
    for identity, kept in records.items():
        touched[identity] |= _touched(identity, kept)
    written = [
        Written(before[each], after[each], touched[each], told[each], heads.get(each))
        for each in touched
    ]
    return written, tuple(reversed(backward))


def _turned(change: SetRecord | SetHeads) -> Change:
    match change:
        case SetComment(before, after):
            return SetComment(after, before)
        case SetWaiver(let, waiver):
            return SetWaiver(waiver, let)
        case SetDecision(open_, decided):
            return SetDecision(decided, open_)
        case SetHeads(document, earlier, later):
            return SetHeads(document, later, earlier)


def _touched(document: str, changes: Iterable[SetRecord]) -> Touched:
    ids: dict[type, set[str]] = {SetComment: set(), SetWaiver: set(), SetDecision: set()}
    for change in changes:
        match change:
            case SetComment():
                ids[SetComment].add(change.comment.id)
            case SetWaiver():
                ids[SetWaiver].add(change.waiver.id)
            case SetDecision():
                ids[SetDecision].add(change.decision.id)
    return Touched(
        document,
        comments=frozenset(ids[SetComment]),
        waivers=frozenset(ids[SetWaiver]),
        decisions=frozenset(ids[SetDecision]),
    )
