"""The comparison of languages finds what was planted, and little else."""

import pytest

from tests.precision import segments

#: Halves that are open, of those of later days one segment in so many.
OPEN = [("tuning", 1), ("development", 4), ("held_out", 2), ("held_out_3", 2)]
OPEN += [("tuning_4", 2), ("held_out_4", 1), ("tuning_5", 2)]


@pytest.fixture(scope="module", params=OPEN)
def result(request):
    """What is told of segments that are open."""
    folder, every = request.param
    return segments.measure(segments.DATA / folder, every)


def test_planted_errors_are_found(result):
    assert result.planted.total() >= 40
    assert result.recall >= 0.97, result.missed


def test_little_else_is_told(result):
    assert result.precision >= 0.95, result.alarms


def test_another_kind_on_a_wrong_segment_is_an_alarm():
    result = segments.Result()
    error = {"kind": "number", "language": "en", "start": 0, "end": 1}
    segment = {"id": "s", "zh": "3", "en": "4", "de": "3", "error": error}
    rules = {each.id: each for each in segments.all_rules()}
    for rule in ("BIL-03", "BIL-08"):
        finding = segments.Finding(rules[rule], "s", "en", 0, 1)
        segments._judge(result, segment, [finding])
    assert (result.recall, result.precision) == (0.5, 0.5)
    assert len(result.missed) == len(result.alarms) == 1
