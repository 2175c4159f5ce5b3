"""The published forms and plans: what the list of them holds; what filling the open ones leaves."""

import random
import re
import tomllib
from collections import Counter

import pytest

from curriculum_studio.core.codec import read_nested
from tests.form_collection.importing import held_in, outcome_of
from tests.form_collection.measure import (
    FIRST_DRAW,
    FOLDER,
    LIST,
    collection,
    empty_unit,
    fill,
    full_unit,
    listed,
)
from tests.helpers.documents import nested

FORMS = listed("open")
COUNTED = [each for each in collection() if not each.aside]
#: Templates whose tags name what the program does not know, and a form without a known label.
REFUSED = {"zh-college-lesson", "zh-college-term", "de-outing", "de-training-week"}


@pytest.mark.skipif(not FOLDER, reason="the forms are not kept; CS_FORMS says where they are")
@pytest.mark.parametrize("form", FORMS, ids=[each.id for each in FORMS])
@pytest.mark.parametrize("unit", [full_unit, empty_unit])
@pytest.mark.parametrize("everywhere", [False, True])
def test_no_printed_word_is_lost(form, unit, everywhere):
    outcome = fill(form, unit(), everywhere=everywhere)
    assert bool(outcome.refused) == (form.id in REFUSED), outcome.refused
    assert list(outcome.lost) == []


def test_the_first_forms_keep_the_half_they_were_measured_in():
    assert len(listed()) == 22
    assert len(FORMS) == len(listed("closed")) == 11


def test_the_collection_says_how_much_of_its_aim_is_missing():
    table = tomllib.loads(LIST.read_text("utf-8"))
    there = {
        "blank": sum(not each.filled for each in COUNTED),
        "filled": sum(each.filled for each in COUNTED),
        "issuers": len({each.issuer for each in COUNTED}),
    }
    assert table["short"] == {name: max(0, table["aim"][name] - there[name]) for name in there}
    assert {each.language for each in COUNTED} == {"zh", "en", "de"}


def test_at_most_four_files_of_a_repository_count():
    assert max(Counter(each.repository for each in COUNTED).values()) <= 4


def test_each_file_of_the_list_can_be_fetched_and_known_again():
    everyone = collection()
    assert len({each.id for each in everyone}) == len(everyone)
    assert len({each.sha256 for each in everyone}) == len(everyone)
    for each in everyone:
        assert re.fullmatch("[0-9a-f]{64}", each.sha256), each.id
        assert re.fullmatch("[0-9a-f]{40}", each.commit), each.id
        assert re.fullmatch("[0-9a-f]{40}", each.blob) or each.path.endswith(each.format), each.id
        assert re.fullmatch("[^/ ]+/[^/ ]+", each.repository), each.id
        assert each.licence, each.id


@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
def test_chance_alone_says_which_half_a_file_is_in(filled):
    counted = [each for each in COUNTED if each.filled == filled]
    halves = Counter(each.half for each in counted)
    assert abs(halves["open"] - halves["closed"]) <= 1
    for draw in {each.draw for each in counted} - {FIRST_DRAW}:
        drawn = sorted(each.id for each in counted if each.draw == draw)
        random.Random(draw).shuffle(drawn)
        opened = {each.id for each in counted if each.draw == draw and each.half == "open"}
        assert opened == set(drawn[: len(opened)])
        assert abs(2 * len(opened) - len(drawn)) <= 1


def test_a_value_counts_by_where_it_came_in():
    aims = nested("section", nested("aim", text={"zh": "爱护花草。"}), role="aims")
    left = nested("unsorted", nested("paragraph", text={"zh": "第（3）周 教师：甲"}))
    unit = nested("unit", aims, left, text={"zh": "春天"}, class_name="小一班", class_level="small")
    held = dict(held_in(read_nested(unit, "unit")))
    told = {
        ("theme/name", "《春天》"): "right", ("aims", "1.爱护花草"): "right",
        ("process", "爱护花草"): "elsewhere", ("none", "爱护花草"): "right",
        ("week", "第（3）周"): "unsorted", ("class", "小一班\n教师"): "unsorted",
        ("aims", "爱护小鸟"): "apart",
    }  # fmt: skip
    for (meaning, text), outcome in told.items():
        assert outcome_of(meaning.split("/"), text, held) == outcome, text
