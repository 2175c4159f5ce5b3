"""How an indicator is scored, in words."""

import pytest

from curriculum_studio.core.payloads.indicators import Band, Indicator
from curriculum_studio.core.scoring import (
    MODES,
    band_text,
    is_share,
    number_text,
    points_text,
    scoring_lines,
)
from curriculum_studio.languages import LANGUAGES

FALL = (
    Band(lower=0.05, points=6),
    Band(lower=0.02, upper=0.05, points=4),
    Band(lower=0.0, upper=0.02, points=1),
    Band(upper=0.0, points=0),
)


def lines(language="zh", parts=(), **payload):
    return scoring_lines(Indicator(**payload), parts, language)


def test_bands_of_shares_are_said_per_cent():
    metric = {"mode": "metric", "maximum": 6, "metric": "r", "bands": FALL}
    assert lines(**metric) == ("r≥5%：6分", "2%≤r<5%：4分", "0≤r<2%：1分", "r<0：0分")
    assert lines("en", **metric)[1:3] == (
        "2\u00a0% ≤ r < 5\u00a0%: 4 points",
        "0 ≤ r < 2\u00a0%: 1 point",
    )
    assert lines("de", **metric)[0] == "r ≥ 5\u00a0%: 6 Punkte"


def test_bands_of_quantities_are_said_as_they_are():
    bands = (Band(lower=2.5, points=1), Band(upper=2.5, points=3))
    assert lines(mode="metric", metric="", bands=bands) == ("数值≥2.5：1分", "数值<2.5：3分")
    assert lines("de", mode="metric", bands=bands)[0] == "Wert ≥ 2,5: 1 Punkt"
    assert band_text(Band(), "w", "en", share=False) == "w"
    assert not is_share(())
    assert not is_share((Band(),))


@pytest.mark.parametrize(("bound", "share"), [
    (1.0, True), (-1.0, True), (0.0, True), (1.01, False), (2.0, False), (-1.01, False),
])  # fmt: skip
def test_shares_lie_between_nothing_and_all_both_ways(bound, share):
    assert is_share((Band(lower=bound, points=1), Band(upper=0.5, points=0))) is share


def test_parts_are_listed_with_their_points():
    parts = (("有目标", 1.0), ("有总结", 0.5))
    assert lines(mode="parts", parts=parts) == ("有目标：1分", "有总结：0.5分")
    assert lines("de", mode="parts", parts=parts)[1] == "有总结: 0,5 Punkte"


@pytest.mark.parametrize(
    ("payload", "zh", "en"),
    [
        ({"category": "veto"}, "触发或未触发", "triggered or not triggered"),
        ({"category": "gate"}, "满足或不满足", "met or not met"),
        ({"category": "scored", "maximum": 3}, "满足得3分", "met: 3 points"),
        ({"mode": "points", "step": 1}, "每次1分，最高4分", "1 point per case, at most 4 points"),
        ({"mode": "points"}, "0至4分", "0 to 4 points"),
        ({"mode": "capped", "step": 4}, "达成得4分", "achieved: 4 points"),
        ({"mode": "capped", "step": 2}, "每项2分，最高4分", "2 points each, at most 4 points"),
        (
            {"mode": "grade"},
            "4分×系数（1、0.8、0.6、0）",
            "4 points × grade (1; 0.8; 0.6; 0)",
        ),
        (
            {"mode": "deduction", "step": 1},
            "每处扣1分，扣完为止",
            "1 point off for each finding, down to 0",
        ),
        ({"mode": "weighted"}, "档次（0档～3档）×1", "level (0 to 3) × 1"),
    ],
)
def test_each_mode_says_what_brings_points(payload, zh, en):
    full = {"maximum": 4.0, **payload}
    assert lines(**full) == (zh,)
    assert lines("en", **full) == (en,)
    assert lines("de", **full)[0]


def test_every_mode_has_words_in_every_language():
    for words in MODES.values():
        assert all(words[language] for language in LANGUAGES)


def test_numbers_have_no_needless_zeros():
    assert number_text(1.0, "zh") == "1"
    assert number_text(-0.00001, "zh") == "0"
    assert number_text(0.5, "de") == "0,5"
    assert points_text(1, "de") == "1 Punkt"
