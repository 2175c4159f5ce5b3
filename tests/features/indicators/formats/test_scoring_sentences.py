import pytest

from curriculum_studio.core.payloads.indicators import Band, Indicator
from curriculum_studio.core.scoring import is_share
from curriculum_studio.features.indicators.formats.indicator_tables import rule_runs

_BANDS = (
    Band(lower=0.05, points=6),
    Band(lower=0.02, upper=0.05, points=4),
    Band(upper=0.02, points=0),
)


def said(language="zh", **payload) -> str:
    return "".join(run.text for run in rule_runs(Indicator(**payload), language))


@pytest.mark.parametrize(
    ("payload", "zh", "en"),
    [
        ({"category": "veto"}, "判定为“触发”或“未触发”，不计分。",
         "Judged as “triggered” or “not triggered”; not scored."),
        ({"category": "gate"}, "判定为“满足”或“不满足”，不计分。",
         "Judged as “met” or “not met”; not scored."),
        ({"mode": "met", "maximum": 2}, "满足得2分，不满足得0分。",
         "Met: 2 points; not met: 0 points."),
        ({"mode": "points", "step": 1, "maximum": 2}, "每次得1分，最高得2分。",
         "1 point each time, 2 points at most."),
        ({"mode": "grade", "maximum": 4},
         "按分档系数取值：系数为1.0、0.8、0.6或0，得分为4分与系数的乘积。",
         "Graded: coefficient 1.0, 0.8, 0.6 or 0; score = 4 points × coefficient."),
        ({"mode": "deduction", "step": 1, "maximum": 4},
         "自4分起，每发现一处不符合扣1分，扣完为止。",
         "Starts at 4 points; 1 point deducted for each nonconformity found, down to zero."),
        ({"mode": "weighted", "weight": 1, "maximum": 3},
         "评定为0档～3档，得分为档次与权重（1）的乘积，最高得3分。",
         "Rated 0 to 3; score = rating × weight (1), 3 points at most."),
        ({"mode": "parts", "maximum": 4}, "按具备的要点取值，各要点分值之和最高为4分：",
         "The points of the parts in place are added up, 4 points at most:"),
        ({"mode": "capped", "category": "bonus", "step": 3, "maximum": 3}, "符合的加3分。",
         "If met: 3 points added."),
        ({"mode": "capped", "category": "bonus", "step": 1, "maximum": 3},
         "每项（次）加1分，最高加3分。",
         "1 point added for each case, 3 points at most."),
        ({"mode": "met", "category": "bonus", "maximum": 3}, "符合的加3分。",
         "If met: 3 points added."),
    ],
)  # fmt: skip
def test_each_mode_has_its_sentence(payload, zh, en):
    assert said("zh", **payload) == zh
    assert said("en", **payload) == en


def test_bands_are_half_open_in_words():
    rule = {"mode": "metric", "metric": "r", "bands": _BANDS}
    assert said("zh", **rule) == (
        "按数值所在区间取值：r为5%及以上的，得6分；2%及以上且不足5%的，得4分；不足2%的，得0分。"
    )
    assert said("en", **rule) == (
        "Scored by the interval in which the value lies: r 5 % or more: 6 points;"
        " 2 % or more but less than 5 %: 4 points; less than 2 %: 0 points."
    )
    assert said("de", **rule) == (
        "Nach dem Intervall, in dem der Wert liegt: r ab 5 %: 6 Punkte;"
        " ab 2 % bis unter 5 %: 4 Punkte; unter 2 %: 0 Punkte."
    )


def test_limits_with_a_unit_stay_numbers():
    bands = (Band(lower=1.5, upper=20, points=0.5), Band(points=1))
    assert not is_share(bands)
    assert said("de", mode="metric", metric="Verbrauch in kg", bands=bands) == (
        "Nach dem Intervall, in dem der Wert liegt: Verbrauch in kg ab 1,5 bis unter 20:"
        " 0,5 Punkte; jeder Wert: 1 Punkt."
    )


def test_without_bands_nothing_is_invented():
    assert said("zh", mode="metric") == "按数值所在区间取值："
