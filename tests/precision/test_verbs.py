"""Provision verbs of real paragraphs are told, and nothing else is."""

import pytest

from curriculum_studio.languages import LANGUAGES
from tests.precision import verbs


@pytest.fixture(scope="module")
def measured():
    return verbs.measure(verbs.DATA / "tuning")


@pytest.mark.parametrize("language", LANGUAGES)
def test_verbs_are_told(measured, language):
    counts = verbs.total(measured[language])
    assert counts.there >= 50
    assert counts.recall >= 0.98, counts.wrong
    assert counts.precision >= 0.97, counts.wrong
    # The first reading alone: who calls everything unsure finds everything.
    assert counts.strict_recall >= 0.97, counts.wrong
    assert counts.strict_precision >= 0.97, counts.wrong
    assert counts.unsure <= counts.told * 0.15


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_learnt_is_kept(language):
    """Sentences of the development set: a rule that is mended for one must not cost another."""
    counts = verbs.total(verbs.measure(verbs.DATA / "development")[language])
    assert counts.there >= 150
    assert counts.recall >= 0.98, counts.wrong
    assert counts.precision >= 0.97, counts.wrong
    assert counts.strict_recall >= 0.97, counts.wrong
    assert counts.strict_precision >= 0.97, counts.wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_half_that_was_opened_is_kept(language):
    counts = verbs.total(verbs.measure(verbs.DATA / "held_out")[language])
    assert counts.recall >= 0.98, counts.wrong
    assert counts.precision >= 0.97, counts.wrong


def test_what_is_wrong_is_counted():
    counts = verbs.Counts()
    verb = {"class": "requirement", "negated": False, "id": "x", "word": "应", "shown": "应"}
    verbs._count(counts, verb, (("requirement", False),))
    verbs._count(counts, verb, (("requirement", True),))
    verbs._count(counts, verb, (("none", False),))
    verbs._count(counts, verb | {"class": "none"}, (("permission", False),))
    assert (counts.there, counts.told, counts.found, counts.right) == (3, 3, 1, 1)
    assert (counts.recall, counts.precision) == (1 / 3, 1 / 3)
    assert len(counts.wrong) == 3


def test_what_has_two_readings_is_unsure_and_no_alarm():
    counts = verbs.Counts()
    verb = {"class": "possibility", "negated": False, "id": "x", "word": "可", "shown": "可"}
    verbs._count(counts, verb, (("permission", False), ("possibility", False)))
    verbs._count(counts, verb, (("possibility", False), ("permission", False)))
    verbs._count(counts, verb | {"class": "none"}, (("permission", False), ("possibility", False)))
    assert (counts.there, counts.told, counts.unsure) == (2, 3, 3)
    assert (counts.recall, counts.precision) == (1, 1)
    assert (counts.strict_recall, counts.strict_precision) == (1 / 2, 1 / 3)
