"""Data in doubt: what is unreadable, missing, gone or far from the year before."""

from dataclasses import replace

import pytest

from curriculum_studio.core.payloads.indicators import DataPoint, Score
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer, answer_of
from curriculum_studio.features.assessment.model.carbon import (
    FIGURES,
    SUMS,
    account,
    items_of,
    measures,
)
from curriculum_studio.features.assessment.model.data_doubts import (
    LARGEST_CHANGE,
    WATCHED,
    doubts_in,
)
from curriculum_studio.features.assessment.model.scoring import score
from curriculum_studio.i18n import Catalogue
from tests.features.assessment.model.test_carbon import JIANGSU, a_school, months, year
from tests.helpers.systems import best_answers, by_code, sample_system

SYSTEM = sample_system()
ITEMS = by_code(SYSTEM)


def found(points, confirmed=()):
    return [(each.item, each.what) for each in doubts_in(points, 2025, confirmed)]


def without(item, year_="2025"):
    return [p for p in a_school() if not (p.item == item and p.period.startswith(year_))]


def test_a_good_report_raises_no_doubt():
    assert found(a_school()) == []
    assert found([]) == []


def test_every_figure_rests_on_items_that_are_watched():
    for figure in FIGURES:
        assert items_of(figure.id)
        assert items_of(figure.id) <= WATCHED, figure.id
    for name in SUMS:
        assert items_of(name) == items_of(name) & WATCHED
    assert items_of("emissions") == {
        *("electricity", "charging", "natural_gas", "lpg", "petrol", "diesel", "heat")
    }
    assert items_of("renewable_share") == {"generation", "feed_in", "electricity", "charging"}
    assert items_of("energy_per_head") >= {"generation", "feed_in", "users", "heat"}


def unread(item, period, entered="803.5 m³"):
    return DataPoint(item=item, period=period, fault="unread", entered=entered)


def test_what_cannot_be_read_leaves_open_what_rests_on_it():
    points = [*a_school(), unread("natural_gas", "2025-13")]
    twelve = [
        *without("natural_gas"),
        *(unread("natural_gas", f"2025-{at:02}") for at in range(1, 13)),
    ]
    one = [p for p in a_school() if (p.item, p.period) != ("natural_gas", "2025-07")]
    for case in (points, twelve, [*one, unread("natural_gas", "2025-07")]):
        assert found(case) == [("natural_gas", "unread")]
        carbon = account(case, 2025, JIANGSU)
        for name in measures():
            if "natural_gas" in items_of(name.removesuffix("_fall")):
                assert carbon.measure(name) is None, name
                assert carbon.doubts_about(name), name
            else:
                assert not carbon.doubts_about(name), name
    assert account(a_school(), 2025, JIANGSU).measure("emissions_per_area_fall") is not None


def test_what_cannot_be_read_of_the_year_before_leaves_falls_open_only():
    carbon = account(
        [*without("natural_gas", "2024"), unread("natural_gas", "2024")], 2025, JIANGSU
    )
    assert carbon.measure("emissions") is not None
    assert carbon.measure("emissions_per_area_fall") is None
    assert carbon.doubts_about("emissions_per_area") == ()
    assert [each.year for each in carbon.doubts_about("emissions_per_area_fall")] == [2024]


@pytest.mark.parametrize("now", [None, 0.0])
def test_a_source_that_vanished_is_asked_about_and_leaves_open(now):
    points = [*without("natural_gas"), *months("natural_gas", 2025, [now] * 12)]
    assert found(points) == [("natural_gas", "vanished")]
    carbon = account(points, 2025, JIANGSU)
    assert carbon.measure("emissions_per_area_fall") is None
    settled = account(points, 2025, JIANGSU, ["natural_gas"])
    assert settled.doubts == ()
    assert settled.measure("emissions_per_area_fall") > 0.2


def test_a_confirmation_mends_no_gap_and_no_entry_that_cannot_be_read():
    gap = [p for p in a_school() if (p.item, p.period) != ("water", "2025-07")]
    assert found(gap, ["water"]) == [("water", "missing")]
    assert found([*gap, unread("water", "2025-07")], ["water"]) == [("water", "unread")]
    lost = [*without("water"), DataPoint(item="water", period="2025", fault="lost")]
    assert found(lost, ["water"]) == [("water", "lost")]


def test_a_large_change_is_asked_about_but_counts():
    points = [*without("water"), *months("water", 2025, [5.0] * 12)]
    assert found(points) == [("water", "changed")]
    carbon = account(points, 2025, JIANGSU)
    assert carbon.measure("water_per_head_fall") == 0.9063
    assert [each.what for each in carbon.doubts_about("water_per_head_fall")] == ["changed"]
    assert found(points, ["water"]) == []


