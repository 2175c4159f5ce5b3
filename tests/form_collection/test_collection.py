"""The open half of the published forms: what is printed on them stays, whatever is filled in."""

import pytest

from tests.form_collection.measure import FOLDER, empty_unit, fill, full_unit, listed

FORMS = listed("open")
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


def test_the_list_is_split_by_chance_and_names_where_each_form_stands():
    everyone = listed()
    assert len(everyone) == 22
    assert len({each.issuer for each in everyone}) >= 8
    assert len(FORMS) == len(listed("closed")) == 11
    assert all(each.repository and each.path and each.commit for each in everyone)
    assert {each.language for each in everyone} == {"zh", "en", "de"}
