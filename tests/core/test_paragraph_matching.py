"""Which text a paragraph shows: the certain ways first, nothing guessed, no endless search."""

import time

import pytest

from curriculum_studio.core.paragraph_matching import (
    MOST_COMPARED,
    TextFinder,
    bare,
    by_shared,
    in_both,
    in_one_row,
    typed_number,
    without_marker,
)

TEXTS = (
    "幼儿园应当制定作息安排",
    "教师应当观察幼儿的活动",
    "总则",
    "总则",
    "教师应当观察幼儿的午睡",
)


@pytest.fixture
def finder() -> TextFinder:
    return TextFinder(TEXTS, shortest=6)


def test_what_reads_the_same_is_found_whatever_its_spaces(finder):
    assert finder.same("教师 应当观察　幼儿的活动\n") == 1
    assert finder.same("now another one", "幼儿园应当制定作息安排") == 0


def test_what_reads_like_two_is_neither(finder):
    assert finder.same("总则") is None
    assert finder.same("总则", "教师应当观察幼儿的活动") is None, (
        "the first reading that fits counts"
    )


def test_a_text_that_has_its_paragraph_is_found_no_more(finder):
    finder.discard(2, "总则")
    assert finder.same("总则") == 3
    finder.discard(0, TEXTS[0])
    assert finder.same(TEXTS[0]) is None
    assert finder.alike(TEXTS[0] + "。") is None


def test_a_changed_text_is_certain_only_if_no_other_is_nearly_so(finder):
    changed = finder.alike("幼儿园应当制定作息的安排")
    assert changed is not None
    assert (changed.at, changed.certain) == (0, True)
    between = finder.alike("教师应当观察幼儿的活睡")
    assert between is not None
    assert not between.certain
    assert finder.alike("与此无关的另一句话") is None


def test_likeness_says_nothing_of_short_texts():
    assert TextFinder(["总则", "总计"], shortest=6).alike("总则") is None


def test_words_inside_one_text_or_around_its_better_half(finder):
    assert finder.overlapping("作息安排") == 0
    assert finder.overlapping("教师应当观察幼儿") is None, "two have it"
    assert finder.overlapping("注：幼儿园应当制定作息安排") == 0


def test_of_very_many_texts_those_of_like_length_are_compared():
    texts = [f"{number:06d}" + "字" * (number % 97) for number in range(10 * MOST_COMPARED)]
    finder = TextFinder(texts, shortest=6)
    wanted = 5 * MOST_COMPARED + 1
    start = time.process_time()
    for _ in range(20):
        found = finder.alike("甲" + texts[wanted])
    assert time.process_time() - start < 2.0
    assert found is not None
    assert len(texts[found.at]) == len(texts[wanted])


def test_two_rows_become_one():
    row = in_one_row("abcd", "axcde")
    assert row == [(0, 0), (1, None), (None, 1), (2, 2), (3, 3), (None, 4)]
    assert in_both("abcd", "axcde") == [(0, 0), (2, 2), (3, 3)]


def test_groups_are_the_same_that_have_the_most_in_common():
    old = [frozenset("ab"), frozenset("cd"), frozenset()]
    new = [frozenset("cda"), frozenset("b"), frozenset()]
    assert by_shared(old, new) == [(1, 0), (0, 1)]


@pytest.mark.parametrize(
    ("typed", "number", "rest"),
    [
        ("5.2 作息", "5.2", "作息"),
        ("附录 A　规范性", "附录 A", "规范性"),
        ("A.1\t表", "A.1", "表"),
    ],
)
def test_a_typed_number(typed, number, rest):
    assert typed_number(typed) == (number, rest)
    assert without_marker(typed) == rest
    assert typed_number(rest) is None


def test_markers_of_lists_are_no_numbers_of_clauses():
    assert typed_number("a) 作息") is None
    for marker in ("a) ", "——", "· ", "3) "):
        assert without_marker(f"{marker}作息") == "作息"


def test_spaces_do_not_count():
    assert bare(" 作 息\u3000安\t排\n") == "作息安排"
