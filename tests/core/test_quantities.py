"""Numbers by what they are worth, in three languages."""

import pytest

from curriculum_studio.core.quantities import numbers_in, numbers_said


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("共12 000人，10万元，1.5亿", "zh", {"12000": 1, "100000": 1, "150000000": 1}),
        ("12,000 and 12\u2009000 of 0.50", "en", {"12000": 2, "0.5": 1}),
        ("12.000 und 0,5; Fassung 3.5", "de", {"12000": 1, "0.5": 1, "3.5": 1}),
        ("5～10", "zh", {"5": 1, "10": 1}),
        ("keine", "de", {}),
    ],
)
def test_digits(text, language, numbers):
    assert numbers_in(text, language) == numbers


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("每年两次，三分之二，半天", "zh", {"2", "3", "0.5"}),
        ("第二十五届，一百二十人，三万", "zh", {"25", "120", "30000"}),
        ("Twice, two thirds, in March", "en", {"2", "3"}),
        ("Zweimal, zwei Drittel, im März", "de", {"2", "3"}),
    ],
)
def test_words(text, language, said):
    assert said <= numbers_said(text, language)
