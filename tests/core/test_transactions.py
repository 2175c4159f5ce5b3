"""What a change of a record is about, and which places changes touch."""

import pytest

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Insert, Place, Remove, SetLead
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.transactions import (
    EditDocument,
    RemoveDocument,
    SetComment,
    SetDecision,
    SetHeads,
    SetWaiver,
    document_of,
    places_of,
)

COMMENT = Comment(id="c", document="d")
WAIVER = Waiver(id="w", document="d", rule="X-01")
DECISION = MergeDecision(id="m", document="d", node="n", kind="text")


@pytest.mark.parametrize(
    ("empty", "field"),
    [
        (SetComment(None, None), "comment"),
        (SetWaiver(None, None), "waiver"),
        (SetDecision(None, None), "decision"),
    ],
)
def test_a_record_that_is_neither_before_nor_after_is_none(empty, field):
    with pytest.raises(ValueError, match="there is no"):
        getattr(empty, field)


def test_changes_know_their_document_and_places():
    changes = [
        SetComment(None, COMMENT),
        SetWaiver(WAIVER, None),
        SetDecision(None, DECISION),
        SetHeads("d", (), ("v",)),
        RemoveDocument("other"),
        EditDocument(
            "d",
            (
                Insert((Node("new", "paragraph", "above"),)),
                Place("moved", "there", "i"),
                Remove("gone"),
                SetLead("led", "en"),
            ),
        ),
    ]
    assert [document_of(each) for each in changes] == ["d", "d", "d", "d", "other", "d"]
    assert places_of(changes, "d") == {
        "c", "w", "m", "d", "new", "above", "moved", "there", "gone", "led",
    }  # fmt: skip
    assert places_of(changes, "other") == {"other"}
