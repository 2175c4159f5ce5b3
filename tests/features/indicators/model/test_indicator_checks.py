"""What is found wrong with an indicator system."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.indicators import Band, Indicator
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator, band_of
from curriculum_studio.features.indicators.model.system_checks import check_bands, check_system
from curriculum_studio.i18n import Catalogue
from tests.helpers.documents import nested
from tests.helpers.systems import (
    green_kindergarten,
    group,
    iowa_scale,
    leaf,
    part,
    sample_document,
    saving_institutions,
    standard_of,
)


def found(document, severity="wrong"):
    say = Catalogue().say
    return [say(each.explanation) for each in check_system(document) if each.severity == severity]


def of_one(*leaves, maximum=5.0, **rules):
    return found(standard_of(group("A", maximum, *leaves), **rules))


def test_the_sample_is_without_fault():
    assert check_system(sample_document()) == ()


def test_systems_of_practice_are_without_fault():
    assert found(saving_institutions()) == []
    assert found(green_kindergarten()) == []
    assert found(green_kindergarten(), "hint") == [
        "The scored items add up to 43 points, not to 100."
    ]
    assert found(iowa_scale()) == []


def test_a_document_without_a_system_has_no_findings():
    assert check_system(read_nested(nested("unit", text="单元"), "unit")) == ()


@pytest.mark.parametrize(
    ("leaves", "sentence"),
    [
        ([leaf("A1", "points", 4)], "5 points are stated, those inside add up to 4."),
        ([leaf("A1", "points", 2), leaf("A1", "points", 3)], "The code A1 occurs more than once."),
        ([leaf(" ", "points", 5)], "The code is missing."),
        ([leaf("A1", "points", 5), leaf("A2", "points", 0)], "The points are missing."),
        ([leaf("A1", "parts", 5)], "There are no parts to tick."),
        ([leaf("A1", "parts", 5, part(2), part(2))], "5 points are stated, 4 can be reached."),
        ([leaf("A1", "parts", 5, part(5), part(0))], "A part earns no points."),
        ([leaf("A1", "weighted", 5, weight=1)], "5 points are stated, 3 can be reached."),
        ([leaf("A1", "grade", 5, grades=[1, 1.2])], "Grades lie between 0 and 1."),
        ([leaf("A1", "grade", 5, grades=[])], "Grades lie between 0 and 1."),
        (
            [leaf("A1", "grade", 5, grades=[0.6, 0.8])],
            "Grades fall from the best to the worst.",
        ),
        ([leaf("A1", "deduction", 5)], "How much a finding costs is missing."),
        ([leaf("A1", "points", 5, step=-1)], "A case cannot earn less than 0 points."),
        ([leaf("A1", "metric", 5)], "There are no bands for the measured value."),
        (
            [leaf("A1", "points", 5), leaf("A2", "points", 0, category="gate")],
            "A veto or prerequisite is only judged as met or not met.",
        ),
        (
            [leaf("A1", "points", 5), leaf("A2", "met", 1, category="veto")],
            "A veto or prerequisite carries no points.",
        ),
        (
            [leaf("A1", "points", 5), leaf("A2", "met", 0, category="gate", key=True)],
            "Only a scored item can be a key item (★).",
        ),
    ],
)
def test_what_would_score_wrongly(leaves, sentence):
    assert sentence in of_one(*leaves)


def test_levels_cover_every_pass_once():
    levels = [{"id": "a", "minimum": 80}, {"id": "b", "minimum": 80}]
    assert of_one(leaf("A1", "points", 5), levels=levels) == [
        "Two levels begin at 80 points.",
        "A pass from 70 to below 80 points has no level.",
    ]


def test_hints():
    bare = nested(
        "indicator", text="指标", code="A1", mode="grade", maximum=100, grades=[0.9, 0.0], key=True
    )
    bonus = leaf("A2", "capped", 4, category="bonus", step=1)
    document = standard_of(group("A", 104, bare, bonus))
    assert found(document) == []
    assert found(document, "hint") == [
        "The bonus items add up to 4 points; 10 cannot be reached.",
        "The best grade does not earn all points.",
        "How it is verified is missing.",
        "The evidence asked for is missing.",
    ]


# --- bands ------------------------------------------------------------------------------------


def bands(*pairs, unit=""):
    made = tuple(Band(lower=lower, upper=upper, points=1) for lower, upper in pairs)
    item = ScoredIndicator("i", Indicator(mode="metric", maximum=1, unit=unit, bands=made), ("g",))
    return item, [Catalogue().say(each.explanation) for each in check_bands(item)]


@pytest.mark.parametrize(
    ("pairs", "sentences"),
    [
        ([(None, None)], []),
        ([(0.05, None), (0.0, 0.05), (None, 0.0)], []),
        ([(6, None), (None, 5)], ["Values from 5 to below 6 are in no band."]),
        ([(5, None), (None, 6)], ["Two bands both contain the values from 5 on."]),
        ([(0, 5), (5, None)], ["Values below 0 are in no band."]),
        ([(None, 0), (0, 5)], ["Values from 5 on are in no band."]),
        ([(None, 5), (5, 5), (5, None)], ["A band from 5 to 5 contains no value."]),
        ([(None, 0.02), (0.03, None)], ["Values from 2 % to below 3 % are in no band."]),
    ],
)
def test_bands_are_half_open_and_leave_no_gap(pairs, sentences):
    assert bands(*pairs)[1] == sentences


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=5, unique=True), st.randoms())
def test_bands_without_findings_hold_every_value_once(cuts, random):
    ends = [None, *map(float, sorted(cuts)), None]
    pairs = list(pairwise(ends))
    random.shuffle(pairs)
    if random.random() < 0.5:
        pairs.pop()
    elif random.random() < 0.5:
        pairs.append((float(cuts[0]), float(cuts[0]) + 1))
    if not pairs:
        return
    item, sentences = bands(*pairs)
    probes = [cut + step for cut in range(-7, 8) for step in (0.0, 0.5)]
    holding = [
        sum(
            (lower is None or probe >= lower) and (upper is None or probe < upper)
            for lower, upper in pairs
        )
        for probe in probes
    ]
    assert (sentences == []) == all(count == 1 for count in holding)
    assert all(
        (band_of(item.payload, probe) is not None) == bool(count)
        for probe, count in zip(probes, holding, strict=True)
    )
