"""What a reference can lead to, and what it puts into the text."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.text import Cell, joined
from curriculum_studio.editor.commands.reference_targets import reference_cell, targets
from tests.helpers.documents import nested, words


@pytest.fixture(scope="module")
def standard():
    inner = nested(
        "list", nested("item", text="内一"), nested("item", text="内二"), marker="number"
    )
    letters = nested(
        "list", nested("item", text="甲"), nested("item", inner, text="乙"), marker="letter"
    )
    dashes = nested("list", nested("item", text="破折号"), marker="dash")
    below = nested("clause", letters, dashes, text=words("用电", "Electricity"))
    return read_nested(
        nested(
            "standard",
            nested("clause", text=words("范围", "Scope")),
            nested("clause", below, text=words("要求", "Requirements")),
            nested("annex", nested("clause", text="附录的条"), text="附录"),
            text="标准",
        ),
        "cited",
    )


def node_of(document, text):
    return next(node.id for node in document.walk() if node.text("zh") == text)


def written(document, target, language, before=""):
    cell = reference_cell(document, number(document), target, language, before)
    whole = joined(Cell(before), cell)
    return References(document, number(document)).shown(whole, language)


@pytest.mark.parametrize(
    ("target", "zh", "en", "de"),
    [
        ("要求", "第2章", "Clause 2", "Abschnitt 2"),
        ("用电", "2.1", "2.1", "2.1"),
        ("附录", "附录A", "Annex A", "Anhang A"),
        ("附录的条", "A.1", "A.1", "A.1"),
        ("乙", "2.1 b)", "2.1 b)", "2.1 b)"),
        ("内二", "2.1 b) 2)", "2.1 b) 2)", "2.1 b) 2)"),
    ],
)
def test_a_target_is_cited_by_the_rules_of_each_language(standard, target, zh, en, de):
    node = node_of(standard, target)
    assert [written(standard, node, each) for each in ("zh", "en", "de")] == [zh, en, de]


@pytest.mark.parametrize(
    ("before", "language", "shown"),
    [("见第", "zh", "见第2"), ("see Clause ", "en", "see Clause 2"), ("见", "zh", "见第2章")],
)
def test_the_word_of_a_chapter_does_not_come_twice(standard, before, language, shown):
    assert written(standard, node_of(standard, "要求"), language, before) == shown


def test_each_number_of_an_item_is_a_reference_of_its_own(standard):
    node = node_of(standard, "内二")
    cell = reference_cell(standard, number(standard), node, "zh", "")
    assert [mark.value for mark in cell.marks] == [
        node_of(standard, "用电"),
        node_of(standard, "乙"),
        node,
    ]


def test_counted_items_are_offered_and_dashes_are_not(standard):
    found = {each.text: each for each in targets(standard, number(standard), "zh", "")}
    assert {"第2章", "2.1", "2.1 a)", "2.1 b)", "2.1 b) 1)", "附录A"} <= found.keys()
    assert node_of(standard, "破折号") not in {each.name for each in found.values()}
    assert "2.1b)" in found["2.1 b)"].words
