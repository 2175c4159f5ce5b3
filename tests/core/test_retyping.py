"""Texts that are written anew as words keep what stays of their marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.retyping import retyped
from curriculum_studio.core.text import OBJECT, Cell, Mark

LABELS = {"t": "表2", "n": "1", "e": ""}


def shown(cell):
    marks = {mark.start: mark.value for mark in cell.marks if mark.kind == "ref"}
    return "".join(
        LABELS[marks[at]] if each == OBJECT else each for at, each in enumerate(cell.text)
    )


def with_reference(before, target, after, *more):
    at = len(before)
    mark = Mark(at, at + 1, "ref", target)
    return Cell(f"{before}{OBJECT}{after}", (*more, mark), "confirmed", "b")


@pytest.mark.parametrize(
    ("words", "text", "lost"),
    [
        ("学校应见表2的数。", f"学校应见{OBJECT}的数。", 0),
        ("学校宜按表2的数。", f"学校宜按{OBJECT}的数。", 0),
        ("表2", OBJECT, 0),
        ("学校应见表3的数。", "学校应见表3的数。", 1),
        ("学校应见的数。", "学校应见的数。", 1),
        ("学校应见表2和表2的数。", f"学校应见{OBJECT}和表2的数。", 0),
        ("", "", 1),
    ],
)
def test_reference_stays_as_long_as_its_number_does(words, text, lost):
    found = retyped(with_reference("学校应见", "t", "的数。"), words, shown)
    assert (found.cell.text, found.lost) == (text, lost)
    assert [mark.value for mark in found.cell.marks] == ["t"] * (1 - lost)
    assert (found.cell.status, found.cell.based_on) == ("confirmed", "b")


def test_emphasis_stays_on_the_words_that_stay():
    cell = with_reference("节能小组", "n", "公布", Mark(0, 2, "bold"))
    found = retyped(cell, "节能新小组1公布结果", shown).cell
    assert found.text == f"节能新小组{OBJECT}公布结果"
    assert Mark(0, 2, "bold") in found.marks


def test_object_that_is_read_as_nothing_counts_as_lost_where_it_goes():
    found = retyped(with_reference("前", "e", "后"), "前后", shown)
    assert (found.cell.text, found.lost) == ("前后", 1)


@given(before=st.text("学校应1表2 ab", max_size=8), after=st.text("学校应1表2 ab", max_size=8))
def test_reads_as_what_was_written(before, after):
    cell = with_reference(before, "t", after)
    for words in (before, after, after + before, f"{before}表2{after}"):
        assert shown(retyped(cell, words, shown).cell) == words
    assert retyped(cell, shown(cell), shown).cell == cell
