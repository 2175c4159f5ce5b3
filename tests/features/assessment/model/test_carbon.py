"""Energy, emissions and intensities from what a school reports."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.indicators import DataPoint, EmissionFactor
from curriculum_studio.features.assessment.model.carbon import (
    FIGURES,
    account,
    data_points,
    measures,
    rounded,
)
from curriculum_studio.features.assessment.model.data_items import (
    ANNUAL,
    DATA_ITEMS,
    MONTHLY,
    SOURCES,
    choose,
    factors_in,
    needed,
    unit_name,
)
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import nested
from tests.helpers.systems import RESOURCES, sample_system


def shipped() -> list[EmissionFactor]:
    raw = json.loads((RESOURCES / "factors" / "factors.json").read_text("utf-8"))
    return [
        EmissionFactor(**{name: value for name, value in each.items() if name != "note"})
        for each in raw["factors"]
    ]


JIANGSU = choose(shipped(), "江苏")


def year(number: int, **totals: float) -> list[DataPoint]:
    return [DataPoint(item=item, period=str(number), value=value) for item, value in totals.items()]


def months(item: str, number: int, values) -> list[DataPoint]:
    return [
        DataPoint(item=item, period=f"{number}-{month:02}", value=value)
        for month, value in enumerate(values, 1)
    ]


def a_school() -> list[DataPoint]:
    return [
        *months("electricity", 2025, [1000.0] * 12),
        *months("generation", 2025, [200.0] * 12),
        *months("feed_in", 2025, [50.0] * 12),
        *months("natural_gas", 2025, [100.0] * 12),
        *months("petrol", 2025, [10.0] * 12),
        *months("water", 2025, [50.0] * 12),
        *months("users", 2025, [100.0] * 6 + [0.0] * 2 + [100.0] * 4),
        *months("plate_waste", 2025, [40.0] * 12),
        *months("meals", 2025, [2000.0] * 12),
        *year(2025, floor_area=2000, trips_walk=60, trips_public=20, trips_other=40),
        *year(2025, trips_cycle=0, trips_shared=0),
        *year(
            2024,
            electricity=15000,
            natural_gas=1300,
            petrol=150,
            water=640,
            users=100,
            floor_area=2000,
            plate_waste=560,
            meals=24000,
        ),
    ]


def test_a_school_by_hand():
    carbon = account(a_school(), 2025, JIANGSU)
    now = carbon.now
    assert now["electricity"] == 12000
    assert now["self_used"] == 1800
    assert now["power"] == 13800
    direct = 1200 * 2.162 + 120 * 0.75 * 2.925
    assert now["direct"] == pytest.approx(direct)
    assert now["indirect"] == pytest.approx(12000 * 0.5827)
    assert now["emissions"] == pytest.approx(direct + 6992.4)
    energy = (12000 + 1800) * 0.1229 + 1200 * 1.33 + 120 * 0.75 * 1.4714
    assert now["energy"] == pytest.approx(energy)
    assert now["users"] == 100, "months in which the school is closed do not count"
    assert carbon.measure("emissions_per_area") == rounded((direct + 6992.4) / 2000, 2)
    assert carbon.measure("emissions") == 9850
    assert carbon.measure("renewable_share") == rounded(1800 / 13800, 4) == 0.1304
    assert carbon.measure("green_travel_share") == rounded(80 / 120, 4)
    assert carbon.measure("water_per_head_fall") == rounded(1 - 600 / 640, 4) == 0.0625
    assert carbon.measure("plate_waste_per_meal_fall") == rounded(1 - 480 / 560, 4)
    before = 1300 * 2.162 + 150 * 0.75 * 2.925 + 15000 * 0.5827
    fall = (before - (direct + 6992.4)) / before
    assert carbon.measure("emissions_per_area_fall") == rounded(fall, 4)
    assert carbon.measure("nothing") is None


def test_what_is_missing_gives_no_figure():
    carbon = account(year(2025, electricity=100.0), 2025, JIANGSU)
    assert carbon.measure("emissions") == rounded(58.27, 0)
    assert carbon.measure("emissions_per_area") is None
    assert carbon.measure("energy_per_head_fall") is None
    assert carbon.measure("water_per_head") is None
    assert carbon.measure("renewable_share") is None
    nobody = account(year(2025, electricity=100.0, users=0), 2025, JIANGSU)
    assert nobody.measure("energy_per_head") is None
    none_before = account([*a_school(), *year(2024, electricity=0)], 2026, JIANGSU)
    assert none_before.fall("emissions") is None


def test_a_missing_factor_gives_no_total_that_is_too_small():
    without = {key: factor for key, factor in JIANGSU.items() if key != ("petrol", "kg/L")}
    carbon = account(a_school(), 2025, without)
    assert carbon.now["direct"] is None
    assert carbon.now["emissions"] is None
    assert carbon.now["indirect"] is not None


def test_a_gap_gives_no_figure_that_rests_on_it():
    points = [point for point in a_school() if point.item != "natural_gas"]
    before = year(2024, natural_gas=1300)
    for gap in (1, 2, 3):
        gas = months("natural_gas", 2025, [100.0] * 5 + [None] * gap + [100.0] * (7 - gap))
        carbon = account([*points, *gas, *before], 2025, JIANGSU)
        assert [(doubt.item, doubt.what) for doubt in carbon.doubts] == [("natural_gas", "missing")]
        assert carbon.fall("emissions_per_area") is None
        assert carbon.fall("energy_per_head") is None
        assert carbon.measure("emissions_per_area") is None
        assert carbon.before["emissions"] is not None
        assert carbon.fall("water_per_head") is not None
    whole = months("natural_gas", 2025, [100.0] * 5 + [0.0] * 2 + [100.0] * 5)
    assert account([*points, *whole, *before], 2025, JIANGSU).fall("emissions_per_area")


def test_months_count_before_a_total():
    points = [*months("water", 2025, [1.0] * 12), *year(2025, water=99)]
    assert account(points, 2025, JIANGSU).now["water"] == 12
    odd = [DataPoint(item="water", period="2025-13", value=5.0), DataPoint(item="x", value=1.0)]
    assert account(odd, 2025, JIANGSU).now.get("water") is None


@given(st.lists(st.floats(0, 1e5), min_size=12, max_size=12), st.randoms())
def test_figures_grow_with_consumption_and_do_not_hang_on_order(values, random):
    points = [*months("electricity", 2025, values), *year(2025, users=10, floor_area=100)]
    first = account(points, 2025, JIANGSU)
    random.shuffle(points)
    assert account(points, 2025, JIANGSU) == first
    more = account([*points, *year(2025, natural_gas=1.0)], 2025, JIANGSU)
    for figure in ("emissions", "energy", "emissions_per_area", "energy_per_head"):
        assert more.now[figure] > first.now[figure] >= 0


# --- factors ----------------------------------------------------------------------------------


def test_shipped_factors_cover_what_the_account_needs():
    assert set(needed()) <= set(JIANGSU)
    assert set(needed()) <= set(choose(shipped()))
    assert all(factor.source for factor in shipped())


def test_the_regions_newest_factor_is_taken_else_the_national_one():
    key = ("electricity", "kgCO2/kWh")
    assert JIANGSU[key].value == 0.5827
    assert choose(shipped())[key].value == 0.5306
    assert choose(shipped(), "广东")[key].region == "全国"
    assert choose(shipped(), "江苏", 2022)[key].value == 0.5978
    assert choose(shipped(), "江苏", 2020)[key].year == 2021, "nothing older: the nearest"
    own = replace(JIANGSU[key], value=0.5, source="own")
    assert choose([*shipped(), own], "江苏")[key].value == 0.5


def test_factors_stand_in_documents():
    document = read_nested(
        nested(
            "pilot_register",
            nested("emission_factor", item="heat", unit="kgCO2/GJ", value=100.0),
            text="登记",
        ),
        "register",
    )
    assert [each.value for each in factors_in(document)] == [100.0]
    assert data_points(document) == ()


# --- words and names --------------------------------------------------------------------------


def test_items_and_figures_have_words_in_every_language():
    for each in (*MONTHLY, *ANNUAL):
        assert all(each.name[language] and each.proof[language] for language in LANGUAGES)
    for figure in FIGURES:
        assert all(figure.name[language] for language in LANGUAGES)
        assert unit_name(figure.unit)["zh"]
    assert {source.item for source in SOURCES} - set(DATA_ITEMS) == {"self_used"}


def test_the_sample_names_only_measures_that_exist():
    named = {item.payload.measure for item in sample_system().items} - {""}
    assert named <= set(measures())
    assert len(named) == 6


@pytest.mark.parametrize(
    ("value", "digits", "result"),
    [(0.06255, 4, 0.0626), (2.5, 0, 3.0), (-2.5, 0, -3.0), (1.005, 2, 1.01), (-0.00001, 4, 0.0)],
)
def test_rounding_is_that_of_spreadsheets(value, digits, result):
    assert rounded(value, digits) == result
