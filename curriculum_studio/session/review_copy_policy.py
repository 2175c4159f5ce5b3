"""Which documents are review copies, and what of them may not change: asked at the one door.

A review copy is marked by a second document, so that the mark travels with undo, journal and
backups. An answer names its copy by a random id; what is newer follows from id and time, in
whatever order answers come.
"""

from collections.abc import Iterable, Mapping, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads.review import Comment, ReviewCopy
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetComment,
    SetWaiver,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import Entry, Written

#: Kind of the documents that mark others as review copies.
MARK = kind_with(ReviewCopy)

#: What the group says of a comment, never whoever reviews.
_DECIDED = (
    "decision",
    "reason",
    "decided_by",
    "decided_at",
    "done_version",
    "confirmed_by",
    "same_as",
    "discuss",
)


def marked_in(entries: Iterable[Entry]) -> dict[str, str]:
    """Return the documents of a list that are review copies, with the ids of their marks."""
    return {entry.detail: entry.id for entry in entries if entry.kind == MARK and entry.detail}


def renewed(marks: Mapping[str, str], written: Sequence[Written]) -> dict[str, str]:
    """Return the review copies as they are after a transaction."""
    result = dict(marks)
    gone = [marked(each.before) for each in written if each.after is None]
    for identity in gone:
        result.pop(identity, None)
    for each in written:
        identity = marked(each.after)
        if identity and each.after is not None:
            result[identity] = each.after.id
    return result


def marked(document: Document | None) -> str:
    """Return the document that another one marks as a review copy, empty if it marks none."""
    payload = document.root.payload if document is not None else None
    return payload.document if isinstance(payload, ReviewCopy) else ""


def check(changes: Sequence[Change], marks: Mapping[str, str], present: set[str]) -> None:
    """Let through what may be done with review copies, and no waiver without a reason.

    Their text changes only together with their mark, as when they come, go or are exchanged for
    newer ones; a mark goes only with its document or for another mark, and comes only with its
    document: no file can lock what somebody writes. `present` are the ids of all documents that
    marks among the changes are for and that are there.

    Raises:
        StudioError: if something else is tried; nothing is changed.

    """
    come = {marked(each.document) for each in changes if isinstance(each, AddDocument)} - {""}
    added = {each.document.id for each in changes if isinstance(each, AddDocument)}
    removed = {each.document for each in changes if isinstance(each, RemoveDocument)}
    if any((each not in marks) if each in present else (each not in added) for each in come):
        raise _own()
    if any(each in marks and marks[each] not in removed for each in come):
        raise locked()
    own_marks = {mark: document for document, mark in marks.items()}
    for change in changes:
        match change:
            case EditDocument(identity, _):
                kept = marks.get(identity) not in removed
                if (identity in marks and kept) or identity in own_marks:
                    raise locked()
            case AddDocument(document):
                if document.id in marks and marks[document.id] not in removed:
                    raise locked()
            case RemoveDocument(identity):
                if identity in marks and marks[identity] not in removed:
                    raise locked()
                shown = own_marks.get(identity, "")
                if shown and shown not in come and (shown not in removed or shown in added):
                    raise locked()
            case SetComment(before, after):
                if change.comment.document in marks and _said(before) != _said(after):
                    raise _not_yours()
            case SetWaiver():
                if change.waiver.document in marks:
                    raise _not_waived()
                if change.after is not None and not change.after.reason.strip():
                    raise no_reason()


def _said(comment: Comment | None) -> tuple[object, ...]:
    """Return what the group said of a comment; of none, and of one that goes, nothing."""
    blank = Comment(id="", document="")
    return tuple(getattr(comment or blank, name) for name in _DECIDED)


def locked() -> StudioError:
    """Return what is said to whoever tries to change the text of a review copy."""
    return StudioError(
        message("ReviewCopy", "This is a review copy: you can comment, the text stays as it is."),
        safe=message("ReviewCopy", "Nothing was changed."),
        remedy=message(
            "ReviewCopy",
            "Say in a comment what should be changed, ideally with the words that you propose.",
        ),
    )  # fmt: skip


def _not_yours() -> StudioError:
    return StudioError(
        message("ReviewCopy", "The sender of the review copy decides on comments."),
        safe=message("ReviewCopy", "Nothing was changed."),
        remedy=message("ReviewCopy", "Answer in the thread of the comment, or write another one."),
    )


def _not_waived() -> StudioError:
    return StudioError(
        message(
            "ReviewCopy", "The sender of the review copy decides which findings are acceptable."
        ),
        safe=message("ReviewCopy", "Nothing was changed."),
        remedy=message(
            "ReviewCopy", "Explain in a comment why the text is right in spite of the finding."
        ),
    )


def no_reason() -> StudioError:
    """Return what is said where a finding would stand without a reason."""
    return StudioError(
        message("Waivers", "Without a reason no finding can be waived."),
        safe=message("Waivers", "Nothing was changed."),
        remedy=message("Waivers", "Explain why it is acceptable; the committee reads the reason."),
    )


def _own() -> StudioError:
    return StudioError(
        message("ReviewCopy", "This document is your own: no file can make a review copy of it."),
        safe=message("ReviewCopy", "It was neither locked nor changed."),
    )
