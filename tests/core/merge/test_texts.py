"""Texts that two sides changed: what fits together by itself, and what somebody has to decide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.merge.texts import marked_tokens, merge_texts, text_of
from curriculum_studio.core.text import OBJECT, Cell, Mark, tidy_marks

EN = "The school shall establish an energy team and publish its results on the notice board."


def merged(base: str, mine: str, theirs: str, language="en") -> str | None:
    found = merge_texts(Cell(base), Cell(mine), Cell(theirs), language)
    return None if found is None else found[0]


def test_changes_in_two_places_fit_together():
    mine = EN.replace("energy team", "energy and water team")
    theirs = EN.replace("notice board", "school web page")
    assert merged(EN, mine, theirs) == mine.replace("notice board", "school web page")


def test_chinese_changes_in_two_places_fit_together():
    base = "学校应建立能源管理小组，并公布用能情况。"
    mine, theirs = base.replace("管理小组", "管理团队"), base.replace("公布", "公开")
    assert merged(base, mine, theirs, "zh") == "学校应建立能源管理团队，并公开用能情况。"


@pytest.mark.parametrize(
    ("language", "base", "mine", "theirs"),
    [
        ("zh", "学校应建立制度。", "学校宜建立制度。", "学校可建立制度。"),
        ("zh", "温度低于18 ℃，湿度适中。", "温度低于20 ℃，湿度适中。", "温度低于18 ℃，湿度合适。"),
        ("en", EN, EN.replace("shall", "should"), EN.replace("results", "figures")),
        ("en", EN, EN.replace("energy team", "new team"), EN.replace("energy", "water")),
        ("en", "It is done within 3 days by staff.", "It is done within 5 days by staff.",
         "It is done within 3 days by teachers."),
        ("en", "This is used here always.", "This is not used here always.",
         "This is used here daily."),
        ("de", "Die Schule muss jährlich berichten.", "Die Schule sollte jährlich berichten.",
         "Die Schule muss monatlich berichten."),
    ],
)  # fmt: skip
def test_what_a_requirement_hangs_on_is_never_merged_by_itself(language, base, mine, theirs):
    assert merged(base, mine, theirs, language) is None
    assert merged(base, theirs, mine, language) is None


def test_changes_that_touch_wait_for_somebody():
    base = "red green blue"
    assert merged(base, "red pink blue", "red green white") is None
    assert merged(base, "scarlet green blue", "red green white") == "scarlet green white"


def test_the_same_change_on_both_sides_is_one():
    assert merged(EN, EN.replace("energy", "water"), EN.replace("energy", "water")) == EN.replace(
        "energy", "water"
    )


def test_marks_go_with_their_words():
    base = Cell("one two three four five")
    mine = Cell(base.text, (Mark(0, 3, "bold"),))
    theirs = Cell("one two three four six")
    found = merge_texts(base, mine, theirs, "en")
    assert found == ("one two three four six", (Mark(0, 3, "bold"),))


def test_references_are_never_merged_by_themselves():
    base = Cell(f"see {OBJECT} and the table below it", (Mark(4, 5, "ref", "a"),))
    mine = Cell(base.text, (Mark(4, 5, "ref", "b"),))
    theirs = Cell(base.text.replace("below it", "above"), base.marks)
    assert merge_texts(base, mine, theirs, "en") is None


@given(text=st.text(max_size=40), cuts=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_tokens_make_the_text_again(text, cuts):
    text = text.replace(OBJECT, "")
    marks = tidy_marks((Mark(min(each), max(each), "bold") for each in cuts), len(text))
    assert text_of(marked_tokens(Cell(text, marks))) == (text, marks)


WORDS = st.lists(st.sampled_from(["the", "house", "tree", "water", "energy", "board", "plan"]))


@given(base=WORDS, mine=WORDS, theirs=WORDS)
def test_no_word_that_a_side_wrote_is_lost_where_texts_fit(base, mine, theirs):
    texts = [" ".join(each) for each in (base, mine, theirs)]
    found, back = merged(*texts), merged(texts[0], texts[2], texts[1])
    assert found == back
    if found is None:
        return
    for side in (mine, theirs):
        for word in set(side):
            gained = side.count(word) - base.count(word)
            if gained > 0:
                assert found.split().count(word) >= min(side.count(word), gained)
