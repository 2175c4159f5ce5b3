"""Comments in the same step as the edits that bring their words elsewhere."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.anchors import carried, left_by, may_carry
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, apply
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.session.ports import RecordStore


def carrying(
    records: RecordStore[Comment],
) -> Callable[[Document, Sequence[Edit]], Sequence[SetComment]]:
    """Return what tells which comments go along with edits, for `Session.accompany`."""

    def along(document: Document, edits: Sequence[Edit]) -> Sequence[SetComment]:
        if not may_carry(edits):
            return ()
        nodes = left_by(edits)
        concerned = [each for each in records.of(document.id) if each.anchor.node in nodes]
        if not concerned:
            return ()
        after = apply(document, *edits).document
        changes: list[SetComment] = []
        for comment in concerned:
            anchor = carried(document, after, edits, comment.anchor)
            if anchor != comment.anchor:
                changes.append(SetComment(comment, replace(comment, anchor=anchor)))
        return changes

    return along
