"""Letters to those who were asked for comments and have not answered."""

import pytest

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.payloads.review import Recipient
from curriculum_studio.features.review.service.distribution import Reminder, language_for, letter

KITA, VEREIN, COLLEGE = (
    Recipient(organisation="第一幼儿园", prefix="A"),
    Recipient(organisation="Verein", prefix="DE"),
    Recipient(organisation="College", prefix="GB"),
)
REMINDER = Reminder("规范", "征求意见稿", "2026-05-06", "2026-06-04", over=False, sender="协会")


@pytest.mark.parametrize(("bodies", "language"), [
    ([KITA], "zh"), ([VEREIN], "de"), ([COLLEGE], "en"), ([KITA, VEREIN], "en"), ([], "en"),
])  # fmt: skip
def test_one_writes_in_the_language_of_the_other(bodies, language):
    assert language_for(bodies, "en") == language


@pytest.mark.parametrize(("language", "due", "late", "silence"), [
    ("zh", "请于2026年6月4日前（含当日）反馈", "现已过期", "如无意见，也请回复"),
    ("en", "by 4 June 2026", "They were due", "If you have no comments, please tell us"),
    ("de", "bis zum 4. Juni 2026", "Die Frist endete", "Wenn Sie keine Kommentare haben"),
])  # fmt: skip
def test_a_letter_says_what_was_asked_until_when_and_that_silence_needs_a_word(
    language, due, late, silence
):
    words = letter(REMINDER, [KITA, VEREIN], language)
    assert "第一幼儿园" in words.splitlines()[0]
    assert "Verein" in words.splitlines()[0]
    assert "规范" in words
    assert due in words
    assert late not in words
    assert words.rstrip().endswith("协会")
    over = letter(Reminder("规范", "", "", "2026-06-04", over=True), [KITA], language)
    assert late in over
    assert "（）" not in over
    assert "()" not in over
    assert "  " not in over
    without = letter(Reminder("规范", "", "", "", over=False), [KITA], language)
    assert "2026" not in without
    assert all(silence in each for each in (words, over, without))


def test_days_are_spoken_and_what_is_none_stays():
    assert spoken_day("2026-03-01", "de") == "1. März 2026"
    assert spoken_day("", "zh") == ""
    assert spoken_day("soon", "en") == "soon"
