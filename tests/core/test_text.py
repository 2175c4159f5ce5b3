from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.text import (
    OBJECT,
    OBJECT_MARKS,
    Cell,
    Mark,
    cleaned,
    count,
    joined,
    part,
    spliced,
    text_hash,
    tidy_marks,
)
from tests.helpers.strategies import cells, marks_in, texts


@given(st.integers(0, 30).flatmap(lambda n: st.tuples(st.just(n), st.lists(marks_in(n)))))
def test_tidy_marks_are_sorted_inside_and_once(drawn):
    length, groups = drawn
    tidy = tidy_marks((mark for group in groups for mark in group), length)
    assert list(tidy) == sorted(tidy)
    assert all(0 <= mark.start < mark.end <= length for mark in tidy)
    assert tidy_marks(tidy, length) == tidy
    for first in tidy:
        for second in tidy:
            same = (first.kind, first.value) == (second.kind, second.value)
            if first is not second and same and first.kind not in OBJECT_MARKS:
                assert first.end < second.start or second.end < first.start


def test_marks_cover_the_same_characters_after_tidying():
    marks = [Mark(0, 2, "bold"), Mark(2, 4, "bold"), Mark(3, 9, "bold"), Mark(1, 3, "italic")]
    assert tidy_marks(marks, 6) == (Mark(0, 6, "bold"), Mark(1, 3, "italic"))


def test_two_objects_side_by_side_stay_two():
    marks = (Mark(0, 1, "ref", "a"), Mark(1, 2, "ref", "a"))
    assert tidy_marks(marks, 2) == marks


@given(cells(), st.integers(0, 50))
def test_a_text_cut_in_two_and_joined_is_itself(cell, at):
    at = min(at, len(cell))
    first, second = part(cell, 0, at), part(cell, at)
    together = joined(first, second)
    assert together.text == cell.text
    objects = [mark for mark in together.marks if mark.kind in OBJECT_MARKS]
    if not any(mark.start < at < mark.end for mark in cell.marks if mark.kind in OBJECT_MARKS):
        assert objects == [mark for mark in cell.marks if mark.kind in OBJECT_MARKS]
        assert together == cell


@given(cells(), st.integers(0, 50), st.integers(0, 50), cells())
def test_splicing_replaces_a_range(cell, one, other, new):
    start, end = sorted((min(one, len(cell)), min(other, len(cell))))
    result = spliced(cell, start, end, new)
    assert result.text == cell.text[:start] + new.text + cell.text[end:]
    assert (result.status, result.based_on) == (cell.status, cell.based_on)
    inside = {(mark.kind, mark.value) for mark in result.marks}
    assert inside <= {(mark.kind, mark.value) for mark in (*cell.marks, *new.marks)}


@given(cells())
def test_the_hash_says_what_is_written_and_nothing_else(cell):
    other_state = replace(cell, status="confirmed", based_on="x")
    assert text_hash(other_state) == text_hash(cell)
    assert (text_hash(cell) == "") == (cell.text == "")
    assert text_hash(replace(cell, text=cell.text + "x")) != text_hash(cell)


def test_the_hash_tells_marks_apart():
    plain = Cell("CO2")
    lowered = Cell("CO2", (Mark(2, 3, "sub"),))
    assert len({text_hash(plain), text_hash(lowered), text_hash(None)}) == 3


@given(st.text(st.characters()))
def test_cleaned_text_can_stand_in_any_document(text):
    clean = cleaned(text)
    clean.encode("utf-8")
    assert cleaned(clean) == clean
    assert not any(ord(character) < 32 and character not in "\n\t" for character in clean)


@given(texts)
def test_cleaning_keeps_what_can_be_read(text):
    kept = [character for character in text if character.isprintable()]
    clean = cleaned(text, objects=True)
    assert [each for each in clean if each.isprintable()] == kept
    assert cleaned(text) == clean.replace(OBJECT, ""), "words from elsewhere have no objects"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\n"])
def test_line_ends_become_one(end):
    assert cleaned(f"一{end}二") == "一\n二"


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("学校应节能。", "zh", 6),
        ("“节能”——人人有责……", "zh", 12),
        ("按 GB/T 2589 核算CO2", "zh", 6),
        ("don’t（不要）2个", "zh", 7),
        ("The school shall save energy.", "en", 5),
        ("Klima- und Umweltschutz", "de", 3),
        (f"见{OBJECT}", "zh", 1),
        ("𠮷𠮷", "zh", 2),
        ("GB/T 1.1 – rules", "en", 4),
        (" \n", "en", 0),
    ],
)
def test_counting_follows_the_language(text, language, number):
    assert count(text, language) == number
