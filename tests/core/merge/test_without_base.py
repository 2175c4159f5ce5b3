"""Two documents of which no common state is known: nothing is merged, all is proposed."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.without_base import adopted, aligned, proposals
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh_paragraph, inserted_after
from tests.core.merge.test_random_merges import MORE, edited, seeds, starts, words
from tests.core.merge.test_scenarios import at, start
from tests.helpers.documents import small_unit


def twin(document):
    """Return the same document under ids of its own."""
    return assembled(tree.copied(document.walk()))


def proposed(own, other):
    theirs, _ = aligned(own, other)
    return theirs, proposals(own, theirs)


@pytest.mark.parametrize("name", sorted(MORE))
def test_a_copy_of_a_document_says_nothing_new(name):
    own = MORE[name]
    theirs, found = proposed(own, twin(own))
    assert found == ()
    assert theirs.nodes == own.nodes


def test_what_the_other_one_changed_is_proposed_and_nothing_else():
    own = start()
    other = twin(own)
    longer = Cell("学校建立节能小组，并每季度公布结果。")
    other = apply(other, SetCell(at(other, 0, 0, 0), "zh", longer)).document
    made = fresh_paragraph().with_cell("zh", Cell("新写的一段，两段之间。"))
    other = apply(other, inserted_after(other, at(other, 0, 0, 1), made)).document
    other = apply(other, Remove(at(other, 0, 1))).document
    _, found = proposed(own, other)
    kinds = [(each.kind, each.node) for each in found]
    assert kinds == [
        ("deleted", at(own, 0, 1)),
        ("text", at(own, 0, 0, 0)),
        ("deleted", made.id),
    ]
    assert all(each.shown == 0 for each in found)
    now = own
    for each in found:
        now = apply(now, *resolution(now, each, "theirs")).document
    says = [node.text("zh") for node in now.walk()]
    assert says == [node.text("zh") for node in other.walk()]


def test_several_that_came_stand_in_their_order():
    own = start()
    other = twin(own)
    behind = at(other, 0, 0, 0)
    for text in ("第四段，后来写的。", "第五段，后来写的。"):
        made = fresh_paragraph().with_cell("zh", Cell(text))
        other = apply(other, inserted_after(other, behind, made)).document
        behind = made.id
    _, found = proposed(own, other)
    now = own
    for each in found[::-1]:
        now = apply(now, *resolution(now, each, "both")).document
    assert [n.text("zh") for n in now.walk()] == [n.text("zh") for n in other.walk()]


def test_documents_of_two_kinds_are_not_put_side_by_side():
    with pytest.raises(ValueError, match="kinds"):
        aligned(start(), small_unit())


@settings(max_examples=40)
@given(begun=starts, seed=seeds, ids=st.booleans())
def test_every_word_of_the_other_one_is_here_or_proposed(begun, seed, ids):
    rng = Random(seed)
    own, other = (edited(MORE[begun], rng.randrange(10**6), 12) for _ in range(2))
    other = twin(other) if ids else other
    _, found = proposed(own, other)
    said = words(own.walk())
    for each in found:
        theirs = each.alternatives[1]
        if isinstance(theirs, Cell):
            said |= words(own.walk()) + words([fresh_paragraph().with_cell("zh", theirs)])
        elif each.kind == "deleted" and theirs:
            said += words(theirs)
    assert not set(words(other.walk())) - set(said)
    for choice in ("mine", "both", "anew", "theirs"):
        now = own
        for each in found:
            now = apply(now, *resolution(now, each, choice)).document
        if choice in {"mine", "anew"}:
            assert now.nodes == own.nodes


def test_comments_on_the_other_one_stand_at_the_same_places_here():
    own = start()
    other = twin(own)
    comment = Comment(
        id="c", document=other.id, anchor=Anchor(node=at(other, 0, 0, 1)), text="改。"
    )
    _, ids = aligned(own, other)
    (came,) = adopted([comment], own.id, ids)
    assert (came.document, came.anchor.node, came.text) == (own.id, at(own, 0, 0, 1), "改。")
    assert came.id != "c", "the comment on the other document stays with it"
    assert adopted([comment], own.id, ids) == (came,)
    (same,) = adopted([replace(comment, document=own.id)], own.id, ids)
    assert same.id == "c"
