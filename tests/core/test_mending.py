"""A whole document of what could be read: no text is lost, whatever is missing between."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given

from curriculum_studio.core.mending import mended
from tests.helpers.documents import small_framework, small_standard, small_unit
from tests.helpers.strategies import randoms

DOCUMENTS = (small_standard(), small_unit(), small_framework())


def texts(nodes):
    return sorted(cell.text for node in nodes for cell in node.cells.values() if cell.text.strip())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each.kind)
def test_what_is_whole_stays_as_it_is(document):
    assert mended(document.id, document.nodes) == (document, 0, 0)


@given(randoms)
def test_no_text_is_lost_when_nodes_are(random: Random):
    document = random.choice(DOCUMENTS[:2])
    gone = random.sample(sorted(set(document.nodes) - {document.id}), random.randint(1, 12))
    left = {name: node for name, node in document.nodes.items() if name not in gone}
    made, moved, out = mended(document.id, left)
    assert made.id == document.id
    assert moved >= 0
    found = texts(made.walk())
    if not out:
        assert found == texts(left.values())
    assert len(list(made.walk())) == len(made.nodes)


def test_nodes_in_a_ring_come_out_of_it():
    document = small_standard()
    clauses = [node for node in document.walk() if node.kind == "clause" and node.parent]
    first, second = clauses[0], clauses[1]
    nodes = {
        **document.nodes,
        first.id: replace(first, parent=second.id),
        second.id: replace(second, parent=first.id),
    }
    made, moved, _ = mended(document.id, nodes)
    assert moved >= 1
    assert {first.id, second.id} <= set(made.nodes)


def test_a_text_that_may_stand_nowhere_becomes_a_paragraph():
    document = small_standard()
    item = next(node for node in document.walk() if node.kind == "item")
    nodes = {name: node for name, node in document.nodes.items() if name != item.parent}
    made, _, _ = mended(document.id, nodes)
    assert item.text("zh") in texts(made.walk())
