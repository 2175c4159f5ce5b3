"""Records are read again only where they are other than when they were read last."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.i18n import StudioError, message
from tests.helpers.documents import small_standard

COUNT = 120


@pytest.fixture
def document(workspace, session):
    """A standard with comments."""
    made = small_standard()
    session.add(made, message("Test", "Add"))
    workspace.comments.put(
        *(
            Comment(id=f"c{at:03}", document=made.id, number=f"A-{at:03}", text="人数呢？")
            for at in range(COUNT)
        )
    )
    return made.id


def asked(workspace, document):
    """The records of a document, and the statements that were asked for them."""
    told = []
    raw = workspace._database._raw
    raw.set_trace_callback(told.append)
    found = workspace.comments.of(document)
    raw.set_trace_callback(None)
    return found, [each for each in told if each.startswith("SELECT")]


def test_what_was_read_is_not_read_again(workspace, document):
    first, _ = asked(workspace, document)
    again, statements = asked(workspace, document)
    assert [each.id for each in first] == [f"c{at:03}" for at in range(COUNT)]
    assert all(one is other for one, other in zip(first, again, strict=True))
    assert len(statements) == 1
    assert "content" not in statements[0]


def test_only_what_is_other_is_read(workspace, document):
    first = workspace.comments.of(document)
    workspace.comments.put(replace(first[7], text="几人？"), replace(first[9], id="c999"))
    workspace.comments.remove("c003")
    found, statements = asked(workspace, document)
    assert [each.id for each in found if all(each is not old for old in first)] == ["c007", "c999"]
    assert found == [each for each in workspace.comments.of(document) if each.id != "c003"]
    assert len(found) == COUNT
    assert statements[1].count("'c") == 2


def test_a_record_that_was_damaged_meanwhile_is_told(workspace, document, path):
    workspace.comments.of(document)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE comment SET seal = zeroblob(32) WHERE id = 'c005'")
    for _ in range(2):
        with pytest.raises(StudioError, match="damaged"):
            workspace.comments.of(document)