@pytest.mark.parametrize(
    ("item", "before", "kept", "asked"),
    [
        ("electricity", 100.0, (51.0, 199.0), (49.0, 201.0)),
        ("diesel", 100.0, (34.0, 299.0), (33.0, 301.0)),
        ("users", 100.0, (81.0, 124.0), (79.0, 126.0)),
        ("floor_area", 1000.0, (955.0, 1049.0), (950.0, 1051.0)),
    ],
)
def test_bounds_of_a_change(item, before, kept, asked):
    def doubts(now):
        if item == "floor_area":
            points = year(2025, **{item: now})
        else:
            share = now if item == "users" else now / 12
            points = months(item, 2025, [share] * 12)
        return found([*points, *year(2024, **{item: before})])

    assert [doubts(now) for now in kept] == [[], []]
    assert [doubts(now) for now in asked] == [[(item, "changed")]] * 2
    assert item in LARGEST_CHANGE


def test_a_new_source_is_no_doubt():
    assert found(without("natural_gas", "2024")) == []


def test_a_survey_is_whole_or_open():
    points = [p for p in a_school() if p.item != "trips_other"]
    assert found(points) == [("trips_other", "missing")]
    assert account(points, 2025, JIANGSU).measure("green_travel_share") is None
    assert found([p for p in a_school() if not p.item.startswith("trips")]) == []


# --- what becomes of them in a result ----------------------------------------------------------


def test_open_data_give_no_points_and_make_the_result_provisional():
    doubts = doubts_in([*a_school(), unread("water", "2025-13")], 2025)
    item = ITEMS["C1.1"]
    answers = best_answers(SYSTEM)
    result = score(SYSTEM, answers, doubts={item.id: doubts})
    line = result.line(item.id)
    assert (line.state, line.points, line.maximum) == ("open", 0.0, item.payload.maximum)
    assert line.doubts == doubts
    assert result.open == (item.id,)
    assert result.provisional
    assert result.total < score(SYSTEM, answers).total
    reviewed = {**answers, item.id: replace(answers[item.id], reviewed=True)}
    settled = score(SYSTEM, reviewed, doubts={item.id: doubts})
    assert settled.line(item.id).state == "scored"
    assert not settled.provisional
    assert settled.line(item.id).doubts == ()


def test_a_question_keeps_the_points_but_the_result_is_provisional():
    doubts = doubts_in([*without("water"), *months("water", 2025, [5.0] * 12)], 2025)
    item = ITEMS["C1.1"]
    result = score(SYSTEM, best_answers(SYSTEM), doubts={item.id: doubts})
    assert result.open == ()
    assert result.asked == (item.id,)
    assert result.provisional
    assert result.total == score(SYSTEM, best_answers(SYSTEM)).total


def test_an_item_that_does_not_apply_is_not_in_doubt():
    doubts = doubts_in([*a_school(), unread("water", "2025-13")], 2025)
    first = score(SYSTEM, best_answers(SYSTEM), first_year=True, doubts={ITEMS["C1.1"].id: doubts})
    assert not first.provisional


def test_entries_that_cannot_be_read_are_wrong_on_the_side_that_they_concern():
    own = Score(indicator="i", value=None, verified_value=1.0, unread=("value",))
    assert answer_of(own, "own").unread
    assert not answer_of(own, "verified").unread, "the reviewers said what counts"
    reviewed = Score(indicator="i", value=1.0, unread=("verified_value",))
    assert not answer_of(reviewed, "own").unread
    assert answer_of(reviewed, "verified").unread
    applies = Score(indicator="i", value=1.0, unread=("applicable",))
    assert answer_of(applies, "verified").unread
    assert not answer_of(replace(applies, verified_applicable=True), "verified").unread
    item = ITEMS["A2.2"]
    answers = {**best_answers(SYSTEM), item.id: IndicatorAnswer(value=0.0, unread=True)}
    line = score(SYSTEM, answers).line(item.id)
    assert (line.state, line.points) == ("wrong", 0.0)


def test_doubts_are_sentences():
    points = [
        *without("water"),
        *months("water", 2025, [5.0] * 11),
        *months("lpg", 2025, [0.0] * 12),
        *year(2024, lpg=60),
        unread("electricity", "2025-01", "1 000 度"),
        DataPoint(item="diesel", period="2025", fault="lost"),
    ]
    said = [Catalogue().say(each.sentence("en")) for each in doubts_in(points, 2025)]
    assert said == [
        "Purchased electricity, 2025: “1 000 度” cannot be read as a number.",
        "Liquefied petroleum gas, 2025: nothing, but 60 kg the year before. Is that so?",
        "Diesel, 2025: its entry is missing or appears twice.",
        "Water, 2025: nothing in month 12. Enter 0 where there was none, else an estimate.",
    ]
